"""Kept answers: what was typed before an interview stopped, beside the content, never lost.

It is not content yet: an unfinished record in there would keep the site from being built.
Nothing that was typed is lost, not by impatience either: who keeps it is not stopped.
"""

import contextlib
import shlex
from collections.abc import Sequence
from datetime import date as Day
from pathlib import Path

from gazette.domain.dates import parse_moment
from gazette.intake.listing import shown_path
from gazette.press._refusal import told
from gazette.press.editing.front_matter import content_file
from gazette.press.editing.new_questions import NewRecord
from gazette.press.editing.terminal import as_bytes, tell, undisturbed

FOLDER = "draf-tertunda"
_SAY = {
    "kept": (
        "berhenti sebelum selesai; jawaban Anda disimpan di:",
        "stopped before the end; your answers are kept in:",
    ),
    "then": (
        "lengkapi berkas itu, pindahkan ke {content}/ (folder yang sama), lalu jalankan check",
        "complete the file, move it to {content}/ (the same folder), then run check",
    ),
    "nothing": (
        "dibatalkan; tidak ada jawaban, jadi tidak ada berkas yang ditulis",
        "stopped; there was no answer, so nothing was written",
    ),
    "kept text": (
        "teks yang Anda ketik disimpan di:",
        "the text you typed is kept in:",
    ),
    "then again": (
        "lanjutkan dengan: python3 tasks.py {again} {path}",
        "go on with: python3 tasks.py {again} {path}",
    ),
    "unwritten": (
        "yang Anda ketik tidak bisa disimpan ({reason}); salin dari sini:",
        "what you typed cannot be kept ({reason}); copy it from here:",
    ),
}


def keep_and_tell(content: Path, files: Sequence[tuple[Path, str]], lang: str) -> None:
    """Write *files*, each with where it would stand in the content, and say where they are."""
    with undisturbed():
        if not files:
            _tell("nothing", lang)
        elif _kept(content, files, "kept", lang):
            _tell("then", lang, content=shown_path(content))


def keep_text_and_tell(content: Path, name: str, text: str, again: str, lang: str) -> None:
    """Write a text that was typed whole or in part, and say how *again* takes it up."""
    with undisturbed():
        for path in _kept(content, [(Path(name), text)], "kept text", lang):
            _tell("then again", lang, again=again, path=shlex.quote(shown_path(path)))


def _kept(content: Path, files: Sequence[tuple[Path, str]], what: str, lang: str) -> list[Path]:
    """Where *files* are now, after that was said; what cannot be written is shown instead."""
    try:
        written = [_write(content.parent / FOLDER / place, text) for place, text in files]
    except OSError as error:
        _tell("unwritten", lang, reason=error.strerror or error)
        for _, text in files:
            tell(text)
        return []
    _tell(what, lang)
    for path in written:
        tell(f"  {shown_path(path)}")
    return written


def place(record: NewRecord, today: Day) -> Path:
    """Where a record would stand in the content, as far as it says."""
    moment = parse_moment(str(record.tree.get("date", "")))
    year = moment.date.year if moment else today.year
    folder = Path("berita") / f"{year:04d}" if record.folder == "berita" else Path(record.folder)
    return folder / f"{record.id}.md"


def content_of(record: NewRecord) -> str:
    """The record as a content file; a news item is a draft."""
    is_news = record.folder == "berita"
    tree = {**record.tree, "status": "draft"} if is_news else record.tree
    return content_file(tree, record.body)


def _write(path: Path, text: str) -> Path:
    """Write a new file, under a name that no other has."""
    path.parent.mkdir(parents=True, exist_ok=True)
    first, number = path.stem, 1
    while True:
        with contextlib.suppress(FileExistsError), path.open("xb") as file:
            file.write(as_bytes(text))
            return path
        number += 1
        path = path.with_name(f"{first}-{number}{path.suffix}")


def _tell(what: str, lang: str, **values: object) -> None:
    tell(f"kabar: {told(_SAY[what], lang, **values)}")
