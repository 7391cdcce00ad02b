"""Calendars: events as iCalendar (RFC 5545) beside the pages that they belong to.

Each event is written once and joined into every calendar that shows it.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

from gazette.domain.dates import zone_info
from gazette.domain.graph import Story
from gazette.views import urls
from gazette.views.edition import Edition, File
from gazette.views.feeds import Channel, channel_title, updated

CALENDAR_LENGTH = 1_000  # events in one calendar, the latest

_STATUS = {"batal": "CANCELLED", "ditunda": "TENTATIVE"}
_LINE = 74  # octets of one line, without its end
_SPECIAL = re.compile(r"[\\;,]")
_LINE_END = re.compile(r"\r\n?|\n")
_NO_EVENTS = (  # a calendar without any component is none (3.6); this one says nothing
    "BEGIN:VTIMEZONE\r\nTZID:Asia/Jakarta\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    "TZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nTZNAME:WIB\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


def files(edition: Edition, channels: Iterable[Channel]) -> Iterator[File]:
    """The calendar of every channel: past and coming events."""
    for channel in channels:
        yield File(address=f"{channel.address}agenda.ics", make=partial(calendar, edition, channel))


def calendar(edition: Edition, channel: Channel) -> str:
    """One calendar; an event that an earlier calendar wrote is not written again."""
    told = [story for story in channel.stories if story.has_event]
    told.sort(key=lambda story: (story.on.sort_key, story.id), reverse=True)
    told = told[:CALENDAR_LENGTH]
    events = [edition.once("event", story.id, _event, edition, story) for story in told]
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kabar Terbuka//ID\r\n"
        "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
        + text_line("X-WR-CALNAME", channel_title(edition, channel))
        + ("".join(events) or _NO_EVENTS)
        + "END:VCALENDAR\r\n"
    )


def _event(edition: Edition, story: Story) -> str:
    item, told = story.item, story.item.event
    if told is None:
        raise ValueError(f"{story.id} tells of no event")
    place = ", ".join(part for part in (told.venue, edition.place_of(item.region)) if part)
    if told.time and told.date.is_day and told.end in (None, told.date):
        at = datetime.combine(told.date.first, told.time, tzinfo=zone_info(story.zone))
        times = [f"DTSTART:{_instant(at)}\r\n"]
    else:
        end = told.last_day.last + timedelta(days=1)
        times = [
            f"DTSTART;VALUE=DATE:{_day(told.date.first)}\r\n",
            f"DTEND;VALUE=DATE:{_day(end)}\r\n",
        ]
    status = _STATUS.get(story.event_status, "CONFIRMED") if story.event_status else None
    address = edition.addresses.absolute(urls.story_address(story))
    return "".join(
        (
            "BEGIN:VEVENT\r\n",
            text_line("SUMMARY", item.title),
            *times,
            f"DTSTAMP:{_instant(updated(story))}\r\n",
            text_line("UID", f"{item.id}@{_house(edition)}"),
            text_line("CATEGORIES", edition.speech.label(told.type)),
            text_line("DESCRIPTION", edition.summary(story)),
            text_line("LOCATION", place) if place else "",
            f"STATUS:{status}\r\n" if status else "",
            _folded(f"URL:{address}"),
            "END:VEVENT\r\n",
        )
    )


def _house(edition: Edition) -> str:
    """Whose event it is: the host with the sub-path, for chapters may share a host (3.8.4.7)."""
    host = urlsplit(edition.addresses.siteurl).hostname or "kabar-terbuka"
    return f"{host}{edition.addresses.base}"


def _instant(at: datetime) -> str:
    at = at.astimezone(UTC)
    return f"{_day(at)}T{at.hour:02d}{at.minute:02d}{at.second:02d}Z"


def _day(on: date) -> str:
    return f"{on.year:04d}{on.month:02d}{on.day:02d}"


def text_line(name: str, text: str) -> str:
    """A line of text with what means something to calendars escaped (3.3.11)."""
    escaped = _LINE_END.sub(r"\\n", _SPECIAL.sub(r"\\\g<0>", text))
    return _folded(f"{name}:{escaped}")


def _folded(line: str) -> str:
    """*line* with its end, in pieces of at most 75 octets (3.1); no escape is torn apart."""
    if len(line) <= _LINE and (line.isascii() or len(line.encode()) <= _LINE):
        return f"{line}\r\n"
    pieces, begin, size = [], 0, 0
    for at, char in enumerate(line):
        length = len(char.encode())
        if size + length > _LINE:
            end = at - 1 if line[at - 1] in "\\^" else at
            pieces.append(line[begin:end])
            begin, size = end, len(line[end:at].encode())
        size += length
    pieces.append(line[begin:])
    return "\r\n ".join(pieces) + "\r\n"
