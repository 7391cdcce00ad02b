"""The content folder: the only module that opens content files."""

import gc
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gazette.domain.addresses import RESERVED_PAGES
from gazette.domain.checks import all_problems, own_problems
from gazette.domain.origin import Record
from gazette.domain.problems import Place, Problem, has_errors, in_order
from gazette.domain.records import KIND_BY_FOLDER, KINDS, RecordKind, Records
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
)
from gazette.intake.leaves import is_id, is_image_name
from gazette.intake.readers import RESERVED_IDS, Reading, read_record, unread, year_of
from gazette.intake.text_file import MAX_BYTES, decode

IMAGES = "gambar"
MAX_FOLDER_DEPTH = 8
_MANY = 1_000  # files; with fewer another process costs more than it saves
_COLLECTIONS = {kind.type: kind.collection for kind in KINDS}
_IGNORED = re.compile(r"^\.|^#.*#$|~$|\.(?:orig|bak|swp|swo|tmp|rej)$")
_SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything read from a content folder: sound records, or what is wrong."""

    records: Records
    gazetteer: Gazetteer
    problems: tuple[Problem, ...]
    register: Register  # every file as written, sound or not
    images: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """What a build needs of a content folder: sound records, or what is wrong."""

    records: Records
    gazetteer: Gazetteer
    problems: tuple[Problem, ...]
    told: Any  # what was to be said of the sheets, of which no other trace is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """A folder as it was read: each file's reading, packed, and what is wrong with the folder."""

    packed: list[bytes]
    in_the_way: list[Sheet]
    images: Mapping[str, str]
    problems: list[Problem]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A content file that a reader will take: where it is, what kind it is of, and its id."""

    path: Path
    shown: str
    kind: RecordKind
    id: str
    year: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What lies in the folder: regular files, and what stands where a file should be."""

    files: tuple[Path, ...]
    in_the_way: tuple[Path, ...]  # links, pipes, folders: their ids are taken all the same


def read_content(folder: Path, readings: Readings | None = None) -> Content:
    """Read and judge everything below *folder*; records are there only if nothing is wrong.

    *readings* keeps what unchanged files gave before.
    """
    # Millions of small objects come and none of them goes: looking for rubbish takes half the time.
    with _no_rubbish_collection():
        return _read_all(folder, readings or Readings())


def read_records(folder: Path, kept: Readings, about: Callable[[Register], Any]) -> Printable:
    """Read and judge like `read_content`; of the sheets only what *about* says of them is kept.

    Where there are many, they are judged aside, while the records are unpacked here: what *about*
    gives is of plain values.
    """

    def judged() -> Any:
        register, problems = _judged(gathered)
        return pack_problems(problems), [*register.gazetteer.village_provinces], about(register)

    with _no_rubbish_collection():
        gathered = _gather(folder, kept)
        wait = (kept.aside if len(gathered.packed) >= _MANY else at_once)(judged)
        records = _records(gathered)
        packed, provinces, told = wait()
    problems = unpack_problems(packed)
    return Printable(
        records=Records() if has_errors(problems) else records,
        gazetteer=load_gazetteer(provinces),
        problems=problems,
        told=told,
    )


def read_again(folder: Path, paths: Iterable[Path], kept: Readings) -> dict[str, Row]:
    """Single files of *folder* by shown path, read now whatever is kept of them.

    Raises ValueError where one of them has no place among the content files.
    """
    problems: list[Problem] = []
    found = {entry.shown: _row_of(entry, kept, None) for entry in _entries(folder, paths, problems)}
    if problems or not all(row.stat for row in found.values()):
        raise ValueError([problem.code for problem in problems])
    return found


@contextmanager
def _no_rubbish_collection() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()  # what was read stays: nobody needs to look through it again
            gc.enable()


def _read_all(folder: Path, kept: Readings) -> Content:
    gathered = _gather(folder, kept)
    register, ordered = _judged(gathered)
    return Content(
        records=Records() if has_errors(ordered) else _records(gathered),
        gazetteer=register.gazetteer,
        problems=tuple(ordered),
        register=register,
        images=tuple(sorted(gathered.images)),
    )


def _gather(folder: Path, kept: Readings) -> _Gathered:
    problems: list[Problem] = []
    found = _look_into(folder, problems)
    entries = list(_entries(folder, found.files, problems))
    images = dict(_images(folder, found.files, problems))
    if not entries:
        problems.append(Problem(at=Place(path=shown_path(folder)), code="E015"))
    in_the_way = [unread(at.shown, at.kind, at.id) for at in _entries(folder, found.in_the_way, [])]
    return _Gathered(
        packed=_packed_readings(entries, kept),
        in_the_way=in_the_way,
        images=images,
        problems=problems,
    )


