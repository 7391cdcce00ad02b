"""Signatures: what lies in a folder, told apart by name, inode, size and times, without reading.

A file counts as unchanged while its name, inode, size, time of change and time of its inode's
change are the same (what git trusts, and more).
"""

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_NOT_INPUT = "__pycache__"


@dataclass(slots=True)
class Newest:
    """The latest time at which one of the files seen was changed."""

    seconds: float = 0.0


@dataclass(slots=True)
class Walk:
    """Everything below a folder as it stood: for each folder, a row for each file in it."""

    folder: str
    rows: dict[str, dict[str, str]] = field(default_factory=dict)  # "" is the folder itself
    latest: int = 0  # nanoseconds; 0 where nothing is there

    @classmethod
    def of(cls, folder: os.PathLike[str]) -> "Walk":
        """Look at all of *folder*."""
        found = cls(os.fspath(folder))
        found._look_below("")
        return found

    def again(self, folders: Iterable[str]) -> None:
        """Look at *folders* once more; nothing was changed in any other."""
        for folder in folders:
            self._look(folder)

    def renew(self, folder: str) -> None:
        """Look at *folder* and all below it once more, whether it is there or not."""
        for known in [at for at in self.rows if at == folder or at.startswith(f"{folder}/")]:
            del self.rows[known]
        if os.path.isdir(f"{self.folder}{folder}"):  # noqa: PTH112 - paths are text here
            self._look_below(folder)

    def digest(self) -> str:
        """A signature of all that was seen; "" where there is nothing."""
        if not self.latest:
            return ""
        found = hashlib.blake2b(digest_size=16)
        for folder in sorted(self.rows):
            told = [folder, *(f"{name}\0{row}" for name, row in sorted(self.rows[folder].items()))]
            found.update("\n".join(told).encode("utf-8", "surrogateescape"))
            found.update(b"\n\n")
        return found.hexdigest()

    def files(self) -> Iterator[str]:
        """Every file that was seen, by path."""
        return (f"{folder}/{name}" for folder, rows in self.rows.items() for name in rows)

    def inodes(self) -> Callable[[str], Mapping[str, int]]:
        """What was seen in a folder, by its path: the inode of each file, 0 for a folder."""
        below: dict[str, dict[str, int]] = {}
        for folder, rows in self.rows.items():
            below[folder] = {name: int(row.split(" ", 2)[1]) for name, row in rows.items() if name}
        for folder in self.rows:
            above, _, name = folder.rpartition("/")
            if name:
                below[above][name] = 0
        return lambda folder: below.get(folder, {})

    def _look_below(self, folder: str) -> None:
        waiting = [folder]
        while waiting:
            waiting += self._look(waiting.pop())

    def _look(self, folder: str) -> list[str]:
        """Note one folder; return the folders in it."""
        rows: dict[str, str] = {}
        below: list[str] = []
        self.latest = max(self.latest, 1)
        try:
            with os.scandir(f"{self.folder}{folder}") as children:
                for child in children:
                    if child.is_dir(follow_symlinks=False):
                        if child.name != _NOT_INPUT:
                            below.append(f"{folder}/{child.name}")
                        continue
                    at = child.stat(follow_symlinks=False)
                    rows[child.name] = place(at)
                    if child.is_symlink():  # what it leads to is not looked at: never the same
                        rows[child.name] += f" {time.time_ns()}"
                    self.latest = max(self.latest, at.st_mtime_ns, at.st_ctime_ns)
        except OSError as error:
            rows[""] = str(error.errno)
        self.rows[folder] = rows
        return below


def signature(folder: os.PathLike[str], newest: Newest | None = None) -> str:
    """A signature of every name, place, size and time below *folder*; "" where there is none."""
    found = Walk.of(folder)
    if newest is not None:
        newest.seconds = max(newest.seconds, found.latest / 1e9)
    return found.digest()


def place(at: os.stat_result) -> str:
    """Where a file is and since when, in one line."""
    return f"{at.st_mode} {at.st_ino} {at.st_size} {at.st_mtime_ns} {at.st_ctime_ns}"
