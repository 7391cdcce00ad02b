"""JSON-LD: what each page says of itself to machines, in the words of schema.org."""

from datetime import datetime
from typing import Any

from gazette.domain.agreements import Document
from gazette.domain.dates import PartialDate, zone_info
from gazette.domain.events import Event
from gazette.domain.graph import Person, Story, TrackedAgreement
from gazette.domain.organisations import Organisation
from gazette.domain.origin import Source
from gazette.domain.people import split_name, told_once
from gazette.domain.records import MENDING, Correction, gravest
from gazette.domain.regions import Region
from gazette.views import urls
from gazette.views.edition import Edition

Node = dict[str, Any]

_EVENT_STATUS = {
    "terjadwal": "https://schema.org/EventScheduled",
    "berlangsung": "https://schema.org/EventScheduled",
    "selesai": "https://schema.org/EventScheduled",
    "ditunda": "https://schema.org/EventPostponed",
    "batal": "https://schema.org/EventCancelled",
}

_AUTHORITIES = ("kepolisian", "tni", "pemerintah-daerah", "instansi")


def organisation(edition: Edition, record: Organisation) -> Node:
    """An `Organization`, or a `GovernmentOrganization` for police, army and authorities."""
    node = _organisation(edition, record.id)
    if record.other_names:
        node["alternateName"] = [*record.other_names]
    if record.founded:
        node["foundingDate"] = record.founded.iso()
    if record.website:
        node["sameAs"] = record.website
    if record.parent:
        node["parentOrganization"] = _organisation(edition, record.parent)
    if record.region:
        node["areaServed"] = region(edition, edition.graph.region(record.region))
    return node


def region(edition: Edition, found: Region) -> Node:
    """An `AdministrativeArea` with its Kemendagri code."""
    node: Node = {
        "@type": "AdministrativeArea",
        "name": found.name,
        "identifier": {
            "@type": "PropertyValue",
            "propertyID": "Kemendagri",
            "value": found.code,
        },
    }
    node |= _page_of(edition, found)
    if found.parent:
        above = edition.graph.region(found.parent)
        within = {"@type": "AdministrativeArea", "name": above.name}
        node["containedInPlace"] = within | _page_of(edition, above)
    return node


def _page_of(edition: Edition, found: Region) -> Node:
    """The region's own page, which is its id; nothing where it has none."""
    if found.code not in edition.graph.by_region:
        return {}
    address = edition.addresses.absolute(urls.region_address(found))
    return {"@id": address, "url": address}


def person(edition: Edition, found: Person) -> Node:
    """A `Person` as far as the items attest; no term of office is claimed."""
    node = _reference(edition, "Person", urls.official_address(found.id), found.name)
    titles = told_once(found.titles)
    before = [title for title in titles if split_name(f"{title} Nama").bare == "Nama"]
    behind = [title for title in titles if title not in before]
    if before:
        node["honorificPrefix"] = " ".join(before)
    if behind:
        node["honorificSuffix"] = ", ".join(behind)
    if found.record and found.record.also_known_as:
        node["alternateName"] = list(found.record.also_known_as)
    return node


def agreement(edition: Edition, tracked: TrackedAgreement) -> Node:
    """A `DigitalDocument` with its numbers and parties."""
    record = tracked.record
    node = _agreement(edition, record.id)
    node["genre"] = edition.speech.label(record.kind)
    node["creator"] = [_organisation(edition, party.organisation) for party in record.parties]
    if record.numbers:
        node["identifier"] = [number.number for number in record.numbers]
    if record.signed and record.signed.date:
        node["dateCreated"] = record.signed.date.iso()
    if record.documents:
        node["encoding"] = [_copy(document) for document in record.documents if document.called]
    if record.points:
        node["hasPart"] = [
            {"@type": "CreativeWork", "position": point.no, "text": point.text}
            for point in record.points
        ]
    return node


def _copy(document: Document) -> Node:
    node: Node = {"@type": "MediaObject", "name": document.called}
    if document.url:
        node["contentUrl"] = document.url
    if document.sha256:
        node["sha256"] = document.sha256.lower()
    return node


def news_article(edition: Edition, story: Story) -> Node:
    """A `NewsArticle`, with the event that it is about."""
    item = story.item
    address = edition.addresses.absolute(urls.story_address(story))
    node: Node = {
        "@type": "NewsArticle",
        "@id": address,
        "url": address,
        "headline": item.title,
        "description": edition.summary(story),
        "inLanguage": item.lang,
        "datePublished": published_iso(story),
        "publisher": _house(edition),
    }
    base = edition.addresses.base
    pictures = [
        edition.pictures[image.file] for image in item.images if image.file in edition.pictures
    ]
    if pictures:
        node["image"] = [
            edition.addresses.absolute(picture.src.removeprefix(base)) for picture in pictures
        ]
    author = _author(edition, story)
    if author:
        node["author"] = author
    if item.sources:
        node["isBasedOn"] = [_source(source) for source in item.sources]
    node |= _corrections(item.corrections)
    if item.mou:
        node["mentions"] = [_agreement(edition, reference.id) for reference in item.mou]
    if item.event:
        node["about"] = event(edition, story, item.event)
    return node


