"""Role behind: the office that follows a name, `X, Ketua PMI ...` or `X selaku Kepala Dinas`."""

import re
from collections.abc import Sequence

from gazette.press_text.people.name_words import REPORTS, SAYING
from gazette.press_text.people.names import PersonName
from gazette.press_text.people.pieces import Piece
from gazette.press_text.people.role_words import SHARED
from gazette.press_text.people.roles import Role
from gazette.press_text.tokens import Token

# Words between a name and the office that is its own: `X kembali dipercaya sebagai Ketua`.
_AS = frozenset(
    "selaku sebagai yang juga merupakan menjabat sekaligus terpilih ditunjuk dipercaya adalah "
    "secara aklamasi lagi hasil didaulat didapuk dipilih akhirnya telah "
    "pula menjadi kembali resmi ditetapkan dilantik dikukuhkan kini masih saat ini diangkat "
    "diberi mendapat mandat kepercayaan diamanahi memimpin "
    "memegang jabatan posisi kursi menduduki mengemban amanah untuk".split()
)
_SEATS = frozenset("kursi posisi jabatan pucuk".split())  # `di kursi Ketua`
_BEFORE_HOLDERS = SAYING | {"didampingi", "bersama"}
# Offices that several bodies have: theirs is the one named before.
OF_THE_SAME = frozenset(
    "ketua sekretaris bendahara anggota wakil koordinator kasat kanit kasi pengurus kabag "
    "wakasat".split()
)


def role_behind(
    tokens: Sequence[Token], name: PersonName, pieces: Sequence[Piece], number: int
) -> Role | None:
    """The office that follows a name: `Luhur Karsanto, Ketua PMI ...` or `X selaku Y`."""
    if number + 1 >= len(pieces):
        return None
    after = pieces[number + 1]
    if after.role is None:
        return None
    if taken_up := _taken_up(tokens, name, pieces[number + 1 : number + 3]):
        return taken_up
    between = [token.low for token in tokens[name.after : after.role.first]]
    between = _without_home(between)
    words = [word for word in between if word not in (",", "(", "-", ".")]
    if words[:1] == ["di"] and _SEATS.intersection(words[1:2]):
        words = words[1:]
    if words == ["salah", "satu"] and after.role.head in ("anggota", "pengurus", "ketua"):
        words = []
    if any(word not in _AS for word in words) or len(between) > 6:
        return None
    if words[-1:] and words[-1] in _BY_WHOM and after.name is not None:
        return None  # `X ditunjuk Gubernur Y sebagai Plt Ketua`
    if after.name is not None and not (words and after.name.first - after.role.after > 0):
        return None
    if _sends_another(tokens, after.role) or _begins_clause(tokens, name, after.role):
        return None
    apart = bool(between) and between[0] in (",", "(")
    if words or apart or name.titled or name.ranked:
        return after.role
    led = name.first > 0 and tokens[name.first - 1].low in _BEFORE_HOLDERS
    told = name.words >= 2 and _is_whole(tokens, name, after.role)
    return after.role if led or told else None


def _without_home(between: list[str]) -> list[str]:
    """`Pdt. Basri Tompo (GKS) sebagai Ketua`: without the body in brackets that sends him."""
    closed = between.index(")") if between[:1] == ["("] and ")" in between else 0
    rest = between[closed + 1 :]
    return rest if closed and rest[:1] in (["selaku"], ["sebagai"]) else between


def _taken_up(tokens: Sequence[Token], name: PersonName, pieces: Sequence[Piece]) -> Role | None:
    """`Basri Salam yang juga Ketua DPRD X resmi menjabat Ketua PMI Y`: the second office."""
    held, given = [*(piece.role for piece in pieces if piece.name is None), None, None][:2]
    if held is None or given is None:
        return None
    also = [token.low for token in tokens[name.after : held.first] if token.text != ","]
    taken = [token.low for token in tokens[held.after : given.first] if token.text != ","]
    told = taken[-1:] in (["menjabat"], ["menjadi"], ["sebagai"]) and len(taken) < 5
    return given if also == ["yang", "juga"] and told and _AS.issuperset(taken) else None


