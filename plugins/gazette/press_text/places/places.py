"""Places: which region an event belongs to, told apart from its namesakes and from other places."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from gazette.domain.regions import Level, fold_name, parent_code, province_code
from gazette.press_text.letters import plain
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.people.nicknames import CAPITALS
from gazette.press_text.places.placed import Placed, capitalised, find_placed
from gazette.press_text.places.region_names import RegionIndex, region_index
from gazette.press_text.places.region_signs import Sign, signs_in
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

_PAPUA, _YOUNGER = ("91",), frozenset(("92", "93", "94", "95", "96"))  # Kemendagri
Weights = dict[tuple[str, ...], float]  # by code, or by the codes of namesakes


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionFinding:
    """The codes of an event's regions, the organiser's first, with the words that point there."""

    codes: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    finer: tuple[str, ...] = ()  # districts that the text gives
    question: str | None = None


def find_region(
    clean: CleanText,
    body: Body,
    registers: Registers,
    *,
    venue: str | None,
    url: str | None = None,
) -> RegionFinding:
    """Return the region of the event; namesakes without evidence become a question.

    The site of a regency's government (*url*) tells it where the text itself names none.
    """
    index = region_index(registers)
    signs: list[Sign] = []
    for text, base in _texts(clean, body, venue):
        signs.extend(signs_in(text, base, index))
    districts = [sign for sign in signs if sign.codes and sign.codes[0].count(".") == 2]
    areas = _without_namesakes(
        [sign for sign in signs if sign.codes and sign.codes[0].count(".") < 2], districts
    )
    areas = _without_the_land(_of_one_province(areas))
    scores, owners = _scored(areas, districts)
    _let_boards_act(areas, scores, owners)
    site = _of_site(url, index) if all("." not in codes[0] for codes in scores) else None
    if site and _fits(site, scores):
        areas, scores[site.codes] = [*areas, site], site.weight
    placed = find_placed(clean, body, venue, index)
    return _decided(scores, owners, areas, districts, index, placed)


_SITE = re.compile(r"https?://(?:[\w-]+\.)*(?P<name>[a-z]{4,}?)(?P<kind>kab|kota)\.go\.id(?=/|$)")


def _of_site(url: str | None, index: RegionIndex) -> Sign | None:
    """The regency or city whose government's site holds the text: `desa-x.sumenepkab.go.id`."""
    found = _SITE.match(url.casefold()) if url else None
    if found is None:
        return None
    level = Level.KOTA if found["kind"] == "kota" else Level.KABUPATEN
    regions = index.gazetteer.regions
    codes = [code for code in index.names.get(found["name"], ()) if regions[code].level is level]
    words = f"{found['name']}{found['kind']}.go.id"
    return Sign((codes[0],), 3.0, words, owner=False) if len(codes) == 1 else None


def _fits(site: Sign, scores: Weights) -> bool:
    """Whether the provinces that the text names, if any, have the regency of its site."""
    return not scores or any(province_code(site.codes[0]) in codes for codes in scores)


def _without_namesakes(areas: list[Sign], districts: list[Sign]) -> list[Sign]:
    """Drop bare names that the text uses for a district: Depok in Cirebon is not Kota Depok."""
    called = {fold_name(sign.words).split(" ", 1)[-1] for sign in districts if " " in sign.words}
    kept = [
        sign for sign in areas if sign.owner or not sign.bare or fold_name(sign.words) not in called
    ]
    return kept or areas


def _of_one_province(areas: list[Sign]) -> list[Sign]:
    """Give a resort's bare name to its namesake elsewhere that a Wali Kota or `Kota` names.

    Polres Banjar is Kota Banjar's beside `Wali Kota Banjar`, though a regency is called so too.
    """
    named: dict[str, set[str]] = defaultdict(set)
    for sign in areas:
        if sign.government and len(sign.codes) == 1:
            named[_bare(sign.words)].add(sign.codes[0])
    kept: list[Sign] = []
    for sign in areas:
        others = named.get(_bare(sign.words), set())
        elsewhere = len(others) == 1 and not any(
            code.startswith(sign.codes[0][:2]) for code in others
        )
        resort = sign.owner and not sign.government
        kept.append(replace(sign, codes=tuple(others)) if elsewhere and resort else sign)
    return kept


def _without_the_land(areas: list[Sign]) -> list[Sign]:
    """Drop the bare `Papua` beside one of the provinces called after it: there it is the land."""
    younger = any(len(sign.codes) == 1 and sign.codes[0] in _YOUNGER for sign in areas)
    if not younger:
        return areas
    return [sign for sign in areas if sign.codes != _PAPUA or sign.owner or not sign.bare]


def _bare(words: str) -> str:
    """The last word of a name with its announcing word: `banjar` of `Polres Banjar`."""
    return fold_name(words).rpartition(" ")[2]


