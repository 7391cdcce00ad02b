"""A real terminal: long lines and pastes arrive whole, a closed window loses no answer."""

import ast
import contextlib
import os
import pty
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASK = """
from gazette.press.editing.conversation import Conversation
talk, lines = Conversation(), []
title = talk.text("Judul", judge=lambda text: ("", None))
talk.lines("Isi", lines)
print([title, *lines])
"""
READY = "\x1b[?2004h"  # the line editor reads from here on, and asks that pastes are marked
# As a person has it: what is printed is kept back and said at the end.
OURS = {"PYTHONPATH": str(ROOT / "plugins"), "PYTHONUNBUFFERED": ""}
ENDED = """
from gazette.press.editing.terminal import every_end_as_ctrl_c, read_line
with every_end_as_ctrl_c():
    try:
        read_line("Judul: ")
    except KeyboardInterrupt:
        print("berhenti")
"""
AT_ONCE = """
import builtins
from gazette.press.editing.conversation import Conversation
from gazette.press.editing.terminal import Interrupted, read_line

def stopped(prompt, entered=builtins.input):
    entered(prompt)
    raise KeyboardInterrupt  # as a signal does that came while the line was entered

assert read_line("Judul: ") == "Rapat"
builtins.input, lines = stopped, []
try:
    Conversation().lines("Isi", lines)
except Interrupted:
    print(lines)
"""
LONG = "kata " * 2000 + "akhir"
pytest.importorskip("readline", reason="a terminal of Unix, with its line editor")


class Typed:
    """A program at a terminal; its standard output goes elsewhere."""

    def __init__(self, *words: str | Path) -> None:
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, *words],
            cwd=ROOT,
            env={**os.environ, **OURS, "TERM": "xterm"},
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        self.said = b""
        self.too_long = threading.Timer(60, self.process.kill)  # else a test waits for ever
        self.too_long.start()

    def after(self, *said: str, answer: str = "") -> None:
        """Wait until it said that, then type."""
        for words in said:
            while words.encode() not in self.said:
                self.said += os.read(self.ours, 1024)
            self.said = self.said.partition(words.encode())[2]
        os.write(self.ours, answer.encode())

    def result(self) -> str:
        """What it printed, once it has ended."""
        with contextlib.suppress(OSError):  # the terminal of a program that has ended
            while os.read(self.ours, 1024):
                pass
        assert self.process.stdout
        text = self.process.stdout.read().decode()
        self.process.wait(60)
        return text

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.too_long.cancel()
        self.hang_up()

    def hang_up(self) -> None:
        """Close the terminal, once."""
        if self.ours >= 0:
            os.close(self.ours)
            self.ours = -1


Open = Callable[..., Typed]


@pytest.fixture
def terminal() -> Iterator[Open]:
    opened: list[Typed] = []

    def at(*words: str | Path) -> Typed:
        opened.append(Typed(*words))
        return opened[-1]

    yield at
    for one in opened:
        one.close()


def pasted(text: str) -> str:
    """What a terminal sends for a paste that the program asked it to mark."""
    return f"\x1b[200~{text}\x1b[201~\n"


def test_a_line_longer_than_a_terminal_keeps_by_itself_arrives_whole(terminal: Open) -> None:
    typed = terminal("-c", ASK)
    typed.after("Judul", answer="Rapat\n")
    typed.after("SELESAI saja", READY, answer=f"{LONG}\nSELESAI\n")

    assert ast.literal_eval(typed.result()) == ["Rapat", LONG]


def test_a_paste_is_one_answer_and_many_lines_of_a_text(terminal: Open) -> None:
    typed = terminal("-c", ASK)
    typed.after("Judul", answer=pasted("Rapat\nkoordinasi"))
    typed.after("SELESAI saja", READY, answer=pasted("satu\n\n*dua*\ttiga 😀"))
    typed.after("tiga 😀", answer="SELESAI\n")

    assert ast.literal_eval(typed.result()) == [
        *("Rapat koordinasi", "satu", "", "*dua*\ttiga 😀"),
    ]


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_a_closed_window_loses_no_answer(
    terminal: Open, tmp_path: Path, number: signal.Signals
) -> None:
    typed = in_the_body(terminal, tmp_path)
    typed.after(READY, answer=pasted("Tempelan\nyang belum dienter.").rstrip("\n"))
    typed.after("dienter.")
    typed.process.send_signal(number)

    assert kept(typed, tmp_path).endswith("---\nBaris pertama.\nTempelan\nyang belum dienter.\n")


def test_a_line_entered_in_the_instant_of_a_request_to_end_is_not_lost(terminal: Open) -> None:
    typed = terminal("-c", AT_ONCE)
    typed.after("Judul", answer="Rapat\n")
    typed.after("SELESAI saja", READY, answer=pasted("satu\ndua"))

    assert ast.literal_eval(typed.result()) == ["satu", "dua"]


@pytest.mark.parametrize("wait", range(8))
def test_a_request_to_end_counts_amid_typing(terminal: Open, wait: int) -> None:
    """While the line editor draws what was typed no signal is noticed by itself."""
    typed = terminal("-c", ENDED)
    typed.after("Judul", answer="kata " * 300)
    time.sleep(wait / 1000)
    typed.process.send_signal(signal.SIGTERM)

    assert typed.result() == "berhenti\n"


def test_two_requests_to_end_at_once_lose_no_answer(terminal: Open, tmp_path: Path) -> None:
    """A session that ends asks twice: SIGTERM, and SIGHUP for the terminal that goes."""
    typed = in_the_body(terminal, tmp_path)
    typed.after(READY)
    typed.process.send_signal(signal.SIGTERM)
    typed.process.send_signal(signal.SIGHUP)

    assert kept(typed, tmp_path).endswith("---\nBaris pertama.\n")


