"""Ledgers: commitments, aspirations, aid, corrections and the agenda across the whole site."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from gazette.domain.graph import Story, TrackedAspiration, TrackedCommitment
from gazette.domain.pledges import coming_due
from gazette.domain.records import GRAVITY
from gazette.domain.site_plan import LEDGER_LENGTH, paged, pages_of
from gazette.domain.timeline import just_past
from gazette.views import pledges, urls
from gazette.views.charts import Bar, bars
from gazette.views.edition import Edition, Page
from gazette.views.parts import Link, Meta, Pager, PledgeEntry, StoryEntry
from gazette.views.programmes import ProgrammeEntry, entry
from gazette.views.reported import (
    AidTable,
    CorrectionEntry,
    aid_entries,
    aid_table,
    correction_entries,
    in_order,
)

MOST_COMING = 100
MOST_PAST = 20

_COMMITMENT_ORDER = (
    "tanpa-kabar", "berjalan", "sebagian", "direncanakan", "selesai", "batal", "diharapkan",
    "berita-dicabut",
)  # fmt: skip
_ASPIRATION_ORDER = (
    "dibuka-kembali",
    "disampaikan",
    "dijawab",
    "ditindaklanjuti",
    "selesai",
    "bukan-wewenang",
    "berita-dicabut",
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
    aid: AidTable | None
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionLedgerView:
    """All corrections, withdrawals and replies, the latest first."""

    meta: Meta
    total: str
    entries: tuple[CorrectionEntry, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView:
    """What is next: coming events, and the editions that rhythms let one expect."""

    meta: Meta
    coming: tuple[StoryEntry, ...]
    programmes: tuple[ProgrammeEntry, ...]
    all_programmes: Link
    past: tuple[StoryEntry, ...]
    is_recent: bool  # whether what is past took place in the last months
    timelines: Link


Statuses = tuple[tuple[str, int], ...]  # each status with the number of pledges in it


def commitment_pages(edition: Edition) -> Iterator[Page]:
    """Commitments: those that fall due or have no news first."""
    tracked = sorted(
        edition.graph.commitments.values(),
        key=lambda found: (_COMMITMENT_ORDER.index(found.shown), _latest_first(found.story)),
    )
    statuses = _counted(_COMMITMENT_ORDER, [found.shown for found in tracked])
    due = coming_due(tracked, edition.graph.today)
    promised, hoped = edition.graph.promised, edition.graph.hoped  # each counts them all
    for number, shown in paged(tracked, LEDGER_LENGTH):
        make = partial(
            commitments_view,
            edition,
            number=number,
            promised=promised,
            hoped=hoped,
            statuses=statuses,
            shown=shown,
            due=tuple(due[:LEDGER_LENGTH]) if number == 1 else (),
        )
        yield _page("/komitmen/", number, "pledge_ledger.html", make)


def commitments_view(
    edition: Edition,
    *,
    number: int,
    promised: int,
    hoped: int,
    statuses: Statuses,
    shown: Sequence[TrackedCommitment],
    due: Sequence[TrackedCommitment],
) -> PledgeLedgerView:
    """Page *number* of all commitments; on the first also those that fall *due* next."""
    introduction = edition.say(
        "Janji, rencana, dan keputusan yang diberitakan, dengan kabar terakhirnya. "
        "Harapan yang belum disanggupi siapa pun dihitung tersendiri. "
        "Tenggat yang lewat tanpa kabar disebut tanpa kabar, bukan gagal."
    )
    address, title = "/komitmen/", edition.say("Komitmen")
    pager = _pager(edition, address, number, _all(statuses), by_day=False)
    return PledgeLedgerView(
        meta=_meta(edition, title, address, introduction, "commitments", pager),
        introduction=introduction,
        total=_counted_apart(edition, promised, hoped),
        counts=_counts(edition, statuses),
        due=tuple(pledges.commitment(edition, found) for found in due),
        entries=tuple(pledges.commitment(edition, found) for found in shown),
        pager=pager,
    )


def _counted_apart(edition: Edition, promised: int, hoped: int) -> str:
    """`18 komitmen dan 9 harapan`: who hopes has promised nothing."""
    said = [edition.speech.count(promised, "komitmen", "komitmen")]
    if hoped:
        said.append(edition.speech.count(hoped, "harapan", "harapan"))
    return edition.speech.listed(said)


def aspiration_pages(edition: Edition) -> Iterator[Page]:
    """Aspirations: those without an answer first."""
    tracked = sorted(
        edition.graph.aspirations.values(),
        key=lambda found: (_ASPIRATION_ORDER.index(found.shown), _latest_first(found.story)),
    )
    statuses = _counted(_ASPIRATION_ORDER, [found.shown for found in tracked])
    raised = edition.graph.raised  # which counts them all
    for number, shown in paged(tracked, LEDGER_LENGTH):
        make = partial(
            aspirations_view,
            edition,
            number=number,
            raised=raised,
            statuses=statuses,
            shown=shown,
        )
        yield _page("/aspirasi/", number, "pledge_ledger.html", make)


def aspirations_view(
    edition: Edition,
    *,
    number: int,
    raised: int,
    statuses: Statuses,
    shown: Sequence[TrackedAspiration],
) -> PledgeLedgerView:
    """Page *number* of all aspirations."""
    introduction = edition.say(
        "Apa yang disampaikan warga, kepada siapa, dan apa jawabannya. Nama warga tidak dimuat."
    )
    address, title = "/aspirasi/", edition.say("Aspirasi warga")
    pager = _pager(edition, address, number, _all(statuses), by_day=False)
    return PledgeLedgerView(
        meta=_meta(edition, title, address, introduction, "aspirations", pager),
        introduction=introduction,
        total=edition.speech.count(raised, "aspirasi", "aspirasi"),
        counts=_counts(edition, statuses),
        due=(),
        entries=tuple(pledges.aspiration(edition, found) for found in shown),
        pager=pager,
    )


def _all(statuses: Statuses) -> int:
    return sum(count for _, count in statuses)


def _latest_first(story: Story) -> tuple[int, str]:
    return (-int(story.appeared.timestamp()), story.id)


def _counted(order: Sequence[str], statuses: Sequence[str]) -> Statuses:
    counted = Counter(statuses)
    return tuple((status, counted[status]) for status in order if counted[status])


def _counts(edition: Edition, statuses: Statuses) -> tuple[Bar, ...]:
    badges = [(edition.badge(status), count) for status, count in statuses]
    return bars(
        [
            (Link(text=badge.text), count, edition.speech.number(count), badge)
            for badge, count in badges
        ]
    )


def _page(address: str, number: int, template: str, make: "partial[Any]") -> Page:
    return Page(address=urls.numbered(address, number), template=template, make=make)


def _pager(
    edition: Edition, address: str, number: int, total: int, *, by_day: bool = True
) -> Pager | None:
    return edition.pager(address, number, pages_of(total, LEDGER_LENGTH), by_day=by_day)


def _meta(
    edition: Edition, title: str, address: str, description: str, section: str, pager: Pager | None
) -> Meta:
    return edition.meta(
        title=title,
        address=urls.numbered(address, pager.number if pager else 1),
        description=description,
        crumbs=edition.crumbs(),
        section=section,
        pager=pager,
    )


Told = tuple[tuple[Story, int], ...]  # items, and which of their several facts is meant


def aid_pages(edition: Edition) -> Iterator[Page]:
    """What went from whom to whom."""
    stories = sorted(
        (story for story in edition.graph.stories if story.item.aid),
        key=lambda story: (story.on.sort_key, story.id),
        reverse=True,
    )
    told = [(story, at) for story in stories for at in range(len(story.item.aid))]
    for number, shown in paged(told, LEDGER_LENGTH):
        make = partial(aid_view, edition, number=number, total=len(told), shown=shown)
        yield _page("/bantuan/", number, "aid_ledger.html", make)


def aid_view(edition: Edition, *, number: int, total: int, shown: Told) -> AidLedgerView:
    """Page *number* of everything that was handed over."""
    title = edition.say("Bantuan")
    pager = _pager(edition, "/bantuan/", number, total)
    description = edition.say("Bantuan yang diserahkan: apa, berapa, dari siapa, kepada siapa.")
    return AidLedgerView(
        meta=_meta(edition, title, "/bantuan/", description, "aid", pager),
        total=edition.speech.count(total, "penyerahan", "penyerahan"),
        aid=aid_table(aid_entries(edition, story)[at] for story, at in shown),
        pager=pager,
    )


def correction_pages(edition: Edition) -> Iterator[Page]:
    """What was corrected, and when."""
    dated = [
        (correction.date, story, at)
        for story in edition.graph.stories
        for at, correction in enumerate(in_order(story.item.corrections))
    ]
    dated.sort(key=lambda found: found[2])
    dated.sort(key=lambda found: (found[0].sort_key, found[1].id), reverse=True)
    told = [(story, at) for _, story, at in dated]
    kinds = _counted(GRAVITY, [in_order(story.item.corrections)[at].kind for story, at in told])
    for number, shown in paged(told, LEDGER_LENGTH):
        make = partial(corrections_view, edition, number=number, kinds=kinds, shown=shown)
        yield _page("/ralat/", number, "correction_ledger.html", make)


def corrections_view(
    edition: Edition, *, number: int, kinds: Statuses, shown: Told
) -> CorrectionLedgerView:
    """Page *number* of all corrections, counted by kind."""
    title = edition.say("Ralat dan hak jawab")
    pager = _pager(edition, "/ralat/", number, _all(kinds))
    description = edition.say(
        "Semua pencabutan, koreksi, ralat, dan hak jawab atas berita yang sudah terbit, "
        "dengan tanggalnya."
    )
    told = [edition.speech.count(count, noun, noun) for noun, count in _nouns(kinds)]
    return CorrectionLedgerView(
        meta=_meta(edition, title, "/ralat/", description, "corrections", pager),
        total=edition.speech.listed(told) or edition.speech.count(0, "catatan", "catatan"),
        entries=tuple(correction_entries(edition, story)[at] for story, at in shown),
        pager=pager,
    )


def _nouns(kinds: Statuses) -> list[tuple[str, int]]:
    """The kinds of corrections as they are counted: `2 koreksi`, `1 hak jawab`."""
    return [(kind.replace("-", " "), count) for kind, count in kinds]


def agenda_pages(edition: Edition) -> Iterator[Page]:
    """What is next."""
    yield Page(address="/agenda/", template="agenda.html", make=partial(agenda_view, edition))


def agenda_view(edition: Edition) -> AgendaView:
    """Coming events, expected editions, and what is just past."""
    coming = coming_stories(edition)
    told = [story for story in edition.graph.stories if _is_over(story, edition.graph.today)]
    told.sort(key=lambda story: (story.on.sort_key, story.id), reverse=True)
    past = just_past(told, _last_day, edition.graph.today)
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
        all_programmes=edition.link(edition.say("Semua program rutin"), "/program/"),
        past=tuple(edition.entry(story) for story in past.entries[:MOST_PAST]),
        is_recent=past.is_recent,
        timelines=edition.link(edition.say("Semua kegiatan menurut waktu"), "/linimasa/"),
    )


def coming_stories(edition: Edition) -> list[Story]:
    """Items about events that are not over, the next one first; cancelled ones are left out."""
    today = edition.graph.today
    found = [
        story
        for story in edition.graph.stories
        if story.has_event
        and story.event_status not in ("batal", "selesai")
        and _last_day(story) >= today
    ]
    return sorted(found, key=lambda story: (story.on.first, story.id))


def _is_over(story: Story, today: date) -> bool:
    """Whether it is about an event that took place, or whose last day is past."""
    return story.has_event and (story.event_status == "selesai" or _last_day(story) < today)


def _last_day(story: Story) -> date:
    """The day on which its event ends; without an event that of the news."""
    event = story.item.event
    return event.last_day.last if event else story.on.last


def expected_programmes(edition: Edition) -> tuple[ProgrammeEntry, ...]:
    """Programmes whose next edition is awaited, though nobody announced it, the next one first.

    What an item announces stands among the coming events.
    """
    found = [
        (tracked.ledger.following.first, tracked.record.id, tracked)
        for tracked in edition.graph.programmes.values()
        if tracked.ledger.is_awaited and tracked.ledger.following and not tracked.ledger.announced
    ]
    found.sort(key=lambda row: row[:2])
    return tuple(entry(edition, tracked) for _, _, tracked in found)
