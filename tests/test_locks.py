"""Everything that is installed is pinned by hash, and no lock says where it is fetched from."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.txt", "requirements-dev.txt")


def pins(lock: str) -> list[str]:
    """The requirements of *lock*, each with its hashes joined into one line."""
    text = (ROOT / lock).read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    return [line.strip() for line in "\n".join(lines).replace("\\\n", " ").splitlines() if line]


def names(lock: str) -> dict[str, set[str]]:
    """Each package of *lock* with its versions."""
    found: dict[str, set[str]] = {}
    for pin in pins(lock):
        name, _, version = pin.split()[0].partition("==")
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_one_version_with_hashes(lock: str) -> None:
    pinned = re.compile(r"[a-z0-9._-]+==\S+( ; [^-]+?)?(\s+--hash=sha256:[0-9a-f]{64})+")

    assert [pin for pin in pins(lock) if not pinned.fullmatch(pin)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_wanted_package_is_in_its_lock(lock: str) -> None:
    wanted = (ROOT / lock).with_suffix(".in").read_text("utf-8").splitlines()
    asked = {re.split(r"[\[=<>~ ]", line)[0] for line in wanted if re.match(r"[a-z]", line)}

    assert asked - set(names(lock)) == set()


def test_tests_run_with_the_versions_that_the_site_is_built_with() -> None:
    development = names("requirements-dev.txt")

    assert {n: v for n, v in names("requirements.txt").items() if development[n] != v} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_no_python_lock_names_a_host(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")

    assert re.findall(r"\S*://\S*|--\w*index\S*|--find-links|--trusted-host", text) == []


def test_the_npm_lock_holds_hashes_and_no_addresses() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    installed = {name: package for name, package in packages.items() if name}

    assert [name for name, package in installed.items() if "resolved" in package] == []
    assert [name for name, package in installed.items() if "integrity" not in package] == []
    assert "omit-lockfile-registry-resolved=true" in (ROOT / ".npmrc").read_text("utf-8")
