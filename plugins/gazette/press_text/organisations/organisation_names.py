"""Organisation names: one key for all spellings, with the rank of area before the body."""

import re

from gazette.domain.text import plain_ascii
from gazette.press_text.organisations.organisation_finder import KIND, kind_of
from gazette.press_text.people.nicknames import PROVINCES, REGENCIES, SHARED_WITH_CITY

# `DPD`, `Majelis Pimpinan Cabang (MPC)`: the rank of area that stands before a body's name.
_CENTRAL = r"(?-i:DPP|DPN|MPN|BPP|PP|PB|PBNU)|(?:pengurus|pimpinan) (?:besar|pusat|nasional)"
_LOCAL = (
    r"(?-i:DPW|DPD|DPC|DPK|DPAC|MPW|MPC|MPAC|BPW|BPC|BPD|PW|PC|PD|PAC|PK|PR)|"
    r"(?:pengurus|pimpinan) (?:wilayah|daerah|cabang|anak cabang|ranting|komisariat)"
)
_RANK = (
    rf"(?:(?:dewan|majelis|badan) )?(?:(?P<central>{_CENTRAL})|{_LOCAL})(?: \([A-Z]{{2,4}}\))?"
    r"(?-i: II?\b)?"  # `DPD II KNPI`
)
_RANK_FIRST = re.compile(_RANK + r"\s+", re.IGNORECASE)
_RANK_LAST = re.compile(r"(?<![\w-])" + _RANK + r"\s+\Z", re.IGNORECASE)

# Offices of a government and schools by their short forms.
_CONTRACTED = {
    "dinkes": "Dinas Kesehatan", "dinsos": "Dinas Sosial", "dishub": "Dinas Perhubungan",
    "disdik": "Dinas Pendidikan", "disdikbud": "Dinas Pendidikan dan Kebudayaan",
    "disnaker": "Dinas Tenaga Kerja", "disnakertrans": "Dinas Tenaga Kerja dan Transmigrasi",
    "dispora": "Dinas Pemuda dan Olahraga", "diskominfo": "Dinas Komunikasi dan Informatika",
    "disperindag": "Dinas Perindustrian dan Perdagangan", "dispar": "Dinas Pariwisata",
    "disdukcapil": "Dinas Kependudukan dan Pencatatan Sipil", "distan": "Dinas Pertanian",
    "dlh": "Dinas Lingkungan Hidup", "dpmd": "Dinas Pemberdayaan Masyarakat dan Desa",
    "kemendagri": "Kementerian Dalam Negeri", "kemenlu": "Kementerian Luar Negeri",
    "kemenhan": "Kementerian Pertahanan", "kemenkeu": "Kementerian Keuangan",
    "kemenkes": "Kementerian Kesehatan", "kemensos": "Kementerian Sosial",
    "kemenaker": "Kementerian Ketenagakerjaan", "kemenperin": "Kementerian Perindustrian",
    "kemendag": "Kementerian Perdagangan", "kementan": "Kementerian Pertanian",
    "kemenhut": "Kementerian Kehutanan", "kemenhub": "Kementerian Perhubungan",
    "kemenpar": "Kementerian Pariwisata", "kemendesa": "Kementerian Desa",
    "kemenpora": "Kementerian Pemuda dan Olahraga", "kemenpu": "Kementerian Pekerjaan Umum",
    "kemenkominfo": "Kementerian Komunikasi dan Informatika",
    "kemenko": "Kementerian Koordinator Bidang", "kemenham": "Kementerian HAM",
    "kemenkum": "Kementerian Hukum",
    "stai": "Sekolah Tinggi Agama Islam", "stain": "Sekolah Tinggi Agama Islam Negeri",
    "stie": "Sekolah Tinggi Ilmu Ekonomi", "stih": "Sekolah Tinggi Ilmu Hukum",
    "stikes": "Sekolah Tinggi Ilmu Kesehatan", "stit": "Sekolah Tinggi Ilmu Tarbiyah",
    "stkip": "Sekolah Tinggi Keguruan dan Ilmu Pendidikan",
    "stisip": "Sekolah Tinggi Ilmu Sosial dan Ilmu Politik",
    "stmik": "Sekolah Tinggi Manajemen Informatika dan Komputer",
}  # fmt: skip
# Houses of a ministry, long and short: `Kanwil Ditjen PAS NTT`.
_FOLDED = (
    (re.compile(r"\b(?:direktorat jenderal|ditjen) (?:pas\b|pemasyarakatan)", re.I), "Ditjenpas"),
    (re.compile(r"\bbidang politik dan keamanan\b", re.I), "Bidang Polkam"),
    (
        re.compile(r"\bkemente?rian hukum (?:dan )?(?:ham\b|hak asasi manusia)", re.I),
        "Kemenkumham",
    ),
)
_LONG = {
    short: long.removeprefix("kota ")
    for short, long in (*PROVINCES.items(), *REGENCIES.items())
    if " " not in short
}


def rank_before(text: str, at: int) -> tuple[int, bool]:
    """Where a rank of area before the body at *at* begins (else *at*), and if it is the centre."""
    first = max(0, at - 48)
    found = _RANK_LAST.search(text[first:at])
    if found is None or not found[0][0].isupper():
        return at, False
    return first + found.start(), found["central"] is not None


