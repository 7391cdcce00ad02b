"""Page archive: a web page saved in one file (MHTML, as phones do), or an e-mail, as its text.

Both are messages of RFC 5322 with the parts of RFC 2045, in which letters are written as signs
(`Desm=\\non`): read as plain text they tear names apart.
"""

import email
import html
import re
from collections.abc import Iterable
from email.header import decode_header, make_header
from email.message import Message

from gazette.press_text.letters import decode

_HEAD = 8_192  # bytes in which a message says what it is
_FIELD = re.compile(rb"\s*[A-Za-z][A-Za-z0-9-]*:[ \t]\S")
_FORWARDED = re.compile(r"^(?:(?:fwd?|fw|re|tr)\s*:\s*)+", re.IGNORECASE)
_ENOUGH = 200  # letters of a plain part that is more than a note above the page


def is_archive(data: bytes) -> bool:
    """Whether *data* is a message with parts, rather than a text that begins like one."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    low = head.lower()
    return (
        _FIELD.match(head) is not None
        and b"\nmime-version:" in b"\n" + low
        and b"content-type:" in low
    )


def text_of_archive(data: bytes) -> str | None:
    """Return the page or the plain text in a message, with the address or the subject it tells.

    None where it holds neither. A message that breaks off is read as far as it goes.
    """
    try:
        message = email.message_from_bytes(data)
        parts = [part for part in message.walk() if _is_text(part)]
    except (RecursionError, ValueError, LookupError):  # parts in parts without end, torn fields
        return None
    pages = _told(part for part in parts if part.get_content_subtype() == "html")
    plain = _told(part for part in parts if part.get_content_subtype() == "plain")
    if pages and (len(plain) < _ENOUGH or message.get_content_subtype() == "related"):
        return pages + _link_to(message, parts)
    return f"{_subject(message)}\n\n{plain}".strip() if plain else None


def _is_text(part: "Message[str, str]") -> bool:
    return part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"


def _told(parts: "Iterable[Message[str, str]]") -> str:
    """The text of the first of *parts* that holds any."""
    return next((text for part in parts if (text := _text_of(part)).strip()), "")


def _text_of(part: "Message[str, str]") -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset() or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return decode(payload)


def _link_to(message: "Message[str, str]", parts: "Iterable[Message[str, str]]") -> str:
    """Where the page stood, as pages say it themselves; a page's own word stands before it."""
    told = [
        message.get("Snapshot-Content-Location"),
        *(one.get("Content-Location") for one in parts),
    ]
    address = next((str(one).strip() for one in told if str(one or "").startswith("http")), "")
    return f'<link rel="canonical" href="{html.escape(address)}">' if address else ""


def _subject(message: "Message[str, str]") -> str:
    """What an e-mail is about, without the signs of its being passed on."""
    try:
        told = str(make_header(decode_header(message.get("Subject") or "")))
    except (UnicodeError, LookupError, ValueError):
        return ""
    return _FORWARDED.sub("", " ".join(told.split()))
