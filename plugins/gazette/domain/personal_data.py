"""Personal data: identity numbers, mobile numbers and e-mail addresses, in any spelling."""

import re
from collections.abc import Iterator

_INVISIBLE = r"\u00ad\u200b-\u200d\u2060\ufeff"
_AT = (
    r"(?:(?:@|\uff20|\s@\s)|\s?(?:&#0*64;|&#x0*40;|&commat;|%40|[\[({<]\s*(?:at|@|et)\s*[\])}>])\s?"
    r"|\s+\(?at\)?\s+(?=\S+\s*[\[({]))"
)
_DOT = r"(?:\s?\.\s?|\s*[\[({<]\s*(?:dot|titik|\.)\s*[\])}>]\s*)"
_EMAIL = re.compile(
    rf"[a-z0-9_%+-](?:[a-z0-9._%+{_INVISIBLE}-]{{0,63}}[a-z0-9_%+-])?\\?[{_INVISIBLE}]?{_AT}"
    rf"[{_INVISIBLE}]?[a-z0-9](?:[a-z0-9-]{{0,62}})(?:{_DOT}[a-z0-9-]{{1,63}})*?{_DOT}[a-z]{{2,24}}"
    r"(?![a-z0-9])",
    re.IGNORECASE,
)
# Words instead of signs: only where the host is one that gives addresses to people.
_SPOKEN = re.compile(
    r"[a-z0-9._%+-]{1,64}\s+(?:at|et|@)\s+(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook"
    r"|live|icloud|proton(?:mail)?|mail)\b(?:\s*\.\s*|\s+(?:dot|titik)\s+)[a-z]{2,}",
    re.IGNORECASE,
)
_SPACING = rf" \t._/\u00a0\u2007\u2009\u202f\u2010-\u2015\u2212\u00b7{_INVISIBLE}"
_SEP = rf"[{_SPACING}*()\[\]-]{{0,3}}"
_MOBILE = re.compile(
    rf"(?<![\w+])(?<!\d[.,/-])[(\[]?(?:(?:(?:\+|00){_SEP})?62(?:{_SEP}\(?0\)?)?|0)"
    rf"(?P<national>{_SEP}8(?:{_SEP}\d){{8,11}})"
)
_NARROW_SEP = rf"[{_SPACING}-]{{0,3}}"
_SIXTEEN = re.compile(rf"(?<!\d)(?<!\d[.,/-])\d(?:{_NARROW_SEP}\d){{15}}(?!\d)")
_NEXT_NUMBER = re.compile(r"[./_-](?:0|\+?62)[\W_]{0,3}8")
_MORE_DIGITS = re.compile(r"[.\-/_]?\d")
_DATE_OR_TIMES = re.compile(
    r"0?8[-./ ]{1,3}\d{1,2}[-./ ]{1,3}(?:19|20)\d\d\b"
    r"|0?8[.:]\d\d\s?[-\u2010-\u2015]\s?\d{1,2}[.:]\d\d\b"
    r"|0?8[/-]\d{1,2}(?:[/-]\d\d)?\b[ ,(]"
)
_MONEY = re.compile(r"\b(?:rp|idr)\.?\s?$", re.IGNORECASE)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_CHAT_URL = re.compile(r"wa\.me|whatsapp|phone=|tel=|t\.me/\+|telp?[:/]", re.IGNORECASE)
_IDENTITY_WORDS = re.compile(r"\b(?:nik|ktp|kk|nkk|kartu keluarga|kependudukan)\b", re.IGNORECASE)
_TEN_DIGITS = re.compile(r"[0-9](?:[^0-9A-Za-z]{0,8}[0-9]){9}")
_SIGNS_OF_AT = (
    *"@ \uff20 &# &commat %40 [at (at {at <at (et [et".split(),
    "[ ",
    "( ",
    " at ",
    " et ",
)
# Digits of other scripts read as ours.
_DIGITS = {
    ord(zero) + value: str(value) for zero in "\u0660\u06f0\u0966\uff10" for value in range(10)
}


def personal_data(text: str) -> Iterator[tuple[str, int]]:
    """The problem code and offset of everything in *text* that looks like personal data."""
    lowered = text.lower()
    if any(sign in lowered for sign in _SIGNS_OF_AT):
        yield from (("E403", match.start()) for match in _EMAIL.finditer(text))
        yield from (("E403", match.start()) for match in _SPOKEN.finditer(text))
    plain = text if text.isascii() else text.translate(_DIGITS)
    if not _TEN_DIGITS.search(plain):
        return
    links = [link.span() for link in _URL.finditer(plain)]
    yield from (("E402", start) for start in _mobiles(plain, links))
    yield from (("E401", start) for start in _identities(plain, links))


def _mobiles(text: str, links: list[tuple[int, int]]) -> Iterator[int]:
    for link, end in links:
        address = text[link:end]
        chat = _CHAT_URL.search(address)
        number = re.search(r"(?:\+|%2B)?(?:62|0)8\d{8,11}(?!\d)", address) if chat else None
        if number:
            yield link + number.start()
    for match in _MOBILE.finditer(text):
        start = match.start()
        inside_link = any(begin <= start < end for begin, end in links)
        if not inside_link and _is_mobile(text, match):
            yield start


def _is_mobile(text: str, match: re.Match[str]) -> bool:
    """Whether the digits are a number to call, not dates, times, amounts or a longer number."""
    if re.sub(r"\D", "", match["national"]).startswith("80"):  # free and service lines
        return False
    if _MONEY.search(text, max(0, match.start() - 6), match.start()):
        return False
    rest = text[match.start() : match.end() + 1].lstrip("([")
    if _DATE_OR_TIMES.match(rest) or _THOUSANDS.fullmatch(match[0]):
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
    for match in _SIXTEEN.finditer(text):
        start = match.start()
        if any(begin <= start < end for begin, end in links) or _THOUSANDS.fullmatch(match[0]):
            continue
        if _MORE_DIGITS.match(text, match.end()):
            continue
        named = _IDENTITY_WORDS.search(text, max(0, start - 40), start)
        if named or _is_identity_number(re.sub(r"\D", "", match[0])):
            yield start


def _is_identity_number(digits: str) -> bool:
    """Whether sixteen digits are built as a NIK or family-card number: region, date, serial."""
    province, day, month = int(digits[:2]), int(digits[6:8]) % 40, int(digits[8:10])
    return 11 <= province <= 97 and 1 <= day <= 31 and 1 <= month <= 12
