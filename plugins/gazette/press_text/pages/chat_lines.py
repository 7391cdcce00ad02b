"""Chat lines: what a messenger sets before each message when a chat is copied or exported."""

import re
from collections.abc import Sequence

_DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}"
_HOUR = r"(?:pukul )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?"
_MOMENT = rf"(?:{_DAY},? {_HOUR}|{_HOUR},? {_DAY})"
_HEADER = re.compile(  # `12/06/25 10.45 - Humas PMI: ...`, `[12/06/25 10.45.12] Humas: ...`
    rf"(?:\[{_MOMENT}\]|{_MOMENT} -) ?(?:~ ?)?(?P<who>[^:\n]{{1,40}}): ?(?P<said>.*)"
)
_SYSTEM = re.compile(
    rf"(?:\[{_MOMENT}\]|{_MOMENT} -) .*"
)  # `... - Pesan dan panggilan terenkripsi`
_NOTHING_SAID = re.compile(
    r"<[^<>]{3,40}>|(?:gambar|video|dokumen|stiker|audio|gif|image|document|sticker) "
    r"(?:tidak disertakan|omitted)|null|"
    r"(?:pesan ini (?:telah )?dihapus|this message was deleted)\.?",
    re.IGNORECASE,
)


def without_chat(lines: Sequence[str]) -> list[str]:
    """Return *lines* without the headers of a chat; of several writers, what the longest wrote."""
    if not any(_HEADER.fullmatch(line) for line in lines):
        return list(lines)
    written: dict[str, list[str]] = {}
    who = ""
    for line in lines:
        header = _HEADER.fullmatch(line)
        if header:
            who, line = header["who"].strip(), header["said"].strip()
        elif _SYSTEM.fullmatch(line):
            continue
        if not _NOTHING_SAID.fullmatch(line):
            written.setdefault(who, []).append(line)
    return max(written.values(), key=lambda said: sum(map(len, said)), default=[])
