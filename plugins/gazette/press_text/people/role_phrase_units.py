"""Role phrase units: the steps by which the phrase of an office reads units and short forms."""

import re

from gazette.press_text.people.name_initials import opens_with_dots
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import RANKS, TITLES
from gazette.press_text.people.role_areas import AREA_WORDS, region_end
from gazette.press_text.people.role_heads import is_balinese
from gazette.press_text.people.role_phrase_areas import ROMAN, Outcome
from gazette.press_text.people.role_phrase_houses import PhraseHouses
from gazette.press_text.people.role_words import ORGANISATION_HEADS, UNIT_WORDS, is_contraction
from gazette.press_text.tokens import Token

ACTIVITY = re.compile(r"(?:pe[mnrl]?|peng|peny|ke|per)[a-z]{4,}an")
BOARDS = frozenset("pusat daerah wilayah cabang besar anak ranting nasional".split())
_OF_GENERALS = frozenset("direktorat sekretariat inspektorat".split())  # `Direktorat Jenderal`
_CHAIRED = frozenset(["sidang", "pimpinan"])  # `Ketua Sidang Rapat Anggota`
_RANKED_BOARDS = frozenset("kwartir pimpinan pengurus".split())
# Words that are part of a body's name only behind another: `Dewan Guru`, `Kartika Candra Kirana`.
_BEHIND = frozenset(
    [("candra", "kartika"), ("guru", "dewan"), ("guru", "forum"), ("guru", "serikat")]
)
_OF_AREAS = frozenset("Kota Kabupaten Provinsi Wilayah Daerah Cabang Kecamatan".split())
_BRANCHES = frozenset("dpd dpc dpw dpp mpc mpw".split())
_SECTIONS = frozenset("bidang divisi seksi departemen".split())
_HAVE_SECTIONS = frozenset("ketua sekretaris koordinator".split())
# Who leads a body, and whose word is followed by its name.
_OF_BODIES = frozenset("sekjen sekjend wasekjen wasekjend ketum waketum sekum bendum".split())
HEADS_OF_BODIES = frozenset("rektor ketua direktur dekan presiden rais rois katib".split())


class PhraseUnits(PhraseHouses):
    """Reads what belongs to a unit's name: its words, and capitals such as LMK."""

    def _unit(self, token: Token) -> Outcome:
        """A word of a unit's name."""
        general = token.low == "jenderal" and self._before() in _OF_GENERALS
        general = general or (token.low == "rapat" and self._before() in _CHAIRED)
        if not token.is_word or (token.low in RANKS and not general):
            return None
        if not token.is_capitalised and not self._is_small_unit(token):
            return None
        if token.text == "Lalu" and self._low(self.at + 1) != "lintas":
            return None  # `Anggota DPRD Provinsi NTB Lalu Basri`
        if token.low == "agung" and self._before() not in ("mahkamah", "kejaksaan", "jaksa"):
            return None
        known = (
            general
            or (token.low, self._before()) in _BEHIND
            or token.low in UNIT_WORDS
            or ACTIVITY.fullmatch(token.low)
            or is_contraction(token.low)
        )
        if not known or is_balinese(self.tokens, self.at):
            return None
        if token.low == "guru" and self.organisation is None:
            self.organisation = self.at - 1
        return self._on(1, firm=False)

    def _named_section(self, token: Token) -> Outcome:
        """`Ketua bidang Koinonia,`: a section with a name of its own, closed by a mark."""
        if token.low not in _SECTIONS or self.at != self.start or self.word not in _HAVE_SECTIONS:
            return None
        named, behind = self._next(), self._next(2)
        if named is None or not named.text.istitle() or named.low in UNIT_WORDS:
            return None
        closed = behind is None or behind.text in (",", ".", ";", ")")
        return self._on(2, firm=True) if closed and not is_given_name(named.text) else None

    def _branch_of_any(self, token: Token) -> Outcome:
        """`Ketua DPC Garuda Way Kanan`: a body that nothing tells but its branch and its area."""
        if self._before() not in _BRANCHES or not token.text.istitle() or is_given_name(token.text):
            return None
        for words in range(1, 4):
            area = self.at + words
            if area < len(self.tokens) and region_end(self.tokens, area, self.regions):
                if self.organisation is None:
                    self.organisation = self.at - 1
                return self._on(words, firm=False)
            if area >= len(self.tokens) or not self.tokens[area].text.istitle():
                return None
        return None

    def _is_small_unit(self, token: Token) -> bool:
        """`staf penanggulangan bencana PMI`: a unit in small letters before an organisation."""
        following = self._next()
        if is_contraction(token.low) and self._before() == "dinas":
            return True
        if token.low not in UNIT_WORDS or following is None or len(token.low) < 4:
            return False
        if token.low == "dinas" and is_contraction(following.low):
            return True  # `kepala dinas dukcapil`
        if token.low == "bidang" and following.low in UNIT_WORDS:
            return True
        if token.low in BOARDS and ROMAN.fullmatch(following.text):
            return True  # `Persit KCK cabang LVI`
        ranked = token.low in BOARDS and self.organisation is not None
        area = following.is_capitalised and following.low in AREA_WORDS
        if ranked and (area or region_end(self.tokens, self.at + 1, self.regions)):
            return True  # `Ketua RAPI wilayah Bogor`
        if self._before() in _RANKED_BOARDS and token.low in BOARDS:
            return True  # `Kwartir daerah (Kwarda)`
        if self._before() == "bidang" and not token.is_capitalised:
            return True  # `bidang kemasyarakatan dan SDM`
        if following.is_capitalised:
            return following.low in ORGANISATION_HEADS
        return following.low in UNIT_WORDS and not token.low.startswith("ke")

    def _abbreviation(self, token: Token) -> Outcome:
        """Capitals such as LMK, unless a whole name is in capitals."""
        longest = 12 if "-" in token.low else 8 if self._stands_before_area() else 6
        shortest = 1 if self._is_company() else 2
        if not token.is_word or not token.text.isupper() or opens_with_dots(self.tokens, self.at):
            return None
        if not shortest <= len(token.low) <= longest:
            return None
        if token.low in TITLES | RANKS or self.word == "jaksa" or self._is_shouted(token):
            return None
        leads = self.word in HEADS_OF_BODIES | _OF_BODIES or self._low(self.start - 1) == "jenderal"
        bracketed = self._before() == ")" and self.at == self.start + 3  # `Ketua Umum (Ketum) KKX`
        if self.organisation is None and (self.at == self.start or bracketed) and leads:
            self.organisation = self.at
        return self._on(1, firm=False)

    def _is_company(self) -> bool:
        """`Manager PT BPDP B`: a letter behind capitals is the company's."""
        company = self.organisation is not None and self.tokens[self.organisation].low in (
            "pt",
            "cv",
        )
        return company and self.tokens[self.at - 1].text.isupper()

    def _stands_before_area(self) -> bool:
        """`SAKOCAB SPN Kota Bogor`: whether capitals and a region's rank follow."""
        following = self._next()
        if following is not None and following.text.isupper() and len(following.low) <= 4:
            following = self._next(2)
        return following is not None and following.text in _OF_AREAS

    def _is_shouted(self, token: Token) -> bool:
        """`Ketua PMI BUDI SANTOSO`: a name in capitals rather than a short form."""
        following = self._next()
        if following is None or not following.text.isupper() or len(token.low) <= 3:
            return False
        return len(following.low) > 3 and following.low not in UNIT_WORDS
