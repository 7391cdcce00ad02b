"""Numbers: those of agreements and decisions, told apart from laws, letters, phones and plates."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gazette.domain.agreements import number_key
from gazette.press_text.sentences import Body

_LABEL = re.compile(
    r"\b(?:bernomor|ber-?nomor|nomor|nomer|no)\b\s*[.:;]{0,2}\s*"
    r"(?:(?:pol(?:isi)?|reg(?:ister)?|surat keputusan|surat|sk|mou|pks|naskah|dokumen)\b"
    r"(?![/-])\s*[.:]{0,2}\s*)?",
    re.IGNORECASE,
)
# A body named between two strokes, with the space in its name: `Kep-025/KNPI Sulut/V-2018`;
# a code of letters and full stops behind a figure: `21/PB.01 A.II.03/9/2024`.
_BODY_WITHIN = (
    r"(?-i:(?<=[A-Za-z.])\s(?=(?:[A-Z][\w.-]*\s?){1,3}/)(?=[A-Z])|(?<=\d)\s(?=[a-z]/)|"
    r"(?<=\d)\s(?=[A-Z]{1,3}\.[A-Z0-9][\w.]*/)|"
    r"(?:(?<=[A-Z]-)|(?<= -))\s(?=[A-Z]{2}[\w.]*/)|(?<=[A-Z])\s(?=-\s?[A-Z]{2}[\w.]*/))"
)
_VALUE = re.compile(
    r"(?P<value>\d{1,4}(?:, \d{1,4}){0,3},? dan \d{1,4} Tahun \d{4}\b|"
    r"(?:(?-i:SK|KEP|Kep|KPTS|Kpts|Skep|SKEP|MoU|PKS|NK)"
    r"(?:[ .]{1,2}|\s?-\s)(?=\d+\s?/))?"
    r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\s)|\([A-Za-z0-9.]+\))*"
    r"(?:\s?(?:/\s?|(?<=\S)[.-](?=\S))(?:[A-Za-z0-9_-]|\.(?!\s)|\([A-Za-z0-9.]+\)|"
    r"(?<=/\d\d),(?=\d\d/)|"  # a comma typed for a full stop: `PROV/04,02/X`
    rf"{_BODY_WITHIN})+){{0,9}}"
    r"(?:,?[ .]+(?:Tahun|Thn\.?)\s+\d{4}|(?<=Tahun)\s\d{4})?)",
    re.IGNORECASE,
)
_AGREEMENT = re.compile(
    r"nota kese(?:pahaman|pakatan)|\bmou\b|memorandum|perjanjian kerja\s?sama|\bpks\b|"
    r"kesepakatan bersama|kesepahaman|"
    r"pedoman kerja|surat keputusan|\bsk\b|\bkep\b|keputusan|keptusan|kepusan|perjanjian|"
    r"perdamaian|disepakati|(?<=berita acara )kesepakatan|"
    r"naskah kerja\s?sama|kerja\s?sama|\bnota\b(?! dinas)|\bnk\b|\bkepwal\b|\bkepbup\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"undang-undang|\buu\b|\bruu\b|peraturan|\bperpres\b|\bpp\b(?=\s*(?:ri\b|no\b|nomor|nomer|\d))|\bperda\b|permen\w*|"
    r"\bperbup\b|\bperwal\w*|\bpergub\b|\bperkap\b|"
    r"\bperpol\b|\bperkaba\b|\binpres\b|instruksi|\bkuhp\b|\bpkpu\b|\bperdes\b|"
    r"\bqanun\b|\bpasal\b|\bpermensos\b|maklumat|\bkeppres\b|\bkepmen\w*|keputusan presiden|"
    r"keputusan menteri(?! hukum dan)|fatwa",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"undangan|surat telegram|\bst\b|surat edaran|\bse\b|surat perintah|sprin|"
    r"surat tugas|surat permohonan|surat dinas|\bsurat\b"
    r"|laporan polisi|\blp\b|proposal|\bnpwp\b|akta|badan hukum|berita acara|"
    r"\bahu\b|rilis|pengumuman",
    re.IGNORECASE,
)
# What bears a plain number: none has two strokes and letters, so it settles nothing beside those.
_PLAIN = re.compile(
    r"telepon|\btelp?\b|whats ?app|\bwa\b|\bhp\b|kontak|hotline|call center|\bplat\b|nopol|"
    r"nomor polisi|nomor urut|rekening|\bnik\b|\bkk\b|jalan|\bjl\b|rumah|ktp",
    re.IGNORECASE,
)
_OF_AGREEMENTS = re.compile(  # a part of the number that says what it numbers: `12/NK/III/2024`
    r"(?:^|[/.-])(?:mou|pks|nk|nkb|ksb|perj|sk|skep|kep|kpts|kepwal|kepbup)(?=[/.-]|\d|$)",
    re.IGNORECASE,
)
# A number that stands before: its letters (`KK`, `ST`) are no words.
_OTHER_NUMBER = re.compile(
    r"(?<=\s)[A-Za-z0-9.()_-]*\d[A-Za-z0-9.()_-]*(?:/[A-Za-z0-9.()_-]+){2,8}"
)
_DECISION_YEAR = re.compile(  # also of two decisions: `11 dan 12 Tahun 2024`
    r"(?:\d+(?:, \d+)*,? dan )?[A-Za-z]{0,4}[.-]?\d[\d./A-Za-z-]*(?:,?\s+|\.)"
    r"(?:Tahun|Thn\.?)\s+\d{4}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberFound:
    """A number as printed, e.g. Kep-192/PP.SK.MP/XII/2024, and the words around it."""

    number: str
    id: str | None  # of the agreement, where the register has the number
    start: int
    words: str


def find_agreement_numbers(body: Body, known: Mapping[str, str]) -> tuple[NumberFound, ...]:
    """Return the numbers of agreements and decisions, each once, in order."""
    ids = {number_key(number): ident for number, ident in known.items()}
    found: dict[str, NumberFound] = {}
    for start, value in _candidates(body.plain):
        sentence = body.sentence_at(start)
        before = _words_before(body, start)
        after = body.plain[start + len(value) : start + len(value) + 80]
        if _is_agreement(before, value, after):
            printed = body.words(start, start + len(value))
            found.setdefault(
                re.sub(r"\s", "", printed).casefold(),
                NumberFound(
                    number=printed,
                    id=ids.get(number_key(printed)),
                    start=start,
                    words=body.words(max(sentence.start, start - 60), start + len(value)),
                ),
            )
    return tuple(found.values())


def _words_before(body: Body, start: int) -> str:
    """The sentence up to the number; where that is a bare `Nomor:`, the lines above as well."""
    sentence = body.sentence_at(start)
    first = sentence.start
    if len(_LABEL.sub("", body.plain[first:start]).strip(" :.,-()")) < 4:
        first = max(0, first - 160)
    return body.plain[max(first, start - 220) : start]


def _candidates(text: str) -> Iterator[tuple[int, str]]:
    """Every number that a label announces, and those of the usual form without one."""
    seen: dict[int, int] = {}
    for label in _LABEL.finditer(text):
        value = _VALUE.match(text, label.end())
        if value:
            for start, part in _trimmed(value):
                if start not in seen:
                    seen[start] = start + len(part)
                    yield start, part
    for match in re.finditer(
        rf"(?<![\w/.-])[A-Z0-9][A-Za-z0-9.()-]{{0,20}}"
        rf"(?:\s?/\s?(?:[A-Za-z0-9.()-]|{_BODY_WITHIN}){{1,25}}){{2,7}}",
        text,
    ):
        value_text = match[0].rstrip(".-(")
        dated = re.search(r"[/-]\s?(?:19|20)\d{2}\b", value_text) and re.search(
            r"[A-Za-z]|^\d+\.\d|^\d{3}", value_text
        )
        if dated and not any(match.start() < z and a < match.end() for a, z in seen.items()):
            yield match.start(), value_text


def _trimmed(value: re.Match[str]) -> Iterator[tuple[int, str]]:
    printed = re.split(r"(?<!SK|EP|TS|oU|KS|NK)\s-\s(?![A-Z]{2}[\w.]*/)", value["value"])[0]
    printed = printed.rstrip(".-(")
    if printed.count("(") > printed.count(")"):
        printed = printed[: printed.rindex("(")].rstrip()
    if printed:
        yield value.start("value"), printed


def _is_agreement(before: str, value: str, after: str) -> bool:
    """Whether the nearest word before the number makes it an agreement's or a decision's.

    Where no word before it speaks, its own letters do, or its subject behind it.
    """
    compact = re.sub(r"\s", "", value)
    usual = compact.count("/") >= 2 and re.search(r"[A-Za-z]", compact) is not None
    by_year = _DECISION_YEAR.fullmatch(value.strip()) is not None
    dotted = compact.count("/") >= 1 and re.search(r"(?:19|20)\d{2}$", compact) is not None
    short = _TWO_FIGURES.fullmatch(compact) is not None and _OWN_NUMBER.search(before) is not None
    if not (usual or by_year or dotted or short) or not re.search(r"\d", compact):
        return False
    if re.match(r"(?:ST|Sprin|SE|LP|B|R|UND)[-/.]", compact, re.IGNORECASE) and not re.search(
        r"kesepahaman|kesepakatan|perjanjian|kerja ?sama|mou|pks|\bnota\b(?! dinas)", before, re.I
    ):
        return False
    before = _OTHER_NUMBER.sub(lambda other: " " * len(other[0]), before)
    agreement, law, letter = (_last(pattern, before) for pattern in (_AGREEMENT, _LAW, _LETTER))
    if not usual:
        letter = max(letter, _last(_PLAIN, before))
    if agreement < 0:
        named = usual and _OF_AGREEMENTS.search(compact) is not None
        return (named or _SUBJECT.match(after) is not None) and law < 0 and letter < 0
    return agreement > law and agreement > letter


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last word of *pattern* begins in *text*, or -1.

    A `surat keputusan` is no letter, nor are the minutes that hold what was agreed.
    """
    places = [
        match.start() for match in pattern.finditer(text)
        if not (match[0].casefold() == "surat" and _DEED.match(text, match.end()))
        and not (match[0].casefold() == "berita acara" and _HELD_IN.search(text, 0, match.start()))
    ]  # fmt: skip
    return places[-1] if places else -1


_TWO_FIGURES = re.compile(r"\d{2,4}(?:\.\d+)*/\d{2,5}")  # `440/1234`
_OWN_NUMBER = re.compile(  # right behind the word for an agreement
    r"\b(?:mou|pks|nota kese\w+|perjanjian(?: kerja ?sama)?|sk|surat keputusan)\s+"
    r"(?:ber)?(?:nomor|no)\b[\s.:]*$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\W{0,3}(?:tentang|memuat|perihal|ihwal|mengenai)\s[^.]{0,50}?"
    r"\b(?:kerja ?sama|kesepa\w+|sinergi)",
    re.IGNORECASE,
)
_HELD_IN = re.compile(  # `disepakati dan dituangkan dalam berita acara`
    r"\b(?:kesepakatan|disepakati|perdamaian)\b[^.;]{0,60}\b(?:dalam|pada|melalui)\s+$",
    re.IGNORECASE,
)
_DEED = re.compile(r"\s+(?:keputusan|kesepakatan|perjanjian|ketetapan)", re.IGNORECASE)
