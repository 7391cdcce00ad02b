"""Tidying: what is kept about outputs that are gone goes too, so that the cache stays bounded."""

import json
import os
import shutil
from pathlib import Path

MOST_BYTES = 512 * 1024 * 1024  # of pictures, and of cards; what grows beyond is made anew
_SHELVES = ("gambar", "ikon", "kartu")


def tidy(cache: Path) -> None:
    """Remove what is kept of every output that is no longer there, and shelves that grew too large.

    Converted Markdown and readings bound themselves when they are opened.
    """
    for name in _SHELVES:
        if _size(cache / name) > MOST_BYTES:
            shutil.rmtree(cache / name, ignore_errors=True)
    for note in (cache / "standing").glob("*.json"):
        try:
            of = json.loads(note.read_bytes())["of"]
        except (OSError, ValueError, KeyError, TypeError):
            of = ""
        if not of or Path(of).is_dir():
            continue
        shutil.rmtree(cache / "spare" / note.stem, ignore_errors=True)
        for folder in ("ledgers", "plates", "standing"):
            for path in (cache / folder).glob(f"{note.stem}.*"):
                path.unlink(missing_ok=True)


def sizes(cache: Path) -> dict[str, int]:
    """The bytes of each part of the cache; the spare shares its files with the output."""
    if not cache.is_dir():
        return {}
    parts = sorted(path for path in cache.iterdir() if path.name != "spare")
    return {path.name: _size(path) for path in parts}


def _size(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    return sum(
        os.stat(os.path.join(folder, name)).st_size  # noqa: PTH116, PTH118 - many files
        for folder, _, names in os.walk(path)
        for name in names
    )
