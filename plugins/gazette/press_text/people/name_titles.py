"""Name titles: what stands before a name (rank, `H.`, `Drs.`) and behind it (`S.H., M.H.`)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gazette.press_text.people.name_degrees import is_bare_degree, is_degree
from gazette.press_text.people.name_words import (
    HONORIFICS,
    NOT_NAMES,
    RANK_TAILS,
    RANKS,
    TITLES,
)
from gazette.press_text.tokens import Token

_MOST = 8  # titles before a name: `Prof. Dr. H.`
_AIR_AND_SEA = frozenset("madya muda pertama".split())  # Marsekal Madya
_DEGREE_TAILS = frozenset("pd pdi pdl si sos kom ag ip kes hum kep st ap ak".split())
# Behind these words `Jenderal` is no rank: Direktorat Jenderal, Sekretaris Jenderal.
_GENERAL = frozenset("direktorat direktur sekretaris inspektorat inspektur konsulat konsul".split())
_SPELT = frozenset("dokter doktor profesor insinyur bidan".split())
_OF_DOCTORS = frozenset(
    "gigi hewan spesialis kecil bedah keluarga muda layanan praktik umum".split()
)
_STAND_INS = frozenset("plt plh pj pjs pgs".split())


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
    while found.at < len(tokens) and len(found.titles) < _MOST:
        read = (
            _rank(tokens, found)
            or _rank_tail(tokens, found)
            or _in_brackets(tokens, found)
            or _candidate(tokens, found)
            or _title(tokens, found)
        )
        if not read:
            break
        found.at += read
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
    armed = found.at + 1 < len(tokens) and tokens[found.at + 1].low in RANK_TAILS  # `kapten Inf`
    alone = token.low in RANKS_ALONE and _before_name(tokens, found.at + 1)
    small = alone or (armed and _before_name(tokens, found.at + 2))
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
    if not found.ranked:
        return 0
    small = token.low in ("pol", "inf", "purn", "purnawirawan")  # `Kombes pol. Budi`
    tail = token.low in RANK_TAILS and (token.is_capitalised or small)
    flying = found.titles[-1] in ("Marsekal", "Laksamana") and token.low in _AIR_AND_SEA
    if not tail and not flying:
        return 0
    found.titles[-1] = f"{found.titles[-1]} {token.text}"
    return 1


def _in_brackets(tokens: Sequence[Token], found: TitlesBefore) -> int:
    """`(Purn)` behind a rank, or the same rank in short; `(Cand.)` behind `Dr.`."""
    if tokens[found.at].text != "(" or found.at + 2 >= len(tokens):
        return 0
    inner, closing = tokens[found.at + 1], tokens[found.at + 2]
    spelt = found.ranked and inner.low in RANKS and closing.low in RANK_TAILS
    if spelt and [token.text for token in tokens[found.at + 3 : found.at + 4]] == [")"]:
        return 4  # `Komisaris Besar Polisi (Kombes Pol)`
    stop = [token.text for token in tokens[found.at + 3 : found.at + 4]] == ["."]
    doctor = bool(found.titles) and found.titles[-1].rstrip(".") in ("Dr", "DR")
    if doctor and inner.low in _CANDIDATE and closing.text == ")":
        return 3 + stop
    if found.ranked and closing.text == ")":
        found.titles[-1] = f"{found.titles[-1]} ({inner.text})"
        return 3 + stop
    return 0


def _candidate(tokens: Sequence[Token], found: TitlesBefore) -> int:
    """`Cand. Dr.`, `Cand (Dr).`, `(Cand) Dr.`: who is to be a doctor bears no title yet."""
    words = [token.text.rstrip(".") for token in tokens[found.at : found.at + 5]]
    plain = [word for word in words if word not in ("(", ")", "")]
    if plain[:2] not in (["Cand", "Dr"], ["Can", "Dr"], ["Kand", "Dr"]):
        return 0
    end = found.at
    while end < len(tokens) and tokens[end].text.rstrip(".") in (*plain[:2], "(", ")", ""):
        end += 1
    found.titled = True
    return end - found.at


_CANDIDATE = frozenset("c can cand hc".split())  # who is to be a doctor, or is one of honour


def _title(tokens: Sequence[Token], found: TitlesBefore) -> int:
    """`H.`, `Drs.`, `Prof`; and `Bapak`, which is kept nowhere."""
    token = tokens[found.at]
    small = token.low in ("dr", "drg", "drh", "apt", "ns", "prof")
    if token.low in TITLES and (token.is_capitalised or small):
        found.titles.append(token.text)
        found.titled = True
        return 1
    if token.low in _SPELT and _before_name(tokens, found.at + 1):
        found.titles.append(token.text)
        found.titled = True
        return 1
    if token.low in HONORIFICS and _is_capital(tokens, found.at + 1):
        found.titled = True
        return 1
    return 0


def _is_capital(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word stands at *at*."""
    return at < len(tokens) and tokens[at].is_capitalised


def _before_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name may follow: `Dokter Arif`, but not `Dokter Indonesia`."""
    if at >= len(tokens) or not tokens[at].is_capitalised or not tokens[at].is_word:
        return False
    return tokens[at].low not in NOT_NAMES | _OF_DOCTORS


def parted_degree(tokens: Sequence[Token], at: int) -> bool:
    """`S. Pd`, `M. Si.`: a degree with a space in it; behind a comma any short one, `S. IK.`."""
    if tokens[at].text not in ("S.", "M.", "S", "M") or not _is_capital(tokens, at + 1):
        return False
    following = tokens[at + 1]
    short = at > 0 and tokens[at - 1].text == "," and len(following.low) <= 4
    return (short or following.low in _DEGREE_TAILS) and following.start - tokens[at].end <= 1


def degrees_after(tokens: Sequence[Token], at: int) -> tuple[int, list[str]]:
    """The degrees behind a name that ends before *at*: where they end, and what they are."""
    degrees: list[str] = []
    while at < len(tokens):
        comma = tokens[at].text == ","
        step = at + 1 if comma else at
        if comma and step < len(tokens) and tokens[step].text == ".":
            step += 1  # `Contoh, SH,. MH`
        if step >= len(tokens):
            break
        read = _degree(tokens, step, comma=comma)
        if read is None:
            break
        degree, at = read
        degrees.append(degree)
    return at, degrees


def _degree(tokens: Sequence[Token], at: int, *, comma: bool) -> tuple[str, int] | None:
    """The degree at *at*, *comma*: behind one; and where it ends."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.low in _STAND_INS:
        return None  # `Arni Zulifah, Pj. Sekda Riswandar`
    if parted_degree(tokens, at):
        return token.text + tokens[at + 1].text, at + 2
    if not comma and not is_bare_degree(token.text):
        return None
    if _opens_next_name(token, following, comma=comma):
        return None
    if not (token.is_capitalised and is_degree(token.text)):
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
