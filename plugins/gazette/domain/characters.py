"""Characters: those that no text may hold, and those that Markdown's references stand for."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from gazette.domain.text import one_a_line

_MOST_OF_A_KIND = 20  # a file in another encoding has one on every line

_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_BIDIRECTIONAL = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u2de0-\u2dff\ua640-\ua69f]")
_STRANGE = re.compile(
    "["
    + "".join(kind.pattern[1:-1] for kind in (_CONTROL, _BIDIRECTIONAL, _INVISIBLE, _FOREIGN))
    + "]"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")
# As Markdown knows them: without the semicolon they are plain text.
_REFERENCE = re.compile(r"&(?:#0*[0-9]{1,7}|#[xX]0*[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});")

_LONG = re.compile(r"(&#(?:[0-9]{8}|[xX][0-9A-Fa-f]{8}))[0-9A-Fa-f]+")
_ZEROS = re.compile(r"(&#[xX]?)0+(?=[0-9A-Fa-f])")


class Strange(NamedTuple):
    """A character or a word that must not stand in a text: the problem's code and values."""

    code: str
    start: int
    end: int
    values: dict[str, str]


def strange_characters(text: str) -> Iterator[Strange]:
    """Control characters, what is not seen, and words that mix scripts."""
    if not _STRANGE.search(text):
        return
    for code, pattern in (("E002", _CONTROL), ("E003", _BIDIRECTIONAL), ("W021", _INVISIBLE)):
        for match in islice(one_a_line(pattern, text), _MOST_OF_A_KIND):
            yield Strange(code, *match.span(), {"code_point": f"U+{ord(match[0]):04X}"})
    if _FOREIGN.search(text):
        yield from islice(_mixed_words(text), _MOST_OF_A_KIND)


def without_strange(text: str) -> str:
    """Return *text* without its control characters and what is not seen."""
    return _INVISIBLE.sub("", _BIDIRECTIONAL.sub("", _CONTROL.sub("", text)))


def _mixed_words(text: str) -> Iterator[Strange]:
    for word in _WORD.finditer(text):
        foreign = _FOREIGN.search(word[0])
        if foreign and _LATIN.search(word[0]):
            values = {"text": word[0], "code_point": f"U+{ord(foreign[0]):04X}"}
            yield Strange("E018", *word.span(), values)


class _Place(NamedTuple):
    """A reference: where what it stands for begins in the text as read, and itself as written."""

    start: int
    end: int
    written: int
    written_end: int


class Resolved:
    """A Markdown text with its character references read, and where each was written."""

    def __init__(self, written: str) -> None:
        self._places: list[_Place] = []
        pieces: list[str] = []
        done = size = 0
        for found in _REFERENCE.finditer(written) if "&" in written else ():
            meant = character_of(found)
            size += found.start() - done
            self._places.append(_Place(size, size + len(meant), *found.span()))
            pieces += (written[done : found.start()], meant)
            size += len(meant)
            done = found.end()
        self.text = "".join((*pieces, written[done:]))

    def written_at(self, offset: int) -> int:
        """Where the character at *offset* was written."""
        before = bisect_right(self._places, offset, key=lambda place: place.start)
        if not before:
            return offset
        place = self._places[before - 1]
        return place.written if offset < place.end else place.written_end + offset - place.end

    def holds_reference(self, start: int, end: int) -> bool:
        """Whether something between the two was written as a reference."""
        return any(place.start < end and place.end > start for place in self._places)


def resolved(text: str) -> str:
    """Return *text* with its references read, but for those to what no text may hold."""
    return _REFERENCE.sub(_harmless, text) if "&" in text else text


def _harmless(reference: re.Match[str]) -> str:
    meant = character_of(reference)
    return reference[0] if _CONTROL.search(meant) or _BIDIRECTIONAL.search(meant) else meant


def as_browsers_read(text: str) -> str:
    """Return *text* with every reference read, also those that lack their semicolon."""
    if "&" not in text:
        return text
    return html.unescape(_LONG.sub(r"\1", _ZEROS.sub(r"\1", text)))


def character_of(reference: re.Match[str]) -> str:
    """What a reference stands for; a name that nobody knows stays as it is.

    A number to which HTML gives no character (`&#0;`, `&#7;`) is the one that was written.
    """
    name = reference[0]
    if name[1] != "#":
        return html.unescape(name)
    number = int(f"0{name[2:-1]}", 16) if name[2] in "xX" else int(name[2:-1])
    meant = html.unescape(f"&#{number};")
    return chr(number) if number < 0x110000 and meant in ("", "\ufffd") else meant
