"""Leaflets: one self-contained file beside every region and organisation."""

from gazette.press._kinds import PageType, page_types
from gazette.views import leaflets


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="leaflets", pages=leaflets.pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
