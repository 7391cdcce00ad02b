"""People: the officials whom a text names, each with the role that its words give."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gazette.press_text.letters import plain
from gazette.press_text.name_words import HONORIFICS
from gazette.press_text.names import PersonName
from gazette.press_text.pieces import Piece, is_building, read_pieces
from gazette.press_text.region_names import RegionIndex
from gazette.press_text.role_words import COMMANDERS, GOVERNORS, SHARED
from gazette.press_text.roles import Role
from gazette.press_text.sentences import Body
from gazette.press_text.text_places import regions_in, short_forms, village_names
from gazette.press_text.tokens import Token, tokenise

_PUBLIC_OFFICES = COMMANDERS.keys() | GOVERNORS.keys()
_AS = frozenset(
    "selaku sebagai yang juga merupakan menjabat sekaligus terpilih ditunjuk dipercaya "
    "menjadi kembali resmi ditetapkan".split()
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFound:
    """The officials of a text, and what it leaves open about them."""

    officials: tuple[Official, ...] = ()
    nameless: tuple[str, ...] = ()  # roles of people whom the text quotes without a name
    roleless: tuple[int, ...] = ()  # positions of officials whose role is not said
    offices: tuple[tuple[str, int], ...] = ()  # organisations that offices in the lead imply


def find_people(body: Body, index: RegionIndex) -> PeopleFound:
    """Return the officials in *body*, each once, with the fullest form of the name."""
    found: list[Official] = []
    nameless: list[str] = []
    previous: str | None = None
    villages = village_names(body.plain)
    shorts = short_forms(body.plain)
    offices: list[tuple[str, int]] = []
    for sentence in body.sentences:
        tokens = tokenise(body.plain, sentence.start, sentence.end)
        if not tokens:
            continue
        pieces = read_pieces(tokens, regions_in(body.plain, sentence, index, villages), shorts)
        officials = _officials(body.text, tokens, pieces, previous)
        found.extend(officials)
        if officials:
            previous = officials[-1].organisation or previous
        nameless.extend(_quoted_nameless(body, tokens, pieces))
        if sentence.paragraph == 0:
            offices.extend(
                (piece.role.organisation, piece.role.start) for piece in pieces
                if piece.role and piece.role.organisation and piece.role.head in _PUBLIC_OFFICES
                and not is_building(tokens, piece.role.first)
            )  # fmt: skip
    merged = tuple(one for one in join_forms(found) if not _is_place(one, body.plain))
    known = {official.role.casefold() for official in merged if official.role}
    open_roles = dict.fromkeys(
        role
        for role in nameless
        if role.split(" ")[0].casefold() not in {r.split(" ")[0] for r in known}
    )
    return PeopleFound(
        officials=merged,
        nameless=tuple(open_roles)[:5],
        offices=tuple(offices),
        roleless=tuple(number for number, official in enumerate(merged) if official.role is None),
    )


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
        shared = False
        if role is None and role_before and _in_list(tokens, pieces, number):
            shared = role_before.head in SHARED
            role = role_before if shared else None
            listed = True
        else:
            listed = False
        if role is None and not listed and not name.ranked and not _formal(name):
            role_before = None
            continue
        role_before = role or role_before
        organisation = role.organisation if role else None
        if (
            role
            and organisation is None
            and role.head
            in (
                "ketua",
                "sekretaris",
                "bendahara",
                "anggota",
                "wakil",
                "koordinator",
                "kasat",
                "kanit",
                "kasi",
                "pengurus",
                "kabag",
                "wakasat",
            )
        ):
            before = next((one.organisation for one in reversed(found) if one.organisation), None)
            organisation = before or (previous if role.head != "ketua" else None)
        if role is None and listed and found:
            organisation = found[-1].organisation
        found.append(_official(printed, name, role, organisation))
    return found


def _is_place(official: Official, text: str) -> bool:
    """Whether untitled words are elsewhere a place: `Ketua PCM Keling`, `Desa Keling`."""
    if official.titles:
        return False
    if " " in official.bare:
        return re.search(_AREA + re.escape(official.bare) + r"\b", text) is not None
    return re.search(_PLACED + re.escape(official.bare) + r"\b", text) is not None


def _formal(name: PersonName) -> bool:
    """Whether titles alone make a person an official enough to ask about."""
    return (
        name.titled
        and name.words >= 2
        and any(title.rstrip(".").casefold() not in HONORIFICS for title in name.titles)
    )


def _official(
    printed: str, name: PersonName, role: Role | None, organisation: str | None
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
    apart = bool(between) and between[0] in (",", "(")
    if (
        not words
        and not apart
        and not name.titled
        and not _opens_sentence(tokens, name, after.role)
    ):
        return None
    return after.role


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
    """Each person once: later short forms, and forms with other titles, join the fullest name."""
    people: list[Official] = []
    for official in found:
        twin = next((n for n, person in enumerate(people) if _same_person(person, official)), None)
        if twin is None:
            people.append(official)
            continue
        person = people[twin]
        fuller = official if len(_key(official)) > len(_key(person)) else person
        other = person if fuller is official else official
        if len(_key(fuller)) == len(_key(other)) and len(official.titles) > len(person.titles):
            fuller, other = official, person
        with_role = person if person.role else official
        people[twin] = replace(
            fuller,
            role=with_role.role,
            role_words=with_role.role_words,
            words=with_role.words,
            organisation=person.organisation or official.organisation,
            start=person.start,
        )
    return tuple(
        person for person in people
        if len(_key(person)) > 1 or person.role or len(person.bare) > 3
    )  # fmt: skip


def _key(official: Official) -> tuple[str, ...]:
    return tuple(
        word.strip(".").casefold() for word in plain(official.bare).replace(".", ". ").split()
    )


def _same_person(one: Official, other: Official) -> bool:
    a, b = _key(one), _key(other)
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if set(short) <= set(long):
        return True
    if len(short) == len(long) or len(long) - len(short) <= 2:
        initials = [w for w in short if len(w) == 1]
        whole = [w for w in short if len(w) > 1]
        return (
            bool(initials)
            and bool(whole)
            and set(whole) <= set(long)
            and all(any(word.startswith(letter) for word in long) for letter in initials)
        )
    return False
