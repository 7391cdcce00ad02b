"""Body text: cleaned paragraphs as Markdown that holds no markup of its own."""

import re
from collections.abc import Sequence
from itertools import groupby

_ITEM = re.compile(r"(?:[-•●■▪✓✔*]|\(?(?P<no>\d{1,2})[.)]|\(?(?P<letter>[a-z])[.)])\s+(?=\S)")
_INDENT = "    "  # as far as Markdown has the list in a list


def as_body(text: str) -> str:
    """Return *text*, one paragraph a line, as Markdown: paragraphs apart, list items together.

    No word changes; only signs that Markdown or a browser would read are escaped. Items below
    another one (`2. Dinas diminta:`, `a. ...`, `b. ...`, `3. ...`) stand further in.
    """
    told = [line for line in text.split("\n") if line.strip()]
    items = [_ITEM.match(line) for line in told]
    within = _within(told, items)
    lines: list[str] = []
    for at, (line, item) in enumerate(zip(told, items, strict=True)):
        if lines and not (item and items[at - 1]):
            lines.append("")
        lines.append(f"{_INDENT * within[at]}{_item(line, item)}" if item else _safe(line))
    return "\n".join(lines)


def _within(lines: Sequence[str], items: Sequence[re.Match[str] | None]) -> list[bool]:
    """Which items stand below another one: their list goes on behind them, or led to them."""
    within: list[bool] = []
    for listed, group in groupby(zip(lines, items, strict=True), lambda one: one[1] is not None):
        of_list = [(line, _kind(item)) for line, item in group]
        top = of_list[0][1]
        last = max(at for at, (_, kind) in enumerate(of_list) if kind == top)
        leads = False
        for at, (line, kind) in enumerate(of_list):
            if kind == top:
                leads = line.rstrip().endswith(":")
            within.append(listed and kind != top and (at < last or leads))
    return within


def _kind(item: re.Match[str] | None) -> str:
    """What an item begins with; nothing where a line is none."""
    return "" if item is None else item.lastgroup or "sign"


def _item(line: str, item: re.Match[str]) -> str:
    rest = _inline(line[item.end() :])
    if item["no"]:
        return f"{item['no']}. {rest}"
    return f"- {item['letter']}. {rest}" if item["letter"] else f"- {rest}"


def _safe(line: str) -> str:
    """A paragraph whose first sign opens no heading, quotation, rule or block."""
    shown = _inline(line)
    if re.match(r"(?:#|>|\||={2,}|-{2,}|\+\s|~~~|```|:::|\d+[.)]\s)", shown):
        return "\\" + shown if not shown[0].isdigit() else re.sub(r"^(\d+)([.)])", r"\1\\\2", shown)
    return shown


def _inline(text: str) -> str:
    text = text.replace("&", "&amp;") if re.search(r"&#?\w+;", text) else text
    text = re.sub(r"<(?=[A-Za-z/!?])", "&lt;", text)
    text = re.sub(r"\](?=[(\[])", r"\]", text)
    return re.sub(r"([*_`])(?=\1|\S)", r"\\\1", text) if re.search(r"[*`]|\b_|_\b", text) else text
