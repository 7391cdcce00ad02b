"""Name fit: whether the words beside an office, or alone, are a person's name."""

import re
from collections.abc import Sequence

from gazette.press_text.name_words import NOT_NAMES
from gazette.press_text.names import PersonName, read_name
from gazette.press_text.role_words import COMMANDERS, GOVERNORS, SHARED, UNIT_WORDS
from gazette.press_text.roles import Role, read_role
from gazette.press_text.tokens import Token

_VERB = re.compile(
    r"(?:me|di|ber|ter)[a-z]{3,}|kata|ujar|ucap|ungkap|tutur|jelas|tegas|terang|papar|"
    r"imbuh|pungkas|tandas|tambah|"
    r"beserta|bersama|yang|saat|dalam|pada|turut|ikut|hadir|juga|dan|serta|didampingi|"
    r"usai|kepada|selaku|sebagai|"
    r"turun|beri|pimpin|buka|tutup|ajak|imbau|harap|minta|langsung|akan|telah|di|ke|"
    r"untuk|dengan|secara|bahwa|ketika|melalui|sangat|pun|sempat"
)
_INITIALLED = re.compile(r"[A-Z]\.? ?[A-Z][a-z]{3,}")
_OPENERS = frozenset(
    "menurut sementara kata ujar hadir adalah bersama dan serta oleh turut namun "
    "lalu kemudian sebab tampak terlihat juga selain".split()
)
_STREET = frozenset(
    "jalan jl jln gang gg gedung masjid stadion lapangan rsud rsu rs universitas "
    "bandara taman sd smp sma yayasan aula kampung".split()
)
_PLAIN_PAIRS = frozenset([("sekretaris", "daerah"), ("ketua", "panitia"), ("komite", "sekolah")])
_SKIPPED = frozenset(
    "yaitu yakni bernama atas nama oleh dijabat setempat baru yang adalah ialah nya".split()
)


def name_after(tokens: Sequence[Token], role: Role, places: frozenset[int]) -> PersonName | None:
    """The name that follows an office, at once or after a comma, `yaitu` and the like."""
    at = role.after
    comma = False
    while at < len(tokens) and (
        tokens[at].text in (",", ":", "-", "(", '"')
        or tokens[at].low in _SKIPPED
        or _area_in_small(tokens, at)
        or (at in places and not tokens[at].is_capitalised)
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
        return name if name.words >= 1 else None
    if name.words >= 2 or _INITIALLED.fullmatch(name.bare):
        return name if not comma or _ends_well(tokens, name) else None
    return name if _stands_alone(tokens, role, name, comma=comma) else None


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
        if following is None or following.text in (".", ";"):
            return role.firm
        if following.text == ",":
            behind = tokens[name.after + 2] if name.after + 2 < len(tokens) else None
            return (
                after_next is not None
                and after_next.is_word
                and not after_next.is_capitalised
                and (
                    after_next.low not in ("dan", "serta")
                    or _another_office(tokens, role, name.after + 2)
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
    last_two = tuple(token.low for token in tokens[role.after - 2 : role.after])
    plain_office = plain_office or last_two in _PLAIN_PAIRS
    return (role.firm or plain_office or tokens[role.after - 1].text.isupper()) and bool(
        verb or closes
    )


def _another_office(tokens: Sequence[Token], role: Role, at: int) -> bool:
    """Whether an office follows at *at*, after one whose area is said: `Bupati X, Aron, dan Y`."""
    public = role.head in GOVERNORS or role.head in COMMANDERS
    return role.firm and public and read_role(tokens, at, ()) is not None


def loose_name(tokens: Sequence[Token], at: int, places: frozenset[int]) -> PersonName | None:
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


def listed_word(
    tokens: Sequence[Token], at: int, before: PersonName | None, places: frozenset[int]
) -> PersonName | None:
    """One word in a list: `Salim Wazdy, Mukhsinun, dan Udy`; or `Sobikun selaku ketua`."""
    token = tokens[at]
    if not token.is_capitalised or not token.is_word or token.low in UNIT_WORDS or at in places:
        return None
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    single = read_name(tokens, at, places)
    alone = single is not None and single.words == 1 and len(single.bare) > 3
    if single and alone and [token.low for token in tokens[single.after :][:1]] == ["selaku"]:
        return single
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
