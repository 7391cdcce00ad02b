"""Regions: the tree, and a page for every region that content reached."""

from gazette.press._kinds import PageType, page_types
from gazette.views import regions


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="regions", pages=regions.pages, channels=regions.channels)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
