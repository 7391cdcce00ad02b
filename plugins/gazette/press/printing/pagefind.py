"""Pagefind: the search index of a staged site.

It writes its filters in the order of a randomly seeded hash map; `put_in_order` writes them again
by name, so that the same site has the same bytes.
"""

import gzip
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gazette.press.printing.pagefind_service import IndexFailed, indexed

ADDRESS = "pagefind"
LANGUAGE = "id"  # of what is searched, whatever the language of the interface
_PAGE = "index.html"  # leaflets, a fifth of all, show what other pages say
# Pagefind's own interfaces are not used, and every page has a language it can stem.
_NOT_SERVED = (
    "pagefind-component-ui.css",
    "pagefind-component-ui.js",
    "pagefind-highlight.js",
    "pagefind-modular-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-ui.css",
    "pagefind-ui.js",
    "wasm.unknown.pagefind",
)
_SIGNATURE = b"pagefind_dcd"
_FILTERS = 3  # where the filters stand in the list that `.pf_meta` holds


def index(site: Path) -> None:
    """Put the index of all pages that hold `data-pagefind-body` under /pagefind/ in *site*.

    The same pages give the same bytes, in whatever order the file system lists them. Raises
    IndexFailed.
    """
    folder, root = site / ADDRESS, os.fspath(site)
    pages = sorted(
        f"{at}/{_PAGE}".removeprefix(f"{root}/") for at, _, names in os.walk(root) if _PAGE in names
    )
    if not pages:
        raise IndexFailed("tidak ada halaman")
    for name, data in indexed(site, pages, LANGUAGE):
        if name not in _NOT_SERVED:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    put_in_order(folder)


def put_in_order(folder: Path) -> None:
    """Write the filters of the index in *folder* by name, and name them by their content."""
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    for language, known in entry["languages"].items():
        old = folder / f"pagefind.{known['hash']}.pf_meta"
        meta = _unpacked(old)
        meta[_FILTERS] = [
            [name, _filter_in_order(folder / "filter", language, key)]
            for name, key in sorted(meta[_FILTERS])
        ]
        data = _packed(meta)
        known["hash"] = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
        old.unlink()
        (folder / f"pagefind.{known['hash']}.pf_meta").write_bytes(data)
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    (folder / "pagefind-entry.json").write_text(text, encoding="utf-8")


def _filter_in_order(folder: Path, language: str, key: str) -> str:
    old = folder / f"{key}.pf_filter"
    name, values = _unpacked(old)
    data = _packed([name, sorted(values)])
    new = f"{language}_{hashlib.sha256(data).hexdigest()[:7]}"
    old.unlink()
    (folder / f"{new}.pf_filter").write_bytes(data)
    return new


def _unpacked(path: Path) -> Any:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(_SIGNATURE):
        raise IndexFailed(f"{path.name}: bentuk indeks Pagefind tidak dikenal")
    return _read(iter(data[len(_SIGNATURE) :]), path.name)


def _packed(value: Any) -> bytes:
    return gzip.compress(_SIGNATURE + _written(value), mtime=0)


# The small part of CBOR that the index uses: whole numbers, texts and lists.
_NUMBER, _TEXT, _LIST = 0, 3, 4
_WIDTHS = {24: 1, 25: 2, 26: 4, 27: 8}


def _read(data: Iterator[int], name: str) -> Any:
    first = next(data)
    kind, size = first >> 5, first & 31
    if size in _WIDTHS:
        size = int.from_bytes(bytes(next(data) for _ in range(_WIDTHS[size])), "big")
    elif size > max(_WIDTHS):
        raise IndexFailed(f"{name}: bentuk indeks Pagefind tidak dikenal")
    if kind == _NUMBER:
        return size
    if kind == _TEXT:
        return bytes(next(data) for _ in range(size)).decode("utf-8")
    if kind == _LIST:
        return [_read(data, name) for _ in range(size)]
    raise IndexFailed(f"{name}: bentuk indeks Pagefind tidak dikenal")


def _written(value: Any) -> bytes:
    if isinstance(value, int):
        return _head(_NUMBER, value)
    if isinstance(value, str):
        data = value.encode("utf-8")
        return _head(_TEXT, len(data)) + data
    return _head(_LIST, len(value)) + b"".join(map(_written, value))


def _head(kind: int, size: int) -> bytes:
    if size < min(_WIDTHS):
        return bytes([kind << 5 | size])
    code, width = next(pair for pair in _WIDTHS.items() if size < 256 ** pair[1])
    return bytes([kind << 5 | code]) + size.to_bytes(width, "big")
