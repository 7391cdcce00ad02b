"""Feeds and calendars: what subscribers get."""

import json
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from icalendar import Calendar, Event

from gazette.views import calendars, feeds, front
from gazette.views.edition import Edition
from newsroom import edition, item

ATOM = "{http://www.w3.org/2005/Atom}"


def test_atom_gives_a_vague_date_its_first_day(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(date="2025-06", region="51.71")})

    root = ElementTree.fromstring(feeds.atom(found, next(front.channels(found))))

    entry = root.find(f"{ATOM}entry")
    assert entry is not None
    published = datetime.fromisoformat(entry.findtext(f"{ATOM}published", ""))
    assert datetime(2025, 5, 31, 16, 0, tzinfo=UTC) == published
    assert "https://example.org/kabar/berita/2025/a/" == entry.findtext(f"{ATOM}id")


def test_a_correction_changes_an_item_at_midnight_where_it_happened(tmp_path: Path) -> None:
    corrected = item("corrections: [{date: 2025-06-20, kind: ralat, text: Nama}]", region="51.71")
    found = edition(tmp_path, {"berita/2025/a.md": corrected})

    root = ElementTree.fromstring(feeds.atom(found, next(front.channels(found))))

    updated = datetime.fromisoformat(root.findtext(f"{ATOM}entry/{ATOM}updated", ""))
    assert datetime(2025, 6, 19, 16, 0, tzinfo=UTC) == updated


def test_instants_of_a_feed_have_one_zone(tmp_path: Path) -> None:
    corrected = item("corrections: [{date: 2025-06-20, kind: ralat, text: Nama}]", region="91.71")
    found = edition(tmp_path, {"berita/2025/a.md": corrected})
    channel = next(front.channels(found))

    entry = json.loads(feeds.json_feed(found, channel))["items"][0]

    assert "2025-06-19T15:00:00+00:00" == entry["date_modified"]
    assert "<updated>2025-06-19T15:00:00+00:00</updated>" in feeds.atom(found, channel)


def test_an_item_in_another_language_than_the_feed_says_so(tmp_path: Path) -> None:
    files = {"berita/2025/a.md": item(), "berita/2025/b.md": item("lang: en", date="2025-06-04")}
    found = edition(tmp_path, files)
    channel = next(front.channels(found))

    root = ElementTree.fromstring(feeds.atom(found, channel))

    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert ["id", None, "en"] == [part.get(lang) for part in (root, *root.iterfind(f"{ATOM}entry"))]
    assert ["id", "en"] == [
        entry["language"] for entry in json.loads(feeds.json_feed(found, channel))["items"]
    ]


def test_a_summary_with_marks_is_text_in_atom(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item("summary: 'a < b & c'")})

    root = ElementTree.fromstring(feeds.atom(found, next(front.channels(found))))

    assert "a &lt; b &amp; c" == root.findtext(f"{ATOM}entry/{ATOM}summary")


def test_a_reference_in_a_body_is_one_character_in_feeds_and_calendars(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(body="PT A &amp; B[^1] di `aula_1`.")})
    channel = next(front.channels(found))
    entry = ElementTree.fromstring(feeds.atom(found, channel)).find(f"{ATOM}entry/{ATOM}summary")

    assert entry is not None
    assert "PT A &amp; B di aula_1." == entry.text
    assert (
        "PT A & B di aula_1."
        == json.loads(feeds.json_feed(found, channel))["items"][0]["content_text"]
    )
    assert "PT A & B di aula_1." == _calendar(found).events[0]["description"]


def test_json_feed_names_its_version_and_items(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item("tags: [rakor]")})

    feed = json.loads(feeds.json_feed(found, next(front.channels(found))))

    assert "https://jsonfeed.org/version/1.1" == feed["version"]
    assert "https://example.org/kabar/feed.json" == feed["feed_url"]
    assert [("https://example.org/kabar/berita/2025/a/", ["rakor"])] == [
        (entry["id"], entry["tags"]) for entry in feed["items"]
    ]


def test_the_author_of_our_words_is_not_their_source(tmp_path: Path) -> None:
    copied = item(date="2025-06-01").replace("media.example", "Koran, relation: salinan")
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(),
            "berita/2025/b.md": item("byline: Budi Contoh", date="2025-06-03"),
            "berita/2025/c.md": copied,
        },
    )

    feed = json.loads(feeds.json_feed(found, next(front.channels(found))))

    assert ["Kabar Contoh", "Budi Contoh", "Koran"] == [
        entry["authors"][0]["name"] for entry in feed["items"]
    ]


