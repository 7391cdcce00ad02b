"""Number shapes: where a number of papers stands in a text, how far it goes, and its form."""

import re
from collections.abc import Iterator

LABEL = re.compile(
    r"\b(?:bernomor|ber-?nomor|nomor|nomer|no)\b\s*[.:;]{0,2}\s*"
    r"(?:(?:pol(?:isi)?|reg(?:ister)?|surat keputusan|surat|sk|mou|pks|naskah|dokumen)\b"
    r"(?![/-])\s*[.:]{0,2}\s*)?",
    re.IGNORECASE,
)
_DECISION = re.compile(r"\b(?:SK|SKEP|Skep)\s+(?=[A-Z]{2,}[-.]\d|\d+[./-])")  # `SK AHU-00123.AH`
# A body named between two strokes, with the space in its name: `Kep-025/KNPI Sulut/V-2018`;
# a code of letters and full stops behind a figure: `21/PB.01 A.II.03/9/2024`;
# what a broken line parts: `821.2/04 BKPSDM/Kep/2021`;
# letters before figures with full stops: `9/II/Hum 3.4.5/2023`.
_BODY_WITHIN = (
    r"(?-i:(?<=[A-Za-z.])\s(?=(?:[A-Z][\w.-]{0,20}\s?){1,3}/)|(?<=\d)\s(?=[a-z]/)|"
    r"(?<=\d)\s(?=[A-Z]{1,3}\.[A-Z0-9][\w.]*/)|"
    r"(?<=\d/\d\d)\s(?=[A-Z]{2}[\w.-]{0,20}/(?:[\w.-]{1,20}/){0,5}(?:19|20)\d\d\b)|"
    r"(?<=/[A-Z][a-z]{2})\s(?=\d+(?:\.\d+)+\.?/)|"
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
    r"(?:,?[ .]+(?:Tahun|Thn\.?)\s+\d{4}|(?<=Tahun)\s\d{4}|(?<=\dThn)\s\d{4})?)",
    re.IGNORECASE,
)
_DECISION_YEAR = re.compile(  # also of two decisions: `11 dan 12 Tahun 2024`
    r"(?:\d+(?:, \d+)*,? dan )?(?=[A-Za-z./-]{0,8}\d)[A-Za-z0-9][\d./A-Za-z-]*(?:,?\s+|\.|(?<=\d))"
    r"(?:Tahun|Thn\.?)\s+\d{4}",
    re.IGNORECASE,
)
_TWO_FIGURES = re.compile(r"\d{2,4}(?:\.\d+)*/\d{2,5}")  # `440/1234`
_OWN_NUMBER = re.compile(  # right behind the word for an agreement
    r"\b(?:mou|pks|nota kese\w+|perjanjian(?: kerja ?sama)?|sk|surat keputusan)\s+"
    r"(?:ber)?(?:nomor|no)\b[\s.:]*$",
    re.IGNORECASE,
)
_DATED = re.compile(r"/(?:19|20)\d{2}$|/.*/1[34]\d{2}$")  # a common year, or a Hijri one
_DAY = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_DAY_CLOSED = re.compile(r"\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\)")
_CODE = re.compile(r"\d{3}(?:\.\d+){2,}(?:-\d+)+")  # of an archive: `100.2.1.4-6158`


def candidates(text: str) -> Iterator[tuple[int, str]]:
    """Every number that a label announces, and those of the usual form without one."""
    seen: dict[int, int] = {}
    for label in (*LABEL.finditer(text), *_DECISION.finditer(text)):
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
        if _DAY_CLOSED.match(value_text):
            continue  # `Jumat (19/12/2025). Pangdam XX/Kasuari`
        if dated and not any(match.start() < z and a < match.end() for a, z in seen.items()):
            yield match.start(), value_text


def _trimmed(value: re.Match[str]) -> Iterator[tuple[int, str]]:
    printed = re.split(r"(?<!SK|EP|TS|oU|KS|NK)\s-\s(?![A-Z]{2}[\w.]*/)", value["value"])[0]
    printed = printed.rstrip(".-(")
    if printed.count("(") > printed.count(")"):
        printed = printed[: printed.rindex("(")].rstrip()
    if printed:
        yield value.start("value"), printed


def is_usual(value: str) -> bool:
    """Whether *value* has strokes and letters, which no phone and no plate has."""
    compact = re.sub(r"\s", "", value)
    return compact.count("/") >= 2 and re.search(r"[A-Za-z]", compact) is not None


def has_form(value: str, before: str) -> bool:
    """Whether *value* has the form of a number of papers, given the words *before* it."""
    compact = re.sub(r"\s", "", value)
    if not re.search(r"\d", compact):
        return False
    dated = _DATED.search(compact) is not None and _DAY.fullmatch(compact) is None
    by_year = _DECISION_YEAR.fullmatch(value.strip()) is not None
    short = _TWO_FIGURES.fullmatch(compact) is not None and _OWN_NUMBER.search(before) is not None
    return is_usual(value) or by_year or dated or short or _CODE.fullmatch(compact) is not None
