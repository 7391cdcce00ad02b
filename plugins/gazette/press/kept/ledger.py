"""The ledger of an output: of what each of its pages was made, so that the next build makes less.

A page of the last output whose maker, arguments and noted reads are still the same is linked into
the new one; every other is made. The ledger counts only for the very output that it was written
for, made by the very same code, theme, settings and day; a damaged or foreign one is none.
"""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from gazette.press.kept.case import Case
from gazette.press.kept.generations import adopt, remove_empty
from gazette.press.kept.plain_values import get, put
from gazette.press.kept.signature import signature
from gazette.press.kept.stamps import Stamps, Unknown
from gazette.press.kept.standing import name_of
from gazette.press.printing.publish import make_folders, path_of


class Row(NamedTuple):
    """One page or file: the digest of what it was made of, and the keys that it read."""

    address: str
    digest: str  # "" where nobody can say
    reads: list[int]


@dataclass(slots=True)
class Ledger:
    """What is known of the last output, and what is noted of the new one."""

    path: Path | None
    output: Path
    basis: str = ""  # of all that no page reads by itself: code, theme, settings, day
    keys: list[str] = field(default_factory=list)
    rows: dict[str, Row] = field(default_factory=dict)
    adopted: bool = False  # whether the files of all rows stand in the new folder already
    thinned: set[str] = field(default_factory=set)  # folders there from which files were taken

    @classmethod
    def of(cls, cache: Path | None, output: Path, basis: str) -> "Ledger":
        """The ledger of *output*, empty unless it counts for what stands there."""
        if cache is None:
            return cls(path=None, output=output)
        name = name_of(output)
        found = cls(path=cache / "ledgers" / f"{name}.rows", output=output, basis=basis)
        found._read(Case.load(cache, name))
        return found

    def _read(self, case: Case | None) -> None:
        kept = get(self.path, self.basis) if self.path else None
        if kept is None:
            return
        printed, keys, rows = kept
        signed, again = signature(self.output), set[str]()
        if case is not None and (case.printed, case.output) == (printed, signed):
            again = set(case.again)  # made since; nobody noted what they read
        elif printed != signed:
            return
        self.keys = keys
        self.rows = {row[0]: Row(*row) for row in rows if row[0] not in again}

    def keep(self, rows: Iterable[tuple[str, str, list[str]]], output: str) -> None:
        """Write down *rows* for the output of that signature."""
        if self.path is None:
            return
        numbers: dict[str, int] = {}
        written = [
            (address, digest, [numbers.setdefault(key, len(numbers)) for key in reads])
            for address, digest, reads in rows
        ]
        put(self.path, (output, list(numbers), written), self.basis)

    def same(self, address: str, given: bytes, stamps: Stamps) -> Row | None:
        """The row of *address* where all that it was made of is as it was."""
        row = self.rows.get(address)
        if row is None or not row.digest:
            return None
        reads = [self.keys[at] for at in row.reads]
        try:
            return row if digest_of(given, reads, stamps) == row.digest else None
        except Unknown:
            return None

    def adopt(self, spare: Path, folder: Path) -> None:
        """Let the *spare* generation be the new *folder*, with all files of the rows."""
        known = {path_of(Path(), address).lstrip(".") for address in self.rows}
        thinned = adopt(spare, self.output, folder, known)
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


def digest_of(given: bytes, reads: Iterable[str], stamps: Stamps) -> str:
    """One digest of a page's arguments and of all that it read."""
    row = b"".join(map(stamps.of_key, reads))
    return hashlib.blake2b(given + row, digest_size=16).hexdigest()
