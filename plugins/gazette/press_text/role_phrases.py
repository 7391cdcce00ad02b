"""Role phrases: unit, organisation and area behind the head of an office, read word by word."""

import re
from collections.abc import Callable, Sequence

from gazette.press_text.name_words import RANKS, TITLES
from gazette.press_text.region_names import NameFound
from gazette.press_text.role_areas import (
    AREA_WORDS,
    BEFORE_NAMES,
    far_comma,
    is_in_unit,
    looks_like_name,
    named_area,
    region_end,
    to_title,
    to_titled_comma,
    unknown_area,
)
from gazette.press_text.role_heads import is_balinese
from gazette.press_text.role_words import (
    COMMANDERS,
    GOVERNORS,
    INSTITUTIONS,
    ORGANISATION_HEADS,
    SCHOOLS,
    TAKES_AREA,
    UNIT_WORDS,
)
from gazette.press_text.tokens import Token

_ACTIVITY = re.compile(r"(?:pe[mnrl]?|peng|peny|ke|per)[a-z]{4,}an")
_NUMBERED = frozenset("wilayah ranting lokal cabang komisi daerah unit seksi".split())
_SMALL_AREAS = frozenset("kecamatan desa kelurahan kabupaten kota".split())
_BOARDS = frozenset("pusat daerah wilayah cabang besar anak ranting".split())
_WIDE_OFFICES = frozenset("rektor direktur kepala dekan menteri mentri".split())
_HEADS_OF_UNITS = frozenset(
    "kabid kasi kasie kadis kabag kasubbag kasubag kaur kasubdit kasat kanit sekdis asisten dekan "
    "direktur kaban deputi staf ketua".split()
)
_ALSO_UNITS = frozenset("lembaga forum pemuda majelis persatuan ikatan".split())
_HEADS_OF_BODIES = frozenset("rektor ketua direktur dekan presiden".split())
_UNITS = frozenset("dinas badan bidang bagian seksi divisi kementerian komisi".split())

_MINISTRIES = frozenset(
    "desa pembangunan daerah tertinggal transmigrasi republik indonesia ri dalam luar negeri agama "
    "sosial kesehatan pendidikan kebudayaan riset teknologi tinggi sains dasar menengah pertanian "
    "kehutanan lingkungan hidup kelautan perikanan perdagangan perindustrian ketenagakerjaan "
    "pertahanan hukum hak asasi manusia keuangan energi sumber daya mineral perhubungan "
    "komunikasi informatika digital pekerjaan umum perumahan rakyat kawasan permukiman agraria "
    "tata ruang koperasi ukm usaha kecil pemuda olahraga pariwisata ekonomi kreatif pemberdayaan "
    "perempuan perlindungan anak sekretaris imigrasi pemasyarakatan imipas bumn pppa pupr "
    "koordinator bidang politik keamanan perencanaan nasional aparatur reformasi birokrasi "
    "kependudukan keluarga investasi perguruan".split()
)

# What a step says: it read on, it ends the phrase, or the word is not its business.
Outcome = bool | None


