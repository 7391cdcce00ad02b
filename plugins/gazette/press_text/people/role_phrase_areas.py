"""Role phrase areas: the steps by which the phrase of an office reads areas and numbers."""

import re
from collections.abc import Sequence

from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import LANDSCAPE, RANKS, TITLES
from gazette.press_text.people.role_areas import (
    AREA_WORDS,
    BEFORE_NAMES,
    is_in_unit,
    looks_like_name,
    named_area,
    region_end,
    run_end,
    unknown_area,
)
from gazette.press_text.people.role_experts import LEVELS
from gazette.press_text.people.role_words import COMMANDERS, ORGANISATION_HEADS, SCHOOLS, TAKES_AREA
from gazette.press_text.places.region_names import COMPASS, NameFound
from gazette.press_text.tokens import Token

_NUMBERED = frozenset("wilayah ranting lokal cabang komisi daerah unit seksi".split())
RANKS_OF_BRANCHES = frozenset(
    "cabang cab pd pw pc dpd dpw dpc pengda pengcab daerah wilayah".split()
)
_RANK_NUMBER = re.compile(r"[1-9]")  # `Wakil Sekretaris Umum 2`
ROMAN = re.compile(r"[IVXL]{1,7}")  # `PD VIII FKPPI Lampung`
# Army resorts whose own name has two words: `Korem 064/Maulana Yusuf`.
_KOREMS = frozenset(
    "halu oleo|nani wartabone|wira satya|wira bhakti|wira braja|wira pratama|bhaskara jaya|"
    "baladhika jaya|dhirotsaha jaya|garuda hitam|garuda emas|garuda jambi|garuda putih|"
    "surya kencana|sunan gunung|maulana yusuf|panju panjung|aji surya|"
    "alambhana wanawai|taroada tarogau|teuku umar|pantai timur|kawal samudera|bukit barisan|"
    "wijaya kusuma|praja vira|praja wirayakti".split("|")
)
_IN_REGISTER = ("Kabupaten", "Kota", "Provinsi")  # the register has all that are called so
_ISLANDS = ("P.", "P.P.", "PP.", "Pulau", "Pulau-pulau", "Pulau-Pulau")
_LETTER = re.compile(r"[A-F]|I{1,3}|IV|V")  # `Komisi B`, `Komisi III`

# What a step says: it read on, it ends the phrase, or the word is not its business.
Outcome = bool | None


