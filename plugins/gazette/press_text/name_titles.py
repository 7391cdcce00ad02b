"""Name titles: what stands before a name (rank, `H.`, `Drs.`) and behind it (`S.H., M.H.`)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gazette.press_text.name_degrees import is_bare_degree, is_degree
from gazette.press_text.name_words import (
    HONORIFICS,
    NOT_NAMES,
    RANK_TAILS,
    RANKS,
    TITLES,
)
from gazette.press_text.tokens import Token

_AIR_AND_SEA = frozenset("madya muda pertama".split())  # Marsekal Madya
_DEGREE_TAILS = frozenset("pd pdi pdl si sos kom ag ip kes hum kep st ap ak".split())
# Behind these words `Jenderal` is no rank: Direktorat Jenderal, Sekretaris Jenderal.
_GENERAL = frozenset("direktorat direktur sekretaris inspektorat inspektur konsulat konsul".split())
_SPELT = frozenset("dokter doktor profesor insinyur".split())
_OF_DOCTORS = frozenset(
    "gigi hewan spesialis kecil bedah keluarga muda layanan praktik umum".split()
)
_PROFESSIONS = frozenset("psikolog ners akuntan advokat apoteker".split())
_STAND_INS = frozenset("plt plh pj pjs pgs".split())
_PURN = frozenset("purn purnawirawan cand can".split())


@dataclass(slots=True)
class TitlesBefore:
    """The titles before a name; `at` is where the name itself begins."""

    at: int
    titles: list[str] = field(default_factory=list)
    ranked: bool = False
    titled: bool = False


def titles_before(tokens: Sequence[Token], position: int) -> TitlesBefore:
    """The titles from *position* on."""
    found = TitlesBefore(position)
    while found.at < len(tokens):
        read = (
            _rank(tokens, found)
            or _rank_tail(tokens, found)
            or _in_brackets(tokens, found)
            or _title(tokens, found)
        )
        if not read:
            break
        found.at += read
        if found.at < len(tokens) and tokens[found.at].text == ".":
            found.at += 1
    return found


def spelt_rank(tokens: Sequence[Token], at: int) -> int:
    """How many tokens a rank in full takes: `Inspektur Jenderal Polisi`, `Letnan Kolonel`."""
    pair = tuple(token.low for token in tokens[at : at + 2])
    if pair not in _SPELT_RANKS or not tokens[at].is_capitalised:
        return 0
    end = at + 2
    if end < len(tokens) and tokens[end].low == "besar":
        end += 1
    police = end < len(tokens) and tokens[end].low in ("polisi", "pol")
    if pair[0] in ("inspektur", "komisaris", "ajun") and not police:
        return 0
    return end - at + police


_SPELT_RANKS = frozenset(
    [("inspektur", "jenderal"), ("komisaris", "jenderal"), ("komisaris", "besar"),
     ("ajun", "komisaris"), ("inspektur", "satu"), ("inspektur", "dua"), ("ajun", "inspektur"),
     ("brigadir", "jenderal"), ("mayor", "jenderal"), ("letnan", "jenderal"),
     ("letnan", "kolonel"), ("letnan", "satu"), ("letnan", "dua"), ("pembantu", "letnan"),
     ("sersan", "mayor"), ("sersan", "kepala"), ("sersan", "satu"), ("sersan", "dua")]
)  # fmt: skip
# Ranks that are no other word, also in small letters: `ujar peltu Hasan`.
RANKS_ALONE = frozenset(
    "peltu pelda serka serma sertu serda kopka koptu kopda praka pratu akp akbp iptu ipda aiptu "
    "aipda bripka briptu bripda kompol letkol".split()
)


def _rank(tokens: Sequence[Token], found: TitlesBefore) -> int:
    """`AKBP`, `Letkol`: how many tokens it takes."""
    token = tokens[found.at]
    spelt = spelt_rank(tokens, found.at)
    if spelt:
        found.titles.append(" ".join(one.text for one in tokens[found.at : found.at + spelt]))
        found.ranked = True
        return spelt
    small = token.low in RANKS_ALONE and _before_name(tokens, found.at + 1)
    if token.low not in RANKS or not (token.is_capitalised or small):
        return 0
    if token.low == "jenderal" and found.at and tokens[found.at - 1].low in _GENERAL:
        return 0
    found.titles.append(token.text)
    found.ranked = True
    return 1


def _rank_tail(tokens: Sequence[Token], found: TitlesBefore) -> int:
    """`Inf`, `Pol`, `TNI` behind a rank; `Madya` behind `Marsekal`."""
    token = tokens[found.at]
    if not found.ranked or not found.titles:
        return 0
    tail = token.low in RANK_TAILS and (token.is_capitalised or token.low == "purnawirawan")
    flying = found.titles[-1] in ("Marsekal", "Laksamana") and token.low in _AIR_AND_SEA
    if not tail and not flying:
        return 0
    found.titles[-1] = f"{found.titles[-1]} {token.text}"
    return 1


def _in_brackets(tokens: Sequence[Token], found: TitlesBefore) -> int:
    """`(Purn)` behind a rank, `(Cand)` behind a title."""
    if tokens[found.at].text != "(" or found.at + 2 >= len(tokens):
        return 0
    inner, closing = tokens[found.at + 1], tokens[found.at + 2]
    spelt = found.ranked and inner.low in RANKS and closing.low in RANK_TAILS
    if spelt and [token.text for token in tokens[found.at + 3 : found.at + 4]] == [")"]:
        return 4  # `Komisaris Besar Polisi (Kombes Pol)`
    if closing.text != ")":
        return 0
    if found.titled and inner.low in ("can", "cand"):
        return 3
    if found.ranked:
        found.titles[-1] = f"{found.titles[-1]} ({inner.text})"
        return 3
    return 0


def _title(tokens: Sequence[Token], found: TitlesBefore) -> int:
    """`H.`, `Drs.`, `Prof`; and `Bapak`, which is kept nowhere."""
    token = tokens[found.at]
    small = token.low in ("dr", "drg", "drh", "apt", "ns")
    whole = len(token.low) > 1 or token.text in ("H", "H.")
    if token.low == "hm":
        whole = token.text.rstrip(".") in ("HM", "H.M")
    if token.low in TITLES and (token.is_capitalised or small) and whole:
        if _only_initial(tokens, found.at):
            return 0
        found.titles.append(token.text)
        found.titled = True
        return 1
    if token.low in _SPELT and _before_name(tokens, found.at + 1):
        found.titles.append(token.text)
        found.titled = True
        return 1
    if token.low in HONORIFICS and _before_capital(tokens, found.at + 1):
        found.titled = True
        return 1
    return 0


def _before_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name may follow: `Dokter Arif`, but not `Dokter Indonesia`."""
    if at >= len(tokens) or not tokens[at].is_capitalised or not tokens[at].is_word:
        return False
    return tokens[at].low not in NOT_NAMES | _OF_DOCTORS


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


