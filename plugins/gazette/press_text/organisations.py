"""Organisations: who took part, matched to the register where they are known, else proposed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gazette.press_text.cleaning import CleanText
from gazette.press_text.letters import plain
from gazette.press_text.organisation_mentions import Seen, mentions_in
from gazette.press_text.organisation_names import KIND, NATIONAL, kind_of, organisation_key
from gazette.press_text.people import PeopleFound
from gazette.press_text.region_names import RegionIndex
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

_CONTEXT_AGAINST = re.compile(
    r"(?:kader|warga|mantan|jajaran|pimpinan|kerja sama dengan|bekerja sama dengan|"
    r"aparat|seperti|dari|oleh|kepada)\s*$",
    re.IGNORECASE,
)


_IN_PLACE = re.compile(r"\b(?:di|ke|aula|halaman|lapangan|ruang rapat|gedung)\s*$", re.IGNORECASE)
_IN_ROOM = re.compile(
    r"\b(?:[Aa]ula|[Rr]uang|[Gg]edung|[Gg]udang|[Kk]antor|[Bb]alai|[Hh]alaman)"
    r"(?: [A-Z]\w+){0,3}\s*$"
)
# Those whose rooms others use.
_OFFERING = frozenset("dinas sekolah bank universitas rs rsud pt pemkab pemkot".split())
# Of whom a person is one, not who took part: `mahasiswa Universitas X`, `Kabag Ops Polres Y`.
_MEMBER = re.compile(
    r"\b(?:(?:maha)?siswa|pelajar|alumni|mantan|pasi \w+|kabag(?: \w+)?|petugas(?: pos)?|pos|"
    r"asisten(?: \w+){0,2}|lulusan|katua|staf)\s+$",
    re.IGNORECASE,
)


_SEAT = re.compile(r"\banggota\s+$", re.IGNORECASE)
_FORMERLY = re.compile(r"(?:Sebelumnya|Semula|Dulunya)\b")


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
    meets = bool(_MEETING.search(f"{clean.headline or ''}\n{body.plain[:600]}"))
    seen = list(_all_seen(clean, body, index))
    named = any(one.area and one.weight >= 1.5 for one in seen)
    seen.extend(_of_offices(people, seen, named=named))
    seen.extend(_of_officials(people, body, seen, named=named, meets=meets))
    seen = _cut_at_people(_spelled_out(seen, body.plain), people)
    if home:
        seen = list(_at_home(seen, home, body))
    return _chosen(seen, _known(registers))


def _of_offices(people: PeopleFound, seen: Sequence[Seen], *, named: bool) -> Iterable[Seen]:
    """What the offices in the lead imply."""
    for organisation, start in people.offices:
        key = organisation_key(organisation)
        aside = named and _is_government(organisation) and start > _SUBJECT
        if aside and all(one.key != key for one in seen):
            continue
        small = organisation.startswith(_SMALL_GOVERNMENTS) and start > _SUBJECT
        if len(key.split(" ")) > 1 and not small:
            yield Seen(organisation, key, key.split(" ")[0], start + 1000, 2.0, True)


def _of_officials(
    people: PeopleFound, body: Body, seen: Sequence[Seen], *, named: bool, meets: bool
) -> Iterable[Seen]:
    """The organisations whose officials took part; those of guests count as guests.

    *meets*: the text is about a meeting of bodies, where those who came are those who met.
    """
    for number, official in enumerate(people.officials):
        organisation = official.organisation
        if not organisation or not (KIND.match(organisation) or _is_government(organisation)):
            continue
        if number and organisation.startswith(_SMALL_GOVERNMENTS):
            continue
        organisation = _first_body(organisation)
        key = organisation_key(organisation)
        implied = official.role_words and organisation not in official.role_words
        aside = named and bool(implied) and _is_government(organisation)
        if aside and all(one.key != key for one in seen):
            continue
        kind = key.split(" ")[0] if key else ""
        has_area = len(key.split(" ")) > 1
        if not has_area and kind in NATIONAL and kind not in _LOCAL_BODIES:
            continue
        guest = not meets and _is_guest(body, official.start)
        weight = 0.5 if guest else 2.5
        yield Seen(organisation, key, kind, official.start + 1000, weight, has_area, guest)


def _first_body(organisation: str) -> str:
    """The unit itself: `Koramil 16/Miri` of `Koramil 16/Miri Kodim 0725/Sragen`."""
    parts = [found.start() for found in KIND.finditer(organisation) if found[0][0].isupper()]
    later = [start for start in parts if start > 3]
    military = organisation.startswith(("Koramil", "Polsek"))
    return organisation[: later[0]].strip() if military and later else organisation


_SMALL_GOVERNMENTS = ("Kecamatan", "Kelurahan", "Pemerintah Desa", "Gampong")
# Bodies that every regency has one of: without an area, that of the event's regency is meant.
_LOCAL_BODIES = frozenset(
    "kpu bawaslu pmi baznas mui kesbangpol bpbd kejari fkub fpk pcnu dprd bnn koni".split()
)


def _at_home(seen: Sequence[Seen], home: str, body: Body) -> Iterable[Seen]:
    """Local bodies with the area of *home*, where the text never gives theirs."""
    placed = {one.kind for one in seen if one.area}
    for one in seen:
        local = one.kind in _LOCAL_BODIES - placed and not one.guest and "(" not in one.name
        if one.area or not local or _is_row(body, one.name):
            yield one
            continue
        name = f"{one.name} {home}"
        yield replace(one, name=name, key=organisation_key(name), area=True)


def _is_row(body: Body, name: str) -> bool:
    """Whether a bare name stands in a row of them: `TNI/Polri, KPU, Bawaslu, Satpol PP`."""
    return re.search(r", (?:[\w ]{3,20}, )?" + re.escape(name) + r",", body.plain) is not None


def _cut_at_people(seen: Sequence[Seen], people: PeopleFound) -> list[Seen]:
    """Names that do not run into a person's: `Universitas Saburai Henni Kusuma`."""
    kept: list[Seen] = []
    for one in seen:
        name = one.name
        for official in people.officials:
            if " " in official.bare and name.endswith(f" {official.bare}"):
                name = name.removesuffix(official.bare).strip(" ,.")
        same = name == one.name
        kept.append(one if same else replace(one, name=name, key=organisation_key(name)))
    return kept


