"""Every type of page, as a reader with a cheap phone, a keyboard or a printer meets it."""

import itertools
import json
import re
import subprocess
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from conftest import ROOT, require_tool

pytestmark = pytest.mark.browser

WIDTHS = (320, 360, 768, 1280)
SCHEMES = ("light", "dark")

# The types of page, and where they stand in the output; the largest of each is read.
TYPES = {
    "front": "index.html",
    "news list": "berita/index.html",
    "news": "berita/*/*/index.html",
    "region index": "wilayah/index.html",
    "region": "wilayah/*/index.html",
    "village": "wilayah/*.*.*.*-*/index.html",
    "organisation index": "organisasi/index.html",
    "organisation": "organisasi/*/index.html",
    "official index": "pejabat/index.html",
    "official": "pejabat/*/index.html",
    "agreement index": "mou/index.html",
    "agreement": "mou/*/index.html",
    "programme index": "program/index.html",
    "programme": "program/*/index.html",
    "timeline index": "linimasa/index.html",
    "timeline year": "linimasa/*/index.html",
    "commitments": "komitmen/index.html",
    "aspirations": "aspirasi/index.html",
    "aid": "bantuan/index.html",
    "corrections": "ralat/index.html",
    "agenda": "agenda/index.html",
    "data": "data/index.html",
    "glossary": "istilah/index.html",
    "search": "cari/index.html",
    "plain": "metode/index.html",
    "patterns": "pola/index.html",
    "leaflet": "wilayah/*/edisi.html",
    "not found": "404.html",
}

MADIUN = "audiensi-senkom-kota-madiun-polres-madiun-kota"

# What sticks out to the right, without what stands in a box that scrolls by itself.
OVERFLOW = """() => {
  const wide = document.documentElement.clientWidth + 1;
  const rolls = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (["auto", "scroll", "hidden"].includes(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > wide && !rolls(element))
    .map((element) => `${element.tagName} ${element.className}`)
    .slice(0, 5);
}"""


# Years of document numbers that a line's end cuts in two.
CUT_YEARS = """() => {
  const cut = [];
  for (const element of document.querySelectorAll("h1, .number, .facts a, td, th")) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const found of texts.currentNode.data.matchAll(/\\b20\\d\\d\\b/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, found.index);
        range.setEnd(texts.currentNode, found.index + 4);
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
        if (lines.size > 1) cut.push(element.textContent.trim());
      }
    }
  }
  return cut;
}"""


# Every text becomes one word of a hundred letters.
LENGTHEN = """() => {
  for (const element of document.querySelectorAll("main *, .crumbs *, .footer *")) {
    if (!element.children.length && element.textContent.trim()) {
      element.textContent = "Pertanggungjawaban".repeat(6);
    }
  }
}"""


def public_pages(site) -> list[Path]:
    """Every page but the web editor's, which is a program."""
    return [
        path
        for path in sorted(site.folder.rglob("*.html"))
        if path.relative_to(site.folder).parts[0] != "admin"
    ]


def every_type(function):
    return pytest.mark.parametrize("pattern", TYPES.values(), ids=TYPES.keys())(function)


@every_type
def test_a_page_fits_every_width_and_asks_no_other_host(reader, site, pattern) -> None:
    with reader(site) as tab:
        page = tab.open(site.address(pattern))
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})

            assert [] == page.evaluate(OVERFLOW), width
            assert page.evaluate("document.documentElement.scrollWidth") <= width

        assert [] == tab.errors
        assert [] == tab.strangers


def test_every_page_has_one_title_and_headings_in_order(site) -> None:
    mistakes = []
    for path in public_pages(site):
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", path.read_text("utf-8"))]
        jumps = [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1]
        if levels.count(1) != 1 or levels[0] != 1 or jumps:
            mistakes.append((path.relative_to(site.folder), levels))

    assert [] == mistakes


@every_type
def test_axe_finds_nothing_in_light_and_in_dark(reader, site, pattern) -> None:
    axe = require_tool("axe-core").read_text(encoding="utf-8")
    with reader(site, color_scheme="light", bypass_csp=True) as tab:
        page = tab.open(site.address(pattern))
        page.evaluate(axe)
        light = page.evaluate(
            "axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})"
        )
        page.emulate_media(color_scheme="dark")  # where nothing but the colours differs
        dark = page.evaluate(
            "axe.run(document, {resultTypes: ['violations'], runOnly: ['cat.color']})"
        )

        assert [] == [
            (rule["id"], node["target"], node["failureSummary"])
            for rule in light["violations"] + dark["violations"]
            for node in rule["nodes"][:3]
        ]


