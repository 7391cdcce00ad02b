"""Pledges by place and in the order in which they are owed."""

import heapq
from collections import defaultdict
from collections.abc import Iterable
from datetime import date as Day
from typing import TypeVar

from gazette.domain.regions import with_above
from gazette.domain.stories import TrackedAspiration, TrackedCommitment

Pledge = TypeVar("Pledge", TrackedCommitment, TrackedAspiration)


def owed_first(pledges: Iterable[Pledge]) -> list[Pledge]:
    """What fell due without a word, then what is open, then what is settled; the latest first."""
    return sorted(pledges, key=_order)


def _order(pledge: TrackedCommitment | TrackedAspiration) -> tuple[int, float, str]:
    rank = 2 if pledge.is_settled else 0 if pledge.is_silent else 1
    return (rank, -pledge.story.appeared.timestamp(), pledge.id)


def by_region(pledges: Iterable[Pledge], most: int) -> dict[str, tuple[str, ...]]:
    """The ids of the *most* pledges that are owed first in each region and all below it."""
    found: dict[str, dict[str, Pledge]] = defaultdict(dict)
    for pledge in pledges:
        for code in {above for place in pledge.places for above in with_above(place)}:
            found[code][pledge.id] = pledge
    return {
        code: tuple(pledge.id for pledge in heapq.nsmallest(most, those.values(), key=_order))
        for code, those in found.items()
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
