"""The glossary: short forms and what they stand for."""

from gazette.press._kinds import PageType, page_types
from gazette.views import texts


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="glossary", pages=texts.glossary_pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
