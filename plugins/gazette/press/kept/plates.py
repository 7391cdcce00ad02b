"""Plates: an edition kept as it was printed, so that single pages can be printed again.

The graph lies in one file of plain values: which items stand where, what is known of people,
pledges and papers. A record itself stays among the readings and is loaded when a page asks for it.
Plates count only beside the note of what stands (`standing.py`): same code, theme, settings and
day.
"""

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from gazette.domain.graph import (
    Person,
    SiteGraph,
    Story,
    TrackedAgreement,
    TrackedAspiration,
    TrackedCommitment,
    TrackedProgramme,
)
from gazette.domain.origin import Record
from gazette.domain.records import NewsItem
from gazette.intake.gazetteer import load_gazetteer
from gazette.intake.packing import Packing
from gazette.press.kept.plain_values import get, put
from gazette.views.edition import Edition, File, Page
from gazette.views.parts import Card, Picture

_TOLD = ("people", "commitments", "aspirations", "agreements", "programmes")
_LISTS = ("by_region", "by_organisation")
_RECORDS = ("organisations", "region_notes")
_ROWS = ("terms", "pages")
_PACKING = Packing(
    (Story, Person, TrackedAgreement, TrackedAspiration, TrackedCommitment, TrackedProgramme,
     Picture, Card),
    referred=(Story, Record),
)  # fmt: skip


class NotThere(Exception):
    """The plates are missing, damaged or not of this edition."""


def keep_plates(
    path: Path, *, frame: str, edition: Edition, work: Iterable[Page | File], told: Any
) -> None:
    """Write the plates of a printed edition; *told* are plain values that the caller wants back."""
    graph = edition.graph
    numbers = {story.id: number for number, story in enumerate(graph.stories)}

    def refer(value: Any) -> str | int:
        return numbers[value.id] if isinstance(value, Story) else str(value.marks.path)

    def packed(value: Any) -> bytes:
        return marshal.dumps(_PACKING.pack(value, refer))

    kept = {
        "told": told,
        "now": _PACKING.pack(graph.now),
        "until": _PACKING.pack(graph.until),
        "today": _PACKING.pack(graph.today),
        "provinces": sorted(graph.gazetteer.village_provinces),
        "hidden": sorted(graph.hidden),
        "stories": [_story_row(story) for story in graph.stories],
        "numbers": numbers,
        **{name: {at: packed(row) for at, row in getattr(graph, name).items()} for name in _TOLD},
        **{
            name: {at: [numbers[story.id] for story in row] for at, row in found.items()}
            for name, found in ((name, getattr(graph, name)) for name in _LISTS)
        },
        **{
            name: {at: row.marks.path for at, row in getattr(graph, name).items()}
            for name in _RECORDS
        },
        **{name: [row.marks.path for row in getattr(graph, name)] for name in _ROWS},
        "pictures": {name: packed(found) for name, found in edition.pictures.items()},
        "cards": {name: packed(found) for name, found in edition.cards.items()},
        "addresses": [found.address for found in work],
    }
    put(path, kept, frame)


def _story_row(story: Story) -> Any:
    return (
        story.item.marks.path,
        story.id,
        story.zone,
        *map(_PACKING.pack, (story.published, story.instant, story.appeared, story.on)),
        story.event_status,
        list(story.people),
        list(story.region),
        story.has_event,
    )


