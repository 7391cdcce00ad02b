"""People: the officials whom a text names, each with the role that its words give."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gazette.press_text.letters import plain
from gazette.press_text.name_words import HONORIFICS, NOT_NAMES
from gazette.press_text.names import PersonName, read_name
from gazette.press_text.region_names import NameFound, RegionIndex, find_words
from gazette.press_text.role_words import COMMANDERS, GOVERNORS, NOT_OFFICIALS, SHARED, UNIT_WORDS
from gazette.press_text.roles import Role, read_role
from gazette.press_text.sentences import Body, Sentence
from gazette.press_text.tokens import Token, tokenise

_VERB = re.compile(
    r"(?:me|di|ber|ter)[a-z]{3,}|kata|ujar|ucap|ungkap|tutur|jelas|tegas|terang|papar|imbuh|pungkas|tandas|tambah|"
    r"beserta|bersama|yang|saat|dalam|pada|turut|ikut|hadir|juga|dan|serta|didampingi|usai|kepada|selaku|sebagai|"
    r"turun|beri|pimpin|buka|tutup|ajak|imbau|harap|minta|langsung|akan|telah|di|ke|untuk|dengan|secara|bahwa|ketika|melalui"
)
_OPENERS = frozenset(
    "menurut sementara kata ujar hadir adalah bersama dan serta oleh turut namun lalu kemudian sebab tampak terlihat juga selain".split()
)
_OFFICE_ROOMS = frozenset("kantor rumah dinas pendopo pendapa ruang ruangan aula jabatan gedung balai rumdin halaman kediaman".split())
_STREET = frozenset(
    "jalan jl jln gang gg gedung masjid stadion lapangan rsud rsu rs universitas bandara taman sd smp sma yayasan aula kampung".split()
)
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
    words: str  # name and role with what stands between them


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFound:
    """The officials of a text, and what it leaves open about them."""

    officials: tuple[Official, ...] = ()
    nameless: tuple[str, ...] = ()  # roles of people whom the text quotes without a name
    roleless: tuple[int, ...] = ()  # positions of officials whose role is not said
    offices: tuple[tuple[str, int], ...] = ()  # organisations that offices in the lead imply


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A name or an office at its place among a sentence's tokens."""

    name: PersonName | None = None
    role: Role | None = None


def find_people(body: Body, index: RegionIndex) -> PeopleFound:
    """Return the officials in *body*, each once, with the fullest form of the name."""
    found: list[Official] = []
    nameless: list[str] = []
    previous: str | None = None
    villages = _villages(body.plain)
    offices: list[tuple[str, int]] = []
    for sentence in body.sentences:
        tokens = tokenise(body.plain, sentence.start, sentence.end)
        if not tokens:
            continue
        pieces = _pieces(tokens, _regions(body.plain, sentence, index, villages))
        officials = _officials(body.text, tokens, pieces, previous)
        found.extend(officials)
        if officials:
            previous = officials[-1].organisation or previous
        nameless.extend(_quoted_nameless(body, tokens, pieces))
        if sentence.paragraph == 0:
            offices.extend(
                (piece.role.organisation, piece.role.start) for piece in pieces
                if piece.role and piece.role.organisation and piece.role.head in COMMANDERS.keys() | GOVERNORS.keys()
            )  # fmt: skip
    merged = _merged(found)
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


_VILLAGE = re.compile(
    r"\b(?:Desa|Kelurahan|Kel\.|Kampung|Dusun|Nagari|Padukuhan|Kalurahan|Kecamatan|Gampong)\s+"
    r"([A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2})(?=\s*(?:[,.;()\n]|[a-z]))"
)
_BEFORE_VILLAGES = re.compile(
    r"\b(?:[Ll]urah|[Kk]ades|(?:[Kk]epala )?[Dd]esa|[Kk]elurahan|Dukuh|Keuchik|Camat|Kapolsek|Babinsa|Bhabinkamtibmas|Polsek|Taruna|Kampung|Dusun|Pemdes|BPD)\s+$"
)


def _villages(text: str) -> frozenset[str]:
    """Names that the text itself calls a village or district."""
    return frozenset(found[1] for found in _VILLAGE.finditer(text))


