"""Organisation ends: where a body's name ends, with the number, area or words that follow."""

import re
from collections.abc import Mapping

from gazette.press_text.organisations.organisation_finder import NATIONAL, kind_of
from gazette.press_text.organisations.organisation_joints import (
    JOINT,
    begins_another,
    joined_by_short,
)
from gazette.press_text.organisations.organisation_kinds import ARMY_COMMANDS
from gazette.press_text.organisations.organisation_parts import school_behind
from gazette.press_text.organisations.organisation_troops import POLICE_UNITS
from gazette.press_text.organisations.organisation_words import is_deed, is_headline
from gazette.press_text.people.name_words import LANDSCAPE, RANKS
from gazette.press_text.places.region_names import NameFound

AREA_RANK = re.compile(
    r"\s*(?:(?:wilayah|lokal|cabang|daerah|dpd|"
    r"dpc)(?: \d+)?\s+)?(?:\([A-Z][\w./ -]{1,25}\)\s*)?(?:(?:di|se)[ -])?"
    r"(kabupaten(?: dan kota)?|kota dan kabupaten|kab\.?|kota|provinsi|propinsi|prov\.?|"
    r"kecamatan|kec\.?|distrik|kapanewon|kemantren|desa|kelurahan|kel\.?|dki)\s+",
    re.IGNORECASE,
)
# What stands behind the name of a place that others share: `Way Lubuk Utara`.
DIRECTION = (
    r"(?:Utara|Selatan|Timur|Barat|Tengah|Baru|Lama|Kidul|Lor|Wetan|Kulon|Hulu|Hilir|"
    r"Raya|Jaya|Makmur)"
)
_NUMBERED = re.compile(
    r"\s*(?:\d{2,4}(?:[-/]\d{2})?\s*/\s*(?:Kab\.? |Kabupaten |Kota )?[A-Z][A-Za-z]+"
    r"(?: (?!Ser[dktm]|Ko[pl]|Pel|Pra|Let|Kapt|May)[A-Z][a-z]+(?= [a-z]|[,.]| Kodim\b| Korem\b))?|"
    rf"[IVXL]+[ /](?:{'|'.join(ARMY_COMMANDS)})|[IVXL]+/[A-Z][a-z]+(?: (?:Muda|Barisan|Bonjol))?|"
    r"\d{2,4}[-/]\d{2}(?: [A-Z][a-z]+)?|\d{2,4}(?: [A-Z][a-z]+)?)"
)
_OF_TROOPS = re.compile(
    r"(?: [A-Z][a-z]+){0,2} \d{1,3}(?: [A-Z][a-z]+)?"
    rf"(?:/[A-Z]\w+(?: (?!(?i:{'|'.join(sorted(RANKS))})\b)[A-Z]\w+)?)?"
)
_OF_WIVES = re.compile(  # `Persit KCK Cabang XVI Kodim 0827/Sumenep`
    r" (?:[Rr]anting \d+ )?(?:[Cc]abang|[Kk]oorcab(?:rem)?) (?:[IVXLC]+|\d+) "
    r"(?:Kodim|Dim|Korem|Rem|Koramil|Kodam)(?= \d)"
)
_OF_CHAPTER = re.compile(r" [Kk]oorcab(?:rem)? (?:Rem|Korem) \d{3}/[A-Z][a-z]+(?: [A-Z][a-z]+)?")
_OF_ISLANDS = re.compile(  # `Polresta P. Maluhu & P.P. Tirta`
    r" (?:P\.|Pulau) ?[A-Z][a-z]+ (?:&|dan) (?:P\.? ?P\.|Pulau-[Pp]ulau|Kepulauan) ?[A-Z][a-z]+"
)
_BRANCH = re.compile(
    r" (?:\([A-Z]{2,8}\) )?(?:[Ww]ilayah|[Cc]abang|Daerah|Perwakilan|Komisariat|Ranting) "
)
_CENTRE = re.compile(r" (?:Jaya\b(?! [A-Z])|(?:Pusat|Nasional)\b)")
_NO_AREA = re.compile(r"(?:binaan|tangguh|wisata|siaga|setempat|tersebut)\b", re.IGNORECASE)
_NAME_WORD = re.compile(r"\s+((?:['‘](?=Aisyiyah))?[A-Z][\w'.-]*|\d+)")
_COUNTED = re.compile(r"[Kk]e-?(?:\d|[IVX]+\b)")
NAMED_BY_TASK = frozenset("balai kanwil badan dinas kementerian ditjen pusat".split())
# Musyawarah Kerja Kepala Sekolah, PT Mitra Sejati
_ALSO_IN_NAMES = (("perkumpulan", "Kepala"), ("pt", "Mitra"))
# Kinds whose names are their own, and may be of any words; often said with less of them.
OWN_NAMES = frozenset("pdam pt yayasan ponpes rs rsud uin iain sekolah koramil".split())
_JOINED = frozenset(
    "dinas institut universitas kementerian perkumpulan kanwil balai badan ditjen pusat".split()
)


