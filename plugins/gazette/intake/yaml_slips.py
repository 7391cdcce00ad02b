"""Slips in YAML: which line of a broken header to blame, in which words, and how to read past it.

The parser stops at the first slip and often names a later line. An editor wants the line that is
wrong, and all the other mistakes of the file in the same run; so the blamed line's value is put
into quotes, and the header is read again.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

_KEY = re.compile(r"^(?P<indent>[ ]*)(?P<dashes>(?:- +)*)(?P<name>[A-Za-z_][\w-]*):(?=\s|$)")
_NO_SPACE = re.compile(r"^([ ]*(?:- +)*[A-Za-z_][\w-]*):(?=[^\s:/])(.+)$")
_VALUE = re.compile(r"^([ ]*(?:- +)*[A-Za-z_][\w-]*:[ \t]+|[ ]*(?:- +)+)(?![|>'])(\S.*?)[ \t]*$")
_OPEN_QUOTE = re.compile(r"""^[ ]*(?:- +)*(?:[\w-]+:[ \t]+)?(["'])(?:(?!\1).)*$""")
_BEGINS_ENTRY = re.compile(r"^[ ]*(?:(?:- +)*[A-Za-z_][\w-]*:(?:\s|$)|- |$)")
_TABBED = re.compile(r"^ *\t[ \t]*(?=\S)")

# What the parser says, and the slip (domain/messages.py) that it most often means.
_SLIPS = {
    "mapping values are not allowed in this context": "colon",
    "could not find expected ':'": "no-colon",
    "did not find expected key": "indent",
    "found character that cannot start any token": "special",
    "did not find expected '-' indicator": "indent",
    "found unexpected end of stream": "quote",
    "did not find expected ',' or ']'": "bracket",
    "did not find expected ',' or '}'": "bracket",
    "did not find expected node content": "bracket",
    "found undefined tag handle": "special",
    "block sequence entries are not allowed in this context": "dash",
    "did not find expected alphabetic or numeric character": "special",
    "found unknown escape character": "escape",
    "found a tab character that violates indentation": "tab",
    "found a tab character where an indentation space is expected": "tab",
}
# Where the parser first names what it was reading, that is the line to mend.
_BLAME_CONTEXT = (
    "while scanning a simple key",
    "while scanning a quoted scalar",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
    "while scanning an alias",
    "while scanning an anchor",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A slip: its name in the catalogue, and the line (from 0) and column (from 1) to blame."""

    name: str
    line: int
    column: int = 1
    filled: Mapping[str, str] = field(default_factory=dict)  # into the words of the slip


def slip_of(error: yaml.MarkedYAMLError, lines: list[str]) -> Slip:
    """Return what the parser's *error* most likely means in the header of these *lines*."""
    blamed = error.context_mark if error.context in _BLAME_CONTEXT else None
    mark = blamed or error.problem_mark or error.context_mark
    line = min(mark.line if mark else 0, max(len(lines) - 1, 0))
    name = _SLIPS.get(error.problem or "", "other")
    for number in range(line + 1):
        if _leaves_quote_open(lines, number):
            return Slip(name="quote", line=number, column=_value_column(lines[number]))
    before = _line_before(lines, line)
    if name == "colon" and before is not None and not _KEY.match(lines[before]):
        if _NO_SPACE.match(lines[before]):
            return Slip(name="space", line=before, column=_value_column(lines[before]))
        if _indent(lines[before]) == _indent(lines[line]) and "- " not in lines[before]:
            return Slip(name="no-colon", line=before, column=_indent(lines[before]) + 1)
    deeper = before is not None and _indent(lines[line]) > _indent(lines[before])
    at_own_key = mark is not None and mark.column < _value_column(lines[line]) - 1
    if name == "colon" and deeper and at_own_key and _KEY.match(lines[line]):
        return Slip(name="indent", line=line, column=_indent(lines[line]) + 1)
    if name == "indent" and _has_text_after_quote(lines[line]):
        return Slip(name="quote", line=line, column=_value_column(lines[line]))
    return Slip(name=name, line=line, column=(mark.column if mark else 0) + 1)


def mended(line: str) -> str | None:
    """Return *line* with its value in quotes, so that reading can go on, or None."""
    stuck = _NO_SPACE.match(line)
    if stuck and not _KEY.match(line):
        return f"{stuck[1]}: {_quoted(stuck[2])}"
    found = _VALUE.match(line) or re.match(r"^([ ]*(?:- +)*[\w-]+:[ \t]+)('.*)$", line)
    return f"{found[1]}{_quoted(found[2])}" if found else None


def untabbed(line: str) -> str | None:
    """Return *line* with the tabs of its indentation as two spaces each, or None without any."""
    found = _TABBED.match(line)
    return found[0].replace("\t", "  ") + line[found.end() :] if found else None


def key_name(line: str) -> str | None:
    """Return the key that *line* begins with, if any."""
    found = _KEY.match(line.replace("\t", "  ")) or _NO_SPACE.match(line)
    return found[0].split(":")[0].strip(" -") if found else None


def _value_column(line: str) -> int:
    found = re.match(r"^[ ]*(?:- +)*(?:[A-Za-z_][\w-]*:[ \t]*)?", line)
    return (found.end() if found else 0) + 1


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _line_before(lines: list[str], line: int) -> int | None:
    return next((number for number in range(line - 1, -1, -1) if lines[number].strip()), None)


def _leaves_quote_open(lines: list[str], number: int) -> bool:
    if not _OPEN_QUOTE.match(lines[number]):
        return False
    return number + 1 >= len(lines) or bool(_BEGINS_ENTRY.match(lines[number + 1]))


def _has_text_after_quote(line: str) -> bool:
    return bool(re.match(r"""^[ ]*(?:- +)*(?:[\w-]+:[ \t]+)(["']).*\1[ \t]*[^\s#]""", line))
