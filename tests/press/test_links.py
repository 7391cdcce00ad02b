"""The whole built site: no link, anchor or resource leads nowhere, and nothing is asked of others."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup, Tag

from builds import BASE, ROOT, SITEURL, build

# Where a browser fetches without being asked: never from another host.
FETCHED = {
    "script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src",
    "audio": "src", "embed": "src", "object": "data", "use": "href", "image": "href",
}  # fmt: skip
FETCHED_LINKS = {
    "stylesheet", "icon", "manifest", "preload", "prefetch", "modulepreload", "preconnect",
    "dns-prefetch", "apple-touch-icon",
}  # fmt: skip
LATER = ("admin/",)  # not a page of readers; it has tests of its own


class Site:
    """A built site as the host at SITEURL serves it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages = {
            self.address(path): BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
            for path in sorted(folder.rglob("*.html"))
            if not path.relative_to(folder).as_posix().startswith(LATER)
        }
        self.ids = {
            address: {tag["id"] for tag in page.select("[id]")}
            for address, page in self.pages.items()
        }

    def address(self, path: Path) -> str:
        relative = path.relative_to(self.folder).as_posix()
        return f"{SITEURL}/{relative.removesuffix('index.html')}"

    def file(self, url: str) -> Path | None:
        """The file that the host answers *url* with, if there is one."""
        path = urlsplit(url).path
        if not path.startswith(f"{BASE}/"):
            return None
        file = self.folder / unquote(path.removeprefix(f"{BASE}/"))
        if path.endswith("/"):
            file /= "index.html"
        return file if file.is_file() else None

    def broken(self, here: str, url: str) -> bool:
        """Whether *url* on the page *here* leads nowhere on this host."""
        target = urlsplit(urljoin(here, url))
        is_foreign = urlsplit(url).scheme and not url.startswith(f"{SITEURL}/")
        if is_foreign or target.scheme not in ("http", "https"):
            return False
        whole = target._replace(fragment="", query="").geturl()
        if self.file(whole) is None:
            return True
        fragment = unquote(target.fragment)
        return bool(fragment) and whole in self.ids and fragment not in self.ids[whole]


@pytest.fixture(scope="module")
def site(chapter_site: Path) -> Site:
    return Site(chapter_site)


def links(page: BeautifulSoup) -> Iterator[str]:
    for tag in page.select("a[href], area[href], link[href]"):
        yield str(tag["href"])
    for tag in page.select("form[action]"):
        yield str(tag["action"])
    for tag in page.select("[cite]"):
        yield str(tag["cite"])
    for tag in page.select('meta[http-equiv="refresh"]'):
        yield str(tag["content"]).partition("url=")[2]
    for tag in page.select('meta[property="og:image"], meta[property="og:url"]'):
        yield str(tag["content"])
    for tag in page.select("[data-worker], [data-numbers]"):
        yield str(tag.get("data-worker") or tag.get("data-numbers") or "")


def named(tag: Tag, attribute: str) -> list[str]:
    value = tag[attribute]
    return list(value) if isinstance(value, list) else str(value).split()


def fetched(page: BeautifulSoup) -> Iterator[str]:
    for tag in page.find_all(True):
        attribute = FETCHED.get(tag.name)
        if attribute and tag.get(attribute):
            yield str(tag[attribute])
        if tag.get("srcset"):
            yield from (part.split()[0] for part in str(tag["srcset"]).split(","))
        if tag.name == "link" and FETCHED_LINKS & set(tag.get("rel") or ()):
            yield str(tag["href"])


def test_every_link_and_anchor_leads_somewhere(site: Site) -> None:
    broken = [
        (here, url)
        for here, page in site.pages.items()
        for url in {*links(page), *fetched(page)}
        if site.broken(here, url)
    ]

    assert [] == broken


def test_labels_and_descriptions_name_elements_of_their_page(site: Site) -> None:
    missing = [
        (here, name)
        for here, page in site.pages.items()
        for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers")
        for tag in page.select(f"[{attribute}]")
        for name in named(tag, attribute)
        if name not in site.ids[here]
    ]

    assert [] == missing


def test_no_id_stands_twice_on_a_page(site: Site) -> None:
    twice = [
        (here, name)
        for here, page in site.pages.items()
        for name in site.ids[here]
        if len(page.select(f'[id="{name}"]')) > 1
    ]

    assert [] == twice


def test_no_page_fetches_from_another_host(site: Site) -> None:
    foreign = [
        (here, url)
        for here, page in site.pages.items()
        for url in fetched(page)
        if not urljoin(here, url).startswith((f"{SITEURL}/", "data:"))
    ]

    assert [] == foreign


def test_no_style_sheet_fetches_anything(chapter_site: Path) -> None:
    sheets = sorted(chapter_site.rglob("*.css"))

    assert sheets
    assert [] == [
        (path.name, found)
        for path in sheets
        for found in re.findall(r"url\([^)]*\)|@import[^;]*", path.read_text(encoding="utf-8"))
        if not found.startswith(('url("data:', "url(data:"))
    ]


def test_every_public_page_has_a_strict_policy(site: Site) -> None:
    loose = []
    for here, page in site.pages.items():
        tag = page.select_one('meta[http-equiv="Content-Security-Policy"]')
        policy = str(tag["content"]) if isinstance(tag, Tag) else ""
        inline = "'unsafe-inline'" in policy and not here.endswith("edisi.html")
        if "default-src 'none'" not in policy or inline or "'unsafe-eval'" in policy:
            loose.append(here)

    assert [] == loose


def test_feeds_sitemap_manifest_and_tables_name_pages_that_stand(
    site: Site, chapter_site: Path
) -> None:
    urls = [
        found.text or ""
        for found in ElementTree.parse(chapter_site / "sitemap.xml").iter()
        if found.tag.endswith("}loc")
    ]
    for path in chapter_site.rglob("feed.json"):
        feed = json.loads(path.read_text(encoding="utf-8"))
        urls += [
            feed["home_page_url"],
            feed["feed_url"],
            *(entry["url"] for entry in feed["items"]),
        ]
    for path in chapter_site.rglob("feed.xml"):
        urls += [
            found.get("href", "")
            for found in ElementTree.parse(path).iter()
            if found.tag.endswith("}link")
        ]
    for path in (chapter_site / "data").glob("*.json"):
        rows = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(rows, list):
            urls += [row["url"] for row in rows if row.get("url")]

    assert len(urls) > 100
    assert [] == [url for url in urls if site.broken(f"{SITEURL}/", url)]


def test_a_site_of_few_sections_has_no_broken_link_either(tmp_path: Path) -> None:
    plugins = [
        f"gazette.press.{name}"
        for name in ("desk", "front", "news", "regions", "feeds", "calendars", "not_found")
    ]
    folder = build(ROOT / "content", tmp_path / "output", {"PLUGINS": plugins, "KABAR_CARDS": 0})
    small = Site(folder)

    assert [] == [
        (here, url)
        for here, page in small.pages.items()
        for url in {*links(page), *fetched(page)}
        if small.broken(here, url)
    ]
