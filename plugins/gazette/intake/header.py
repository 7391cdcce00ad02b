"""The header of a content file: strict YAML as plain text, with the place of every key and value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from gazette.domain.origin import KeyPath, Marks
from gazette.domain.problems import Place, Problem

MAX_DEPTH = 8

Tree = dict[str, Any] | list[Any] | str

_NULLS = {"", "~", "null", "Null", "NULL"}
_FENCE = re.compile(r"^---[ \t]*$")


@dataclass(slots=True, kw_only=True)
class Header:
    """A header as read: text leaves in mappings and lists, and where everything stands."""

    tree: dict[str, Any] = field(default_factory=dict)
    values: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)
    keys: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    body: str = ""
    body_line: int = 1

    def marks(self, path: str) -> Marks:
        """The places of the values, for the record."""
        return Marks(path=path, values=self.values, body_line=self.body_line)


def read_header(text: str, path: str) -> Header:
    """Return the header and the body of *text*; what cannot be read is among the problems."""
    lines = text.split("\n")
    opening = next((number for number, line in enumerate(lines) if line.strip()), None)
    if opening is None or not _FENCE.match(lines[opening]):
        at = Place(path=path, line=(opening or 0) + 1)
        return Header(problems=[Problem(at=at, code="E008")])
    closing = next(
        (number for number in range(opening + 1, len(lines)) if _FENCE.match(lines[number])), None
    )
    if closing is None:
        return Header(problems=[Problem(at=Place(path=path, line=opening + 1), code="E009")])
    header = _Composer(path, opening + 2).compose("\n".join(lines[opening + 1 : closing]) + "\n")
    header.values.setdefault((), (opening + 1, 1))
    header.body = "\n".join(lines[closing + 1 :])
    header.body_line = closing + 2
    return header


class _Stop(Exception):
    """Ends the reading of a header that makes no sense beyond this place."""


class _Composer:
    """Builds a header from YAML events, so that nothing is resolved, merged or shared."""

    def __init__(self, path: str, first_line: int) -> None:
        self._path = path
        self._first_line = first_line
        self._header = Header()
        self._events: Iterator[Any] = iter(())

    def compose(self, text: str) -> Header:
        self._events = yaml.parse(text, Loader=yaml.CSafeLoader)
        try:
            self._document()
        except yaml.MarkedYAMLError as error:
            self._syntax_error(error)
        except yaml.YAMLError as error:
            at = Place(path=self._path, line=self._first_line)
            self._header.problems.append(
                Problem(at=at, code="E050", values={"detail": str(error).splitlines()[0]})
            )
        except _Stop:
            pass
        return self._header

    def _document(self) -> None:
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1 or event.version or event.tags:
                    self._say("E055", event)
                    raise _Stop
            elif isinstance(event, yaml.MappingStartEvent):
                self._check_node(event)
                self._header.values[()] = self._mark(event)
                self._header.tree = self._mapping((), 1)
            elif isinstance(event, yaml.NodeEvent):
                if isinstance(event, yaml.ScalarEvent) and not event.value.strip():
                    continue
                self._check_node(event)
                self._say("E057", event)
                raise _Stop

    def _mapping(self, path: KeyPath, depth: int) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            self._check_node(event)
            if not isinstance(event, yaml.ScalarEvent):
                self._say("E057", event)
                raise _Stop
            name = event.value.strip()
            here = (*path, name)
            if name == "<<" and event.implicit[0]:
                self._say("E054", event)
            seen = self._header.keys.get(here)
            if seen:
                self._say("E051", event, name, line=str(seen[0]))
                self._value((*path, f"{name} (2)"), depth)
                continue
            self._header.keys[here] = self._mark(event)
            value = self._value(here, depth)
            if value is not None and name != "<<":
                tree[name] = value
        return tree

    def _list(self, path: KeyPath, depth: int) -> list[Any]:
        items: list[Any] = []
        while True:
            value = self._value((*path, len(items)), depth, in_list=True)
            if value is _END:
                return items
            if value is not None:
                items.append(value)

    def _value(self, path: KeyPath, depth: int, in_list: bool = False) -> Any:
        """The next node as text, list or mapping; None where it counts as missing."""
        event = next(self._events)
        if in_list and isinstance(event, yaml.SequenceEndEvent):
            return _END
        self._check_node(event)
        if not isinstance(event, yaml.AliasEvent):
            self._header.values[path] = self._mark(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.AliasEvent):
            return None
        if depth >= MAX_DEPTH:
            self._say("E056", event, limit=str(MAX_DEPTH))
            raise _Stop
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path, depth + 1)
        return self._mapping(path, depth + 1)

    def _scalar(self, event: Any) -> str | None:
        text = str(event.value).strip()
        plain = event.style in (None, "")
        if not text or (plain and text in _NULLS):
            return None
        return text

    def _check_node(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._say("E052", event)
        if getattr(event, "tag", None):
            self._say("E053", event, value=event.tag)

    def _mark(self, event: Any) -> tuple[int, int]:
        return (event.start_mark.line + self._first_line, event.start_mark.column + 1)

    def _say(self, code: str, event: Any, field: str = "", **values: str) -> None:
        line, column = self._mark(event)
        at = Place(path=self._path, line=line, column=column)
        self._header.problems.append(Problem(at=at, code=code, field=field, values=values))

    def _syntax_error(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + self._first_line
        at = Place(path=self._path, line=line, column=(mark.column if mark else 0) + 1)
        detail = _DETAILS.get(error.problem or "", error.problem or "YAML")
        self._header.problems.append(Problem(at=at, code="E050", values={"detail": detail}))


_END = object()
_DETAILS = {
    "mapping values are not allowed in this context": "ada titik dua di dalam nilai",
    "could not find expected ':'": "ada baris tanpa titik dua",
    "did not find expected key": "lekukan atau tanda kutip tidak rapi",
    "found character that cannot start any token": "ada tab atau tanda khusus di awal nilai",
    "did not find expected '-' indicator": "lekukan daftar tidak rapi",
    "found unexpected end of stream": "tanda kutip tidak ditutup",
    "did not find expected ',' or ']'": "kurung siku tidak ditutup",
    "did not find expected ',' or '}'": "kurung kurawal tidak ditutup",
    "found undefined tag handle": "ada tanda `!` di awal nilai",
    "block sequence entries are not allowed in this context": "butir daftar tidak di barisnya sendiri",
    "did not find expected alphabetic or numeric character": "ada tanda `*` atau `&` di awal nilai",
    "found unknown escape character": "ada garis miring terbalik di dalam kutip ganda",
    "found a tab character that violates indentation": "lekukan memakai tab",
    "found a tab character where an indentation space is expected": "lekukan memakai tab",
}