def organisation_key(name: str) -> str:
    """What all spellings of one organisation share.

    `Senkom Mitra Polri Kota Madiun` and `Senkom Kota Madiun` are `senkom madiun kota`.

    The kind is folded to its short form, and the area's words are kept apart from its rank;
    `DPD KNPI Minahasa Utara` is `knpi minahasa utara`, `DPP KNPI` is `knpi pusat`.
    """
    folded = re.sub(r"\s+", " ", name.replace("‘", "'").replace("’", "'")).strip()
    for long, short in _FOLDED:
        folded = long.sub(short, folded)
    first, _, others = folded.partition(" ")
    folded = f"{_CONTRACTED.get(first.casefold(), first)} {others}".strip()
    match = KIND.match(folded)
    rank = None if match else _RANK_FIRST.match(folded)
    if rank and KIND.match(folded, rank.end()):
        folded = folded[rank.end() :]
        match = KIND.match(folded)
    kind = kind_of(match) if match else ""
    if match and kind == "perkumpulan":
        by_short = _by_known_short(folded)
        if by_short:
            return organisation_key(by_short)
        within = KIND.match(folded, match.end() + 1)
        if within and kind_of(within) != kind:
            folded = f"{match[0]} {kind_of(within)}{folded[within.end() :]}"
    rest = folded[match.end() :] if match and kind not in _WHOLE else folded
    digits = "".join(re.findall(r"\d+", rest)) if kind in _NUMBERED else ""
    if digits:
        return f"{kind} {digits}"
    words = _key_words(rest)
    if kind in _OF_JAYA:
        words = ["jakarta" if word == "jaya" else word for word in words]
    if kind in _NUMBERED_BESIDE_AREA:
        words = [word for word in words if not _NUMBER.fullmatch(word)]
    if kind == "kementerian":
        words = [word for word in words if word not in ("indonesia", "ri")]
    kept = [word for word in words if word not in _RANK_WORDS]
    if rank and rank["central"] and not kept:
        kept = ["pusat"]
    if kind == "pemkab" and " ".join(kept) in _OF_PROVINCES:
        kind = "pemprov"  # `Pemda Sultra`
    city = "kota" in words and (kind in _OF_CITIES or " ".join(kept) in SHARED_WITH_CITY)
    return " ".join([kind, *kept, *(["kota"] if city and kept else [])]).strip()


def _by_known_short(name: str) -> str | None:
    """By its short form in brackets, if a list knows that: `Himpunan Pengusha Muda (HIPMI) X`."""
    found = _SHORT_BEHIND.match(name)
    known = KIND.fullmatch(found["short"]) if found else None
    if found is None or known is None or kind_of(known) == "perkumpulan":
        return None
    return f"{found['short']}{found['rest']}"


_SHORT_BEHIND = re.compile(
    r"(?P<first>[A-Z])[^()]+ \((?P<short>(?P=first)[A-Z]{2,8})\)(?P<rest>.*)"
)


def area_rank(name: str) -> str | None:
    """The rank of area that a body's name says: `kecamatan` of `PMI Kec. Cilegon`."""
    kind = KIND.match(name)
    found = _AREA_RANK.search(name, kind.end() if kind else 0)
    return _AREA_RANKS[found[1].casefold()] if found else None


_AREA_RANKS = {
    word: rank
    for rank, words in (
        ("provinsi", "provinsi propinsi prov"),
        ("kabupaten", "kabupaten kab"),
        ("kota", "kota"),
        ("kecamatan", "kecamatan kec distrik kapanewon kemantren"),
        ("kelurahan", "kelurahan"),
        ("desa", "desa"),
    )
    for word in words.split()
}
_ANY_RANK = "|".join(_AREA_RANKS)
_AREA_RANK = re.compile(  # `Polres Madiun Kota` says none: no area stands behind the word
    rf"\b({_ANY_RANK})\b\.? (?!(?:{_ANY_RANK})\b)(?=[a-z])", re.IGNORECASE
)


def _key_words(text: str) -> list[str]:
    """The words of a name, each once, short forms in full, without what stands in brackets."""
    plain = plain_ascii(re.sub(r"\([^)]*\)", " ", text))
    long = " ".join(_LONG.get(word, word) for word in re.findall(r"[a-z0-9]+", plain))
    return list(dict.fromkeys(long.split()))


_WHOLE = ("sekolah", "kemen", "fakultas")  # whose word for the kind tells them apart
_NUMBERED = ("kodim", "koramil", "korem", "yonif", "batalyon")
# `Kodam XVIII/Kasuari` is Kodam Kasuari, `Kwarcab 13.12 Pramuka X` is Kwarcab X.
_NUMBERED_BESIDE_AREA = frozenset("kodam kwarcab kwarda kwaran rapi orari karang-taruna".split())
_NUMBER = re.compile(r"\d+|[ivx]+")
_OF_PROVINCES = frozenset(PROVINCES.values()) | frozenset("aceh bali banten lampung diy".split())
_OF_JAYA = ("pwi", "pmi", "polda", "kodam")  # there `Jaya` is Jakarta
_OF_CITIES = ("polres", "polresta", "polrestabes", "polsek")
_RANK_WORDS = frozenset(
    "di komisariat komda bhayangkara kabupaten kab se kota mitra polri kecamatan kec "
    "distrik kapanewon kemantren provinsi propinsi prov daerah cabang dan "
    "pemerintah pemkab pemkot pemprov lokal pramuka metro administrasi desa kelurahan republik "
    "wilayah perwakilan".split()
)
