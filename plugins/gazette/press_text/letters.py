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
    "[\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2069\ufe00-\ufe0f\ufeff\ufffc\ufffd\ue000-\uf8ff]"
)
_BLANKS = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_EMPHASIS = re.compile(r"(?<![\w*])([*_~]{1,3})(?=\S)([^*\n]{1,400}?)(?<=\S)\1(?![\w*])")
_NESTED = re.compile(r"(?<![\w*])([*_~])([*_~])(?=\S)([^*_~\n]{1,400})(?<=\S)\2\1(?![\w*])")
_PICTURE = "\ue000"  # no text has it: it is dropped before
_PICTURES = re.compile(rf" ?{_PICTURE}(?: ?{_PICTURE})*( ?)(?=([.,;:!?)]?))")
_LINE_BREAKS = re.compile(
    "\r\n?|[\u000b\u000c\u0085\u2028\u2029]"
)  # \v: Word's, within a paragraph
_LOST_DASH = re.compile(  # `18 ? 19 Juli`: a page that could not write it
    r"(?<=\d) \? (?=\d{1,2} (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des))", re.IGNORECASE
)
_MOJIBAKE = ("\u00e2\u20ac", "\u00c3\u00a9", "\u00c2\u00a0", "\u00f0\u0178")


def _read_as_windows(byte: int) -> str:
    """What a program shows that takes *byte* for Windows-1252, also where that has no sign."""
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_BYTES = {_read_as_windows(byte): byte for byte in range(0x80, 0x100)}


def _signs(first: int, last: int) -> str:
    return f"[{re.escape(''.join(_read_as_windows(byte) for byte in range(first, last + 1)))}]"


_REST = _signs(0x80, 0xBF)
_MISREAD = re.compile(  # one letter of UTF-8 whose bytes were each read as a sign
    f"{_signs(0xC2, 0xDF)}{_REST}|{_signs(0xE0, 0xEF)}{_REST}{{2}}|{_signs(0xF0, 0xF4)}{_REST}{{3}}"
)
_CUT_QUOTE = re.compile("\u00e2\u20ac\ufffd?")  # a closing quote whose last byte was lost


def decode(data: bytes) -> str:
    """Return the text of a file in UTF-8 or UTF-16, else in Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return data.decode(unmarked, "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _unmarked_utf16(data: bytes) -> str | None:
    """The encoding of text in which nearly every second byte, and hardly another, is NUL."""
    sample = data[:4000]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half < 2 or max(even, odd) * 10 < half * 8 or min(even, odd) * 20 > half:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def plain(text: str) -> str:
    """Return *text* with straight quotes and plain dashes, every character at its old place."""
    return text.translate(_PLAIN)


def tidy(text: str) -> str:
    """Return *text* composed, without control characters, emoji and chat markup."""
    text = _LINE_BREAKS.sub("\n", _repaired(text[:LIMIT])).replace("\x00", " ")
    text = re.sub(r"(\d Comments?)(?=[A-Z])", r"\1\n", text)  # `179 CommentsSANGATTA - ...`
    text = _LOST_DASH.sub(" - ", text)
    text = _DROPPED.sub("", unicodedata.normalize("NFC", text))
    text = _EMPHASIS.sub(r"\2", _NESTED.sub(r"\3", text))
    text = "".join(_PICTURE if _is_picture(letter) else letter for letter in text)
    text = _PICTURES.sub(_without, _BLANKS.sub(" ", text))
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in text.split("\n"))


def _without(pictures: re.Match[str]) -> str:
    """A space in place of emoji, but none before a mark that closes what stands before them.

    A colon or bracket behind a space of its own may begin something: `Hadir 🙏 :)`.
    """
    behind, mark = pictures.groups()
    return "" if mark and (not behind or mark in ".,;!?") else " "


def _is_picture(letter: str) -> bool:
    if "\U0001f3fb" <= letter <= "\U0001f3ff":  # of what colour a hand is
        return True
    if letter < "\u2190" or letter in "\u25cf\u25a0\u25aa\u2713\u2714":
        return False
    return unicodedata.category(letter) in ("So", "Cn", "Cs", "Co")


def _repaired(text: str) -> str:
    """Undo UTF-8 that was read as Windows-1252, letter by letter."""
    if not any(sign in text for sign in _MOJIBAKE):
        return text
    return _CUT_QUOTE.sub("\u201d", _MISREAD.sub(_as_meant, text))


def _as_meant(misread: re.Match[str]) -> str:
    try:
        return bytes(_BYTES[letter] for letter in misread[0]).decode("utf-8")
    except UnicodeDecodeError:
        return misread[0]


_UNTYPED = frozenset(map(chr, (*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20))))


def is_binary(text: str) -> bool:
    """Whether *text* cannot be a press text: many characters that no one types."""
    sample = text[:4000]
    odd = sum(1 for letter in sample if letter in "\ufffd\x00" or letter in _UNTYPED)
    return odd * 20 > len(sample) > 0
