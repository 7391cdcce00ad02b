"""Organisation merging: mentions that are one body, by short forms, its home and its people."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from gazette.press_text.organisations.organisation_finder import KIND
from gazette.press_text.organisations.organisation_guests import VISITED
from gazette.press_text.organisations.organisation_mentions import Seen
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.organisations.organisation_troops import POLICE_UNITS
from gazette.press_text.people.people import PeopleFound
from gazette.press_text.sentences import Body

BODY_STARTS = 1000  # mentions in the body are counted from here, those in the headline from 0
# Bodies that every regency has one of: without an area, that of the event's regency is meant.
LOCAL_BODIES = frozenset(
    "kpu bawaslu pmi baznas mui kesbangpol bpbd kejari fkub fpk pcnu dprd bnn koni".split()
)


def at_home(seen: Sequence[Seen], home: str, body: Body) -> Iterable[Seen]:
    """Local bodies with the area of *home*, where the text never gives theirs."""
    placed = {one.kind for one in seen if one.area}
    bare = {one.name for one in seen if one.kind in LOCAL_BODIES and not one.area}
    in_rows = {name for name in bare if _is_row(body, name)}
    for one in seen:
        local = one.kind in LOCAL_BODIES - placed and not one.guest and "(" not in one.name
        local = local and one.name not in _OF_A_PROVINCE
        if one.area or not local or one.name in in_rows:
            yield one
            continue
        name = f"{one.name} {home}"
        yield replace(one, name=name, key=organisation_key(name), area=True)


_OF_A_PROVINCE = frozenset(["DPRA", "DPRP"])  # parliaments whose short forms name it


def _is_row(body: Body, name: str) -> bool:
    """Whether a bare name stands in a row of them, `TNI/Polri, KPU, Bawaslu`, or is of several."""
    several = rf"\b(?:[Pp]ara|[Ss]eluruh|[Ss]emua)(?: [Kk]epala| [Kk]etua)? {re.escape(name)}\b"
    if re.search(several, body.plain):
        return True
    ahead = re.search(rf"\b{re.escape(name)}, ", body.plain)
    return ahead is not None and KIND.match(body.plain, ahead.end()) is not None


def by_own_areas(seen: Sequence[Seen]) -> list[Seen]:
    """Bodies with an area that only stands behind the next one, by that which the text gives them.

    `Pengadilan Agama dan Kemenag Kabupaten Bolmong` of what is else `Pengadilan Agama Lolak`.
    """
    own: dict[str, dict[str, Seen]] = {}
    for one in seen:
        if one.area and not one.shared:
            own.setdefault(one.kind, {}).setdefault(one.key, one)
    kept: list[Seen] = []
    for one in seen:
        named = own.get(one.kind, {})
        if one.shared and len(named) == 1:
            (true,) = named.values()
            one = replace(one, name=true.name, key=true.key)
        kept.append(one)
    return kept


_ROOM = re.compile(r"\b(?:[Kk]antor|[Mm]arkas|[Aa]ula|[Gg]edung) \Z")


def without_rooms(seen: Sequence[Seen], body: Body) -> list[Seen]:
    """Without bodies of which the text only names the house, behind another of the kind.

    `PMI Provinsi X menggelar donor darah di Kantor PMI Kota Y`.
    """
    acting = [one for one in seen if one.area and not one.guest and not _is_room(body, one)]
    keys = {one.key for one in acting}
    first = {one.kind: one.start for one in sorted(acting, key=lambda one: -one.start)}
    return [
        one for one in seen
        if not one.area or one.key in keys or first.get(one.kind, one.start) >= one.start
        or not _is_room(body, one)
    ]  # fmt: skip


def without_houses(seen: Sequence[Seen]) -> list[Seen]:
    """Without police houses that only an office names, where one of their units acts.

    `Kasubdit X Ditlantas Polda Y`: of Ditlantas Polda Y, and not of Polda Y as well.
    """
    kinds = (*POLICE_UNITS, "brimob")
    units = {one.key for one in seen if one.kind in kinds and one.area and not one.guest}
    return [
        one for one in seen
        if not (one.office and any(unit.endswith(f" {one.key}") for unit in units))
    ]  # fmt: skip


_COMMANDS = re.compile(r"\b(?:Wa)?(?:[Kk]oman)?[Dd]an(?:sat|yon|den|ki)? \Z")


def without_units(seen: Sequence[Seen], body: Body) -> list[Seen]:
    """Without units of police that only an office names, where their house itself acts.

    `Polda Y menggelar ..., dipimpin Dansat Brimob Polda Y`.
    """
    acting = [one for one in seen if not one.office]
    houses = {one.key for one in acting if one.kind == "polda" and one.area and not one.guest}
    named = {one.key for one in acting if not _is_behind(_COMMANDS, body, one)}
    return [
        one for one in seen
        if one.key in named or not any(one.key.endswith(f" {house}") for house in houses)
    ]  # fmt: skip


_BY_HOME = re.compile(
    r"(?:(?:\A|\.\s)|\bdi(?!dukung|hadiri|saksikan|damping|minta|harap|miliki|himbau|imbau)[a-z]{4,}"
    r" (?:oleh )?)(?P<body>(?:[Pp]emerintah|[Pp]em(?=[dk])) ?(?:daerah|da|kab(?:upaten)?|kot[ao]?)"
    r" setempat)\b"
)


def home_government(body: Body, home: str) -> Iterable[Seen]:
    """The government of *home* where the lead has it do something: `ditutup pemkab setempat`."""
    lead = body.plain.partition("\n")[0]
    for found in _BY_HOME.finditer(lead):
        rank = re.search(r"kab|kot", found["body"])
        if rank is None or home.casefold().startswith(rank[0]):
            name = f"Pemerintah {home}"
            key = organisation_key(name)
            yield Seen(name, key, key.split(" ")[0], found.start("body") + BODY_STARTS, 3.0, True)


def _is_behind(words: re.Pattern[str], body: Body, one: Seen) -> bool:
    at = max(0, one.start - BODY_STARTS)
    return words.search(body.plain, max(0, at - 20), at) is not None


def _is_room(body: Body, one: Seen) -> bool:
    at = one.start - BODY_STARTS
    before = body.plain[max(0, at - 60) : max(0, at)]
    return not one.office and _ROOM.search(before) is not None and not VISITED.search(before)


def cut_at_people(seen: Sequence[Seen], people: PeopleFound) -> list[Seen]:
    """Names that do not run into a person's: `Universitas Saburai Henni Kusuma`."""
    kept: list[Seen] = []
    for one in seen:
        name = one.name
        if one.kind in ("rs", "rsud", "puskesmas") and _OF_A_DOCTOR.search(name):
            kept.append(one)  # it bears a person's name
            continue
        for official in people.officials:
            if " " in official.bare and name.endswith(f" {official.bare}"):
                name = name.removesuffix(official.bare).strip(" ,.")
        same = name == one.name
        kept.append(one if same else replace(one, name=name, key=organisation_key(name)))
    return kept


