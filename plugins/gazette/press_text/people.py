"""People: the officials whom a text names, each with the role that its words give."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gazette.press_text.letters import plain
from gazette.press_text.name_words import HONORIFICS, NOT_NAMES
from gazette.press_text.names import PersonName, read_name
from gazette.press_text.region_names import NameFound, RegionIndex, find_words
from gazette.press_text.role_words import NOT_OFFICIALS, SHARED
from gazette.press_text.roles import Role, read_role
from gazette.press_text.sentences import Body, Sentence
from gazette.press_text.tokens import Token, tokenise

_VERB = re.compile(
    r"(?:me|di|ber|ter)[a-z]{3,}|kata|ujar|ucap|ungkap|tutur|jelas|tegas|terang|papar|imbuh|pungkas|tandas|tambah|"
    r"beserta|bersama|yang|saat|dalam|pada|turut|ikut|hadir|juga|dan|serta|didampingi|usai|kepada|selaku|sebagai|"
    r"turun|beri|pimpin|buka|tutup|ajak|imbau|harap|minta|langsung|akan|telah|di|ke|untuk|dengan|secara|bahwa|ketika|melalui"
)
_STREET = frozenset("jalan jl jln gang gg gedung masjid stadion lapangan rsud rsu rs universitas bandara taman sd smp sma yayasan aula kampung".split())
_AS = ("selaku", "sebagai", "yang", "juga", "merupakan", "menjabat", "sekaligus")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFound:
    """The officials of a text, and what it leaves open about them."""

    officials: tuple[Official, ...] = ()
    nameless: tuple[str, ...] = ()  # roles of people whom the text quotes without a name
    roleless: tuple[int, ...] = ()  # positions of officials whose role is not said


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A name or an office at its place among a sentence's tokens."""

    name: PersonName | None = None
    role: Role | None = None


def find_people(body: Body, index: RegionIndex, captions: Sequence[str] = ()) -> PeopleFound:
    """Return the officials in *body*, each once, with the fullest form of the name."""
    found: list[Official] = []
    nameless: list[str] = []
    previous: str | None = None
    for text, sentence in _readable(body, captions):
        tokens = tokenise(text, sentence.start, sentence.end)
        if not tokens:
            continue
        regions = _regions(text, sentence, index)
        pieces = _pieces(tokens, regions)
        officials = _officials(text if text is not body.plain else body.text, text, tokens, pieces, previous)
        found.extend(officials)
        if officials:
            previous = officials[-1].organisation or previous
        nameless.extend(_quoted_nameless(body, tokens, pieces) if text is body.plain else ())
    merged = _merged(found)
    known = {official.role.casefold() for official in merged if official.role}
    open_roles = dict.fromkeys(role for role in nameless if role.split(" ")[0].casefold() not in {r.split(" ")[0] for r in known})
    return PeopleFound(
        officials=merged,
        nameless=tuple(open_roles)[:5],
        roleless=tuple(number for number, official in enumerate(merged) if official.role is None),
    )


def _readable(body: Body, captions: Sequence[str]) -> list[tuple[str, Sentence]]:
    parts = [(body.plain, sentence) for sentence in body.sentences]
    del captions
    return parts


def _regions(text: str, sentence: Sentence, index: RegionIndex) -> list[NameFound]:
    words = find_words(text[sentence.start: sentence.end])
    return [
        replace(found, start=found.start + sentence.start, end=found.end + sentence.start)
        for found in index.find_with_districts(words)
    ]


def _pieces(tokens: Sequence[Token], regions: Sequence[NameFound]) -> list[_Piece]:
    """Names and offices in order; an office directly before a name belongs to it."""
    places = frozenset(
        number for number, token in enumerate(tokens)
        for found in regions if found.start <= token.start < found.end and found.after - found.first >= 1
    )  # fmt: skip
    pieces: list[_Piece] = []
    at = 0
    while at < len(tokens):
        role = read_role(tokens, at, regions)
        if role:
            name = _name_after(tokens, role, places)
            pieces.append(_Piece(role=role, name=name))
            at = name.after if name else role.after
            continue
        name = _loose_name(tokens, at, places)
        if name:
            pieces.append(_Piece(name=name))
            at = name.after
            continue
        at += 1
    return pieces


