"""Pieces: the names and offices of a sentence, in order, joined where they stand together."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gazette.press_text.organisations.organisation_bodies import IN_CAPITALS
from gazette.press_text.people.house_names import house_end
from gazette.press_text.people.house_reader import HouseReader
from gazette.press_text.people.loose_names import listed_word, loose_name
from gazette.press_text.people.name_fit import ends_well, name_after
from gazette.press_text.people.name_words import HONORIFICS
from gazette.press_text.people.names import PersonName, read_name
from gazette.press_text.people.role_areas import campus_end
from gazette.press_text.people.roles import Role, read_role
from gazette.press_text.places.region_names import NameFound
from gazette.press_text.tokens import Token

_OFFICE_ROOMS = frozenset(
    "kantor rumah dinas pendopo pendapa ruang ruangan aula jabatan gedung balai rumdin rujab "
    "halaman kediaman".split()
)
_MAPPED = frozenset("jalan jl jln gang banjar stadion museum masjid bandara".split())
_SECTIONS = frozenset("Bidang Divisi Seksi Departemen Biro".split())
_LEADS = frozenset("menakhodai menahkodai nakhodai memimpin pimpin mengetuai ketuai".split())
_CHOSEN = frozenset(
    "dipercaya terpilih didaulat ditunjuk didapuk amanah mandat kepercayaan diamanahi".split()
)
_TRUSTED = _CHOSEN | frozenset(
    "kembali resmi kini secara aklamasi untuk lagi akhirnya telah yang diberi mendapat".split()
)
_ASSOCIATIONS = IN_CAPITALS | frozenset(
    "pengurus dewan pimpinan dpd dpc dpw dpp dpk pac pc pd pw pp pk karang kwartir kwarcab kwarda "
    "mui muhammadiyah ansor ikatan himpunan persatuan forum asosiasi perhimpunan".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A name or an office at its place among a sentence's tokens."""

    name: PersonName | None = None
    role: Role | None = None


def is_building(tokens: Sequence[Token], at: int) -> bool:
    """Whether the office at *at* only names a building: `Kantor Bupati`."""
    if at > 3 and tokens[at - 1].text == ")" and tokens[at - 3].text == "(":
        at -= 3  # `Rumah Jabatan (Rujab) Gubernur`
    before = [token.low for token in tokens[max(0, at - 2) : at]]
    if before in (["rumah", "jabatan"], ["rumah", "dinas"]):
        return True
    return bool(_OFFICE_ROOMS.difference(["jabatan", "dinas"]).intersection(before[-1:]))


def read_pieces(
    tokens: Sequence[Token],
    regions: Sequence[NameFound],
    shorts: frozenset[str] = frozenset(),
    speakers: frozenset[str] = frozenset(),
) -> list[Piece]:
    """Names and offices in order; an office directly before a name belongs to it.

    *shorts* are short forms of organisations, which are no names; *speakers* are words that are.
    """
    reader = _Reader(tokens, regions, shorts, speakers)
    at = 0
    while at < len(tokens):
        at = reader.read(at)
    return reader.pieces


