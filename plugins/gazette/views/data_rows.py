"""The rows of the open data: what each table lists, and what it says of each.

To list is cheap, and reads no words: a table is counted without being made.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from gazette.domain.agreements import AgreementPoint, AgreementReference
from gazette.domain.commitments import Aid
from gazette.domain.events import Event
from gazette.domain.graph import (
    Person,
    Report,
    Story,
    TrackedAgreement,
    TrackedAspiration,
    TrackedCommitment,
    TrackedProgramme,
)
from gazette.domain.organisations import Organisation
from gazette.domain.people import Mention
from gazette.domain.records import Claim, Correction, NewsItem
from gazette.views import urls
from gazette.views.edition import Edition

Row = dict[str, Any]
T = TypeVar("T")


def _first(values: tuple[Any, ...]) -> Any:
    return values[0] if values else None


def _news_url(edition: Edition, story: Story) -> str:
    return edition.addresses.absolute(urls.story_address(story))


def _with_their(
    edition: Edition, facts: Callable[[NewsItem], Iterable[T]]
) -> Iterable[tuple[Story, T]]:
    """Each fact of a kind, with the item that states it."""
    return ((story, found) for story in edition.graph.stories for found in facts(story.item))


def news(edition: Edition) -> Iterable[Story]:
    """Berita, in the order of the graph."""
    return edition.graph.stories


def news_row(edition: Edition, story: Story) -> Row:
    """The row of a news item."""
    item, event = story.item, story.item.event
    return {
        "id": item.id,
        "url": _news_url(edition, story),
        "title": item.title,
        "date": story.on.iso(),
        "kind": item.kind,
        "region": _first(item.region),
        "organisation": _first(item.organisations),
        "event_type": event.type if event else None,
        "event_date": event.date.iso() if event else None,
        "published": story.published.date.iso(),
        "summary": item.summary,
        "source": item.sources[0].name if item.sources else item.byline,
    }


def events(edition: Edition) -> Iterable[tuple[Story, Event]]:
    """Kegiatan, in the order of the graph."""
    return ((story, story.item.event) for story in edition.graph.stories if story.item.event)


def events_row(edition: Edition, told: tuple[Story, Event]) -> Row:
    """The row of an event."""
    story, event = told
    return {
        "news": story.id,
        "url": _news_url(edition, story),
        "type": event.type,
        "date": event.date.iso(),
        "end": event.end.iso() if event.end else None,
        "time": f"{event.time:%H:%M}" if event.time else None,
        "venue": event.venue,
        "status": story.event_status,
        "program": event.program,
        "region": _first(story.item.region),
        "organiser": _first(story.item.organisations),
    }


def regions(edition: Edition) -> Iterable[str]:
    """Wilayah, in the order of the graph."""
    return edition.graph.by_region


def regions_row(edition: Edition, code: str) -> Row:
    """The row of a region."""
    region = edition.graph.region(code)
    return {
        "code": code,
        "url": edition.addresses.absolute(urls.region_address(region)),
        "name": region.name,
        "level": str(region.level),
        "parent": region.parent,
        "news_count": len(edition.graph.by_region[code]),
    }


def organisations(edition: Edition) -> Iterable[Organisation]:
    """Organisasi, in the order of the graph."""
    return edition.graph.organisations.values()


def organisations_row(edition: Edition, record: Organisation) -> Row:
    """The row of an organisation."""
    return {
        "id": record.id,
        "url": edition.addresses.absolute(urls.organisation_address(record.id)),
        "name": record.name,
        "short_name": record.short_name,
        "kind": record.kind,
        "level": record.level,
        "region": record.region,
        "parent": record.parent,
        "founded": record.founded.iso() if record.founded else None,
    }


def officials(edition: Edition) -> Iterable[Person]:
    """Pejabat, in the order of the graph."""
    return edition.graph.people.values()


def officials_row(edition: Edition, person: Person) -> Row:
    """The row of an official."""
    return {
        "id": person.id,
        "url": edition.addresses.absolute(urls.official_address(person.id)),
        "name": person.name,
        "titles": list(person.titles),
        "also_known_as": list(person.record.also_known_as) if person.record else [],
    }


def attestations(edition: Edition) -> Iterable[tuple[Story, str, Mention]]:
    """Penyebutan pejabat, in the order of the graph."""
    return (
        (story, person, mention)
        for story in edition.graph.stories
        for person, mention in zip(story.people, story.item.officials, strict=True)
    )


def attestations_row(edition: Edition, told: tuple[Story, str, Mention]) -> Row:
    """The row of one naming of an official."""
    story, person, mention = told
    return {
        "official": person,
        "organisation": mention.organisation,
        "role": mention.role,
        "date": story.on.iso(),
        "news": story.id,
        "url": _news_url(edition, story),
        "evidence": mention.evidence,
    }


def mou(edition: Edition) -> Iterable[TrackedAgreement]:
    """Naskah kesepakatan, in the order of the graph."""
    return edition.graph.agreements.values()


def mou_row(edition: Edition, tracked: TrackedAgreement) -> Row:
    """The row of an agreement."""
    record = tracked.record
    signed, span = record.signed, record.in_force
    return {
        "id": record.id,
        "url": edition.addresses.absolute(urls.agreement_address(record.id)),
        "title": record.title,
        "kind": record.kind,
        "status": tracked.status,
        "signed_date": signed.date.iso() if signed and signed.date else None,
        "signed_place": signed.place if signed else None,
        "from": span.begins.iso() if span and span.begins else None,
        "until": span.until.iso() if span and span.until else None,
        "evidence_level": record.evidence_level,
        "numbers": [number.number for number in record.numbers],
        "parties": [party.organisation for party in record.parties],
    }


def mou_points(edition: Edition) -> Iterable[tuple[str, AgreementPoint]]:
    """Poin naskah, in the order of the graph."""
    return (
        (tracked.record.id, point)
        for tracked in edition.graph.agreements.values()
        for point in tracked.record.points
    )


def mou_points_row(edition: Edition, told: tuple[str, AgreementPoint]) -> Row:
    """The row of a point of an agreement."""
    del edition
    agreement, point = told
    return {"mou": agreement, "no": point.no, "text": point.text}


def mou_references(edition: Edition) -> Iterable[tuple[Story, AgreementReference]]:
    """Rujukan berita ke naskah, in the order of the graph."""
    return _with_their(edition, lambda item: item.mou)


def mou_references_row(edition: Edition, told: tuple[Story, AgreementReference]) -> Row:
    """The row of an item's reference to an agreement."""
    story, reference = told
    return {
        "mou": reference.id,
        "news": story.id,
        "url": _news_url(edition, story),
        "relation": reference.relation,
        "points": list(reference.points),
        "region": _first(story.item.region),
        "date": story.on.iso(),
    }