def goes_before(
    tokens: Sequence[Token], name: PersonName, role: Role, pieces: Sequence[Piece], number: int
) -> Role | None:
    """The office behind a name that says more than *role* before it.

    `pendamping Kapten Rudi selaku Danramil`, `melantik Wakil Bupati X menjadi Ketua DPC Y`.
    """
    words = [token.low for token in tokens[name.after : name.after + 2] if token.text != ","]
    told = words[:1]
    passing = role.head in _PASSING
    if told == ["("]:  # `Dua pimpinan, X (Rektor Y)`
        passing = passing or role.head in ("pimpinan", "pemimpin")
        return role_behind(tokens, name, pieces, number) if passing else None
    if told[:1] and told[0] in _CHOSEN and words[1:] in (["menjadi"], ["sebagai"]):
        passing = True  # `Sekda Basri dilantik menjadi Ketua PMI X`
    elif told in (["menjadi"], ["sebagai"]):
        passing = any(token.low in _INSTALLS for token in tokens[: role.first])
    elif told != ["selaku"]:
        return None
    return role_behind(tokens, name, pieces, number) if passing else None


# What somebody does for the day.
_PASSING = frozenset("pendamping pemimpin narasumber pemateri moderator instruktur".split())
_INSTALLS = frozenset("melantik lantik mengukuhkan kukuhkan menunjuk menetapkan mengangkat".split())


def elected(
    tokens: Sequence[Token], name: PersonName, pieces: Sequence[Piece], number: int
) -> Role | None:
    """The office to which the subject of a sentence is chosen.

    `Agung Wibowo unggul atas Budi Salam dan ditetapkan sebagai Ketua PAC`,
    `Rina Tanjung dilantik Ketua Umum TP PKK Siti Basri menjadi Pj Ketua TP PKK X`.
    """
    if number or name.words < 2:
        return None
    for after in pieces[1:]:
        role = after.role
        if role is None or after.name is not None:
            continue
        told = [token.low for token in tokens[name.after : role.first]]
        chosen = bool(_CHOSEN.intersection([*told[:1], *told[-5:]])) and bool(
            {"sebagai", "menjadi"} & {*told[-2:]}
        )
        return role if chosen else None
    return None


_BY_WHOM = frozenset("dipilih ditunjuk ditetapkan dilantik dikukuhkan diangkat".split())
_CHOSEN = frozenset("terpilih ditetapkan dikukuhkan dilantik ditunjuk dipercaya didapuk".split())


def respective(tokens: Sequence[Token], pieces: Sequence[Piece], number: int) -> Role | None:
    """`Hasan Basri dan Ronny Pasalbessy sebagai Ketua dan Sekretaris`: to each his own."""
    for first in (number, number - 1):
        four = pieces[first : first + 4] if first >= 0 else ()
        if len(four) < 4 or four[0].role or four[1].role or four[2].name or four[3].name:
            continue
        one, other, role, second = four[0].name, four[1].name, four[2].role, four[3].role
        if one is None or other is None or role is None or second is None:
            continue
        joints = (
            [token.low for token in tokens[one.after : other.first]],
            [token.low for token in tokens[role.after : second.first]],
        )
        told = {token.low for token in tokens[other.after : role.first]} & _AS
        if joints == (["dan"], ["dan"]) and told:
            return role if first == number else second
    return None


def _sends_another(tokens: Sequence[Token], role: Role) -> bool:
    """Whether the holder of an office is represented: `Ketua Panwaslu yang diwakili ...`."""
    behind = [token.low for token in tokens[role.after : role.after + 2]]
    return behind[:1] == ["diwakili"] or behind == ["yang", "diwakili"]


def _begins_clause(tokens: Sequence[Token], name: PersonName, role: Role) -> bool:
    """`Menurut Basri Tompo, anggota PMI perlu dilatih`: whether what he says begins with them."""
    told = name.first > 0 and tokens[name.first - 1].low == "menurut"
    apart = tokens[name.after].text == "," and role.first == name.after + 1
    rest = tokens[role.after :]
    goes_on = rest and rest[0].is_word and all(token.text != "," for token in rest)
    return told and apart and role.head in SHARED and bool(goes_on)


def _is_whole(tokens: Sequence[Token], name: PersonName, role: Role) -> bool:
    """Whether an office with no mark before it is told to its end, so that it is the name's.

    `kepada Ranto Nababan Kepala Desa Kalang.`, `tampak Rudi Hamami Ketua DPD Golkar Jawa Timur,`,
    `Abdul Fatoni Ketua PMI Bangka mengatakan`.
    """
    last = tokens[role.after] if role.after < len(tokens) else None
    if last is None or last.text == ".":
        return role.firm
    if last.text == ",":
        return role.firm and role.head in OF_THE_SAME
    begins = name.first == 0
    if begins and role.firm and _ACTS.fullmatch(last.low):
        return True  # `Rudi Salam Staf Ahli Bupati Muna membuka acara`
    return last.low in REPORTS and (role.firm or begins)


_ACTS = re.compile(r"(?:me|ber)[a-z]{4,}|hadir|turut|ikut")
