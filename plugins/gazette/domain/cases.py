"""Cases: other words for a problem whose cause is plain, so that its cure can be the right one.

A problem of a case keeps its code; `values["case"]` names the case. Both words are
(Indonesian, English), as in the catalogue of messages.
"""

from gazette.domain.messages import MESSAGES, Message


def _with_cure(code: str, indonesian: str, english: str) -> Message:
    return Message(MESSAGES[code].what, (indonesian, english))


_REFERENCES = ("E301", "E302", "E303", "E304", "E308")
_IDS: dict[str, tuple[str, str]] = {
    "known": ("perbaiki id-nya", "mend the id"),
    "list": ("tulis sebagai daftar: `{list}`", "write a list: `{list}`"),
    "entries": ("tulis satu id per butir: {entries}", "write one id an entry: {entries}"),
    "one": ("di sini hanya satu id: {ids}", "only one id fits here: {ids}"),
}

CASES: dict[str, Message] = {
    f"{code}:{case}": _with_cure(code, *cure) for code in _REFERENCES for case, cure in _IDS.items()
} | {
    "W319:known": _with_cure("W319", *_IDS["known"]),
    "E303:near": _with_cure("E303", "tulis {codes}", "write {codes}"),
}
