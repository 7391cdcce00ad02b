"""Sharing work among processes: the graph stands once, and every core prints a part of the site."""

import gc
import marshal
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from typing import IO, Any, TypeVar

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
    if cores == 1 or len(work) < FEWEST or not sys.platform.startswith("linux"):
        return do(work)
    runs = [work[start : start + RUN] for start in range(0, len(work), RUN)]
    gc.freeze()
    context = multiprocessing.get_context("fork")
    files = [tempfile.TemporaryFile() for _ in range(1, cores)]  # noqa: SIM115 - closed below
    workers = [
        context.Process(target=_work, args=(runs[number::cores], do, files[number - 1]))
        for number in range(1, cores)
    ]
    for worker in workers:
        worker.start()
    found: list[Any] = []
    was_on = gc.isenabled()
    gc.disable()
    try:
        for run in runs[0::cores]:
            found += do(run)
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


def _work(
    runs: Sequence[Sequence[T]], do: Callable[[Sequence[T]], list[Any]], file: IO[bytes]
) -> None:
    gc.disable()
    found: list[Any] = []
    try:
        for run in runs:
            found += do(run)
        marshal.dump(found, file)
        file.flush()
    except OSError as error:
        sys.exit(f"kabar: {error}")
