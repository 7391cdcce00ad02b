"""Places: which region an event belongs to, told apart from its namesakes and from other places."""

from collections import defaultdict
from dataclasses import dataclass

from gazette.domain.regions import fold_name, parent_code, province_code
from gazette.press_text.cleaning import CleanText
from gazette.press_text.letters import plain
from gazette.press_text.region_names import (
    RegionIndex,
    region_index,
)
from gazette.press_text.region_signs import Sign, signs_in
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

Weights = dict[tuple[str, ...], float]  # by code, or by the codes of namesakes


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionFinding:
    """The codes of an event's regions, the organiser's first, with the words that point there."""

    codes: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    finer: tuple[str, ...] = ()  # districts that the text gives
    question: str | None = None


def find_region(
    clean: CleanText, body: Body, registers: Registers, *, venue: str | None
) -> RegionFinding:
    """Return the region of the event; namesakes without evidence become a question."""
    index = region_index(registers)
    signs: list[Sign] = []
    for text, base in _texts(clean, body, venue):
        signs.extend(signs_in(text, base, index))
    districts = [sign for sign in signs if sign.codes and sign.codes[0].count(".") == 2]
    areas = _without_namesakes(
        [sign for sign in signs if sign.codes and sign.codes[0].count(".") < 2], districts
    )
    scores, owners = _scored(areas, districts)
    return _decided(scores, owners, areas, districts, index)


def _without_namesakes(areas: list[Sign], districts: list[Sign]) -> list[Sign]:
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


def _scored(areas: list[Sign], districts: list[Sign]) -> tuple[Weights, Weights]:
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
    scores: Weights,
    owners: Weights,
    areas: list[Sign],
    districts: list[Sign],
    index: RegionIndex,
) -> RegionFinding:
    below = {codes: score for codes, score in scores.items() if "." in codes[0]}
    above = {codes: score for codes, score in scores.items() if "." not in codes[0]}
    if not scores:
        return RegionFinding(
            question="Di wilayah mana kegiatan berlangsung? Teks tidak menyebut nama wilayah."
        )
    if not below:
        chosen = [_firmest(above)[0]]
    else:
        best = _firmest(below)
        if len(best) > 1:
            return RegionFinding(question=_which(best, index))
        chosen = _of_province(best, below, above, owners)
        chosen = chosen or [best[0], *_partners(best, below, areas)]
    evidence = tuple(_words(code, areas, districts) for code in chosen)
    finer = dict.fromkeys(
        code for sign in districts for code in sign.codes if parent_code(code) in chosen
    )
    return RegionFinding(codes=tuple(chosen), evidence=evidence, finer=tuple(finer))


def _firmest(weights: Weights) -> tuple[str, ...]:
    return max(weights, key=lambda codes: weights[codes])


def _of_province(
    best: tuple[str, ...], below: Weights, above: Weights, owners: Weights
) -> list[str]:
    """The province where one of its bodies acts, with a regency of it that is as firm."""
    if not above:
        return []
    top = max(above, key=lambda codes: owners.get(codes, 0.0))
    own = owners.get(top, 0.0)
    if own <= 3 or own <= owners.get(best, 0.0) * 1.5:
        return []
    is_inside = top == (province_code(best[0]),) and below[best] >= 4
    return [top[0], best[0]] if is_inside else [top[0]]


def _partners(best: tuple[str, ...], below: Weights, areas: list[Sign]) -> list[str]:
    """The next two regencies, if their governments act too: two that sign an agreement."""
    found: list[str] = []
    for codes in sorted(below, key=lambda codes: -below[codes])[1:3]:
        governed = sum(1 for sign in areas if sign.codes == codes and sign.government)
        is_firm = below[codes] >= 0.4 * below[best] and below[codes] > 6
        if len(codes) == 1 and governed >= 2 and is_firm:
            found.append(codes[0])
    return found


def _words(code: str, areas: list[Sign], districts: list[Sign]) -> str:
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
