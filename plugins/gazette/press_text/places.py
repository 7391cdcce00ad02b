"""Places: which region an event belongs to, told apart from its namesakes and from other places."""

import re
from collections import defaultdict
from dataclasses import dataclass

from gazette.domain.regions import Level, fold_name, parent_code
from gazette.press_text.cleaning import CleanText
from gazette.press_text.letters import plain
from gazette.press_text.nicknames import EVERYDAY, RESORT_OF_CITY, RESORT_OF_REGENCY
from gazette.press_text.region_names import (
    DISTRICT_WORDS,
    NameFound,
    RegionIndex,
    Word,
    find_words,
    region_index,
)
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

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


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionFinding:
    """The codes of an event's regions, the organiser's first, with the words that point there."""

    codes: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    finer: tuple[str, ...] = ()  # districts that the text gives
    question: str | None = None


@dataclass(frozen=True, slots=True)
class _Sign:
    codes: tuple[str, ...]
    weight: float
    words: str
    owner: bool
    government: bool = False
    bare: bool = False  # the name alone, without a word that says what it names


def find_region(
    clean: CleanText, body: Body, registers: Registers, *, venue: str | None
) -> RegionFinding:
    """Return the region of the event; namesakes without evidence become a question."""
    index = region_index(registers)
    signs: list[_Sign] = []
    for text, base in _texts(clean, body, venue):
        signs.extend(_signs(text, base, index))
    districts = [sign for sign in signs if sign.codes and sign.codes[0].count(".") == 2]
    areas = _without_namesakes(
        [sign for sign in signs if sign.codes and sign.codes[0].count(".") < 2], districts
    )
    scores, owners = _scored(areas, districts)
    return _decided(scores, owners, areas, districts, index)


def _without_namesakes(areas: list[_Sign], districts: list[_Sign]) -> list[_Sign]:
    """Drop bare names that the text uses for a district: Depok in Cirebon is not Kota Depok."""
    called = {fold_name(sign.words).split(" ", 1)[-1] for sign in districts if " " in sign.words}
    kept = [
        sign for sign in areas if sign.owner or not sign.bare or fold_name(sign.words) not in called
    ]
    return kept or areas


def _texts(clean: CleanText, body: Body, venue: str | None) -> list[tuple[str, float]]:
    """What is read for names, with the weight of a name there."""
    texts: list[tuple[str, float]] = []
    if clean.headline:
        texts.append((plain(clean.headline), 3.0))
    if clean.dateline:
        texts.extend((plain(_capitalised(place)), 2.5) for place in clean.dateline.places)
    for position, paragraph in enumerate(body.plain.split("\n")):
        texts.append((paragraph, 3.0 if position == 0 else 2.0 if position <= 2 else 1.0))
    if venue:
        texts.append((plain(venue), 1.5))
    return texts


def _capitalised(place: str) -> str:
    return place.title() if place.isupper() and len(place) > 3 else place


def _signs(text: str, base: float, index: RegionIndex) -> list[_Sign]:
    words = find_words(text)
    signs: list[_Sign] = []
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
                signs.append(_Sign(codes, base * 0.6, text[word.start : last.end], owner=False))
    for word in words:
        key = word.text.casefold()
        if key in index.finer_aliases and word.text[0].isupper():
            signs.append(_Sign((index.finer_aliases[key],), base * 0.6, word.text, owner=False))
    return signs


def _area_sign(
    text: str, words: list[Word], found: NameFound, base: float, index: RegionIndex
) -> _Sign | None:
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
    return _Sign(
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


def _scored(
    areas: list[_Sign], districts: list[_Sign]
) -> tuple[dict[tuple[str, ...], float], dict[tuple[str, ...], float]]:
    """The weight of each region, and of each set of namesakes that nothing tells apart."""
    scores: defaultdict[tuple[str, ...], float] = defaultdict(float)
    owners: defaultdict[tuple[str, ...], float] = defaultdict(float)
    for sign in areas:
        scores[sign.codes] += min(sign.weight, 4.5)
        if sign.owner:
            owners[sign.codes] += sign.weight
    for codes in [codes for codes in scores if len(codes) > 1]:
        single = {code: scores[(code,)] for code in codes if (code,) in scores}
        for sign in districts:
            for code in {parent_code(district) or "" for district in sign.codes} & set(codes):
                single[code] = single.get(code, 0.0) + sign.weight
        if single:
            likely = max(sorted(single), key=lambda code: single[code])
            scores[(likely,)] += scores.pop(codes)
            if codes in owners:
                owners[(likely,)] += owners.pop(codes)
    for sign in districts:
        parents = {parent_code(district) or "" for district in sign.codes}
        known = {code for code in parents if (code,) in scores}
        if known:
            for code in known:
                scores[(code,)] += sign.weight / len(known)
        elif len(parents) == 1:
            scores[(parents.pop(),)] += sign.weight + 1
    return dict(scores), dict(owners)


def _decided(
    scores: dict[tuple[str, ...], float],
    owners: dict[tuple[str, ...], float],
    areas: list[_Sign],
    districts: list[_Sign],
    index: RegionIndex,
) -> RegionFinding:
    below = {codes: score for codes, score in scores.items() if "." in codes[0]}
    above = {codes: score for codes, score in scores.items() if "." not in codes[0]}
    if not scores:
        return RegionFinding(
            question="Di wilayah mana kegiatan berlangsung? Teks tidak menyebut nama wilayah."
        )
    chosen: list[str] = []
    if below:
        best = max(below, key=lambda codes: below[codes])
        if len(best) > 1:
            return RegionFinding(question=_which(best, index))
        province = (best[0].partition(".")[0],)
        own_above = max((owners.get(codes, 0.0) for codes in above), default=0.0)
        if own_above > 3 and own_above > owners.get(best, 0.0) * 1.5:
            top = max(above, key=lambda codes: owners.get(codes, 0.0))
            chosen = [top[0], best[0]] if top == province and below[best] >= 4 else [top[0]]
        else:
            chosen = [best[0]]
            for codes in sorted(below, key=lambda codes: -below[codes])[1:3]:
                governed = sum(1 for sign in areas if sign.codes == codes and sign.government)
                if (
                    len(codes) == 1
                    and governed >= 2
                    and below[codes] >= 0.4 * below[best]
                    and below[codes] > 6
                ):
                    chosen.append(codes[0])
    else:
        best = max(above, key=lambda codes: above[codes])
        chosen = [best[0]]
    evidence = tuple(_words(code, areas, districts) for code in chosen)
    finer = dict.fromkeys(
        code for sign in districts for code in sign.codes
        if parent_code(code) in chosen
    )  # fmt: skip
    return RegionFinding(codes=tuple(chosen), evidence=evidence, finer=tuple(finer))


def _words(code: str, areas: list[_Sign], districts: list[_Sign]) -> str:
    """The words that point most clearly to *code*."""
    pointing = [sign for sign in areas if sign.codes == (code,)]
    pointing = pointing or [sign for sign in areas if code in sign.codes]
    pointing = pointing or [
        sign for sign in districts if code in {parent_code(c) for c in sign.codes}
    ]
    return (
        max(pointing, key=lambda sign: (sign.weight, len(sign.words))).words if pointing else code
    )


def _which(codes: tuple[str, ...], index: RegionIndex) -> str:
    names = " atau ".join(f"{index.gazetteer.regions[code].name} ({code})" for code in codes)
    return f"Wilayah yang mana: {names}?"
