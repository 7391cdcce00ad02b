"""Leaves: what the text of each kind of key must be, and the value that it becomes."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Any, Literal, get_args, get_origin
from urllib.parse import urlsplit

from gazette.domain import origin
from gazette.domain.addresses import IMAGE_NAME, strange_letters
from gazette.domain.anchors import OF_HEADINGS, OF_PAGES
from gazette.domain.dates import (
    DAY_AND_TIME,
    MONTHS,
    PARTIAL_DATE,
    TIME,
    Moment,
    PartialDate,
    guess_iso,
    month_without,
    parse_moment,
    parse_partial_date,
    parse_time,
)
from gazette.domain.programmes import is_rhythm
from gazette.domain.site_plan import old_address
from gazette.domain.slips import WORDS_FOR_VALUES
from gazette.domain.text import fold_spaces, nearest, slugify

MAX_TEXT = 5_000
MAX_TITLE = 200
MAX_SUMMARY = 400
MAX_ID = 100

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_AMOUNT = re.compile(  # Rp 1.500.000,00: dots and spaces stand before three digits
    r"(?:rp\.?)?\s*([0-9]{1,18}|[0-9]{1,3}(?:[.\s][0-9]{3}){1,5})(?:,-|,00)?", re.IGNORECASE
)
_POINT = re.compile(r"[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*\.?")
_PLEDGE = re.compile(r"([^#\s]+)#([^#\s]+)")
_WHOLE_NUMBER = re.compile(r"[0-9]{1,18}")
# As far as a pattern can tell: letters of both cases, and spaces are passed over.
_RHYTHM = re.compile(" *".join(f"[{one}{one.lower()}]" for one in "FREQ") + " *= *[A-Za-z]")


class Fault(Exception):
    """A value that cannot be used: the code of the problem and what its message is filled with."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class Leaf:
    """How the text of one kind of key is judged, and how JSON Schema describes it.

    Its pattern holds wherever the text is accepted.
    """

    read: Callable[[str], Any]
    json_schema: dict[str, Any]


def is_id(text: str) -> bool:
    """Whether *text* can be an id: lower-case ASCII, digits and single hyphens, at most 100."""
    return len(text) <= MAX_ID and _ID.fullmatch(text) is not None


def _meant(guess: str | None) -> dict[str, str]:
    return {"meant": guess} if guess else {}


def _text(limit: int, *, in_one_line: bool = True) -> Leaf:
    def read(text: str) -> str:
        folded = fold_spaces(text) if in_one_line else text
        _check_length(folded, limit)
        return folded

    return Leaf(read, {"type": "string", "maxLength": limit})


def _check_length(text: str, limit: int) -> None:
    if len(text) > limit:
        raise Fault("E109", size=str(len(text)), limit=str(limit))


def _matching(pattern: re.Pattern[str], code: str, description: str) -> Leaf:
    def read(text: str) -> str:
        if len(text) > MAX_TITLE or not pattern.fullmatch(text):
            raise Fault(code, value=text)
        return text

    return Leaf(read, {**_described(pattern), "title": description})


def _described(*patterns: re.Pattern[str]) -> dict[str, Any]:
    """JSON Schema of a text that is wholly one of *patterns*."""
    whole = [f"^{pattern.pattern}$" for pattern in patterns]
    return {"type": "string", "pattern": "|".join(whole)}


def _id(text: str) -> str:
    if not is_id(text):
        raise Fault("E111", value=text)
    return text


def _local_id(text: str) -> str:
    if text.startswith((OF_PAGES, OF_HEADINGS)):  # a part of the page has that address
        raise Fault("E012", value=text)
    return _id(text)


def _partial_date(text: str) -> PartialDate:
    found = parse_partial_date(text)
    if found is None:
        raise _no_date(text, guess_iso(text))
    return found


def _moment(text: str) -> Moment:
    found = parse_moment(text)
    if found is None:
        raise _no_date(text, _guess_moment(text))
    return found


def _no_date(text: str, guess: str | None) -> Fault:
    """A date that is none: a month has not as many days, or it is written in another way."""
    if re.match(r"\d{4}-(?:1[3-9]|[2-9]\d|00)(?:-\d\d)?(?!\d)", text):
        return Fault("E105", value=text, case="month")
    month = month_without(text)
    if month is None:
        return Fault("E105", value=text, **_meant(guess))
    name, name_en = MONTHS[month.first.month - 1].capitalize(), f"{month.first:%B}"
    if month.month == 2:  # how long it is depends on the year
        name, name_en = f"{name} {month.year}", f"{name_en} {month.year}"
    days = str(month.last.day)
    return Fault("E105", value=text, case="day", month=name, month_en=name_en, days=days)


def _guess_moment(text: str) -> str | None:
    """The moment without a zone word, where that makes it one; else the date that was meant."""
    words = re.sub(r"(?i)\b(?:pukul|jam|pkl\.?|wib|wita|wit)\b|,", " ", text)
    moment = fold_spaces(words)
    return moment if parse_moment(moment) else guess_iso(text)


def _time(text: str) -> time:
    found = parse_time(text)
    if found is None:
        guess = re.search(r"\b(\d{1,2}[.:]\d{2})\b", text)
        raise Fault(
            "E106", value=text, **_meant(guess[1] if guess and parse_time(guess[1]) else None)
        )
    return found


