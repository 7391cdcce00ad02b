"""Drafts: what a draft leaves open never goes live without a word."""

from pathlib import Path

import pytest

import newsroom
from gazette.domain.problems import Problem

PATH = "berita/2025/draf.md"
DRAFT = """\
---
title: Draf tanpa judul
# title: sementara awal teksnya
# TANYA title: Apa judul beritanya?
date: 2025-06-05
# date: sementara hari draf ini dibuat
kind: siaran-pers
# kind: ganti menjadi berita-kegiatan setelah terisi: region
{status}
sources:
  - name: Naskah 05-caption.txt
    # name: sementara; ganti dengan nama media atau lembaganya
    relation: saduran
    # TANYA source.url: Di alamat mana teks ini dimuat?
---
**TULIS ULANG:** isi di bawah ini teks asli.

Foto bersama usai audiensi.
"""


def told(folder: Path, text: str) -> list[tuple[str, int, int, str]]:
    found = newsroom.problems(folder, {PATH: text})
    return [
        (one.code, one.at.line, one.at.column, one.field) for one in found if one.code != "E015"
    ]


def item(*lines: str, source: str = "{name: media.example}", body: str = "Isi.") -> str:
    header = ["title: Rakor", "date: 2025-06-05", "kind: laporan", f"sources: [{source}]", *lines]
    return "---\n" + "\n".join(header) + f"\n---\n{body}\n"


@pytest.mark.parametrize("status", ["", "status:", "status: published", 'status: "published"'])
def test_a_published_draft_is_refused_line_by_line(tmp_path: Path, status: str) -> None:
    assert [
        ("E503", 3, 1, "title"),
        ("E501", 4, 1, "title"),
        ("E503", 6, 1, "date"),
        ("E503", 12, 5, "sources.0.name"),
        ("E501", 14, 5, "source.url"),
        ("E502", 16, 3, "body"),
    ] == told(tmp_path, DRAFT.format(status=status))


@pytest.mark.parametrize("status", ["status: draft", "status: hidden"])
def test_what_nobody_sees_may_stay_open(tmp_path: Path, status: str) -> None:
    assert [] == told(tmp_path, DRAFT.format(status=status))


@pytest.mark.parametrize(
    ("status", "code"), [("status: Draft", "E104"), ("status: draft\ntags: [a", "E050")]
)
def test_a_slip_in_a_draft_is_told_alone(tmp_path: Path, status: str, code: str) -> None:
    assert [code] == [one[0] for one in told(tmp_path, DRAFT.format(status=status))]


def test_the_question_and_the_cure_are_named(tmp_path: Path) -> None:
    (found,) = newsroom.problems(tmp_path, {PATH: item("# TANYA region: Di wilayah mana?")})

    assert "Di wilayah mana?" in found.message()
    assert "hapus baris `# TANYA` ini" in found.hint()
    assert "status: draft" in found.hint("en")


@pytest.mark.parametrize(
    "lines",
    [
        ["region: 35.77  # TANYA region: Kota atau kabupaten?"],
        ["    #TANYA officials.0.role: Jabatannya?"],
    ],
    ids=str,
)
def test_a_question_counts_wherever_a_comment_may_stand(tmp_path: Path, lines: list[str]) -> None:
    assert ["E501"] == [one[0] for one in told(tmp_path, item(*lines))]


@pytest.mark.parametrize("name", ["Naskah rilis.txt", "Naskah tanpa nama media"])
def test_a_makeshift_source_counts_without_its_comment(tmp_path: Path, name: str) -> None:
    source = f"{{name: {name}}}"

    assert [("E503", 5, 18, "sources.0.name")] == told(tmp_path, item(source=source))
    assert [] == told(tmp_path, item(source=f"{source}, {{name: media.example}}"))


@pytest.mark.parametrize(
    "text",
    [
        item("# periksa lagi tahun depan"),
        item("# role: sementara dijabat pelaksana tugas"),
        item(source="{name: Naskah pidato Kapolres}"),
        item('summary: "Apa itu #TANYA2025?"'),
        item(body="Naskah itu sementara disimpan; warga bertanya (TANYA JAWAB).\n\n# Tanya jawab"),
        item(body="Surat itu diminta TULIS ULANG oleh panitia."),
    ],
    ids=str,
)
def test_words_of_an_item_are_no_marks_of_a_draft(tmp_path: Path, text: str) -> None:
    assert [] == told(tmp_path, text)


def test_what_was_kept_of_a_file_says_it_again(tmp_path: Path) -> None:
    from gazette.intake.folder import read_content
    from gazette.intake.kept import Readings

    folder = newsroom.write(tmp_path / "isi", {PATH: DRAFT.format(status="status: draft")})
    kept = Readings(tmp_path / "readings.sqlite3", "1")

    def codes() -> list[str]:
        found: list[Problem] = list(read_content(folder, kept).problems)
        return [one.code for one in found]

    assert codes() == []
    newsroom.write(folder, {PATH: DRAFT.format(status="status: published")})
    assert codes() == codes()
    assert len(codes()) == 6
