"""Progress: one line on a terminal while something takes long, and nothing anywhere else."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from tests.bench.corpus import write_corpus

from builds import ROOT, SITEURL, TODAY
from newsroom import item, write

ERASED = "\r\x1b[K"
COUNTING = """
import os, sys, time
first = os.getpid()
from gazette.press import _progress
from gazette.press.printing import share
_progress.PATIENCE, _progress.PACE, lang = 0.02, 0.02, sys.argv[1]
def slowly(run):
    time.sleep(0.05)
    if sys.argv[2] == "breaks" and os.getpid() != first:
        raise OSError(28, "penuh")
    return [sum(run)]
with _progress.shown(lang, "pages"):
    found = share.share_out(range(1000), slowly)
assert sum(found) == sum(range(1000))
"""
BUILDING = """
import json, sys
from pathlib import Path
from gazette.press import _progress, commands
_progress.PATIENCE = _progress.PACE = float(sys.argv[3])
settings = json.loads(sys.argv[4])
sys.exit(commands.build(content=Path(sys.argv[1]), output=Path(sys.argv[2]), siteurl=None,
                        date=settings.pop("date"), lang=settings.pop("lang"), timings=False,
                        settings=settings))
"""


def on_terminal(code: str, *words: str, columns: int = 80, expected: int = 0) -> str:
    """All that *code* writes to a terminal that is its standard error."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins"), "TERM": "xterm"},
        stderr=slave,
    )
    os.close(slave)
    said = read_all(master)
    assert process.wait(timeout=60) == expected, said
    return said


def read_all(master: int) -> str:
    found = b""
    while True:
        try:
            data = os.read(master, 65536)
        except OSError:  # nobody holds the other end any more
            data = b""
        if not data:
            os.close(master)
            return found.decode().replace("\r\n", "\n")
        found += data


def paints(said: str) -> list[str]:
    """The lines that were painted, one over the other."""
    return re.findall(r"\r([^\r\n\x1b]+)\x1b\[K", said)


def left(said: str) -> list[str]:
    """What stands on the terminal in the end."""
    return [line.rpartition(ERASED)[2] for line in said.split("\n") if line.rpartition(ERASED)[2]]


@pytest.mark.parametrize(
    ("lang", "form"),
    [("id", r"mencetak halaman ([\d.]+) dari 1\.000"), ("en", r"printing pages ([\d,]+) of 1,000")],
)
def test_what_processes_do_is_counted_together(lang: str, form: str) -> None:
    said = on_terminal(COUNTING, lang, "works")

    counts = [int(re.sub(r"\D", "", found)) for found in re.findall(form, said)]
    assert len(counts) > 5
    assert counts == sorted(counts)
    assert 500 < max(counts) <= 1000
    assert said.endswith(ERASED)
    assert left(said) == []


def test_a_narrow_terminal_is_never_overrun() -> None:
    said = on_terminal(COUNTING, "id", "works", columns=20)

    assert {len(line) for line in paints(said)} == {19}


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="one process does all")
def test_a_process_that_fails_is_heard_in_a_line_of_its_own() -> None:
    said = on_terminal(COUNTING, "id", "breaks", expected=1)

    assert "kabar: [Errno 28] penuh" in left(said)
    assert any(line.startswith("gazette.press.printing.share.WorkerFailed") for line in left(said))


def build_words(tmp_path: Path, patience: str, lang: str = "id") -> list[str]:
    told = {"KABAR_CACHE": str(tmp_path / "cache"), "KABAR_SEARCH": False, "KABAR_CARDS": 0}
    told |= {"SITEURL": SITEURL, "date": TODAY, "lang": lang}
    return [str(tmp_path / "content"), str(tmp_path / "output"), patience, json.dumps(told)]


def test_a_build_says_its_stages_and_leaves_its_last_word(tmp_path: Path) -> None:
    write_corpus(tmp_path / "content", 20)

    said = on_terminal(BUILDING, *build_words(tmp_path, "0.01"))

    stages = [re.sub(r" \.\.\. \d+ s$", "", line) for line in paints(said)]
    assert [*dict.fromkeys(stages)][:2] == ["mencari yang berubah", "memulai"]
    assert {"membaca dan memeriksa isi", "mencetak halaman"} <= {*stages}
    assert re.fullmatch(r"Situs selesai di .*/output \(\d+\.\d detik\)\.", *left(said))
    again = on_terminal(BUILDING, *build_words(tmp_path, "0.0001"))
    assert {re.sub(r" \.\.\..*", "", line) for line in paints(again)} == {"mencari yang berubah"}
    assert re.fullmatch(r"Situs di .*/output sudah sesuai \(\d+\.\d detik\)\.", *left(again))


def test_it_speaks_english_and_keeps_problems_whole(tmp_path: Path) -> None:
    write(tmp_path / "content", {"berita/2025/uji.md": item("titel: x")})

    said = on_terminal(BUILDING, *build_words(tmp_path, "0.01", "en"), expected=2)

    assert any(line.startswith("looking for changes") for line in paints(said))
    problem, summary = left(said)
    assert "uji.md:" in problem
    assert "unknown key" in problem
    assert summary == "1 errors in 1 files; the last good site stands untouched."


def test_what_is_done_soon_shows_nothing(tmp_path: Path) -> None:
    write(tmp_path / "content", {"berita/2025/uji.md": item("titel: x")})

    said = on_terminal(BUILDING, *build_words(tmp_path, "60"), expected=2)

    assert "\r" not in said.replace("\r\n", "\n")
    assert "\x1b" not in said


def test_a_pipe_gets_the_last_word_alone(tmp_path: Path) -> None:
    write_corpus(tmp_path / "content", 20)
    done = subprocess.run(
        [sys.executable, "-c", BUILDING, *build_words(tmp_path, "0.01")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins")},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert done.stdout == ""
    assert re.fullmatch(r"Situs selesai di .*/output \(\d+\.\d detik\)\.\n", done.stderr)


CHECKING = """
import sys
from pathlib import Path
from gazette.press import _progress, commands
_progress.PATIENCE = _progress.PACE = 0.01
sys.exit(commands.check(content=Path(sys.argv[1]), format="text", lang="id", date="2026-11-21"))
"""


def test_check_counts_what_it_reads(tmp_path: Path) -> None:
    write_corpus(tmp_path, 400)

    said = on_terminal(CHECKING, str(tmp_path))

    assert re.search(r"membaca dan memeriksa isi \d+ dari 4\d\d", said)
    assert left(said) == []


PREVIEWING = """
import os, sys
from gazette.press.preview import process
words = ["build", *sys.argv[1:3], "id"]
done = process.run(*words, terminal=sys.stderr.fileno())
assert (done.returncode, done.stderr) == (0, ""), done.stderr
"""


def test_a_preview_says_what_it_does_on_the_terminal_of_serve(tmp_path: Path) -> None:
    write_corpus(tmp_path / "content", 150)

    said = on_terminal(PREVIEWING, str(tmp_path / "content"), str(tmp_path / "preview"))

    assert paints(said)
    assert left(said) == []
