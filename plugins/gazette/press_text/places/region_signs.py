"""Region signs: every naming of a region in a text, which namesake it means and what it weighs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazette.domain.regions import Level, fold_name, parent_code
from gazette.press_text.people.nicknames import EVERYDAY, RESORT_OF_CITY, RESORT_OF_REGENCY
from gazette.press_text.places.region_names import (
    DISTRICT_WORDS,
    NameFound,
    RegionIndex,
    Word,
    find_words,
)

_REGENCY_WORDS = frozenset("bupati wabup pemkab kabupaten kab pemdakab".split())
_CITY_WORDS = frozenset(
    "walikota wawali wawalikota pemkot pemko kota kotamadya balaikota wako".split()
)
_POLICE = re.compile(r"(?:ka|waka|ma|mako|sat|bhayangkari)?(polres(?:ta(?:bes)?)?|poltabes)$")
_OWNERS = frozenset(
    "bupati wabup pemkab pemkot pemko walikota wawali pmi senkom polri bpbd dprd kodim "
    "dandim baznas kpu bawaslu "
    "karang taruna mui kpu sekda kesbangpol ldii pcnu kejari damkar basarnas knpi fkub "
    "pramuka kwarcab gubernur "
    "polda kapolda pemprov pcm pdm tagana dinsos dinkes satpol rapi orari kajari kodam "
    "pangdam polres kapolres "
    "polresta kapolresta polrestabes kapolrestabes merah indonesia dinas badan "
    "pemerintah daerah ketua bnnk bnn bnnp koni kwarda kanwil kejati dpw dpd ipsi kormi".split()
)
_MINISTRIES = frozenset("kementerian pertanahan".split())  # `Kanwil Kementerian Agama Provinsi X`
_ROADS = frozenset(
    "jalan jl jln gang gg universitas hotel pt cv stasiun bandara terminal raya "
    "simpang sungai gunung pulau rs rsud rsu".split()
)
_BUILDINGS = frozenset(
    "gedung aula ruang halaman kantor lapangan mako rupatama mapolres mapolresta "
    "pendopo rumah".split()
)
_OF_LEARNING = frozenset("universitas institut politeknik akademi".split())
_VILLAGE_WORDS = frozenset(
    "desa kelurahan kel dusun kampung nagari gampong pekon lurah kades ds".split()
)
_PROVINCE_WORDS = frozenset("provinsi prov propinsi polda kapolda gubernur pemprov wagub".split())
_BOARD_WORDS = frozenset(
    "ketua sekretaris bendahara pengurus kepengurusan pw pd dpw dpd koordinator".split()
)
_BOARD = re.compile(r"(?:PW|DPW|DPD|KW)[A-Z]{0,5}$|PD[A-Z]?$")  # as it begins short forms: `PWNU`
_DEPARTMENT = re.compile(r"dis(?:hub|dik|naker|kominfo|perindag|budpar|bun|nak)\w*$|dinas$|kanwil$")
_FORMERLY = frozenset("mantan bekas eks".split())
_NUMBER_GAP = re.compile(r"[. ]*(?:\d[\d/-]*)?[/ -]*")
_EARLY = 2.0  # what headline, dateline and first paragraphs weigh at least
_KIND = frozenset("kabupaten kab kota kotamadya provinsi prov kotif propinsi".split())


@dataclass(frozen=True, slots=True)
class Sign:
    codes: tuple[str, ...]
    weight: float
    words: str
    owner: bool
    government: bool = False
    bare: bool = False  # the name alone, without a word that says what it names
    board: bool = False  # behind the short form of a board or department that no list knows
    early: bool = False  # in headline, dateline or the first paragraphs


def signs_in(text: str, base: float, index: RegionIndex) -> list[Sign]:
    """Every naming of a province, regency, city or district in *text*; *base* weighs its place."""
    words = find_words(text)
    return [
        *_area_signs(text, words, base, index),
        *_district_signs(text, words, base * 0.6, index),
        *_alias_signs(words, base * 0.6, index),
    ]


def _area_signs(text: str, words: list[Word], base: float, index: RegionIndex) -> Iterator[Sign]:
    for found in index.find(words):
        sign = _area_sign(text, words, found, base, index)
        if sign:
            yield sign


def _district_signs(
    text: str, words: list[Word], weight: float, index: RegionIndex
) -> Iterator[Sign]:
    """Districts behind a word for them: `Kec. Raas`, `Koramil 0827/21 Raas`."""
    for position, word in enumerate(words[:-1]):
        gap = text[word.end : words[position + 1].start]
        if word.text.casefold() not in DISTRICT_WORDS or not _NUMBER_GAP.fullmatch(gap):
            continue
        codes, length = index.district_at(words, position + 1)
        if codes:
            end = words[position + length].end
            yield Sign(codes, weight, text[word.start : end], owner=False)


def _alias_signs(words: list[Word], weight: float, index: RegionIndex) -> Iterator[Sign]:
    """Districts and villages by a short form of the register: `Jaluko`."""
    for word in words:
        key = word.text.casefold()
        if key in index.finer_aliases and word.text[0].isupper():
            yield Sign((index.finer_aliases[key],), weight, word.text, owner=False)


@dataclass(frozen=True, slots=True)
class _Around:
    """The words around a name."""

    before: list[str]  # up to four, folded
    last: str  # the nearest of them, if only a stop or a dash lies between
    stranger: str  # the same word as printed, whatever lies between
    further: str  # the word before it, as printed
    after: str
    printed: str  # the name itself
    gap: str  # the letter behind the name

    @property
    def is_police(self) -> bool:
        """Whether a police resort is called so."""
        return _POLICE.match(self.last) is not None


def _around(text: str, words: list[Word], found: NameFound) -> _Around:
    before = [word.text.casefold() for word in words[max(0, found.first - 4) : found.first]]
    nearest = words[found.first - 1] if found.first else None
    gap = text[nearest.end : found.start] if nearest else ""
    return _Around(
        before=before,
        last=before[-1] if before and gap.strip() in ("", ".", "/", "-", ")") else "",
        stranger=nearest.text if nearest else "",
        further=words[found.first - 2].text if found.first > 1 else "",
        after=words[found.after].text if found.after < len(words) else "",
        printed=text[found.start : found.end],
        gap=text[found.end : found.end + 1],
    )


def _area_sign(
    text: str, words: list[Word], found: NameFound, base: float, index: RegionIndex
) -> Sign | None:
    """One name of a province, regency or city: which of its namesakes, and how much it weighs."""
    around = _around(text, words, found)
    if not _names_an_area(around, nickname=found.nickname) or _ends_district(around, found, index):
        return None
    last = around.last
    kind = _kind(around)
    beside = "kabupaten" if kind is None and _is_beside_city(text, found) else None
    owner = _is_owner(around)
    begin = words[found.first - 1].start if last in _KIND or owner else found.start
    formerly = bool(_FORMERLY & set(around.before))
    weight = _weight(around, base, owner=owner) * (0.3 if formerly else 1.0)
    return Sign(
        _of_kind(found.codes, kind or beside, index),
        weight,
        text[begin : found.end],
        owner=owner and not formerly,
        government=kind is not None and not around.is_police and last not in ("polda", "kapolda"),
        bare=last not in _KIND and kind is None,
        board=not owner and not formerly and _is_of_board(around),
        early=base >= _EARLY,
    )


def _names_an_area(around: _Around, *, nickname: bool) -> bool:
    """Whether a name means a province, regency or city, not a road, a village or a plain word."""
    last, printed = around.last, around.printed
    if printed == "Metro" and last not in _KIND | _CITY_WORDS:
        return False
    if last in DISTRICT_WORDS | _VILLAGE_WORDS and not nickname:
        return False
    if last in _ROADS or (last == "raya" and "jalan" in around.before):
        return False
    if printed.islower() or (printed.isupper() and len(printed) < 4 and not nickname):
        return False
    is_announced = last in _KIND or last in _OWNERS or around.is_police
    return printed.casefold() not in EVERYDAY or is_announced


def _ends_district(around: _Around, found: NameFound, index: RegionIndex) -> bool:
    """Whether a name ends that of a district elsewhere: `Pangkalan Kerinci`, in Pelalawan."""
    if not around.last or not around.stranger[:1].isupper() or around.last in _KIND:
        return False
    codes = index.districts.get(fold_name(f"{around.stranger} {around.printed}").replace(" ", ""))
    return codes is not None and not any(parent_code(code) in found.codes for code in codes)


def _is_beside_city(text: str, found: NameFound) -> bool:
    """`Kupang dan Kota Kupang`: the bare name is that of the regency."""
    printed = text[found.start : found.end]
    joined = rf"(?:,? (?:dan|serta|maupun|&)|,) Kota {re.escape(printed)}\b"
    return re.match(joined, text[found.end : found.end + len(printed) + 16]) is not None


def _is_owner(around: _Around) -> bool:
    """Whether the area is that of a body that acts: `Bupati X`, `PMI Kota X`; not `Aula PMI X`."""
    before, last = around.before, around.last
    acts = _OWNERS | {"polri", "pemerintah", "dprd", "mitra", "wali"}
    of_kind = last in _KIND and len(before) > 1 and before[-2] in acts
    of_kind = of_kind or (last in _KIND and bool(_MINISTRIES & set(before)))
    is_owner = last in _OWNERS or around.is_police or of_kind
    return is_owner and not set(before) & (_BUILDINGS | _OF_LEARNING)


def _is_of_board(around: _Around) -> bool:
    """Whether a body or department that no list knows is called so: `PWNU X`, `Dishub X`.

    Its short form must begin as that of a board, or stand behind an office: `Ketua FKDT X`.
    """
    words = around.before[:-1] if around.last in _KIND else around.before
    printed = around.stranger if around.last not in _KIND else around.further
    if not words or not around.last or set(around.before) & _BUILDINGS:
        return False
    if _DEPARTMENT.match(words[-1]) or "dinas" in words[-3:]:
        return True
    if not (printed.isupper() and len(printed) >= 2):
        return False
    return _BOARD.match(printed) is not None or bool(_BOARD_WORDS & set(words[:-1]))


def _weight(around: _Around, base: float, *, owner: bool) -> float:
    """How much a naming weighs: more for a body that acts, less behind another capitalised word."""
    last = around.last
    weight = base + (1.5 if owner else 0) + (1 if last in _KIND else 0)
    is_strange = around.stranger[:1].isupper() and last and not owner
    if is_strange and last not in _KIND | DISTRICT_WORDS | _CITY_WORDS:
        weight *= 0.5
    return weight


def _kind(around: _Around) -> str | None:
    """Whether the words around a name mean the regency or the city so called."""
    before, last = around.before, around.last
    joined = " ".join(before)
    is_followed = around.after == "Kota" and around.gap == " "
    police = _POLICE.match(last if last != "metro" else (before[-2] if len(before) > 1 else ""))
    if police:
        return "kota" if is_followed else _kind_of_resort(police[1], around)
    if last in _REGENCY_WORDS or joined.endswith("pemerintah kab"):
        return "kabupaten"
    if last in _CITY_WORDS or joined.endswith("wali kota"):
        return "kota"
    if last in _PROVINCE_WORDS:
        return "provinsi"
    return "kota" if is_followed else None


def _kind_of_resort(police: str, around: _Around) -> str | None:
    """What a police resort covers, by its list, else by its rank: a polres a regency."""
    metro = "metro " if around.last == "metro" else ""
    resort = f"{police} {metro}{around.printed.casefold()}"
    if resort in RESORT_OF_REGENCY:
        return "kabupaten"
    if resort in RESORT_OF_CITY or police in ("polrestabes", "poltabes"):
        return "kota"
    return "kabupaten" if police == "polres" else None


def _of_kind(codes: tuple[str, ...], kind: str | None, index: RegionIndex) -> tuple[str, ...]:
    if len(codes) < 2:
        return codes
    levels = {code: index.gazetteer.regions[code].level for code in codes}
    wanted = {"kota": Level.KOTA, "kabupaten": Level.KABUPATEN, "provinsi": Level.PROVINSI}.get(
        kind or ""
    )
    narrowed = tuple(code for code in codes if levels[code] is wanted)
    return narrowed or codes
