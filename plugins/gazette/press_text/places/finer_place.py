"""The finer place: the district or village that the words of place of the event itself name.

Only words that plainly say where it was held count (`Balai Desa Brakas, Kecamatan Raas`), only in
the regency that is found already, and only where they can mean no second place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from gazette.domain.regions import Level, fold_name, lies_in, parent_code, province_code
from gazette.press_text.dates.date_signs import IS_HELD
from gazette.press_text.places.places import RegionFinding
from gazette.press_text.places.region_names import Word, find_words, region_index
from gazette.press_text.places.venue import VenueFound
from gazette.press_text.places.village_names import villages_of
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

_DISTRICT = "kecamatan|kec|distrik|kapanewon|kemantren|camat|polsek|mapolsek|koramil|makoramil|kua"
_DESA = "desa|ds|kades|nagari|gampong|pekon|kalurahan"
_KELURAHAN = "kelurahan|kel|lurah"
_EITHER = "kampung|kampong"  # a village of Papua or Lampung, a hamlet elsewhere
_WORDS = frozenset(f"{_DISTRICT}|{_DESA}|{_KELURAHAN}|{_EITHER}".split("|"))
_LEVELS = dict.fromkeys(_DESA.split("|"), Level.DESA)
_LEVELS |= dict.fromkeys(_KELURAHAN.split("|"), Level.KELURAHAN)
_BEFORE_NAME = re.compile(r"\.? |[. ]*\d[\d/-]*[/ -]*")  # `Kec. Raas`, `Koramil 0827/21 Raas`
_NAME = r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
_GOES_ON = re.compile(  # `, Kecamatan Raas`, ` dan Desa Ketupat`
    rf"(?:\s*,|\s+dan|\s+serta)?\s*\(?(?:di )?(?i:{_DISTRICT}|{_DESA}|{_KELURAHAN})\b\.? {_NAME}\)?"
)
_BARE = re.compile(rf", (?P<name>{_NAME})(?=, [A-Z])")  # `, Kalideres, Jakarta Barat`
_SECOND = re.compile(r"\s*(?:dan|serta|&|/|maupun)\s+(?P<name>[A-Z]\w*)")
_HELD_IN = re.compile(  # `digelar di Desa Brakas`, `mengadakan Safari Ramadan di Kecamatan Raas`
    rf"\b(?:(?i:{IS_HELD}|bertempat|dipusatkan)"
    r"|(?i:menggelar|melaksanakan|mengadakan|menyelenggarakan)"
    r"(?:\s(?!(?:yang|dari|untuk|kepada|bagi|bersama|warga|korban|asal|ke)\b)[\w'-]+){1,6}?)"
    rf"\s+di\s+(?=(?i:{_DISTRICT}|{_DESA}|{_KELURAHAN})\b\.? [A-Z])"
)
_HOME = re.compile(r"\b(?:rumah|kediaman|(?<!balai )warga|asal)\b", re.IGNORECASE)
_VILLAGE_HOUSE = re.compile(
    r"(?:aula|balai|kantor|halaman|pendopo|gedung|lapangan)(?: \w+)? (?:desa|kelurahan)"
    r"(?: setempat)?",
    re.IGNORECASE,
)
_VILLAGE_GOVERNMENT = re.compile(rf"\b(?:Pemerintah Desa|Pemdes) (?={_NAME})")


@dataclass(frozen=True, slots=True, kw_only=True)
class FinerPlace:
    """A district or village, e.g. 35.29.22.2007 `Brakas, Ra'as`, and the words that name it."""

    code: str
    name: str
    words: str


def find_finer_place(
    body: Body, venue: VenueFound | None, region: RegionFinding, registers: Registers
) -> FinerPlace | None:
    """Return the district or village in which the event was plainly held, or None."""
    regencies = tuple(code for code in region.codes if code.count(".") == 1)
    if not regencies:
        return None
    lookup = _Lookup(registers, regencies, region.finer)
    for start, end in _stretches(body.plain, venue, lookup):
        code = lookup.place(body.plain[start:end])
        if code:
            return lookup.called(code, body.words(start, end))
    return _of_village_government(body, venue, lookup)


def _stretches(text: str, venue: VenueFound | None, lookup: "_Lookup") -> Iterator[tuple[int, int]]:
    """Where the place is told: the venue with its address, `digelar di Desa X` in the lead."""
    if venue and venue.end and not _HOME.search(venue.venue):
        yield venue.start, _address_end(text, venue.end, lookup)
    found = _HELD_IN.search(text.split("\n", 1)[0])
    if found:
        yield found.end(), _address_end(text, found.end(), lookup)


def _address_end(text: str, end: int, lookup: "_Lookup") -> int:
    bare = _BARE.match(text, end)
    if bare and lookup.is_district(bare["name"]):
        return bare.end()
    while found := _GOES_ON.match(text, end):
        end = found.end()
    second = _SECOND.match(text, end)
    return second.end() if second else end


def _of_village_government(
    body: Body, venue: VenueFound | None, lookup: "_Lookup"
) -> FinerPlace | None:
    """The village whose government acts in its own house, where its district is named too."""
    lead = body.plain.split("\n", 1)[0]
    found = _VILLAGE_GOVERNMENT.search(lead)
    is_own_house = venue is None or _VILLAGE_HOUSE.fullmatch(venue.venue)
    if not found or not is_own_house or not lookup.districts:
        return None
    name = re.match(_NAME, lead[found.end() :])
    code = lookup.place(f"Desa {name[0]}") if name else None
    return lookup.called(code, f"{found[0]}{name[0]}") if code and name else None


def _announced(text: str, words: list[Word]) -> Iterator[int]:
    """Where names of districts and villages begin, each at once behind the word for it."""
    for position, (before, word) in enumerate(pairwise(words), start=1):
        is_name = word.text[0].isupper() and word.text.casefold() not in _WORDS
        is_word = before.text.casefold() in _WORDS
        if is_word and is_name and _BEFORE_NAME.fullmatch(text, before.end, word.start):
            yield position


class _Lookup:
    """Districts and villages of the regencies, by the words that name them."""

    def __init__(
        self, registers: Registers, regencies: tuple[str, ...], districts: tuple[str, ...]
    ) -> None:
        self._registers = registers
        self._index = region_index(registers)
        self._regencies = regencies
        self.districts = districts  # that the text names anywhere

    def called(self, code: str, words: str) -> FinerPlace:
        """The place of *code*, by its name and that of its district."""
        regions = self._registers.gazetteer.regions
        names = [regions[code[:8]].name]
        if code.count(".") == 3:
            names.insert(0, self._registers.villages(province_code(code))[code].name)
        return FinerPlace(code=code, name=", ".join(names), words=words.strip(" ,("))

    def is_district(self, name: str) -> bool:
        """Whether *name* is, as it stands, that of a district of the regencies."""
        words = find_words(name)
        codes, length = self._index.district_at(words, 0)
        return length == len(words) and bool(self._of_regencies(codes))

    def place(self, text: str) -> str | None:
        """The one district or village that *text* names."""
        words = find_words(text)
        districts: list[set[str]] = []
        villages: list[tuple[int, Level | None]] = []
        for position in _announced(text, words):
            low = words[position - 1].text.casefold()
            if low in _DISTRICT.split("|"):
                districts.append(self._district(text, words, position))
            else:
                villages.append((position, _LEVELS.get(low)))
        districts = districts or self._after_comma(text)
        named = set().union(*districts)
        if any(not codes for codes in districts) or len(named) > 1:
            return None
        district = next(iter(named), None)
        found = {self._village(text, words, at, level, district) for at, level in villages}
        if len(found) == 1 and len({words[at].text for at, _ in villages}) == 1:
            return found.pop() or district
        return district

    def _after_comma(self, text: str) -> list[set[str]]:
        """A district without its word at the end: `Jalan Peta Selatan, Kalideres`."""
        name = text.rpartition(", ")[2] if ", " in text else ""
        if not name or not self.is_district(name):
            return []
        return [self._of_regencies(self._index.district_at(find_words(name), 0)[0])]

    def _district(self, text: str, words: list[Word], position: int) -> set[str]:
        codes, length = self._index.district_at(words, position)
        if not codes or not self._ends(text, words, position + length):
            return set()
        return self._of_regencies(codes)

    def _of_regencies(self, codes: tuple[str, ...]) -> set[str]:
        return {code for code in codes if parent_code(code) in self._regencies}

    def _village(
        self, text: str, words: list[Word], position: int, level: Level | None, district: str | None
    ) -> str | None:
        """The village called as the words from *position* on: of its district, if that is named."""
        for length in range(min(4, len(words) - position), 0, -1):
            span = words[position : position + length]
            if not all(word.text[0].isupper() for word in span):
                continue
            key = "".join(fold_name(word.text) for word in span).replace(" ", "")
            codes = [code for area in self._regencies for code in
                     villages_of(self._registers, area).get(key, ())]  # fmt: skip
            if not codes:
                continue
            codes = [code for code in codes if self._fits(code, level, district)]
            is_whole = self._ends(text, words, position + length)
            return codes[0] if len(codes) == 1 and is_whole else None
        return None

    def _fits(self, code: str, level: Level | None, district: str | None) -> bool:
        """Whether a village may be meant: in the named district, else of the rank and nearby."""
        villages = self._registers.villages(province_code(code))
        if district:
            return lies_in(code, district) and level in (villages[code].level, None)
        if self.districts and parent_code(code) not in self.districts:
            return False
        return villages[code].level is level

    def _ends(self, text: str, words: list[Word], after: int) -> bool:
        """Whether a name ends here: no second one, and no capitals but those of an area."""
        if after >= len(words):
            return True
        end = words[after - 1].end
        if second := _SECOND.match(text, end):
            return second["name"].casefold() in _WORDS
        gap = text[end : words[after].start]
        low = words[after].text.casefold()
        if gap != " " or words[after].text.islower() or low in _WORDS | _AROUND:
            return True
        area = next(self._index.find(words[after : after + 5]), None)
        district = self._of_regencies(self._index.district_at(words, after)[0])
        return bool(district) or (area is not None and area.first == 0)


_AROUND = frozenset("kabupaten kab kota provinsi prov rt rw jalan jl jln no nomor".split())
