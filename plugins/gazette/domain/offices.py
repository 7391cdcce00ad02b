"""Offices: who was last named in each, and on which day first; never a term, only mentions."""

from collections.abc import Iterable

from gazette.domain.dates import PartialDate
from gazette.domain.people import leads
from gazette.domain.stories import Attestation, Person

Held = tuple[Attestation, PartialDate]  # the latest word on an office and its holder, the first day


def by_organisation(people: Iterable[Person]) -> dict[str, tuple[Held, ...]]:
    """The offices that *people* were named in, by organisation.

    One for each role (in whatever case) and holder. Those who lead come first, then who was named
    last; a mention without an organisation is in none.
    """
    named: dict[tuple[str, str, str], list[Attestation]] = {}
    for person in people:
        for attestation in person.attestations:
            mention = attestation.mention
            if mention.organisation:
                office = (mention.organisation, person.id, (mention.role or "").casefold())
                named.setdefault(office, []).append(attestation)
    in_order = sorted(
        named.items(), key=lambda row: (row[1][0].story.on.sort_key, row[0][1]), reverse=True
    )
    in_order.sort(key=lambda row: not leads(row[1][0].mention.role))
    found: dict[str, list[Held]] = {}
    for (organisation, _, _), attestations in in_order:
        found.setdefault(organisation, []).append((attestations[0], attestations[-1].story.on))
    return {organisation: tuple(offices) for organisation, offices in found.items()}
