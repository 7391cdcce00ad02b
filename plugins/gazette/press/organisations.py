"""Organisations: the register, and a page for each."""

from gazette.press._kinds import PageType, page_types
from gazette.views import organisations


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(
        name="organisations", pages=organisations.pages, channels=organisations.channels
    )


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
