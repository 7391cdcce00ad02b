"""Pagefind as a process that is asked: pages go in one after the other, the index comes back.

Its command line takes pages as the file system lists them, so that one site would have another
index on another disk; the service numbers pages as they are named. Each is named as a folder's
only file: for a page that is sent it would look through all that came before. Its files are asked
for, not left to it to write: it answers before what it wrote is on the disk.

A request and an answer are JSON in base64, closed by a comma, and answers come in the order of
the requests (Pagefind's `service` module).
"""

import base64
import json
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from pagefind.service import get_executable

_AHEAD = 64  # requests that are sent before their answers are read: fewer than fill a pipe


class IndexFailed(OSError):
    """Pagefind ended with an error; the site is not published without its search."""

    def __init__(self, why: str) -> None:
        super().__init__(f"indeks pencarian gagal dibuat: {why}")


def indexed(site: Path, pages: Iterable[str], language: str) -> Iterator[tuple[str, bytes]]:
    """The index of *pages* (paths below *site*) as files: path and bytes.

    The same pages in the same order are numbered alike. Raises IndexFailed.
    """
    binary = get_executable()
    if binary is None:
        raise IndexFailed(
            "Pagefind tidak ditemukan: pasang requirements.txt, atau setel KABAR_SEARCH = False"
        )
    with tempfile.TemporaryFile() as complaints:
        yield from _indexed_by(str(binary), _requests(site, pages, language), complaints)


def _indexed_by(
    binary: str, requests: Iterable[dict[str, Any]], complaints: IO[bytes]
) -> Iterator[tuple[str, bytes]]:
    with subprocess.Popen(
        [binary, "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints
    ) as process:
        assert process.stdin
        assert process.stdout
        try:
            for answer in _asked(process.stdin, _answers(process.stdout, complaints), requests):
                for file in answer.get("files", ()):
                    yield file["path"], base64.b64decode(file["content"])
        finally:
            process.kill()  # it has given all, or is not to go on
            with suppress(BrokenPipeError):
                process.stdin.close()


def _requests(site: Path, pages: Iterable[str], language: str) -> Iterator[dict[str, Any]]:
    yield {"type": "NewIndex", "config": {"force_language": language}}
    for page in pages:
        yield {"type": "AddDir", "index_id": 0, "path": str(site.absolute()), "glob": page}
    yield {"type": "GetFiles", "index_id": 0}


def _asked(
    asking: IO[bytes], answers: Iterator[dict[str, Any]], requests: Iterable[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """The answer to each request; some requests are always ahead of their answers."""
    try:
        yield from _in_turn(asking, answers, requests)
    except BrokenPipeError:  # it has ended: why, is the last that it said
        yield from answers


def _in_turn(
    asking: IO[bytes], answers: Iterator[dict[str, Any]], requests: Iterable[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    open_requests = 0
    for request in requests:
        message = json.dumps({"message_id": 0, "payload": request})
        asking.write(base64.b64encode(message.encode()) + b",")
        open_requests += 1
        if open_requests == 2 * _AHEAD:
            for _ in range(_AHEAD):
                yield next(answers)
            open_requests -= _AHEAD
    asking.flush()
    for _ in range(open_requests):
        yield next(answers)


def _answers(said: IO[bytes], complaints: IO[bytes]) -> Iterator[dict[str, Any]]:
    """What the service answers, one payload after the other; raises IndexFailed at its end."""
    parts: list[bytes] = []
    while chunk := said.read1(1 << 20):  # type: ignore[attr-defined]
        *ends, rest = chunk.split(b",")
        for end in ends:
            yield _payload(b"".join((*parts, end)))
            parts = []
        parts.append(rest)
    raise IndexFailed(_last_line(complaints))


def _payload(answer: bytes) -> dict[str, Any]:
    try:
        payload: dict[str, Any] = json.loads(base64.b64decode(answer))["payload"]
    except (ValueError, LookupError, TypeError):  # it prints what it cannot read between answers
        raise IndexFailed(answer.decode("utf-8", "replace")) from None
    if payload["type"] == "Error":
        raise IndexFailed(payload["message"])
    if payload.get("page_count") == 0:
        raise IndexFailed("satu halaman tidak terbaca")
    return payload


def _last_line(complaints: IO[bytes]) -> str:
    complaints.seek(0)
    lines = complaints.read().decode("utf-8", "replace").split("\n")
    return next((line for line in reversed(lines) if line.strip()), "Pagefind berhenti")
