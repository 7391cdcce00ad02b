"""Private people: victims, children and givers whom the words of an item would make known.

Precision goes first: officials, people of rank, bodies and victims told by their number say
nothing here.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from gazette.domain.people import has_rank, name_key
from gazette.domain.text import fold_spaces

ADULT = 18  # years
_NEAR = 300  # characters, within a paragraph
_WORD = r"[A-Z][a-z'\u2019]+"
_NAME = rf"{_WORD}(?:\s(?:bin|binti|{_WORD}|[A-Z]\.)){{0,4}}"
_AGE = r"(?P<age>\d{1,2})"
_YEARS = r"(?:tahun|thn|th)\b\.?"
# Words that may stand between `korban` and the name.
_OF_VICTIM = (
    r"(?:yang|itu|tersebut|diketahui|adalah|yakni|yaitu|merupakan|seorang|pertama|kedua|ketiga"
    r"|lain|lainnya|terakhir|tewas|meninggal|dunia|luka|luka-luka|berat|ringan|selamat|hilang"
    r"|tenggelam|jiwa|anak|balita|bocah|remaja|perempuan|laki-laki|wanita|pria|siswa|siswi|pelajar"
    r"|warga|kecelakaan|penganiayaan|pencabulan|pemerkosaan|kekerasan|seksual|perundungan"
    r"|pembunuhan|penipuan|pencurian|begal)"
)
_VICTIM = re.compile(
    rf"(?<!kapal )(?<!perahu )(?<!motor )(?<!mobil )\b[Kk]orban(?:nya)?(?:,?\s{_OF_VICTIM})*,?\s"
    rf"(?:bernama(?:\slengkap)?\s(?P<name>{_NAME})"
    rf"|(?:atas nama|a\.\s?n\.)\s(?P<listed>{_NAME})"
    rf"(?=\s\(\d|,\s\d{{1,2}}\s{_YEARS}|,?\s(?:warga|asal|umur|usia|berusia|berumur)\b))"
    rf"|\b[Kk]orban,\s(?P<aged>{_NAME})(?=\s\(\d{{1,2}}(?:\s{_YEARS})?\))"
)
_INITIALS = r"[\"'\u201c\u2018]?\b[A-Z](?:[. ]{0,2}[A-Z]){0,3}\b\.?[\"'\u201d\u2019]?"
_CHILD = re.compile(
    rf"\b(?:[Bb]erinisial|[Ii]nisial)\s(?P<initials>{_INITIALS}),?\s?"
    rf"(?:\(\s?{_AGE}(?:\s?{_YEARS})?\s?\)"
    rf"|[^.\n]{{0,60}}?\b(?:berusia|berumur|usia|umur)\s(?P<aged>\d{{1,2}})\s?{_YEARS}"
    rf"|(?P<told>\d{{1,2}})\s{_YEARS})"
    rf"|(?P<called>\b(?:[A-Z]{{1,3}}|{_NAME}))\s\((?P<years>\d{{1,2}})\s?{_YEARS}\)"
)
_HARMED = re.compile(
    r"\b(?:korban|pelaku|tersangka|terduga|pencabulan|dicabuli|pemerkosaan|diperkosa|penganiayaan"
    r"|dianiaya|perundungan|dirundung|kekerasan|pelecehan|dilecehkan)\b",
    re.IGNORECASE,
)
_KINDS = (
    r"(?:SD|SDN|SDIT|SDLB|SMP|SMPN|SMPIT|SMA|SMAN|SMK|SMKN|SLB|MI|MIN|MTs|MTsN|MTSN|MA|MAN|TK|RA"
    r"|PAUD)"
)
_SCHOOL = re.compile(
    r"\b(?:[Ss]iswa|[Ss]iswi|[Pp]elajar|[Mm]urid|[Ss]antri|[Ss]antriwati|bersekolah|duduk|belajar)\b"
    rf"[^.;\n]{{0,30}}?\b(?:{_KINDS}\s(?!Kelas\b|Se\b|Sederajat\b)(?:\d|{_WORD})"
    rf"|(?:Ponpes|Pondok Pesantren|Pesantren)\s{_WORD})[^\s,.;)]*(?:\s{_WORD})?"
)
_PARENT = re.compile(
    r"\b(?:(?:[Aa]nak|[Pp]utra|[Pp]utri)(?:\s(?:kandung|tiri|angkat|pertama|kedua|bungsu|sulung))*"
    r"\sdari\s(?:pasangan\s)?(?:suami istri\s)?"
    r"|(?:[Aa]yah|[Ii]bu|[Bb]apak|[Oo]rang tua)(?:nya|\skandungnya|\skorban),?\s(?:bernama\s)?)"
    rf"(?:(?:Bapak|Ibu|Pak|Bu|Bpk\.?|Alm\.?)\s)?(?P<name>{_NAME})"
)
_LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){7}")
_OWNER = r"(?:[A-Z][\w.'\u2019]*\s){0,5}[A-Z][\w'\u2019]+"
_ACCOUNT = re.compile(
    r"\b(?:[Rr]ek(?:ening)?|[Nn]orek|NOREK|BRI|BCA|BNI|BSI|BTN|Mandiri|Bank\s[A-Z]\w+)\b[^\n]{0,40}?"
    r"\d(?:[ .-]?\d){7,17}\b[^\n]{0,20}?(?:\b[Aa][./]?\s?[Nn]\b\.?|\b[Aa]tas\s[Nn]ama)"
    rf"\s(?P<owner>{_OWNER})"
)
_NO_PERSON = frozenset(
    """
    desa kelurahan kecamatan kabupaten kota provinsi dusun kampung nagari rt rw jalan
    polsek polres polresta polrestabes polda polri kodim koramil korem kodam tni pmi bnn bpbd bnpb
    basarnas senkom pemkab pemkot pemprov pemdes dinas badan kantor kementerian yayasan panitia
    lembaga komite dompet baznas lazismu lazisnu laz upz masjid musala mushola gereja pura wihara
    bendahara kas bank koperasi bumdes pt cv ud rumah posko sekolah sd sdn smp smpn sma sman smk
    madrasah ponpes pondok pesantren panti universitas rsud rs puskesmas
    kapolres kapolsek kapolda kapolri bupati wali walikota gubernur camat lurah kepala ketua wakil
    presiden menteri dandim danramil komandan direktur sekretaris pengurus anggota
    seluruh semua segenap negara republik indonesia keluarga tim relawan satgas forum ikatan
    persatuan himpunan perkumpulan paguyuban organisasi karang pramuka muhammadiyah nahdlatul
    peduli donasi bantuan kemanusiaan bencana
    """.split()
)


class Found(NamedTuple):
    """Someone made known: the code, where it begins and ends, and the words."""

    code: str
    offset: int
    end: int
    words: str
    name: str  # or initials
    beside: str = ""  # what makes a child known


def private_people(text: str, officials: Collection[str] = ()) -> Iterator[Found]:
    """Everyone in *text* whom it should not make known; *officials*: the keys of named ones."""
    if "orban" in text:
        yield from _victims(text, officials)
    if "nisial" in text or ("(" in text and ")" in text):
        yield from _children(text)
    if _LONG_NUMBER.search(text):
        yield from _accounts(text)


def _victims(text: str, officials: Collection[str]) -> Iterator[Found]:
    for found in _VICTIM.finditer(text):
        name = found["name"] or found["listed"] or found["aged"]
        if is_private(name) and name_key(name) not in officials:
            yield Found("W404", *found.span(), fold_spaces(found[0]), fold_spaces(name))


def _children(text: str) -> Iterator[Found]:
    for found in _CHILD.finditer(text):
        age = found["age"] or found["aged"] or found["told"] or found["years"]
        if int(age) >= ADULT:
            continue
        around, first = _around(text, found.start(), found.end())
        is_named = found["called"] and not found["called"].isupper()
        if is_named and not (is_private(found["called"]) and _HARMED.search(around)):
            continue
        known_by = list(_SCHOOL.finditer(around))
        known_by += [match for match in _PARENT.finditer(around) if is_private(match["name"])]
        if known_by:
            beside = min(known_by, key=lambda match: abs(first + match.start() - found.start()))
            words = (found[0], found["called"] or found["initials"], beside[0])
            yield Found("W405", *found.span(), *map(fold_spaces, words))


def _around(text: str, start: int, end: int) -> tuple[str, int]:
    """What stands near in the same paragraph, and where that begins."""
    first = max(text.rfind("\n\n", 0, start) + 1, start - _NEAR, 0)
    blank = text.find("\n\n", end)
    last = min(blank if blank >= 0 else len(text), end + _NEAR)
    return text[first:last], first


def _accounts(text: str) -> Iterator[Found]:
    for found in _ACCOUNT.finditer(text):
        if _NO_PERSON.isdisjoint(_words(found["owner"])):
            yield Found("W406", *found.span(), *map(fold_spaces, found.group(0, "owner")))


def is_private(name: str) -> bool:
    """Whether *name* can be a private person's: no body's, no office, without a rank."""
    return _words(name)[0] not in _NO_PERSON and not has_rank(name)


def _words(name: str) -> list[str]:
    return name.casefold().replace(".", " ").split()
