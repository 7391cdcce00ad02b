"""Year marks: anniversaries that are counted, Hijri years, holders of the highest offices."""

import re
from datetime import date

# The year from which a national anniversary is counted: the 79th Hari Bhayangkara was in 2025.
_COUNTED_FROM = {
    "bhayangkara|polri": 1946,
    "humas polri": 1951,
    "polwan|polisi wanita": 1948,
    "pol[ \\-]?air(?:ud)?|polisi perairan(?: dan udara)?": 1950,
    "brimob": 1945,
    "lalu lintas(?: bhayangkara)?|lantas(?: bhayangkara)?": 1955,
    "(?:kesatuan gerak )?bhayangkari|hkgb": 1952,
    "satpam": 1980,
    "tni": 1945,
    "juang (?:kartika|tni ad)": 1945,
    "persit(?: kartika chandra kirana| kck)?": 1946,
    "pmi|palang merah indonesia": 1945,
    "(?:gerakan )?pramuka": 1961,
    "korpri": 1971,
    "pgri": 1945,
    "satpol pp|satuan polisi pamong praja": 1950,
    "(?:sat)?linmas": 1962,
    "damkar|pemadam kebakaran": 1919,
    "adhyaksa": 1960,
    "imigrasi": 1950,
    "pemasyarakatan": 1964,
    "amal bh?akti(?: kemenag| kementerian agama)?": 1946,
    "kebangkitan nasional": 1908,
    "sumpah pemuda": 1928,
    "ibu": 1928,
    "koperasi": 1947,
    "kesehatan nasional": 1964,
    "keluarga nasional": 1993,
    "anak nasional": 1984,
    "otonomi daerah": 1996,
    "(?:kesatuan gerak )?pkk": 1972,
    "idi|ikatan dokter indonesia": 1950,
    "ppni": 1974,
    "ibi|ikatan bidan indonesia": 1951,
    "pwi": 1946,
    "rri": 1945,
    "basarnas": 1972,
    "pemuda pancasila": 1959,
    "knpi": 1973,
    "(?:gp |gerakan pemuda )?ansor": 1934,
    "muhammadiyah": 1912,
    "'?aisyiyah": 1917,
}
_FEAST = (
    r"\b(?:HUT|hari ulang tahun(?: \(HUT\))?|hari(?: (?:jadi|bh?akti|lahir))?|milad|harlah|HKG|"
    r"HAB)\s+"
)
_ORDINAL = r"(?:yang\s+)?ke\s?-?\s?(?P<{}>\d{{2,3}})\b"
_ANNIVERSARIES = tuple(
    (
        re.compile(
            _FEAST
            + rf"(?:(?:{names})\s+(?:indonesia\s+|ri\s+|\([a-z ]+\)\s+)?"
            + _ORDINAL.format("after")
            + "|"
            + _ORDINAL.format("before")
            + rf"\s+(?:{names})\b)",
            re.IGNORECASE,
        ),
        year,
    )
    for names, year in _COUNTED_FROM.items()
)
_HIJRI = re.compile(r"(?<![-/\d])(1[34]\d\d)\s?(?:H\b|Hijri(?:y?ah)?\b)", re.IGNORECASE)
# Who held an office, and in which years: a report that names them so is of those years.
_HELD_BY = (
    (r"presiden(?: republik indonesia| ri)?(?: \(?ir\.?)? (?:h\.? )?joko widodo", 2014, 2024),
    (r"presiden jokowi", 2014, 2024),
    (r"presiden(?: republik indonesia| ri)? prabowo", 2024, 2029),
    (r"presiden(?: republik indonesia| ri)? susilo bambang yudhoyono", 2004, 2014),
    (r"(?:mendagri|menteri dalam negeri)(?: \S+){0,3}? tjahjo kumolo", 2014, 2019),
    (r"(?:mendagri|menteri dalam negeri)(?: \S+){0,6}? tito karnavian", 2019, 2029),
    (r"kapolri(?: \S+){0,4}? tito karnavian", 2016, 2019),
    (r"kapolri(?: \S+){0,4}? idham azis", 2019, 2021),
    (r"kapolri(?: \S+){0,4}? listyo sigit", 2021, 2029),
)
_NUMBERED = re.compile(  # `ST/195/VII/2015`: a letter of July 2015
    r"/\s?(?P<month>XII|XI|IX|IV|X|VIII|VII|VI|V|III|II|I)\s?/\s?(?P<year>20[0-3]\d)\b"
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_OFFICES = tuple(
    (re.compile(rf"(?<!mantan )(?<!eks )\b{words}\b", re.IGNORECASE), first, last)
    for words, first, last in _HELD_BY
)
_PANDEMIC = re.compile(
    r"\b(?:PPKM|PSBB|prokes)\b|\bprotokol kesehatan\b(?=.{0,200}\bcovid)|"
    r"\bcovid\b(?:.{0,200}\bprotokol kesehatan\b)|"
    r"\bdi ?(?:tengah(?:-tengah)?|masa) (?:(?:situasi|kondisi|masa|merebaknya|mewabahnya) )?"
    r"(?:pandemik?|wabah)(?: (?:wabah|virus))? (?:covid|corona)\b"
    r"(?!(?:[- ]?19)?,? (?:yang )?(?:lalu|silam|dulu))",
    re.IGNORECASE | re.DOTALL,
)


def days_of_numbers(text: str) -> frozenset[date]:
    """The middle of each month in which a letter or decision was numbered, as its number says."""
    return frozenset(
        date(int(found["year"]), _ROMAN.index(found["month"]) + 1, 15)
        for found in _NUMBERED.finditer(text)
    )


def counted_years(text: str) -> frozenset[int]:
    """The years that counted anniversaries and Hijri years in plain *text* give."""
    years: set[int] = set()
    for pattern, first in _ANNIVERSARIES:
        for found in pattern.finditer(text):
            years.add(first + int(found["after"] or found["before"]))
    for found in _HIJRI.finditer(text):
        begins = 621.564 + int(found[1]) * 0.970229
        years.update((int(begins), int(begins + 0.97)))
    return frozenset(year for year in years if 2000 < year < 2100)


def eras(text: str) -> tuple[tuple[int, int], ...]:
    """First and last year of what plain *text* speaks of as present: a president, the pandemic."""
    found = [(first, last) for pattern, first, last in _OFFICES if pattern.search(text)]
    if _PANDEMIC.search(text):
        found.append((2020, 2023))
    return tuple(found)
