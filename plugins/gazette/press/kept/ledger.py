"""The ledger of an output: of what each of its pages was made, so that the next build makes less.

A page of the last output whose maker, arguments and noted reads are still the same is linked into
the new one; every other is made. What stood at a key is noted once, however many pages read it. The
ledger counts only for the very output that it was written for, made by the very same code, theme,
settings and day; a damaged or foreign one is none.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from gazette.intake.kept import Spread
from gazette.press.kept.case import Case
from gazette.press.kept.generations import remove_empty
from gazette.press.kept.last_output import LastOutput, rows_of
from gazette.press.kept.plain_values import get, put
from gazette.press.kept.stamps import Stamps
from gazette.press.kept.standing import name_of
from gazette.press.printing.publish import file_of, make_folders, path_of

_MOSTLY = 0.75  # of the keys are read by a page: as long as that is so, their numbers stay
Stamped = Mapping[str, bytes | None]  # what stands at each key; None where nobody can say


class Row(NamedTuple):
    """A page or file: what it was made with, and the keys that it read, by number."""

    address: str
    given: bytes  # b"" where nobody can say
    reads: list[int]


# A page or file that was made now: its address, what it was made with, the keys that it read, and
# what stands at those that its process met first.
Impression = tuple[str, bytes, list[str], Stamped]


@dataclass(slots=True)
class Ledger:
    """What is known of the last output, and what is noted of the new one."""

    path: Path | None
    output: Path
    basis: str = ""  # of all that no page reads by itself: code, theme, settings, day
    keys: list[str] = field(default_factory=list)
    stamps: list[bytes | None] = field(default_factory=list)  # what stood at each of the keys
    changed: set[int] = field(default_factory=set)  # keys at which other things stand now
    rows: dict[str, Row] = field(default_factory=dict)
    adopted: bool = False  # whether the files of all rows stand in the new folder already
    thinned: set[str] = field(default_factory=set)  # folders there from which files were taken

    @classmethod
    def of(cls, cache: Path | None, last: LastOutput, basis: str) -> "Ledger":
        """The ledger of the *last* output, empty unless it counts for what stands there."""
        if cache is None:
            return cls(path=None, output=last.path)
        found = cls(path=rows_of(cache, last.path), output=last.path, basis=basis)
        found._read(Case.load(cache, name_of(last.path)), last.signature)
        return found

    def _read(self, case: Case | None, signed: str) -> None:
        kept = get(self.path, self.basis) if self.path else None
        if kept is None:
            return
        printed, keys, stamps, rows = kept
        again = set[str]()
        if case is not None and (case.printed, case.output) == (printed, signed):
            again = set(case.again)  # made since; nobody noted what they read
        elif printed != signed:
            return
        self.keys, self.stamps = keys, stamps
        self.rows = {row[0]: Row(*row) for row in rows if row[0] not in again}

    def compare(self, stamps: Stamps, share_out: Spread) -> None:
        """Look what stands at each key today, on all cores."""

        def changed(numbers: Sequence[int]) -> list[tuple[int, bytes | None]]:
            today = ((number, stamps.known(self.keys[number])) for number in numbers)
            return [
                found for found in today if found[1] is None or found[1] != self.stamps[found[0]]
            ]

        for number, stamp in share_out(range(len(self.keys)), changed):
            self.changed.add(number)
            self.stamps[number] = stamp

    def holds(self, address: str, given: bytes) -> bool:
        """Whether all that the page at *address* was made of is as it was."""
        row = self.rows.get(address)
        return row is not None and row.given == given and self.changed.isdisjoint(row.reads)

    def note(self, done: Iterable[str | Impression]) -> None:
        """Know what was *done*: a page that was made, or the address of one that was taken."""
        if self.path is None:
            return
        numbers = {key: number for number, key in enumerate(self.keys)}
        rows: dict[str, Row] = {}
        for found in done:
            if isinstance(found, str):
                rows[found] = self.rows[found]
                continue
            address, given, reads, stamped = found
            for key, stamp in stamped.items():
                if key not in numbers:
                    numbers[key] = len(self.keys)
                    self.keys.append(key)
                    self.stamps.append(stamp)
            rows[address] = Row(address, given, [numbers[key] for key in reads])
        self.rows = rows

    def keep(self, output: str) -> None:
        """Write it down for the output of that signature."""
        if self.path is not None:
            self._forget_unread()
            rows = [tuple(row) for row in self.rows.values()]
            put(self.path, (output, self.keys, self.stamps, rows), self.basis)

    def _forget_unread(self) -> None:
        """Let go of the keys that no page reads any more, once they are many."""
        read = set[int]().union(*(row.reads for row in self.rows.values()))
        if len(read) > len(self.keys) * _MOSTLY:
            return
        left = sorted(read)
        now = {number: place for place, number in enumerate(left)}
        self.keys = [self.keys[number] for number in left]
        self.stamps = [self.stamps[number] for number in left]
        self.rows = {
            address: Row(address, given, [now[number] for number in reads])
            for address, given, reads in self.rows.values()
        }

    def adopt(self, last: LastOutput, folder: Path) -> None:
        """Let the spare of the *last* output be the new *folder*, with all files of the rows."""
        thinned = last.adopt(folder, {file_of(address) for address in self.rows})
        self.adopted, self.thinned = thinned is not None, thinned or set()

    def clear(self, address: str, folder: Path) -> None:
        """Make room for a page that is made anew."""
        if self.adopted:
            Path(path_of(folder, address)).unlink(missing_ok=True)

    def prune(self, kept: Iterable[str], folder: Path) -> None:
        """Remove what the rows hold and nobody made or took this time."""
        if self.adopted:
            for address in self.rows.keys() - set(kept):
                path = path_of(folder, address)
                os.unlink(path)  # noqa: PTH108 - paths are text here, for their number
                self.thinned.add(path.removeprefix(str(folder)).rpartition("/")[0])
            remove_empty(str(folder), self.thinned)

    def link(self, address: str, folder: Path) -> bool:
        """Put the file of the last output into *folder*; whether that was possible."""
        if self.adopted:
            return True
        old, new = path_of(self.output, address), path_of(folder, address)
        try:
            os.link(old, new)
        except FileNotFoundError:
            make_folders(new.rpartition("/")[0])
            try:
                os.link(old, new)
            except OSError:
                return False
        except OSError:
            return False
        return True