def _url(text: str) -> str:
    _check_length(text, MAX_TEXT)
    try:
        parts = urlsplit(text)
        named = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        named = False
    if not named or re.search(r"[\s<>\"\\]", text):
        guess = f"https://{text}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text) else None
        holds_spaces = {"case": "spaces"} if named and re.search(r"\s", text) else {}
        raise Fault("E108", value=text, **_meant(guess), **holds_spaces)
    return text


def _whole_number(text: str) -> int:
    if not _WHOLE_NUMBER.fullmatch(text):
        amount = _AMOUNT.fullmatch(text)
        raise Fault("E112", value=text, **_meant(amount and re.sub(r"\D", "", amount[1])))
    return int(text)


def _rhythm(text: str) -> str:
    bare = text.upper().removeprefix("RRULE:")
    bare = re.sub(r"(UNTIL=\d{8})T\d{6}Z?", r"\1", bare.replace(" ", ""))
    if len(bare) > MAX_TITLE or not is_rhythm(bare):
        raise Fault("E113", value=text)
    return bare


def _pledge(text: str) -> str:
    if len(text) > 2 * MAX_ID + 1 or not _PLEDGE.fullmatch(text):
        raise Fault("E114", value=text)
    return text


def _image(text: str) -> str:
    if not is_image_name(text):
        letters = strange_letters(text)
        of_letters = {"case": "letters", "letters": letters} if letters else {}
        raise Fault("E121", value=text, **of_letters)
    return text


def is_image_name(text: str) -> bool:
    """Whether *text* can name an image below content/gambar/."""
    hidden = any(part.startswith(".") for part in text.split("/"))
    return len(text) <= MAX_TITLE and not hidden and IMAGE_NAME.fullmatch(text) is not None


def _address(text: str) -> str:
    found = old_address(text)
    if found is None:
        raise Fault("E118", value=text)
    longest = max(len(found), *(len(part.encode()) for part in found.split("/")))
    if longest > MAX_TITLE:  # a file system takes no more
        raise Fault("E109", size=str(longest), limit=str(MAX_TITLE))
    return found


_DATE_SCHEMA = {**_described(PARTIAL_DATE), "examples": ["2025-06-04", "2025-06", "2025"]}
_MOMENT_SCHEMA = {
    **_described(PARTIAL_DATE, DAY_AND_TIME),
    "examples": ["2025-06-05", "2025-06-05 13:00"],
}
_RHYTHM_SCHEMA = {
    "type": "string",
    "pattern": _RHYTHM.pattern,
    "examples": ["FREQ=WEEKLY;BYDAY=FR"],
}
_REFERENCE = Leaf(str, {"type": "string", "maxLength": MAX_ID})  # the checks look it up
LEAVES: dict[Any, Leaf] = {
    str: _text(MAX_TEXT, in_one_line=False),
    int: Leaf(
        _whole_number, {**_described(_WHOLE_NUMBER), "type": ["integer", "string"], "minimum": 0}
    ),
    PartialDate: Leaf(_partial_date, _DATE_SCHEMA),
    Moment: Leaf(_moment, _MOMENT_SCHEMA),
    time: Leaf(_time, {**_described(TIME), "examples": ["08.30"]}),
    origin.Title: _text(MAX_TITLE),
    origin.Line: _text(MAX_TEXT),
    origin.Summary: _text(MAX_SUMMARY),
    origin.Quote: _text(MAX_TEXT, in_one_line=False),
    origin.OrganisationOrText: _text(MAX_TEXT, in_one_line=False),
    origin.LocalId: Leaf(_local_id, _described(_ID)),
    origin.NewsId: _REFERENCE,
    origin.OrganisationId: _REFERENCE,
    origin.OfficialId: _REFERENCE,
    origin.AgreementId: _REFERENCE,
    origin.ProgrammeId: _REFERENCE,
    origin.RegionCode: Leaf(
        str, {"type": "string", "pattern": r"^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$"}
    ),
    origin.PledgeRef: Leaf(_pledge, _described(_PLEDGE)),
    origin.PointNo: _matching(_POINT, "E122", "Nomor poin"),
    origin.Url: Leaf(_url, {"type": "string", "format": "uri", "pattern": "^https?://"}),
    origin.OldAddress: Leaf(_address, {"type": "string", "pattern": "^([/]|%2[Ff])"}),
    origin.ImageName: Leaf(_image, {"type": "string"}),
    origin.Sha256: _matching(re.compile(r"[0-9a-fA-F]{64}"), "E119", "SHA-256"),
    origin.Rhythm: Leaf(_rhythm, _RHYTHM_SCHEMA),
    origin.Language: _matching(_LANGUAGE, "E120", "Kode bahasa"),
}


def leaf_for(kind: Any) -> Leaf | None:
    """Return how a key of type *kind* is read, or None where it is not a leaf."""
    if get_origin(kind) is Literal:
        return _vocabulary(get_args(kind))
    return LEAVES.get(kind)


def _word(text: str, words: tuple[str, ...]) -> str | None:
    """The word of the vocabulary that *text* was meant to be: another word for it, or near it."""
    slug = slugify(text)
    others = (word for word in WORDS_FOR_VALUES.get(slug, ()) if word in words)
    return slug if slug in words else next(others, None) or nearest(text, words)


def _vocabulary(words: tuple[str, ...]) -> Leaf:
    def read(text: str) -> str:
        if text not in words:
            raise Fault("E104", value=text, known=", ".join(words), **_meant(_word(text, words)))
        return text

    return Leaf(read, {"type": "string", "enum": list(words)})
