"""Plain pages: about the site, its method, the right of reply."""

from gazette.press._kinds import PageType, page_types
from gazette.views import texts


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="plain_pages", pages=texts.plain_pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
