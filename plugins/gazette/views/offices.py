"""Offices as pages show them: who was last named in each, and since when."""

import dataclasses
from collections.abc import Mapping
from functools import partial

from gazette.domain.dates import PartialDate
from gazette.domain.graph import Attestation, SiteGraph
from gazette.domain.offices import Held, by_organisation, heads
from gazette.domain.organisations import Organisation
from gazette.domain.people import Mention
from gazette.domain.quotations import says_more
from gazette.views.edition import Edition
from gazette.views.parts import OfficeEntry


def office(edition: Edition, attestation: Attestation) -> OfficeEntry:
    """One item's word that a person held an office."""
    mention, source = attestation.mention, edition.story_link(attestation.story)
    return OfficeEntry(
        person=edition.person_link(attestation.person),
        role=mention.role or edition.say("jabatan tidak disebut"),
        role_lang=source.lang if mention.role else "",
        date=edition.speech.date(attestation.story.on),
        source=source,
        titled=mention.name,
        organisation=edition.organisation_or_text(mention.organisation),
        part=edition.speech.label(mention.part),
        evidence=_evidence(edition, mention),
    )


def _evidence(edition: Edition, mention: Mention) -> str:
    """What is quoted of a mention; "" where it only says role, organisation and name again."""
    house = edition.graph.organisations.get(mention.organisation or "")
    names = (house.name, *house.other_names) if house else ()
    quote = mention.evidence or ""
    return quote if says_more(quote, (mention.name, mention.role or "", *names)) else ""


def offices_of(edition: Edition, organisation: str) -> tuple[OfficeEntry, ...]:
    """The latest word on everyone named in an organisation; those who lead it first."""
    return edition.once("offices", organisation, _entries, edition, organisation)


def _entries(edition: Edition, organisation: str) -> tuple[OfficeEntry, ...]:
    return tuple(_since(edition, *held) for held in all_offices(edition).get(organisation, ()))


def heads_of(edition: Edition, organisation: str) -> tuple[OfficeEntry, ...]:
    """Who leads an organisation by the latest word."""
    house = edition.graph.organisations[organisation]
    return tuple(_since(edition, *office) for office in _heads(edition, house))


def leads_house(edition: Edition, attestation: Attestation) -> bool:
    """Whether that word is the latest on who leads the organisation that it names."""
    house = edition.graph.organisations.get(attestation.mention.organisation or "")
    if house is None:
        return False
    return any(
        (latest.person, latest.mention) == (attestation.person, attestation.mention)
        for latest, _ in _heads(edition, house)
    )


def _heads(edition: Edition, house: Organisation) -> tuple[Held, ...]:
    """Who leads *house* by the latest word; ranked once for all pages that ask."""
    held = all_offices(edition).get(house.id, ())
    return edition.once("heads", house.id, heads, held, house)


def _since(edition: Edition, latest: Attestation, first: PartialDate) -> OfficeEntry:
    entry = office(edition, latest)
    if first == latest.story.on:
        return entry
    return dataclasses.replace(entry, since=edition.speech.date(first))


def all_offices(edition: Edition) -> Mapping[str, tuple[Held, ...]]:
    """The offices by organisation; gathered once for all pages that ask."""
    return edition.gather("offices", partial(_gather, edition.graph))


def _gather(graph: SiteGraph) -> Mapping[str, tuple[Held, ...]]:
    return by_organisation(graph.people.values(), graph.organisations)
