"""Role experts: the posts of the state's experts, told by their level: `Analis Hukum Ahli Muda`."""

from collections.abc import Sequence

from gazette.press_text.tokens import Token

LEVELS = frozenset("pertama muda madya utama".split())
# Words that are no offices by themselves: `Penata Penanggulangan Bencana Ahli Muda`.
_POSTS = frozenset(
    "arsiparis auditor asesor mediator negosiator pengelola pengendali penata penera penggerak "
    "penguji perancang perencana pustakawan statistisi surveyor teknisi widyaprada "
    "widyaiswara".split()
)


def expert_end(tokens: Sequence[Token], at: int) -> int:
    """Where the post of an expert that begins at *at* ends, 0 where none does."""
    if _is_short_form(tokens, at):
        return at + 3
    return _spelt_out_end(tokens, at) if tokens[at].low in _POSTS else 0


def _is_short_form(tokens: Sequence[Token], at: int) -> bool:
    """`PKBM Ahli Madya`: a post by its short form."""
    levels = [token.low for token in tokens[at + 1 : at + 3]]
    named = tokens[at].text.isupper() and len(tokens[at].low) > 2
    return named and levels[:1] == ["ahli"] and levels[1:2] != [] and levels[1] in LEVELS


def _spelt_out_end(tokens: Sequence[Token], at: int) -> int:
    """Where `Penata Penanggulangan Bencana Ahli Muda` ends, 0 where no level is said."""
    for end in range(at + 1, min(at + 7, len(tokens) - 1)):
        if tokens[end].low == "ahli":
            return end + 2 if tokens[end + 1].low in LEVELS and tokens[at].is_capitalised else 0
        if not tokens[end].is_capitalised and tokens[end].low not in ("dan", "dalam"):
            break
    return 0
