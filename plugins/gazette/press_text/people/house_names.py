"""House names: streets, houses and bodies that bear the names of persons or of wishes."""

from collections.abc import Sequence

from gazette.press_text.people.name_words import RANKS
from gazette.press_text.people.role_areas import BEFORE_NAMES
from gazette.press_text.people.roles import Role, read_role
from gazette.press_text.tokens import Token

STREET = frozenset(
    "jalan jl jln gang gg gedung masjid stadion lapangan rsud rsu rs universitas "
    "bandara taman sd smp sma yayasan aula kampung".split()
)
_OF_FOUNDERS = frozenset("yayasan koperasi masjid musholla dkm takmir panti".split())
_BY_WISH = _OF_FOUNDERS | frozenset(
    "tani nelayan ternak gapoktan poktan yayasan bumdes masjid musholla pondok ponpes pesantren "
    "puskesmas universitas institut politeknik meteorologi jemaat rsud rsu rsia".split()
)


def is_called(tokens: Sequence[Token], role: Role) -> bool:
    """Whether an office ends in a word for houses that are called by a wish or a founder."""
    if role.after - role.first > 1 and tokens[role.after - 1].low in _BY_WISH:
        return True
    words = {token.low for token in tokens[role.first + 1 : role.after]}
    return not role.firm and bool(_OF_FOUNDERS & words)  # `Ketua Yayasan Bina Melati`


def house_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where a house or street ends that bears a person's name: `RSUD dr H Andi Abdurrahman`."""
    if tokens[at].low not in STREET | {"bandar", "asrama", "jembatan", "museum"}:
        return None
    end, titled = at + 1, False
    while end < len(tokens) and end - at < 9 and tokens[end].is_word:
        token = tokens[end]
        title = token.low in BEFORE_NAMES and token.low not in RANKS
        titled = titled or (title and end - at <= 2)
        if not (token.is_capitalised or title) or token.low in RANKS or read_role(tokens, end, ()):
            break
        end += 1
    return end if titled else None