def commitments(edition: Edition) -> Iterable[TrackedCommitment]:
    """Komitmen, in the order of the graph."""
    return edition.graph.commitments.values()


def commitments_row(edition: Edition, tracked: TrackedCommitment) -> Row:
    """The row of a commitment."""
    promise, state = tracked.commitment, tracked.state
    return {
        "id": tracked.id,
        "news": tracked.story.id,
        "url": f"{_news_url(edition, tracked.story)}#{promise.id}",
        "text": promise.text,
        "owner": promise.owner,
        "strength": promise.strength,
        "due": promise.due.iso() if promise.due else None,
        "status": state.status,
        "status_date": state.since.iso() if state.since else None,
        "days_overdue": state.days_overdue,
    }


def follow_ups(edition: Edition) -> Iterable[Report]:
    """Kabar lanjutan, in the order of the graph."""
    reports: list[Report] = [
        report
        for pledges in (edition.graph.commitments, edition.graph.aspirations)
        for tracked in pledges.values()
        for report in tracked.reports
    ]
    return sorted(reports, key=lambda found: (found.of, found.story.instant, found.story.id))


def follow_ups_row(edition: Edition, report: Report) -> Row:
    """The row of a follow-up."""
    return {
        "of": report.of,
        "news": report.story.id,
        "url": _news_url(edition, report.story),
        "date": report.story.on.iso(),
        "status": report.follow_up.status,
        "note": report.follow_up.note,
    }


def aspirations(edition: Edition) -> Iterable[TrackedAspiration]:
    """Aspirasi, in the order of the graph."""
    return edition.graph.aspirations.values()


def aspirations_row(edition: Edition, tracked: TrackedAspiration) -> Row:
    """The row of an aspiration."""
    raised = tracked.aspiration
    return {
        "id": tracked.id,
        "news": tracked.story.id,
        "url": f"{_news_url(edition, tracked.story)}#{raised.id}",
        "text": raised.text,
        "topic": raised.topic,
        "region": raised.region,
        "to": raised.to,
        "answer": raised.answer,
        "status": tracked.status,
    }


def aid(edition: Edition) -> Iterable[tuple[Story, Aid]]:
    """Bantuan, in the order of the graph."""
    return _with_their(edition, lambda item: item.aid)


def aid_row(edition: Edition, told: tuple[Story, Aid]) -> Row:
    """The row of aid that was handed over."""
    story, aid = told
    return {
        "news": story.id,
        "url": _news_url(edition, story),
        "date": story.on.iso(),
        "goods": aid.goods,
        "quantity": aid.quantity,
        "unit": aid.unit,
        "value": aid.value,
        "from": aid.giver,
        "to": aid.to,
    }


def claims(edition: Edition) -> Iterable[tuple[Story, Claim]]:
    """Angka yang dinyatakan organisasi, in the order of the graph."""
    return _with_their(edition, lambda item: item.claims)


def claims_row(edition: Edition, told: tuple[Story, Claim]) -> Row:
    """The row of a figure that an organisation states."""
    story, claim = told
    return {
        "news": story.id,
        "url": _news_url(edition, story),
        "subject": claim.subject,
        "property": claim.property,
        "value": claim.value,
        "as_of": claim.as_of.iso() if claim.as_of else None,
    }


def corrections(edition: Edition) -> Iterable[tuple[Story, Correction]]:
    """Ralat dan koreksi, in the order of the graph."""
    return _with_their(edition, lambda item: item.corrections)


def corrections_row(edition: Edition, told: tuple[Story, Correction]) -> Row:
    """The row of a correction."""
    story, correction = told
    return {
        "news": story.id,
        "url": _news_url(edition, story),
        "date": correction.date.iso(),
        "kind": correction.kind,
        "text": correction.text,
    }


def programmes(edition: Edition) -> Iterable[TrackedProgramme]:
    """Program rutin, in the order of the graph."""
    return edition.graph.programmes.values()


def programmes_row(edition: Edition, tracked: TrackedProgramme) -> Row:
    """The row of a programme."""
    record, found = tracked.record, tracked.ledger
    return {
        "id": record.id,
        "url": edition.addresses.absolute(urls.programme_address(record.id)),
        "name": record.name,
        "organiser": record.organiser,
        "rhythm": record.rhythm,
        "region": _first(record.region),
        "expected": [on.isoformat() for on in found.expected],
        "held": [on.iso() for on in found.held],
        "missing": [on.isoformat() for on in found.missing],
    }
