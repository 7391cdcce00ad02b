"""People of houses: where a long office ends, who only tells of a body, and names in rows."""

from datetime import date

import pytest

from gazette.press_text.draft import draft_from_text
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a company that the text names by itself ends where it does there
            (
                "Nota diteken PT Sumber Bahari Indonesia (Persero). Hadir Direktur Utama PT Sumber "
                "Bahari Indonesia Torben Lasimpo dan staf."
            ),
            [("Torben Lasimpo", "Direktur Utama")],
        ),
        ("Hadir Direktur PT Sumber Bahari Torben Lasimpo dan staf.", []),
        (  # an office in brackets ends with them
            "Hadir Drs. Hasan Basri (Ketua Pengadilan Agama Ende), Kompol Torben, S.H. (Wakapolres Ende).",
            [("Hasan Basri", "Ketua"), ("Torben", "Wakapolres")],
        ),
        (  # experts of the state, their post spelt out
            "Penata Kelola Bencana Ahli Muda BPBD Kabupaten Sikka, Torben Lasimpo, hadir.",
            [("Torben Lasimpo", "Penata Kelola Bencana Ahli Muda")],
        ),
        (
            "Hadir Kepala Bidang Ideologi, Wawasan Kebangsaan dan Karakter Bangsa, Torben Lasimpo.",
            [("Torben Lasimpo", "Kepala Bidang Ideologi, Wawasan Kebangsaan dan Karakter Bangsa")],
        ),
        (  # an office without a name, in the towns of Yogyakarta
            "Hadir Kepala Kesbangpol Bantul, Panewu Sewon, Danramil Sewon, dan warga.",
            [],
        ),
        ("Hadir Panewu Sewon, Torben Lasimpo, SE.", [("Torben Lasimpo", "Panewu")]),
        ("Hadir Kepala Lembang Tirtamaya, Torben Lasimpo.", [("Torben Lasimpo", "Kepala Lembang")]),
        (  # judges
            "Hadir Ketua PTA Kupang Drs. Hasan Basri, para Hakim Tinggi, Panitera, dan staf.",
            [("Hasan Basri", "Ketua")],
        ),
        (
            "Hadir Hakim Tinggi PTA Kupang Drs. Hasan Basri bersama staf.",
            [("Hasan Basri", "Hakim Tinggi")],
        ),
        ("Hadir Ketua PMI Ende Lukman Hakim Agung dan staf.", [("Lukman Hakim Agung", "Ketua")]),
        ("Hadir para Senator Muda, Panitera, dan staf.", []),
        (
            "Hadir Kepala Dinas Satuan Polisi Pamong Praja Kabupaten Ende, Torben Lasimpo.",
            [("Torben Lasimpo", "Kepala Dinas Satuan Polisi Pamong Praja")],
        ),
        (  # an older spelling
            (
                "Hadir Kepala Kantor Wilayah Kementerian Hukum dan Hak Azasi manusia Bali, "
                "Drs. Hasan Basri, M.M."
            ),
            [("Hasan Basri", "Kepala Kantor Wilayah")],
        ),
        (
            "Hadir Ketua Kwarcab Ende Hasan Basri serta Konsultan Kwarda NTT M Sunardi.",
            [("Hasan Basri", "Ketua"), ("M Sunardi", "Konsultan")],
        ),
        (
            "Tumpeng dipotong Pelindung TP PKK Kabupaten Sikka, Meta Lasimpo.",
            [("Meta Lasimpo", "Pelindung")],
        ),
        ("Dia sosok pelindung PKK, Meta Lasimpo.", []),
    ],
)
def test_where_an_office_ends(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # two initials at the end of a name, before its degrees
            "Acara dipimpin Wakapolda NTT Brigjen Pol Torben Lasimpo A.B., S.I.K., M.Hum., di aula.",
            [("Torben Lasimpo A.B.", "Wakapolda")],
        ),
        (
            "Acara dipimpin Wakapolda NTT Brigjen Pol Torben Lasimpo S.H., M.Hum., di aula.",
            [("Torben Lasimpo", "Wakapolda")],
        ),
        (  # an initial twice
            "A. A. Gede Lasimpo dipilih menjadi Ketua FKUB Provinsi Bali.",
            [("A. A. Gede Lasimpo", "Ketua")],
        ),
        (  # no town of a council has an apostrophe
            "Hadir Ketua DPRD Sa’id Torben Lasimpo bersama staf.",
            [("Sa'id Torben Lasimpo", "Ketua")],
        ),
        ("Hadir Ketua PMII Ma’rang Torben Lasimpo bersama kader.", []),
        (
            "Penanda tangannya yaitu Sukarno sebagai Direktur RSUD Ende dan dua saksi.",
            [("Sukarno", "Direktur")],
        ),
        ("Wilayah itu yaitu Tirtamaya sebagai pusat pemerintahan.", []),
        (  # commas that went on as full stops
            "Hal senada disampaikan Torben, SH,. MH, Ketua KONI Kabupaten Ende.",
            [("Torben", "Ketua")],
        ),
        (  # a meeting of members, and no member
            "Ketua FKUB Bali yang terpilih lewat musyawarah anggota adalah I Gede Lasimpo.",
            [],
        ),
        (  # no blank before the sentence
            "Acara digelar di Bali.Kepala Dinas Sosial, Torben Lasimpo yang hadir bersyukur.",
            [("Torben Lasimpo", "Kepala Dinas Sosial")],
        ),
    ],
)
def test_names_with_marks_in_them(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


def test_the_office_taken_up_goes_before_the_one_held(registers: Registers) -> None:
    text = "Torben Lasimpo yang juga Ketua DPRD Sikka resmi menjabat Ketua PMI Sikka, Senin."
    draft = draft_from_text(text, registers=registers, today=date(2026, 1, 31))

    assert ["PMI Sikka"] == [one.organisation for one in draft.officials]
