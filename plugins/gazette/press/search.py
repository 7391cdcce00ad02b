"""Search: its page, agreements by number, and the index that Pagefind makes of the staged site."""

from collections.abc import Iterator

from gazette.press._kinds import (
    FileType,
    LastTouch,
    PageType,
    Printed,
    Staged,
    file_types,
    last_touches,
    page_types,
)
from gazette.press.printing import pagefind
from gazette.views import search
from gazette.views.edition import File


def files(printed: Printed) -> Iterator[File]:
    """Agreements by number."""
    return search.files(printed.edition)


def index(staged: Staged) -> None:
    """Index the staged site, unless the setting KABAR_SEARCH says no."""
    if staged.settings.get("KABAR_SEARCH", True):
        pagefind.index(staged.folder)


def page_type(sender: object) -> PageType:
    """Offer the search page."""
    del sender
    return PageType(name="search", pages=search.pages)


def file_type(sender: object) -> FileType:
    """Offer what a search for a number asks first."""
    del sender
    return FileType(name="search", files=files)


def last_touch(sender: object) -> LastTouch:
    """Offer the index."""
    del sender
    return LastTouch(name="search", apply=index, folder=pagefind.ADDRESS, reads_pages=True)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
    file_types.connect(file_type)
    last_touches.connect(last_touch)
