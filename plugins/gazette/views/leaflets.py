"""Leaflets: one self-contained file for a region or an organisation, to pass on or to print."""

import datetime
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import zxingcpp

from gazette.domain.dates import PartialDate
from gazette.domain.graph import Story, TrackedAspiration, TrackedCommitment
from gazette.domain.organisations import Organisation
from gazette.domain.regions import Region
from gazette.views import pledges, urls
from gazette.views.edition import Edition, Page
from gazette.views.parts import Link, Meta, PledgeEntry, StoryEntry
from gazette.views.regions import region_title

QUARTER = datetime.timedelta(days=92)
MOST_NEWS, PLEDGES_SHOWN, LAST_NEWS = 40, 20, 5
_DARK = re.compile(rb"\x00+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code: the outline of its dark squares as an SVG path, in a square of that many units."""

    path: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletView:
    """What happened in the last quarter, and what is promised, on one sheet."""

    meta: Meta
    title: str
    period: str
    origin: str  # scheme and host: what the addresses of links begin with once the file travels
    page: Link  # the page that the sheet is about, as people may type it
    code: Code | None  # None in a preview, which has no public address
    news: str  # "4 berita"
    is_quiet: bool  # nothing in the quarter: `entries` are the last there were
    entries: tuple[StoryEntry, ...]
    commitments: tuple[PledgeEntry, ...]
    hopes: tuple[PledgeEntry, ...]
    aspirations: tuple[PledgeEntry, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """A leaflet for every region that content reached and for every organisation."""
    graph = edition.graph
    for code in graph.by_region:
        region = graph.region(code)
        yield _page(urls.region_address(region), partial(region_leaflet, edition, region))
    for record in graph.organisations.values():
        address = urls.organisation_address(record.id)
        yield _page(address, partial(organisation_leaflet, edition, record))


def _page(address: str, make: "partial[LeafletView]") -> Page:
    return Page(
        address=urls.leaflet_address(address), template="leaflet.html", make=make, indexed=False
    )


def region_leaflet(edition: Edition, region: Region) -> LeafletView:
    """The leaflet of a region, with everything below it."""
    return _leaflet(
        edition,
        title=region_title(edition, region),
        address=urls.region_address(region),
        stories=edition.graph.by_region[region.code],
        promised=pledges.commitments_in(edition, region.code),
        asked=pledges.aspirations_in(edition, region.code),
    )


def organisation_leaflet(edition: Edition, record: Organisation) -> LeafletView:
    """The leaflet of an organisation: what it did, what it promised, what it was asked."""
    return _leaflet(
        edition,
        title=record.name,
        address=urls.organisation_address(record.id),
        stories=edition.graph.by_organisation.get(record.id, ()),
        promised=pledges.promised_by(edition, record.id),
        asked=pledges.asked_of(edition, record.id),
    )


def _leaflet(
    edition: Edition,
    *,
    title: str,
    address: str,
    stories: Sequence[Story],
    promised: Sequence[TrackedCommitment],
    asked: Sequence[TrackedAspiration],
) -> LeafletView:
    today = edition.graph.today
    since = today - QUARTER
    newest = sorted(stories, key=lambda story: (story.on.sort_key, story.id), reverse=True)
    past = [story for story in newest if story.on.first <= today]
    told = [story for story in past if since <= story.on.last]
    siteurl, base = edition.addresses.siteurl, edition.addresses.base
    whole = f"{siteurl}{address}" if siteurl else ""
    promises, hopes = pledges.parted(edition, promised[:PLEDGES_SHOWN])
    return LeafletView(
        meta=edition.meta(
            title=title,
            address=urls.leaflet_address(address),
            description=edition.say("{name} dalam satu berkas untuk dibagikan.", name=title),
            indexed=False,
        ),
        title=title,
        period=edition.speech.span(_day(since), _day(today)).text,
        origin=siteurl.removesuffix(base),
        page=Link(text=whole.partition("://")[2], url=whole),
        code=_code(edition, whole) if whole else None,
        news=edition.count_news(len(told)),
        is_quiet=not told,
        entries=tuple(edition.entry(story) for story in (told[:MOST_NEWS] or past[:LAST_NEWS])),
        commitments=promises,
        hopes=hopes,
        aspirations=tuple(pledges.aspiration(edition, found) for found in asked[:PLEDGES_SHOWN]),
    )


def _day(day: datetime.date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _code(edition: Edition, address: str) -> Code:
    """The code of *address*, which may have been made for an earlier edition."""

    def made() -> str:
        code = qr_code(address)
        return f"{code.size} {code.path}"

    size, _, path = edition.keep("qr", address, made).partition(" ")
    return Code(path=path, size=int(size))


def qr_code(text: str) -> Code:
    """*text* as a QR code that bears a fold and a smudge (error correction M)."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    drawn = made.to_image(scale=1, add_quiet_zones=False)
    modules = bytes(drawn)  # type: ignore[call-overload] # a buffer, a byte for each
    size = math.isqrt(len(modules))
    runs = []
    for y in range(size):
        for dark in _DARK.finditer(modules[y * size : (y + 1) * size]):
            length = dark.end() - dark.start()
            runs.append(f"M{dark.start()} {y}h{length}v1h-{length}z")
    return Code(path="".join(runs), size=size)
