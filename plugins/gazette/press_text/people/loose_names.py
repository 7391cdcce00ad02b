"""Loose names: names with no office directly before them, alone or in a list."""

import re
from collections.abc import Sequence

from gazette.press_text.people.house_names import STREET
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_titles import RANKS_ALONE
from gazette.press_text.people.name_words import (
    HONORIFICS,
    NOT_NAMES,
    RANKS,
    REPORTS,
    SAYING,
    TITLES,
)
from gazette.press_text.people.names import PersonName, read_name
from gazette.press_text.people.role_words import (
    ACTING,
    CHAIRS,
    COMMANDERS,
    GOVERNORS,
    ORGANISATION_HEADS,
    UNIT_WORDS,
)
from gazette.press_text.people.roles import read_role
from gazette.press_text.tokens import Token

_SMALL_TITLES = RANKS_ALONE | {"dr", "drg", "drh", "prof"}
_OPENERS = SAYING | frozenset(
    "menurut sementara hadir adalah bersama dan serta oleh turut namun "
    "dikatakan disebutkan dijelaskan diungkapkan ditambahkan disampaikan ditegaskan lalu "
    "kemudian sebab tampak terlihat juga selain".split()
)


# `kata Suprapto`, `tutur Soenardjo.`: one word that speaks
_SPOKE = re.compile(rf"\b(?:{'|'.join(sorted(SAYING))}) ([A-Z][a-z'’]{{3,}})(?=[,.;]| [a-z])")
# `Suprapto juga meminta`: one word that a sentence begins with
_TOLD = re.compile(
    rf"(?:^|[.\n\"”] ?)([A-Z][a-z'’]{{4,}}) (?:(?:juga|lalu|turut|pun|kemudian|sendiri) )?"
    rf"(?:{'|'.join(sorted(REPORTS))}|meminta|menyarankan|menerangkan|mencontohkan)\b"
)
_NO_SPEAKERS = NOT_NAMES | UNIT_WORDS | TITLES | RANKS | HONORIFICS | CHAIRS | ACTING


def speakers(text: str) -> frozenset[str]:
    """Single words whose speech *text* reports somewhere: they are names, and no places."""
    words = {found[1].casefold() for found in _SPOKE.finditer(text)}
    words |= {found[1].casefold() for found in _TOLD.finditer(text)} - ORGANISATION_HEADS
    return frozenset(words - _NO_SPEAKERS - COMMANDERS.keys() - GOVERNORS.keys())


_OF_MANY = frozenset("para segenap seluruh semua".split())  # `para Hakim Tinggi`: no one's name


def loose_name(tokens: Sequence[Token], at: int, places: frozenset[int]) -> PersonName | None:
    """A name with a rank or title, or two or more words that could be one: an office may follow."""
    token = tokens[at]
    if not token.is_word or (not token.is_capitalised and token.low not in _SMALL_TITLES):
        return None
    if at and tokens[at - 1].low in STREET | _OF_MANY:
        return None
    joined = _is_joined(tokens, at)
    name = read_name(tokens, at, places)
    if name is None:
        return None
    if name.ranked or (name.titled and name.words >= 1):
        return name
    behind = [one.low for one in tokens[name.after : name.after + 5]]
    shouted = name.bare.isupper() and not _is_chosen(behind)  # but `hasilnya BASRI TOMPO terpilih`
    return name if name.words >= 2 and not shouted and not joined else None


