"""The library's Markdown parser, with short ways past what cannot match.

The library tries seventeen kinds of block on each block of text and fourteen patterns on each piece
of a line. Most hold none of the signs that those begin with, so the sign is looked for first; what
matches is the library's, and so is what comes out (the tests compare).
"""

import re
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown.blockparser import BlockParser
from markdown.extensions.toc import TocExtension, TocTreeprocessor
from markdown.treeprocessors import InlineProcessor, UnescapeTreeprocessor
from markdown.util import AtomicString

_SIGNS = {
    "backtick": "`", "escape": "\\", "footnote": "[", "reference": "[", "link": "[",
    "image_link": "!", "image_reference": "!", "short_reference": "[", "short_image_ref": "!",
    "autolink": "<", "automail": "<", "linebreak": "\n", "entity": "&",
}  # fmt: skip
# How a line begins that may be no paragraph: `## Hasil`, `- butir`, `1. butir`, `    kode`.
_BEGINS = r"[ ]{0,3}(?:[ #!:>\[=*+_-]|\d)"
_FIRST_LINE = re.compile(_BEGINS)
_ANY_LINE = re.compile(f"^{_BEGINS}", re.MULTILINE)


class Parser(markdown.Markdown):
    """The library's, with the short ways below; one parser serves text after text."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.block_level_elements: Any = frozenset(self.block_level_elements)  # asked for each tag
        self.treeprocessors.register(Inline(self), "inline", 20)
        self.treeprocessors.register(Unescape(self), "unescape", 0)

    def build_parser(self) -> "Parser":
        """Build the parser of blocks, whose kinds of block hold it as theirs."""
        super().build_parser()
        self.parser.__class__ = Blocks
        return self


class Blocks(BlockParser):
    """The library's parser of blocks; a plain paragraph is taken for one at once."""

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802 - Markdown's name
        paragraph = self.blockprocessors["paragraph"]
        while blocks:
            if _is_plain(blocks[0]):
                paragraph.run(parent, blocks)
                continue
            for kind in self.blockprocessors:
                if kind.test(parent, blocks[0]) and kind.run(parent, blocks) is not False:
                    break


def _is_plain(block: str) -> bool:
    """Whether no line of *block* begins like more than a paragraph, nor holds a table's stroke."""
    if not block or block[0] == "\n" or "|" in block:
        return False
    return not (_ANY_LINE.search(block) if "\n" in block else _FIRST_LINE.match(block))


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


def _stands(sign: str, md: Any) -> bool:
    """Whether *sign* stands anywhere in the text that is being converted."""
    return any(sign in line for line in md.lines)


class Unescape(UnescapeTreeprocessor):
    """The library's; nothing is unescaped where no backslash stands."""

    def run(self, root: Element) -> None:
        if _stands("\\", self.md):
            super().run(root)


class _Contents(TocTreeprocessor):
    """The library's ids of headings; a table of contents is made where one is asked for."""

    def build_toc_div(self, toc_list: list[Any]) -> Element:
        return super().build_toc_div(toc_list if self._is_wanted else [])

    def replace_marker(self, root: Element, elem: Element) -> None:
        if self._is_wanted:
            super().replace_marker(root, elem)

    @property
    def _is_wanted(self) -> bool:
        return _stands(self.marker, self.md)


class Contents(TocExtension):
    """Ids of headings, and `[TOC]`."""

    TreeProcessorClass = _Contents
