"""Private people: victims, children and owners of accounts are seen; nobody else is."""

from pathlib import Path

import pytest

import newsroom
from gazette.domain.private_people import private_people
from made_known import ACCOUNTS, CHILDREN, NAMED

NOBODY = [
    "Korban jiwa 12 orang, luka-luka 30 orang, mengungsi 400 jiwa.",
    "Sebaran korban: Taman (3), Kartoharjo (4), Manguharjo (12).",
    "Bantuan untuk korban banjir diserahkan atas nama Kapolres Madiun Kota.",
    "Santunan korban atas nama Senkom Mitra Polri diterima keluarga.",
    "Korban bernama Aipda Budi Santoso gugur saat bertugas.",
    "Posko korban banjir bernama Rumah Harapan dibuka kemarin.",
    "Evakuasi kapal korban bernama Sinar Jaya selesai sore hari.",
    "Tersangka berinisial RS (32), guru SDN 3 Taman, ditahan.",
    "Pelaku berinisial D (17) dibina di kantor polisi bersama orang tuanya.",
    "Korban berinisial RS (9) didampingi pekerja sosial.",
    "Anak berinisial RS (9) adalah siswi kelas 3 SD.",
    "Ayu Lestari (12 tahun), siswi SDN 3 Taman, meraih juara pertama lomba pidato.",
    "AKBP Wiwin Junianto (45) menyapa siswa SMPN 2 Madiun tentang kekerasan.",
    "Sosialisasi diikuti siswa SMPN 2 Kalianda (17 tahun berdiri) dan gurunya.",
    "Donasi melalui rekening BRI 0123-01-000123-50-1 a.n. PMI Kota Madiun.",
    "Donasi: Bank Jatim 0123456789 atas nama Panitia Peduli Banjir.",
    "Rekening BSI 7123456789 a.n. Yayasan Siti Aminah.",
    "Rekening donasi diumumkan oleh Siti Aminah, ketua panitia.",
    "Anak dari Desa Taman berinisial RS (9) selamat.",
    "Pasal 12 (9 tahun) memuat hukuman bagi pelaku kekerasan; pelajar SMA Kelas XII hadir.",
]


@pytest.mark.parametrize("text", NAMED)
def test_a_named_victim_is_seen(text: str) -> None:
    assert ["W404"] == [found.code for found in private_people(text)]


@pytest.mark.parametrize("text", CHILDREN)
def test_a_child_with_school_or_parents_is_seen(text: str) -> None:
    assert ["W405"] == [found.code for found in private_people(text)]


@pytest.mark.parametrize("text", ACCOUNTS)
def test_an_account_in_a_person_s_name_is_seen(text: str) -> None:
    assert {"W406"} == {found.code for found in private_people(text)}


@pytest.mark.parametrize("text", NOBODY)
def test_officials_bodies_and_numbers_are_nobody(text: str) -> None:
    assert [] == list(private_people(text))


def test_what_stands_in_another_paragraph_makes_no_child_known() -> None:
    text = "Anak berinisial RS (9) selamat.\n\nKapolres menyapa siswi SDN 3 Taman."

    assert [] == list(private_people(text))


def test_an_official_of_the_item_is_no_private_person() -> None:
    text = "Korban bernama Katno Hadi, ketua cabang, dirawat."

    assert ["W404"] == [found.code for found in private_people(text)]
    assert [] == list(private_people(text, {"katno-hadi"}))


def test_the_words_the_line_and_the_rule_are_told(tmp_path: Path) -> None:
    text = newsroom.item(
        "aspirations: [{id: a, text: Korban bernama Siti Aminah belum dibantu}]",
        body="Rapat.\n\nAnak berinisial RS (9),\nsiswi SDN 3 Taman, didampingi.",
    )
    first, second = newsroom.problems(tmp_path, {"berita/2025/a.md": text})

    assert (first.code, first.field) == ("W404", "aspirations.0.text")
    assert (second.code, second.at.line, second.at.column) == ("W405", 12, 6)
    assert "`berinisial RS (9)` bersama `siswi SDN 3 Taman`" in second.message()
    assert "Korban dan anak" in second.hint()
    assert "age is enough" in second.hint("en")


@pytest.mark.parametrize(
    "line", ["status: draft", "status: Draft", 'status: "draft', "status draft"]
)
def test_a_draft_is_not_warned_of(tmp_path: Path, line: str) -> None:
    """Nor what cannot be read as published."""
    text = newsroom.item(line, body="Korban bernama Siti Aminah selamat.")
    found = newsroom.problems(tmp_path, {"berita/2025/a.md": text})

    assert "W404" not in [problem.code for problem in found]


def test_a_long_text_of_beginnings_takes_no_time() -> None:
    for part in ("korban yang itu ", "berinisial A.B ", "rekening 1 2 3 4 ", "Aa Bb Cc (9 "):
        assert [] == list(private_people(part * 20_000))
