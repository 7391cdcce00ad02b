"""Timelines of the whole site: the years, and the months of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from gazette.domain import timeline
from gazette.domain.graph import Story
from gazette.domain.site_plan import TIMELINE_LENGTH, pages_of
from gazette.views import urls
from gazette.views.charts import Bar
from gazette.views.edition import Edition, Page
from gazette.views.parts import Link, Meta, Timeline
from gazette.views.speech import month_key


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEntry:
    """One year with its months."""

    link: Link
    news: str
    months: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineIndexView:
    """All years, the latest first."""

    meta: Meta
    total: str
    years: tuple[YearEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearView:
    """A page of one year."""

    meta: Meta
    year: int
    timeline: Timeline
    newer: Link | None
    older: Link | None


def pages(edition: Edition) -> Iterator[Page]:
    """The years, and a page for each."""
    years = _by_year(edition)
    ordered = sorted(years, reverse=True)
    yield Page(
        address="/linimasa/", template="timeline_index.html", make=partial(index_view, edition)
    )
    for position, year in enumerate(ordered):
        newer = ordered[position - 1] if position else None
        older = ordered[position + 1] if position + 1 < len(ordered) else None
        stories = timeline.newest_first(years[year], lambda story: story.on)
        for number in range(1, pages_of(len(stories), TIMELINE_LENGTH) + 1):
            yield Page(
                address=urls.numbered(urls.year_address(year), number),
                template="timeline_year.html",
                make=partial(
                    _year_view,
                    edition,
                    year,
                    number=number,
                    shown=tuple(stories[(number - 1) * TIMELINE_LENGTH : number * TIMELINE_LENGTH]),
                    total=len(stories),
                    newer=newer,
                    older=older,
                ),
            )


def _by_year(edition: Edition) -> dict[int, list[Story]]:
    years: dict[int, list[Story]] = {}
    for story in edition.graph.stories:
        years.setdefault(story.on.year, []).append(story)
    return years


def index_view(edition: Edition) -> TimelineIndexView:
    """All years with the number of items in each month."""
    years = _by_year(edition)
    counts: dict[tuple[int, int | None], int] = {}
    for story in edition.graph.stories:
        month = (story.on.year, story.on.month)
        counts[month] = counts.get(month, 0) + 1
    busiest = max(counts.values(), default=1)
    return TimelineIndexView(
        meta=edition.meta(
            title=edition.say("Linimasa"),
            address="/linimasa/",
            description=edition.say("Semua kegiatan menurut tahun dan bulan."),
            crumbs=edition.crumbs(),
            section="timelines",
        ),
        total=edition.count_news(len(edition.graph.stories)),
        years=tuple(
            YearEntry(
                link=edition.link(str(year), urls.year_address(year)),
                news=edition.count_news(len(years[year])),
                months=tuple(
                    _month_count(edition, year, month, counts[year, month], busiest)
                    for month in (*range(12, 0, -1), None)
                    if (year, month) in counts
                ),
            )
            for year in sorted(years, reverse=True)
        ),
    )


def _month_count(edition: Edition, year: int, month: int | None, count: int, busiest: int) -> Bar:
    link = edition.link(edition.speech.month(year, month), urls.year_address(year))
    return Bar(
        link=Link(text=link.text, url=f"{link.url}#{month_key(year, month)}" if link.url else ""),
        number=edition.count_news(count),
        share=max(1, round(100 * count / busiest)),
    )


def _year_view(
    edition: Edition,
    year: int,
    *,
    number: int,
    shown: tuple[Story, ...],
    total: int,
    newer: int | None,
    older: int | None,
) -> YearView:
    address = urls.year_address(year)
    timeline = edition.timeline_part(shown, total, address, number)
    return YearView(
        meta=edition.meta(
            title=edition.say("Linimasa {year}", year=year),
            address=urls.numbered(address, number),
            description=edition.say("Kegiatan tahun {year} menurut bulan.", year=year),
            crumbs=edition.crumbs(edition.section_link("timelines")),
            section="timelines",
            pager=timeline.pager,
        ),
        year=year,
        timeline=timeline,
        newer=edition.link(str(newer), urls.year_address(newer)) if newer else None,
        older=edition.link(str(older), urls.year_address(older)) if older else None,
    )
