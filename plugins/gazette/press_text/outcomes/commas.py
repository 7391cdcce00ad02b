"""Commas: what stands between those of an enumeration, `a, b serta c dan d`."""

import re

from gazette.press_text.outcomes.text_list import DOES, NAMES_A_DEED

_BETWEEN = re.compile(r",\s*(?:dan|serta|hingga)\s+(?:terakhir\s+)?|,\s+|;\s*(?:dan |serta )?")
_LONGEST = 220  # letters of a point between commas
_CLOSES = re.compile(r",\s*(?:dan|serta)\s")
_CHIEFLY = re.compile(r",\s*serta\s+")  # `a, b dan c, serta d, serta e`: parts of their own
_OF_ONE_MATTER = re.compile(  # `a, b, serta kemitraan dalam bina lingkungan, sosial, dan budaya`
    r"[^,]*\b(?:dalam|di|pada|bagi|untuk|terhadap)\s[^,]+(?:, [^, ]+(?: [^, ]+)?)+,? dan "
    r"[^, ]+(?: [^, ]+)?"
)
_BESIDE = re.compile(r", [^,]{3,30} maupun [^,]{3,30},")  # `, bersertifikat maupun tidak,`
_TWO = re.compile(r"\s(?:dan|serta|hingga|maupun)\s")
_TWO_DEEDS = re.compile(r"\s(?:dan(?=\sme)|serta|hingga)\s")  # `menjaga ketenangan dan ketertiban`
_IN_CAPITALS = re.compile(  # `Tri Dharma, Program Desa serta dukungan X untuk klinik`
    r"\s(?:dan|serta)\s(?=[A-Z][a-z]+ [a-z])|\sserta\s(?=[a-z]+(?: [^,\s]+){3})"
)
_OUTER = re.compile(r"\sserta\s")
_DEEPER = re.compile(r"\sdan\s.*\sserta\s")  # `mutu dan jumlah kader serta kegiatan lain`
_NO_POINT = re.compile(
    r"(?:di ?antaranya|antara lain|(?:yang )?pertama|kedua|[\d/.·-]+)\W*", re.IGNORECASE
)

_NAMES_IT = re.compile(r"(?:yakni|yaitu|masing-masing)\b", re.IGNORECASE)  # of the part before


def parts_of(items: str) -> list[str]:
    """The items of an enumeration, none if the words are no enumeration."""
    if items.count(";") > 1:
        return [
            re.sub(r"^(?:dan|serta)\s+", "", part.strip())
            for part in items.split(";")
            if part.strip()
        ]
    chiefly = _CHIEFLY.split(items)
    if len(chiefly) > 2 or (len(chiefly) == 2 and "," in chiefly[1] and "," not in chiefly[0]):
        return [part.strip() for part in chiefly]
    if len(chiefly) == 2 and _OF_ONE_MATTER.fullmatch(chiefly[1]):
        return [*map(str.strip, chiefly[0].split(",")), chiefly[1].strip()]
    between = [one for one in _BETWEEN.finditer(items) if not _BESIDE.match(items, one.start())]
    parts = _joined(items, between[: _closing(items, between)])
    closed = re.search(r",\s*(?:dan|serta|hingga)\s", items) is not None
    if len(parts) > 1 and not closed and all(part[:1].isupper() for part in parts):
        parts[-1:] = _IN_CAPITALS.split(parts[-1], maxsplit=1)
    elif len(parts) > 1 and not closed and not any(" dan " in part for part in parts[:-1]):
        doing = all(DOES.match(part) for part in parts)
        last = _OUTER if _DEEPER.search(parts[-1]) else _TWO_DEEDS if doing else _TWO
        parts[-1:] = last.split(parts[-1], maxsplit=1)
    elif len(parts) > 1 and not closed:
        parts[-1:] = re.split(r"\sserta\s", parts[-1], maxsplit=1)  # `a dan b, c serta d`
    sizes = [len(part) for part in parts]
    whole = len(parts) > 1 and min(sizes) >= 5 and max(sizes) <= _LONGEST
    named = any(_NO_POINT.fullmatch(part) or _NAMES_IT.match(part) for part in parts)
    return parts if whole and not named else []


def _closing(items: str, between: list[re.Match[str]]) -> int:
    """How many of the separators part the points, where the last point has some of its own.

    `pertukaran a, penguatan b, serta pencegahan c, d, dan e`: three points, a deed each.
    """
    ends = [number for number, one in enumerate(between) if _CLOSES.match(one[0])]
    last = ends[0] + 1 if ends else len(between)
    starts = [0, *(one.end() for one in between)]
    deeds = [NAMES_A_DEED.match(items, start) is not None for start in starts]
    twice = len(ends) > 1 and last < ends[-1]
    apart = last > 1 and (twice or not any(deeds[last + 1 :]))
    return last if apart and all(deeds[: last + 1]) else len(between)


def _joined(items: str, between: list[re.Match[str]]) -> list[str]:
    """What stands *between* the commas; where verbs begin the points, nouns go on with them."""
    starts = [0, *(found.end() for found in between)]
    ends = [*(found.start() for found in between), len(items)]
    doing = [DOES.match(items, start) is not None for start in starts]
    if doing[0] and sum(doing) > 1:
        heads = [n for n, does in enumerate(doing) if does]
        last = [*(head - 1 for head in heads[1:]), len(starts) - 1]
        return [
            items[starts[head] : ends[end]].strip() for head, end in zip(heads, last, strict=True)
        ]
    return [items[start:end].strip() for start, end in zip(starts, ends, strict=True)]
