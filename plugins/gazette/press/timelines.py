"""Timelines: the whole site by year and month."""

from gazette.press._kinds import PageType, page_types
from gazette.views import timelines


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="timelines", pages=timelines.pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
