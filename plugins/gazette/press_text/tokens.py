"""Tokens: a sentence as words, abbreviations, figures and marks, each at its place."""

import re
from dataclasses import dataclass

from gazette.domain.people import PILGRIM
from gazette.press_text.people.name_words import HONORIFICS, RANKS, TITLES

_TOKEN = re.compile(
    r"Ka[Ss]at ?[Pp]ol\.? PP\b"  # an office of several words, as one
    r"|(?:[A-Za-z]{1,4}\.){1,6}[A-Za-zÀ-ɏ]{1,20}\.?"  # S.I.K., M.Si, K.H., H.Hurmin
    r"|\d+(?:[./:,-]\d+)*(?:/[A-Za-z][\w.]*)*"
    r"|[A-Za-zÀ-ɏ]+(?:['-][A-Za-zÀ-ɏ]+)*\.?"
    r"|[^\s\w]|_"
)
_TITLED = "|".join(
    (
        r"K\.H",
        "pl[th]",
        "pjs?",
        "dra",
        "pol",
        "inf",
        "kav",
        "ar[hm]",
        "c(?:zi|ba|pl|pm|tp|ke|hb|aj|ku|pn)",
        "kab",
        "kec",
        "kel",
        "prov",
        *sorted(RANKS | TITLES | HONORIFICS),
    )
)
_GLUED = re.compile(  # Pdt.Yosef, K.H.Arif, Hj.SITI, Drs.H.Moh.Arif
    rf"(?i:({_TITLED}))\.((?:(?i:{_TITLED}|M)\.)*(?:(?:Moh|Moch|Muh|Muhd|Mhd|Much|Abd|St)\.)?"
    r"(?:[A-Z][a-z]{2,}|[A-Z]{3,}))"
)
_RUN_ON = re.compile(  # a sentence that begins without a blank before it
    r"(?!Pl[th]|Pjs?|Pgs)([A-Za-z]{3,4})\.(Kepala|Ketua|Wakil|Bupati|Wali|Gubernur|Sekretaris|"
    r"Kapolres|Kapolsek|Dandim|Danramil|Camat|Lurah|Rektor|Direktur)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `low` is its text in lower case without dots and blanks."""

    text: str
    start: int
    end: int
    low: str

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of plain *text* between two places; a final full stop is its own token."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word, at = match[0], match.start()
        if run_on := _RUN_ON.fullmatch(word):  # `di Kantor Bupati Bali.Kepala Dinas`
            tokens.append(_token(run_on[1], at))
            tokens.append(_token(".", at + len(run_on[1])))
            at += run_on.start(2)
            word = run_on[2]
        while glued := _GLUED.fullmatch(word.rstrip(".")):  # Prof.Dr.Ibrahim
            tokens.append(_token(word[: glued.end(1) + 1], at))
            at += glued.end(1) + 1
            word = word[glued.end(1) + 1 :]
        if pilgrim := PILGRIM.fullmatch(word):
            tokens.append(_token(pilgrim[1], at))
            at += pilgrim.end(1)
            word = word[pilgrim.end(1) :]
        if _ends_in_mark(word, before_capital=text[match.end() : match.end() + 1].isupper()):
            tokens.append(_token(word[:-1], at))
            tokens.append(_token(".", at + len(word) - 1))
        else:
            tokens.append(_token(word, at))
    return tokens


def _ends_in_mark(word: str, *, before_capital: bool) -> bool:
    """Whether the full stop of *word* is a sentence's, and no title's: `Serma.Budi`."""
    bare = word[:-1].casefold()
    if not word.endswith(".") or len(word) < 6 or not bare.replace("'", "").isalpha():
        return False
    return bare not in _DOTTED and not (before_capital and bare in _BEFORE_NAMES)


_DOTTED = frozenset(
    "kombes brigjen irjen komjen letkol mayjen letjen kompol capt ustad drg purn".split()
)
_BEFORE_NAMES = RANKS | TITLES | HONORIFICS


def _token(text: str, start: int) -> Token:
    return Token(
        text, start, start + len(text), text.casefold().replace(".", "").replace(" ", "") or text
    )
