"""The last output: looked at once, perhaps by another process, and its spare made the new folder."""

import os
import time
from pathlib import Path
from typing import Any

import pytest

from gazette.press.kept import last_output
from gazette.press.kept.aside import Aside
from gazette.press.kept.generations import settle, spare_of
from gazette.press.kept.last_output import LastOutput
from gazette.press.kept.signature import signature


@pytest.fixture
def output(tmp_path: Path) -> Path:
    for name in ("index.html", "berita/a/index.html", "berita/b/index.html", "data/a.csv"):
        path = tmp_path / "out" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "out"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture(params=["small", "large"])
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(last_output, "_MANY", 0 if request.param == "large" else 1)


def files(folder: Path) -> dict[str, int]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.stat().st_ino for path in found}


@pytest.mark.usefixtures("size")
def test_the_spare_becomes_the_new_folder_with_the_wanted_files(
    output: Path, cache: Path, tmp_path: Path
) -> None:
    settle(output, spare_of(cache, output))
    (output / "data/a.csv").unlink()
    (output / "berita/b/index.html").unlink()
    (output / "berita/b/index.html").write_text("since")
    folder = tmp_path / "new"
    folder.mkdir()
    signed = signature(output)
    last = LastOutput(output, cache)

    thinned = last.adopt(folder, {"/index.html", "/berita/b/index.html"})

    kept = {name: files(output)[name] for name in ("index.html", "berita/b/index.html")}
    assert kept == files(folder)
    assert {"/berita/a", "/berita/b", "/data"} == thinned
    assert not spare_of(cache, output).exists()
    assert signed == last.signature


@pytest.mark.usefixtures("size")
def test_without_a_wanted_file_only_folders_are_adopted(
    output: Path, cache: Path, tmp_path: Path
) -> None:
    settle(output, spare_of(cache, output))
    (tmp_path / "new").mkdir()

    LastOutput(output, cache).adopt(tmp_path / "new", set())

    assert {} == files(tmp_path / "new")
    assert (tmp_path / "new/berita/a").is_dir()


@pytest.mark.usefixtures("size")
def test_without_a_spare_the_new_folder_stays_empty(
    output: Path, cache: Path, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    last = LastOutput(output, cache)

    assert last.adopt(tmp_path / "new", {"/index.html"}) is None
    assert [] == [*(tmp_path / "new").iterdir()]
    assert signature(output) == last.signature


def test_without_a_cache_nothing_is_looked_at(output: Path, tmp_path: Path) -> None:
    last = LastOutput(output, None)

    assert "" == last.signature
    assert last.adopt(tmp_path, set()) is None


def test_what_is_settled_is_signed_as_it_stands(output: Path, cache: Path) -> None:
    spare = spare_of(cache, output)
    settle(output, spare)
    (output / "new").mkdir()
    (output / "new/index.html").write_text("new")
    (output / "data/a.csv").unlink()

    signed = settle(output, spare)

    assert signed == signature(output)
    assert files(output) == files(spare)


def test_without_room_there_is_no_spare(
    output: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)

    signed = settle(output, spare_of(cache, output))

    assert signed == signature(output)
    assert not spare_of(cache, output).exists()


def test_aside_gives_the_result_of_another_process() -> None:
    found = Aside(lambda: [os.getpid(), "a"])()

    assert "a" == found[1]
    assert os.getpid() != found[0]


def test_aside_tells_a_failure(capfd: pytest.CaptureFixture[str]) -> None:
    waiting = Aside(lambda: 1 // 0)

    with pytest.raises(OSError, match="ended with"):
        waiting()
    assert "ZeroDivisionError" in capfd.readouterr().err


def test_aside_leaves_no_process_behind_where_nobody_asks() -> None:
    waiting = Aside(lambda: time.sleep(60))
    child = waiting.child

    waiting.close()
    waiting.close()

    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
