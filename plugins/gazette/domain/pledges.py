"""Pledges by place and by who is to act, in the order in which they are owed."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date as Day
from typing import TypeVar

from gazette.domain.regions import with_above
from gazette.domain.stories import TrackedAspiration, TrackedCommitment

Pledge = TypeVar("Pledge", TrackedCommitment, TrackedAspiration)


def _order(pledge: TrackedCommitment | TrackedAspiration) -> tuple[int, float, str]:
    """What fell due without a word, then what is open, then what is settled; the latest first."""
    rank = 2 if pledge.is_settled else 0 if pledge.is_silent else 1
    return (rank, -pledge.story.appeared.timestamp(), pledge.id)


def by_region(pledges: Iterable[Pledge], most: int) -> dict[str, tuple[str, ...]]:
    """The ids of the *most* pledges that are owed first in each region and all below it."""
    found: dict[str, list[Pledge]] = defaultdict(list)
    for pledge in pledges:
        for code in {above for place in pledge.places for above in with_above(place)}:
            found[code].append(pledge)
    return _first(found, most)


def by_organisation(pledges: Iterable[Pledge], most: int) -> dict[str, tuple[str, ...]]:
    """The ids of the *most* pledges that are owed first by each organisation, or whoever it is."""
    found: dict[str, list[Pledge]] = defaultdict(list)
    for pledge in pledges:
        if pledge.responsible:
            found[pledge.responsible].append(pledge)
    return _first(found, most)


def _first(pledges: Mapping[str, list[Pledge]], most: int) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(pledge.id for pledge in heapq.nsmallest(most, those, key=_order))
        for name, those in pledges.items()
    }


def coming_due(commitments: Iterable[TrackedCommitment], today: Day) -> list[TrackedCommitment]:
    """What is open and whose day is *today* or ahead, the next first."""
    due = [
        (tracked.commitment.due.last, tracked.id, tracked)
        for tracked in commitments
        if tracked.commitment.due
        and tracked.commitment.due.last >= today
        and not tracked.is_settled
    ]
    return [tracked for _, _, tracked in sorted(due, key=lambda row: row[:2])]
