"""Calendars: events as iCalendar (RFC 5545) beside the pages that they belong to."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

from icalendar import Calendar
from icalendar import Event as CalendarEvent

from gazette.domain.dates import zone_info
from gazette.domain.graph import Story
from gazette.views import urls
from gazette.views.edition import Edition, File
from gazette.views.feeds import Channel, updated

CALENDAR_LENGTH = 1_000  # events in one calendar, the latest

_STATUS = {"batal": "CANCELLED", "ditunda": "TENTATIVE"}


def files(edition: Edition, channels: Iterable[Channel]) -> Iterator[File]:
    """The calendar of every channel: past and coming events."""
    made: dict[str, str] = {}
    for channel in channels:
        yield File(
            address=f"{channel.address}agenda.ics", make=partial(calendar, edition, channel, made)
        )


def calendar(edition: Edition, channel: Channel, made: dict[str, str]) -> str:
    """One calendar; *made* keeps the events that an earlier calendar already wrote."""
    frame = Calendar()
    frame.add("prodid", "-//Kabar Terbuka//ID")
    frame.add("version", "2.0")
    frame.add("calscale", "GREGORIAN")
    frame.add("method", "PUBLISH")
    frame.add("x-wr-calname", f"{channel.title} \u00b7 {edition.site.name}")
    head, tail = frame.to_ical().decode("utf-8").rsplit("END:VCALENDAR", 1)
    told = [story for story in channel.stories if story.item.event]
    told.sort(key=lambda story: (story.on.sort_key, story.id), reverse=True)
    for story in told[:CALENDAR_LENGTH]:
        if story.id not in made:
            made[story.id] = _event(edition, story)
        head += made[story.id]
    return f"{head}END:VCALENDAR{tail}"


def _event(edition: Edition, story: Story) -> str:
    item, told = story.item, story.item.event
    if told is None:
        raise ValueError(f"{story.id} tells of no event")
    host = urlsplit(edition.addresses.siteurl).hostname or "kabar-terbuka"
    entry = CalendarEvent()
    entry.add("uid", f"{item.id}@{host}")
    entry.add("dtstamp", updated(story))
    entry.add("summary", item.title)
    entry.add("url", edition.addresses.absolute(urls.story_address(story)))
    entry.add("description", edition.summary(story))
    place = ", ".join(part for part in (told.venue, edition.place_of(item.region)) if part)
    if place:
        entry.add("location", place)
    entry.add("categories", [edition.speech.label(told.type)])
    if story.event_status:
        entry.add("status", _STATUS.get(story.event_status, "CONFIRMED"))
    if told.time and told.date.is_day and told.end in (None, told.date):
        at = datetime.combine(told.date.first, told.time, tzinfo=zone_info(story.zone))
        entry.add("dtstart", at.astimezone(UTC))
    else:
        entry.add("dtstart", told.date.first)
        entry.add("dtend", told.last_day.last + timedelta(days=1))
    text: str = entry.to_ical().decode("utf-8")
    return text
