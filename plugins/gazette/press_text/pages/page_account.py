"""Page account: what a saved web page says of itself, in JSON-LD, in its head, by its classes."""

import html
import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag

from gazette.domain.regions import fold_name
from gazette.press_text.pages.page_text import Marks

_ARTICLES = frozenset("Article NewsArticle ReportageNewsArticle BlogPosting".split())
_HEADLINES = ("og:title", "twitter:title")
_MOMENTS = (  # what pages call the moment at which they appeared, the surest first
    "article:published_time", "datePublished", "dtk:publishdate", "content_PublishedDate",
    "publishdate", "publish_date", "publish-date", "pubdate", "date", "dc.date", "dcterms.created",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "content_author", "dc.creator", "dcterms.creator",
    "parsely-author", "cxenseparse:author",
)  # fmt: skip
_SHOWN_AUTHORS = (
    "@author", ".post-author", ".author", ".td-post-author-name", ".tdb-author-name",
    ".detail__author", ".author-name", ".credit-title-name", ".entry-author-name", "#penulis",
    ".read-page--header--author__name", ".read-page-box__author__name", ".journalist",
)  # fmt: skip
_NOBODY = re.compile(  # accounts that publish, not people who write
    r"(?:(?:super|web)?\s?(?:admin\w*|master)|redaksi\w*|redaktur|editor|operator|user\w*|"
    r"unknown|anonim\w*|humas|tim|root|no\s?name|penulis|author)(?: .*)?|.*[@\d/].*|https?:.*",
    re.IGNORECASE,
)
_MOMENT = re.compile(
    r"(?P<day>\d{4}[-/]\d{2}[-/]\d{2})(?:[T ](?P<hour>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*"
    r"(?P<zone>Z|[+-]00:?00)?)?"
)
_WESTERN = timedelta(hours=7)  # how far the clocks of WIB, the first to reach a day's end, are on


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a page calls itself and its site; `published` begins with an ISO day."""

    headline: str | None = None
    medium: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None


def account_of(soup: BeautifulSoup, marks: Marks) -> Account:
    """Return what the page says of itself, before anything is cut from it."""
    meta, article = _meta(soup), _article(soup)
    medium = meta.get("og:site_name") or _name(article.get("publisher"))
    authors = [*_values(meta, _AUTHORS), _name(article.get("author")), *_shown_authors(marks)]
    moments = [*_values(meta, _MOMENTS), article.get("datePublished"), *_shown_moments(soup, marks)]
    titles = [*_values(meta, _HEADLINES), article.get("headline")]
    return Account(
        headline=next((_plain(title) for title in titles if isinstance(title, str)), None),
        medium=_plain(medium) if medium else None,
        url=meta.get("canonical") or meta.get("og:url"),
        published=next((day for moment in moments if (day := _local(moment))), None),
        author=_first_person(authors, medium or ""),
    )


def _values(meta: Mapping[str, str], names: Iterable[str]) -> list[str]:
    return [meta[name] for name in names if name in meta]


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    """The page's own metadata, the first of each kind; names of one word in small letters too."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = tag.get("content")
        if isinstance(name, str) and isinstance(content, str) and content.strip():
            found.setdefault(name, content.strip())
            found.setdefault(name.lower(), content.strip())
    link = soup.find("link", rel="canonical")
    if isinstance(link, Tag) and isinstance(link.get("href"), str):
        found.setdefault("canonical", str(link["href"]))
    return found


def _article(soup: BeautifulSoup) -> Mapping[str, Any]:
    """The article among the page's JSON-LD, its references resolved; empty where there is none."""
    nodes = [node for script in _scripts(soup) for node in _nodes(script)]
    named = {
        node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1
    }
    for node in nodes:
        kinds = node.get("@type")
        if _ARTICLES.intersection(kinds if isinstance(kinds, list) else [str(kinds)]):
            return {key: _resolved(value, named) for key, value in node.items()}
    return {}


def _scripts(soup: BeautifulSoup) -> Iterator[Any]:
    for tag in soup.find_all("script", type="application/ld+json"):
        try:
            yield json.loads(tag.get_text(), strict=False)
        except (ValueError, RecursionError):  # a page's own slip
            continue


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """All objects of a JSON value, outer ones first."""
    waiting = deque([value])
    while waiting:
        found = waiting.popleft()
        if isinstance(found, dict):
            yield found
            waiting.extend(found.values())
        elif isinstance(found, list):
            waiting.extend(found)


def _resolved(value: Any, named: Mapping[str, Any]) -> Any:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict) and "name" not in value:
        return named.get(str(value.get("@id")), value)
    return value


def _name(value: Any) -> str | None:
    found = value.get("name") if isinstance(value, dict) else value
    return found if isinstance(found, str) and found.strip() else None


def _shown_authors(marks: Marks) -> Iterator[str]:
    """What stands where pages show who wrote: the name in it, where it is marked, else all."""
    for tag in marks.of(*_SHOWN_AUTHORS)[:5]:
        inner = tag.find(class_="fn") or tag.find(itemprop="name") or tag.find("a")
        found = inner if isinstance(inner, Tag) else tag
        content = found.get("content")
        yield content if isinstance(content, str) else found.get_text(" ")


def _shown_moments(soup: BeautifulSoup, marks: Marks) -> Iterator[str]:
    """What the text dates itself with, in the form that machines read."""
    for tag in [*soup.find_all("time", datetime=True, limit=3), *marks.of(".published")[:3]]:
        yield str(tag.get("datetime") or tag.get("title") or "")


def _first_person(authors: Iterable[str | None], medium: str) -> str | None:
    """The first of *authors* who may be a person: no account, no address, not the site itself."""
    for author in authors:
        name = re.split(r"\s+[-|–—]\s+|,\s", _plain(author or ""))[0]
        name = re.sub(r"^(?:oleh|by|penulis|reporter)\s*:?\s+", "", name, flags=re.IGNORECASE)
        known = fold_name(name) in (fold_name(medium), "")
        if not known and len(name.split()) <= 6 and not _NOBODY.fullmatch(name):
            return name
    return None


def _local(moment: object) -> str | None:
    """The day of a *moment* in ISO, on Indonesian clocks where it is told in UTC."""
    found = _MOMENT.match(moment.strip()) if isinstance(moment, str) else None
    if not found:
        return None
    day = found["day"].replace("/", "-")
    if not (found["hour"] and found["zone"]):
        return day
    try:
        return (datetime.fromisoformat(f"{day}T{found['hour']}") + _WESTERN).date().isoformat()
    except (ValueError, OverflowError):
        return None


def _plain(text: str) -> str:
    return " ".join(html.unescape(text).split())
