"""Programmes: recurring events, and which of their expected editions were reported."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrulestr

from gazette.domain.dates import FIRST_YEAR, PartialDate, day
from gazette.domain.origin import Line, OrganisationId, Record, RegionCode, Rhythm, key

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS = {
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYWEEKNO",
    "BYYEARDAY", "WKST",
}  # fmt: skip
_NUMBERED = {  # what each part counts to, and in which rhythms it means anything (RFC 5545, 3.3.10)
    "BYMONTH": (12, _FREQUENCIES),
    "BYMONTHDAY": (31, ("DAILY", "MONTHLY", "YEARLY")),
    "BYYEARDAY": (366, ("YEARLY",)),
    "BYWEEKNO": (53, ("YEARLY",)),
    "BYSETPOS": (366, _FREQUENCIES),
}
_WEEKDAY = re.compile(r"([+-]?[0-9]{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)")
_ENDS = ("COUNT", "UNTIL")
_UNTIL = re.compile(r"[0-9]{8}(?:T[0-9]{6})?")  # a day, perhaps with a time (RFC 5545)
_LAST_YEAR = 9999
_NEAR_THE_END = _LAST_YEAR - 39  # like 1960: a rule that comes true does so within forty years
MOST_EDITIONS = 20_000  # a daily programme of fifty years
LONGEST_YEAR = 366  # days
SHORTEST_MONTH = 28  # days
PERIODS_OF_SILENCE = 4  # after so many without a report, and a year, nobody is told to come


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """A recurring programme, e.g. the weekly Jumat Curhat."""

    name: Line = key("Nama program")
    organiser: OrganisationId = key("Id organisasi penyelenggara")
    rhythm: Rhythm | None = key(
        "Irama (RRULE iCalendar), mis. `FREQ=WEEKLY;BYDAY=FR`", default=None
    )
    since: PartialDate | None = key("Sejak kapan dihitung", default=None)
    until: PartialDate | None = key("Sampai kapan", default=None)
    region: tuple[RegionCode, ...] = key("Kode wilayah program", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A date that the rhythm expects, and the reported or announced date that fills it, if any."""

    expected: date
    held: PartialDate | None = None
    announced: PartialDate | None = None  # still to come, though the expected date is past

    @property
    def is_missing(self) -> bool:
        """Whether no item tells of it."""
        return self.held is None and self.announced is None


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerYear:
    """The expected editions of one year."""

    year: int
    editions: tuple[Edition, ...]

    @property
    def reported(self) -> int:
        """How many of them an item reports."""
        return _reported(self.editions)

    @property
    def runs(self) -> tuple[tuple[Edition, ...], ...]:
        """The editions in order: each that an item tells of by itself, the others together."""
        found: list[tuple[Edition, ...]] = []
        for is_missing, run in groupby(self.editions, key=lambda edition: edition.is_missing):
            row = tuple(run)
            found.extend([row] if is_missing else [(edition,) for edition in row])
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The editions of a programme up to a day, and what is known of the next one after it."""

    editions: tuple[Edition, ...] = ()
    held: tuple[PartialDate, ...] = ()
    following: PartialDate | None = None  # by the rhythm alone; of months and longer the month
    announced: PartialDate | None = None  # the next one that an item tells of beforehand
    is_awaited: bool = False  # whether the last report is recent enough to look for another

    @property
    def latest(self) -> PartialDate | None:
        """The date of the last report."""
        return max(self.held, key=lambda on: (on.last, on.sort_key), default=None)

    @property
    def expected(self) -> tuple[date, ...]:
        """All expected dates up to the day."""
        return tuple(edition.expected for edition in self.editions)

    @property
    def missing(self) -> tuple[date, ...]:
        """Expected dates that no item reports: not known, which is not the same as not held."""
        return tuple(edition.expected for edition in self.editions if edition.is_missing)

    @property
    def reported(self) -> int:
        """How many of the expected editions an item reports."""
        return _reported(self.editions)

    @property
    def awaited(self) -> int:
        """How many of them are announced for a day that is still to come."""
        return sum(edition.announced is not None for edition in self.editions)


def _reported(editions: Iterable[Edition]) -> int:
    return sum(edition.held is not None for edition in editions)


def is_rhythm(text: str) -> bool:
    """Whether *text* is a recurrence rule of days, weeks, months or years."""
    parts = [part.partition("=") for part in text.upper().split(";")]
    values = {name: value for name, _, value in parts}
    if len(values) != len(parts) or not set(values) <= _PARTS:
        return False
    if not _UNTIL.fullmatch(values.get("UNTIL", "20250101")):  # else the clock would fill it up
        return False
    if values.get("FREQ") not in _FREQUENCIES or not 0 < _whole(values.get("INTERVAL", "1")) < 1000:
        return False
    if not _is_standard(values):  # else the library passes over what it does not understand
        return False
    endless = ";".join(f"{name}={of}" for name, of in values.items() if name not in _ENDS)
    try:
        rrulestr(text.upper(), dtstart=datetime(_NEAR_THE_END, 1, 1))
        rule = rrulestr(endless, dtstart=datetime(_NEAR_THE_END, 1, 1))
        return next(iter(rule), None) is not None
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError):
        return False


def _is_standard(values: Mapping[str, str]) -> bool:
    """Whether the parts of a rule go together as iCalendar has it: `FREQ=WEEKLY;BYDAY=2SA` not."""
    frequency, by = values["FREQ"], {name for name in values if name.startswith("BY")}
    if {"COUNT", "UNTIL"} <= values.keys() or ("BYSETPOS" in by and len(by) == 1):
        return False
    if not _whole(values.get("COUNT", "1")):
        return False
    for name in by - {"BYDAY"}:
        most, frequencies = _NUMBERED[name]
        numbers = [text.removeprefix("-").removeprefix("+") for text in values[name].split(",")]
        if frequency not in frequencies or not all(0 < _whole(text) <= most for text in numbers):
            return False
    days = [_WEEKDAY.fullmatch(text) for text in values.get("BYDAY", "MO").split(",")]
    counts = frequency in ("MONTHLY", "YEARLY") and "BYWEEKNO" not in by
    of_months = frequency == "MONTHLY" or "BYMONTH" in by
    most = (5 if of_months else 53) if counts else 0  # `2FR`: of the month or of the year
    return all(day and (day[1] is None or 0 < abs(int(day[1])) <= most) for day in days)


def _whole(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,5}", text) else 0


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
    expected date of the rhythm's period that it falls in, also one that is still to come; without
    *since* the count starts at the first that is not, that is with the date that it fills. A date
    too vague to lie in one period fills none.
    """
    told = sorted(set(reported), key=lambda on: on.sort_key)
    dates = [on for on in told if on.first <= today]
    announced = next((on for on in told if on.first > today), None)
    start = since.first if since else (dates[0].first if dates else None)
    if rhythm is None or start is None:
        return Ledger(held=tuple(dates), announced=announced)
    last = min(today, until.last) if until else today
    rule = _Rule.starting(rhythm, start, today)
    expected = list(rule.until(last))
    if since is None:
        earlier = rule.filled_by_first()
        expected = [earlier, *expected] if earlier else expected
    following = rule.after(today)
    if following is not None and until and following > until.last:
        following = None
    editions = _filled(expected, told, rule, today)
    found = Ledger(editions=editions, held=tuple(dates), announced=announced)
    return replace(
        found,
        following=_as_precise(following, rule.longest_period) if following else None,
        is_awaited=is_awaited(found.latest or since, rule.longest_period, today),
    )


