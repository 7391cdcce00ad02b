"""Role areas: where the area or the long name of an office ends and a person's name may begin."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from gazette.press_text.people.name_degrees import is_degree, is_joined_initial
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import DIRECTIONS, HONORIFICS, RANKS, TITLES
from gazette.press_text.people.role_words import (
    ACTING,
    CHAIRS,
    COMMANDERS,
    GOVERNORS,
    ORGANISATION_HEADS,
    UNIT_WORDS,
)
from gazette.press_text.places.region_names import NameFound
from gazette.press_text.tokens import Token

AREA_WORDS = frozenset(
    "kabupaten kab kota kecamatan kec kelurahan kel desa ds provinsi propinsi prov nagari distrik "
    "gampong dusun jorong korong kapanewon kemantren kampung lingkungan pekon kalurahan "
    "padukuhan".split()
)
BEFORE_NAMES = RANKS | TITLES | HONORIFICS
# Offices whose area is always a known region: an unknown word after them is a name.
_RULED = frozenset(
    "bupati wabup walikota wawali gubernur wagub camat sekcam sekmat panewu sekda sekkab sekprov "
    "sekdaprov sekdakab sekdakot sekdako sekot".split()
)
_BEFORE_AREA_WORDS = frozenset("dan pemerintahan aparatur keuangan".split())
_LONG_OFFICES = frozenset(
    "kepala direktur manajer manager kabid kasi kabag kadis kaban koordinator ketua sekretaris "
    "bendahara".split()
)
_LONGEST_RUN = 60
_ROMAN = re.compile(r"[IVXL]{1,6}")  # `Kasi Rendal Topdam XII/Tanjungpura`


def region_end(tokens: Sequence[Token], at: int, regions: Sequence[NameFound]) -> int | None:
    """Where a region's name that begins at token *at* ends, among *regions*, sorted by place."""
    first = bisect_left(regions, tokens[at].start, key=lambda found: found.start)
    if first == len(regions) or regions[first].start != tokens[at].start:
        return None
    end = at
    while end < len(tokens) and tokens[end].start < regions[first].end:
        end += 1
    return end


