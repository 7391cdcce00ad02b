"""The basis of what is kept: a digest of code, theme and libraries, by which it is told apart."""

import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).resolve().parents[1]


def basis_of(*folders: Path, told: Any = None) -> str:
    """A digest of all files below *folders*, of the libraries' versions, and of *told*."""
    found = hashlib.blake2b(digest_size=16)
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                data = path.read_bytes()
                found.update(f"{path.relative_to(folder)}\0{len(data)}\0".encode())
                found.update(data)
    found.update(repr((machine(), told)).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def version_of(*files: Path | str, told: Iterable[str] = ()) -> str:
    """A digest of a few *files*, by which what they make is told apart, and of *told*."""
    found = hashlib.blake2b("\0".join(told).encode(), digest_size=8)
    for path in files:
        data = Path(path).read_bytes()
        found.update(f"\0{len(data)}\0".encode() + data)
    return found.hexdigest()


def machine() -> list[str]:
    """Python and the libraries that are installed for it, each with its version."""
    found = [sys.version, sys.prefix, sys.platform]
    for folder in sys.path:
        if folder.endswith("site-packages"):
            try:
                names = os.listdir(folder)  # noqa: PTH208 - this is on the way of every build
            except OSError:
                continue
            found += sorted(name for name in names if name.endswith((".dist-info", ".egg-info")))
    return found
