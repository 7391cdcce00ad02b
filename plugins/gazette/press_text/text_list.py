"""A list in a text: its points with their places, and the words that announce it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TextList:
    """A list with the sentence before it; each item with its place."""

    intro: str
    items: tuple[tuple[str, int], ...]
    inline: bool = False
    bare: bool = False  # its items have no marks
    torn: bool = False  # the text begins in its midst, and what announced it is lost