_MEETING = re.compile(r"\b(?:rakor\w*|rapat (?:koordinasi|lintas|kerja|forum))\b", re.IGNORECASE)
_GUESTS = re.compile(
    r"\b(?:[Dd]ihadiri|(?:[Tt]urut |[Ii]kut )?[Hh]adir|[Tt]ampak|[Tt]erlihat|[Dd]isaksikan|"
    r"[Dd]idampingi|[Uu]ndangan|[Tt]amu|[Mm]engundang|[Pp]erwakilan)\b"
)
_ACTS = re.compile(
    r"\b(?:menggelar|melaksanakan|mengadakan|menyelenggarakan|menandatangani|menyerahkan|"
    r"menyalurkan|meresmikan|menerima|digelar|dilaksanakan|diadakan|diselenggarakan|ditandatangani|"
    r"diserahkan|diprakarsai|diinisiasi|yang dilakukan|mengatakan|menyampaikan)\b"
)


def _is_guest(body: Body, place: int) -> bool:
    """Whether *place* stands in a list of those who were present."""
    sentence = body.sentence_at(place)
    before = body.plain[sentence.start : place]
    last = None
    for last in _GUESTS.finditer(before):  # noqa: B007
        pass
    return last is not None and _ACTS.search(before, last.end()) is None


_SUBJECT = 45  # characters: an office that begins the lead acts for its government


_OWN_SHORT = re.compile(r"\b([A-Z][a-z]+(?: [A-Z][a-z]+){0,2}) \(([A-Z][a-z]{3,})\)")


def _spelled_out(seen: Sequence[Seen], text: str) -> list[Seen]:
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


