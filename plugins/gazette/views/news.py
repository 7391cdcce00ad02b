"""News: the list of all items, and a page for each."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from gazette.domain.graph import Attestation, Story
from gazette.domain.regions import regency_code
from gazette.domain.site_plan import LIST_LENGTH, pages_of
from gazette.views import jsonld, offices, pledges, search, urls
from gazette.views.edition import Edition, Page
from gazette.views.parts import (
    Badge,
    Link,
    Meta,
    OfficeEntry,
    Pager,
    Picture,
    PledgeEntry,
    Prose,
    SourceEntry,
    StoryEntry,
)
from gazette.views.reported import (
    AidTable,
    ClaimEntry,
    CorrectionEntry,
    aid_entries,
    aid_table,
    claim_entries,
    correction_entries,
    notice,
)
from gazette.views.speech import DateText


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsListView:
    """A page of the list of all news, the latest first."""

    meta: Meta
    entries: tuple[StoryEntry, ...]
    total: str
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """The event that an item tells of."""

    type: str
    date: DateText
    as_written: str
    time: str
    venue: str
    status: Badge | None
    programme: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceGroup:
    """Regions that lie right in the same one: `Banten › Kota Cilegon › Cibeber, Jombang`."""

    above: tuple[Link, ...]
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementUseEntry:
    """An item's reference to an agreement, with the points that it names."""

    link: Link
    number: str
    relation: str
    status: Badge
    points: tuple[Link, ...]
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpEntry:
    """What an item reports of an earlier pledge."""

    text: str
    link: Link
    origin: str  # how the link to it begins: "Dijanjikan dalam"
    status: Badge
    note: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsView:
    """The page of one news item, with every fact that it attests."""

    meta: Meta
    title: str
    kind: str
    published: DateText
    published_time: str
    byline: str
    summary: str
    lang: str
    body: Prose
    lead: Picture | None
    pictures: tuple[Picture, ...]
    event: EventFacts | None
    regions: tuple[PlaceGroup, ...]
    organiser: Link | None
    others: tuple[Link, ...]  # the organisations beside the organiser
    officials: tuple[OfficeEntry, ...]
    agreements: tuple[AgreementUseEntry, ...]
    commitments: tuple[PledgeEntry, ...]
    hopes: tuple[PledgeEntry, ...]
    aspirations: tuple[PledgeEntry, ...]
    follow_ups: tuple[FollowUpEntry, ...]
    aid: AidTable | None
    claims: tuple[ClaimEntry, ...]
    notice: Badge | None  # what the corrections come to, in words, by the gravest of them
    corrections: tuple[CorrectionEntry, ...]
    sources: tuple[SourceEntry, ...]
    tags: tuple[str, ...]
    newer: Link | None
    older: Link | None


def pages(edition: Edition) -> Iterator[Page]:
    """The list of news in pages of twenty, and a page for every item."""
    total = pages_of(len(edition.graph.stories), LIST_LENGTH)
    for number in range(1, total + 1):
        yield Page(
            address=urls.numbered("/berita/", number),
            template="news_list.html",
            make=partial(list_view, edition, number),
        )
    neighbours = _neighbours(edition)
    for story in edition.graph.stories:
        newer, older = neighbours[story.id]
        yield Page(
            address=urls.story_address(story),
            template="news.html",
            make=partial(news_view, edition, story, newer=newer, older=older),
        )


def list_view(edition: Edition, number: int) -> NewsListView:
    """Page *number* of the list."""
    stories = edition.graph.stories
    shown = stories[(number - 1) * LIST_LENGTH : number * LIST_LENGTH]
    pager = edition.pager("/berita/", number, pages_of(len(stories), LIST_LENGTH))
    return NewsListView(
        meta=edition.meta(
            title=edition.say("Berita"),
            address=urls.numbered("/berita/", number),
            description=edition.say("Semua berita, yang terbaru di atas."),
            crumbs=edition.crumbs(),
            section="news",
            feeds=edition.feed_links(edition.site.name, urls.FRONT),
            pager=pager,
        ),
        entries=tuple(edition.entry(story) for story in shown),
        total=edition.count_news(len(stories)),
        pager=pager,
    )


def _neighbours(edition: Edition) -> dict[str, tuple[Story | None, Story | None]]:
    """For each item the newer and the older one of the regency or city of its first region."""
    latest: dict[str, Story] = {}
    found: dict[str, list[Story | None]] = {}
    for story in edition.graph.stories:
        place = regency_code(story.region[0]) if story.region else ""
        newer = latest.get(place)
        found[story.id] = [newer, None]
        if newer:
            found[newer.id][1] = story
        latest[place] = story
    return {story: (pair[0], pair[1]) for story, pair in found.items()}


