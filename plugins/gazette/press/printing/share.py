"""Sharing work among processes: the graph stands once, and every core prints a part of the site."""

import gc
import marshal
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing.process import BaseProcess
from typing import IO, Any, TypeVar

from gazette.intake.rubbish import no_collection
from gazette.press import _progress
from gazette.press._refusal import Refusal
from gazette.press.kept.aside import ends_at_once, held_back

T = TypeVar("T")
RUN = 64  # pages that one process takes in a row: neighbours share what they are made of
FEWEST = 400  # below this, starting processes costs more than it saves
_MOST_RUNS = 16_000  # whose numbers a pipe can hold
_NUMBER = 4  # bytes


class WorkerFailed(Refusal):
    """A process that printed a part of the site failed; it told why on standard error."""


def share_out(work: Sequence[T], do: Callable[[Sequence[T]], list[Any]]) -> list[Any]:
    """Call *do* for all of *work*, in runs, on all cores. Raises what *do* raises.

    Processes are forked, so that the work is not copied or sent. What *do* returns comes back,
    in no order; it is of plain values.
    """
    cores = os.cpu_count() or 1
    if len(work) < FEWEST:
        return do(work)
    if not sys.platform.startswith("linux"):
        cores = 1
    length = max(RUN, -(-len(work) // _MOST_RUNS))
    runs = [work[start : start + length] for start in range(0, len(work), length)]
    with _progress.counted(len(work), cores) as done:
        return _forked(runs, do, done) if cores > 1 else _part(runs, range(len(runs)), do, done, 0)


def _forked(
    runs: Sequence[Sequence[T]], do: Callable[[Sequence[T]], list[Any]], done: _progress.Tally
) -> list[Any]:
    cores = len(done)
    turns = _Turns(len(runs))
    context = multiprocessing.get_context("fork")
    files = [tempfile.TemporaryFile() for _ in range(1, cores)]  # noqa: SIM115 - closed below
    workers = [
        context.Process(target=_work, args=(runs, turns, do, done, number, files[number - 1]))
        for number in range(1, cores)
    ]
    try:
        with held_back():
            for worker in workers:
                worker.start()
        with no_collection():
            found = _part(runs, turns.of(0), do, done, 0)
    except BaseException:
        for worker in filter(_has_begun, workers):
            worker.terminate()  # what they did would come to nothing
        raise
    finally:
        for worker in filter(_has_begun, workers):
            worker.join()
        turns.close()
    failed = [worker.exitcode for worker in workers if worker.exitcode]
    if failed:
        raise WorkerFailed(
            f"sebagian situs gagal dicetak (kode {failed[0]}); sebabnya tertulis di atas",
            f"a part of the site could not be printed (code {failed[0]}); the cause stands above",
        )
    for file in files:
        with file:
            file.seek(0)
            found += marshal.load(file)  # what our own process wrote there just now
    return found


def _has_begun(worker: BaseProcess) -> bool:
    return worker.pid is not None


class _Turns:
    """The numbers of runs, each for whichever process asks next: no core waits for another.

    Half of the processes begin at the front, half at the end: what a process made for one page it
    has at hand for those beside it, and the others need not make the same.
    """

    def __init__(self, runs: int) -> None:
        numbers = [number.to_bytes(_NUMBER, "little") for number in range(runs)]
        self._left = _pipe(bytes(runs))  # one byte for each run that nobody has taken
        self._ends = _pipe(b"".join(numbers)), _pipe(b"".join(reversed(numbers)))

    def of(self, process: int) -> Iterator[int]:
        """The turns of the process of that number."""
        end = self._ends[process % 2]
        while os.read(self._left, 1):
            yield int.from_bytes(os.read(end, _NUMBER), "little")

    def close(self) -> None:
        """No more turns."""
        for reader in (self._left, *self._ends):
            os.close(reader)


def _pipe(data: bytes) -> int:
    """A pipe that holds *data* and nothing more."""
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as pipe:
        pipe.write(data)
    return reader


def _part(
    runs: Sequence[Sequence[T]],
    turns: Iterable[int],
    do: Callable[[Sequence[T]], list[Any]],
    done: _progress.Tally,
    number: int,
) -> list[Any]:
    """What the process of that *number* does."""
    found: list[Any] = []
    for turn in turns:
        found += do(runs[turn])
        done[number] += len(runs[turn])
    return found


def _work(
    runs: Sequence[Sequence[T]],
    turns: _Turns,
    do: Callable[[Sequence[T]], list[Any]],
    done: _progress.Tally,
    number: int,
    file: IO[bytes],
) -> None:
    gc.disable()
    ends_at_once()
    try:
        marshal.dump(_part(runs, turns.of(number), do, done, number), file)
        file.flush()
    except OSError as error:
        _progress.tell(f"kabar: {error}\n")
        sys.exit(1)
