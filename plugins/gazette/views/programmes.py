"""Programmes: what recurs, and which of its editions were reported."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from gazette.domain.dates import PartialDate, day
from gazette.domain.events import fills_edition
from gazette.domain.graph import Story, TrackedProgramme
from gazette.domain.programmes import Edition as Expected
from gazette.domain.programmes import Ledger, LedgerYear, by_year
from gazette.domain.stories import latest_first
from gazette.views import search, urls
from gazette.views.edition import Edition, Page
from gazette.views.feeds import Channel
from gazette.views.further import FurtherView, further_pages, further_view
from gazette.views.parts import Badge, Link, Meta, Prose, Timeline
from gazette.views.speech import DateText

MOST_EDITIONS = 520  # shown on the page, the latest first; the data holds all
LONGEST_RUN = 2  # editions without a report that stand one by one; more are one entry


@dataclass(frozen=True, slots=True, kw_only=True)
class NextEdition:
    """The edition that comes next: announced by an item, or only expected by the rhythm."""

    date: DateText
    news: Link | None  # the item that announces it


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeEntry:
    """A programme in a list."""

    link: Link
    organiser: Link
    rhythm: str
    held: str
    missing: str
    latest: DateText | None  # of the last report
    following: NextEdition | None  # where the last report is recent enough to look for one


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionEntry:
    """An expected edition that an item reports, or one or several in a row without a report."""

    expected: DateText
    state: Badge
    days: str  # of several, each day
    held: DateText | None  # where it was reported for another day
    news: tuple[Link, ...]
    announced: DateText | None = None  # where it is still to come, on another day


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionYear:
    """The expected editions of one year, the latest first."""

    year: str
    summary: str  # "52 edisi diharapkan, 3 dilaporkan"
    days: str  # of a year without any report, each day
    editions: tuple[EditionEntry, ...]  # of a year with reports


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
    latest: DateText | None
    following: NextEdition | None
    summary: str
    years: tuple[EditionYear, ...]
    more: str
    data: Link
    introduction: Prose | None
    timeline: Timeline


def pages(edition: Edition) -> Iterator[Page]:
    """The list, and a page for every programme."""
    yield Page(
        address="/program/", template="programme_index.html", make=partial(index_view, edition)
    )
    for tracked in edition.graph.programmes.values():
        address = urls.programme_address(tracked.record.id)
        yield Page(
            address=address,
            template="programme.html",
            make=partial(programme_view, edition, tracked),
        )
        make = partial(_further_view, edition, tracked)
        yield from further_pages(address, len(tracked.stories), make)


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
    held, missing = _counts(edition, found)
    return ProgrammeEntry(
        link=edition.programme_link(tracked.record.id),
        organiser=edition.organisation_link(tracked.record.organiser),
        rhythm=rhythm_words(edition, tracked.record.rhythm),
        held=held,
        missing=missing,
        latest=edition.speech.date(found.latest) if found.latest else None,
        following=_following(edition, tracked) if found.announced or found.is_awaited else None,
    )


def _following(edition: Edition, tracked: TrackedProgramme) -> NextEdition | None:
    """What an item announces, else what the rhythm alone expects: nobody announced that."""
    found, speech = tracked.ledger, edition.speech
    if found.announced:
        news = next(story for story in tracked.stories if _announces(story, found.announced))
        date = speech.event_date(found.announced)
        return NextEdition(date=date, news=edition.story_link(news))
    if found.following is None:
        return None
    date = speech.event_date(found.following)
    if not found.following.is_day:
        date = DateText(iso=date.iso, text=edition.say("sekitar {month}", month=date.text))
    return NextEdition(date=date, news=None)


def _announces(story: Story, on: PartialDate) -> bool:
    event = story.item.event
    return event is not None and event.date == on and fills_edition(event)


def _counts(edition: Edition, found: Ledger) -> tuple[str, str]:
    """How many editions were reported, and how many were not, in words."""
    held = edition.speech.count(_reported(found), "edisi dilaporkan", "edisi dilaporkan")
    missing = _unreported(edition, len(found.missing))
    announced = edition.speech.count(found.awaited, "edisi diumumkan", "edisi diumumkan")
    return held, f"{missing}, {announced}" if found.awaited else missing


def _reported(found: Ledger) -> int:
    """The expected editions with a report; where none is expected, the reported dates."""
    return found.reported if found.expected else len(found.held)


def programme_view(edition: Edition, tracked: TrackedProgramme) -> ProgrammeView:
    """All that is known of one programme."""
    record, found, speech = tracked.record, tracked.ledger, edition.speech
    address = urls.programme_address(record.id)
    listed = entry(edition, tracked)
    shown = found.editions[-MOST_EDITIONS:]
    left_out = len(found.editions) - len(shown)
    timeline = edition.timeline(tracked.stories, address)
    return ProgrammeView(
        meta=_meta(edition, tracked, timeline),
        name=record.name,
        organiser=listed.organiser,
        rhythm=listed.rhythm,
        regions=tuple(edition.region_link(edition.graph.region(code)) for code in record.region),
        since=speech.date(record.since) if record.since else None,
        until=speech.date(record.until) if record.until else None,
        latest=listed.latest,
        following=_following(edition, tracked),
        summary=edition.say(
            "{expected} edisi diharapkan sampai hari ini: {held}, {missing}.",
            expected=speech.number(len(found.expected)),
            held=listed.held,
            missing=listed.missing,
        ),
        years=_years(edition, tracked, by_year(shown)),
        more=edition.say(
            "{number} edisi yang lebih lama ada di data terbuka.", number=speech.number(left_out)
        )
        if left_out
        else "",
        data=edition.link(edition.say("Semua tanggal ada di data terbuka."), "/data/"),
        introduction=Prose(text=record.body, base=address) if record.body.strip() else None,
        timeline=timeline,
    )


def _further_view(edition: Edition, tracked: TrackedProgramme, *, number: int) -> FurtherView:
    return further_view(
        edition,
        tracked.record.name,
        urls.programme_address(tracked.record.id),
        tracked.stories,
        number=number,
        meta=partial(_meta, edition, tracked),
    )


def _meta(edition: Edition, tracked: TrackedProgramme, timeline: Timeline) -> Meta:
    record, (held, missing) = tracked.record, _counts(edition, tracked.ledger)
    address = urls.programme_address(record.id)
    return edition.meta(
        title=record.name,
        address=urls.numbered(address, timeline.number),
        description=f"{record.name}: {held}, {missing}.",
        crumbs=edition.crumbs(edition.section_link("programmes")),
        section="programmes",
        feeds=edition.feed_links(record.name, address),
        facts=search.programme_facts(edition, tracked) if timeline.number == 1 else (),
        edit=edition.edit_link(record.marks.path),
        pager=timeline.pager,
    )


def _years(
    edition: Edition, tracked: TrackedProgramme, years: tuple[LedgerYear, ...]
) -> tuple[EditionYear, ...]:
    news: dict[str, list[Link]] = {}
    for story in tracked.stories:
        news.setdefault(story.on.iso(), []).append(edition.story_link(story))
    return tuple(_year(edition, found, news) for found in reversed(years))


def _year(edition: Edition, found: LedgerYear, news: Mapping[str, list[Link]]) -> EditionYear:
    number, speech = len(found.editions), edition.speech
    if all(expected.is_missing for expected in found.editions):
        return EditionYear(
            year=str(found.year),
            summary=_unreported(edition, number),
            days=speech.days(missing.expected for missing in found.editions),
            editions=(),
        )
    return EditionYear(
        year=str(found.year),
        summary=edition.say(
            "{expected} edisi diharapkan, {held} dilaporkan",
            expected=speech.number(number),
            held=speech.number(found.reported),
        ),
        days="",
        editions=tuple(
            listed for run in reversed(found.runs) for listed in _run(edition, run, news)
        ),
    )


def _run(
    edition: Edition, run: tuple[Expected, ...], news: Mapping[str, list[Link]]
) -> Iterator[EditionEntry]:
    """The entries of editions in a row, the latest first; many without a report are one."""
    if len(run) <= LONGEST_RUN:
        yield from (_edition(edition, expected, news) for expected in reversed(run))
        return
    yield EditionEntry(
        expected=edition.speech.span(day(run[0].expected), day(run[-1].expected)),
        state=Badge(value="belum-ada-laporan", text=_unreported(edition, len(run))),
        days=edition.speech.days(missing.expected for missing in run),
        held=None,
        news=(),
    )


def _edition(edition: Edition, found: Expected, news: Mapping[str, list[Link]]) -> EditionEntry:
    expected, held = edition.speech.day(found.expected), found.held
    if found.announced:
        return EditionEntry(
            expected=expected,
            state=Badge(value="terjadwal", text=edition.say("Terjadwal")),
            days="",
            held=None,
            announced=edition.speech.event_date(found.announced),
            news=tuple(news.get(found.announced.iso(), ())),
        )
    if held is None:
        state = Badge(value="belum-ada-laporan", text=edition.say("Belum ada laporan"))
        return EditionEntry(expected=expected, state=state, days="", held=None, news=())
    return EditionEntry(
        expected=expected,
        state=Badge(value="dilaporkan", text=edition.say("Dilaporkan")),
        days="",
        held=edition.speech.date(held) if held != day(found.expected) else None,
        news=tuple(news.get(held.iso(), ())),
    )


def _unreported(edition: Edition, number: int) -> str:
    return edition.speech.count(number, "edisi belum ada laporan", "edisi belum ada laporan")


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
