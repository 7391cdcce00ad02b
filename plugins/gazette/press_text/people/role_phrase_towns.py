"""Role phrase towns: houses that are called by their town, and where that town's name ends."""

from gazette.press_text.people.name_degrees import is_degree
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_words import DIRECTIONS, LANDSCAPE
from gazette.press_text.people.role_areas import BEFORE_NAMES, region_end, run_end
from gazette.press_text.people.role_phrase_areas import Outcome, PhraseAreas
from gazette.press_text.people.role_words import (
    ACTING,
    CHAIRS,
    COMMANDERS,
    GOVERNORS,
    ORGANISATION_HEADS,
    UNIT_WORDS,
)
from gazette.press_text.tokens import Token

_NO_TOWNS = ORGANISATION_HEADS | UNIT_WORDS | ACTING | CHAIRS | COMMANDERS.keys() | GOVERNORS.keys()
_COURTS = frozenset("negeri agama".split())
_NAMED_HOUSES = frozenset(
    "universitas institut politeknik akademi yayasan bank koperasi paguyuban komunitas pokdarwis "
    "gapoktan poktan bumdes sanggar klinik balai".split()
)


class PhraseTowns(PhraseAreas):
    """The steps over offices of the rescuers, courts, clinics and branches, with their towns."""

    def _rescuers(self, token: Token) -> Outcome:
        """`Kepala Kantor SAR Tirtamaya Bani Sudarma`: each office of theirs is called by a town."""
        following = self._next()
        rescue = following is not None and following.low in ("sar", "pencarian")
        if token.low not in ("kantor", "pos") or not rescue or self.organisation is not None:
            return None
        self.organisation = self.at
        return self._with_town(2 if following and following.low == "sar" else 4)

    def _house_of_town(self, token: Token) -> Outcome:
        """`Pengadilan Negeri Tirtamaya`, `Puskesmas Tirtamaya`, `HMI Cabang Tirtamaya`."""
        court = token.low in _COURTS and self._before() == "pengadilan"
        branch = token.low == "cabang" and self.organisation is not None
        clinic = token.low in ("puskesmas", "pukesmas", "ramil") and self.organisation is None
        if not token.is_capitalised or not (court or branch or clinic):
            return None
        if not self._town_end(self.at + 1):
            return None
        self.organisation = self.at if clinic else self.organisation
        return self._with_town(1)

    def _named_house(self, token: Token) -> Outcome:
        """`Rektor Universitas Tirtamaya, Bani Sudarma,`: a house has a name, then a head."""
        if self._before() not in _NAMED_HOUSES or self.at == self.start or not token.is_capitalised:
            return None
        end = run_end(self.tokens, self.at)
        if not 1 <= end - self.at <= 3 or end >= len(self.tokens) or self.tokens[end].text != ",":
            return None
        head = end + 1 + (self._low(end + 1) == "[")
        known = self._low(head) in _NO_TOWNS or region_end(self.tokens, head, self.regions)
        if known or run_end(self.tokens, head) - head < 2 or is_degree(self.tokens[head].text):
            return None
        self.organisation = self.at - 1 if self.organisation is None else self.organisation
        return self._on(end - self.at, firm=True)

    def _with_town(self, count: int) -> Outcome:
        """Go on behind *count* words of a house, and behind the town that follows them."""
        self._on(count, firm=False)
        end = self._town_end(self.at)
        return self._on(end - self.at, firm=True) if end else True

    def _town_end(self, at: int) -> int | None:
        """Where the town at *at* ends that no register knows; None where a person may begin."""
        run = run_end(self.tokens, at)
        if run == at or self.tokens[at].low in _NO_TOWNS or is_given_name(self.tokens[at].text):
            return None
        if region_end(self.tokens, at, self.regions) or self.tokens[at].text.isupper():
            return None
        if self._closes_town(run):
            return run if run - at <= 2 else None
        if run - at < 3:
            return None
        given = (n for n in range(at + 1, run) if is_given_name(self.tokens[n].text))
        end = next(given, at + 1 if run - at == 3 else run)
        if self.tokens[at + 1].low in DIRECTIONS or self.tokens[at].low in LANDSCAPE:
            end = at + 2
        return end if end - at <= 2 else None

    def _closes_town(self, at: int) -> bool:
        """Whether a title, or a comma and a person, stands behind a town."""
        here, behind = self.tokens[at : at + 1], self.tokens[at + 1 : at + 2]
        if here and here[0].low in BEFORE_NAMES:
            return True
        if not here or here[0].text != "," or not behind or not behind[0].is_capitalised:
            return False
        return behind[0].low not in _NO_TOWNS and not is_degree(behind[0].text)
