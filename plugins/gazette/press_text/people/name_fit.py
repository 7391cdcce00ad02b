"""Name fit: whether the words beside an office, or alone, are a person's name."""

import re
from collections.abc import Sequence

from gazette.press_text.dates.date_words import WEEKDAY_NAMES
from gazette.press_text.people.name_gap import BREAKS, behind_areas, is_verb, skipped
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import NOT_NAMES, SAYING
from gazette.press_text.people.names import PersonName, read_name
from gazette.press_text.people.role_words import (
    COMMANDERS,
    GOVERNORS,
    ORGANISATION_HEADS,
    TAKES_AREA,
    UNIT_WORDS,
)
from gazette.press_text.people.roles import Role, read_role
from gazette.press_text.places.region_names import COMPASS
from gazette.press_text.tokens import Token

_INITIALLED = re.compile(r"(?:[A-Z]|[A-Z][a-z]{2,3}\.)\.? ?[A-Z][a-z]{3,}")  # M Supiono, Muh.Ali
_PLAIN_OFFICES = frozenset(
    "presiden sekretaris bendahara ketua koordinator wakil sekda bupati wabup gubernur walikota "
    "wawali".split()
)
_PLAIN_PAIRS = frozenset(
    [("sekretaris", "daerah"), ("ketua", "panitia"), ("komite", "sekolah"), ("ketua", "umum"),
     ("sekretaris", "jenderal"), ("sekretaris", "umum"), ("bendahara", "umum"),
     ("ketua", "harian"), ("ketua", "pelaksana"), ("ketua", "terpilih")]
)  # fmt: skip
# Houses that bear names of persons and wishes: Koperasi Makmur, Masjid Darussalam.
_CALLED = frozenset(
    "tani nelayan ternak koperasi gapoktan poktan yayasan bumdes masjid musholla pondok ponpes pt "
    "cv bank usaha taruna tk paud sanggar sekolah rumah sakit klinik".split()
)
# Their areas are in the register: an unknown word behind them is a name.
_OF_KNOWN_AREAS = frozenset("bupati wabup walikota wawali gubernur wagub".split())
# Bodies that are called by a village or a town: one word behind them is no name, but by its look.
_OF_VILLAGES = frozenset("bpd lpm lpmd lpmk kua sar kppn upt uptd ulp pac mwc prm pcm dkm".split())


def name_after(tokens: Sequence[Token], role: Role, places: frozenset[int]) -> PersonName | None:
    """The name that follows an office, at once or after a comma, `yaitu` and the like."""
    start = behind_areas(tokens, role, places)
    at = skipped(tokens, start, places)
    if at >= len(tokens):
        return None
    other = read_role(tokens, at, ())
    if other and not (other.head == "ustadz" and other.after == at + 1):
        return None
    comma = any(token.text in BREAKS for token in tokens[start:at]) or start > role.after
    name = read_name(tokens, at, places)
    if name is None or _is_quoted(tokens, name):
        return None
    if name.titled or name.ranked:
        return name if name.words >= 1 else None
    if role.head == "pimpinan" and name.words < 2:
        return None  # `Pimpinan Ranting Ansor Tambakrejo, Sidoarjo, menggelar ...`
    if role.head in GOVERNORS:
        name = _behind_compass(tokens, name, places)
    if name.words >= 2 or _INITIALLED.fullmatch(name.bare):
        return name if not comma or ends_well(tokens, name) else None
    return name if _stands_alone(tokens, role, name, comma=comma) else None


def _behind_compass(
    tokens: Sequence[Token], name: PersonName, places: frozenset[int]
) -> PersonName:
    """`Wali Nagari Sungai Buluah Utara Indra Jaya`: what ends in a compass point is the area."""
    points = [at for at in range(name.first, name.after - 2) if tokens[at].low in COMPASS]
    return (points and read_name(tokens, points[-1] + 1, places)) or name


