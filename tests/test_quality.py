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
    run("mypy", "--strict", present("plugins"))


def test_types_hold_between_verbs_and_commands() -> None:
    run("mypy", "--strict", present("tasks.py"))


def test_templates_are_clean() -> None:
    run("djlint", "--lint", "--quiet", present("theme/templates"))


def present(path: str) -> str:
    """*path*, which must be there: a tool that looks at nothing finds nothing."""
    assert (ROOT / path).exists(), f"{path} is not there"
    return path
