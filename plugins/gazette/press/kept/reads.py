"""What a page reads of the graph: noted while it is made, so that later it is known to be the same.

Every look-up in the graph goes through the mappings here. They note its key, and a *stamp* says
in a few bytes what stands there. A page whose arguments and noted keys still have their stamps is
the page that was made before. Pieces that are made once for many pages are noted for each of them.
"""

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from hashlib import blake2b
from typing import Any

from gazette.domain.graph import Attestation, Story
from gazette.domain.origin import Record
from gazette.domain.records import WORDS, NewsItem
from gazette.domain.regions import Region
from gazette.views.edition import Edition, Gathered, Page, beginning
from gazette.views.offices import all_offices

MAPPINGS = (
    "organisations", "agreements", "programmes", "people", "commitments", "aspirations",
    "region_notes", "by_id", "by_region", "by_organisation",
)  # fmt: skip
SEQUENCES = ("stories", "terms", "pages")
WORDS_OF = "words="
_SUMMARY: Any = NewsItem.__dict__["summary"]
_PLAIN = (str, int, float)
_CONSTANT = (Edition, Gathered)  # the same for the whole build
_SHARED = (Story, Attestation, Record)  # of the graph, parts of many values


class Unknown(Exception):
    """A value of which nobody can say in bytes what it holds; its page is always made."""


class Notes:
    """The keys that were read since `begin`."""

    def __init__(self) -> None:
        self.keys: list[str] | None = None
        self.words_apart = False  # whether an item's words were read while no page was made
        self._known: dict[str, str] = {}

    def begin(self) -> None:
        """From now on it is another page."""
        self.keys = []

    def end(self) -> list[str]:
        """What the page read, each key once."""
        found, self.keys = self.keys or [], None
        return self.once(found)

    def once(self, keys: Iterable[str]) -> list[str]:
        """Each of *keys* once, in order; the same key is the same string, for they are many."""
        known = self._known
        return sorted({known.setdefault(key, key) for key in keys})

    def add(self, key: str) -> None:
        """The page that is being made read *key*."""
        if self.keys is not None:
            self.keys.append(key)

    def add_words(self, ident: str) -> None:
        """What is being made reads a word of that item."""
        if self.keys is None:
            self.words_apart = True
        else:
            self.keys.append(f"{WORDS_OF}{ident}")


class Noted(Mapping[str, Any]):
    """A mapping whose look-ups are noted; it may be made when it is first asked."""

    def __init__(self, name: str, make: Callable[[], Mapping[str, Any]], notes: Notes) -> None:
        self.name, self._make, self._notes = name, make, notes
        self.holds_words = False

    @functools.cached_property
    def inner(self) -> Mapping[str, Any]:
        """The mapping itself; who is the first to ask did not read all of it."""
        keys, self._notes.keys = self._notes.keys, []
        try:
            return self._make()
        finally:
            self.holds_words = any(key.startswith(WORDS_OF) for key in self._notes.keys)
            self._notes.keys = keys

    def _read(self, key: str) -> Mapping[str, Any]:
        """The mapping, of which *key* is read. Where it holds words, all words were read."""
        self._notes.add(key)
        inner = self.inner
        if self.holds_words:
            self._notes.add(f"{Words.name}*")
        return inner

    def __getitem__(self, key: str) -> Any:
        return self._read(f"{self.name}={key}")[key]

    def get(self, key: str, default: Any = None) -> Any:
        return self._read(f"{self.name}={key}").get(key, default)

    def __contains__(self, key: object) -> bool:
        return key in self._read(f"{self.name}?{key}")

    def __iter__(self) -> Iterator[str]:
        return iter(self._read(f"{self.name}*"))

    def __len__(self) -> int:
        return len(self._read(f"{self.name}*"))

    def values(self) -> Any:
        return self._read(f"{self.name}*").values()

    def items(self) -> Any:
        return self._read(f"{self.name}*").items()


class NotedTuple(tuple[Any, ...]):
    """A sequence whose reading is noted: a slice as a slice, anything else as the whole."""

    name: str
    notes: Notes

    @classmethod
    def of(cls, name: str, inner: tuple[Any, ...], notes: Notes) -> "NotedTuple":
        found = cls(inner)
        found.name, found.notes = name, notes
        return found

    def __getitem__(self, at: Any) -> Any:
        whole = not isinstance(at, slice) or at.step not in (None, 1)
        self.notes.add(f"{self.name}*" if whole else f"{self.name}:{at.start}:{at.stop}")
        return super().__getitem__(at)

    def __iter__(self) -> Iterator[Any]:
        self.notes.add(f"{self.name}*")
        return super().__iter__()

    def __len__(self) -> int:
        self.notes.add(f"{self.name}#")
        return super().__len__()

    def __contains__(self, found: object) -> bool:
        self.notes.add(f"{self.name}*")
        return super().__contains__(found)

    def __reversed__(self) -> Iterator[Any]:
        self.notes.add(f"{self.name}*")
        return iter([*super().__iter__()][::-1])


