"""Placed: the regions that the words of place name: dateline, venue, the place beside a date."""

import re
from dataclasses import dataclass

from gazette.press_text.dates.date_words import WEEKDAY_WORDS
from gazette.press_text.letters import plain
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.people.nicknames import CAPITALS
from gazette.press_text.places.region_names import RegionIndex
from gazette.press_text.places.region_signs import signs_in
from gazette.press_text.sentences import Body

_DATED_PLACE = re.compile(  # `di Manokwari, Kamis (23/2/2023)`, `di Kota Palu pada Rabu`
    r"\b(?:di|ke)\s+(?P<place>(?:Kota |Kabupaten |Kab\. ?)?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})"
    r"(?:,\s*(?:Provinsi )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})?\s*,?\s*(?:pada\s+)?(?:hari\s+)?"
    rf"(?i:{WEEKDAY_WORDS}|tanggal|\()",
)
_TOWN = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """The regions that the words of place themselves name."""

    dateline: frozenset[str]
    venue: frozenset[str]
    dated: frozenset[str]  # beside a date

    @property
    def all(self) -> frozenset[str]:
        """Every regency or city among them."""
        return frozenset(code for code in self.dateline | self.venue | self.dated if "." in code)


def find_placed(clean: CleanText, body: Body, venue: str | None, index: RegionIndex) -> Placed:
    """Return what dateline, venue with the town behind it, and a place beside a date name."""
    places = clean.dateline.places if clean.dateline else ()
    return Placed(
        dateline=_codes_in([plain(capitalised(place)) for place in places], index),
        venue=_codes_in(_address(body, venue), index),
        dated=_codes_in([found["place"] for found in _DATED_PLACE.finditer(body.plain)], index),
    )


def _address(body: Body, venue: str | None) -> list[str]:
    """The venue and the towns that follow it: `Aula X, Jl Melati, Medan`."""
    at = body.text.find(venue) if venue else -1
    if venue is None or at < 0:
        return []
    end = at + len(venue)
    behind = body.plain[end : min(body.sentence_at(at).end, end + 90)].rstrip(" .\n")
    parts = re.split(r",\s*|\(", behind)
    towns = [part.strip() for part in parts[1:4]] if not parts[0].strip() else []
    return [plain(venue), *(town for town in towns if _TOWN.fullmatch(town))]


def _codes_in(texts: list[str], index: RegionIndex) -> frozenset[str]:
    """The regions that *texts* name; a capital goes before its namesakes."""
    found: set[str] = set()
    for sign in (sign for text in texts for sign in signs_in(text, 1.0, index)):
        capital = CAPITALS & set(sign.codes)
        if capital or (len(sign.codes) == 1 and sign.codes[0].count(".") < 2):
            found |= capital or set(sign.codes)
    return frozenset(found)


def capitalised(place: str) -> str:
    """`KOTA MADIUN` as `Kota Madiun`; short forms stay (`DIY`)."""
    return place.title() if place.isupper() and len(place) > 3 else place
