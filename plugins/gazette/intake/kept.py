"""Kept readings: what a file gave once, for as long as neither it nor the code changes.

They lie in one SQLite file as plain values (marshal), each with a digest of its own. A row counts
where the file's inode, size and times are those that were seen last, or its bytes are. What is
damaged, of another version or foreign is read anew; nothing in it can be run.
"""

import marshal
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from gazette.domain.origin import Marks, Record
from gazette.domain.problems import Place, Problem
from gazette.domain.records import KINDS, WORDS, NewsItem
from gazette.domain.sheets import Link, Sheet, Value
from gazette.intake.packing import NESTED, Packing
from gazette.intake.readers import Reading
from gazette.intake.schema import Key, keys_of
from gazette.intake.table_file import open_table

MOST_BYTES = 1024 * 1024 * 1024
_TABLES = (
    "readings (path TEXT PRIMARY KEY, source BLOB, packed BLOB, digest BLOB)",
    "seen (path TEXT PRIMARY KEY, stat TEXT)",  # apart: in a fresh checkout it alone is written
)
_ROWS = "SELECT path, stat, source, packed, digest FROM readings JOIN seen USING (path)"


@dataclass(frozen=True, slots=True)
class Row:
    """A kept reading: where its file lay, a digest of what it was read from, and its values."""

    stat: str
    source: bytes
    packed: bytes


Spread = Callable[[Sequence[Any], Callable[[Sequence[Any]], list[Any]]], list[Any]]
Aside = Callable[[Callable[[], Any]], Callable[[], Any]]


def one_after_another(work: Sequence[Any], do: Callable[[Sequence[Any]], list[Any]]) -> list[Any]:
    """Do all of *work* here."""
    return do(work)


def at_once(work: Callable[[], Any]) -> Callable[[], Any]:
    """Do *work* now; what is returned gives its result."""
    result = work()
    return lambda: result


class Readings:
    """The readings of earlier builds, and how work on many files is shared out and set aside."""

    def __init__(
        self,
        path: Path | None = None,
        version: str = "",
        spread: Spread = one_after_another,
        aside: Aside = at_once,
    ) -> None:
        self._path, self._version = path, version.encode()
        self._reader: sqlite3.Connection | None = None
        self.spread, self.aside = spread, aside

    def load(self) -> dict[str, Row]:
        """All rows by path; none where they cannot be read."""
        found: dict[str, Row] = {}
        connection = self._open()
        if connection is None:
            return found
        try:
            for path, stat, source, packed, digest in connection.execute(_ROWS):
                if digest == self._digest(path, source, packed) and type(stat) is str:
                    found[path] = Row(stat, source, packed)
        except (sqlite3.Error, TypeError, ValueError, AttributeError):
            return {}
        finally:
            connection.close()
        return found

    def row(self, path: str) -> Row | None:
        """The row of one file, where only a few are asked for; None where there is none."""
        if self._reader is None:
            self._reader = self._open()
        if self._reader is None:
            return None
        try:
            found = self._reader.execute(f"{_ROWS} WHERE path = ?", (path,)).fetchone()
            if found is None or found[4] != self._digest(path, *found[2:4]):
                return None
        except (sqlite3.Error, TypeError, ValueError, AttributeError):
            return None
        return Row(*found[1:4])

    def keep(
        self, new: Mapping[str, Row], gone: Iterable[str], seen: Mapping[str, str] | None = None
    ) -> None:
        """Write *new* rows, take out those that are *gone*, and note where others were *seen*."""
        lost = [(path,) for path in gone]
        stats = [(path, row.stat) for path, row in new.items()] + [*(seen or {}).items()]
        connection = self._open() if stats or lost else None
        if connection is None:
            return
        rows = [
            (path, row.source, row.packed, self._digest(path, row.source, row.packed))
            for path, row in new.items()
        ]
        try:
            with connection:
                for table in ("readings", "seen"):
                    connection.executemany(f"DELETE FROM {table} WHERE path = ?", lost)
                connection.executemany("INSERT OR REPLACE INTO readings VALUES (?,?,?,?)", rows)
                connection.executemany("INSERT OR REPLACE INTO seen VALUES (?,?)", stats)
        except sqlite3.Error:
            pass  # nothing is kept, and the next build reads again
        finally:
            connection.close()

    def source_of(self, data: bytes, about: str) -> bytes:
        """A digest of a file's bytes and of what is known of it by its place."""
        place = about.encode("utf-8", "surrogatepass")
        return blake2b(place + b"\0" + data, digest_size=16).digest()

    def _digest(self, path: str, source: bytes, packed: bytes) -> bytes:
        found = blake2b(self._version, digest_size=16)
        found.update(f"\0{path}\0".encode("utf-8", "surrogatepass"))
        found.update(source)
        found.update(packed)
        return found.digest()

    def _open(self) -> sqlite3.Connection | None:
        return open_table(self._path, MOST_BYTES, *_TABLES) if self._path else None


