"""Text files: bytes to clean text, or the problems that keep them from being read."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from gazette.domain.characters import strange_characters, without_strange
from gazette.domain.problems import Place, Problem

MAX_BYTES = 1024 * 1024
_MOST_MARKERS = 20

_CONFLICT = re.compile(
    r"^<{7}(?: [^\n]*)?\n(?P<ours>(?:(?!={7}$|\|{7}|>{7})[^\n]*\n)*)"
    r"(?:(?!>{7}(?: |$))[^\n]*\n)*(?:>{7}(?: [^\n]*)?(?=\n|\Z))?",
    re.MULTILINE,
)
_LEFT_OVER = re.compile(r"^(?:<{7}|\|{7}|>{7})(?: [^\n]*)?$", re.MULTILINE)


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
    text = composed(text)
    problems: list[Problem] = []
    for found in strange_characters(text):
        at = place_of(text, found.start, path)
        problems.append(Problem(at=at, code=found.code, values=found.values))
    if any(mark * 7 in text for mark in "<|>"):
        problems.extend(_conflicts(text, path))
    if problems:
        text = _CONFLICT.sub(_only_ours, text)
        text = _LEFT_OVER.sub("", without_strange(text))
    return text, problems


def composed(text: str) -> str:
    """Return *text* in NFC, its lines ended by line feeds."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def place_of(text: str, offset: int, path: str, first_line: int = 1) -> Place:
    """Return the place of the character at *offset* in *text*, which begins in *first_line*."""
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return Place(path=path, line=first_line + line, column=column + 1)


def _conflicts(text: str, path: str) -> Iterator[Problem]:
    """Merge-conflict markers at the start of a line."""
    for match in islice(_LEFT_OVER.finditer(text), _MOST_MARKERS):
        at = place_of(text, match.start(), path)
        yield Problem(at=at, code="E004", values={"text": match[0][:7]})


def _only_ours(conflict: re.Match[str]) -> str:
    """One side of a conflict, at its lines; the other side becomes empty lines."""
    lines = conflict[0].count("\n")
    ours = conflict["ours"]
    return "\n" + ours + "\n" * (lines - 1 - ours.count("\n"))
