"""Text places: villages, branches and short forms that a text itself names as such."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import NOT_NAMES, RANKS, TITLES
from gazette.press_text.people.role_words import ACTING, CHAIRS, HEADS_OF_UNITS, ORGANISATION_HEADS
from gazette.press_text.places.region_names import NameFound, RegionIndex, find_words
from gazette.press_text.places.village_names import registered_villages
from gazette.press_text.sentences import Sentence

_SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z]{2,14})(?: RI| Indonesia)?\)")
_SHORT_BRANCH = re.compile(r"\(([A-Z]{2,8}) ([A-Z][a-z]{2,})\)")  # `(IKA Unsat)`
_VILLAGE = re.compile(
    r"\b(?:[Dd]esa|[Kk]elurahan|Kel\.|[Kk]ampung|[Dd]usun|Nagari|Padukuhan|Kalurahan|"
    r"[Kk]ecamatan|Gampong)\s+"
    r"([A-Z][\w'-]+(?:\s(?!Wilayah|Kabupaten|Kota|Kecamatan|Provinsi)[A-Z][\w'-]+){0,2})"
    r"(?=\s*(?:[,.;()\n]|[a-z]|Wilayah\b|Kabupaten\b|Kota\b|Kecamatan\b|Provinsi\b))"
)
# `Desa Sukamaju, Kertasari dan Tanjungan`: the names of several.
_VILLAGES = re.compile(
    r"\b(?:[Dd]esa|[Kk]elurahan|[Dd]istrik|[Kk]ecamatan|[Nn]agari|[Gg]ampong)"
    r"((?:(?: |, | dan | serta )[A-Z][a-z]{3,}(?=,| dan | serta | yang |\.)){2,})"
)
_LISTED = re.compile(r"[A-Z][a-z]{3,}")
_BEFORE_VILLAGES = re.compile(
    r"\b(?:[Ll]urah|[Kk]ades|(?:[Kk]epala )?[Dd]esa|[Kk]elurahan|Dukuh|Keuchik|Camat|"
    r"Kapolsek|Babinsa|Bhabinkamtibmas|Polsek|Taruna|RAPI|PMI|Senkom|Muspika|Kampung|Dusun|"
    r"Pemdes|BPD|[A-Z]{2,8}|Kadus(?: [IVX]{1,3})?|[Kk]ampung|[Dd]usun|Ansor|Banser|Fatayat|"
    r"Muslimat|Muhammadiyah|"
    r"Aisyiyah|Lazismu|Pengadilan (?:Agama|Negeri)|"
    r"(?:Lapas|Rutan)(?: Kelas I{1,3} ?[AB]?)?|Koramil|Puskesmas|Bupati|"
    r"Wabup|Gubernur|Sekda|Sekkab|Kapolres|Dandim|Kajari)\)?\s+$"
)
# `Kepala Desa Hadi Mulyo Karyanto,`: where does it end?
_OF_HEAD = re.compile(r"\b(?:[Kk]epala|Pemerintahan|dan)\s+\Z")
_OFFICES = (CHAIRS | ACTING | HEADS_OF_UNITS) - {"pimpinan"}
_BRANCH = re.compile(
    r"\b(?P<of>[A-Z]{3,8}|Lapas|Rutan|Muhammadiyah|Aisyiyah|Lazismu|"
    r"Pengadilan (?:Agama|Negeri))\)?\s+"
    r"(?P<area>[A-Z][a-z]{3,}(?: [A-Z][a-z]{2,})?)"
    r"(?=\s+(?:[a-z]|Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu|Ahad)|[,.;)])"
)


def village_names(text: str, index: RegionIndex) -> frozenset[str]:
    """Names that the text itself calls a village or district, or that the register knows as one."""
    regions = [found[1].casefold().split(" ") for found in _TWO_WORDED.finditer(text)]
    blends = (
        found[1] for found in _RULED.finditer(text)
        if any(_is_blend(found[1].casefold(), first, second) for first, second in regions)
    )  # fmt: skip
    called = (_called(text, found) for found in _VILLAGE.finditer(text))
    listed = (name for found in _VILLAGES.finditer(text) for name in _LISTED.findall(found[1]))
    known = registered_villages(text, index)
    islands = (found[1] for found in _ISLANDS.finditer(text))
    towns = (found[1] for found in _TOWN.finditer(text))
    found = (*called, *blends, *listed, *known, *islands, *towns, *_branches(text))
    return frozenset(name for name in found if name)


def _called(text: str, found: re.Match[str]) -> str:
    """The village that *found* names, without the rank that follows; empty where it is none."""
    words = found[1].split(" ")
    named = list(takewhile(lambda word: word.casefold() not in RANKS | TITLES, words))
    opens = _OF_HEAD.search(text, max(0, found.start() - 14), found.start())
    return "" if opens and len(named) > 1 else " ".join(named)


def _branches(text: str) -> Iterator[str]:
    """Names that stand behind an organisation: `PCM Kedungadem lakukan ...`.

    Two words only where the text has them so twice: the second could be a person.
    """
    for found in _BRANCH.finditer(text):
        if found["of"].split(" ")[0].casefold() not in ORGANISATION_HEADS:
            continue
        before = text[max(0, found.start() - 40) : found.start()].rpartition(".")[2]
        if _OFFICES.intersection(re.findall(r"[a-z]+", before.casefold())):
            continue
        words = found["area"].split(" ")
        if any(word.casefold() in NOT_NAMES | RANKS | TITLES for word in words):
            continue
        if len(words) == 1 or text.count(f"{found['of']} {found['area']}") > 1:
            yield found["area"]


# `rapat di Tirtamaya, Selasa`: a town is one too where a body is called by it.
_TOWN = re.compile(r"\bdi ([A-Z][a-z]{3,})(?=[,.;)]| \(| (?:pada|dan|yang|untuk|guna|agar)\b)")
# `Kepulauan Sula`, whose head is also `Bupati Sula`.
_ISLANDS = re.compile(r"\bKepulauan ([A-Z][a-z]{2,})\b")
_TWO_WORDED = re.compile(r"\b(?:Bupati|Kabupaten|Provinsi|Kota)\s+([A-Z][a-z]+ [A-Z][a-z]+)\b")
_RULED = re.compile(
    r"\b(?:Bupati|Wabup|Gubernur|Sekda|Sekkab|Kapolres|Dandim|Kajari|DPRD|Pemkab)\s+"
    r"([A-Z][a-z]{3,7})(?=\s+[A-Z])"
)


def _is_blend(word: str, first: str, second: str) -> bool:
    """Whether *word* is put together from a region's two words: `Buteng` of `Buton Tengah`."""
    if word[:2] != first[:2] or word in (first, second):
        return False
    for cut in range(2, len(word) - 1):
        letters = iter(second)
        if first.startswith(word[:cut]) and all(letter in letters for letter in word[cut:]):
            return True
    return False


