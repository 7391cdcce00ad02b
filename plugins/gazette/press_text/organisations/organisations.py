"""Organisations: who took part, matched to the register where they are known, else proposed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from gazette.press_text.letters import plain
from gazette.press_text.organisations.organisation_branches import associations_in, branches_in
from gazette.press_text.organisations.organisation_choice import (
    ENOUGH_AT_MEETINGS,
    ENOUGH_LATER,
    OrganisationFound,
    chosen_bodies,
)
from gazette.press_text.organisations.organisation_deeds import acts
from gazette.press_text.organisations.organisation_finder import KIND, NATIONAL
from gazette.press_text.organisations.organisation_groups import groups_in
from gazette.press_text.organisations.organisation_guests import (
    IN_OTHER_OFFICE,
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
)
from gazette.press_text.organisations.organisation_mentions import Seen, mentions_in, own_shorts
from gazette.press_text.organisations.organisation_merging import (
    LOCAL_BODIES,
    at_home,
    by_own_areas,
    cut_at_people,
    home_government,
    spelled_out,
    without_houses,
    without_rooms,
    without_units,
)
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.organisations.organisation_partners import partners_beside
from gazette.press_text.organisations.organisation_register import KnownBodies
from gazette.press_text.organisations.organisation_unknown import (
    places_of,
    unknown_bodies,
    with_areas,
)
from gazette.press_text.organisations.organisation_villages import parties_of_peace
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.people.people import PeopleFound
from gazette.press_text.people.presence import FORMERLY
from gazette.press_text.places.region_names import RegionIndex
from gazette.press_text.protected_people import SCHOOL, Protected
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body


@lru_cache(maxsize=4)
def _known(registers: Registers) -> KnownBodies:
    """What the register knows, by all names that it gives an organisation."""
    return KnownBodies(registers.organisations)


def find_organisations(
    clean: CleanText,
    body: Body,
    people: PeopleFound,
    registers: Registers,
    index: RegionIndex,
    *,
    home: str | None = None,
    regions: Sequence[str] = (),
    protected: Sequence[Protected] = (),
) -> tuple[OrganisationFound, ...]:
    """Return the organisations that took part, the organiser first.

    *home* is the regency or city of the event: `KPU setempat` is that of *home*. A registered
    body of a district is not meant where one of *regions* has a district of that name. The school
    of a *protected* child takes no part.
    """
    meets = _is_meeting(clean, body)
    own = not meets and bool(OWN_AFFAIR.search(f"{clean.headline or ''}\n{body.plain[:400]}"))
    governs = own and bool(_HEADS_INSTALLED.search(body.plain[:300]))
    own = own and not governs
    seen = list(_all_seen(clean, body, index, own=own))
    seen.extend((*_of_villages(body), *groups_in(body, index)))
    seen.extend(partners_beside(seen, people, body, index))
    named = not governs and any(one.area and one.weight >= 1.5 for one in seen)
    seen.extend(_of_offices(people, body, seen, named=named, meets=meets))
    seen.extend(_of_officials(people, body, seen, named=named, meets=meets, own=own))
    seen = by_own_areas(cut_at_people(spelled_out(seen, body.plain), people))
    seen = without_units(without_houses(without_rooms(seen, body)), body)
    seen = [one for one in seen if not _is_their_school(one, protected)]
    if home:
        seen = [*at_home(seen, home, body), *home_government(body, home)]
    chosen = chosen_bodies(seen, _known(registers), ENOUGH_AT_MEETINGS if meets else ENOUGH_LATER)
    areas = {one.id: one.region for one in registers.organisations}
    chosen = tuple(
        replace(one, id=None) if index.has_namesake(areas.get(one.id or "") or "", regions) else one
        for one in chosen
    )
    return _without_governments(chosen, body) if own else chosen


def _is_their_school(seen: Seen, protected: Sequence[Protected]) -> bool:
    return seen.kind == "sekolah" and any(
        one.topic == SCHOOL and (seen.name in one.name or one.name in seen.name)
        for one in protected
    )


def _is_meeting(clean: CleanText, body: Body) -> bool:
    """Whether the first lines report a meeting of bodies; what somebody says of one is none."""
    told = MEETING.finditer(body.plain[:600])
    return MEETING.search(clean.headline or "") is not None or any(
        not body.in_quotation(found.start()) for found in told
    )


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


# Whose office it is that is given: `resmi menjadi Bupati dan Wakil Bupati X`.
_HEADS_INSTALLED = re.compile(
    r"\b(?:menjadi|sebagai|pelantikan|melantik)(?: (?:[Pp]asangan|[Pp]enjabat|"
    r"Pj\.?|Plt\.?|\(Pj\)))*"
    r" (?:Bupati|Wali ?[Kk]ota|Gubernur)\b(?! [^.,]{0,60}\b(?:sebagai|menjadi)\b)"
)
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
    for printed, start in people.offices:
        organisation = _first_body(printed)
        key = organisation_key(organisation)
        before = body.plain[max(0, start - 40) : start]
        if ROOM_OF.search(before) or _STANDS_FOR.search(before):
            continue
        if _is_government(organisation) and IN_OTHER_OFFICE.match(body.plain, start):
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


_STANDS_FOR = re.compile(  # `pasangan calon gubernur dan wakil gubernur X` govern nothing yet
    r"\b(?:calon|cabup|cawabup|cagub|cawagub|paslon)\b[^.,;:]{0,30}\Z", re.IGNORECASE
)


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
        guest = guest or (kind == "dprd" and (official.role or "").startswith("Anggota"))
        weight = 0.5 if guest else 2.5
        yield Seen(
            organisation, key, kind, official.start + 1000, weight, has_area, guest, office=True
        )


def _first_body(organisation: str) -> str:
    """The unit itself: `Koramil 16/Miri` of `Koramil 16/Miri Kodim 0725/Sragen`."""
    above = (found for found in KIND.finditer(organisation) if found[0][0].isupper())
    later = [found.start() for found in above if found.start() > 3]
    military = organisation.startswith(("Koramil", "Polsek"))
    return organisation[: later[0]].strip() if military and later else organisation


# `Kwarda Bidang Organisasi dan Hukum`: the body ends where its unit begins.
_UNIT_OF_BODY = re.compile(r"\s(?:Bidang|Seksi|Divisi|Bagian|Komisi)\b(?! Kejaksaan)")
# `DAD Katingan`, `FPRB Kabupaten Bantul`: a body that the rules know by its office alone.
_SHORT_BODY = re.compile(
    r"(?!RI\b|RT\b|RW\b|SD|SM|MT|HUT|ASN|OPD|SKPD|TNI|DPO|DP[PWDC]\b|P[PWDCR]\b|PT\b|CV\b|TK\b|"
    r"(?:PAC|DPAC|MP[CWN]|BP[CW])\b)"  # ranks of area alone
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
    own_bodies = associations_in(body.plain, index)

    def is_long(name: str) -> bool:
        base = name.partition(" (")[0]
        return any(base in long or long in base for long in own_bodies.values())

    if clean.headline:
        for found in mentions_in(plain(clean.headline), index, shorts):
            yield replace(found, weight=2.0 if not found.area else 3.0, start=found.start)
    unknown = {
        short: long for short, long in unknown_bodies(body.plain).items() if short not in own_bodies
    }
    full = with_areas(unknown, body.plain, index)
    offset = 1000
    for position, paragraph in enumerate(body.plain.split("\n")):
        base = 3.0 if position == 0 else 1.5 if position == 1 else 0.8
        named = (one for one in mentions_in(paragraph, index, shorts) if not is_long(one.name))
        for found in (*named, *branches_in(paragraph, own_bodies, index)):
            at = found.start + offset - 1000
            before = paragraph[max(0, found.start - 40) : found.start]
            weight = base * share_of_place(before, found.kind)
            if own and OF_OFFICE.search(before) and not INSTALLS.search(_sentence(body, at)):
                weight *= 0.3
            signs = position > 0 and acts(body, at)
            if position and _ASKED.match(paragraph, found.start):
                weight *= 0.3
            if signs:
                weight = max(weight, 2.7)
            if re.split(r"\W", _sentence(body, at), maxsplit=1)[0].casefold() in FORMERLY:
                weight *= 0.3
            guest = found.guest or (is_guest(body, at) and not signs)
            weight *= found.weight * (0.3 if guest else 1.0)
            yield replace(found, weight=weight, start=found.start + offset, guest=guest)
        for name, at in places_of(unknown, paragraph):
            guest = is_guest(body, at + offset - 1000)
            weight = base * (0.3 if guest else 1.0)
            name = full.get(name, name)
            key = organisation_key(name)
            yield Seen(name, key, "perkumpulan", at + offset, weight, True, guest)
        offset += len(paragraph) + 1


_ASKED = re.compile(  # `PKK Provinsi X diharapkan menjadi pemateri`: what it did not do yet
    r"\w[\w./()]*(?: [A-Z\d(][\w./()]*){0,8} (?:juga |pun )?"
    r"(?:diharapkan|diharap|diminta|di(?:h)?imbau|didorong|direkomendasikan)\b"
)


def _of_villages(body: Body) -> Iterable[Seen]:
    """The villages that are the parties of a peace."""
    for name, start in parties_of_peace(body):
        yield Seen(name, organisation_key(name), "desa", start + 1000, _PARTY, True)


_PARTY = 3.0


def _sentence(body: Body, place: int) -> str:
    """The words of the sentence that holds *place*."""
    sentence = body.sentence_at(place)
    return body.plain[sentence.start : sentence.end]
