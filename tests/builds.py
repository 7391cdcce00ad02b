"""Builds for tests: a site in a process of its own, with any settings."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BASE = "/kabar"
SITEURL = f"https://example.org{BASE}"
TODAY = "2026-11-21"

_COMMAND = """
import json, sys
from pathlib import Path
sys.path.insert(0, "plugins")
from gazette.press import commands
from gazette.press._desk import Stopwatch
content, output, overrides = sys.argv[1:]
sys.exit(commands.run_pelican(Path("publishconf.py"), content=Path(content), output=Path(output),
                              watch=Stopwatch(), overrides=json.loads(overrides)))
"""


def build(
    content: Path,
    output: Path,
    settings: Mapping[str, Any] | None = None,
    project: Path = ROOT,
    **variables: str,
) -> Path:
    """Build *content* into *output*, which is returned; fails the test where the build fails.

    The *project* is ours, or a copy of it; *variables* are those of the environment.
    """
    overrides = {"SITEURL": SITEURL, "KABAR_DATE": TODAY, "KABAR_CACHE": "", **(settings or {})}
    _run(_COMMAND, content, output, overrides, project, variables)
    return output


_VERB = """
import json, sys
from pathlib import Path
sys.path.insert(0, "plugins")
from gazette.press import commands
content, output, settings = sys.argv[1:]
settings = json.loads(settings)
sys.exit(commands.build(content=Path(content), output=Path(output), siteurl=settings.pop("SITEURL"),
                        date=settings.pop("KABAR_DATE"), lang="id", timings=False,
                        once=settings.pop("once", False), settings=settings))
"""


def build_verb(
    content: Path,
    output: Path,
    settings: Mapping[str, Any] | None = None,
    project: Path = ROOT,
    **variables: str,
) -> str:
    """What `build` says on standard error; unlike `build` here it looks at what stands already.

    A true `once` among the *settings* is the option of that name.
    """
    told = {"SITEURL": SITEURL, "KABAR_DATE": TODAY, **(settings or {})}
    return _run(_VERB, content, output, told, project, variables)


def _run(
    program: str,
    content: Path,
    output: Path,
    told: Mapping[str, Any],
    project: Path,
    variables: Mapping[str, str],
) -> str:
    """What *program* says on standard error; fails the test where it fails."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(content), str(output), json.dumps(told)],
        cwd=project,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr
