"""What a page reads of the graph: noted while it is made, so that later it is known to be the same.

Every look-up in the graph goes through the mappings here. They note its key, and a *stamp* says
in a few bytes what stands there. A page whose arguments and noted keys still have their stamps is
the page that was made before. Pieces that are made once for many pages are noted for each of them.
"""

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from gazette.domain.graph import Story
from gazette.domain.records import WORDS, NewsItem
from gazette.press.kept.stamps import Stamps, wording
from gazette.views.edition import Edition, beginning
from gazette.views.offices import all_offices
from gazette.views.pledges import gather_pledges

MAPPINGS = (
    "organisations", "agreements", "programmes", "people", "commitments", "aspirations",
    "region_notes", "by_id", "by_region", "by_organisation",
)  # fmt: skip
SEQUENCES = ("stories", "terms", "pages")
WORDS_OF = "words="
_SUMMARY: Any = NewsItem.__dict__["summary"]


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
        """Each of *keys* once; the same key is the same string, for they are many."""
        known = self._known
        return [*{known.setdefault(key, key) for key in keys}]

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


def noted_edition(edition: Edition, notes: Notes, stamps: Stamps) -> Edition:
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
    all_offices(found)  # known before a page is compared, also where only its maker asks for them
    gather_pledges(found)
    return found


def indexes_of(stamps: Stamps) -> Mapping[str, Noted]:
    """What views gathered for many pages of a noted edition, by name."""
    return {
        name: source
        for name, source in stamps.sources.items()
        if isinstance(source, Noted) and name not in (*MAPPINGS, "cards")
    }
