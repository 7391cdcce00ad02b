"""Edits: what was changed in the content since an edition, where it is of a kind that stays local.

Where all that joins an item to others is the same, nothing but its body and its words can look
different: no list has another order, no count another figure, no check another finding.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gazette.domain.records import NewsItem
from gazette.intake.folder import read_again
from gazette.intake.kept import Readings, Row, unpack
from gazette.press.kept.plates import Plates
from gazette.press.kept.signature import Walk
from gazette.views.edition import beginning

# What may give an id: a heading, underlined or not, and footnotes.
_ANCHORS = re.compile(r"^.*#.*|^.*\n[ ]{0,3}[=-]+[ ]*$|\[\^[^\[\]\n]*\]", re.MULTILINE)
MOST_EDITS = 20  # files; after more the whole edition is drawn up again


class NotLocal(Exception):
    """More than the bodies and words of a few public items may have changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """An item that was written anew."""

    shown: str  # the path of its file
    number: int
    row: Row
    was: NewsItem
    item: NewsItem

    @property
    def of_words(self) -> bool:
        """Whether more than its body changed: what other pages may show of it."""
        was, item = self.was, self.item
        return was.marks.wording != item.marks.wording or _begun(was) != _begun(item)


def _begun(item: NewsItem) -> str:
    """What other pages show of a body."""
    return "" if item.summary else beginning(item.body)


def changed_files(old: Mapping[str, Mapping[str, str]], new: Walk) -> list[str]:
    """The files that were written anew.

    Raises NotLocal where one has come, gone or changed its kind, and where they are many.
    """
    found: list[str] = []
    if old.keys() != new.rows.keys():
        raise NotLocal
    for folder, rows in new.rows.items():
        before = old[folder]
        if rows == before:
            continue
        if rows.keys() != before.keys():
            raise NotLocal
        found += [f"{folder}/{name}" for name, row in rows.items() if row != before[name]]
    if not 0 < len(found) <= MOST_EDITS:
        raise NotLocal
    return found


def edits_of(
    content: Path, paths: Iterable[str], plates: Plates, readings: Readings, said: str
) -> list[Edit]:
    """What was changed in the files at *paths*; *said* is what the last build warned of.

    Raises NotLocal where that is more than bodies and words.
    """
    try:
        rows = read_again(content, [f"{content}{path}" for path in paths], readings)
    except ValueError as error:
        raise NotLocal from error
    found = []
    for shown, row in rows.items():
        number, old = plates.by_path.get(shown), readings.row(shown)
        if number is None or old is None or shown in said:
            raise NotLocal
        before, problems_before = unpack(old.packed)
        after, problems = unpack(row.packed)
        was, item = before.record, after.record
        if problems or problems_before or before.sheet.id != after.sheet.id:
            raise NotLocal
        if not (isinstance(was, NewsItem) and isinstance(item, NewsItem)):
            raise NotLocal
        if was.marks.joints != item.marks.joints or _links(before.sheet) != _links(after.sheet):
            raise NotLocal
        if _ANCHORS.findall(was.body) != _ANCHORS.findall(item.body):
            raise NotLocal  # a link from another file may lead to a heading
        found.append(Edit(shown=shown, number=number, row=row, was=was, item=item))
    return found


def _links(sheet: Any) -> list[tuple[str, bool, str | None]]:
    return [(link.target, link.is_image, link.scheme) for link in sheet.links]
