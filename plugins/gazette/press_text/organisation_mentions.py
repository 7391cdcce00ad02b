"""Organisation mentions: where a text names an organisation, with its area where one follows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from gazette.press_text.organisation_kinds import KIND, NATIONAL, kind_of
from gazette.press_text.organisation_names import organisation_key, rank_before
from gazette.press_text.region_names import NameFound, RegionIndex, find_words

_AREA_RANK = re.compile(
    r"\s*(?:(?:wilayah|lokal|cabang|daerah|dpd|"
    r"dpc)(?: \d+)?\s+)?(?:\([A-Z][\w./ -]{1,25}\)\s*)?(?:(?:di|se)[ -])?(kabupaten|"
    r"kab\.?|kota|provinsi|propinsi|prov\.?|kecamatan|kec\.?|desa|kelurahan|kel\.?|dki)\s+",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\s*(?:\d{2,4}(?:[-/]\d{2})?\s*/\s*[A-Z][A-Za-z]+(?: [A-Z][a-z]+(?= [a-z]|[,.]))?|"
    r"[IVXL]+ (?:Iskandar Muda|Bukit Barisan|Sriwijaya|Siliwangi|Diponegoro|"
    r"Brawijaya|Mulawarman|Udayana|Tanjungpura|Merdeka|Hasanuddin|Pattimura|Cenderawasih|Kasuari)|"
    r"[IVXL]+/[A-Z][a-z]+"
    r"(?: (?:Trikora|Muda|Barisan|Imam Bonjol))?|"
    r"\d{2,4}[-/]\d{2}(?: [A-Z][a-z]+)?|\d{2,4}(?: [A-Z][a-z]+)?)"
)
_BRANCH = re.compile(
    r" (?:\([A-Z]{2,8}\) )?(?:Wilayah|Cabang|Daerah|Perwakilan|Komisariat|Ranting) "
)
_CENTRE = re.compile(
    r" (?:Jaya\b(?! [A-Z])|(?:Pusat|Nasional)\b(?! (?:Data|Informasi|Pendidikan|Pelatihan|Studi|"
    r"Kajian|Krisis|Madiun)\b))"
)
_EVERYWHERE = re.compile(r"(?: (?:Kabupaten|Kota|Provinsi|Desa))? (?:Seluruh|[Ss]e-) ?Indonesia\b")
_NO_AREA = re.compile(r"(?:binaan|tangguh|wisata|siaga|setempat|tersebut)\b", re.IGNORECASE)
_NAME_WORD = re.compile(r"\s+([A-Z][\w'.-]*|\d+)")
_STOP_WORDS = frozenset(
    "yang dan di ke dari untuk pada dengan senin selasa rabu kamis jumat sabtu minggu "
    "kh akp akbp iptu ipda kompol kombes h hj dr drs ir bapak ibu "
    "ketua sekretaris wakil kepala bupati wali letkol kapten mayor serka serma sertu "
    "aiptu aipda bripka kapolres polri tni nomor gelar laksanakan "
    "bersama serahkan salurkan bagikan adakan terima kunjungi hadiri peduli beri "
    "berikan sosialisasi lantik ajak siap amankan sambut gandeng bahas perkuat jalin "
    "bagi bantu turun teken tandatangani mitra kembali ikuti kerahkan pastikan "
    "imbau dorong resmi resmikan raih cegah evakuasi tanggap tingkatkan lakukan "
    "audiensi rakor polres polresta polsek polda pmi senkom kodim koramil dan "
    "gandeng jl jln jalan".split()
)


_JOINED = frozenset(["dinas", "institut", "universitas", "kementerian", "perkumpulan"])


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


def mentions_in(text: str, index: RegionIndex) -> Iterable[Seen]:
    """Every organisation named in *text*, with its area where one follows."""
    regions = {found.start: found for found in index.find_with_districts(find_words(text))}
    found: list[tuple[Seen, int, int]] = []  # with where its kind ends, and where the name does
    ends = 0
    for match in KIND.finditer(text):
        kind = kind_of(match)
        if match.start() < ends or not _is_named(text, match, kind, regions):
            continue
        weight = 0.5 if kind not in ("pmi", "senkom") and _is_room(text, match.start()) else 1.0
        above = bool(ends) and _is_above(text[ends : match.start()], kind)
        end, area = _area_end(text, match.end(), kind, regions)
        start, central = rank_before(text, match.start())
        start = max(start, ends)
        area = area or kind == "polri" or (central and kind in NATIONAL)
        area = area or (kind == "komjak" and text[end - 9 : end].endswith(("Indonesia", "RI", ")")))
        area = area or (kind == "pbnu" and _decides(text, match))
        name = re.sub(r"\s+", " ", text[start:end]).strip(" ,.;:-")
        key = organisation_key(name)
        weight = 0.3 if above else weight
        seen = Seen(name, key, kind, match.start(), weight, area, guest=above)
        found.append((seen, match.end(), end))
        ends = end
    return _with_shared_areas(text, found)


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
    printed = match[0]
    if _ALL_OF_AN_AREA.match(text, match.end()) or _IN_SCHOOL.search(text, 0, match.start()):
        return False
    if kind == "kelurahan" and re.match(r" [A-Z][a-z]", text[match.end() : match.end() + 3]):
        return True  # `dari pemerintah Kalurahan Sumberarum`
    if not printed[0].isupper() and kind not in ("karang-taruna", "pkk"):
        return False
    if not printed[0].isupper() and not (
        _AREA_RANK.match(text, match.end())
        or (kind == "karang-taruna" and match.end() + 1 in regions)
    ):
        return False
    if kind in _IN_CAPITALS and len(printed) < 8 and not printed[:2].isupper():
        return False
    if printed.casefold() == "muhammadiyah":
        return (
            re.search(r"[A-Z][\w)]*\s$", text[max(0, match.start() - 15) : match.start()]) is None
        )
    if kind == "sekolah":
        known = re.search(r"\d|negeri|islam|muhammadiyah", printed, re.I)
        if not known or not printed[:2].isupper():
            return False
    return re.search(r"\b\d{1,3} $", text[max(0, match.start() - 5) : match.start()]) is None


# `Polres se-Provinsi Jawa Timur`: several bodies, none of them named.
_ALL_OF_AN_AREA = re.compile(r" [Ss]e[- ](?:[Kk]ab|[Kk]ota|[Kk]ec|[Pp]rov|[A-Z])")
_IN_SCHOOL = re.compile(r"\b(?:STKIP|IKIP|STIE|STAI|SMA|SMK|SMP|SD|TK|Universitas|UPT) \Z")
_IN_CAPITALS = frozenset("iwo pt ksr pa pn rapi damkar idi ibi dmi bps ppk imigrasi".split()) - {
    "imigrasi", "pa", "pn"
}  # fmt: skip


def _is_room(text: str, at: int) -> bool:
    """Whether the words before *at* make it a place: `Kantor KPU`, `Mako Polres`."""
    before = text[max(0, at - 9) : at]
    rooms = r"(?:ma|mako|ka|waka|aula|kantor|gedung|halaman|markas|lapangan)[ ]?$"
    return re.search(rooms, before, re.I) is not None


def _is_above(between: str, kind: str) -> bool:
    """Whether the body of *kind* only stands above the one named before: `Polsek X Polres Y`."""
    higher = kind in ("polres", "polresta", "polda", "polrestabes", "korem", "kodam", "kodim")
    return higher and re.fullmatch(r"[ ,]*(?:\([^)]*\)[ ,]*)?(?:jajaran )?", between) is not None


def _with_shared_areas(text: str, found: Sequence[tuple[Seen, int, int]]) -> Iterable[Seen]:
    """`FPK dan FKUB Kobar`: an area behind two serves both."""
    for number, (seen, kind_ends, end) in enumerate(found):
        yield from _of_further_areas(text, seen, kind_ends, end)
        if not seen.area and number + 1 < len(found):
            behind, kind_end, behind_end = found[number + 1]
            between = text[end : behind.start]
            if (
                behind.area
                and behind.kind not in _PROPER
                and re.fullmatch(r"(?: \([^)]*\))? (?:dan|serta|&) ", between)
            ):
                name = f"{seen.name} {text[kind_end:behind_end].strip()}"
                yield replace(seen, name=name, key=organisation_key(name), area=True)
                continue
        yield seen


def _of_further_areas(text: str, seen: Seen, kind_end: int, end: int) -> Iterable[Seen]:
    """`DPRD Kota A (Jawa Timur), Kabupaten B (Bali) dan Kabupaten C`: those of B and C."""
    if seen.kind not in _ONE_IN_EACH or not _AREA_RANK.match(text, kind_end):
        return
    kind_name = text[seen.start : kind_end]
    while further := _FURTHER_AREA.match(text, end):
        name = f"{kind_name} {further['area']}"
        yield replace(seen, name=name, key=organisation_key(name), start=further.start("area"))
        end = further.end()


_ONE_IN_EACH = frozenset("dprd kpu bawaslu pmi bpbd baznas mui fkub koni kejari".split())
_FURTHER_AREA = re.compile(
    r"(?: \([^)]*\))?(?:,| dan|, dan| serta) (?P<area>(?:Kabupaten|Kota) [A-Z][a-z]+"
    r"(?: (?:Utara|Selatan|Timur|Barat|Tengah|Baru|Hulu|Hilir|Raya))?)(?! [A-Z])"
)


def _area_end(text: str, end: int, kind: str, regions: Mapping[int, NameFound]) -> tuple[int, bool]:
    """Where the name with its area ends, and whether it has one."""
    numbered = (
        _NUMBERED.match(text, end)
        if kind in ("kodim", "koramil", "korem", "lanal", "kodam")
        else None
    )
    if numbered:
        return numbered.end(), True
    everywhere = _EVERYWHERE.match(text, end)
    if everywhere:
        return everywhere.end(), True
    rank = _AREA_RANK.match(text, end)
    if rank and _NO_AREA.match(text, rank.end()):
        return end, False
    start = rank.end() if rank else end
    while start < len(text) and text[start] == " ":
        start += 1
    region = regions.get(start)
    branch = _BRANCH.match(text, end)
    if branch and branch.end() in regions:
        return _joined_areas(text, regions[branch.end()].end, regions), True
    centre = _CENTRE.match(text, end) if kind in NATIONAL and not rank else None
    if centre:
        return centre.end(), True
    if region is not None and (rank or kind not in _PROPER):
        stop = region.end
        stop = _joined_areas(text, stop, regions)
        if text[stop : stop + 5] == " Kota" and kind.startswith("pol"):
            stop += 5
        return stop, True
    if rank and (verb := _NAME_WORD.match(text, start - 1)) and _is_deed(verb[1]):
        return end, False
    if rank and start < len(text) and text[start].isupper():
        word = re.compile(
            r"[A-Z][\w'-]*(?: (?:Utara|Selatan|Timur|Barat|Tengah|Baru|Lama|Kidul|Lor|"
            r"Wetan|Kulon|Hulu|Hilir|Raya|Jaya|Makmur|Luar Kota|[A-Z][a-z]+(?= (?:yang|"
            r"di|pada|dan|melaksanakan|menggelar)\b)))?"
        ).match(text, start)
        return (word.end() if word else end), True
    return _proper_end(text, end, kind, regions)


def _joined_areas(text: str, stop: int, regions: Mapping[int, NameFound]) -> int:
    """Where the second of two joined areas ends: `PWI Majene-Mamuju`."""
    joined = text[stop : stop + 1] == "-" and stop + 1 in regions
    return regions[stop + 1].end if joined else stop


def _proper_end(
    text: str, end: int, kind: str, regions: Mapping[int, NameFound]
) -> tuple[int, bool]:
    """Capitalised words that go on with the name: Dinas Sosial Kabupaten Y."""
    limit = _LIMITS.get(kind, 0)
    if text.isupper() or not limit:
        return end, False
    if kind in ("rs", "rsud", "puskesmas"):
        named = _NAMED_AFTER.match(text, end)
        if named:
            return named.end(), True
    if kind in _LONGER_IN_BODY and not _is_headline(text):
        run = _RUN.match(text, end)
        if run and not _STOPS.search(run[0]) and run.start(1) not in regions:
            return run.end(), True
    stop, count = end, 0
    while count < limit:
        short = _OWN_SHORT_FORM.match(text, stop) if count and kind == "dinas" else None
        if short and _AREA_RANK.match(text, short.end()):
            return _area_end(text, short.end(), "", regions)
        word = _next_word(text, stop, kind)
        if word is None:
            break
        region = regions.get(word.start(1))
        if region:
            behind = _next_word(text, region.end, kind) if kind in _PROPER else None
            if behind is None:
                return region.end, True
            word = behind
        low = word[1].casefold()
        if low in ("desa", "kelurahan") and kind == "karang-taruna":
            break
        if low in ("kabupaten", "kota", "provinsi", "kecamatan"):
            return _area_end(text, stop, "", regions)
        stop = word.end()
        count += 1
        if word[1].endswith("."):
            break
    if kind == "perkumpulan" and count:
        return _of_association(text, stop, count, regions)
    extra = _DIRECTION.match(text, stop) if count and limit == 1 else None
    stop += len(extra[0]) if extra else 0
    return stop, count > 0 and kind != "dinas"


def _next_word(text: str, stop: int, kind: str) -> re.Match[str] | None:
    """The next word of a name that goes on at *stop*, over `dan` where its kind has such names."""
    word = _NAME_WORD.match(text, stop)
    joined = _JOINT.match(text, stop) if kind in _JOINED else None
    joined = joined or (_LISTED.match(text, stop) if kind in _OF_LISTS else None)
    if joined:
        word = _NAME_WORD.match(text, joined.end() - 1)
    if word is None or (word[1].isdigit() and kind == "karang-taruna"):
        return None
    heads = kind == "perkumpulan" and word[1] == "Kepala"  # Musyawarah Kerja Kepala Sekolah
    return None if _is_deed(word[1]) and not heads else word


def _is_deed(word: str) -> bool:
    """Whether *word* is a verb or another word that no name goes on with."""
    low = word.casefold().rstrip(".")
    return low in _STOP_WORDS or (_DEED.fullmatch(low) is not None and not _NOUN.fullmatch(low))


def _of_association(
    text: str, stop: int, count: int, regions: Mapping[int, NameFound]
) -> tuple[int, bool]:
    """An association's name with the area behind its short form in brackets."""
    short = re.match(r" ?\([A-Z][\w ]{1,14}\)[ .]?", text[stop:])
    if short is None:
        return stop, count > 1
    behind = stop + short.end()
    rank = _AREA_RANK.match(text, behind)
    region = regions.get(rank.end() if rank else behind)
    return (region.end, True) if region else (stop, count > 1)


