"""Dates as precise as they are known, local times, and the shorthand of press texts."""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as TimeOfDay
from functools import lru_cache
from typing import Literal

Zone = Literal["WIB", "WITA", "WIT"]
ZONE_OFFSETS: dict[Zone, int] = {"WIB": 7, "WITA": 8, "WIT": 9}
_CLOCKS = {zone: timezone(timedelta(hours=hours), zone) for zone, hours in ZONE_OFFSETS.items()}
_MIDNIGHT = TimeOfDay(0)

MONTHS = (
    "januari februari maret april mei juni juli agustus september oktober november desember"
).split()
WEEKDAYS = "senin selasa rabu kamis jumat sabtu minggu".split()
_WEEKDAY_SPELLINGS = {name: index for index, name in enumerate(WEEKDAYS)} | {"ahad": 6}

FIRST_YEAR = 1000  # an earlier year is a slip, not history
LAST_YEAR = 9998  # calendars and the next day need a day after the last
# How they are written; editors outside use the same patterns.
PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)
DAY_AND_TIME = re.compile(
    rf"(\d{{4}}-\d{{2}}-\d{{2}})[T ]{TIME.pattern}(?:[:.]([0-5]\d)(?:\.\d+)?)?"
    r" ?(Z|[+-]\d{2}(?::?[0-5]\d)?)?",
    re.ASCII,
)
_UNPADDED = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year: `2025-06-04`, `2025-06`, `2025`. What is not known stays open."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        """The first day it can mean: how it counts as a start."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it can mean: how it counts as an end or a due date."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def is_day(self) -> bool:
        """Whether the day is known."""
        return self.day is not None

    def iso(self) -> str:
        """ISO 8601, exactly as precise as known."""
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def covers(self, other: "PartialDate") -> bool:
        """Whether it is the same date, or only vaguer: `2025-06` covers `2025-06-04`."""
        return self.first <= other.first and other.last <= self.last

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """Orders dates; a vague date stands before the days that it covers."""
        return (self.year, self.month or 0, self.day or 0)


def day(value: date) -> PartialDate:
    """Return *value* as a date that is known to the day."""
    return PartialDate(value.year, value.month, value.day)


@lru_cache(maxsize=10_000)
def parse_partial_date(text: str) -> PartialDate | None:
    """Return the date in *text* (`2025-06-04`, `2025-06` or `2025`), or None."""
    match = PARTIAL_DATE.fullmatch(text)
    if not match:
        return None
    year, month, on = (int(part) if part else None for part in match.groups())
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if month is not None and not 1 <= month <= 12:
        return None
    if month and on is not None and not 1 <= on <= calendar.monthrange(year, month)[1]:
        return None
    return PartialDate(year, month, on)


def guess_iso(text: str) -> str | None:
    """Return the ISO form that a date in words or slashes was meant to be, for a hint, or None."""
    unpadded = _UNPADDED.fullmatch(text.strip())
    if unpadded:
        iso = "-".join(part.zfill(2) for part in unpadded.groups() if part)
        return iso if parse_partial_date(iso) else None
    found = parse_shorthand(text)
    if found.year is None or found.month is None:
        return None
    meant = PartialDate(found.year, found.month, found.day)
    return meant.iso() if parse_partial_date(meant.iso()) else None


def month_without(text: str) -> PartialDate | None:
    """Return the month that has not as many days as *text* says (`2025-06-31`), or None."""
    said = parse_shorthand(text)
    if said.year is None or said.month is None or said.day is None:
        return None
    month = parse_partial_date(PartialDate(said.year, said.month).iso())
    return month if month and said.day > month.last.day else None


def parse_time(text: str) -> TimeOfDay | None:
    """Return the local time in *text* (`08:30` or `08.30`), or None."""
    match = TIME.fullmatch(text)
    return TimeOfDay(int(match[1]), int(match[2])) if match else None


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was published: a date as precise as known, perhaps with a time."""

    date: PartialDate
    time: TimeOfDay | None = None
    offset: timedelta | None = None

    def instant(self, zone: Zone) -> datetime:
        """The instant at which it begins; without a time, local 00:00 of its first day."""
        clocks = _CLOCKS[zone] if self.offset is None else timezone(self.offset)
        at = datetime.combine(self.date.first, self.time or _MIDNIGHT, tzinfo=clocks)
        return at.astimezone(UTC)

    def local(self, zone: Zone) -> "Moment":
        """The same moment on the clocks of *zone*; a date without a time stays as it is."""
        if self.time is None or self.offset is None:
            return Moment(self.date, self.time)
        at = self.instant(zone).astimezone(zone_info(zone))
        return Moment(day(at.date()), at.time())


def zone_called(name: str) -> Zone:
    """Return the zone of this name; WIB where it is none of the three."""
    return next((zone for zone in ZONE_OFFSETS if zone == name), "WIB")


def zone_info(zone: Zone) -> timezone:
    """Return the fixed offset of an Indonesian zone; none of the three knows summer time."""
    return _CLOCKS[zone]


def parse_moment(text: str) -> Moment | None:
    """Return the moment in *text* (a partial date, or a day with a time and perhaps an offset)."""
    partial = parse_partial_date(text)
    if partial:
        return Moment(partial)
    match = DAY_AND_TIME.fullmatch(text)
    if not match:
        return None
    on = parse_partial_date(match[1])
    if on is None:
        return None
    offset = _offset(match[5])
    if offset is not None and abs(offset) > timedelta(hours=14):
        return None
    return Moment(on, TimeOfDay(int(match[2]), int(match[3]), int(match[4] or 0)), offset)


def _offset(text: str | None) -> timedelta | None:
    if not text:
        return None
    if text == "Z":
        return timedelta(0)
    digits = text[1:].replace(":", "")
    amount = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return -amount if text[0] == "-" else amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Shorthand:
    """What a press text's shorthand says of a date, e.g. `Rabu (4/6)` or `Kamis (31/07/2025)`."""

    weekday: int | None = None  # 0 is Senin
    day: int | None = None
    month: int | None = None
    year: int | None = None

    def agrees_with(self, on: PartialDate) -> bool:
        """Whether every part that both name is the same."""
        pairs = [(self.day, on.day), (self.month, on.month), (self.year, on.year)]
        if any(None not in pair and pair[0] != pair[1] for pair in pairs):
            return False
        meant = PartialDate(on.year, on.month or self.month, on.day or self.day)
        if meant.month is None or meant.day is None:
            return True
        if parse_partial_date(meant.iso()) is None:
            return False
        return self.weekday is None or meant.first.weekday() == self.weekday


