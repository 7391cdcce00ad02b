"""Names: a person's name with its titles, read from tokens, and when it is one at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gazette.press_text.name_words import (
    ALSO_NAMES,
    HONORIFICS,
    NOT_NAMES,
    PARTICLES,
    RANK_TAILS,
    RANKS,
    TITLES,
    is_bare_degree,
    is_degree,
)
from gazette.press_text.role_words import COMMANDERS, GOVERNORS, UNIT_WORDS
from gazette.press_text.tokens import Token

_LONGEST = 6
_AIR_AND_SEA = frozenset("madya muda pertama".split())  # Marsekal Madya
_OFFICES = frozenset((*COMMANDERS, *GOVERNORS, "wakasek", "kepsek")) - frozenset(
    "karo datin ps wako lurah".split()
)
_DEGREE_TAILS = frozenset("pd si sos kom ag ip kes hum pdi kep st".split())
_SMALL_DEGREES = frozenset("msi mpd spd ssos mkes".split())
_BEHIND_PLACES = frozenset(
    "baru utara selatan barat tengah hulu hilir kidul lor wetan kulon".split()
)
# Verbs and nouns with the affixes of the language, capitalised or not, are no names.
_DERIVED = re.compile(
    r"(?:meng|meny|mem|men|mel|mer|di|per)[a-z]{4,}kan|(?:pe[mnrl]?|peng|peny|ke|per)[a-z]{5,}an"
    r"|mendampingi|menghadiri|mengikuti|mengunjungi|menyambangi|menandatangani|memasuki|menangani"
    r"|memimpin|membuka|menutup|menerima|menggelar|menyambut|bersama|berlangsung|bertempat|dipimpin"
)


# Words in small letters that stand between a name and a comma.
_SMALL_WORD = re.compile(
    r"(?:me|di|ber|ter|ke|pe)[a-z]{3,}|se[a-z]{4,}|kata|ujar|ucap|ungkap|tutur|jelas|tegas|terang|"
    r"papar|imbuh|pungkas|tandas|tambah|hadir|tadi|siang|malam|kemarin|lalu|langsung|itulah|"
    r"misalnya|[a-z]+nya|[a-z]+kan|[a-z]+lah"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A name as printed from `first` to before `after`, taken apart."""

    first: int
    after: int
    start: int
    end: int
    bare: str
    titles: tuple[str, ...]
    ranked: bool  # police or military
    titled: bool

    @property
    def words(self) -> int:
        """How many words the bare name has; an initial is none."""
        return sum(1 for word in self.bare.split() if len(word.rstrip(".")) > 1)


def read_name(
    tokens: Sequence[Token], position: int, places: frozenset[int] = frozenset()
) -> PersonName | None:
    """Return the name that begins at *position*, or None.

    *places* are the positions of tokens that name a region: no untitled name begins with one.
    """
    at, titles, ranked, titled = _titles_before(tokens, position)
    core = at
    while (
        core < len(tokens)
        and core - at < _LONGEST
        and _belongs(tokens, core, at, titled=titled or ranked)
    ):
        core += 1
    while core > at and tokens[core - 1].low in PARTICLES:
        core -= 1
    if core == at or tokens[at].low in ("bin", "binti", "bte", "van", "der", "de"):
        return None
    if not (titled or ranked) and core - at == 2 and tokens[core - 1].low in _BEHIND_PLACES:
        return None
    if not (titled or ranked) and (
        any(place in places for place in range(at, core))
        or (tokens[at].low in UNIT_WORDS - ALSO_NAMES and tokens[at].text != "I")
    ):
        return None
    after, degrees = _degrees_after(tokens, core)
    bare = " ".join(token.text for token in tokens[at:core])
    if len(bare.rstrip(".")) < 3 or all(len(token.low) == 1 for token in tokens[at:core]):
        return None
    last = tokens[after - 1]
    end = last.end
    if after == core and last.text.endswith(".") and len(last.low) > 1:
        bare, end = bare.rstrip("."), end - 1
    return PersonName(
        first=position, after=after, start=tokens[position].start, end=end, bare=bare,
        titles=(*titles, *degrees), ranked=ranked, titled=titled or bool(degrees),
    )  # fmt: skip


