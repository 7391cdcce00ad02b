"""What was typed: options are judged before a verb begins; each refusal names the cure."""

import difflib
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date as calendar_date
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from gazette.press._refusal import Refusal

LANGUAGES = ("id", "en")
_SHOW = "python3 tasks.py"


def spoken(words: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language to answer *words* in, as far as they can be read."""
    given = [word.partition("=")[2] for word in words if word.startswith("--lang=")]
    given += [after for word, after in pairwise(words) if word == "--lang"]
    known = [word for word in [*given, _named(environment)] if word in LANGUAGES]
    return known[0] if known else "id"


def language(typed: str) -> str:
    """The language of messages."""
    if typed:
        return one_of("--lang", typed, LANGUAGES)
    return one_of("KABAR_LANG", _named(os.environ) or "id", LANGUAGES)


def _named(environment: Mapping[str, str]) -> str:
    """The language that the variable names, however it is cased."""
    return environment.get("KABAR_LANG", "").lower()


def told_in(settings: Mapping[str, Any]) -> str:
    """The language of the messages of a run of Pelican, which may be started without our verbs."""
    named = settings.get("KABAR_MESSAGES") or _named(os.environ)
    return named if named in LANGUAGES else "id"


def date(typed: str) -> str | None:
    """A day, `2026-01-31`; None where nothing was typed."""
    if not typed:
        return None
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", typed):
            raise ValueError(typed)
        return calendar_date.fromisoformat(typed).isoformat()
    except ValueError as error:
        raise Refusal(
            f"--date `{typed}` bukan tanggal; tulis tahun-bulan-hari, mis. --date 2026-01-31",
            f"--date `{typed}` is no date; write year-month-day, e.g. --date 2026-01-31",
        ) from error


_HOST = r"(?:\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\]|[A-Za-z0-9.-]+)(?::[0-9]{1,5})?"
_SITEURL = re.compile(rf"https?://{_HOST}(?:/[A-Za-z0-9._~/-]*)?")


def siteurl(typed: str | None, called: str = "--siteurl") -> str | None:
    """The public address, without a slash at its end.

    Empty is a preview; absent leaves it to the settings.
    """
    if typed and not (_SITEURL.fullmatch(typed) and _is_address(typed)):
        raise Refusal(
            f"{called} `{typed}` bukan alamat situs; tulis lengkap, mis. https://example.org/kabar",
            f"{called} `{typed}` is no address of a site; write e.g. https://example.org/kabar",
        )
    return typed and typed.rstrip("/")


def _is_address(typed: str) -> bool:
    try:
        parts = urlsplit(typed)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # `[::1::]`, or a port over 65535
        return False


def port(typed: str) -> int:
    """A port's number."""
    if not (typed.isascii() and typed.isdigit() and 0 < int(typed) < 65536):
        raise Refusal(
            f"--port `{typed}` bukan nomor port; tulis angka 1 sampai 65535, mis. --port 8001",
            f"--port `{typed}` is no port; write a number from 1 to 65535, e.g. --port 8001",
        )
    return int(typed)


def count(option: str, typed: str) -> str:
    """How many."""
    if not (typed.isascii() and typed.isdigit() and 0 < int(typed) <= 1_000_000):
        raise Refusal(
            f"{option} `{typed}` bukan jumlah; tulis angka 1 sampai 1000000",
            f"{option} `{typed}` is no count; write a number from 1 to 1000000",
        )
    return typed


def one_of(option: str, typed: str, allowed: Sequence[str]) -> str:
    """One of a few words."""
    if typed not in allowed:
        known = ", ".join(allowed)
        meant = near(typed, allowed)
        raise Refusal(
            f"{option} `{typed}` tidak dikenal{meant[0]}; pilih salah satu: {known}",
            f"{option} `{typed}` is not known{meant[1]}; choose one of: {known}",
        )
    return typed


def only_with_from(options: Mapping[str, object]) -> None:
    """What a press text says is its own; the file is the place to change it."""
    given = [name for name, value in options.items() if value and name not in ("id", "date")]
    if given:
        names = ", ".join("--" + name.replace("_", "-") for name in given)
        raise Refusal(
            f"{names} tidak bisa dipakai bersama --from, sebab isinya dibaca dari rilis; ubah di "
            "berkas drafnya nanti (yang bisa: --id, --date, --url)",
            f"{names} cannot be used with --from, for the press text says it; change it in the "
            "draft's file afterwards (what can: --id, --date, --url)",
        )


URL_ALONE = Refusal(
    "--url hanya dipakai bersama --from; untuk berita dari pilihan, tulis --source "
    '"nama media|alamatnya"',
    '--url goes with --from alone; without it, write --source "name of the medium|address"',
)


def unread(message: str, verb: str, options: Iterable[str], verbs: Iterable[str]) -> Refusal:
    """What to say where the words of a command cannot be read; *message* is the reader's own."""
    help_of = f"{_SHOW} {verb} --help" if verb else _SHOW
    odd = re.match(r"No idea what '(?P<word>.*)' is!", message, re.DOTALL)
    word = odd["word"] if odd else ""
    if word.startswith("-"):
        meant = near(word, options)
        where = (f" untuk `{verb}`", f" for `{verb}`") if verb else ("", "")
        return Refusal(
            f"pilihan `{word}` tidak ada{where[0]}{meant[0]}; semua pilihan: {help_of}",
            f"there is no option `{word}`{where[1]}{meant[1]}; all options: {help_of}",
        )
    if odd and not verb:
        meant = near(word, verbs)
        return Refusal(
            f"perintah `{word}` tidak ada{meant[0]}; semua perintah: {_SHOW}",
            f"there is no verb `{word}`{meant[1]}; all verbs: {_SHOW}",
        )
    if odd:
        return Refusal(
            f"`{word}` sesudah `{verb}` tidak dimengerti; apit teks yang berspasi dengan tanda "
            f"kutip (semua pilihan: {help_of})",
            f"`{word}` behind `{verb}` is not understood; put text with spaces into quotes "
            f"(all options: {help_of})",
        )
    if "positional" in message:
        return Refusal(
            f"`{verb}` perlu nama berkas; tulis mis. {_SHOW} {verb} rilis.txt",
            f"`{verb}` needs the name of a file; write e.g. {_SHOW} {verb} rilis.txt",
        )
    lacking = re.search(r"Flag .*?'?(--?[\w-]+|[\w-]+)\b.*needed value", message)
    if lacking:
        name = re.search(r"<Argument: ([\w-]+)", message)
        option = f"--{name[1].strip('_').replace('_', '-')}" if name else lacking[1]
        return Refusal(
            f"pilihan `{option}` perlu nilai di belakangnya; contohnya di {help_of}",
            f"the option `{option}` needs a value behind it; see {help_of}",
        )
    return Refusal(
        f"perintah itu tidak bisa dibaca ({message}); semua pilihan: {help_of}",
        f"that command cannot be read ({message}); all options: {help_of}",
    )


def near(word: str, known: Iterable[str]) -> tuple[str, str]:
    """A question after the word that was meant, in both languages; empty where none is near."""
    choices = list(known)
    found = [one for one in choices if one.casefold() == word.casefold()]
    found = found or difflib.get_close_matches(word, choices, n=1, cutoff=0.6)
    if not found:
        return "", ""
    return f" (maksud Anda `{found[0]}`?)", f" (did you mean `{found[0]}`?)"
