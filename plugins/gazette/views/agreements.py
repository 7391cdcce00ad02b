"""Agreements: the MoU reference index, and a page for each with its points, chain and matrix."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from gazette.domain.agreements import AgreementPoint, AgreementStatus
from gazette.domain.graph import AgreementUse, TrackedAgreement
from gazette.domain.regions import regency_code
from gazette.domain.site_plan import TIMELINE_LENGTH
from gazette.domain.stories import latest_first
from gazette.domain.text import capitalised
from gazette.views import jsonld, search, urls
from gazette.views.edition import Edition, Page
from gazette.views.feeds import Channel
from gazette.views.parts import (
    AgreementEntry,
    Badge,
    Link,
    Meta,
    Prose,
    SourceEntry,
    StoryEntry,
    Timeline,
)
from gazette.views.speech import DateText

RELATIONS = ("menandatangani", "menindaklanjuti", "memperpanjang", "mengevaluasi", "menyebut")
MOST_REGIONS = 200  # rows of a matrix; an agreement in more regions lists the rest below


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementIndexView:
    """The reference index: a table of all agreements."""

    meta: Meta
    total: str
    agreements: tuple[AgreementEntry, ...]
    statuses: tuple[tuple[Badge, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyEntry:
    """A party of an agreement, and who signed for it."""

    organisation: Link
    signatory: str
    role: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEntry:
    """A copy of an agreement: where it lies, what its file is called, and how to prove it whole."""

    link: Link
    file: str  # "" where the link is called so
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointEntry:
    """A point of an agreement, addressable as `#poin-3`, with the items that name it."""

    no: str
    id: str
    text: str
    news: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainEntry:
    """A relation to another agreement."""

    relation: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationGroup:
    """The items that refer to an agreement in one way."""

    relation: str
    entries: tuple[StoryEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """What a region did about a point: the items, or an honest blank."""

    column: str
    news: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A region with a cell for every column."""

    region: Link
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementView:
    """The page of one agreement."""

    meta: Meta
    title: str
    kind: str
    numbers: tuple[str, ...]
    status: Badge
    explanation: str
    parties: tuple[PartyEntry, ...]
    signed: DateText | None
    place: str
    begins: DateText | None
    until: DateText | None
    clause: str
    evidence_level: str
    revoked: str
    documents: tuple[DocumentEntry, ...]
    chain: tuple[ChainEntry, ...]
    points: tuple[PointEntry, ...]
    columns: tuple[Link, ...]  # the points, and where items name none a last one for these
    matrix: tuple[MatrixRow, ...]  # of an agreement with points
    relations: tuple[RelationGroup, ...]
    follow_ups: str
    introduction: Prose | None
    sources: tuple[SourceEntry, ...]
    timeline: Timeline | None  # where items refer in several ways: all in one order, on one page


_EXPLANATIONS: dict[AgreementStatus, str] = {
    "belum-berlaku": "Masa berlaku belum mulai.",
    "berlaku": "Masih dalam masa berlaku.",
    "segera-berakhir": "Masa berlaku habis dalam 90 hari.",
    "berakhir": "Masa berlaku sudah lewat.",
    "diperpanjang": "Sudah diperpanjang oleh naskah lain.",
    "diganti": "Sudah diganti oleh naskah lain.",
    "dicabut": "Sudah dicabut.",
    "belum-diketahui": "Sumber tidak menyebut masa berlakunya.",
}


def pages(edition: Edition) -> Iterator[Page]:
    """The index, and a page for every agreement."""
    yield Page(address="/mou/", template="agreement_index.html", make=partial(index_view, edition))
    for tracked in edition.graph.agreements.values():
        yield Page(
            address=urls.agreement_address(tracked.record.id),
            template="agreement.html",
            make=partial(agreement_view, edition, tracked),
        )