def _titles_before(tokens: Sequence[Token], position: int) -> tuple[int, list[str], bool, bool]:
    """The titles from *position* on: where the name itself begins, and what they are."""
    titles: list[str] = []
    ranked = titled = False
    at = position
    while at < len(tokens):
        token = tokens[at]
        if token.low in RANKS and token.is_capitalised:
            titles.append(token.text)
            ranked = True
        elif (ranked and titles and token.low in RANK_TAILS and token.is_capitalised) or (
            ranked and titles[-1:] in (["Marsekal"], ["Laksamana"]) and token.low in _AIR_AND_SEA
        ):
            titles[-1] = f"{titles[-1]} {token.text}"
        elif (
            titled
            and token.text == "("
            and at + 2 < len(tokens)
            and tokens[at + 1].low in ("can", "cand")
            and tokens[at + 2].text == ")"
        ):
            at += 2
        elif ranked and token.text == "(" and at + 2 < len(tokens) and tokens[at + 2].text == ")":
            titles[-1] = f"{titles[-1]} ({tokens[at + 1].text})"
            at += 2
        elif (
            token.low in TITLES
            and (token.is_capitalised or token.low in ("dr", "drg", "drh", "apt", "ns"))
            and (len(token.low) > 1 or token.text in ("H", "H."))
        ):
            if _only_initial(tokens, at):
                break
            titles.append(token.text)
            titled = True
        elif token.low in HONORIFICS and _before_capital(tokens, at + 1):
            titled = True
        else:
            break
        at += 1
        if at < len(tokens) and tokens[at].text == ".":
            at += 1
    return at, titles, ranked, titled


def _before_capital(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word follows at *at*, perhaps after a full stop: `Ny. Henny`."""
    if at < len(tokens) and tokens[at].text == ".":
        at += 1
    return at < len(tokens) and tokens[at].is_capitalised


def _only_initial(tokens: Sequence[Token], at: int) -> bool:
    """Whether `Ir`, `St` and the like begin a name of their own: nothing that is a name follows."""
    if at + 1 >= len(tokens):
        return True
    return not tokens[at + 1].is_capitalised and tokens[at + 1].low not in TITLES


def _belongs(tokens: Sequence[Token], at: int, first: int, *, titled: bool) -> bool:
    """Whether the token at *at* goes on with the name that begins at *first*."""
    token = tokens[at]
    if not token.is_word:
        return False
    if at > first and tokens[at].start - tokens[at - 1].end > 1:
        return False
    if at > first and tokens[at - 1].text.endswith(".") and len(tokens[at - 1].low) > 4:
        return False
    if token.low in PARTICLES and at > first:
        return at + 1 < len(tokens) and tokens[at + 1].is_capitalised
    if titled and at == first + 1 and _written_small(tokens, at):
        return True
    if not token.is_capitalised or token.low in RANKS:
        return False
    if at > first and token.low in _OFFICES:
        return False
    if at > first and token.low in TITLES and token.text.endswith("."):
        return False
    if _DERIVED.fullmatch(token.low) and not titled:
        return False
    if token.low in NOT_NAMES and not (
        token.low in ALSO_NAMES and _beside_a_name(tokens, at, first)
    ):
        return False
    if "-" in token.low and any(part in NOT_NAMES - ALSO_NAMES for part in token.low.split("-")):
        return False
    if len(token.low) == 1:
        return True
    if at > first and (_is_degree_behind(token) or _parted_degree(tokens, at)):
        return False
    if "." in token.text[:-1]:
        return False
    if token.text.rstrip(".").isupper() and len(token.low) <= 5 and not titled:
        return _shouted(tokens, at)
    return not token.text.endswith(".") or len(token.low) <= 4


def _is_degree_behind(token: Token) -> bool:
    """`SH`, `S.H.`, `MPd` and `Mpd`, but no word that could be a name as well."""
    return is_bare_degree(token.text) and (
        any(letter.isupper() for letter in token.text[1:])
        or "." in token.text
        or token.low in _SMALL_DEGREES
    )


def _parted_degree(tokens: Sequence[Token], at: int) -> bool:
    """`S. Pd`, `M. Si.`: a degree with a space in it."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].text in ("S.", "M.")
        and following is not None
        and following.low in _DEGREE_TAILS
        and following.start - tokens[at].end <= 1
    )


