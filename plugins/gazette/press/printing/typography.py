"""Typography: straight quotes, dashes and dots of volunteers' keyboards become printed ones."""

import re

_TAG = re.compile(r"""(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)""")
_OPENING = re.compile(r'(^|[\s(\[\u2013\u2014/-])"(?=\S)')
_OPENING_SINGLE = re.compile(r"(^|[\s(\[\u2013\u2014\u201c/-])'(?=\S)")
_STRAIGHT = re.compile("[\"']|--|\\.\\.\\.")
_VERBATIM = ("<code", "<pre")


def typeset(html: str) -> str:
    """Return *html* with printed quotes, dashes and ellipses in its text, not in tags or code."""
    if not _STRAIGHT.search(_TAG.sub("", html)):
        return html
    parts = _TAG.split(html)
    depth = 0
    before = " "
    for index, part in enumerate(parts):
        if part.startswith("<"):
            if part.startswith(_VERBATIM):
                depth += 1
            elif part.startswith(("</code", "</pre")):
                depth -= 1
        elif part and not depth:
            parts[index] = _printed(part, before)
            before = part[-1]
    return "".join(parts)


def _printed(text: str, before: str) -> str:
    """*text* in printed marks; *before* is the character that stands before it."""
    led = before + text
    if not _STRAIGHT.search(led):
        return text
    led = _OPENING.sub("\\1\u201c", led)
    led = led.replace('"', "\u201d")
    led = _OPENING_SINGLE.sub("\\1\u2018", led)
    led = led.replace("'", "\u2019")
    led = led.replace("---", "\u2014").replace("--", "\u2013").replace("...", "\u2026")
    return led[1:]
