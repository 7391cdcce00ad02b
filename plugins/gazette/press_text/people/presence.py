"""Presence: who takes part in what a text reports, and who is only spoken of."""

import re
from collections.abc import Sequence

from gazette.press_text.dates.date_words import WEEKDAY_NAMES
from gazette.press_text.people.name_words import HONORIFICS, REPORTS, SAYING
from gazette.press_text.people.names import PersonName
from gazette.press_text.people.pieces import Piece
from gazette.press_text.people.roles import Role
from gazette.press_text.tokens import Token

# Before a person who is only spoken of: `pesan Bupati X`, `mewakili Kapolres Y`.
_SPOKEN_OF = frozenset(
    "amanat tertulis dicanangkan dicetuskan digagas gagas gagasan instruksi arahan pesan "
    "pemerintahan zaman kepemimpinan perintah kebijakan almarhum almarhumah "
    "mendiang sejak semasa istri isteri suami putra putri mewakili menggantikan pendahulunya "
    "pengganti gantikan mendukung memuji bernama sosok lama cita-cita "
    "falsafah filosofi ajaran semboyan".split()
)
# The first word of a sentence that tells how it was before.
FORMERLY = frozenset("sebelumnya semula dulunya".split())
_AT_THE_EVENT = frozenset("melaporkan laporannya sambutannya arahannya sambutan".split())
_ANOTHER_TIME = WEEKDAY_NAMES | frozenset(
    "lalu kemarin silam pernah sempat telah sudah media wartawan".split()
)
# A sentence of history, votes or crime: those without an office in it are no officials.
_ELSEWHERE = frozenset(
    "suara nama-nama tokohnya pahlawan korban tersangka terdakwa almarhum almarhumah pelaku calon "
    "kandidat formatur nominasi juara pemenang penerima didirikan pendiri".split()
)
_TERM = frozenset("periode masa priode".split())
_PAST = frozenset("sebelumnya lalu lama terdahulu".split())
_BESIDE = SAYING | frozenset(
    "hadir dihadiri didampingi oleh bersama kepada menurut yakni yaitu antara lain tampak "
    "terlihat turut serta dan ada adalah lanjut demikian dari kepala narasumber pemateri".split()
)
_DOES = re.compile(
    r"(?:me|di|ter)[a-z]{4,}|hadir|turut|selaku|sebagai|juga|yang|mewakili|dalam|saat|ketika|"
    r"ber(?:kata|harap|pesan|sama|cerita|ujar)|kata(?:nya)?|ujar(?:nya)?"
)
_READ_OUT = re.compile(  # someone else read it: `dalam sambutannya yang dibacakan Asisten I`
    r"(?:, ?)?(?:dalam|melalui) (?:sambutan|amanat|"
    r"pidato)(?:nya)?(?: tertulis(?:nya)?)? yang dibacakan"
)
# `terima kasih kepada Gubernur X`, `ketidakhadiran Ketua Umum Y`: neither came, for all we know.
_THANKED = re.compile(
    r"(?:terima ?kasih|terimakasih)(?: \w+){0,2} (?:kepada|untuk|pada)(?: (?:bapak|ibu|pak|bu))?$|"
    r"\b(?:ketidak ?hadiran|absennya)(?:nya)?$|\bhadirannya$"
)
_ABSENT = re.compile(  # `Ketua Bawaslu, Rudi Salam tidak dapat hadir karena sakit`
    r"(?:, )?(?:yang )?(?:(?:tidak|tak|belum) (?:(?:dapat|bisa|sempat|jadi) )?(?:hadir|datang)|"
    r"berhalangan)\b"
)
_PROPOSED = re.compile(  # `Komjen (Purn) Rudi Salam antara lain diusulkan menjadi Menteri`
    r"(?:, )?(?:yang )?(?:(?:antara lain|juga) )?(?:direkomendasikan|diusulkan|dijagokan) "
    r"(?:untuk )?(?:menjadi|sebagai|maju|calon)\b"
)
_SPEECH = re.compile(
    r"(?:,? ?yang)?,? ?(?:dalam|pada|saat|ketika) (?:menyampaikan |memberikan )?"
    r"(?:kata )?(?:sambutan|arahan|laporan|pidato|amanat|paparan)(?:nya)?"
)


