"""Text: folding, slugs and near matches, the same everywhere."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

_APOSTROPHES = re.compile(r"['\u2018\u2019\u02bc`\u00b4]")
UNSEEN = r"\u00ad\u200b-\u200f\u2060\ufeff"  # takes no room on a page; part of a pattern
_FALLS_AWAY = re.compile(rf"[\u0300-\u036f{UNSEEN}]")  # marks, and unseen
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def fold_spaces(text: str) -> str:
    """Return *text* with every run of white space as one space, trimmed."""
    return " ".join(text.split())


def capitalised(text: str) -> str:
    """Return *text* with a capital first letter; the others stay as they are."""
    return text[:1].upper() + text[1:]


def spellings(names: Iterable[str]) -> dict[str, str]:
    """Return how each of *names* is written, by the name without its capitals."""
    return {name.casefold(): name for name in names}


def spelled(words: str, known: Mapping[str, str]) -> str:
    """Return *words*, those whose spelling is *known* but for their capitals as it has them."""
    return " ".join(known.get(word.casefold(), word) for word in words.split())


def plain_ascii(text: str) -> str:
    """Return *text* in lower-case ASCII letters; marks and foreign letters fall away."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return decomposed.encode("ascii", "ignore").decode("ascii")


@lru_cache(maxsize=50_000)
def slugify(text: str) -> str:
    """Return *text* as an address part: `Jum'at Curhat RW 12` becomes `jumat-curhat-rw-12`."""
    return _NOT_WORD.sub("-", plain_ascii(_APOSTROPHES.sub("", text))).strip("-")


def name_letters(text: str) -> str:
    """The letters and digits of a name in any script, folded: what tells two names apart.

    Of a name in ASCII it is what `slugify` gives; of other letters `slugify` leaves nothing.
    """
    if text.isascii():
        return slugify(text)
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold())
    shown = [char for char in plain if not _FALLS_AWAY.match(char)]
    kept = [char if unicodedata.category(char)[0] in "LMN" else " " for char in shown]
    return "-".join("".join(kept).split())


def search_key(text: str) -> str:
    """Return the letters and digits of *text* alone, so that spacing and case do not matter.

    `Kep-192 / PP.SK.MP/XII/2024` and `kep192/ppskmp/xii/2024` have the same key.
    """
    return _NOT_WORD.sub("", plain_ascii(text))


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that *word* was most likely meant to be, or None if none is near."""
    lowered = {choice.casefold(): choice for choice in sorted(choices)}
    folded = word.casefold()
    if folded in lowered:
        return lowered[folded]
    matches = difflib.get_close_matches(folded, lowered, n=1, cutoff=0.6)
    return lowered[matches[0]] if matches else None


def one_a_line(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Return the first match of *pattern* on each line of *text*."""
    line_end = -1
    for match in pattern.finditer(text):
        if match.start() > line_end:
            yield match
            line_end = text.find("\n", match.start())
            if line_end < 0:
                return
