"""Text files: bytes to clean text, or the problems that keep them from being read."""

import re
import unicodedata
from collections.abc import Iterator

from gazette.domain.problems import Place, Problem

MAX_BYTES = 1024 * 1024

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")
_BIDIRECTIONAL = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|>{7})(?: .*)?$", re.MULTILINE)
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u2de0-\u2dff\ua640-\ua69f]")
_MIXED = re.compile(r"[^\W\d_]+")


def decode(data: bytes, path: str) -> tuple[str, list[Problem]]:
    """Return the text of *data* (UTF-8, NFC, line feeds, no BOM) and what is wrong with it.

    With an error among the problems the text is not fit to be read on.
    """
    if len(data) > MAX_BYTES:
        values = {"size": str(len(data)), "limit": str(MAX_BYTES)}
        return "", [Problem(at=Place(path=path), code="E007", values=values)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        at = Place(path=path, line=line, column=column)
        return "", [Problem(at=at, code="E001", values={"offset": str(error.start + 1)})]
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if text.isascii() and not _CONTROL.search(text):
        return text, list(_conflicts(text, path))
    return text, [*_strange_characters(text, path), *_conflicts(text, path)]


def place_of(text: str, offset: int, path: str, first_line: int = 1) -> Place:
    """Return the place of the character at *offset* in *text*, which begins in *first_line*."""
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return Place(path=path, line=first_line + line, column=column + 1)


def _strange_characters(text: str, path: str) -> Iterator[Problem]:
    """Control characters, bidirectional controls, and words that mix scripts."""
    for code, pattern in (("E002", _CONTROL), ("E003", _BIDIRECTIONAL)):
        for match in pattern.finditer(text):
            yield Problem(
                at=place_of(text, match.start(), path),
                code=code,
                values={"code_point": f"U+{ord(match[0]):04X}"},
            )
    if not _FOREIGN.search(text):
        return
    for word in _MIXED.finditer(text):
        foreign = _FOREIGN.search(word[0])
        if foreign and re.search(r"[A-Za-z\u00c0-\u024f]", word[0]):
            yield Problem(
                at=place_of(text, word.start(), path),
                code="E018",
                values={"text": word[0], "code_point": f"U+{ord(foreign[0]):04X}"},
            )


def _conflicts(text: str, path: str) -> Iterator[Problem]:
    """Merge-conflict markers at the start of a line."""
    for match in _CONFLICT.finditer(text):
        at = place_of(text, match.start(), path)
        yield Problem(at=at, code="E004", values={"text": match[0][:7]})
