"""Date words: every date that a text mentions, in all the ways that press texts write them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gazette.domain.dates import MONTHS, WEEKDAYS

_MONTH_NUMBERS = {name: index + 1 for index, name in enumerate(MONTHS)} | {
    "pebruari": 2,
    "nopember": 11,
    "jan": 1,
    "feb": 2,
    "peb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "agu": 8,
    "ags": 8,
    "agt": 8,
    "agust": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "nop": 11,
    "des": 12,
    "january": 1,
    "february": 2,
    "march": 3,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "aug": 8,
    "october": 10,
    "oct": 10,
    "december": 12,
    "dec": 12,
}
_WEEKDAY_NUMBERS = {name: index for index, name in enumerate(WEEKDAYS)} | {
    "ahad": 6,
    "rabo": 2,
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}

WEEKDAY_WORDS = "senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad"
WEEKDAY_NAMES = frozenset("senin selasa rabu kamis jumat jum'at sabtu minggu ahad".split())
ENGLISH_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_WEEKDAY = rf"\b(?P<weekday>{WEEKDAY_WORDS}|rabo|jum'? at|{ENGLISH_WEEKDAYS})\b"
_PART_OF_DAY = (
    r"(?:\s*,?\s*(?:dini hari|pagi|siang|sore|petang|malam|kemarin|lalu|tadi|"
    r"ini)(?:\s+(?:ini|tadi|kemarin))?)"
)
_TO = r"(?:-|s/d|s\.d\.?|sampai(?: dengan)?|hingga)"
_UNTIL = rf"\s*(?:{_TO}(?: besok,?)?|/|,|&|sd|dan)\s*"
_MORE_DAYS = rf"(?:{_UNTIL}(?:hari )?(?:{WEEKDAY_WORDS})\b)"
# `Sabtu, 14 Sya'ban 1445 (24/2/2024)`, `Senin, 12 Rajab 1445 H / 24 Januari 2024`
_HIJRI_YEAR = r"1[34]\d\d(?:\s?H(?:ijri(?:y?ah)?)?\b\.?)?\s*(?:/|,|atau|bertepatan(?: dengan)?)?\s*"
_HIJRI = (
    r"(?:\d{1,2}\s+(?:muharr?am|s(?:h)?afar|(?:rabi|jumad)\w*(?:['`]?\w+)?(?: \w+)?|rajab|"
    rf"s[yh]a?['`]?ban|ramad[h]?an|syaww?al|(?:dz|z)ul\w*(?:['`]\w+)?)\s+{_HIJRI_YEAR})"
)
_LEAD = rf"(?:{_WEEKDAY}{_MORE_DAYS}?{_PART_OF_DAY}?\s*[,/]?\s*{_HIJRI}?(?:(?:tanggal|tgl)\.?\s*)?)"
_YEAR = r"(?P<year>\d{4}|\d{2})"
_MONTH = (
    "(?:" + "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True)) + r")(?:\b|(?=20\d\d\b))\.?"
)

_NUMERIC = re.compile(
    rf"{_LEAD}?(?P<open>\(\s*)?(?<![\d/.-])(?P<day>\d{{1,2}})"
    rf"(?:\s*(?:{_TO}|dan|&)\s*(?P<day2>\d{{1,2}}))?"
    rf"\s*(?:\.(?=/))?(?P<sep>[/.-])\s*(?P<month>\d{{1,2}})(?:(?:\s*[/.-]\s*|\s(?=20\d\d\b)){_YEAR}(?!\d))?(?![\d])"
    rf"(?:[/.-](?P<torn>2\d\d|0[12]\d)(?!\d))?"
    rf"(?:\s*/)?(?P<close>\s*\))?",
    re.IGNORECASE,
)
_SPANNING = re.compile(
    rf"{_LEAD}?(?P<open>\(\s*)?(?<![\d/.-])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?:/(?P<year>\d{{4}}))?"
    rf"\s*{_TO}\s*(?P<day2>\d{{1,2}})/(?P<month2>\d{{1,2}})(?:/(?P<year2>\d{{4}}))?"
    rf"(?P<close>\s*\))?",
    re.IGNORECASE,
)
_WORDED = re.compile(
    rf"{_LEAD}?(?P<open>\(\s*)?(?<![\d/.-])(?<!\d,)(?P<day>\d{{1,2}})(?:\s+(?P<month0>{_MONTH})(?:\s+(?P<year0>\d{{4}}))?)?"
    rf"(?:{_UNTIL}(?P<day2>\d{{1,2}}))?\s*(?:bulan\s+)?[ /-]?(?P<month>{_MONTH})"
    rf"(?:,?\s*(?:tahun\s+)?[/-]?(?P<year>\d{{4}})(?!\d))?(?P<close>\s*\))?",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    rf"(?:{_WEEKDAY}\s*,?\s*)?\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}}),\s*(?P<year>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_MISSPELT = re.compile(  # `9 Februarri 2023`
    rf"{_LEAD}?(?P<open>\(\s*)?(?<![\d/.,-])(?P<day>\d{{1,2}})\s+(?P<month>[a-z]{{5,11}})\s+"
    rf"(?P<year>(?:19|20)\d{{2}})(?!\d)(?P<close>\s*\))?",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(  # `Selasa 24102023`; the weekday must bear it out
    rf"{_WEEKDAY}\s*,?\s*(?P<open>\(\s*)?(?P<day>0[1-9]|[12]\d|3[01])(?P<month>0[1-9]|1[0-2])"
    r"(?P<year>20\d{2})(?!\d)(?P<close>\s*\))?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date as written, e.g. `Rabu (4/6)`; `end_day` and `end_month` where it is a range."""

    start: int
    end: int
    day: int
    month: int
    year: int | None = None
    torn: str | None = None  # a year that lacks a figure, beside a weekday: `24-8-204`
    weekday: int | None = None
    end_day: int | None = None
    end_month: int | None = None
    numeric: bool = False  # both parts are figures, so that their order may be in doubt
    bracketed: bool = False


