"""Organisation partners: of no known kind, beside a body with which they hold the event.

`PMI Kota Padang bersama Cahaya Plaza menggelar donor darah`: no person, no office, no place.
"""

import re
from collections.abc import Iterator, Sequence

from gazette.press_text.organisations.organisation_finder import KIND
from gazette.press_text.organisations.organisation_mentions import Seen
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import RANKS, TITLES
from gazette.press_text.people.people import PeopleFound
from gazette.press_text.places.region_names import RegionIndex, find_words
from gazette.press_text.sentences import Body

_HOLD = r"(?:menggelar|mengadakan|melaksanakan|menyelenggarakan)\b"
_HELD = re.compile(r"\b(?:di)?(?:gelar|adakan|laksanakan|selenggarakan)\b")
_BESIDE = re.compile(
    r"(?: \([^)]*\))? (?:bersama|(?:be)?kerja ?sama dengan) "
    rf"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){{1,5}})(?=\.(?:\s|$)| (?:kembali |resmi )?{_HOLD})"
)
_NO_BODY = re.compile(
    r"\b(?:Bupati|Wali|Wakil|Gubernur|Ketua|Kepala|Kap[oa]\w+|Dan[drn]\w+|Sek\w+|Ibu|Bapak|Pj|Plt|"
    r"Camat|Lurah|Rektor|Direktur|Menteri|Presiden|DPR|TNI|Polri|Pemerintah|Forkopim\w+|Muspi\w+|"
    r"Warga|Masyarakat|Para|Tokoh|Tim|Kampung|Desa|Kelurahan|Kota|Kabupaten|Distrik|Kecamatan|Anggota|Staf|Jajaran|Personel)\b"
)
_WEIGHT = 2.7
_LEAD = 1200  # letters in which a report tells who held the event


def partners_beside(
    seen: Sequence[Seen], people: PeopleFound, body: Body, index: RegionIndex
) -> Iterator[Seen]:
    """The partners that the first sentences name beside one of the bodies *seen*."""
    lead = body.plain[:_LEAD]
    for one in {one.name: one for one in seen if not one.office and not one.guest}.values():
        for found in re.finditer(re.escape(one.name) + _BESIDE.pattern, lead):
            before = lead[max(0, found.start() - 60) : found.end() + 20]
            if _HELD.search(before) or re.search(_HOLD, before):
                name, start = found["name"], found.start("name") + 1000
                if not _is_none(name, people, index):
                    yield Seen(name, organisation_key(name), "mitra", start, _WEIGHT, True)


def _is_none(name: str, people: PeopleFound, index: RegionIndex) -> bool:
    """Whether *name* is a known body, a person, an office or a place."""
    words = name.split(" ")
    named = any(one.bare in name or name in one.bare for one in people.officials)
    titled = any(word.casefold() in RANKS | TITLES or is_given_name(word) for word in words)
    placed = any(found.start == 0 for found in index.find_with_districts(find_words(name)))
    known = next(KIND.finditer(name), None) is not None
    return named or titled or placed or known or _NO_BODY.search(name) is not None
