"""The content folder: every file read once, or taken as it was read; all of them judged."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, Generic, TypeVar

from gazette.domain.checks import all_problems, own_problems
from gazette.domain.drafts import unfinished
from gazette.domain.origin import Record
from gazette.domain.problems import Place, Problem, has_errors, in_order
from gazette.domain.records import KINDS, Records
from gazette.domain.regions import Gazetteer, is_region_code, province_code
from gazette.domain.sheets import Register, Sheet
from gazette.intake.gazetteer import load_gazetteer
from gazette.intake.kept import (
    Readings,
    Row,
    at_once,
    pack,
    pack_problems,
    unpack_problems,
    unpack_record,
    unpack_sheet,
    village_codes,
)
from gazette.intake.listing import Entry, entries_of, images_of, look_into, reasons_of, shown_path
from gazette.intake.readers import Reading, read_record, unread, year_of
from gazette.intake.rubbish import no_collection
from gazette.intake.text_file import MAX_BYTES, decode

T = TypeVar("T")
_MANY = 1_000  # files; with fewer another process costs more than it saves
_COLLECTIONS = {kind.type: kind.collection for kind in KINDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything read from a content folder: sound records, or what is wrong."""

    records: Records
    gazetteer: Gazetteer
    problems: tuple[Problem, ...]
    register: Register  # every file as written, sound or not
    images: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable(Generic[T]):
    """What a build needs of a content folder: what was made of its records, or what is wrong."""

    made: T | None
    problems: tuple[Problem, ...]
    told: Any  # what was to be said of the sheets, of which no other trace is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """A folder as it was read: each file's reading, packed, and what is wrong with the folder."""

    packed: list[bytes]
    in_the_way: list[Sheet]
    images: Mapping[str, str]
    problems: list[Problem]
    keep: Callable[[], None]  # keeps what was read now


def read_content(
    folder: Path, readings: Readings | None = None, now: datetime | None = None
) -> Content:
    """Read and judge everything below *folder*; records are there only if nothing is wrong.

    *readings* keeps what unchanged files gave before; at *now* it is judged.
    """
    with no_collection():
        return _read_all(folder, readings or Readings(), now)


def read_records(
    folder: Path,
    kept: Readings,
    *,
    about: Callable[[Register], Any],
    make: Callable[[Records, Gazetteer], T],
    now: datetime | None = None,
) -> Printable[T]:
    """Read and judge like `read_content`; of the records what *make* makes of them is kept.

    Where there are many, the sheets are judged aside meanwhile; of them only what *about* says is
    kept, in plain values.
    """

    def judged() -> Any:
        register, problems = _judged(gathered, now)
        return pack_problems(problems), about(register)

    with no_collection():
        gathered = _gather(folder, kept)
        wait = (kept.aside if len(gathered.packed) >= _MANY else at_once)(judged)
        try:
            made, failure = _made(gathered, make), None
        except Exception as error:  # noqa: BLE001 - what is unsound may not fit together
            made, failure = None, error
        gathered.keep()
        packed, told = wait()
    problems = unpack_problems(packed)
    if has_errors(problems):
        return Printable(made=None, problems=problems, told=told)
    if failure is not None:
        raise failure
    return Printable(made=made, problems=problems, told=told)


def _made(gathered: _Gathered, make: Callable[[Records, Gazetteer], T]) -> T:
    records, provinces = _records(gathered)
    return make(records, load_gazetteer(provinces))


def read_again(folder: Path, paths: Iterable[str], kept: Readings) -> dict[str, Row]:
    """Single files of *folder* by shown path, read now whatever is kept of them.

    Raises ValueError where one of them has no place among the content files.
    """
    problems: list[Problem] = []
    found = {
        entry.shown: _row_of(entry, kept, None) for entry in entries_of(folder, paths, problems)
    }
    if problems or not all(row.stat for row in found.values()):
        raise ValueError([problem.code for problem in problems])
    return found


def _read_all(folder: Path, kept: Readings, now: datetime | None) -> Content:
    gathered = _gather(folder, kept)
    gathered.keep()
    register, ordered = _judged(gathered, now)
    return Content(
        records=Records() if has_errors(ordered) else _records(gathered)[0],
        gazetteer=register.gazetteer,
        problems=tuple(ordered),
        register=register,
        images=tuple(sorted(gathered.images)),
    )


def _gather(folder: Path, kept: Readings) -> _Gathered:
    problems: list[Problem] = []
    found = look_into(folder, problems)
    entries = list(entries_of(folder, found.files, problems))
    images = dict(images_of(folder, found.files, problems))
    at = shown_path(folder)
    if not entries and not any(problem.at.path == at for problem in problems):
        problems.append(Problem(at=Place(path=at), code="E015"))
    in_the_way = [
        unread(one.shown, one.kind, one.id) for one in entries_of(folder, found.in_the_way, [])
    ]
    packed, keep = _packed_readings(entries, kept)
    return _Gathered(
        packed=packed,
        keep=keep,
        in_the_way=in_the_way,
        images=images,
        problems=problems,
    )


def _judged(gathered: _Gathered, now: datetime | None) -> tuple[Register, list[Problem]]:
    """All sheets, and all that is wrong, in order."""
    problems = [*gathered.problems]
    sheets: list[Sheet] = []
    for packed in gathered.packed:
        sheet, found = unpack_sheet(packed)
        sheets.append(sheet)
        problems.extend(found)
    sheets += gathered.in_the_way
    texts = chain.from_iterable((sheet.id, *(one.text for one in sheet.values)) for sheet in sheets)
    gazetteer = load_gazetteer(_village_provinces(texts))
    register = Register.of(sheets, gazetteer, gathered.images, now)
    problems.extend(all_problems(register))
    return register, in_order(problems)


