"""Stamps: what stands at a key that a page read, in sixteen bytes."""

import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta, tzinfo
from hashlib import blake2b
from typing import Any

from gazette.domain.graph import Attestation, Story
from gazette.domain.origin import Record
from gazette.domain.regions import Region
from gazette.views.edition import Edition, Gathered, Page

_SIZE = 16  # bytes of a digest
_PLAIN = (str, int, float)
_CONSTANT = (Edition, Gathered)  # the same for the whole build
_SHARED = (Story, Attestation, Record)  # of the graph, parts of many values


class Unknown(Exception):
    """A value of which nobody can say in bytes what it holds, or a source that is not known.

    Its page is always made.
    """


class Stamps:
    """What stands at a key, in sixteen bytes."""

    def __init__(self) -> None:
        self.sources: dict[str, Any] = {}  # mappings, sequences and sets that are noted, by name
        self._keys: dict[str, bytes] = {}
        self._objects: dict[int, tuple[Any, bytes]] = {}

    def add(self, source: Any) -> Any:
        """Know a mapping, sequence or set that is noted; return it.

        Raises ValueError where another has its name: notes of one would be looked up in the other.
        """
        if source.name in self.sources:
            raise ValueError(f"noted twice: {source.name}")
        self.sources[source.name] = source
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
        """The stamp of what a noted key reads today, at most sixteen bytes. Raises Unknown."""
        found = self._keys.get(key)
        if found is None:
            stamp = self._look_up(key)
            found = self._keys[key] = stamp if len(stamp) <= _SIZE else _sum(stamp)
        return found

    def known(self, key: str) -> bytes | None:
        """The same; None where nobody can say."""
        try:
            return self.of_key(key)
        except Unknown:
            return None

    def _look_up(self, key: str) -> bytes:
        for sign in ("=", "?", "*", "#", ":"):
            name, found, rest = key.partition(sign)
            if found and name in self.sources:
                break
        else:
            raise Unknown(key)
        source = self.sources[name]
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
        kind: Any = type(value)
        return _way_of(kind)(self, value)

    def _of_attestation(self, value: Attestation) -> bytes:
        named = value.mention
        told = (value.person, named.name, named.role, named.organisation)
        return _sum(self.of(value.story), repr(told).encode())

    def _of_row(self, value: Iterable[Any]) -> bytes:
        return _sum(b"row", *map(self._part, value))

    def _of_mapping(self, value: Mapping[Any, Any]) -> bytes:
        return _sum(b"map", *(self._part(part) for pair in value.items() for part in pair))

    def _of_partial(self, value: "functools.partial[Any]") -> bytes:
        return _sum(*map(self.of, (value.func, *value.args)), self._make(value.keywords))

    def _of_fields(self, value: Any) -> bytes:
        kind: Any = type(value)
        parts = [self._part(getattr(value, name)) for name in _names_of(kind)]
        return _sum(kind.__qualname__.encode(), *parts)


def _of_record(value: Record) -> bytes:
    return _sum(wording(value).encode(), value.body.encode("utf-8", "surrogatepass"))


def _of_code(value: Any) -> bytes:
    """A function that a later build finds by its name."""
    if "<" in getattr(value, "__qualname__", "<"):
        raise Unknown(type(value).__name__)
    return f"{value.__module__}.{value.__qualname__}".encode()


_Way = Callable[[Stamps, Any], bytes]
_WAYS: tuple[tuple[type[Any] | tuple[type[Any], ...], _Way], ...] = (
    (Story, lambda _, value: face(value)),
    (Attestation, Stamps._of_attestation),
    ((tuple, list), Stamps._of_row),
    (dict, Stamps._of_mapping),
    (Page, lambda _, value: _sum(value.address.encode(), str(value.indexed).encode())),
    (Region, lambda _, value: value.code.encode()),
    (Record, lambda _, value: _of_record(value)),
    (_CONSTANT, lambda *_: b""),
    (functools.partial, Stamps._of_partial),
    ((date, time, timedelta, tzinfo), lambda _, value: repr(value).encode()),
)


@functools.cache
def _way_of(kind: type[Any]) -> _Way:
    """How the stamp of a value of that type is made: there are few types and many values."""
    for kinds, way in _WAYS:
        if issubclass(kind, kinds):
            return way
    return Stamps._of_fields if is_dataclass(kind) else lambda _, value: _of_code(value)


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
    return blake2b(b"".join((sizes, *parts)), digest_size=_SIZE).digest()
