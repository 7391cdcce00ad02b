"""Packages: the text part of a document that is an archive of parts, as offices save them."""

import io
import zipfile
import zlib

from gazette.press_text.letters import decode

LIMIT = 8 * 1024 * 1024  # bytes of XML; no release is longer


def part_of_package(data: bytes, name: str) -> str:
    """Return the XML of the part *name*, cut at `LIMIT` bytes.

    Nothing where it holds none: one with a password, a torn one, another kind of archive.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(name) as part:
            return decode(part.read(LIMIT))
    except (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, ValueError, OSError, EOFError):
        return ""
