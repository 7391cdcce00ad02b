"""Builds for tests: a site in a process of its own, with any settings.

Most of a small build is loading the program, compiling the theme and the models. Builds of our own
project are forked from a process that has done all that and never builds itself, so that each begins
as a fresh one would. What a template is compiled to is kept by its source.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BASE = "/kabar"
SITEURL = f"https://example.org{BASE}"
TODAY = "2026-11-21"
SECONDS = 300  # that a build may take

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
# Loads the program, then forks for each line of JSON that says what, with what, and where to say it.
_LOADED = """
import importlib, json, os, signal, sys, traceback
from pathlib import Path
sys.path.insert(0, "plugins")
import pelicanconf
import gazette.press.commands, gazette.press.kept.reprint
from gazette.domain.records import KINDS
from gazette.intake.schema import model_of
from gazette.press.printing.compiled import Templates
from gazette.press.printing.render import environment
from gazette.views.speech import Speech
for name in pelicanconf.PLUGINS:
    importlib.import_module(name)

compiled, compile_one = {{}}, Templates.compile

def compile_once(self, source, name=None, filename=None):
    key = self.preprocess(source, name, filename), name
    if key not in compiled:
        compiled[key] = compile_one(self, source, name, filename)
    return compiled[key]

Templates.compile = compile_once
theme = Path(pelicanconf.THEME) / "templates"
environment(theme, site=None, speech=Speech(), prose=str).compile_all()
for kind in KINDS:
    model_of(kind.type)

def build(program, arguments, variables, said):
    signal.alarm({seconds})
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(os.open(said, os.O_WRONLY), 2)
    os.environ.clear()
    os.environ.update(variables)
    sys.argv = ["-c", *arguments]
    try:
        exec(program, {{"__name__": "__main__"}})
    except SystemExit as end:
        return int(end.code or 0)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0

for line in sys.stdin:
    child = os.fork()
    if not child:
        code = build(*json.loads(line))
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
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
    arguments = [str(content), str(output), json.dumps(told)]
    ours = project == ROOT and not variables
    code, said = (
        _forked(program, arguments) if ours else _fresh(program, arguments, project, variables)
    )
    assert code == 0, said
    return said


def _fresh(
    program: str, arguments: list[str], project: Path, variables: Mapping[str, str]
) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=project,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    return done.returncode, done.stderr


def _forked(program: str, arguments: list[str]) -> tuple[int, str]:
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as said:
        loaded = _loaded()
        assert loaded.stdin
        assert loaded.stdout
        loaded.stdin.write(json.dumps([program, arguments, dict(os.environ), said.name]) + "\n")
        loaded.stdin.flush()
        code = loaded.stdout.readline()
        assert code, "the process that has the program loaded is gone"
        return int(code), said.read()


@cache
def _loaded() -> "subprocess.Popen[str]":
    """The process that has loaded the program; it ends with its standard input, which is ours."""
    return subprocess.Popen(
        [sys.executable, "-c", _LOADED.format(seconds=SECONDS)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def copy_project(folder: Path) -> None:
    """Put the program into *folder*: what runs there has a cache that no other test empties."""
    folder.mkdir()
    for name in ("plugins", "theme"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for path in ROOT.glob("*.py"):
        shutil.copy(path, folder)
