"""Speech: how the site says dates, numbers and words in its language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from datetime import time as TimeOfDay
from functools import lru_cache
from itertools import groupby

from babel.dates import get_day_names, get_month_names
from babel.numbers import format_currency, format_decimal

from gazette.domain.dates import PartialDate, Zone
from gazette.views.words import LABELS

VALUE = "nilai\x04"  # before words that are said otherwise where they are a value


@dataclass(frozen=True, slots=True, kw_only=True)
class DateText:
    """A date for machines and for people, as precise as known: `2025-06`, `Juni 2025`."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """One language of the interface; *catalogue* maps the Indonesian words to it.

    *plurals* are the forms for several; Indonesian has one form for any number.
    """

    lang: str = "id"
    catalogue: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, str] = field(default_factory=dict)

    def say(self, words: str, **values: object) -> str:
        """Return *words* in the site's language, with *values* put in."""
        said = self.catalogue.get(words, words)
        return said.format(**values) if values else said

    def label(self, value: str | None) -> str:
        """Return what a vocabulary value is called; "" for none."""
        if not value:
            return ""
        word = LABELS.get(value, value)
        return self.catalogue.get(f"{VALUE}{word}") or self.say(word)

    def date(self, on: PartialDate) -> DateText:
        """A date as precise as known: `18 April 2025`, `April 2025`, `2025`."""
        return DateText(iso=on.iso(), text=_date_text(on, self.lang))

    def day(self, on: Day) -> DateText:
        """A day with its weekday: `Jumat, 18 April 2025`."""
        return DateText(iso=on.isoformat(), text=_weekday_text(on, self.lang))

    def event_date(self, on: PartialDate) -> DateText:
        """An event's date: with its weekday where the day is known."""
        return self.day(on.first) if on.is_day else self.date(on)

    def span(self, start: PartialDate, end: PartialDate | None) -> DateText:
        """A date, or the span between two: `2–5 Januari 2026`; machines read its first day."""
        if end is None or end == start:
            return self.event_date(start)
        first, last = self.date(start).text, self.date(end).text
        if start.is_day and end.is_day and (start.year, start.month) == (end.year, end.month):
            first = str(start.day)
        elif start.year == end.year and start.month and end.month:
            first = first.removesuffix(f" {start.year}")
        return DateText(iso=start.iso(), text=f"{first}\u2013{last}")

    def month(self, year: int, month: int | None) -> str:
        """A month heading: `April 2025`, or the year alone."""
        return _date_text(PartialDate(year, month), self.lang)

    def days(self, days: Iterable[Day]) -> str:
        """The days of one year, by month and without the year: `3, 10 Maret; 7 April`."""
        names = get_month_names(locale=self.lang)
        months = groupby(days, key=lambda on: on.month)
        return "; ".join(
            f"{', '.join(str(on.day) for on in found)} {names[month]}" for month, found in months
        )

    def time(self, at: TimeOfDay, zone: Zone) -> str:
        """A local time with its zone: `08.30 WITA`."""
        separator = "." if self.lang == "id" else ":"
        return f"{at.hour:02d}{separator}{at.minute:02d} {zone}"

    def number(self, value: int) -> str:
        """A whole number: `1.500`."""
        return _number_text(value, self.lang)

    def rupiah(self, value: int) -> str:
        """An amount: `Rp1.500.000`."""
        shown = format_currency(
            value, "IDR", locale="id", format="\u00a4#,##0", currency_digits=False
        )
        return str(shown).replace("\u00a0", "")

    def count(self, number: int, one: str, many: str) -> str:
        """A number with its noun: `1 berita`, `12 berita`; the two forms differ in English."""
        return f"{self.number(number)} {self.noun(number, one if number == 1 else many)}"

    def noun(self, number: int, word: str) -> str:
        """The noun for *number* things: `berita`; `item` or `items`."""
        return self.say(word) if number == 1 else self.plurals.get(word) or self.say(word)

    def listed(self, words: list[str]) -> str:
        """Words in a row: `A, B, dan C`."""
        if len(words) < 2:
            return "".join(words)
        comma = "," if len(words) > 2 else ""
        return f"{', '.join(words[:-1])}{comma} {self.say('dan')} {words[-1]}"


@lru_cache(maxsize=20_000)
def _date_text(on: PartialDate, lang: str) -> str:
    month = get_month_names(locale=lang)[on.month] if on.month else ""
    return " ".join(str(part) for part in (on.day, month, on.year) if part)


@lru_cache(maxsize=20_000)
def _number_text(value: int, lang: str) -> str:
    return str(format_decimal(value, locale=lang))


@lru_cache(maxsize=20_000)
def _weekday_text(on: Day, lang: str) -> str:
    weekday = get_day_names(locale=lang)[on.weekday()]
    return f"{weekday}, {_date_text(PartialDate(on.year, on.month, on.day), lang)}"


def month_key(year: int, month: int | None) -> str:
    """A fragment for a month's heading: `2025-04`, or `2025`."""
    return PartialDate(year, month).iso()
