"""A list in a text: its points with their places, and the words that announce it."""

import re
from dataclasses import dataclass

_LEADS_ON = re.compile(
    r"\b(?:dan|serta|lalu|kemudian|sedang(?:kan)?|selanjutnya|terakhir)$", re.IGNORECASE
)
DOES = re.compile(  # a verb that begins a point
    r"(?:me(?:m|n|ng|ny|l|r|w)(?!teri\b)[a-z]{4,}|ber(?!bagai|ita)[a-z]{4,}|saling|tidak|siap)\b",
    re.IGNORECASE,
)
NAMES_A_DEED = re.compile(  # a noun that begins a point: `pembangunan`, `penguatan`
    r"pe(?!rempuan)[lmnr][a-z]{3,}an\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextList:
    """A list with the sentence before it; each item with its place."""

    intro: str
    items: tuple[tuple[str, int], ...]
    inline: bool = False
    bare: bool = False  # its items have no marks
    torn: bool = False  # the text begins in its midst, and what announced it is lost


def without_ending(point: str) -> str:
    """Return *point* without the marks behind it, and without a word that leads to the next."""
    bare = point.rstrip(' \t\n,;:."')
    leads_on = _LEADS_ON.search(bare)
    return bare[: leads_on.start()].rstrip(" \t\n,;") if leads_on else bare