def test_nobody_need_hear_that_the_answers_are_kept(terminal: Open, tmp_path: Path) -> None:
    typed = titled(terminal, tmp_path)
    typed.hang_up()

    assert kept(typed, tmp_path) == "---\ntitle: Tentang kami\n---\n"


def titled(terminal: Open, folder: Path) -> Typed:
    """A new page that has its title."""
    content = folder / "content"
    shutil.copytree(ROOT / "content", content)
    typed = terminal(ROOT / "tasks.py", "new", "--kind", "halaman", "--content", content)
    typed.after("Judul halaman", answer="Tentang kami\n")
    typed.after("Ringkasan")
    return typed


def in_the_body(terminal: Open, folder: Path) -> Typed:
    """A new page, as far as the first line of its body."""
    typed = titled(terminal, folder)
    typed.after(answer="Siapa kami.\n")
    typed.after("Nama berkas", answer="\n")
    typed.after("SELESAI saja", READY, answer="Baris pertama.\n")
    typed.after("pertama.")
    return typed


def kept(typed: Typed, folder: Path) -> str:
    assert typed.process.wait(60) == 1
    return (folder / "draf-tertunda" / "halaman" / "tentang-kami.md").read_text("utf-8")


def test_a_press_text_typed_in_a_terminal_is_drafted_whole(terminal: Open) -> None:
    typed = terminal(ROOT / "tasks.py", "draft", "-", "--date", "2025-06-10")
    typed.after("SELESAI saja", READY, answer=f"{LONG}\nSELESAI\n")

    assert "kata akhir" in typed.result()


def test_who_hears_nothing_any_more_makes_no_error_of_its_own() -> None:
    """Else Python tries to say it once more at its end, and ends with 120."""
    told = "from gazette.press.editing.terminal import tell; print('a'); tell('b'); raise SystemExit(1)"
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-c", told],
            env={**os.environ, **OURS},
            stdout=writer,
            stderr=writer,
            check=False,
        )
    finally:
        os.close(writer)

    assert done.returncode == 1


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["new", "--from", "-"], "rilis.txt"),
        (["draft", "-"], "rilis.txt"),
        (["new", "--title", "Uji", "--byline", "Redaksi", "--body", "-"], "isi.md"),
    ],
)
def test_a_text_that_is_stopped_amid_typing_is_kept(
    terminal: Open, tmp_path: Path, words: list[str], name: str, number: signal.Signals
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    typed = terminal(ROOT / "tasks.py", *words, "--content", content)
    typed.after("SELESAI saja", READY, answer="Baris pertama.\n")
    typed.after("pertama.", READY, answer=pasted("Tempelan\nyang belum dienter.").rstrip("\n"))
    typed.after("dienter.")
    typed.process.send_signal(number)
    path = tmp_path / "draf-tertunda" / name

    typed.after(path.as_posix())
    assert typed.process.wait(60) == 1
    assert path.read_text("utf-8") == "Baris pertama.\nTempelan\nyang belum dienter.\n"
    assert typed.result() == ""


def test_a_text_that_cannot_be_used_as_it_is_is_kept(terminal: Open, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    folder = tmp_path / "draf-tertunda"
    folder.mkdir()
    (folder / "rilis.txt").write_text("milik kemarin", "utf-8")
    words = ["new", "--from", "-", "--id", "Bukan Id", "--content", content]
    typed = terminal(ROOT / "tasks.py", *words)
    typed.after("SELESAI saja", READY, answer="Warga rapat.\nSELESAI\n")

    typed.after("tidak bisa menjadi nama berkas", "new --from", "draf-tertunda/rilis-2.txt")
    assert typed.process.wait(60) == 1
    assert (folder / "rilis-2.txt").read_text("utf-8") == "Warga rapat.\n"
    assert (folder / "rilis.txt").read_text("utf-8") == "milik kemarin"


def test_bytes_that_are_no_letters_lose_no_answer(terminal: Open, tmp_path: Path) -> None:
    typed = in_the_body(terminal, tmp_path)
    typed.after(READY)
    os.write(typed.ours, b"Kata\xff kedua.\nSELESAI\n")
    typed.after("E001", "perbaiki di berkasnya?", answer="y\n")

    assert typed.result().endswith("content/halaman/tentang-kami.md\n")
    written = (tmp_path / "content" / "halaman" / "tentang-kami.md").read_bytes()
    assert written.endswith(b"---\nBaris pertama.\nKata\xff kedua.\n")


def test_who_is_told_not_to_hear_a_closed_window_goes_on() -> None:
    """`nohup python3 tasks.py draft rilis.txt`."""
    script = """
import os, signal
from gazette.press.editing.terminal import every_end_as_ctrl_c
signal.signal(signal.SIGHUP, signal.SIG_IGN)
with every_end_as_ctrl_c():
    os.kill(os.getpid(), signal.SIGHUP)
print("selesai")
"""
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **OURS}, capture_output=True, text=True
    )

    assert done.stdout == "selesai\n"


def test_who_keeps_answers_is_stopped_by_nothing() -> None:
    """Ctrl-C pressed twice: the second comes while the file is written."""
    script = """
import signal
from gazette.press.editing.terminal import undisturbed
with undisturbed():
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.raise_signal(number)
    print("tersimpan", flush=True)
signal.raise_signal(signal.SIGINT)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **OURS}, capture_output=True, text=True
    )

    assert (done.stdout, done.returncode != 0) == ("tersimpan\n", True)