def is_away(tokens: Sequence[Token], role: Role | None, name: PersonName | None) -> bool:
    """Whether these words only speak of a person: someone else came, or held the office before."""
    parts = [part for part in (role, name) if part is not None]
    first = min(part.first for part in parts)
    if name and (_is_party(tokens, name) or _tells_which(tokens, role, name)):
        return True
    if name and role and _held_before(tokens, role, name):
        return True
    before = [token.low for token in tokens[max(0, first - 3) : first]]
    if _THANKED.search(" ".join(token.low for token in tokens[max(0, first - 6) : first])):
        return True
    while before and before[-1] in HONORIFICS | {"sementara", "besar"}:
        before.pop()
    if before and before[-1] in _SPOKEN_OF and not _is_heading(tokens, role, name):
        return True
    last = max(part.after for part in parts)
    term = [token.low for token in tokens[last : last + 4]]
    if term[:1] and term[0] in _TERM and _PAST.intersection(term[1:3]):
        return True  # `X selaku Ketua PDM periode sebelumnya`
    end = name.after if name else last
    behind = [token.low for token in tokens[end : end + 3] if token.text != ","]
    if behind[:1] and behind[0] in ("meninggal", "wafat", "berpulang"):
        return True
    if behind[:1] in (["diwakili"], ["mewakilkan"]) or behind[:2] == ["yang", "diwakili"]:
        return True
    told = " ".join(token.low for token in tokens[end : end + 8])
    return any(away.match(told) for away in (_READ_OUT, _ABSENT, _PROPOSED))


def _is_heading(tokens: Sequence[Token], role: Role | None, name: PersonName | None) -> bool:
    """`Arahan Ketua PMI Alor -- H. Basri Tompo`: above what he said there."""
    if role is None or name is None or role.first != 1 or tokens[0].low != "arahan":
        return False
    return {token.text for token in tokens[role.after : name.first]} in ({"-"}, {":"})


def reported(tokens: Sequence[Token]) -> bool:
    """Whether a sentence that begins with `Sebelumnya` tells of an earlier speech at the event.

    What somebody says in it was said there, where no other time is told.
    """
    words = {token.low for token in tokens}
    if not words.isdisjoint(_AT_THE_EVENT):
        return True
    return not words.isdisjoint(REPORTS) and words.isdisjoint(_ANOTHER_TIME)


def _tells_which(tokens: Sequence[Token], role: Role | None, name: PersonName) -> bool:
    """`KONI X pimpinan Rudi Salam`, `kota yang dipimpin Wali Kota Y itu`: only tells of whom."""
    first = role.first if role else name.first
    before = [token.low for token in tokens[max(0, first - 4) : first] if token.low != "oleh"]
    behind = tokens[name.after].low if name.after < len(tokens) else ""
    if before[-2:] == ["yang", "dipimpin"] and behind in ("itu", "tersebut", "ini"):
        return _MEETINGS.isdisjoint(before)  # who leads the meeting itself is there
    return (
        tokens[first].text == "pimpinan"
        and name.first == first + 1
        and not (name.titled or name.ranked)
    )


def _held_before(tokens: Sequence[Token], role: Role, name: PersonName) -> bool:
    """`Ketua sebelumnya, Basri Tompo`: unless he was chosen again."""
    between = [token.low for token in tokens[role.after : name.first]]
    behind = [token.low for token in tokens[name.after : name.after + 6]]
    return "sebelumnya" in between and "kembali" not in behind


def takes_part(tokens: Sequence[Token], pieces: Sequence[Piece], number: int) -> bool:
    """Whether a person without office or rank is one to ask about."""
    name = pieces[number].name
    if name is None:
        return False
    if _led_rites(tokens, name):
        return False
    sent = _is_sent(tokens, pieces, number) or _stands_in(tokens, name)
    if sent or _speaks(tokens, name) or _leads_meeting(tokens, name) or _was_chosen(tokens, name):
        return True
    active = (
        _acts(tokens, name)
        or _is_beside_office(pieces, number)
        or _is_among_officials(tokens, pieces, name)
    )
    if _is_in_row(tokens, pieces, number):
        return True
    return (
        _is_formal(name) and active and not _ELSEWHERE.intersection(token.low for token in tokens)
    )


def _is_sent(tokens: Sequence[Token], pieces: Sequence[Piece], number: int) -> bool:
    """Whether someone came for an office: `Ketua DPRD yang diwakili oleh M Supiono`.

    The parties of a quarrel are none: `pihak korban diwakili Natan Wonda`.
    """
    name = pieces[number].name
    before = tokens[max(0, name.first - 2) : name.first] if name else ()
    sent = "diwakili" in [token.low for token in before]
    return sent and number > 0 and pieces[number - 1].role is not None