def _texts(clean: CleanText, body: Body, venue: str | None) -> list[tuple[str, float]]:
    """What is read for names, with the weight of a name there."""
    texts: list[tuple[str, float]] = []
    if clean.headline:
        texts.append((plain(clean.headline), 3.0))
    if clean.dateline:
        texts.extend((plain(capitalised(place)), 2.5) for place in clean.dateline.places)
    for position, paragraph in enumerate(body.plain.split("\n")):
        texts.append((paragraph, 3.0 if position == 0 else 2.0 if position <= 2 else 1.0))
    if venue:
        texts.append((plain(venue), 1.5))
    return texts


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
        likely = max(sorted(single), key=lambda code: single[code]) if single else ""
        if single and (len(single) < 2 or single[likely] >= 1.3 * sorted(single.values())[-2]):
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


def _let_boards_act(areas: list[Sign], scores: Weights, owners: Weights) -> None:
    """Count boards and departments of no list (`PWNU X`, `Dishub X`) among those that act.

    One of a province does so where the text begins with it, and no other region is named as often:
    who comes to install a regency's board is of its province too.
    """
    for codes in {sign.codes[:1] for sign in areas if sign.board and "." not in sign.codes[0]}:
        boards = [sign for sign in areas if sign.board and sign.codes[:1] == codes]
        others = max((score for named, score in scores.items() if named != codes), default=0.0)
        if any(sign.early for sign in boards) and scores.get(codes, 0.0) > others:
            owners[codes] = owners.get(codes, 0.0) + sum(sign.weight + 2 for sign in boards)


def _decided(
    scores: Weights,
    owners: Weights,
    areas: list[Sign],
    districts: list[Sign],
    index: RegionIndex,
    placed: Placed,
) -> RegionFinding:
    below = {codes: score for codes, score in scores.items() if "." in codes[0]}
    above = {codes: score for codes, score in scores.items() if "." not in codes[0]}
    if not scores:
        return RegionFinding(
            question="Di wilayah mana kegiatan berlangsung? Teks tidak menyebut nama wilayah."
        )
    if not below:
        top = _firmest(above)
        seat = _seat(top[0], below, placed.all) if owners.get(top, 0.0) > 3 else ()
        chosen = [top[0], *seat]
    else:
        best = _firmest(below)
        chosen = _of_province(best, below, above, owners, placed.all)
        if not chosen and _is_told_in_jakarta(best, below, above, placed):
            chosen = ["31"]
        if not chosen and len(best) > 1:
            return RegionFinding(question=_which(best, index))
        chosen = chosen or [best[0], *_partners(best, below, areas)]
        chosen = [*_where_both_say(placed, below, chosen), *chosen]
    evidence = tuple(_words(code, areas, districts) for code in chosen)
    finer = dict.fromkeys(
        code for sign in districts for code in sign.codes if parent_code(code) in chosen
    )
    return RegionFinding(codes=tuple(chosen), evidence=evidence, finer=tuple(finer))


def _is_told_in_jakarta(
    best: tuple[str, ...], below: Weights, above: Weights, placed: Placed
) -> bool:
    """Whether a report from Jakarta but mentions *best*: `konferensi kerja di Samarinda`."""
    is_elsewhere = province_code(best[0]) != "31"
    return is_elsewhere and "31" in placed.dateline and above.get(("31",), 0.0) >= below[best]


def _where_both_say(placed: Placed, below: Weights, chosen: list[str]) -> list[str]:
    """The regency that dateline and venue both name, where those who met are of another."""
    both = placed.dateline & placed.venue & {codes[0] for codes in below if len(codes) == 1}
    return sorted(both) if len(both) == 1 and not both & set(chosen) else []


def _firmest(weights: Weights) -> tuple[str, ...]:
    return max(weights, key=lambda codes: weights[codes])


def _of_province(
    best: tuple[str, ...],
    below: Weights,
    above: Weights,
    owners: Weights,
    placed: frozenset[str],
) -> list[str]:
    """The province where one of its bodies acts, with the regency or city in which it met."""
    if not above:
        return []
    top = max(above, key=lambda codes: owners.get(codes, 0.0))
    own = owners.get(top, 0.0)
    if own <= 3 or own <= owners.get(best, 0.0) * 1.5:
        return []
    return [top[0], *_seat(top[0], below, placed)]


def _seat(province: str, below: Weights, placed: frozenset[str]) -> tuple[str, ...]:
    """The regency or city in which a body of *province* met, where the text says it clearly."""
    for codes in below:
        if len(codes) > 1 and any((code,) in below for code in codes):
            placed -= set(codes) & CAPITALS  # `Kabupaten Sorong dan Kota Sorong`
    inside = {code: 0.0 for code in placed & CAPITALS if province_code(code) == province}
    for codes, score in below.items():
        capital = sorted(CAPITALS & set(codes) & placed)
        if len(codes) == 1 or capital:
            inside[capital[0] if capital else codes[0]] = score
    inside = {code: score for code, score in inside.items() if province_code(code) == province}
    named = [code for code in inside if code in placed]
    if named:
        return (max(sorted(named), key=lambda code: inside[code]),)
    ranked = sorted((score, code) for code, score in inside.items())[::-1]
    is_clear = ranked and ranked[0][0] >= 4 and (len(ranked) < 2 or ranked[0][0] > ranked[1][0])
    return (ranked[0][1],) if is_clear else ()


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
