"""Addresses: where everything stands on the site, with or without a sub-path."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from gazette.domain.graph import Story
from gazette.domain.records import NewsItem
from gazette.domain.site_plan import (
    FRONT,
    LEAFLET,
    OFFLINE,
    SECTIONS,
    WORKER,
    numbered,
    record_address,
    region_address,
)

__all__ = [
    "FRONT",
    "OFFLINE",
    "SECTIONS",
    "SECTION_ADDRESS",
    "WORKER",
    "Addresses",
    "agreement_address",
    "leaflet_address",
    "news_address",
    "numbered",
    "official_address",
    "organisation_address",
    "page_address",
    "programme_address",
    "region_address",
    "story_address",
    "year_address",
]
SECTION_ADDRESS = {name: address for name, address, _ in SECTIONS}


def news_address(item: NewsItem) -> str:
    """`/berita/2025/<slug>/`; the year is that of `date` as written."""
    return f"/berita/{item.date.date.year:04d}/{item.id}/"


def story_address(story: Story) -> str:
    """The address of a public news item."""
    return news_address(story.item)


def organisation_address(organisation: str) -> str:
    """`/organisasi/<id>/`."""
    return record_address("organisasi", organisation)


def official_address(official: str) -> str:
    """`/pejabat/<id>/`."""
    return record_address("pejabat", official)


def agreement_address(agreement: str) -> str:
    """`/mou/<id>/`."""
    return record_address("mou", agreement)


def programme_address(programme: str) -> str:
    """`/program/<id>/`."""
    return record_address("program", programme)


def year_address(year: int) -> str:
    """`/linimasa/2025/`."""
    return f"/linimasa/{year:04d}/"


def page_address(slug: str) -> str:
    """`/<slug>/`."""
    return record_address("halaman", slug)


def leaflet_address(address: str) -> str:
    """The single file beside a region's or organisation's page: `/organisasi/pmi/edisi.html`."""
    return f"{address}{LEAFLET}"


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
