"""Officials: the attestation ledger of everyone named in an office."""

from gazette.press._kinds import PageType, page_types
from gazette.views import officials


def page_type(sender: object) -> PageType:
    """Offer the pages of this section."""
    del sender
    return PageType(name="officials", pages=officials.pages)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
