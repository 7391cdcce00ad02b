"""Form lines: the labelled lines of an invitation, `Acara : ...`, `Hari/Tanggal : ...`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gazette.press_text.letters import plain

_LABELS = {
    "event": r"(?:nama )?(?:acara|kegiatan|agenda)(?: kegiatan)?|perihal|hal",
    "day": r"hari\s*(?:[/,&]|dan)?\s*(?:tanggal|tgl)\.?|tanggal|tgl\.?|hari",
    "hour": r"waktu(?: pelaksanaan)?|pukul|jam",
    "place": r"tempat(?: (?:acara|kegiatan|pelaksanaan))?|lokasi|bertempat(?: di)?",
}
_LINE = re.compile(
    r"(?:[-•●▪*]\s*|\d{1,2}[.)]\s*|[a-z][.)]\s*)?(?:"
    + "|".join(f"(?P<{name}>{label})" for name, label in _LABELS.items())
    + r")\s*:\s*(?P<value>.*)",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?:(?:pukul|jam)\s*)?(?<![\d/.])(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?![\d/])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What labelled lines say of an event, as printed; the hour as `09.00`."""

    event: str | None = None
    hour: str | None = None
    place: str | None = None


def with_values(lines: Sequence[str]) -> list[str]:
    """*lines* with what stands below a label that has a line of its own set behind it."""
    joined: list[str] = []
    for line in lines:
        bare = bool(joined) and is_form_line(joined[-1]) and plain(joined[-1]).endswith(":")
        if line and bare and not is_form_line(line):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def is_form_line(line: str) -> bool:
    """Whether *line* begins with one of the labels."""
    return _LINE.fullmatch(plain(line)) is not None


def form_of(lines: Sequence[str]) -> Form | None:
    """What *lines* say by their labels, if at least two different ones do."""
    said: dict[str, str] = {}
    for line in lines:
        found = _LINE.fullmatch(plain(line))
        if found and found["value"]:
            label = next(name for name in _LABELS if found[name])
            said.setdefault(label, line[found.start("value") :].strip(" .;"))
    if len(said) < 2 or not {"day", "hour", "place"} & said.keys():
        return None
    return Form(event=said.get("event"), hour=_hour(said.get("hour")), place=said.get("place"))


def _hour(value: str | None) -> str | None:
    found = _HOUR.search(value or "")
    return f"{int(found['hour']):02d}.{found['minute']}" if found else None
