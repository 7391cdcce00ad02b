"""Points below headed sections, points whose announcement is lost, and what is no point."""

import pytest

from gazette.press_text.outcomes.numbers import find_agreement_numbers
from gazette.press_text.sentences import Body
from press_text.asked import points

_SECTIONS = (
    "Sarasehan relawan digelar PMI Sikka di markas.\n{}\nA. Dukungan Prinsip dan Tata Kelola\n"
    "1. Program kerja dijalankan secara terbuka.\n2. Relawan baru dibina setiap tahun.\n"
    "B. Penguatan Kepemimpinan Relawan\n"
    "1. Pengurus dipilih dari relawan aktif.\n2. Ruang koordinasi dibuka di tiap kecamatan."
)


def test_points_below_sections_are_all_announced_above_the_first() -> None:
    announced = _SECTIONS.format("Rekomendasi yang dihasilkan sarasehan sebagai berikut:")

    assert points(announced) == [
        "Program kerja dijalankan secara terbuka",
        "Relawan baru dibina setiap tahun",
        "Pengurus dipilih dari relawan aktif",
        "Ruang koordinasi dibuka di tiap kecamatan",
    ]
    assert not points(_SECTIONS.format("Susunan pengurus dan syarat calon sebagai berikut:"))
    assert not points(_SECTIONS.format("Sarasehan berlangsung sehari penuh."))


_FIELDS = (
    '{}\n"Kepercayaan ini kami jawab dengan kerja yang tertib," kata Yohanes Bura.\n'
    "{}\n2.Penegakan hukum\n3.Bantuan pengamanan\n4.Peningkatan kapasitas petugas\n"
    '"Kami mohon pengertian semua pihak," tambahnya.'
)


@pytest.mark.parametrize(
    ("lead", "first", "count"),
    [
        (
            "Perjanjian kerja sama (PKS) ditandatangani KPU Sikka bersama Polres Sikka.",
            "1.Pemanfaatan data pemilih",
            4,
        ),
        ("KPU Sikka bersama Polres Sikka menggelar apel.", "1.Pemanfaatan data pemilih", 0),
        (  # two that name no deed
            "Perjanjian kerja sama (PKS) ditandatangani KPU Sikka bersama Polres Sikka.",
            "1.Yohanes Bura sebagai ketua",
            0,
        ),
    ],
)
def test_fields_behind_a_quotation_are_those_of_the_agreement(
    lead: str, first: str, count: int
) -> None:
    assert len(points(_FIELDS.format(lead, first))) == count


@pytest.mark.parametrize(
    "said",
    [
        (
            "Kerja itu berlandaskan asas yang telah disepakati bersama, dengan semangat untuk "
            "saling dukung, saling melengkapi, dan menguatkan peran tiap lembaga."
        ),
        (
            "Kelompok tiga merumuskan penyuluhan makanan sehat untuk keluarga.masalah yang "
            "dihadapi yaitu penyuluhan masih kurang, dana terbatas dan tenaga kurang."
        ),
    ],
)
def test_what_was_agreed_upon_before_and_what_is_in_the_way_are_no_points(said: str) -> None:
    assert not points(f"Rapat digelar PMI Sikka bersama Polres Sikka di aula.\n{said}")


def test_a_day_in_brackets_begins_no_number() -> None:
    body = Body(
        "Penandatanganan perjanjian kerja sama (PKS) digelar di markas, Jumat (19/12/2025). "
        "Pangdam XXIII/Kasuari hadir. Perjanjian nomor 12/PKS/XII/2025 dibacakan."
    )

    assert [one.number for one in find_agreement_numbers(body, {})] == ["12/PKS/XII/2025"]
