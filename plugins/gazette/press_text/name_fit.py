"""Name fit: whether the words beside an office, or alone, are a person's name."""

import re
from collections.abc import Sequence

from gazette.press_text.name_shapes import is_given_name
from gazette.press_text.name_words import NOT_NAMES, RANKS, SAYING
from gazette.press_text.names import PersonName, read_name
from gazette.press_text.role_areas import AREA_WORDS
from gazette.press_text.role_words import (
    COMMANDERS,
    GOVERNORS,
    HEADS_OF_UNITS,
    ORGANISATION_HEADS,
    TAKES_AREA,
    UNIT_WORDS,
)
from gazette.press_text.roles import Role, read_role
from gazette.press_text.tokens import Token

_VERB = re.compile(
    r"(?:me|di|ber|ter)[a-z]{3,}|beserta|bersama|yang|saat|dalam|pada|turut|ikut|hadir|juga|dan|serta|didampingi|"
    r"usai|kepada|selaku|sebagai|"
    r"turun|beri|pimpin|buka|tutup|ajak|imbau|harap|minta|langsung|akan|telah|di|ke|"
    r"untuk|dengan|secara|bahwa|ketika|melalui|sangat|pun|sempat|sesaat|disela-sela|sela-sela"
)
_INITIALLED = re.compile(r"(?:[A-Z]|[A-Z][a-z]{2,3}\.)\.? ?[A-Z][a-z]{3,}")  # M Supiono, Muh.Ali
_PLAIN_OFFICES = frozenset(
    "presiden sekretaris bendahara ketua koordinator wakil sekda bupati wabup gubernur walikota "
    "wawali".split()
)
_PLAIN_PAIRS = frozenset(
    [("sekretaris", "daerah"), ("ketua", "panitia"), ("komite", "sekolah"), ("ketua", "umum"),
     ("sekretaris", "jenderal"), ("sekretaris", "umum"), ("bendahara", "umum"),
     ("ketua", "harian"), ("ketua", "pelaksana"), ("ketua", "terpilih")]
)  # fmt: skip
# Houses that bear names of persons and wishes: Koperasi Makmur, Masjid Darussalam.
_CALLED = frozenset(
    "tani nelayan ternak koperasi gapoktan poktan yayasan bumdes masjid musholla pondok ponpes pt "
    "cv bank usaha taruna tk paud sanggar sekolah rumah sakit klinik".split()
)
# Their areas are in the register: an unknown word behind them is a name.
_OF_KNOWN_AREAS = frozenset("bupati wabup walikota wawali gubernur wagub".split())
# Bodies that are called by a village or a town: one word behind them is no name, but by its look.
_OF_VILLAGES = frozenset("bpd lpm lpmd lpmk kua sar kppn upt uptd ulp pac mwc prm pcm dkm".split())
_BREAKS = (",", ":", "-", "(", "[")
_PERIOD = frozenset(
    "terpilih periode priode masa bakti bhakti khidmat khidmah jabatan kerja tahun".split()
)
_SKIPPED = frozenset(
    "terpilih yaitu yakni bernama atas nama oleh dijabat diemban dipegang tetap sebelumnya "
    "setempat baru yang adalah ialah nya".split()
)


def name_after(tokens: Sequence[Token], role: Role, places: frozenset[int]) -> PersonName | None:
    """The name that follows an office, at once or after a comma, `yaitu` and the like."""
    start = _behind_areas(tokens, role, places)
    at = _skipped(tokens, start, places)
    if at >= len(tokens):
        return None
    other = read_role(tokens, at, ())
    if other and not (other.head == "ustadz" and other.after == at + 1):
        return None
    comma = any(token.text in _BREAKS for token in tokens[start:at]) or start > role.after
    name = read_name(tokens, at, places)
    if name is None or _is_quoted(tokens, name):
        return None
    if name.titled or name.ranked:
        return name if name.words >= 1 else None
    if role.head == "pimpinan" and name.words < 2:
        return None  # `Pimpinan Ranting Ansor Tambakrejo, Sidoarjo, menggelar ...`
    if name.words >= 2 or _INITIALLED.fullmatch(name.bare):
        return name if not comma or ends_well(tokens, name) else None
    return name if _stands_alone(tokens, role, name, comma=comma) else None