def is_awaited(heard: PartialDate | None, period: int, today: date) -> bool:
    """Whether who *heard* of a programme then may still look for its next edition.

    That is for a year, or for four periods of the rhythm where they are longer. A rhythm alone
    announces nothing: a programme may have ended without a word. *period* is in days.
    """
    patience = max(LONGEST_YEAR, PERIODS_OF_SILENCE * period)
    return heard is not None and (today - heard.last).days <= patience


def by_year(editions: Iterable[Edition]) -> tuple[LedgerYear, ...]:
    """*editions*, in order of time, by the year in which they are expected."""
    years = groupby(editions, key=lambda edition: edition.expected.year)
    return tuple(LedgerYear(year=year, editions=tuple(found)) for year, found in years)


def _as_precise(on: date, period: int) -> PartialDate:
    """A day that only a rhythm gives: of one that returns each month or later, its month."""
    return day(on) if period < SHORTEST_MONTH else PartialDate(on.year, on.month)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """A recurrence rule from its start.

    A rule that never comes true, such as the thirtieth of February, would be followed to the last
    year of the calendar. The calendar repeats every 400 years, so the rule is read as many of
    these later as keep *today* on it, and comes to its end soon.
    """

    rhythm: str
    start: date
    later: int  # years
    rule: Any

    @classmethod
    def starting(cls, rhythm: str, start: date, today: date) -> "_Rule":
        room = _LAST_YEAR - max(start, today).year
        later = max(room // 400 * 400, 0)
        moved = re.sub(
            r"(?<=UNTIL=)([0-9]{4})([0-9]{4})",
            lambda day: min(f"{int(day[1]) + later:05d}{day[2]}", f"0{_LAST_YEAR}1231")[1:],
            rhythm.upper(),
        )
        first = datetime(start.year + later, start.month, start.day)
        return cls(rhythm=rhythm, start=start, later=later, rule=rrulestr(moved, dtstart=first))

    def until(self, last: date) -> Iterator[date]:
        for number, moment in enumerate(self._moments()):
            on = self._ours(moment)
            if on > last or number >= MOST_EDITIONS:
                return
            yield on

    def after(self, on: date) -> date | None:
        day_then = datetime(on.year + self.later, on.month, on.day)
        return next((self._ours(one) for one in self._moments() if one > day_then), None)

    def _moments(self) -> Iterator[datetime]:
        try:
            yield from self.rule
        except (ValueError, OverflowError):  # in the calendar's last week it looks beyond
            return

    def filled_by_first(self) -> date | None:
        """The date before the start, in its period, that the edition at the start fills.

        There is one only where the period expects none from the start on.
        """
        if self.period(next(iter(self.until(date.max)), date.max)) == self.period(self.start):
            return None
        first = date(FIRST_YEAR, 1, 1)
        back = self.start - min(timedelta(days=self.longest_period), self.start - first)
        before = _Rule.starting(self.rhythm, back, self.start)
        same = [
            on
            for on in before.until(self.start)
            if on < self.start and self.period(on) == self.period(self.start)
        ]
        return same[-1] if same else None

    @property
    def longest_period(self) -> int:
        """The days that a period of the rhythm takes at most."""
        days: int = {DAILY: 1, WEEKLY: 7, MONTHLY: 31}.get(self.rule._freq, LONGEST_YEAR)
        return days * int(self.rule._interval)

    def period(self, on: date) -> int:
        """The number of the period (day, week, month or year times interval) that *on* is in."""
        interval: int = self.rule._interval
        if self.rule._freq == DAILY:
            return (on - self.start).days // interval
        if self.rule._freq == WEEKLY:
            weeks = (self._week_start(on) - self._week_start(self.start)).days // 7
            return weeks // interval
        if self.rule._freq == MONTHLY:
            months = (on.year - self.start.year) * 12 + on.month - self.start.month
            return months // interval
        return (on.year - self.start.year) // interval

    def _week_start(self, on: date) -> date:
        return on - timedelta(days=(on.weekday() - int(self.rule._wkst)) % 7)

    def _ours(self, moment: datetime) -> date:
        return date(moment.year - self.later, moment.month, moment.day)


def _filled(
    expected: Sequence[date], told: Sequence[PartialDate], rule: _Rule, today: date
) -> tuple[Edition, ...]:
    by_period: dict[int, list[date]] = {}
    for on in expected:
        by_period.setdefault(rule.period(on), []).append(on)
    days = set(expected)
    filled: dict[date, PartialDate] = {}
    exact_first = sorted(told, key=lambda on: (on.first > today, on.first not in days, on.sort_key))
    for one in exact_first:
        period = rule.period(one.first)
        if period != rule.period(one.last):
            continue
        free = [on for on in by_period.get(period, []) if on not in filled]
        if free:
            nearest = min(free, key=lambda on: (abs((on - one.first).days), on))
            filled[nearest] = one
    return tuple(_edition(on, filled.get(on), today) for on in expected)


def _edition(expected: date, told: PartialDate | None, today: date) -> Edition:
    if told is not None and told.first > today:
        return Edition(expected=expected, announced=told)
    return Edition(expected=expected, held=told)