class PhraseReader:
    """Reads the phrase behind the head *word*; afterwards `at` is where it ends.

    `organisation` is where the organisation begins, `firm` whether a name may follow at once.
    """

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
        self._steps: tuple[Callable[[Token], Outcome], ...] = (
            self._ministry, self._number_of_branch, self._region, self._area_word,
            self._neighbourhood, self._school, self._type, self._long_name,
            self._number_of_unit, self._stroke,
            self._brackets, self._board, self._organisation, self._unit, self._abbreviation,
            self._campus,
            self._unknown_area, self._to_title, self._far_comma, self._joined,
        )  # fmt: skip

    def read(self) -> None:
        """Read on until a word belongs to the phrase no more."""
        while self.at < len(self.tokens) and self._step():
            pass

    def _step(self) -> bool:
        token = self.tokens[self.at]
        if self.at and token.start - self.tokens[self.at - 1].end > 2:
            return False
        office = token.low in GOVERNORS or token.low in COMMANDERS
        office = office and region_end(self.tokens, self.at, self.regions) is None
        if office and token.is_capitalised and self.at > self.start and token.low != "sekda":
            return False
        for step in self._steps:
            outcome = step(token)
            if outcome is not None:
                return outcome
        return False

    def _next(self, ahead: int = 1) -> Token | None:
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else None

    def _before(self) -> str:
        return self.tokens[self.at - 1].low if self.at else ""

    def _on(self, count: int, *, firm: bool) -> Outcome:
        self.at += count
        self.firm = self.firm or firm
        return True

    def _ministry(self, token: Token) -> Outcome:
        """`Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi Republik Indonesia`."""
        if self.word != "menteri" or self.at != self.start or not token.is_capitalised:
            return None
        at = self.at
        while at < len(self.tokens):
            at = self._ministry_word(at)
            joint = self.tokens[at].text if at < len(self.tokens) else ""
            behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else token
            if joint not in (",", "dan") or behind.low not in _MINISTRIES:
                break
            at += 1
        return self._on(at - self.at, firm=True) if at > self.at else None

    def _ministry_word(self, at: int) -> int:
        """Where the words of a ministry that begin at *at* end."""
        while at < len(self.tokens) and self.tokens[at].is_capitalised:
            if self.tokens[at].low not in _MINISTRIES | UNIT_WORDS:
                break
            at += 1
        return at

    def _number_of_branch(self, token: Token) -> Outcome:
        """`Wilayah 02`, `Komisi 4`."""
        numbered = token.text[0].isdigit() and self._before() in _NUMBERED
        return self._on(1, firm=False) if numbered else None

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
        last = self.tokens[end] if end < len(self.tokens) else None
        if last is not None and last.text in ("Kota", "Kabupaten", "KOTA", "KABUPATEN"):
            self.at += 1
        return True

    def _area_word(self, token: Token) -> Outcome:
        """`Kecamatan` and the like, with the name behind it."""
        following = self._next()
        if token.low not in AREA_WORDS or following is None:
            return None
        if token.is_capitalised and is_in_unit(self.tokens, self.at):
            return self._on(1, firm=False)
        if not token.is_capitalised and token.low not in _SMALL_AREAS:
            return None
        if following.is_capitalised and following.low not in BEFORE_NAMES:
            self.at, self.firm = named_area(self.tokens, self.at + 1, self.regions), True
            return True
        return False if following.low == "se" else self._on(1, firm=False)

    def _neighbourhood(self, token: Token) -> Outcome:
        """`RW 12`, `RT 03`."""
        number = self._before() in ("rt", "rw") and token.text[0].isdigit()
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

    def _type(self, token: Token) -> Outcome:
        """`Tipe A`."""
        return self._on(2, firm=False) if token.low == "tipe" and self._next() else None

    def _long_name(self, token: Token) -> Outcome:
        """A run of capitals up to a comma and a titled person."""
        if not token.is_capitalised or token.low in BEFORE_NAMES:
            return None
        own = self.organisation is not None and self.tokens[self.organisation].low in INSTITUTIONS
        end = to_titled_comma(self.tokens, self.at, widely=own or self.word in _WIDE_OFFICES)
        if not end:
            return None
        if self.organisation is None and self.at == self.start and self.word in _HEADS_OF_BODIES:
            self.organisation = self.at
        return self._on(end - self.at, firm=True)

    def _number_of_unit(self, token: Token) -> Outcome:
        """`Kodim 0827/Sumenep`, `Dandim 1008 Tanjung,`."""
        last = self.tokens[self.at - 1] if self.at else token
        if token.text[0].isdigit() and last.end == token.start and last.text.isupper():
            return self._on(1, firm=False)  # `DP3A`, `DP2OD`
        owners = ORGANISATION_HEADS | COMMANDERS.keys()
        if not token.text[0].isdigit() or self._before() not in owners:
            return None
        self._on(1, firm=True)
        here, following = self._next(0), self._next()
        if here is not None and here.text == "/" and following is not None:
            self.at += 2
            self.area_due = False
        elif "/" in token.text:
            self.area_due = False
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

    def _brackets(self, token: Token) -> Outcome:
        """A short form in brackets."""
        following = self._next()
        if token.text == ")" and following is not None and following.low in AREA_WORDS:
            opened = [one.text for one in self.tokens[: self.at]]
            return self._on(1, firm=False) if opened.count("(") <= opened.count(")") else None
        if token.text != "(":
            return None
        for ahead in (2, 3, 4):
            inner, closing = self._next(ahead - 1), self._next(ahead)
            if inner is None or closing is None or not inner.is_word:
                return None
            if closing.text == ")":
                return self._on(ahead + 1, firm=self.at > self.start)
        return None

    def _board(self, token: Token) -> Outcome:
        """`Pengurus Pusat`, and `karang taruna` even in small letters."""
        following = self._next()
        board = token.low == "pengurus" and token.is_capitalised and self.organisation is None
        if board and following is not None and following.low in _BOARDS:
            self.organisation = self.at
            return self._on(2, firm=False)
        if token.low in ("karang", "taruna") and self.organisation in (None, self.at - 1):
            self.organisation = self.at if self.organisation is None else self.organisation
            return self._on(1, firm=False)
        return None

    def _organisation(self, token: Token) -> Outcome:
        """The word that an organisation begins with."""
        following = self._next()
        numbered = following is not None and following.text[0].isdigit()
        if token.low == "tim" and following is not None and following.low == "penggerak":
            self.organisation = self.at if self.organisation is None else self.organisation
            return self._on(2, firm=False)
        if token.low not in ORGANISATION_HEADS or not (token.is_capitalised or numbered):
            return None
        inside = any(one.low == "bidang" for one in self.tokens[self.start : self.at])
        if self.organisation is not None or (inside and token.low in _ALSO_UNITS):
            return None
        self.organisation = self.at
        self.area_due = token.low.startswith(("pol", "kod", "kor"))
        return self._on(1, firm=self.area_due)

    def _unit(self, token: Token) -> Outcome:
        """A word of a unit's name."""
        if not token.is_word or token.low in RANKS:
            return None
        if not token.is_capitalised and not self._is_small_unit(token):
            return None
        following = self._next()
        if token.low == "kepala" and self._before() == "kerja":
            return self._on(1, firm=False)  # `Musyawarah Kerja Kepala Sekolah`
        if token.low == "lalu" and (following is None or following.low != "lintas"):
            return None
        known = token.low in UNIT_WORDS or _ACTIVITY.fullmatch(token.low)
        return self._on(1, firm=False) if known and not is_balinese(self.tokens, self.at) else None

    def _is_small_unit(self, token: Token) -> bool:
        """`staf penanggulangan bencana PMI`: a unit in small letters before an organisation."""
        following = self._next()
        if token.low not in UNIT_WORDS or following is None or len(token.low) < 4:
            return False
        if following.is_capitalised:
            return following.low in ORGANISATION_HEADS
        return following.low in UNIT_WORDS and not token.low.startswith("ke")

    def _abbreviation(self, token: Token) -> Outcome:
        """Capitals such as LMK, unless a whole name is in capitals."""
        if not token.is_word or not token.text.isupper() or not 2 <= len(token.low) <= 6:
            return None
        if token.low in TITLES | RANKS or self.word == "jaksa" or self._is_shouted(token):
            return None
        if self.organisation is None and self.at == self.start and self.word in _HEADS_OF_BODIES:
            self.organisation = self.at
        return self._on(1, firm=False)

    def _is_shouted(self, token: Token) -> bool:
        following = self._next()
        if following is None or not following.text.isupper() or len(token.low) <= 3:
            return False
        return len(following.low) > 3 and following.low not in UNIT_WORDS

    def _campus(self, token: Token) -> Outcome:
        """`Rektor Unmus Beatus Tambaip`: the first of three capitals is the university."""
        if self.word != "rektor" or self.at != self.start or token.low in BEFORE_NAMES:
            return None
        ahead = [self._next(), self._next(2)]
        names = [one for one in ahead if one is not None and one.is_word and one.is_capitalised]
        if not token.is_capitalised or len(names) < 2:
            return None
        self.organisation = self.at
        return self._on(1, firm=True)

    def _unknown_area(self, token: Token) -> Outcome:
        """The area that is due, although no register knows it."""
        if not self.area_due or not token.is_word or not token.is_capitalised:
            return None
        if token.low in BEFORE_NAMES:
            return None
        end = unknown_area(self.tokens, self.at, self.word, self.regions)
        if end == self.at:
            return False
        self.area_due = False
        return self._on(end - self.at, firm=True)

    def _to_title(self, token: Token) -> Outcome:
        """A house or an area that no list has, up to a person's title."""
        end = to_title(self.tokens, self.at) if token.is_capitalised else None
        if not end:
            return None
        if self.organisation is None and self.word in _HEADS_OF_BODIES:
            self.organisation = self.at
        return self._on(end - self.at, firm=True)

    def _far_comma(self, token: Token) -> Outcome:
        """A long office up to its comma."""
        end = far_comma(self.tokens, self.at, self.word) if token.is_capitalised else None
        return self._on(end - self.at, firm=True) if end else None

    def _joined(self, token: Token) -> Outcome:
        """`dan`, or a comma, inside the name of a unit: Dinas Pemuda, Olahraga, dan Pariwisata."""
        following = self._next()
        in_unit = following is not None and is_in_unit(self.tokens, self.at + 1)
        if following is None or (following.low not in UNIT_WORDS and not in_unit):
            return None
        behind = self._next(2)
        if not following.is_capitalised and not _opens_owner(behind):
            return None
        if token.low in ("dan", "&"):
            window = {one.low for one in self.tokens[max(0, self.at - 6) : self.at]}
            inside = window & _UNITS or self.word in _HEADS_OF_UNITS
            return self._on(2, firm=False) if inside and self._before() in UNIT_WORDS else None
        if token.text == ",":
            window = {one.low for one in self.tokens[max(0, self.at - 4) : self.at]}
            ahead = [one.low for one in self.tokens[self.at + 1 : self.at + 5]]
            listed = window & {"dinas", "badan", "bidang", "pusat"} and "dan" in ahead
            return self._on(1, firm=False) if listed else None
        return None


def _opens_owner(token: Token | None) -> bool:
    """Whether a unit in small letters ends before *token*: `dan kerjasama Pemerintah Kota`."""
    if token is None:
        return False
    return token.text == "(" or (token.is_capitalised and token.low in ORGANISATION_HEADS)
