"""Slips in YAML: which line of a broken header to blame, in which words, and how to read past it.

The parser stops at the first slip and often names a later line. An editor wants the line that is
wrong, and all the other mistakes of the file in the same run; so the blamed line's value is put
into quotes, and the header is read again.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import yaml

_KEY = re.compile(r"^(?P<indent>[ ]*)(?P<dashes>(?:- +)*)(?P<name>[A-Za-z_][\w-]*):(?=\s|$)")
_NO_SPACE = re.compile(r"^([ ]*(?:- +)*[A-Za-z_][\w-]*):(?=[^\s:/])(.+)$")
_VALUE = re.compile(r"^([ ]*(?:- +)*[A-Za-z_][\w-]*:[ \t]+|[ ]*(?:- +)+)(?![|>'])(\S.*?)[ \t]*$")
_OPEN_QUOTE = re.compile(r"""^[ ]*(?:- +)*(?:[\w-]+:[ \t]+)?(["'])(?:(?!\1).)*$""")
_BEGINS_ENTRY = re.compile(r"^[ ]*(?:(?:- +)*[A-Za-z_][\w-]*:(?:\s|$)|- |$)")
_WIDE = re.compile(r"^([ ]*(?:- +)*[A-Za-z_][\w-]*)[ ]*\uff1a[ ]*(.*)$")
_STUCK = re.compile(r"^[ ]*-([A-Za-z_][\w-]*):(?=\s|$)")
_KEY_IN_VALUE = re.compile(r"^[ ]*(?:- +)*[A-Za-z_][\w-]*:[ ]+[A-Za-z_][\w-]*:(?:[ ]|$)")
# What a value is by its own shape, and the slip that it means.
_VALUES = (
    ("link", re.compile(r"\[[^\]]*\]\(\S+\)$")),
    ("hash", re.compile(r"\[(?:[^\]]*[ ,])?#")),
    ("bracketed", re.compile(r"(?:\[[^\[\]]*\]|\{[^{}]*\})[ ]*[^\s#,\]}]")),
    ("special", re.compile(r"[|>][+-]?\d?[ ]+[^\s#]|\?[ ]")),
    ("curly", re.compile(r"[\u201c\u201d\u2018\u2019].*:(?:[ ]|$)")),
    ("single", re.compile(r"'.*'[ ]*[^\s#']|'[^']*'\S")),
    ("quote", re.compile(r'".*"[ ]*[^\s#]')),
)

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
    is_mended: bool = False  # the reading goes on as if it were not there


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
    at_own_key = mark is not None and mark.column < _value_column(lines[line]) - 1
    suspects = (line, before) if at_own_key or not _KEY.match(lines[line]) else (line,)
    found = _slip_of_key(lines, suspects) or slip_of_value(lines, line)
    if found:
        return found
    if name == "colon" and before is not None and not _KEY.match(lines[before]):
        is_beside = _indent(lines[before]) == _indent(lines[line])
        if is_beside and "- " not in lines[before]:
            return Slip(name="no-colon", line=before, column=_indent(lines[before]) + 1)
    deeper = before is not None and _indent(lines[line]) > _indent(lines[before])
    if name == "colon" and deeper and at_own_key and _KEY.match(lines[line]):
        return Slip(name="indent", line=line, column=_indent(lines[line]) + 1)
    column = (mark.column if mark else 0) + 1
    at_value = _value_column(lines[line])
    value = lines[line][at_value - 1 :].strip() if at_value <= column else ""
    filled = {"text": _in_double_quotes(value or "Rapat: hasil")}
    return Slip(name=name, line=line, column=column, filled=filled)


def _slip_of_key(lines: list[str], suspects: Iterable[int | None]) -> Slip | None:
    """A key whose colon or dash has no space, or whose colon is a wide one: here, or just above."""
    for number in suspects:
        if number is None or _KEY.match(lines[number]):
            continue
        for name, pattern in (("space", _NO_SPACE), ("wide-colon", _WIDE), ("dash-space", _STUCK)):
            found = pattern.match(lines[number])
            if found:
                key = found[1].strip(" -")
                column = _indent(lines[number]) + 1
                if name == "space":
                    column = _value_column(lines[number])
                return Slip(name=name, line=number, column=column, filled={"key": key})
    return None


def slip_of_value(lines: list[str], line: int) -> Slip | None:
    """What the value on *line* says by its own shape, whatever the parser made of it."""
    column = _value_column(lines[line])
    value = lines[line][column - 1 :].strip()
    if _is_group_on_a_line(lines, line):
        key = key_name(lines[line]) or ""
        return Slip(name="inline", line=line, column=column, filled={"key": key, "text": value})
    name = next((name for name, pattern in _VALUES if pattern.match(value)), None)
    if name == "link":
        name = "link" if re.search(r"\b(?:url|website):", lines[line]) else "bracketed"
    if name is None:
        return None
    address = re.search(r"\]\((\S+?)\)", value)
    filled = {"text": _in_double_quotes(value), "address": address[1] if address else ""}
    return Slip(name=name, line=line, column=column, filled=filled)


def _is_group_on_a_line(lines: list[str], line: int) -> bool:
    """`event: type: audiensi`, with the other keys of the group below."""
    if not _KEY_IN_VALUE.match(lines[line]):
        return False
    below = next((text for text in lines[line + 1 :] if text.strip()), "")
    return _indent(below) > _indent(lines[line]) and bool(_KEY.match(below))


def _in_double_quotes(value: str) -> str:
    """*value* as it can be written, without the quotes that it has."""
    bare = value.strip("\u201c\u201d\u2018\u2019")
    for mark in "'\"":
        if len(bare) > 1 and bare[0] == bare[-1] == mark:
            bare = bare[1:-1]
    return _quoted(bare) if '"' in bare or "\\" in bare else f'"{bare}"'


def mended(slip: Slip, line: str) -> str | None:
    """Return *line* as it was most likely meant, so that reading can go on, or None."""
    if slip.name == "inline":
        return f"{line[: slip.column - 1].rstrip()}"
    if slip.name == "dash-space":
        return line.replace("-", "- ", 1)
    stuck = _NO_SPACE.match(line) or _WIDE.match(line)
    if stuck and not _KEY.match(line):
        return f"{stuck[1]}: {_quoted(stuck[2].strip())}"
    found = _VALUE.match(line) or re.match(r"^([ ]*(?:- +)*[\w-]+:[ \t]+)('.*)$", line)
    if not found and slip.name == "special":
        found = re.match(r"^([ ]*(?:- +)*[\w-]+:[ \t]+)([|>].*)$", line)
    return f"{found[1]}{_quoted(found[2])}" if found else None


def key_name(line: str) -> str | None:
    """Return the key that *line* begins with, if any."""
    found = _KEY.match(line) or _NO_SPACE.match(line)
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
