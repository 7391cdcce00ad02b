"""The workflows: valid, pinned, with the least rights, and safe for pull requests from forks."""

import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from gazette.press.editing.cms_config import backend_of

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PYTHON_TOOLS = Path(sys.executable).parent


def run(*command: str | Path) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


def workflow(name: str) -> dict[str, object]:
    # BaseLoader: every scalar is text, so the key `on` stays a word
    return yaml.load((ROOT / ".github" / "workflows" / name).read_text("utf-8"), yaml.BaseLoader)


def test_zizmor_has_nothing_to_say() -> None:
    run(PYTHON_TOOLS / "zizmor", "--offline", "--no-progress", "--persona=pedantic", ".github")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_fits_the_schema(path: Path) -> None:
    run(PYTHON_TOOLS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", path)


def test_dependabot_fits_the_schema() -> None:
    settings = ROOT / ".github" / "dependabot.yml"
    run(PYTHON_TOOLS / "check-jsonschema", "--builtin-schema", "vendor.dependabot", settings)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_commit_with_its_version(path: Path) -> None:
    uses = re.findall(r"uses:\s*(.+)", path.read_text("utf-8"))

    assert uses
    pinned = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [line for line in uses if not pinned.fullmatch(line)] == []


def test_pull_requests_run_without_secrets_and_may_only_read() -> None:
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8")

    assert list(workflow("check.yml")["on"]) == ["pull_request"]
    assert "secrets." not in text
    assert ": write" not in text


def test_the_site_is_published_daily_at_five_in_jakarta() -> None:
    assert workflow("publish.yml")["on"]["schedule"] == [{"cron": "0 22 * * *"}]


def test_a_published_site_knows_its_own_repository_without_any_setting() -> None:
    """The web editor saves there, and every page leads to its file."""
    (build,) = [step for step in publishing() if "tasks.py build" in step.get("run", "")]
    addresses = {
        name: value.replace("${{ github.server_url }}", "https://github.com")
        .replace("${{ github.repository }}", "cabang/kabar")
        .replace("${{ github.ref_name }}", "main")
        for name, value in build["env"].items()
    }

    settings = told(addresses, named="")
    named = told(addresses, named="https://codeberg.org/kabar/situs")

    assert named["KABAR_CODE_URL"] == "https://codeberg.org/kabar/situs"
    assert backend_of(settings["KABAR_CODE_URL"], settings["KABAR_EDIT_URL"]) == {
        "name": "github",
        "repo": "cabang/kabar",
        "branch": "main",
        "auth_methods": ["token"],
    }


def told(addresses: dict[str, str], *, named: str) -> dict[str, Any]:
    """The public settings where the variables are *addresses* and pelicanconf.py says *named*."""
    import pelicanconf  # here: a build in this process makes the module anew

    with pytest.MonkeyPatch.context() as patch:
        for name, value in addresses.items():
            if name in vars(pelicanconf):
                patch.setenv(name, value)
                patch.setattr(pelicanconf, name, named)
        return runpy.run_path(str(ROOT / "publishconf.py"))


def test_mistakes_saved_in_the_web_editor_are_told_on_their_lines() -> None:
    runs = [step["run"] for step in publishing() if "run" in step]

    assert runs[0] == "python3 tasks.py check --format github"


def publishing() -> list[dict[str, Any]]:
    jobs: Any = workflow("publish.yml")["jobs"]
    return jobs["build"]["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_workflow_keeps_a_cache(path: Path) -> None:
    assert re.findall(r"actions/cache|^\s*cache\w*:", path.read_text("utf-8"), re.MULTILINE) == []
