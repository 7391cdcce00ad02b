"""Refusals: why a command does not do what it was asked, in a sentence with its cure."""

import errno
from collections.abc import Mapping


class Refusal(Exception):
    """What cannot be done and what to do about it, in Indonesian and in English."""

    def __init__(self, indonesian: str, english: str) -> None:
        super().__init__(indonesian)
        self.words = (indonesian, english)


def told(words: tuple[str, str], lang: str, **values: object) -> str:
    """A sentence of ours, given in Indonesian and English, in the language *lang*."""
    return words[lang == "en"].format(**values)


# What the system says by a number, {path}: of which file.
_SYSTEM: Mapping[int, tuple[str, str]] = {
    errno.ENOENT: (
        "{path} tidak ada; periksa nama dan letaknya",
        "there is no {path}; check its name and where it lies",
    ),
    errno.EISDIR: (
        "{path} adalah folder, bukan berkas; sebut satu berkas di dalamnya",
        "{path} is a folder, not a file; name one file in it",
    ),
    errno.ENOTDIR: (
        "{path} tidak bisa dicapai: salah satu bagiannya berkas, bukan folder; periksa letaknya",
        "{path} cannot be reached: a part of it is a file, not a folder; check where it lies",
    ),
    errno.EACCES: (
        "{path} tidak boleh dibuka; periksa izin berkas dan foldernya",
        "{path} may not be opened; check the permissions of the file and its folder",
    ),
    errno.EEXIST: (
        "{path} sudah ada; pindahkan dulu, atau pilih nama lain",
        "{path} exists already; move it away, or choose another name",
    ),
    errno.ENOSPC: (
        "penyimpanan penuh; kosongkan sebagian, lalu ulangi",
        "the disk is full; make room, then try again",
    ),
    errno.EADDRINUSE: (
        "nomor port itu sedang dipakai; pilih yang lain dengan --port",
        "that port is in use; choose another with --port",
    ),
    errno.ENAMETOOLONG: (
        "nama {path} terlalu panjang; pendekkan",
        "the name {path} is too long; shorten it",
    ),
}
_OTHER = (
    "{path} tidak bisa dipakai; kata sistem: {reason}",
    "{path} cannot be used; the system says: {reason}",
)
_ENCODING = (
    "berkas itu bukan teks UTF-8; buka di editor teks lalu simpan dengan penyandian UTF-8",
    "the file is not UTF-8 text; open it in an editor and save it as UTF-8",
)


def sentence(error: Exception, lang: str) -> str:
    """What *error* says to a person."""
    is_english = lang == "en"
    if isinstance(error, Refusal):
        return error.words[is_english]
    if isinstance(error, UnicodeDecodeError):
        return _ENCODING[is_english]
    if not isinstance(error, OSError) or error.errno is None:
        return str(error)
    nameless = ("berkas itu", "the file")[is_english]
    path = f"`{error.filename}`" if error.filename else nameless
    template = _SYSTEM.get(error.errno, _OTHER)
    return told(template, lang, path=path, reason=error.strerror)
