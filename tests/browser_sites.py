"""What tests of the browser share: a site served under a sub-path, and waiting for a page."""

import functools
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page

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


def until(page: Page, expression: str, argument: object = None) -> None:
    """Ask the page until *expression* holds; AssertionError after twenty seconds.

    From outside: Playwright's own wait evaluates text in the page, which the page's policy forbids.
    """
    deadline = time.monotonic() + 20
    while not page.evaluate(expression, argument):
        assert time.monotonic() < deadline, f"not true in time: {expression}"
        page.wait_for_timeout(20)
