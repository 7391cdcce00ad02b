"""Press texts: a release in, a draft or a score out; the registers come from the content folder."""

import dataclasses
import json
from collections.abc import Callable, Mapping
from datetime import date as Day
from pathlib import Path

from gazette.domain.organisations import Organisation
from gazette.domain.origin import Url
from gazette.domain.sheets import Register, Sheet
from gazette.intake.folder import read_content
from gazette.intake.gazetteer import load_villages
from gazette.intake.leaves import LEAVES, Fault
from gazette.press._refusal import Refusal
from gazette.press.editing.standard_input import TypedText
from gazette.press_text.as_json import to_json
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import draft_from_text
from gazette.press_text.letters import decode
from gazette.press_text.pages.file_kinds import FileKind, kind_of_file
from gazette.press_text.pages.open_document import text_of_open_document
from gazette.press_text.pages.page_archive import text_of_archive
from gazette.press_text.pages.word_document import text_of_document
from gazette.press_text.registers import Registers
from gazette.press_text.score import WrongLabels, read_labelled, score_table, score_texts

MAX_BYTES = 5 * 1024 * 1024
_PLAIN_KEYS = ("short_name", "level", "region", "parent")


class NotReadable(Refusal):
    """The press text cannot be read."""


def draft_text(
    file: str, *, content: Path, format: str, url: str | None, today: Day, typed: TypedText
) -> str:
    """Return the draft of the press text in *file* (`-`: as *typed*), Markdown or JSON."""
    text = read_text(file, url, typed)
    registers = registers_of(read_content(content).register)
    draft = draft_from_text(
        text, registers=registers, today=today, url=url, file_name=name_of(file)
    )
    if format == "json":
        return json.dumps(to_json(draft), ensure_ascii=False, indent=1) + "\n"
    return to_markdown(draft)


def read_text(file: str, url: str | None, typed: TypedText) -> str:
    """Return the press text in *file* (`-`: as *typed*); *url* is where it is said to stand.

    A picture, a PDF or an empty file is `NotReadable`. Of a page that was saved with its
    pictures what lies within the limit is read: they come behind its text.
    """
    data = typed.read(MAX_BYTES + 1) if file == "-" else _bytes_of(Path(file))
    kind = kind_of_file(data)
    if len(data) > MAX_BYTES and kind != "message":
        most = MAX_BYTES // 1024 // 1024
        raise NotReadable(
            f"`{file}` lebih besar dari {most} MiB; simpan teksnya saja, tanpa gambar",
            f"`{file}` is larger than {most} MiB; save its text alone, without pictures",
        )
    if url is not None and not is_address(url):
        raise NotReadable(
            f"--url `{url}` bukan alamat halaman; tulis lengkap, mis. https://media.example/berita",
            f"--url `{url}` is no address of a page; write e.g. https://media.example/news",
        )
    text = _READERS[kind](data) if kind in _READERS else None
    if kind and not text:
        indonesian, english = _NO_TEXT[kind]
        name = name_of(file)
        raise NotReadable(
            indonesian.format(name=name or "masukan"),
            english.format(name=name or "standard input"),
        )
    return text or decode(data)


