"""Page main: the element of a saved page that holds its article, and what stands around that."""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from itertools import islice

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from gazette.domain.regions import fold_name
from gazette.press_text.pages.boilerplate import credit
from gazette.press_text.pages.page_lines import is_date_line, names_its_medium
from gazette.press_text.pages.page_text import (
    Marks,
    is_block,
    lines_of,
    names_of,
    text_of,
)

_SIDE = re.compile(
    r"(?:^|[-_ ])(?:related|sidebar|widget|share|sharing|social|comments?|komentar|breadcrumbs?|"
    r"tags?|iklan|ads?|advert\w*|banner|popular|populer|trending|terkait|newsletter|menu|navbar|"
    r"pagination|author-box|baca-juga|bacajuga|recommend\w*|jp-relatedposts|sharedaddy)(?:$|[-_ ])",
    re.IGNORECASE,
)
_BUILT = re.compile(  # boxes of page builders, which hold anything: text too
    r"\belementor-widget(?:-(?:container|text-editor|theme-post-content|wrap))?(?![\w-])"
    r"|\bwidget-(?:wrap|area__inner)\b"
)
# What the box that holds an article is called, the surest first; last the elements made for it.
_MAIN = (
    "articleBody", "entry-content", "post-body", "article-content", "td-post-content",
    "post-content", "detail-content", "detail__body-text", "article__content", "read__content",
    "txt-article", "article-content-body", "isi-berita", "content-berita", "article", "main",
)  # fmt: skip
_TITLES = (
    ".post-title", ".entry-title", ".article-title", ".detail__title", ".read__title", "@headline",
    ".detail-title", "#arttitle",
)  # fmt: skip
_HEADINGS = ("h1", "h2", "h3", "h4")
_HEADINGS_READ = 50  # the last above an article
_OF_SITE = re.compile(r"(?:^|[-_ ])(?:site|logo|brand|blog)(?:$|[-_ ])", re.IGNORECASE)
_MOST_CAPTIONS = 20
_BESIDE = 400  # nodes between a headline and its article, at most
_BEHIND = 12  # nodes right behind an article
_DEPTH = 60  # boxes within boxes
_ARTICLE = 300  # letters that are more than a teaser
_RUNNING = 120  # letters in one piece that are no headline, no menu


def main_of(soup: BeautifulSoup, marks: Marks, lengths: Mapping[int, int]) -> Tag:
    """The element that holds the article: one that says so, else the one with most running text."""
    for name in _MAIN:
        named = marks.of(f".{name}", f"@{name}", name)
        best = max(named, key=lambda tag: lengths[id(tag)], default=None)
        if best is not None and lengths[id(best)] > _ARTICLE:
            return best
    running: dict[int, tuple[int, Tag]] = {}
    for tag in marks.of("p"):
        if tag.parent is not None:
            length = running.get(id(tag.parent), (0, tag.parent))[0]
            running[id(tag.parent)] = (length + lengths[id(tag)], tag.parent)
    whole = soup.body if isinstance(soup.body, Tag) else soup
    most = max(running.values(), key=lambda entry: entry[0], default=None)
    if most is not None and most[0] * 2 > lengths[id(whole)]:
        return most[1]
    return _with_most_text(whole, lengths)


def _with_most_text(tag: Tag, lengths: Mapping[int, int]) -> Tag:
    """The innermost box below *tag* that holds nearly all of its text: `<td>` of a layout."""
    while True:
        boxes = (child for child in tag.children if isinstance(child, Tag))
        most = 3 * lengths[id(tag)]
        inner = next((box for box in boxes if lengths[id(box)] * 4 > most), None)
        if inner is None or inner.name not in _BOXES:
            return tag
        tag = inner


_BOXES = frozenset("article center div main section table tbody td tr".split())


