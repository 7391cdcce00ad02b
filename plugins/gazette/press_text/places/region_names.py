"""Region names: where a text names a province, regency, city or district, longest name first."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from gazette.domain.regions import FORMER_NAMES, Level, fold_name, lies_in, parent_code
from gazette.press_text.people.nicknames import PROVINCES, REGENCIES
from gazette.press_text.registers import Registers

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LONGEST = 5
COMPASS = frozenset("utara selatan barat timur tengah tenggara".split())
_SMALL = COMPASS | {"dan", "una"}
_MEANWHILE = frozenset({"tengah"})  # also `in the midst of`, before a verb
_DOES = re.compile(r"(?:di|me|ber)[a-z]{4,}")
_KINDS = (
    "kabupaten ",
    "kota ",
    "daerah khusus ibukota ",
    "daerah khusus ",
    "daerah istimewa ",
    "provinsi ",
)


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    return fold_name(word).replace(" ", "")


def _bare(folded: str) -> str:
    """A folded name without its kind."""
    for kind in _KINDS:
        folded = folded.removeprefix(kind)
    return folded


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text and its place."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NameFound:
    """A region's name in the text, e.g. `Madiun`, and the codes of all regions so called."""

    codes: tuple[str, ...]
    start: int
    end: int
    first: int  # of its words in the list of words
    after: int
    nickname: bool = False


