"""Previews that watch the files: how long from a saved edit to the page that shows it."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.01  # seconds between two looks at the page
_FIRST = 3_600  # seconds that a first build may take
_EDIT = 600  # seconds that an edit may take
_BETWEEN = 3  # seconds from one edit to the next: nobody writes faster
_SERVE = """
import sys
from pathlib import Path
from gazette.press import commands
content, output, port = sys.argv[1:]
sys.exit(commands.serve(content=Path(content), output=Path(output), port=int(port), lang="id"))
"""
# A search index and cards are apart, as they are in the other builds.
_APART = "\nKABAR_SEARCH, KABAR_CARDS = False, 0\n"


class PreviewFailed(Exception):
    """A preview ended, or did not show what was saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A preview that runs: its pages, and, where it says so, the number of its last build."""

    port: int
    process: "subprocess.Popen[bytes]"
    said: Path  # what it said, in a file: nobody reads a pipe while it works
    state: str = ""

    def until(self, is_done: Callable[[], bool], seconds: float) -> float:
        """Wait for it; how long it took."""
        begun = time.perf_counter()
        while not is_done():
            took = time.perf_counter() - begun
            if self.process.poll() is not None or took > seconds:
                raise PreviewFailed(self.said.read_text(encoding="utf-8", errors="replace")[-2000:])
            time.sleep(_EVERY)
        return time.perf_counter() - begun

    def page(self, address: str) -> str:
        """A page as it is served now; nothing where it is not there."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{address}") as answer:
                return str(answer.read().decode())
        except (OSError, urllib.error.URLError):
            return ""

    def version(self) -> int:
        """How many builds are done, of a preview that tells its pages to load again."""
        return int(json.loads(self.page(self.state) or '{"version": 0}')["version"])

    def edited(self, path: Path, text: str, address: str, words: str) -> tuple[float, float]:
        """Save *text*: seconds until the page has its *words*, and until all it causes is made.

        A preview that does not tell its builds serves no page before the end.
        """
        time.sleep(_BETWEEN)
        before = self.version() if self.state else 0
        path.write_text(text, encoding="utf-8")
        shown = self.until(lambda: words in self.page(address), _EDIT)
        rest = self.until(lambda: self.version() > before, _EDIT) if self.state else 0.0
        return shown, shown + rest


@contextmanager
def of_ours(project: Path, content: Path, folder: Path, address: str) -> Iterator[Preview]:
    """Our `serve` of *content*, by a copy of *project* in *folder*, which has a cache of its own."""
    copy = folder / "project"
    for name in ("plugins", "theme"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(project / name, copy / name, ignore=ignored)
    settings = (project / "pelicanconf.py").read_text(encoding="utf-8")
    (copy / "pelicanconf.py").write_text(settings + _APART, encoding="utf-8")
    port = _free_port()
    command = ["-c", _SERVE, str(content), str(copy / "preview"), str(port)]
    given = {"PYTHONPATH": str(copy / "plugins")}
    with _running([sys.executable, *command], copy, given, port, "/__kabar/state") as found:
        found.until(lambda: bool(found.version()) and bool(found.page(address)), _FIRST)
        yield found


@contextmanager
def of_hugo(program: str, site: Path, address: str) -> Iterator[Preview]:
    """`hugo server` of *site* in memory, with every page rendered again, so that none is stale."""
    port = _free_port()
    command = [program, "server", "--renderToMemory", "--disableFastRender", "--port", str(port)]
    with _running(command, site, {}, port) as found:
        found.until(lambda: bool(found.page(address)), _FIRST)
        yield found


@contextmanager
def _running(
    command: Sequence[str], folder: Path, given: Mapping[str, str], port: int, state: str = ""
) -> Iterator[Preview]:
    with tempfile.NamedTemporaryFile(suffix=".txt") as said:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **given},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        try:
            yield Preview(port=port, process=process, said=Path(said.name), state=state)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
