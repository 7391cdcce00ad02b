"""Organisations by their areas and short forms: schools, churches, associations, task forces."""

import pytest

from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.registers import Registers
from press_text.asked import bodies


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("STIH Manokwari", "Sekolah Tinggi Ilmu Hukum (STIH) Manokwari"),
        ("STAI Kendari", "Sekolah Tinggi Agama Islam Kendari"),
        ("STISIP Muna", "Sekolah Tinggi Ilmu Sosial dan Ilmu Politik (STISIP) Muna"),
        ("BP4 Kota Palu", "Badan Penasihat, Pembinaan, dan Pelestarian Perkawinan Kota Palu"),
        ("PGIW Sulteng", "Persekutuan Gereja-Gereja di Indonesia Wilayah (PGIW) Sulawesi Tengah"),
        ("DPW PKS Sulteng", "Partai Keadilan Sejahtera (PKS) Sulawesi Tengah"),
        ("PTA Kendari", "Pengadilan Agama Tinggi (PTA) Kendari"),  # words in disorder
    ],
)
def test_a_body_has_one_key_by_its_short_and_its_long_name(short: str, long: str) -> None:
    assert organisation_key(short) == organisation_key(long)


def test_two_schools_of_one_town_are_two() -> None:
    assert organisation_key("STIH Manokwari") != organisation_key("STIE Manokwari")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # an area behind a short form in brackets, behind a name that ends in another area
            "Pengurus Kerukunan Keluarga Muna (Kekam) Kota Kendari menggelar rapat kerja, Senin.",
            ["Kerukunan Keluarga Muna Kota Kendari"],
        ),
        (
            "Kerukunan Keluarga Muna (Kekam) menggelar rapat kerja di Kendari, Senin.",
            ["Kerukunan Keluarga Muna"],
        ),
        (
            "Forum Komunikasi Relawan dan Warga (FKRW) DIY menggelar rapat kerja, Senin.",
            ["Forum Komunikasi Relawan dan Warga DIY"],
        ),
        (
            "Universitas ‘Aisyiyah (UNISA) Surakarta dan Pemkab Wonogiri menandatangani MoU.",
            ["Universitas 'Aisyiyah Surakarta", "Pemkab Wonogiri"],
        ),
        (  # a quotation is no part of a name
            "Dinas Sosial Kabupaten Muna 'Berbagi Kasih' menyalurkan bantuan, Senin.",
            ["Dinas Sosial Kabupaten Muna"],
        ),
        (
            "Satgas Kewilayahan Yonif 312/Tirta (TRT) menggelar pengobatan gratis, Senin.",
            ["Satgas Kewilayahan Yonif 312/Tirta"],
        ),
        (  # a rank behind a battalion is that of its commander
            "Yonif 312/Tirta Letkol Inf Basri Tompo menggelar pengobatan gratis, Senin.",
            ["Yonif 312/Tirta"],
        ),
        (
            (
                "Rakerwil DPW PKS Sulawesi Tengah digelar Senin. Ketua DPW PKS Sulawesi Tengah "
                "Basri Tompo membukanya."
            ),
            ["DPW PKS Sulawesi Tengah"],
        ),
        (  # one body with and without its area, but two of two areas
            (
                "Kerukunan Keluarga Muna Gelar Rapat\n\nPengurus Kerukunan Keluarga Muna (Kekam) "
                "Kota Kendari menggelar rapat kerja, Senin."
            ),
            ["Kerukunan Keluarga Muna Kota Kendari"],
        ),
        (
            (
                "Kerukunan Keluarga Muna dan Kerukunan Keluarga Muna Barat menggelar rapat kerja "
                "bersama, Senin."
            ),
            ["Kerukunan Keluarga Muna", "Kerukunan Keluarga Muna Barat"],
        ),
        (  # a church alone in brackets sends who stands before them
            (
                "PGIW Sulawesi Tengah menggelar sidang, Senin.\nSidang memilih Pdt. Basri Tompo "
                "(GMIT) dan Pdt. Rudi Salim (GMIT) sebagai pengurus."
            ),
            ["PGIW Sulawesi Tengah"],
        ),
        (  # an agreement is no party
            "Pemkab Muna meneken PKS Sulawesi Tenggara, Senin.",
            ["Pemkab Muna"],
        ),
        (  # a body of no known kind has its head in a branch
            "Gugus Darma Muna (GDM) menggelar kerja bakti. Ketua PAC GDM Basri Tompo hadir.",
            ["Gugus Darma Muna"],
        ),
    ],
)
def test_a_name_goes_on_to_its_area(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == bodies(text, registers)


def test_a_parliament_of_a_province_is_not_that_of_the_town(registers: Registers) -> None:
    text = (
        "BANDA ACEH – Rapat koordinasi penanganan banjir digelar di Kota Banda Aceh, Senin "
        "(6/1/2025). Hadir Kapolda Aceh Brigjen Pol Basri Tompo, DPRA, dan Wakil Ketua DPRA Rudi "
        "Salam."
    )
    assert "DPRA Kota Banda Aceh" not in bodies(text, registers)


def test_a_rank_of_area_alone_is_no_body(registers: Registers) -> None:
    text = (
        "LABUHANBATU – Polsek Bilah Hilir menerima audiensi pemuda, Senin. Ketua PAC Bilah Hilir "
        "Basri Tompo menyampaikan salam. Basri Tompo juga berterima kasih."
    )
    assert bodies(text, registers) == ["Polsek Bilah Hilir"]
