"""Personal data: identity numbers, mobile numbers and e-mail addresses, however they are spelled."""

import re
from collections.abc import Iterator

_EMAIL = re.compile(
    r"[A-Za-z0-9._%+-]+\s?(?:@|[\[(]\s?at\s?[\])]|\uff20)\s?[A-Za-z0-9-]+(?:\s?[.]\s?|[\[(]dot[\])])"
    r"[A-Za-z]{2,}",
    re.IGNORECASE,
)
_SEPARATED = r"[ .\u00a0\u2010-\u2015-]{0,2}"
_MOBILE = re.compile(
    rf"(?<![\d/.])[\[(]?(?:\+?62{_SEPARATED}[\])]?{_SEPARATED}(?:\(0\))?|0)[\[(]?8(?:{_SEPARATED}[\])]?{_SEPARATED}\d){{8,11}}(?!\d)"
)
_SIXTEEN = re.compile(rf"(?<!\d)(?<!\d[.,])\d(?:{_SEPARATED}\d){{15}}(?!\d)")


def personal_data(text: str) -> Iterator[tuple[str, int]]:
    """The problem code and offset of everything in *text* that looks like personal data."""
    if "@" in text or "at" in text or "\uff20" in text:
        yield from (("E403", match.start()) for match in _EMAIL.finditer(text))
    if not any(char.isdigit() for char in text):
        return
    yield from (("E402", match.start()) for match in _MOBILE.finditer(text))
    for match in _SIXTEEN.finditer(text):
        if _is_identity_number(re.sub(r"\D", "", match[0])):
            yield "E401", match.start()


def _is_identity_number(digits: str) -> bool:
    """Whether sixteen digits are built as a NIK or family-card number: region, date, serial."""
    province, day, month = int(digits[:2]), int(digits[6:8]) % 40, int(digits[8:10])
    return 11 <= province <= 97 and 1 <= day <= 31 and 1 <= month <= 12
