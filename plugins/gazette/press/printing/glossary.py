"""The glossary in place: in every text the first use of a term leads to what it means.

An alias leads there too, but what the term stands for is not said of it: `Kapolsek` is explained
under `Kapolres`, and is something else.
"""

import re
from collections.abc import Iterable
from html import escape

from gazette.domain.records import GlossaryTerm
from gazette.domain.text import slugify

_TAG = re.compile(r'(<(?:[^<>"]|"[^"]*")*>)')
_NAME = re.compile(r"</?([a-z0-9]+)")
_LEFT_ALONE = frozenset({"a", "abbr", "code", "pre", "h2", "h3", "h4", "h5", "h6", "dt"})


class Glossary:
    """Explains terms in HTML; *address* is where the glossary stands, "" where it is not built."""

    def __init__(self, terms: Iterable[GlossaryTerm], address: str) -> None:
        self._address = address
        self._terms = {
            form: term
            for term in terms
            for name in (term.name, *term.aliases)
            for form in _forms(name)
        }
        longest_first = sorted(self._terms, key=lambda form: (-len(form), form))
        self._any = re.compile(
            rf"(?<![\w-])(?:{'|'.join(_pattern(form) for form in longest_first)})(?![\w-])"
        )

    def explain(self, html: str) -> str:
        """Return *html* with the first use of each term explained.

        Headings, links, code and what is an abbreviation already are left alone.
        """
        if not self._terms or not self._any.search(html):
            return html
        seen: set[str] = set()
        depth = 0
        parts = _TAG.split(html)
        for at, part in enumerate(parts):
            if at % 2 == 0:
                if part and not depth:
                    parts[at] = self._any.sub(lambda found: self._explained(found, seen), part)
            elif (name := _NAME.match(part)) and name[1] in _LEFT_ALONE:
                depth += -1 if part.startswith("</") else 1
        return "".join(parts)

    def _explained(self, found: re.Match[str], seen: set[str]) -> str:
        term = self._terms[_folded(found[0])]
        if term.id in seen:
            return found[0]
        seen.add(term.id)
        is_alias = _folded(found[0]).casefold() != _folded(term.name).casefold()
        short = found[0] if is_alias else f'<abbr title="{escape(term.long)}">{found[0]}</abbr>'
        if not self._address:
            return short
        return f'<a class="gloss" href="{escape(self._address)}#{slugify(term.id)}">{short}</a>'


def _forms(name: str) -> set[str]:
    """A name as it may stand in a text: words also with the other initial, short forms as is."""
    bare = _folded(escape(name, quote=False))
    if any(char.islower() for char in bare[1:]):
        return {bare, bare[:1].upper() + bare[1:], bare[:1].lower() + bare[1:]}
    return {bare}


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("\u2019", "'").replace("&#x27;", "'")


def _pattern(form: str) -> str:
    return re.escape(form).replace(r"\ ", r"\s+").replace("'", "(?:'|\u2019|&#x27;)")
