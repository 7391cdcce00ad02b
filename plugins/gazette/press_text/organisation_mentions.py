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
        if not match[0][0].isupper() and not (
            kind == "karang-taruna" and _AREA_RANK.match(text, match.end())
        ):
            continue
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
            and kind in ("polres", "polresta", "polda", "polrestabes", "korem", "kodam")
            and re.fullmatch(r"[ ,]{1,2}(?:jajaran )?", text[ends : match.start()])
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
        yield Seen(name, key, kind, match.start(), place, area)


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
            joined = re.match(r"\s+dan\s+(?=[A-Z])", text[stop:]) if kind in _JOINED else None
            if joined:
                word = _NAME_WORD.match(text, stop + joined.end() - 1)
            if not word or (
                word[1].casefold().rstrip(".") in _STOP_WORDS
                and not (kind == "perkumpulan" and word[1] == "Kepala")
            ):
                break
            if word[1].isdigit() and kind == "karang-taruna":
                break
            at = word.start(1)
            if at in regions:
                return regions[at].end, True
            if word[1].casefold() in ("desa", "kelurahan") and kind == "karang-taruna":
                break
            if word[1].casefold() in ("kabupaten", "kota", "provinsi", "kecamatan"):
                inner, area = _area_end(text, stop, "", regions)
                return inner, area
            stop = word.end()
            count += 1
            if word[1].endswith("."):
                break
        if kind == "perkumpulan" and count:
            short = re.match(r" ?\([A-Z][\w ]{1,14}\)[ .]?", text[stop:])
            behind = stop + short.end() if short else stop
            rank = _AREA_RANK.match(text, behind) if short else None
            region = regions.get(rank.end() if rank else behind) if short else None
            return (region.end, True) if region else (stop, count > 1)
        if count and limit == 1:
            extra = re.match(
                r" (?:Utara|Selatan|Timur|Barat|Tengah|Kota|Baru|Hulu|Hilir|Raya)\b", text[stop:]
            )
            stop += extra.end() if extra else 0
        return stop, count > 0 and kind != "dinas"
    return end, False
