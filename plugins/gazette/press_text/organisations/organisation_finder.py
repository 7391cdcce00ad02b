"""Organisation finder: where a text names a body of a known kind."""

import re
from collections.abc import Iterator

from gazette.press_text.organisations.organisation_bodies import BODIES, BRANCHED, PARTIES
from gazette.press_text.organisations.organisation_kinds import KINDS, OF_AN_AREA

# Those that name an association by any words come last: a known one goes before.
_ALL = (*KINDS[:-1], *BODIES, *PARTIES, KINDS[-1])
NATIONAL = OF_AN_AREA | BRANCHED


class KindFinder:
    """Finds the kinds of bodies; for each letter it tries only those that begin with it."""

    def __init__(self, kinds: tuple[tuple[str, str], ...]) -> None:
        by_letter: dict[str, list[str]] = {}
        for number, (pattern, _) in enumerate(kinds):
            for letter in sorted(_first_letters(pattern)):
                by_letter.setdefault(letter, []).append(f"(?P<k{number}>{pattern})")
        self._patterns = {
            letter: re.compile(rf"(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)
            for letter, patterns in by_letter.items()
        }

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The kind whose name begins at *at*."""
        pattern = self._patterns.get(text[at : at + 1].casefold())
        return pattern.match(text, at) if pattern else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The kind that all of *text* names."""
        pattern = self._patterns.get(text[:1].casefold())
        return pattern.fullmatch(text) if pattern else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every kind that *text* names, none within another."""
        end = 0
        for word in _WORD.finditer(text):
            if word.start() < end:
                continue
            found = self.match(text, word.start())
            if found:
                end = found.end()
                yield found


_WORD = re.compile(r"(?<!\w)[A-Za-z]")


def _first_letters(pattern: str) -> set[str]:
    """The letters that a match of *pattern* may begin with."""
    letters: set[str] = set()
    for way in _ways(pattern):
        if not way.startswith("("):
            letters.add(way[0].casefold())
            continue
        end = _closing(way)
        letters |= _first_letters(way[way.index(":") + 1 : end])
        if way[end + 1 : end + 2] == "?":
            letters |= _first_letters(way[end + 2 :])
    return letters


def _ways(pattern: str) -> Iterator[str]:
    """The alternatives of *pattern*, apart from those inside brackets."""
    depth, start = 0, 0
    for at, letter in enumerate(pattern):
        if letter in "()" and pattern[at - 1 : at] != "\\":
            depth += 1 if letter == "(" else -1
        if letter == "|" and depth == 0:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _closing(pattern: str) -> int:
    """Where the bracket that opens *pattern* closes."""
    depth = 0
    for at, letter in enumerate(pattern):
        if letter in "()" and pattern[at - 1 : at] != "\\":
            depth += 1 if letter == "(" else -1
        if depth == 0:
            return at
    return len(pattern)


KIND = KindFinder(_ALL)


def kind_of(match: re.Match[str]) -> str:
    """The short form of the kind that *match* found."""
    return _ALL[int((match.lastgroup or "k0")[1:])][1]
