"""Markdown read for its links alone: code is masked, then links and images are found, in order."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")
_LIST_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])\s")
_TICKS_OR_ESCAPE = re.compile(r"\\[\\`*_{}\[\]()#+.!<>|~-]|`+")
PARAGRAPH = re.compile(r"(?:^[^\n\S]*+\S[^\n]*\n?)+", re.MULTILINE)
AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>")
_BRACKET = re.compile(r"[\[\]]")
_TARGET = re.compile(
    r"\(\s*+(?:<([^<>\n]{0,1000})>|((?:[^()\n]|\n(?!\s*\n)|\([^()\n]{0,200}\)){0,1000})\))"
)
_LABEL = re.compile(r" ?\[([^\[\]\n]{0,200})\]")
_TITLE = re.compile(r"""\s+["'(].*$""", re.DOTALL)
_DEFINITION = re.compile(
    r"^[ \t]{0,12}(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]{0,12}){0,12}"
    r"\[(?!\^)([^\[\]\n]{1,200})\]:[ \t]*+(?:\n[ \t]*+)?(<[^<>\n]*>|\S+)",
    re.MULTILINE,
)


class Target(NamedTuple):
    """Where a link or an image leads, and where in the text it begins."""

    offset: int
    target: str
    is_image: bool


def mask_code(body: str) -> str:
    """Return *body* with code and escaped characters blanked, at the same length."""
    if not any(mark in body for mark in ("`", "\\", "\t", "~~~", "    ")):
        return body
    masked = _mask_blocks(body)
    return PARAGRAPH.sub(lambda found: _mask_spans(found[0]), masked)


def targets(masked: str) -> list[Target]:
    """Return every link, autolink, reference and image of a masked body, in order."""
    found: list[Target] = []
    definitions: dict[str, Target] = {}
    for match in _DEFINITION.finditer(masked) if "]:" in masked else ():
        told = Target(match.start(1) - 1, match[2].strip("<>"), is_image=False)
        definitions.setdefault(_label(match[1]), told)
        found.append(told)
    for match in AUTOLINK.finditer(masked) if "<" in masked else ():
        found.append(Target(match.start(), match[1], is_image=False))
    if "[" in masked:
        named = _Named(definitions)
        for paragraph in PARAGRAPH.finditer(masked):
            found.extend(_inline(paragraph[0], paragraph.start(), named))
        of_images = named.by_images - named.by_links
        found = [target for target in found if target.is_image or target.offset not in of_images]
    return sorted(found)


class _Named:
    """The definitions of a body, and where those stand that its images and its links name."""

    def __init__(self, definitions: dict[str, Target]) -> None:
        self._definitions = definitions
        self.by_images: set[int] = set()
        self.by_links: set[int] = set()

    def of(self, label: str, offset: int, *, is_image: bool) -> str | None:
        """The target that the words in brackets at *offset* name; a definition names itself not."""
        found = self._definitions.get(_label(label))
        if found is None or found.offset == offset:
            return None
        (self.by_images if is_image else self.by_links).add(found.offset)
        return found.target


def _label(words: str) -> str:
    return words.casefold().strip()


def _inline(text: str, start: int, named: _Named) -> Iterator[Target]:
    opened: list[int] = []
    label_at = -1  # a label behind a link's words is no link of its own
    for bracket in _BRACKET.finditer(text):
        if bracket[0] == "[":
            opened.append(bracket.start())
        elif opened:
            begin = opened.pop()
            if begin == label_at:
                continue
            is_image = text[begin - 1 : begin] == "!"
            target = _target(text, bracket.end())
            if target is None:
                label = _LABEL.match(text, bracket.end())
                words = (label[1] if label else "") or text[begin + 1 : bracket.start()]
                meant = named.of(words, start + begin, is_image=is_image)
                if label and meant is not None:
                    label_at = text.index("[", bracket.end())
                target = meant if is_image else None  # of a link it stands in the definition
            if target is not None:
                yield Target(start + begin - is_image, target, is_image)


def _target(text: str, after: int) -> str | None:
    """The target in the parentheses that stand right *after* a closing bracket."""
    if text[after : after + 1] != "(":
        return None
    found = _TARGET.match(text, after)
    if found is None:
        return None
    return found[1] if found[1] is not None else _TITLE.sub("", found[2].strip())


def _mask_blocks(body: str) -> str:
    """Blank fenced blocks, and indented ones that do not belong to a list."""
    lines = body.split("\n")
    closers = _closing_fences(lines)
    in_list, after_blank, in_code, number = False, True, False, 0
    while number < len(lines):
        line = lines[number]
        if number in closers:
            for inside in range(number, closers[number] + 1):
                lines[inside] = " " * len(lines[inside])
            number, after_blank, in_code = closers[number] + 1, False, False
            continue
        if not line.strip():
            after_blank = True
        elif line.startswith(("    ", "\t")) and (after_blank or in_code) and not in_list:
            lines[number] = " " * len(line)
            in_code, after_blank = True, False
        else:
            indented = line.startswith(("  ", "\t"))
            in_list = bool(_LIST_ITEM.match(line)) or (in_list and (indented or not after_blank))
            in_code, after_blank = False, False
        number += 1
    return "\n".join(lines)


def _closing_fences(lines: list[str]) -> dict[int, int]:
    """The line of the closing fence by the line of the opening one; an open end is no code."""
    pairs: dict[int, int] = {}
    opening: tuple[int, str] | None = None
    for number, line in enumerate(lines):
        fence = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if not fence:
            continue
        if opening is None:
            if fence[1][0] == "~" or "`" not in fence[2]:
                opening = (number, fence[1])
        elif fence[1].startswith(opening[1]) and not fence[2].strip():
            pairs[opening[0]] = number
            opening = None
    return pairs


def _mask_spans(text: str) -> str:
    """Blank code spans and escaped characters of one paragraph."""
    if "`" not in text and "\\" not in text:
        return text
    marks = list(_TICKS_OR_ESCAPE.finditer(text))
    closers: dict[int, list[int]] = defaultdict(list)
    for index, mark in enumerate(marks):
        # In code a backslash is a backslash, so an escaped run may still close a span.
        closers[len(mark[0].lstrip("\\"))].append(index)
    pieces: list[str] = []
    done = index = 0
    while index < len(marks):
        mark = marks[index]
        end = mark.end()
        if mark[0].startswith("`"):
            same = closers[len(mark[0])]
            following = bisect_right(same, index)
            while following < len(same) and "`" not in marks[same[following]][0]:
                following += 1
            if following == len(same):
                index += 1
                continue
            index = same[following]
            end = marks[index].end()
        pieces += (text[done : mark.start()], re.sub(r"[^\n]", " ", text[mark.start() : end]))
        done = end
        index += 1
    return "".join((*pieces, text[done:]))
