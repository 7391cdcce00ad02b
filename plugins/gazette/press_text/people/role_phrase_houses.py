"""Role phrase houses: ministries, army commands, prisons and campuses behind an office."""

import re

from gazette.press_text.organisations.organisation_bodies import BRANCHED
from gazette.press_text.organisations.organisation_finder import KIND, kind_of
from gazette.press_text.organisations.organisation_kinds import ARMY_COMMANDS
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.role_areas import BEFORE_NAMES, campus_end, region_end, run_end
from gazette.press_text.people.role_phrase_areas import RANKS_OF_BRANCHES, Outcome
from gazette.press_text.people.role_phrase_towns import PhraseTowns
from gazette.press_text.people.role_words import (
    CHAIRS,
    COMMANDERS,
    GOVERNORS,
    HEADS_OF_UNITS,
    ORGANISATION_HEADS,
    UNIT_WORDS,
    is_contraction,
)
from gazette.press_text.tokens import Token

_MINISTRIES = frozenset(
    "desa pembangunan daerah tertinggal transmigrasi republik indonesia ri dalam luar negeri agama "
    "sosial kesehatan pendidikan kebudayaan riset teknologi tinggi sains dasar menengah pertanian "
    "kehutanan lingkungan hidup kelautan perikanan perdagangan perindustrian ketenagakerjaan "
    "pertahanan hukum hak asasi azasi manusia keuangan energi sumber daya mineral perhubungan "
    "komunikasi informatika digital pekerjaan umum perumahan rakyat kawasan permukiman agraria "
    "tata ruang ham "
    "koperasi ukm usaha kecil pemuda olahraga pariwisata ekonomi kreatif pemberdayaan "
    "perempuan perlindungan anak sekretaris imigrasi pemasyarakatan imipas bumn pppa pupr "
    "koordinator bidang politik keamanan perencanaan nasional aparatur reformasi birokrasi "
    "kependudukan keluarga investasi perguruan".split()
)
_COMMANDS = frozenset(name.casefold() for name in ARMY_COMMANDS)
_SHORT_IN_BRACKETS = frozenset("pt cv yayasan koperasi universitas bank perum".split())
_OF_PRISONS = frozenset(["kalapas", "karutan"])
_GROUPS = frozenset("tani nelayan ternak paguyuban kelompok komunitas sanggar yayasan".split())
OF_WIVES = frozenset("persit jalasenastri bhayangkari".split())
_BRANCHES_OF_WIVES = frozenset("cabang cab ranting rem dim koorcabrem koorcab pd pg".split())
_ROMAN_STROKE = re.compile(r"[IVXL]{1,7}")
_CHIEFS_OF_STAFF = frozenset(["kasrem", "kasdim", "kasdam"])
_CLASS = re.compile(r"I{1,3}[AB]?|[AB]|[123]")


