"""The cache is bounded, and says how large it is."""

from pathlib import Path

import pytest

from gazette.press.kept import tidy


def filled(path: Path, size: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    return path


def test_each_part_of_the_cache_has_its_size(tmp_path: Path) -> None:
    filled(tmp_path / "markdown.sqlite3", 70)
    filled(tmp_path / "kartu/1/a.png", 20)
    filled(tmp_path / "kartu/1/b.png", 10)
    filled(tmp_path / "spare/x/index.html", 99)

    assert {"kartu": 30, "markdown.sqlite3": 70} == tidy.sizes(tmp_path)
    assert {} == tidy.sizes(tmp_path / "none")


def test_a_shelf_that_grew_too_large_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidy, "MOST_BYTES", 50)
    large = filled(tmp_path / "gambar/1/a.webp", 51)
    small = filled(tmp_path / "kartu/1/a.png", 50)

    tidy.tidy(tmp_path)

    assert not large.exists()
    assert small.exists()


def test_a_foreign_note_is_left_alone(tmp_path: Path) -> None:
    note = filled(tmp_path / "standing/0.json", 3)

    tidy.tidy(tmp_path)

    assert note.exists()
