"""Numbers: those of agreements and decisions, told apart from laws, letters, phones and plates."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gazette.domain.agreements import number_key
from gazette.press_text.sentences import Body

_LABEL = re.compile(r"\b(?:bernomor|ber-?nomor|nomor|nomer|no)\b\s*[.:]{0,2}\s*", re.IGNORECASE)
_VALUE = re.compile(
    r"(?P<value>[A-Za-z0-9][A-Za-z0-9.()_-]*(?:\s?[./-]\s?[A-Za-z0-9()_][A-Za-z0-9.()_-]*){0,9}(?:\s+Tahun\s+\d{4})?)",
)
_AGREEMENT = re.compile(
    r"nota kese(?:pahaman|pakatan)|\bmou\b|memorandum|perjanjian kerja\s?sama|\bpks\b|"
    r"kesepakatan bersama|kesepahaman|"
    r"pedoman kerja|surat keputusan|\bsk\b|\bkep\b|keputusan|perjanjian|"
    r"naskah kerja\s?sama|kerja\s?sama|\bnk\b|\bkepwal\b|\bkepbup\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"undang-undang|\buu\b|\bruu\b|peraturan|\bperpres\b|\bpp\b|\bperda\b|permen\w*|"
    r"\bperbup\b|\bperwal\w*|\bpergub\b|\bperkap\b|"
    r"\bperpol\b|\bperkaba\b|\binpres\b|instruksi|\bkuhp\b|\bpkpu\b|\bperdes\b|"
    r"\bqanun\b|\bpasal\b|\bpermensos\b|maklumat",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"undangan|surat telegram|\bst\b|surat edaran|\bse\b|surat perintah|sprin|"
    r"surat tugas|surat permohonan|surat dinas|\bsurat\b"
    r"|laporan polisi|\blp\b|telepon|\btelp?\b|whats ?app|\bwa\b|\bhp\b|kontak|hotline|"
    r"call center|plat|nopol|nomor polisi|nomor urut|"
    r"rekening|\bnik\b|\bkk\b|jalan|\bjl\b|rumah|proposal|\bnpwp\b|akta|badan hukum|"
    r"ahu|rilis|pengumuman|ktp",
    re.IGNORECASE,
)
# A number that stands before: its letters (`KK`, `ST`) are no words.
_OTHER_NUMBER = re.compile(
    r"(?<=\s)[A-Za-z0-9.()_-]*\d[A-Za-z0-9.()_-]*(?:/[A-Za-z0-9.()_-]+){2,8}"
)
_DECISION_YEAR = re.compile(r"\d[\d./A-Za-z-]*\s+Tahun\s+\d{4}", re.IGNORECASE)


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
        before = body.plain[max(sentence.start, start - 220) : start]
        if _is_agreement(before, value):
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


def _candidates(text: str) -> Iterator[tuple[int, str]]:
    """Every number that a label announces, and those of the usual form without one."""
    seen: set[int] = set()
    for label in _LABEL.finditer(text):
        value = _VALUE.match(text, label.end())
        if value:
            for start, part in _trimmed(value):
                if start not in seen:
                    seen.add(start)
                    yield start, part
    for match in re.finditer(
        r"(?<![\w/.-])[A-Z0-9][A-Za-z0-9.()-]{0,20}(?:\s?/\s?[A-Za-z0-9.()-]{1,25}){2,7}", text
    ):
        value_text = match[0].rstrip(".-(")
        dated = re.search(r"/\s?(?:19|20)\d{2}\b", value_text) and re.search(
            r"[A-Za-z]", value_text
        )
        if dated and not any(abs(match.start() - start) < 3 for start in seen):
            yield match.start(), value_text


def _trimmed(value: re.Match[str]) -> Iterator[tuple[int, str]]:
    printed = value["value"].rstrip(".-(")
    if printed.count("(") > printed.count(")"):
        printed = printed[: printed.rindex("(")].rstrip()
    if printed:
        yield value.start("value"), printed


def _is_agreement(before: str, value: str) -> bool:
    """Whether the nearest word before the number makes it an agreement's or a decision's."""
    compact = re.sub(r"\s", "", value)
    usual = compact.count("/") >= 2 and re.search(r"[A-Za-z]", compact) is not None
    by_year = _DECISION_YEAR.fullmatch(value.strip()) is not None
    dotted = compact.count("/") >= 1 and re.search(r"(?:19|20)\d{2}$", compact) is not None
    if not (usual or by_year or dotted) or not re.search(r"\d", compact):
        return False
    if re.match(r"(?:ST|Sprin|SE|LP|B|R|UND)[-/.]", compact, re.IGNORECASE) and not re.search(
        r"kesepahaman|perjanjian|mou|pks", before, re.I
    ):
        return False
    before = _OTHER_NUMBER.sub(lambda other: " " * len(other[0]), before)
    last = {"agreement": -1, "law": -1, "letter": -1}
    for name, pattern in (("agreement", _AGREEMENT), ("law", _LAW), ("letter", _LETTER)):
        for match in pattern.finditer(before):
            if (
                name == "letter"
                and match[0].casefold() == "surat"
                and before[match.end() : match.end() + 10]
                .strip()
                .casefold()
                .startswith("keputusan")
            ):
                continue
            last[name] = match.start()
    if last["agreement"] < 0:
        return (
            re.match(r"(?:Kep|SK|NK|MoU|PKS|NKB|KEP)[-/. ]?\d*", compact) is not None
            and usual
            and last["law"] < 0
            and last["letter"] < 0
        )
    return last["agreement"] > last["law"] and last["agreement"] > last["letter"]