def area_end(text: str, end: int, kind: str, regions: Mapping[int, NameFound]) -> tuple[int, bool]:
    """Where the name with its area ends, and whether it has one."""
    alone = _end_without_region(text, end, kind)
    if alone:
        return alone, True
    house = _OF_POLICE.match(text, end) if kind in _UNITS else None
    if house:
        return area_end(text, house.end(), "polda", regions)
    special = _SEATS.get(kind, _SPECIAL).match(text, end) or _SPECIAL.match(text, end)
    if special:
        return special.end(), True
    school = school_behind(text, end, kind)
    if school:
        return area_end(text, school.end(), kind_of(school), regions)
    end = _behind_short(text, end, kind)
    rank = AREA_RANK.match(text, end)
    if rank and _NO_AREA.match(text, rank.end()):
        return end, False
    start = rank.end() if rank else end
    start += len(text[start:]) - len(text[start:].lstrip(" ." if kind in _GLUED else " "))
    region = regions.get(start)
    branch = _BRANCH.match(text, end)
    branch_area = _behind_rank(text, branch.end()) if branch else -1
    if branch_area in regions:
        return _joined_areas(text, regions[branch_area].end, regions), True
    centre = _CENTRE.match(text, end) if kind in NATIONAL and not rank else None
    if centre:
        return centre.end(), True
    if region is not None and (rank or kind not in PROPER):
        stop = region.end
        stop = _joined_areas(text, stop, regions)
        if kind == "perkumpulan":  # `Kerukunan Keluarga Muna (Kekam) Kota Kendari`
            return _of_association(text, stop, 2, regions)
        tail = _TAILS[kind].match(text, stop) if kind in _TAILS else None
        return (tail.end() if tail else stop), True
    if rank and start < len(text) and text[start].isupper():
        village = _TWO_WORDS.match(text, start)
        if village and not any(map(is_deed, village[0].split(" "))):
            return village.end(), True
        word = _UNKNOWN_AREA.match(text, start)
        return (word.end() if word else end), True
    return _proper_end(text, end, kind, regions)


def _behind_rank(text: str, at: int) -> int:
    """Where the area itself begins: `Ombudsman RI Perwakilan Provinsi X`."""
    rank = AREA_RANK.match(text, at)
    return rank.end() if rank else at


_GLUED = ("pemkab", "pemkot", "pemprov")  # `Pemkab.Garut`
_UNITS = frozenset([*POLICE_UNITS, "brimob"])
_OF_POLICE = re.compile(r" (?:Polda|Polres(?:ta(?:bes)?)?|Poltabes)(?: Metro(?! Jaya))?")
# What stands behind the area: `Polres Madiun Kota`, `DPR Papua Jalur Otsus`.
_TAILS = dict.fromkeys(
    "polres polresta polrestabes polsek polsubsektor polda".split(), re.compile(" Kota")
) | {"dprd": re.compile(r" [Jj]alur [Oo]tsus\b")}
# Seats of the rescue service that are no regencies: `Basarnas Maumere`.
_SEATS = {
    "basarnas": re.compile(
        r"(?: \(Basarnas\))? (?:Biak|Maumere|Timika|Mentawai|Tobelo)\b(?! Numfor)"
    )
}
_SPECIAL = re.compile(r" (?:DIY|Daerah Istimewa Yogyakarta)\b")  # of the whole special region
# Areas that no register knows: `Kelurahan Way Lubuk,`
_TWO_WORDS = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+(?=[,.;)]|\s[a-z(]|$)")
_UNKNOWN_AREA = re.compile(
    rf"[A-Z][\w'-]*(?: (?:{DIRECTION}|[A-Z][a-z]+(?= (?:yang|di|pada|dan|me[a-z]+)\b)))?"
)


