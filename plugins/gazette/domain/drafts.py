"""Drafts: the marks that a draft of a press text bears, and where they are still there too late.

Questions stand as comments in the header, which is not in the sheet: its text is an argument.
"""

import re
from collections.abc import Iterator
from itertools import islice

from gazette.domain.origin import KeyPath
from gazette.domain.problems import Place, Problem
from gazette.domain.sheets import Sheet

QUESTION = "TANYA"  # `# TANYA event.date: ...`
REWRITE = "TULIS ULANG"  # opens the paragraph above a body that is not the editor's own yet
FOR_NOW = "sementara"  # `# date: sementara ...`
UNTITLED = "Draf tanpa judul"
UNNAMED = "Naskah"  # what a source is called whose medium nobody knows: `Naskah rilis.txt`
UNNAMED_AT_ALL = f"{UNNAMED} tanpa nama media"

_QUESTIONS = re.compile(
    rf"^(?P<before>[^\n]*?)(?<!\S)#[ \t]*{QUESTION}\b[ \t]*(?:(?P<field>[a-z][\w.]*):)?"
    r"[ \t]*(?P<words>[^\n]*)",
    re.MULTILINE,
)
_COMMENTS = re.compile(
    rf"^[ \t]*#[ \t]*(?P<key>title|date|name):[ \t]*(?P<words>{FOR_NOW}\b[^\n]*)", re.MULTILINE
)
_NOTICE = re.compile(rf"^[ \t>*_#-]*{REWRITE}\b", re.MULTILINE)
_FILE = re.compile(rf"{UNNAMED} \S.*\.[A-Za-z0-9]{{1,5}}|{re.escape(UNNAMED_AT_ALL)}")
_STATUS = re.compile(r"^status:[ \t]*[\"']?([\w-]*)", re.MULTILINE)
_MOST_PROBLEMS = 50


def is_published(sheet: Sheet, header: str = "") -> bool:
    """Whether a news item is meant for readers; a status that cannot be read is no yes."""
    status = sheet.text("status")
    if status is None:
        if not header and not sheet.is_whole:
            return False
        written = _STATUS.search(header)
        status = written[1].casefold() if written else ""
    return sheet.kind == "berita" and status in ("", "null", "published")


def unfinished(sheet: Sheet, header: str) -> Iterator[Problem]:
    """What a published item must not bear any more: questions, the notice, makeshift values."""
    if not is_published(sheet, header):
        return
    if QUESTION in header:
        yield from islice(_open_questions(sheet, header), _MOST_PROBLEMS)
    yield from _makeshift(sheet, header)
    notice = _NOTICE.search(sheet.body) if REWRITE in sheet.body else None
    if notice:
        yield sheet.body_problem("E502", notice.end() - len(REWRITE))


def _open_questions(sheet: Sheet, header: str) -> Iterator[Problem]:
    for found in _QUESTIONS.finditer(header):
        words = found["words"].strip() or QUESTION
        at = _place(sheet, header, found.end("before"))
        yield Problem(at=at, code="E501", field=found["field"] or "", values={"value": words})


def _makeshift(sheet: Sheet, header: str) -> Iterator[Problem]:
    """Values that a comment calls makeshift, or that only a draft has; each once."""
    told: set[KeyPath] = set()
    comments = _COMMENTS.finditer(header) if FOR_NOW in header else iter(())
    for found in islice(comments, _MOST_PROBLEMS):
        at = _place(sheet, header, found.start() + found[0].index("#"))
        above = [
            (mark, path)
            for path, mark in sheet.marks.values.items()
            if path and path[-1] == found["key"] and mark[0] < at.line
        ]
        path = max(above)[1] if above else (found["key"],)
        told.add(path)
        field = ".".join(map(str, path))
        yield Problem(at=at, code="E503", field=field, values={"value": found["words"]})
    title, source = sheet.text("title"), sheet.text("sources", 0, "name")
    if title == UNTITLED and ("title",) not in told:
        yield sheet.problem("E503", ("title",), value=title)
    is_only = sheet.text("sources", 1, "name") is None
    where: KeyPath = ("sources", 0, "name")
    if source and is_only and _FILE.fullmatch(source) and where not in told:
        yield sheet.problem("E503", where, value=source)


def _place(sheet: Sheet, header: str, offset: int) -> Place:
    line = header.count("\n", 0, offset) + 1
    column = offset - (header.rfind("\n", 0, offset) + 1) + 1
    return Place(path=sheet.marks.path, line=line, column=column)
