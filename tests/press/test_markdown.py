"""Markdown is set safely: no raw HTML, known schemes, links below the sub-path."""

import random
import sqlite3
import time
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown.blockparser import BlockParser
from markdown.extensions.toc import TocTreeprocessor
from markdown.treeprocessors import InlineProcessor, UnescapeTreeprocessor

from gazette.intake.body import read_body
from gazette.press.kept.store import Store
from gazette.press.printing.markdown import Setter
from gazette.views.parts import Picture, Prose

PICTURE = Picture(
    src="/kabar/gambar/ab-800.webp",
    sources=((400, "/kabar/gambar/ab-400.webp"), (800, "/kabar/gambar/ab-800.webp")),
    width=800,
    height=600,
    alt="",
)
SET = Setter("/kabar", frozenset({"/mou/mou-1/", "/berita/2025/a/"}), {"rapat.jpg": PICTURE})


def html(text: str) -> str:
    return str(SET(Prose(text=text, base="/berita/2025/a/")))


@pytest.mark.parametrize(
    "payload",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&#58;alert(1))",
        "[x]( java\tscript:alert(1) )",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](javascript:alert(1))",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "# x {: onclick=alert(1) }",
        '[x](https://a.example "\\" onmouseover=\\"alert(1)")',
        '[x](https://a.example "> onmouseover=alert(1) <b")',
        "<svg/onload=alert(1)>",
        "<iframe src=https://evil.example></iframe>",
        '*[x]: " onmouseover=alert(1)\n\nx',
    ],
)
def test_no_payload_becomes_live(payload: str) -> None:
    soup = BeautifulSoup(html(payload), "html.parser")

    assert [] == soup.find_all(["script", "svg", "iframe", "style", "object", "embed", "form"])
    assert [] == [
        (tag.name, name)
        for tag in soup.find_all(True)
        for name, value in tag.attrs.items()
        if name.startswith("on") or "script:" in str(value).lower() or "data:" in str(value)
    ]


def test_a_site_address_gets_the_sub_path() -> None:
    assert '<a href="/kabar/mou/mou-1/#poin-3"' in html("[naskah](/mou/mou-1/#poin-3)")


def test_a_relative_link_leads_from_its_own_page() -> None:
    assert '<a href="/kabar/mou/mou-1/"' in html("[naskah](../../../mou/mou-1/)")


def test_a_link_to_what_is_not_public_becomes_text() -> None:
    assert "<p>Lihat rencana.</p>" == html("Lihat [rencana](/berita/2026/rahasia/).")


def test_an_image_is_named_by_its_file_and_set_with_its_sizes() -> None:
    found = html("![Rapat](rapat.jpg)")

    assert 'src="/kabar/gambar/ab-800.webp"' in found
    assert 'width="800"' in found
    assert 'srcset="/kabar/gambar/ab-400.webp 400w, /kabar/gambar/ab-800.webp 800w"' in found


def test_the_highest_heading_of_a_body_stands_below_the_page_title() -> None:
    assert html("# Satu\n\n## Dua").startswith('<h2 id="isi-satu">Satu</h2>')
    assert html("### Satu").startswith('<h2 id="isi-satu">Satu</h2>')


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ((1, 2, 4, 4, 2), ["h2", "h3", "h4", "h4", "h3"]),
        ((2, 4, 3, 4), ["h2", "h3", "h3", "h4"]),
        ((3, 2, 3), ["h2", "h2", "h3"]),
        ((1, 2, 3, 4, 5, 6), ["h2", "h3", "h4", "h5", "h6", "h6"]),
    ],
)
def test_headings_leave_no_level_out(written: tuple[int, ...], shown: list[str]) -> None:
    text = "\n\n".join(f"{'#' * level} Bagian {at}" for at, level in enumerate(written))

    found = BeautifulSoup(html(text), "html.parser").find_all(["h1", "h2", "h3", "h4", "h5", "h6"])

    assert shown == [heading.name for heading in found]


@pytest.mark.parametrize("href", ["#hasil-rapat", "/berita/2025/a/#hasil-rapat", "./#hasil-rapat"])
def test_a_link_to_a_heading_of_the_same_text_meets_it(href: str) -> None:
    found = BeautifulSoup(html(f"[Hasil]({href})\n\n## Hasil rapat"), "html.parser")

    assert found.h2 is not None
    assert found.a is not None
    assert str(found.a["href"]).endswith(f"#{found.h2['id']}")


