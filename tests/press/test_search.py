"""Search: what the index holds, and that it is the same for the same site."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from builds import build
from gazette.press.printing import pagefind
from gazette.views import search
from gazette.views.news import news_view
from newsroom import edition, item, write

MADIUN = "berita/2025/audiensi-senkom-kota-madiun-polres-madiun-kota/index.html"


def bytes_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_indexes_of_one_site_are_the_same_bytes(chapter_site: Path, tmp_path: Path) -> None:
    again = build(Path("content").resolve(), tmp_path / "output")

    assert bytes_below(chapter_site / "pagefind") == bytes_below(again / "pagefind")


def test_the_index_is_indonesian_and_holds_articles_alone(chapter_site: Path) -> None:
    entry = json.loads((chapter_site / "pagefind/pagefind-entry.json").read_text())
    with_body = [
        path
        for path in chapter_site.rglob("*.html")
        if "data-pagefind-body" in path.read_text(encoding="utf-8")
    ]

    assert ["id"] == list(entry["languages"])
    assert len(with_body) == entry["languages"]["id"]["page_count"]
    assert not {"cari", "berita", "komitmen", "linimasa", "agenda"} & {
        path.parent.name for path in with_body
    }


def test_nothing_is_served_that_the_search_page_does_not_load(chapter_site: Path) -> None:
    folder = chapter_site / "pagefind"

    assert {"filter", "fragment", "index"} == {
        path.name for path in folder.iterdir() if path.is_dir()
    }
    assert {"pagefind.js", "pagefind-worker.js", "wasm.id.pagefind", "pagefind-entry.json"} == {
        path.name for path in folder.iterdir() if path.is_file() and path.suffix != ".pf_meta"
    }


def test_only_the_search_page_may_compile_and_only_it_loads_the_script(chapter_site: Path) -> None:
    allowed = [
        path.relative_to(chapter_site).as_posix()
        for path in chapter_site.rglob("*.html")
        if "wasm-unsafe-eval" in path.read_text() or "/aset/cari-" in path.read_text()
    ]

    assert ["cari/index.html"] == allowed


def test_the_index_can_be_switched_off(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item()})

    site = build(content, tmp_path / "output", {"KABAR_SEARCH": False})

    page = BeautifulSoup((site / "cari/index.html").read_text(), "html.parser")
    assert not (site / "pagefind").exists()
    assert (None, None) == (page.select_one("[data-finder]"), page.select_one("script[src*=cari]"))
    assert page.select_one('main a[href="/kabar/wilayah/"]')


def test_a_failed_index_fails_the_build(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()

    with pytest.raises(pagefind.IndexFailed, match="indeks pencarian"):
        pagefind.index(tmp_path / "site")


def test_an_item_is_filed_under_place_kind_organisation_year_and_agreement(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item("mou: [kep-1]"),
            "mou/kep-1.md": (
                "---\ntitle: Nota\nkind: nota-kesepahaman\nnumbers: [{number: Kep-1/A/I/2024}]\n"
                "parties: [{organisation: senkom}, {organisation: polri}]\n---\n"
            ),
        },
    )

    facts = news_view(found, found.graph.stories[0]).meta.facts

    assert [
        ("jenis", "Rapat koordinasi"),
        ("wilayah", "Jawa Timur"),
        ("wilayah", "Kota Madiun"),
        ("organisasi", "Senkom Kota Madiun"),
        ("mou", "Kep-1/A/I/2024"),
        ("tahun", "2025"),
    ] == [(fact.name, fact.value) for fact in facts if fact.role == "filter"]
    assert [("tanggal", "2025-06-04")] == [
        (fact.name, fact.value) for fact in facts if fact.role == "sort"
    ]
    assert [("/kabar/mou/kep-1/", ["kep1ai2024"])] == [
        (row["url"], row["keys"]) for row in json.loads(search.numbers(found))
    ]
