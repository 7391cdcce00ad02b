"""Kept readings: a file is read again when its bytes are others, and only then."""

from pathlib import Path

import pytest

from gazette.intake import folder
from gazette.intake.folder import Content, read_content
from gazette.intake.kept import Readings
from gazette.intake.listing import Entry

FILES = {
    "berita/2024/satu.md": b"---\ntitle: Satu\ndate: 2024-01-01\n---\nIsi.\n",
    "berita/2024/dua.md": b"---\ntitle: Dua\ndate: 2024-01-02\n---\nIsi lain.\n",
}


def write_files(root: Path) -> None:
    for name, data in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@pytest.fixture
def read_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read and judged, as they come."""
    found: list[str] = []
    real = folder._read

    def noted(data: bytes, entry: Entry, problems: list[folder.Problem]) -> folder.Reading:
        found.append(entry.id)
        return real(data, entry, problems)

    monkeypatch.setattr(folder, "_read", noted)
    return found


def titles(tmp_path: Path, version: str = "1") -> list[str]:
    found: Content = read_content(tmp_path / "content", Readings(tmp_path / "a.sqlite3", version))
    sheets = found.register.sheets
    return sorted(value.text for sheet in sheets for value in sheet.values if "title" in value.path)


def test_a_fresh_checkout_is_known_by_its_bytes(tmp_path: Path, read_files: list[str]) -> None:
    write_files(tmp_path / "content")
    titles(tmp_path)
    assert {"satu", "dua"} == {*read_files}
    read_files.clear()

    for path in (tmp_path / "content").rglob("*.md"):
        path.write_bytes(path.read_bytes())

    assert ["Dua", "Satu"] == titles(tmp_path)
    assert not read_files
    # and from then on by where it lies and since when
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folder, "_row_of", None)
        assert ["Dua", "Satu"] == titles(tmp_path)


def test_other_bytes_are_read(tmp_path: Path, read_files: list[str]) -> None:
    write_files(tmp_path / "content")
    titles(tmp_path)
    read_files.clear()

    path = tmp_path / "content/berita/2024/satu.md"
    path.write_bytes(path.read_bytes().replace(b"title: Satu", b"title: Siji"))

    assert ["Dua", "Siji"] == titles(tmp_path)
    assert ["satu"] == read_files


def test_another_version_of_the_code_reads_all(tmp_path: Path, read_files: list[str]) -> None:
    write_files(tmp_path / "content")
    titles(tmp_path)
    read_files.clear()

    assert ["Dua", "Satu"] == titles(tmp_path, "2")
    assert {"satu", "dua"} == {*read_files}


def test_what_is_gone_is_forgotten(tmp_path: Path) -> None:
    write_files(tmp_path / "content")
    titles(tmp_path)

    (tmp_path / "content/berita/2024/dua.md").unlink()
    titles(tmp_path)

    kept = Readings(tmp_path / "a.sqlite3", "1").load()
    assert ["satu.md"] == [Path(shown).name for shown in kept]