class RegionIndex:
    """The names of provinces, regencies, cities and districts, for looking them up in texts."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.gazetteer = registers.gazetteer
        names: defaultdict[str, set[str]] = defaultdict(set)
        districts: defaultdict[str, set[str]] = defaultdict(set)
        for code, region in self.gazetteer.regions.items():
            if code.count(".") > 2:
                continue
            folded = fold_name(region.name)
            if code.count(".") == 2:
                districts[folded.replace(" ", "")].add(code)
                continue
            names[_bare(folded).replace(" ", "")].add(code)
        for code, former in FORMER_NAMES.items():
            for name in former:
                names[_bare(fold_name(name)).replace(" ", "")].add(code)
        official = dict(names)
        self._nicknames: set[str] = set()
        for short, long in (*PROVINCES.items(), *REGENCIES.items()):
            bare = long.removeprefix("kota ").replace(" ", "")
            codes = official.get(bare, set())
            if long.startswith("kota "):
                codes = {code for code in codes if self._level(code) is Level.KOTA}
            elif short in PROVINCES:
                codes = {code for code in codes if "." not in code}
            elif len(codes) > 1:
                codes = {code for code in codes if self._level(code) is Level.KABUPATEN}
            names[short.replace(" ", "")] |= codes
            self._nicknames.add(short.replace(" ", ""))
        self.finer_aliases: dict[str, str] = {}
        for alias, code in registers.region_aliases.items():
            key = fold_name(alias).replace(" ", "")
            if code.count(".") >= 2:
                self.finer_aliases[key] = code
            elif key not in official:
                names[key].add(code)
        self.names = {key: tuple(sorted(codes)) for key, codes in names.items() if codes}
        self.districts = {key: tuple(sorted(codes)) for key, codes in districts.items()}
        self._branches = {  # `pmi`, `cibeber`: a registered body of a district
            (name.partition(" ")[0].casefold(), fold_name(self.gazetteer.regions[one.region].name))
            for one in registers.organisations
            if one.region and one.region.count(".") == 2 and one.region in self.gazetteer.regions
            for name in (one.name, *one.other_names)
        }

    def provinces_of(self, place: str) -> frozenset[str]:
        """The provinces in which a regency, city or district is called *place*."""
        key = fold_name(place)
        for kind in (*_KINDS, "kecamatan ", "kab "):
            key = key.removeprefix(kind)
        key = key.replace(" ", "")
        codes = {*self.names.get(key, ()), *self.districts.get(key, ())}
        if key in self.finer_aliases:
            codes.add(self.finer_aliases[key])
        return frozenset(code[:2] for code in codes)

    def has_village(self, name: str, provinces: Iterable[str]) -> bool:
        """Whether a village in one of *provinces* is called *name*."""
        key = fold_name(name).replace(" ", "")
        return any(
            fold_name(village.name).replace(" ", "") == key
            for province in provinces
            for village in self.registers.villages(province).values()
        )

    def has_district(self, name: str, regencies: Collection[str]) -> bool:
        """Whether a district in one of *regencies* is called *name*."""
        codes = self.districts.get(fold_name(name).replace(" ", ""), ())
        return any(parent_code(code) in regencies for code in codes)

    def has_namesake(self, district: str, regions: Iterable[str]) -> bool:
        """Whether another district called like that of the code *district* lies in *regions*."""
        region = self.gazetteer.get(district)
        codes = self.districts.get(fold_name(region.name).replace(" ", ""), ()) if region else ()
        within = tuple(regions)
        return not _lies_in_any(district, within) and any(
            _lies_in_any(code, within) for code in codes
        )

    def _level(self, code: str) -> Level | None:
        region = self.gazetteer.get(code)
        return region.level if region else None

    def find(self, words: list[Word]) -> Iterator[NameFound]:
        """Yield every name among *words*, the longest at each place, without overlaps."""
        position = 0
        while position < len(words):
            found = self._at(words, position)
            if found:
                yield found
                position = found.after
            else:
                position += 1

    def _at(self, words: list[Word], position: int) -> NameFound | None:
        if not words[position].text[0].isupper():
            return None
        small = _SMALL - _MEANWHILE if _opens_a_clause(words, position) else _SMALL
        for key, length in _keys(words[position : position + _LONGEST], small):
            codes = self.names.get(key)
            if codes:
                last = words[position + length - 1]
                return NameFound(codes, words[position].start, last.end, position,
                                 position + length, key in self._nicknames)  # fmt: skip
        return None

    def district_at(self, words: list[Word], position: int) -> tuple[tuple[str, ...], int]:
        """The districts called as the words from *position* on, and how many words that takes."""
        for key, length in _keys(words[position : position + 3]):
            codes = self.districts.get(key)
            if codes:
                return codes, length
            if key in self.finer_aliases:
                return (self.finer_aliases[key],), length
        return (), 0

    def _is_branch(self, body: Word, area: Word) -> bool:
        """Whether a registered body of a district is called by these two words: `PMI Cibeber`."""
        return (body.text.casefold(), fold_name(area.text)) in self._branches

    def find_with_districts(self, words: list[Word]) -> list[NameFound]:
        """All names among *words*, and districts where a word such as `Kapolsek` announces one."""
        found = list(self.find(words))
        for position, word in enumerate(words[:-1]):
            announced = word.text.casefold() in DISTRICT_WORDS
            if not announced and not self._is_branch(word, words[position + 1]):
                continue
            codes, length = self.district_at(words, position + 1)
            if not codes:
                continue
            first, last = words[position + 1], words[position + length]
            if last.end - word.end > 60:
                continue
            found = [
                one
                for one in found
                if one.end <= first.start or one.start >= last.end or one.end > last.end
            ]
            if not any(one.start <= first.start < one.end for one in found):
                found.append(
                    NameFound(codes, first.start, last.end, position + 1, position + 1 + length)
                )
        return sorted(found, key=lambda one: one.start)


def _lies_in_any(code: str, regions: Iterable[str]) -> bool:
    return any(lies_in(code, region) for region in regions)


def _keys(words: list[Word], small: frozenset[str] = frozenset()) -> Iterator[tuple[str, int]]:
    """The keys of the first of *words*, the longest first, with the number of words in each.

    Capitals go on, or one of *small* words, with no more than a comma and a blank between them.
    A short form amid the name is passed over: `Ogan Komering Ulu (OKU) Selatan`.
    """
    keys: list[str] = []
    end = words[0].start if words else 0
    for position, word in enumerate(words):
        if word.start - end > 2 or not (word.text[0].isupper() or word.text in small):
            break
        own = "" if keys and _is_aside(words, position) else _folded(word.text)
        keys.append((keys[-1] if keys else "") + own)
        end = word.end
    for length in range(len(keys), 0, -1):
        yield keys[length - 1], length


def _opens_a_clause(words: list[Word], position: int) -> bool:
    """Whether a sentence opens with a name and `tengah` before a verb: `Aceh tengah dilanda`."""
    first = position == 0 or words[position].start - words[position - 1].end > 1
    behind = words[position + 1 : position + 3]
    return (
        first
        and len(behind) == 2
        and behind[0].text in _MEANWHILE
        and _DOES.match(behind[1].text) is not None
    )


def _is_aside(words: list[Word], position: int) -> bool:
    """Whether a short form stands in brackets, with a point of the compass behind them."""
    word, behind = words[position], words[position + 1 : position + 2]
    return (
        word.text.isupper()
        and word.start - words[position - 1].end == 2
        and any(one.text.casefold() in COMPASS and one.start - word.end == 2 for one in behind)
    )


DISTRICT_WORDS = frozenset(
    "kecamatan kec distrik kapanewon kemantren polsek kapolsek wakapolsek camat "
    "koramil danramil sekcam sekmat polsektro mapolsek "
    "muspika forkopimcam kapolsekta puskesmas kapuskesmas kua".split()
)


@lru_cache(maxsize=4)
def region_index(registers: Registers) -> RegionIndex:
    """The index of these registers, made once."""
    return RegionIndex(registers)


def find_words(text: str) -> list[Word]:
    """Return the words of plain *text* with their places."""
    return [Word(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
