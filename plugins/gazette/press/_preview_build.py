"""One preview build in a process of its own: what was changed in plugins counts from the next one.

`python -m gazette.press._preview_build CONTENT OUTPUT LANG` prints one JSON object: the exit
code, and the problems as `check --format json` prints them.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gazette.domain.problems import Problem
from gazette.press import _report, commands
from gazette.press._desk import Stopwatch


def main(words: Sequence[str]) -> None:
    """Build with the preview settings and say what came of it."""
    content, output, lang = words
    problems: list[Problem] = []
    overrides: dict[str, Any] = {
        "SITEURL": "",
        "KABAR_MESSAGES": lang,
        "KABAR_PROBLEMS": problems,
    }
    code = commands.run_pelican(
        commands.PROJECT / "pelicanconf.py",
        content=Path(content),
        output=Path(output),
        watch=Stopwatch(),
        overrides=overrides,
    )
    found = json.loads(_report.as_json(problems, lang))
    json.dump({"code": code, "problems": found}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(sys.argv[1:])
