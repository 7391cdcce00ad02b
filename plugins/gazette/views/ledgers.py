"""Ledgers: commitments, aspirations, aid, corrections and the agenda across the whole site."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from gazette.domain.graph import Story
from gazette.views import urls
from gazette.views.charts import Bar, bars
from gazette.views.edition import Edition, Page, pages_of
from gazette.views.news import (
    AidEntry,
    CorrectionEntry,
    aid_entries,
    correction_entries,
)
from gazette.views.parts import Link, Meta, Pager, PledgeEntry, StoryEntry
from gazette.views.programmes import ProgrammeEntry, entry

LEDGER_LENGTH = 50  # entries on a page
MOST_COMING = 100
T = TypeVar("T")

_COMMITMENT_ORDER = ("tanpa-kabar", "berjalan", "sebagian", "direncanakan", "selesai", "batal")
_ASPIRATION_ORDER = (
    "dibuka-kembali",
    "disampaikan",
    "dijawab",
    "ditindaklanjuti",
    "selesai",
    "bukan-wewenang",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeLedgerView:
    """A page of all commitments or all aspirations, what is owed first."""

    meta: Meta
    introduction: str
    total: str
    counts: tuple[Bar, ...]
    due: tuple[PledgeEntry, ...]
    entries: tuple[PledgeEntry, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AidLedgerView:
    """A page of everything that was handed over, the latest first."""

    meta: Meta
    total: str
    entries: tuple[AidEntry, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionLedgerView:
    """All corrections, the latest first."""

    meta: Meta
    total: str
    entries: tuple[CorrectionEntry, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView:
    """What is next: coming events, and the editions that rhythms expect."""

    meta: Meta
    coming: tuple[StoryEntry, ...]
    programmes: tuple[ProgrammeEntry, ...]
    past: tuple[StoryEntry, ...]


def commitment_pages(edition: Edition) -> Iterator[Page]:
    """Commitments: those that fall due or have no news first."""
    tracked = sorted(
        edition.graph.commitments.values(),
        key=lambda found: (_COMMITMENT_ORDER.index(found.state.status), _latest_first(found.story)),
    )
    counts = _counts(edition, _COMMITMENT_ORDER, [found.state.status for found in tracked])
    today = edition.graph.today
    due = [
        found
        for found in tracked
        if found.commitment.due
        and found.commitment.due.last >= today
        and found.state.status not in ("selesai", "batal")
    ]
    due.sort(key=lambda found: found.commitment.due.last if found.commitment.due else today)
    yield from _pledge_pages(
        edition,
        [edition.commitment(found) for found in tracked],
        address="/komitmen/",
        title=edition.say("Komitmen"),
        introduction=edition.say(
            "Janji, rencana, dan keputusan yang diberitakan, dengan kabar terakhirnya. "
            "Tenggat yang lewat tanpa kabar disebut tanpa kabar, bukan gagal."
        ),
        section="commitments",
        counts=counts,
        noun="komitmen",
        due=[edition.commitment(found) for found in due[:LEDGER_LENGTH]],
    )


def aspiration_pages(edition: Edition) -> Iterator[Page]:
    """Aspirations: those without an answer first."""
    tracked = sorted(
        edition.graph.aspirations.values(),
        key=lambda found: (_ASPIRATION_ORDER.index(found.status), _latest_first(found.story)),
    )
    counts = _counts(edition, _ASPIRATION_ORDER, [found.status for found in tracked])
    yield from _pledge_pages(
        edition,
        [edition.aspiration(found) for found in tracked],
        address="/aspirasi/",
        title=edition.say("Aspirasi warga"),
        introduction=edition.say(
            "Apa yang disampaikan warga, kepada siapa, dan apa jawabannya. Nama warga tidak dimuat."
        ),
        section="aspirations",
        counts=counts,
        noun="aspirasi",
        due=[],
    )


def _made(view: Any) -> Any:
    """A ledger's views share one ordering, so they are made together."""
    return view


def _latest_first(story: Story) -> tuple[int, str]:
    return (-int(story.instant.timestamp()), story.id)


def _counts(edition: Edition, order: Sequence[str], statuses: Sequence[str]) -> tuple[Bar, ...]:
    badges = [(edition.badge(status), statuses.count(status)) for status in order]
    return bars(
        [
            (Link(text=badge.text), count, edition.speech.number(count), badge)
            for badge, count in badges
            if count
        ]
    )


def _pledge_pages(
    edition: Edition,
    entries: Sequence[PledgeEntry],
    *,
    address: str,
    title: str,
    introduction: str,
    section: str,
    counts: tuple[Bar, ...],
    noun: str,
    due: Sequence[PledgeEntry],
) -> Iterator[Page]:
    for number, pager, shown in _paged(edition, entries, address):
        view = PledgeLedgerView(
            meta=_meta(edition, title, urls.numbered(address, number), introduction, section),
            introduction=introduction,
            total=edition.speech.count(len(entries), noun, noun),
            counts=counts,
            due=tuple(due) if number == 1 else (),
            entries=tuple(shown),
            pager=pager,
        )
        yield Page(
            address=view.meta.address, template="pledge_ledger.html", make=partial(_made, view)
        )


