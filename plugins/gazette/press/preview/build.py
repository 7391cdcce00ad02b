"""One preview build in a process of its own: what was changed in plugins counts from the next one.

`python -m gazette.press.preview.build CONTENT OUTPUT LANG [TERMINAL]` prints one JSON object: the
exit code, and the problems as `check --format json` prints them. On the descriptor TERMINAL it says
what it is doing.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gazette.domain.problems import Problem
from gazette.press import _clock, _progress, _report, commands
from gazette.press._desk import Stopwatch
from gazette.press.kept.standing import Outcome, Standing


def main(words: Sequence[str]) -> None:
    """Build with the preview settings, as far as it is not built, and say what came of it."""
    content, output, lang, *terminal = words
    with _progress.shown(lang, "compare", int(terminal[0]) if terminal else None):
        said = _made(Path(content), Path(output), lang)
    json.dump(said, sys.stdout, ensure_ascii=False)


def _made(content: Path, output: Path, lang: str) -> dict[str, Any]:
    try:
        standing = Standing(
            project=commands.PROJECT,
            content=content,
            output=output,
            cache=commands.PROJECT / ".kabar",
            now=_clock.now(None),
            told=("preview", lang),
        )
    except OSError as error:
        code, found = commands.failed(error), []
    else:
        if standing.holds() or (standing.is_of_today and _reprinted(standing, content)):
            code, found = commands.DONE, standing.problems
        else:
            code, found = _build(standing, content, output, lang)
    return {"code": code, "problems": found}


def _reprinted(standing: Standing, content: Path) -> bool:
    from gazette.press.kept.reprint import reprint

    return reprint(standing, content, preview=True)


def _build(standing: Standing, content: Path, output: Path, lang: str) -> tuple[int, list[Any]]:
    standing.forget()
    problems: list[Problem] = []
    outcome = Outcome(standing=standing)
    overrides: dict[str, Any] = {
        "SITEURL": "",
        "KABAR_MESSAGES": lang,
        "KABAR_PROBLEMS": problems,
        "KABAR_OUTCOME": outcome,
    }
    code = commands.run_pelican(
        commands.PROJECT / "pelicanconf.py",
        content=content,
        output=output,
        watch=Stopwatch(),
        overrides=overrides,
    )
    found = json.loads(_report.as_json(problems, lang))
    if code == commands.DONE:
        outcome.problems = found
        standing.keep(outcome)
    return code, found


if __name__ == "__main__":
    main(sys.argv[1:])