class _Reader(HouseReader):
    """Reads the tokens of one sentence into pieces."""

    def __init__(
        self,
        tokens: Sequence[Token],
        regions: Sequence[NameFound],
        shorts: frozenset[str],
        speakers: frozenset[str],
    ) -> None:
        self.regions = sorted(regions, key=lambda found: found.start)
        self.speakers = speakers
        self.pieces: list[Piece] = []
        starts = [token.start for token in tokens]
        places = frozenset(
            number for found in regions
            for number in range(bisect_left(starts, found.start), bisect_left(starts, found.end))
        )  # fmt: skip
        super().__init__(tokens, places, shorts)

    def read(self, at: int) -> int:
        """Read what begins at *at*; return where to go on."""
        role = read_role(self.tokens, at, self.regions)
        if role and not self._is_on_map(at):
            return self._office(role)
        section = self._section(at)
        if section:
            return section
        chaired = self._chaired(at) or self._leads(at)
        if chaired:
            return chaired
        house = campus_end(self.tokens, at) or house_end(self.tokens, at)
        if house:
            return house
        name = loose_name(self.tokens, at, self.places)
        before = self.pieces[-1].name if self.pieces else None
        name = name or listed_word(self.tokens, at, before, self.places, self.speakers)
        name = name or self._sent(at)
        if name:
            self.pieces.append(Piece(name=name))
            return name.after
        return at + 1

    def _is_on_map(self, at: int) -> bool:
        """Whether the word for an office is part of a place's name: `Jalan Gubernur Suryo`."""
        before = self.tokens[at - 1] if at else None
        return before is not None and before.is_capitalised and before.low in _MAPPED

    def _section(self, at: int) -> int | None:
        """`Rina Salam (Bidang Hukum)`: where the bracket ends that names only her section."""
        last = self.pieces[-1].name if self.pieces else None
        if last is None or self.tokens[at].text not in _SECTIONS or last.after != at - 1:
            return None
        if self.tokens[at - 1].text != "(":
            return None
        behind = (token.text for token in self.tokens[at : at + 10])
        end = next((at + n for n, text in enumerate(behind) if text == ")"), at)
        if end < at + 2:
            return None
        words = " ".join(token.text for token in self.tokens[at:end])
        role = _unlisted_office(self.tokens[at], end)
        role = replace(role, first=at, role=words, end=self.tokens[end - 1].end)
        self.pieces.append(Piece(role=role))
        return end + 1

    def _chaired(self, at: int) -> int | None:
        """`yang diketuai Basri Tompo`: where the name ends."""
        if self.tokens[at].low not in ("diketuai", "diketua"):
            return None
        oleh = [token.low for token in self.tokens[at + 1 : at + 2]] == ["oleh"]
        start = at + 2 if oleh else at + 1
        name = read_name(self.tokens, start, self.places) if start < len(self.tokens) else None
        if name is None or not (name.titled or name.words >= 2):
            return None
        role = replace(_unlisted_office(self.tokens[at], at + 1), role="Ketua", head="ketua")
        self.pieces.append(Piece(role=role, name=name))
        return name.after

    def _leads(self, at: int) -> int | None:
        """`Rudi Salam kembali dipercaya menakhodai DPD KNPI X`: where the body's first word is.

        Who leads an association is its chair; who leads an office of the state is not said.
        """
        last = self.pieces[-1] if self.pieces else None
        if self.tokens[at].low not in _LEADS or last is None or last.name is None or last.role:
            return None
        between = [token.low for token in self.tokens[last.name.after : at]]
        chosen = bool(_CHOSEN.intersection(between)) and _TRUSTED.issuperset(between)
        body = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if not chosen or body is None or body.low not in _ASSOCIATIONS or not body.is_capitalised:
            return None
        role = replace(_unlisted_office(self.tokens[at], at + 1), role="Ketua", head="ketua")
        self.pieces.append(Piece(role=role))
        return at + 1

    def _office(self, role: Role) -> int:
        """An office, with the name behind it if one follows."""
        at = role.first
        closed = self._bracketed(role)
        if closed:
            return closed
        told = (at > 0 and self.tokens[at - 1].low in _OFFICE_ROOMS) or self._is_told(at)
        name = None if told else name_after(self.tokens, role, self.places) or self._speaker(role)
        if name:
            role, name = self.without_house(role, name)
        elif not told and (housed := self.in_own_house(role)):
            role, name = housed, name_after(self.tokens, housed, self.places)
        if name and name.first > role.after and self._explains(role, name):
            self.pieces.append(Piece(role=role))
            return role.after
        if name and self._explains(role, name):
            self.pieces.append(Piece(role=replace(role, after=name.after, end=name.end)))
            return name.after
        if name and self._goes_on_from(role):
            role = replace(self.pieces.pop().role or role, after=role.after)
        self.pieces.append(Piece(role=role, name=name))
        return name.after if name else role.after

    def _speaker(self, role: Role) -> PersonName | None:
        """`Kalapas Kelas 2A Pekalongan, Suprapto`: one word, of whom the text has a speech."""
        at = role.after
        comma = at < len(self.tokens) and self.tokens[at].text == ","
        if not (comma or role.firm) or at + comma >= len(self.tokens):
            return None
        name = read_name(self.tokens, at + comma, self.places)
        return name if name and name.bare.casefold() in self.speakers else None

    def _bracketed(self, role: Role) -> int | None:
        """`Rudi Salam (Rektor UIN Raden Melati Kediri)`: all of it is the office, none a name."""
        last = self.pieces[-1].name if self.pieces else None
        if last is None or self.tokens[role.first - 1].text != "(" or last.after != role.first - 1:
            return None
        for end in range(role.after, min(role.first + 16, len(self.tokens))):
            if self.tokens[end].text == ")":
                whole = replace(role, after=end, end=self.tokens[end - 1].end)
                self.pieces.append(Piece(role=whole))
                return end + 1
        return None

    def _sent(self, at: int) -> PersonName | None:
        """`yang diwakili oleh M Supiono`: who came for someone else."""
        words = [token.low for token in self.tokens[max(0, at - 2) : at]]
        if words[-1:] != ["diwakili"] and words != ["diwakili", "oleh"]:
            return None
        name = read_name(self.tokens, at, self.places)
        return name if name and ends_well(self.tokens, name) and len(name.bare) > 4 else None

    def _goes_on_from(self, role: Role) -> bool:
        """Whether a second office of one person begins: `Ketua PDDI sekaligus Anggota DPR, X`."""
        last = self.pieces[-1] if self.pieces else None
        if last is None or last.role is None or last.name is not None:
            return False
        between = [token.low for token in self.tokens[last.role.after : role.first]]
        return between in (
            ["sekaligus"],
            ["selaku"],
            ["merangkap"],
            ["yang", "juga"],
            ["sekaligus", "juga"],
        )

    def _is_told(self, at: int) -> bool:
        """Whether the office at *at* is said of the name before: `X (GKS) selaku Kepala, Budi`."""
        if at == 0 or self.tokens[at - 1].low not in ("selaku", "sebagai") or not self.pieces:
            return False
        name = self.pieces[-1].name
        if name is None:
            return False
        between = [token.text for token in self.tokens[name.after : at - 1]]
        sent = between.index(")") + 1 if between[:1] == ["("] and ")" in between else 0
        return all(text == "," for text in between[sent:])

    def _explains(self, role: Role, name: PersonName) -> bool:
        """Whether this office is that of the name before it: `X, Ketua LMK Muara Angke`.

        `Mamat, S.Pd Wakasek Kurikulum, H Udin Kuswara`: with no comma before it, and one behind.
        """
        last = self.pieces[-1] if self.pieces else None
        if last is None or last.name is None or last.role is not None:
            return False
        between = self.tokens[last.name.after : role.first]
        if self._follows_names(last.name, role, name):
            return True
        if not between and last.name.titled:
            return name.first > role.after and self.tokens[role.after].text == ","
        bare = role.after - role.first == 1  # `Sekretaris Deri Rizal` is the next in a list
        beside = not (name.titled or name.ranked or role.firm or bare)
        return beside and len(between) == 1 and between[0].text == ","

    def _follows_names(self, before: PersonName, role: Role, name: PersonName) -> bool:
        """`Kak A, S.Pd, Sekretaris X, Kak B ...`: in a list whose names open with one word."""
        first, second = self.tokens[before.first], self.tokens[name.first]
        comma = [token.text for token in self.tokens[before.after : role.first]] in ([], [","])
        apart = self.tokens[role.after].text in (",", "dan")
        return first.low in HONORIFICS and first.low == second.low and comma and apart


def _unlisted_office(token: Token, at: int) -> Role:
    """An office that only a verb tells, *token*: `diketuai`, `menakhodai`."""
    return Role(
        first=at - 1,
        after=at,
        role=token.text,
        organisation=None,
        start=token.start,
        end=token.end,
        head=token.low,
        firm=False,
    )