def _is_joined(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word stands right before *at*: what begins there is only a part."""
    before = tokens[at - 1] if at else None
    return (
        before is not None
        and before.is_word
        and before.is_capitalised
        and tokens[at].start - before.end == 1
        and before.low not in _OPENERS
    )


def listed_word(
    tokens: Sequence[Token],
    at: int,
    before: PersonName | None,
    places: frozenset[int],
    speakers: frozenset[str] = frozenset(),
) -> PersonName | None:
    """One word in a list: `Salim Wazdy, Mukhsinun, dan Udy`; or `Sobikun selaku ketua`."""
    token = tokens[at]
    if not token.is_capitalised or not token.is_word or token.low in UNIT_WORDS or at in places:
        return None
    if _is_joined(tokens, at):
        return None  # `Data Wardana selaku ketua`: not the last word alone
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    single = read_name(tokens, at, places)
    alone = single is not None and single.words == 1 and len(single.bare) > 3
    behind = [token.low for token in tokens[single.after :][:5]] if single else []
    opens = at == 0 or tokens[at - 1].low in REPORTS | {"bahwa"}
    if single and alone and (behind[:1] == ["selaku"] or (opens and _is_chosen(behind))):
        return single
    if single and alone and _is_elected(tokens, single):
        return single
    if single and alone and _is_counted(tokens, at, single):
        return single
    if single and alone and _is_introduced(tokens, at, single, speakers):
        return single
    if single and alone and at == 0 and _opens_a_report(tokens, single, speakers):
        return single
    if single and alone and _has_brackets(tokens, single):
        return single
    if single and alone and (_is_quoted(tokens, single) or _is_appointed(tokens, single)):
        return single
    if (
        before is None
        or before.after + 1 != at
        or tokens[at - 1].text != ","
        or following not in (",", "dan", "serta")
    ):
        return None
    return single if alone else None


def _is_chosen(behind: Sequence[str]) -> bool:
    """`Sujito terpilih secara aklamasi menjadi ketua`: the words *behind* a name."""
    return behind[:1] == ["terpilih"] and bool({"menjadi", "sebagai"}.intersection(behind))


def _is_elected(tokens: Sequence[Token], name: PersonName) -> bool:
    """`Hasil rapat, Kundur secara aklamasi kembali terpilih menjadi Ketua X`: one word, chosen."""
    before = tokens[name.first - 1].text if name.first else ","
    behind = [token.low for token in tokens[name.after : name.after + 8]]
    if before != "," or "terpilih" not in behind or not name.bare.istitle():
        return False
    chosen = behind.index("terpilih")
    office = name.after + chosen + 2
    led = behind[chosen + 1 : chosen + 2] in (["menjadi"], ["sebagai"]) and office < len(tokens)
    known = name.bare.casefold() in _NO_SPEAKERS | ORGANISATION_HEADS
    plain = _ELECTED.issuperset(behind[:chosen]) and not known
    return led and plain and read_role(tokens, office, ()) is not None


_ELECTED = frozenset("secara aklamasi kembali resmi akhirnya berhasil".split())


def _is_counted(tokens: Sequence[Token], at: int, name: PersonName) -> bool:
    """`yang hadir yaitu Hariyadi sebagai Direktur X`: one of those whom `yaitu` tells.

    Or a known name that begins a sentence: `Andri sebagai Camat Gempol membuka acara`.
    """
    told = at > 0 and tokens[at - 1].low in ("yaitu", "yakni", "adalah", "ialah")
    told = told or (at == 0 and is_given_name(name.bare))
    behind = [token.low for token in tokens[name.after : name.after + 1]]
    if not told or behind != ["sebagai"] or name.after + 1 >= len(tokens):
        return False
    return tokens[name.after + 1].is_capitalised and bool(read_role(tokens, name.after + 1, ()))


def _has_brackets(tokens: Sequence[Token], name: PersonName) -> bool:
    """`Sobari (Ketua terpilih)`: one word, and all that stands in brackets is its office."""
    before = tokens[name.first - 1] if name.first else None
    opened = [one.text for one in tokens[name.after : name.after + 1]] == ["("]
    if not opened or name.after + 1 >= len(tokens) or (before and before.is_capitalised):
        return False
    if _IN_VOTES.intersection(token.low for token in tokens):
        return False
    office = read_role(tokens, name.after + 1, ())
    closed = office is not None and [one.text for one in tokens[office.after : office.after + 1]]
    return closed == [")"] and name.bare.istitle()


_IN_VOTES = frozenset("calon kandidat suara dukungan".split())


def _opens_a_report(tokens: Sequence[Token], name: PersonName, speakers: frozenset[str]) -> bool:
    """`Herman, Sekretaris Dinas X mengatakan`: a known name that a sentence begins with."""
    if [one.text for one in tokens[name.after : name.after + 1]] != [","]:
        return False
    if not is_given_name(name.bare) and name.bare.casefold() not in speakers:
        return False  # `Terpisah, Kapolres X mengatakan`
    office = read_role(tokens, name.after + 1, ()) if name.after + 1 < len(tokens) else None
    if office is None or not tokens[office.first].is_capitalised:
        return False
    return any(token.low in REPORTS for token in tokens[office.after : office.after + 8])


def _is_quoted(tokens: Sequence[Token], name: PersonName) -> bool:
    """`ujar Hardin, Ketua Bawaslu X.`: one word that speaks, with its office to the end."""
    said = name.first > 0 and tokens[name.first - 1].text in SAYING
    if not said or [one.text for one in tokens[name.after : name.after + 1]] != [","]:
        return False
    office = read_role(tokens, name.after + 1, ())
    if office is None or not tokens[office.first].is_capitalised or not name.bare.istitle():
        return False
    return tokens[office.first].low not in ACTING and name.bare.casefold() not in _NO_SPEAKERS


def _is_appointed(tokens: Sequence[Token], name: PersonName) -> bool:
    """`memilih Hardin sebagai Ketua PMI X`: one word between a choice and its office."""
    before = tokens[name.first - 1].low if name.first else ""
    behind = [token.low for token in tokens[name.after : name.after + 1]]
    if before not in _APPOINTS or behind not in (["sebagai"], ["menjadi"], ["selaku"]):
        return False
    known = _NO_SPEAKERS | ORGANISATION_HEADS
    office = name.after + 1 < len(tokens) and read_role(tokens, name.after + 1, ())
    return bool(office) and name.bare.istitle() and name.bare.casefold() not in known


_APPOINTS = frozenset(
    "memilih menetapkan menunjuk melantik mengukuhkan mengangkat mengesahkan".split()
)


def _is_introduced(
    tokens: Sequence[Token], at: int, name: PersonName, speakers: frozenset[str]
) -> bool:
    """`di tempat yang sama, Habibi, Bendahara ...` or `didampingi Lasianto Ketua ...`."""
    if not is_given_name(name.bare) and name.bare.casefold() not in speakers:
        return False
    before = tokens[at - 1].low if at else ""
    comma = name.after < len(tokens) and tokens[name.after].text == ","
    office = read_role(tokens, name.after + comma, ())
    if office is None or not tokens[office.first].is_capitalised:
        return False
    return before in _OPENERS | {"didampingi"} or (comma and (before == "," or at == 0))
