"""Processes of the preview: what was changed in plugins counts from the next one."""

import os
import subprocess
import sys
from pathlib import Path

from gazette.press import commands


def run(module: str, *words: str, said: str = "") -> "subprocess.CompletedProcess[str]":
    """Run *module* of this floor, and wait for it; *said* is its standard input."""
    return subprocess.run(
        [sys.executable, "-m", f"gazette.press.{module}", *words],
        cwd=Path.cwd(),
        env={**os.environ, "PYTHONPATH": str(commands.PROJECT / "plugins"), "PYTHONUTF8": "1"},
        input=said,
        capture_output=True,
        encoding="utf-8",
        start_new_session=True,  # Ctrl-C is ours to answer
    )
