"""Sheets: content files as written, leaf by leaf, before anything is made of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from gazette.domain.origin import KeyPath, Marks, Step
from gazette.domain.problems import Place, Problem
from gazette.domain.regions import Gazetteer


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One text leaf of a header: its key path, its kind, and what was written."""

    path: KeyPath
    kind: Any
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link or image in a body: where it leads, and where it stands."""

    target: str
    at: Place
    is_image: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A content file as written: its leaves with their kinds, its body and its links."""

    kind: str  # the folder: berita, mou, ...
    id: str
    marks: Marks
    body: str
    values: tuple[Value, ...]
    links: tuple[Link, ...] = ()

    def text(self, *path: Step) -> str | None:
        """The text at *path*, or None."""
        return next((value.text for value in self.values if value.path == path), None)

    def of_kind(self, kind: Any) -> Iterator[Value]:
        """The leaves of one kind."""
        return (value for value in self.values if value.kind is kind)

    def problem(self, code: str, path: KeyPath, **values: str) -> Problem:
        """A problem at one of the sheet's keys."""
        dotted = ".".join(str(step) for step in path)
        return Problem(at=self.marks.at(*path), code=code, field=dotted, values=values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All sheets, by kind and id, and the regions."""

    sheets: tuple[Sheet, ...]
    gazetteer: Gazetteer
    images: frozenset[str] = frozenset()
    by_id: Mapping[tuple[str, str], Sheet] = field(default_factory=dict)

    @classmethod
    def of(
        cls, sheets: Iterable[Sheet], gazetteer: Gazetteer, images: Iterable[str] = ()
    ) -> "Register":
        """Index *sheets*; of two with one id the first stays."""
        ordered = tuple(sorted(sheets, key=lambda sheet: sheet.marks.path))
        by_id: dict[tuple[str, str], Sheet] = {}
        for sheet in ordered:
            by_id.setdefault((sheet.kind, sheet.id), sheet)
        return cls(sheets=ordered, gazetteer=gazetteer, images=frozenset(images), by_id=by_id)

    def ids(self, kind: str) -> tuple[str, ...]:
        """The ids of one kind."""
        return tuple(sorted(found for folder, found in self.by_id if folder == kind))
