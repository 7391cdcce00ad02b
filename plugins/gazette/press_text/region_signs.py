"""Region signs: every naming of a region in a text, which namesake it means and what it weighs."""

import re
from dataclasses import dataclass

from gazette.domain.regions import Level
from gazette.press_text.nicknames import EVERYDAY, RESORT_OF_CITY, RESORT_OF_REGENCY
from gazette.press_text.region_names import (
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
    "pemerintah daerah ketua bnnk bnn".split()
)
_ROADS = frozenset(
    "jalan jl jln gang gg universitas hotel pt cv stasiun bandara terminal raya "
    "simpang sungai gunung pulau rs rsud rsu".split()
)
_BUILDINGS = frozenset(
    "gedung aula ruang halaman kantor lapangan mako rupatama mapolres mapolresta "
    "pendopo rumah".split()
)
_VILLAGE_WORDS = frozenset(
    "desa kelurahan kel dusun kampung nagari gampong pekon lurah kades ds".split()
)
_KIND = frozenset("kabupaten kab kota kotamadya provinsi prov kotif propinsi".split())


@dataclass(frozen=True, slots=True)
class Sign:
    codes: tuple[str, ...]
    weight: float
    words: str
    owner: bool
    government: bool = False
    bare: bool = False  # the name alone, without a word that says what it names


def signs_in(text: str, base: float, index: RegionIndex) -> list[Sign]:
    words = find_words(text)
    signs: list[Sign] = []
    for found in index.find(words):
        sign = _area_sign(text, words, found, base, index)
        if sign:
            signs.append(sign)
    for position, word in enumerate(words[:-1]):
        low = word.text.casefold()
        if low in DISTRICT_WORDS:
            gap = text[word.end : words[position + 1].start]
            if not re.fullmatch(r"[. ]*(?:\d[\d/-]*)?[/ -]*", gap):
                continue
            codes, length = index.district_at(words, position + 1)
            if codes:
                last = words[position + length]
                signs.append(Sign(codes, base * 0.6, text[word.start : last.end], owner=False))
    for word in words:
        key = word.text.casefold()
        if key in index.finer_aliases and word.text[0].isupper():
            signs.append(Sign((index.finer_aliases[key],), base * 0.6, word.text, owner=False))
    return signs


def _area_sign(
    text: str, words: list[Word], found: NameFound, base: float, index: RegionIndex
) -> Sign | None:
    """One name of a province, regency or city: which of its namesakes, and how much it weighs."""
    before = [word.text.casefold() for word in words[max(0, found.first - 4) : found.first]]
    joined = [*before]
    gap = text[words[found.first - 1].end : found.start] if found.first else ""
    last = before[-1] if before and gap.strip() in ("", ".", "/", "-") else ""
    after = words[found.after].text if found.after < len(words) else ""
    printed = text[found.start : found.end]
    if printed == "Metro" and last not in _KIND | _CITY_WORDS:
        return None
    if last in DISTRICT_WORDS | _VILLAGE_WORDS and not found.nickname:
        return None
    if last in _ROADS or (last == "raya" and "jalan" in joined):
        return None
    if printed.islower() or (printed.isupper() and len(printed) < 4 and not found.nickname):
        return None
    codes = found.codes
    kind = _kind(joined, last, after, printed, text[found.end : found.end + 1])
    narrowed = _of_kind(codes, kind, index)
    if kind == "everyday" or (
        printed.casefold() in EVERYDAY
        and last not in _KIND
        and last not in _OWNERS
        and not _POLICE.match(last)
    ):
        return None
    weight = base
    owner = (
        last in _OWNERS
        or _POLICE.match(last) is not None
        or (
            last in _KIND
            and len(before) > 1
            and before[-2] in _OWNERS | {"polri", "pemerintah", "dprd", "mitra", "wali"}
        )
    )
    if owner and set(before[-5:]) & _BUILDINGS:
        owner = False
    if owner:
        weight += 1.5
    if last in _KIND:
        weight += 1
    stranger = words[found.first - 1].text if found.first else ""
    if (
        stranger[:1].isupper()
        and not owner
        and last
        and last not in _KIND | DISTRICT_WORDS | _CITY_WORDS
    ):
        weight *= 0.5
    words_found = text[
        (words[found.first - 1].start if last in _KIND or owner else found.start) : found.end
    ]
    return Sign(
        narrowed,
        weight,
        words_found,
        owner=owner,
        government=kind is not None
        and not _POLICE.match(last)
        and last not in ("polda", "kapolda"),
        bare=last not in _KIND and kind is None,
    )


def _kind(before: list[str], last: str, after: str, printed: str, gap: str) -> str | None:
    """Whether the words around a name mean the regency or the city so called."""
    joined = " ".join(before)
    police = _POLICE.match(last if last != "metro" else (before[-2] if len(before) > 1 else ""))
    if police:
        resort = f"{police[1]} {'metro ' if last == 'metro' else ''}{printed.casefold()}"
        if after == "Kota" and gap == " ":
            return "kota"
        if resort in RESORT_OF_REGENCY:
            return "kabupaten"
        if resort in RESORT_OF_CITY or police[1] in ("polrestabes", "poltabes"):
            return "kota"
        return "kabupaten" if police[1] == "polres" else None
    if last in _REGENCY_WORDS or joined.endswith("pemerintah kab"):
        return "kabupaten"
    if last in _CITY_WORDS or joined.endswith("wali kota"):
        return "kota"
    if last in ("provinsi", "prov", "propinsi", "polda", "kapolda", "gubernur", "pemprov", "wagub"):
        return "provinsi"
    if after == "Kota" and gap == " ":
        return "kota"
    return None


def _of_kind(codes: tuple[str, ...], kind: str | None, index: RegionIndex) -> tuple[str, ...]:
    if len(codes) < 2:
        return codes
    levels = {code: index.gazetteer.regions[code].level for code in codes}
    wanted = {"kota": Level.KOTA, "kabupaten": Level.KABUPATEN, "provinsi": Level.PROVINSI}.get(
        kind or ""
    )
    narrowed = tuple(code for code in codes if levels[code] is wanted)
    return narrowed or codes
