"""Organisation joints: whether `dan` stands within a body's name, or another body behind it."""

import re

from gazette.press_text.organisations.organisation_finder import KIND, kind_of

JOINT = re.compile(r"\s+dan\s+(?=[A-Z])")
_SHORT_BEHIND = re.compile(r"\s+dan(?P<words>(?: [A-Z][\w'-]+){1,4}) \((?P<short>[A-Z]{3,9})\)")
_OWN_BODIES = frozenset(
    "pemkab pemkot pemprov polres polresta polrestabes polda kodim korem kejari kejati dprd pmi "
    "universitas institut politeknik sekolah-tinggi uin iain dinas kementerian pt bank".split()
)


def begins_another(text: str, at: int) -> bool:
    """`Universitas X dan Pemerintah Kota Y`: whether a body of its own stands behind `dan`."""
    found = KIND.match(text, at)
    return found is not None and kind_of(found) in _OWN_BODIES


def joined_by_short(text: str, stop: int) -> re.Match[str] | None:
    """`Yayasan Bina Warga Melati dan Tirta (YBWMT)`: its short form counts words behind `dan`."""
    joint, rest = JOINT.match(text, stop), _SHORT_BEHIND.match(text, stop)
    if joint is None or rest is None:
        return None
    before = text[max(0, stop - 30) : stop].rpartition(" ")[2][:1]
    letters = "".join(word[0] for word in [before, *rest["words"].split()] if word)
    return joint if len(letters) > 1 and rest["short"].endswith(letters) else None