def _led_rites(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether the name is of one who prayed, recited or moderated: `doa oleh Ust. X`."""
    before = [token.low for token in tokens[max(0, name.first - 7) : name.first]]
    behind = [token.low for token in tokens[name.after : name.after + 2]]
    if behind in (["memimpin", "doa"], ["membacakan", "doa"], ["membawakan", "doa"]):
        return True
    return "oleh" in before[-2:] and bool(_RITES.intersection(before))


def _is_party(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether the name is of one side of a quarrel: `Hj. Rahma Salam selaku pihak kedua`."""
    behind = [token.low for token in tokens[name.after : name.after + 3]]
    return behind[:2] in (["selaku", "pihak"], ["sebagai", "pihak"])


_RITES = frozenset(
    "doa pembacaan tilawah tahlilan tahlil istighosah dimoderatori dipandu ceramah tausiah "
    "tausiyah qori dibacakan".split()
)


def _stands_in(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether a sentence begins with one who came for an office: `Edi Salam mewakili Bupati X`."""
    behind = [token.low for token in tokens[name.after : name.after + 2]]
    return name.first == 0 and name.words >= 2 and behind[:1] == ["mewakili"]


def _speaks(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether a speech of theirs is reported: `Rudi Salam dalam sambutannya mengatakan`."""
    behind = " ".join(token.low for token in tokens[name.after : name.after + 5])
    return name.words >= 2 and _SPEECH.match(behind) is not None


def _leads_meeting(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether a meeting is led by the person: `Rapat koordinasi dipimpin Ny. Rahma Salam`."""
    before = [token.low for token in tokens[max(0, name.first - 6) : name.first]]
    if before[-1:] in (["oleh"], ["langsung"]):
        before.pop()
    if before[-1:] in (["langsung"],):
        before.pop()
    led = before[-1:] == ["dipimpin"] and bool(_MEETINGS.intersection(before))
    return led and name.words >= 2


_MEETINGS = frozenset("rapat rakor musyawarah sidang pertemuan raker rakerda mediasi".split())


def _was_chosen(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether a vote made the person a head: `Rudi Salam, terpilih secara aklamasi`."""
    behind = [token.low for token in tokens[name.after : name.after + 5] if token.text != ","]
    return name.words >= 2 and behind[:3] == ["terpilih", "secara", "aklamasi"]


def _is_beside_office(pieces: Sequence[Piece], number: int) -> bool:
    """Whether the next in a list has an office: `Defrika, SH, Sekretaris Deni Rizaldi`."""
    name = pieces[number].name
    after = pieces[number + 1] if number + 1 < len(pieces) else None
    return (
        name is not None
        and after is not None
        and after.role is not None
        and after.role.first - name.after <= 2
    )


def _is_among_officials(tokens: Sequence[Token], pieces: Sequence[Piece], name: PersonName) -> bool:
    """Whether semicolons part a name from others that have an office: `X, Kabag Y; Dr. Z; ...`."""
    row = name.first > 0 and tokens[name.first - 1].text == ";"
    return row and any(piece.role is not None for piece in pieces)


def _is_in_row(tokens: Sequence[Token], pieces: Sequence[Piece], number: int) -> bool:
    """Whether the board that came is told name by name: `hadir pengurus lainnya, A, B, dan C`."""
    low = [token.low for token in tokens]
    if not _CAME.intersection(low) or _ELSEWHERE.intersection(low):
        return False
    first = last = number
    while first and _adjoins(tokens, pieces[first - 1], pieces[first]):
        first -= 1
    while last + 1 < len(pieces) and _adjoins(tokens, pieces[last], pieces[last + 1]):
        last += 1
    head = pieces[first].name
    opened = low[max(0, head.first - 14) : head.first] if head else []
    return (
        last - first > 2
        and bool(_BOARD.intersection(opened))
        and bool(_OPENS.intersection(opened[-4:]))
    )


def _adjoins(tokens: Sequence[Token], one: Piece, other: Piece) -> bool:
    """Whether two names without an office follow each other in a list."""
    if one.name is None or other.name is None or one.role or other.role:
        return False
    between = [token.low for token in tokens[one.name.after : other.name.first]]
    return bool(between) and set(between) <= {",", "dan", "serta"}


_CAME = frozenset("hadir ikut dihadiri didampingi mendampingi antaranya diantaranya".split())
_BOARD = frozenset("pengurus jajaran anggota".split())
_OPENS = frozenset("lain lainnya yakni yaitu antaranya diantaranya".split())


def _acts(tokens: Sequence[Token], name: PersonName) -> bool:
    """Whether the words around a name tell of something done: a speech, a coming, a choice."""
    after = _behind_apposition(tokens, name.after)
    behind = [token.low for token in tokens[after : after + 2] if token.is_word]
    if behind and (_DOES.fullmatch(behind[0]) or _DOES.fullmatch(behind[-1])):
        return True
    before = [token.low for token in tokens[max(0, name.first - 3) : name.first] if token.is_word]
    return bool(_BESIDE.intersection(before)) or any(_DOES.fullmatch(word) for word in before)


def _behind_apposition(tokens: Sequence[Token], at: int) -> int:
    """Where `, tokoh ulama Kota X,` behind a name ends; *at* itself where none opens."""
    if at + 1 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].is_capitalised:
        return at
    for end in range(at + 2, min(at + 9, len(tokens))):
        if tokens[end].text == ",":
            return end + 1
    return at


def _is_formal(name: PersonName) -> bool:
    """Whether titles alone make a person an official enough to ask about."""
    return (
        name.titled
        and name.words >= 2
        and any(title.rstrip(".").casefold() not in HONORIFICS for title in name.titles)
    )
