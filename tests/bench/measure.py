"""Runs programs and says what they cost: seconds, seconds of all processors, memory."""

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

_EVERY = 0.25  # seconds between two looks at the memory


class RunFailed(Exception):
    """A program that was to be measured failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run took."""

    wall: float
    cpu: float
    memory: int  # bytes at the highest, of all processes together, shared pages counted once


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Run *command* to its end in *folder*."""
    begun = perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    most = [0]
    over = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, most, over), daemon=True)
    watcher.start()
    stream = process.stderr
    said = stream.read() if stream else b""
    _, status, used = os.wait4(process.pid, 0)
    wall = perf_counter() - begun
    over.set()
    watcher.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        words = said.decode("utf-8", "replace")
        raise RunFailed(f"{' '.join(command)}: {process.returncode}\n{words}")
    alone = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Cost(wall=wall, cpu=used.ru_utime + used.ru_stime, memory=max(most[0], alone))


def _watch(session: int, most: list[int], over: threading.Event) -> None:
    while not over.wait(_EVERY):
        most[0] = max(most[0], _memory_of(session))


def _memory_of(session: int) -> int:
    """The memory of all processes of a session; 0 where the system does not tell."""
    total = 0
    for found in Path("/proc").glob("[0-9]*"):
        try:
            fields = (found / "stat").read_text().rpartition(")")[2].split()
            if int(fields[3]) != session:
                continue
            for line in (found / "smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) * 1024
        except (OSError, ValueError, IndexError):
            continue
    return total
