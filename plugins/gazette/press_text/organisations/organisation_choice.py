"""Organisation choice: which of the bodies seen took part, weighed, and by which name."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from gazette.press_text.organisations.organisation_bodies import BRANCHED
from gazette.press_text.organisations.organisation_ends import NAMED_BY_TASK, OWN_NAMES
from gazette.press_text.organisations.organisation_finder import KIND, NATIONAL, kind_of
from gazette.press_text.organisations.organisation_mentions import Seen
from gazette.press_text.organisations.organisation_names import area_rank
from gazette.press_text.organisations.organisation_register import KnownBodies
from gazette.press_text.people.name_words import DIRECTIONS

_LATER = 1300  # where about the lead ends: bodies first named behind it seldom acted
_OPENING, _NAMED = 1500, 0.8  # what is little, but better than none
_ENOUGH, ENOUGH_LATER, ENOUGH_AT_MEETINGS = 1.5, 2.6, 1.5
# Those who advise a kwartir of the scouts stand beside it.
_ADVISERS = re.compile(r"Majelis Pembimbing|(?:Mabida|Mabicab|Mabiran)\b")
# Areas that are no city: `PGRI Kabupaten Serang`, `PGRI Provinsi Jambi` beside `PGRI Kota Serang`,
# `PGRI Kota Jambi`.
_NO_CITY = re.compile(r"\b(?:Kab(?:upaten|\.)?|Prov(?:insi|\.)?) ")
_SMALL_RANKS = ("kecamatan", "kelurahan", "desa")
_NATIONAL_BODIES = BRANCHED | frozenset(
    "senkom pmi pramuka mui ldii baznas bnpb basarnas rapi orari bmkg kpu bawaslu tagana "
    "muhammadiyah aisyiyah".split()
)
_OF_LEARNING = frozenset("universitas institut politeknik sekolah-tinggi".split())
_MUCH = 5.0  # what a body without an area weighs whose own affair a text is


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFound:
    """An organisation as printed; `id` where the register knows it.

    `either`: the ids it may have where the register has several that go by its name.
    """

    name: str
    id: str | None
    words: str
    key: str
    either: tuple[str, ...] = ()


def chosen_bodies(
    seen: Sequence[Seen], known: KnownBodies, enough_later: float
) -> tuple[OrganisationFound, ...]:
    """Those that carry enough weight: a name without its area joins the one that has it.

    *enough_later* is what a body needs that is first named behind the lead, if any is before.
    """
    canonical = _canonical_keys(seen)
    groups: dict[str, list[Seen]] = {}
    for one in seen:
        if one.key:
            groups.setdefault(canonical[one.key], []).append(one)
    placed = {one.kind for one in seen if one.area}
    ranked: list[tuple[float, int, OrganisationFound]] = []
    for key, members in ((key, part) for key, all_ in groups.items() for part in _by_rank(all_)):
        first = min(member.start for member in members)
        weight = _weight(members)
        if first > _LATER and enough_later > _ENOUGH:
            weight = _weight_behind_lead(members)
        kind = members[0].kind
        own = sum(member.weight for member in members if not member.guest)
        specific = any(member.area for member in members) or kind not in NATIONAL
        specific = specific or (
            kind in _NATIONAL_BODIES - placed and own >= _MUCH and first < _LATER
        )
        enough = enough_later if first > _LATER else _ENOUGH
        if not specific or weight < enough or own < 1.0:
            continue
        ranked.append((weight, first, _as_found(key, members, known)))
    if not ranked and enough_later > _ENOUGH:
        return chosen_bodies(seen, known, _ENOUGH)
    if not ranked:
        ranked.extend(_first_named(groups, known))
    if all(entry[2].key.split(" ")[0] == "polri" for entry in ranked):
        ranked.extend(_national(groups, known))
    ranked.sort(key=lambda entry: entry[1])
    chosen = [entry[2] for entry in ranked]
    lead = [entry for entry in ranked if entry[0] >= 5]
    if lead:
        organiser = min(lead, key=lambda entry: entry[1])[2]
        chosen.remove(organiser)
        chosen.insert(0, organiser)
    return tuple(chosen[:12])


def _first_named(
    groups: Mapping[str, Sequence[Seen]], known: KnownBodies
) -> list[tuple[float, int, OrganisationFound]]:
    """Where no body weighs enough: the first with an area that stands in the opening lines."""
    named = [
        (one.start, key) for key, members in groups.items() for one in members
        if one.area and not one.guest and not one.office and one.weight >= _NAMED
        and one.start < _OPENING
    ]  # fmt: skip
    if not named:
        return []
    start, key = min(named)
    return [(_NAMED, start, _as_found(key, groups[key], known))]


def _weight(members: Sequence[Seen]) -> float:
    """What all mentions of a body weigh, of many the first."""
    return sum(member.weight for member in members[:6])


def _weight_behind_lead(members: Sequence[Seen]) -> float:
    """What they weigh where the body is named behind the lead: once, with its official, is little.

    In the labelled texts such a body was one of those that acted in one of seven cases.
    """
    named = [member for member in members if not member.office]
    if len(named) > 1 or any(member.weight > 1 for member in named):
        return _weight(members)
    spoke = sum(member.weight for member in members if member.office)
    return sum(member.weight for member in named) + min(spoke, 1.5)


def _as_found(key: str, members: Sequence[Seen], known: KnownBodies) -> OrganisationFound:
    """One organisation by its fullest name."""
    kind = key.split(" ")[0]
    best = max(
        members,
        key=lambda one: (
            one.area,
            one.kind == kind,
            not _ADVISERS.match(one.name),
            kind != "polres" or one.key == key,
            len(one.key.split(" ")),
            len(one.name) < 70,
            len(one.name),
        ),
    )
    ids = _ids(key, best, members, known)
    return OrganisationFound(
        name=shown_name(best.name),
        id=ids[0] if len(ids) == 1 else None,
        words=best.name,
        key=key,
        either=ids if len(ids) > 1 else (),
    )


def _ids(key: str, best: Seen, members: Sequence[Seen], known: KnownBodies) -> tuple[str, ...]:
    """What the register has by the names of *members*: the fullest name decides first."""
    either: tuple[str, ...] = ()
    keys = dict.fromkeys((key, best.key, *(member.key for member in members)))
    for one in keys:
        if " " in key and " " not in one:
            continue  # a mere `PMI` is not the national body, where it stands for a branch
        for named in ([best], members):
            ids = known.find(one, (member.name for member in named))
            if len(ids) == 1:
                return ids
            either = either or ids
    return either


def _by_rank(members: Sequence[Seen]) -> list[list[Seen]]:
    """*members* of one key, those of a small rank of area apart: `PMI Kecamatan X` of X's city.

    What says no rank goes with the greater.
    """
    small = [one for one in members if area_rank(one.name) in _SMALL_RANKS]
    others = [one for one in members if one not in small]
    if not small or all(area_rank(one.name) is None for one in others):
        return [list(members)]
    return [others, small]


def shown_name(printed: str) -> str:
    """The name without its long form: `Palang Merah Indonesia (PMI) Kota X` is `PMI Kota X`."""
    found = re.match(r"(?P<long>[^()]+?)\s*\((?P<short>[A-Z][\w-]+)\)\s*(?P<rest>.*)$", printed)
    if not found:
        return printed
    long, short = KIND.match(found["long"]), KIND.match(found["short"])
    if long and short and kind_of(long) == kind_of(short):
        return f"{found['short']} {found['rest']}".strip()
    return f"{found['long']} {found['rest']}".strip()


def _national(
    groups: Mapping[str, Sequence[Seen]], known: KnownBodies
) -> list[tuple[float, int, OrganisationFound]]:
    """The one organisation that a text without areas is about: Senkom Mitra Polri itself."""
    weighed = [
        (sum(one.weight for one in members[:6]), key, members) for key, members in groups.items()
    ]
    weighed = [
        entry
        for entry in weighed
        if entry[0] >= 3 and entry[2][0].kind in _NATIONAL_BODIES and len(entry[1]) > 3
    ]
    if not weighed:
        return []
    weight, key, members = max(weighed, key=lambda entry: (entry[0], entry[1]))
    name = max((one.name for one in members), key=lambda one: (len(one) < 50, len(one)))
    ids = known.find(key, (one.name for one in members))
    ident = ids[0] if len(ids) == 1 else None
    found = OrganisationFound(name=shown_name(name), id=ident, words=name, key=key)
    return [(weight, min(one.start for one in members), found)]


def _canonical_keys(seen: Sequence[Seen]) -> dict[str, str]:
    """For each key the fullest that says the same."""
    of_kind: dict[str, set[str]] = {}
    for one in seen:
        of_kind.setdefault(one.key.split(" ")[0], set()).add(one.key)
    often = Counter(one.key for one in seen if not one.office)
    of_no_city = {one.key for one in seen if _NO_CITY.search(one.name)}
    return {
        key: key if key in of_no_city and f"{key} kota" in keys else _canonical(key, of_kind, often)
        for keys in of_kind.values() for key in keys
    }  # fmt: skip


def _with_area(key: str, fuller: str) -> bool:
    """Whether *fuller* is *key* with an area behind it, and no other area: `Muna Barat`."""
    behind = fuller.removeprefix(f"{key} ")
    return behind != fuller and behind.split(" ")[0] not in DIRECTIONS


def _canonical(key: str, of_kind: Mapping[str, Set[str]], often: Mapping[str, int]) -> str:
    """The fullest key that says the same: `senkom` is `senkom madiun kota` where only that is.

    *of_kind*: the keys seen of each kind; *often*: how often the text itself names each.
    """
    kind, _, area = key.partition(" ")
    if kind == "pramuka" and area:  # the movement of an area is its kwartir
        quarters = (f"{rank} {area}" for rank in ("kwarcab", "kwarda", "kwaran"))
        return next((one for one in quarters if one in of_kind.get(one.split(" ")[0], ())), key)
    if not area:
        others = of_kind[kind] - {key}
        return min(others) if len(others) == 1 else key
    parts = set(key.split(" "))
    fuller = {one for one in of_kind[kind] if parts < set(one.split(" "))}
    if kind in OWN_NAMES | NAMED_BY_TASK and len(fuller) == 1:
        return min(fuller)
    if kind == "perkumpulan" and len(fuller) == 1 and _with_area(key, min(fuller)):
        return min(fuller)  # `Kerukunan Keluarga Muna`, else `... Muna Kota Kendari`
    if kind in _OF_LEARNING and len(fuller) == 1 and min(fuller).startswith(f"{key} "):
        return min(fuller)
    with_city, bare = f"{key} kota", key.removesuffix(" kota")
    if with_city in fuller:
        return key if kind == "polres" and often[key] > often[with_city] else with_city
    # `Kapolres Kota Batu` of what is else Polres Batu
    return bare if kind == "polres" and often[bare] > often[key] else key
