"""Name initials: letters that stand for a name's words, before it, within it or at its end."""

import re
from collections.abc import Sequence

from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import ALSO_NAMES, NOT_NAMES, RANK_TAILS, RANKS, TITLES
from gazette.press_text.people.role_words import (
    CHAIRS,
    COMMANDERS,
    GOVERNORS,
    ORGANISATION_HEADS,
    UNIT_WORDS,
)
from gazette.press_text.tokens import Token

OFFICES = frozenset((*COMMANDERS, *GOVERNORS, *CHAIRS, "wakasek", "kepsek")) - frozenset(
    "karo datin ps wako lurah imam khatib guru rais rois ustadz humas pembina dewan dukuh".split()
)
# Two capitals that are a body, a numeral or a degree.
_NO_INITIALS = frozenset(
    "ri pt cv pp gp pd pc pw pk ii iv vi ix xi tk sd rt rw kp kh km hm hj dr st sh se mm mh "
    "rs ud mi ma pb ut gg".split()
)
NOBLE_INITIALS = frozenset("IGN IGA IGK IGB IDG AAN IBN IB AA GN".split())  # Balinese
_DOTTED_DEGREE = re.compile(r"(?:[A-Z][a-z]{0,4}\.){2,}(?:[A-Z][a-z]{0,4})?|[A-Z]\.[A-Z][a-z]+")
# Two at the end of a name: `S.H.`, `M.M.`, `B.A.`, `C.N.`, `A.P.` are degrees.
_TWO_INITIALS = re.compile(r"(?!A\.[PK]\.)[ADE-KN-RT-Z]\.[A-Z]\.")
# `P.A Tompo`, not `S.H Tompo`.
_WITHIN = re.compile(r"(?:[A-Z]\.){2}|(?!A\.[PK]|[SM]\.)[A-Z]\.[A-Z]")
_DOTTED_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}[A-Z]\.?")


def closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether no capitalised word goes on at *at*."""
    return at >= len(tokens) or not tokens[at].is_word or not tokens[at].is_capitalised


def are_initials(tokens: Sequence[Token], at: int) -> bool:
    """`Arnold A.P. Ritau,`: initials within a name, and not the degree of the one before."""
    if at + 1 >= len(tokens) or not closes(tokens, at + 2):
        return False
    following = tokens[at + 1]
    name = following.is_word and following.is_capitalised and len(following.low) > 3
    plain = name and following.low not in NOT_NAMES | UNIT_WORDS | OFFICES
    return plain and _WITHIN.fullmatch(tokens[at].text) is not None


def is_middle_initial(tokens: Sequence[Token], at: int) -> bool:
    """`Dr. Reny H. Nendissa,`: an initial between one name and the last, not a pilgrim's title."""
    titled = at > 1 and tokens[at - 2].low in RANKS | RANK_TAILS | TITLES
    return titled and not closes(tokens, at + 1) and closes(tokens, at + 2)


def is_last_initial(tokens: Sequence[Token], at: int) -> bool:
    """`Wayan Contoh K., S.T.`, `Wayan Contoh K. S.H.`: an initial that ends a name of words.

    Two (`Wayan Contoh A.B., S.T.`) only where a dotted degree follows, and they are none.
    """
    if at + 1 >= len(tokens):
        return False
    if _TWO_INITIALS.fullmatch(tokens[at].text):
        return _is_dotted(tokens, at + 1)
    if re.fullmatch(r"[A-Z]\.", tokens[at].text) is None:
        return False
    following = tokens[at + 1]
    return following.text in (",", ";", ")") or _DOTTED_DEGREE.fullmatch(following.text) is not None


def _is_dotted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma and a dotted degree stand at *at*: `, S.I.K.`."""
    behind = [token.text for token in tokens[at : at + 2]]
    return len(behind) > 1 and behind[0] == "," and bool(_DOTTED_DEGREE.match(behind[1]))


def ends_in_capitals(tokens: Sequence[Token], at: int, first: int) -> bool:
    """`Hasan Andria UY,`: short capitals at the end of a name of two words or more."""
    word = tokens[at].text.rstrip(".")
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    closed = following is not None and not (
        (following.is_word and following.is_capitalised) or following.text[0].isdigit()
    )
    return closed and at > first and len(word) == 2 and word.casefold() not in _NO_INITIALS


def is_initials(tokens: Sequence[Token], at: int) -> bool:
    """`Marthen AW Lumentut`: two initials within a name."""
    word = tokens[at].text.rstrip(".")
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if len(word) != 2 or not word.isupper() or following is None or word.casefold() in _NO_INITIALS:
        return False
    goes_on = following.is_word and following.is_capitalised and not following.text.isupper()
    known = NOT_NAMES | UNIT_WORDS | RANKS | TITLES | OFFICES
    return goes_on and following.low not in known and following.start - tokens[at].end <= 1


def opens_with_initials(tokens: Sequence[Token], at: int) -> bool:
    """`SF Hariyanto`: two initials before what is a given name by its look."""
    word = tokens[at].text
    if len(word) != 2 or not word.isupper() or word.casefold() in _NO_INITIALS:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and following.is_capitalised and is_given_name(following.text)


def opens_with_dots(tokens: Sequence[Token], at: int) -> bool:
    """`T.M Bani Sudarma`, `I.G.N. Rai Suteja`: initials in one word, before a name."""
    token = tokens[at]
    if not _DOTTED_INITIALS.fullmatch(token.text) or token.low in _NO_INITIALS | RANKS | TITLES:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.is_word or not following.is_capitalised:
        return False
    known = (NOT_NAMES - ALSO_NAMES) | UNIT_WORDS | RANKS | TITLES | OFFICES
    plain = len(following.low) > 2 and following.text[1:].islower()
    return plain and following.low not in known and token.low not in ORGANISATION_HEADS
