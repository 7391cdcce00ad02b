"""Lists: numbered, lettered, ordinal and inline enumerations, with the words that announce them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gazette.press_text.sentences import Body

_ITEM = re.compile(r"(?P<mark>\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•●■▪*✓✔])\s*(?P<text>\S.*)")
_ORDINAL = re.compile(
    r"(?P<mark>(?:yang )?(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|"
    r"kedelapan|terakhir))\b\s*[,:]?\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_INLINE_NUMBERS = re.compile(r"(?:(?<=[\s:;,])|^)\(?(?P<mark>\d{1,2}|[a-h])[.)]\s+(?=\S)")
_INLINE_ORDINALS = re.compile(
    r"\b(?P<mark>pertama|kedua|ketiga|keempat|kelima|keenam)\b\s*,\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextList:
    """A list with the sentence before it; each item with its place."""

    intro: str
    items: tuple[tuple[str, int], ...]
    inline: bool = False


def find_lists(body: Body) -> tuple[TextList, ...]:
    """Return every enumeration of two items or more, in order."""
    found = [*_line_lists(body), *_inline_lists(body)]
    return tuple(sorted(found, key=lambda one: one.items[0][1]))


def _line_lists(body: Body) -> Iterator[TextList]:
    """Lists with one item a line; a line that only continues the item above joins it."""
    lines = body.plain.split("\n")
    places = _line_places(lines)
    at = 0
    while at < len(lines):
        group: list[tuple[str, int]] = []
        first = at
        expected: str | None = None
        while at < len(lines):
            item = _ITEM.fullmatch(lines[at]) or (
                _ORDINAL.fullmatch(lines[at]) if len(lines[at]) < 400 else None
            )
            if item is None or (expected is not None and _style(item["mark"]) != expected):
                break
            expected = _style(item["mark"])
            group.append((item["text"].strip(), places[at] + item.start("text")))
            at += 1
        if len(group) >= 2 and first > 0:
            yield TextList(intro=lines[first - 1], items=tuple(group))
        at = max(at, first + 1)


def _line_places(lines: Sequence[str]) -> list[int]:
    places = [0]
    for line in lines:
        places.append(places[-1] + len(line) + 1)
    return places


def _style(mark: str) -> str:
    bare = mark.strip("().")
    return (
        "digit"
        if bare.isdigit()
        else "letter"
        if len(bare) == 1 and bare.isalpha()
        else "ordinal"
        if bare.isalpha() or " " in bare
        else "dash"
    )


def _inline_lists(body: Body) -> Iterator[TextList]:
    """`(1) ...; (2) ...`, `a. ... b. ...` and `Pertama, ... Kedua, ...` within a paragraph."""
    offset = 0
    for line in body.plain.split("\n"):
        for pattern in (_INLINE_NUMBERS, _INLINE_ORDINALS):
            marks = list(pattern.finditer(line))
            run = _run(marks)
            if len(run) >= 2 and run[0].start() > 15:
                items = []
                for number, mark in enumerate(run):
                    end = (
                        run[number + 1].start()
                        if number + 1 < len(run)
                        else _item_end(line, mark.end())
                    )
                    text = re.sub(
                        r"[\s,;]*(?:\b(?:dan|serta)\b)?[\s,;.]*$", "", line[mark.end() : end]
                    )
                    if text:
                        items.append((text, offset + mark.end()))
                if len(items) >= 2:
                    yield TextList(intro=line[: run[0].start()], items=tuple(items), inline=True)
                    break
        offset += len(line) + 1


def _item_end(line: str, start: int) -> int:
    stop = re.search(r"[.!?](?:\s|$)", line[start:])
    return start + stop.start() if stop else len(line)


def _run(marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The marks that count up from one, a or pertama."""
    order = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam")
    run: list[re.Match[str]] = []
    for mark in marks:
        word = mark["mark"].casefold()
        number = (
            int(word)
            if word.isdigit()
            else order.index(word) + 1
            if word in order
            else ord(word) - 96
        )
        if number == len(run) + 1:
            run.append(mark)
    return run
