"""Letters: text of any origin as clean lines, and a plain shadow of it that rules can read."""

import re
import unicodedata

LIMIT = 400_000  # characters; what is longer is no press text and is cut

_PLAIN = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "`": "'", "\u00b4": "'",
        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2033": '"', "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-",
        "\u2015": "-", "\u2212": "-", "\u2022": "-", "\u00b7": "-", "\u2044": "/", "\u2215": "/",
    }
)  # fmt: skip
_DROPPED = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2069\ufe00-\ufe0f\ufeff\ufffc\ufffd\ue000-\uf8ff]"
)
_BLANKS = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_EMPHASIS = re.compile(r"(?<![\w*])([*_~]{1,3})(?=\S)([^*\n]{1,400}?)(?<=\S)\1(?![\w*])")
_MOJIBAKE = ("\u00e2\u20ac", "\u00c3\u00a9", "\u00c2\u00a0")


def decode(data: bytes) -> str:
    """Return the text of a file in UTF-8 or UTF-16 with a mark, else in Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def plain(text: str) -> str:
    """Return *text* with straight quotes and plain dashes, every character at its old place."""
    return text.translate(_PLAIN)


def tidy(text: str) -> str:
    """Return *text* composed, without control characters, emoji and chat markup."""
    text = _repaired(text[:LIMIT]).replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    text = re.sub(r"(\d Comments?)(?=[A-Z])", r"\1\n", text)  # `179 CommentsSANGATTA - ...`
    text = _DROPPED.sub("", unicodedata.normalize("NFC", text))
    text = "".join(" " if _is_picture(letter) else letter for letter in text)
    text = _EMPHASIS.sub(r"\2", text)
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in text.split("\n"))


def _is_picture(letter: str) -> bool:
    if letter < "\u2190" or letter in "\u25cf\u25a0\u25aa\u2713\u2714":
        return False
    return unicodedata.category(letter) in ("So", "Cn", "Cs", "Co")


def _repaired(text: str) -> str:
    """Undo UTF-8 that was read as Windows-1252, where it can be undone."""
    if not any(sign in text for sign in _MOJIBAKE):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def is_binary(text: str) -> bool:
    """Whether *text* cannot be a press text: many characters that no one types."""
    sample = text[:4000]
    odd = sum(1 for letter in sample if letter in "\ufffd\x00" or "\x01" <= letter < "\t")
    return odd * 20 > len(sample) > 0
