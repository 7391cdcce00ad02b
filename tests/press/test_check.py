"""`check`: its three forms, its exit codes, and how long it takes."""

import json
import time
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


@pytest.mark.bench
def test_ten_thousand_items_are_judged(tmp_path: Path) -> None:
    write_corpus(tmp_path, 10_000)
    started = time.process_time()
    code = check(tmp_path, "json")
    seconds = time.process_time() - started
    print(f"check of 10,000 items: {seconds:.1f} s of processor time")

    assert code == 0
