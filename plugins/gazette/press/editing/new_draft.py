"""`new --from`: a press text becomes a draft item in the content, its open questions beside it."""

import sys
from collections.abc import Mapping
from datetime import date as Day
from datetime import datetime
from pathlib import Path

from gazette.domain.problems import has_errors
from gazette.domain.sheets import Register
from gazette.intake.folder import read_content
from gazette.intake.leaves import is_id
from gazette.intake.listing import shown_path
from gazette.press import _report
from gazette.press._refusal import sentence, told
from gazette.press.editing.conversation import Conversation
from gazette.press.editing.front_matter import content_file
from gazette.press.editing.kept_answers import content_of, keep_and_tell, place
from gazette.press.editing.new_files import Taken, WrongId, placed
from gazette.press.editing.new_questions import Interview, id_for
from gazette.press.editing.press_texts import NotReadable, name_of, read_text, registers_of
from gazette.press.editing.standard_input import typed_text
from gazette.press.editing.terminal import Unanswered, tell
from gazette.press_text.answers import ANSWERABLE, answered
from gazette.press_text.as_markdown import date_of, heading_of, to_markdown
from gazette.press_text.draft import Draft, draft_from_text

DONE, FAILED, CONTENT_PROBLEMS = 0, 1, 2
# Where a draft's field has another name in the file.
_KEYS: Mapping[str, str] = {
    "published": "date",
    "source.name": "sources.name",
    "source.url": "sources.url",
}
_SAY = {
    "ask": ("{number} hal belum jelas. Jawab sekarang?", "{number} things are open. Answer now?"),
    "left open": (
        "berhenti bertanya; yang belum dijawab tetap terbuka",
        "no more questions; what is not answered stays open",
    ),
    "enter": ("(Enter: biarkan terbuka)", "(Enter: leave it open)"),
    "refused": (
        "draf belum lolos pemeriksaan; tidak ada berkas yang ditulis",
        "the draft does not pass the check; nothing was written",
    ),
    "stopped": ("dibatalkan; tidak ada berkas yang ditulis", "stopped; nothing was written"),
    "written": (
        "draf ditulis dan lolos pemeriksaan; tulis ulang isinya",
        "the draft is written and passes the check; rewrite its body",
    ),
    "open": (
        "{number} hal belum jelas, di berkasnya sebagai # TANYA:",
        "{number} things are open, in the file as # TANYA:",
    ),
    "clear": ("tidak ada pertanyaan terbuka", "no question is open"),
}


class _Refused(Exception):
    """The draft cannot be kept; the problems were told."""


def new_from_text(
    *,
    content: Path,
    file: str,
    url: str | None,
    id: str,
    today: Day,
    now: datetime,
    lang: str,
) -> int:
    """Write the draft of a press text into the content; its path goes to standard output."""
    code = FAILED
    with typed_text("rilis.txt", content, lang) as typed:
        try:
            text = read_text(file, url, typed)
            register = read_content(content).register
        except (NotReadable, OSError) as error:
            tell(f"kabar: {sentence(error, lang)}")
            return FAILED
        draft = draft_from_text(
            text, registers=registers_of(register), today=today, url=url, file_name=name_of(file)
        )
        interview = Interview(conversation=Conversation(lang=lang), register=register, today=today)
        code = _kept(content, draft, id, interview, now, may_ask=file != "-")
        typed.is_done = code == DONE
    return code


def _kept(
    content: Path, unasked: Draft, id: str, interview: Interview, now: datetime, *, may_ask: bool
) -> int:
    """Ask what the draft leaves open, and write it; no answer is lost where it cannot stand."""
    draft, lang, today = unasked, interview.conversation.lang, interview.today
    if may_ask and sys.stdin.isatty():
        try:
            draft = _asked(draft, interview)
        except (Unanswered, KeyboardInterrupt):
            tell(f"\nkabar: {_say('stopped', lang)}")
            return FAILED
    news_id = id or id_of(draft)
    code = _placed(content, draft, news_id, interview, now)
    begun = [(place(record, today), content_of(record)) for record in interview.unfinished()]
    if code != DONE and (draft is not unasked or interview.made):
        begun += [(place(record, today), content_of(record)) for record in interview.made]
        name = f"{news_id if is_id(news_id) else id_of(draft)}.md"
        begun.append((Path("berita") / f"{date_of(draft).year:04d}" / name, to_markdown(draft)))
    if begun:
        keep_and_tell(content, begun, lang)
    return code


def _placed(content: Path, draft: Draft, news_id: str, interview: Interview, now: datetime) -> int:
    """Write the draft and the records made for it, or say why not."""
    lang = interview.conversation.lang
    files = {
        content / record.folder / f"{record.id}.md": content_file(record.tree, record.body)
        for record in interview.made
    }
    try:
        path = content / place_of(date_of(draft).year, news_id, interview.register)
        files[path] = to_markdown(draft)
        _write(content, files, now, lang)
    except _Refused:
        tell(f"kabar: {_say('refused', lang)}")
        return CONTENT_PROBLEMS
    except (Taken, WrongId, OSError) as error:
        tell(f"kabar: {sentence(error, lang)}")
        return FAILED
    _tell(draft, lang)
    for written in files:
        print(shown_path(written))
    return DONE


def id_of(draft: Draft) -> str:
    """The id that the draft's heading gives it."""
    return id_for("berita", {"title": heading_of(draft)}) or f"draf-{draft.drafted}"


def place_of(year: int, news_id: str, register: Register) -> Path:
    """Where an item belongs below the content folder.

    An id that another item has, of whatever year, is `Taken`.
    """
    if not is_id(news_id):
        raise WrongId(news_id)
    known = register.by_id.get(("berita", news_id))
    if known:
        raise Taken(Path(known.marks.path))
    return Path("berita") / f"{year:04d}" / f"{news_id}.md"


def _asked(draft: Draft, interview: Interview) -> Draft:
    """The draft after the questions that one value answers; what is left empty stays open."""
    talk = interview.conversation
    asked = [one for one in draft.questions if one.field in ANSWERABLE]
    if not asked or not talk.yes(_say("ask", talk.lang, number=len(asked)), default=True):
        return draft
    talk.say(_say("enter", talk.lang))
    begun = draft
    try:
        for question in asked:
            talk.say(f"? {question.question}")
            answer = interview.answer(_KEYS.get(question.field, question.field))
            draft = answered(draft, question.field, answer) if answer else draft
    except (Unanswered, KeyboardInterrupt):
        if draft is begun and not interview.made and not interview.unfinished():
            raise
        talk.say(f"\n{_say('left open', talk.lang)}")
    return draft


def _write(content: Path, files: Mapping[Path, str], now: datetime, lang: str) -> None:
    with placed(content, files, now) as problems:
        for problem in problems:
            if problem.severity != "hint":
                tell(_report.line(problem, lang))
        if has_errors(problems):
            raise _Refused


def _tell(draft: Draft, lang: str) -> None:
    tell(f"kabar: {_say('written', lang)}.")
    what = "open" if draft.questions else "clear"
    tell(f"kabar: {_say(what, lang, number=len(draft.questions))}")
    for question in draft.questions:
        tell(f"  {question.field}: {question.question}")


def _say(what: str, lang: str, **values: object) -> str:
    return told(_SAY[what], lang, **values)
