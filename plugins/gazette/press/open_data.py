"""Open data: every table as CSV and JSON, the data package, and the page that lists them."""

from collections.abc import Iterator

from gazette.press._kinds import FileType, PageType, Printed, file_types, page_types
from gazette.views import open_data
from gazette.views.edition import File


def files(printed: Printed) -> Iterator[File]:
    """All tables and the data package."""
    return open_data.files(printed.edition)


def page_type(sender: object) -> PageType:
    """Offer the data page."""
    del sender
    return PageType(name="open_data", pages=open_data.pages)


def file_type(sender: object) -> FileType:
    """Offer the tables."""
    del sender
    return FileType(name="open_data", files=files)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
    file_types.connect(file_type)