_MONTH_NUMBERS = {name: index + 1 for index, name in enumerate(MONTHS)} | {
    "jan": 1, "feb": 2, "peb": 2, "pebruari": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agt": 8,
    "ags": 8, "agu": 8, "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11,
    "nopember": 11, "des": 12,
}  # fmt: skip
# `minggu` is also a week: `minggu lalu`, `akhir minggu`, `dua minggu`.
_WEEKDAY_WORD = re.compile(
    r"\b(senin|selasa|rabu|kamis|jum['\u2019\u2018`\u02bc]?at|sabtu|ahad"
    r"|(?<!akhir )(?<!satu )(?<!dua )(?<!tiga )(?<!empat )(?<!\d )(?<!setiap )(?<!per )"
    r"minggu(?! (?:lalu|ini|depan|pertama|kedua|ketiga|keempat|terakhir|ke)\b))\b"
)
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
# The first day of a range counts: `2-5 Januari 2026`, `(2-5/1)`, `2 dan 3 Juni`.
_TO = r"(?:\s*(?:[-\u2013,&]|s\.?\s?/?d\.?|sampai|hingga|dan)\s*\d{1,2})*"
_WORDED = re.compile(
    r"(?<![\d/])(?:(\d{1,2})"
    + _TO
    + r"\s+)?\b("
    + "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True))
    + r")\b\.?(?:\s+(\d{4}))?"
)
_SLASHED = re.compile(
    r"(?<![\d/])(\d{1,2})" + _TO + r"\s*/\s*(\d{1,2})(?:\s*/\s*(\d{4}|\d{2}))?(?!\d)"
)
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?!\d)")

_BRACKETED = re.compile(r"\(\s*(\d{1,2})\.([1-9])\s*\)")  # `(4.6)`, but `(08.30)` is a time
# A day without its month behind a weekday or `tanggal`; no time, and no number of something.
_DAY_ALONE = re.compile(
    r"(?:\btanggal|senin|selasa|rabu|kamis|jum\W?at|sabtu|ahad|minggu)[\s,(]{1,3}(?:tanggal\s)?"
    r"(\d{1,2})(?:\s*[),]|\s*$|\s(?:bulan|malam|pagi|siang|sore)\b)"
)


def parse_shorthand(text: str) -> Shorthand:
    """Return what *text* says of a date; parts that it does not say are None.

    Of a range the first day counts.
    """
    lowered = text.casefold()
    word = _WEEKDAY_WORD.search(lowered)
    weekday = _WEEKDAY_SPELLINGS[re.sub(r"[^a-z]", "", word[1])] if word else None
    iso = _ISO_DAY.search(lowered)
    if iso:
        return Shorthand(weekday=weekday, day=int(iso[3]), month=int(iso[2]), year=int(iso[1]))
    alone = _DAY_ALONE.search(lowered)
    worded = _WORDED.search(lowered)
    if worded:
        found = worded[1] or (alone[1] if alone else None)
        return Shorthand(
            weekday=weekday,
            day=int(found) if found else None,
            month=_MONTH_NUMBERS[worded[2]],
            year=int(worded[3]) if worded[3] else None,
        )
    slashed = _SLASHED.search(lowered)
    if slashed:
        year = int(slashed[3]) if slashed[3] else None
        return Shorthand(
            weekday=weekday,
            day=int(slashed[1]),
            month=int(slashed[2]),
            year=2000 + year if year is not None and year < 100 else year,
        )
    dotted = _DOTTED.search(lowered)
    if dotted:
        return Shorthand(
            weekday=weekday, day=int(dotted[1]), month=int(dotted[3]), year=int(dotted[4])
        )
    bracketed = _BRACKETED.search(lowered)
    if bracketed:
        return Shorthand(weekday=weekday, day=int(bracketed[1]), month=int(bracketed[2]))
    return Shorthand(weekday=weekday, day=int(alone[1]) if alone else None)
