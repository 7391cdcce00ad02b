"""The real content, built once, served under a sub-path and at the root, and a browser to read it."""

import functools
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from builds import build
from conftest import ROOT, require_tool


class Quiet(SimpleHTTPRequestHandler):
    """A static host that says nothing, and shows the site's own page for what is not there."""

    def log_message(self, *words: object) -> None:
        """Nothing."""


@dataclass
class Site:
    """A built site, and where it is served."""

    folder: Path
    url: str

    def address(self, pattern: str) -> str:
        """The largest page that fits *pattern*: the one where most can go wrong."""
        fitting = sorted(self.folder.glob(pattern), key=lambda path: (path.stat().st_size, path))
        assert fitting, f"no page fits {pattern}"
        return "/" + str(fitting[-1].relative_to(self.folder)).removesuffix("index.html")


@dataclass
class Reader:
    """A tab of the browser that notes what went wrong and what was asked of other hosts."""

    page: Page
    site: Site
    errors: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        self.page.goto(self.site.url + address)
        return self.page


@contextmanager
def served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site(chapter_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site under the sub-path /kabar/."""
    host = tmp_path_factory.mktemp("host")
    (host / "kabar").symlink_to(chapter_site)
    with served(host) as url:
        yield Site(folder=chapter_site, url=f"{url}/kabar")


@pytest.fixture(scope="session")
def root_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site at the root of its host."""
    folder = build(ROOT / "content", tmp_path_factory.mktemp("root") / "site", {"SITEURL": ""})
    with served(folder) as url:
        yield Site(folder=folder, url=url)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = require_tool("chromium")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=str(path), args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def reader(browser: Browser) -> Callable[..., AbstractContextManager[Reader]]:
    """Open a tab; its options are those of Playwright's `new_context`."""

    @contextmanager
    def opened(site: Site, width: int = 360, **options: object) -> Iterator[Reader]:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, **{"service_workers": "block", **options}
        )
        page = context.new_page()
        found = Reader(page=page, site=site)
        host = urlsplit(site.url).netloc

        def note(url: str) -> None:
            if urlsplit(url).netloc != host and not url.startswith("data:"):
                found.strangers.append(url)

        page.on("console", lambda said: said.type == "error" and found.errors.append(said.text))
        page.on("pageerror", lambda error: found.errors.append(str(error)))
        page.on("request", lambda request: note(request.url))
        yield found
        context.close()

    return opened
