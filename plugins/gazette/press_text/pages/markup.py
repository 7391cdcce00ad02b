"""Markup: a saved web page as lines of text, and what the page says about itself."""

import re
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import Comment

from gazette.press_text.pages.page_account import account_of
from gazette.press_text.pages.page_main import (
    around,
    captions_outside,
    drop_sides,
    heading_of,
    main_of,
)
from gazette.press_text.pages.page_text import Marks, lengths_of, lines_of, text_of

_LOOKS_LIKE_HTML = re.compile(
    r"<!doctype html|<html\b|<body\b|<article\b|</(?:p|div|span|h[1-6]|li|table|strong|"
    r"b|a)>|<br\s*/?>",
    re.IGNORECASE,
)
_DROPPED = (
    "script style noscript template svg iframe form button nav aside footer select input textarea "
    "object video audio canvas ins".split()
)
_DATES = (
    ".date-header", ".published", ".post-date", ".entry-date", ".tanggal", ".detail__date",
    ".detail-date-artikel", ".read__time", ".article-date",
)  # fmt: skip
_SEPARATOR = re.compile(r"\s+[-|–—»·•]\s+")
_AT_ENDS = re.compile(r"^[-|–—»·•:]\s*|\s*[-|–—»·•:]$")
_NO_SITE = re.compile(
    r"(?:berita|beranda|home|artikel|blog|detail|halaman|page|news|kabar)(?: \w+)?", re.IGNORECASE
)
_LIMIT = 1_048_576  # characters of markup; no saved report is longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A web page read for its text: `medium` is what it calls its site."""

    lines: tuple[str, ...]
    headline: str | None = None
    medium: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None
    notes: tuple[str, ...] = ()  # lines around the article that date it or credit somebody
    captions: tuple[str, ...] = ()  # of pictures outside of it


def is_html(text: str) -> bool:
    """Whether *text* is markup rather than plain text."""
    return len(_LOOKS_LIKE_HTML.findall(text[:200_000])) >= 2 or "<html" in text[:2000].lower()


def read_page(text: str) -> Page:
    """Return the text lines of the article in *text*, and the page's own account of itself."""
    soup = BeautifulSoup(text[:_LIMIT], "html.parser")
    marks = Marks(soup)
    account = account_of(soup, marks)
    dates = marks.of(*_DATES)
    shown = text_of(dates[0]) if dates else None
    for tag in soup.find_all(_DROPPED):
        tag.decompose()
    for comment in soup.find_all(string=lambda found: isinstance(found, Comment)):
        comment.extract()
    lengths = lengths_of(soup)
    main = main_of(soup, marks, lengths)
    drop_sides(soup, main, lengths)
    heading = heading_of(soup, main, marks)
    title = text_of(soup.title) if soup.title else None
    headline = account.headline or (text_of(heading) if heading else None) or _titled(title or "")
    medium = account.medium or _site_beside(headline or "", title or "")
    return Page(
        lines=lines_of([main]),
        headline=_without_site(headline, medium),
        medium=medium,
        url=account.url,
        published=account.published,
        author=account.author,
        notes=((shown,) if shown else ()) + around(main, heading),
        captions=captions_outside(soup, main),
    )


def _titled(title: str) -> str | None:
    """What the page calls itself, of a page that shows no headline; its site's name is none."""
    parts = [part for part in _SEPARATOR.split(title) if len(part.split()) > 2]
    return parts[0] if parts else None


def _site_beside(headline: str, title: str) -> str | None:
    """The site's name beside the headline: `Senkom Gelar Rakor - Suara Kita`, `Suara Kita: ...`."""
    if not headline or headline not in title:
        return None
    before, _, behind = title.partition(headline)
    if before.strip() and behind.strip():
        return None
    rest = f"{before}{behind}".strip()
    name = _AT_ENDS.sub("", rest)
    is_one = name != rest and not _SEPARATOR.search(name) and len(name.split()) <= 6
    return name if is_one and not _NO_SITE.fullmatch(name) else None


def _without_site(headline: str | None, site: str | None) -> str | None:
    if not headline:
        return None
    if site and len(site) > 2:
        headline = re.sub(r"\s*[-|–—»]\s*" + re.escape(site) + r"\s*$", "", headline)
    return " ".join(headline.split()) or None