class Kept(dict[str, Any]):
    """Pieces that are made once: whoever takes one has read what it was made of."""

    def __init__(self, notes: Notes) -> None:
        super().__init__()
        self._notes = notes
        self._begun: dict[str, int] = {}
        self._read: dict[str, list[str]] = {}

    def get(self, key: str, default: Any = None) -> Any:
        noted = self._notes.keys
        if key in self:
            if noted is not None:
                noted.extend(self._read[key])
            return self[key]
        if noted is None:
            self._notes.keys = noted = []
            self._begun[key] = -1
        else:
            self._begun[key] = len(noted)
        return default

    def __setitem__(self, key: str, value: Any) -> None:
        noted, begun = self._notes.keys or [], self._begun.pop(key)
        self._read[key] = self._notes.once(noted[max(begun, 0) :])
        if begun < 0:
            self._notes.keys = None
        super().__setitem__(key, value)


class Words(Mapping[str, str]):
    """What is only shown of each item: its words, and without a summary its body's beginning."""

    name = WORDS_OF.rstrip("=")

    def __init__(self, stories: Mapping[str, Story]) -> None:
        self._stories = stories
        self.inner = self

    def __getitem__(self, key: str) -> str:
        item = self._stories[key].item
        begin = "" if _SUMMARY.__get__(item) else beginning(item.body)  # read without a note
        return f"{wording(item)} {begin}"

    def __contains__(self, key: object) -> bool:
        return key in self._stories

    def __iter__(self) -> Iterator[str]:
        return iter(self._stories)

    def __len__(self) -> int:
        return len(self._stories)


def note_words(stories: Iterable[Story], notes: Notes) -> None:
    """Let the items of *stories* note when a word of theirs is read."""

    def noted(name: str) -> property:
        plain = getattr(NewsItem, name)

        def word(item: NewsItem) -> Any:
            notes.add_words(item.id)
            return plain.__get__(item)

        return property(word)

    kind = type(
        "NotedItem", (NewsItem,), {"__slots__": (), **{name: noted(name) for name in WORDS}}
    )
    for story in stories:
        object.__setattr__(story.item, "__class__", kind)


class NotedSet:
    """A set of addresses whose look-ups are noted."""

    def __init__(self, name: str, inner: frozenset[str], notes: Notes) -> None:
        self.name, self.inner, self._notes = name, inner, notes

    def __contains__(self, key: object) -> bool:
        self._notes.add(f"{self.name}?{key}")
        return key in self.inner


def noted_edition(edition: Edition, notes: Notes, stamps: "Stamps") -> Edition:
    """The same edition; what is read of its graph and of its indexes is noted, and stamped."""
    graph = edition.graph
    note_words(graph.stories, notes)
    stamps.add(Words(graph.by_id))
    sources: dict[str, Any] = {
        name: stamps.add(Noted(name, functools.partial(getattr, graph, name), notes))
        for name in MAPPINGS
    }
    sources |= {
        name: stamps.add(NotedTuple.of(name, getattr(graph, name), notes)) for name in SEQUENCES
    }

    def index(name: str, make: Callable[[], Mapping[str, Any]]) -> Any:
        return stamps.add(Noted(name, make, notes))

    found = replace(
        edition,
        graph=replace(graph, **sources),
        cards=stamps.add(Noted("cards", lambda: edition.cards, notes)),
        index=index,
        pieces=defaultdict(functools.partial(Kept, notes)),
        gathered={},
        _timelines={},
    )
    all_offices(found)
    return found


