"""House reader: what only looks like a name behind an office is its house, the name comes after."""

from collections.abc import Sequence
from dataclasses import replace

from gazette.press_text.organisations.organisation_bodies import IN_CAPITALS
from gazette.press_text.people.house_names import is_called
from gazette.press_text.people.name_fit import ends_well, name_after
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.names import PersonName, read_name
from gazette.press_text.people.role_words import ORGANISATION_HEADS, SHARED
from gazette.press_text.people.roles import Role, read_role
from gazette.press_text.places.text_places import company_key
from gazette.press_text.tokens import Token

_COMPANIES = frozenset("PT PT. CV CV. Bank Universitas Yayasan Perum Koperasi".split())
# Bodies that regencies have, none of which has an apostrophe: `Ketua DPRD Sa'ad Bani Sudarma`.
_OF_REGENCIES = frozenset("dprd dprk dpr kpu bawaslu kejari pemkab pemkot".split())
_HEADS_OF_HOUSES = frozenset(
    "kepala direktur rektor manajer manager pimpinan humas supervisor dirut".split()
)


class HouseReader:
    """Tells the house of an office from its holder, among the tokens of one sentence."""

    def __init__(
        self, tokens: Sequence[Token], places: frozenset[int], shorts: frozenset[str]
    ) -> None:
        self.tokens = tokens
        self.places = places
        self.shorts = shorts

    def without_house(self, role: Role, name: PersonName) -> tuple[Role, PersonName | None]:
        """The office with what only looked like a name, and the name behind that."""
        taken = self._company(role, name) or self._short_form(role, name)
        if not taken and self._is_house(role, name):
            taken = name.after
        if not taken and self._may_be_house(role, name):
            return role, None
        if not taken:
            return role, name
        owner = self._owner(role, taken)
        end = self.tokens[taken - 1].end
        role = replace(role, after=taken, end=end, organisation=owner, firm=True)
        return role, name_after(self.tokens, role, self.places)

    def in_own_house(self, role: Role) -> Role | None:
        """`Ketua Kekam Kendari, Basri Tompo`: a short form that the text explains, in a town.

        `Rektor Universitas Tirtamaya, Ternate Dr. Basri Tompo`: a university of one word.
        """
        end = role.after + 1
        house = self.tokens[role.after] if end < len(self.tokens) else None
        if house is None or not house.text.istitle():
            return None
        while end in self.places:
            end += 1
        own = house.low in self.shorts and end > role.after + 1
        comma = end < len(self.tokens) and self.tokens[end].text == ","
        if not own and not (comma and role.organisation == "Universitas"):
            return None
        owner = self._owner(role, end)
        return replace(role, after=end, end=self.tokens[end - 1].end, organisation=owner, firm=True)

    def _may_be_house(self, role: Role, name: PersonName) -> bool:
        """`Pengasuh Ponpes Al Ikhlas Bani Sudarma`: where the house ends, nobody can tell."""
        bare = not (name.titled or name.ranked) and name.first == role.after
        if not bare or is_given_name(self.tokens[name.first].text):
            return False
        last = self.tokens[role.after - 1]
        body = last.text.isupper() and last.low in ORGANISATION_HEADS and not role.firm
        apostrophe = last.low in _OF_REGENCIES and "'" in self.tokens[name.first].text
        town = (
            (body or self._is_of_neighbours(role)) and name.words > 2 and not apostrophe
        )  # `Ketua PMII Tirtamaya Bani Sudarma`
        company = (role.organisation or "").startswith(("PT ", "PT. ", "CV ", "CV. "))
        company = company and name.words > 2 and not last.text.isupper()
        return town or company or is_called(self.tokens, role)

    def _is_of_neighbours(self, role: Role) -> bool:
        """`Ketua Forum RW Alok Bani Salim`: behind their word stands the village or the name."""
        last = self.tokens[role.after - 1]
        short = self.tokens[role.after - 2] if last.text == ")" else last
        return short.low in ("rt", "rw", "warga")

    def _owner(self, role: Role, end: int) -> str:
        """The organisation of an office whose house ends at *end*."""
        house = " ".join(token.text for token in self.tokens[role.after : end])
        return f"{role.organisation} {house}" if role.organisation else house

    def _company(self, role: Role, name: PersonName) -> int:
        """Where a company ends that the text elsewhere names: `Direktur PT Sumber Jaya Rudi S`."""
        if name.titled or name.ranked or name.first != role.after or not role.organisation:
            return 0
        if not role.organisation.startswith(("PT", "CV")):
            return 0
        ends = range(name.after, name.first, -1)
        return next((end for end in ends if company_key(self._owner(role, end)) in self.shorts), 0)

    def _short_form(self, role: Role, name: PersonName) -> int:
        """Where a short form that the text explains ends: `Rektor Saburai Henni Kusuma`.

        But `Ketua MUI Muna Basri Iska` is of one body, which is not ISKA.
        """
        if name.titled or name.ranked:
            return 0
        if name.bare.casefold() in self.shorts:
            return name.after
        last = self.tokens[name.after - 1]
        known = last.low in ORGANISATION_HEADS or (last.text.istitle() and last.low in self.shorts)
        given = role.organisation and last.low in IN_CAPITALS and last.text.istitle()
        known = known and not given
        if name.words > 1 and known and not is_given_name(last.text):
            return name.after  # `Dekan Fakultas Teknik Unsat`
        first = self.tokens[name.first]
        return name.first + 1 if first.low in self.shorts and name.words > 1 else 0

    def _is_house(self, role: Role, name: PersonName) -> bool:
        """Whether the words behind an office are its house: `Kepala Pukesmas X, Maya STP`."""
        tokens = self.tokens
        if self._is_hospital(role, name) or self._has_term(name):
            return True
        if name.titled or name.ranked or name.first != role.after:
            return False
        if role.organisation in _COMPANIES:
            return True
        comma = name.after < len(tokens) and tokens[name.after].text == ","
        behind = read_name(tokens, name.after + 1, self.places) if comma else None
        if behind is None or read_role(tokens, name.after + 1, ()):
            return False
        if role.head in _HEADS_OF_HOUSES and (behind.titled or behind.ranked):
            return True
        if is_called(tokens, role) and behind.words > 1 and ends_well(tokens, behind):
            return True  # `Pengasuh Ponpes Al Ikhlas, Bani Sudarma, berpesan`
        owned = role.organisation is not None
        return owned and role.head not in SHARED and behind.words > 1 and name.words == 1

    def _has_term(self, name: PersonName) -> bool:
        """`Ketua Katar Karya Muda periode 2017-2020, M. Arsa`: a body's words, then its head."""
        tokens = self.tokens
        behind = tokens[name.after : name.after + 8]
        if name.titled or not behind or behind[0].low not in ("periode", "masa"):
            return False
        comma = next((n for n, token in enumerate(behind) if token.text == ","), None)
        if comma is None or name.after + comma + 1 >= len(tokens):
            return False
        head = read_name(tokens, name.after + comma + 1, self.places)
        return head is not None and ends_well(tokens, head) and len(head.bare) > 4

    def _is_hospital(self, role: Role, name: PersonName) -> bool:
        """`Direktur RSUD dr. Tabah Santosa, dr. Karmila`: it bears a name, its head follows."""
        tokens = self.tokens
        named = tokens[role.after - 1].low in ("rsud", "rsu", "rs", "rsup") and name.titled
        if not named or name.after + 1 >= len(tokens) or tokens[name.after].text != ",":
            return False
        behind = read_name(tokens, name.after + 1, self.places)
        return behind is not None and behind.titled
