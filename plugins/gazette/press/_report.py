"""Reports: problems as lines for people, JSON for programs, annotations for GitHub."""

import json
from collections.abc import Iterable, Sequence

from gazette.domain.problems import Problem
from gazette.press import _progress


def line(problem: Problem, lang: str) -> str:
    """`path:line:column: CODE field: message (hint)`."""
    at = problem.at
    return f"{at.path}:{at.line}:{at.column}: {of_key(problem, lang)}"


def of_key(problem: Problem, lang: str) -> str:
    """`CODE field: message (hint)`, where there is no file to look into."""
    field = f" {problem.field}:" if problem.field else ""
    hint = problem.hint(lang)
    cure = f" ({hint})" if hint else ""
    return f"{problem.code}{field} {problem.message(lang)}{cure}"


def as_json(problems: Iterable[Problem], lang: str) -> str:
    """A list of objects, `[]` where there are none."""
    found = [
        {
            "path": problem.at.path,
            "line": problem.at.line,
            "column": problem.at.column,
            "code": problem.code,
            "severity": problem.severity,
            "field": problem.field,
            "message": problem.message(lang),
            "hint": problem.hint(lang),
        }
        for problem in problems
    ]
    return json.dumps(found, ensure_ascii=False, indent=1)


_COMMANDS = {"error": "error", "warning": "warning", "hint": "notice"}


def annotation(problem: Problem, lang: str) -> str:
    """A workflow command that shows the problem beside its line in a pull request."""
    at = problem.at
    text = f"{problem.field + ': ' if problem.field else ''}{problem.message(lang)}"
    cure = problem.hint(lang)
    whole = f"{text} ({cure})" if cure else text
    return (
        f"::{_COMMANDS[problem.severity]} file={_property(at.path)},line={at.line},"
        f"col={at.column},title={problem.code}::{_data(whole)}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def say(problems: Sequence[Problem], lang: str) -> None:
    """Tell people, on standard error."""
    _progress.tell(as_text(problems, lang))


def as_text(problems: Sequence[Problem], lang: str) -> str:
    """A line for each problem, and one that counts; nothing where there is nothing."""
    lines = [line(problem, lang) for problem in problems]
    return "".join(f"{text}\n" for text in (*lines, _summary(problems, lang)) if text)


def _summary(problems: Sequence[Problem], lang: str) -> str:
    """One line that counts; nothing where there is nothing."""
    errors, warnings, hints = (
        sum(problem.severity == severity for problem in problems)
        for severity in ("error", "warning", "hint")
    )
    if errors:
        files = len({problem.at.path for problem in problems if problem.severity == "error"})
        if lang == "en":
            return f"{errors} errors in {files} files; the last good site stands untouched."
        return f"{errors} kesalahan di {files} berkas; situs terakhir yang baik tidak diubah."
    if not problems:
        return ""
    if lang == "en":
        return f"No errors; {warnings} warnings, {hints} hints."
    return f"Tidak ada kesalahan; {warnings} peringatan, {hints} petunjuk kelengkapan."
