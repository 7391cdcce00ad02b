"""`python3 tasks.py`: how it sets itself up, what it answers, and with which exit code."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = """
import sys
from pathlib import Path
ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "plugins"))
import environment
environment.enter(Path(__file__).resolve())
print(Path(sys.prefix).relative_to(ROOT), *sys.argv[1:])
"""
# Stands in for uv: writes a line into uv.log, then does what the test asks of it.
UV = """#!/bin/sh
echo "$@" >> "{log}"
{then}
"""
needs_pip = pytest.mark.skipif(
    importlib.util.find_spec("ensurepip") is None, reason="this Python has no pip: python3-venv"
)


def tasks(*words: str, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tasks.py"), *words]
    environment = {**os.environ, **variables}
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120
    )


class Project:
    """A small project with the real set-up code, an empty lock and a pretended uv."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = Path(sys.executable)
        self.log = folder / "uv.log"
        (folder / "plugins").mkdir()
        shutil.copy(ROOT / "plugins" / "environment.py", folder / "plugins")
        self.lock("# nothing")
        (folder / "requirements-dev.txt").write_text("# nothing more")
        (folder / "hello.py").write_text(SCRIPT)
        self.uv("exit 0")

    def lock(self, text: str) -> None:
        (self.folder / "requirements.txt").write_text(text)

    def uv(self, then: str) -> None:
        (self.folder / "bin").mkdir(exist_ok=True)
        program = self.folder / "bin" / "uv"
        program.write_text(UV.format(log=self.log, then=then))
        program.chmod(0o755)

    @property
    def installs(self) -> int:
        return len(self.log.read_text().splitlines()) if self.log.exists() else 0

    def start(self, *words: str, script: str = "hello.py") -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self.python, self.folder / script, *words],
            cwd=self.folder.parent,
            env={"PATH": f"{self.folder / 'bin'}:/usr/bin:/bin", "HOME": str(self.folder)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *words: str, script: str = "hello.py") -> tuple[int, str, str]:
        process = self.start(*words, script=script)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err


@pytest.fixture
def project(tmp_path: Path) -> Project:
    folder = tmp_path / "kabar dengan spasi"
    folder.mkdir()
    return Project(folder)


# Set-up


def test_first_use_sets_up_and_leaves_standard_output_to_the_verb(project: Project) -> None:
    code, out, err = project.run("check", "--format=json")

    assert (code, out) == (0, ".venv check --format=json\n")
    assert "setting up .venv" in err


def test_second_use_installs_nothing_and_says_nothing(project: Project) -> None:
    project.run()

    assert project.run() == (0, ".venv\n", "")
    assert project.installs == 1


def test_every_install_is_checked_against_hashes(project: Project) -> None:
    project.run()

    assert "--require-hashes" in project.log.read_text()


def test_a_changed_lock_is_installed_into_a_new_environment(project: Project) -> None:
    project.run()
    (project.folder / ".venv" / "left-over").touch()
    project.lock("# something else")

    assert project.run()[:2] == (0, ".venv\n")
    assert project.installs == 2
    assert not (project.folder / ".venv" / "left-over").exists()


def test_a_changed_lock_is_noticed_by_the_environment_s_own_python(project: Project) -> None:
    project.run()
    project.lock("# something else")
    project.python = project.folder / ".venv" / "bin" / "python"
    code, out, err = project.run()

    assert (code, out) == (0, ".venv\n")
    assert "setting up .venv" in err


def test_a_set_up_that_was_killed_is_done_again(project: Project) -> None:
    project.uv("sleep 60")
    process = project.start()
    while not project.installs:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    project.uv("exit 0")

    assert project.run()[:2] == (0, ".venv\n")
    assert project.installs == 2


def test_a_moved_project_is_set_up_again(project: Project) -> None:
    project.run()
    project.folder = project.folder.rename(project.folder.with_name("pindah"))

    code, _, err = project.run()

    assert code == 0
    assert "setting up .venv" in err


def test_two_at_once_set_up_once(project: Project) -> None:
    project.uv("sleep 1")
    first, second = project.start("a"), project.start("b")
    outputs = [process.communicate(timeout=120)[0] for process in (first, second)]

    assert outputs == [".venv a\n", ".venv b\n"]
    assert project.installs == 1


@needs_pip
def test_pip_takes_over_where_uv_fails(project: Project) -> None:
    project.uv("exit 1")
    code, out, err = project.run()

    assert (code, out) == (0, ".venv\n")
    assert "using pip instead" in err


