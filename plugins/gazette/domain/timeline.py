"""Timelines: dated things in order, grouped by year and month, as vague as they are."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from gazette.domain.dates import PartialDate

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Month(Generic[T]):
    """What happened in one month; `month` is None where only the year is known."""

    year: int
    month: int | None
    entries: tuple[T, ...]


def newest_first(entries: Iterable[T], on: Callable[[T], PartialDate]) -> list[T]:
    """Return *entries* by date, the latest first; equal dates keep their order."""
    return sorted(entries, key=lambda entry: on(entry).sort_key, reverse=True)


def by_month(entries: Sequence[T], on: Callable[[T], PartialDate]) -> tuple[Month[T], ...]:
    """Group *entries*, already in order of time, by year and month."""
    groups = groupby(entries, key=lambda entry: (on(entry).year, on(entry).month))
    return tuple(
        Month(year=year, month=month, entries=tuple(found)) for (year, month), found in groups
    )
