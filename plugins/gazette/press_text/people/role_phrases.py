"""Role phrases: unit, organisation and area behind the head of an office, read word by word."""

from collections.abc import Callable, Sequence

from gazette.press_text.people.role_areas import (
    AREA_WORDS,
    BEFORE_NAMES,
    far_comma,
    is_in_unit,
    region_end,
    to_title,
    to_titled_comma,
)
from gazette.press_text.people.role_phrase_areas import Outcome
from gazette.press_text.people.role_phrase_houses import OF_WIVES
from gazette.press_text.people.role_phrase_units import (
    ACTIVITY,
    BOARDS,
    HEADS_OF_BODIES,
    PhraseUnits,
)
from gazette.press_text.people.role_words import (
    COMMANDERS,
    GOVERNORS,
    HEADS_OF_UNITS,
    ORGANISATION_HEADS,
    UNIT_WORDS,
)
from gazette.press_text.places.region_names import NameFound
from gazette.press_text.tokens import Token

_COUNCILS = frozenset("dewan majelis".split())
_BOARD_WORDS = frozenset("pengurus pimpinan".split())
_ADVISED = frozenset(
    "bupati walikota wali gubernur menteri presiden kapolri kapolda jaksa panglima pangdam "
    "rektor".split()
)
_WIDE_OFFICES = frozenset("rektor direktur kepala dekan menteri mentri".split())
_OPENS_OWNER = frozenset("setda sekretariat pramuka".split())
_OF_UNITS = HEADS_OF_UNITS | {"dekan", "ketua", "waka"}
_WITHIN_BODIES = frozenset("lembaga badan unit".split())  # `Lembaga Pemeriksa Keuangan Kwarda X`
_SECTIONS = frozenset("kabid kabag kasi kasie kasubag kasubbag wakabid".split())
_LISTED = frozenset("dinas badan bidang pusat divisi".split())  # whose tasks commas part
_ALSO_GIVEN = frozenset("aji idi rei esi".split())  # bodies in capitals, else parts of names
_UNITS = frozenset("dinas badan bidang bagian seksi divisi kementerian komisi".split())


