"""Pieces: the names and offices of a sentence, in order, joined where they stand together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gazette.press_text.name_fit import listed_word, loose_name, name_after
from gazette.press_text.names import PersonName, read_name
from gazette.press_text.region_names import NameFound, RegionIndex, find_words
from gazette.press_text.roles import Role, read_role
from gazette.press_text.sentences import Sentence
from gazette.press_text.tokens import Token

_OFFICE_ROOMS = frozenset(
    "kantor rumah dinas pendopo pendapa ruang ruangan aula jabatan gedung balai rumdin "
    "halaman kediaman".split()
)
_SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z]{2,14})(?: RI| Indonesia)?\)")
_COMMAND = re.compile(r"(?:dan|wadan|ka|waka|dir|wadir|kasub)[a-z]{4,}")
_VILLAGE = re.compile(
    r"\b(?:[Dd]esa|[Kk]elurahan|Kel\.|[Kk]ampung|[Dd]usun|Nagari|Padukuhan|Kalurahan|"
    r"[Kk]ecamatan|Gampong)\s+"
    r"([A-Z][\w'-]+(?:\s(?!Wilayah|Kabupaten|Kota|Kecamatan|Provinsi)[A-Z][\w'-]+){0,2})"
    r"(?=\s*(?:[,.;()\n]|[a-z]|Wilayah\b|Kabupaten\b|Kota\b|Kecamatan\b|Provinsi\b))"
)
_BEFORE_VILLAGES = re.compile(
    r"\b(?:[Ll]urah|[Kk]ades|(?:[Kk]epala )?[Dd]esa|[Kk]elurahan|Dukuh|Keuchik|Camat|"
    r"Kapolsek|Babinsa|Bhabinkamtibmas|Polsek|Taruna|RAPI|PMI|Senkom|Muspika|Kampung|Dusun|Pemdes|BPD|[A-Z]{3,8}|[Kk]ampung|[Dd]usun|"
    r"Ansor|Banser|Fatayat|Muslimat|Muhammadiyah|Aisyiyah|Koramil|Puskesmas|Bupati|Wabup|Gubernur)\s+$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A name or an office at its place among a sentence's tokens."""

    name: PersonName | None = None
    role: Role | None = None


def village_names(text: str) -> frozenset[str]:
    """Names that the text itself calls a village or district."""
    regions = [found[1].casefold().split(" ") for found in _TWO_WORDED.finditer(text)]
    blends = (
        found[1] for found in _RULED.finditer(text)
        if any(_is_blend(found[1].casefold(), first, second) for first, second in regions)
    )  # fmt: skip
    return frozenset((*(found[1] for found in _VILLAGE.finditer(text)), *blends))


_TWO_WORDED = re.compile(r"\b(?:Bupati|Kabupaten|Provinsi|Kota)\s+([A-Z][a-z]+ [A-Z][a-z]+)\b")
_RULED = re.compile(r"\b(?:Bupati|Wabup|Gubernur)\s+([A-Z][a-z]{3,7})(?=\s+[A-Z])")


def _is_blend(word: str, first: str, second: str) -> bool:
    """Whether *word* is put together from a region's two words: `Buteng` of `Buton Tengah`."""
    if word[:2] != first[:2] or word in (first, second):
        return False
    for cut in range(2, len(word) - 1):
        letters = iter(second)
        if first.startswith(word[:cut]) and all(letter in letters for letter in word[cut:]):
            return True
    return False


def regions_in(
    text: str, sentence: Sentence, index: RegionIndex, villages: frozenset[str]
) -> list[NameFound]:
    """Regions named in a sentence, and villages after an office or a word for them."""
    part = text[sentence.start : sentence.end]
    found = [
        replace(one, start=one.start + sentence.start, end=one.end + sentence.start)
        for one in index.find_with_districts(find_words(part))
    ]
    for village in sorted(villages, key=lambda name: (-len(name), name)):
        at = part.find(village)
        while at >= 0:
            start, end = at + sentence.start, at + sentence.start + len(village)
            within = [one for one in found if start <= one.start and one.end <= end]
            clear = all(one in within or one.end <= start or end <= one.start for one in found)
            whole = not within or max(one.end - one.start for one in within) < end - start
            if (
                clear
                and whole
                and _BEFORE_VILLAGES.search(part[max(0, at - 30) : at])
                and not part[at + len(village) : at + len(village) + 1].isalnum()
            ):
                found = [one for one in found if one not in within]
                found.append(NameFound((), start, end, 0, 1))
            at = part.find(village, at + 1)
    return found


def short_forms(text: str) -> frozenset[str]:
    """Short forms that the text itself explains in brackets: Komisi Kejaksaan (Komjak RI)."""
    return frozenset(found[1].casefold() for found in _SHORT_FORM.finditer(text))


