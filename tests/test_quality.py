"""Lint, layout, types and templates, run as tests."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*words: str) -> None:
    command = [sys.executable, "-m", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


def test_ruff_finds_nothing() -> None:
    run("ruff", "check", "--quiet", ".")


def test_code_is_laid_out_by_ruff() -> None:
    run("ruff", "format", "--quiet", "--diff", ".")


def test_types_hold_in_the_plugins() -> None:
    run("mypy", "--strict", *present("plugins"))


def test_types_hold_between_verbs_and_commands() -> None:
    if present("plugins/gazette/press/commands.py"):
        run("mypy", "--strict", "tasks.py")


def test_templates_are_clean() -> None:
    if present("theme/templates"):
        run("djlint", "--lint", "--quiet", "theme/templates")


def present(*paths: str) -> list[str]:
    return [path for path in paths if (ROOT / path).exists()]
