"""Sheets: content files as written, leaf by leaf, before anything is made of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from typing import Any, NamedTuple

from gazette.domain.origin import KeyPath, Marks, Step
from gazette.domain.problems import Place, Problem
from gazette.domain.regions import Gazetteer, former_name
from gazette.domain.text import nearest, search_key

MOST_LOOK_UPS = 100


class Value(NamedTuple):
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
    scheme: str | None = None  # as a browser reads it; None leads inside the site


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A content file as written: its leaves with their kinds, its body and its links."""

    kind: str  # the folder: berita, mou, ...
    id: str
    marks: Marks
    body: str
    values: tuple[Value, ...]
    links: tuple[Link, ...] = ()
    is_whole: bool = True  # False where more may stand in the file than could be read
    texts: Mapping[KeyPath, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", {value.path: value.text for value in self.values})

    def text(self, *path: Step) -> str | None:
        """The text at *path*, or None."""
        return self.texts.get(path)

    def of_kind(self, kind: Any) -> Iterator[Value]:
        """The leaves of one kind."""
        return (value for value in self.values if value.kind is kind)

    def problem(self, code: str, path: KeyPath, **values: str) -> Problem:
        """A problem at one of the sheet's keys."""
        dotted = ".".join(str(step) for step in path)
        return Problem(at=self.marks.at(*path), code=code, field=dotted, values=values)

    def body_problem(self, code: str, offset: int, **values: str) -> Problem:
        """A problem at a character of the body."""
        line = self.marks.body_line + self.body.count("\n", 0, offset)
        column = offset - self.body.rfind("\n", 0, offset)
        at = Place(path=self.marks.path, line=line, column=column)
        return Problem(at=at, code=code, field="body", values=values)


class NearMatches:
    """Near matches, each word looked up once; after a hundred words none, for they take time."""

    def __init__(self) -> None:
        self.names: dict[str, dict[str, set[str]]] = {}
        self._found: dict[tuple[str, str], str | None] = {}

    def of(self, kind: str, word: str, look_up: Callable[[], str | None]) -> dict[str, str]:
        """What *word* was meant to be, as a value for a problem's hint."""
        if (kind, word) not in self._found and len(self._found) < MOST_LOOK_UPS:
            self._found[kind, word] = look_up()
        meant = self._found.get((kind, word))
        return {"meant": meant} if meant else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All sheets, by kind and id, the regions, and the images that are there."""

    sheets: tuple[Sheet, ...]
    gazetteer: Gazetteer
    images: Mapping[str, str] = field(default_factory=dict)  # what is wrong with each, or ""
    by_id: Mapping[tuple[str, str], Sheet] = field(default_factory=dict)
    near: NearMatches = field(default_factory=NearMatches)
    now: datetime | None = None  # when it is read; without it no item is under embargo

    @classmethod
    def of(
        cls,
        sheets: Iterable[Sheet],
        gazetteer: Gazetteer,
        images: Mapping[str, str] | None = None,
        now: datetime | None = None,
    ) -> "Register":
        """Index *sheets*; of two with one id the first stays."""
        ordered = tuple(sorted(sheets, key=lambda sheet: sheet.marks.path))
        by_id: dict[tuple[str, str], Sheet] = {}
        for sheet in ordered:
            by_id.setdefault((sheet.kind, sheet.id), sheet)
        return cls(sheets=ordered, gazetteer=gazetteer, images=images or {}, by_id=by_id, now=now)

    def ids(self, kind: str) -> tuple[str, ...]:
        """The ids of one kind."""
        return tuple(sorted(found for folder, found in self.by_id if folder == kind))

    def has(self, kind: str, record_id: str) -> bool:
        """Whether there is a record of this kind and id."""
        return (kind, record_id) in self.by_id

    def meant_id(self, kind: str, word: str) -> dict[str, str]:
        """The id of this kind that *word* was meant to be: by a name, else by its letters."""
        return self.near.of(
            kind, word, lambda: self.called(kind, word) or self._spelled_like(kind, word)
        )

    def called(self, kind: str, word: str) -> str | None:
        """The id of the one record of this kind that is called *word*, or None.

        News items are known by their ids alone: no check depends on another one's title.
        """
        if kind not in self.near.names:
            self.near.names[kind] = self._names(kind)
        found = self.near.names[kind].get(search_key(word), set())
        return next(iter(found)) if len(found) == 1 else None

    def _spelled_like(self, kind: str, word: str) -> str | None:
        """The id spelled much like *word*; a body whose id begins otherwise is another one."""
        ids = self.ids(kind)
        if kind != "berita":
            begins = {record_id.partition("-")[0] for record_id in ids}
            alike = get_close_matches(word.casefold().partition("-")[0], begins, n=len(begins) or 1)
            ids = tuple(found for found in ids if found.partition("-")[0] in alike)
        return nearest(word, ids)

    def _names(self, kind: str) -> dict[str, set[str]]:
        """The ids by each name and number of their records, and by their own letters."""
        found: dict[str, set[str]] = {}
        for (folder, record_id), sheet in self.by_id.items():
            if folder != kind:
                continue
            values = sheet.values if kind != "berita" else ()
            named = [value.text for value in values if _NAMES.intersection(value.path)]
            for name in (record_id, *named):
                found.setdefault(search_key(name), set()).add(record_id)
        return found

    def meant_region(self, text: str) -> dict[str, str]:
        """The regions whose code or name *text* was meant to be, ready to be written."""
        found = self.near.of("wilayah", text, lambda: _near_region(text, self.gazetteer))
        return {"case": "near", "codes": found["meant"]} if found else {}


_NAMES = frozenset(("name", "short_name", "aliases", "also_known_as", "title", "number"))


def _near_region(text: str, gazetteer: Gazetteer) -> str | None:
    found = gazetteer.named(text) or gazetteer.near(text)
    told = ((region, former_name(region, text)) for region in found[:3])
    return (
        " / ".join(
            f"`{region.code}` ({region.name}{f', d/h {former}' if former else ''})"
            for region, former in told
        )
        or None
    )
