"""Protected people: victims, children and their kin, whose names and homes an editor must judge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazette.domain.private_people import ADULT, is_private, private_people
from gazette.press_text.organisations.organisation_finder import KIND
from gazette.press_text.private_data import without_contacts
from gazette.press_text.sentences import Body

_WORD = r"(?:[A-Z][a-z]{0,2}\.|[A-Z][\w'’-]*)"
_NAME = rf"{_WORD}(?: (?:{_WORD}|bin|binti)){{0,4}}"
_CALLED = r"(?:bernama|berinisial|atas nama|[Aa]\.? ?[Nn]\.?|dengan (?:nama|inisial))"
_ADDRESSED = (
    r"(?:[Ii]bu|[Bb]apak|[Bb]u|[Pp]ak|[Ss]dri?\.?|[Ss]audar[ai]|[Aa]lm\.?|[Aa]lmarhum(?:ah)?)"
)
_KIN = (
    r"(?:ibu|ayah|bapak|orang ?tua|anak|putra|putri|suami|istri|isteri|paman|bibi|tante|nenek|"
    r"kakek|kakak|adik|wali|kerabat|keluarga)"
)
_AGE = r"\((?:umur |usia )?(?P<age>\d{1,2})(?: ?(?:tahun|thn|th)\.?)?\)"
_SMALL = r"(?:anak|balita|bayi|bocah|remaja|sisw[ai]|pelajar|murid)"


@dataclass(frozen=True, slots=True)
class _Sign:
    """Words that show a protected person; `names` is the group that holds a name."""

    topic: str
    pattern: re.Pattern[str]


def _sign(topic: str, pattern: str) -> _Sign:
    return _Sign(topic, re.compile(pattern))


VICTIM, CHILD, KIN, SCHOOL, HOME, ACCOUNT = "korban anak keluarga sekolah rumah rekening".split()
_SIGNS = (
    _sign(  # `Ibu korban, Siti Rohmah`
        KIN,
        rf"\b(?i:{_KIN})(?: (?:kandung|tiri|angkat))? (?:dari )?korban,? "
        rf"(?:{_CALLED} )?(?:{_ADDRESSED} )?(?P<name>{_NAME})",
    ),
    _sign(  # `korban berinisial AN (9)`, `Korban, seorang pelajar, bernama Ayu Nurhaliza`
        VICTIM,
        rf"\b[Kk]orban(?:nya)?\b(?:,? (?!dan\b|pelaku\b|tersangka\b)[a-z]+){{0,5}},? {_CALLED} "
        rf"(?P<name>{_NAME})(?: ?{_AGE})?",
    ),
    _sign(VICTIM, rf"\b[Kk]orban(?:nya)?,? (?:yakni |yaitu |adalah )?(?P<name>{_NAME}),? ?{_AGE}"),
    _sign(CHILD, rf"\b(?i:{_SMALL})(?: [a-z]+){{0,3}} {_CALLED} (?P<name>{_NAME})(?: ?{_AGE})?"),
    _sign(CHILD, rf"\b[Bb]erinisial (?P<name>{_NAME}) ?{_AGE}"),
    _sign(
        KIN,
        rf"\b(?:[Aa]nak|[Pp]utr[ai])(?: (?:kandung|tiri|angkat|ke\w+|sulung|bungsu|semata \w+))?"
        rf" dari (?:pasangan )?{_ADDRESSED} (?P<name>{_NAME})",
    ),
    _sign(
        ACCOUNT,
        r"\b(?i:(?:no(?:mor)?\.? )?rek(?:ening)?\b\.?)[^.\n\d]{0,40}\d[\d .-]{5,22}\d"
        rf"[^\w\n]{{1,4}}(?i:a\.? ?n\.?|atas nama)[ :]*(?:{_ADDRESSED} )?(?P<name>{_NAME})",
    ),
)
# Of a sentence with a protected person: where she goes to school, and where she lives.
_SCHOOL = re.compile(
    r"\b(?i:sisw[ai]|pelajar|murid|santri(?:wati)?)(?: kelas [\w-]+)?(?: di| pada| dari)? "
    r"(?P<name>[A-Z][\w.'’-]*(?: (?:[A-Z\d][\w.'’-]*|\d+)){0,6})"
)
_HOME = re.compile(
    r"\b(?i:(?:warga|tinggal|beralamat|berdomisili|rumah(?:nya)?|jalan|jl\.?|gang|gg\.?)\b)"
    r"[^\n;]{0,60}?\b(?:RT|RW|Rt|Rw|[Nn]o|[Nn]omor)\b[ .:/]*\d+"
    r"(?:(?:[ ,./]*(?:RT|RW|Rt|Rw|[Nn]o|[Nn]omor)\b[ .:/]*|/)\d+)*"
)
# What the check of published items warns of (`domain/private_people.py`) is asked about too.
_TOPICS = {"W404": VICTIM, "W405": CHILD, "W406": ACCOUNT}


@dataclass(frozen=True, slots=True)
class Protected:
    """Words of a text that may tell who a victim or a child is; `name`: the name in them."""

    topic: str
    words: str
    name: str
    start: int
    end: int


def find_protected(body: Body) -> tuple[Protected, ...]:
    """Return the words by which a victim, a child or their kin could be known, in order."""
    found = [one for sign in _SIGNS for one in _of_sign(body, sign)]
    found += _of_check(body)
    harmed = [one for one in found if one.topic in (VICTIM, CHILD, KIN)]
    if _HARMED.search(body.plain):
        for start, end in sorted({_sentence(body, one) for one in harmed}):
            for topic, pattern in ((SCHOOL, _SCHOOL), (HOME, _HOME)):
                found += (
                    _protected(body, topic, match.groupdict().get("name", ""), *match.span())
                    for match in pattern.finditer(body.plain, start, end)
                )
    return tuple(sorted(_apart(found[:_MOST]), key=lambda one: one.start))


_MOST = 300  # passages of a text; no report has more


_HARMED = re.compile(r"\bkorban", re.IGNORECASE)
_INITIALS = re.compile(r"[A-Z]{1,3}")


def _of_check(body: Body) -> Iterator[Protected]:
    for one in private_people(body.plain):
        yield _protected(body, _TOPICS[one.code], one.name, one.offset, one.end)


def _of_sign(body: Body, sign: _Sign) -> Iterator[Protected]:
    for match in sign.pattern.finditer(body.plain):
        one = _protected(body, sign.topic, match["name"], *match.span())
        if sign.topic == ACCOUNT and KIND.match(one.name):
            continue  # `Rekening ... a.n. PMI Kota X`
        if not (_INITIALS.fullmatch(one.name) or is_private(one.name)):
            continue  # `atas nama Kapolres`; but `korban berinisial RS`
        age = match.groupdict().get("age")
        if sign.topic == CHILD and age is not None and int(age) >= ADULT:
            continue  # `pelaku berinisial RS (35)`
        yield one


def _protected(body: Body, topic: str, name: str, start: int, end: int) -> Protected:
    words = without_contacts(body.words(start, end))[0]
    return Protected(topic, words, name.strip(" .\"'“”‘’"), start, end)


def _sentence(body: Body, one: Protected) -> tuple[int, int]:
    sentence = body.sentence_at(one.start)
    return sentence.start, sentence.end


def _apart(found: list[Protected]) -> Iterator[Protected]:
    """*found*, of two over the same words the first."""
    kept: list[Protected] = []
    for one in found:
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
            yield one


def protected_questions(found: tuple[Protected, ...]) -> Iterator[str]:
    """What the editor is asked about *found*, one question for each topic."""
    for topic, rule in _RULES.items():
        words = dict.fromkeys(f"“{one.words}”" for one in found if one.topic == topic)
        if words:
            yield f"{rule} (panduan editor, “Korban dan anak”): {', '.join([*words][:8])}. Hapus?"


_RULES = {
    VICTIM: "Nama dan inisial korban tidak ditulis",
    CHILD: "Nama dan inisial anak tidak ditulis",
    KIN: "Nama keluarga anak atau korban tidak ditulis",
    SCHOOL: "Sekolah anak atau korban tidak ditulis",
    HOME: "Alamat rumah anak atau korban tidak ditulis",
    ACCOUNT: "Nomor rekening pribadi tidak ditulis",
}


def title_question(found: tuple[Protected, ...], title: str) -> str | None:
    """What is asked where *title* tells the name of a victim, a child or their kin."""
    names = dict.fromkeys(
        one.name for one in found
        if one.topic in (VICTIM, CHILD, KIN) and re.search(rf"\b{re.escape(one.name)}\b", title)
    )  # fmt: skip
    shown = ", ".join(f"“{name}”" for name in names)
    return f"Judul memuat {shown}. Apa judulnya tanpa nama itu?" if names else None
