"""The project's own Python environment: `.venv`, made from the hashed locks on first use.

Standard library only, and every word it prints goes to standard error: it runs before
anything is installed, and standard output belongs to the verb.
"""

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SETUP_LOCK = ROOT / ".kabar" / "setup.lock"
RUNTIME, DEVELOPMENT = "requirements.txt", "requirements-dev.txt"
REENTERED = "KABAR_REENTERED"
# Settings of the caller that would send packages elsewhere, or load modules from elsewhere.
MISLEADING = ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")


class SetupFailed(Exception):
    """The environment cannot be made; the text says what to do."""


def enter(script: Path) -> None:
    """Return if this process runs in an up-to-date `.venv`; else start *script* again in one."""
    reentered = os.environ.pop(REENTERED, "") == "1"
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    if inside and _is_installed(RUNTIME):
        return
    if reentered:
        _stop(SetupFailed(".venv rusak: hapus lalu ulangi / is broken: delete it and try again"))
    try:
        if inside:  # a changed lock or Python: the environment is made anew from outside it
            _replace_process(Path(getattr(sys, "_base_executable", sys.executable)), script)
        ensure(RUNTIME)
    except SetupFailed as problem:
        _stop(problem)
    os.environ[REENTERED] = "1"
    _replace_process(_venv_python(), script)


def ensure(lock: str) -> None:
    """Install *lock* into `.venv` unless that very lock is there already."""
    if _is_installed(lock):
        return
    with _one_at_a_time():
        if _is_installed(lock):  # another process has just done it
            return
        if lock == RUNTIME:
            _say("menyiapkan lingkungan .venv, sekali saja / setting up .venv, once ...")
            _make_venv_and_install(lock)
        else:
            _say(f"memasang {lock}, sekali saja / installing {lock}, once ...")
            _install(lock, uv=_uv())
        _stamp(lock).write_text(_fingerprint(lock), encoding="utf-8")
        _say("siap / ready.")


def _make_venv_and_install(lock: str) -> None:
    """Make `.venv` anew and fill it: by uv where it is found and works, else by pip."""
    uv = _uv()
    if uv:
        try:
            _run([sys.executable, "-I", "-m", "venv", "--clear", "--without-pip", str(VENV)])
            _install(lock, uv=uv)
            return
        except SetupFailed:
            _say("uv gagal, memakai pip / uv failed, using pip instead ...")
    if not (_has_module("venv") and _has_module("ensurepip")):
        raise SetupFailed(_how_to_get_venv())
    _run([sys.executable, "-I", "-m", "venv", "--clear", str(VENV)])
    _install(lock, uv=None)


def _install(lock: str, *, uv: str | None) -> None:
    """Install every line of *lock*, each checked against its hash."""
    python = str(_venv_python())
    if uv:
        command = [uv, "pip", "install", "--quiet", "--python", python, "--compile-bytecode"]
    else:
        if not _has_pip():
            _run([python, "-I", "-m", "ensurepip", "--default-pip"])
        command = [python, "-m", "pip", "install", "--quiet", "--no-user", "--no-input"]
        command += ["--disable-pip-version-check", "--no-warn-script-location"]
    _run([*command, "--require-hashes", "-r", str(ROOT / lock)])


def _run(command: list[str]) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in MISLEADING}
    sys.stderr.flush()
    try:
        done = subprocess.run(command, stdout=sys.stderr.fileno(), env=environment, cwd=ROOT)
    except OSError as error:
        raise SetupFailed(f"{command[0]}: {error.strerror}") from error
    if done.returncode:
        raise SetupFailed(f"gagal / failed ({done.returncode}): {' '.join(command)}")


def _is_installed(lock: str) -> bool:
    """The stamp is written last, so an interrupted set-up leaves none and is done again."""
    try:
        return _venv_python().exists() and _stamp(lock).read_text("utf-8") == _fingerprint(lock)
    except OSError:
        return False


def _fingerprint(lock: str) -> str:
    """The lock's hash, where `.venv` lies (it cannot be moved) and the Python it was made with."""
    digest = hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()
    return f"{digest}\n{VENV}\n{_venv_version()}\n"


def _venv_version() -> str:
    """The Python version `.venv` was made for, and the one it now has if we run in it."""
    settings = (VENV / "pyvenv.cfg").read_text("utf-8")
    made_for = next(line for line in settings.splitlines() if line.startswith("version"))
    major_minor = ".".join(made_for.partition("=")[2].strip().split(".")[:2])
    if Path(sys.prefix).resolve() == VENV.resolve():
        running = f"{sys.version_info.major}.{sys.version_info.minor}"
        return major_minor if running == major_minor else f"{major_minor} != {running}"
    return major_minor


def _stamp(lock: str) -> Path:
    return VENV / f"installed-{lock}"


def _venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _has_module(name: str) -> bool:
    """An empty folder that a removed package left behind is no module."""
    spec = importlib.util.find_spec(name)
    return spec is not None and spec.origin is not None


def _has_pip() -> bool:
    return any(VENV.glob("lib*/**/site-packages/pip/__main__.py"))


def _uv() -> str | None:
    return shutil.which("uv")


def _how_to_get_venv() -> str:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return (
        f"Python {version} ini belum punya modul venv / this Python has no venv module.\n"
        "  Debian, Ubuntu:  sudo apt install python3-venv\n"
        f"  (Python lain / another Python:  sudo apt install python{version}-venv)\n"
        "  atau pasang uv / or install uv; lalu ulangi perintah ini / then repeat this command."
    )


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold the set-up lock; the system lets go of it when the process ends, however it ends."""
    SETUP_LOCK.parent.mkdir(exist_ok=True)
    with SETUP_LOCK.open("a") as handle:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                _say("menunggu penyiapan lain selesai / waiting for another set-up ...")
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _replace_process(python: Path, script: Path) -> NoReturn:
    """Go on as *python* running *script* with the same words; text is UTF-8 whatever the locale."""
    os.environ["PYTHONUTF8"] = "1"
    command = [str(python), str(script), *sys.argv[1:]]
    sys.stderr.flush()
    if sys.platform == "win32":  # there, execv would return to the shell before the work is done
        raise SystemExit(subprocess.call(command))
    os.execv(command[0], command)


def _say(text: str) -> None:
    print(f"kabar: {text}", file=sys.stderr, flush=True)


def _stop(problem: SetupFailed) -> NoReturn:
    _say(str(problem))
    raise SystemExit(1)