def _is_quoted(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether quotation marks stand around it: `Ketua Paguyuban "Sekar Melati"`."""
    marks = tokens[name.first - 1].text, tokens[name.after].text if name.after < len(tokens) else ""
    return marks == ('"', '"')


def _behind_areas(tokens: Sequence[Token], role: Role, places: frozenset[int]) -> int:
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
    return _behind_house(tokens, role, at) if at == role.after else at


def _is_of_area(token: Token) -> bool:
    """Whether an area's name goes on: `Kutai Timur (Kutim)`."""
    return token.is_capitalised or token.text in ("(", ")")


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
    told = name is not None and name.after < len(tokens) and _is_verb(tokens[name.after])
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


_OF_RESORTS = frozenset(
    "kapolres wakapolres kapolresta wakapolresta kapolrestabes kapolsek wakapolsek".split()
)
_ALSO_IN_HOUSES = frozenset("babinsa bhabinkamtibmas danramil kapolsek".split())


def _skipped(tokens: Sequence[Token], start: int, places: frozenset[int]) -> int:
    """Where marks and words such as `yaitu` behind an office end."""
    at = _behind_period(tokens, start, places)
    while at < len(tokens) and (
        tokens[at].text in (*_BREAKS, '"')
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


def ends_well(tokens: Sequence[Token], name: PersonName) -> bool:
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
    likely = is_given_name(name.bare) and tokens[role.after - 1].low not in _CALLED
    if (name.bare.isupper() and not likely) or len(name.bare) < 4:
        return False
    if name.bare.casefold() in UNIT_WORDS | ORGANISATION_HEADS:
        return False
    following = tokens[name.after] if name.after < len(tokens) else None
    if comma:
        return _alone_behind_comma(tokens, role, name, following)
    closes = following is None or following.text in (",", ".", '"', ")", ";")
    apart = role.head not in TAKES_AREA or role.head in _OF_KNOWN_AREAS
    plain = _is_plain_office(tokens, role) or (likely and apart)
    return plain and (closes or _is_verb(following))


def _is_verb(token: Token | None) -> bool:
    return (
        token is not None
        and token.is_word
        and not token.is_capitalised
        and (token.low in SAYING or _VERB.fullmatch(token.low) is not None)
    )


def _alone_behind_comma(
    tokens: Sequence[Token], role: Role, name: PersonName, following: Token | None
) -> bool:
    """Whether one word is a name behind the comma of an office."""
    called = tokens[role.after - 1].low in _CALLED
    likely = is_given_name(name.bare) and not name.bare.isupper() and not called
    said = role.first > 0 and tokens[role.first - 1].low in SAYING
    if said and following is not None and following.low in ("di", "saat", "usai", "kepada"):
        return not called  # `kata Sekretaris Jenderal HKTI Muna, Jauhari di Raha`
    closed = following is None or following.text in (".", ";", ",", ")", "]") or _is_verb(following)
    if likely and closed:
        return True
    if following is None or following.text in (".", ";"):
        return role.firm
    if following.text == ",":
        return _is_set_off(tokens, role, name.after + 1)
    joint = following.low in ("dan", "serta", "di", "bersama", "beserta")
    return _is_verb(following) and not joint


def _is_set_off(tokens: Sequence[Token], role: Role, at: int) -> bool:
    """Whether the words from *at* go on with the sentence behind a name between commas."""
    if at >= len(tokens) or not tokens[at].is_word:
        return False
    whole = role.firm or role.after - role.first > 2
    if whole and read_role(tokens, at, ()):
        return True
    if tokens[at].is_capitalised:
        return False
    return tokens[at].low not in ("dan", "serta") or _another_office(tokens, role, at + 1)


def _is_plain_office(tokens: Sequence[Token], role: Role) -> bool:
    """Whether a name of one word may follow at once."""
    last = tokens[role.after - 1]
    last_two = tuple(token.low for token in tokens[role.after - 2 : role.after])
    plain = last.low in _PLAIN_OFFICES or last_two in _PLAIN_PAIRS
    return role.firm or plain or (last.text.isupper() and last.low not in _OF_VILLAGES)


def _another_office(tokens: Sequence[Token], role: Role, at: int) -> bool:
    """Whether an office follows at *at*, after one whose area is said: `Bupati X, Aron, dan Y`."""
    public = role.firm and (role.head in GOVERNORS or role.head in COMMANDERS)
    return public and read_role(tokens, at, ()) is not None