def is_building(tokens: Sequence[Token], at: int) -> bool:
    """Whether the office at *at* only names a building: `Kantor Bupati`."""
    return at > 0 and tokens[at - 1].low in _OFFICE_ROOMS - {"jabatan", "dinas"}


def read_pieces(
    tokens: Sequence[Token], regions: Sequence[NameFound], shorts: frozenset[str] = frozenset()
) -> list[Piece]:
    """Names and offices in order; an office directly before a name belongs to it.

    *shorts* are short forms of organisations, which are no names.
    """
    places = frozenset(
        number for number, token in enumerate(tokens)
        for found in regions if found.start <= token.start < found.end
    )  # fmt: skip
    pieces: list[Piece] = []
    at = 0
    while at < len(tokens):
        role = read_role(tokens, at, regions)
        if role:
            told = (at > 0 and tokens[at - 1].low in _OFFICE_ROOMS) or _is_told(tokens, pieces, at)
            name = None if told else name_after(tokens, role, places)
            if name and name.bare.casefold() in shorts and not name.titled:
                owner = role.organisation or name.bare
                role = replace(role, after=name.after, end=name.end, organisation=owner, firm=True)
                name = name_after(tokens, role, places)
            beside = not (name.titled or name.ranked) if name else False
            if name and _explains(tokens, pieces, role, name, beside=beside):
                pieces.append(Piece(role=replace(role, after=name.after, end=name.end)))
                at = name.after
                continue
            if name and _is_place_of(tokens, role, name, places):
                role = replace(role, after=name.after, end=name.end, firm=True)
                name = name_after(tokens, role, places)
            if name and _goes_on_from(tokens, pieces, role):
                role = replace(pieces.pop().role or role, after=role.after)
            pieces.append(Piece(role=role, name=name))
            at = name.after if name else role.after
            continue
        name = loose_name(tokens, at, places)
        if (
            name
            and name.ranked
            and at
            and _COMMAND.fullmatch(tokens[at - 1].low)
            and tokens[at - 1].is_capitalised
        ):
            pieces.append(Piece(role=_unlisted_office(tokens[at - 1], at), name=name))
            at = name.after
            continue
        name = name or listed_word(tokens, at, pieces[-1].name if pieces else None, places)
        if name:
            pieces.append(Piece(name=name))
            at = name.after
            continue
        at += 1
    return pieces


_HEADS_OF_HOUSES = frozenset("kepala direktur rektor manajer manager pimpinan".split())


def _is_place_of(
    tokens: Sequence[Token], role: Role, name: PersonName, places: frozenset[int]
) -> bool:
    """Whether the words behind an office are its house: `Kepala Pukesmas X, Mayasopa STP`."""
    if role.head not in _HEADS_OF_HOUSES or name.titled or name.ranked or name.first != role.after:
        return False
    comma = name.after < len(tokens) and tokens[name.after].text == ","
    behind = read_name(tokens, name.after + 1, places) if comma else None
    return behind is not None and (behind.titled or behind.ranked)


def _goes_on_from(tokens: Sequence[Token], pieces: Sequence[Piece], role: Role) -> bool:
    """Whether a second office of one person begins: `Ketua PDDI sekaligus Anggota DPR, X`."""
    if not pieces or pieces[-1].role is None or pieces[-1].name is not None:
        return False
    between = [token.low for token in tokens[pieces[-1].role.after : role.first]]
    return between in (["sekaligus"], ["merangkap"], ["yang", "juga"], ["sekaligus", "juga"])


def _is_told(tokens: Sequence[Token], pieces: Sequence[Piece], at: int) -> bool:
    """Whether the office at *at* is said of the name before: `Nafhan selaku Kepala, Nugroho`."""
    if at == 0 or tokens[at - 1].low not in ("selaku", "sebagai") or not pieces:
        return False
    name = pieces[-1].name
    return name is not None and name.after == at - 1


def _unlisted_office(token: Token, at: int) -> Role:
    """An office that no list has, by its first letters: `Dansubdenpom` before a rank."""
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


def _explains(
    tokens: Sequence[Token], pieces: Sequence[Piece], role: Role, name: PersonName, *, beside: bool
) -> bool:
    """Whether this office is that of the name before it: `X, Ketua LMK Muara Angke`.

    `Mamat, S.Pd Wakasek Kurikulum, H Udin Kuswara`: with no comma before it, and one behind.
    *beside*: the words behind it are rather its area than a name.
    """
    if not pieces or pieces[-1].name is None or pieces[-1].role is not None:
        return False
    between = tokens[pieces[-1].name.after : role.first]
    if not between and pieces[-1].name.titled:
        return name.first > role.after and tokens[role.after].text == ","
    return beside and len(between) == 1 and between[0].text == ","
