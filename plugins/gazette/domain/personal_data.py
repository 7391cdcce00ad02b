"""Personal data: identity numbers, mobile numbers and e-mail addresses, in any spelling."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from gazette.domain.text import UNSEEN

_AT = (
    r"(?:(?:@\n?|\uff20|\s@\s)|\s?(?:&#0*64;|&#x0*40;|&commat;|%40|[\[({<]\s*(?:at|@|et)\s*[\])}>])\s?"
    r"|\s+\(?at\)?\s+(?=\S+\s*[\[({]))"
)
_DOT = r"(?:\s?\.\s?|\s*[\[({<]\s*(?:dot|titik|\.)\s*[\])}>]\s*)"
_EMAIL = re.compile(
    rf"[a-z0-9_%+-](?:[a-z0-9._%+{UNSEEN}-]{{0,63}}[a-z0-9_%+-])?\\?[{UNSEEN}]{{0,3}}{_AT}"
    rf"[{UNSEEN}]{{0,3}}[a-z0-9](?:[a-z0-9{UNSEEN}-]{{0,62}})(?:{_DOT}[a-z0-9{UNSEEN}-]{{1,63}})*?"
    rf"{_DOT}[a-z]{{2,24}}"
    r"(?![a-z0-9])",
    re.IGNORECASE,
)
# Words instead of signs: only where the host is one that gives addresses to people, or where
# brackets around the first word say what it stands for.
_BRACKETED_AT = r"\s?[\[({<]\s*(?:at|et|@)\s*[\])}>]\s?"
_SPOKEN_DOT = r"(?:\s*\.\s*|\s+(?:dot|titik)\s+)"
_SPOKEN = re.compile(
    rf"(?<=[a-z0-9._%+-])(?:(?:\s+(?:at|et|@)\s+|{_BRACKETED_AT}|@\n?)(?:gmail|googlemail|yahoo|ymail"
    r"|rocketmail|hotmail|outlook|live|icloud|proton(?:mail)?|mail)\b"
    rf"|{_BRACKETED_AT}[a-z0-9-]{{1,63}}){_SPOKEN_DOT}[a-z]{{2,}}",
    re.IGNORECASE,
)
_USER = re.compile(r"[a-z0-9._%+-]{1,64}\Z", re.IGNORECASE)
_SPACING = rf" \t._/\u00a0\u2007\u2009\u202f\u2010-\u2015\u2212\u00b7{UNSEEN}"
# A number may go on in the next line, which is no entry of a list of numbers.
_NEXT_LINE = r"(?:\n(?:> ?)?[ \t]{0,3}(?!\d{1,3}[.)]\s))?"
_SEP = rf"[{_SPACING}*()\[\]-]{{0,3}}{_NEXT_LINE}"
_MOBILE = re.compile(
    rf"(?<![\w+])(?<!\d[.,/-])[(\[]?(?:(?:(?:\+|00){_SEP})?62(?:{_SEP}\(?0\)?)?|0)"
    rf"(?P<national>{_SEP}8(?:{_SEP}\d){{8,12}})"
)
_NARROW_SEP = rf"[{_SPACING}-]{{0,3}}{_NEXT_LINE}"
_SIXTEEN = re.compile(rf"(?<!\d)(?<!\d[.,/-])\d(?:{_NARROW_SEP}\d){{15}}(?!\d)")
_NEXT_NUMBER = re.compile(r"[./_-](?:0|\+?62)[\W_]{0,3}8")
_MORE_DIGITS = re.compile(r"[.\-/_]?\d")
_DATE_OR_TIMES = re.compile(
    r"0?8[-./ ]{1,3}\d{1,2}[-./ ]{1,3}(?:19|20)\d\d\b"
    r"|0?8[.:]\d\d\s?[-\u2010-\u2015]\s?\d{1,2}[.:]\d\d\b"
    r"|0?8[/-]\d{1,2}(?:[/-]\d\d)?\b[ ,(]"
)
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?"
_ENDS = r"(?![.:/]?\d)"  # nothing goes on behind a date or a time
# A whole date, as people write it; behind it the time, as telephones name pictures.
_DATED = (
    rf"(?:(?:{_DAY} ?[-\u2010-\u2015] ?)?{_DAY}( ?[-./] ?| ){_MONTH}\1{_YEAR}"
    rf"|{_YEAR}([-./ ]){_MONTH}\2{_DAY}(?:[-_ ](?:[01]\d|2[0-4])-[0-5]\d(?:-[0-5]\d(?:-\d\d)?)?)?"
    r"|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-_](?:[01]\d|2[0-4])[0-5]\d[0-5]\d"
    r"(?:[-_]?\d\d)?)"
)
_DATE = re.compile(_DATED + _ENDS)
_WHEN = re.compile(rf"(?:{_DATED}|{_DAY}/{_MONTH}(?!/)|{_CLOCK}){_ENDS}")
_NOT_BETWEEN = re.compile(r"[^ \t\n_\u00a0\u2007\u2009\u202f\u2010-\u2015\u2212-]|\Z")
_MONEY = re.compile(r"\b(?:rp|idr)\.?\s?$", re.IGNORECASE)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_CHAT_URL = re.compile(r"wa\.me|whatsapp|phone=|tel=|t\.me/\+|telp?[:/]", re.IGNORECASE)
_IDENTITY_WORDS = re.compile(r"\b(?:nik|ktp|kk|nkk|kartu keluarga|kependudukan)\b", re.IGNORECASE)
_TEN_DIGITS = re.compile(r"[0-9](?:[^0-9A-Za-z]{0,10}[0-9]){9}")
_SIGNS_OF_AT = (
    *"@ \uff20 &# &commat %40 [at (at {at <at (et [et".split(),
    "[ ",
    "( ",
    " at ",
    " et ",
)
# Marks of emphasis, which no page shows: `budi**@**contoh.id`.
_NO_MARKS = dict.fromkeys(map(ord, "*`"), "\u200b")
# Digits of other scripts read as ours.
_DIGITS = {
    ord(zero) + value: str(value) for zero in "\u0660\u06f0\u0966\uff10" for value in range(10)
}


def personal_data(text: str) -> Iterator[tuple[str, int]]:
    """The problem code and offset of everything in *text* that looks like personal data."""
    lowered = text.lower().replace("\n", " ")
    if any(sign in lowered for sign in _SIGNS_OF_AT):
        seen = text.translate(_NO_MARKS)
        yield from (("E403", match.start()) for match in _EMAIL.finditer(seen))
        yield from (("E403", _user(seen, match.start())) for match in _SPOKEN.finditer(seen))
    plain = text if text.isascii() else text.translate(_DIGITS)
    if not _TEN_DIGITS.search(plain):
        return
    links = [link.span() for link in _URL.finditer(plain)]
    yield from (("E402", start) for start in _mobiles(plain, links))
    yield from (("E401", start) for start in _identities(plain, links))


def _user(text: str, end: int) -> int:
    """Where the name of a user begins that ends at *end*."""
    begin = max(0, end - 64)
    name = _USER.search(text[begin:end])
    return begin + name.start() if name else end


def _mobiles(text: str, links: list[tuple[int, int]]) -> Iterator[int]:
    for link, end in links:
        address = text[link:end]
        chat = _CHAT_URL.search(address)
        number = re.search(r"(?:\+|%2B)?(?:62|0)8\d{8,11}(?!\d)", address) if chat else None
        if number:
            yield link + number.start()
    at = 0
    while match := _MOBILE.search(text, at):
        at = match.end()
        link_end = _end_of_link(links, match.start())
        if link_end:
            at = link_end
            continue
        begins = _DATE_OR_TIMES.match(text, _first_digit(match))
        dates = max(_after_dates(text, match), begins.end() if begins else 0)
        is_number = begins is None and dates < at and _is_mobile(text, match)
        if is_number:
            yield match.start()
        elif dates:
            at = dates


def _end_of_link(links: list[tuple[int, int]], offset: int) -> int:
    """Where the link ends in which *offset* stands; 0 where it stands in none."""
    before = bisect_right(links, offset, key=lambda link: link[0])
    return links[before - 1][1] if before and offset < links[before - 1][1] else 0


def _after_dates(text: str, match: re.Match[str]) -> int:
    """Where the unbroken row of dates and times ends that *match* begins with; 0 without one."""
    at, end = _first_digit(match), 0
    while at < match.end() and (when := _WHEN.match(text, at)):
        end = when.end()
        following = _NOT_BETWEEN.search(text, end)
        at = following.start() if following else len(text)
    return end


def _first_digit(match: re.Match[str]) -> int:
    """Where *match* begins, behind a bracket."""
    return match.start() + (match[0][0] in "([")


def _is_mobile(text: str, match: re.Match[str]) -> bool:
    """Whether the digits are a number to call, not an amount or a longer number."""
    if re.sub(r"\D", "", match["national"]).startswith("80"):  # free and service lines
        return False
    if _MONEY.search(text, max(0, match.start() - 6), match.start()):
        return False
    if _THOUSANDS.fullmatch(match[0]):
        return False
    return any(_may_end(text, end) for end in _ends_of_groups(text, match))


def _ends_of_groups(text: str, match: re.Match[str]) -> Iterator[int]:
    """Where nine to twelve national digits end: at the match's end, or after a group before it."""
    digits = 0
    for position in range(match.start("national"), match.end()):
        digits += text[position].isdigit()
        if (
            digits >= 9
            and text[position].isdigit()
            and not text[position + 1 : position + 2].isdigit()
        ):
            yield position + 1


def _may_end(text: str, end: int) -> bool:
    """Whether a number may end here: what follows is no more of it, or another number."""
    return not _MORE_DIGITS.match(text, end) or bool(_NEXT_NUMBER.match(text, end))


def _identities(text: str, links: list[tuple[int, int]]) -> Iterator[int]:
    at = 0
    while match := _SIXTEEN.search(text, at):
        start, at = match.start(), match.end()
        link_end = _end_of_link(links, start)
        if link_end:
            at = link_end
            continue
        if _THOUSANDS.fullmatch(match[0]) or _MORE_DIGITS.match(text, at):
            continue
        if _IDENTITY_WORDS.search(text, max(0, start - 40), start):
            yield start
            continue
        dates = _after_dates(text, match)
        if (
            dates < at
            and not _DATE.match(text, start)
            and _is_identity_number(re.sub(r"\D", "", match[0]))
        ):
            yield start
        elif dates:
            at = dates


def _is_identity_number(digits: str) -> bool:
    """Whether sixteen digits are built as a NIK or family-card number: region, date, serial."""
    province, day, month = int(digits[:2]), int(digits[6:8]) % 40, int(digits[8:10])
    return 11 <= province <= 97 and 1 <= day <= 31 and 1 <= month <= 12
