"""Offline: pages that were read stay readable; the page for all others; the service worker."""

from gazette.press._kinds import PageType, page_types
from gazette.views import texts


def page_type(sender: object) -> PageType:
    """Offer the offline page; with it the printer adds the service worker."""
    del sender
    return PageType(name="offline", pages=texts.offline_page)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
