"""One preview build in a process of its own: what was changed in plugins counts from the next one.

`python -m gazette.press.preview.build CONTENT OUTPUT LANG [TERMINAL]` prints one JSON object: the
exit code, and the problems as `check --format json` prints them. On the descriptor TERMINAL it says
what it is doing.

It goes when its standard input ends. Until then it makes ready what the next small edit will need;
where code, theme or settings changed in the meantime, it begins anew.
"""

import json
import os
import select
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from gazette.domain.problems import Problem
from gazette.press import _clock, _progress, _report, commands
from gazette.press._desk import Stopwatch
from gazette.press.kept.edits import NotLocal
from gazette.press.kept.plates import NotThere
from gazette.press.kept.ready import Ready
from gazette.press.kept.reprint import reprint
from gazette.press.kept.standing import Outcome, Standing

_SETTINGS = commands.PROJECT / "pelicanconf.py"
_NAME = "gazette.press.preview.build"


def main(words: Sequence[str]) -> None:
    """Build with the preview settings, as far as it is not built, and say what came of it."""
    content, output, lang, *terminal = words
    folders = Path(content), Path(output)
    ahead = _Ahead(*folders, lang) if _is_to_wait() else None
    sys.stdin.read()
    with _progress.shown(lang, "compare", int(terminal[0]) if terminal else None):
        try:
            standing = _standing(*folders, lang)
        except OSError as error:
            said = {"code": commands.failed(error, lang), "problems": []}
        else:
            if ahead and ahead.frame != standing.frame:  # what was loaded is not what stands there
                os.execv(sys.executable, [sys.executable, "-m", _NAME, *words])
            said = _made(standing, *folders, lang, ahead.ready if ahead else None)
    json.dump(said, sys.stdout, ensure_ascii=False)


def _is_to_wait() -> bool:
    """Whether nobody has let this process go yet."""
    return not select.select([sys.stdin], [], [], 0)[0]


class _Ahead:
    """What was made ready while the process waits: all that the next edit of words will need."""

    def __init__(self, content: Path, output: Path, lang: str) -> None:
        self.frame = ""  # of code, theme and settings
        self.ready: Ready | None = None
        with suppress(OSError, NotThere, NotLocal):
            standing = _standing(content, output, lang)
            self.frame = standing.frame
            if standing.is_of_today:
                ready = Ready(standing)
                ready.warm_up()
                self.ready = ready


def _standing(content: Path, output: Path, lang: str) -> Standing:
    return Standing(
        project=commands.PROJECT,
        content=content,
        output=output,
        cache=commands.cache_of(_SETTINGS, {}),
        now=_clock.now(None),
        told=("preview", lang),
    )


def _made(
    standing: Standing, content: Path, output: Path, lang: str, ready: Ready | None
) -> dict[str, Any]:
    if standing.holds() or (
        standing.is_of_today and reprint(standing, content, preview=True, ready=ready)
    ):
        code, found = commands.DONE, standing.problems
    else:
        code, found = _build(standing, content, output, lang)
    return {"code": code, "problems": found}


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
        _SETTINGS,
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
