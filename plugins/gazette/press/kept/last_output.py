"""The last output as it stands, looked at once before anything is made: what a build may take."""

from collections.abc import Iterator, Sequence, Set
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from gazette.press.kept.aside import Aside
from gazette.press.kept.generations import (
    Step,
    carry_out,
    differences,
    files_below,
    spare_of,
)
from gazette.press.kept.signature import Walk
from gazette.press.kept.standing import name_of

_MANY = 256 * 1024  # bytes of a ledger: of a smaller site another process costs more than it saves


class _Seen(NamedTuple):
    """What was found: plain values, for another process may have looked."""

    signature: str  # "" where nothing is noted, or nothing stands
    files: Sequence[str]
    steps: Sequence[tuple[str, str]] | None  # to make the spare equal; None without a spare


class LastOutput:
    """The site that stands at *output*, and its spare generation, as a build finds them.

    Without a *cache* nothing was noted of it, and nothing can be taken. A large one is looked at by
    a process of its own, until somebody asks; `close` ends that.
    """

    def __init__(self, output: Path, cache: Path | None) -> None:
        self.path = output
        self._spare = spare_of(cache, output) if cache else None
        self._found: _Seen | None = None
        is_large = cache is not None and _size(rows_of(cache, output)) >= _MANY
        self._aside = Aside(lambda: tuple(self._look())) if is_large else None

    @property
    def signature(self) -> str:
        """The signature of what stands."""
        return self._seen.signature

    def adopt(self, folder: Path, wanted: Set[str]) -> set[str] | None:
        """Put the spare in the place of *folder*, with the *wanted* files alone, by path.

        Its folders stay: making and removing them is what costs most. Returns the paths of those
        that hold less than they did, or None where it was not possible; then *folder* is as it was.
        """
        if self._spare is None or self._seen.steps is None:
            return None
        steps = [*self._steps(self._spare, wanted)]
        try:
            carry_out(steps, str(self.path), str(self._spare))
            folder.rmdir()
            self._spare.rename(folder)
        except OSError:
            folder.mkdir(exist_ok=True)
            return None
        return {step.path.rpartition("/")[0] for step in steps if step.action == "unlink"}

    def close(self) -> None:
        """Nobody asks any more."""
        if self._aside:
            self._aside.close()

    @property
    def _seen(self) -> _Seen:
        if self._found is None:
            self._found = _Seen(*self._aside()) if self._aside else self._look()
        return self._found

    def _look(self) -> _Seen:
        if self._spare is None:
            return _Seen("", (), None)
        walk, steps = Walk.of(self.path), None
        with suppress(OSError):  # no spare then
            if self._spare.is_dir():
                found = differences(walk.inodes(), str(self._spare))
                steps = [(step.action, step.path) for step in found]
        return _Seen(walk.digest(), [*walk.files()], steps)

    def _steps(self, spare: Path, wanted: Set[str]) -> Iterator[Step]:
        """What leaves the *wanted* files alone in the spare."""
        if not wanted:
            yield from (Step("unlink", path) for path in files_below(str(spare)))
            return
        yield from (Step(*step) for step in self._seen.steps or ())
        yield from (Step("unlink", path) for path in self._seen.files if path not in wanted)


def rows_of(cache: Path, output: Path) -> Path:
    """Where the ledger of *output* lies."""
    return cache / "ledgers" / f"{name_of(output)}.rows"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
