"""Aspirations: what citizens raised, and what was answered."""

from gazette.press._kinds import PageType, page_types
from gazette.views import ledgers


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="aspirations", pages=ledgers.aspiration_pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
