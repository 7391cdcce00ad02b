"""Work that is shared among processes is done once, all of it, and failures are not lost."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from gazette.press.printing import share


@pytest.fixture(autouse=True)
def three_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 3)


def test_every_piece_is_done_once() -> None:
    work = range(10_000)

    def slowly(run: Sequence[int]) -> list[tuple[int, int]]:
        time.sleep(0.01)  # so that all processes are there before the work is done
        return [(number, os.getpid()) for number in run]

    found = share.share_out(work, slowly)

    assert sorted(number for number, _ in found) == [*work]
    assert 3 == len({process for _, process in found})


def test_who_is_done_takes_what_is_left() -> None:
    parent = os.getpid()

    def slow_here(run: Sequence[int]) -> list[int]:
        if os.getpid() == parent:
            time.sleep(0.3)
        return [os.getpid()] * len(run)

    found = share.share_out(range(64 * 40), slow_here)

    assert found.count(parent) < len(found) / 4


def test_more_pieces_than_a_pipe_can_number_are_taken_in_longer_runs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(share, "RUN", 1)
    lengths = share.share_out(range(40_001), lambda run: [len(run)])

    assert 40_001 == sum(lengths)
    assert 3 == max(lengths)


def test_a_process_that_fails_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    parent = os.getpid()

    def failing(run: Sequence[int]) -> list[int]:
        if os.getpid() != parent:
            raise OSError("disk penuh")
        time.sleep(0.05)
        return [*run]

    with pytest.raises(share.WorkerFailed):
        share.share_out(range(1000), failing)
    assert "disk penuh" in capfd.readouterr().err


def test_two_processes_begin_at_the_two_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    parent = os.getpid()

    def slowly(run: Sequence[int]) -> list[tuple[bool, int]]:
        time.sleep(0.01)
        return [(os.getpid() == parent, number) for number in run]

    found = share.share_out(range(64 * 20), slowly)

    here = sorted(number for is_here, number in found if is_here)
    there = sorted(number for is_here, number in found if not is_here)
    assert here
    assert there
    assert here == [*range(len(here))]
    assert there == [*range(len(here), 64 * 20)]


_WAITS = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
os.cpu_count = lambda: 3
from gazette.press.kept.aside import Aside
from gazette.press.printing.share import share_out

def work(run):
    os.write(1, b"busy\\n")
    time.sleep(60)
    return [*run]

def wait():
    waiting = Aside(lambda: work([]))
    try:
        waiting()
    finally:
        waiting.close()

try:
    wait() if sys.argv[2] == "aside" else share_out(range(1_000), work)
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.parametrize(("how", "processes"), [("aside", 1), ("shared", 3)])
@pytest.mark.parametrize("interrupt", [os.killpg, os.kill], ids=["group", "parent"])
def test_who_interrupts_hears_nothing_of_the_other_processes(
    how: str, processes: int, interrupt: Callable[[int, int], None]
) -> None:
    plugins = str(Path(__file__).resolve().parents[2] / "plugins")
    process = subprocess.Popen(
        [sys.executable, "-c", _WAITS, plugins, how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout
    for _ in range(processes):
        assert "busy\n" == process.stdout.readline()

    interrupt(process.pid, signal.SIGINT)

    _, said = process.communicate(timeout=30)
    assert (130, "") == (process.returncode, said)


_BEGINS = """
import os, signal, sys, time
sys.path.insert(0, sys.argv[1])
from gazette.press.kept.aside import Aside

real, children = os.fork, []

def fork():
    child = real()
    if child:
        children.append(child)
        os.kill(os.getpid(), signal.SIGINT)
    return child

os.fork = fork
try:
    Aside(lambda: time.sleep(60))
except KeyboardInterrupt:
    try:
        os.kill(children[0], 0)
    except ProcessLookupError:
        sys.exit(130)
"""


def test_who_interrupts_while_work_begins_leaves_none_behind() -> None:
    plugins = str(Path(__file__).resolve().parents[2] / "plugins")

    done = subprocess.run([sys.executable, "-c", _BEGINS, plugins], timeout=30)

    assert done.returncode == 130
