"""Page text: the elements of a saved page, by their marks, by their length and as lines."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

_BLOCKS = frozenset(
    "p div article section main header h1 h2 h3 h4 h5 h6 li ul ol table tr blockquote figure "
    "figcaption pre hr dl dt dd center address body".split()
)


def text_of(tag: Tag) -> str | None:
    """All text of an element in one line; None where there is none."""
    return " ".join(tag.get_text(" ").split()) or None


def lines_of(nodes: Iterable[str | Tag]) -> tuple[str, ...]:
    """The text of *nodes* in order, a line for each block and behind each `br`.

    What is no node but a plain string stays as it is, its breaks too.
    """
    return tuple(line for line in "".join(_pieces(nodes)).split("\n") if line.strip())


class Marks:
    """The elements of a page: by name `p`, class `.title`, property `@author`, id `#penulis`.

    Read once, for a page has thousands of elements and is asked for many marks.
    """

    def __init__(self, soup: BeautifulSoup) -> None:
        self._found: defaultdict[str, list[tuple[int, Tag]]] = defaultdict(list)
        for place, tag in enumerate(soup.find_all(True)):
            self._found[tag.name].append((place, tag))
            for name in names_of(tag, "class").split():
                self._found[f".{name}"].append((place, tag))
            for kind in ("itemprop", "rel"):
                for name in names_of(tag, kind).split():
                    self._found[f"@{name}"].append((place, tag))
            self._found[f"#{names_of(tag, 'id')}"].append((place, tag))

    def of(self, *marks: str) -> list[Tag]:
        """The elements that carry one of *marks* and were not cut out, in the order of the page."""
        known = (one for mark in marks for one in self._found.get(mark, ()))
        found = {place: tag for place, tag in known if _stands(tag)}
        return [found[place] for place in sorted(found)]


def _stands(tag: Tag) -> bool:
    """Whether an element was not cut out; `Tag.decomposed` asks all that is below, each time."""
    return tag.attrs is not None


def names_of(tag: Tag, kind: str) -> str:
    """The names in an attribute such as `class`, with blanks between them."""
    value = tag.get(kind)
    return " ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def lengths_of(soup: BeautifulSoup) -> dict[int, int]:
    """How many letters of text stand in each element, by the element's `id()`."""
    lengths: defaultdict[int, int] = defaultdict(int)
    for node in reversed([*soup.descendants]):
        length = lengths[id(node)] if isinstance(node, Tag) else len(str(node).strip())
        lengths[id(node.parent)] += length
    return lengths


def is_block(tag: Tag) -> bool:
    """Whether the text of an element stands in lines of its own."""
    return tag.name in _BLOCKS


def _pieces(nodes: Iterable[str | Tag]) -> list[str]:
    pieces: list[str] = []
    counted: Counter[int] = Counter()  # the items so far of each list
    stack: list[object] = [*nodes]
    stack.reverse()
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
            if is_block(node):
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
