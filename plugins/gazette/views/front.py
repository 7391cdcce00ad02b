"""The front page: what is new, what is next, what is owed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from gazette.domain.pledges import coming_due
from gazette.views import pledges, urls
from gazette.views.edition import Edition, Page
from gazette.views.feeds import Channel
from gazette.views.ledgers import coming_stories, expected_programmes
from gazette.views.maps import TileMap, tile_map
from gazette.views.parts import AgreementEntry, Count, Meta, PledgeEntry, StoryEntry
from gazette.views.programmes import ProgrammeEntry
from gazette.views.regions import RegionEntry, entry

LATEST = 8
OWED = 5
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontView:
    """The front page."""

    meta: Meta
    tagline: str
    counts: tuple[Count, ...]
    latest: tuple[StoryEntry, ...]
    coming: tuple[StoryEntry, ...]
    programmes: tuple[ProgrammeEntry, ...]
    silent: tuple[PledgeEntry, ...]
    due: tuple[PledgeEntry, ...]
    raised: tuple[PledgeEntry, ...]
    agreements: tuple[AgreementEntry, ...]
    country: TileMap
    regions: tuple[RegionEntry, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The front page alone."""
    yield Page(address=urls.FRONT, template="front.html", make=partial(front_view, edition))


def channels(edition: Edition) -> Iterator[Channel]:
    """What feeds and calendars follow: the whole site."""
    yield Channel(title=edition.site.name, address=urls.FRONT, stories=edition.graph.stories)


def front_view(edition: Edition) -> FrontView:
    """The front page of the day."""
    graph = edition.graph
    promises = list(graph.commitments.values())
    silent = [found for found in promises if found.is_silent]
    silent.sort(key=lambda found: (found.state.days_overdue or 0, found.id))
    due = coming_due(promises, graph.today)
    raised = [found for found in graph.aspirations.values() if not found.is_settled]
    agreements = sorted(
        graph.agreements.values(),
        key=lambda found: max((use.story.appeared for use in found.uses), default=_NEVER),
        reverse=True,
    )
    return FrontView(
        meta=edition.meta(
            title=edition.site.name,
            address=urls.FRONT,
            description=edition.site.tagline,
            feeds=edition.feed_links(edition.site.name, urls.FRONT),
            nodes=(
                {
                    "@type": "WebSite",
                    "name": edition.site.name,
                    "url": edition.addresses.absolute(urls.FRONT),
                    "description": edition.site.tagline,
                    "inLanguage": edition.speech.lang,
                },
            ),
        ),
        tagline=edition.site.tagline,
        counts=_counts(edition),
        latest=tuple(edition.entry(story) for story in graph.stories[:LATEST]),
        coming=tuple(edition.entry(story) for story in coming_stories(edition)[:OWED]),
        programmes=expected_programmes(edition)[:OWED],
        silent=tuple(pledges.commitment(edition, found) for found in silent[:OWED]),
        due=tuple(pledges.commitment(edition, found) for found in due[:OWED]),
        raised=tuple(pledges.aspiration(edition, found) for found in raised[:OWED]),
        agreements=tuple(edition.agreement(found) for found in agreements[:OWED]),
        country=tile_map(edition),
        regions=tuple(entry(edition, region) for region in graph.seen_children(None)),
    )


def _counts(edition: Edition) -> tuple[Count, ...]:
    graph = edition.graph
    reached = sum(code.count(".") == 1 for code, stories in graph.by_region.items() if stories)
    figures = (
        (len(graph.stories), "berita", "/berita/"),
        (reached, "kabupaten/kota", "/wilayah/"),
        (len(graph.agreements), "naskah kesepakatan", "/mou/"),
        (graph.promised, "komitmen", "/komitmen/"),
        (graph.raised, "aspirasi", "/aspirasi/"),
        (len(graph.people), "pejabat", "/pejabat/"),
    )
    return tuple(
        Count(
            number=edition.speech.number(number),
            noun=edition.speech.noun(number, noun),
            url=edition.addresses.href(address),
        )
        for number, noun, address in figures
    )
