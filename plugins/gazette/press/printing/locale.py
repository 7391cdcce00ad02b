"""The language of the interface: Indonesian as written, every other by its catalogue."""

from pathlib import Path

from babel.messages.pofile import read_po

from gazette.views.speech import VALUE, Speech

WRITTEN = "id"  # the language of the words in templates and views


class LanguageUnknown(OSError):
    """There is no catalogue of the language that the settings ask for."""


def speech(catalogues: Path, lang: str) -> Speech:
    """How the site speaks *lang*; *catalogues* holds a `.po` file for each language but one."""
    if lang == WRITTEN:
        return Speech(lang=lang)
    path = catalogues / f"{lang}.po"
    if not path.is_file():
        known = sorted({WRITTEN, *(found.stem for found in catalogues.glob("*.po"))})
        raise LanguageUnknown(f"DEFAULT_LANG = {lang!r}: pilih salah satu dari {', '.join(known)}")
    words: dict[str, str] = {}
    plurals: dict[str, str] = {}
    with path.open("rb") as file:
        for message in read_po(file):
            said = message.string
            if isinstance(message.id, tuple) and isinstance(said, tuple):
                words[message.id[0]], plurals[message.id[0]] = said
            elif isinstance(message.id, str) and message.id and isinstance(said, str):
                words[f"{VALUE}{message.id}" if message.context else message.id] = said
    return Speech(lang=lang, catalogue=words, plurals=plurals)