def _written_small(tokens: Sequence[Token], at: int) -> bool:
    """`dr. Sri wahyono,`: the second word of a titled name, without its capital."""
    token = tokens[at]
    return (
        not token.is_capitalised
        and len(token.low) > 4
        and token.low not in NOT_NAMES | UNIT_WORDS | _OFFICES
        and _SMALL_WORD.fullmatch(token.low) is None
        and at + 1 < len(tokens)
        and tokens[at + 1].text == ","
    )


def _beside_a_name(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Whether an everyday word stands within a name: after its first word, or before another."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = (
        following is not None
        and following.is_word
        and following.is_capitalised
        and (following.start - tokens[at].end == 1 and following.low not in NOT_NAMES | RANKS)
    )
    if at > first:
        closed = (
            following is None or not following.is_word or not following.is_capitalised or goes_on
        )
        dated = following is not None and (following.text == "(" or following.text[0].isdigit())
        return closed and not dated
    return goes_on and tokens[at].low in (
        "hari",
        "juni",
        "april",
        "agustus",
        "setia",
        "putra",
        "putri",
        "dian",
        "karya",
        "selamat",
        "jaya",
        "bakti",
    )


def _shouted(tokens: Sequence[Token], at: int) -> bool:
    """Whether capitals around show that the whole name is in capitals, not an abbreviation."""
    around = [tokens[i].text.rstrip(".") for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
    return any(
        word.isupper() and len(word) > 4 and word.casefold() not in NOT_NAMES for word in around
    )


def _degrees_after(tokens: Sequence[Token], at: int) -> tuple[int, list[str]]:
    degrees: list[str] = []
    while at < len(tokens):
        step = at
        if tokens[step].text == ",":
            step += 1
        if step >= len(tokens):
            break
        token = tokens[step]
        if (
            token.text == "("
            and step + 2 < len(tokens)
            and tokens[step + 1].low in ("purn", "cand")
        ):
            degrees.append("(Purn)")
            at = step + 3
            continue
        if step == at and _parted_degree(tokens, at):
            degrees.append(token.text + tokens[at + 1].text)
            at += 2
            continue
        if step == at and not (
            is_bare_degree(token.text)
            and (token.text.rstrip(".").isupper() or "." in token.text or len(token.text) <= 4)
        ):
            break
        if (
            token.low in TITLES
            and step + 1 < len(tokens)
            and tokens[step + 1].is_capitalised
            and not is_degree(tokens[step + 1].text)
        ):
            break
        if (
            token.low in TITLES - {"ns", "apt", "bd", "st"}
            and step > at
            and step + 1 < len(tokens)
            and tokens[step + 1].low in TITLES
        ):
            break
        if (
            step > at
            and token.text in ("S.", "M.", "S", "M")
            and step + 1 < len(tokens)
            and tokens[step + 1].start - token.end <= 1
            and (len(tokens[step + 1].low) <= 4 and tokens[step + 1].is_capitalised)
        ):
            degrees.append(token.text + tokens[step + 1].text)
            at = step + 2
            continue
        if not (token.is_capitalised and is_degree(token.text)) or token.low in NOT_NAMES - {"sos"}:
            break
        degrees.append(token.text)
        at = step + 1
    return at, degrees