def parted_degree(tokens: Sequence[Token], at: int) -> bool:
    """`S. Pd`, `M. Si.`: a degree with a space in it."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].text in ("S.", "M.", "S", "M")
        and following is not None
        and following.is_capitalised
        and following.low in _DEGREE_TAILS
        and following.start - tokens[at].end <= 1
    )


def degrees_after(tokens: Sequence[Token], at: int) -> tuple[int, list[str]]:
    """The degrees behind a name that ends before *at*: where they end, and what they are."""
    degrees: list[str] = []
    while at < len(tokens):
        comma = tokens[at].text == ","
        step = at + 1 if comma else at
        if comma and step < len(tokens) and tokens[step].text == ".":
            step += 1  # `S.Sos,. MM`
        if step >= len(tokens):
            break
        read = _retired(tokens, step) or _degree(tokens, step, comma=comma)
        if read is None:
            break
        degree, at = read
        degrees.append(degree)
    return at, degrees


def _retired(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """`(Purn)`."""
    opened = tokens[at].text == "(" and at + 2 < len(tokens)
    return ("(Purn)", at + 3) if opened and tokens[at + 1].low in _PURN else None


def _degree(tokens: Sequence[Token], at: int, *, comma: bool) -> tuple[str, int] | None:
    """The degree at *at*, *comma*: behind one; and where it ends."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.low in _STAND_INS:
        return None  # `Arni Zulifah, Pj. Sekda Riswandar`
    if not comma:
        if parted_degree(tokens, at):
            return token.text + tokens[at + 1].text, at + 2
        capitals = "." in token.text or len(token.text) <= 4 or not token.text[1:].islower()
        if not is_bare_degree(token.text) or not capitals:
            return None
    if _opens_next_name(token, following, comma=comma):
        return None
    if comma and following is not None and token.text in ("S.", "M.", "S", "M"):
        close = following.start - token.end <= 1
        if close and len(following.low) <= 4 and following.is_capitalised:
            return token.text + following.text, at + 2
    profession = comma and token.low in _PROFESSIONS
    if not (token.is_capitalised and (profession or is_degree(token.text))):
        return None
    return (token.text, at + 1) if token.low not in NOT_NAMES - {"sos"} else None


def _opens_next_name(token: Token, following: Token | None, *, comma: bool) -> bool:
    """Whether a title such as `Ir` belongs to the next person rather than behind this one."""
    if following is None:
        return False
    if token.low in TITLES and following.is_capitalised and not is_degree(following.text):
        return True
    before_title = token.low in TITLES - {"ns", "apt", "bd", "st"}
    return before_title and comma and following.low in TITLES