_OF_A_DOCTOR = re.compile(r"\b(?:dr|drg|Dr|Prof|KH|R)\.? [A-Z]")
_OWN_SHORT = re.compile(r"\b([A-Z][a-z]+(?: [A-Z][a-z]+){0,2}) \(([A-Z][a-z]{3,})\)")


def spelled_out(seen: Sequence[Seen], text: str) -> list[Seen]:
    """Keys with the text's own short forms spelt out: `Polsek Densel` of Denpasar Selatan."""
    forms: dict[str, str] = {}
    for found in _OWN_SHORT.finditer(text):
        short, words = found[2].casefold(), found[1].split(" ")
        for first in range(len(words) - 1):
            long = " ".join(words[first:]).casefold()
            if long[:3] == short[:3] and not KIND.match(long) and not KIND.match(short):
                forms[short] = long
    whole = _own_short_keys(seen, text)
    return [
        replace(
            one,
            key=whole.get(one.key, " ".join(forms.get(word, word) for word in one.key.split(" "))),
        )
        for one in seen
    ]


def _is_shorter_number(short: str, long: str) -> bool:
    """`koramil 10` of `koramil 080410`: the number without that of the body above."""
    number, whole = short.rpartition(" ")[2], long.rpartition(" ")[2]
    return number.isdigit() and len(number) < len(whole) and whole.endswith(number)


def _own_short_keys(seen: Sequence[Seen], text: str) -> dict[str, str]:
    """Keys of short forms in brackets, and of numbers before an area, to those of the full names.

    `PT Kereta Api Indonesia (KAI)` is also `PT KAI`, `Kodim 0508/Depok` also `Kodim Depok`.
    """
    whole: dict[str, str] = {}
    for one in seen:
        first = one.name.split(" ")[0]
        inside = re.match(r"[^()]+ \(([A-Z]{2,8})\)(.*)", one.name)
        if inside:
            whole.setdefault(organisation_key(f"{inside[1]}{inside[2]}"), one.key)
        short = re.search(re.escape(one.name) + r" \(([A-Z][A-Za-z]{2,14})\)", text)
        if short and " " in one.name:
            whole.setdefault(organisation_key(f"{first} {short[1]}"), one.key)
        numbered = re.search(r"(?:/|\d{2,4} )([A-Z].+)$", one.name)
        if numbered and one.kind in ("kodim", "koramil", "korem"):
            whole.setdefault(organisation_key(f"{first} {numbered[1]}"), one.key)
            whole |= {
                other.key: one.key for other in seen
                if other.kind == one.kind and other.name.endswith(numbered[1])
                and _is_shorter_number(other.key, one.key)
            }  # fmt: skip
    return {short: key for short, key in whole.items() if short != key}
