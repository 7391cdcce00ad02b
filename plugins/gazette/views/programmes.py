"""Programmes: what recurs, and which of its editions were reported."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from gazette.domain.graph import TrackedProgramme
from gazette.domain.programmes import Ledger
from gazette.domain.stories import latest_first
from gazette.views import search, urls
from gazette.views.edition import Edition, Page
from gazette.views.feeds import Channel
from gazette.views.parts import Badge, Link, Meta, Prose, Timeline
from gazette.views.speech import DateText

MOST_EDITIONS = 520  # shown on the page, the latest first; the data holds all


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeEntry:
    """A programme in a list."""

    link: Link
    organiser: Link
    rhythm: str
    held: str
    missing: str
    following: DateText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionEntry:
    """An expected edition: reported by an item, or without a report."""

    expected: DateText
    state: Badge
    held: DateText | None
    news: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionYear:
    """The expected editions of one year, the latest first; `reported` where any has a report."""

    year: str
    summary: str  # "52 edisi diharapkan, 3 dilaporkan"
    reported: bool
    editions: tuple[EditionEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeIndexView:
    """All programmes."""

    meta: Meta
    total: str
    programmes: tuple[ProgrammeEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeView:
    """The page of one programme."""

    meta: Meta
    name: str
    organiser: Link
    rhythm: str
    regions: tuple[Link, ...]
    since: DateText | None
    until: DateText | None
    following: DateText | None
    summary: str
    years: tuple[EditionYear, ...]
    more: str
    introduction: Prose | None
    timeline: Timeline


def pages(edition: Edition) -> Iterator[Page]:
    """The list, and a page for every programme."""
    yield Page(
        address="/program/", template="programme_index.html", make=partial(index_view, edition)
    )
    for tracked in edition.graph.programmes.values():
        yield Page(
            address=urls.programme_address(tracked.record.id),
            template="programme.html",
            make=partial(programme_view, edition, tracked),
        )


def channels(edition: Edition) -> Iterator[Channel]:
    """What feeds and calendars follow: every programme with its items."""
    for tracked in edition.graph.programmes.values():
        yield Channel(
            title=tracked.record.name,
            address=urls.programme_address(tracked.record.id),
            stories=latest_first(tracked.stories),
        )


def index_view(edition: Edition) -> ProgrammeIndexView:
    """All programmes by name."""
    ordered = sorted(
        edition.graph.programmes.values(), key=lambda tracked: tracked.record.name.casefold()
    )
    return ProgrammeIndexView(
        meta=edition.meta(
            title=edition.say("Program rutin"),
            address="/program/",
            description=edition.say("Kegiatan berkala: edisi yang dilaporkan dan yang belum."),
            crumbs=edition.crumbs(),
            section="programmes",
        ),
        total=edition.speech.count(len(ordered), "program", "program"),
        programmes=tuple(entry(edition, tracked) for tracked in ordered),
    )


def entry(edition: Edition, tracked: TrackedProgramme) -> ProgrammeEntry:
    """A programme as lists show it."""
    found = tracked.ledger
    return ProgrammeEntry(
        link=edition.programme_link(tracked.record.id),
        organiser=edition.organisation_link(tracked.record.organiser),
        rhythm=rhythm_words(edition, tracked.record.rhythm),
        held=edition.speech.count(_reported(found), "edisi dilaporkan", "edisi dilaporkan"),
        missing=edition.speech.count(
            len(found.missing), "edisi belum ada laporan", "edisi belum ada laporan"
        ),
        following=edition.speech.day(found.following) if found.following else None,
    )


def _reported(found: Ledger) -> int:
    """The expected editions with a report; where none is expected, the reported dates."""
    return len(found.expected) - len(found.missing) if found.expected else len(found.held)


def programme_view(edition: Edition, tracked: TrackedProgramme) -> ProgrammeView:
    """The page of one programme."""
    record, found, speech = tracked.record, tracked.ledger, edition.speech
    address = urls.programme_address(record.id)
    crumbs = edition.crumbs(edition.section_link("programmes"))
    listed = entry(edition, tracked)
    shown = found.editions[-MOST_EDITIONS:]
    left_out = len(found.editions) - len(shown)
    return ProgrammeView(
        meta=edition.meta(
            title=record.name,
            address=address,
            description=f"{record.name}: {listed.held}, {listed.missing}.",
            crumbs=crumbs,
            section="programmes",
            feeds=edition.feed_links(record.name, address),
            facts=search.programme_facts(edition, tracked),
            edit=edition.edit_link(record.marks.path),
        ),
        name=record.name,
        organiser=listed.organiser,
        rhythm=listed.rhythm,
        regions=tuple(edition.region_link(edition.graph.region(code)) for code in record.region),
        since=speech.date(record.since) if record.since else None,
        until=speech.date(record.until) if record.until else None,
        following=listed.following,
        summary=edition.say(
            "{expected} edisi diharapkan sampai hari ini: {held}, {missing}.",
            expected=speech.number(len(found.expected)),
            held=listed.held,
            missing=listed.missing,
        ),
        years=_years(edition, _editions(edition, tracked)[-MOST_EDITIONS:]),
        more=edition.say(
            "{number} edisi yang lebih lama ada di data terbuka.", number=speech.number(left_out)
        )
        if left_out
        else "",
        introduction=Prose(text=record.body, base=address) if record.body.strip() else None,
        timeline=edition.timeline(tracked.stories, address),
    )


def _editions(edition: Edition, tracked: TrackedProgramme) -> list[EditionEntry]:
    by_date: dict[str, list[Link]] = {}
    for story in tracked.stories:
        by_date.setdefault(story.on.iso(), []).append(edition.story_link(story))
    return [
        EditionEntry(
            expected=edition.speech.day(found.expected),
            state=Badge(value="dilaporkan", text=edition.say("Dilaporkan"))
            if found.held
            else Badge(value="belum-ada-laporan", text=edition.say("Belum ada laporan")),
            held=edition.speech.date(found.held) if found.held else None,
            news=tuple(by_date.get(found.held.iso(), ())) if found.held else (),
        )
        for found in tracked.ledger.editions
    ]


def _years(edition: Edition, entries: list[EditionEntry]) -> tuple[EditionYear, ...]:
    found: dict[str, list[EditionEntry]] = {}
    for listed in reversed(entries):
        found.setdefault(listed.expected.iso[:4], []).append(listed)
    return tuple(
        EditionYear(
            year=year,
            summary=edition.say(
                "{expected} edisi diharapkan, {held} dilaporkan",
                expected=edition.speech.number(len(editions)),
                held=edition.speech.number(sum(listed.held is not None for listed in editions)),
            ),
            reported=any(listed.held for listed in editions),
            editions=tuple(editions),
        )
        for year, editions in found.items()
    )


_EVERY = {"DAILY": "hari", "WEEKLY": "minggu", "MONTHLY": "bulan", "YEARLY": "tahun"}
_DAYS = {
    "MO": "Senin", "TU": "Selasa", "WE": "Rabu", "TH": "Kamis", "FR": "Jumat", "SA": "Sabtu",
    "SU": "Minggu",
}  # fmt: skip


def rhythm_words(edition: Edition, rhythm: str | None) -> str:
    """A recurrence rule in words: `setiap minggu, hari Jumat`, `setiap 3 bulan`."""
    if not rhythm:
        return ""
    parts = dict(part.split("=", 1) for part in rhythm.upper().split(";") if "=" in part)
    interval = int(parts.get("INTERVAL", "1"))
    unit = edition.speech.noun(interval, _EVERY.get(parts["FREQ"], parts["FREQ"]))
    said = (
        edition.say("setiap {unit}", unit=unit)
        if interval == 1
        else edition.say("setiap {number} {unit}", number=interval, unit=unit)
    )
    days = [_DAYS[day] for day in parts.get("BYDAY", "").split(",") if day in _DAYS]
    if days:
        named = edition.speech.listed([edition.say(day) for day in days])
        said += edition.say(", hari {days}", days=named)
    return said
