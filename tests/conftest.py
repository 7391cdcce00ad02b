"""What every test may ask for."""

import os
import shutil
import signal
from pathlib import Path

import pytest

# Who starts the tests in the background (`&`, nohup) lets them ignore these, and all that they start
# would: a test that interrupts a program needs one that can be interrupted.
for number, usual in (
    (signal.SIGINT, signal.default_int_handler),
    (signal.SIGHUP, signal.SIG_DFL),
):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, usual)

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = {  # a tool goes by several names
    "chromium": ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
}
NPM_FILES = {
    "axe-core": "node_modules/axe-core/axe.min.js",
    "html-validate": "node_modules/.bin/html-validate",
}
CURES = {
    "chromium": "sudo apt install chromium",
    "axe-core": "npm ci",
    "html-validate": "npm ci",
}


def require_tool(name: str) -> Path:
    """Return where the tool *name* is; without it, fail where CI=true and skip elsewhere."""
    if name in NPM_FILES and (ROOT / NPM_FILES[name]).exists():
        return ROOT / NPM_FILES[name]
    for command in COMMANDS.get(name, (name,)):
        if found := shutil.which(command):
            return Path(found)
    reason = f"{name} is not installed: {CURES.get(name, f'sudo apt install {name}')}"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def chapter_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real content as a site under the sub-path /kabar, built once for all tests."""
    from builds import build

    return build(ROOT / "content", tmp_path_factory.mktemp("situs") / "output")
