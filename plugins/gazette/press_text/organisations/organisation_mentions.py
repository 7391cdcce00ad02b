"""Organisation mentions: where a text names an organisation, with its area where one follows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from gazette.press_text.organisations.organisation_bodies import CHURCH_KINDS, IN_CAPITALS
from gazette.press_text.organisations.organisation_ends import (
    AREA_RANK,
    DIRECTION,
    PROPER,
    area_end,
)
from gazette.press_text.organisations.organisation_finder import KIND, NATIONAL, kind_of
from gazette.press_text.organisations.organisation_guests import OF_OFFICE
from gazette.press_text.organisations.organisation_names import organisation_key, rank_before
from gazette.press_text.places.region_names import NameFound, RegionIndex, find_words


@dataclass(frozen=True, slots=True)
class Seen:
    """An organisation as named in one place; `weight` says how much this place counts."""

    name: str
    key: str
    kind: str
    start: int
    weight: float
    area: bool
    guest: bool = False  # it only came, sent someone, or stands above the one that acted
    office: bool = False  # only an office tells of it: `Bupati X`, `Ketua PMI Y, Z`
    shared: bool = False  # its area stands behind the next body: `FPK dan FKUB Kobar`


def mentions_in(
    text: str, index: RegionIndex, shorts: Mapping[str, re.Match[str]] | None = None
) -> Iterable[Seen]:
    """Every organisation named in *text*, with its area where one follows.

    *shorts* are short forms that the text explains, with the long name of each.
    """
    regions = {found.start: found for found in index.find_with_districts(find_words(text))}
    found: list[tuple[Seen, int, int]] = []  # with where its kind ends, and where the name does
    ends = 0
    for match, kind in _kinds_in(text, shorts or {}):
        if match.start() < ends or not _is_named(text, match, kind, regions):
            continue
        weight = 0.5 if kind not in ("pmi", "senkom") and _is_room(text, match.start()) else 1.0
        above = bool(found) and _is_above(text[ends : match.start()], kind, found[-1][0].kind)
        contracted = kind == "dinas" and _CONTRACTED.fullmatch(match[0]) is not None
        end, area = area_end(text, match.end(), "" if contracted else kind, regions)
        if area and text.startswith(" di ", match.end()) and _acts_through(text, match):
            end, area = match.end(), False
        end = _ministry_end(text, end, regions) if kind == "ditjen" else end
        if kind == "perkumpulan" and _breaks_off(text, end):
            continue
        dash = _NEXT_BODY.search(text, match.end(), end)
        if dash and KIND.match(text, dash.end()):
            end = dash.start()
        start, central = rank_before(text, match.start())
        start = max(start, ends)
        if not area and start < match.start() and not central:
            end = _branch_end(text, start, end)
            area = end > match.end()
        area = area or kind == "polri" or (central and kind in NATIONAL)
        area = area or (kind == "pbnu" and _decides(text, match))
        name = re.sub(r"\s+", " ", text[start:end]).strip(" ,.;:-").lstrip(") ")
        if shorts and match[0] in shorts:
            name = name.replace(match[0], shorts[match[0]][0], 1)
        key = organisation_key(name)
        weight = 0.3 if above else weight
        if kind in CHURCH_KINDS and text[match.start() - 1 : match.end() + 1] == f"({match[0]})":
            weight = 0.2  # `Pdt. Basri Tompo (GMIT)`: it sends him
        seen = Seen(name, key, kind, match.start(), weight, area, guest=above)
        found.append((seen, match.end(), end))
        ends = end
    return _with_shared_areas(text, found)


_CONTRACTED = re.compile(r"(?!dinas)\w+", re.IGNORECASE)  # `Dinsos` has no further words


def _acts_through(text: str, match: re.Match[str]) -> bool:
    """`digelar Pemprov X melalui BPBD di Kota Y`: the body at *match* is X's, and Y the place."""
    return _THROUGH.search(text[max(0, match.start() - _REACH) : match.start()]) is not None


_THROUGH = re.compile(
    r"\b(?:Pemerintah|Pem(?:prov|kab|kot|da))\b[^.,;]{0,70}\b(?:lewat|melalui) \Z"
)


def _ministry_end(text: str, end: int, regions: Mapping[int, NameFound]) -> int:
    """Where the ministry of a directorate general ends: `Direktorat Jenderal X (Ditjen X) ...`."""
    start = _DITJEN_SHORT.match(text, end)
    found = KIND.match(text, start.end()) if start else None
    if found is None or kind_of(found) != "kementerian":
        return end
    return area_end(text, found.end(), "kementerian", regions)[0]


_DITJEN_SHORT = re.compile(r"(?: \(Ditjen [^()]{2,30}\))? (?=Kemen)")


# `PT Cakra Mitra-KSOP`: a headline's dash between two bodies.
_NEXT_BODY = re.compile(r"(?<=[a-z])-(?=[A-Z]{3,})")


def _breaks_off(text: str, end: int) -> bool:
    """Whether a name ends before its last words, as the known short form behind them shows."""
    rest = _REST_OF_NAME.match(text, end)
    return rest is not None and KIND.fullmatch(rest[1]) is not None


