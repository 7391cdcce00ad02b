"""The zero-install door: forms on the code host for corrections, right of reply and news tips."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
QUESTIONS = [path for path in FORMS if path.name != "config.yml"]


def form(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def test_there_is_a_form_for_each_reason_and_no_blank_issue() -> None:
    assert [path.stem for path in QUESTIONS] == ["hak-jawab", "kabar", "koreksi"]
    assert form(ROOT / ".github/ISSUE_TEMPLATE/config.yml") == {"blank_issues_enabled": False}


@pytest.mark.parametrize("path", QUESTIONS, ids=lambda path: path.stem)
def test_a_form_fits_the_schema(path: Path) -> None:
    name = "vendor.github-issue-forms"
    command = [str(Path(sys.executable).parent / "check-jsonschema"), "--builtin-schema", name]
    known = subprocess.run([command[0], "--help"], capture_output=True, text=True).stdout
    if name not in "".join(known.split()):
        assert "CI" not in os.environ, f"this check-jsonschema has no {name}"
        pytest.skip(f"this check-jsonschema has no {name}")
    done = subprocess.run([*command, str(path)], capture_output=True, text=True)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", QUESTIONS, ids=lambda path: path.stem)
def test_a_form_is_complete_and_warns_of_personal_data(path: Path) -> None:
    found = form(path)
    fields = [part for part in found["body"] if part["type"] != "markdown"]

    assert found["name"]
    assert found["description"]
    assert len({part["id"] for part in fields}) == len(fields)
    assert all(part["attributes"]["label"] for part in fields)
    assert any(part.get("validations", {}).get("required") for part in fields)
    assert "NIK" in path.read_text("utf-8")


def test_a_pull_request_asks_for_what_the_rules_ask() -> None:
    text = (ROOT / ".github" / "pull_request_template.md").read_text("utf-8")

    for word in ("tasks.py check", "sumber", "nama warga", "NIK", "alt", "corrections"):
        assert word in text
