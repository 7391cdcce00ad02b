"""Name gap: what may stand between an office and its holder's name: areas, houses, periods."""

import re
from collections.abc import Sequence

from gazette.press_text.people.name_words import RANKS, SAYING, TITLES
from gazette.press_text.people.names import read_name
from gazette.press_text.people.role_areas import AREA_WORDS
from gazette.press_text.people.role_words import HEADS_OF_UNITS, ORGANISATION_HEADS
from gazette.press_text.people.roles import Role
from gazette.press_text.tokens import Token

_VERB = re.compile(
    r"(?:me|di|ber|ter)[a-z]{3,}|beserta|bersama|yang|saat|dalam|pada|turut|ikut|hadir|juga|dan|serta|didampingi|"
    r"usai|kepada|selaku|sebagai|"
    r"turun|beri|pimpin|buka|tutup|ajak|imbau|harap|minta|langsung|datang|akan|telah|di|ke|"
    r"untuk|dengan|secara|bahwa|ketika|melalui|sangat|pun|sempat|sesaat|disela-sela|sela-sela"
)
BREAKS = (",", ":", "-", "(", "[")
_SEATS = frozenset("dinas badan kantor sekretariat sekertariat direktorat biro".split())
_PERIOD = frozenset(
    "terpilih periode priode masa bakti bhakti khidmat khidmah jabatan kerja tahun".split()
)
_SKIPPED = frozenset(
    "terpilih yaitu yakni bernama atas nama oleh dijabat diemban dipegang tetap sebelumnya "
    "setempat baru yang adalah ialah nya".split()
)
_OF_RESORTS = frozenset(
    "kapolres wakapolres kapolresta wakapolresta kapolrestabes kapolsek wakapolsek".split()
)
_ALSO_IN_HOUSES = frozenset("babinsa bhabinkamtibmas danramil kapolsek".split())


def behind_areas(tokens: Sequence[Token], role: Role, places: frozenset[int]) -> int:
    """Where a comma ends the areas behind an office: `Camat Utara, Kota Tangsel, Bani saat`."""
    at = role.after
    while at + 1 < len(tokens) and tokens[at].text == ",":
        opens = tokens[at + 1].low in AREA_WORDS or at + 1 in places
        end = at + 1
        while end < len(tokens) and end - at < 7 and _is_of_area(tokens[end]):
            end += 1
        closed = end < len(tokens) and tokens[end].text == "," and end > at + 1
        if not opens or not closed:
            break
        at = end
    if at > role.after:
        return at
    if titled := _behind_town(tokens, at, places):
        return titled
    return _behind_seat(tokens, role) or _behind_house(tokens, role, at)


def _behind_town(tokens: Sequence[Token], at: int, places: frozenset[int]) -> int:
    """Where a town ends behind a comma, at a title: `Rektor Universitas X, Ternate Dr. Basri`."""
    end = at + 1
    while end in places:
        end += 1
    comma = at < len(tokens) and tokens[at].text == ","
    titled = end < len(tokens) and tokens[end].is_capitalised and tokens[end].low in TITLES | RANKS
    return end if comma and titled and end > at + 1 else 0


def _behind_seat(tokens: Sequence[Token], role: Role) -> int | None:
    """Where a comma ends what an office is in: `Kabag Umum di Sekretariat DPRD X, Drs. Joni`."""
    at = role.after
    unit = role.head in HEADS_OF_UNITS and at - role.first > 1
    body = tokens[at + 1] if at + 1 < len(tokens) else None
    if not unit or body is None or tokens[at].low not in ("di", "pada"):
        return None
    if not body.is_capitalised or body.low not in ORGANISATION_HEADS | _SEATS:
        return None
    end = at + 2
    while end < len(tokens) and end - at < 10 and _is_of_seat(tokens[end]):
        end += 1
    if end >= len(tokens) or tokens[end].text != ",":
        return None
    name = read_name(tokens, end + 1)
    told = name is not None and name.after < len(tokens) and is_verb(tokens[name.after])
    return end if name is not None and (name.titled or name.ranked or told) else None


def _is_of_seat(token: Token) -> bool:
    """Whether the name of a unit's seat goes on: `Dinas Komunikasi dan Informatika`."""
    return _is_of_house(token) or token.low in ("dan", "&")


def _is_of_area(token: Token) -> bool:
    """Whether an area's name goes on: `Kutai Timur (Kutim)`, and no titled person begins."""
    word = token.is_capitalised and token.low not in TITLES | RANKS
    return word or token.text in ("(", ")")