def channels(edition: Edition) -> Iterator[Channel]:
    """What feeds and calendars follow: every agreement with the items that refer to it."""
    for tracked in edition.graph.agreements.values():
        stories = {use.story.id: use.story for use in tracked.uses}
        yield Channel(
            title=tracked.record.title,
            address=urls.agreement_address(tracked.record.id),
            stories=latest_first(stories.values()),
        )


def index_view(edition: Edition) -> AgreementIndexView:
    """All agreements, the one that was signed last first; those without a date at the end."""
    ordered = sorted(edition.graph.agreements.values(), key=_by_title)
    ordered.sort(key=_signed_key, reverse=True)
    counts: dict[str, int] = {}
    for tracked in ordered:
        counts[tracked.status] = counts.get(tracked.status, 0) + 1
    return AgreementIndexView(
        meta=edition.meta(
            title=edition.say("Indeks MoU"),
            address="/mou/",
            description=edition.say(
                "Semua nota kesepahaman dan perjanjian: nomor, para pihak, masa berlaku, dan "
                "berita yang menindaklanjutinya."
            ),
            crumbs=edition.crumbs(),
            section="agreements",
        ),
        total=edition.speech.count(len(ordered), "naskah", "naskah"),
        agreements=tuple(edition.agreement(tracked) for tracked in ordered),
        statuses=tuple(
            (edition.badge(status), edition.speech.number(count))
            for status, count in sorted(counts.items())
        ),
    )


def _by_title(tracked: TrackedAgreement) -> str:
    return tracked.record.title.casefold()


def _signed_key(tracked: TrackedAgreement) -> tuple[int, int, int]:
    signed = tracked.record.signed
    return signed.date.sort_key if signed and signed.date else (0, 0, 0)


def agreement_view(edition: Edition, tracked: TrackedAgreement) -> AgreementView:
    """The page of one agreement."""
    record = tracked.record
    address = urls.agreement_address(record.id)
    stories = {use.story.id: use.story for use in tracked.uses}
    span, signed = record.in_force, record.signed
    speech, relations = edition.speech, _relations(edition, tracked)
    columns = _columns(edition, tracked)
    return AgreementView(
        meta=_meta(edition, tracked),
        title=record.title,
        kind=speech.label(record.kind),
        numbers=tuple(number.number for number in record.numbers),
        status=edition.badge(tracked.status),
        explanation=edition.say(_EXPLANATIONS[tracked.status]),
        parties=_parties(edition, tracked),
        signed=speech.date(signed.date) if signed and signed.date else None,
        place=signed.place or "" if signed else "",
        begins=speech.date(span.begins) if span and span.begins else None,
        until=speech.date(span.until) if span and span.until else None,
        clause=span.clause or "" if span else "",
        evidence_level=speech.label(record.evidence_level),
        revoked=_revocation(edition, tracked),
        documents=tuple(
            DocumentEntry(
                link=Link(text=document.called, url=document.url or ""),
                file=document.file if document.file and document.file != document.called else "",
                sha256=document.sha256 or "",
            )
            for document in record.documents
            if document.called
        ),
        chain=_chain(edition, tracked),
        points=tuple(_point(edition, tracked, point) for point in record.points),
        columns=tuple(columns.values()),
        matrix=matrix(edition, tracked, columns) if record.points else (),
        relations=relations,
        follow_ups=speech.count(tracked.follow_ups, "tindak lanjut", "tindak lanjut"),
        introduction=Prose(text=record.body, base=address) if record.body.strip() else None,
        sources=edition.sources(record.sources),
        timeline=edition.timeline(stories.values(), address)
        if len(relations) > 1 and len(stories) <= TIMELINE_LENGTH
        else None,
    )


def _meta(edition: Edition, tracked: TrackedAgreement) -> Meta:
    record = tracked.record
    address = urls.agreement_address(record.id)
    crumbs = edition.crumbs(edition.section_link("agreements"))
    numbers = "; ".join(number.number for number in record.numbers)
    return edition.meta(
        title=record.title,
        address=address,
        description=". ".join(
            part
            for part in (
                edition.speech.label(record.kind),
                edition.say("Nomor {numbers}", numbers=numbers) if numbers else "",
                edition.speech.label(tracked.status),
            )
            if part
        ),
        crumbs=crumbs,
        section="agreements",
        feeds=edition.feed_links(record.title, address),
        facts=search.agreement_facts(edition, tracked),
        edit=edition.edit_link(record.marks.path),
        nodes=(jsonld.agreement(edition, tracked),),
    )