_REST_OF_NAME = re.compile(r"(?: [A-Z][\w-]+){1,4} \( ?([A-Z]{3,9}) ?\)")


def _kinds_in(
    text: str, shorts: Mapping[str, re.Match[str]]
) -> Iterable[tuple[re.Match[str], str]]:
    """What names a kind in *text*, by a word of the lists or by its own short form."""
    found = [(match, kind_of(match)) for match in KIND.finditer(text)]
    for short, long in shorts.items():
        for match in re.finditer(rf"\b{re.escape(short)}\b(?!\))", text):
            if all(match.start() >= one.end() or match.end() <= one.start() for one, _ in found):
                found.append((match, kind_of(long)))
    return sorted(found, key=lambda one: one[0].start())


def own_shorts(text: str) -> dict[str, re.Match[str]]:
    """Short forms that *text* explains, and no list knows: `Pemuda Pancasila (PP)`."""
    shorts: dict[str, re.Match[str]] = {}
    for match in KIND.finditer(text):
        inside = _IN_BRACKETS.search(match[0]) or _IN_BRACKETS.match(text, match.end())
        if inside and kind_of(match) in NATIONAL and KIND.fullmatch(inside[1]) is None:
            long = KIND.match(text[match.start() : match.end()].partition(" (")[0])
            if long and long[0].count(" ") and len(inside[1]) > 1:
                shorts.setdefault(inside[1], long)
    return shorts


def _branch_end(text: str, start: int, end: int) -> int:
    """Where the village behind a branch ends that no register knows: `PR Ansor Wonokusumo`.

    Behind an office the word is rather its holder's name, but where a comma parts the two.
    """
    if OF_OFFICE.search(text[max(0, start - 40) : start]):
        closed = _BEFORE_HOLDER.match(text, end)
        return closed.end() if closed else end
    word = _VILLAGE.match(text, end)
    return word.end() if word else end


_IN_BRACKETS = re.compile(r" ?\(([A-Z]{2,8})\)")
_BEFORE_HOLDER = re.compile(r"(?: [A-Z][a-z]{3,}){1,2}(?=, [A-Z][a-z]+ [A-Z])")
_VILLAGE = re.compile(r" (?!Ber|Me|Di|Ter)[A-Z][a-z]{3,}(?=,| [a-z]|\.$)")


def _decides(text: str, match: re.Match[str]) -> bool:
    """Whether the central board at *match* itself acts, by a decision: `PBNU menerbitkan SK`."""
    before = text[max(0, match.start() - 60) : match.start()]
    return _DECIDES.match(text, match.end()) is not None or _ITS_DECISION.search(before) is not None


_DECIDES = re.compile(
    r" (?:resmi |juga )?(?:(?:me)?nerbitkan|terbitkan|(?:menge|ke)luarkan|menunjuk|tunjuk|melantik|"
    r"mengesahkan|memperpanjang)\b"
)
_ITS_DECISION = re.compile(
    r"(?:\bSK\b|[Ss]urat [Kk]eputusan)\)?(?: yang (?:di\w+)(?: oleh)?)?"
    r"(?: Pengurus Besar Nahdlatul Ulama \()?\s*$"
)


def _is_named(text: str, match: re.Match[str], kind: str, regions: Mapping[int, NameFound]) -> bool:
    """Whether *match* names one organisation, and is no everyday word or a number of them."""
    printed, before = match[0], text[max(0, match.start() - 15) : match.start()]
    if _ALL_OF_AN_AREA.match(text, match.end()) or _IN_SCHOOL.search(before):
        return False
    if _IN_THEME.search(text[max(0, match.start() - _REACH) : match.start()]):
        return False
    if kind == "dinas" and (_SERVES.search(before) or _OF_HEAD.match(text, match.end())):
        return False  # `rumah Dinas Gubernur`
    if not printed[0].isupper() and kind not in (*_IN_SMALL_LETTERS, "pkk"):
        return False
    if not printed[0].isupper() and not (
        AREA_RANK.match(text, match.end())
        or (kind in _IN_SMALL_LETTERS and match.end() + 1 in regions)
    ):
        return False
    if kind in _IN_CAPITALS | IN_CAPITALS and len(printed) < 8 and not printed[:2].isupper():
        return False
    if printed.casefold() in ("muhammadiyah", "hidayatullah"):
        return _OF_AFFAIR.search(before) is not None or _IN_NAME.search(before) is None
    if kind == "sekolah":
        named = len(printed) > 2 and re.match(r" [A-Z][A-Za-z']+ [A-Z\d]", text[match.end() :])
        known = named or re.search(r"\d|negeri|islam|muhammadiyah|sekolah|madrasah", printed, re.I)
        if not known or not (printed[:2].isupper() or " " in printed):
            return False
    return re.search(r"(?<!-)\b\d{1,3} $", before) is None