def news_view(
    edition: Edition, story: Story, *, newer: Story | None = None, older: Story | None = None
) -> NewsView:
    """The page of one item."""
    item, speech = story.item, edition.speech
    pictures = tuple(
        dataclasses.replace(
            edition.pictures[image.file],
            alt=image.alt,
            caption=image.caption or "",
            credit=image.credit or "",
        )
        for image in item.images
    )
    at = story.published.time
    promises, hopes = pledges.parted(edition, edition.graph.commitments_of(story))
    return NewsView(
        meta=_meta(edition, story),
        title=item.title,
        kind=speech.label(item.kind),
        published=speech.event_date(story.published.date),
        published_time=speech.time(at, story.zone) if at else "",
        byline=item.byline or "",
        summary=item.summary or "",
        lang=item.lang,
        body=Prose(text=item.body, base=urls.story_address(story), lang=item.lang),
        lead=pictures[0] if pictures else None,
        pictures=pictures[1:],
        event=_event_facts(edition, story),
        regions=_places(edition, story),
        organiser=edition.organisation_link(item.organisations[0]) if item.organisations else None,
        others=tuple(edition.organisation_link(found) for found in item.organisations[1:]),
        officials=_officials(edition, story),
        agreements=_agreement_uses(edition, story),
        commitments=promises,
        hopes=hopes,
        aspirations=tuple(
            pledges.aspiration(edition, tracked) for tracked in edition.graph.aspirations_of(story)
        ),
        follow_ups=_follow_ups(edition, story),
        aid=aid_table(aid_entries(edition, story)),
        claims=claim_entries(edition, story),
        notice=notice(edition, item.corrections),
        corrections=correction_entries(edition, story),
        sources=edition.sources(item.sources),
        tags=item.tags,
        newer=edition.story_link(newer) if newer else None,
        older=edition.story_link(older) if older else None,
    )


def _meta(edition: Edition, story: Story) -> Meta:
    item = story.item
    crumbs = [edition.section_link("news")]
    if item.region:
        chain = edition.graph.gazetteer.chain(item.region[0])
        crumbs = [edition.region_link(region) for region in chain]
    address = urls.story_address(story)
    trail = edition.crumbs(*crumbs)
    return edition.meta(
        title=item.title,
        address=address,
        description=edition.summary(story),
        crumbs=trail,
        section="news",
        kind="article",
        facts=search.story_facts(edition, story),
        edit=edition.edit_link(item.marks.path),
        nodes=(jsonld.news_article(edition, story),),
    )


def _event_facts(edition: Edition, story: Story) -> EventFacts | None:
    event, speech = story.item.event, edition.speech
    if event is None:
        return None
    return EventFacts(
        type=speech.label(event.type),
        date=speech.span(event.date, event.end),
        as_written=event.as_written or "",
        time=speech.time(event.time, story.zone) if event.time else "",
        venue=event.venue or "",
        status=edition.badge(story.event_status) if story.event_status else None,
        programme=edition.programme_link(event.program) if event.program else None,
    )


def _places(edition: Edition, story: Story) -> tuple[PlaceGroup, ...]:
    codes = story.item.region
    groups: dict[tuple[Link, ...], list[Link]] = {}
    for code in codes:
        if not any(other.startswith(f"{code}.") for other in codes):
            *above, place = map(edition.region_link, edition.graph.gazetteer.chain(code))
            groups.setdefault(tuple(above), []).append(place)
    return tuple(PlaceGroup(above=above, places=tuple(places)) for above, places in groups.items())


def _officials(edition: Edition, story: Story) -> tuple[OfficeEntry, ...]:
    return tuple(
        offices.office(edition, Attestation(person=person, mention=mention, story=story))
        for person, mention in zip(story.people, story.item.officials, strict=True)
    )


def _agreement_uses(edition: Edition, story: Story) -> tuple[AgreementUseEntry, ...]:
    found = []
    for reference in story.item.mou:
        tracked = edition.graph.agreements[reference.id]
        link = edition.agreement_link(reference.id)
        points = {point.no: point.text for point in tracked.record.points}
        found.append(
            AgreementUseEntry(
                link=link,
                number="; ".join(number.number for number in tracked.record.numbers),
                relation=edition.speech.label(reference.relation),
                status=edition.badge(tracked.status),
                points=tuple(
                    Link(
                        text=f"{no}. {points[no]}", url=f"{link.url}#poin-{no}" if link.url else ""
                    )
                    for no in reference.points
                ),
                evidence=reference.evidence or "",
            )
        )
    return tuple(found)


def _follow_ups(edition: Edition, story: Story) -> tuple[FollowUpEntry, ...]:
    found = []
    for follow_up in story.item.follow_ups:
        promise = edition.graph.commitments.get(follow_up.of)
        raised = edition.graph.aspirations.get(follow_up.of)
        if promise:
            entry = pledges.commitment(edition, promise)
            if promise.commitment.is_hope:
                origin = edition.say("Diharapkan dalam")
            else:
                origin = edition.say("Dijanjikan dalam")
        elif raised:
            entry = pledges.aspiration(edition, raised)
            origin = edition.say("Disampaikan dalam")
        else:  # the pledge stands in an item that is not public
            continue
        found.append(
            FollowUpEntry(
                text=entry.text,
                link=entry.link,
                origin=origin,
                status=edition.badge(follow_up.status),
                note=follow_up.note or "",
                evidence=follow_up.evidence or "",
            )
        )
    return tuple(found)
