"""People: the officials whom a text names, each with the role that its words give."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gazette.press_text.name_forms import is_same_name, name_key, without_suffix
from gazette.press_text.name_words import HONORIFICS
from gazette.press_text.names import PersonName
from gazette.press_text.pieces import Piece, is_building, read_pieces
from gazette.press_text.region_names import RegionIndex
from gazette.press_text.role_words import COMMANDERS, GOVERNORS, SHARED
from gazette.press_text.roles import Role
from gazette.press_text.sentences import Body, Sentence
from gazette.press_text.text_places import regions_in, short_forms, village_names
from gazette.press_text.tokens import Token, tokenise

_PUBLIC_OFFICES = COMMANDERS.keys() | GOVERNORS.keys()
_AS = frozenset(
    "selaku sebagai yang juga merupakan menjabat sekaligus terpilih ditunjuk dipercaya adalah "
    "menjadi kembali resmi ditetapkan dilantik".split()
)
_SAYS = re.compile(
    r"menegaskan|menyampaikan|mengatakan|menjelaskan|mengungkapkan|berharap|menambahkan|"
    r"menyebut(?:kan)?|berpesan|mengajak|menuturkan|memaparkan|mengapresiasi|dalam|saat|ketika"
)
_AREA = r"\b(?:[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Kk]abupaten|[Dd]usun|[Kk]ampung) "
_PLACED = (
    r"\b(?:di|[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Kk]abupaten|[Kk]ota|[Dd]usun|[Kk]ampung|[Nn]agari|"
    r"[Ww]ilayah|[Pp]ekon|[Gg]ampong|[Dd]istrik|[Pp]ulau) "
)
# Offices that several bodies have: theirs is the one named before.
_OF_THE_SAME = frozenset(
    "ketua sekretaris bendahara anggota wakil koordinator kasat kanit kasi pengurus kabag "
    "wakasat".split()
)
# Before a person who is only spoken of: `pesan Bupati X`, `mewakili Kapolres Y`.
_SPOKEN_OF = frozenset(
    "instruksi arahan pesan pemerintahan kepemimpinan perintah kebijakan almarhum almarhumah "
    "mendiang istri isteri suami putra putri mewakili menggantikan pendahulunya".split()
)
_FORMERLY = frozenset("sebelumnya semula dulunya".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """A named person: `AKBP Wiwin Junianto, S.I.K.`, Kapolres, of Polres Madiun Kota."""

    name: str
    bare: str
    titles: tuple[str, ...]
    role: str | None
    organisation: str | None
    start: int
    name_words: str
    role_words: str | None
    words: str  # name and role with what stands between them
    away: bool = False  # only spoken of


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
    found: list[Official]
    nameless: list[str]
    offices: list[tuple[str, int]]


def find_people(body: Body, index: RegionIndex) -> PeopleFound:
    """Return the officials in *body*, each once, with the fullest form of the name."""
    villages, shorts = village_names(body.plain), short_forms(body.plain)
    reading = _Reading(body, villages, shorts, [], [], [])
    for sentence in body.sentences:
        _read_sentence(reading, sentence, index)
    merged = tuple(
        _as_named_later(one, body.plain)
        for one in join_forms(reading.found) if not _is_place(one, body.plain)
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
    pieces = read_pieces(tokens, regions, reading.shorts)
    before = next((one.organisation for one in reversed(reading.found) if one.organisation), None)
    officials = _officials(body.text, tokens, pieces, before)
    if tokens[0].low in _FORMERLY:
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
        if not is_building(tokens, role.first):
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
        role = piece.role or _role_behind(tokens, name, pieces, number)
        listed = role is None and role_before is not None and _in_list(tokens, pieces, number)
        if listed and role_before and role_before.head in SHARED:
            role = role_before
        known = role is not None or listed or name.ranked or _formal(name)
        if not known and not _is_sent(tokens, name):
            role_before = None
            continue
        role_before = role or role_before
        organisation = _organisation_of(role, found, previous, listed=listed)
        away = _is_away(tokens, piece, name)
        found.append(_official(printed, name, role, organisation, away=away))
    return found


def _is_sent(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether someone came for another: `yang diwakili oleh M Supiono`."""
    return "diwakili" in [token.low for token in tokens[max(0, name.first - 2) : name.first]]


def _organisation_of(
    role: Role | None, found: Sequence[Official], previous: str | None, *, listed: bool
) -> str | None:
    """The organisation of an office; where its words have none, that of those named before."""
    if role is None:
        return found[-1].organisation if listed and found else None
    if role.organisation is not None or role.head not in _OF_THE_SAME:
        return role.organisation
    before = next((one.organisation for one in reversed(found) if one.organisation), None)
    return before or (previous if role.head != "ketua" else None)


def _is_away(tokens: Sequence[Token], piece: Piece, name: PersonName) -> bool:
    """Whether these words only speak of a person: someone else came, or held the office before."""
    first = min(piece.role.first, name.first) if piece.role else name.first
    before = [token.low for token in tokens[max(0, first - 3) : first]]
    while before and before[-1] in HONORIFICS | {"sementara", "saudara", "pejabat", "lama"}:
        if before[-2:] == ["pejabat", "lama"]:
            return True
        before.pop()
    if before and before[-1] in _SPOKEN_OF:
        return True
    behind = [token.low for token in tokens[name.after : name.after + 3] if token.text != ","]
    return behind[:1] == ["diwakili"] or behind[:2] == ["yang", "diwakili"]