_REACH = 120  # letters before a name that are read
_IN_THEME = re.compile(r'\b(?:tema|tajuk|bertema(?:kan)?|bertajuk)\b[^".]{0,25}"[^"]*$')
_IN_NAME = re.compile(r"[A-Z][\w)]*\s$")  # `Universitas Muhammadiyah`
_OF_AFFAIR = re.compile(r"\b(?:[IVXL]+|Mus[dcwy]\w+|Milad|Muktamar)\s$")  # `Musda II Muhammadiyah`
# `Polres se-Provinsi Jawa Timur`: several bodies, none of them named.
_ALL_OF_AN_AREA = re.compile(
    r" (?:[Ss]e[- ](?:[Kk]ab|[Kk]ota|[Kk]ec|[Pp]rov|[A-Z])|kabupaten(?:/| dan )kota\b)"
)
_IN_SCHOOL = re.compile(
    r"\b(?:STKIP|IKIP|STIE|STAI|SMA|SMK|SMP|SD|TK|Universitas|UPT|Jalan|Jl\.?|Jln\.?) \Z"
)
_SERVES = re.compile(r"\b(?:[Rr]umah|[Mm]obil|[Kk]endaraan|[Pp]erjalanan|[Pp]akaian) \Z")
_OF_HEAD = re.compile(r" (?:Gubernur|Bupati|Wali ?[Kk]ota|Wakil|Kapol\w+|Dandim|Ketua)\b")
# Where their area stands behind.
_IN_SMALL_LETTERS = ("karang-taruna", "pemkab", "pemkot", "kejari", "kejati", "pn", "pa")
_IN_CAPITALS = frozenset("iwo dad pt ksr rapi damkar idi ibi dmi bps ppk".split())


def _is_room(text: str, at: int) -> bool:
    """Whether the words before *at* make it a place: `Kantor KPU`, `Mako Polres`."""
    before = text[max(0, at - 16) : at]
    rooms = r"\b(?:ma|mako|ka|waka|aula|(?<!kepala )kantor|gedung|halaman|markas|lapangan)[ ]?$"
    return re.search(rooms, before, re.I) is not None


def _is_above(between: str, kind: str, before: str) -> bool:
    """Whether the body of *kind* only stands above the one named before: `Polsek X Polres Y`.

    Behind a comma only where both are of police, or both of the army.
    """
    if before in _OF_GOVERNMENTS and kind in _GOVERNMENTS:
        return _DIRECTLY.fullmatch(between) is not None
    if kind not in _HIGHER or not _ADJOINING.fullmatch(between):
        return False
    return "," not in between or (before in _OF_ARMY) == (kind in _OF_ARMY)


# `Satpol PP Pemkab X`: the area of the government is that of its house.
_OF_GOVERNMENTS = frozenset("satpol-pp kesbangpol bpbd inspektorat bappeda damkar dinas".split())
_GOVERNMENTS = frozenset("pemkab pemkot pemprov".split())
_DIRECTLY = re.compile(r"(?: \([^)]*\))? ")
_OF_ARMY = frozenset("koramil kodim korem kodam".split())
_HIGHER = frozenset("polres polresta polda polrestabes kodim korem kodam".split())
_ADJOINING = re.compile(r"[ ,]*(?:\([^)]*\)[ ,]*)?(?:jajaran )?")


def _with_shared_areas(text: str, found: Sequence[tuple[Seen, int, int]]) -> Iterable[Seen]:
    """`FPK dan FKUB Kobar`: an area behind two serves both."""
    for number, (seen, kind_ends, end) in enumerate(found):
        yield from _of_further_areas(text, seen, kind_ends, end)
        if not seen.area and number + 1 < len(found):
            behind, kind_end, behind_end = found[number + 1]
            between = text[end : behind.start]
            whole = behind.guest and behind.kind in _GOVERNMENTS
            if (
                behind.area
                and seen.kind not in _UNDIVIDED
                and behind.kind not in PROPER
                and (whole or re.fullmatch(r"(?: \([^)]*\))? (?:dan|serta|&) ['‘]?", between))
            ):
                name = f"{seen.name} {text[kind_end:behind_end].strip()}"
                yield replace(seen, name=name, key=organisation_key(name), area=True, shared=True)
                continue
        yield seen


_UNDIVIDED = CHURCH_KINDS | frozenset("bnpb bmkg polri kementerian".split())


def _of_further_areas(text: str, seen: Seen, kind_end: int, end: int) -> Iterable[Seen]:
    """`DPRD Kota A (Jawa Timur), Kabupaten B (Bali) dan Kabupaten C`: those of B and C."""
    if seen.kind not in _ONE_IN_EACH or not AREA_RANK.match(text, kind_end):
        return
    kind_name = text[seen.start : kind_end]
    while further := _FURTHER_AREA.match(text, end):
        name = f"{kind_name} {further['area']}"
        yield replace(seen, name=name, key=organisation_key(name), start=further.start("area"))
        end = further.end()


_ONE_IN_EACH = frozenset("dprd kpu bawaslu pmi bpbd baznas mui fkub koni kejari".split())
_FURTHER_AREA = re.compile(
    r"(?: \([^)]*\))?(?:,| dan|, dan| serta) (?P<area>(?:Kabupaten|Kota) [A-Z][a-z]+"
    rf"(?: {DIRECTION})?)(?! [A-Z])"
)