def drop_sides(soup: BeautifulSoup, main: Tag, lengths: Mapping[int, int]) -> None:
    """Take out what stands around an article: boxes whose class or id says what they are."""
    kept = {id(tag) for tag in (main, *main.parents)}
    for tag in soup.find_all(True):
        if tag.attrs is None or tag.name in ("body", "html", "article") or id(tag) in kept:
            continue
        names = _BUILT.sub("", _names(tag))
        if names.strip() and _SIDE.search(names) and lengths[id(tag)] < 1500:
            tag.decompose()


def _names(tag: Tag) -> str:
    """The classes and the id of an element."""
    return f"{names_of(tag, 'class')} {names_of(tag, 'id')}"


def heading_of(soup: BeautifulSoup, main: Tag, marks: Marks) -> Tag | None:
    """The article's headline as the page shows it, where it does."""
    shown = next((tag for tag in marks.of(*_TITLES)[:3] if text_of(tag)), None)
    if shown is not None:
        return shown
    near = deque(_headings_above(soup, main), maxlen=_HEADINGS_READ)
    above = [tag for tag in near if not _names_site(tag)]
    title = fold_name(text_of(soup.title) or "") if soup.title else ""
    long = [tag for tag in above if len(tag.get_text().split()) > 3]
    titled = [tag for tag in long if fold_name(tag.get_text()) in title]
    first = [tag for tag in above if tag.name == "h1"]
    return next(iter([*titled, *(tag for tag in first if tag in long), *long[-1:], *first]), None)


def _headings_above(soup: BeautifulSoup, main: Tag) -> Iterator[Tag]:
    """The headings before the first running text of *main*."""
    within, run = False, 0
    for node in soup.descendants:
        within = within or node is main
        if isinstance(node, Tag):
            run = 0 if is_block(node) else run
            if node.name in _HEADINGS:
                yield node
        elif within and isinstance(node, NavigableString):
            run += len(node.strip())
            if run > _RUNNING:
                return


def _names_site(tag: Tag) -> bool:
    """Whether a heading is the site's own name: a link to its first page, or marked so."""
    link = tag.find("a", href=True)
    home = isinstance(link, Tag) and re.fullmatch(r"(?:https?://[^/]+)?/?", str(link["href"]))
    return bool(home) or any(_OF_SITE.search(_names(one)) for one in (tag, tag.parent) if one)


def around(main: Tag, heading: Tag | None) -> tuple[str, ...]:
    """Lines between the headline and the article, and right behind it, that date it or credit."""
    between = lines_of(_between(heading, main)) if heading is not None else ()
    behind = islice(main.next_siblings, _BEHIND)
    lines = (*between, *lines_of(node for node in behind if isinstance(node, (Tag, str))))
    return tuple(line for line in lines if len(line) < _RUNNING + 40 and _tells_of_page(line))


def _between(heading: Tag, main: Tag) -> list[str]:
    """The strings and breaks from a headline to the article; none where it is not close behind."""
    found: list[str] = []
    block: Tag | None = heading
    for node in islice(heading.next_elements, _BESIDE):
        if node is main:
            return found
        if isinstance(node, NavigableString):
            here = next((tag for tag in islice(node.parents, _DEPTH) if is_block(tag)), None)
            found += [node] if here is block else ["\n", node]
            block = here
        elif isinstance(node, Tag) and node.name == "br":
            found.append("\n")
    return []


def _tells_of_page(line: str) -> bool:
    return is_date_line(line) or credit(line) is not None or names_its_medium(line) is not None


def captions_outside(soup: BeautifulSoup, main: Tag) -> tuple[str, ...]:
    """What stands below pictures that the page shows outside of its article's box."""
    around_main = {id(tag) for tag in (main, *main.parents)}
    found = (tag for tag in soup.find_all(_is_caption) if id(tag) not in around_main)
    outside = (tag for tag in found if not any(above is main for above in tag.parents))
    texts = (text_of(tag) for tag in islice(outside, _MOST_CAPTIONS))
    return tuple(dict.fromkeys(text for text in texts if text and len(text) < 700))


def _is_caption(tag: Tag) -> bool:
    return tag.name == "figcaption" or "caption" in names_of(tag, "class")
