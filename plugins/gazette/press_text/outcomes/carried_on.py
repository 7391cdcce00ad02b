"""Carried on: the points that a quotation or later sentences add to an enumeration."""

import re
from collections.abc import Iterator, Sequence

from gazette.press_text.outcomes.ordinals import COUNTED_POINTS, number_of
from gazette.press_text.outcomes.text_list import without_ending

_GOES_ON = re.compile(  # `... butir. "Untuk a, b serta c," pungkasnya.`
    r'[.,]?\s*"(?:(?:untuk|juga|lalu|kemudian|selain itu|dan|serta)\s+)?'
    r'(?P<items>[^".]{10,400})[,.]?"',
    re.IGNORECASE,
)
_COUNTS = re.compile(r"\d+ (?P<what>[a-z]{4,})\b")  # `13 usulan dari Desa X`
_LATER = re.compile(  # `. Selanjutnya 15 usulan dari Desa Y. Sedangkan Desa Z 17 usulan`
    r"\.\s+(?:Selanjutnya|Kemudian|Lalu|Sedangkan|Sementara(?! itu)),?\s+"
    r"(?P<item>[^.\"\n]{10,200})"
)


def carried_on(said: str, parts: Sequence[str], after: str) -> list[str]:
    """The points that what stands *after* adds to the *parts* of an enumeration.

    A quotation does, where their number was *said*, and so do sentences that count the same.
    """
    return _in_a_quotation(said, len(parts), after) or list(_of_same_count(parts, after))


def _in_a_quotation(said: str, found: int, after: str) -> list[str]:
    number = COUNTED_POINTS.search(said)
    quoted = _GOES_ON.match(after)
    if number is None or quoted is None:
        return []
    wanted = number_of(number["count"]) - found
    rest = re.split(r",\s*(?:(?:dan|serta)\s+)?|\sserta\s", quoted["items"].rstrip(" ,."))
    if len(rest) == wanted - 1:
        rest[-1:] = re.split(r"\sdan\s", rest[-1], maxsplit=1)
    return rest if len(rest) == wanted and min(map(len, rest)) >= 5 else []


def _of_same_count(parts: Sequence[str], after: str) -> Iterator[str]:
    """What the next sentences tell in figures of the same matter as the first of *parts*."""
    counted = _COUNTS.match(parts[0]) if parts else None
    place = 0
    while counted and (later := _LATER.match(after, place)):
        if not re.search(rf"\b\d+ {counted['what']}\b", later["item"]):
            return
        yield without_ending(later["item"])
        place = later.end()
