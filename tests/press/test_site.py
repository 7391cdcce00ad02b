"""The whole site from the real content: the questions that readers ask, each within two clicks."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar

ROOT = Path(__file__).resolve().parents[2]
BASE = "/kabar"
SITEURL = f"https://example.org{BASE}"
TODAY = "2026-11-21"
MADIUN = "/berita/2025/audiensi-senkom-kota-madiun-polres-madiun-kota/"
CILEGON = "/berita/2025/rakor-triwulan-pmi-kota-cilegon/"
GEDONG = "/berita/2023/jumat-curhat-rw-12-gedong/"
KEP_192 = "/mou/kep-192-pp-sk-mp-xii-2024/"

COMMAND = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from gazette.press import commands
sys.exit(commands.build(content=Path(sys.argv[2]), output=Path(sys.argv[3]), siteurl=sys.argv[4],
                        date=sys.argv[5], lang="id", timings=False))
"""


def build(content: Path, output: Path, *, date: str = TODAY, **variables: str) -> tuple[int, str]:
    """Build *content* in a process of its own; the exit code and what it said."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            COMMAND,
            str(ROOT / "plugins"),
            str(content),
            str(output),
            SITEURL,
            date,
        ],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=300,
    )
    return done.returncode, done.stderr


class Site:
    """A built site, opened page by page as a reader would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pages: dict[str, BeautifulSoup] = {}

    def text(self, address: str) -> str:
        return " ".join(self.page(address).get_text(" ").split())

    def page(self, address: str) -> BeautifulSoup:
        if address not in self._pages:
            path = self.folder / address.lstrip("/")
            path = path / "index.html" if address.endswith("/") else path
            self._pages[address] = BeautifulSoup(path.read_bytes(), "html.parser")
        return self._pages[address]

    def links(self, address: str) -> set[str]:
        return {
            str(link["href"]).removeprefix(BASE).partition("#")[0]
            for link in self.page(address).find_all("a", href=True)
        }

    def within_two_clicks(self, target: str) -> bool:
        first = self.links("/")
        return target in first or any(
            target in self.links(address)
            for address in first
            if address.startswith("/")
            and (self.folder / address.lstrip("/") / "index.html").exists()
        )

    def data(self, name: str) -> list[dict[str, object]]:
        rows: list[dict[str, object]] = json.loads(
            (self.folder / f"data/{name}.json").read_text(encoding="utf-8")
        )
        return rows

    @property
    def addresses(self) -> list[str]:
        return sorted(
            f"/{path.parent.relative_to(self.folder).as_posix()}/".replace("/./", "/")
            for path in self.folder.rglob("index.html")
            if "admin" not in path.parts and "pagefind" not in path.parts
        )


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The project's own content, built once."""
    output = tmp_path_factory.mktemp("site") / "output"
    code, said = build(ROOT / "content", output)
    assert code == 0, said
    return Site(output)


def test_who_chairs_senkom_kota_madiun_and_since_when_is_that_attested(site: Site) -> None:
    found = site.text("/wilayah/35.77-kota-madiun/")

    assert "Mohamad Rema Arif" in found
    assert re.search(r"Ketua.{0,200}4 Juni 2025", found)
    assert site.within_two_clicks("/wilayah/35.77-kota-madiun/")


def test_which_meetings_followed_up_kep_192_and_which_points(site: Site) -> None:
    assert MADIUN in site.links(KEP_192)
    assert [f"poin-{number}" for number in range(1, 5)] == [
        tag["id"] for tag in site.page(KEP_192).find_all(id=re.compile(r"^poin-"))
    ]
    assert site.within_two_clicks(KEP_192)


def test_is_it_in_force_and_who_are_its_parties(site: Site) -> None:
    found = site.text(KEP_192)

    assert "Masa berlaku belum diketahui" in found
    assert {"/organisasi/senkom-mitra-polri/", "/organisasi/polri/"} <= site.links(KEP_192)


def test_what_pmi_cilegon_promised_and_what_became_of_it(site: Site) -> None:
    found = site.text(CILEGON)

    assert all(word in found for word in ("SIBAT", "SPAB", "KSR", "Direncanakan"))
    assert site.within_two_clicks(CILEGON)


def test_what_happened_in_a_regency_this_year(site: Site) -> None:
    found = site.text("/wilayah/36.72-kota-cilegon/")

    assert "Januari 2026" in found
    assert "dari 8 kecamatan" in found


def test_when_is_the_next_jumat_curhat_and_which_have_no_report(site: Site) -> None:
    address = "/program/jumat-curhat-polres-metro-jakarta-timur/"

    found = site.text(address)

    assert "belum diumumkan menurut irama: Jumat, 27 November 2026" in found
    assert "Kabar terakhir 3 Februari 2023" in found
    assert "Jumat, 13 Januari 2023 Belum ada laporan" in found
    assert (
        "10 Februari\u201329 Desember 2023 47 edisi belum ada laporan 10, 17, 24 Februari" in found
    )
    assert site.within_two_clicks(address)


