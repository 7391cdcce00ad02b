"""The site's plan knows every address that is printed, and every part of a page."""

import re
from html import unescape
from pathlib import Path

import pytest

from builds import ROOT, build_verb
from gazette.domain import site_plan
from gazette.domain.addresses import site_addresses
from gazette.domain.anchors import anchor_uses
from gazette.domain.origin import Marks
from gazette.domain.problems import Place
from gazette.domain.sheets import Link, Register, Sheet
from gazette.domain.site_plan import folded, is_kept_free
from gazette.intake.folder import read_content
from gazette.press.printing.anchors import broken_anchors
from gazette.press.printing.clashes import AddressClash, refuse_clashes
from gazette.views.data_tables import TABLES
from newsroom import edition, graph, item, judge
from pages import page_types

LONG = {
    f"berita/2025/a{number:03d}.md": item(
        f"officials: [{{name: Budi, organisation: senkom}}, {{name: Ani {number}}}, "
        f"{{name: Ida {number}}}]",
        "commitments: [{id: a, text: a}]",
        "aspirations: [{id: b, text: a}]",
        "aid: [{goods: a}]",
        "corrections: [{date: 2025-06-05, kind: ralat, text: a}]",
        event="{type: rakor, date: 2025-06-04, program: p}",
    )
    for number in range(101)
} | {"program/p.md": "---\nname: P\norganiser: senkom\n---\n"}


@pytest.fixture(scope="module")
def register() -> Register:
    return read_content(ROOT / "content").register


def addresses(site: Path) -> list[str]:
    files = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return sorted(f"/{name}".removesuffix("index.html") for name in files)


def test_the_plan_knows_every_file_of_a_built_site(chapter_site: Path, register: Register) -> None:
    known = {folded(address) for address in site_addresses(register)}
    known.add(f"/{site_plan.MARKER}")
    unknown = [
        address
        for address in addresses(chapter_site)
        if folded(address) not in known and not is_kept_free(folded(address))
    ]

    assert [] == unknown


def test_a_link_may_lead_to_every_page_of_a_built_site(
    chapter_site: Path, register: Register
) -> None:
    pages = {address for address in addresses(chapter_site) if address.endswith(("/", ".html"))}

    assert not {page for page in pages if not page.startswith("/gambar/")} - site_addresses(
        register
    )


def test_no_part_of_a_built_page_is_refused(chapter_site: Path, register: Register) -> None:
    links = [
        f"{address}#{unescape(name)}"
        for address in addresses(chapter_site)
        if address.endswith(("/", ".html")) and not address.startswith("/admin/")
        for name in re.findall(
            r'<[^>]* id="([^"]+)"',
            (chapter_site / f"{address[1:]}{'index.html' * address.endswith('/')}").read_text(),
        )
    ]

    assert len(links) > 500
    assert [] == refused(register, *links)


def refused(register: Register, *links: str) -> list[str]:
    """Which of *links*, in a page beside what is in the *register*, lead to no part of a page."""
    at = Place(path="uji.md")
    sheet = Sheet(
        kind="halaman",
        id="uji",
        marks=Marks(path="uji.md", values={}),
        body="",
        values=(),
        links=tuple(Link(target=target, at=at, is_image=False) for target in links),
    )
    asking = Register.of([*register.sheets, sheet], register.gazetteer)
    return [found.values["text"] for found in broken_anchors(anchor_uses(asking), set())]


def test_a_further_page_has_older_news_alone(tmp_path: Path) -> None:
    register = judge(tmp_path, LONG).register
    assert register is not None

    sound = ("/pejabat/budi/#bagian-jabatan", "/pejabat/budi/2/#bagian-linimasa")
    assert ["/pejabat/budi/2/#bagian-jabatan"] == refused(
        register, *sound, "/pejabat/budi/2/#bagian-jabatan"
    )


def test_the_plan_knows_every_page_of_long_lists(tmp_path: Path) -> None:
    judged = judge(tmp_path, LONG)
    assert judged.register is not None
    pages = {page.address for kind in page_types() for page in kind.pages(edition(tmp_path, LONG))}
    further = {address for address in pages if re.search(r"/\d+/$", address)}
    lists = (
        "berita komitmen aspirasi bantuan ralat linimasa wilayah organisasi pejabat program".split()
    )

    assert {address.split("/")[1] for address in further} == set(lists)
    assert not pages - site_addresses(judged.register)
    assert all(is_kept_free(folded(address)) for address in further)


def test_a_list_is_no_longer_than_it_is(tmp_path: Path) -> None:
    judged = judge(tmp_path, LONG)
    assert judged.register is not None
    known = site_addresses(judged.register)

    assert {
        "/berita/6/",
        "/komitmen/3/",
        "/pejabat/2/",
        "/pejabat/budi/2/",
        "/program/p/2/",
        "/linimasa/2025/2/",
    } <= known
    assert (
        not {"/berita/7/", "/komitmen/4/", "/pejabat/3/", "/pejabat/budi/3/", "/linimasa/2025/3/"}
        & known
    )
    assert not {"/mou/2/", "/berita/1/", "/linimasa/2024/"} & known


def test_the_plan_knows_every_table() -> None:
    assert sorted(site_plan.DATA_SETS) == sorted(table.name for table in TABLES)


def test_what_check_cannot_know_is_told_at_the_item(tmp_path: Path) -> None:
    found = graph(
        tmp_path,
        {
            "berita/2025/a.md": item("aliases: [/lama/, /surat.html]"),
            "berita/2025/b.md": item("aliases: /arsip/isi/"),
        },
    )
    sound = ["/", "/lama/", "/surat.html", "/arsip/isi/"]
    refuse_clashes(found.stories, sound)

    for other, value in [
        ("/LAMA/", "/lama/"),
        ("/surat.html/", "/surat.html"),
        ("/arsip", "/arsip/isi/"),
    ]:
        with pytest.raises(AddressClash) as clash:
            refuse_clashes(found.stories, [*sound, other])
        assert [("E317", value)] == [
            (problem.code, problem.values["value"]) for problem in clash.value.problems
        ]


def test_a_plugin_in_the_way_ends_the_build_with_the_item_named(tmp_path: Path) -> None:
    judge(tmp_path / "content", {"berita/2025/a.md": item("aliases: /lama/")})
    (tmp_path / "in_the_way.py").write_text(
        "from gazette.press._kinds import PageType, page_types\n"
        "from gazette.views.edition import Page\n"
        "def pages(edition):\n"
        "    yield Page(address='/lama/', template='not_found.html', make=lambda: None)\n"
        "def page_type(sender):\n"
        "    return PageType(name='in_the_way', pages=pages)\n"
        "def register():\n"
        "    page_types.connect(page_type)\n"
    )
    plugins = ["gazette.press.desk", "gazette.press.redirects", "in_the_way"]
    settings = {
        "PLUGINS": plugins,
        "PLUGIN_PATHS": [str(ROOT / "plugins"), str(tmp_path)],
        "KABAR_CACHE": "",
    }

    with pytest.raises(AssertionError, match=r"a\.md:1:1: E317 aliases: alamat `/lama/`"):
        build_verb(tmp_path / "content", tmp_path / "output", settings)

    assert not (tmp_path / "output").exists()
