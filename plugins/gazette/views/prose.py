"""Prose: Markdown as plain text, for summaries and feeds."""

import re

from gazette.domain.text import fold_spaces

_LINES = re.compile(r"^ {0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+|\|)", re.MULTILINE)
_IMAGES = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINKS = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_MARKS = re.compile(r"(\*{1,3}|_{1,3}|`+)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_RULES = re.compile(r"^\s*(?:[-*_]\s*){3,}$|^\s*\[[^\]]+\]:.*$|^\s*```.*$", re.MULTILINE)


def plain_text(markdown: str) -> str:
    """Return *markdown* as one line of text without its marks."""
    text = _RULES.sub("", markdown)
    text = _IMAGES.sub("", text)
    text = _LINKS.sub(r"\1", text)
    text = _LINES.sub("", text)
    text = _MARKS.sub(r"\2", text)
    return fold_spaces(text.replace("\\", ""))
