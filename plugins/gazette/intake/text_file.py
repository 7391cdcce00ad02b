"""Text files: bytes to clean text, or the problems that keep them from being read."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from gazette.domain.problems import Place, Problem

MAX_BYTES = 1024 * 1024
_MOST_OF_A_KIND = 20  # a file in another encoding has one on every line

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u2028\u2029\ufff9-\ufffb\ufffe\uffff]"
)
_BIDIRECTIONAL = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
_CONFLICT = re.compile(
    r"^<{7}(?: [^\n]*)?\n(?P<ours>(?:(?!={7}$|\|{7}|>{7})[^\n]*\n)*)"
    r"(?:(?!>{7}(?: |$))[^\n]*\n)*(?:>{7}(?: [^\n]*)?(?=\n|\Z))?",
    re.MULTILINE,
)
_LEFT_OVER = re.compile(r"^(?:<{7}|\|{7}|>{7})(?: [^\n]*)?$", re.MULTILINE)
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u2de0-\u2dff\ua640-\ua69f]")
_STRANGE = re.compile(
    "["
    + "".join(kind.pattern[1:-1] for kind in (_CONTROL, _BIDIRECTIONAL, _INVISIBLE, _FOREIGN))
    + "]"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")


def decode(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """Return the text of *data* (UTF-8, NFC, line feeds, no BOM) and what is wrong with it.

    What must not be in it is taken out, line for line, so that the rest can be judged as well;
    None is text that cannot be read at all.
    """
    if len(data) > MAX_BYTES:
        values = {"size": str(len(data)), "limit": str(MAX_BYTES)}
        return None, [Problem(at=Place(path=path), code="E007", values=values)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        at = Place(path=path, line=line, column=column)
        return None, [Problem(at=at, code="E001", values={"offset": str(error.start + 1)})]
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    problems: list[Problem] = []
    if not text.isascii() or _CONTROL.search(text):
        problems.extend(_strange_characters(text, path))
    if any(mark * 7 in text for mark in "<|>"):
        problems.extend(_conflicts(text, path))
    if problems:
        text = _CONFLICT.sub(_only_ours, text)
        text = _LEFT_OVER.sub("", text)
        for pattern in (_BIDIRECTIONAL, _CONTROL, _INVISIBLE):
            text = pattern.sub("", text)
    return text, problems


def place_of(text: str, offset: int, path: str, first_line: int = 1) -> Place:
    """Return the place of the character at *offset* in *text*, which begins in *first_line*."""
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return Place(path=path, line=first_line + line, column=column + 1)


def one_a_line(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Return the first match of *pattern* on each line of *text*."""
    line_end = -1
    for match in pattern.finditer(text):
        if match.start() > line_end:
            yield match
            line_end = text.find("\n", match.start())
            if line_end < 0:
                return


def _strange_characters(text: str, path: str) -> Iterator[Problem]:
    """Control characters, what is not seen, and words that mix scripts."""
    if not _STRANGE.search(text):
        return
    for code, pattern in (("E002", _CONTROL), ("E003", _BIDIRECTIONAL), ("W021", _INVISIBLE)):
        for match in islice(one_a_line(pattern, text), _MOST_OF_A_KIND):
            code_point = f"U+{ord(match[0]):04X}"
            at = place_of(text, match.start(), path)
            yield Problem(at=at, code=code, values={"code_point": code_point})
    if _FOREIGN.search(text):
        yield from islice(_mixed_words(text, path), _MOST_OF_A_KIND)


def _mixed_words(text: str, path: str) -> Iterator[Problem]:
    for word in _WORD.finditer(text):
        foreign = _FOREIGN.search(word[0])
        if foreign and _LATIN.search(word[0]):
            yield Problem(
                at=place_of(text, word.start(), path),
                code="E018",
                values={"text": word[0], "code_point": f"U+{ord(foreign[0]):04X}"},
            )


def _conflicts(text: str, path: str) -> Iterator[Problem]:
    """Merge-conflict markers at the start of a line."""
    for match in islice(_LEFT_OVER.finditer(text), _MOST_OF_A_KIND):
        at = place_of(text, match.start(), path)
        yield Problem(at=at, code="E004", values={"text": match[0][:7]})


def _only_ours(conflict: re.Match[str]) -> str:
    """One side of a conflict, at its lines; the other side becomes empty lines."""
    lines = conflict[0].count("\n")
    ours = conflict["ours"]
    return "\n" + ours + "\n" * (lines - 1 - ours.count("\n"))
