"""The preview: build, serve on this machine, and build again as files change."""

import json
import signal
import sys
import threading
import time
from pathlib import Path
from types import FrameType
from typing import Any

from watchfiles import watch

from gazette.press import _progress, commands
from gazette.press._refusal import told
from gazette.press.preview import process
from gazette.press.preview.form import DraftForm
from gazette.press.preview.server import DRAFT_ADDRESS, PreviewServer, State

_WORDS = {
    "busy": (
        "port {port} sudah dipakai program lain; coba `serve --port {other}`",
        "port {port} is in use by another program; try `serve --port {other}`",
    ),
    "no content": ("{content}: folder isi tidak ada", "{content}: there is no such content folder"),
    "ready": (
        "Pratinjau di {address} (Ctrl-C untuk berhenti).",
        "Preview at {address} (Ctrl-C to stop).",
    ),
    "draft": ("Rilis menjadi draf: {address}", "Press text to draft: {address}"),
    "building": ("membangun ...", "building ..."),
    "built": ("dibangun dalam {seconds:.1f} detik", "built in {seconds:.1f} s"),
    "problems": (
        "halaman terakhir yang baik tetap tayang; perbaiki lalu simpan",
        "the last good pages stay; mend the file and save it",
    ),
    "failed": ("gagal membangun", "the build failed"),
    "stopped": ("selesai.", "stopped."),
}


def serve(*, content: Path, output: Path, port: int, lang: str) -> int:
    """Serve a preview until Ctrl-C; content problems are shown in the browser, not fatal."""
    if not content.is_dir():
        _say("no content", lang, content=content)
        return commands.FAILED
    try:
        server = PreviewServer(port, output, lang, DraftForm(content, lang))
    except OSError:
        _say("busy", lang, port=port, other=port + 1 if port < 65535 else 8000)
        return commands.FAILED
    with server:
        thread = threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True)
        thread.start()
        for number in (signal.SIGINT, signal.SIGTERM):  # also where a shell has it ignored
            signal.signal(number, _stop)
        try:
            _keep_building(server, content)
        except KeyboardInterrupt:
            terminal = _progress.terminal()
            if terminal is not None:  # a build that was broken off left its line
                _progress.erase(terminal)
            _say("stopped", lang)
        finally:
            server.shutdown()
            thread.join()
    return commands.DONE


def _keep_building(server: PreviewServer, content: Path) -> None:
    """Build at the start and after every change; the watch begins first, so that none is lost."""
    is_ready, lang = False, server.state.lang
    folders = (str(content.absolute()), str(server.folder.absolute()))
    builds = process.InWaiting("build", *folders, lang, terminal=_progress.terminal())
    try:
        for changes in watch(*_watched(content), rust_timeout=200, yield_on_timeout=True):
            if changes or not is_ready:
                _rebuild(server, builds)
            if not is_ready:
                _say("ready", lang, address=server.address)
                _say("draft", lang, address=server.address.rstrip("/") + DRAFT_ADDRESS)
                is_ready = True
    finally:
        builds.stop()


def _stop(number: int, frame: FrameType | None) -> None:
    """The system's request to end is the same as Ctrl-C."""
    del number, frame
    raise KeyboardInterrupt


def _watched(content: Path) -> list[Path]:
    project = commands.PROJECT
    wanted = (content, project / "theme", project / "plugins", project / "pelicanconf.py")
    return [path for path in wanted if path.exists()]


def _rebuild(server: PreviewServer, builds: process.InWaiting) -> None:
    """Build once; the pages change only when it went well, what is wrong is known either way."""
    started = time.monotonic()
    old = server.state
    _say("building", old.lang)
    done = builds.run()
    print(done.stderr, end="", file=sys.stderr, flush=True)
    result = _result(done.stdout)
    problems = tuple(result["problems"])
    if done.returncode or result["code"] == commands.FAILED:
        server.state = State(
            version=old.version,
            problems=problems,
            failure=process.failure_in(done.stderr),
            lang=old.lang,
        )
        _say("failed", old.lang)
    elif result["code"] == commands.CONTENT_PROBLEMS:
        server.state = State(version=old.version, problems=problems, lang=old.lang)
        _say("problems", old.lang)
    else:
        server.state = State(version=old.version + 1, problems=problems, lang=old.lang)
        _say("built", old.lang, seconds=time.monotonic() - started)


def _result(printed: str) -> dict[str, Any]:
    """What the build said; a build that broke off said nothing that can be read."""
    try:
        result: dict[str, Any] = json.loads(printed)
    except ValueError:
        return {"code": commands.FAILED, "problems": []}
    return result


def _say(what: str, lang: str, **values: object) -> None:
    print(f"kabar: {told(_WORDS[what], lang, **values)}", file=sys.stderr, flush=True)
