"""Further pages of the news on one record: older items alone, for its first page has all else."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from gazette.domain.graph import Story
from gazette.domain.site_plan import TIMELINE_LENGTH, pages_of
from gazette.views import urls
from gazette.views.edition import Edition, Page
from gazette.views.parts import Link, Meta, Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class FurtherView:
    """The second or a later page of the news on a region, an organisation, an official ..."""

    meta: Meta
    name: str
    text: str  # "812 berita. Halaman 3 dari 9."
    first: Link  # the record's own page
    timeline: Timeline


def further_pages(address: str, count: int, make: Callable[..., FurtherView]) -> Iterator[Page]:
    """The pages behind the first of the record at *address*, on which *count* items stand.

    *make* takes the number of the page by name.
    """
    for number in range(2, pages_of(count, TIMELINE_LENGTH) + 1):
        yield Page(
            address=urls.numbered(address, number),
            template="further.html",
            make=partial(make, number=number),
        )


def further_view(
    edition: Edition,
    name: str,
    address: str,
    stories: Iterable[Story],
    *,
    number: int,
    meta: Callable[[Timeline], Meta],
) -> FurtherView:
    """Page *number* of the news on what is called *name*; *meta* says what its pages say."""
    timeline = edition.timeline(stories, address, number)
    where = f" {timeline.pager.text}." if timeline.pager else ""
    return FurtherView(
        meta=meta(timeline),
        name=name,
        text=f"{timeline.total}.{where}",
        first=edition.link(edition.say("Semua tentang {name}", name=name), address),
        timeline=timeline,
    )