def _paged(
    edition: Edition, entries: Sequence[T], address: str
) -> Iterator[tuple[int, Pager | None, Sequence[T]]]:
    total = pages_of(len(entries), LEDGER_LENGTH)
    for number in range(1, total + 1):
        shown = entries[(number - 1) * LEDGER_LENGTH : number * LEDGER_LENGTH]
        yield number, edition.pager(address, number, total), shown


def _meta(edition: Edition, title: str, address: str, description: str, section: str) -> Meta:
    return edition.meta(
        title=title,
        address=address,
        description=description,
        crumbs=edition.crumbs(),
        section=section,
    )


def aid_pages(edition: Edition) -> Iterator[Page]:
    """What went from whom to whom."""
    stories = sorted(
        (story for story in edition.graph.stories if story.item.aid),
        key=lambda story: (story.on.sort_key, story.id),
        reverse=True,
    )
    entries = [found for story in stories for found in aid_entries(edition, story)]
    title = edition.say("Bantuan")
    description = edition.say("Bantuan yang diserahkan: apa, berapa, dari siapa, kepada siapa.")
    for number, pager, shown in _paged(edition, entries, "/bantuan/"):
        address = urls.numbered("/bantuan/", number)
        view = AidLedgerView(
            meta=_meta(edition, title, address, description, "aid"),
            total=edition.speech.count(len(entries), "penyerahan", "penyerahan"),
            entries=tuple(shown),
            pager=pager,
        )
        yield Page(address=address, template="aid_ledger.html", make=partial(_made, view))


def correction_pages(edition: Edition) -> Iterator[Page]:
    """What was corrected, and when."""
    dated = [
        (correction.date, story)
        for story in edition.graph.stories
        for correction in story.item.corrections
    ]
    dated.sort(key=lambda pair: (pair[0].sort_key, pair[1].id), reverse=True)
    by_story = {story.id: list(correction_entries(edition, story)) for _, story in dated}
    entries = [by_story[story.id].pop(0) for _, story in dated]
    title = edition.say("Ralat dan koreksi")
    description = edition.say("Semua perbaikan atas berita yang sudah terbit, dengan tanggalnya.")
    for number, pager, shown in _paged(edition, entries, "/ralat/"):
        address = urls.numbered("/ralat/", number)
        view = CorrectionLedgerView(
            meta=_meta(edition, title, address, description, "corrections"),
            total=edition.speech.count(len(entries), "koreksi", "koreksi"),
            entries=tuple(shown),
            pager=pager,
        )
        yield Page(address=address, template="correction_ledger.html", make=partial(_made, view))


def agenda_pages(edition: Edition) -> Iterator[Page]:
    """What is next."""
    yield Page(address="/agenda/", template="agenda.html", make=partial(agenda_view, edition))


def agenda_view(edition: Edition) -> AgendaView:
    """Coming events, expected editions, and the latest past events."""
    coming = coming_stories(edition)
    past = [
        story
        for story in edition.graph.stories
        if story.item.event and story.item.event.last_day.last < edition.graph.today
    ]
    past.sort(key=lambda story: (story.on.sort_key, story.id), reverse=True)
    return AgendaView(
        meta=edition.meta(
            title=edition.say("Agenda"),
            address="/agenda/",
            description=edition.say("Kegiatan yang akan datang dan edisi program berikutnya."),
            crumbs=edition.crumbs(),
            section="agenda",
            feeds=edition.feed_links(edition.site.name, urls.FRONT),
        ),
        coming=tuple(edition.entry(story) for story in coming[:MOST_COMING]),
        programmes=expected_programmes(edition),
        past=tuple(edition.entry(story) for story in past[:20]),
    )


def coming_stories(edition: Edition) -> list[Story]:
    """Items about events that are not over, the next one first; cancelled ones are left out."""
    today = edition.graph.today
    found = [
        story
        for story in edition.graph.stories
        if story.item.event
        and story.item.event.last_day.last >= today
        and story.event_status not in ("batal", "selesai")
    ]
    return sorted(found, key=lambda story: (story.on.first, story.id))


def expected_programmes(edition: Edition) -> tuple[ProgrammeEntry, ...]:
    """Programmes whose rhythm expects a further edition, the next one first."""
    found = [tracked for tracked in edition.graph.programmes.values() if tracked.ledger.following]
    found.sort(
        key=lambda tracked: (tracked.ledger.following or edition.graph.today, tracked.record.id)
    )
    return tuple(entry(edition, tracked) for tracked in found)