def _end_without_region(text: str, end: int, kind: str) -> int | None:
    """Where the number of a unit behind its kind ends: `Kodim 0827/Sumenep`."""
    numbered = None
    if kind.startswith("pol"):
        numbered = _OF_ISLANDS.match(text, end)
    elif kind in ("yonif", "batalyon", "brigif"):
        numbered = _OF_TROOPS.match(text, end)
    elif kind in ("kodim", "koramil", "korem", "lanal", "kodam"):
        numbered = _NUMBERED.match(text, end)
    elif kind == "persit" and (unit := _OF_WIVES.match(text, end)):
        numbered = _NUMBERED.match(text, unit.end())
        numbered = (_OF_CHAPTER.match(text, numbered.end()) if numbered else None) or numbered
    return numbered.end() if numbered else None


def _behind_short(text: str, end: int, kind: str) -> int:
    """Behind a short form in brackets that parts a name: `Universitas Damai (UNIDA) Gontor`."""
    short = _SHORT_FORM.match(text, end) if kind in PROPER | _BEHIND_TOO else None
    return short.end() if short else end


_BEHIND_TOO = frozenset(["kanwil", "balai", "badan"])
_SHORT_FORM = re.compile(r" \([A-Z][\w ]{1,20}\)(?= [A-Z])")


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
    if kind in _LONGER_IN_BODY and not is_headline(text):
        run = _RUN.match(text, end)
        if run and run.start(1) not in regions:
            return run.end(), True
    return _by_words(text, end, kind, regions, limit)


def _by_words(
    text: str, end: int, kind: str, regions: Mapping[int, NameFound], limit: int
) -> tuple[int, bool]:
    """Where a name ends that goes on word by word, up to *limit* words or an area."""
    stop, count = end, 0
    if kind in ("lapas", "rutan", "lpka") and is_headline(text):
        limit = 1
    if kind in ("pn", "pa") and (town := _NAME_WORD.match(text, end)):
        limit += town[1].casefold() in LANDSCAPE  # `Pengadilan Negeri Gunung Sugih`
    while count < limit:
        short = _OWN_SHORT_FORM.match(text, stop) if count and kind == "dinas" else None
        if short and (AREA_RANK.match(text, short.end()) or short.end() + 1 in regions):
            return area_end(text, short.end(), "", regions)
        stop = _behind_short(text, stop, kind) if count else stop
        word = _next_word(text, stop, kind)
        if word is None and stop + 1 in regions:
            word = _NAME_WORD.match(text, stop)  # Tarakan looks like a verb
        if word is None:
            break
        region = regions.get(word.start(1))
        if region and kind == "perkumpulan":
            return _of_association(text, _united(text, region.end), 2, regions)
        if region:
            ends = _behind_short(text, region.end, kind)
            behind = _next_word(text, ends, kind) if kind in PROPER else None
            if behind is None:
                return _joined_areas(text, region.end, regions), True
            word = behind
        low = word[1].casefold().rstrip(".")
        if low in ("desa", "kelurahan") and kind == "karang-taruna":
            break
        if low in ("kabupaten", "kota", "provinsi", "kecamatan"):
            ends, placed = area_end(text, stop, "", regions)
            return (_united(text, ends) if kind == "perkumpulan" else ends), placed
        stop = word.end()
        count += 1
        if word[1].endswith("."):
            break
    if kind == "perkumpulan" and count == limit and stop + 1 in regions:
        return regions[stop + 1].end, True
    if kind == "perkumpulan" and count:
        return _of_association(text, stop, count, regions)
    return stop, count > 0 and kind != "dinas"


