"""Whoever is told to end while a site is printed leaves nobody at work."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.bench.corpus import write_corpus

from press.test_serve import free_port

ROOT = Path(__file__).resolve().parents[2]
ITEMS = 3_000  # whose reading takes one process some seconds
AT_ONCE = 1.0  # seconds: less than it would take to do the work

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or (os.cpu_count() or 1) < 2,
    reason="several processes print on Linux, where there are several cores",
)


def below(process: int) -> Iterator[int]:
    """All that *process* started, and they."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has just ended
            continue
        if parent == process:
            yield int(path.parent.name)
            yield from below(int(path.parent.name))


def is_at_work(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def wait_for(is_so: Callable[[], object], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.01)


def printers(process: int, program: int) -> list[int]:
    """Those that were forked from the one that prints: it is the *program*-th from above."""
    found = [process]
    for _ in range(program):
        found = [child for one in found for child in below(one)][:1]
    return [child for one in found for child in below(one)]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("banyak")
    write_corpus(folder, ITEMS, words=60)
    return folder


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("verb", "program", "code"), [("build", 0, 1), ("serve", 1, 0)])
def test_nobody_works_on(
    content: Path, tmp_path: Path, verb: str, program: int, code: int, number: signal.Signals
) -> None:
    output = tmp_path / "output"
    words = [verb, "--content", str(content), "--output", str(output)]
    words += ["--port", str(free_port())] if verb == "serve" else []
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "tasks.py"), *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "KABAR_CACHE": str(tmp_path / "cache")},
    )
    wait_for(lambda: printers(process.pid, program))
    working = [*below(process.pid)]

    process.send_signal(number)
    _, said = process.communicate(timeout=30)

    assert code == process.returncode
    assert "Traceback" not in said
    wait_for(lambda: not any(is_at_work(one) for one in working), seconds=AT_ONCE)
    assert not output.exists() or not any(output.iterdir())