_READERS: Mapping[FileKind | None, Callable[[bytes], str | None]] = {
    "message": text_of_archive,
    "word": text_of_document,
    "open-document": text_of_open_document,
}
_NO_TEXT: Mapping[FileKind, tuple[str, str]] = {
    "empty": ("{name}: berkas kosong", "{name}: the file is empty"),
    "image": (
        "{name} adalah gambar, bukan teks: ketik atau tempel teksnya",
        "{name} is a picture, not text: type or paste its text",
    ),
    "pdf": (
        "{name} adalah PDF, bukan teks: salin teksnya ke berkas .txt",
        "{name} is a PDF, not text: copy its text into a .txt file",
    ),
    "word": (
        "{name} adalah dokumen Word yang tak terbaca: simpan sebagai .docx, atau salin ke .txt",
        "{name} is a Word document that cannot be read: save it as .docx, or copy it into a .txt",
    ),
    "open-document": (
        "{name} adalah dokumen .odt yang tak terbaca: buka, lalu salin teksnya ke berkas .txt",
        "{name} is an .odt document that cannot be read: open it and copy the text into a .txt",
    ),
    "office": (
        "{name} adalah dokumen perkantoran: salin teksnya ke berkas .txt",
        "{name} is an office document: copy its text into a .txt file",
    ),
    "rtf": (
        "{name} adalah dokumen RTF: salin teksnya ke berkas .txt",
        "{name} is an RTF document: copy its text into a .txt file",
    ),
    "archive": (
        "{name} adalah arsip, bukan teks: buka arsipnya, lalu salin teksnya",
        "{name} is an archive, not text: open it and copy the text",
    ),
    "recording": (
        "{name} adalah rekaman, bukan teks: ketik isinya",
        "{name} is a recording, not text: type what it says",
    ),
    "message": (
        "{name} adalah surel atau halaman yang tidak memuat teks: salin teksnya ke berkas .txt",
        "{name} is an e-mail or a page that holds no text: copy its text into a .txt file",
    ),
    "binary": (
        "{name} bukan teks: salin teksnya ke berkas .txt",
        "{name} is no text: copy its text into a .txt file",
    ),
}


def name_of(file: str) -> str | None:
    """The file's name, which may tell a date; standard input has none."""
    return None if file == "-" else Path(file).name


def is_address(url: str) -> bool:
    """Whether *url* can be the page that a text was taken from; `check` judges it the same."""
    try:
        LEAVES[Url].read(url)
    except Fault:
        return False
    return True


def score_folder(folder: Path, *, content: Path, today: Day) -> str:
    """Return the table of how well the rules do on the labelled texts of *folder*."""
    try:
        texts = read_labelled(folder)
    except WrongLabels as wrong:
        raise NotReadable(
            f"`{wrong}`: label tidak terbaca; isinya objek JSON, "
            'mis. {"title": "Rakor", "officials": [["Budi Contoh", "Ketua"]]}',
            f"`{wrong}`: the labels cannot be read; the file holds a JSON object, "
            'e.g. {"title": "Rakor", "officials": [["Budi Contoh", "Ketua"]]}',
        ) from wrong
    if not texts:
        raise NotReadable(
            f"di `{folder}` tidak ada teks berlabel; isinya pasangan rilis.txt dan rilis.json",
            f"there are no labelled texts in `{folder}`; it holds pairs of x.txt and x.json",
        )
    registers = registers_of(read_content(content).register)
    return score_table(score_texts(texts, registers=registers, today=today))


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def registers_of(register: Register) -> Registers:
    """What is known already, from the files as written: one with a mistake helps all the same."""
    sheets = register.sheets
    return Registers(
        gazetteer=register.gazetteer,
        villages=load_villages,
        region_aliases={
            value.text: sheet.id
            for sheet in sheets
            if sheet.kind == "wilayah"
            for value in sheet.values
            if value.path[0] == "aliases"
        },
        organisations=tuple(
            _organisation(sheet)
            for sheet in sheets
            if sheet.kind == "organisasi" and sheet.text("name")
        ),
        agreement_numbers={
            value.text: sheet.id
            for sheet in sheets
            if sheet.kind == "mou"
            for value in sheet.values
            if value.path[0] == "numbers" and value.path[-1] == "number"
        },
        programmes={
            sheet.id: sheet.text("name") or sheet.id for sheet in sheets if sheet.kind == "program"
        },
        bodies={sheet.id: sheet.body for sheet in sheets if sheet.kind == "berita"},
    )


def _organisation(sheet: Sheet) -> Organisation:
    whole = Organisation(
        id=sheet.id,
        marks=sheet.marks,
        name=sheet.text("name"),  # type: ignore[arg-type]
        kind=sheet.text("kind") or "lainnya",  # type: ignore[arg-type]
        aliases=tuple(value.text for value in sheet.values if value.path[0] == "aliases"),
    )
    plain = {key: sheet.text(key) for key in _PLAIN_KEYS}
    return dataclasses.replace(whole, **plain)  # type: ignore[arg-type]
