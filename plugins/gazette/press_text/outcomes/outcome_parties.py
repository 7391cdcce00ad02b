"""Outcome parties: lists whose points are agreements, each with its party and its subject."""

import re

from gazette.press_text.outcomes.text_list import TextList

_SIGNED_WITH = re.compile(  # `menandatangani kerja sama dengan: Pertama, X tentang ...`
    r"\b(?:menanda ?tangani|meneken|teken|penanda ?tanganan)\b[^.:]{0,60}"
    r"\bdengan\s*:?\s*(?:pertama\W*)?$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:tentang|mengenai|menyangkut|perihal|terkait|(?:di|dalam) bidang)\b", re.IGNORECASE
)


def agreed_with_each(intro: str, listed: TextList) -> bool:
    """Whether the points are agreements, each with its party and its subject."""
    subjects = sum(1 for text, _ in listed.items if _SUBJECT.search(text))
    return _SIGNED_WITH.search(intro) is not None and 3 * subjects >= 2 * len(listed.items)