def _next_word(text: str, stop: int, kind: str) -> re.Match[str] | None:
    """The next word of a name that goes on at *stop*, over `dan` where its kind has such names."""
    word = _NAME_WORD.match(text, stop)
    if word and _COUNTED.match(word[1]):
        return None  # `HUT Karang Taruna Ke-62`
    joined = JOINT.match(text, stop) if kind in _JOINED else None
    if joined and begins_another(text, joined.end()):
        return None
    joined = joined or (_LISTED.match(text, stop) if kind in _OF_LISTS else None)
    joined = joined or joined_by_short(text, stop)
    if joined:
        word = _NAME_WORD.match(text, joined.end() - 1)
    if word is None:
        return None
    if (kind, word[1]) in _ALSO_IN_NAMES:
        return word
    verb = is_deed(word[1], by_form=is_headline(text) or kind not in OWN_NAMES | NAMED_BY_TASK)
    return None if verb else word


def _united(text: str, end: int) -> int:
    more = _UNITED.match(text, end)
    return more.end() if more else end


def _of_association(
    text: str, stop: int, count: int, regions: Mapping[int, NameFound]
) -> tuple[int, bool]:
    """An association's name with the area behind its short form in brackets."""
    short = re.match(r" ?\([A-Z][\w -]{1,14}\)[ .]?", text[stop:])
    if short is None:
        return stop, count > 1
    behind = stop + short.end()
    if special := _SPECIAL.match(text, behind - 1):
        return special.end(), True
    rank = AREA_RANK.match(text, behind)
    region = regions.get(rank.end() if rank else behind)
    return (region.end, True) if region else (stop, count > 1)


# What ends an association's name behind its town: `Serikat Buruh Kota X Bersatu`
_UNITED = re.compile(r" (?:Bersatu|Bangkit|Peduli|Berdaulat|Menggugat|Melawan)\b(?! [A-Z])")
# How many words a name of each kind may have behind the word for the kind.
_LIMITS: dict[str, int] = (
    dict.fromkeys(
        "dinas universitas politeknik yayasan ponpes bank pt perkumpulan institut rs bumdes poktan "
        "klinik uin iain sekolah-tinggi akademi ditjen kanwil balai badan rsu kpp bpr kwt "
        "kemenag kejari kecamatan forum-relawan kementerian imigrasi laz pusat".split(),
        7,
    )
    | dict.fromkeys("rsud karang-taruna lapas lpka rutan pdam".split(), 3)
    | {"sekolah": 6}
    | {"desa-adat": 4, "kelurahan": 2}
    | dict.fromkeys(
        "polsek polsubsektor polres polresta pemdes koramil puskesmas muhammadiyah pcnu mwcnu "
        "aisyiyah pn pa keuskupan".split(),
        1,
    )
)
# Their own names may hold a region's: Universitas Raja Ampat Bahari.
PROPER = frozenset(
    "universitas institut politeknik yayasan pt bank rs ponpes uin iain sekolah-tinggi".split()
)
_LONGER_IN_BODY = frozenset("puskesmas polsek polsubsektor koramil pemdes muhammadiyah".split())
# `Dinas Sosial (Dinsos) Kabupaten X`, `Dinas Perumahan (Perkim) Kota Y`
_OWN_SHORT_FORM = re.compile(r" \([A-Z][A-Za-z]{1,14}\)")
_OF_LISTS = frozenset(["dinas", "kementerian"])
_LISTED = re.compile(
    r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+){0,4}){1,6},? dan "
    r"(?=[A-Z])(?!(?:Rektor|Ketua|Kepala|Bupati|Wali|Gubernur|Direktur|Sekretaris|Kapol|Dandim))"
)
_RUN = re.compile(r" ([A-Z][a-z]+(?: [A-Z][a-z]+){1,2})(?=,| [a-z]|\.\s|\)|\.$)")
_NAMED_AFTER = re.compile(
    r" (?:(?:dr|drg|Dr|Prof|H|Hj|KH|R|Moch)\.? ){1,4}[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
)