def is_in_unit(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word for an area only ends a unit's name: `Pemberdayaan Masyarakat dan Desa`."""
    if tokens[at].low not in AREA_WORDS or not at or tokens[at - 1].low not in _BEFORE_AREA_WORDS:
        return False
    return tokens[at].low not in ("kabupaten", "kota", "provinsi", "kecamatan")


def looks_like_name(tokens: Sequence[Token], at: int, area_end: int) -> bool:
    """Whether a region's name is rather the start of a person's: `Ketua Bima Arya`."""
    if area_end >= len(tokens) or area_end - at != 1:
        return False
    following = tokens[area_end]
    close = following.start - tokens[area_end - 1].end == 1
    if not close or not following.is_capitalised:
        return False
    if following.low in UNIT_WORDS | RANKS | TITLES | AREA_WORDS:
        return False
    return area_end + 1 >= len(tokens) or not tokens[area_end + 1].is_capitalised


def named_area(tokens: Sequence[Token], at: int, regions: Sequence[NameFound]) -> int:
    """Where the name of an area ends that no list knows: one word, or two with a direction."""
    known = region_end(tokens, at, regions)
    if known:
        return known
    end = run_end(tokens, at)
    if end - at <= 1:
        return at + 1
    last = tokens[end] if end < len(tokens) else None
    if end - at == 2 and last is not None and (last.text == "," or last.low in BEFORE_NAMES):
        return end
    return at + (2 if tokens[at + 1].low in DIRECTIONS else 1)


def unknown_area(tokens: Sequence[Token], at: int, word: str, regions: Sequence[NameFound]) -> int:
    """Where an area ends that no register knows; *at* itself where the words are rather a name."""
    run = run_end(tokens, at)
    last = tokens[run] if run < len(tokens) else None
    if last is not None and last.low in ("dt", "st") and run - at > 1:
        return run - 1  # `Wali Nagari Koto Gadang Syafrizal Dt. Rajo Bagindo`
    if last is not None and last.text == "/" and _ROMAN.fullmatch(tokens[run - 1].text):
        return run  # its own name is behind the stroke
    if last is not None:
        behind = tokens[run + 1] if run + 1 < len(tokens) else None
        if last.low in BEFORE_NAMES:
            return run
        if last.text == "," and behind is not None and behind.low in BEFORE_NAMES:
            return run
        if last.text == "," and run - at == 1 and behind is not None and is_degree(behind.text):
            return at  # `Lurah Amran, SE.`
    if COMMANDERS.get(word) == "" and run - at == 1 and is_given_name(tokens[at].text):
        return at  # `Kabag TU Suparmo,`
    if word == "uskup" and not _is_before_person(tokens, run):
        return at
    if word in COMMANDERS or word in _RULED:
        surely_known = word in GOVERNORS and word not in ("camat", "sekcam", "sekmat", "panewu")
        if run - at >= 2 or surely_known:
            return at
    return named_area(tokens, at, regions)


def _is_before_person(tokens: Sequence[Token], at: int) -> bool:
    """`Uskup Tirtamaya Mgr. X`, `Uskup Tirtamaya, Mgr. X`: whether a titled person follows."""
    behind = [token.low for token in tokens[at : at + 2] if token.text != ","]
    return bool(behind) and behind[0] in BEFORE_NAMES


def run_end(tokens: Sequence[Token], at: int) -> int:
    """Where an unbroken run of capitalised words ends, before any title or rank.

    A text may be in capitals throughout: no area or name is longer than `_LONGEST_RUN` words.
    """
    end, last = at, min(len(tokens), at + _LONGEST_RUN)
    while end < last and tokens[end].is_word and tokens[end].is_capitalised:
        if tokens[end].low in BEFORE_NAMES:
            break
        end += 1
    return end


def to_titled_comma(tokens: Sequence[Token], at: int, *, widely: bool) -> int | None:
    """Where a run of capitals ends, if a comma and a rank follow it; *widely*: or any title."""
    end = at
    while end < len(tokens) and end - at < 8 and tokens[end].low not in RANKS:
        token = tokens[end]
        if _only_closes(tokens, at, end):
            break
        joins = token.text in ("(", ")") or (
            (token.low == "dan" or token.text.isdigit()) and widely
        )
        if (not token.is_capitalised and not joins) or _opens_name(token):
            break
        end += 1
    if end == at or end + 1 >= len(tokens) or tokens[end].text != ",":
        return None
    for token in tokens[at:end]:
        if token.low in ORGANISATION_HEADS or (token.text == "(" and not widely):
            return None
    following = tokens[end + 1]
    titled = following.low in (BEFORE_NAMES if widely else RANKS)
    return end if titled else None


def to_title(tokens: Sequence[Token], at: int) -> int | None:
    """Where a run of capitals ends that a person's title follows: `PRM Tenggulunan Drs H Nur`."""
    if tokens[at].low in BEFORE_NAMES:
        return None
    end = at
    while end < len(tokens) and end - at < 7 and _goes_on(tokens, at, end):
        token = tokens[end]
        if token.low in _NOT_IN_HOUSES and token.text not in _LADIES:
            return None
        if token.low in BEFORE_NAMES and token.is_capitalised and end > at:
            break
        end += 1
    if end == at or end + 1 >= len(tokens) or tokens[end].low not in BEFORE_NAMES:
        return None
    if end - at == 1 and is_given_name(tokens[at].text):
        return None  # `Alfonsus H Betan`
    if not tokens[end + 1].is_capitalised:
        return None
    return end if tokens[end].low not in _ALSO_INITIALS else None


def campus_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where an Islamic university ends that bears a person's name: `UIN Raden Melati Kediri`."""
    if tokens[at].low not in ("uin", "iain") or not tokens[at].is_capitalised:
        return None
    end = at + 1
    while end < len(tokens) and tokens[end].is_word and tokens[end].is_capitalised:
        if tokens[end].low in TITLES and tokens[end].text.endswith("."):
            break
        end += 1
    return end


_OFFICES = ACTING | CHAIRS | COMMANDERS.keys() | GOVERNORS.keys()
_NOT_IN_HOUSES = (
    GOVERNORS.keys() | COMMANDERS.keys() | HONORIFICS | ACTING | CHAIRS - {"pimpinan", "pengawas"}
)
_LADIES = ("Ny.", "Ny", "Nyonya")  # behind the name of a body of wives
# Short titles that are parts of names too.
_ALSO_INITIALS = frozenset("st ps rm rr dt bd kp tb".split())


def far_comma(tokens: Sequence[Token], at: int, word: str) -> int | None:
    """`Kepala Operasional PT Pertamina Depo Madiun, Kadek`: a long office ends at its comma."""
    before = [token.low for token in tokens[max(0, at - 2) : at]]
    committee = word in _OF_COMMITTEES and "panitia" in before
    if word not in _LONG_OFFICES or not tokens[at].is_capitalised:
        return None
    end = at
    while end < len(tokens) and end - at < 10 and _goes_on(tokens, at, end):
        if _opens_name(tokens[end]):
            return None
        end += 1
    if end - at < (1 if committee else 3 if word in _OF_COMMITTEES else 2):
        return None
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return None
    known = {token.low for token in tokens[at - 1 : end]} & (UNIT_WORDS | {"(", "dan"})
    following = tokens[end + 1]
    if not (known or committee) or not following.is_capitalised:
        return None
    if following.low in _OFFICES or is_degree(following.text):
        return None
    two_words = end + 2 < len(tokens) and tokens[end + 2].is_capitalised
    two_words = two_words or is_joined_initial(following.text)
    return end if two_words or following.low in BEFORE_NAMES else None


# `Ketua Panitia Temu Karya, Bani Sudarma`
_OF_COMMITTEES = frozenset("ketua sekretaris bendahara".split())


def _opens_name(token: Token) -> bool:
    """Whether a title shows that a person's name begins here."""
    return token.is_capitalised and token.low in TITLES and len(token.low) > 1


def _only_closes(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a bracket closes at *end* that was opened before *at*: `X (Ketua PA Y), Kompol Z`."""
    return tokens[end].text == ")" and all(token.text != "(" for token in tokens[at:end])


def _goes_on(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the long name of an office goes on: `Dinas Sosial (Dinsos) dan 2 UPT`."""
    token = tokens[end]
    return not _only_closes(tokens, at, end) and (
        token.is_capitalised
        or token.text in ("(", ")")
        or token.low in ("dan", "&")
        or token.text[0].isdigit()
    )
