"""YAML lines: values and comments of a draft's header that mean just themselves."""

import re

from gazette.domain.text import fold_spaces

_PLAIN = re.compile(r"[A-Za-z(][\w ()/,.'’-]*[\w).]")
_RESERVED = re.compile(r"(?:true|false|yes|no|on|off|null|~|y|n|ya|tidak)", re.IGNORECASE)


def comment(text: str) -> str:
    """Return *text* as it may stand behind `#`: on one line."""
    return fold_spaces(re.sub(r"[\x00-\x1f]", " ", text))


def scalar(value: str) -> str:
    """Return a YAML scalar that means exactly *value*."""
    value = fold_spaces(value)
    if (
        _PLAIN.fullmatch(value)
        and ": " not in value
        and " #" not in value
        and not _RESERVED.fullmatch(value)
    ):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def line_of(key: str, value: str | None, indent: str = "") -> list[str]:
    """Return the line `key: value`, or none where there is no value."""
    return [f"{indent}{key}: {scalar(value)}"] if value else []
