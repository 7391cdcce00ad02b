"""Offices: who was last named in each, and on which day first; never a term, only mentions."""

import re
from collections.abc import Iterable, Mapping, Sequence

from gazette.domain.dates import PartialDate
from gazette.domain.organisations import Organisation
from gazette.domain.ranks import Rank, rank
from gazette.domain.stories import Attestation, Person

Held = tuple[Attestation, PartialDate]  # the latest word on an office and its holder, the first day

_OF_ONE = (Rank.HEAD_OF_ALL, Rank.HEAD, Rank.SECRETARY, Rank.TREASURER)
_PASSING = re.compile(r"(?!.*\bsekaligus\b).*\bpanitia\b", re.IGNORECASE)


def by_organisation(
    people: Iterable[Person], houses: Mapping[str, Organisation]
) -> dict[str, tuple[Held, ...]]:
    """Who was named in each organisation, each person once, by the office that was named last.

    Ranks come first, then who was named last, then the order of the item; at the end stands who
    was head, secretary or treasurer until an item named somebody else. A mention without an
    organisation is in none, and withdrawn items name nobody.
    """
    named: dict[str, dict[str, list[Attestation]]] = {}
    for person in people:
        for attestation in person.standing:
            organisation = attestation.mention.organisation
            if organisation:
                named.setdefault(organisation, {}).setdefault(person.id, []).append(attestation)
    return {
        organisation: _in_order([_held(told) for told in holders.values()], houses[organisation])
        for organisation, holders in sorted(named.items())
    }


def by_office(told: Iterable[Attestation]) -> tuple[tuple[Attestation, ...], ...]:
    """What is *told* of one person, by organisation and role (in whatever case), as it comes."""
    found: dict[tuple[str, str], list[Attestation]] = {}
    for attestation in told:
        house = attestation.mention.organisation or ""
        found.setdefault((house, _name(attestation)), []).append(attestation)
    return tuple(map(tuple, found.values()))


def heads(offices: Sequence[Held], house: Organisation) -> tuple[Held, ...]:
    """Of the *offices* of *house*, in order: who leads it by the latest word."""
    first = rank(offices[0][0].mention.role, house) if offices else Rank.NO_ROLE
    followed = _followed(offices, house)
    return tuple(
        (latest, since)
        for latest, since in offices
        if first <= Rank.HEAD
        and rank(latest.mention.role, house) == first
        and latest.person not in followed
    )


def office_among(told: Sequence[Attestation]) -> Attestation:
    """The office among what is *told* of one person, the latest first.

    A mention without a role counts only where there is no other, and a committee's before it.
    """
    return min(told, key=lambda found: _weight(found.mention.role))


def _weight(role: str | None) -> int:
    return int(bool(_PASSING.match(role))) if role else 2


def _held(told: Sequence[Attestation]) -> Held:
    latest = office_among(told)
    same = [found for found in told if _name(found) == _name(latest)]
    return latest, same[-1].story.on


def _name(attestation: Attestation) -> str:
    return (attestation.mention.role or "").casefold()


def _in_order(offices: list[Held], house: Organisation) -> tuple[Held, ...]:
    followed = _followed(offices, house)
    in_order = sorted(offices, key=lambda held: _place_in_item(held[0]))
    in_order.sort(key=lambda held: held[0].story.on.sort_key, reverse=True)
    in_order.sort(key=lambda held: rank(held[0].mention.role, house))
    in_order.sort(key=lambda held: held[0].person in followed)
    return tuple(in_order)


def _place_in_item(attestation: Attestation) -> tuple[str, int]:
    return attestation.story.id, attestation.story.people.index(attestation.person)


def _followed(offices: Iterable[Held], house: Organisation) -> set[str]:
    """Who was named in an office of one, where a later item names somebody else in it."""
    held: dict[str, list[Attestation]] = {}
    for latest, _ in offices:
        if rank(latest.mention.role, house) in _OF_ONE:
            held.setdefault(_name(latest), []).append(latest)
    return {
        before.person
        for holders in held.values()
        for before in holders
        if any(before.story.on.last < after.story.on.first for after in holders)
    }
