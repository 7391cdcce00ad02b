"""Offline: pages that were read stay readable; the page for all others; the site as an app."""

from collections.abc import Iterator

from gazette.press._kinds import FileType, PageType, Printed, file_types, page_types
from gazette.views import sitemap, texts
from gazette.views.edition import File


def files(printed: Printed) -> Iterator[File]:
    """The manifest."""
    return sitemap.manifest_file(printed.edition)


def page_type(sender: object) -> PageType:
    """Offer the offline page; with it the printer adds the service worker."""
    del sender
    return PageType(name="offline", pages=texts.offline_page)


def file_type(sender: object) -> FileType:
    """Offer the manifest."""
    del sender
    return FileType(name="offline", files=files)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    page_types.connect(page_type)
    file_types.connect(file_type)
