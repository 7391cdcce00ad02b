"""`new`: a record from questions or options, written only if `check` accepts it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from gazette.domain.dates import parse_moment
from gazette.domain.problems import has_errors
from gazette.domain.records import KINDS
from gazette.intake.folder import read_content
from gazette.intake.listing import shown_path
from gazette.press import _clock, _report
from gazette.press._refusal import Refusal, sentence, told
from gazette.press.editing.conversation import Conversation
from gazette.press.editing.front_matter import content_file
from gazette.press.editing.kept_answers import content_of, keep_and_tell, place
from gazette.press.editing.lookup import Choice
from gazette.press.editing.new_files import placed
from gazette.press.editing.new_options import Options, folder_and_kind, record_from
from gazette.press.editing.new_questions import Interview, NewRecord
from gazette.press.editing.standard_input import typed_text
from gazette.press.editing.terminal import (
    Unanswered,
    drop_pending_input,
    every_end_as_ctrl_c,
    tell,
)

DONE, FAILED, CONTENT_PROBLEMS = 0, 1, 2
_FOLDERS = {
    "berita": ("Berita", "News item"),
    "mou": ("Naskah kesepakatan (MoU, PKS, pedoman kerja)", "Agreement"),
    "organisasi": ("Organisasi atau cabang", "Organisation or chapter"),
    "pejabat": ("Pejabat (hanya untuk membedakan nama)", "Official (to tell names apart)"),
    "program": ("Program rutin", "Programme"),
    "wilayah": ("Catatan tentang wilayah", "Note on a region"),
    "istilah": ("Istilah atau singkatan", "Glossary term"),
    "halaman": ("Halaman biasa", "Plain page"),
}
_SAY = {
    "which": ("Catatan apa?", "Which record?"),
    "refused": (
        "catatan belum lolos pemeriksaan; tidak ada berkas yang ditulis",
        "the record does not pass the check; nothing was written",
    ),
    "keep": (
        "Simpan juga, untuk diperbaiki di berkasnya?",
        "Keep it all the same, to be mended in the file?",
    ),
    "kept": ("ditulis; perbaiki masalah di atas", "written; mend the problems above"),
    "written": ("ditulis dan lolos pemeriksaan", "written; it passes the check"),
}


def new(*, content: Path, kind: str, options: Options, lang: str, now: datetime) -> int:
    """Write a new record, and say on standard output where it is."""
    given = {name: value for name, value in options.items() if value}
    register = read_content(content).register
    today = _clock.day_of(now)
    try:
        folder, news_kind = folder_and_kind(kind) if kind else ("", "")
    except Refusal as refusal:
        return _failed(refusal, lang)
    if given:
        code = FAILED
        with typed_text("isi.md", content, lang) as typed:
            try:
                record = record_from(
                    given,
                    folder=folder or "berita",
                    news_kind=news_kind,
                    register=register,
                    today=today,
                    body=typed,
                )
                code = _write(content, [record], None, lang, now)
            except (Refusal, OSError, UnicodeDecodeError) as error:
                code = _failed(error, lang)
            typed.is_done = code == DONE
        return code
    talk = Conversation(lang=lang)
    interview = Interview(conversation=talk, register=register, today=today)
    with every_end_as_ctrl_c():
        return _interviewed(content, interview, folder, news_kind, now)


def _failed(error: Exception, lang: str) -> int:
    tell(f"kabar: {sentence(error, lang)}")
    return FAILED


def _interviewed(
    content: Path, interview: Interview, folder: str, news_kind: str, now: datetime
) -> int:
    """Ask for a record and write it; whatever stops that, no answer is lost."""
    talk = interview.conversation
    try:
        folder = folder or _asked_folder(talk)
        record = interview.record(folder, start={"kind": news_kind} if news_kind else {})
        if folder == "berita":
            record.tree["status"] = _status(interview)
        return _write(content, interview.made, talk, talk.lang, now)
    except (Refusal, OSError) as error:
        tell(f"kabar: {sentence(error, talk.lang)}")
    except (Unanswered, KeyboardInterrupt):
        tell("")
    records = [*interview.made, *interview.unfinished()]
    files = [(place(record, interview.today), content_of(record)) for record in records]
    keep_and_tell(content, files, talk.lang)
    return FAILED


def _status(interview: Interview) -> str:
    """Public only where somebody says so; an end of the answers is no yes."""
    try:
        return interview.status()
    except (Unanswered, KeyboardInterrupt):
        tell("")
        return "draft"


def _asked_folder(talk: Conversation) -> str:
    choices = [
        Choice(value=kind.folder, label=_FOLDERS[kind.folder][talk.lang == "en"]) for kind in KINDS
    ]
    return talk.choice(_say("which", talk.lang), choices, default=KINDS[0].folder)


def _write(
    content: Path,
    records: Sequence[NewRecord],
    talk: Conversation | None,
    lang: str,
    now: datetime,
) -> int:
    """Write all of *records* or none, and judge the content as it then stands.

    What does not pass is taken back, unless the person who answered wants to mend it in the file.
    """
    files = {_path(content, record): content_file(record.tree, record.body) for record in records}
    try:
        with placed(content, files, now) as problems:
            for problem in problems:
                said = _report.line(problem, lang) if talk else _report.of_key(problem, lang)
                tell(said)
            code = CONTENT_PROBLEMS if has_errors(problems) else DONE
            if code and not (talk and _is_wanted(talk)):
                raise _NotKept
    except _NotKept:
        tell(f"kabar: {_say('refused', lang)}")
        return CONTENT_PROBLEMS
    tell(f"kabar: {_say('kept' if code else 'written', lang)}:")
    for path in files:
        print(shown_path(path))
    return code


def _is_wanted(talk: Conversation) -> bool:
    drop_pending_input()
    return talk.yes(_say("keep", talk.lang), default=True)


class _NotKept(Exception):
    """What was written does not pass, and nobody wants to keep it."""


def _path(content: Path, record: NewRecord) -> Path:
    """Where the record belongs; a news item stands in the folder of its year."""
    if record.folder != "berita":
        return content / record.folder / f"{record.id}.md"
    moment = parse_moment(str(record.tree.get("date", "")))
    if moment is None:
        typed = record.tree.get("date")
        raise Refusal(
            f"--date `{typed}` bukan tanggal; tulis tahun-bulan-hari, mis. 2026-01-31",
            f"--date `{typed}` is no date; write year-month-day, e.g. 2026-01-31",
        )
    return content / "berita" / f"{moment.date.year:04d}" / f"{record.id}.md"


def _say(what: str, lang: str, **values: object) -> str:
    return told(_SAY[what], lang, **values)
