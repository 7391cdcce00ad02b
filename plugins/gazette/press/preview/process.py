"""Processes of the preview: what was changed in plugins counts from the next one."""

import os
import subprocess
import sys
from pathlib import Path

from gazette.press import commands


def run(
    module: str, *words: str, said: str = "", terminal: int | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run *module* of this room, and wait for it; *said* is its standard input.

    It may write to the descriptor *terminal*, and is told a number for it as its last word.
    """
    shared = [] if terminal is None else [os.dup(terminal)]  # its own standard error is kept
    try:
        return subprocess.run(
            [sys.executable, "-m", f"gazette.press.preview.{module}", *words, *map(str, shared)],
            cwd=Path.cwd(),
            env={**os.environ, "PYTHONPATH": str(commands.PROJECT / "plugins"), "PYTHONUTF8": "1"},
            input=said,
            capture_output=True,
            encoding="utf-8",
            pass_fds=shared,
            start_new_session=True,  # Ctrl-C is ours to answer
        )
    finally:
        for descriptor in shared:
            os.close(descriptor)
