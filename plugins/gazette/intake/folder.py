"""The content folder: the only module that opens content files."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gazette.domain.checks import all_problems
from gazette.domain.origin import Record
from gazette.domain.problems import Place, Problem, has_errors, in_order
from gazette.domain.records import KIND_BY_FOLDER, KINDS, RecordKind, Records
from gazette.domain.regions import Gazetteer, is_region_code, province_code
from gazette.domain.sheets import Register, Sheet
from gazette.intake.gazetteer import load_gazetteer
from gazette.intake.leaves import is_id
from gazette.intake.readers import Reading, read_record, year_of
from gazette.intake.text_file import MAX_BYTES, decode

IMAGES = "gambar"
# The first parts of the site's own addresses; a plain page cannot take one of them.
RESERVED_PAGES = frozenset(
    """
    berita wilayah organisasi pejabat mou program linimasa komitmen aspirasi bantuan agenda ralat
    data cari pagefind istilah pola admin gambar aset 404 feed agenda sitemap robots manifest
    """.split()
)
_RESERVED_IDS = frozenset(
    "index con prn aux nul".split()
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
_IGNORED = re.compile(r"^\.|^#.*#$|~$|\.(?:orig|bak|swp|swo|tmp|rej)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything read from a content folder: sound records, or what is wrong."""

    records: Records
    gazetteer: Gazetteer
    problems: tuple[Problem, ...]
    images: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A content file that a reader will take: where it is, what kind it is of, and its id."""

    path: Path
    shown: str
    kind: RecordKind
    id: str
    year: str | None = None


def read_content(folder: Path) -> Content:
    """Read and judge everything below *folder*; records are there only if nothing is wrong."""
    problems: list[Problem] = []
    paths = list(_files(folder, problems))
    entries = list(_entries(folder, paths, problems))
    images = tuple(sorted(_images(folder, paths)))
    readings = [reading for entry in entries if (reading := _read(entry, problems))]
    if not entries:
        problems.append(Problem(at=Place(path=shown_path(folder)), code="E015"))
    sheets = [reading.sheet for reading in readings]
    gazetteer = load_gazetteer(_village_provinces(sheets))
    problems.extend(all_problems(Register.of(sheets, gazetteer, images)))
    found = in_order(problems)
    records = Records() if has_errors(found) else _records(readings)
    return Content(records=records, gazetteer=gazetteer, problems=tuple(found), images=images)


def shown_path(path: Path) -> str:
    """Return *path* as messages show it: relative to the current folder where below it."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.absolute().as_posix()


def _records(readings: Iterable[Reading]) -> Records:
    collections: dict[str, list[Record]] = {kind.collection: [] for kind in KINDS}
    for reading in readings:
        if reading.record:
            collections[KIND_BY_FOLDER[reading.sheet.kind].collection].append(reading.record)
    ordered = {
        name: tuple(sorted(found, key=lambda record: record.id))
        for name, found in collections.items()
    }
    return Records(**ordered)  # type: ignore[arg-type]


def _village_provinces(sheets: Iterable[Sheet]) -> set[str]:
    """The provinces of which a village is named; only their village files are read."""
    from_values = {
        province_code(value.text)
        for sheet in sheets
        for value in sheet.values
        if value.text.count(".") == 3 and is_region_code(value.text)
    }
    from_names = {
        province_code(sheet.id)
        for sheet in sheets
        if sheet.kind == "wilayah" and sheet.id.count(".") == 3
    }
    return from_values | from_names


def _read(entry: _Entry, problems: list[Problem]) -> Reading | None:
    try:
        with entry.path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        values = {"reason": error.strerror or str(error)}
        problems.append(Problem(at=Place(path=entry.shown), code="E017", values=values))
        return None
    if len(data) > MAX_BYTES:
        values = {"size": str(entry.path.stat().st_size), "limit": str(MAX_BYTES)}
        problems.append(Problem(at=Place(path=entry.shown), code="E007", values=values))
        return None
    text, found = decode(data, entry.shown)
    problems.extend(found)
    if found and not text:
        return None
    reading = read_record(text, entry.shown, entry.kind, entry.id)
    problems.extend(reading.problems)
    year = year_of(reading.sheet)
    if entry.kind.folder == "berita" and year and entry.year != year:
        folder = f"berita/{entry.year}" if entry.year else "berita"
        problems.append(reading.sheet.problem("E014", ("date",), folder=folder, year=year))
    return reading


def _entries(folder: Path, paths: Iterable[Path], problems: list[Problem]) -> Iterator[_Entry]:
    """Every content file of a known kind; everything else is a problem, so that no word is lost."""
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
    """A file's name is its id."""
    values = {"value": name}
    if kind.folder == "wilayah":
        if not is_region_code(name):
            yield Problem(at=Place(path=shown), code="E303", values=values)
    elif not is_id(name):
        yield Problem(at=Place(path=shown), code="E011", values=values)
    elif name in _RESERVED_IDS or (kind.folder == "halaman" and name in RESERVED_PAGES):
        yield Problem(at=Place(path=shown), code="E012", values=values)


def _images(folder: Path, paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        parts = path.relative_to(folder).parts
        if parts[0] == IMAGES and len(parts) > 1:
            yield "/".join(parts[1:])


def _files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Regular files below *folder*, sorted; links, pipes and misnamed folders are problems."""
    try:
        children = sorted(os.scandir(folder), key=lambda child: child.name)
    except OSError as error:
        values = {"reason": error.strerror or str(error)}
        problems.append(Problem(at=Place(path=shown_path(folder)), code="E017", values=values))
        return
    for child in children:
        path = Path(child.path)
        at = Place(path=shown_path(path))
        if _IGNORED.search(child.name):
            problems.append(Problem(at=at, code="W010"))
        elif child.is_dir(follow_symlinks=False):
            if path.suffix == ".md":
                problems.append(Problem(at=at, code="E006"))
            else:
                yield from _files(path, problems)
        elif child.is_file(follow_symlinks=False):
            yield path
        else:
            what = _what_it_is(child.stat(follow_symlinks=False).st_mode)
            problems.append(Problem(at=at, code="E005", values={"what": what}))


def _what_it_is(mode: int) -> str:
    kinds = {stat.S_IFLNK: "symlink", stat.S_IFIFO: "pipe", stat.S_IFSOCK: "socket"}
    return kinds.get(stat.S_IFMT(mode), "device")
