"""The theme's own files: one style sheet, one script, icons; named by their content."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from gazette.views import urls

STYLE_ORDER = ("tokens.css", "base.css", "layout.css", "components.css", "print.css")

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r"\s*([{};,>])\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file of the theme as it is published."""

    address: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """All files of the theme, and the addresses that pages need."""

    styles: str
    script: str
    finder: str  # the script of the search page
    leaflet_styles: str  # a whole style sheet
    files: tuple[Asset, ...]


def bundle(static: Path) -> Bundle:
    """Join and shrink the style sheets in the order of the cascade; take the rest as it is."""
    sheets = [(static / "css" / name).read_text(encoding="utf-8") for name in STYLE_ORDER]
    styles = _named("gaya", "css", shrink("\n".join(sheets)).encode())
    script = _named("kabar", "js", (static / "js" / "kabar.js").read_bytes())
    finder = _named("cari", "js", (static / "js" / "cari.js").read_bytes())
    others = tuple(
        Asset(address=f"/aset/{path.name}", data=path.read_bytes())
        for path in sorted((static / "icons").iterdir())
    )
    offline = Asset(address="/aset/luring.js", data=(static / "js" / "luring.js").read_bytes())
    return Bundle(
        styles=styles.address,
        script=script.address,
        finder=finder.address,
        leaflet_styles=shrink((static / "edisi" / "edisi.css").read_text(encoding="utf-8")),
        files=(styles, script, finder, offline, *others),
    )


def _named(stem: str, ending: str, data: bytes) -> Asset:
    return Asset(
        address=f"/aset/{stem}-{hashlib.sha256(data).hexdigest()[:10]}.{ending}", data=data
    )


def worker(static: Path, found: Bundle, base: str) -> Asset:
    """The service worker, with the addresses that the offline page needs put before it."""
    shell = [
        urls.OFFLINE,
        found.styles,
        found.script,
        "/aset/luring.js",
        "/aset/ikon.svg",
    ]
    code = (static / "js" / "sw.js").read_text(encoding="utf-8")
    listed = json.dumps([f"{base}{address}" for address in shell])
    edition = hashlib.sha256(f"{listed}{code}".encode()).hexdigest()[:10]
    head = f'const SHELL = {listed}, EDITION = "{edition}";\n'
    return Asset(address=urls.WORKER, data=(head + code).encode())


def shrink(css: str) -> str:
    """Return *css* without comments and needless white space. Strings hold no braces or commas."""
    return _AROUND.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", css))).replace(";}", "}").strip()
