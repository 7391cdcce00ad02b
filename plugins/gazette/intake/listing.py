"""What lies in the content folder: the files that a reader takes, and what is wrong with a place.

Names and kinds of files are judged here; what stands in them is not.
"""

import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from gazette.domain.addresses import strange_letters
from gazette.domain.problems import Place, Problem
from gazette.domain.records import KIND_BY_FOLDER, RecordKind
from gazette.domain.site_plan import is_reserved
from gazette.intake.leaves import is_id, is_image_name
from gazette.intake.readers import RESERVED_IDS

IMAGES = "gambar"
MAX_FOLDER_DEPTH = 8
_IGNORED = re.compile(r"^\.|^#.*#$|~$|\.(?:orig|bak|swp|swo|tmp|rej)$")
_CASES = {  # what a file is that is no Markdown, by its ending
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".pdf"), "office"),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".webp", ".heic"), "image"),
}
_SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A content file that a reader will take: where it is, what kind it is of, and its id."""

    path: str
    shown: str
    kind: RecordKind
    id: str
    year: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What lies in the folder: regular files, and what stands where a file should be.

    Paths are text here, for their number.
    """

    files: tuple[str, ...]
    in_the_way: tuple[str, ...]  # links, pipes, folders: their ids are taken all the same


def shown_path(path: Path) -> str:
    """Return *path* as messages show it: on one line, relative to the current folder if below."""
    return _shown(os.fspath(path), os.getcwd())  # noqa: PTH109 - for its speed


def _shown(path: str, here: str) -> str:
    whole, prefix = os.path.join(here, path), f"{here}{os.sep}"  # noqa: PTH118 - for its speed
    if os.pardir in path:
        whole = os.path.normpath(whole)
    below = whole.removeprefix(prefix).replace(os.sep, "/")
    text = _as_text(below)
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def _as_text(name: str) -> str:
    """A name of the disk as text: bytes of it that are none become question marks."""
    return os.fsencode(name).decode("utf-8", "replace")


def entries_of(folder: Path, paths: Iterable[str], problems: list[Problem]) -> Iterator[Entry]:
    """Every content file of a known kind; everything else is a problem: no word is lost."""
    here = os.getcwd()  # noqa: PTH109 - for its speed
    for path, parts in _below(folder, paths):
        if parts[0] == IMAGES:
            continue
        shown = _shown(path, here)
        stem, ending = os.path.splitext(parts[-1])  # noqa: PTH122 - for its speed
        if ending != ".md":
            case = _CASES.get(ending.casefold())
            values = {"case": case} if case else {}
            problems.append(Problem(at=Place(path=shown), code="W016", values=values))
            continue
        kind = KIND_BY_FOLDER.get(parts[0])
        is_news = kind is not None and kind.folder == "berita"
        if kind is None or len(parts) > (3 if is_news else 2) or len(parts) < 2:
            problems.append(Problem(at=Place(path=shown), code="E013"))
            continue
        name = _as_text(stem)
        problems.extend(_check_name(name, kind, shown))
        year = _as_text(parts[1]) if is_news and len(parts) == 3 else None
        yield Entry(path=path, shown=shown, kind=kind, id=name, year=year)


def _below(folder: Path, paths: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Each of *paths*, and the names on its way down from *folder*."""
    start = len(os.path.join(folder, ""))  # noqa: PTH118 - for its speed
    return ((path, path[start:].split(os.sep)) for path in paths)  # noqa: PTH206


def _check_name(name: str, kind: RecordKind, shown: str) -> Iterator[Problem]:
    """A file's name is its id; that of a region is judged with the gazetteer."""
    if kind.folder == "wilayah":
        return
    values = {"value": name}
    if not is_id(name):
        yield Problem(at=Place(path=shown), code="E011", values=values)
    elif name in RESERVED_IDS or is_reserved(kind.folder, name):
        yield Problem(at=Place(path=shown), code="E012", values=values)


def images_of(
    folder: Path, paths: Iterable[str], problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    """The images below `gambar/`, and what is wrong with each; other files are not used."""
    here, first = os.getcwd(), dict[str, str]()  # noqa: PTH109 - for its speed
    for path, parts in _below(folder, paths):
        if parts[0] != IMAGES or len(parts) < 2:
            continue
        name, at = "/".join(parts[1:]), Place(path=_shown(path, here))
        if not is_image_name(name):
            letters = strange_letters(name)
            values = {"case": "letters", "letters": letters} if letters else {}
            problems.append(Problem(at=at, code="W019", values=values))
            continue
        other = first.setdefault(name.casefold(), at.path)
        if other != at.path:
            problems.append(Problem(at=at, code="E020", values={"other": other}))
        yield name, _image_fault(path)


def _image_fault(path: str) -> str:
    """What the first bytes of a file say against it; whether it is whole, its reader says."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - paths are text here
            begin = file.read(12)
    except OSError as error:
        return reason_of(error)
    return image_fault(begin)


def image_fault(begin: bytes) -> str:
    """The case (domain/cases.py) that the first bytes of an image are, or "" if they are sound."""
    if not begin:
        return "empty"
    is_webp = begin[:4] == b"RIFF" and begin[8:12] == b"WEBP"
    return "" if is_webp or begin.startswith(_SIGNATURES) else "format"


def look_into(folder: Path, problems: list[Problem]) -> Found:
    """Everything below *folder*, sorted; links, pipes and misnamed folders are problems."""
    files: list[str] = []
    in_the_way: list[str] = []
    for child in _children(folder, problems, depth=0):
        if child.is_file(follow_symlinks=False):
            files.append(child.path)
            continue
        at = Place(path=shown_path(Path(child.path)))
        in_the_way.append(child.path)
        if child.is_dir(follow_symlinks=False):
            problems.append(Problem(at=at, code="E006"))
        else:
            what = _what_it_is(child.stat(follow_symlinks=False).st_mode)
            problems.append(Problem(at=at, code="E005", values={"what": what}))
    return Found(files=tuple(files), in_the_way=tuple(in_the_way))


def _children(folder: Path, problems: list[Problem], *, depth: int) -> Iterator["os.DirEntry[str]"]:
    """Every entry that is no plain folder; hidden and backup files are passed over."""
    at = Place(path=shown_path(folder))
    try:
        children = sorted(os.scandir(folder), key=lambda child: child.name)
    except OSError as error:
        case = "missing" if isinstance(error, FileNotFoundError) else ""
        values = {**reasons_of(error), "case": case}
        problems.append(Problem(at=at, code="E017", values=values))
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


_REASONS: Mapping[int, str] = {
    errno.EACCES: "tidak diizinkan",
    errno.EPERM: "tidak diizinkan",
    errno.ENOENT: "sudah tidak ada",
    errno.ENOTDIR: "bukan folder",
    errno.EISDIR: "sebuah folder",
    errno.ELOOP: "tautan berputar",
    errno.ENAMETOOLONG: "nama terlalu panjang",
    errno.EIO: "penyimpanan bermasalah",
}


def reasons_of(error: OSError) -> dict[str, str]:
    """Why a file cannot be read, as a problem's values: `reason`, and `reason_en`."""
    said = reason_of(error)
    return {"reason": _REASONS.get(error.errno or 0, said), "reason_en": said}


def reason_of(error: OSError) -> str:
    """What the system says of an error, in its own words."""
    return error.strerror or str(error)


def _what_it_is(mode: int) -> str:
    kinds: Mapping[int, str] = {
        stat.S_IFLNK: "symlink",
        stat.S_IFIFO: "pipe",
        stat.S_IFSOCK: "socket",
    }
    return kinds.get(stat.S_IFMT(mode), "device")
