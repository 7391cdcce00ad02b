"""Slips of whole lines, mended before YAML is read: tabs and odd spaces, bullets, lost indentation.

Each is said once, at its first line; the lines keep their numbers, and the reading goes on as if
they had been written well.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gazette.intake.yaml_slips import Slip

_ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD = re.compile(f"[{_ODD_SPACES}]")
_INDENTED_ODDLY = re.compile(f"^[ \t{_ODD_SPACES}]*[\t{_ODD_SPACES}][ \t{_ODD_SPACES}]*(?=\\S)")
_ODD_AFTER_COLON = re.compile(f"^([ ]*(?:- +)*[A-Za-z_][\\w-]*:) *[{_ODD_SPACES}]+")
_BULLET = re.compile(r"^( *)[*\u2022\u2023\u2043\u00b7\u2012-\u2015] +(?=\S)")
_ANY_BULLET = re.compile(_BULLET.pattern, re.MULTILINE)
_EMPTY_KEY = re.compile(r"^ *(?:- +)*([A-Za-z_][\w-]*): *(?:#.*)?$")
_TOP_KEY = re.compile(r"^([A-Za-z_][\w-]*):(?=\s|$)")
_TOP_KEYS = re.compile(_TOP_KEY.pattern, re.MULTILINE)
_INNER_KEY = re.compile(r"^(?: +|(?= *- ))(?:- +)*([A-Za-z_][\w-]*):(?=\s|$)")
_TEXT = re.compile(r":[ ]+[|>][+-]?\d?[ ]*$")
_DASH = re.compile(r"^( *)- +")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What kind of record it is: the keys at its top, those below them, and which take lists."""

    names: frozenset[str] = frozenset()
    groups: Mapping[str, frozenset[str]]  # the keys of each mapping at the top, or of its entries
    lists: frozenset[str] = frozenset()  # keys of any level


@dataclass(frozen=True, slots=True)
class _TopLine:
    """A line that begins with a key and is not indented."""

    number: int
    name: str


def mend_lines(lines: list[str], outline: Outline) -> Iterator[Slip]:
    """Mend *lines* in place; yield each kind of slip at its first line."""
    text = "\n".join(lines)
    if "\t" in text or _ODD.search(text):
        yield from _mend_spaces(lines)
    if _ANY_BULLET.search(text):
        yield from _mend_bullets(lines, outline)
    names = _TOP_KEYS.findall(text)
    if len({*names}) < len(names) or not outline.names.issuperset(names):
        yield from _mend_indentation(lines, outline)


def _mend_spaces(lines: list[str]) -> Iterator[Slip]:
    """Tabs in the indentation are read as two spaces, an odd space as one."""
    said: set[str] = set()
    texts = {*_lines_of_texts(lines)}
    for number, line in enumerate(lines):
        found = _INDENTED_ODDLY.match(line)
        if number in texts and (not found or "\t" not in found[0]):
            continue
        if found:
            plain = _ODD.sub(" ", found[0].replace("\t", "  "))
            name = "tab" if "\t" in found[0] else "odd-indent"
        else:
            found = _ODD_AFTER_COLON.match(line)
            if not found:
                continue
            plain, name = f"{found[1]} ", "odd-space"
        lines[number] = plain + line[found.end() :]
        odd = _ODD.search(found[0])
        if name not in said:
            filled = {"code_point": f"U+{ord(odd[0]):04X}"} if odd else {}
            yield Slip(name=name, line=number, filled=filled, is_mended=True)
        said.add(name)


def _lines_of_texts(lines: list[str]) -> Iterator[int]:
    """The lines of texts that begin with `|` or `>`: there a space is a letter like others."""
    above: int | None = None  # how far the key of the text is indented
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip(" "))
        if above is not None and (indent > above or not line.strip()):
            yield number
        else:
            above = indent if _TEXT.search(line) else None


def _mend_bullets(lines: list[str], outline: Outline) -> Iterator[Slip]:
    """Entries of a list that begin with `•`, `–` or `*` begin with `- `."""
    above = said = ""
    for number, line in enumerate(lines):
        bullet = _BULLET.match(line)
        if bullet and above in outline.lists:
            lines[number] = f"{bullet[1]}- {line[bullet.end() :]}"
            if not said:
                said = line[bullet.end(1)]
                filled = {"mark": said}
                column = bullet.end(1) + 1
                yield Slip(name="bullet", line=number, column=column, filled=filled, is_mended=True)
        elif line.strip():
            empty = _EMPTY_KEY.match(line)
            above = empty[1] if empty else ""


def _mend_indentation(lines: list[str], outline: Outline) -> Iterator[Slip]:
    """Keys of a group that stand at the margin below it are indented again."""
    top = [
        _TopLine(number, found[1])
        for number, line in enumerate(lines)
        if (found := _TOP_KEY.match(line))
    ]
    counts = Counter(line.name for line in top)
    for index, line in enumerate(top):
        keys = outline.groups.get(line.name)
        if not keys or not _EMPTY_KEY.match(lines[line.number]):
            continue
        end = top[index + 1].number if index + 1 < len(top) else len(lines)
        own = lines[line.number + 1 : end]
        lost = _lost(top[index + 1 :], own, keys, outline, counts)
        if lost:
            after = index + 1 + len(lost)
            end = top[after].number if after < len(top) else len(lines)
            spaces = _indent(lines, lost, end, own, is_list=line.name in outline.lists)
            names = ", ".join(f"`{found.name}`" for found in lost)
            filled = {"keys": names, "group": line.name, "spaces": str(spaces)}
            yield Slip(name="lost", line=lost[0].number, filled=filled, is_mended=True)


def _lost(
    following: list[_TopLine],
    own: list[str],
    keys: frozenset[str],
    outline: Outline,
    counts: Counter[str],
) -> list[_TopLine]:
    """The lines right below a group that can only be its own, and those among them."""
    has = {found[1] for line in own if (found := _INNER_KEY.match(line))}
    run: list[_TopLine] = []
    certain = 0
    for line in following:
        if line.name not in keys or (line.name in has and line.name in outline.names):
            break
        run.append(line)
        if line.name not in outline.names or counts[line.name] > 1:
            certain = len(run)
        elif has:
            break
    return run[:certain]


def _indent(
    lines: list[str], lost: list[_TopLine], end: int, own: list[str], *, is_list: bool
) -> int:
    """Indent the *lost* lines and what stands below them; return by how many spaces."""
    dashes = [found for line in own if (found := _DASH.match(line))]
    indents = [len(line) - len(line.lstrip(" ")) for line in own if line.strip()]
    spaces = dashes[-1].end() if dashes else next(iter(indents), 0) or 2
    first = lost[0].number
    at_margin = {line.number for line in lost}
    for number in range(first, end):
        if number not in at_margin and _INNER_KEY.match(lines[number]):
            continue  # another key of the group, which kept its indentation
        if lines[number].strip():
            lines[number] = " " * spaces + lines[number]
    if is_list and not dashes:
        lines[first] = f"- {lines[first].lstrip(' ')}"
        lines[first] = " " * (spaces - 2) + lines[first]
    return spaces