def _regions(
    text: str, sentence: Sentence, index: RegionIndex, villages: frozenset[str]
) -> list[NameFound]:
    """Regions named in a sentence, and villages where an office or a word for them stands before."""
    part = text[sentence.start : sentence.end]
    found = [
        replace(one, start=one.start + sentence.start, end=one.end + sentence.start)
        for one in index.find_with_districts(find_words(part))
    ]
    for village in sorted(villages, key=lambda name: (-len(name), name)):
        at = part.find(village)
        while at >= 0:
            start, end = at + sentence.start, at + sentence.start + len(village)
            clear = all(one.end <= start or end <= one.start for one in found)
            if (
                clear
                and _BEFORE_VILLAGES.search(part[max(0, at - 30) : at])
                and not part[at + len(village) : at + len(village) + 1].isalnum()
            ):
                found.append(NameFound((), start, end, 0, 1))
            at = part.find(village, at + 1)
    return found


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
            place = at > 0 and tokens[at - 1].low in _OFFICE_ROOMS
            name = None if place else _name_after(tokens, role, places)
            if name and not (name.titled or name.ranked) and _explains(tokens, pieces, role):
                pieces.append(_Piece(role=replace(role, after=name.after, end=name.end)))
                at = name.after
                continue
            pieces.append(_Piece(role=role, name=name))
            at = name.after if name else role.after
            continue
        name = _loose_name(tokens, at, places)
        if (
            name
            and name.ranked
            and at
            and _COMMAND.fullmatch(tokens[at - 1].low)
            and tokens[at - 1].is_capitalised
        ):
            pieces.append(_Piece(role=_unlisted_office(tokens[at - 1], at), name=name))
            at = name.after
            continue
        name = name or _listed_word(tokens, at, pieces, places)
        if name:
            pieces.append(_Piece(name=name))
            at = name.after
            continue
        at += 1
    return pieces


_COMMAND = re.compile(r"(?:dan|wadan|ka|waka|dir|wadir|kasub)[a-z]{4,}")


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


def _explains(tokens: Sequence[Token], pieces: Sequence[_Piece], role: Role) -> bool:
    """Whether this office, after a comma, is that of the name before it: `X, Ketua LMK Muara Angke`."""
    if not pieces or pieces[-1].name is None or pieces[-1].role is not None:
        return False
    between = tokens[pieces[-1].name.after : role.first]
    return len(between) == 1 and between[0].text == ","


def _listed_word(
    tokens: Sequence[Token], at: int, pieces: Sequence[_Piece], places: frozenset[int]
) -> PersonName | None:
    """One word in a list of people: `Salim Wazdy, Mukhsinun, dan Udy Cahyono`, or `Sobikun selaku ketua`."""
    token = tokens[at]
    if not token.is_capitalised or not token.is_word or token.low in UNIT_WORDS or at in places:
        return None
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    before = pieces[-1].name if pieces else None
    if following == "selaku":
        name = read_name(tokens, at, places)
        return name if name and name.words == 1 and len(name.bare) > 3 else None
    if (
        before is None
        or before.after + 1 != at
        or tokens[at - 1].text != ","
        or following not in (",", "dan", "serta")
    ):
        return None
    name = read_name(tokens, at, places)
    if name is None or name.after != at + 1 or len(name.bare) < 4 or name.bare.isupper():
        return None
    return (
        name
        if at + 2 < len(tokens)
        and (
            tokens[at + 2].is_capitalised
            or tokens[at + 2].low in SHARED | {"serta", "dan", "anggota", "bendahara", "sekretaris"}
        )
        else None
    )


def _name_after(tokens: Sequence[Token], role: Role, places: frozenset[int]) -> PersonName | None:
    """The name that follows an office, at once or after a comma, `yaitu` and the like."""
    at = role.after
    comma = False
    while at < len(tokens) and (
        tokens[at].text in (",", ":", "-", "(", '"')
        or tokens[at].low in _SKIPPED
        or _area_in_small(tokens, at)
    ):
        comma = comma or tokens[at].text in (",", ":", "-", "(")
        if tokens[at].text == "(" and role.after != at:
            return None
        at += 1
        if at - role.after > 4:
            return None
    if at >= len(tokens) or read_role(tokens, at, ()):
        return None
    name = read_name(tokens, at, places)
    if name is None:
        return None
    if name.titled or name.ranked:
        return name if _known_shape(name) else None
    if name.words >= 2:
        return name if not comma or _ends_well(tokens, name) else None
    return name if _stands_alone(tokens, role, name, comma=comma) else None


_SKIPPED = frozenset(
    "yaitu yakni bernama atas nama oleh dijabat setempat baru yang adalah ialah nya".split()
)


def _area_in_small(tokens: Sequence[Token], at: int) -> bool:
    """`DPRD sarolangun H.Hurmin`: an area without its capital, before a title."""
    return (
        at + 1 < len(tokens)
        and tokens[at].is_word
        and not tokens[at].is_capitalised
        and (
            tokens[at + 1].text in ("H.", "H", "Hj.", "Drs.", "Dr.", "Ir.")
            and len(tokens[at].low) > 3
        )
    )


def _known_shape(name: PersonName) -> bool:
    return name.words >= 1


