"""Programmes: recurring events, and which of their expected editions were reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule, rrulestr

from gazette.domain.dates import PartialDate
from gazette.domain.origin import OrganisationId, Record, RegionCode, Rhythm, Title, key

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS = {
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYWEEKNO",
    "BYYEARDAY", "WKST",
}  # fmt: skip
MOST_EDITIONS = 20_000  # a daily programme of fifty years


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """A recurring programme, e.g. the weekly Jumat Curhat."""

    name: Title = key("Nama program")
    organiser: OrganisationId = key("Id organisasi penyelenggara")
    rhythm: Rhythm | None = key(
        "Irama (RRULE iCalendar), mis. `FREQ=WEEKLY;BYDAY=FR`", default=None
    )
    since: PartialDate | None = key("Sejak kapan dihitung", default=None)
    until: PartialDate | None = key("Sampai kapan", default=None)
    region: tuple[RegionCode, ...] = key("Kode wilayah program", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A date that the rhythm expects, and the reported date that fills it, if any."""

    expected: date
    held: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The editions of a programme up to a day, and the next one that is expected after it."""

    editions: tuple[Edition, ...] = ()
    held: tuple[PartialDate, ...] = ()
    following: date | None = None

    @property
    def expected(self) -> tuple[date, ...]:
        """All expected dates up to the day."""
        return tuple(edition.expected for edition in self.editions)

    @property
    def missing(self) -> tuple[date, ...]:
        """Expected dates that no item reports: not known, which is not the same as not held."""
        return tuple(edition.expected for edition in self.editions if edition.held is None)


def is_rhythm(text: str) -> bool:
    """Whether *text* is a recurrence rule of days, weeks, months or years."""
    parts = [part.partition("=") for part in text.upper().split(";")]
    names = [name for name, _, _ in parts]
    if len(set(names)) != len(names) or not set(names) <= _PARTS:
        return False
    if dict((name, value) for name, _, value in parts).get("FREQ") not in _FREQUENCIES:
        return False
    try:
        rrulestr(text.upper(), dtstart=datetime(2024, 1, 1))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return False
    return True


def ledger(
    rhythm: str | None,
    *,
    since: PartialDate | None,
    until: PartialDate | None,
    reported: Sequence[PartialDate],
    today: date,
) -> Ledger:
    """The expected, held and missing editions up to and including *today* (contract 1.5).

    *reported* are the dates of the programme's events that count as editions. Each fills the
    expected date of the rhythm's period that it falls in; without *since* the count starts at the
    first of them. A date too vague to lie in one period fills none.
    """
    dates = sorted({on for on in reported if on.first <= today}, key=lambda on: on.sort_key)
    start = since.first if since else (dates[0].first if dates else None)
    if rhythm is None or start is None:
        return Ledger(held=tuple(dates))
    rule: Any = rrulestr(rhythm.upper(), dtstart=datetime.combine(start, datetime.min.time()))
    last = min(today, until.last) if until else today
    expected = _occurrences(rule, last)
    following = rule.after(datetime.combine(today, datetime.min.time()))
    if following is not None and until and following.date() > until.last:
        following = None
    return Ledger(
        editions=_filled(expected, dates, rule, start),
        held=tuple(dates),
        following=following.date() if following else None,
    )


def _occurrences(rule: rrule, last: date) -> list[date]:
    found: list[date] = []
    for moment in rule:
        if moment.date() > last or len(found) >= MOST_EDITIONS:
            break
        found.append(moment.date())
    return found


def _filled(
    expected: list[date], dates: list[PartialDate], rule: Any, start: date
) -> tuple[Edition, ...]:
    by_period: dict[int, list[date]] = {}
    for on in expected:
        by_period.setdefault(_period(on, rule, start), []).append(on)
    filled: dict[date, PartialDate] = {}
    exact_first = sorted(dates, key=lambda on: (on.first not in expected, on.sort_key))
    for held in exact_first:
        period = _period(held.first, rule, start)
        if period != _period(held.last, rule, start):
            continue
        free = [on for on in by_period.get(period, []) if on not in filled]
        if free:
            nearest = min(free, key=lambda on: (abs((on - held.first).days), on))
            filled[nearest] = held
    return tuple(Edition(expected=on, held=filled.get(on)) for on in expected)


def _period(on: date, rule: Any, start: date) -> int:
    """The number of the rhythm's period (day, week, month or year times interval) of *on*."""
    interval: int = rule._interval
    if rule._freq == DAILY:
        return (on - start).days // interval
    if rule._freq == WEEKLY:
        return (_week_start(on, rule) - _week_start(start, rule)).days // 7 // interval
    if rule._freq == MONTHLY:
        return ((on.year - start.year) * 12 + on.month - start.month) // interval
    return (on.year - start.year) // interval


def _week_start(on: date, rule: Any) -> date:
    return on - timedelta(days=(on.weekday() - int(rule._wkst)) % 7)
