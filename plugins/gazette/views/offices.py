"""Offices as pages show them: who was last named in each, and since when."""

import dataclasses
from collections.abc import Mapping
from functools import partial

from gazette.domain.dates import PartialDate
from gazette.domain.graph import Attestation
from gazette.domain.people import leads
from gazette.views.edition import Edition
from gazette.views.parts import OfficeEntry


def office(edition: Edition, attestation: Attestation) -> OfficeEntry:
    """One item's word that a person held an office."""
    mention = attestation.mention
    return OfficeEntry(
        person=edition.person_link(attestation.person),
        role=mention.role or edition.say("jabatan tidak disebut"),
        date=edition.speech.date(attestation.story.on),
        source=edition.story_link(attestation.story),
        titled=mention.name,
        organisation=edition.organisation_or_text(mention.organisation),
        part=edition.speech.label(mention.part),
        evidence=mention.evidence or "",
    )


def offices_of(edition: Edition, organisation: str) -> tuple[OfficeEntry, ...]:
    """The latest word on each office and holder; those who lead first, then the latest."""
    return edition.once("offices", organisation, _entries, edition, organisation)


def _entries(edition: Edition, organisation: str) -> tuple[OfficeEntry, ...]:
    return tuple(_since(edition, *held) for held in all_offices(edition).get(organisation, ()))


def _since(edition: Edition, latest: Attestation, first: PartialDate) -> OfficeEntry:
    entry = office(edition, latest)
    if first == latest.story.on:
        return entry
    return dataclasses.replace(entry, since=edition.speech.date(first))


def all_offices(edition: Edition) -> Mapping[str, tuple[tuple[Attestation, PartialDate], ...]]:
    """The offices by organisation: the latest word on each, and the day of the first."""
    gathered = edition.gathered
    if "offices" not in gathered:
        gathered["offices"] = edition.index("offices", partial(_by_organisation, edition))
    found: Mapping[str, tuple[tuple[Attestation, PartialDate], ...]] = gathered["offices"]
    return found


def _by_organisation(edition: Edition) -> dict[str, tuple[tuple[Attestation, PartialDate], ...]]:
    held: dict[tuple[str, str, str], list[Attestation]] = {}
    for person in edition.graph.people.values():
        for attestation in person.attestations:
            mention = attestation.mention
            if mention.organisation:
                which = (mention.organisation, person.id, (mention.role or "").casefold())
                held.setdefault(which, []).append(attestation)
    found: dict[str, list[tuple[Attestation, PartialDate]]] = {}
    in_order = sorted(
        held.items(), key=lambda row: (row[1][0].story.on.sort_key, row[0][1]), reverse=True
    )
    in_order.sort(key=lambda row: not leads(row[1][0].mention.role))
    for (organisation, _, _), attestations in in_order:
        found.setdefault(organisation, []).append((attestations[0], attestations[-1].story.on))
    return {organisation: tuple(offices) for organisation, offices in found.items()}