@needs_pip
def test_a_failed_install_is_an_error_and_is_tried_again(project: Project) -> None:
    project.uv("exit 1")
    project.lock("no-such-package-in-here==1.0")  # without a hash: refused before any look-up
    code, out, err = project.run()

    assert (code, out) == (1, "")
    assert "pip install" in err
    project.uv("exit 0")
    assert project.run()[:2] == (0, ".venv\n")


def test_without_the_venv_module_it_says_what_to_install(project: Project) -> None:
    (project.folder / "bin" / "uv").unlink()
    blind = "import importlib.util\nimportlib.util.find_spec = lambda name: None\n"
    (project.folder / "blind.py").write_text(blind + SCRIPT)
    code, out, err = project.run(script="blind.py")

    assert (code, out) == (1, "")
    assert "sudo apt install python3-venv" in err


def test_an_older_python_is_told_so() -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 10, 9); runpy.run_path('tasks.py')"
    done = subprocess.run([sys.executable, "-c", pretend], cwd=ROOT, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (1, "")
    assert "Python 3.11" in done.stderr


# Verbs


def test_alone_it_lists_the_verbs() -> None:
    done = tasks()

    assert done.returncode == 0
    for name in ("build", "check", "serve", "new", "test"):
        assert f"\n  {name} " in done.stdout


def test_it_works_from_another_folder(tmp_path: Path) -> None:
    assert tasks(cwd=tmp_path).stdout == tasks().stdout


@pytest.mark.parametrize(
    "words",
    [
        ["nope"],
        ["build", "--nope"],
        ["build", "--date"],
        ["build", "--date", "2026-02-30"],
        ["build", "--date=besok"],
        ["build", "stray"],
        ["check", "-f", "json"],
        ["-f", "/nope", "check"],
        ["check", "-T", "abc"],
        ["check", "--hide", "x"],
        ["check", "--list"],
        ["check", "--format", "xml"],
        ["check", "--lang=fr"],
        ["serve", "--port=abc"],
        ["serve", "--port", "70000"],
        ["build", "--siteurl", "ftp://example.org"],
        ["build", "--siteurl", "https://[::1"],
        ["build", "--siteurl", "https://example.org:99999"],
    ],
    ids=" ".join,
)
def test_wrong_words_end_with_1_and_one_line(words: list[str]) -> None:
    done = tasks(*words)

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "indonesian", "english"),
    [
        (["drft"], "perintah `drft` tidak ada (maksud Anda `draft`?)", "there is no verb `drft`"),
        (["draft"], "`draft` perlu nama berkas", "`draft` needs the name of a file"),
        (["draft", "tests"], "`tests` adalah folder, bukan berkas", "`tests` is a folder"),
        (["draft", "tak-ada.txt"], "`tak-ada.txt` tidak ada; periksa", "there is no `tak-ada.txt`"),
        (["draft", "dua", "kata"], "`kata` sesudah `draft` tidak dimengerti", "into quotes"),
        (["new", "--titel", "x"], "`--titel` tidak ada untuk `new` (maksud Anda `--title`?)", "no"),
        (["new", "--title"], "pilihan `--title` perlu nilai", "`--title` needs a value"),
        (["new", "--url", "https://x.example"], "--url hanya dipakai bersama --from", "--source"),
        (
            ["new", "--from", "x", "--title", "x"],
            "--title tidak bisa dipakai bersama --from",
            "--title cannot be used with --from",
        ),
        (["check", "--format", "jason"], "(maksud Anda `json`?); pilih salah satu", "choose one"),
        (["build", "--date", "besok"], "--date `besok` bukan tanggal; tulis", "is no date; write"),
    ],
    ids=str,
)
def test_a_refusal_is_a_sentence_in_the_language_asked_for(
    words: list[str], indonesian: str, english: str
) -> None:
    first = tasks(*words)
    second = tasks(*words, KABAR_LANG="EN")

    assert (first.returncode, second.returncode) == (1, 1)
    assert first.stderr.startswith("kabar: ")
    assert indonesian in first.stderr
    assert english in second.stderr
    assert "Errno" not in first.stderr + second.stderr


def test_a_typed_language_goes_before_that_of_the_environment() -> None:
    done = tasks("draft", "tak-ada.txt", "--lang", "en", KABAR_LANG="id")

    assert done.stderr == "kabar: there is no `tak-ada.txt`; check its name and where it lies\n"


def test_nothing_heavy_is_loaded_before_a_verb_needs_it() -> None:
    done = tasks(PYTHONPROFILEIMPORTTIME="1")
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}

    assert "invoke" in loaded
    assert set() == loaded & {"pelican", "jinja2", "pydantic", "babel", "PIL", "markdown"}
