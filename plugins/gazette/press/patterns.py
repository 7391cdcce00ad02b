"""The pattern page: every component of the theme with an example."""

from gazette.press._kinds import PageType, page_types
from gazette.views import patterns


def page_type(sender: object) -> PageType:
    """Offer the page of this section."""
    del sender
    return PageType(name="patterns", pages=patterns.pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
