"""Twins: sentences of a draft that also stand in another item of the site."""

import re
from collections.abc import Mapping
from functools import lru_cache

from gazette.domain.text import search_key
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

_SHORTEST = 60


@lru_cache(maxsize=4)
def _published(registers: Registers) -> Mapping[str, str]:
    """The keys of all long sentences of published items, with the item's id."""
    known: dict[str, str] = {}
    for item, text in sorted(registers.bodies.items()):
        for sentence in re.split(r"(?<=[.!?])[\"'”’)]*\s+|\n+", text):
            if len(sentence) >= _SHORTEST:
                known.setdefault(search_key(sentence), item)
    return known


def find_twins(body: Body, registers: Registers) -> tuple[tuple[str, str], ...]:
    """Return each long sentence that another item has word for word, with that item's id."""
    known = _published(registers)
    found: list[tuple[str, str]] = []
    for sentence in body.sentences:
        words = body.words(sentence.start, sentence.end)
        if len(words) >= _SHORTEST and search_key(words) in known:
            found.append((words, known[search_key(words)]))
    return tuple(found)
