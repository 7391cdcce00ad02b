"""Markup: a saved web page as lines of text, and what the page says about itself."""

import re
from collections import Counter
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import Comment, NavigableString, Tag

_LOOKS_LIKE_HTML = re.compile(
    r"<!doctype html|<html\b|<body\b|<article\b|</(?:p|div|span|h[1-6]|li|table|strong|"
    r"b|a)>|<br\s*/?>",
    re.IGNORECASE,
)
_DROPPED = (
    "script style noscript template svg iframe form button nav aside footer select input textarea "
    "object video audio canvas ins".split()
)
_LIMIT = 1_048_576  # characters of markup; no saved report is longer
_BLOCKS = frozenset(
    "p div article section main header h1 h2 h3 h4 h5 h6 li ul ol table tr blockquote figure "
    "figcaption pre hr dl dt dd center address body".split()
)
_SIDE = re.compile(
    r"(?:^|[-_ ])(?:related|sidebar|widget|share|sharing|social|comments?|komentar|breadcrumbs?|"
    r"tags?|iklan|ads?|advert\w*|banner|popular|populer|trending|terkait|newsletter|menu|navbar|"
    r"pagination|author-box|baca-juga|bacajuga|recommend\w*|jp-relatedposts|sharedaddy)(?:$|[-_ ])",
    re.IGNORECASE,
)
# Classes of the box that holds an article, the surest first; then the elements made for it.
_MAIN_CLASSES = (
    "entry-content", "post-body", "article-content", "td-post-content", "post-content",
    "detail-content", "article__content", "read__content", "isi-berita", "content-berita",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A web page read for its text: `medium` is what it calls its site."""

    lines: tuple[str, ...]
    headline: str | None = None
    medium: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None
    notes: tuple[str, ...] = ()


def is_html(text: str) -> bool:
    """Whether *text* is markup rather than plain text."""
    return len(_LOOKS_LIKE_HTML.findall(text[:200_000])) >= 2 or "<html" in text[:2000].lower()


def read_page(text: str) -> Page:
    """Return the text lines of the article in *text*, and the page's own account of itself."""
    soup = BeautifulSoup(text[:_LIMIT], "html.parser")
    meta = _meta(soup)
    heading = soup.select_one(".post-title, .entry-title, .article-title, [itemprop=headline], h1")
    headline = meta.get("og:title") or (_text(heading) if heading else None) or _title(soup)
    header = soup.select_one(".date-header, .published, .post-date, .entry-date, .tanggal")
    shown = _text(header) if header else None
    for tag in soup.find_all(_DROPPED):
        tag.decompose()
    for comment in soup.find_all(string=lambda found: isinstance(found, Comment)):
        comment.extract()
    main = _main(soup)
    _drop_sides(main)
    lines = tuple(line for line in "".join(_pieces(main)).split("\n") if line.strip())
    return Page(
        lines=lines,
        headline=_without_site(headline, meta.get("og:site_name")),
        medium=meta.get("og:site_name"),
        url=meta.get("canonical") or meta.get("og:url"),
        published=meta.get("article:published_time")
        or meta.get("datePublished")
        or meta.get("time"),
        author=meta.get("author"),
        notes=(shown,) if shown else (),
    )


def _text(tag: Tag) -> str | None:
    return " ".join(tag.get_text(" ").split()) or None


def _title(soup: BeautifulSoup) -> str | None:
    """What the page calls itself, of a page that shows no headline; its site's name is none."""
    shown = _text(soup.title) if soup.title else None
    parts = [part for part in re.split(r"\s+[-|–—»]\s+", shown or "") if len(part.split()) > 2]
    return parts[0] if parts else None


def _without_site(headline: str | None, site: str | None) -> str | None:
    if not headline:
        return None
    if site and len(site) > 2:
        headline = re.sub(r"\s*[-|–—»]\s*" + re.escape(site) + r"\s*$", "", headline)
    return " ".join(headline.split()) or None


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    """The page's own metadata, the first of each kind."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = tag.get("content")
        if isinstance(name, str) and isinstance(content, str) and content.strip():
            found.setdefault(name, content.strip())
    link = soup.find("link", rel="canonical")
    if isinstance(link, Tag) and isinstance(link.get("href"), str):
        found.setdefault("canonical", str(link["href"]))
    moment = soup.find("time", attrs={"datetime": True})
    if isinstance(moment, Tag):
        found.setdefault("time", str(moment["datetime"]))
    return found


def _main(soup: BeautifulSoup) -> Tag:
    """The element that holds the article: one that says so, else the one with most running text."""
    named: dict[str, list[Tag]] = {}
    running: dict[int, tuple[int, Tag]] = {}
    for tag in soup.find_all(True):
        for name in (tag.name, str(tag.get("itemprop")), *_joined(tag.get("class")).split()):
            if name in _MAIN_CLASSES or name in ("articleBody", "article", "main"):
                named.setdefault(name, []).append(tag)
        if tag.name == "p" and isinstance(tag.parent, Tag):
            length = running.get(id(tag.parent), (0, tag.parent))[0]
            running[id(tag.parent)] = (length + len(tag.get_text()), tag.parent)
    for name in ("articleBody", *_MAIN_CLASSES, "article", "main"):
        best = max(named.get(name, ()), key=lambda tag: len(tag.get_text()), default=None)
        if best is not None and len(best.get_text(strip=True)) > 300:
            return best
    whole = soup.body if isinstance(soup.body, Tag) else soup
    most = max(running.values(), key=lambda entry: entry[0], default=None)
    if most is not None and most[0] * 2 > len(whole.get_text(strip=True)):
        return most[1]
    return whole


def _drop_sides(main: Tag) -> None:
    """Take out what stands around an article: boxes whose class or id says what they are."""
    for tag in main.find_all(True):
        if tag.attrs is None or tag.name in ("body", "html", "article"):
            continue
        names = f"{_joined(tag.get('class'))} {_joined(tag.get('id'))}"
        if names.strip() and _SIDE.search(names) and len(tag.get_text()) < 1500:
            tag.decompose()


def _joined(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _pieces(main: Tag) -> list[str]:
    """The text of *main* in order, with a line break wherever a block or a `br` breaks it."""
    pieces: list[str] = []
    counted: Counter[int] = Counter()  # the items so far of each list
    stack: list[object] = [main]
    while stack:
        node = stack.pop()
        if isinstance(node, NavigableString):
            pieces.append(re.sub(r"\s+", " ", str(node)))
        elif isinstance(node, str):
            pieces.append(node)
        elif isinstance(node, Tag):
            if node.name == "br":
                pieces.append("\n")
                continue
            block = node.name in _BLOCKS
            if block:
                pieces.append("\n" + _marker(node, counted))
                stack.append("\n")
            stack.extend(reversed(list(node.children)))
    return pieces


def _marker(tag: Tag, counted: Counter[int]) -> str:
    """The number or dash that a list item shows."""
    if tag.name != "li":
        return ""
    if tag.parent is None or tag.parent.name != "ol":
        return "- "
    counted[id(tag.parent)] += 1
    return f"{counted[id(tag.parent)]}. "