def _parties(edition: Edition, tracked: TrackedAgreement) -> tuple[PartyEntry, ...]:
    return tuple(
        PartyEntry(
            organisation=edition.organisation_link(party.organisation),
            signatory=party.signatory or "",
            role=party.role or "",
            numbers=tuple(
                number.number
                for number in tracked.record.numbers
                if number.party == party.organisation
            ),
        )
        for party in tracked.record.parties
    )


def _revocation(edition: Edition, tracked: TrackedAgreement) -> str:
    revoked = tracked.record.revoked
    if not revoked:
        return ""
    on = edition.speech.date(revoked.date).text if revoked.date else ""
    return ": ".join(part for part in (on, revoked.reason or "") if part)


def _chain(edition: Edition, tracked: TrackedAgreement) -> tuple[ChainEntry, ...]:
    record = tracked.record
    relations = (
        ("Melaksanakan", record.implements),
        ("Memperpanjang", record.renews),
        ("Mengubah", record.amends),
        ("Mengganti", record.replaces),
        ("Dilaksanakan oleh", tracked.implemented_by),
        ("Diperpanjang oleh", tracked.renewed_by),
        ("Diubah oleh", tracked.amended_by),
        ("Diganti oleh", tracked.replaced_by),
    )
    return tuple(
        ChainEntry(
            relation=edition.say(relation),
            links=tuple(edition.agreement_link(other) for other in others),
        )
        for relation, others in relations
        if others
    )


def _point(edition: Edition, tracked: TrackedAgreement, point: AgreementPoint) -> PointEntry:
    return PointEntry(
        no=point.no,
        id=f"poin-{point.no}",
        text=point.text,
        news=tuple(
            edition.story_link(use.story)
            for use in tracked.uses
            if point.no in use.reference.points
        ),
    )


def _relations(edition: Edition, tracked: TrackedAgreement) -> tuple[RelationGroup, ...]:
    groups: dict[str, list[AgreementUse]] = {}
    for use in tracked.uses:
        groups.setdefault(use.reference.relation, []).append(use)
    return tuple(
        RelationGroup(
            relation=capitalised(edition.speech.label(relation)),
            entries=tuple(edition.entry(use.story) for use in groups[relation]),
        )
        for relation in RELATIONS
        if relation in groups
    )


def _columns(edition: Edition, tracked: TrackedAgreement) -> dict[str, Link]:
    """The columns of the matrix by point; "" where an item names none."""
    found: dict[str, Link] = {
        point.no: Link(text=edition.say("Poin {no}", no=point.no), url=f"#poin-{point.no}")
        for point in tracked.record.points
    }
    if any(not use.reference.points for use in tracked.uses):
        found[""] = Link(text=edition.say("Tanpa poin"))
    return found


def matrix(
    edition: Edition, tracked: TrackedAgreement, columns: Mapping[str, Link]
) -> tuple[MatrixRow, ...]:
    """Regions by points: the items in the cells.

    A region is the regency or city of an item, or its province where nothing finer is given.
    """
    rows: dict[str, dict[str, list[Link]]] = {}
    for use in tracked.uses:
        points = use.reference.points or ("",)
        for code in dict.fromkeys(map(regency_code, use.story.region)):
            row = rows.setdefault(code, {})
            for point in points:
                row.setdefault(point, []).append(edition.story_link(use.story))
    return tuple(
        MatrixRow(
            region=edition.region_link(edition.graph.region(code)),
            cells=tuple(
                MatrixCell(column=column.text, news=tuple(rows[code].get(point, ())))
                for point, column in columns.items()
            ),
        )
        for code in sorted(rows)[:MOST_REGIONS]
    )
