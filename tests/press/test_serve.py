"""`serve`: what the preview server answers, how it begins and ends."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from gazette.press.preview.process import failure_in
from gazette.press.preview.server import PreviewServer, State, with_script

ROOT = Path(__file__).resolve().parents[2]
START = (
    "import sys; from pathlib import Path; from gazette.press import commands; "
    "sys.exit(commands.serve(content=Path(sys.argv[1]), output=Path(sys.argv[2]), "
    "port=int(sys.argv[3]), lang=sys.argv[4]))"
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(content: Path, output: Path, port: int, lang: str = "id") -> "subprocess.Popen[str]":
    """The preview, begun as a script begins what runs behind it: Ctrl-C is ignored."""
    return subprocess.Popen(
        [sys.executable, "-c", START, str(content), str(output), str(port), lang],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins")},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )


def wait_for(process: "subprocess.Popen[str]", said: str) -> str:
    """Read what the process says up to a line that holds *said*."""
    assert process.stderr
    lines = []
    for line in process.stderr:
        lines.append(line)
        if said in line:
            return "".join(lines)
    raise AssertionError("".join(lines))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PreviewServer]:
    folder = tmp_path / "site"
    (folder / "berita").mkdir(parents=True)
    (folder / "index.html").write_text("<html><body><p>Depan</p></body></html>")
    (folder / "berita" / "index.html").write_text("<p>Tanpa akhir")
    (folder / "404.html").write_text("<body>Tidak ada</body>")
    (folder / "admin").mkdir()
    (folder / "admin" / "index.html").write_text("<body>Editor</body>")
    (folder / "agenda.ics").write_text("BEGIN:VCALENDAR")
    (tmp_path / "rahasia.txt").write_text("rahasia")
    with PreviewServer(0, folder, "id") as found:
        threading.Thread(target=found.serve_forever, args=(0.02,), daemon=True).start()
        yield found
        found.shutdown()


def get(server: PreviewServer, address: str, **headers: str) -> HTTPResponse:
    request = urllib.request.Request(server.address.rstrip("/") + address, headers=headers)
    try:
        return urllib.request.urlopen(request, timeout=5)
    except urllib.error.HTTPError as error:
        return error  # type: ignore[return-value]


def test_a_page_gets_the_script_and_nothing_else(server: PreviewServer) -> None:
    answer = get(server, "/")

    assert (
        answer.read().decode() == '<html><body><p>Depan</p><script src="/__kabar/preview.js" '
        'data-version="0" defer></script></body></html>'
    )
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"


def test_a_page_without_an_end_gets_the_script_too() -> None:
    assert with_script(b"<p>x", 3).endswith(b'data-version="3" defer></script>')


def test_other_files_and_the_web_editor_stay_as_they_are(server: PreviewServer) -> None:
    assert get(server, "/agenda.ics").read() == b"BEGIN:VCALENDAR"
    assert get(server, "/admin/").read() == b"<body>Editor</body>"


def test_an_unknown_address_shows_the_page_not_found(server: PreviewServer) -> None:
    answer = get(server, "/tak-ada/")

    assert answer.status == 404
    assert b"Tidak ada<script" in answer.read()


def test_an_address_that_is_none_shows_the_page_not_found(server: PreviewServer) -> None:
    assert get(server, "/%00").status == 404


def test_what_a_stranger_sends_is_not_waited_for(server: PreviewServer) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as stranger:
        stranger.sendall(
            b"POST /__kabar/draf HTTP/1.1\r\nHost: jahat.example\r\nContent-Length: 4000000\r\n\r\n"
        )

        assert b"403" in stranger.recv(1_000)


@pytest.mark.parametrize(
    "address", ["/../rahasia.txt", "/%2e%2e/rahasia.txt", "/berita/..%2f..%2frahasia.txt"]
)
def test_nothing_outside_the_site_is_served(server: PreviewServer, address: str) -> None:
    answer = get(server, address)

    assert answer.status == 404
    assert b"rahasia" not in answer.read()


@pytest.mark.parametrize(
    "host",
    [
        "jahat.example",
        "localhost.jahat.example",
        "127.0.0.1.jahat.example",
        "localhost:8000.jahat.example",
        "jahat.example:8000",
        "",
    ],
)
def test_other_sites_cannot_reach_it_under_their_name(server: PreviewServer, host: str) -> None:
    assert get(server, "/", Host=host).status == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1", "[::1]:8000"])
def test_this_machine_reaches_it_by_each_of_its_names(server: PreviewServer, host: str) -> None:
    assert get(server, "/", Host=host).status == 200


def test_the_state_is_what_the_last_build_said(server: PreviewServer) -> None:
    server.state = State(version=2, problems=({"code": "E101"},), failure="", lang="en")

    assert json.load(get(server, "/__kabar/state")) == {
        "version": 2,
        "problems": [{"code": "E101"}],
        "failure": "",
        "lang": "en",
    }
    for name in ("preview.js", "preview.css"):
        assert get(server, f"/__kabar/{name}").status == 200
    assert get(server, "/__kabar/../serve.py").status == 404


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_when_it_is_told_to(
    content: Path, tmp_path: Path, number: signal.Signals
) -> None:
    process = start(content, tmp_path / "site", free_port())
    wait_for(process, "Pratinjau di")
    process.send_signal(number)
    out, err = process.communicate(timeout=10)

    assert (process.returncode, out) == (0, "")
    assert "Traceback" not in err


def test_a_busy_port_is_said_in_one_line(content: Path, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = int(taken.getsockname()[1])
        process = start(content, tmp_path / "site", port)
        _, err = process.communicate(timeout=30)

    assert process.returncode == 1
    assert f"port {port} sudah dipakai" in err
    assert len(err.splitlines()) == 1


def test_without_a_content_folder_it_does_not_begin(tmp_path: Path) -> None:
    process = start(tmp_path / "tak-ada", tmp_path / "site", free_port(), "en")
    _, err = process.communicate(timeout=30)

    assert process.returncode == 1
    assert "no such content folder" in err


def test_broken_content_at_the_start_is_not_fatal(content: Path, tmp_path: Path) -> None:
    (content / "halaman" / "tentang.md").write_text("tanpa metadata", "utf-8")
    port = free_port()
    process = start(content, tmp_path / "site", port)
    try:
        wait_for(process, "Pratinjau di")
        with pytest.raises(urllib.error.HTTPError) as answer:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5)
        assert b"/__kabar/preview.js" in answer.value.read()
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)


@pytest.mark.bench
def test_a_saved_file_is_on_the_page(content: Path, tmp_path: Path) -> None:
    process = start(content, tmp_path / "site", free_port())
    try:
        wait_for(process, "Pratinjau di")
        page = content / "halaman" / "tentang.md"
        started = time.perf_counter()
        page.write_text(page.read_text("utf-8") + "\nTambahan.\n", "utf-8")
        wait_for(process, "dibangun dalam")
        seconds = time.perf_counter() - started
        print(f"save to rebuilt: {seconds:.1f} s")
        assert "Tambahan." in (tmp_path / "site" / "tentang" / "index.html").read_text("utf-8")
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)


def test_a_build_that_broke_off_says_where() -> None:
    said = f"""Traceback (most recent call last):
  File "{ROOT}/plugins/gazette/press/printing/printer.py", line 7, in printed
  File "{ROOT}/.venv/lib/python3.11/site-packages/jinja2/environment.py", line 942, in x
  File "{ROOT}/theme/templates/news.html", line 191, in template
  File "{ROOT}/plugins/gazette/press/printing/share.py", line 9, in shared
jinja2.exceptions.TemplateSyntaxError: Expected an expression
"""
    last = "jinja2.exceptions.TemplateSyntaxError: Expected an expression"

    assert failure_in(said) == f"{last}\ntheme/templates/news.html:191"
    assert failure_in(said.replace("/theme/", "/tema/")).endswith("/share.py:9")
    assert failure_in("kabar: gagal\n") == "kabar: gagal"
    assert failure_in("") == "?"
