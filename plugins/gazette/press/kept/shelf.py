"""Shelves: folders of the cache for files that were made once, told apart by what makes them.

A file that is torn, or that another version throws away at this moment, is made again.
"""

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path


def shelf(cache: Path | None, name: str, version: str) -> Path | None:
    """The folder in *cache* for files made by *version*; what another version made goes."""
    if cache is None:
        return None
    folder = cache / name
    for other in folder.iterdir() if folder.is_dir() else ():
        if other.name != version and other.is_dir():
            shutil.rmtree(other, ignore_errors=True)
        elif other.name != version:
            other.unlink(missing_ok=True)
    return folder / version


def kept_file(
    folder: Path | None, name: str, is_whole: Callable[[bytes], bool], make: Callable[[], bytes]
) -> bytes:
    """The bytes of *name* on the shelf *folder* where they are whole, else made and put there."""
    if folder is None:
        return make()
    path = folder / name
    with contextlib.suppress(OSError):  # not there, or thrown away just now
        data = path.read_bytes()
        if is_whole(data):
            return data
    data = make()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return data


def is_png(data: bytes) -> bool:
    """Whether *data* has the begin and the end of a PNG."""
    return data.startswith(b"\x89PNG") and data.endswith(b"IEND\xaeB`\x82")


def is_webp(data: bytes) -> bool:
    """Whether *data* is as long as its head as a WebP says."""
    return data[:4] == b"RIFF" and int.from_bytes(data[4:8], "little") + 8 == len(data)
