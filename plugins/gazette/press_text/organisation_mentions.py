"""Organisation mentions: where a text names an organisation, with its area where one follows."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gazette.press_text.organisation_names import KIND, kind_of, organisation_key
from gazette.press_text.region_names import NameFound, RegionIndex, find_words

_AREA_RANK = re.compile(
    r"\s*(?:(?:wilayah|lokal|cabang|daerah|dpd|"
    r"dpc)(?: \d+)?\s+)?(?:\([A-Z][\w./ -]{1,25}\)\s*)?(?:(?:di|se)[ -])?(kabupaten|"
    r"kab\.?|kota|provinsi|propinsi|prov\.?|kecamatan|kec\.?|desa|kelurahan|kel\.?)\s+",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\s*(?:\d{2,4}(?:[-/]\d{2})?\s*/\s*[A-Z][A-Za-z]+|[IVXL]+/[A-Z][a-z]+"
    r"(?: (?:Trikora|Muda|Barisan|Imam Bonjol))?|"
    r"\d{2,4}[-/]\d{2}(?: [A-Z][a-z]+)?|\d{2,4}(?: [A-Z][a-z]+)?)"
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


_JOINED = frozenset(["dinas", "institut", "universitas"])
_IN_CAPITALS = frozenset("pt ksr pa pn rapi damkar lembaga".split())
_PARENTS = frozenset("polres polresta polda polrestabes korem kodam".split())
_ROOM_OF = re.compile(
    r"(?:ma|mako|ka|waka|aula|kantor|gedung|halaman|markas|lapangan)[ ]?$", re.IGNORECASE
)
# How many words of its own a name may have behind the word for its kind.
_NAME_LENGTHS = dict.fromkeys(
    (
        "dinas universitas politeknik yayasan ponpes bank pt perkumpulan institut rs kemenag "
        "bumdes poktan kejari kecamatan forum-relawan"
    ).split(),
    7,
)
_NAME_LENGTHS |= dict.fromkeys("rsud karang-taruna sekolah".split(), 3)
_NAME_LENGTHS |= dict.fromkeys("polsek polres polresta pemdes koramil puskesmas".split(), 1)
_DIRECTION = re.compile(r" (?:Utara|Selatan|Timur|Barat|Tengah|Kota|Baru|Hulu|Hilir|Raya)\b")
_SHORT_FORM = re.compile(r" ?\([A-Z][\w ]{1,14}\)[ .]?")


@dataclass(frozen=True, slots=True)
class Seen:
    name: str
    key: str
    kind: str
    start: int
    weight: float
    area: bool


def mentions_in(text: str, index: RegionIndex) -> Iterable[Seen]:
    """Every organisation named in *text*, with its area where one follows."""
    words = find_words(text)
    regions = {found.start: found for found in index.find_with_districts(words)}
    ends = 0
    for match in KIND.finditer(text):
        if match.start() < ends:
            continue
        kind = kind_of(match)
        if not _is_name(match, kind, text):
            continue
        weight = _weight(text, match.start(), ends, kind)
        end, area = _area_end(text, match.end(), kind, regions)
        name = re.sub(r"\s+", " ", text[match.start() : end]).strip(" ,.;:-")
        ends = end
        yield Seen(name, organisation_key(name), kind, match.start(), weight, area)


def _is_name(match: re.Match[str], kind: str, text: str) -> bool:
    """Whether a word for a kind of organisation is written as part of a name."""
    words = match[0]
    if not words[0].isupper() and not (
        kind == "karang-taruna" and _AREA_RANK.match(text, match.end())
    ):
        return False
    if kind in _IN_CAPITALS and not words[:2].isupper():
        return False
    return kind != "sekolah" or (
        re.search(r"\d|negeri|islam|muhammadiyah", words, re.I) is not None and words[:2].isupper()
    )


def _weight(text: str, start: int, ends: int, kind: str) -> float:
    """How much a naming counts: less as the owner of a room or as the body above the one before."""
    if ends and kind in _PARENTS and re.fullmatch(r"[ ,]{1,2}(?:jajaran )?", text[ends:start]):
        return 0.3
    is_room = kind not in ("pmi", "senkom") and _ROOM_OF.search(text[max(0, start - 9) : start])
    return 0.5 if is_room else 1.0


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
    limit = _NAME_LENGTHS.get(kind, 0)
    if text.isupper() or not limit:
        return end, False
    stop, count = end, 0
    while count < limit:
        word = _next_word(text, stop, kind)
        if not word:
            break
        if word.start(1) in regions:
            return regions[word.start(1)].end, True
        if word[1].casefold() in ("kabupaten", "kota", "provinsi", "kecamatan"):
            return _area_end(text, stop, "", regions)
        stop = word.end()
        count += 1
        if word[1].endswith("."):
            break
    if kind == "perkumpulan" and count:
        return _behind_short_form(text, stop, regions) or (stop, count > 1)
    if count and limit == 1:
        extra = _DIRECTION.match(text[stop:])
        stop += extra.end() if extra else 0
    return stop, count > 0 and kind != "dinas"


def _next_word(text: str, stop: int, kind: str) -> re.Match[str] | None:
    """The next word of a name, over `dan` where the kind has it; None where the name ends."""
    word = _NAME_WORD.match(text, stop)
    joined = re.match(r"\s+dan\s+(?=[A-Z])", text[stop:]) if kind in _JOINED else None
    if joined:
        word = _NAME_WORD.match(text, stop + joined.end() - 1)
    if not word:
        return None
    low = word[1].casefold()
    is_association = kind == "perkumpulan" and word[1] == "Kepala"
    if low.rstrip(".") in _STOP_WORDS and not is_association:
        return None
    is_area = word[1].isdigit() or low in ("desa", "kelurahan")
    return None if kind == "karang-taruna" and is_area else word


def _behind_short_form(
    text: str, stop: int, regions: Mapping[int, NameFound]
) -> tuple[int, bool] | None:
    """An area behind the short form of an association: `Persatuan ... (PGRI) Kabupaten Y`."""
    short = _SHORT_FORM.match(text[stop:])
    if not short:
        return None
    behind = stop + short.end()
    rank = _AREA_RANK.match(text, behind)
    region = regions.get(rank.end() if rank else behind)
    return (region.end, True) if region else None
