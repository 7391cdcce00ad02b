"""People as the press spells them: doctors to be, months and old titles in names, slips."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is to be a doctor, in every order
        ("Ketua PMI Sikka, Cand (Dr). Salim, SH., M.Kn, hadir.", [("Salim", "Ketua")]),
        ("Hadir Ketua PMI Sikka, Cand. Dr. Bani Salim, SH.", [("Bani Salim", "Ketua")]),
        ("Hadir Ketua PMI Sikka, (Cand) Dr. Bani Salim, SH.", [("Bani Salim", "Ketua")]),
        ("Hadir Ketua PMI Sikka, Dr. (Cand). Salim, SH.", [("Salim", "Ketua")]),
        ("Rapat dipimpin Brigjen TNI (Purn). Bani Salim.", [("Bani Salim", None)]),
        # the month as a name's last word, and as the occasion
        ("Hadir Ketua PMI Sikka Hamdi Ramadhan.", [("Hamdi Ramadhan", "Ketua")]),
        ("Hadir AKP Fajar Ramadhan, S.H. dan ormas.", [("Fajar Ramadhan", None)]),
        ("Bupati Sikka Safari Ramadhan, warga Alok senang.", []),
        ("Bupati Sikka Tebar Ramadhan, warga Alok senang.", []),
        # the Sasak title, and the traffic
        ("Anggota DPRD Provinsi NTB Lalu Amrin hadir.", [("Lalu Amrin", "Anggota")]),
        ("Camat Praya Lalu Mahsun membuka acara.", [("Lalu Mahsun", "Camat")]),
        ("Hadir Kasat Lalu Lintas AKP Bani Salim.", [("Bani Salim", "Kasat Lalu Lintas")]),
        # scouts call each other so
        ("Ketua Kwarcab Sikka, Kakak Bani Salim, hadir.", [("Bani Salim", "Ketua")]),
        # letters within a name
        (
            "Hadir Kaban Kesbangpol Bani HS. Tompo, S.Ag. Kepala Dinas Sosial ikut pula.",
            [("Bani HS. Tompo", "Kaban Kesbangpol")],
        ),
        ("Hadir Kepala Kementrian Agama Sikka H. Salim.", [("Salim", "Kepala")]),
    ],
)
def test_titles_and_names_in_all_spellings(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hal itu kata Batuud Koramil 03/Nita, Pelda Salim.", [("Salim", "Batuud")]),
        # who leads others is no office
        (
            "Tim siaga di bawah pimpinan Bintara Kesehatan, Sertu Roki bersama warga.",
            [("Roki", None)],
        ),
        ("Caretaker Ketua KONI Sikka Bani Salim hadir.", [("Bani Salim", "Caretaker Ketua")]),
        (
            "Saudara Arman diangkat sebagai Karteker Ketua KONI Sikka.",
            [("Arman", "Karteker Ketua")],
        ),
        # forums of neighbours, a council of teachers, wives in another spelling
        (
            "Warga Kelurahan Wolomarang bertemu Ketua Forum Rukun Warga (RW) Wolomarang Bani Salim.",
            [("Bani Salim", "Ketua")],
        ),
        ("Ketua Forum Rukun Warga (RW) Alok Bani Salim mengeluhkan hal itu.", []),
        ("Ketua Forum RW Alok Bani Salim mengeluhkan hal itu.", []),
        ("Ketua Forum RT/RW Bani Salim mengeluhkan hal itu.", [("Bani Salim", "Ketua")]),
        ("Hadir Ketua Dewan Guru Indonesia Bani Salim.", [("Bani Salim", "Ketua")]),
        ("Hadir Guru Indonesia Bani Salim.", [("Bani Salim", "Guru Indonesia")]),
        (
            (
                "Hadir Ketua Persit Kartika Candra Kirana Cabang XXXIX Kodim 1603/Sikka, "
                "Ny. Kiki Salim."
            ),
            [("Kiki Salim", "Ketua")],
        ),
        ("Hadir Ketua PMI Candra Salim.", [("Candra Salim", "Ketua")]),
        # the rank of an area without its name
        ("Hadir Ketua I DPRD Kabupaten Budi Salim.", [("Budi Salim", "Ketua I")]),
        ("Hadir Ketua DPRD Kabupaten Sikka Budi Salim.", [("Budi Salim", "Ketua")]),
    ],
)
def test_offices_beside_bodies_and_ranks(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one word that speaks, with its office to the end
        ('"Kita kompak," ujar Hardin, Ketua Bawaslu Sikka.', [("Hardin", "Ketua")]),
        ('"Kita kompak," ujar Bawaslu, Ketua PMI mendengarkan.', []),
        # one word between a choice and its office
        ("Temu karya memilih Bustam sebagai Ketua PMI Sikka.", [("Bustam", "Ketua")]),
        ("Pemkab menunjuk Telkom sebagai Ketua Panitia.", []),
        ("Warga memilih Bustam sebagai tempat rapat.", []),
        # the last word of what is no name to the rules
        ("Dari FKDM hadir Data Wardana selaku ketua.", []),
        ("Dari FKDM hadir Wardana selaku ketua.", [("Wardana", "ketua")]),
        # since when: he is only spoken of
        ("Ini rapat pertama sejak Presiden Bani Salim melantiknya.", []),
        ("Ini rapat pertama semasa Presiden Bani Salim.", []),
        ("Rapat dipimpin Presiden Bani Salim sejak pagi.", [("Bani Salim", "Presiden")]),
    ],
)
def test_one_word_that_speaks_or_is_chosen(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)