def test_every_page_is_valid(site, tmp_path) -> None:
    checker = require_tool("html-validate")
    pages = set(public_pages(site))
    done = subprocess.run(
        [
            str(checker),
            "--config",
            str(ROOT / ".htmlvalidate.json"),
            "--ext",
            "html",
            "--formatter",
            "json",
            str(site.folder),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert [] == [
        (Path(page["filePath"]).relative_to(site.folder), fault["line"], fault["message"])
        for page in json.loads(done.stdout)
        if Path(page["filePath"]) in pages
        for fault in page["messages"]
    ]


def test_a_keyboard_reaches_the_text_the_menu_and_the_search(reader, site) -> None:
    with reader(site) as tab:
        page = tab.open("/berita/")
        focused = "document.activeElement.className"
        page.keyboard.press("Tab")

        assert "skip" == page.evaluate(focused)
        assert page.locator(".skip").bounding_box()["y"] >= 0

        page.keyboard.press("Enter")
        assert "main" == page.evaluate(focused)

        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")

        page.reload()
        for _ in range(3):
            page.keyboard.press("Tab")
        assert "masthead__summary" == page.evaluate(focused)

        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert "search__field" == page.evaluate(focused)

        page.keyboard.type("banjir")
        page.keyboard.press("Enter")
        page.wait_for_url("**/cari/?q=banjir")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_has_the_focus_is_seen(reader, site, scheme) -> None:
    with reader(site, color_scheme=scheme) as tab:
        page = tab.open("/berita/")
        for _ in range(8):
            page.keyboard.press("Tab")
            outline = page.evaluate(
                "[getComputedStyle(document.activeElement).outlineStyle,"
                " parseFloat(getComputedStyle(document.activeElement).outlineWidth)]"
            )

            assert "solid" == outline[0]
            assert outline[1] >= 2


def test_without_a_script_everything_is_there(reader, site) -> None:
    with reader(site, java_script_enabled=False) as tab:
        page = tab.open("/mou/")
        assert not page.locator(".filter").is_visible()
        assert page.locator("tbody tr").first.is_visible()

        page.locator(".masthead__summary").click()
        page.locator(".masthead__panel").get_by_text("Aspirasi").click()
        assert page.locator("h1").inner_text()


@pytest.mark.parametrize(
    "typed", ["Kep-192/PP.SK.MP/XII/2024", "kep 192 pp sk mp xii 2024", "Nomor: KEP-192", "192/pp"]
)
def test_a_number_is_found_however_it_is_spaced(reader, site, typed) -> None:
    with reader(site) as tab:
        page = tab.open("/mou/")
        page.locator(".filter__field").fill(typed)
        shown = page.locator("tbody tr:visible")

        assert 1 == shown.count()
        assert "Kep-192/PP.SK.MP/XII/2024" in shown.first.inner_text()

        page.locator(".filter__field").fill("tidak ada ini")
        assert 0 == shown.count()
        assert page.locator(".filter__none").inner_text()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_number_breaks_behind_its_slashes(reader, site, width) -> None:
    with reader(site, width=width) as tab:
        for address in ("mou/kep-192-pp-sk-mp-xii-2024/", "mou/", f"berita/2025/{MADIUN}/"):
            page = tab.open(f"/{address}")

            assert [] == page.evaluate(CUT_YEARS), address


def test_without_styles_the_page_reads_from_top_to_bottom(reader, site) -> None:
    with reader(site) as tab:
        tab.page.route("**/*.css", lambda route: route.abort())
        page = tab.open(site.address(TYPES["news"]))

        assert page.locator("h1").is_visible()
        assert page.locator("main").inner_text().index("Fakta") > 0


def test_on_paper_there_are_the_facts_and_no_menu(reader, site) -> None:
    with reader(site) as tab:
        page = tab.open(site.address(TYPES["news"]))
        page.emulate_media(media="print")

        assert page.locator(".facts").is_visible()
        assert page.locator(".sources").first.is_visible()
        assert not page.locator(".menu").is_visible()
        assert not page.locator(".masthead__more").is_visible()
        assert page.pdf(format="A4").startswith(b"%PDF")


def test_a_word_that_never_ends_does_not_widen_the_page(reader, site) -> None:
    with reader(site, width=320) as tab:
        for name in ("news", "region", "agreement", "agreement index", "programme"):
            page = tab.open(site.address(TYPES[name]))
            page.evaluate(LENGTHEN)

            assert [] == page.evaluate(OVERFLOW), name


@pytest.mark.parametrize("name", ["front", "news", "region", "agreement", "not found"])
def test_at_the_root_of_a_host_every_link_leads_somewhere(reader, root_site, name) -> None:
    with reader(root_site) as tab:
        page = tab.open(root_site.address(TYPES[name]))
        targets = page.evaluate(
            '[...document.querySelectorAll(\'a[href^="/"], link[href^="/"], script[src]\')]'
            ".map((e) => (e.getAttribute('href') || e.getAttribute('src')).split('#')[0])"
        )
        folder = root_site.folder
        missing = [
            target
            for target in set(targets)
            if not (folder / target.lstrip("/")).is_file()
            and not (folder / target.lstrip("/") / "index.html").is_file()
        ]

        assert [] == missing
        assert [] == tab.errors


def test_fragments_lead_to_something(site) -> None:
    ids: dict[str, set[str]] = {}
    links: list[tuple[str, str, str]] = []
    for path in public_pages(site):
        soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        here = "/kabar/" + str(path.relative_to(site.folder)).removesuffix("index.html")
        ids[here] = {found["id"] for found in soup.find_all(id=True)}
        links += [
            (here, *found["href"].partition("#")[::2])
            for found in soup.find_all("a", href=True)
            if "#" in found["href"] and "://" not in found["href"]
        ]

    assert [] == [
        (here, target, fragment)
        for here, target, fragment in links
        if fragment not in ids.get(target or here, set())
    ]
