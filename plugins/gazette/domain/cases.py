"""Cases: other words for a problem whose cause is plain, so that its cure can be the right one.

A problem of a case keeps its code; `values["case"]` names the case. Both words are
(Indonesian, English), as in the catalogue of messages.
"""

from gazette.domain.messages import MESSAGES, Message


def _with_cure(code: str, indonesian: str, english: str) -> Message:
    return Message(MESSAGES[code].what, (indonesian, english))


CASES: dict[str, Message] = {
    "E303:near": _with_cure("E303", "tulis {codes}", "write {codes}"),
}