class PhraseReader(PhraseUnits):
    """Reads the phrase behind the head *word*; afterwards `at` is where it ends.

    `organisation` is where the organisation begins, `firm` whether a name may follow at once.
    """

    def __init__(
        self, tokens: Sequence[Token], at: int, word: str, regions: Sequence[NameFound]
    ) -> None:
        super().__init__(tokens, at, word, regions)
        self._steps: tuple[Callable[[Token], Outcome], ...] = (
            self._advised, self._level, self._served, self._of_staff, self._wives_branch,
            self._quoted_group, self._ministry, self._command_name,
            self._number_of_branch, self._islands, self._region, self._area_word, self._throughout,
            self._neighbourhood, self._school, self._long_name,
            self._number_of_unit, self._stroke,
            self._prison, self._brackets, self._board, self._islamic_campus, self._campus,
            self._rescuers, self._house_of_town, self._named_house, self._known_body,
            self._unit_of_body, self._company,
            self._party, self._organisation, self._branch_of_any, self._named_section,
            self._unit, self._abbreviation,
            self._unknown_area, self._to_title, self._far_comma, self._joined,
        )  # fmt: skip

    def read(self) -> None:
        """Read on until a word belongs to the phrase no more."""
        while self.at < len(self.tokens) and self._step():
            pass

    def _step(self) -> bool:
        token = self.tokens[self.at]
        office = token.low in GOVERNORS or token.low in COMMANDERS
        office = office and region_end(self.tokens, self.at, self.regions) is None
        office = office and not self._is_advised(token)
        if office and token.is_capitalised and self.at > self.start and not self._serves(token):
            return False
        for step in self._steps:
            outcome = step(token)
            if outcome is not None:
                return outcome
        return False

    def _is_advised(self, token: Token) -> bool:
        return self.at == self.start and self._before() == "ahli" and token.low in _ADVISED

    def _advised(self, token: Token) -> Outcome:
        """`Staf Ahli Bupati`, `Staf Ahli Jaksa Agung`: whom the office advises."""
        if not self._is_advised(token):
            return None
        following = self._next()
        pair = following is not None and following.low in ("kota", "agung")
        return self._on(2 if pair else 1, firm=False)

    def _serves(self, token: Token) -> bool:
        """`Asisten III Sekda X`, `Ketua Persit Dandim Y`: whom an office assists, whose wives."""
        if self._before() in OF_WIVES:
            return token.low in COMMANDERS
        following = self._next()
        spelt = token.low == "sekretaris" and following is not None and following.low == "daerah"
        assists = self.word == "asisten" and self.organisation is None
        return assists and (token.low == "sekda" or spelt)

    def _served(self, token: Token) -> Outcome:
        """The office that another one serves, with its area."""
        if not self._serves(token):
            return None
        self.organisation = self.at if self.organisation is None else self.organisation
        words = 1 if token.low != "sekretaris" else 2
        following = self._next(words)
        self.area_due = following is not None and following.low not in AREA_WORDS
        return self._on(words, firm=True)

    def _long_name(self, token: Token) -> Outcome:
        """A run of capitals up to a comma and a titled person."""
        if not token.is_capitalised or token.low in BEFORE_NAMES:
            return None
        own = self.organisation is not None
        end = to_titled_comma(self.tokens, self.at, widely=own or self.word in _WIDE_OFFICES)
        if not end:
            return None
        if self.organisation is None and self.at == self.start and self.word in HEADS_OF_BODIES:
            self.organisation = self.at
        return self._on(end - self.at, firm=True)

    def _brackets(self, token: Token) -> Outcome:
        """A short form in brackets."""
        following = self._next()
        if token.text != "(" or (following is not None and following.low in BEFORE_NAMES):
            return None  # `Camat Bangsri (Sdr. Rahmani)`
        for ahead in (2, 3, 4):
            inner, closing = self._next(ahead - 1), self._next(ahead)
            if inner is None or closing is None or not inner.text[0].isalnum():
                return None
            if closing.text == ")":
                return self._on(ahead + 1, firm=self.at > self.start)
        return None

    def _board(self, token: Token) -> Outcome:
        """`Pengurus Pusat`, and `karang taruna` even in small letters."""
        following = self._next()
        if token.low == "markas" and self.at > self.start and self.organisation is None:
            self.organisation = self.at
            return self._on(1, firm=False)
        if token.is_capitalised and self.organisation is None and following is not None:
            words = 2 if token.low in _COUNCILS else 1
            board, rank = self._next(words - 1), self._next(words)
            named = board is not None and board.low in _BOARD_WORDS and rank is not None
            if named and rank is not None and rank.low in BOARDS:
                self.organisation = self.at
                return self._on(words + 1, firm=False)
        if token.low in ("karang", "taruna") and self.organisation in (None, self.at - 1):
            self.organisation = self.at if self.organisation is None else self.organisation
            return self._on(1, firm=False)
        return None

    def _organisation(self, token: Token) -> Outcome:
        """The word that an organisation begins with."""
        following = self._next()
        numbered = following is not None and following.text[0].isdigit()
        if token.low not in ORGANISATION_HEADS or not (token.is_capitalised or numbered):
            return None
        if token.low in _ALSO_GIVEN and token.text.istitle():
            return None  # `Kepala Dishub Aji Basri`
        if self._before() == "," and token.low in UNIT_WORDS:
            return None  # `Dinas Pariwisata, Pemuda, dan Olahraga`: a task in a list
        if self._before() in _OPENS_OWNER and self.organisation is not None:
            return self._on(1, firm=False)  # `Setda Pemkab X`, `Pramuka Kwarda X`
        if self.organisation is not None:
            unit = self.tokens[self.organisation].low in _WITHIN_BODIES
            return self._on(1, firm=False) if unit and self._before() in UNIT_WORDS else None
        self.organisation = self.at
        self.area_due = token.low.startswith(("pol", "kod", "kor"))
        return self._on(1, firm=self.area_due)

    def _to_title(self, token: Token) -> Outcome:
        """A house or an area that no list has, up to a person's title."""
        end = to_title(self.tokens, self.at) if token.is_capitalised else None
        return self._on(end - self.at, firm=True) if end else None

    def _far_comma(self, token: Token) -> Outcome:
        """A long office up to its comma."""
        end = far_comma(self.tokens, self.at, self.word) if token.is_capitalised else None
        if not end:
            return None
        own = self._before() in HEADS_OF_BODIES and token.low not in UNIT_WORDS
        if own and self.organisation is None and self.word in HEADS_OF_BODIES:
            self.organisation = self.at
        return self._on(end - self.at, firm=True)

    def _ends_list(self) -> bool:
        """`Divisi Hukum, Pencegahan, dan Hubungan Masyarakat`: whether the last unit follows."""
        last = self._next(2)
        window = [one.low for one in self.tokens[self.start : self.at]]
        listed = "," in window and not _LISTED.isdisjoint(window)
        if last is None or last.low in ORGANISATION_HEADS | _UNITS:
            return False
        return listed and last.is_capitalised and last.low in UNIT_WORDS

    def _lists_tasks(self) -> bool:
        """`Kabid Humas, Komunikasi dan Informasi PMI`: whether a section's tasks go on."""
        words = self.tokens[self.at + 1 : self.at + 4]
        units = [word.is_capitalised and word.low in UNIT_WORDS for word in words[::2]]
        return self.word in _SECTIONS and units == [True, True] and words[1].low == "dan"

    def _joined(self, token: Token) -> Outcome:
        """`dan`, or a comma, inside the name of a unit: Dinas Pemuda, Olahraga, dan Pariwisata."""
        following = self._next()
        in_unit = following is not None and is_in_unit(self.tokens, self.at + 1)
        if following is None:
            return None
        if token.text == "," and following.low == "dan" and self._ends_list():
            return self._on(1, firm=False)
        in_unit = in_unit or ACTIVITY.fullmatch(following.low) is not None
        if token.low == "kepada" and self._before() == "pengabdian":
            return self._on(2, firm=False)  # `Pengabdian kepada Masyarakat`
        if following.low not in UNIT_WORDS and not in_unit:
            return None
        behind = self._next(2)
        if not following.is_capitalised and not _opens_owner(behind):
            return None
        if token.low in ("dan", "&"):
            window = {one.low for one in self.tokens[max(0, self.at - 6) : self.at]}
            inside = window & _UNITS or self.word in _OF_UNITS
            last = self.tokens[self.at - 2].low if self._before() == "," else self._before()
            known = last in UNIT_WORDS or ACTIVITY.fullmatch(last)
            return self._on(2, firm=False) if inside and known else None
        if token.text == ",":
            window = {one.low for one in self.tokens[self.start : self.at]}
            ahead = [one.low for one in self.tokens[self.at + 1 : self.at + 7]]
            listed = (window & _LISTED or self._lists_tasks()) and "dan" in ahead
            return self._on(1, firm=False) if listed else None
        return None


def _opens_owner(token: Token | None) -> bool:
    """Whether a unit in small letters ends before *token*: `dan kerjasama Pemerintah Kota`."""
    if token is None:
        return False
    return token.text == "(" or (token.is_capitalised and token.low in ORGANISATION_HEADS)