def _records(gathered: _Gathered) -> tuple[Records, set[str]]:
    """The records, and the provinces of which they name a village."""
    collections: dict[str, list[Record]] = {kind.collection: [] for kind in KINDS}
    provinces: set[str] = set()
    for packed in gathered.packed:
        record, villages = unpack_record(packed)
        provinces |= _village_provinces(villages)
        if record:
            collections[_COLLECTIONS[type(record)]].append(record)
    ordered = {
        name: tuple(sorted(found, key=lambda record: record.id))
        for name, found in collections.items()
    }
    return Records(**ordered), provinces  # type: ignore[arg-type]


def _village_provinces(texts: Iterable[str]) -> set[str]:
    """The provinces of which a village is named; only their village files are read."""
    return {province_code(code) for code in set(village_codes(texts)) if is_region_code(code)}


def _packed_readings(
    entries: list[Entry], kept: Readings
) -> tuple[list[bytes], Callable[[], None]]:
    """What every file gives, packed: read, or kept since it was read last; and how to keep it."""
    rows = kept.load()
    stats = {entry.shown: _stat_of(entry) for entry in entries}
    unread_yet = [
        entry
        for entry in entries
        if entry.shown not in rows or not stats[entry.shown]
        or rows[entry.shown].stat != stats[entry.shown]
    ]  # fmt: skip

    def read(run: Sequence[Entry]) -> list[tuple[str, str, bytes, bytes]]:
        found = []
        for entry in run:
            old = rows.get(entry.shown)
            row = _row_of(entry, kept, old)
            is_kept = old is not None and row.packed is old.packed
            found.append((entry.shown, row.stat, row.source, b"" if is_kept else row.packed))
        return found

    new: dict[str, Row] = {}
    seen: dict[str, str] = {}  # files that lie or are dated otherwise, and say what they said
    for shown, where, source, packed in kept.spread(unread_yet, read):
        if packed:
            new[shown] = Row(where, source, packed)
        else:
            seen[shown] = where
    sound = {shown: row for shown, row in new.items() if row.stat}
    gone = rows.keys() - stats.keys()
    rows.update(new)
    packed = [rows[entry.shown].packed for entry in entries]
    return packed, partial(kept.keep, sound, gone, seen)


def _stat_of(entry: Entry) -> str:
    """Where a file lies and since when; another kind or id of file is another file."""
    try:
        at = os.stat(entry.path, follow_symlinks=False)  # noqa: PTH116 - paths are text here
    except OSError:
        return ""
    times = f"{at.st_ino} {at.st_size} {at.st_mtime_ns} {at.st_ctime_ns}"
    return f"{entry.kind.folder} {entry.id} {entry.year} {times}"


def _row_of(entry: Entry, kept: Readings, old: Row | None) -> Row:
    problems: list[Problem] = []
    stat = _stat_of(entry)
    data = _bytes_of(entry, problems)
    if data is None:
        sheet = unread(entry.shown, entry.kind, entry.id)
        return Row("", b"", pack(Reading(sheet=sheet, record=None, problems=()), problems))
    source = kept.source_of(data, f"{entry.kind.folder} {entry.id} {entry.year} {entry.shown}")
    if old is not None and old.source == source:
        return Row(stat, source, old.packed)
    reading = _read(data, entry, problems)
    return Row(stat, source, pack(reading, problems))


def _read(data: bytes, entry: Entry, problems: list[Problem]) -> Reading:
    text, found = decode(data, entry.shown)
    if text is None:
        problems.extend(found)
        sheet = unread(entry.shown, entry.kind, entry.id)
        return Reading(sheet=sheet, record=None, problems=())
    reading = read_record(text, entry.shown, entry.kind, entry.id)
    problems.extend(_with_fields(found, reading.sheet))
    problems.extend(reading.problems)
    problems.extend(own_problems(reading.sheet))
    problems.extend(unfinished(reading.sheet, text.removesuffix(reading.sheet.body)))
    year = year_of(reading.sheet)
    if entry.kind.folder == "berita" and year and entry.year != year:
        folder = f"berita/{entry.year}" if entry.year else "berita"
        problems.append(reading.sheet.problem("E014", ("date",), folder=folder, year=year))
    return reading


def _bytes_of(entry: Entry, problems: list[Problem]) -> bytes | None:
    at = Place(path=entry.shown)
    try:
        with open(entry.path, "rb") as file:  # noqa: PTH123 - paths are text here
            data = file.read(MAX_BYTES + 1)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        problems.append(Problem(at=at, code="E017", values=reasons_of(error)))
        return None
    if len(data) > MAX_BYTES:
        values = {"size": str(size), "limit": str(MAX_BYTES)}
        problems.append(Problem(at=at, code="E007", values=values))
        return None
    return data


def _with_fields(found: Iterable[Problem], sheet: Sheet) -> Iterator[Problem]:
    """The same problems, each with the key on whose lines it stands, or `body`."""
    marks = sheet.marks
    starts = sorted((place, path) for path, place in marks.values.items() if path)
    for problem in found:
        here = (problem.at.line, problem.at.column)
        above = [path for place, path in starts if place <= here]
        field = ".".join(map(str, above[-1])) if above else ""
        if marks.body_line > 1 and problem.at.line >= marks.body_line:
            field = "body"
        yield Problem(at=problem.at, code=problem.code, field=field, values=problem.values)
