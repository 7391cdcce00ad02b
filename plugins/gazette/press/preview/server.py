"""The preview server: built pages from a folder, and what the desk has to say at their top.

It listens on this machine alone. Pages get one script, which reloads them after a build and
shows content problems; everything of its own stands under `/__kabar/`, the page that makes drafts
of press texts too.
"""

import dataclasses
import json
import mimetypes
import re
from dataclasses import dataclass
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gazette.press.preview.form import FORM_TYPE, MAX_FORM, DraftForm

OWN = Path(__file__).parent / "pages"
OWN_ADDRESS = "/__kabar/"
DRAFT_ADDRESS = f"{OWN_ADDRESS}draf/"
_OWN_FILES = {
    "preview.js": "text/javascript",
    "preview.css": "text/css",
    "draft.css": "text/css",
}
_GUARDS = {  # of the page whose forms change files: no script, no frame around it
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src data:; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".ics": "text/calendar",
    ".md": "text/plain",
    ".yml": "text/yaml",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
}
_UNTOUCHED = ("/admin/",)  # the web editor is a program of its own, not a page of the site
_WAITING = (
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pratinjau</title></head>'
    "<body><p>Halaman belum bisa ditampilkan. / There is no page to show yet.</p></body></html>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a page asks for: which build it is, what is wrong, in which language."""

    version: int = 0
    problems: tuple[dict[str, Any], ...] = ()
    failure: str = ""  # why the last build failed, where it was not the content
    lang: str = "id"


class PreviewServer(ThreadingHTTPServer):
    """Serves *folder* on this machine; *state* is replaced as a whole after every build."""

    daemon_threads = True

    def __init__(
        self, port: int, folder: Path, lang: str, draft_form: DraftForm | None = None
    ) -> None:
        self.folder = folder
        self.draft_form = draft_form
        self.state = State(lang=lang)
        super().__init__(("127.0.0.1", port), PageHandler)

    @property
    def address(self) -> str:
        """Where the browser finds it."""
        return f"http://127.0.0.1:{self.server_address[1]}/"


class PageHandler(SimpleHTTPRequestHandler):
    """Answers one request."""

    server: PreviewServer

    def __init__(self, request: Any, client_address: Any, server: PreviewServer) -> None:
        super().__init__(request, client_address, server, directory=str(server.folder))

    def do_GET(self) -> None:
        """Our own files, a page, a file, or the page not found."""
        address = urlsplit(self.path).path
        if not _is_this_machine(self.headers.get("Host", "")):
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"")
        elif address == f"{OWN_ADDRESS}state":
            state = json.dumps(dataclasses.asdict(self.server.state), ensure_ascii=False)
            self._send(HTTPStatus.OK, "application/json", state.encode())
        elif address == DRAFT_ADDRESS and self.server.draft_form:
            self._send(HTTPStatus.OK, "text/html", self.server.draft_form.page(), **_GUARDS)
        elif address.startswith(OWN_ADDRESS):
            self._own_file(address.removeprefix(OWN_ADDRESS))
        else:
            self._file(address)

    do_HEAD = do_GET  # noqa: N815 - the name is the server's

    def do_POST(self) -> None:
        """A form of our own page, from that page alone."""
        host, form = self.headers.get("Host", ""), self.server.draft_form
        if not _is_this_machine(host) or self.headers.get("Origin") != f"http://{host}":
            self.close_connection = True  # nothing that a stranger sends is read
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"")
            return
        body = self._body()
        if urlsplit(self.path).path != DRAFT_ADDRESS or form is None:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"")
        elif self.headers.get_content_type() != FORM_TYPE:
            self._send(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "text/plain", b"")
        elif body is None:
            self._send(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "text/plain", b"")
        else:
            status, page = form.posted(body)
            self._send(status, "text/html", page, **_GUARDS)

    def _body(self) -> bytes | None:
        """What was sent; None where it is too long.

        It is read to its end if that is near, so that the browser hears the answer.
        """
        length = self.headers.get("Content-Length", "")
        left = int(length) if length.isascii() and length.isdigit() else 0
        if left <= MAX_FORM:
            return self.rfile.read(left)
        while 0 < left < 10 * MAX_FORM and (part := self.rfile.read(min(left, 65536))):
            left -= len(part)
        return None

    def _own_file(self, name: str) -> None:
        if name in _OWN_FILES:
            self._send(HTTPStatus.OK, _OWN_FILES[name], (OWN / name).read_bytes())
        else:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"")

    def _file(self, address: str) -> None:
        version = self.server.state.version  # read first: a page older than it says is reloaded
        path = Path(self.translate_path(self.path))
        if path.is_dir() and not address.endswith("/"):
            self._redirect(f"{address}/")
            return
        path = path / "index.html" if path.is_dir() else path
        try:
            data, status = path.read_bytes(), HTTPStatus.OK
        except (OSError, ValueError):  # ValueError: a NUL in the address
            path = Path(self.server.folder) / "404.html"
            data = path.read_bytes() if path.is_file() else _WAITING.encode()
            status = HTTPStatus.NOT_FOUND
        kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
        if kind == "text/html" and not address.startswith(_UNTOUCHED):
            data = with_script(data, version)
        self._send(status, kind or "application/octet-stream", data)

    def _redirect(self, address: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address if not address.startswith("//") else "/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, kind: str, data: bytes, **headers: str) -> None:
        is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if is_text else kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are not news."""


def with_script(page: bytes, version: int) -> bytes:
    """Return *page* with our script at its end; the page's own rules allow scripts of its host."""
    script = f'<script src="{OWN_ADDRESS}preview.js" data-version="{version}" defer></script>'
    before, end, after = page.rpartition(b"</body>")
    return before + script.encode() + end + after if end else page + script.encode()


def _is_this_machine(host: str) -> bool:
    """A page of another site cannot reach us under a name of its own."""
    return re.fullmatch(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?", host) is not None