def test_anchors_of_two_bodies_on_one_page_stay_apart() -> None:
    text = "A[^1] [asal](#asal)\n\n## Asal\n\n[^1]: Catatan"
    parts = [str(SET(Prose(text=text, base="/istilah/", part=part))) for part in ("spab", "ksr")]
    page = BeautifulSoup("".join(parts), "html.parser")

    ids = [str(found["id"]) for found in page.find_all(id=True)]
    targets = {str(found["href"]).removeprefix("#") for found in page.find_all("a")}

    assert len(ids) == len(set(ids))
    assert targets <= set(ids)


def test_a_link_keeps_its_query() -> None:
    assert 'href="/kabar/mou/mou-1/?q=a#poin-3"' in html("[naskah](/mou/mou-1/?q=a#poin-3)")


def test_a_fragment_that_is_no_heading_stays_as_it_is() -> None:
    assert '<a href="#patroli"' in html("[Patroli](#patroli)\n\n## Hasil")


def test_a_text_leaves_nothing_behind_for_the_next() -> None:
    first = html("A[^1]\n\n[^1]: Catatan")
    html("# Lain")

    assert first == html("A[^1]\n\n[^1]: Catatan")


def test_tables_and_footnotes_survive_the_cleaning() -> None:
    found = html("| a | b |\n|---|--:|\n| 1 | 2 |\n\nX[^1]\n\n[^1]: Catatan")

    assert "<table>" in found
    assert 'href="#fn:1"' in found
    assert 'id="fn:1"' in found


def test_an_aligned_table_needs_no_style_that_the_page_forbids() -> None:
    assert "style" not in html("| A | B |\n|:--|--:|\n| 1 | 2 |")


def test_quotes_and_dashes_are_printed_ones_outside_code() -> None:
    assert "<p>\u201cHadir\u201d \u2013 kata Budi\u2026 Jum\u2019at</p>" == html(
        """"Hadir" -- kata Budi... Jum'at"""
    )
    assert '<code>a--b "c"</code>' in html('`a--b "c"`')


def test_a_kept_conversion_gives_the_same_page(tmp_path: Path) -> None:
    text = Prose(text="Lihat [naskah](/mou/mou-1/) dan ![Rapat](rapat.jpg)", base="/berita/2025/a/")
    path = tmp_path / "markdown.sqlite3"
    found = []
    for _ in range(2):
        setter = Setter(
            "/kabar", frozenset({"/mou/mou-1/"}), {"rapat.jpg": PICTURE}, Store(path, "1")
        )
        found.append(setter(text))
        setter.flush()

    assert found[0] == found[1] == SET(text)


