"""Tokens: a sentence as words, abbreviations, figures and marks, each at its place."""

import re
from dataclasses import dataclass

from gazette.domain.people import PILGRIM

_TOKEN = re.compile(
    r"Ka[Ss]at ?[Pp]ol\.? PP\b"  # an office of several words, as one
    r"|(?:[A-Za-z]{1,4}\.){1,6}[A-Za-zÀ-ɏ]{1,20}\.?"  # S.I.K., M.Si, K.H., H.Hurmin
    r"|\d+(?:[./:,-]\d+)*(?:/[A-Za-z][\w.]*)*"
    r"|[A-Za-zÀ-ɏ]+(?:['-][A-Za-zÀ-ɏ]+)*\.?"
    r"|[^\s\w]|_"
)
_GLUED = re.compile(
    r"(?i:(Drs?|Dra|Ir|HM?|Hj|KH|Ust|Prof|AKP|AKBP|Kombes|Iptu|Ipda|Kompol|Aiptu|Aipda|"
    r"Bripka|Sdr|Tgk|Bpk|Kab|Kec|Kel|Prov))\.((?:(?:Dr|Drs|Ir|H|Hj|KH|M)\.)*[A-Z][a-z]{2,})"
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
        if (
            word.endswith(".")
            and word[:-1].replace("'", "").isalpha()
            and len(word) > 5
            and word.casefold() not in _DOTTED
        ):
            tokens.append(_token(word[:-1], at))
            tokens.append(_token(".", at + len(word) - 1))
        else:
            tokens.append(_token(word, at))
    return tokens


_DOTTED = frozenset(
    "kombes. brigjen. irjen. komjen. letkol. mayjen. letjen. kompol. capt. ustad. "
    "drg. purn.".split()
)


def _token(text: str, start: int) -> Token:
    return Token(
        text, start, start + len(text), text.casefold().replace(".", "").replace(" ", "") or text
    )
