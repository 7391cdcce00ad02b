"""Roles: an office as a text names it, split into the role, its organisation and its area."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gazette.press_text.people.role_areas import AREA_WORDS, is_in_unit, region_end
from gazette.press_text.people.role_heads import MISSPELT, read_head
from gazette.press_text.people.role_phrases import PhraseReader
from gazette.press_text.people.role_words import (
    COMMANDERS,
    GOVERNORS,
    ORGANISATION_HEADS,
    TAKES_AREA,
    UNIT_WORDS,
)
from gazette.press_text.places.region_names import NameFound
from gazette.press_text.tokens import Token

# Units so short that they stay with the role: `Kepala BPBD`.
_KEPT_UNITS = frozenset(
    "bpbd bnpb kesbangpol bakesbangpol kesbanglinmas kesbangpolinmas bnn bnnk bnnp bnpt bappeda "
    "bkd bkn bpkad bpk bpkp bmkg bssn damkar basarnas kua bulog puskesmas pukesmas puskemas lapas "
    "rutan bapas kejaksaan kejari kejati pengadilan kemenag satpol satpol-pp bps bpom rsud "
    "inspektorat".split()
)
_KEPT_BEHIND = frozenset("negeri tinggi agama pp".split())
_KEEPERS = frozenset("kepala kaban kakan kalaksa kadis".split())
_LEADERS = frozenset("ketua sekretaris bendahara".split())
_LAST_WORDS = TAKES_AREA | frozenset(
    "kota desa kelurahan dusun jorong korong kampung daerah nagari pekon lembang suku".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office from token `first` to before `after`: role `Ketua`, organisation as printed."""

    first: int
    after: int
    role: str
    organisation: str | None
    start: int
    end: int
    head: str
    firm: bool  # the phrase ends where a name may follow without a comma


def read_role(tokens: Sequence[Token], position: int, regions: Sequence[NameFound]) -> Role | None:
    """Return the office that begins at *position*, or None."""
    head = read_head(tokens, position)
    if head is None:
        return None
    at, word = head
    phrase = PhraseReader(tokens, at, word, regions)
    phrase.read()
    end = phrase.at if phrase.organisation is None else phrase.organisation
    role = _role_text(tokens, position, end, word, regions)
    return Role(
        first=position,
        after=phrase.at,
        role=role,
        organisation=_organisation(tokens, position, phrase, word, role),
        start=tokens[position].start,
        end=tokens[phrase.at - 1].end,
        head=word,
        firm=phrase.firm,
    )


def _printed(tokens: Sequence[Token]) -> str:
    text = ""
    for number, token in enumerate(tokens):
        before = tokens[number - 1] if number else token
        within = (before.text[-1:] + token.text[:1]).isalnum() and (
            before.text[-1:].isdigit() or token.text[:1].isdigit()
        )
        glued = number > 0 and within and before.end == token.start  # `BP2MI`
        text += token.text if glued or not number else f" {token.text}"
    if len(tokens) > 1 and tokens[-1].text.rstrip(".").isupper():
        text = text.rstrip(".")
    return re.sub(r"(?<=\() | (?=[).,])", "", text.replace(" / ", "/"))


def _role_text(
    tokens: Sequence[Token], first: int, end: int, word: str, regions: Sequence[NameFound]
) -> str:
    """The role without its organisation and area."""
    if tokens[first].low in ("waka", "ka"):
        return _printed(tokens[first : first + 2])
    if tokens[first].low == "komandan" and word in COMMANDERS and tokens[first + 2].text != "(":
        return _printed(tokens[first : first + 2])
    if tokens[first].low.endswith("nya"):
        return word.capitalize()
    stop = max(_role_end(tokens, first, end, word, regions), first + 1)
    printed = _STAND_IN.sub(r"\g<short> ", _printed(tokens[first:stop]))
    if tokens[first].low in MISSPELT:
        meant = MISSPELT[tokens[first].low]
        meant = meant.capitalize() if tokens[first].is_capitalised else meant
        printed = printed.replace(tokens[first].text, meant, 1)
    short = re.search(
        r"\((Ka(?:polres\w*|polsek\w*|polda)|Dan(?:dim|ramil|rem|lanal))\s*\)?", printed
    )
    if short:
        return short[1]
    if re.search(r"\bKepolisian\b", printed):
        return word.capitalize()
    if tokens[first].low in _LEADERS:
        printed = re.sub(r" (?:Dewan )?Pengurus$", "", printed)
    if "(" in printed and tokens[first + 1].text != "(":  # but `Penjabat (Pj) Ketua`
        return re.sub(r"\s*\([^)]*\)?", "", printed).strip()
    alone = stop == first + 1 + (tokens[first].low != word)
    prison = [token.low for token in tokens[stop : stop + 2]] == ["lembaga", "pemasyarakatan"]
    if word in _KEEPERS and alone and prison:
        return f"{printed} {_printed(tokens[stop : stop + 2])}"
    if word in _KEEPERS and alone and stop < len(tokens) and tokens[stop].low in _KEPT_UNITS:
        kept = stop + 1
        while kept < len(tokens) and tokens[kept].low in _KEPT_BEHIND:
            kept += 1
        return f"{printed} {_printed(tokens[stop:kept])}"
    return _without_stop(printed)