class Plates:
    """The plates of one edition. *record* loads a content file's record by its shown path.

    *titles* are those of social cards that were drawn anew since.
    """

    def __init__(
        self,
        path: Path,
        frame: str,
        record: Callable[[str], Record],
        titles: Mapping[str, str] | None = None,
    ) -> None:
        found = get(path, frame)
        if found is None:
            raise NotThere(str(path))
        self._kept: dict[str, Any] = found
        self.record = record
        self._stories: dict[int, Story] = {}
        self.cards: dict[str, Card] = dict(self._lazily("cards"))
        self.replaced: list[Card] = []  # by those with other titles
        self.retitle(titles or {})
        self.replaced.clear()

    def retitle(self, titles: Mapping[str, str]) -> None:
        """Give social cards other titles, by page."""
        for address, title in titles.items():
            self.replaced.append(self.cards[address])
            self.cards[address] = replace(self.cards[address], title=title)

    @property
    def told(self) -> Any:
        """What the caller gave to be kept."""
        return self._kept["told"]

    @property
    def addresses(self) -> frozenset[str]:
        """All pages and files of the edition."""
        return frozenset(self._kept["addresses"])

    def address(self, number: int) -> str:
        """That of the page or file of that number."""
        found: str = self._kept["addresses"][number]
        return found

    @cached_property
    def pictures(self) -> Mapping[str, Picture]:
        """The pictures by file name."""
        return self._lazily("pictures")

    @cached_property
    def by_path(self) -> Mapping[str, int]:
        """The numbers of public items by the shown path of their files."""
        return {row[0]: number for number, row in enumerate(self._kept["stories"])}

    def unpack(self, value: Any) -> Any:
        """A packed value of the edition."""
        return _PACKING.unpack(value, self._find)

    def story(self, number: int) -> Story:
        """The item of that number; its record is loaded when it is asked for."""
        found = self._stories.get(number)
        if found is None:
            found = self._stories[number] = self._story(*self._kept["stories"][number])
        return found

    def _story(
        self, path: str, ident: str, zone: str, published: Any, instant: Any, appeared: Any,
        on: Any, status: str | None, people: list[str], region: list[str],
        has_event: bool,  # noqa: FBT001
    ) -> Story:  # fmt: skip
        found = object.__new__(_KeptStory)
        object.__setattr__(found, "_region", tuple(region))
        object.__setattr__(found, "_has_event", has_event)
        known = {
            "item": _Promised(self.record, path, ident),
            "zone": zone,
            "published": _PACKING.unpack(published),
            "instant": _PACKING.unpack(instant),
            "appeared": _PACKING.unpack(appeared),
            "on": _PACKING.unpack(on),
            "event_status": status,
            "people": tuple(people),
        }
        for name, value in known.items():
            Story.__dict__[name].__set__(found, value)
        return found

    def story_of(self, number: int, item: NewsItem) -> Story:
        """The same story as it would be with another *item* of the same joints."""
        found = self.story(number)
        known = {part.name: getattr(found, part.name) for part in fields(Story)}
        return Story(**{**known, "item": item})

    def amend(self, number: int, item: NewsItem) -> None:
        """Put a new record in the place of an item's old one."""
        _item.__set__(self.story(number), item)

    def graph(self) -> SiteGraph:
        """The whole graph; each part of it is unpacked when it is first asked for."""
        kept = self._kept

        def stories_at(numbers: Any) -> tuple[Story, ...]:
            return tuple(map(self.story, numbers))

        parts: dict[str, Any] = {name: self._lazily(name) for name in _TOLD}
        parts |= {name: Lazily(kept[name], stories_at) for name in _LISTS}
        parts |= {name: Lazily(kept[name], self.record) for name in _RECORDS}
        parts |= {name: tuple(map(self.record, kept[name])) for name in _ROWS}
        return SiteGraph(
            **{name: _PACKING.unpack(kept[name]) for name in ("now", "until", "today")},
            gazetteer=load_gazetteer(set(kept["provinces"])),
            hidden=frozenset(kept["hidden"]),
            stories=_LazyRow(len(kept["stories"]), self.story),  # type: ignore[arg-type]
            by_id=Lazily(kept["numbers"], self.story),
            **parts,
        )

    def _lazily(self, name: str) -> "Lazily":
        return Lazily(self._kept[name], lambda data: self.unpack(marshal.loads(data)))

    def _find(self, key: str | int) -> Any:
        return self.story(key) if isinstance(key, int) else self.record(key)


class Lazily(Mapping[str, Any]):
    """A mapping whose values are made from *kept* when they are first asked for."""

    def __init__(self, kept: Mapping[str, Any], make: Callable[[Any], Any]) -> None:
        self._kept, self._make = kept, make
        self._made: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        if key not in self._made:
            self._made[key] = self._make(self._kept[key])
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._kept

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


class _LazyRow(Sequence[Story]):
    """All items in order, each made when it is first asked for."""

    def __init__(self, length: int, make: Callable[[int], Story]) -> None:
        self._numbers, self._make = range(length), make

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, at: Any) -> Any:
        found = self._numbers[at]
        return self._make(found) if isinstance(found, int) else tuple(map(self._make, found))


@dataclass(frozen=True, slots=True)
class _Promised:
    """A record that is loaded when it is asked for."""

    load: Callable[[str], Record]
    path: str
    id: str


class _KeptStory(Story):
    """A story whose record is loaded when it is first asked for."""

    __slots__ = ("_has_event", "_region")
    _has_event: bool
    _region: tuple[str, ...]

    @property
    def region(self) -> tuple[str, ...]:
        """The codes of its regions."""
        return self._region

    @property
    def has_event(self) -> bool:
        """Whether the item tells of an event."""
        return self._has_event

    @property
    def item(self) -> Any:
        """The news item."""
        found = _item.__get__(self)
        if type(found) is _Promised:
            found = found.load(found.path)
            _item.__set__(self, found)
        return found

    @property
    def id(self) -> str:
        """The news id."""
        ident: str = _item.__get__(self).id
        return ident


_item: Any = Story.__dict__["item"]
