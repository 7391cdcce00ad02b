"""Every component renders with its example, and says what is not known."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from gazette.press.printing.markdown import Setter
from gazette.press.printing.render import environment, render
from gazette.views import patterns
from gazette.views.edition import Edition
from newsroom import edition, item

ROOT = Path(__file__).resolve().parents[2]


# Not among the patterns: what stands above every page anyway, or is shown inside another.
APART = {"agreement", "crumbs", "pledge", "sections", "story_marks", "timeline_entry", "titled"}
SHOWN = sorted(
    path.stem
    for path in (ROOT / "theme/templates/components").glob("*.html")
    if path.stem not in APART
)


def page_of(found: Edition, address: str) -> BeautifulSoup:
    """The pattern page as a reader's browser gets it."""
    setter = Setter(found.addresses.base, frozenset({"/"}), {})
    templates = environment(
        ROOT / "theme/templates", site=found.site, speech=found.speech, prose=setter
    )
    page = next(page for page in patterns.pages(found) if page.address == address)
    return BeautifulSoup(render(page, templates), "html.parser")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> BeautifulSoup:
    found = edition(tmp_path_factory.mktemp("content"), {"berita/2025/rakor.md": item()})
    return page_of(found, "/pola/")


def shown(page: BeautifulSoup, component: str) -> BeautifulSoup:
    section = page.find(id=f"bagian-pola-{component}")
    assert section, f"no example of {component}"
    return section


@pytest.mark.parametrize("component", SHOWN)
def test_a_component_shows_its_example(page: BeautifulSoup, component: str) -> None:
    section = shown(page, component.replace("_", "-"))

    assert len(list(section.find_all(True))) > 1


def test_the_pattern_page_is_kept_from_search_engines(page: BeautifulSoup) -> None:
    assert page.find("meta", attrs={"name": "robots", "content": "noindex"})


def test_an_agreement_without_a_number_says_so(page: BeautifulSoup) -> None:
    assert "nomor tidak diketahui" in shown(page, "agreements").get_text()


def test_aid_without_a_giver_says_that_the_source_is_silent(page: BeautifulSoup) -> None:
    row = shown(page, "aid").find_all("tr")[-1]

    assert "tidak disebut sumber" in row.find("td", attrs={"data-label": "Dari"}).get_text()


def test_an_empty_cell_of_the_matrix_is_honest(page: BeautifulSoup) -> None:
    blanks = shown(page, "matrix").find_all(class_="table__blank")

    assert ["belum ada berita"] * 2 == [blank.get_text() for blank in blanks]


def test_a_pledge_without_news_says_so_once_and_keeps_its_words(page: BeautifulSoup) -> None:
    pledge = shown(page, "pledges").find(id="bagian-janji-1")

    assert 1 == pledge.get_text().lower().count("kabar")
    assert "90 hari sejak tenggat" in pledge.get_text()
    assert "akan membentuk tim siaga" in pledge.find("blockquote").get_text()


def test_a_vague_date_stays_vague(page: BeautifulSoup) -> None:
    times = shown(page, "time").find_all("time")

    assert ["2025-06-04", "2025-06"] == [found["datetime"] for found in times]


def test_a_region_without_a_page_is_text_alone(page: BeautifulSoup) -> None:
    tree = shown(page, "region-tree")

    assert "Kartoharjo" in tree.get_text()
    assert not tree.find("a", string="Kartoharjo")