def _judged(gathered: _Gathered) -> tuple[Register, list[Problem]]:
    """All sheets, and all that is wrong, in order."""
    problems = [*gathered.problems]
    sheets: list[Sheet] = []
    for packed in gathered.packed:
        sheet, found = unpack_sheet(packed)
        sheets.append(sheet)
        problems.extend(found)
    sheets += gathered.in_the_way
    gazetteer = load_gazetteer(_village_provinces(sheets))
    register = Register.of(sheets, gazetteer, gathered.images)
    problems.extend(all_problems(register))
    return register, in_order(problems)


def shown_path(path: Path) -> str:
    """Return *path* as messages show it: on one line, relative to the current folder if below."""
    return _shown(os.fspath(path), os.getcwd())  # noqa: PTH109 - for its speed


def _shown(path: str, here: str) -> str:
    whole, prefix = os.path.join(here, path), f"{here}{os.sep}"  # noqa: PTH118 - for its speed
    if os.pardir in path:
        whole = os.path.normpath(whole)
    below = whole.removeprefix(prefix).replace(os.sep, "/")
    text = os.fsencode(below).decode("utf-8", "replace")
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def _records(gathered: _Gathered) -> Records:
    collections: dict[str, list[Record]] = {kind.collection: [] for kind in KINDS}
    for packed in gathered.packed:
        record = unpack_record(packed)
        if record:
            collections[_COLLECTIONS[type(record)]].append(record)
    ordered = {
        name: tuple(sorted(found, key=lambda record: record.id))
        for name, found in collections.items()
    }
    return Records(**ordered)  # type: ignore[arg-type]


def _village_provinces(sheets: Iterable[Sheet]) -> set[str]:
    """The provinces of which a village is named; only their village files are read."""
    codes = {value.text for sheet in sheets for value in sheet.values if value.text.count(".") == 3}
    codes |= {sheet.id for sheet in sheets if sheet.kind == "wilayah"}
    return {province_code(code) for code in codes if code.count(".") == 3 and is_region_code(code)}


def _packed_readings(entries: list[_Entry], kept: Readings) -> list[bytes]:
    """What every file gives, packed: read, or kept since it was read last."""
    rows = kept.load()
    stats = {entry.shown: _stat_of(entry) for entry in entries}
    unread_yet = [
        entry
        for entry in entries
        if entry.shown not in rows or not stats[entry.shown]
        or rows[entry.shown].stat != stats[entry.shown]
    ]  # fmt: skip

    def read(run: Sequence[_Entry]) -> list[tuple[str, str, bytes, bytes]]:
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
    kept.keep(sound, rows.keys() - stats.keys(), seen)
    rows.update(new)
    return [rows[entry.shown].packed for entry in entries]


def _stat_of(entry: _Entry) -> str:
    """Where a file lies and since when; another kind or id of file is another file."""
    try:
        at = entry.path.stat(follow_symlinks=False)
    except OSError:
        return ""
    times = f"{at.st_ino} {at.st_size} {at.st_mtime_ns} {at.st_ctime_ns}"
    return f"{entry.kind.folder} {entry.id} {entry.year} {times}"


def _row_of(entry: _Entry, kept: Readings, old: Row | None) -> Row:
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


def _read(data: bytes, entry: _Entry, problems: list[Problem]) -> Reading:
    text, found = decode(data, entry.shown)
    if text is None:
        problems.extend(found)
        sheet = unread(entry.shown, entry.kind, entry.id)
        return Reading(sheet=sheet, record=None, problems=())
    reading = read_record(text, entry.shown, entry.kind, entry.id)
    problems.extend(_with_fields(found, reading.sheet))
    problems.extend(reading.problems)
    problems.extend(own_problems(reading.sheet))
    year = year_of(reading.sheet)
    if entry.kind.folder == "berita" and year and entry.year != year:
        folder = f"berita/{entry.year}" if entry.year else "berita"
        problems.append(reading.sheet.problem("E014", ("date",), folder=folder, year=year))
    return reading


def _bytes_of(entry: _Entry, problems: list[Problem]) -> bytes | None:
    at = Place(path=entry.shown)
    try:
        with entry.path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        problems.append(Problem(at=at, code="E017", values={"reason": _reason(error)}))
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


