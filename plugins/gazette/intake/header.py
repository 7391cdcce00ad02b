"""The header of a content file: strict YAML as plain text, with the place of each key and value."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from gazette.domain.characters import strange_characters, without_strange
from gazette.domain.origin import KeyPath, Marks
from gazette.domain.problems import Place, Problem
from gazette.domain.slips import slip_values
from gazette.domain.text import fold_spaces
from gazette.intake.line_slips import Outline, mend_lines
from gazette.intake.text_file import composed
from gazette.intake.yaml_slips import Slip, key_name, mended, slip_of

MAX_DEPTH = 8
MAX_ENTRIES = 1_000
_MAX_OPEN = 64  # brackets open at once, over all lines; more would keep the parser busy
_MAX_MENDS = 20
_MENDABLE = 100_000  # characters; a longer header is no editor's
_MOST_PROBLEMS = 200
_MISLEADING = ("tab", "odd-indent")  # beside these, what the parser says of lines is a guess

_NULLS = {"", "~", "null", "Null", "NULL"}
_FENCE = re.compile(r"^---[ \t]*$")
_CUT_BY_HASH = re.compile(r"[ \t]+(#[^\s#].*)")


@dataclass(slots=True, kw_only=True)
class Header:
    """A header as read: text leaves in mappings and lists, and where everything stands."""

    tree: dict[str, Any] = field(default_factory=dict)
    values: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)
    keys: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    spoiled: set[KeyPath] = field(default_factory=set)  # judged already; nothing more to say
    bare: dict[KeyPath, KeyPath] = field(default_factory=dict)  # `{a: b, c}`: c, and the a before
    merged: set[KeyPath] = field(default_factory=set)  # mappings whose keys may come by `<<`
    is_whole: bool = True  # False where the tree is not all that the file says
    has_body: bool = True
    untold: int = 0  # problems beyond those that are listed
    slip: Slip | None = None  # where the reading stopped
    body: str = ""
    body_line: int = 1

    def marks(self, path: str) -> Marks:
        """The places of the values, for the record."""
        return Marks(path=path, values=self.values, body_line=self.body_line)

    def is_spoiled(self, where: KeyPath) -> bool:
        """Whether the value at *where*, or one around it, was judged by the reader already."""
        return any(where[:length] in self.spoiled for length in range(1, len(where) + 1))

    def holds_spoiled(self, where: KeyPath) -> bool:
        """Whether a value below *where* was judged by the reader already."""
        return any(path[: len(where)] == where for path in self.spoiled)


def read_header(text: str, path: str, outline: Outline) -> Header:
    """Return the header and the body of *text*; what cannot be read is among the problems."""
    lines = text.split("\n")
    opening = next((number for number, line in enumerate(lines) if line.strip()), None)
    if opening is None or not _FENCE.match(lines[opening]):
        return _no_header("E008", path, (opening or 0) + 1)
    closing = next(
        (number for number in range(opening + 1, len(lines)) if _FENCE.match(lines[number])), None
    )
    if closing is None:
        return _no_header("E009", path, opening + 1)
    written = lines[opening + 1 : closing]
    header = _read_yaml(written, path, opening + 2, outline)
    # A missing key is shown at the header's first line, or at the fence of an empty header.
    header.values[()] = (opening + 2 if any(line.strip() for line in written) else opening + 1, 1)
    header.body = "\n".join(lines[closing + 1 :])
    header.body_line = closing + 2
    return header


def _no_header(code: str, path: str, line: int) -> Header:
    problem = Problem(at=Place(path=path, line=line), code=code)
    return Header(problems=[problem], is_whole=False, has_body=False)


def _read_yaml(written: list[str], path: str, first_line: int, outline: Outline) -> Header:
    """Read the lines between the fences; a line with a slip is mended and the reading goes on."""
    too_deep = _too_many_open(written)
    if too_deep is not None:
        at = Place(path=path, line=first_line + too_deep)
        values = {"limit": str(MAX_DEPTH)}
        return Header(problems=[Problem(at=at, code="E056", values=values)], is_whole=False)
    lines = list(written)
    slips = list(mend_lines(lines, outline))
    blamed: set[int] = {slip.line for slip in slips}
    while True:
        header = _Composer(path, first_line, lines).compose()
        slip = header.slip
        if slip is None:
            break
        if not slips or slips[0].name not in _MISLEADING:
            slips.append(slip)
        line = mended(slip, lines[slip.line]) if sum(map(len, lines)) < _MENDABLE else None
        if line is None or slip.line in blamed or len(blamed) > _MAX_MENDS:
            header.is_whole = False
            header.problems = [found for found in header.problems if found.code != "E057"]
            break
        lines[slip.line] = line
        blamed.add(slip.line)
    _report(slips, header, lines, path, first_line)
    return header


def _report(
    slips: list[Slip], header: Header, lines: list[str], path: str, first_line: int
) -> None:
    for slip in slips:
        values = slip_values(slip.name, **slip.filled)
        line = first_line + slip.line
        where = _leaf_on(header, line)
        if slip.name == "inline":
            header.merged.update(key for key, mark in header.keys.items() if mark[0] == line)
        elif where is not None and not slip.is_mended and slip.name != "dash-space":
            header.spoiled.add(where)
        name = ".".join(map(str, where)) if where else _guess_field(header, lines[slip.line], line)
        at = Place(path=path, line=line, column=slip.column)
        header.problems.append(Problem(at=at, code="E050", field=name, values=values))


def _leaf_on(header: Header, line: int) -> KeyPath | None:
    """The value that stands on *line* and holds no other."""
    found = [path for path, mark in header.values.items() if mark[0] == line]
    return max(found, key=len) if found else None


def _guess_field(header: Header, text: str, line: int) -> str:
    """The key that *text* begins with, beside the last key read before it."""
    name = key_name(text)
    before = [path for path, mark in header.keys.items() if mark[0] < line]
    if name is None:
        return ""
    indented = text[:1] in (" ", "-")
    return ".".join(map(str, (*before[-1][:-1], name))) if before and indented else name


def _too_many_open(lines: list[str]) -> int | None:
    """The first line with more brackets open than any header needs, however they are quoted."""
    opened = sum(line.count("[") + line.count("{") for line in lines)
    if opened <= _MAX_OPEN:
        return None
    opened = 0
    for number, line in enumerate(lines):
        for char in re.findall(r"[\[\]{}]", line):
            opened = opened + 1 if char in "[{" else max(opened - 1, 0)
            if opened > _MAX_OPEN:
                return number
    return None


class _Composer:
    """Builds a header from YAML events, so that nothing is resolved, merged or shared."""

    def __init__(self, path: str, first_line: int, lines: list[str]) -> None:
        self._path = path
        self._first_line = first_line
        self._lines = lines
        self._header = Header()
        self._may_cut = any("#" in line for line in lines)
        self._may_escape = any("\\" in line for line in lines)
        self._parser: Any = yaml.CSafeLoader("\n".join(lines) + "\n")
        self._next: Callable[[], Any] = self._parser.get_event

    def compose(self) -> Header:
        try:
            self._documents()
        except yaml.MarkedYAMLError as error:
            self._header.slip = slip_of(error, self._lines)
        except yaml.YAMLError:
            self._header.slip = Slip(name="other", line=0)
        finally:
            self._parser.dispose()
        return self._header

    def _documents(self) -> None:
        documents = 0
        while not isinstance(event := self._next(), yaml.StreamEndEvent):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1 or event.version or event.tags:
                    self._say("E055", event, ())
                    self._header.is_whole = False
                    return
            elif isinstance(event, yaml.MappingStartEvent):
                self._check_node(event, ())
                self._header.tree = self._mapping((), 1)
            elif isinstance(event, yaml.NodeEvent) and not _is_empty(event):
                self._check_node(event, ())
                self._say("E057", event, ())
                self._header.is_whole = False
                self._skip(event)

    def _mapping(self, path: KeyPath, depth: int) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        before: KeyPath = ()
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self._say("E057", event, path)
                self._skip(event)
                self._skip(self._next())
                continue
            name = fold_spaces(self._text(event, path))
            here = (*path, name)
            first = self._header.keys.get(here)
            if name == "<<" and event.style in (None, ""):
                self._say("E054", event, here)
                self._header.merged.add(path)
                self._skip(self._next())
            elif first:
                self._say("E051", event, here, name=name, line=str(first[0]))
                self._skip(self._next())
            else:
                self._check_node(event, here)
                self._header.keys[here] = self._mark(event)
                is_bare = self._is_bare(event)
                value = self._value(self._next(), here, depth)
                if value is not None:
                    tree[name] = value
                if is_bare and before:
                    self._header.bare[here] = before
                before = before if is_bare else here
        return tree

    def _is_bare(self, key: Any) -> bool:
        """Whether a comma or a brace follows the key where its colon should be."""
        end = key.end_mark
        rest = self._lines[end.line][end.column :] if end.line < len(self._lines) else ""
        return rest.lstrip()[:1] in (",", "}") and bool(rest.strip())

    def _list(self, path: KeyPath, depth: int) -> list[Any]:
        items: list[Any] = []
        entries = 0
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            entries += 1
            if entries > MAX_ENTRIES:
                self._skip(event)
                continue
            value = self._value(event, (*path, len(items)), depth)
            if value is None and isinstance(event, yaml.MappingStartEvent):
                value = {}  # `{}` stands there: its keys are missing, not the entry
            if value is not None:
                items.append(value)
        if entries > MAX_ENTRIES:
            values = {"size": str(entries), "limit": str(MAX_ENTRIES)}
            self._say_at("E110", self._header.values[path], path, values)
            self._header.spoiled.add(path)
        return items

    def _value(self, event: Any, path: KeyPath, depth: int) -> Any:
        """The node as text, list or mapping; None where it counts as missing."""
        self._header.values[path] = self._mark(event)
        is_fair = self._check_node(event, path)
        if not is_fair:
            self._header.spoiled.add(path)
        # A star stands for a value that was refused, so that it does not count as missing as well.
        if isinstance(event, yaml.AliasEvent):
            return "*"
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path) or (None if is_fair else "*")
        if depth >= MAX_DEPTH:
            self._say("E056", event, path, limit=str(MAX_DEPTH))
            self._header.spoiled.add(path)
            self._skip(event)
            return "*"
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path, depth + 1) or None
        keys_before = len(self._header.keys)
        found = self._mapping(path, depth + 1)
        return found if found or len(self._header.keys) > keys_before else None

    def _scalar(self, event: Any, path: KeyPath) -> str | None:
        text = self._text(event, path)
        is_plain = event.style in (None, "")
        if is_plain and self._may_cut:
            self._check_hash(event, path)
        return None if not text or (is_plain and text in _NULLS) else text

    def _text(self, event: Any, path: KeyPath) -> str:
        """What a scalar says; what its escapes (`\\a`, `\\u202e`) bring in is judged."""
        text = str(event.value)
        if event.style == '"' and self._may_escape:
            text = composed(text)
            written = "\n".join(self._lines[event.start_mark.line : event.end_mark.line + 1])
            for found in strange_characters(text):
                if text[found.start : found.end] not in written:
                    self._say(found.code, event, path, **found.values)
            text = without_strange(text)
        return text.strip()

    def _check_hash(self, event: Any, path: KeyPath) -> None:
        """`#3` after a space begins a comment: what follows would be lost without a word."""
        line = self._lines[event.end_mark.line] if event.end_mark.line < len(self._lines) else ""
        cut = _CUT_BY_HASH.match(line, event.end_mark.column)
        if cut:
            self._say("W058", event, path, value=cut[1].strip())

    def _skip(self, event: Any) -> None:
        """Pass over the rest of a node."""
        depth = int(isinstance(event, yaml.CollectionStartEvent))
        while depth:
            event = self._next()
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)

    def _check_node(self, event: Any, path: KeyPath) -> bool:
        """Refuse anchors, aliases and tags; whether there is none."""
        is_alias = isinstance(event, yaml.AliasEvent)
        if is_alias or event.anchor:
            self._say("E052", event, path)
        elif event.tag:
            self._say("E053", event, path, value=event.tag)
        return not (is_alias or event.anchor or event.tag)

    def _mark(self, event: Any) -> tuple[int, int]:
        return (event.start_mark.line + self._first_line, event.start_mark.column + 1)

    def _say(self, code: str, event: Any, where: KeyPath, **values: str) -> None:
        self._say_at(code, self._mark(event), where, values)

    def _say_at(
        self, code: str, mark: tuple[int, int], where: KeyPath, values: dict[str, str]
    ) -> None:
        if len(self._header.problems) >= _MOST_PROBLEMS:
            self._header.untold += 1
            return
        line, column = mark
        at = Place(path=self._path, line=line, column=column)
        name = ".".join(map(str, where))
        self._header.problems.append(Problem(at=at, code=code, field=name, values=values))


def _is_empty(event: Any) -> bool:
    return isinstance(event, yaml.ScalarEvent) and not event.value.strip()
