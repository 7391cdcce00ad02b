"""Marks of lists: what begins a line of one, and the lines below that part its point."""

import re
from collections.abc import Sequence

from gazette.press_text.outcomes.ordinals import COUNT

_BULLETS = "[-•●■▪◦○‣▸▹►▶➤➢➡→✓✔✅☑♦◆*·§–—]\ufe0f?|[\U0001f300-\U0001faff]\ufe0f?|\\d\ufe0f?\u20e3"
ITEM = re.compile(
    rf"(?P<mark>\(?\d{{1,2}} ?[.)]{{1,2}}|\(?[a-z][.)]|[A-H][.)](?=\s.*\s[a-z])|"
    rf"(?:I{{1,3}}|IV|VI{{0,3}}|IX|X)[.)]|{_BULLETS}|"
    rf"(?i:(?:pasal|butir|poin|point)\s+{COUNT}\b)\s*[.:;,]?)\s*"
    r"(?P<text>\S.*)"
)
# No word begins small: `3. Sumber Daya Ikan`, `2. Organisasi dan Kaderisasi`
_HEADING = re.compile(
    r"^\W*\d+\W+[A-Z][\w/-]*(?:,? (?:[A-Z][\w/-]*|dan|serta|&|\([A-Z][\w/-]*\)))*[;:]?\s*$"
)


def style(mark: str) -> str:
    """The kind of a mark: only lines of one kind make a list."""
    bare = mark.strip("().")
    return (
        "digit"
        if bare.isdigit()
        else "roman"
        if re.fullmatch("[IVX]+", bare)
        else "capital"
        if re.fullmatch("[A-H]", bare)
        else "letter"
        if len(bare) == 1 and bare.isalpha()
        else "ordinal"
        if bare.isalpha() or " " in bare
        else "dash"
    )


def next_item(lines: Sequence[str], at: int, mark: str) -> int:
    """The line after *at*, or past sub-points the line that counts on: `1.`, `a.`, `b.`, `2.`."""
    bare = mark.strip("().")
    if not bare.isdigit():
        return at + 1
    for line in range(at + 1, min(at + 6, len(lines))):
        item = ITEM.fullmatch(lines[line])
        if item and item["mark"].strip("().") == str(int(bare) + 1):
            return line
    return at + 1


def parts_below(lines: Sequence[str], places: Sequence[int], at: int) -> list[tuple[str, int]]:
    """The lettered lines that a point only leads to: `2. Dinas diminta:`, `a. ...`, `b. ...`.

    A heading leads to them as well (`3. Sumber Daya Ikan`), and to lines with dashes.
    """
    parts: list[tuple[str, int]] = []
    heading = _HEADING.search(lines[at])
    leads = heading or lines[at].rstrip().endswith(":")
    below = [ITEM.fullmatch(line) for line in lines[at + 1 :]] if leads else []
    dashes = heading and below and below[0] and style(below[0]["mark"]) == "dash"
    for line, item in enumerate(below, at + 1):
        if item is None:
            break
        mark = item["mark"]
        if not (style(mark) == "dash" if dashes else mark.strip("().") == _letter(len(parts))):
            break
        parts.append((item["text"].strip(), places[line] + item.start("text")))
    return parts if len(parts) > 1 or dashes else []


def _letter(number: int) -> str:
    return chr(ord("a") + number)
