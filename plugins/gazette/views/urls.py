"""Addresses: where everything stands on the site, with or without a sub-path."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from gazette.domain.graph import Story
from gazette.domain.records import NewsItem
from gazette.domain.regions import Region
from gazette.domain.text import slugify

# The sections, in the order of the site's menu: name, address, what it is called.
SECTIONS: tuple[tuple[str, str, str], ...] = (
    ("news", "/berita/", "Berita"),
    ("regions", "/wilayah/", "Wilayah"),
    ("agreements", "/mou/", "MoU"),
    ("commitments", "/komitmen/", "Komitmen"),
    ("aspirations", "/aspirasi/", "Aspirasi"),
    ("organisations", "/organisasi/", "Organisasi"),
    ("officials", "/pejabat/", "Pejabat"),
    ("programmes", "/program/", "Program"),
    ("agenda", "/agenda/", "Agenda"),
    ("timelines", "/linimasa/", "Linimasa"),
    ("aid", "/bantuan/", "Bantuan"),
    ("corrections", "/ralat/", "Ralat"),
    ("glossary", "/istilah/", "Istilah"),
    ("open_data", "/data/", "Data"),
    ("search", "/cari/", "Cari"),
)
SECTION_ADDRESS = {name: address for name, address, _ in SECTIONS}
FRONT = "/"
OFFLINE = "/luring.html"
WORKER = "/sw.js"


def news_address(item: NewsItem) -> str:
    """`/berita/2025/<slug>/`; the year is that of `date` as written."""
    return f"/berita/{item.date.date.year:04d}/{item.id}/"


def region_address(region: Region) -> str:
    """`/wilayah/35.77-kota-madiun/`."""
    return f"/wilayah/{region.code}-{slugify(region.name)}/"


def story_address(story: Story) -> str:
    """The address of a public news item."""
    return news_address(story.item)


def organisation_address(organisation: str) -> str:
    """`/organisasi/<id>/`."""
    return f"/organisasi/{organisation}/"


def official_address(official: str) -> str:
    """`/pejabat/<id>/`."""
    return f"/pejabat/{official}/"


def agreement_address(agreement: str) -> str:
    """`/mou/<id>/`."""
    return f"/mou/{agreement}/"


def programme_address(programme: str) -> str:
    """`/program/<id>/`."""
    return f"/program/{programme}/"


def year_address(year: int) -> str:
    """`/linimasa/2025/`."""
    return f"/linimasa/{year:04d}/"


def page_address(slug: str) -> str:
    """`/<slug>/`."""
    return f"/{slug}/"


def old_address(alias: str) -> str:
    """Where the redirect of an old address stands: a folder, unless the alias names a file."""
    names_a_file = "." in alias.rpartition("/")[2]
    return alias if alias.endswith("/") or names_a_file else f"{alias}/"


def numbered(address: str, number: int) -> str:
    """The address of a list's page: the first has no number, `/berita/2/` is the second."""
    return address if number == 1 else f"{address}{number}/"


def leaflet_address(address: str) -> str:
    """The single file beside a region's or organisation's page: `/organisasi/pmi/edisi.html`."""
    return f"{address}edisi.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Links under the site's public address; sections that are switched off have none."""

    siteurl: str  # without a trailing slash, e.g. https://example.org/kabar; "" for a preview
    enabled: frozenset[str]
    base: str = field(init=False)  # the sub-path: `/kabar`, or ""
    _closed: frozenset[str] = field(init=False, repr=False)  # first steps of what is not built

    def __post_init__(self) -> None:
        closed = {where.split("/")[1] for name, where, _ in SECTIONS if name not in self.enabled}
        object.__setattr__(self, "base", urlsplit(self.siteurl).path.rstrip("/"))
        object.__setattr__(self, "_closed", frozenset(closed))

    def href(self, address: str) -> str:
        """What a link in a page says: the address below the sub-path, "" where it is not built."""
        first = address.split("/", 2)[1]
        return f"{self.base}{address}" if first not in self._closed else ""

    def absolute(self, address: str) -> str:
        """The whole address, as feeds and data give it."""
        return f"{self.siteurl}{address}"
