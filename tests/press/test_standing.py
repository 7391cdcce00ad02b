"""A build that would change nothing is known, and anything else is never taken for it."""

import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gazette.press.kept.standing import Outcome, Standing, signature

NOW = datetime(2026, 11, 21, 3, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in {
        "project/pelicanconf.py": 'import os\nNAME = os.environ.get("CHAPTER_NAME", "")\n',
        "project/requirements.txt": "pelican==4.12\n",
        "project/plugins/gazette/a.py": "A = 1\n",
        "project/theme/templates/base.html": "<p>",
        "content/berita/2025/a.md": "---\n---\nsatu\n",
        "output/index.html": "<p>satu",
        "output/berita/index.html": "<p>berita",
        "output/.kabar-terbuka": "",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def standing(at: Path, now: datetime = NOW, told: tuple[str, ...] = ("id",)) -> Standing:
    return Standing(
        project=at / "project",
        content=at / "content",
        output=at / "output",
        cache=at / "cache",
        now=now,
        told=told,
    )


def build(at: Path) -> None:
    standing(at).keep(
        Outcome(until=NOW + timedelta(hours=14), said="W010\n", output=signature(at / "output"))
    )


def test_what_stands_is_known_with_its_warnings(project: Path) -> None:
    assert not standing(project).holds()
    build(project)

    assert standing(project).holds()
    assert "W010\n" == standing(project).said


def append(name: str) -> Callable[[Path], object]:
    def change(at: Path) -> None:
        with (at / name).open("a", encoding="utf-8") as file:
            file.write("x")

    return change


def same_size_and_time(at: Path) -> None:
    path = at / "content/berita/2025/a.md"
    before = path.stat()
    path.write_text(path.read_text(encoding="utf-8").replace("satu", "dua!"), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize(
    "change",
    [
        append("content/berita/2025/a.md"),
        append("project/theme/templates/base.html"),
        append("project/plugins/gazette/a.py"),
        append("project/pelicanconf.py"),
        append("project/requirements.txt"),
        append("output/index.html"),
        append("output/foreign.html"),
        same_size_and_time,
        lambda at: (at / "output/berita/index.html").unlink(),
        lambda at: (at / "output/berita/index.html").chmod(0o600),
        lambda at: (at / "content/berita/2025/a.md").rename(at / "content/berita/2025/b.md"),
        lambda at: (at / "content/berita/2026").mkdir(),
        lambda at: shutil.rmtree(at / "output"),
        lambda at: (at / "project/theme/link").symlink_to(at),
    ],
)
def test_any_change_is_a_build(project: Path, change: Callable[[Path], object]) -> None:
    build(project)

    change(project)

    assert not standing(project).holds()


def test_another_day_option_or_variable_is_a_build(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(project)

    assert not standing(project, NOW + timedelta(hours=14)).holds()
    assert not standing(project, NOW - timedelta(seconds=1)).holds()
    assert not standing(project, told=("en",)).holds()
    monkeypatch.setenv("CHAPTER_NAME", "Cabang")
    assert not standing(project).holds()


@pytest.mark.parametrize("note", ["", "{", "[]", "{}", '{"inputs": 1}', "\0"])
def test_a_damaged_note_is_a_build(project: Path, note: str) -> None:
    build(project)
    (path,) = (project / "cache/standing").iterdir()
    path.write_text(note, encoding="utf-8")

    assert not standing(project).holds()


def test_a_note_without_times_is_a_build(project: Path) -> None:
    build(project)
    (path,) = (project / "cache/standing").iterdir()
    note = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(note | {"until": "tomorrow"}), encoding="utf-8")

    assert not standing(project).holds()


def test_what_was_forgotten_or_holds_for_nobody_knows_how_long_is_a_build(project: Path) -> None:
    build(project)
    standing(project).forget()

    assert not standing(project).holds()
    standing(project).keep(Outcome(output=signature(project / "output")))
    assert not standing(project).holds()
