"""Organisations: the register as a tree, and a page for each."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from gazette.domain.graph import Attestation, SiteGraph, Story
from gazette.domain.offices import by_office
from gazette.domain.organisations import Organisation, ancestors
from gazette.views import jsonld, offices, pledges, search, urls
from gazette.views.charts import OfficeChart, office_chart
from gazette.views.edition import Edition, Gathered, Page
from gazette.views.feeds import Channel
from gazette.views.further import FurtherView, further_pages, further_view
from gazette.views.parts import (
    AgreementEntry,
    Link,
    Meta,
    OfficeEntry,
    PledgeEntry,
    Prose,
    SourceEntry,
    Timeline,
    jump,
)
from gazette.views.reported import ClaimEntry, claim_entries
from gazette.views.speech import DateText

Held = tuple[str, str, list[Attestation]]  # a person's id, a role, and who attests it


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationEntry:
    """An organisation in a list, with those below it."""

    link: Link
    kind: str
    place: str
    news: str
    children: tuple["OrganisationEntry", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationIndexView:
    """All organisations, each below its parent."""

    meta: Meta
    total: str
    organisations: tuple[OrganisationEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationView:
    """The page of one organisation."""

    meta: Meta
    name: str
    short_name: str
    kind: str
    level: str
    founded: DateText | None
    aliases: tuple[str, ...]
    website: str
    contacts: tuple[str, ...]
    region: tuple[Link, ...]
    reach: str  # said where there is no region
    parents: tuple[Link, ...]
    children: tuple[OrganisationEntry, ...]
    jump: tuple[Link, ...]
    introduction: Prose | None
    sources: tuple[SourceEntry, ...]
    heads: tuple[OfficeEntry, ...]  # who leads it by the latest word
    offices: tuple[OfficeEntry, ...]
    chart: OfficeChart | None  # who was named in which office, over time
    claims: tuple[ClaimEntry, ...]
    agreements: tuple[AgreementEntry, ...]
    programmes: tuple[Link, ...]
    commitments: tuple[PledgeEntry, ...]
    hopes: tuple[PledgeEntry, ...]
    aspirations: tuple[PledgeEntry, ...]
    leaflet: Link | None  # the same in one file, to pass on
    timeline: Timeline


def pages(edition: Edition) -> Iterator[Page]:
    """The register, and a page for every organisation."""
    tree = _Tree(edition)
    yield Page(
        address="/organisasi/",
        template="organisation_index.html",
        make=partial(index_view, edition, tree),
    )
    for record in edition.graph.organisations.values():
        stories = edition.graph.by_organisation.get(record.id, ())
        address = urls.organisation_address(record.id)
        yield Page(
            address=address,
            template="organisation.html",
            make=partial(organisation_view, edition, record, tree),
        )
        yield from further_pages(address, len(stories), partial(_further_view, edition, record))


def channels(edition: Edition) -> Iterator[Channel]:
    """What feeds and calendars follow: every organisation with its items."""
    for record in edition.graph.organisations.values():
        yield Channel(
            title=record.name,
            address=urls.organisation_address(record.id),
            stories=edition.graph.by_organisation.get(record.id, ()),
        )


class _Tree(Gathered):
    """What hangs on each organisation, gathered once for all pages, when it is first asked for."""

    def __init__(self, edition: Edition) -> None:
        def gathered(make: Callable[[SiteGraph], Any]) -> Any:
            name = f"tree-{make.__name__.lstrip('_')}"
            return edition.index(name, partial(make, edition.graph))

        self.children: Mapping[str, list[Organisation]] = gathered(_children)
        self.agreements: Mapping[str, list[str]] = gathered(_agreements)
        self.programmes: Mapping[str, list[str]] = gathered(_programmes)
        self.claims: Mapping[str, list[Story]] = gathered(_claims)
        self.held: Mapping[str, list[Held]] = gathered(_held)


def _children(graph: SiteGraph) -> dict[str, list[Organisation]]:
    found: dict[str, list[Organisation]] = {}
    for record in sorted(graph.organisations.values(), key=lambda found: found.name):
        found.setdefault(record.parent or "", []).append(record)
    return found


def _agreements(graph: SiteGraph) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tracked in graph.agreements.values():
        for party in tracked.record.parties:
            found.setdefault(party.organisation, []).append(tracked.record.id)
    return found


def _programmes(graph: SiteGraph) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tracked in graph.programmes.values():
        found.setdefault(tracked.record.organiser, []).append(tracked.record.id)
    return found


def _claims(graph: SiteGraph) -> dict[str, list[Story]]:
    """The items in which each organisation states a figure about itself."""
    found: dict[str, list[Story]] = {}
    for story in graph.stories:
        for subject in dict.fromkeys(claim.subject for claim in story.item.claims):
            found.setdefault(subject, []).append(story)
    return found


def _held(graph: SiteGraph) -> dict[str, list[Held]]:
    """For each organisation its offices: person, role, attestations."""
    found: dict[str, list[Held]] = {}
    for person in graph.people.values():
        for told in by_office(person.standing):
            named = told[0].mention
            if named.organisation:
                found.setdefault(named.organisation, []).append(
                    (person.id, named.role or "", list(told))
                )
    return found


def index_view(edition: Edition, tree: _Tree) -> OrganisationIndexView:
    """All organisations, those without a parent at the root."""
    return OrganisationIndexView(
        meta=edition.meta(
            title=edition.say("Organisasi"),
            address="/organisasi/",
            description=edition.say("Organisasi dan cabangnya, dari pusat sampai kecamatan."),
            crumbs=edition.crumbs(),
            section="organisations",
        ),
        total=edition.speech.count(len(edition.graph.organisations), "organisasi", "organisasi"),
        organisations=_branch(edition, tree, None),
    )


def _branch(edition: Edition, tree: _Tree, parent: str | None) -> tuple[OrganisationEntry, ...]:
    return tuple(
        _entry(edition, record, _branch(edition, tree, record.id))
        for record in tree.children.get(parent or "", [])
    )


def _entry(
    edition: Edition, record: Organisation, children: tuple[OrganisationEntry, ...]
) -> OrganisationEntry:
    count = len(edition.graph.by_organisation.get(record.id, ()))
    return OrganisationEntry(
        link=edition.link(record.name, urls.organisation_address(record.id)),
        kind=edition.speech.label(record.kind),
        place=edition.graph.region(record.region).name if record.region else "",
        news=edition.count_news(count) if count else "",
        children=children,
    )


def organisation_view(edition: Edition, record: Organisation, tree: _Tree) -> OrganisationView:
    """All that is known of one organisation."""
    address = urls.organisation_address(record.id)
    stories = edition.graph.by_organisation.get(record.id, ())
    chain = edition.graph.gazetteer.chain(record.region) if record.region else ()
    promises, hopes = pledges.parted(edition, pledges.promised_by(edition, record.id))
    timeline = edition.timeline(stories, address)
    found = OrganisationView(
        meta=_meta(edition, record, timeline),
        name=record.name,
        short_name=record.short_name or "",
        kind=edition.speech.label(record.kind),
        level=edition.speech.label(record.level),
        founded=edition.speech.date(record.founded) if record.founded else None,
        aliases=tuple(name for name in record.other_names if name != record.short_name),
        website=record.website or "",
        contacts=record.contacts,
        region=tuple(edition.region_link(region) for region in chain),
        reach=edition.say("nasional") if record.level == "pusat" else edition.say("tidak tercatat"),
        parents=tuple(
            edition.organisation_link(above.id)
            for above in ancestors(record, edition.graph.organisations)
        ),
        children=tuple(_entry(edition, child, ()) for child in tree.children.get(record.id, [])),
        jump=(),
        introduction=Prose(text=record.body, base=address) if record.body.strip() else None,
        sources=edition.sources(record.sources),
        heads=offices.heads_of(edition, record.id),
        offices=offices.offices_of(edition, record.id),
        chart=office_chart(
            edition,
            (
                (edition.person_link(person), role or edition.say("jabatan tidak disebut"), told)
                for person, role, told in tree.held.get(record.id, ())
            ),
        ),
        claims=tuple(
            entry
            for story in tree.claims.get(record.id, ())
            for claim, entry in zip(story.item.claims, claim_entries(edition, story), strict=True)
            if claim.subject == record.id
        ),
        agreements=tuple(
            edition.agreement(edition.graph.agreements[found])
            for found in dict.fromkeys(tree.agreements.get(record.id, ()))
        ),
        programmes=tuple(
            edition.programme_link(found) for found in tree.programmes.get(record.id, ())
        ),
        commitments=promises,
        hopes=hopes,
        aspirations=tuple(
            pledges.aspiration(edition, found) for found in pledges.asked_of(edition, record.id)
        ),
        leaflet=edition.leaflet_link(address),
        timeline=timeline,
    )
    return replace(found, jump=_jump(edition, found))


def _further_view(edition: Edition, record: Organisation, *, number: int) -> FurtherView:
    return further_view(
        edition,
        record.name,
        urls.organisation_address(record.id),
        edition.graph.by_organisation.get(record.id, ()),
        number=number,
        meta=partial(_meta, edition, record),
    )


def _jump(edition: Edition, found: OrganisationView) -> tuple[Link, ...]:
    """The sections that the page has; three of them say so where they hold nothing."""
    sections = (
        ("pejabat", edition.say("Siapa saja"), True),
        ("linimasa", edition.say("Kegiatan"), True),
        ("klaim", edition.say("Angka menurut organisasi"), found.claims),
        ("komitmen", edition.say("Yang dijanjikan"), True),
        ("harapan", edition.say("Yang diharapkan"), found.hopes),
        ("aspirasi", edition.say("Aspirasi warga"), found.aspirations),
        ("cabang", edition.say("Di bawahnya"), found.children),
        ("program", edition.say("Program rutin"), found.programmes),
        ("mou", edition.say("Kesepakatan"), found.agreements),
    )
    return jump(sections)


def _meta(edition: Edition, record: Organisation, timeline: Timeline) -> Meta:
    address = urls.organisation_address(record.id)
    above = ancestors(record, edition.graph.organisations)
    crumbs = edition.crumbs(
        edition.section_link("organisations"),
        *(edition.organisation_link(parent.id) for parent in above),
    )
    return edition.meta(
        title=record.name,
        address=urls.numbered(address, timeline.number),
        description=edition.say(
            "{name}: pengurus menurut berita, kegiatan, kesepakatan, dan janji.", name=record.name
        ),
        crumbs=crumbs,
        section="organisations",
        feeds=edition.feed_links(record.name, address),
        facts=search.organisation_facts(edition, record) if timeline.number == 1 else (),
        edit=edition.edit_link(record.marks.path),
        nodes=(jsonld.organisation(edition, record),),
        pager=timeline.pager,
    )
