"""Programmes: recurring events, their reported and missing editions."""

from gazette.press._kinds import PageType, page_types
from gazette.views import programmes


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="programmes", pages=programmes.pages, channels=programmes.channels)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
