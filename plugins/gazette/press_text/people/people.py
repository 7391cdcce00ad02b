"""People: the officials whom a text names, each with the role that its words give."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gazette.press_text.people.loose_names import speakers
from gazette.press_text.people.name_words import HONORIFICS, REPORTS, SAYING
from gazette.press_text.people.names import PersonName
from gazette.press_text.people.officials import Official, join_forms
from gazette.press_text.people.pieces import Piece, is_building, read_pieces
from gazette.press_text.people.presence import FORMERLY, is_away, reported, takes_part
from gazette.press_text.people.role_behind import (
    OF_THE_SAME,
    elected,
    goes_before,
    respective,
    role_behind,
)
from gazette.press_text.people.role_words import COMMANDERS, GOVERNORS, SHARED
from gazette.press_text.people.roles import Role
from gazette.press_text.places.region_names import RegionIndex
from gazette.press_text.places.text_places import regions_in, short_forms, village_names
from gazette.press_text.protected_people import Protected
from gazette.press_text.sentences import Body, Sentence
from gazette.press_text.tokens import Token, tokenise

_PUBLIC_OFFICES = COMMANDERS.keys() | GOVERNORS.keys()
_HEROES = frozenset(
    "soedirman sudirman soekarno diponegoro soeharto hasanuddin pattimura hatta".split()
)
_AREA = r"\b(?:[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Kk]abupaten|[Dd]usun|[Kk]ampung) "
_RANKED = r"(?:Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Provinsi) "
_LEARNS = r"\b(?:Universitas|Institut|Politeknik|Akademi) "  # `Wakil Rektor Panca Budi`
_PLACED = (
    r"\b(?:di|[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Kk]abupaten|(?<!ali )[Kk]ota|[Dd]usun|"
    r"[Kk]ampung|[Nn]agari|"
    r"[Ww]ilayah|[Pp]ekon|[Gg]ampong|[Dd]istrik|[Pp]ulau) "
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFound:
    """The officials of a text, and what it leaves open about them."""

    officials: tuple[Official, ...] = ()
    nameless: tuple[str, ...] = ()  # roles of people whom the text quotes without a name
    roleless: tuple[int, ...] = ()  # positions of officials whose role is not said
    offices: tuple[tuple[str, int], ...] = ()  # organisations that offices in the lead imply


@dataclass(slots=True)
class _Reading:
    """What has been read of a text so far."""

    body: Body
    villages: frozenset[str]
    shorts: frozenset[str]
    speakers: frozenset[str]
    found: list[Official]
    nameless: list[str]
    offices: list[tuple[str, int]]


def find_people(body: Body, index: RegionIndex, protected: Sequence[Protected] = ()) -> PeopleFound:
    """Return the officials in *body*, each once, with the fullest form of the name.

    Victims, children and their kin are none, whatever stands before their names.
    """
    villages, shorts = village_names(body.plain, index), short_forms(body.plain)
    reading = _Reading(body, villages, shorts, speakers(body.plain), [], [], [])
    for sentence in body.sentences:
        _read_sentence(reading, sentence, index)
    merged = tuple(
        _as_named_later(one, body.plain)
        for one in join_forms(reading.found)
        if not _is_place(one, body.plain) and not _is_protected(one, protected)
    )  # fmt: skip
    return PeopleFound(
        officials=merged,
        nameless=_still_open(reading.nameless, merged),
        offices=tuple(reading.offices),
        roleless=tuple(number for number, official in enumerate(merged) if official.role is None),
    )


def _read_sentence(reading: _Reading, sentence: Sentence, index: RegionIndex) -> None:
    """Add what one sentence says of people and offices."""
    body = reading.body
    tokens = tokenise(body.plain, sentence.start, sentence.end)
    if not tokens:
        return
    regions = regions_in(body.plain, sentence, index, reading.villages)
    pieces = read_pieces(tokens, regions, reading.shorts, reading.speakers)
    before = next((one.organisation for one in reversed(reading.found) if one.organisation), None)
    officials = _officials(body.text, tokens, pieces, before)
    officials = [one for one in officials if not _is_in_theme(body.plain, sentence, one)]
    if tokens[0].low in FORMERLY and not reported(tokens):
        officials = [replace(one, away=True) for one in officials]
    reading.found.extend(officials)
    reading.nameless.extend(_quoted_nameless(body, tokens, pieces))
    if sentence.paragraph == 0:
        reading.offices.extend(_offices(tokens, pieces))


def _offices(tokens: Sequence[Token], pieces: Sequence[Piece]) -> Iterable[tuple[str, int]]:
    """The organisations that public offices imply, and where."""
    for piece in pieces:
        role = piece.role
        if role is None or role.organisation is None or role.head not in _PUBLIC_OFFICES:
            continue
        if not is_building(tokens, role.first) and not is_away(tokens, role, piece.name):
            yield role.organisation, role.start


def _still_open(nameless: Sequence[str], officials: Sequence[Official]) -> tuple[str, ...]:
    """Roles that are quoted without a name and that no named official has."""
    known = {official.role.casefold().split(" ")[0] for official in officials if official.role}
    asked = dict.fromkeys(
        role for role in nameless if role.split(" ")[0].casefold() not in known
    )  # fmt: skip
    return tuple(asked)[:5]


def _officials(
    printed: str, tokens: Sequence[Token], pieces: Sequence[Piece], previous: str | None
) -> list[Official]:
    """The people of one sentence; lists share a role where its word allows several."""
    found: list[Official] = []
    role_before: Role | None = None
    for number, piece in enumerate(pieces):
        name = piece.name
        if name is None:
            role_before = None
            continue
        role = piece.role and goes_before(tokens, name, piece.role, pieces, number)
        role = role or piece.role or role_behind(tokens, name, pieces, number)
        role = role or elected(tokens, name, pieces, number)
        role = respective(tokens, pieces, number) or role
        role = None if role and _only_leads(tokens, role, name) else role
        listed = role is None and role_before is not None and _in_list(tokens, pieces, number)
        if listed and role_before and _is_shared(role_before, tokens, pieces, number):
            role = role_before
        known = role is not None or listed or name.ranked
        if role is None and name.bare.casefold() in _HEROES:
            continue  # `Monumen Jenderal Soedirman`
        if not known and not takes_part(tokens, pieces, number):
            role_before = None
            continue
        role_before = role or (role_before if listed else None)
        organisation = _organisation_of(role, found, previous, listed=listed)
        away = is_away(tokens, role, name)
        found.append(_official(printed, name, role, organisation, away=away))
    return found


def _only_leads(tokens: Sequence[Token], role: Role, name: PersonName) -> bool:
    """`kampus pimpinan Prof. Basri Tompo`: it says whose it is, and is no office of his.

    Nor is it one in `di bawah pimpinan Bintara Kesehatan, Sertu Roki`.
    """
    led = role.head == "pimpinan" and tokens[role.first].text == "pimpinan"
    if led and name.ranked and role.first and tokens[role.first - 1].low in ("bawah", "dibawah"):
        return True
    return (
        led
        and role.first > 0
        and tokens[role.first - 1].is_word
        and (role.after == role.first + 1 == name.first)
    )


_DEPUTIES = frozenset(
    f"{word} {seat}" for word in ("wakil", "wk", "wkl") for seat in ("ketua", "sekretaris")
)


def _is_shared(role: Role, tokens: Sequence[Token], pieces: Sequence[Piece], number: int) -> bool:
    """Whether several hold it at once: members; deputies, where three or more stand in a row."""
    if role.head in SHARED or role.role.casefold() not in _DEPUTIES:
        return role.head in SHARED
    behind = number + 1 < len(pieces) and pieces[number + 1].role is None
    return pieces[number - 1].role is None or (behind and _in_list(tokens, pieces, number + 1))


def _organisation_of(
    role: Role | None, found: Sequence[Official], previous: str | None, *, listed: bool
) -> str | None:
    """The organisation of an office; where its words have none, that of those named before."""
    if role is None:
        return found[-1].organisation if listed and found else None
    if role.organisation is not None or role.head not in OF_THE_SAME:
        return role.organisation
    before = next((one.organisation for one in reversed(found) if one.organisation), None)
    return before or (previous if role.head != "ketua" else None)


def _is_in_theme(text: str, sentence: Sentence, official: Official) -> bool:
    """Whether a motto holds the words: `bertema "Guru Bermutu Indonesia Maju"`."""
    told = text[sentence.start : official.start]
    return _THEME.search(told) is not None


_THEME = re.compile(
    r'\b(?:(?:ber)?tema(?:nya|kan)?|tajuk|bertajuk|slogan|motto|moto)\b[^".]{0,30}"[^"]*$'
)


def _is_place(official: Official, text: str) -> bool:
    """Whether untitled words are elsewhere a place: `Ketua PCM Keling`, `Desa Keling`."""
    if official.titles:
        return False
    if " " in official.bare:
        first, _, last = official.bare.rpartition(" ")
        ranked = rf"\b{re.escape(first)}['’\"]? {_RANKED}{re.escape(last)}\b"
        if re.search(ranked, text):
            return True  # `Ketua Sekar Bayan`, elsewhere `Sekar Kecamatan Bayan`
        called = re.finditer(_AREA + re.escape(official.bare) + r"\b", text)
        own = official.start + len(official.bare)  # `Pembangunan Kawasan dan Desa Anton Gora`
        return any(found.end() != own for found in called)
    named = rf"(?:{_PLACED}|{_LEARNS})"
    return re.search(named + re.escape(official.bare) + r"\b", text) is not None


def _is_protected(official: Official, protected: Sequence[Protected]) -> bool:
    """Whether he stands in words about a victim, a child or their kin, or is named in them."""
    return any(
        one.start <= official.start < one.end or official.bare.casefold() == one.name.casefold()
        for one in protected
    )


def _as_named_later(official: Official, text: str) -> Official:
    """Without short capitals at the end, where the text goes on without: `Abdul Karnain MD`."""
    head, _, last = official.bare.rpartition(" ")
    if " " not in head or len(last) != 2 or not (last.isalpha() and last.isupper()):
        return official
    alone = re.search(rf"\b{re.escape(head)}\b(?! {last}\b)", text)
    if not alone:
        return official
    return replace(official, bare=head, name=official.name.replace(official.bare, head, 1))


def _official(
    printed: str, name: PersonName, role: Role | None, organisation: str | None, *, away: bool
) -> Official:
    return Official(
        name=_without_honorific(printed[name.start : name.end]),
        bare=printed_bare(name.bare),
        titles=name.titles,
        role=role.role if role else None,
        organisation=organisation,
        start=name.start,
        name_words=printed[name.start : name.end],
        role_words=printed[role.start : role.end] if role else None,
        words=_together(printed, name, role),
        away=away,
    )


def _together(printed: str, name: PersonName, role: Role | None) -> str:
    if role is None or max(role.start, name.start) - min(role.end, name.end) > 20:
        return printed[name.start : name.end]
    return printed[min(role.start, name.start) : max(role.end, name.end)]


def printed_bare(bare: str) -> str:
    """The bare name; one all in capitals is set in lower case with capitals at the start."""
    return bare.title() if bare.isupper() and len(bare) > 4 else bare


def _without_honorific(name: str) -> str:
    words = name.split(" ")
    while len(words) > 1 and words[0].rstrip(".").casefold() in HONORIFICS:
        words.pop(0)
    return " ".join(words)


def _in_list(tokens: Sequence[Token], pieces: Sequence[Piece], number: int) -> bool:
    """Whether only commas and `dan` stand between this name and the one before."""
    before, name = pieces[number - 1].name, pieces[number].name
    if before is None or name is None:
        return False
    between = [token.low for token in tokens[before.after : name.first]]
    return 0 < len(between) <= 3 and all(
        word in (",", "dan", "serta", "&", ";", "juga", "beserta") for word in between
    )


def _quoted_nameless(body: Body, tokens: Sequence[Token], pieces: Sequence[Piece]) -> list[str]:
    """Roles that speak in this sentence although no name stands beside them."""
    open_roles: list[str] = []
    for piece in pieces:
        role = piece.role
        if role is None or piece.name is not None or not tokens[role.first].is_capitalised:
            continue
        after = tokens[role.after].low if role.after < len(tokens) else ""
        before = tokens[role.first - 1].low if role.first else ""
        if after in REPORTS or before in SAYING:
            open_roles.append(body.words(role.start, role.end))
    return open_roles
