"""Prose: Markdown as plain text, for summaries and feeds."""

import re
from collections.abc import Iterator

from gazette.domain.characters import resolved
from gazette.domain.text import fold_spaces

_MOST = 10_000  # characters of a paragraph that are read; a summary takes 200

_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_BLOCK = re.compile(r"^[ \t]*(?:[#>|*+:!=~`\[_-]|\d+\.[ \t])|\|", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+")
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d+\.)[ \t]+")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_MEANING = re.compile(r"[ \t]*:?[ \t]*\n[ \t]*:[ \t]+")  # below the term that it explains
_NOTICE = re.compile(r'[ \t]*!!![ \t]*[\w-]+(?:[ \t]+[\w-]+)*(?:[ \t]+"([^"]*)")?[ \t]*')
# Rules, lines below headings, fences, rows below the heads of tables, and what is only referred to.
_UNSEEN = re.compile(
    r"[ \t]*(?:([-*_])(?:[ \t]*\1){2,}|=+|-+|(?:```|~~~).*|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+"
    r"|\[\^[^\]]+\]:.*|\*\[[^\]]+\]:.*|\[[^\]]+\]:[ \t]*\S+(?:[ \t]+[\"'(].*)?)[ \t]*"
)
_BELOW_HEAD = re.compile(r"[ \t]*(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*")
_CELL_END = re.compile(r"(?<!\\)\|")

_INLINE = re.compile(r"[\\`*_\[<&]")
_LITERAL = re.compile(
    r"(?<!`)(`+)(?!`)(?P<code>.+?)(?<!`)\1(?!`)|\\(?P<sign>[\\`*_{}\[\]()>#+.!|-])"
    r"|<(?P<address>[a-z][a-z0-9+.-]*:[^<>\s]*)>",
    re.DOTALL | re.IGNORECASE,
)
_KEPT = re.compile(r"\x02(\d+)\x03")
_NOTE = re.compile(r"\[\^[^\[\]\s]+\]")
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\])")
_MARKS = re.compile(r"\*+|_+")


def paragraphs(markdown: str) -> list[str]:
    """The pieces of a text between blank lines."""
    return _BLANK.split(markdown)


def plain_text(paragraph: str) -> str:
    """Return a paragraph of Markdown as one line of text, as its page shows it."""
    text = paragraph[:_MOST]
    if _BLOCK.search(text):
        text = _without_blocks(text)
    return fold_spaces(_without_marks(text) if _INLINE.search(text) else text)


def _without_blocks(text: str) -> str:
    """The lines without what makes them headings, quotes, entries of lists or rows of tables."""
    lines = [_QUOTE.sub("", line) for line in text.split("\n")]
    if len(lines) > 1 and "|" in lines[0] and _BELOW_HEAD.fullmatch(lines[1]):
        return "; ".join(filter(None, map(_row, (lines[0], *lines[2:]))))
    is_list = bool(_ITEM.match(lines[0])) and not _UNSEEN.fullmatch(lines[0])
    return _MEANING.sub(": ", "\n".join(_lines(lines, is_list=is_list)))


def _lines(lines: list[str], *, is_list: bool) -> Iterator[str]:
    for line in lines:
        notice = _NOTICE.fullmatch(line)
        heading = _HEADING.fullmatch(line)
        if notice:
            yield notice[1] or ""
        elif heading:
            yield heading[1]
        elif is_list and _ITEM.match(line):
            yield _ITEM.sub("", line)
        elif not _UNSEEN.fullmatch(line):
            yield line


def _row(line: str) -> str:
    cells = (cell.strip() for cell in _CELL_END.split(line))
    return ", ".join(filter(None, cells))


def _without_marks(text: str) -> str:
    """The words without the marks around them; what stands in code, or escaped, is as it stands."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found["code"] or found["sign"] or found["address"])
        return f"\x02{len(kept) - 1}\x03"

    text = _LITERAL.sub(keep, text)
    if "[" in text:
        text = _NOTE.sub("", text)
        for _ in range(2):  # a link may hold an image
            text = _LINK.sub(lambda found: "" if found[1] else found[2], text)
    if "*" in text or "_" in text:
        text = _without_emphasis(text)
    return _KEPT.sub(lambda found: kept[int(found[1])], resolved(text))


def _without_emphasis(text: str) -> str:
    """*text* without the stars and underscores that come in pairs around words."""
    left = [len(found[0]) for found in _MARKS.finditer(text)]
    opened: dict[str, list[int]] = {"*": [], "_": []}
    for number, found in enumerate(_MARKS.finditer(text)):
        sign = found[0][0]
        before = text[max(found.start() - 1, 0) : found.start()]
        after = text[found.end() : found.end() + 1]
        inner = sign == "_"
        closes = bool(before.strip()) and not (inner and after.isalnum())
        while closes and left[number] and opened[sign]:
            other = opened[sign][-1]
            paired = min(left[number], left[other])
            left[number] -= paired
            left[other] -= paired
            if not left[other]:
                opened[sign].pop()
        if left[number] and after.strip() and not (inner and before.isalnum()):
            opened[sign].append(number)
    remaining = iter(left)
    return _MARKS.sub(lambda found: found[0][: next(remaining)], text)
