"""Lost scope: the fields of an agreement as numbered lines, where what announced them is lost."""

import re

from gazette.press_text.outcomes.text_list import NAMES_A_DEED, TextList
from gazette.press_text.sentences import Body

_FEWEST = 4  # lines
_SIGNED = re.compile(
    r"\b(?:di ?tanda ?tangani|diteken|menandatangani|meneken|penandatanganan|teken)\b",
    re.IGNORECASE,
)
_AGREEMENT = re.compile(
    r"\b(?:mou|pks|nota kese\w+|perjanjian kerja ?sama|kesepakatan bersama)\b", re.IGNORECASE
)
_SAID = re.compile(r"[\"'][^\"]{0,60}\.?$")  # a quotation, with who speaks behind it


def fields_of_signing(listed: TextList) -> bool:
    """Whether all but one of some lines name a deed, behind a quotation: `2. Penegakan hukum`."""
    if listed.inline or listed.bare or len(listed.items) < _FEWEST:
        return False
    deeds = sum(1 for text, _ in listed.items if NAMES_A_DEED.match(text))
    short = all(len(text.split()) <= 12 for text, _ in listed.items)
    return short and deeds >= len(listed.items) - 1 and _SAID.search(listed.intro) is not None


def reports_a_signing(body: Body) -> bool:
    """Whether the lead tells of an agreement that was signed."""
    lead = body.plain[: body.sentences[0].end] if body.sentences else ""
    return _SIGNED.search(lead) is not None and _AGREEMENT.search(lead) is not None