def _name_after(tokens: Sequence[Token], role: Role, places: frozenset[int]) -> PersonName | None:
    """The name that follows an office, at once or after a comma, `yaitu` and the like."""
    at = role.after
    comma = False
    while at < len(tokens) and (tokens[at].text in (",", ":", "-", "(", '"') or tokens[at].low in ("yaitu", "yakni", "bernama", "atas", "nama", "oleh", "dijabat")):
        comma = comma or tokens[at].text in (",", ":", "-", "(")
        at += 1
        if at - role.after > 3:
            return None
    if at >= len(tokens) or (read_role(tokens, at, ()) and not _titled_start(tokens, at)):
        return None
    name = read_name(tokens, at, places)
    if name is None:
        return None
    if name.titled or name.ranked:
        return name if _known_shape(name) else None
    if name.words >= 2:
        return name if not comma or _ends_well(tokens, name) else None
    return name if _stands_alone(tokens, role, name, comma=comma) else None


def _titled_start(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].low in ("ps", "ustadz", "ustad", "sekretaris") and False


def _known_shape(name: PersonName) -> bool:
    return name.words >= 1


def _ends_well(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether what follows a name fits one: a comma, a verb, the end, not more of a title."""
    if name.after >= len(tokens):
        return True
    token = tokens[name.after]
    return not token.is_word or not token.is_capitalised or token.low in NOT_NAMES


def _stands_alone(tokens: Sequence[Token], role: Role, name: PersonName, *, comma: bool) -> bool:
    """Whether one word after an office is a name: set off by commas or followed by a verb."""
    following = tokens[name.after] if name.after < len(tokens) else None
    if name.bare.isupper() or len(name.bare) < 4:
        return False
    verb = following is not None and following.is_word and not following.is_capitalised and _VERB.fullmatch(following.low)
    closes = following is None or following.text in (",", ".", '"', ")", ";")
    if comma:
        return bool(verb and following and following.low not in ("dan", "serta", "di")) or (
            following is not None and following.text == "," and name.after + 1 < len(tokens)
            and tokens[name.after + 1].low in ("yang", "saat", "dalam", "pada", "mengatakan", "menyampaikan", "menjelaskan", "didampingi")
        )
    return role.firm and bool(verb or closes)


def _loose_name(tokens: Sequence[Token], at: int, places: frozenset[int]) -> PersonName | None:
    """A name with a rank or title, or two or more words that could be one: an office may follow."""
    token = tokens[at]
    if not token.is_word or (not token.is_capitalised and token.low not in ("dr", "drg", "drh")):
        return None
    if at and tokens[at - 1].low in _STREET:
        return None
    name = read_name(tokens, at, places)
    if name is None:
        return None
    if at > 1 and tokens[at - 1].text == "." and tokens[at - 2].low in ("jl", "jln"):
        return None
    if name.ranked or (name.titled and name.words >= 1):
        return name
    return name if name.words >= 2 and not name.bare.isupper() else None


def _officials(
    printed: str, text: str, tokens: Sequence[Token], pieces: Sequence[_Piece], previous: str | None
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
        if role and organisation is None and role.head in ("ketua", "sekretaris", "bendahara", "anggota", "wakil", "koordinator", "kasat", "kanit", "kasi", "pengurus", "kabag", "wakasat"):
            organisation = found[-1].organisation if found else previous if role.head != "ketua" else None
        found.append(_official(printed, name, role, organisation))
    return found


def _formal(name: PersonName) -> bool:
    """Whether titles alone make a person an official enough to ask about."""
    return name.titled and name.words >= 2 and any(title.rstrip(".").casefold() not in HONORIFICS for title in name.titles)


def _official(printed: str, name: PersonName, role: Role | None, organisation: str | None) -> Official:
    return Official(
        name=_without_honorific(printed[name.start: name.end]),
        bare=printed_bare(name.bare),
        titles=name.titles,
        role=role.role if role else None,
        organisation=organisation,
        start=name.start,
        name_words=printed[name.start: name.end],
        role_words=printed[role.start: role.end] if role else None,
    )


def printed_bare(bare: str) -> str:
    """The bare name; one all in capitals is set in lower case with capitals at the start."""
    return bare.title() if bare.isupper() and len(bare) > 4 else bare


def _without_honorific(name: str) -> str:
    words = name.split(" ")
    while len(words) > 1 and words[0].rstrip(".").casefold() in HONORIFICS:
        words.pop(0)
    return " ".join(words)


def _role_behind(
    tokens: Sequence[Token], name: PersonName, pieces: Sequence[_Piece], number: int
) -> Role | None:
    """The office that follows a name: `Luhur Karsanto, Ketua PMI ...` or `X selaku Y`."""
    if number + 1 >= len(pieces):
        return None
    after = pieces[number + 1]
    if after.role is None:
        return None
    between = [token.low for token in tokens[name.after: after.role.first]]
    words = [word for word in between if word not in (",", "(", "-")]
    if any(word not in _AS for word in words) or len(between) > 5:
        return None
    if after.name is not None and not (words and after.name.first - after.role.after > 0):
        return None
    if not words and not (between and between[0] in (",", "(")) and after.role.head in ("anggota", "humas"):
        return None
    return after.role


def _in_list(tokens: Sequence[Token], pieces: Sequence[_Piece], number: int) -> bool:
    """Whether only commas and `dan` stand between this name and the one before."""
    before, name = pieces[number - 1].name, pieces[number].name
    if before is None or name is None:
        return False
    between = [token.low for token in tokens[before.after: name.first]]
    return 0 < len(between) <= 3 and all(word in (",", "dan", "serta", "&", ";", "juga", "beserta") for word in between)


def _quoted_nameless(
    body: Body, tokens: Sequence[Token], pieces: Sequence[_Piece]
) -> list[str]:
    """Roles that speak in this sentence although no name stands beside them."""
    open_roles: list[str] = []
    for piece in pieces:
        role = piece.role
        if role is None or piece.name is not None or not tokens[role.first].is_capitalised:
            continue
        after = tokens[role.after].low if role.after < len(tokens) else ""
        before = tokens[role.first - 1].low if role.first else ""
        if re.match(r"(?:menegaskan|menyampaikan|mengatakan|menjelaskan|mengungkapkan|berharap|menambahkan|menyebut|berpesan|mengajak)", after) or (
            before in ("ujar", "kata", "tegas", "ucap", "ungkap", "jelas", "tutur", "tambah", "pungkas")
        ):
            open_roles.append(body.words(role.start, role.end))
    return open_roles


def _merged(found: Sequence[Official]) -> tuple[Official, ...]:
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
            organisation=person.organisation or official.organisation,
            start=person.start,
        )
    return tuple(
        person for person in people
        if len(_key(person)) > 1 or person.role or len(person.bare) > 3
    )  # fmt: skip


def _key(official: Official) -> tuple[str, ...]:
    return tuple(word.strip(".").casefold() for word in plain(official.bare).replace(".", ". ").split())


def _same_person(one: Official, other: Official) -> bool:
    a, b = _key(one), _key(other)
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if set(short) <= set(long):
        return True
    if len(short) == len(long) or len(long) - len(short) <= 2:
        initials = [w for w in short if len(w) == 1]
        whole = [w for w in short if len(w) > 1]
        return bool(initials) and bool(whole) and set(whole) <= set(long) and all(
            any(word.startswith(letter) for word in long) for letter in initials
        )
    return False


def is_reporter(role: str) -> bool:
    """Whether *role* is a job of the press."""
    return role.casefold() in NOT_OFFICIALS
