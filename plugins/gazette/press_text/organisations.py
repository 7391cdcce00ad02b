"""Organisations: who took part, matched to the register where they are known, else proposed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gazette.press_text.cleaning import CleanText
from gazette.press_text.letters import plain
from gazette.press_text.organisation_ends import OWN_NAMES
from gazette.press_text.organisation_finder import KIND, NATIONAL, kind_of
from gazette.press_text.organisation_guests import (
    FORMERLY,
    INSTALLS,
    INSTALLS_ITSELF,
    MEETING,
    OF_OFFICE,
    OWN_AFFAIR,
    ROOM_OF,
    is_guest,
    is_listed_guest,
    only_attends,
    share_of_place,
    signs_or_shares,
)
from gazette.press_text.organisation_mentions import Seen, mentions_in, own_shorts
from gazette.press_text.organisation_merging import (
    LOCAL_BODIES,
    at_home,
    cut_at_people,
    spelled_out,
)
from gazette.press_text.organisation_names import organisation_key
from gazette.press_text.people import PeopleFound
from gazette.press_text.region_names import RegionIndex
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFound:
    """An organisation as printed; `id` where the register knows it."""

    name: str
    id: str | None
    words: str
    key: str


@lru_cache(maxsize=4)
def _known(registers: Registers) -> dict[str, str]:
    """Ids by key, for every name that the register gives an organisation."""
    known: dict[str, str] = {}
    for organisation in registers.organisations:
        names = [organisation.name, organisation.short_name or "", *organisation.aliases]
        for name in names:
            if name:
                known.setdefault(organisation_key(name), organisation.id)
    return known


def find_organisations(
    clean: CleanText,
    body: Body,
    people: PeopleFound,
    registers: Registers,
    index: RegionIndex,
    *,
    home: str | None = None,
) -> tuple[OrganisationFound, ...]:
    """Return the organisations that took part, the organiser first.

    *home* is the regency or city of the event: `KPU setempat` is that of *home*.
    """
    meets = bool(MEETING.search(f"{clean.headline or ''}\n{body.plain[:600]}"))
    own = not meets and bool(OWN_AFFAIR.search(f"{clean.headline or ''}\n{body.plain[:400]}"))
    seen = list(_all_seen(clean, body, index, own=own))
    named = any(one.area and one.weight >= 1.5 for one in seen)
    seen.extend(_of_offices(people, body, seen, named=named, meets=meets))
    seen.extend(_of_officials(people, body, seen, named=named, meets=meets, own=own))
    seen = cut_at_people(spelled_out(seen, body.plain), people)
    if home:
        seen = list(at_home(seen, home, body))
    chosen = _chosen(seen, _known(registers), _ENOUGH_AT_MEETINGS if meets else _ENOUGH_LATER)
    return _without_governments(chosen, body) if own else chosen


def _without_governments(
    chosen: Sequence[OrganisationFound], body: Body
) -> tuple[OrganisationFound, ...]:
    """In an association's own affair, without the governments whose heads opened it or swore in.

    One stays that is itself said to install the board, or where no other body is named.
    """
    others = tuple(
        one for one in chosen
        if one.key.split(" ")[0] not in _GOVERNMENTS or _installs(body, one.words)
    )  # fmt: skip
    return others or tuple(chosen)


_GOVERNMENTS = frozenset("pemkab pemkot pemprov kecamatan kelurahan".split())


def _installs(body: Body, words: str) -> bool:
    """Whether the lead says of the body itself that it installs: `Pemkot X mengukuhkan ...`."""
    lead = body.plain.partition("\n")[0]
    at = lead.find(words)
    return at >= 0 and INSTALLS_ITSELF.search(lead, at) is not None


def _of_offices(
    people: PeopleFound, body: Body, seen: Sequence[Seen], *, named: bool, meets: bool
) -> Iterable[Seen]:
    """What the offices in the lead imply."""
    for organisation, start in people.offices:
        key = organisation_key(organisation)
        if ROOM_OF.search(body.plain[max(0, start - 40) : start]):
            continue
        aside = named and _is_government(organisation) and start > _SUBJECT
        if aside and all(one.key != key for one in seen):
            continue
        attends = is_listed_guest(body, start) or (
            _is_government(organisation) and (only_attends(body, start) or is_guest(body, start))
        )
        if attends and not meets and all(one.key != key for one in seen):
            continue
        small = organisation.startswith(_SMALL_GOVERNMENTS) and start > _SUBJECT
        if len(key.split(" ")) > 1 and not small:
            yield Seen(organisation, key, key.split(" ")[0], start + 1000, 2.0, True, office=True)


def _of_officials(
    people: PeopleFound, body: Body, seen: Sequence[Seen], *, named: bool, meets: bool, own: bool
) -> Iterable[Seen]:
    """The organisations whose officials took part; those of guests count as guests.

    *meets*: the text is about a meeting of bodies, where those who came are those who met.
    """
    for number, official in enumerate(people.officials):
        organisation = official.organisation
        if not organisation or not (
            KIND.match(organisation)
            or _is_government(organisation)
            or _SHORT_BODY.match(organisation)
        ):
            continue
        if number and organisation.startswith(_SMALL_GOVERNMENTS):
            continue
        organisation = _first_body(_UNIT_OF_BODY.split(organisation)[0])
        key = organisation_key(organisation)
        implied = official.role_words and organisation not in official.role_words
        aside = named and bool(implied) and _is_government(organisation)
        led = _LED_BY.search(body.plain[max(0, official.start - 90) : official.start])
        if aside and not led and all(one.key != key for one in seen):
            continue
        kind = key.split(" ")[0] if key else ""
        has_area = len(key.split(" ")) > 1
        if not has_area and kind in NATIONAL and kind not in LOCAL_BODIES:
            continue
        guest = not meets and is_guest(body, official.start)
        if own and has_area:
            guest = guest or all(one.key != key or one.weight < 1.0 for one in seen)
        weight = 0.5 if guest else 2.5
        yield Seen(
            organisation, key, kind, official.start + 1000, weight, has_area, guest, office=True
        )


def _first_body(organisation: str) -> str:
    """The unit itself: `Koramil 16/Miri` of `Koramil 16/Miri Kodim 0725/Sragen`."""
    parts = [found.start() for found in KIND.finditer(organisation) if found[0][0].isupper()]
    later = [start for start in parts if start > 3]
    military = organisation.startswith(("Koramil", "Polsek"))
    return organisation[: later[0]].strip() if military and later else organisation


# `Kwarda Bidang Organisasi dan Hukum`: the body ends where its unit begins.
_UNIT_OF_BODY = re.compile(r"\s(?:Bidang|Seksi|Divisi|Bagian|Komisi)\b(?! Kejaksaan)")
# `DAD Katingan`, `FPRB Kabupaten Bantul`: a body that the rules know by its office alone.
_SHORT_BODY = re.compile(
    r"(?!RI\b|RT\b|RW\b|SD|SM|MT|HUT|ASN|OPD|SKPD|TNI|DPO|DP[PWDC]\b|P[PWDCR]\b|PT\b|CV\b|TK\b)"
    r"[A-Z]{3,8} (?:(?:Kabupaten|Kota|Provinsi|Kecamatan|Kab\.|Prov\.) )?[A-Z][a-z]"
)
_SMALL_GOVERNMENTS = ("Kecamatan", "Kelurahan", "Pemerintah Desa", "Gampong")


# A government acts where its head leads the event, also outside the lead.
_LED_BY = re.compile(
    r"\b[Dd]i(?:pimpin|serahkan) (?:langsung )?(?:oleh )?(?:Bupati|Wali ?[Kk]ota|"
    r"Gubernur)\b[^.,;]*\Z"
)
_SUBJECT = 45  # characters: an office that begins the lead acts for its government


def _is_government(organisation: str) -> bool:
    """Whether an office only implies it: a Bupati's government, a Camat's district."""
    return organisation.startswith(("Pemerintah", "Kecamatan", "Kelurahan"))


def _all_seen(clean: CleanText, body: Body, index: RegionIndex, *, own: bool) -> Iterable[Seen]:
    """Every mention with its weight; in an *own* affair one behind an office counts little."""
    shorts = own_shorts(body.plain)
    if clean.headline:
        for found in mentions_in(plain(clean.headline), index, shorts):
            yield replace(found, weight=2.0 if not found.area else 3.0, start=found.start)
    offset = 1000
    for position, paragraph in enumerate(body.plain.split("\n")):
        base = 3.0 if position == 0 else 1.5 if position == 1 else 0.8
        for found in mentions_in(paragraph, index, shorts):
            at = found.start + offset - 1000
            before = paragraph[max(0, found.start - 40) : found.start]
            weight = base * share_of_place(before, found.kind)
            if own and OF_OFFICE.search(before) and not INSTALLS.search(_sentence(body, at)):
                weight *= 0.3
            if position > 0 and signs_or_shares(body, at):
                weight = max(weight, 2.7)
            if FORMERLY.match(_sentence(body, at)):
                weight *= 0.3
            guest = found.guest or is_guest(body, at)
            weight *= found.weight * (0.3 if guest else 1.0)
            yield replace(found, weight=weight, start=found.start + offset, guest=guest)
        offset += len(paragraph) + 1


def _sentence(body: Body, place: int) -> str:
    """The words of the sentence that holds *place*."""
    sentence = body.sentence_at(place)
    return body.plain[sentence.start : sentence.end]


_LATER = 1300  # where about the lead ends: bodies first named behind it seldom acted
_ENOUGH, _ENOUGH_LATER, _ENOUGH_AT_MEETINGS = 1.5, 2.6, 1.5


def _chosen(
    seen: Sequence[Seen], known: dict[str, str], enough_later: float
) -> tuple[OrganisationFound, ...]:
    """Those that carry enough weight: a name without its area joins the one that has it.

    *enough_later* is what a body needs that is first named behind the lead, if any is before.
    """
    groups: dict[str, list[Seen]] = {}
    for one in seen:
        if one.key:
            groups.setdefault(_canonical(one.key, seen), []).append(one)
    ranked: list[tuple[float, int, OrganisationFound]] = []
    for key, members in groups.items():
        first = min(member.start for member in members)
        weight = _weight(members)
        if first > _LATER and enough_later > _ENOUGH:
            weight = _weight_behind_lead(members)
        kind = members[0].kind
        specific = any(member.area for member in members) or kind not in NATIONAL
        own = sum(member.weight for member in members if not member.guest)
        enough = enough_later if first > _LATER else _ENOUGH
        if key == "perkumpulan":  # `Koperasi Desa`: a word for bodies, and no name
            continue
        if not specific or weight < enough or own < 1.0:
            continue
        ranked.append((weight, first, _as_found(key, members, known)))
    if not ranked and enough_later > _ENOUGH:
        return _chosen(seen, known, _ENOUGH)
    if all(entry[2].key.split(" ")[0] == "polri" for entry in ranked):
        ranked.extend(_national(groups, known))
    ranked.sort(key=lambda entry: entry[1])
    chosen = [entry[2] for entry in ranked]
    lead = [entry for entry in ranked if entry[0] >= 5]
    if lead:
        organiser = min(lead, key=lambda entry: entry[1])[2]
        chosen.remove(organiser)
        chosen.insert(0, organiser)
    return tuple(chosen[:8])


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


def _as_found(key: str, members: Sequence[Seen], known: Mapping[str, str]) -> OrganisationFound:
    """One organisation by its fullest name."""
    kind = key.split(" ")[0]
    best = max(
        members,
        key=lambda one: (
            one.area,
            one.kind == kind,
            len(one.key.split(" ")),
            len(one.name) < 70,
            len(one.name),
        ),
    )
    ident = next((known[k] for k in (key, *(m.key for m in members)) if k in known), None)
    return OrganisationFound(name=shown_name(best.name), id=ident, words=best.name, key=key)


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
    groups: Mapping[str, Sequence[Seen]], known: Mapping[str, str]
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
    found = OrganisationFound(name=shown_name(name), id=known.get(key), words=name, key=key)
    return [(weight, min(one.start for one in members), found)]


_NATIONAL_BODIES = frozenset(
    "senkom pmi pramuka mui ldii baznas bnpb basarnas rapi orari bmkg kpu bawaslu knpi".split()
)


def _canonical(key: str, seen: Sequence[Seen]) -> str:
    """The fullest key that says the same: `senkom` is `senkom madiun kota` where only that is."""
    parts = key.split(" ")
    if parts[0] == "pramuka" and len(parts) > 1:  # the movement of an area is its kwartir
        keys = {one.key for one in seen}
        of_area = (f"{kind} {' '.join(parts[1:])}" for kind in ("kwarcab", "kwarda", "kwaran"))
        return next((other for other in of_area if other in keys), key)
    fuller = {
        one.key
        for one in seen
        if one.key.split(" ")[0] == parts[0] and set(parts) < set(one.key.split(" "))
    }
    if len(parts) == 1:
        return min(fuller) if len(fuller) == 1 else key
    if parts[0] in OWN_NAMES and len(fuller) == 1:
        return min(fuller)
    with_city = f"{key} kota"
    return with_city if with_city in fuller else key