def _behind_house(tokens: Sequence[Token], role: Role, at: int) -> int:
    """Where a comma or a rank ends the house of a unit's head: `Kasi Datun, Kejari X, Joni A`."""
    unit = role.head in HEADS_OF_UNITS and role.after - role.first > 1
    above = [token.low for token in tokens[at + 1 : at + 2]] == ["polda"] and role.firm
    if above and role.head in _OF_RESORTS:
        return _behind_command(tokens, at)
    branch = unit and _is_branch(tokens, at + 1)
    housed = role.head in _ALSO_IN_HOUSES or (unit and role.organisation is None) or branch
    if not housed or at + 2 >= len(tokens) or tokens[at].text != ",":
        return at
    if not tokens[at + 1].is_capitalised or not (
        branch or tokens[at + 1].low in ORGANISATION_HEADS
    ):
        return at
    end = at + 2
    while end < len(tokens) and end - at < 8 and _is_of_house(tokens[end]):
        end += 1
    if end < len(tokens) and tokens[end].low in RANKS:
        return end
    name = read_name(tokens, end + 1) if end + 1 < len(tokens) else None
    told = name is not None and name.after < len(tokens) and is_verb(tokens[name.after])
    closed = name is not None and name.after < len(tokens) and tokens[name.after].text == ","
    return end if tokens[end : end + 1] and tokens[end].text == "," and (told or closed) else at


def _is_branch(tokens: Sequence[Token], at: int) -> bool:
    """`Kepala Cabang PT Bank X, Kantor Cabang Y, Basri Tompo`: a company's branch."""
    words = tuple(token.low for token in tokens[at : at + 2])
    return words in (("kantor", "cabang"), ("kantor", "unit"), ("kantor", "wilayah"))


def _behind_command(tokens: Sequence[Token], at: int) -> int:
    """Where commas end the command above a resort: `Wakapolres X, Polda Y, Kompol Z`."""
    end = at + 2
    while end < len(tokens) and end - at < 6 and _is_of_house(tokens[end]):
        end += 1
    ranked = [token.low for token in tokens[end + 1 : end + 2]]
    closed = end < len(tokens) and tokens[end].text == "," and tokens[at].text == ","
    return end if closed and ranked and ranked[0] in RANKS else at


def _is_of_house(token: Token) -> bool:
    """Whether a body's name goes on: `Kejaksaan Negeri Tangerang`, `Kodim 0804/Magetan`."""
    part = token.is_capitalised or token.text == "/" or token.text[0].isdigit()
    return part and token.low not in RANKS


def skipped(tokens: Sequence[Token], start: int, places: frozenset[int]) -> int:
    """Where marks and words such as `yaitu` behind an office end."""
    at = _behind_period(tokens, start, places)
    while at < len(tokens) and (
        tokens[at].text in (*BREAKS, '"')
        or (tokens[at].low in _SKIPPED and not _opens_name(tokens, at))
        or _area_in_small(tokens, at)
        or _points_on(tokens, at)
    ):
        at += 1
    return at


def _opens_name(tokens: Sequence[Token], at: int) -> bool:
    """`Kepala Dinas Baru B Sangen`: a word that is a name before an initial."""
    initial = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at].is_capitalised and len(initial.rstrip(".")) == 1 and initial[0].isupper()


def _points_on(tokens: Sequence[Token], at: int) -> bool:
    """`anggota KID X tersebut yakni A, B`"""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low == "tersebut" and following in ("yakni", "yaitu", "adalah")


def _behind_period(tokens: Sequence[Token], start: int, places: frozenset[int]) -> int:
    """Where `terpilih periode 2025-2026`, `masa bakti 2024-2029` or `dari Makassar` ends."""
    at = start
    while at < len(tokens) and (tokens[at].low in _PERIOD or _is_year(tokens, at, start)):
        at += 1
    if at > start and not tokens[at - 1].text[0].isdigit():
        return start if tokens[at - 1].low != "terpilih" else at
    if at + 1 < len(tokens) and tokens[at].low in ("dari", "asal") and at + 1 in places:
        at += 1
        while at < len(tokens) and at in places:
            at += 1
    return at


def _is_year(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether a year of a period, or the dash between two, stands at *at*."""
    token = tokens[at]
    if token.text in ("-", "–", "/", "s/d", "hingga", "sampai"):
        return at > start and tokens[at - 1].text[0].isdigit()
    if re.fullmatch(r"[IVXL]+", token.text):
        return at > start  # `Masa Bakti XXIII Tahun 2025-2030`
    return re.fullmatch(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?", token.text) is not None


def _area_in_small(tokens: Sequence[Token], at: int) -> bool:
    """`DPRD sarolangun H.Hurmin`: an area without its capital, before a title."""
    return (
        at + 1 < len(tokens)
        and tokens[at].is_word
        and not tokens[at].is_capitalised
        and not tokens[at].low.startswith("di")
        and (
            tokens[at + 1].text in ("H.", "H", "Hj.", "Drs.", "Dr.", "Ir.")
            and len(tokens[at].low) > 3
        )
    )


def is_verb(token: Token | None) -> bool:
    """Whether a verb goes on with the sentence behind a name."""
    return (
        token is not None
        and token.is_word
        and not token.is_capitalised
        and (token.low in SAYING or _VERB.fullmatch(token.low) is not None)
    )