class PhraseHouses(PhraseTowns):
    """The steps over houses whose names hold words that could be a person's."""

    def _command_name(self, token: Token) -> Outcome:
        """`Pangdam Kasuari Yopi Wenda`, `Kapolda Metro Jaya`: commands with names of their own."""
        if self._is_metro_jaya(token):
            self.area_due = False
            return self._on(2, firm=True)
        if self.word not in ("pangdam", "kasdam") or self.at > self.start + 1:
            return None
        pair = f"{token.low} {following.low}" if (following := self._next()) else ""
        if pair in _COMMANDS:
            return self._on(2, firm=True)
        return self._on(1, firm=True) if token.low in _COMMANDS else None

    def _is_metro_jaya(self, token: Token) -> bool:
        """Whether the police command of the capital follows its word."""
        chief = self.word.endswith("polda") and self.at == self.start
        police = chief or self._before().endswith("polda")
        named = token.is_capitalised and token.low == "metro"
        return police and named and self._low(self.at + 1) == "jaya"

    def _quoted_group(self, token: Token) -> Outcome:
        """`Ketua Kelompok Tani "Sekar Melati" H. Basri`: what a group calls itself."""
        if token.text != '"' or self._before() not in _GROUPS or self.at == self.start:
            return None
        for end in range(self.at + 2, min(self.at + 6, len(self.tokens))):
            if self.tokens[end].text == '"':
                self.organisation = self.at if self.organisation is None else self.organisation
                return self._on(end + 1 - self.at, firm=True)
            if not self.tokens[end].is_word:
                return None
        return None

    def _of_staff(self, token: Token) -> Outcome:
        """`Kasiter Kasrem 131/Santiago`: the chief of staff under whom a section is."""
        section = self.word.startswith(("kasi", "pasi")) and self.at == self.start
        return self._on(1, firm=True) if section and token.low in _CHIEFS_OF_STAFF else None

    def _wives_branch(self, token: Token) -> Outcome:
        """`Persit KCK Cabang XVII Dim 1309 Koorcabrem 131 PD XIII/Merdeka`: which of theirs."""
        if self.organisation is None or self._low(self.organisation) not in OF_WIVES:
            return None
        numbered = self._before() in _BRANCHES_OF_WIVES
        number = token.text[0].isdigit() or _ROMAN_STROKE.fullmatch(token.text) is not None
        if not (token.low in _BRANCHES_OF_WIVES or (numbered and number)):
            return None
        return self._on(1, firm=True)

    def _known_body(self, token: Token) -> Outcome:
        """`Persekutuan Gereja-gereja di Indonesia (PGI)`, `DPC Grib Jaya`: a name of the lists."""
        ranked = self.organisation == self.at - 1 and self._before() in RANKS_OF_BRANCHES
        if not token.is_capitalised or not (self.organisation is None or ranked):
            return None
        if "dinas" in (token.low, self._before()):
            return None  # `Kepala Dinas Satuan Polisi Pamong Praja`: it stays with the office
        if token.low == "unit" and self.at == self.start:
            return None  # so does `Kepala Unit Donor Darah`, of which body stands behind
        words = " ".join(one.text for one in self.tokens[self.at : self.at + 12])
        found = KIND.match(words)
        if found is None or kind_of(found) in ("perkumpulan", "lapas", "rutan"):
            return None
        count = found[0].count(" ") + 1
        if count < (2 if kind_of(found) in BRANCHED else 3):
            return None
        self.organisation = self.at if self.organisation is None else self.organisation
        return self._on(count, firm=False)

    def _unit_of_body(self, token: Token) -> Outcome:
        """`Kasi Penanganan Darurat BPBD`, `Kasubsi B Kejari`: words of a unit, up to its body."""
        unit = self.word in HEADS_OF_UNITS or COMMANDERS.get(self.word) == ""
        if not unit or self.organisation is not None or token.low in UNIT_WORDS:
            return None
        end = self.at
        while end < len(self.tokens) and end - self.at < 5 and self._may_be_of_unit(end):
            end += 1
        body = self._low(end) in ORGANISATION_HEADS or is_contraction(self._low(end))
        if end == self.at or not body:
            return None
        return self._on(end - self.at, firm=False) if self.tokens[end].is_capitalised else None

    def _may_be_of_unit(self, at: int) -> bool:
        """Whether a word may be one of a unit's name, and is none of a person's."""
        token = self.tokens[at]
        if token.low in ORGANISATION_HEADS | BEFORE_NAMES or is_given_name(token.text):
            return False
        if is_contraction(token.low):
            return False
        joint = token.low in ("dan", "&") and at > self.at
        return joint or (token.is_word and token.is_capitalised and not self._is_office(token))

    def _is_office(self, token: Token) -> bool:
        return token.low in COMMANDERS or token.low in GOVERNORS or token.low in CHAIRS

    def _company(self, token: Token) -> Outcome:
        """`PT Cakra Mitra (PTCM)`: a house whose short form in brackets ends its name."""
        own = self.organisation == self.at - 1 and self._before() in _SHORT_IN_BRACKETS
        if not own or not token.is_capitalised:
            return None
        end = run_end(self.tokens, self.at)
        closed = [one.text for one in self.tokens[end : end + 3]]
        if len(closed) < 3 or closed[0] != "(" or closed[2] != ")" or not closed[1].isupper():
            return None
        return self._on(end + 3 - self.at, firm=True) if end > self.at else None

    def _party(self, token: Token) -> Outcome:
        """`Ketua Umum partai Golkar`: a party behind a word in small letters."""
        following = self._next()
        named = following is not None and following.is_capitalised
        if token.text != "partai" or not named or self.organisation is not None:
            return None
        self.organisation = self.at
        return self._on(2, firm=True)

    def _ministry(self, token: Token) -> Outcome:
        """`Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi Republik Indonesia`."""
        office = self.word == "menteri" and self.at == self.start
        spelt = self._before() in ("kementerian", "kementrian")
        if not (office or spelt) or not token.is_capitalised:
            return None
        at = self.at
        while at < len(self.tokens):
            at = self._ministry_word(at)
            joint = self.tokens[at].text if at < len(self.tokens) else ""
            at += joint == "," and self._low(at + 1) == "dan"
            behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else token
            if joint not in (",", "dan") or behind.low not in _MINISTRIES:
                break
            at += 1
        return self._on(at - self.at, firm=True) if at > self.at else None

    def _ministry_word(self, at: int) -> int:
        """Where the words of a ministry that begin at *at* end."""
        while at < len(self.tokens):
            rights = self._low(at) == "manusia" and self._low(at - 1) in ("asasi", "azasi")
            if not self.tokens[at].is_capitalised and not rights:
                break
            if self.tokens[at].low not in _MINISTRIES | UNIT_WORDS:
                break
            at += 1
        return at

    def _prison(self, token: Token) -> Outcome:
        """`Lapas Kelas IIB Kayu Manis,`: its class, and the town behind it."""
        if token.low not in ("kelas", "klas") or not (
            self.organisation or self.word in _OF_PRISONS
        ):
            return None
        self._on(1, firm=False)
        while (here := self._next(0)) and _CLASS.fullmatch(here.text):
            self._on(1, firm=True)
        town = self.tokens[self.at : self.at + 2]
        known = region_end(self.tokens, self.at, self.regions)
        unknown = not known and self.word == "petugas" and self._low(self.at + 2) == ","
        named = unknown and all(one.is_capitalised for one in town)
        if not named and (end := self._town_end(self.at)):
            return self._on(end - self.at, firm=True)
        return self._on(2, firm=True) if named else True

    def _islamic_campus(self, _token: Token) -> Outcome:
        """`Rektor UIN Raden Melati Kediri, Prof. Dr. X`: up to a comma or a title."""
        end = campus_end(self.tokens, self.at)
        if end is None:
            return None
        self.organisation = self.at if self.organisation is None else self.organisation
        return self._on(end - self.at, firm=True)

    def _campus(self, token: Token) -> Outcome:
        """`Rektor Unmus Beatus Tambaip`: the first of three capitals is the university."""
        if self.word != "rektor" or self.at != self.start or len(token.low) < 3:
            return None
        if token.low in BEFORE_NAMES:
            return None
        ahead = [self._next(), self._next(2)]
        names = [one for one in ahead if one is not None and one.is_word and one.is_capitalised]
        if not token.is_capitalised or len(names) < 2:
            return None
        self.organisation = self.at
        known = token.text.isupper() or token.low in ORGANISATION_HEADS
        end = run_end(self.tokens, self.at) if known else self.at
        closed = self._low(end) == "," and self.tokens[end + 1 : end + 2]
        named = closed and self.tokens[end + 1].is_capitalised and end - self.at < 5
        return self._on(end - self.at if named else 1, firm=True)
