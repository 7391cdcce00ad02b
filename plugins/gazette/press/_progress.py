"""Progress: one line on the terminal that says what is being done, for whatever takes long.

It is painted in the main process alone, by a timer's signal: no thread and no lock stands where the
work is shared among forked processes, which inherit no timer. They only count, each for itself.
"""

import contextlib
import mmap
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import TypeAlias

Tally: TypeAlias = "memoryview[int]"  # for each process, what it has done
PATIENCE, PACE = 1.0, 0.25  # seconds until the first line, and between two
_STAGES = {
    "start": ("memulai", "starting"),
    "compare": ("mencari yang berubah", "looking for changes"),
    "reprint": ("mencetak ulang yang berubah", "printing what changed"),
    "read": ("membaca dan memeriksa isi", "reading and judging"),
    "views": ("menyusun halaman", "laying out pages"),
    "ledger": ("membandingkan dengan situs terakhir", "comparing with the last site"),
    "pages": ("mencetak halaman", "printing pages"),
    "assets": ("menyiapkan gaya dan gambar", "preparing styles and images"),
    "cards": ("menggambar kartu", "drawing cards"),
    "search": ("menyusun indeks pencarian", "making the search index"),
    "admin": ("menyiapkan editor web", "preparing the web editor"),
    "publish": ("menerbitkan", "publishing"),
    "keep": ("mencatat untuk kali berikut", "noting for the next time"),
}


@dataclass(slots=True)
class _Line:
    """The line: where it is painted, and what it says."""

    terminal: int
    lang: str
    stage: str
    begun: float = field(default_factory=time.monotonic)
    tally: "Tally | None" = None
    total: int = 0
    is_held: bool = False  # while something else is printed in its place

    def text(self) -> str:
        """What it says now: how much of how many, else for how long."""
        said = _STAGES.get(self.stage, (self.stage, self.stage))[self.lang == "en"]
        if self.tally is not None:
            done, of = _figure(sum(self.tally), self.lang), "of" if self.lang == "en" else "dari"
            return f"{said} {done} {of} {_figure(self.total, self.lang)}"
        return f"{said} ... {time.monotonic() - self.begun:.0f} s"

    def paint(self, number: int, frame: FrameType | None) -> None:
        """Rewrite it; what is wrong with a terminal is no reason for a build to fail."""
        del number, frame
        if self.is_held:
            return
        with contextlib.suppress(OSError):
            width = os.get_terminal_size(self.terminal).columns or 80
            os.write(self.terminal, b"\r" + self.text()[: width - 1].encode() + b"\x1b[K")

    def erase(self) -> None:
        """Give its place back, if it has been painted."""
        if time.monotonic() - self.begun > PATIENCE:
            erase(self.terminal)


_line: _Line | None = None  # a process has one


@contextlib.contextmanager
def shown(lang: str, stage: str, at: int | None = None) -> Iterator[None]:
    """Say on a terminal what is being done while the block runs, after the first second.

    The terminal is the descriptor *at*, else standard error; where that is none, nothing is said.
    """
    global _line
    at = terminal() if at is None else at
    if _line is not None or at is None or threading.current_thread() != threading.main_thread():
        yield
        return
    _line = _Line(at, lang, stage)
    try:
        with ticking(_line.paint, PATIENCE):
            yield
    finally:
        _line.erase()
        _line = None


@contextlib.contextmanager
def ticking(tick: Callable[[int, FrameType | None], object], first: float) -> Iterator[None]:
    """Call *tick* after *first* seconds, and then at the pace of the line, while the block runs."""
    before = signal.signal(signal.SIGALRM, tick)
    signal.setitimer(signal.ITIMER_REAL, first, PACE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def terminal() -> int | None:
    """Standard error, where it is a terminal that can erase."""
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return None
    return sys.stderr.fileno()


def erase(terminal: int) -> None:
    """Empty the line that a terminal is at."""
    with contextlib.suppress(OSError):
        os.write(terminal, b"\r\x1b[K")


def stage(name: str) -> None:
    """Say what is done from now on."""
    if _line is not None:
        _line.stage = name


@contextlib.contextmanager
def counted(total: int, processes: int) -> Iterator[Tally]:
    """What is done of *total*, a number for each of the *processes* forked inside the block."""
    tally = memoryview(mmap.mmap(-1, 8 * processes)).cast("Q")
    if _line is not None:
        _line.tally, _line.total = tally, total
    try:
        yield tally
    finally:
        if _line is not None:
            _line.tally = None


def tell(text: str) -> None:
    """Print *text* as it is on standard error, in the line's place."""
    if _line is not None:
        _line.is_held = True
        _line.erase()
    print(text, end="", file=sys.stderr, flush=True)
    if _line is not None:
        _line.is_held = False


def _figure(number: int, lang: str) -> str:
    """A whole number as people write it."""
    written = f"{number:,}"
    return written if lang == "en" else written.replace(",", ".")