def _entries(folder: Path, paths: Iterable[Path], problems: list[Problem]) -> Iterator[_Entry]:
    """Every content file of a known kind; everything else is a problem: no word is lost."""
    for path in paths:
        parts = path.relative_to(folder).parts
        if parts[0] == IMAGES:
            continue
        shown = shown_path(path)
        if path.suffix != ".md":
            problems.append(Problem(at=Place(path=shown), code="W016"))
            continue
        kind = KIND_BY_FOLDER.get(parts[0])
        is_news = kind is not None and kind.folder == "berita"
        if kind is None or len(parts) > (3 if is_news else 2) or len(parts) < 2:
            problems.append(Problem(at=Place(path=shown), code="E013"))
            continue
        problems.extend(_check_name(path.stem, kind, shown))
        year = parts[1] if is_news and len(parts) == 3 else None
        yield _Entry(path=path, shown=shown, kind=kind, id=path.stem, year=year)


def _check_name(name: str, kind: RecordKind, shown: str) -> Iterator[Problem]:
    """A file's name is its id; that of a region is judged with the gazetteer."""
    if kind.folder == "wilayah":
        return
    values = {"value": os.fsencode(name).decode("utf-8", "replace")}
    if not is_id(name):
        yield Problem(at=Place(path=shown), code="E011", values=values)
    elif name in RESERVED_IDS or (kind.folder == "halaman" and name in RESERVED_PAGES):
        yield Problem(at=Place(path=shown), code="E012", values=values)


def _images(
    folder: Path, paths: Iterable[Path], problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    """The images below `gambar/`, and what is wrong with each; other files are not used."""
    first: dict[str, str] = {}
    for path in paths:
        parts = path.relative_to(folder).parts
        if parts[0] != IMAGES or len(parts) < 2:
            continue
        name, at = "/".join(parts[1:]), Place(path=shown_path(path))
        if not is_image_name(name):
            problems.append(Problem(at=at, code="W019"))
            continue
        other = first.setdefault(name.casefold(), at.path)
        if other != at.path:
            problems.append(Problem(at=at, code="E020", values={"other": other}))
        yield name, _image_fault(path)


def _image_fault(path: Path) -> str:
    """What the first bytes of an image say against it; whether it is whole, its reader says."""
    try:
        with path.open("rb") as file:
            begin = file.read(12)
    except OSError as error:
        return _reason(error)
    is_webp = begin[:4] == b"RIFF" and begin[8:12] == b"WEBP"
    return "" if is_webp or begin.startswith(_SIGNATURES) else "JPEG/PNG/WebP?"


def _look_into(folder: Path, problems: list[Problem]) -> _Found:
    """Everything below *folder*, sorted; links, pipes and misnamed folders are problems."""
    files: list[Path] = []
    in_the_way: list[Path] = []
    for child in _children(folder, problems, depth=0):
        path = Path(child.path)
        if child.is_file(follow_symlinks=False):
            files.append(path)
            continue
        at = Place(path=shown_path(path))
        if child.is_dir(follow_symlinks=False):
            problems.append(Problem(at=at, code="E006"))
            in_the_way.append(path)
        else:
            what = _what_it_is(child.stat(follow_symlinks=False).st_mode)
            problems.append(Problem(at=at, code="E005", values={"what": what}))
            in_the_way.append(path)
    return _Found(files=tuple(files), in_the_way=tuple(in_the_way))


def _children(folder: Path, problems: list[Problem], *, depth: int) -> Iterator["os.DirEntry[str]"]:
    """Every entry that is no plain folder; hidden and backup files are passed over."""
    at = Place(path=shown_path(folder))
    try:
        children = sorted(os.scandir(folder), key=lambda child: child.name)
    except OSError as error:
        problems.append(Problem(at=at, code="E017", values={"reason": _reason(error)}))
        return
    if depth > MAX_FOLDER_DEPTH:
        problems.append(Problem(at=at, code="E013"))
        return
    for child in children:
        if _IGNORED.search(child.name):
            ignored = Place(path=shown_path(Path(child.path)))
            problems.append(Problem(at=ignored, code="W010"))
        elif child.is_dir(follow_symlinks=False) and not child.name.endswith(".md"):
            yield from _children(Path(child.path), problems, depth=depth + 1)
        else:
            yield child


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _what_it_is(mode: int) -> str:
    kinds: Mapping[int, str] = {
        stat.S_IFLNK: "symlink",
        stat.S_IFIFO: "pipe",
        stat.S_IFSOCK: "socket",
    }
    return kinds.get(stat.S_IFMT(mode), "device")
