"""Organisations: who took part, matched to the register where they are known, else proposed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gazette.press_text.cleaning import CleanText
from gazette.press_text.letters import plain
from gazette.press_text.organisation_names import KIND, NATIONAL, kind_of, organisation_key
from gazette.press_text.people import PeopleFound
from gazette.press_text.region_names import NameFound, RegionIndex, find_words
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

_AREA_RANK = re.compile(
    r"\s*(?:(?:wilayah|lokal|cabang|daerah|dpd|"
    r"dpc)(?: \d+)?\s+)?(?:\([A-Z][\w./ -]{1,25}\)\s*)?(?:(?:di|se)[ -])?(kabupaten|"
    r"kab\.?|kota|provinsi|prov\.?|kecamatan|kec\.?|desa|kelurahan|kel\.?)\s+",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\s*(?:\d{2,4}(?:[-/]\d{2})?\s*/\s*[A-Z][A-Za-z]+|[IVXL]+/[A-Z][a-z]+|"
    r"\d{2,4}[-/]\d{2}(?: [A-Z][a-z]+)?|\d{2,4}(?: [A-Z][a-z]+)?)"
)
_CONTEXT_AGAINST = re.compile(
    r"(?:kader|warga|mantan|jajaran|pimpinan|kerja sama dengan|bekerja sama dengan|"
    r"aparat|seperti|dari|oleh|kepada)\s*$",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"\s+([A-Z][\w'.-]*|\d+)")
_STOP_WORDS = frozenset(
    "yang dan di ke dari untuk pada dengan senin selasa rabu kamis jumat sabtu minggu "
    "akp akbp iptu ipda kompol kombes h hj dr drs ir bapak ibu "
    "ketua sekretaris wakil kepala bupati wali letkol kapten mayor serka serma sertu "
    "aiptu aipda bripka kapolres polri tni nomor gelar laksanakan "
    "bersama serahkan salurkan bagikan adakan terima kunjungi hadiri peduli beri "
    "berikan sosialisasi lantik ajak siap amankan sambut gandeng bahas perkuat jalin "
    "bagi bantu turun teken tandatangani mitra kembali ikuti kerahkan pastikan "
    "imbau dorong resmi resmikan raih cegah evakuasi tanggap tingkatkan lakukan "
    "audiensi rakor polres polresta polsek polda pmi senkom kodim koramil dan "
    "gandeng".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFound:
    """An organisation as printed; `id` where the register knows it."""

    name: str
    id: str | None
    words: str
    key: str


@dataclass(frozen=True, slots=True)
class _Seen:
    name: str
    key: str
    kind: str
    start: int
    weight: float
    area: bool


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
) -> tuple[OrganisationFound, ...]:
    """Return the organisations that took part, the organiser first."""
    seen = list(_all_seen(clean, body, index))
    for organisation, start in people.offices:
        key = organisation_key(organisation)
        if len(key.split(" ")) > 1:
            seen.append(_Seen(organisation, key, key.split(" ")[0], start + 1000, 2.0, True))
    for number, official in enumerate(people.officials):
        if official.organisation:
            if not KIND.match(official.organisation) and not official.organisation.startswith(
                ("Pemerintah", "Kecamatan", "Kelurahan")
            ):
                continue
            if number and official.organisation.startswith(
                ("Kecamatan", "Kelurahan", "Pemerintah Desa", "Gampong")
            ):
                continue
            key = organisation_key(official.organisation)
            kind = key.split(" ")[0] if key else ""
            has_area = len(key.split(" ")) > 1
            if not has_area and kind in NATIONAL:
                continue
            seen.append(
                _Seen(official.organisation, key, kind, official.start + 1000, 2.5, has_area)
            )
    return _chosen(seen, _known(registers))


def _all_seen(clean: CleanText, body: Body, index: RegionIndex) -> Iterable[_Seen]:
    if clean.headline:
        for found in _in_text(plain(clean.headline), index):
            yield replace(found, weight=2.0 if not found.area else 3.0, start=found.start)
    offset = 1000
    for position, paragraph in enumerate(body.plain.split("\n")):
        base = 3.0 if position == 0 else 1.5 if position == 1 else 0.8
        for found in _in_text(paragraph, index):
            weight = base
            before = paragraph[max(0, found.start - 30) : found.start]
            if _CONTEXT_AGAINST.search(before):
                weight *= 0.6
            if re.search(
                r"\b(?:di|ke|aula|halaman|lapangan|ruang rapat|gedung)\s*$", before, re.IGNORECASE
            ):
                weight *= 0.35
            yield replace(found, weight=weight * found.weight, start=found.start + offset)
        offset += len(paragraph) + 1


def _in_text(text: str, index: RegionIndex) -> Iterable[_Seen]:
    """Every organisation named in *text*, with its area where one follows."""
    words = find_words(text)
    regions = {found.start: found for found in index.find_with_districts(words)}
    ends = 0
    for match in KIND.finditer(text):
        if match.start() < ends or not (match[0][0].isupper()):
            continue
        kind = kind_of(match)
        if (
            kind
            in (
                "pt",
                "bank",
                "ksr",
                "pa",
                "pn",
                "rs",
                "rapi",
                "damkar",
                "perkumpulan",
                "institut",
                "lembaga",
            )
            and not match[0][:2].isupper()
            and kind not in ("bank", "perkumpulan", "institut", "rs")
        ):
            continue
        parent = (
            ends
            and kind in ("polres", "polresta", "polda", "polrestabes")
            and re.fullmatch(r"[ ,]{1,2}", text[ends : match.start()])
        )
        if kind == "sekolah" and not (
            re.search(r"\d|negeri|islam|muhammadiyah", match[0], re.I) and match[0][:2].isupper()
        ):
            continue
        if re.search(
            r"(?:ma|mako|ka|waka|aula|kantor|gedung|halaman|markas|lapangan)[ ]?$",
            text[max(0, match.start() - 9) : match.start()],
            re.I,
        ) and kind not in ("pmi", "senkom"):
            place = 0.5
        else:
            place = 1.0
        end, area = _area_end(text, match.end(), kind, regions)
        name = re.sub(r"\s+", " ", text[match.start() : end]).strip(" ,.;:-")
        ends = end
        key = organisation_key(name)
        if parent:
            place = 0.3
        yield _Seen(name, key, kind, match.start(), place, area)


def _area_end(text: str, end: int, kind: str, regions: Mapping[int, NameFound]) -> tuple[int, bool]:
    """Where the name with its area ends, and whether it has one."""
    numbered = (
        _NUMBERED.match(text, end)
        if kind in ("kodim", "koramil", "korem", "lanal", "kodam")
        else None
    )
    if numbered:
        return numbered.end(), True
    rank = _AREA_RANK.match(text, end)
    start = rank.end() if rank else end
    while start < len(text) and text[start] == " ":
        start += 1
    region = regions.get(start)
    if region is not None:
        stop = region.end
        if text[stop : stop + 5] == " Kota" and kind.startswith("pol"):
            stop += 5
        return stop, True
    if rank and start < len(text) and text[start].isupper():
        word = re.compile(
            r"[A-Z][\w'-]*(?: (?:Utara|Selatan|Timur|Barat|Tengah|Baru|Lama|Kidul|Lor|"
            r"Wetan|Kulon|Hulu|Hilir|Raya|Jaya|Makmur|Luar Kota|[A-Z][a-z]+(?= (?:yang|"
            r"di|pada|dan|melaksanakan|menggelar)\b)))?"
        ).match(text, start)
        return (word.end() if word else end), True
    return _proper_end(text, end, kind, regions)


def _proper_end(
    text: str, end: int, kind: str, regions: Mapping[int, NameFound]
) -> tuple[int, bool]:
    """Capitalised words that go on with the name: Dinas Sosial Kabupaten Y."""
    if text.isupper():
        return end, False
    if kind in (
        "dinas",
        "universitas",
        "politeknik",
        "yayasan",
        "ponpes",
        "bank",
        "pt",
        "perkumpulan",
        "institut",
        "rs",
        "rsud",
        "puskesmas",
        "polsek",
        "sekolah",
        "koramil",
        "pemdes",
        "kemenag",
        "karang-taruna",
        "bumdes",
        "poktan",
        "kejari",
        "polres",
        "polresta",
        "kecamatan",
        "forum-relawan",
    ):
        limit = (
            1
            if kind in ("polsek", "polres", "polresta", "pemdes", "koramil", "puskesmas")
            else 3
            if kind in ("rsud", "karang-taruna", "sekolah")
            else 7
        )
        stop, count = end, 0
        while count < limit:
            word = _NAME_WORD.match(text, stop)
            joined = re.match(r"\s+dan\s+(?=[A-Z])", text[stop:]) if kind == "dinas" else None
            if joined:
                word = _NAME_WORD.match(text, stop + joined.end() - 1)
            if not word or word[1].casefold().rstrip(".") in _STOP_WORDS:
                break
            at = word.start(1)
            if at in regions:
                return regions[at].end, True
            if word[1].casefold() in ("kabupaten", "kota", "provinsi", "kecamatan"):
                inner, area = _area_end(text, stop, "", regions)
                return inner, area
            stop = word.end()
            count += 1
            if word[1].endswith("."):
                break
        if count and limit == 1:
            extra = re.match(
                r" (?:Utara|Selatan|Timur|Barat|Tengah|Kota|Baru|Hulu|Hilir|Raya)\b", text[stop:]
            )
            stop += extra.end() if extra else 0
        return stop, count > 0 and kind != "dinas"
    return end, False


def _chosen(seen: Sequence[_Seen], known: dict[str, str]) -> tuple[OrganisationFound, ...]:
    """Those that carry enough weight: a name without its area joins the one that has it."""
    groups: dict[str, list[_Seen]] = {}
    for one in seen:
        if one.key:
            groups.setdefault(_canonical(one.key, seen), []).append(one)
    ranked: list[tuple[float, int, OrganisationFound]] = []
    for key, members in groups.items():
        weight = sum(member.weight for member in members[:6])
        kind = members[0].kind
        first = min(member.start for member in members)
        specific = any(member.area for member in members) or kind not in NATIONAL
        if not specific or weight < 1.5:
            continue
        best = max(
            members,
            key=lambda member: (
                member.area,
                len(member.key.split(" ")),
                len(member.name) < 70,
                len(member.name),
            ),
        )
        ident = next((known[k] for k in (key, *(m.key for m in members)) if k in known), None)
        ranked.append(
            (weight, first, OrganisationFound(name=best.name, id=ident, words=best.name, key=key))
        )
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


def _national(
    groups: Mapping[str, Sequence[_Seen]], known: Mapping[str, str]
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
    found = OrganisationFound(name=name, id=known.get(key), words=name, key=key)
    return [(weight, min(one.start for one in members), found)]


_NATIONAL_BODIES = frozenset(
    "senkom pmi pramuka mui ldii baznas bnpb basarnas rapi orari bmkg kpu bawaslu knpi".split()
)


def _canonical(key: str, seen: Sequence[_Seen]) -> str:
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