class PhraseAreas:
    """A place in the phrase behind an office, and the steps that read areas and numbers there."""

    def __init__(
        self, tokens: Sequence[Token], at: int, word: str, regions: Sequence[NameFound]
    ) -> None:
        self.tokens = tokens
        self.at = self.start = at
        self.word = word
        self.regions = regions
        self.organisation: int | None = None
        self.firm = False
        self.area_due = word in TAKES_AREA

    def _next(self, ahead: int = 1) -> Token | None:
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else None

    def _before(self) -> str:
        return self.tokens[self.at - 1].low if self.at else ""

    def _low(self, at: int) -> str:
        return self.tokens[at].low if at < len(self.tokens) else ""

    def _on(self, count: int, *, firm: bool) -> Outcome:
        self.at += count
        self.firm = self.firm or firm
        return True

    def _number_of_branch(self, token: Token) -> Outcome:
        """`Wilayah 02`, `Komisi 4`."""
        numbered = token.text[0].isdigit() and self._before() in _NUMBERED
        numbered = numbered or (
            self._before() in RANKS_OF_BRANCHES and ROMAN.fullmatch(token.text) is not None
        )
        numbered = numbered or (
            self._before() in ("dusun", "lingkungan") and ROMAN.fullmatch(token.text) is not None
        )
        numbered = numbered or (
            self._before() == "komisi" and _LETTER.fullmatch(token.text) is not None
        )
        numbered = numbered or (
            self._before() == "umum" and _RANK_NUMBER.fullmatch(token.text) is not None
        )
        return self._on(1, firm=False) if numbered or self._is_region_number(token) else None

    def _is_region_number(self, token: Token) -> bool:
        """`RAPIDA 13 Jawa Timur`: the number of a body's region, before its name."""
        short = self.at > self.start and self.tokens[self.at - 1].text
        if not short or not (short.isupper() and len(short) > 3) or self.at + 1 >= len(self.tokens):
            return False
        figures = token.text.isdigit() and len(token.text) < 3
        return figures and region_end(self.tokens, self.at + 1, self.regions) is not None

    def _level(self, _token: Token) -> Outcome:
        """`Penyuluh Sosial Ahli Pertama`: the level of an expert."""
        here, following = self.tokens[self.at], self._next()
        level = following is not None and following.low in LEVELS and following.is_capitalised
        return self._on(2, firm=False) if here.text == "Ahli" and level else None

    def _islands(self, token: Token) -> Outcome:
        """`P. Maluhu & P.P. Tirta`: islands by a short form, where an area is due."""
        if token.text not in _ISLANDS or not (self.area_due or self.organisation is not None):
            return None
        end, words = self.at, [one.text for one in self.tokens]
        while end + 1 < len(words) and words[end] in _ISLANDS:
            joined = words[end + 2 : end + 3] in (["&"], ["dan"]) and words[end + 3 : end + 4]
            end += 3 if joined and joined[0] in _ISLANDS else 2
        self.area_due = False
        return self._on(end - self.at, firm=True)

    def _region(self, token: Token) -> Outcome:
        """A region that the gazetteer knows."""
        end = region_end(self.tokens, self.at, self.regions)
        if not end:
            return None
        expected = token.low in AREA_WORDS or self.area_due or self.organisation is not None
        if not expected and looks_like_name(self.tokens, self.at, end):
            return None
        if self.organisation is None and not self.area_due and self.word != "ketua":
            self.organisation = self.at
        self.at, self.firm, self.area_due = end, True, False
        return True

    def _area_word(self, token: Token) -> Outcome:
        """`Kecamatan` and the like, with the name behind it."""
        following = self._next()
        if token.low not in AREA_WORDS or following is None:
            return None
        if token.is_capitalised and is_in_unit(self.tokens, self.at):
            return self._on(1, firm=False)
        office = self._before() == "sekretariat" and token.low in ("kota", "kabupaten")
        if office and not region_end(self.tokens, self.at + 1, self.regions):
            return self._on(1, firm=True)  # `Asisten Sekretariat Kota Bani Sudarma`
        if self._is_bare_rank(token, following):
            return self._on(1, firm=True)
        if following.is_capitalised and following.low not in BEFORE_NAMES:
            self.at, self.firm = named_area(self.tokens, self.at + 1, self.regions), True
            self.area_due = False
            return True
        return self._on(1, firm=False)

    def _is_bare_rank(self, token: Token, following: Token) -> bool:
        """`Ketua DPRD Kabupaten Budi Salam`: whether a name follows, as no such region is known."""
        known = region_end(self.tokens, self.at, self.regions) or region_end(
            self.tokens, self.at + 1, self.regions
        )
        ranked = token.text in _IN_REGISTER and not known and self.organisation is not None
        return ranked and following.is_capitalised and is_given_name(following.text)

    def _throughout(self, token: Token) -> Outcome:
        """`se-Maluku`, `se-Kecamatan Alok`, `Se-Tanah Papua`: all over which area.

        Of those who lead an area there are many: `Kades se-Kecamatan Alok` are no one's office.
        """
        here = token.low.startswith("se-") and token.text[3:4].isupper()
        if not here or self.word in TAKES_AREA:
            return None
        end, following = self.at + 1, self._next()
        if following is not None and following.is_capitalised:
            run = run_end(self.tokens, end)
            behind = self.tokens[run] if run < len(self.tokens) else None
            if token.low[3:] in AREA_WORDS:
                end = named_area(self.tokens, end, self.regions)
            elif behind is not None and (behind.text == "," or behind.low in BEFORE_NAMES):
                end = run
        self.at, self.firm = end, True
        return True

    def _neighbourhood(self, token: Token) -> Outcome:
        """`RW 12`, `RT 03`, `RT/RW`, `Rukun Warga`."""
        number = self._before() in ("rt", "rw") and token.text[0].isdigit()
        both = token.text == "/" and self._before() == "rt" and self._low(self.at + 1) == "rw"
        spelt = token.low == "warga" and self._before() == "rukun" and token.is_capitalised
        if both or spelt:
            return self._on(1, firm=spelt)
        return self._on(1, firm=True) if token.low in ("rt", "rw") or number else None

    def _school(self, token: Token) -> Outcome:
        """`SMPN 2 Kalianda`: the number of a school, and the place behind it."""
        if not token.text[0].isdigit() or self._before() not in SCHOOLS | {"negeri"}:
            return None
        self._on(1, firm=True)
        place = self._next(0)
        if place is not None and place.is_word and place.is_capitalised:
            self.at += 1 if place.low not in RANKS | TITLES else 0
        return True

    def _area_only(self, token: Token) -> bool:
        """Whether one capitalised word, closed by a mark, stands behind a number: its area."""
        behind = self._next()
        return token.is_capitalised and (behind is None or not behind.is_word)

    def _number_of_unit(self, token: Token) -> Outcome:
        """`Kodim 0827/Sumenep`, `Dandim 1008 Tanjung,`."""
        last = self.tokens[self.at - 1] if self.at else token
        if token.text[0].isdigit() and last.end == token.start and last.text.isupper():
            return self._on(1, firm=False)  # `DP3A`, `DP2OD`
        behind = self._next()
        glued = behind is not None and behind.start == token.end and behind.text[0].isdigit()
        if glued and len(token.text) == 1 and token.text.isupper():
            return self._on(2, firm=False)  # `P3A`
        if token.text.isupper() and last.text[0].isdigit() and last.end == token.start:
            return self._on(1, firm=False)
        owners = ORGANISATION_HEADS | COMMANDERS.keys()
        short = self._before() == ")" and self.at > 3 and self.tokens[self.at - 4].low in owners
        unit = self._before()
        if self.at > 2 and self.tokens[self.at - 2].low == "tipe":
            unit = self.tokens[self.at - 3].low  # `Koramil Tipe B 0804/10`
        if not token.text[0].isdigit() or not (short or unit in owners):
            return None
        self._on(1, firm=True)
        if unit == "koramil" and (here := self._next(0)) and self._area_only(here):
            return self._on(1, firm=True)
        here, following = self._next(0), self._next()
        if here is not None and here.text == "/" and following is not None:
            self.at += 2
            self.area_due = False
        elif "/" in token.text:
            self.area_due = False
            opened = token.text.rpartition("/")[2].casefold() in LANDSCAPE
            compass = here is not None and here.low in COMPASS  # `Kodim 0909/Kutai Timur`
            stands = token.text.rpartition("/")[2].casefold()
            own = here is not None and f"{stands} {here.low}" in _KOREMS
            self.at += (
                1 if (opened or compass or own) and here is not None and here.is_capitalised else 0
            )
        else:
            self.area_due = (
                here is not None
                and here.is_capitalised
                and following is not None
                and following.text == ","
            )
        return True

    def _stroke(self, token: Token) -> Outcome:
        """The stroke in `XVII/Cenderawasih`."""
        following = self._next()
        if token.text != "/" or following is None or not following.is_capitalised or not self.at:
            return None
        before = self.tokens[self.at - 1].text
        if not (before[0].isdigit() or re.fullmatch(r"[IVXL]+", before)):
            return None
        self.area_due = False
        return self._on(2, firm=True)

    def _unknown_area(self, token: Token) -> Outcome:
        """The area that is due, although no register knows it."""
        if not self.area_due or not token.is_word or not token.is_capitalised:
            return None
        if token.low in BEFORE_NAMES:
            return None
        end = unknown_area(self.tokens, self.at, self.word, self.regions)
        if end == self.at:
            return False
        if self._low(end) == "/" and end - self.at > 1 and self.organisation is None:
            self.organisation = end - 2  # `Kasi Rendal Topdam XII/Tanjungpura`
        self.area_due = False
        return self._on(end - self.at, firm=True)