def regions_in(
    text: str, sentence: Sentence, index: RegionIndex, villages: frozenset[str]
) -> list[NameFound]:
    """Regions named in a sentence, and villages after an office or a word for them."""
    part = text[sentence.start : sentence.end]
    found = [
        replace(one, start=one.start + sentence.start, end=one.end + sentence.start)
        for one in index.find_with_districts(find_words(part))
    ]
    for village in sorted(villages, key=lambda name: (-len(name), name)):
        at = part.find(village)
        while at >= 0:
            start, end = at + sentence.start, at + sentence.start + len(village)
            within = [one for one in found if start <= one.start and one.end <= end]
            clear = all(one in within or one.end <= start or end <= one.start for one in found)
            whole = not within or max(one.end - one.start for one in within) < end - start
            if (
                clear
                and whole
                and _BEFORE_VILLAGES.search(part[max(0, at - 30) : at])
                and not part[at + len(village) : at + len(village) + 1].isalnum()
            ):
                found = [one for one in found if one not in within]
                found.append(NameFound((), start, end, 0, 1))
            at = part.find(village, at + 1)
    return found


_COMPANY = re.compile(r"\b(?:PT|CV)\.? [A-Z][\w&-]*(?: [A-Z][\w&-]*){1,4}(?= \(|[,;)]|\.\s| [a-z])")


def company_key(name: str) -> str:
    """The name of a company as `short_forms` has it."""
    return name.replace("PT.", "PT").replace("CV.", "CV").casefold()


def _companies(text: str) -> Iterator[str]:
    """Names of companies that stand behind no office, so that nobody's name runs into them."""
    for found in _COMPANY.finditer(text):
        before = re.split(r"[.,;]", text[max(0, found.start() - 50) : found.start()])[-1]
        if not _OFFICES.intersection(re.findall(r"[a-z]+", before.casefold())):
            yield found[0]


def short_forms(text: str) -> frozenset[str]:
    """Short forms that the text itself explains in brackets: Komisi Kejaksaan (Komjak RI).

    Names of companies that it has by themselves are among them.
    """
    words = {found[1].casefold() for found in _SHORT_FORM.finditer(text)}
    words.update(company_key(name) for name in _companies(text))
    branches = (found.groups() for found in _SHORT_BRANCH.finditer(text))
    return frozenset(words) | {
        owner.casefold() for branch, owner in branches
        if branch.casefold() not in RANKS | TITLES and not is_given_name(owner)
    }  # fmt: skip