def _ends_well(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether what follows a name fits one: a comma, a verb, the end, not more of a title."""
    if name.after >= len(tokens):
        return True
    token = tokens[name.after]
    return (
        not token.is_word
        or not token.is_capitalised
        or token.low in NOT_NAMES
        or _is_call_sign(tokens, name.after)
    )


def _is_call_sign(tokens: Sequence[Token], at: int) -> bool:
    """Whether `JZ12ABC`, a radio call sign, begins at *at*."""
    return (
        tokens[at].text.isupper()
        and at + 1 < len(tokens)
        and tokens[at + 1].start == tokens[at].end
        and tokens[at + 1].text[0].isdigit()
    )


def _stands_alone(tokens: Sequence[Token], role: Role, name: PersonName, *, comma: bool) -> bool:
    """Whether one word after an office is a name: set off by commas or followed by a verb."""
    following = tokens[name.after] if name.after < len(tokens) else None
    if name.bare.isupper() or len(name.bare) < 4 or name.bare.casefold() in UNIT_WORDS:
        return False
    after_next = tokens[name.after + 1] if name.after + 1 < len(tokens) else None
    verb = (
        following is not None
        and following.is_word
        and not following.is_capitalised
        and _VERB.fullmatch(following.low)
    )
    closes = following is None or following.text in (",", ".", '"', ")", ";")
    if comma:
        if following is None or following.text == ".":
            return role.firm
        if following.text == ",":
            behind = tokens[name.after + 2] if name.after + 2 < len(tokens) else None
            return (
                after_next is not None
                and after_next.is_word
                and not after_next.is_capitalised
                and (
                    after_next.low not in ("dan", "serta")
                    or (
                        behind is not None
                        and behind.low.startswith(("di", "me"))
                        and len(behind.low) > 4
                    )
                )
            )
        return bool(verb and following.low not in ("dan", "serta", "di", "bersama", "beserta"))
    plain_office = tokens[role.after - 1].low in (
        "sekretaris",
        "bendahara",
        "ketua",
        "koordinator",
        "wakil",
        "sekda",
        "bupati",
        "wabup",
        "gubernur",
        "walikota",
        "wawali",
    )
    return (role.firm or plain_office or tokens[role.after - 1].text.isupper()) and bool(
        verb or closes
    )


def _loose_name(tokens: Sequence[Token], at: int, places: frozenset[int]) -> PersonName | None:
    """A name with a rank or title, or two or more words that could be one: an office may follow."""
    token = tokens[at]
    if not token.is_word or (not token.is_capitalised and token.low not in ("dr", "drg", "drh")):
        return None
    if at and tokens[at - 1].low in _STREET:
        return None
    joined = (
        at > 0
        and tokens[at - 1].is_word
        and tokens[at - 1].is_capitalised
        and token.start - tokens[at - 1].end == 1
        and (tokens[at - 1].low not in _OPENERS)
    )
    name = read_name(tokens, at, places)
    if name is None:
        return None
    if at > 1 and tokens[at - 1].text == "." and tokens[at - 2].low in ("jl", "jln"):
        return None
    if name.ranked or (name.titled and name.words >= 1):
        return name
    return name if name.words >= 2 and not name.bare.isupper() and not joined else None


def _officials(
    printed: str, tokens: Sequence[Token], pieces: Sequence[_Piece], previous: str | None
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
    tokens: Sequence[Token], name: PersonName, pieces: Sequence[_Piece], number: int
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
    if not words and not (between and between[0] in (",", "(")) and not name.titled:
        return None
    return after.role


def _in_list(tokens: Sequence[Token], pieces: Sequence[_Piece], number: int) -> bool:
    """Whether only commas and `dan` stand between this name and the one before."""
    before, name = pieces[number - 1].name, pieces[number].name
    if before is None or name is None:
        return False
    between = [token.low for token in tokens[before.after : name.first]]
    return 0 < len(between) <= 3 and all(
        word in (",", "dan", "serta", "&", ";", "juga", "beserta") for word in between
    )


def _quoted_nameless(body: Body, tokens: Sequence[Token], pieces: Sequence[_Piece]) -> list[str]:
    """Roles that speak in this sentence although no name stands beside them."""
    open_roles: list[str] = []
    for piece in pieces:
        role = piece.role
        if role is None or piece.name is not None or not tokens[role.first].is_capitalised:
            continue
        after = tokens[role.after].low if role.after < len(tokens) else ""
        before = tokens[role.first - 1].low if role.first else ""
        if re.match(
            r"(?:menegaskan|menyampaikan|mengatakan|menjelaskan|mengungkapkan|berharap|menambahkan|menyebut|berpesan|mengajak)",
            after,
        ) or (
            before
            in ("ujar", "kata", "tegas", "ucap", "ungkap", "jelas", "tutur", "tambah", "pungkas")
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


def is_reporter(role: str) -> bool:
    """Whether *role* is a job of the press."""
    return role.casefold() in NOT_OFFICIALS
