"""The rows of the open data: what each table says, record by record."""

from collections.abc import Iterator
from typing import Any

from gazette.domain.graph import Report, Story
from gazette.views import urls
from gazette.views.edition import Edition

Row = dict[str, Any]


def _first(values: tuple[Any, ...]) -> Any:
    return values[0] if values else None


def _news_url(edition: Edition, story: Story) -> str:
    return edition.addresses.absolute(urls.story_address(story))


def news(edition: Edition) -> Iterator[Row]:
    """Berita, in the order of the graph."""
    for story in edition.graph.stories:
        item, event = story.item, story.item.event
        yield {
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


def events(edition: Edition) -> Iterator[Row]:
    """Kegiatan, in the order of the graph."""
    for story in edition.graph.stories:
        event = story.item.event
        if event is None:
            continue
        yield {
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


def regions(edition: Edition) -> Iterator[Row]:
    """Wilayah, in the order of the graph."""
    for code, stories in edition.graph.by_region.items():
        region = edition.graph.region(code)
        yield {
            "code": code,
            "url": edition.addresses.absolute(urls.region_address(region)),
            "name": region.name,
            "level": str(region.level),
            "parent": region.parent,
            "news_count": len(stories),
        }


def organisations(edition: Edition) -> Iterator[Row]:
    """Organisasi, in the order of the graph."""
    for record in edition.graph.organisations.values():
        yield {
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


def officials(edition: Edition) -> Iterator[Row]:
    """Pejabat, in the order of the graph."""
    for person in edition.graph.people.values():
        yield {
            "id": person.id,
            "url": edition.addresses.absolute(urls.official_address(person.id)),
            "name": person.name,
            "titles": list(person.titles),
            "also_known_as": list(person.record.also_known_as) if person.record else [],
        }


def attestations(edition: Edition) -> Iterator[Row]:
    """Penyebutan pejabat, in the order of the graph."""
    for story in edition.graph.stories:
        for person, mention in zip(story.people, story.item.officials, strict=True):
            yield {
                "official": person,
                "organisation": mention.organisation,
                "role": mention.role,
                "date": story.on.iso(),
                "news": story.id,
                "url": _news_url(edition, story),
                "evidence": mention.evidence,
            }


def mou(edition: Edition) -> Iterator[Row]:
    """Naskah kesepakatan, in the order of the graph."""
    for tracked in edition.graph.agreements.values():
        record = tracked.record
        signed, span = record.signed, record.in_force
        yield {
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


def mou_points(edition: Edition) -> Iterator[Row]:
    """Poin naskah, in the order of the graph."""
    for tracked in edition.graph.agreements.values():
        for point in tracked.record.points:
            yield {"mou": tracked.record.id, "no": point.no, "text": point.text}


def mou_references(edition: Edition) -> Iterator[Row]:
    """Rujukan berita ke naskah, in the order of the graph."""
    for story in edition.graph.stories:
        for reference in story.item.mou:
            yield {
                "mou": reference.id,
                "news": story.id,
                "url": _news_url(edition, story),
                "relation": reference.relation,
                "points": list(reference.points),
                "region": _first(story.item.region),
                "date": story.on.iso(),
            }


def commitments(edition: Edition) -> Iterator[Row]:
    """Komitmen, in the order of the graph."""
    for tracked in edition.graph.commitments.values():
        promise, state = tracked.commitment, tracked.state
        yield {
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


def follow_ups(edition: Edition) -> Iterator[Row]:
    """Kabar lanjutan, in the order of the graph."""
    reports: list[Report] = [
        report
        for pledges in (edition.graph.commitments, edition.graph.aspirations)
        for tracked in pledges.values()
        for report in tracked.reports
    ]
    for report in sorted(
        reports, key=lambda found: (found.of, found.story.instant, found.story.id)
    ):
        yield {
            "of": report.of,
            "news": report.story.id,
            "url": _news_url(edition, report.story),
            "date": report.story.on.iso(),
            "status": report.follow_up.status,
            "note": report.follow_up.note,
        }


def aspirations(edition: Edition) -> Iterator[Row]:
    """Aspirasi, in the order of the graph."""
    for tracked in edition.graph.aspirations.values():
        raised = tracked.aspiration
        yield {
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


def aid(edition: Edition) -> Iterator[Row]:
    """Bantuan, in the order of the graph."""
    for story in edition.graph.stories:
        for aid in story.item.aid:
            yield {
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


def claims(edition: Edition) -> Iterator[Row]:
    """Angka yang dinyatakan organisasi, in the order of the graph."""
    for story in edition.graph.stories:
        for claim in story.item.claims:
            yield {
                "news": story.id,
                "url": _news_url(edition, story),
                "subject": claim.subject,
                "property": claim.property,
                "value": claim.value,
                "as_of": claim.as_of.iso() if claim.as_of else None,
            }


def corrections(edition: Edition) -> Iterator[Row]:
    """Ralat dan koreksi, in the order of the graph."""
    for story in edition.graph.stories:
        for correction in story.item.corrections:
            yield {
                "news": story.id,
                "url": _news_url(edition, story),
                "date": correction.date.iso(),
                "kind": correction.kind,
                "text": correction.text,
            }


def programmes(edition: Edition) -> Iterator[Row]:
    """Program rutin, in the order of the graph."""
    for tracked in edition.graph.programmes.values():
        record, found = tracked.record, tracked.ledger
        yield {
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