def _own_short_keys(seen: Sequence[Seen], text: str) -> dict[str, str]:
    """Keys of short forms in brackets, and of numbers before an area, to those of the full names.

    `PT Kereta Api Indonesia (KAI)` is also `PT KAI`, `Kodim 0508/Depok` also `Kodim Depok`.
    """
    whole: dict[str, str] = {}
    for one in seen:
        first = one.name.split(" ")[0]
        short = re.search(re.escape(one.name) + r" \(([A-Z][A-Za-z]{2,14})\)", text)
        if short and " " in one.name:
            whole.setdefault(organisation_key(f"{first} {short[1]}"), one.key)
        numbered = re.search(r"/(.+)$", one.name)
        if numbered and one.kind in ("kodim", "koramil", "korem"):
            whole.setdefault(organisation_key(f"{first} {numbered[1]}"), one.key)
    return {short: key for short, key in whole.items() if short != key}


def _is_government(organisation: str) -> bool:
    """Whether an office only implies it: a Bupati's government, a Camat's district."""
    return organisation.startswith(("Pemerintah", "Kecamatan", "Kelurahan"))


def _all_seen(clean: CleanText, body: Body, index: RegionIndex) -> Iterable[Seen]:
    if clean.headline:
        for found in mentions_in(plain(clean.headline), index):
            yield replace(found, weight=2.0 if not found.area else 3.0, start=found.start)
    offset = 1000
    for position, paragraph in enumerate(body.plain.split("\n")):
        base = 3.0 if position == 0 else 1.5 if position == 1 else 0.8
        for found in mentions_in(paragraph, index):
            weight = base
            before = paragraph[max(0, found.start - 30) : found.start]
            if _CONTEXT_AGAINST.search(before):
                weight *= 0.6
            if _IN_PLACE.search(before) or (found.kind in _OFFERING and _IN_ROOM.search(before)):
                weight *= 0.35
            elif _MEMBER.search(before) or (found.kind == "dprd" and _SEAT.search(before)):
                weight *= 0.3
            if _FORMERLY.match(body.plain, body.sentence_at(found.start + offset - 1000).start):
                weight *= 0.3
            guest = found.guest or _is_guest(body, found.start + offset - 1000)
            weight *= found.weight * (0.3 if guest else 1.0)
            yield replace(found, weight=weight, start=found.start + offset, guest=guest)
        offset += len(paragraph) + 1


def _chosen(seen: Sequence[Seen], known: dict[str, str]) -> tuple[OrganisationFound, ...]:
    """Those that carry enough weight: a name without its area joins the one that has it."""
    groups: dict[str, list[Seen]] = {}
    for one in seen:
        if one.key:
            groups.setdefault(_canonical(one.key, seen), []).append(one)
    ranked: list[tuple[float, int, OrganisationFound]] = []
    for key, members in groups.items():
        weight = sum(member.weight for member in members[:6])
        kind = members[0].kind
        first = min(member.start for member in members)
        specific = any(member.area for member in members) or kind not in NATIONAL
        own = sum(member.weight for member in members if not member.guest)
        if not specific or weight < 1.5 or own < 1.0:
            continue
        ranked.append((weight, first, _as_found(key, members, known)))
    if not ranked:
        ranked = _national(groups, known)
    ranked.sort(key=lambda entry: entry[1])
    chosen = [entry[2] for entry in ranked]
    lead = [entry for entry in ranked if entry[0] >= 5]
    if lead:
        organiser = min(lead, key=lambda entry: entry[1])[2]
        chosen.remove(organiser)
        chosen.insert(0, organiser)
    return tuple(chosen[:8])


def _as_found(key: str, members: Sequence[Seen], known: Mapping[str, str]) -> OrganisationFound:
    """One organisation by its fullest name."""
    best = max(
        members,
        key=lambda one: (one.area, len(one.key.split(" ")), len(one.name) < 70, len(one.name)),
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
    fuller = {
        one.key
        for one in seen
        if one.key.split(" ")[0] == parts[0] and set(parts) < set(one.key.split(" "))
    }
    if len(parts) == 1:
        return min(fuller) if len(fuller) == 1 else key
    with_city = f"{key} kota"
    return with_city if with_city in fuller else key
