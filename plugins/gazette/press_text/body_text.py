"""Body text: cleaned paragraphs as Markdown that holds no markup of its own."""

import re

_ITEM = re.compile(r"(?:[-•●■▪✓✔*]|\(?(?P<no>\d{1,2})[.)]|\(?(?P<letter>[a-z])[.)])\s+(?=\S)")


def as_body(text: str) -> str:
    """Return *text*, one paragraph a line, as Markdown: paragraphs apart, list items together.

    No word changes; only signs that Markdown or a browser would read are escaped.
    """
    lines: list[str] = []
    listed = False
    for line in text.split("\n"):
        if not line.strip():
            continue
        item = _ITEM.match(line)
        shown = _item(line, item) if item else _safe(line)
        if lines and not (listed and item):
            lines.append("")
        lines.append(shown)
        listed = item is not None
    return "\n".join(lines)


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