def _role_end(
    tokens: Sequence[Token], first: int, end: int, word: str, regions: Sequence[NameFound]
) -> int:
    """Where the role ends and its area begins."""
    if word == "menteri":
        return end
    stop = first
    while stop < end and region_end(tokens, stop, regions) is None:
        named = stop > first and tokens[stop - 1].low not in ("kepala", "wali")
        whole = stop + 1 == end and tokens[stop - 1].low == "sekretariat"  # `Sekretariat Kota`
        if tokens[stop].low in AREA_WORDS and named and not (whole or is_in_unit(tokens, stop)):
            break
        stop += 1
    if word not in TAKES_AREA:
        return stop
    limit = first
    while limit < stop and tokens[limit].low not in _LAST_WORDS:
        limit += 1
    unit = limit + 1
    if word == "uskup":
        return min(stop, unit + (unit < stop and tokens[unit].low == "agung"))
    if word not in GOVERNORS and not COMMANDERS.get(word):
        while unit < stop and (tokens[unit].is_capitalised or _joins_units(tokens, unit, stop)):
            if tokens[unit].low in ORGANISATION_HEADS | AREA_WORDS:
                break
            unit += 1
    return min(stop, unit)


def _joins_units(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """`Kabid Humas, Komunikasi dan Informasi`: whether a task follows the mark or `dan` at *at*."""
    joint = tokens[at].text in (",", "dan") and at + 1 < stop
    return joint and tokens[at + 1].is_capitalised and tokens[at + 1].low in UNIT_WORDS


def _organisation(
    tokens: Sequence[Token], first: int, phrase: PhraseReader, word: str, role: str
) -> str | None:
    """The organisation as printed, or as the office implies it."""
    start = phrase.organisation
    if start is not None and _names_body(tokens[start], word):
        return _without_stop(_printed(tokens[start : phrase.at]))
    prefix = COMMANDERS.get(word) or GOVERNORS.get(word)
    if prefix == "Polri":
        return prefix
    if prefix:
        printed = _STAND_IN.sub(r"\g<short> ", _printed(tokens[first : phrase.at]))
        misspelt = tokens[first].low in MISSPELT
        area = _area(printed.removeprefix(tokens[first].text if misspelt else role), prefix, word)
        return f"{prefix} {area}" if area else None
    if prefix == "" and word in GOVERNORS:  # `Sekda Kota Ternate` acts for its government
        ruled = _RULED_AREA.search(_printed(tokens[first : phrase.at]))
        return f"Pemerintah {ruled[0]}" if ruled else None
    low = [token.low for token in tokens[first : phrase.at]]
    for unit in ("dinas", "badan", "kantor", "kementerian", "kementrian"):
        if unit in low:
            return _printed(tokens[first + low.index(unit) : phrase.at])
    return None


# `Pelaksana Tugas (Plt) Gubernur` is a `Plt Gubernur`.
_STAND_IN = re.compile(
    r"^(?:Pelaksana (?:Tugas|Harian)|Pe(?:n)?jabat(?: Sementara)?) ?"
    r"\((?P<short>Plt|Plh|Pjs?|Pgs)\.?\) (?=\w)",
    re.IGNORECASE,
)
_RULED_AREA = re.compile(r"\b(?:Kabupaten|Kota|Provinsi) [A-Z].*")


def _without_stop(name: str) -> str:
    """The name without the full stop of its sentence: `Papua Barat Daya.`"""
    last = name.rpartition(" ")[2]
    return name.rstrip(".") if len(last) > 4 and "." not in last[:-1] else name


def _names_body(token: Token, word: str) -> bool:
    """Whether an organisation's name begins with *token*, behind the office *word*."""
    known = ORGANISATION_HEADS | {"pengurus", "dewan"}
    return token.low in known or token.text.isupper() or word == "rektor"


def _area(text: str, prefix: str, word: str) -> str:
    """The area of an office, without the words that its organisation's name has already."""
    chief = r"^.*?\bKepolisian \w+(?: Kota)?(?: Besar)?(?: ?\([^)]*\))?"
    area = re.sub(chief, "", text).strip()
    area = re.sub(r"^Komandan [^()]*\((?:Dan\w+)\)\s*", "", area)
    kinds = ["Kabupaten ", "Kota ", "Provinsi "] if prefix.startswith("Pemerintah") else []
    kinds += ["Kecamatan "] if word == "camat" else []
    kinds += ["Desa ", "Kelurahan "] if prefix in ("Pemerintah Desa", "Kelurahan") else []
    for kind in kinds:
        area = area.removeprefix(kind)
    return area
