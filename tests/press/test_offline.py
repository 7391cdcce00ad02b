"""Offline: icons, the manifest and the service worker that a build makes."""

import io
import json
import re
from pathlib import Path

from bs4 import BeautifulSoup
from PIL import Image

from builds import build
from gazette.press.printing import icons
from newsroom import item, write

ROOT = Path(__file__).resolve().parents[2]


def test_the_icons_have_the_colours_of_the_mark() -> None:
    mark = (ROOT / "theme/static/icons/ikon.svg").read_text()

    assert set(re.findall(r"#[0-9a-f]{6}", mark)) == {
        icons.KUNYIT,
        icons.NILA,
        icons.PAPER,
        icons.SOGAN,
    }


def test_every_icon_of_the_manifest_has_the_size_that_it_says(chapter_site: Path) -> None:
    manifest = json.loads((chapter_site / "manifest.webmanifest").read_text())

    assert ("/kabar/", "/kabar/") == (manifest["start_url"], manifest["scope"])
    for icon in manifest["icons"]:
        path = chapter_site / icon["src"].removeprefix("/kabar/")
        if icon["type"] == "image/png":
            width, height = Image.open(io.BytesIO(path.read_bytes())).size
            assert icon["sizes"] == f"{width}x{height}"
        else:
            assert path.is_file()


def test_the_worker_keeps_what_the_offline_page_needs(chapter_site: Path) -> None:
    code = (chapter_site / "sw.js").read_text()
    listed = re.match(r"const SHELL = (\[.*?\]), EDITION = \"[0-9a-f]{10}\";\n", code)
    assert listed
    shell = json.loads(listed[1])
    page = BeautifulSoup((chapter_site / "luring.html").read_text(), "html.parser")
    needed = {
        tag["src" if tag.name != "link" else "href"]
        for tag in page.select("script[src], img[src], link[rel=stylesheet]")
    }

    assert shell[0] == "/kabar/luring.html"
    assert needed <= set(shell)
    assert all((chapter_site / address.removeprefix("/kabar/")).is_file() for address in shell)


def test_without_the_plugin_no_page_registers_a_worker(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item()})
    plugins = [
        f"gazette.press.{name}"
        for name in ("desk", "front", "news", "regions", "organisations", "search")
    ]

    site = build(content, tmp_path / "output", {"PLUGINS": plugins, "KABAR_SEARCH": False})

    assert not (site / "sw.js").exists()
    assert "data-worker" not in (site / "index.html").read_text()


def test_the_script_of_a_news_page_is_small(chapter_site: Path) -> None:
    page = BeautifulSoup(
        next((chapter_site / "berita/2025").glob("*/index.html")).read_text(), "html.parser"
    )
    scripts = [tag["src"] for tag in page.select("script[src]")]

    assert (
        sum((chapter_site / src.removeprefix("/kabar/")).stat().st_size for src in scripts) <= 3072
    )
