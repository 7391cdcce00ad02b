"""Feeds: Atom and JSON Feed beside the pages that they follow."""

from collections.abc import Iterator

from gazette.press._kinds import FileType, Printed, file_types
from gazette.views import feeds
from gazette.views.edition import File


def files(printed: Printed) -> Iterator[File]:
    """Both feeds of everything that can be followed."""
    return feeds.files(printed.edition, printed.channels)


def file_type(sender: object) -> FileType:
    """Offer these files."""
    del sender
    return FileType(name="feeds", files=files)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    file_types.connect(file_type)
