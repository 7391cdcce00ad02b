"""Corrections: what was mended in published items."""

from gazette.press._kinds import PageType, page_types
from gazette.views import ledgers


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="corrections", pages=ledgers.correction_pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
