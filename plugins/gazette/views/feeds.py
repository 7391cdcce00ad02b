"""Feeds: Atom (RFC 4287) and JSON Feed 1.1 beside the pages that they follow."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from html import escape
from typing import Any

from gazette.domain.dates import zone_info
from gazette.domain.graph import SiteGraph, Story
from gazette.views import jsonld, urls
from gazette.views.edition import Edition, File

FEED_LENGTH = 20
_UNUSUAL = re.compile(r"[&<>\"\n\t]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Something that can be followed: its title, its page, and its items, the latest first."""

    title: str
    address: str
    stories: tuple[Story, ...]


def files(edition: Edition, channels: Iterable[Channel]) -> Iterator[File]:
    """Both feeds of every channel; an entry is written once, and joined into all that show it."""
    for channel in channels:
        at = channel.address
        yield File(address=f"{at}feed.xml", make=partial(atom, edition, channel))
        yield File(address=f"{at}feed.json", make=partial(json_feed, edition, channel))


def updated(story: Story) -> datetime:
    """When an item last changed: its publication, or a later correction."""
    corrected = [
        datetime.combine(correction.date.first, datetime.min.time(), tzinfo=zone_info(story.zone))
        for correction in story.item.corrections
    ]
    return max([story.instant, *corrected]).astimezone(UTC)


def atom(edition: Edition, channel: Channel) -> str:
    """The latest items as Atom; a vague date counts from its first day here, and only here."""
    stories = channel.stories[:FEED_LENGTH]
    entries = [edition.once("atom", story.id, _atom_entry, edition, story) for story in stories]
    page = _xml(edition.addresses.absolute(channel.address))
    latest = max(map(updated, stories)) if stories else _beginning(edition.graph)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xml:lang="{_xml(edition.speech.lang)}" xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{_xml(channel_title(edition, channel))}</title>"
        f'<link href="{page}" rel="alternate"/><link href="{page}feed.xml" rel="self"/>'
        f"<id>{page}</id><updated>{latest.isoformat()}</updated>"
        f"<author><name>{_xml(edition.site.name)}</name></author>"
        f"<subtitle>{_xml(edition.site.tagline)}</subtitle>{''.join(entries)}</feed>"
    )


def _beginning(graph: SiteGraph) -> datetime:
    """The day's first instant: two builds of one day give one text."""
    local = graph.now.astimezone(zone_info("WIB"))
    return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def _atom_entry(edition: Edition, story: Story) -> str:
    address = _xml(edition.addresses.absolute(urls.story_address(story)))
    tags = "".join(f'<category term="{_xml(tag)}"/>' for tag in story.item.tags)
    lang = story.item.lang  # records keep their language
    foreign = "" if lang == edition.speech.lang else f' xml:lang="{_xml(lang)}"'
    return (
        f"<entry{foreign}><title>{_xml(story.item.title)}</title>"
        f'<link href="{address}" rel="alternate"/>'
        f"<published>{story.instant.isoformat()}</published>"
        f"<updated>{updated(story).isoformat()}</updated>"
        f"<author><name>{_xml(_author(edition, story))}</name></author><id>{address}</id>"
        f'<summary type="html">{_xml(escape(edition.summary(story)))}</summary>{tags}</entry>'
    )


def _xml(text: str) -> str:
    """*text* as character data or the value of an attribute."""
    if _UNUSUAL.search(text):
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        text = text.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return text


def json_feed(edition: Edition, channel: Channel) -> str:
    """The same items as JSON Feed 1.1."""
    stories = channel.stories[:FEED_LENGTH]
    items = [edition.once("json", story.id, _json_item, edition, story) for story in stories]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel_title(edition, channel),
        "home_page_url": edition.addresses.absolute(channel.address),
        "feed_url": edition.addresses.absolute(f"{channel.address}feed.json"),
        "description": edition.site.tagline,
        "language": edition.speech.lang,
        "authors": [{"name": edition.site.name}],
        "items": [],
    }
    head = json.dumps(feed, ensure_ascii=False).removesuffix("]}")
    return f"{head}{', '.join(items)}]}}\n"


def _json_item(edition: Edition, story: Story) -> str:
    address = edition.addresses.absolute(urls.story_address(story))
    item: dict[str, Any] = {
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
    return json.dumps(item, ensure_ascii=False)


def channel_title(edition: Edition, channel: Channel) -> str:
    """What subscribers see in their list: the channel and the site; the site alone just once."""
    if channel.address == urls.FRONT:
        return edition.site.name
    return f"{channel.title} \u00b7 {edition.site.name}"


def _author(edition: Edition, story: Story) -> str:
    """Whose words the item is in, by name."""
    return story.item.voice.name or edition.site.name
