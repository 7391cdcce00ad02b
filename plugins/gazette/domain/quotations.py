"""Quotations: evidence stands word for word in a body, as it is written or as it is read."""

import re
from collections.abc import Iterable, Iterator

from gazette.domain.characters import Resolved
from gazette.domain.text import UNSEEN, fold_spaces, plain_ascii

_MOST_TRIES = 1_000
_UNSEEN = re.compile(f"[{UNSEEN}]")
_WORD = re.compile(r"[a-z0-9]+")
_JOINING = frozenset("sebagai selaku yakni yaitu adalah pelaksana tugas plt bapak ibu".split())
_LINE_START = re.compile(r"^[ \t]*(?:(?:>|#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+)+", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]\n]*)\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
_EMPHASIS = re.compile(r"(?<!\\)[*`]+|(?<![\w\\])_+(?=\w)|(?<=\w)_+(?!\w)|\\(?=[!-/:-@\[-`{-~])")


def missing_from(body: str, quotes: Iterable[str]) -> Iterator[int]:
    """The positions of those *quotes* that do not stand in *body*, found as they are asked for.

    Spaces are folded and words are whole. The reader sees no asterisks, link addresses, list
    marks or references (`&amp;`), so a quotation may be without.
    """
    written = fold_spaces(_without_unseen(body))
    read = None
    for number, quote in enumerate(quotes):
        folded = fold_spaces(_without_unseen(quote))
        if _whole_words(folded, written):
            continue
        if read is None:
            read = fold_spaces(as_read(_without_unseen(body)))
        if read == written or not _whole_words(folded, read):
            yield number


def says_more(quote: str, known: Iterable[str]) -> bool:
    """Whether *quote* has a word that stands in none of the *known* texts, and joins nothing."""
    told = {word for text in known for word in _words(text)}
    return not _words(quote) <= told | _JOINING


def _words(text: str) -> set[str]:
    return set(_WORD.findall(plain_ascii(text)))


def _without_unseen(text: str) -> str:
    return text if text.isascii() else _UNSEEN.sub("", text)


def as_read(body: str) -> str:
    """Return *body* as a reader sees it, without the marks of Markdown."""
    return Resolved(_EMPHASIS.sub("", _LINK.sub(r"\1", _LINE_START.sub("", body)))).text


def _whole_words(quote: str, text: str) -> bool:
    start = -1
    for _ in range(_MOST_TRIES):
        start = text.find(quote, start + 1)
        if start < 0:
            break
        end = start + len(quote)
        before, after = text[start - 1 : start] if start else "", text[end : end + 1]
        begins = not (quote[:1].isalnum() and before.isalnum())
        if begins and not (quote[-1:].isalnum() and after.isalnum()):
            return True
    return False
