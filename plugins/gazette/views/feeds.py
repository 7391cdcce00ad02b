"""Feeds: Atom (RFC 4287) and JSON Feed 1.1 beside the pages that they follow."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from html import escape
from typing import Any

from feedgenerator import Atom1Feed

from gazette.domain.dates import zone_info
from gazette.domain.graph import Story
from gazette.views import jsonld, urls
from gazette.views.edition import Edition, File

FEED_LENGTH = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Something that can be followed: its title, its page, and its items, the latest first."""

    title: str
    address: str
    stories: tuple[Story, ...]


def files(edition: Edition, channels: Iterable[Channel]) -> Iterator[File]:
    """Both feeds of every channel."""
    for channel in channels:
        yield File(address=f"{channel.address}feed.xml", make=partial(atom, edition, channel))
        yield File(address=f"{channel.address}feed.json", make=partial(json_feed, edition, channel))


def updated(story: Story) -> datetime:
    """When an item last changed: its publication, or a later correction."""
    corrected = [
        datetime.combine(correction.date.first, datetime.min.time(), tzinfo=zone_info(story.zone))
        for correction in story.item.corrections
    ]
    return max([story.instant, *corrected])


def atom(edition: Edition, channel: Channel) -> str:
    """The latest items as Atom; a vague date counts from its first day here, and only here."""
    page = edition.addresses.absolute(channel.address)
    feed = Atom1Feed(
        title=_title(edition, channel),
        link=page,
        feed_url=edition.addresses.absolute(f"{channel.address}feed.xml"),
        feed_guid=page,
        description=edition.site.tagline,
        language=edition.speech.lang,
        author_name=edition.site.name,
    )
    for story in channel.stories[:FEED_LENGTH]:
        address = edition.addresses.absolute(urls.story_address(story))
        feed.add_item(
            title=story.item.title,
            link=address,
            unique_id=address,
            description=escape(edition.summary(story)),
            pubdate=story.instant,
            updateddate=updated(story),
            author_name=_author(edition, story),
            categories=list(story.item.tags),
        )
    if not channel.stories:
        feed.latest_post_date = lambda: edition.graph.now
    text: str = feed.writeString("utf-8")
    return text


def json_feed(edition: Edition, channel: Channel) -> str:
    """The same items as JSON Feed 1.1."""
    items: list[dict[str, Any]] = []
    for story in channel.stories[:FEED_LENGTH]:
        address = edition.addresses.absolute(urls.story_address(story))
        items.append(
            {
                "id": address,
                "url": address,
                "title": story.item.title,
                "content_text": edition.summary(story),
                "date_published": story.instant.isoformat(),
                "date_modified": updated(story).isoformat(),
                "authors": [{"name": _author(edition, story)}],
                "language": story.item.lang,
                **({"tags": list(story.item.tags)} if story.item.tags else {}),
                "_kabar": {
                    "date": jsonld.published_iso(story),
                    "event_date": story.item.event.date.iso() if story.item.event else None,
                    "region": list(story.item.region),
                },
            }
        )
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(edition, channel),
        "home_page_url": edition.addresses.absolute(channel.address),
        "feed_url": edition.addresses.absolute(f"{channel.address}feed.json"),
        "description": edition.site.tagline,
        "language": edition.speech.lang,
        "authors": [{"name": edition.site.name}],
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False) + "\n"


def _title(edition: Edition, channel: Channel) -> str:
    if channel.address == urls.FRONT:
        return edition.site.name
    return f"{channel.title} \u00b7 {edition.site.name}"


def _author(edition: Edition, story: Story) -> str:
    sources = story.item.sources
    return story.item.byline or (sources[0].name if sources else edition.site.name)