def _is_quoted(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether quotation marks stand around it: `Ketua Paguyuban "Sekar Melati"`."""
    marks = tokens[name.first - 1].text, tokens[name.after].text if name.after < len(tokens) else ""
    return marks == ('"', '"')


def ends_well(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether what follows a name fits one: a comma, a verb, the end, not more of a title."""
    if name.after >= len(tokens):
        return True
    token = tokens[name.after]
    return (
        not token.is_word
        or not token.is_capitalised
        or token.low in NOT_NAMES
        or _is_call_sign(tokens, name.after)
    )


def _is_call_sign(tokens: Sequence[Token], at: int) -> bool:
    """Whether `JZ12ABC`, a radio call sign, begins at *at*."""
    return (
        tokens[at].text.isupper()
        and at + 1 < len(tokens)
        and tokens[at + 1].start == tokens[at].end
        and tokens[at + 1].text[0].isdigit()
    )


def _stands_alone(tokens: Sequence[Token], role: Role, name: PersonName, *, comma: bool) -> bool:
    """Whether one word after an office is a name: set off by commas or followed by a verb."""
    likely = is_given_name(name.bare) and tokens[role.after - 1].low not in _CALLED
    if (name.bare.isupper() and not likely) or len(name.bare) < 4:
        return False
    if name.bare.casefold() in UNIT_WORDS | ORGANISATION_HEADS:
        return False
    following = tokens[name.after] if name.after < len(tokens) else None
    if comma:
        return _alone_behind_comma(tokens, role, name, following)
    closes = following is None or following.text in (",", ".", '"', ")", ";")
    apart = role.head not in TAKES_AREA or role.head in _OF_KNOWN_AREAS
    plain = _is_plain_office(tokens, role) or (likely and apart)
    return plain and (closes or is_verb(following))


def _alone_behind_comma(
    tokens: Sequence[Token], role: Role, name: PersonName, following: Token | None
) -> bool:
    """Whether one word is a name behind the comma of an office."""
    called = tokens[role.after - 1].low in _CALLED
    likely = is_given_name(name.bare) and not name.bare.isupper() and not called
    said = role.first > 0 and tokens[role.first - 1].low in SAYING
    if said and following is not None and following.low in ("di", "saat", "usai", "kepada"):
        return not called  # `kata Sekretaris Jenderal HKTI Muna, Jauhari di Raha`
    closed = following is None or following.text in (".", ";", ",", ")", "]") or is_verb(following)
    if likely and closed:
        return True
    if following is None or following.text in (".", ";") or following.low in WEEKDAY_NAMES:
        return role.firm  # `kepada Sekda Sikka, Jauhari Jumat (7/10)`
    if following.text == ",":
        dated = [token.low for token in tokens[name.after + 1 : name.after + 2]]
        if role.firm and dated and dated[0] in WEEKDAY_NAMES:
            return True
        return _is_set_off(tokens, role, name.after + 1)
    if following.low in ("dan", "serta") and role.firm and not name.bare.isupper():
        return _another_office(tokens, role, name.after + 1)
    joint = following.low in ("dan", "serta", "di", "bersama", "beserta")
    return is_verb(following) and not joint


def _is_set_off(tokens: Sequence[Token], role: Role, at: int) -> bool:
    """Whether the words from *at* go on with the sentence behind a name between commas."""
    if at >= len(tokens) or not tokens[at].is_word:
        return False
    whole = role.firm or role.after - role.first > 2
    if whole and read_role(tokens, at, ()):
        return True
    if tokens[at].is_capitalised:
        return False
    return tokens[at].low not in ("dan", "serta") or _another_office(tokens, role, at + 1)


def _is_plain_office(tokens: Sequence[Token], role: Role) -> bool:
    """Whether a name of one word may follow at once."""
    last = tokens[role.after - 1]
    last_two = tuple(token.low for token in tokens[role.after - 2 : role.after])
    plain = last.low.removesuffix("nya") in _PLAIN_OFFICES or last_two in _PLAIN_PAIRS
    return role.firm or plain or (last.text.isupper() and last.low not in _OF_VILLAGES)


def _another_office(tokens: Sequence[Token], role: Role, at: int) -> bool:
    """Whether an office follows at *at*, after one whose area is said: `Bupati X, Aron, dan Y`."""
    whole = role.head in GOVERNORS or role.head in COMMANDERS or role.organisation is not None
    return role.firm and whole and read_role(tokens, at, ()) is not None
