"""Agreements: the MoU reference index, and a page for each."""

from gazette.press._kinds import PageType, page_types
from gazette.views import agreements


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="agreements", pages=agreements.pages, channels=agreements.channels)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
