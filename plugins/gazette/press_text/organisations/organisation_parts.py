"""Organisation parts: bodies within a school, which go by its name.

`Fakultas Hukum Universitas X`, `Palang Merah Remaja (PMR) Unit 001 MAN Y`.
"""

import re

from gazette.press_text.organisations.organisation_finder import KIND, kind_of

_TO_SCHOOL = {
    "fakultas": re.compile(r",? "),
    "pmr": re.compile(r"(?: (?:[Uu]nit|Wira|Madya|Mula)){0,2}(?: \d{1,4})? (?:di )?"),
}
_SCHOOLS = frozenset("sekolah universitas institut uin iain".split())


def school_behind(text: str, end: int, kind: str) -> re.Match[str] | None:
    """The school whose part, of *kind*, is named up to *end*."""
    between = _TO_SCHOOL[kind].match(text, end) if kind in _TO_SCHOOL else None
    school = KIND.match(text, between.end()) if between else None
    return school if school and kind_of(school) in _SCHOOLS else None
