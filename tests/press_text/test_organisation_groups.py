"""Organisations of kinds that stand together: villages at peace, all of an area, police units."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import bodies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "TUAL – Warga Desa Waiheru dan Desa Lateri yang sempat bentrok sepakat berdamai di "
                "kantor camat, Senin (4/8/2025). Surat damai dibacakan tokoh adat."
            ),
            ["Desa Waiheru", "Desa Lateri"],
        ),
        # no quarrel, no parties: the villages are where something was done
        (
            (
                "SLEMAN – Polres Sleman membagikan beras di Desa Waiheru dan Desa Lateri, Senin "
                "(4/8/2025)."
            ),
            ["Polres Sleman"],
        ),
        # a peaceful vote
        (
            (
                "SLEMAN – Polres Sleman mengawal pemilihan damai di Desa Waiheru dan Desa Lateri, "
                "Senin (4/8/2025)."
            ),
            ["Polres Sleman"],
        ),
    ],
)
def test_villages_that_make_peace_are_its_parties(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "SEMARANG – FKUB Provinsi Jawa Tengah menggelar sarasehan untuk warga, Senin "
                "(4/8/2025). Sarasehan itu dilaksanakan bersama FKUB se-Eks Karesidenan Pati."
            ),
            ["FKUB Provinsi Jawa Tengah", "FKUB se-Eks Karesidenan Pati"],
        ),
        (
            (
                "SEMARANG – Kejati Jawa Tengah menggelar rapat kerja, Senin (4/8/2025).\n"
                "Dua lembaga mengikat kerja sama dengan Kejati Jawa Tengah dan Kejari se-Jawa "
                "Tengah."
            ),
            ["Kejati Jawa Tengah", "Kejari se-Jawa Tengah"],
        ),
        (  # they only came
            (
                "SEMARANG – FKUB Provinsi Jawa Tengah menggelar sarasehan, Senin (4/8/2025). "
                "Sarasehan itu dihadiri pengurus FKUB se-Jawa Tengah."
            ),
            ["FKUB Provinsi Jawa Tengah"],
        ),
    ],
)
def test_all_of_an_area_count_where_they_acted(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Satlantas Polres Sleman menggelar penyuluhan", ["Polres Sleman"]),
        ("DitBinmas Polda Kaltara menggelar penyuluhan", ["DitBinmas Polda Kaltara"]),
        ("Brimob Polda NTB menggelar bakti sosial", ["Brimob Polda NTB"]),
        ("Sekretariat DPRD Kabupaten Garut menggelar rapat", ["Sekretariat DPRD Kabupaten Garut"]),
        ("Pemkab.Garut menggelar penyuluhan", ["Pemkab.Garut"]),
        ("Basarnas Maumere menggelar pelatihan", ["Basarnas Maumere"]),
        ("Majelis Rakyat Papua Barat menggelar rapat", ["Majelis Rakyat Papua Barat"]),
        ("DPR Papua Tengah Jalur Otsus menggelar rapat", ["DPR Papua Tengah Jalur Otsus"]),
        ("Kemenko Polkam menggelar dialog", ["Kemenko Polkam"]),
        ("Laznas Cahaya Tirta menyalurkan sembako", ["Laznas Cahaya Tirta"]),
        (
            "Puslitbang Tanaman Pangan menggelar pelatihan",
            ["Puslitbang Tanaman Pangan"],
        ),
        (
            "National Paralympic Committee (NPC) Bengkulu Tengah menggelar seleksi",
            ["National Paralympic Committee Bengkulu Tengah"],
        ),
        (
            ("Forum Komunikasi Alumni Perhimpunan Pelajar Hindu Kalimantan Tengah menggelar rapat"),
            ["Forum Komunikasi Alumni Perhimpunan Pelajar Hindu Kalimantan Tengah"],
        ),
        (
            (
                "Forum Komunikasi Alumni Perhimpunan Mahasiswa Budaya Republik Indonesia Nusa "
                "Tenggara Timur menggelar rapat"
            ),
            [
                (
                    "Forum Komunikasi Alumni Perhimpunan Mahasiswa Budaya Republik Indonesia Nusa "
                    "Tenggara Timur"
                )
            ],
        ),
        # a directorate without its house is none
        ("Ditlantas menggelar penyuluhan", []),
    ],
)
def test_bodies_of_these_kinds_act(told: str, expected: list[str], registers: Registers) -> None:
    assert expected == bodies(f"{told} di pasar, Senin (4/8/2025).", registers)


def test_a_body_named_first_is_better_than_none(registers: Registers) -> None:
    told = "SLEMAN – Kebakaran melanda kampung itu pada Senin (4/8/2025) pagi.\n"
    told += "Api cepat menjalar ke rumah lain.\nPuluhan rumah habis terbakar.\n"
    acted = "Merespons musibah itu, Yayasan Cahaya Tirta bersama warga menolong para korban."
    assert ["Yayasan Cahaya Tirta"] == bodies(told + acted, registers)
    assert [] == bodies(f"{told}Lurah menghubungi kader Yayasan Cahaya Tirta.", registers)


def test_units_of_muhammadiyah_are_no_association(registers: Registers) -> None:
    told = "Rapat Majelis dan Lembaga Muhammadiyah Sulawesi Selatan ditutup, Senin (4/8/2025)."
    assert "Lembaga Muhammadiyah Sulawesi Selatan" not in bodies(told, registers)


@pytest.mark.parametrize(
    ("told", "also"),
    [
        ("PMI Kota Padang bersama Cahaya Plaza menggelar donor darah.", ["Cahaya Plaza"]),
        ("Donor darah digelar PMI Kota Padang bersama Dealer Tirta Motor.", ["Dealer Tirta Motor"]),
        # persons, offices and places are none
        ("Donor darah digelar PMI Kota Padang bersama Budi Santoso.", []),
        ("PMI Kota Padang bersama Bupati Lima Puluh menggelar donor darah.", []),
        ("PMI Kota Padang bersama Warga Pasar Raya menggelar donor darah.", []),
        ("PMI Kota Padang bersama Kota Solok menggelar donor darah.", []),
    ],
)
def test_a_partner_of_no_known_kind_beside_a_known_one(
    told: str, also: list[str], registers: Registers
) -> None:
    text = f"PADANG – Senin (4/8/2025), cuaca cerah. {told}"
    assert ["PMI Kota Padang", *also] == bodies(text, registers)