@pytest.mark.parametrize("damage", [b"", b"bukan sqlite", b"SQLite format 3\x00rusak"])
def test_a_damaged_store_is_the_same_as_none(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "markdown.sqlite3"
    path.write_bytes(damage)
    setter = Setter("/kabar", frozenset(), {}, Store(path, "1"))

    assert "<p>Halo</p>" == setter(Prose(text="Halo"))
    setter.flush()
    assert "<p>Halo</p>" == Store(path, "1").get(Store(path, "1").key("markdown", "Halo"))


def test_a_forged_piece_of_a_store_is_not_believed(tmp_path: Path) -> None:
    store = Store(tmp_path / "markdown.sqlite3", "1")
    store.put(store.key("markdown", "Halo"), "<p>Halo</p>")
    store.flush()
    with sqlite3.connect(tmp_path / "markdown.sqlite3") as connection:
        connection.execute("UPDATE pieces SET text = '<script>alert(1)</script>'")

    assert None is Store(tmp_path / "markdown.sqlite3", "1").get(store.key("markdown", "Halo"))


_PIECES = [
    "kata ", " **te*bal** ", "_m_", "`kode`", "\\*", "[a](b)", "![x](y.jpg)", "[^1]", "<http://a.b>",
    "<a@b.c>", "  \n", "\n\n", "&amp;", "&#39;", "\n- a\n", "# J\n", "[r][r]", "\n[r]: /x\n",
    "\n[^1]: cat\n", '"', "'", "--", "...", "*[HTML]: Hyper\n", "HTML", "|a|b|\n|-|-|\n|1|2|\n",
    "\n> q\n", "```\nx\n```\n", "![", "]", "(", ")", "*", "__", "***", "\n", "[TOC]\n\n",
    "!!! note\n    isi\n", "\n    isi\n", "\nIstilah\n: arti\n", ":   arti", "1. x\n", "\u0661. x\n",
    "\n---\n", "\n===\n", "- - -", "\n    - b\n", "\n## J \\# #\n", "   # bukan", "+ p\n", " | ", "2025 ",
    "\n\n\n", "***\n", "\t- t", "*[", "]: x", "\n   > q", "\\[TOC]", "`\\\\`",
]  # fmt: skip


def librarys_own() -> Setter:
    """A setter whose parser goes none of our short ways."""
    setter = Setter("", frozenset(), {})
    parser = setter._markdown
    parser.parser.__class__ = BlockParser
    parser.treeprocessors.register(InlineProcessor(parser), "inline", 20)
    parser.treeprocessors.register(UnescapeTreeprocessor(parser), "unescape", 0)
    contents = parser.treeprocessors["toc"]
    contents.__class__ = TocTreeprocessor
    return setter


def test_the_short_ways_past_what_cannot_match_change_nothing() -> None:
    ours, plain = Setter("", frozenset(), {}), librarys_own()
    chance = random.Random(5)
    for _ in range(500):
        text = "".join(chance.choices(_PIECES, k=chance.randrange(1, 40)))

        assert plain._convert(text) == ours._convert(text), text


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("[TOC]\n\n# Satu\n\n## Dua", '<a href="#isi-dua"'),
        ("# \\# Satu\n\nx\\*y", "<p>x*y</p>"),
        ("Satu\n\n2025. Dua\n\n- a\n\n    b", '<ol start="2025">'),
    ],
)
def test_what_a_text_does_have_is_still_made(text: str, made: str) -> None:
    html = Setter("", frozenset(), {})._convert(text)

    assert made in html
    assert librarys_own()._convert(text) == html


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/%6dou/m/", "/kabar/mou/m/"),
        ("/lama", "/kabar/lama/"),
        ("/lama/#a", "/kabar/lama/#a"),
        ("/caf%C3%A9/", "/kabar/caf%C3%A9/"),
        ("/café/", "/kabar/caf%C3%A9/"),
        ("/a%20b/?q=%20", "/kabar/a%20b/?q=%20"),
        ("/admin/", "/kabar/admin/"),
        ("/tak-ada", None),
    ],
)
def test_a_link_leads_to_the_address_that_check_found(href: str, expected: str | None) -> None:
    there = frozenset({"/mou/m/", "/lama/", "/café/", "/a b/", "/admin/"})
    page = BeautifulSoup(
        Setter("/kabar", there, {})(Prose(text=f"[a]({href})", base="/berita/2025/a/")),
        "html.parser",
    )

    assert [expected] == [found["href"] for found in page.find_all("a")] or expected is None
    assert "a" == page.get_text().strip()
    assert bool(expected) == bool(page.find("a"))


def test_a_footnote_has_a_way_back_to_each_place_that_names_it_and_to_no_other() -> None:
    page = BeautifulSoup(
        html("Satu[^1] dan lagi[^1].\n\n[^1]: dipakai\n[^2]: yatim\n"), "html.parser"
    )
    back = [str(found["href"]) for found in page.select("a.footnote-backref")]

    assert ["#fnref:1", "#fnref2:1"] == back
    assert "yatim" in page.get_text()
    assert all(page.find(id=href.removeprefix("#")) for href in back)


UNITS = ["- ", "* ", "12. ", "> - ", ":   - ", "x\n: y\n", ": y\n", "[a]: b\n:   "]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("times", [5, 12, 13, 50, 100, 101, 300, 1000])
def test_what_the_parser_could_not_hold_is_told_before(unit: str, times: int) -> None:
    text = f"{unit * times}akhir\n"
    found = {problem.code for problem in read_body(text, "a.md", 1)[1]}

    assert found == {"E205"} or "akhir" in html(text)


@pytest.mark.parametrize(
    "text",
    [
        "- " * 60 + "-",
        "* " * 1_000,
        "- - - a",
        "> > - 1. a",
        "".join(f"T{number}\n: D{number}\n\n" for number in range(300)),
        "".join(f"T{number}\n: D{number}\n" for number in range(100)),
    ],
)
def test_rules_and_lists_of_terms_are_no_nests(text: str) -> None:
    assert [] == read_body(text, "a.md", 1)[1]
    assert html(text)


@pytest.mark.parametrize(
    "unit", ["\n- ", "\n12. ", "> -\n", "[a]: x_y\nkata\n", "- a\n", "[^1]: a\n"]
)
@pytest.mark.parametrize("times", [200, 2_000, 9_000])
def test_rows_that_keep_the_parser_busy_are_told_before(unit: str, times: int) -> None:
    text = f"{unit * times}\n\nakhir\n"
    begun = time.process_time()
    found = {problem.code for problem in read_body(text, "a.md", 1)[1]}

    assert found == {"E205"} or "akhir" in html(text)
    assert time.process_time() - begun < 5
