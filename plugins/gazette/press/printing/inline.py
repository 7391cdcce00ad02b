"""Inline Markdown, with a short way past the patterns that cannot match.

The library tries each of its fourteen patterns on each piece of text. Most texts hold none of the
signs that a pattern begins with, so the sign is looked for first; what matches is the library's.
"""

from typing import Any

import markdown
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

_SIGNS = {
    "backtick": "`", "escape": "\\", "footnote": "[", "reference": "[", "link": "[",
    "image_link": "!", "image_reference": "!", "short_reference": "[", "short_image_ref": "!",
    "autolink": "<", "automail": "<", "linebreak": "\n", "entity": "&",
}  # fmt: skip


class Inline(InlineProcessor):
    """The library's processor; a pattern is tried where its sign stands in the text."""

    def __init__(self, md: markdown.Markdown) -> None:
        super().__init__(md)
        self._plan: list[tuple[Any, str]] = []

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803
        if isinstance(data, AtomicString):
            return data
        if not self._plan:
            patterns: Any = self.inlinePatterns
            names = [item.name for item in patterns._priority]
            self._plan = [(patterns[name], _SIGNS.get(name, "")) for name in names]
        apply = self._InlineProcessor__applyPattern  # type: ignore[attr-defined]
        for number in range(patternIndex, len(self._plan)):
            pattern, sign = self._plan[number]
            matched, start = sign in data, 0
            while matched:
                data, matched, start = apply(pattern, data, number, start)
        return data
