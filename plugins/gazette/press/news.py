"""News: the list of all items, and a page for each."""

from gazette.press._kinds import PageType, page_types
from gazette.views import news


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="news", pages=news.pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
