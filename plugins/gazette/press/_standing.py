"""What stands already: a build that would change nothing is known by stat alone, and not made.

After a good build a note is kept: the signature of everything that the site is made of, the
signature of the output, and until when the site holds. The next build compares. A file counts as
unchanged while its name, inode, size, time of change and time of its inode's change are the same
(what git trusts, and more); anything else, and a missing, damaged or foreign note, means a build.
"""

import hashlib
import json
import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gazette.press._basis import machine

_FORMAT = 1
_TICK = 0.05  # seconds in which two changes of a file can bear the same time
_NOT_INPUT = "__pycache__"
_VARIABLE = re.compile(r"""["']([A-Z][A-Z0-9_]*)["']""")


@dataclass(slots=True)
class Outcome:
    """What a build says of itself for the next one."""

    until: datetime | None = None  # when it stops to hold by itself; None where nobody knows
    said: str = ""  # its warnings, which hold as long as it does
    output: str = ""  # the signature of what was published


class Standing:
    """The note about one output of one project."""

    def __init__(
        self,
        *,
        project: Path,
        content: Path,
        output: Path,
        cache: Path,
        now: datetime,
        told: Iterable[object],
    ) -> None:
        name = hashlib.sha256(os.fsencode(output.absolute())).hexdigest()[:16]
        self._note = cache / "standing" / f"{name}.json"
        self._output = output.absolute()
        self._now = now
        newest = Newest()
        parts = [_FORMAT, list(told), str(content.absolute()), os.getcwd(), *machine()]  # noqa: PTH109
        parts += _variables(project)
        inputs = [project / "plugins", project / "theme", content]
        parts += [signature(folder, newest) for folder in inputs]
        parts += [_files(project, newest)]
        self._inputs = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
        if time.time() - newest.seconds < _TICK:
            time.sleep(_TICK)  # so that a change from now on bears another time

    def holds(self) -> str | None:
        """What the last build said, where building again would give the same; else None."""
        note = self._read()
        if note is None or note.get("inputs") != self._inputs:
            return None
        try:
            begin = datetime.fromisoformat(note["from"])
            end = datetime.fromisoformat(note["until"])
            said = str(note["said"])
        except (KeyError, TypeError, ValueError):
            return None
        if not begin <= self._now < end or note.get("output") != signature(self._output):
            return None
        return said

    def forget(self) -> None:
        """Nothing is known of the output while it is being made."""
        self._note.unlink(missing_ok=True)

    def keep(self, outcome: Outcome) -> None:
        """Note a good build."""
        if outcome.until is None:
            return
        note = {
            "inputs": self._inputs,
            "output": outcome.output,
            "from": self._now.isoformat(),
            "until": outcome.until.astimezone(UTC).isoformat(),
            "said": outcome.said,
        }
        self._note.parent.mkdir(parents=True, exist_ok=True)
        new = self._note.with_name(f"{self._note.name}.{os.getpid()}")
        new.write_text(json.dumps(note), encoding="utf-8")
        new.replace(self._note)

    def _read(self) -> Mapping[str, Any] | None:
        try:
            note = json.loads(self._note.read_bytes())
        except (OSError, ValueError):
            return None
        return note if isinstance(note, dict) else None


@dataclass(slots=True)
class Newest:
    """The latest time at which one of the files seen was changed."""

    seconds: float = 0.0


def signature(folder: Path, newest: Newest | None = None) -> str:
    """A signature of every name, place, size and time below *folder*; "" where there is none."""
    found = hashlib.blake2b(digest_size=16)
    latest = 0
    for row, changed in _rows(os.fspath(folder)):
        found.update(row)
        latest = max(latest, changed)
    if newest is not None:
        newest.seconds = max(newest.seconds, latest / 1e9)
    return found.hexdigest() if latest else ""


def _rows(folder: str) -> Iterator[tuple[bytes, int]]:
    """A row for each folder with all that lies in it, and the latest change there."""
    waiting = [folder]
    begin = len(folder)
    while waiting:
        here = waiting.pop()
        rows, below, latest = [here[begin:]], [], 1
        try:
            with os.scandir(here) as children:
                for child in children:
                    if child.is_dir(follow_symlinks=False):
                        if child.name != _NOT_INPUT:
                            below.append(child.path)
                        continue
                    if child.is_symlink():  # what it leads to is not looked at: never the same
                        rows.append(f"{child.name}\0{time.time_ns()}")
                    at = child.stat(follow_symlinks=False)
                    rows.append(f"{child.name}\0{_place(at)}")
                    latest = max(latest, at.st_mtime_ns, at.st_ctime_ns)
        except OSError as error:
            rows.append(f"\0{error.errno}")
        rows[1:] = sorted(rows[1:])
        below.sort(reverse=True)
        waiting += below
        yield "\n".join(rows).encode("utf-8", "surrogateescape"), latest


def _place(at: os.stat_result) -> str:
    return f"{at.st_mode} {at.st_ino} {at.st_size} {at.st_mtime_ns} {at.st_ctime_ns}"


def _files(project: Path, newest: Newest) -> list[str]:
    """The files of the project's own folder: settings, locks, verbs."""
    rows = []
    for path in sorted(project.iterdir()):
        if path.suffix in (".py", ".toml", ".txt", ".in", ".json") and path.is_file():
            at = path.stat()
            newest.seconds = max(newest.seconds, at.st_mtime, at.st_ctime)
            rows.append(f"{path.name}\0{_place(at)}")
    return rows


def _variables(project: Path) -> list[str]:
    """The environment's variables that the settings files name, and those that we read."""
    names = {"SOURCE_DATE_EPOCH", "SITEURL", "TZ", "LANG", "LC_ALL"}
    for path in sorted(project.glob("*.py")):
        names.update(_VARIABLE.findall(path.read_text(encoding="utf-8", errors="replace")))
    names.update(name for name in os.environ if name.startswith("KABAR_"))
    names.discard("KABAR_REENTERED")
    return [f"{name}={os.environ[name]}" for name in sorted(names) if name in os.environ]