def _house(edition: Edition) -> Node:
    """The site itself, which publishes the items."""
    front = edition.addresses.absolute(urls.FRONT)
    return {"@type": "Organization", "name": edition.site.name, "url": front}


def _author(edition: Edition, story: Story) -> Node | None:
    """Whose words the item is in; of a mere copy it is not said."""
    voice = story.item.voice
    if voice.kind != "byline":
        return _house(edition) if voice.kind == "site" else None
    for record in map(edition.graph.organisations.__getitem__, story.item.organisations):
        if voice.name in (record.name, *record.other_names):
            return _organisation(edition, record.id)
    return {"@type": "Person", "name": voice.name}


def _source(source: Source) -> Node:
    """What an item rests on; its writer, often a mere code, is credited, not called a person."""
    node: Node = {"@type": "CreativeWork", "name": source.name}
    if source.url:
        node["url"] = source.url
    if source.published:
        node["datePublished"] = source.published.iso()
    if source.author:
        node["creditText"] = source.author
    return node


def _corrections(corrections: tuple[Correction, ...]) -> Node:
    """What was mended; a reply corrects nothing, and a withdrawal is a state of the whole item."""
    if not corrections:
        return {}
    latest = max((correction.date for correction in corrections), key=_order)
    node: Node = {"dateModified": latest.iso()}
    mended = [correction.text for correction in corrections if correction.kind in MENDING]
    if mended:
        node["correction"] = mended
    if gravest(corrections) == "pencabutan":
        node["creativeWorkStatus"] = "Retracted"
    return node


def _order(on: PartialDate) -> tuple[int, int, int]:
    return on.sort_key


def event(edition: Edition, story: Story, told: Event) -> Node:
    """An `Event`; its date is as precise as known."""
    item = story.item
    node: Node = {
        "@type": "Event",
        "name": item.title,
        "startDate": _start(told, story),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
    }
    if told.end:
        node["endDate"] = told.end.iso()
    if story.event_status:
        node["eventStatus"] = _EVENT_STATUS[story.event_status]
    place = _place(edition, item.region, told.venue)
    if place:
        node["location"] = place
    if item.organisations:
        node["organizer"] = _organisation(edition, item.organisations[0])
    return node


def _place(edition: Edition, codes: tuple[str, ...], venue: str | None) -> Node | None:
    if not codes and not venue:
        return None
    area = edition.graph.region(codes[0]) if codes else None
    node: Node = {"@type": "Place", "name": venue or (area.name if area else "")}
    if area:
        chain = edition.graph.gazetteer.chain(area.code)
        node["address"] = {
            "@type": "PostalAddress",
            "addressCountry": "ID",
            "addressRegion": chain[0].name,
            **({"addressLocality": chain[1].name} if len(chain) > 1 else {}),
        }
    return node


def _start(told: Event, story: Story) -> str:
    if told.time is None or not told.date.is_day:
        return told.date.iso()
    at = datetime.combine(told.date.first, told.time, tzinfo=zone_info(story.zone))
    return at.isoformat()


def published_iso(story: Story) -> str:
    """The publication as ISO 8601, as precise as known: `2025-06`, `2025-06-05T13:00:00+07:00`."""
    if story.published.time is None:
        return story.published.date.iso()
    return story.instant.astimezone(zone_info(story.zone)).isoformat()


def _organisation(edition: Edition, id: str) -> Node:
    """An organisation in short; wherever it is named, it is of one type."""
    record = edition.graph.organisations[id]
    kind = "GovernmentOrganization" if record.kind in _AUTHORITIES else "Organization"
    return _reference(edition, kind, urls.organisation_address(id), record.name)


def _agreement(edition: Edition, id: str) -> Node:
    """An agreement in short."""
    title = edition.graph.agreements[id].record.title
    return _reference(edition, "DigitalDocument", urls.agreement_address(id), title)


def _reference(edition: Edition, kind: str, address: str, name: str) -> Node:
    """What has a page here: its address is its id, so that all that is said of it is joined."""
    absolute = edition.addresses.absolute(address)
    return {"@type": kind, "@id": absolute, "name": name, "url": absolute}
