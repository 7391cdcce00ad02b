"""People: names as printed, taken apart into titles and the bare name, and who is who."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Literal

from gazette.domain.origin import Line, OfficialId, OrganisationId, Quote, Record, Source, key
from gazette.domain.text import fold_spaces, name_letters, search_key, slugify

Part = Literal["memimpin", "hadir", "mendampingi", "berbicara"]

_BEFORE = """
    h hj kh k.h. kph kp hb habib ust ustad ustadz ustadzah ustaz gus nyai kiai kiyai kyai tgk tgh
    tuan guru     pdt pendeta romo rm pastor bhikkhu biksu
    dr drg drs dra ir prof apt ns ners bdn
    bapak ibu pak bu bpk sdr sdri tuan nyonya ny
    jenderal komjen komisaris irjen inspektur brigjen kombes kombespol akbp kompol akp
    iptu ipda aiptu aipda bripka brigpol brigadir briptu bripda bharaka bharatu bharada
    letjen mayjen kolonel letkol mayor kapten lettu letda
    peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada
    laksamana laksda laksma marsekal marsda marsma
    raden rr ra r.a. tb tubagus andi daeng lalu baiq dato datuk datuak
""".split()
_BEFORE_SET = {word.replace(".", "") for word in _BEFORE}
_RELIGIOUS_NAMES = {
    "andi",
    "lalu",
    "daeng",
    "gus",
    "tuan",
    "guru",
    "datuk",
    "raden",
    "tb",
    "ra",
    "rr",
}
_FIRM_BEFORE = _BEFORE_SET - _RELIGIOUS_NAMES - {"komisaris", "inspektur"}
# Words that belong to the rank before them: `Kombes Pol. Budi`, `Letkol Inf Agus (Purn.)`.
_AFTER_RANK = {
    "pol", "polisi", "inf", "infanteri", "kav", "arh", "arm", "czi", "cba", "cpl", "cpm", "chk",
    "ckm", "caj", "cpn", "cku", "ctp", "chb", "mar", "laut", "(p)", "(t)", "(e)", "(k)", "(s)",
    "(h)", "pnb", "tek", "lek", "kal", "pas", "pom", "adm", "sus", "tni", "(purn)", "purn",
    "madya", "muda", "utama", "satu", "dua", "besar", "jenderal", "tk", "i", "ii",
}  # fmt: skip
_RANKS = {
    "jenderal", "komjen", "komisaris", "irjen", "inspektur", "brigjen", "kombes", "kombespol",
    "akbp", "kompol", "akp", "iptu", "ipda", "aiptu", "aipda", "bripka", "brigpol", "brigadir",
    "briptu", "bripda", "letjen", "mayjen", "kolonel", "letkol", "mayor", "kapten", "lettu",
    "letda", "laksamana", "laksda", "laksma", "marsekal", "marsda", "marsma", "peltu", "pelda",
    "serma", "serka", "sertu", "serda", "kopka", "koptu", "kopda", "praka", "pratu", "prada",
}  # fmt: skip
_OF_RANK = _RANKS | _AFTER_RANK
_DEGREE = re.compile(
    r"(?:[A-Z][A-Za-z]{0,5}\.){1,5}(?:[A-Z][A-Za-z]{0,6})?\.?|SE|SH|MM|MH|MSi|MPd|SPd|SIP|SIK|SSos|ST|"
    r"MT|MBA|PhD|Ph\.D\.?|CPHR|AMd|Amd\.?\w*|Lc\.?|MA|BA|SAg|SKom|SKM|MKes|STP|SSTP|SPt|SP|SPi"
)
_SHORT_DEGREES = {"SH", "SE", "MH", "MM", "ST", "MT"}  # behind two words at least; else initials
# `H.M. Arif`, `H.M Arif` are `H. M. Arif`: the title of a pilgrim, a name that begins with M.
PILGRIM = re.compile(r"(?<![\w.])(K?H\.|K\.H\.)(M)(?:\. ?| |$)")
_SHORT_PILGRIM = re.compile(r"(K?H)(M)\.?")  # `HM Arif` too
# `Prof.Dr.H.Muhammad` as `Prof. Dr. H. Muhammad`, but `H.B.Jassin` has initials.
_DOTTED = re.compile(r"(?:K\.H|[A-Za-z]+)\.")
_GLUED = re.compile(
    rf"(?:{_DOTTED.pattern})+?(?=(?:(?:M|Mu?hd?|Moh|Much|Abd)\.)?[A-Z][A-Za-zÀ-ɏ'’]+(?!\.\w|[A-Za-z]))"
)
_LONGEST_ID = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitName:
    """A name as printed, taken apart: `AKBP Wiwin Junianto, S.I.K.`."""

    bare: str  # Wiwin Junianto
    titles: tuple[str, ...] = ()  # AKBP, S.I.K.


@lru_cache(maxsize=50_000)
def split_name(printed: str) -> SplitName:
    """Return the bare name and the titles of *printed*; no word is lost between the two.

    Titles are religious, academic, military and police ones before the name, and everything
    after the first comma, as Indonesian usage has it. A name of titles alone stays whole.
    """
    folded = fold_spaces(printed)
    head, *after = [part.strip() for part in folded.split(",")]
    words = PILGRIM.sub(r"\1 \2. ", head).split()
    before: list[str] = []
    while words:
        after_rank = bool(before and _plain(before[-1]) in _OF_RANK)
        if len(words) > 1 and (short := _SHORT_PILGRIM.fullmatch(words[0])):
            words[:1] = f"{short[1]}.", f"{short[2]}."
        words[:1] = _apart(words[0], after_rank=after_rank)
        if len(words) == 1 or not _is_title(words, after_rank=after_rank):
            break
        before.append(words.pop(0))
    behind: list[str] = []
    while len(words) > 1 and _is_degree(words):
        behind.insert(0, words.pop())
    titles = [*_joined_ranks(before), *behind, *(title for title in after if title)]
    return SplitName(bare=" ".join(words), titles=tuple(titles))


def has_rank(printed: str) -> bool:
    """Whether *printed* begins with a rank of police or army: `Aipda Budi`."""
    return _plain(printed.split(" ", 1)[0]) in _RANKS


def _plain(word: str) -> str:
    return word.casefold().replace(".", "")


def _is_title(words: list[str], *, after_rank: bool) -> bool:
    plain = _plain(words[0])
    if after_rank and plain in _AFTER_RANK:
        return True
    if plain in {"komisaris", "inspektur"}:
        return _plain(words[1]) in _AFTER_RANK
    if plain in _FIRM_BEFORE:
        return True
    return words[0].endswith(".") and plain in _BEFORE_SET


def _apart(word: str, *, after_rank: bool) -> list[str]:
    """The titles that stand in one word with the name, and the rest: `Drs.H.Muhammad`."""
    found = _GLUED.match(word)
    if found is None:
        return [word]
    titles = _DOTTED.findall(found[0])
    plain = [_plain(title) for title in titles]
    firm = all(title in _FIRM_BEFORE or title in _AFTER_RANK for title in plain)
    is_first = plain[0] in _FIRM_BEFORE or after_rank
    return [*titles, word[found.end() :]] if firm and is_first else [word]


def _joined_ranks(words: list[str]) -> list[str]:
    """Join a rank with the words that belong to it: `Kombes`, `Pol.` are one title."""
    titles: list[str] = []
    for word in words:
        if titles and _plain(word) in _AFTER_RANK and _plain(titles[-1].split(" ")[0]) in _RANKS:
            titles[-1] = f"{titles[-1]} {word}"
        else:
            titles.append(word)
    return titles


def _is_degree(words: list[str]) -> bool:
    """Whether the last of *words* is a degree."""
    last = words[-1]
    if last in _SHORT_DEGREES:
        return len(words) > 2
    return bool(_DEGREE.fullmatch(last)) and ("." in last or last.upper() == last) and len(last) > 2


@lru_cache(maxsize=50_000)
def name_key(name: str) -> str:
    """What tells bare names apart, in any script: `H. Encep Nurdin` has `encep-nurdin`."""
    bare = split_name(name).bare
    return name_letters(bare) or bare


@lru_cache(maxsize=50_000)
def name_id(key: str) -> str:
    """The id that a name's key gives: its slug; a short digest where no letter of it is Latin.

    Numbers alone are the pages of the list: `/pejabat/2/`. A slug that is longer than any id may
    be is cut, and told apart by a digest: it becomes the name of a folder.
    """
    slug, digest = slugify(key), blake2b(key.encode(), digest_size=4).hexdigest()
    if len(slug) > _LONGEST_ID:
        return f"{slug[: _LONGEST_ID - len(digest) - 1].rstrip('-')}-{digest}"
    if slug and not slug.isdigit():
        return slug
    return f"nama-{slug or digest}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One official as a news item names him or her."""

    name: str = key("Nama seperti tercetak, lengkap dengan gelar dan pangkat")
    role: Line | None = key("Jabatan seperti tercetak, mis. `Kapolres`", default=None)
    organisation: OrganisationId | None = key("Id organisasi tempat menjabat", default=None)
    part: Part | None = key("Peran dalam kegiatan", default=None)
    person: OfficialId | None = key("Id pejabat, bila nama saja tidak cukup", default=None)
    evidence: Quote | None = key("Kutipan pendek dari isi yang mendukung", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Official(Record):
    """A register entry that tells two people of one name apart, or joins two spellings."""

    name: Line = key("Nama tanpa gelar")
    also_known_as: tuple[str, ...] = key("Ejaan atau nama lain orang yang sama", default=())
    note: str | None = key("Catatan tentang orang ini", default=None)
    sources: tuple[Source, ...] = key("Sumber", default=())


def told_once(titles: Iterable[str]) -> tuple[str, ...]:
    """*titles* without those that differ by stops, spaces and case alone: the fullest writing."""
    fullest: dict[str, str] = {}
    for title in titles:
        known = fullest.setdefault(search_key(title), title)
        if len(title) > len(known):
            fullest[search_key(title)] = title
    return tuple(fullest.values())
