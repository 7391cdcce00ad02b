"""`check`: its three forms and its exit codes."""

import json
from pathlib import Path

import pytest

from bench.corpus import write_corpus
from gazette.press import commands
from newsroom import item, write

SOUND = {"berita/2025/uji.md": item()}


def check(folder: Path, format: str, lang: str = "id") -> int:
    return commands.check(content=folder, format=format, lang=lang, date="2025-07-01")


def test_json_is_a_list_of_objects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(write(tmp_path, {"berita/2025/uji.md": item("titel: x")}), "json") == 2

    out, err = capsys.readouterr()
    found = json.loads(out)
    assert list(found[0]) == "path line column code severity field message hint".split()
    assert [one["code"] for one in found if one["severity"] == "error"] == ["E102"]
    assert err == ""


def test_json_of_sound_content_holds_hints_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(write(tmp_path, SOUND), "json") == 0
    assert {one["code"][0] for one in json.loads(capsys.readouterr().out)} <= {"H"}


def test_github_annotates_the_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(write(tmp_path, {"berita/2025/uji.md": item("titel: x")}), "github") == 2

    lines = capsys.readouterr().out.splitlines()
    (error,) = [line for line in lines if line.startswith("::error ")]
    assert "uji.md,line=" in error
    assert ",title=E102::titel: " in error
    assert all(line.startswith(("::error ", "::notice ")) for line in lines)


def test_text_goes_to_standard_error_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path, {"berita/2025/uji.md": item("titel: x")})
    check(folder, "text", "id")
    check(folder, "text", "en")
    out, err = capsys.readouterr()

    assert out == ""
    assert "tidak dikenal" in err
    assert "unknown key" in err


def test_so_many_items_that_they_are_shared_out_are_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_corpus(tmp_path, 2_000)
    item = max((tmp_path / "berita").rglob("*.md"))
    item.write_text(item.read_text(encoding="utf-8").replace("title:", "judul:", 1), "utf-8")

    assert 2 == check(tmp_path, "json")
    assert {str(item)} == {found["path"] for found in json.loads(capsys.readouterr().out)}