def pack(reading: Reading, problems: Sequence[Problem]) -> bytes:
    """A reading and all problems of its file as plain values.

    The sheet and the record lie apart: who wants the one need not unpack the other.
    """
    sheet, record = reading.sheet, reading.record
    told: Any = None
    joints = ""
    if record is not None:
        own = {
            name: _packed(getattr(record, name))
            for name in _PACKING.fields[type(record)]
            if name not in _OF_THE_SHEET
        }
        told = (_NUMBERS[type(record)], list(own.values()))
        joints = _joints(own) if isinstance(record, NewsItem) else ""
    marks = sheet.marks
    both = (sheet.id, sheet.body, marks.path, marks.body_line, marks.wording, joints)
    of_the_sheet: Any = (
        (sheet.kind, sheet.is_whole, marks.values),
        [(value.path, _KINDS[value.kind], value.text) for value in sheet.values],
        [_packed(link) for link in sheet.links],
        [_packed(problem) for problem in problems],
    )
    villages = village_codes((sheet.id, *(value.text for value in sheet.values)))
    return marshal.dumps((both, marshal.dumps(of_the_sheet), marshal.dumps((told, villages))))


def village_codes(texts: Iterable[str]) -> list[str]:
    """Those of *texts* that have the form of a village's code: their province's file is needed."""
    return [text for text in texts if text.count(".") == 3]


def _joints(own: Mapping[str, Any]) -> str:
    """A digest of the packed values of a news item, its words left out."""
    told = repr([value for name, value in own.items() if name not in WORDS])
    return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def unpack(packed: bytes) -> tuple[Reading, list[Problem]]:
    """The reading and the problems that were packed."""
    sheet, problems = unpack_sheet(packed)
    return Reading(sheet=sheet, record=unpack_record(packed)[0], problems=()), problems


def unpack_sheet(packed: bytes) -> tuple[Sheet, list[Problem]]:
    """The sheet alone, and the problems."""
    (ident, body, path, body_line, wording, joints), of_the_sheet, _ = marshal.loads(packed)
    (kind, is_whole, places), values, links, problems = marshal.loads(of_the_sheet)
    marks = Marks(path=path, values=places, body_line=body_line, wording=wording, joints=joints)
    sheet = Sheet(
        kind=kind,
        id=ident,
        marks=marks,
        body=body,
        values=tuple([Value(at, _KIND_OF[number], text) for at, number, text in values]),
        links=tuple(_unpacked(link) for link in links),
        is_whole=is_whole,
    )
    return sheet, [_unpacked(problem) for problem in problems]


def unpack_record(packed: bytes) -> tuple[Record | None, list[str]]:
    """The record alone, None where the file had mistakes; and the codes of villages in it."""
    (ident, body, path, body_line, wording, joints), _, of_the_record = marshal.loads(packed)
    told, villages = marshal.loads(of_the_record)
    if told is None:
        return None, villages
    number, parts = told
    record: Record = object.__new__(_TYPES[number])
    for setter, part in zip(_OWN_SETTERS[number], parts, strict=True):
        setter(record, _unpacked(part) if type(part) in NESTED else part)
    _set_id(record, ident)
    # Places are the sheet's: a record of which nothing is wrong needs none, and they are large.
    marks = Marks(path=path, values={}, body_line=body_line, wording=wording, joints=joints)
    _set_marks(record, marks)
    _set_body(record, body)
    return record, villages


def pack_problems(problems: Iterable[Problem]) -> Any:
    """Problems as plain values."""
    return [_packed(problem) for problem in problems]


def unpack_problems(packed: Any) -> tuple[Problem, ...]:
    """The problems that were packed."""
    return tuple(_unpacked(problem) for problem in packed)


def _leaf_kinds(keys: Iterable[Key], found: dict[Any, int]) -> None:
    for key in keys:
        if key.leaf is not None:
            found.setdefault(key.kind, len(found))
        _leaf_kinds(key.keys, found)


_OF_THE_SHEET = ("id", "marks", "body")
_PACKING = Packing((*(kind.type for kind in KINDS), Link, Place, Problem))
_packed, _unpacked = _PACKING.pack, _PACKING.unpack
_TYPES, _NUMBERS = _PACKING.types, _PACKING.numbers
_OWN_SETTERS = [
    tuple(
        getattr(kind, name).__set__ for name in _PACKING.fields[kind] if name not in _OF_THE_SHEET
    )
    for kind in _TYPES
]
_set_id, _set_marks, _set_body = (getattr(Record, name).__set__ for name in _OF_THE_SHEET)
_KINDS: dict[Any, int] = {}
for _kind in KINDS:
    _leaf_kinds(keys_of(_kind.type), _KINDS)
_KIND_OF = tuple(_KINDS)