def _is_place(official: Official, text: str) -> bool:
    """Whether untitled words are elsewhere a place: `Ketua PCM Keling`, `Desa Keling`."""
    if official.titles:
        return False
    if " " in official.bare:
        called = re.finditer(_AREA + re.escape(official.bare) + r"\b", text)
        own = official.start + len(official.bare)  # `Pembangunan Kawasan dan Desa Anton Gora`
        return any(found.end() != own for found in called)
    return re.search(_PLACED + re.escape(official.bare) + r"\b", text) is not None


def _as_named_later(official: Official, text: str) -> Official:
    """Without short capitals at the end, where the text goes on without: `Abdul Karnain MD`."""
    head, _, last = official.bare.rpartition(" ")
    if " " not in head or len(last) != 2 or not last.isupper():
        return official
    alone = re.search(rf"\b{re.escape(head)}\b(?! {last}\b)", text)
    return replace(official, bare=head) if alone else official


def _formal(name: PersonName) -> bool:
    """Whether titles alone make a person an official enough to ask about."""
    return (
        name.titled
        and name.words >= 2
        and any(title.rstrip(".").casefold() not in HONORIFICS for title in name.titles)
    )


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


def _role_behind(
    tokens: Sequence[Token], name: PersonName, pieces: Sequence[Piece], number: int
) -> Role | None:
    """The office that follows a name: `Luhur Karsanto, Ketua PMI ...` or `X selaku Y`."""
    if number + 1 >= len(pieces):
        return None
    after = pieces[number + 1]
    if after.role is None:
        return None
    between = [token.low for token in tokens[name.after : after.role.first]]
    words = [word for word in between if word not in (",", "(", "-")]
    if any(word not in _AS for word in words) or len(between) > 5:
        return None
    if after.name is not None and not (words and after.name.first - after.role.after > 0):
        return None
    if _sends_another(tokens, after.role):
        return None
    apart = bool(between) and between[0] in (",", "(")
    if words or apart or name.titled or name.ranked:
        return after.role
    told = _opens_sentence(tokens, name, after.role) or _closes(tokens, after.role)
    return after.role if told and name.words >= 2 else None


def _sends_another(tokens: Sequence[Token], role: Role) -> bool:
    """Whether the holder of an office is represented: `Ketua Panwaslu yang diwakili ...`."""
    behind = [token.low for token in tokens[role.after : role.after + 2]]
    return behind[:1] == ["diwakili"] or behind == ["yang", "diwakili"]


def _closes(tokens: Sequence[Token], role: Role) -> bool:
    """Whether the sentence ends with this office: `kepada Ranto Nababan Kepala Desa Kalang.`"""
    last = tokens[role.after] if role.after < len(tokens) else None
    return role.firm and (last is None or last.text == ".")


def _opens_sentence(tokens: Sequence[Token], name: PersonName, role: Role) -> bool:
    """`Abdul Fatoni Ketua PMI Bangka mengatakan`: name, office and a verb of saying."""
    return (
        name.first == 0
        and role.after < len(tokens)
        and _SAYS.fullmatch(tokens[role.after].low) is not None
    )


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
        if re.match(
            r"(?:menegaskan|menyampaikan|mengatakan|menjelaskan|mengungkapkan|berharap|"
            r"menambahkan|menyebut|berpesan|mengajak)",
            after,
        ) or (
            before
            in ("ujar", "kata", "tegas", "ucap", "ungkap", "jelas", "tutur", "tambah", "pungkas")
        ):
            open_roles.append(body.words(role.start, role.end))
    return open_roles


def join_forms(found: Sequence[Official]) -> tuple[Official, ...]:
    """Each person once: later short forms, and forms with other titles, join the fullest name.

    Those who are only spoken of in the whole text are left out.
    """
    people: list[Official] = []
    for official in found:
        key = name_key(official.bare)
        twin = next(
            (n for n, person in enumerate(people) if is_same_name(name_key(person.bare), key)),
            None,
        )
        if twin is None:
            people.append(official)
        else:
            people[twin] = _joined(people[twin], official)
    return tuple(person for person in people if not person.away and _is_whole(person))


def _is_whole(person: Official) -> bool:
    return len(name_key(person.bare)) > 1 or bool(person.role) or len(person.bare) > 3


def _joined(person: Official, official: Official) -> Official:
    """Two forms of one person in one: the fuller name, the first role."""
    fuller = _fuller(person, official)
    present = [one for one in (person, official) if not one.away]
    with_role = next((one for one in (*present, person) if one.role), official)
    return replace(
        fuller,
        role=with_role.role,
        role_words=with_role.role_words,
        words=with_role.words,
        organisation=person.organisation or official.organisation,
        start=person.start,
        away=person.away and official.away,
    )


def _fuller(person: Official, official: Official) -> Official:
    """The form with more words, else with more titles, else with fewer initials."""
    plainer = without_suffix(person.bare, official.bare)
    if plainer:
        return person if person.bare == plainer else official
    ranked = [
        (len(name_key(one.bare)), len(one.bare.replace(".", "")) if _initialled(one) else 99,
         len(one.titles)) for one in (person, official)
    ]  # fmt: skip
    return official if ranked[1] > ranked[0] else person


def _initialled(official: Official) -> bool:
    return any(len(word) == 1 for word in name_key(official.bare))
