"""People of units: where the words of an office's house end, and how initials open a name."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # words of a unit that no list has, up to its body
            "Hadir Kasubsi B Intelijen Kejari Muna, Rudi Salam SH.",
            [("Rudi Salam", "Kasubsi B Intelijen")],
        ),
        (
            "Menurut Kabid Tanggap Darurat BPBD Kota Bitung, Torben Lasimpo, posko dibuka.",
            [("Torben Lasimpo", "Kabid Tanggap Darurat")],
        ),
        (
            "Hadir Kasubag Mediasi Kerjasama Dalam Negeri Setkab Muna Torben Lasimpo.",
            [("Torben Lasimpo", "Kasubag Mediasi Kerjasama Dalam Negeri")],
        ),
        (  # but a person's words are none
            "Hadir Kasi Humas Rudi Basri Polres Muna.",
            [("Rudi Basri", "Kasi Humas")],
        ),
        ("Hadir Ketua Dewan Pakar Torben Lasimpo.", [("Torben Lasimpo", "Ketua Dewan Pakar")]),
        (  # a list goes on with the next office, and its comma ends no house
            "Ikut hadir Kepala Dinas Pendidikan Torben Lasimpo, Kasat Lantas Iptu Jono.",
            [("Torben Lasimpo", "Kepala Dinas Pendidikan"), ("Jono", "Kasat Lantas")],
        ),
        (  # the offices of the rescuers are called by towns
            "Hadir kepala Kantor SAR Tirtamaya Torben Lasimpo bersama tim.",
            [("Torben Lasimpo", "kepala")],
        ),
        ("Hadir Kepala Kantor SAR Torben Lasimpo di dermaga.", [("Torben Lasimpo", "Kepala")]),
        (  # a company's short form ends its name
            "Hadir Presiden Direktur PT. Cakra Sejahtera (PTCS) Torben Lasimpo di aula.",
            [("Torben Lasimpo", "Presiden Direktur")],
        ),
        (
            "Hadir Kapolresta P. Ambon & P.P. Lease Kombes Pol Rudi Salam.",
            [("Rudi Salam", "Kapolresta")],
        ),
        (
            "Hadir Kapolresta Pulau Ambon dan Pulau-pulau Lease Kombes Pol Rudi Salam.",
            [("Rudi Salam", "Kapolresta")],
        ),
        (  # short forms of regions
            "Sambutan Sekda Sorsel Torben Lasimpo, S.E., dibacakan.",
            [("Torben Lasimpo", "Sekda")],
        ),
        (
            "Hadir Wakil Sekretaris Umum 2, Torben Lasimpo, dan pengurus.",
            [("Torben Lasimpo", "Wakil Sekretaris Umum 2")],
        ),
        (
            "Patroli dipimpin Pawas Kanit Samapta Aiptu Torben Lasimpo.",
            [("Torben Lasimpo", "Pawas Kanit Samapta")],
        ),
        ("Hadir Dirpolair Polda NTT AKBP Torben Lasimpo.", [("Torben Lasimpo", "Dirpolair")]),
        (
            "Hadir Staf Ahli Pangdam Bidang Hukum dan Humaniter Kolonel Inf T.Lasimpo, Kamis.",
            [("T.Lasimpo", "Staf Ahli Pangdam Bidang Hukum dan Humaniter")],
        ),
        ("Hadir Letkol Laut Pelaut Lasimpo dari Mabes.", [("Lasimpo", None)]),
        (  # a body of watchmen and a place are no persons
            "Pesertanya para dukuh, anggota Satlinmas Tirtamaya dan warga.",
            [],
        ),
        ("Usul datang dari Ketua RT 003 Tuma Tuma untuk warga.", []),
        (  # as the press also types them
            "Acara dibuka Mentri Koordinator PMK Prof Dr Torben Lasimpo, Senin.",
            [("Torben Lasimpo", "Menteri Koordinator PMK")],
        ),
        (
            "Pujian ditujukan bagi kepalah dinas dukcapil Muna Drs. Torben Lasimpo, MSi.",
            [("Torben Lasimpo", "kepala dinas dukcapil")],
        ),
    ],
)
def test_a_house_is_no_part_of_a_name(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Menurut Kajati Aceh, T.M Bani Lasimpo, berkas lengkap.", "T.M Bani Lasimpo"),
        ("Rombongan dipimpin I.G.N. Rai Lasimpo, SE. sebagai Ketua Umum.", "I.G.N. Rai Lasimpo"),
        ("Hadir Ketua Karang Taruna Torben Dg.Lasimpo dan warga.", "Torben Dg.Lasimpo"),
        ("Hadir Kepala Dinas Sosial Muna Baru B Sangen, S.Pd.", "Baru B Sangen"),
        ("Hadir Ketua PMI Muna, H.M. Lasimpo Basri, di aula.", "M. Lasimpo Basri"),
        ("Hadir Ketua PMI Muna, H.M.Lasimpo Basri, di aula.", "M.Lasimpo Basri"),
        ("Hadir Ketua PMI Muna HM. Lasimpo Basri di aula.", "Lasimpo Basri"),
        ("Hadir Ketua PMI Muna Kiyai Torben Basri, S.Ag.", "Torben Basri"),
        ("Hadir Kajari Muna Torben Basri W., S.H., M.H., di aula.", "Torben Basri W."),
        ("Hadir Kajari Muna Torben Basri W. S.H., M.H., di aula.", "Torben Basri W."),
        ("Hadir Kajari Muna Torben Basri S. Sos., M.Si., di aula.", "Torben Basri"),
    ],
)
def test_initials_open_a_name(text: str, expected: str, registers: Registers) -> None:
    assert [expected] == [name for name, _ in people(text, registers)]


def test_a_chamber_of_commerce_is_no_head_of_a_department(registers: Registers) -> None:
    text = "Kamar Dagang dan Industri (KADIN) Muna diketuai Torben Basri. Kadin Sosial Rina hadir."
    names = [name for name, _ in people(text, registers)]
    assert "Industri" not in names
    assert [("Torben Basri", "Ketua")] == people("Hadir Ketua Kadin NTB Torben Basri.", registers)
    text = "Hadir Kadin Sosial Rina Lasimpo."
    assert [("Rina Lasimpo", "Kadin Sosial")] == people(text, registers)


def test_rois_is_a_name_behind_a_given_name(registers: Registers) -> None:
    text = "Hadir Kabagops Polres Sikka AKP Muh Rois Lasimpo dan warga."
    assert ["Muh Rois Lasimpo"] == [name for name, _ in people(text, registers)]
    text = "Hadir Rois Syuriah PCNU Sikka, KH Torben Basri."
    assert [("Torben Basri", "Rois Syuriah")] == people(text, registers)


def test_short_forms_of_bodies_with_dots_are_no_initials(registers: Registers) -> None:
    text = "Hadir Rudi Salam, Ketua PMI Muna. Menurut U.P.T. Dinas dan D.P.R.D. Kota, itu benar."

    assert [("Rudi Salam", "Ketua")] == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # brackets say more than the word before
            (
                "Kedua pimpinan, Drs. H. Rudi Salam, M.Pd (Kakanwil Kemenag Aceh) dan T.M Bani Basri, "
                "SH (Kajati Aceh), meneken naskah."
            ),
            [("Rudi Salam", "Kakanwil"), ("T.M Bani Basri", "Kajati")],
        ),
        (
            "Ada narasumber, Rudi Salam S.S., M.Hum (Anggota Komisi A DPRD DIY), di sana.",
            [("Rudi Salam", "Anggota Komisi A")],
        ),
        (  # one word, and all its office in brackets
            "Mereka adalah Asrof (Ketua terpilih), dan warga lain.",
            [("Asrof", "Ketua terpilih")],
        ),
        (  # an office that a sentence tells before its verb
            "Hari ini ramai. Rudi Lasimpo Staf Ahli Bupati Muna membuka acara ini.",
            [("Rudi Lasimpo", "Staf Ahli Bupati")],
        ),
        (
            "Rapat itu menempatkan Rudi Salam di kursi Ketua PMI Muna.",
            [("Rudi Salam", "Ketua")],
        ),
        (
            "Menurut Rudi Salam, salah satu anggota panitia, hasilnya baik.",
            [("Rudi Salam", "anggota")],
        ),
        (  # what one is by calling is no office
            "Calonnya Bapak Rudi Salam, guru senior. Rudi Salam ditetapkan menjadi Ketua PMI Muna.",
            [("Rudi Salam", "Ketua")],
        ),
        (  # a wife by her husband's name
            "Kapolres Muna AKBP Rudi Salam datang bersama Ketua Bhayangakari Ny. Rina Rudi Salam.",
            [("Rudi Salam", "Kapolres"), ("Rina Rudi Salam", "Ketua Bhayangakari")],
        ),
        (
            "Pembina upacara dijabat bp Torben Lasimpo, SH, MM.",
            [("Torben Lasimpo", "Pembina upacara")],
        ),
        (
            "Ka. Kwarda Jambi, Kak. Dr. H. Sudirman, SH, MH dalam sambutannya berpesan.",
            [("Sudirman", "Ka. Kwarda")],
        ),
    ],
)
def test_whose_office_it_is(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hadir Ketua Pengadilan Agama Tirtamaya Torben Lasimpo di aula.",
            [("Torben Lasimpo", "Ketua")],
        ),
        (
            "Menurut Panitera Pengadilan Negeri Tirtamaya, Torben Lasimpo, sidang dibuka.",
            [("Torben Lasimpo", "Panitera")],
        ),
        (
            "Hadir Kepala Puskesmas Muara Tirta Torben Lasimpo bersama bidan.",
            [("Torben Lasimpo", "Kepala Puskesmas")],
        ),
        (
            "Hadir Ketua Umum HMI Cabang Tirtamaya Torben Lasimpo bersama kader.",
            [("Torben Lasimpo", "Ketua Umum")],
        ),
        (
            "Hadir Kepala Rutan Kelas IIB Tirtamaya Torben Lasimpo bersama staf.",
            [("Torben Lasimpo", "Kepala Rutan")],
        ),
        (  # a given name behind the house is its head's
            "Hadir Ketua Pengadilan Agama Rudi Salam di aula.",
            [("Rudi Salam", "Ketua")],
        ),
        (  # a town that the text itself tells
            "Rapat itu digelar di Tirtamaya, Senin. Hadir Ketua PC PMII Tirtamaya Torben Lasimpo.",
            [("Torben Lasimpo", "Ketua")],
        ),
        (  # called by a wish: the name behind the comma is its head's
            "Menurut Pengasuh Ponpes Al Melati, Torben Lasimpo, santri sudah siap.",
            [("Torben Lasimpo", "Pengasuh")],
        ),
        (
            "Menurut Ketua Kelompok Tani Melati Jaya, Torben Lasimpo, panen sudah dekat.",
            [("Torben Lasimpo", "Ketua Kelompok Tani")],
        ),
        ("Hadir Pengasuh Ponpes Al Melati Torben Lasimpo bersama santri.", []),  # who can tell
        (
            "Hadir Kapenrem 143/Halu Oleo Torben Lasimpo bersama prajurit.",
            [("Torben Lasimpo", "Kapenrem")],
        ),
        (
            "Hadir Kadis P3A Muna Torben Lasimpo bersama kader.",
            [("Torben Lasimpo", "Kadis P3A")],
        ),
    ],
)
def test_where_the_town_of_a_house_ends(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # one word behind a village's body is its village
            "Hadir Ketua BPD Tirtamaya, Ketua LPM Mayatirta, serta tokoh adat.",
            [],
        ),
        ("Tim dipimpin Kepala Pos SAR Tirtamaya bersama warga.", []),
        ("Tamu diterima Direktur RSUD Tirta Jaya, Kabid Pelayanan Medis dan staf.", []),
        ("Hadir Ketua PMII Tirtamaya Torben Lasimpo bersama kader.", []),
        ("Hadir Ketua Yayasan Bina Melati Torben Lasimpo bersama guru.", []),
        (  # but a given name is a person's
            "Hadir Ketua PMII Rudi Tirta Lasimpo bersama kader.",
            [("Rudi Tirta Lasimpo", "Ketua")],
        ),
        (
            "Hadir Kepala Dusun II Desa Tirtamaya Torben Lasimpo.",
            [("Torben Lasimpo", "Kepala Dusun")],
        ),
        (
            "Hadir Wali Jorong Koto Tirta, Torben Lasimpo, di surau.",
            [("Torben Lasimpo", "Wali Jorong")],
        ),
        (  # initials, and no short form of the office
            "Hadir Kepala Dinas Sosial A.A. Lasimpo dan staf.",
            [("A.A. Lasimpo", "Kepala Dinas Sosial")],
        ),
    ],
)
def test_a_town_or_a_wish_is_no_person(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hadir Ketua Persit KCK Cabang XX Dim 1603 Koorcabrem 161 PD IX/Udayana Ny Rina Salam.",
            [("Rina Salam", "Ketua")],
        ),
        (
            "Hadir Kasiter Kasrem 161/Wira Sakti Kolonel Inf Torben Lasimpo bersama staf.",
            [("Torben Lasimpo", "Kasiter Kasrem")],
        ),
        (
            "Hadir Pasilog Kodim 1603/Sikka Kapten Inf Torben Lasimpo bersama staf.",
            [("Torben Lasimpo", "Pasilog")],
        ),
        (
            "Menurut Kepala Satpol-PP Sikka, Torben Lasimpo, patroli digelar dua hari.",
            [("Torben Lasimpo", "Kepala Satpol-PP")],
        ),
        (
            "Hadir Dekan Fakultas Keguruan dan Ilmu Pendidikan Unipa Dr. Torben Lasimpo.",
            [("Torben Lasimpo", "Dekan Fakultas Keguruan dan Ilmu Pendidikan")],
        ),
        ("Kapolda Metro Jaya Perkuat Sinergi Kamtibmas", []),
        (
            "Hadir Kapolda Metro Jaya Irjen Pol Torben Lasimpo.",
            [("Torben Lasimpo", "Kapolda")],
        ),
        (
            "Hadir Ketua Kelompok Tani “Sekar Melati” H. Lasimpo bersama warga.",
            [("Lasimpo", "Ketua Kelompok Tani")],
        ),
        (
            "Hadir Kepala Unit Donor Darah PMI Sikka Torben Lasimpo bersama staf.",
            [("Torben Lasimpo", "Kepala Unit Donor Darah")],
        ),
        (  # the command above a resort
            "Warga didengarkan Wakapolres Sikka, Polda NTT, Kompol Torben Lasimpo di aula.",
            [("Torben Lasimpo", "Wakapolres")],
        ),
        ("Bantuan dibagi bersama anggota Satgas Pamtas RI-RDTL Sektor Timur di pos.", []),
    ],
)
def test_branches_of_wives_and_commands(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ketua Bawaslu Sikka, Torben Lasimpo tidak dapat hadir karena sakit.", []),
        ("Ketua KPU Sikka, Torben Lasimpo yang berhalangan hadir mengirim pesan.", []),
        (
            "Ketua KPU Sikka, Torben Lasimpo hadir di aula.",
            [("Torben Lasimpo", "Ketua")],
        ),
        ("Upacara bertema “Guru Bermutu Indonesia Maju, Bersama PGRI” digelar di Alok.", []),
        (  # whose it is, and no office
            "Kampus pimpinan Prof. Lasimpo itu maju. Rektor Unipa Prof. Lasimpo hadir.",
            [("Lasimpo", "Rektor")],
        ),
        (
            "Tim pimpinan AKP Torben Lasimpo bergerak ke pasar.",
            [("Torben Lasimpo", None)],
        ),
        (  # shouted, but chosen
            "Pemilihan digelar dan hasilnya TORBEN LASIMPO terpilih secara aklamasi sebagai Ketua KNPI Sikka.",
            [("Torben Lasimpo", "Ketua")],
        ),
        ("Acara itu BERSAMA LASIMPO digelar di aula.", []),
        ("Dilantik pula Pengurus TP PKK Kecamatan Alok, Bunda Pos Yandu, Bunda Paud.", []),
    ],
)
def test_who_is_away_or_only_called(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the last word of a name is no association of Catholics, though one is called so
            "Ketua MUI Muna Syukri Iska memberi sambutan.",
            [("Syukri Iska", "Ketua")],
        ),
        ("Ketua PDM Muna Mursyidi datang didampingi kader.", [("Mursyidi", "Ketua")]),
        ("Semua sesuai falsafah Dr. Torben Lasimpo yang kita kenal.", []),
        ("Ketua PDM Muna Timur datang didampingi kader.", []),
        (
            "Ketua PDM Muna Rudi Salam hadir didampingi Sekretarisnya Sutanpri beserta tamu.",
            [("Rudi Salam", "Ketua"), ("Sutanpri", "Sekretaris")],
        ),
        (  # titles of Palembang, whose full stop ends no sentence
            "Menurut Ketua Baznas Muna, Kgs. M. Rudi Salam, S.Pd., zakat naik.",
            [("Kgs. M. Rudi Salam", "Ketua")],
        ),
        (
            "Hadir Kepala Bidang Perlindungan dan Jaminan Sosial Torben Lasimpo.",
            [("Torben Lasimpo", "Kepala Bidang Perlindungan dan Jaminan Sosial")],
        ),
        (
            "Rakerda dibuka Staf Ahli Bupati Muna Bidang Sumber Daya Manusia, Sukardi.",
            [("Sukardi", "Staf Ahli Bupati")],
        ),
    ],
)
def test_names_and_tasks_in_full(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hadir Torben Lasimpo, Sekretaris Utama BNPB.", ("Torben Lasimpo", "Sekretaris Utama")),
        ("Hadir Kepala BMKG Ternate Torben Lasimpo.", ("Torben Lasimpo", "Kepala BMKG")),
        ("Hadir Raja Negeri Piru, Torben Lasimpo.", ("Torben Lasimpo", "Raja Negeri Piru")),
        ("Hadir Pejabat Negeri Piru Torben Lasimpo.", ("Torben Lasimpo", "Pejabat Negeri Piru")),
        (  # not the commander himself
            "Hadir Kapoksahli Pangdam XVI/Pattimura Brigjen TNI Torben Lasimpo.",
            ("Torben Lasimpo", "Kapoksahli"),
        ),
        ("Andri sebagai Sekmat Gempol, Cirebon, membuka acara itu.", ("Andri", "Sekmat")),
    ],
)
def test_agencies_of_the_state_and_negeri_of_maluku(
    text: str, expected: tuple[str, str], registers: Registers
) -> None:
    assert people(text, registers) == [expected]


def test_a_pejabat_without_a_negeri_is_no_office(registers: Registers) -> None:
    assert people("Sejumlah Pejabat Torben Lasimpo undang.", registers) == []


def test_one_word_between_two_offices_is_a_name(registers: Registers) -> None:
    text = (
        "Sambutan disampaikan Ketua Karang Taruna Kecamatan Gempol, Sudirman dan Pengurus "
        "Karang Taruna Kabupaten Cirebon, Arif."
    )

    assert people(text, registers) == [("Sudirman", "Ketua"), ("Arif", "Pengurus")]


def test_a_compass_point_ends_the_area_of_an_office(registers: Registers) -> None:
    text = "Hadir Wali Nagari Sungai Buluah Utara Indra Jaya serta tokoh masyarakat."

    assert people(text, registers) == [("Indra Jaya", "Wali Nagari")]


def test_a_department_of_cooperatives_and_trade_is_an_office(registers: Registers) -> None:
    text = "Hadir Kepala Dinas Koperindag Sulbar Andi Bau Akram Dai."

    assert people(text, registers) == [("Andi Bau Akram Dai", "Kepala Dinas Koperindag")]
