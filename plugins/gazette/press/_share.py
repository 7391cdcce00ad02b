"""Sharing work among processes: the graph stands once, and every core prints a part of the site."""

import gc
import marshal
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from typing import IO, Any, TypeVar

from gazette.press import _progress

T = TypeVar("T")
RUN = 64  # pages that one process takes in a row: neighbours share what they are made of
FEWEST = 400  # below this, starting processes costs more than it saves


class WorkerFailed(Exception):
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
    runs = [work[start : start + RUN] for start in range(0, len(work), RUN)]
    with _progress.counted(len(work), cores) as done:
        return _forked(runs, do, done) if cores > 1 else _alone(runs, do, done, 0)


def _forked(
    runs: Sequence[Sequence[T]], do: Callable[[Sequence[T]], list[Any]], done: _progress.Tally
) -> list[Any]:
    cores = len(done)
    gc.freeze()
    context = multiprocessing.get_context("fork")
    files = [tempfile.TemporaryFile() for _ in range(1, cores)]  # noqa: SIM115 - closed below
    workers = [
        context.Process(target=_work, args=(runs, do, done, number, files[number - 1]))
        for number in range(1, cores)
    ]
    for worker in workers:
        worker.start()
    was_on = gc.isenabled()
    gc.disable()
    try:
        found = _alone(runs, do, done, 0)
    finally:
        if was_on:
            gc.enable()
        for worker in workers:
            worker.join()
        gc.unfreeze()
    failed = [worker.exitcode for worker in workers if worker.exitcode]
    if failed:
        raise WorkerFailed(f"sebagian situs gagal dicetak (kode {failed[0]})")
    for file in files:
        with file:
            file.seek(0)
            found += marshal.load(file)  # what our own process wrote there just now
    return found


def _alone(
    runs: Sequence[Sequence[T]],
    do: Callable[[Sequence[T]], list[Any]],
    done: _progress.Tally,
    number: int,
) -> list[Any]:
    """The part of the process of that *number*."""
    found: list[Any] = []
    for run in runs[number :: len(done)]:
        found += do(run)
        done[number] += len(run)
    return found


def _work(
    runs: Sequence[Sequence[T]],
    do: Callable[[Sequence[T]], list[Any]],
    done: _progress.Tally,
    number: int,
    file: IO[bytes],
) -> None:
    gc.disable()
    try:
        marshal.dump(_alone(runs, do, done, number), file)
        file.flush()
    except OSError as error:
        _progress.tell(f"kabar: {error}\n")
        sys.exit(1)