@pytest.mark.parametrize("address", ["/", "/agenda/", "/program/"])
def test_nobody_is_sent_to_an_edition_that_was_not_announced(site: Site, address: str) -> None:
    found = site.text(address)

    assert "27 November 2026" not in found
    assert "Januari 2027" not in found


def test_what_citizens_of_gedong_raised_and_what_was_answered(site: Site) -> None:
    village = next(address for address in site.addresses if address.endswith("1001-gedong/"))

    assert "Aspirasi" in site.text(village)
    assert "patroli" in site.text(GEDONG).lower()
    assert site.within_two_clicks(GEDONG)


def test_where_a_person_appears_and_in_which_office(site: Site) -> None:
    found = site.text("/pejabat/budi-sartono/")

    assert "disebut sebagai Kapolres" in found
    assert GEDONG in site.links("/pejabat/budi-sartono/")
    assert site.within_two_clicks("/pejabat/budi-sartono/")


def test_what_aid_went_from_whom_to_whom(site: Site) -> None:
    found = site.text("/bantuan/")

    assert "alat tulis kantor" in found.lower()
    assert site.within_two_clicks(CILEGON)
    assert "/bantuan/" in site.links("/")


def test_how_many_members_a_chapter_claims(site: Site) -> None:
    claims = {(row["subject"], row["property"]): row["value"] for row in site.data("claims")}

    assert "75" == claims["senkom-kota-probolinggo", "anggota"]
    assert re.search(r"anggota\W+75", site.text("/organisasi/senkom-kota-probolinggo/"))


def test_where_an_item_comes_from(site: Site) -> None:
    sources = {str(link["href"]) for link in site.page(MADIUN).find_all("a", href=True)}

    assert "https://www.gardajatim.com/2025/06/senkom-kota-madiun-perkuat-sinergi.html" in sources
    assert "/ralat/" in site.links("/")


def test_which_promises_fall_due_or_have_no_news(site: Site) -> None:
    found = site.text("/komitmen/")

    assert "Tanpa kabar" in found
    assert "gagal" not in found.replace("bukan gagal", "")


def test_every_page_has_one_title_a_description_and_a_language(site: Site) -> None:
    wrong = [
        address
        for address in site.addresses
        if len(site.page(address).find_all("h1")) != 1
        or site.page(address).html is None
        or site.page(address).html.get("lang") != "id"
        or not site.page(address).find("meta", attrs={"name": "description"})
    ]

    assert [] == wrong


KINDS = {
    MADIUN: "NewsArticle",
    KEP_192: "DigitalDocument",
    "/wilayah/35.77-kota-madiun/": "AdministrativeArea",
    "/pejabat/budi-sartono/": "Person",
    "/organisasi/polri/": "GovernmentOrganization",
    "/organisasi/senkom-mitra-polri/": "Organization",
    "/komitmen/": "BreadcrumbList",
    "/": "WebSite",
}


@pytest.mark.parametrize(("address", "kind"), KINDS.items())
def test_a_page_says_in_json_ld_what_it_is(site: Site, address: str, kind: str) -> None:
    assert kind in {node["@type"] for node in described(site, address)}


def test_every_page_below_the_front_says_its_way(site: Site) -> None:
    assert [] == [
        address
        for address in site.addresses
        if address != "/"
        and "BreadcrumbList" not in {node["@type"] for node in described(site, address)}
    ]


def described(site: Site, address: str) -> list[dict[str, object]]:
    script = site.page(address).find("script", type="application/ld+json")
    nodes: list[dict[str, object]] = json.loads(script.string)["@graph"] if script else []
    return nodes


def test_every_feed_calendar_and_table_parses(site: Site) -> None:
    for path in site.folder.rglob("feed.xml"):
        ElementTree.parse(path)
    for path in (*site.folder.rglob("feed.json"), *site.folder.glob("data/*.json")):
        json.loads(path.read_text(encoding="utf-8"))
    for path in site.folder.rglob("agenda.ics"):
        assert Calendar.from_ical(path.read_bytes()).name == "VCALENDAR"
    ElementTree.parse(site.folder / "sitemap.xml")


def test_two_builds_are_the_same_byte_for_byte(site: Site, tmp_path: Path) -> None:
    code, said = build(
        ROOT / "content",
        tmp_path / "output",
        TZ="Asia/Jayapura",
        LC_ALL="C",
        PYTHONHASHSEED="7",
    )

    assert code == 0, said
    assert _bytes(site.folder) == _bytes(tmp_path / "output")


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
