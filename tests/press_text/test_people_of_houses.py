"""People of houses: where a long office ends, who only tells of a body, and names in rows."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the class of a prison, printed in two parts
            "Hadir Kalapas Kelas II A Lombok Barat M Basri, dan Kalapas kelas 2A Muna, Rudi Salam.",
            [("M Basri", "Kalapas"), ("Rudi Salam", "Kalapas")],
        ),
        (  # whom an assistant serves
            "Hadir Asisten III Sekda Provinsi Maluku Utara Asrul Basri, SE.",
            [("Asrul Basri", "Asisten III")],
        ),
        (  # whose wives they are
            (
                "Hadir Ketua Persit Dandim 0320 Dumai, Ny. Rina Salam, dan Ketua Jalasenastri Danlanal "
                "Dumai, Ny. Grace Basri."
            ),
            [("Rina Salam", "Ketua"), ("Grace Basri", "Ketua")],
        ),
        (
            "Pihak PT Cakra diwakili oleh CSR Officer Wahyu Basri.",
            [("Wahyu Basri", "CSR Officer")],
        ),
        (
            "Hadir Manager Plasma PT. BPDP B Teguh Salam.",
            [("Teguh Salam", "Manager Plasma")],
        ),
        (
            (
                "Menurut Ketua Persit KCK cabang LVI Kodim 0909/Kutai Timur, Tantri Heru Basri, pesertanya "
                "50 orang."
            ),
            [("Tantri Heru Basri", "Ketua")],
        ),
        (  # an association of two words, and one word before a degree
            "Hadir Ketua DPC Grib Jaya Kota Batu, Sulbani, SH., dan Lurah Amran, SE.",
            [("Sulbani", "Ketua"), ("Amran", "Lurah")],
        ),
        (  # a directorate general is no rank
            "Menurut Kabag Umum Direktorat Jenderal Pemasyarakatan Dimas Salam, lahan sudah ada.",
            [("Dimas Salam", "Kabag Umum Direktorat Jenderal Pemasyarakatan")],
        ),
        (
            "Rektor UPN Veteran Jatim, Akhmad Basri, menyambut baik kerja sama itu.",
            [("Akhmad Basri", "Rektor")],
        ),
        (  # a district, its regency and a short form behind an office
            "Hadir Kepala Desa Tepian Indah, Kutai Timur (Kutim), Rino Parwono.",
            [("Rino Parwono", "Kepala Desa")],
        ),
        (  # departments and posts are no people
            "Hadir Pejabat Utama Polres Muna dan Wakil Direktur Reserse Kriminal Khusus Polda.",
            [],
        ),
        ("Paguyuban Dukuh “Cokro Melati” mengadakan pertemuan rutin.", []),
    ],
)
def test_a_long_office_ends_where_the_name_begins(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # one word that speaks elsewhere
            (
                "PMI Muna melatih relawan.\nMenurut Wakil Ketua II PMI Muna, Sumbaga pelatihan itu "
                "rutin.\n“Kami siap,” tutur Sumbaga kepada wartawan."
            ),
            [("Sumbaga", "Wakil Ketua II")],
        ),
        (
            (
                "PMI Muna melatih relawan.\nMenurut Wakil Ketua II PMI Muna, Sumbaga pelatihan itu "
                "rutin."
            ),
            [],
        ),
        (  # who is sworn in, and by whom
            "Sekda Basri Salam dilantik menjadi Ketua PMI Kabupaten Muna.",
            [("Basri Salam", "Ketua")],
        ),
        (
            "Rina Tanjung dilantik Ketua Umum TP PKK Siti Basri menjadi Pj Ketua TP PKK Muna.",
            [("Rina Tanjung", "Pj Ketua"), ("Siti Basri", "Ketua Umum")],
        ),
        (
            "Samsir Basri ditunjuk Gubernur Maluku, Edy Salam sebagai Plt Ketua KNPI Maluku.",
            [("Samsir Basri", "Plt Ketua"), ("Edy Salam", "Gubernur")],
        ),
        (  # deputies in a row, and one word beside a deputy
            "Wakil Ketua dijabat Suyitno, M.Pd., Fauzin Basri, dan Fajar Salam.",
            [
                ("Suyitno", "Wakil Ketua"),
                ("Fauzin Basri", "Wakil Ketua"),
                ("Fajar Salam", "Wakil Ketua"),
            ],
        ),
        (
            "Lima anggota KID Maluku tersebut yakni Idris Basri, Iswan Salam, dan Dedi Tompo.",
            [
                ("Idris Basri", "anggota"),
                ("Iswan Salam", "anggota"),
                ("Dedi Tompo", "anggota"),
            ],
        ),
        (  # the board that came, name by name
            (
                "Ikut hadir pengurus lainnya, antara lain H. Masrukhan, H. Eko Basri, Hasan Salam, dan "
                "Hj. Ayu Tompo."
            ),
            [("Masrukhan", None), ("Eko Basri", None), ("Hasan Salam", None), ("Ayu Tompo", None)],
        ),
        (  # only tells which body, or which town
            "KONI Sultra pimpinan Alvian Basri dibekukan.",
            [],
        ),
        ("Warga kota yang dipimpin Wali Kota Nyoman Basri itu bersyukur.", []),
        (
            "Bupati Muna Rudi Salam membacakan amanat Kapolri Idham Basri.",
            [("Rudi Salam", "Bupati")],
        ),
        (  # her husband's name, misprinted, is not his
            (
                "Hadir Kapolda Sulbar Irjen Pol Adang Ginanjar didampingi Ketua Bhayangkari Daerah "
                "Sulbar Ny. Miranti Adang Ginajar."
            ),
            [("Adang Ginanjar", "Kapolda"), ("Miranti Adang Ginajar", "Ketua")],
        ),
    ],
)
def test_who_takes_part_and_as_what(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)
