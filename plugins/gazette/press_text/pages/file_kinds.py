"""File kinds: what the bytes of a file are, where they are not simply text."""

from typing import Literal

from gazette.press_text.letters import decode, is_binary
from gazette.press_text.pages.page_archive import is_archive

FileKind = Literal[
    "empty",
    "pdf",
    "image",
    "recording",
    "word",
    "open-document",
    "office",
    "rtf",
    "archive",
    "message",
    "binary",
]
_BEGINNINGS: tuple[tuple[bytes, FileKind], ...] = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"OggS", "recording"),
    (b"ID3", "recording"),
    (b"\xd0\xcf\x11\xe0", "word"),
    (b"{\\rtf", "rtf"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
)
_PICTURE_BRANDS = (b"heic", b"heix", b"heif", b"hevc", b"mif1", b"msf1", b"avif")
_OPEN_TEXT = b"mimetypeapplication/vnd.oasis.opendocument.text"
_MARK = b"\xef\xbb\xbf"


def kind_of_file(data: bytes) -> FileKind | None:
    """What *data* is instead of text: a picture, a document, nothing; None: it may be text.

    A `message` is an e-mail, or a page in one file.
    """
    begin = data[:64].removeprefix(_MARK).lstrip()
    for sign, kind in _BEGINNINGS:
        if begin.startswith(sign):
            return kind
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE"):
        return "image" if data[8:12] == b"WEBP" else "recording"
    if data[4:8] == b"ftyp":
        return "image" if data[8:12] in _PICTURE_BRANDS else "recording"
    if begin.startswith(b"PK\x03\x04"):
        return _kind_of_package(data)
    if is_archive(data):
        return "message"
    text = decode(data)
    if not text.strip("\x00\ufeff \t\r\n\v\f"):
        return "empty"
    return "binary" if is_binary(text) else None


def _kind_of_package(data: bytes) -> FileKind:
    """A document is an archive whose parts tell by their names what it is, or its first part."""
    if _OPEN_TEXT in data[:200]:
        return "open-document"
    if b"word/" in data:
        return "word"
    return "office" if b"opendocument" in data or b"[Content_Types].xml" in data else "archive"