class Stamps:
    """What stands at a key, in sixteen bytes."""

    @property
    def indexes(self) -> Mapping[str, Noted]:
        """What views gathered for many pages, by name."""
        return {
            name: source
            for name, source in self._sources.items()
            if isinstance(source, Noted) and name not in (*MAPPINGS, "cards")
        }

    def __init__(self) -> None:
        self._sources: dict[str, Any] = {}
        self._keys: dict[str, bytes] = {}
        self._objects: dict[int, tuple[Any, bytes]] = {}

    def add(self, source: Any) -> Any:
        """Know a mapping, sequence or set that is noted; return it."""
        self._sources[source.name] = source
        return source

    def of_call(self, make: Callable[[], Any]) -> bytes:
        """The stamp of a page's maker and of what it is made with.

        An item given by position is the page's own, with its body; by name, only its face counts.
        """
        if not isinstance(make, functools.partial):
            raise Unknown(repr(make))
        bodies = [story.item.body for story in make.args if isinstance(story, Story)]
        return _sum(self._make(make), *(body.encode("utf-8", "surrogatepass") for body in bodies))

    def of_key(self, key: str) -> bytes:
        """A noted key, and the stamp of what it reads today."""
        found = self._keys.get(key)
        if found is None:
            name, stamp = key.encode("utf-8", "surrogatepass"), self._look_up(key)
            size = len(name).to_bytes(4, "big") + len(stamp).to_bytes(4, "big")
            found = self._keys[key] = size + name + stamp
        return found

    def _look_up(self, key: str) -> bytes:
        for sign in ("=", "?", "*", "#", ":"):
            name, found, rest = key.partition(sign)
            if found and name in self._sources:
                break
        else:
            return b"gone"
        source = self._sources[name]
        if sign == "?":
            return b"1" if rest in source.inner else b"0"
        if sign == "=":
            return self.of(source.inner[rest]) if rest in source.inner else b"none"
        if sign == "#":
            return str(tuple.__len__(source)).encode()
        if sign == ":":
            start, stop = (None if part == "None" else int(part) for part in rest.split(":"))
            return self.of(tuple.__getitem__(source, slice(start, stop)))
        if isinstance(source, tuple):
            return self.of(tuple(tuple.__iter__(source)))
        rows = source.inner.items()
        return _sum(*(part for at, row in rows for part in (at.encode(), self.of(row))))

    def of(self, value: Any) -> bytes:
        """The stamp of a value that stands in the graph, or that a page is made with."""
        if value is None or isinstance(value, _PLAIN):
            return repr(value).encode()
        kept = self._objects.get(id(value))
        if kept is None:  # the value is kept too, so that no other gets its place
            kept = self._objects[id(value)] = (value, self._make(value))
        return kept[1]

    def _part(self, value: Any) -> bytes:
        """The stamp of a part of another value; of those only what many share is kept."""
        if value is None or isinstance(value, _PLAIN):
            return repr(value).encode()
        return self.of(value) if isinstance(value, _SHARED) else self._make(value)

    def _make(self, value: Any) -> bytes:
        if isinstance(value, Story):
            return face(value)
        if isinstance(value, Attestation):
            named = value.mention
            told = (value.person, named.name, named.role, named.organisation)
            return _sum(self.of(value.story), repr(told).encode())
        if isinstance(value, tuple | list):
            return _sum(b"row", *map(self._part, value))
        if isinstance(value, dict):
            return _sum(b"map", *(self._part(part) for pair in value.items() for part in pair))
        if isinstance(value, Page):
            return _sum(value.address.encode(), str(value.indexed).encode())
        if isinstance(value, Region):
            return value.code.encode()
        if isinstance(value, Record):
            return _sum(wording(value).encode(), value.body.encode("utf-8", "surrogatepass"))
        if isinstance(value, _CONSTANT):
            return b""
        if isinstance(value, functools.partial):
            return _sum(*map(self.of, (value.func, *value.args)), self._make(value.keywords))
        if is_dataclass(value):
            kind: Any = type(value)
            parts = [self._part(getattr(value, name)) for name in _names_of(kind)]
            return _sum(kind.__qualname__.encode(), *parts)
        if callable(value) and hasattr(value, "__qualname__") and "<" not in value.__qualname__:
            return f"{value.__module__}.{value.__qualname__}".encode()
        if type(value).__module__ in ("datetime",):
            return repr(value).encode()
        raise Unknown(type(value).__name__)


@functools.cache
def _names_of(kind: Any) -> tuple[str, ...]:
    return tuple(part.name for part in fields(kind))


def wording(record: Record) -> str:
    """What stands in a record's header, and where its file is."""
    if not record.marks.wording:
        raise Unknown(record.id)
    return f"{record.marks.wording} {record.marks.path} {record.id}"


def face(story: Story) -> bytes:
    """What pages see of an item without noting it: all but its words and its body."""
    marks = story.item.marks
    if not marks.joints:
        raise Unknown(story.id)
    on, instant = story.on, story.instant.timestamp()
    known = (story.zone, on.year, on.month, on.day, story.event_status, *story.people)
    return _sum(f"{marks.joints} {marks.path} {story.id} {instant}".encode(), repr(known).encode())


def _sum(*parts: bytes) -> bytes:
    sizes = repr([*map(len, parts)]).encode()
    return blake2b(b"".join((sizes, *parts)), digest_size=16).digest()