def test_the_calendar_of_the_whole_site_names_it_once(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})
    whole = next(front.channels(found))
    part = feeds.Channel(title="Kota Madiun", address="/wilayah/a/", stories=whole.stories)

    assert ["Kabar Contoh", "Kota Madiun \u00b7 Kabar Contoh"] == [
        Calendar.from_ical(calendars.calendar(found, channel))["x-wr-calname"]
        for channel in (whole, part)
    ]


def test_lines_are_escaped_and_folded_as_the_library_does() -> None:
    chance = random.Random(1)
    for _ in range(2_000):
        letters = chance.choices("abc \\;,\n\r^\u00c4\u2014\u65e5", k=chance.randrange(260))
        event = Event()
        event.add("summary", "".join(letters))
        expected = event.to_ical().decode()

        line = calendars.text_line("SUMMARY", "".join(letters))

        assert expected == f"BEGIN:VEVENT\r\n{line}END:VEVENT\r\n"


def test_an_event_with_a_time_is_an_instant_in_the_calendar(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(
                event="{type: rakor, date: 2025-06-04, time: 08.30}", region="51.71"
            )
        },
    )

    event = _calendar(found).events[0]

    assert datetime(2025, 6, 4, 0, 30, tzinfo=UTC) == event["dtstart"].dt
    assert "a@example.org/kabar" == event["uid"]  # another chapter of the host has another path


def test_an_event_of_a_known_month_spans_the_month(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(event="{type: rakor, date: 2025-06}")})

    event = _calendar(found).events[0]

    assert ("2025-06-01", "2025-07-01") == (
        event["dtstart"].dt.isoformat(),
        event["dtend"].dt.isoformat(),
    )


def test_events_may_end_on_the_last_day_that_dates_have(tmp_path: Path) -> None:
    files = {
        "berita/9998/a.md": item(date="9998-12-30", event="{type: rakor, date: 9998}"),
        "berita/9998/b.md": item(date="9998-12-30", event="{type: rakor, date: 9998-12-31}"),
    }
    found = edition(tmp_path, files, now=datetime(9998, 12, 31, 16, tzinfo=UTC))

    assert {"9999-01-01"} == {e["dtend"].dt.isoformat() for e in _calendar(found).events}


def test_a_calendar_without_events_is_a_calendar(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item("kind: pengumuman", event=None)})

    calendar = _calendar(found)

    assert ([], ["VTIMEZONE"]) == (calendar.events, [part.name for part in calendar.subcomponents])
    assert timedelta(hours=7) == calendar.timezones[0].to_tz().utcoffset(datetime(2025, 6, 4))


def test_a_calendar_with_events_holds_nothing_else(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})

    assert ["VEVENT"] == [part.name for part in _calendar(found).subcomponents]


def test_a_title_cannot_inject_a_line_into_the_calendar(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {"berita/2025/a.md": item(title='"Rakor\\nEND:VEVENT\\nBEGIN:VALARM; a, b"')},
    )

    text = calendars.calendar(found, next(front.channels(found)))

    lines = text.split("\r\n")
    assert (1, 0) == (lines.count("END:VEVENT"), lines.count("BEGIN:VALARM"))
    assert [] == [line for line in lines if len(line.encode()) > 75]


@pytest.mark.parametrize(
    ("end", "begins"),
    [
        ("", datetime(2025, 8, 1, 1, 30, tzinfo=UTC)),
        (", end: 2025-08-01", datetime(2025, 8, 1, 1, 30, tzinfo=UTC)),
        (", end: 2025-08-02", date(2025, 8, 1)),  # nobody said when each day begins
    ],
)
def test_the_time_of_an_event_counts_where_it_ends_on_its_day(
    tmp_path: Path, end: str, begins: date
) -> None:
    event = f"{{type: rakor, date: 2025-08-01{end}, time: 08.30}}"
    found = edition(tmp_path, {"berita/2025/a.md": item(event=event)})

    assert begins == _calendar(found).events[0].start


def test_a_cancelled_event_says_so(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {"berita/2025/a.md": item(event="{type: rakor, date: 2025-08-01, status: batal}")},
    )

    assert "CANCELLED" == _calendar(found).events[0]["status"]


def _calendar(found: Edition) -> Calendar:
    return Calendar.from_ical(calendars.calendar(found, next(front.channels(found))))
