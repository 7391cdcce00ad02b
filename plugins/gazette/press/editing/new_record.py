"""`new`: a record from questions or options, written only if `check` accepts it."""

import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from gazette.domain.dates import parse_moment
from gazette.domain.problems import has_errors
from gazette.domain.records import KINDS
from gazette.intake.folder import read_content
from gazette.intake.listing import shown_path
from gazette.press import _report
from gazette.press.editing.conversation import Conversation, Unanswered
from gazette.press.editing.front_matter import content_file
from gazette.press.editing.lookup import Choice
from gazette.press.editing.new_files import Taken, placed
from gazette.press.editing.new_options import Options, Refused, folder_and_kind, record_from
from gazette.press.editing.new_questions import Interview, NewRecord

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
    "unanswered": (
        "jawaban berakhir sebelum selesai; tidak ada berkas yang ditulis",
        "the answers ended too early; nothing was written",
    ),
    "stopped": ("dibatalkan; tidak ada berkas yang ditulis", "stopped; nothing was written"),
    "exists": ("{path} sudah ada dan tidak ditimpa", "{path} exists and is not overwritten"),
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
    today = (now + timedelta(hours=7)).date()
    talk = Conversation(lang=lang)
    try:
        folder, news_kind = folder_and_kind(kind) if kind else ("", "")
        if given:
            folder = folder or "berita"
            records = [
                record_from(
                    given, folder=folder, news_kind=news_kind, register=register, today=today
                )
            ]
        else:
            folder = folder or _asked_folder(talk)
            interview = Interview(conversation=talk, register=register, today=today)
            start = {"kind": news_kind} if news_kind else {}
            record = interview.record(folder, start=start)
            if folder == "berita":
                record.tree["status"] = interview.status()
            records = [*interview.made, record]
        return _write(content, records, talk if not given else None, lang, now)
    except (Refused, OSError, UnicodeDecodeError) as error:
        print(f"kabar: {error}", file=sys.stderr)
        return FAILED
    except (Unanswered, KeyboardInterrupt) as error:
        what = "unanswered" if isinstance(error, Unanswered) else "stopped"
        print(f"\nkabar: {_say(what, lang)}", file=sys.stderr)
        return FAILED


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
                print(_report.line(problem, lang), file=sys.stderr)
            code = CONTENT_PROBLEMS if has_errors(problems) else DONE
            if code and not (talk and talk.yes(_say("keep", lang), default=True)):
                raise _NotKept
    except Taken as taken:
        raise Refused(_say("exists", lang, path=taken.path)) from taken
    except _NotKept:
        print(f"kabar: {_say('refused', lang)}", file=sys.stderr)
        return CONTENT_PROBLEMS
    print(f"kabar: {_say('kept' if code else 'written', lang)}:", file=sys.stderr)
    for path in files:
        print(shown_path(path))
    return code


class _NotKept(Exception):
    """What was written does not pass, and nobody wants to keep it."""


def _path(content: Path, record: NewRecord) -> Path:
    """Where the record belongs; a news item stands in the folder of its year."""
    if record.folder != "berita":
        return content / record.folder / f"{record.id}.md"
    moment = parse_moment(str(record.tree.get("date", "")))
    if moment is None:
        raise Refused(f"--date {record.tree.get('date')}: YYYY-MM-DD")
    return content / "berita" / f"{moment.date.year:04d}" / f"{record.id}.md"


def _say(what: str, lang: str, **values: object) -> str:
    indonesian, english = _SAY[what]
    return (english if lang == "en" else indonesian).format(**values)
