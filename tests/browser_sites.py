"""Sites that a test of the browser builds for itself, served under the sub-path of all tests."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from builds import BASE


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *words: object) -> None:
        """Nothing."""


@contextmanager
def served_below_kabar(folder: Path, scratch: Path) -> Iterator[str]:
    """Serve *folder* at the address that is given; *scratch* is a folder to work in."""
    host = scratch / "host"
    host.mkdir()
    (host / BASE.strip("/")).symlink_to(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(host)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{BASE}"
    server.shutdown()
    server.server_close()
