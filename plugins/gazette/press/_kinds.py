"""What a plugin offers: a type of page, a type of file beside the pages, or a last touch.

A plugin's `register()` connects one function to one of the signals. Signals are shared by
the whole process and hold no state: everything comes from the edition that is handed over.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blinker import Signal

from gazette.views.edition import Edition, File, Page
from gazette.views.feeds import Channel

page_types = Signal("kabar_page_types")
file_types = Signal("kabar_file_types")
last_touches = Signal("kabar_last_touches")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageType:
    """A type of page: its section, how its pages are made, and what can be followed there."""

    name: str
    pages: Callable[[Edition], Iterator[Page]]
    channels: Callable[[Edition], Iterator[Channel]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What stands when the files are made: the edition, its channels, and what pages there are."""

    edition: Edition
    channels: Sequence[Channel]
    pages: Sequence[Page]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileType:
    """A type of file that is made once the pages are known."""

    name: str
    files: Callable[[Printed], Iterator[File]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """The whole site as it stands in its staging folder, before it takes its place."""

    folder: Path
    edition: Edition
    settings: Mapping[str, Any]  # Pelican's


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTouch:
    """What is done to the staged site once everything else stands in it."""

    name: str
    apply: Callable[[Staged], None]
    folder: str  # where all that it makes stands
    reads_pages: bool  # whether it reads what stands in pages, or the edition alone