def _is_headline(text: str) -> bool:
    """Whether most words begin with a capital: there a run of capitals proves nothing."""
    words = re.findall(r"[A-Za-z]+", text)
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) > 0.7 * len(words)


# How many words a name of each kind may have behind the word for the kind.
_LIMITS: dict[str, int] = (
    dict.fromkeys(
        "dinas universitas politeknik yayasan ponpes bank pt perkumpulan institut rs bumdes poktan "
        "kemenag kejari kecamatan forum-relawan kementerian imigrasi".split(),
        7,
    )
    | dict.fromkeys("rsud karang-taruna sekolah lapas rutan".split(), 3)
    | {"desa-adat": 4, "kelurahan": 2}
    | dict.fromkeys(
        "polsek polres polresta pemdes koramil puskesmas muhammadiyah pcnu mwcnu aisyiyah".split(),
        1,
    )
)
# Their own names may hold a region's: Universitas Raja Ampat Bahari.
_PROPER = frozenset("universitas institut politeknik yayasan pt bank rs ponpes".split())
_LONGER_IN_BODY = frozenset("puskesmas polsek koramil pemdes muhammadiyah".split())
_OWN_SHORT_FORM = re.compile(r" \(Dis?n?[a-z]{2,12}\)")  # `Dinas Sosial (Dinsos) Kabupaten X`
_JOINT = re.compile(r"\s+dan\s+(?=[A-Z])")
_OF_LISTS = frozenset(["dinas", "kementerian"])
_LISTED = re.compile(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)*)+,? dan (?=[A-Z])")
_RUN = re.compile(r" ([A-Z][a-z]+(?: [A-Z][a-z]+){1,2})(?=,| [a-z]|\.\s|\)|\.$)")
_STOPS = re.compile(
    r"\b(?:Desa|Kabupaten|Kota|Kecamatan|Kelurahan|Provinsi|Polres|Polda|Kodim|Iptu|Akp|Serka|"
    r"Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|[A-Z][a-z]+kan|Me[a-z]+)\b"
)
_NAMED_AFTER = re.compile(
    r" (?:(?:dr|drg|Dr|Prof|H|Hj|KH|R|Moch)\.? ){1,4}[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
)
_DIRECTION = re.compile(r" (?:Utara|Selatan|Timur|Barat|Tengah|Kota|Baru|Hulu|Hilir|Raya)\b")
# Verbs of headlines, and the nouns that only look like them.
_DEED = re.compile(r"(?:me|di|ber|ter)[a-z]{4,}|[a-z]{3,}kan")
_NOUN = re.compile(
    r"(?:pe|per|ke)[a-z]+an|bertasbih|teratai|medika|merdeka|media|melayu|merauke|merapi|mekar|berkah|berdikari|bersatu"
)
