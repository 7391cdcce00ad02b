"""A press text pasted into the preview, in a process of its own: its draft, or the draft saved.

`python -m gazette.press.preview.draft CONTENT LANG` reads one JSON object, `{text, url}` or
`{markdown, id}`, and prints one: the draft with its questions, or where it was saved, or what is
wrong with it.
"""

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from gazette.domain.dates import parse_moment
from gazette.domain.problems import Problem, has_errors
from gazette.domain.records import KIND_BY_FOLDER
from gazette.intake.folder import read_content
from gazette.intake.leaves import is_id
from gazette.intake.listing import shown_path
from gazette.intake.readers import read_record
from gazette.press import _clock, _report
from gazette.press.editing.new_draft import id_of, place_of
from gazette.press.editing.new_files import Taken, placed
from gazette.press.editing.press_texts import is_address, registers_of
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import draft_from_text

Answer = dict[str, Any]


class _Unfit(Exception):
    """The draft has errors; it is not kept."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = problems


def main(words: Sequence[str]) -> None:
    """Answer what stands on standard input."""
    content, lang = Path(words[0]), words[1]
    asked: dict[str, str] = json.load(sys.stdin)
    now = _clock.now()
    if "markdown" in asked:
        answer = save(content, asked["markdown"], asked["id"], now=now, lang=lang)
    else:
        answer = draft(content, asked["text"], asked["url"], now=now)
    json.dump(answer, sys.stdout, ensure_ascii=False)


def draft(content: Path, text: str, url: str, *, now: datetime) -> Answer:
    """The draft of *text* as Markdown, the id it would get, and its open questions."""
    if url and not is_address(url):
        return {"error": "url"}
    found = draft_from_text(
        text,
        registers=registers_of(read_content(content).register),
        today=_clock.day_of(now),
        url=url or None,
    )
    return {
        "markdown": to_markdown(found),
        "id": id_of(found),
        "questions": [{"field": one.field, "question": one.question} for one in found.questions],
    }


def save(content: Path, markdown: str, news_id: str, *, now: datetime, lang: str) -> Answer:
    """Write *markdown* into the content as a draft, if it is one and passes `check`."""
    if not is_id(news_id):
        return {"error": "id"}
    text = markdown.replace("\r\n", "\n").rstrip("\n") + "\n"
    reading = read_record(text, f"{news_id}.md", KIND_BY_FOLDER["berita"], news_id)
    if has_errors(reading.problems):
        return _unfit(reading.problems, lang)
    moment = parse_moment(reading.sheet.text("date") or "")
    if reading.sheet.text("status") != "draft" or moment is None:
        return {"error": "status"}
    try:
        path = content / place_of(moment.date.year, news_id, read_content(content).register)
        with placed(content, {path: text}, now) as problems:
            if has_errors(problems):
                raise _Unfit(problems)
    except Taken as taken:
        return {"error": "exists", "path": taken.path}
    except _Unfit as unfit:
        return _unfit(unfit.problems, lang)
    return {"path": shown_path(path)}


def _unfit(problems: Sequence[Problem], lang: str) -> Answer:
    errors = [problem for problem in problems if problem.severity == "error"]
    return {"error": "unfit", "problems": json.loads(_report.as_json(errors, lang))}


if __name__ == "__main__":
    main(sys.argv[1:])
