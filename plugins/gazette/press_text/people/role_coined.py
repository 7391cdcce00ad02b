"""Role coined: offices put together from short forms, such as `Kadisdukcapil`."""

import re

from gazette.press_text.tokens import Token

# Offices put together from short forms, and a listed one that is read in the same way.
_COINED = (
    (
        re.compile(
            r"(?:wa)?dan(?:yon|ayon|den|sat|pos|kompi|rindam|brig|men|unit|pas|gus|kor)[a-z]*"
        ),
        "danyonif",
    ),
    (
        re.compile(
            r"(?:wa)?ka(?:sat|nit|bag|bid|sub|pus|siops|sikes|sipem|sitrantib|ro(?:ops|log|sdm|rena))[a-z]*"
        ),
        "kasat",
    ),
    (
        re.compile(
            r"(?:wa)?dir(?:(?:res|lant|samap|intel)[a-z]{2,}|(?:polair|pol(?:air)?ud|pamobvit|tahti|siber|binmas)[a-z]*)"
        ),
        "kasat",
    ),
    (
        re.compile(
            r"ka(?:dis|din(?:kes|sos|dik|as|hub|kop|par|per)|ban(?!jahe)|kan(?:wil|kem|ta))[a-z]{2,}"
        ),
        "kadinkes",
    ),
    (re.compile(r"sek(?:dis|ban|prov|kab|kot)[a-z]{2,}"), "kadinkes"),
)


def coined(token: Token) -> str | None:
    """The listed office that a coined one is like: `Kadisdukcapil`, `Danyonarmed`."""
    if not token.is_capitalised:
        return None
    return next((meant for form, meant in _COINED if form.fullmatch(token.low)), None)
