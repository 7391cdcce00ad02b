"""Timelines: dated things in order, grouped by year and month, as vague as they are."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Generic, TypeVar

from gazette.domain.dates import PartialDate

T = TypeVar("T")
RECENT = timedelta(days=90)
LAST = 5  # of what is over, where nothing of it is recent


@dataclass(frozen=True, slots=True, kw_only=True)
class Month(Generic[T]):
    """What happened in one month; `month` is None where only the year is known."""

    year: int
    month: int | None
    entries: tuple[T, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Past(Generic[T]):
    """What is over, the latest first: what is recent, else the last few."""

    entries: tuple[T, ...]
    is_recent: bool


def newest_first(entries: Iterable[T], on: Callable[[T], PartialDate]) -> list[T]:
    """Return *entries* by date, the latest first; equal dates keep their order."""
    return sorted(entries, key=lambda entry: on(entry).sort_key, reverse=True)


def by_month(entries: Sequence[T], on: Callable[[T], PartialDate]) -> tuple[Month[T], ...]:
    """Group *entries*, already in order of time, by year and month."""
    groups = groupby(entries, key=lambda entry: (on(entry).year, on(entry).month))
    return tuple(
        Month(year=year, month=month, entries=tuple(found)) for (year, month), found in groups
    )


def just_past(entries: Iterable[T], ended: Callable[[T], date], today: date) -> Past[T]:
    """Those of *entries*, all over, the latest first, that ended in the 90 days before *today*.

    Where there are none, the last five.
    """
    past = list(entries)
    recent = tuple(entry for entry in past if ended(entry) >= today - RECENT)
    return Past(entries=recent or tuple(past[:LAST]), is_recent=bool(recent))