def find_dates(text: str) -> tuple[DateMention, ...]:
    """Return all dates that plain *text* mentions, in order; none overlaps another."""
    found: list[DateMention] = []
    starts: list[int] = []
    for pattern in (_SPANNING, _ISO, _ENGLISH, _RUN_TOGETHER, _WORDED, _MISSPELT, _NUMERIC):
        for match in pattern.finditer(text):
            mention = _mention(match, numeric=pattern in (_NUMERIC, _SPANNING))
            if mention is None:
                continue
            at = bisect_left(starts, mention.end)
            if at == 0 or found[at - 1].end <= mention.start:
                found.insert(at, mention)
                starts.insert(at, mention.start)
    return tuple(found)


def find_dates_apart(text: str) -> tuple[DateMention, ...]:
    """Return the dates of *text* that stands apart: in a dateline `4/6` needs no brackets."""
    return find_dates(f"({text})" if text[:1].isdigit() else text)


_TO_THE_LAST_DAY = re.compile(rf"\s*{_TO}\s*(?:hari\s*)?", re.IGNORECASE)


def joined_ranges(text: str, mentions: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """Join the first and the last day of one event: `Senin (4/8) hingga Rabu (6/8)`."""
    joined: list[DateMention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        between = text[before.end : mention.start] if before else ""
        if before and before.end_day is None and _TO_THE_LAST_DAY.fullmatch(between):
            joined[-1] = replace(
                before,
                end=mention.end,
                year=before.year or mention.year,
                end_day=mention.day,
                end_month=mention.month,
            )
        else:
            joined.append(mention)
    return tuple(joined)


def _mention(match: re.Match[str], *, numeric: bool) -> DateMention | None:
    parts = match.groupdict()
    weekday = parts.get("weekday")
    bracketed = bool(parts.get("open"))
    year = _year(parts.get("year") or parts.get("year2"))
    if numeric and not _is_date_not_number(match, weekday=weekday, year=year):
        return None
    month = _month(parts["month"])
    first_month = _month(parts.get("month0") or "") or month
    end_month = _month(parts.get("month2") or "") or (month if parts.get("day2") else None)
    day = int(parts["day"])
    end_day = int(parts["day2"]) if parts.get("day2") else None
    if month is None or first_month is None or not 1 <= day <= 31:
        return None
    start = match.start()
    end = match.end()
    if parts.get("close") and not bracketed:
        end = match.start("close")
    elif bracketed and not parts.get("close"):
        start = start if weekday else match.start("day")
    return DateMention(
        start=start, end=end, day=day, month=first_month, year=year, torn=parts.get("torn"),
        weekday=_weekday(weekday) if weekday else None,
        end_day=end_day, end_month=end_month, numeric=numeric, bracketed=bracketed,
    )  # fmt: skip


def _is_date_not_number(match: re.Match[str], *, weekday: str | None, year: int | None) -> bool:
    """Figures with a stroke are a date only with a weekday, a year or brackets around them."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 31) or (day > 12 and month > 12):
        return False
    separator = match["sep"] if "sep" in match.groupdict() else "/"
    torn = match.groupdict().get("torn")
    if torn and not weekday:
        return False
    if separator != "/" and year is None and not torn:
        return False
    before = match.string[max(0, match.start() - 14) : match.start("day")]
    if not (weekday and _BEHIND_HIJRI.search(before)) and re.search(
        r"(?:\brt|\brw|\bno|\bnomor|koramil|kodim|korem|yonif|pasal|\d)[.:]?\s*\(?\s*$",
        before,
        re.I,
    ):
        return False
    after = match.string[match.end("month") : match.end("month") + 6] if not torn else ""
    if re.match(r"/?[A-Za-z]", after) or re.match(r"[/-]\d{3}(?!\d)", after):
        return False  # `15/12/207`: a year that is torn
    if weekday or (year is not None and (year > 1900)):
        return True
    return bool(match["open"] and match["close"])


_BEHIND_HIJRI = re.compile(rf"{_HIJRI_YEAR}\(?\s*$", re.IGNORECASE)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    year = int(text)
    return 2000 + year if year < 100 else year


def _month(text: str) -> int | None:
    if text.isdigit():
        return int(text) if 1 <= int(text) <= 31 else None
    name = text.casefold().rstrip(".")
    return _MONTH_NUMBERS.get(name) or next(
        (
            MONTHS.index(month) + 1
            for month in MONTHS
            if len(name) > 4 and _one_letter_off(name, month)
        ),
        None,
    )


def _one_letter_off(word: str, month: str) -> bool:
    """Whether *word* has one letter more, less or other than the long name of a *month*."""
    if len(month) < 5 or abs(len(word) - len(month)) > 1 or word[0] != month[0]:
        return False
    same = next(
        (n for n, (a, b) in enumerate(zip(word, month, strict=False)) if a != b), len(month)
    )
    rest, left = word[same:], month[same:]
    return rest[1:] == left[1:] or rest[1:] == left or rest == left[1:]


def weekdays_alone(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and weekday wherever plain *text* names one."""
    for match in re.finditer(_WEEKDAY, text, re.IGNORECASE):
        yield match.start(), match.end(), _weekday(match[0])


def _weekday(word: str) -> int:
    return _WEEKDAY_NUMBERS[re.sub(r"['\s]", "", word.casefold())]
