"""The sitemap and robots.txt."""

from collections.abc import Iterator

from gazette.press._kinds import FileType, Printed, file_types
from gazette.views import sitemap
from gazette.views.edition import File


def files(printed: Printed) -> Iterator[File]:
    """What machines ask a host for first."""
    return sitemap.files(printed.edition, printed.pages)


def file_type(sender: object) -> FileType:
    """Offer these files."""
    del sender
    return FileType(name="sitemap", files=files)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    file_types.connect(file_type)
