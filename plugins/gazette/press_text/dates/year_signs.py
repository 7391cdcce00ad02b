"""Year signs: what a text says of its own year, for dates that are printed without one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gazette.press_text.dates.date_words import DateMention
from gazette.press_text.dates.year_marks import counted_years, days_of_numbers, eras

_OWN_YEAR = re.compile(
    r"(?<!mulai )(?<!hingga )(?<!sampai )"
    r"\b(?:sepanjang|selama|memasuki(?: awal)?|awal|akhir|penghujung) tahun (?P<a>20[0-3]\d)\b"
    r"|\btahun (?:anggaran )?(?P<b>20[0-3]\d) ini\b"
    r"|\b(?:tahun anggaran|T\.?A\.?) (?P<c>20[0-3]\d)\b"
    r"|\bAPBD[- ](?:P|Perubahan),? (?:tahun )?(?:anggaran )?(?P<g>20[0-3]\d)\b"
    r"|\btahap (?:[IVX]+|\d+),? (?:tahun )?(?P<e>20[0-3]\d)\b"
    r"|\btahun (?P<f>20[0-3]\d),? (?:digelar|dilaksanakan|diadakan|berlangsung|diselenggarakan|"
    r"dihelat|resmi)\b"
    r"|\bOperasi (?:[A-Z][\w-]+ ){1,3}(?P<d>20[0-3]\d)\b",
    re.IGNORECASE,
)
_INDEPENDENCE = re.compile(  # `HUT ke-75 RI`, `HUT Kemerdekaan RI ke-80`
    r"\bHUT\s+(?:ke\s?-?\s?([78]\d)\s+(?:Kemerdekaan\s+)?(?:RI|Republik)\b|"
    r"(?:Kemerdekaan\s+)?(?:RI|Republik Indonesia)\s+ke\s?-?\s?([78]\d)\b)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"\b20[0-3]\d\b(?![/-]\d)")
_SPAN = (
    r"(?:tahun\s+)?"
    r"(?P<first>20[0-3]\d)\s*(?:[-–/]|s/d|s\.d\.?|sampai|hingga)\s*(?P<last>20[0-3]\d)\b"
)
_TERM = re.compile(  # `masa bakti 2016-2020`, `masa bhakti II tahun 2021-2026`
    r"\b(?:masa (?:bh?akti|jabatan|kerja|khidmat|khidmah|juang)|pe?riode(?: kepengurusan)?|"
    rf"kepengurusan)\s+(?:(?:ke\s?-?\s?)?[IVXL\d]{{1,6}},?\s+)?{_SPAN}",
    re.IGNORECASE,
)
_PLAN = re.compile(  # `RPJMD 2019-2024`: drafted in its first year, followed in each but the last
    r"\b(?:RPJM(?:N|D|[ -]?Des(?:a)?)?|rencana pembangunan jangka menengah|renstra|"
    r"rencana (?:strategis|kerja|aksi|induk)|peta jalan|roadmap)\b"
    rf"(?:\W+(?!20)[\w()]+){{0,6}}?\W+{_SPAN}",
    re.IGNORECASE,
)
_OLD_TERM = re.compile(
    r"\b(?:demisioner|lama|sebelumnya|mantan|menggantikan|berakhir|habis|purna)\b", re.IGNORECASE
)
_LAW_YEAR = re.compile(  # but `HUT ke-64 tahun 2015`
    r"(?<!\w)(?<!ke-)(?<!ke )\d[\w/.-]*\s+(?:tahun|th\.?)\s+$", re.IGNORECASE
)
_CIRCULAR_YEAR = re.compile(  # in force for a while: `Surat Edaran Nomor 6 Tahun 2020`
    r"\b(?:surat edaran|SE)\b[^.;]{0,40}$", re.IGNORECASE
)
_LETTER_YEAR = re.compile(  # `SKEP/831/XI/2005 tgl 25 November 2005`
    r"/\d{2,4}\W+(?:tanggal|tgl|tertanggal)\.?\s*\d{1,2}\s+\w+\s+$", re.IGNORECASE
)
_VOTE_YEAR = re.compile(r"\b(?:Pemilu|Pilkada|Pileg|Pilpres|Pilgub|Pilbup|Pilwal\w*)\s+$")
_YEAR_OF_ANOTHER = re.compile(  # `Pilkada serentak tahun 2020`, `korban gempa 2018`
    r"\b(?:pemilu|pilkada|pileg|pilpres|pemilihan|gempa|tsunami|banjir|likuefaksi|pandemi|juara|"
    r"hasil|putusan)\b(?:\s+[\w-]+){0,3}\s+$",
    re.IGNORECASE,
)
_PAST_YEAR = re.compile(
    r"\b(?:sejak|dari|berdiri|didirikan|dibentuk|lahir|kelahiran|angkatan|alumni|lulusan|pernah|"
    r"terakhir|sampai|hingga|menuju|target|visi)\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
_COMING = re.compile(  # of a text from before: `pada tahun 2020 mendatang`
    r"\b(?P<year>20[0-3]\d),? (?:mendatang|nanti|kelak|(?:yang )?akan datang)\b", re.IGNORECASE
)
_LONG_AGO = re.compile(r"\W{0,2}(?:silam|lalu|lampau|yang lalu)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSigns:
    """Years that the text calls its own, and what else in it speaks for a year."""

    own: frozenset[int] = frozenset()  # `sepanjang tahun 2020`
    days: tuple[date, ...] = ()  # days printed with their year
    letters: tuple[date, ...] = ()  # the months of numbered letters, by their middle
    named: frozenset[int] = frozenset()  # any other year, laws and the past left out
    within: frozenset[int] = frozenset()  # years of a term of office but its last
    terms: frozenset[int] = frozenset()  # first years of terms of office: 2016 of `2016-2020`
    eras: tuple[tuple[int, int], ...] = ()  # years of a president in office, of the pandemic
    beside: frozenset[int] = frozenset()  # places of dates whose sentence has the one year named
    titled: int | None = None  # the one year of the headline
    coming: int | None = None  # the first year that is still to come: `tahun 2020 mendatang`


NO_SIGNS = YearSigns()


def year_signs(
    text: str,
    mentions: Sequence[DateMention],
    *,
    headline: str = "",
    captions: Sequence[DateMention] = (),
) -> YearSigns:
    """Return the signs of its year in plain *text*, whose dates are *mentions*.

    The plain *headline* may name the year, and *captions* may print a day in full.
    """
    terms: set[int] = set()
    within: set[int] = set()
    named: set[int] = set()
    spans: list[tuple[int, int]] = []
    for found in _PLAN.finditer(text):
        spans.append(found.span())
        within.update(range(int(found["first"]), int(found["last"])))
    for found in _TERM.finditer(text):
        spans.append(found.span())
        if not _OLD_TERM.search(text[max(0, found.start() - 60) : found.end() + 30]):
            terms.add(int(found["first"]))
            within.update(range(int(found["first"]), int(found["last"])))
    for found in _ANY_YEAR.finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        inside = any(start <= found.start() < end for start, end in spans)
        past = _PAST_YEAR.search(before) or _LONG_AGO.match(text, found.end())
        if not (inside or past or _of_a_law(before)):
            named.add(int(found[0]))
    return YearSigns(
        own=years_named(text),
        days=_days([*mentions, *captions]),
        letters=tuple(sorted(days_of_numbers(text))),
        named=frozenset(named),
        within=frozenset(within),
        terms=frozenset(terms),
        eras=eras(text),
        beside=_beside_a_year(text, mentions) if len(named | within) == 1 else frozenset(),
        titled=_year_of_headline(headline),
        coming=min((int(one["year"]) for one in _COMING.finditer(text)), default=None),
    )


def _beside_a_year(text: str, mentions: Sequence[DateMention]) -> frozenset[int]:
    """Where the dates stand in whose sentence a year is named: `Diklat tahun 2016, Selasa (3/5)`.

    The year of a vote, of a misfortune or of what is past is none, nor one that is quoted.
    """
    places: set[int] = set()
    for mention in mentions:
        start = max(text.rfind(mark, 0, mention.start) for mark in (". ", "\n")) + 1
        ends = (text.find(mark, mention.end) for mark in (". ", "\n"))
        end = min((place for place in ends if place >= 0), default=len(text))
        if _names_its_year(text[start : mention.start]) or _names_its_year(text[mention.end : end]):
            places.add(mention.start)
    return frozenset(places)


def _names_its_year(said: str) -> bool:
    """Whether a part of a date's sentence names a year that may be the date's own."""
    if '"' in said:
        return False
    for found in _ANY_YEAR.finditer(said):
        before = said[max(0, found.start() - 40) : found.start()]
        past = _PAST_YEAR.search(before) or _LONG_AGO.match(said, found.end())
        other = _YEAR_OF_ANOTHER.search(before) or _LAW_YEAR.search(before) or _of_a_law(before)
        if not (past or other):
            return True
    return False


def _year_of_headline(headline: str) -> int | None:
    """The one year of *headline*: `Sikka Rayakan HUT Tahun 2015`, no term, law, vote or plan."""
    years = {int(found[0]) for found in _ANY_YEAR.finditer(headline)}
    other = _TERM.search(headline) or _PLAN.search(headline) or re.search(_SPAN, headline, re.I)
    if len(years) != 1 or other or not _names_its_year(headline):
        return None
    return years.pop()


def _of_a_law(before: str) -> bool:
    """Whether the year behind *before* is that of a law, or part of a number."""
    law = _LAW_YEAR.search(before) is not None and _CIRCULAR_YEAR.search(before) is None
    return before.endswith(("/", "-")) or law


def _days(mentions: Sequence[DateMention]) -> tuple[date, ...]:
    """The days that *mentions* give with a year, where no weekday speaks against it."""
    days: list[date] = []
    for mention in mentions:
        if mention.year is None:
            continue
        try:
            on = date(mention.year, mention.month, mention.day)
        except ValueError:
            continue
        if mention.weekday in (None, on.weekday()):
            days.append(on)
    return tuple(days)


def years_named(text: str) -> frozenset[int]:
    """The years that plain *text* speaks of as its own: `sepanjang tahun 2020`."""
    own = {int(year) for found in _OWN_YEAR.finditer(text) for year in found.groups() if year}
    own.update(counted_years(text))
    own.update(1945 + int(found[1] or found[2]) for found in _INDEPENDENCE.finditer(text))
    if not own:
        counted = Counter(
            int(found[0])
            for found in _ANY_YEAR.finditer(text)
            if not _of_a_law(before := text[max(0, found.start() - 40) : found.start()])
            and not _LETTER_YEAR.search(before)
            and not _VOTE_YEAR.search(before)
        )
        if len(counted) == 1:
            own.update(year for year, times in counted.items() if times > 1)
    return frozenset(own)
