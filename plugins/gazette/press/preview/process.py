"""Processes of the preview: what was changed in plugins counts from the next one."""

import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from gazette.press import commands

_FRAME = re.compile(r'^\s*File "(.+)", line (\d+)', re.MULTILINE)


class Waiting:
    """A process of *module* of this room. It may load ahead; it goes when its standard input ends.

    It may write to the descriptor *terminal*, and is told a number for it as its last word.
    """

    def __init__(self, module: str, *words: str, terminal: int | None = None) -> None:
        shared = [] if terminal is None else [os.dup(terminal)]  # its own standard error is kept
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", f"gazette.press.preview.{module}", *words,
                 *map(str, shared)],
                cwd=Path.cwd(),
                env={
                    **os.environ,
                    "PYTHONPATH": str(commands.PROJECT / "plugins"),
                    "PYTHONUTF8": "1",
                },
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                pass_fds=shared,
                start_new_session=True,  # Ctrl-C is ours to answer
            )  # fmt: skip
        finally:
            for descriptor in shared:
                os.close(descriptor)

    def go(self, said: str = "") -> "subprocess.CompletedProcess[str]":
        """Let it go, with *said* as its standard input, and wait for it."""
        with self._process as process:
            try:
                out, errors = process.communicate(said)
            except BaseException:
                self._kill()
                raise
        return subprocess.CompletedProcess(process.args, process.returncode, out, errors)

    def stop(self) -> None:
        """End it; it did not go."""
        with self._process:
            self._kill()

    def _kill(self) -> None:
        """End it, and those that work for it."""
        if hasattr(os, "killpg"):
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()


def run(
    module: str, *words: str, said: str = "", terminal: int | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run *module* of this room, and wait for it; *said* is its standard input."""
    return Waiting(module, *words, terminal=terminal).go(said)


class InWaiting:
    """Processes of *module*, one after the other: the next begins when the last has ended."""

    def __init__(self, module: str, *words: str, terminal: int | None = None) -> None:
        self._module, self._words, self._terminal = module, words, terminal
        self._next: Waiting | None = None

    def run(self) -> "subprocess.CompletedProcess[str]":
        """Let the next one go and wait for it; one that failed while it waited is tried again."""
        waiting, self._next = self._next, None
        done = waiting.go() if waiting else None
        if done is None or done.returncode:
            done = self._begin().go()
        self._next = self._begin()
        return done

    def stop(self) -> None:
        """End the one that waits."""
        if self._next:
            self._next.stop()

    def _begin(self) -> Waiting:
        return Waiting(self._module, *self._words, terminal=self._terminal)


def failure_in(said: str) -> str:
    """The last line of what a process said that broke off, and where in our files it did.

    A template is named before the code that filled it in.
    """
    lines = [line for line in said.splitlines() if line.strip()] or ["?"]
    ours = [
        f"{Path(path).relative_to(commands.PROJECT).as_posix()}:{line}"
        for path, line in _FRAME.findall(said)
        if Path(path).is_relative_to(commands.PROJECT) and ".venv" not in Path(path).parts
    ]
    templates = [place for place in ours if place.startswith("theme/")]
    return "\n".join([lines[-1], *(templates or ours)[-1:]])
