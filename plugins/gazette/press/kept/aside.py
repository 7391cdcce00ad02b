"""Aside: work that a process of its own does meanwhile."""

import marshal
import os
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

_ENDS = (signal.SIGINT, signal.SIGTERM)  # Ctrl-C, and the system's request to end


@contextmanager
def held_back() -> Iterator[None]:
    """Processes that begin in this block know what ends them (`ends_at_once`) before it comes."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def ends_at_once() -> None:
    """Let this process, which works for another, end without a word where that is interrupted."""
    for number in _ENDS:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)


class Aside:
    """*work* begun in a process of its own; a call waits for its plain result.

    The call raises OSError where the work failed. Who is interrupted while it begins leaves no
    process behind.
    """

    def __init__(self, work: Callable[[], Any]) -> None:
        self._reader, writer = os.pipe()
        self.child = 0
        try:
            with held_back():
                self.child = os.fork()
                if self.child == 0:
                    _do(work, self._reader, writer)
                os.close(writer)
        except BaseException:
            self.close()
            raise

    def __call__(self) -> Any:
        try:
            with os.fdopen(self._reader, "rb") as pipe:
                data = pipe.read()
        except BaseException:
            self._end()
            raise
        child, self.child = self.child, 0
        _, status = os.waitpid(child, 0)
        if status:
            raise OSError(f"process {child} ended with {status}")
        return marshal.loads(data)  # what our own process wrote just now

    def close(self) -> None:
        """End the work, if nobody waited for its result."""
        if self.child:
            os.close(self._reader)
            self._end()

    def _end(self) -> None:
        child, self.child = self.child, 0
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _do(work: Callable[[], Any], reader: int, writer: int) -> None:
    code = 1
    try:
        ends_at_once()
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            marshal.dump(work(), pipe)
        code = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(code)
