"""Sharing work among processes: the graph stands once, and every core prints a part of the site."""

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
RUN = 64  # pages that one process takes in a row: neighbours share what they are made of
FEWEST = 400  # below this, starting processes costs more than it saves


class WorkerFailed(Exception):
    """A process that printed a part of the site failed; it told why on standard error."""


def share_out(work: Sequence[T], do: Callable[[Sequence[T]], None]) -> None:
    """Call *do* for all of *work*, in runs, on all cores. Raises what *do* raises.

    Processes are forked, so that nothing is copied or sent; *do* must leave its results in files.
    """
    cores = os.cpu_count() or 1
    if cores == 1 or len(work) < FEWEST or not sys.platform.startswith("linux"):
        do(work)
        return
    runs = [work[start : start + RUN] for start in range(0, len(work), RUN)]
    gc.freeze()
    context = multiprocessing.get_context("fork")
    workers = [
        context.Process(target=_work, args=(runs[number::cores], do)) for number in range(1, cores)
    ]
    for worker in workers:
        worker.start()
    try:
        for run in runs[0::cores]:
            do(run)
    finally:
        for worker in workers:
            worker.join()
        gc.unfreeze()
    failed = [worker.exitcode for worker in workers if worker.exitcode]
    if failed:
        raise WorkerFailed(f"sebagian situs gagal dicetak (kode {failed[0]})")


def _work(runs: Sequence[Sequence[T]], do: Callable[[Sequence[T]], None]) -> None:
    gc.disable()
    for run in runs:
        try:
            do(run)
        except OSError as error:
            sys.exit(f"kabar: {error}")
