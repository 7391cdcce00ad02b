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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gazette.press._basis import machine
from gazette.press.kept.signature import Newest, Walk, place, signature
from gazette.press.kept.tidy import tidy

_FORMAT = 2
_TICK = 0.05  # seconds in which two changes of a file can bear the same time
_VARIABLE = re.compile(r"""["']([A-Z][A-Z0-9_]*)["']""")


@dataclass(slots=True)
class Outcome:
    """What a build says of itself for the next one."""

    until: datetime | None = None  # when it stops to hold by itself; None where nobody knows
    said: str = ""  # its warnings, which hold as long as it does
    problems: list[Any] = field(default_factory=list)  # the same as JSON, where somebody asks
    output: str = ""  # the signature of what was published
    standing: "Standing | None" = None  # the note that the build was begun with


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
        self.name = name_of(output)
        self.cache = cache
        self._note = cache / "standing" / f"{self.name}.json"
        self.output = output.absolute()
        self._now = now
        newest = Newest()
        parts = [_FORMAT, list(told), str(content.absolute()), os.getcwd(), *machine()]  # noqa: PTH109
        parts += _variables(project)
        parts += [signature(folder, newest) for folder in (project / "plugins", project / "theme")]
        parts += [_files(project, newest)]
        self.frame = hashlib.sha256(json.dumps(parts).encode()).hexdigest()  # all but the content
        self.content = Walk.of(content)
        if time.time() - max(newest.seconds, self.content.latest / 1e9) < _TICK:
            time.sleep(_TICK)  # so that a change from now on bears another time
        self._known = self._read()

    @property
    def is_of_today(self) -> bool:
        """Whether the last build was made by all that is here, content apart, and of this day."""
        return self._known.get("frame") == self.frame and self._is_in_time()

    @property
    def said(self) -> str:
        """What the last build said."""
        return str(self._known.get("said", ""))

    @property
    def problems(self) -> list[Any]:
        """The same as JSON."""
        return list(self._known.get("problems", ()))

    @property
    def signed(self) -> str:
        """The signature of the last output."""
        return str(self._known.get("output", ""))

    def holds(self) -> bool:
        """Whether building again would give what stands, to the byte."""
        return (
            self.is_of_today
            and self._known.get("content") == self.content.digest()
            and self._known.get("output") == signature(self.output)
        )

    def _is_in_time(self) -> bool:
        try:
            begin = datetime.fromisoformat(self._known["from"])
            return begin <= self._now < datetime.fromisoformat(self._known["until"])
        except (KeyError, TypeError, ValueError):
            return False

    def forget(self) -> None:
        """Nothing is known of the output while it is being made."""
        self._note.unlink(missing_ok=True)

    def keep(self, outcome: Outcome) -> None:
        """Note a good build."""
        if outcome.until is None:
            return
        note = {
            "frame": self.frame,
            "content": self.content.digest(),
            "of": str(self.output),
            "output": outcome.output,
            "from": self._now.isoformat(),
            "until": outcome.until.astimezone(UTC).isoformat(),
            "said": outcome.said,
            "problems": outcome.problems,
        }
        self._note.parent.mkdir(parents=True, exist_ok=True)
        new = self._note.with_name(f"{self._note.name}.{os.getpid()}")
        new.write_text(json.dumps(note), encoding="utf-8")
        new.replace(self._note)
        tidy(self.cache)

    def reprinted(self, output: str) -> None:
        """Note that a few sheets of the site were made anew."""
        until = datetime.fromisoformat(self._known["until"])
        self._now = datetime.fromisoformat(self._known["from"])
        self.keep(Outcome(until=until, said=self.said, problems=self.problems, output=output))

    def _read(self) -> Mapping[str, Any]:
        try:
            note = json.loads(self._note.read_bytes())
        except (OSError, ValueError):
            return {}
        return note if isinstance(note, dict) else {}


def name_of(output: Path) -> str:
    """What notes about one output are called."""
    return hashlib.sha256(os.fsencode(output.absolute())).hexdigest()[:16]


def _files(project: Path, newest: Newest) -> list[str]:
    """The files of the project's own folder: settings, locks, verbs."""
    rows = []
    for path in sorted(project.iterdir()):
        if path.suffix in (".py", ".toml", ".txt", ".in", ".json") and path.is_file():
            at = path.stat()
            newest.seconds = max(newest.seconds, at.st_mtime, at.st_ctime)
            rows.append(f"{path.name}\0{place(at)}")
    return rows


def _variables(project: Path) -> list[str]:
    """The environment's variables that the settings files name, and those that we read."""
    names = {"SOURCE_DATE_EPOCH", "SITEURL", "TZ", "LANG", "LC_ALL"}
    for path in sorted(project.glob("*.py")):
        names.update(_VARIABLE.findall(path.read_text(encoding="utf-8", errors="replace")))
    names.update(name for name in os.environ if name.startswith("KABAR_"))
    names.discard("KABAR_REENTERED")
    return [f"{name}={os.environ[name]}" for name in sorted(names) if name in os.environ]
