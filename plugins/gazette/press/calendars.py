"""Calendars: iCalendar files beside the pages that they belong to."""

from collections.abc import Iterator

from gazette.press._kinds import FileType, Printed, file_types
from gazette.views import calendars
from gazette.views.edition import File


def files(printed: Printed) -> Iterator[File]:
    """The calendar of everything that can be followed."""
    return calendars.files(printed.edition, printed.channels)


def file_type(sender: object) -> FileType:
    """Offer these files."""
    del sender
    return FileType(name="calendars", files=files)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    file_types.connect(file_type)
