"""Pages with almost nothing to show, and with every other section switched off, still hold."""

import dataclasses
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from gazette.press.printing.markdown import Setter
from gazette.press.printing.render import environment, render
from gazette.views.edition import Edition, Page
from gazette.views.urls import Addresses
from newsroom import SITEURL, edition, item
from pages import page_types

ROOT = Path(__file__).resolve().parents[2]
ALONE = {
    "berita/2025/satu.md": (
        "---\ntitle: Satu pengumuman\ndate: 2025-06-05\nkind: pengumuman\nbyline: Redaksi\n---\n"
    )
}


def rendered(found: Edition) -> dict[str, tuple[str, BeautifulSoup]]:
    pages: list[Page] = [page for kind in page_types() for page in kind.pages(found)]
    setter = Setter(found.addresses.base, frozenset(page.address for page in pages), {})
    templates = environment(
        ROOT / "theme/templates", site=found.site, speech=found.speech, prose=setter
    )
    return {
        page.address: (page.template, BeautifulSoup(render(page, templates), "html.parser"))
        for page in pages
    }


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, BeautifulSoup]]:
    return rendered(edition(tmp_path_factory.mktemp("content"), ALONE))


def test_every_page_of_a_site_with_one_item_renders(
    bare: dict[str, tuple[str, BeautifulSoup]],
) -> None:
    assert {"/", "/berita/", "/wilayah/", "/mou/", "/komitmen/", "/agenda/"} <= set(bare)
    for address, (_, soup) in bare.items():
        assert len(soup.find_all("h1")) == 1, address


@pytest.mark.parametrize(
    "address",
    ["/", "/wilayah/", "/mou/", "/program/", "/komitmen/", "/aspirasi/", "/bantuan/", "/ralat/"],
)
def test_an_empty_list_says_that_nothing_is_known_yet(
    bare: dict[str, tuple[str, BeautifulSoup]], address: str
) -> None:
    main = bare[address][1].main
    assert main

    assert re.search(r"[Bb]elum ada|[Tt]idak ada", main.get_text())


def test_an_item_of_ones_own_names_its_reporter_where_sources_stand(
    bare: dict[str, tuple[str, BeautifulSoup]],
) -> None:
    sources = bare["/berita/2025/satu/"][1].find(id="bagian-sumber")
    assert sources

    assert "Redaksi" in sources.get_text()


def test_where_sections_are_switched_off_no_link_is_empty(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/rakor.md": item(
                "officials: [{name: Budi, role: Ketua, organisation: senkom-kota-madiun}]",
                "mou: [{id: mou-1, relation: menindaklanjuti, points: ['1']}]",
                "commitments: [{id: pos, text: Membangun pos, owner: senkom-kota-madiun}]",
                "aspirations: [{id: lampu, text: Lampu jalan, region: 35.77}]",
                "aid: [{goods: tikar, from: senkom-kota-madiun}]",
                "claims: [{subject: senkom-kota-madiun, property: anggota, value: 75}]",
                "corrections: [{date: 2025-06-06, kind: ralat, text: Salah ketik}]",
            ),
            "mou/mou-1.md": (
                "---\ntitle: MoU Satu\nkind: nota-kesepahaman\n"
                "parties: [{organisation: polri}]\npoints: [{no: '1', text: Patroli}]\n---\n"
            ),
        },
    )
    quiet = dataclasses.replace(
        found,
        addresses=Addresses(siteurl=SITEURL, enabled=frozenset({"search"})),
        site=dataclasses.replace(found.site, worker=""),
    )

    empty = [
        (address, str(element))
        for address, (_, soup) in rendered(quiet).items()
        for element in soup.find_all(["a", "form", "script", "link"])
        if "" in (element.get("href"), element.get("action"), element.get("src"))
    ]

    assert [] == empty


def test_every_page_of_a_site_without_news_renders_and_says_so(tmp_path: Path) -> None:
    pages = rendered(
        edition(tmp_path, {"mou/m.md": "---\ntitle: Nota\nkind: belum-pasti\n"
                           "parties: [{organisation: senkom}]\n---\nIsi.\n"})
    )  # fmt: skip

    for address, (_, soup) in pages.items():
        assert len(soup.find_all("h1")) == 1, address
    assert {"/mou/m/", "/organisasi/senkom/"} <= set(pages)
    for address in ("/", "/berita/", "/linimasa/", "/pejabat/", "/agenda/", "/komitmen/"):
        assert "Belum ada" in pages[address][1].get_text(), address
    for title in pages["/"][1].select(".section > .section__title"):
        assert title.find_next_sibling(), title
