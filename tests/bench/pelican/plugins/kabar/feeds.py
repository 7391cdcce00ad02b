"""JSON Feed and calendars; Atom is Pelican's own."""

import datetime
import json
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event


def json_feed(url, title, articles, settings):
    """The newest articles of a list as JSON Feed."""
    site = settings["SITEURL"]
    items = []
    for article in articles[: settings["FEED_MAX_ITEMS"]]:
        address = f"{site}/{article.url}"
        items.append(
            {
                "id": address,
                "url": address,
                "title": article.title,
                "content_text": article.summary,
                "date_published": article.date.isoformat(),
                "date_modified": article.date.isoformat(),
                "language": article.lang,
            }
        )
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": f"{site}/{url}",
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False)


class Calendars:
    """Calendars of any list of articles; an article's event is made once."""

    def __init__(self, articles, settings):
        self._settings = settings
        self._events = {article.slug: _event(article, settings) for article in articles}

    def calendar(self, title, articles):
        """The events of a list as iCalendar."""
        calendar = Calendar()
        calendar.add("prodid", "-//Kabar Terbuka//ID")
        calendar.add("version", "2.0")
        calendar.add("x-wr-calname", title)
        for article in articles[: self._settings["CALENDAR_MAX_ITEMS"]]:
            calendar.add_component(self._events[article.slug])
        return calendar.to_ical().decode("utf-8")


def _event(article, settings):
    zone = ZoneInfo(settings["TIMEZONE"])
    begins = datetime.datetime.fromisoformat(
        f"{article.event['date']}T{article.event['time'].replace('.', ':')}"
    ).replace(tzinfo=zone)
    event = Event()
    event.add("summary", article.title)
    event.add("dtstart", begins.astimezone(datetime.UTC))
    event.add("dtstamp", article.date.astimezone(datetime.UTC))
    event.add("uid", f"{article.slug}@bench.example")
    event.add("description", article.summary)
    event.add("location", f"{article.event['venue']}, {article.place}")
    event.add("status", "CONFIRMED")
    event.add("url", f"{settings['SITEURL']}/{article.url}")
    return event
