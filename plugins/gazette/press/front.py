"""The front page: what is new, what is next, what is owed."""

from gazette.press._kinds import PageType, page_types
from gazette.views import front


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="front", pages=front.pages, channels=front.channels)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
