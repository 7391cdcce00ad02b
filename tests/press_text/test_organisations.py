"""Organisations: who took part, told from guests, rooms and bodies that only stand above."""

import time

import pytest

from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.organisations.organisations import find_organisations
from gazette.press_text.pages.cleaning import clean
from gazette.press_text.people.people import PeopleFound
from gazette.press_text.places.region_names import region_index
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body
from press_text.asked import bodies


def test_guests_are_not_listed(registers: Registers) -> None:
    text = (
        "SOLOK – PMI Kota Solok menggelar donor darah, Selasa (14/10/2025).\n"
        "Kegiatan dihadiri Dandim 0309/Solok Letkol Inf Hendra Wijaya dan Kapolres Solok Kota "
        "AKBP Rudi Hartono."
    )

    assert ["PMI Kota Solok"] == bodies(text, registers)


def test_those_who_come_to_a_coordination_meeting_take_part(registers: Registers) -> None:
    text = (
        "SOLOK – Polres Solok Kota menggelar rapat koordinasi, Selasa (14/10/2025).\n"
        "Rapat dihadiri Ketua PMI Kota Solok Hendra Wijaya."
    )

    assert ["Polres Solok Kota", "PMI Kota Solok"] == bodies(text, registers)


def test_a_local_body_takes_the_area_of_the_event(registers: Registers) -> None:
    text = (
        "Polres Barito Selatan menandatangani kesepakatan dengan KPU setempat di Kabupaten "
        "Barito Selatan, Rabu (19/4/2023). Ketua KPU Bahrudin menyambut baik."
    )

    assert "KPU Kabupaten Barito Selatan" in bodies(text, registers)


def test_who_heads_the_satpol_pp_names_his_body(registers: Registers) -> None:
    text = (
        "SOLOK – Patroli digelar di Kota Solok, Selasa (14/10/2025).\n"
        "Patroli dipimpin Kasatpol PP Kota Solok, Hendra Wijaya."
    )

    assert ["Satpol PP Kota Solok"] == bodies(text, registers)


def test_a_title_behind_a_body_is_the_next_persons(registers: Registers) -> None:
    text = (
        "SOLOK – Nota kesepahaman diteken Pemkot Solok, Selasa (14/10/2025).\n"
        "Pihak kedua ialah Rektor Universitas Muhammadiyah Makassar Prof. Hendra Wijaya."
    )

    assert "Universitas Muhammadiyah Makassar" in bodies(text, registers)
    assert not any("Prof" in name for name in bodies(text, registers))


def test_an_area_behind_two_bodies_serves_both(registers: Registers) -> None:
    text = "FPK dan FKUB Kotawaringin Barat menggelar silaturahmi, Sabtu (15/9/2018)."

    assert ["FPK Kotawaringin Barat", "FKUB Kotawaringin Barat"] == bodies(text, registers)


@pytest.mark.parametrize(
    "organisation",
    [
        "Lapas Kelas II B Solok",
        "Puskesmas Nan Balimo",
        "Kantor Imigrasi Labuan Bajo",
        "Universitas Raja Ampat Bahari",
        "RSUD dr H Andi Abdurrahman Noor",
        "Koramil 421-02/Gedong Tataan",
    ],
)
def test_a_long_name_is_read_to_its_end(organisation: str, registers: Registers) -> None:
    text = f"Hari ini {organisation} melaksanakan pelatihan."

    assert [organisation] == bodies(text, registers)


def test_the_body_above_is_not_listed(registers: Registers) -> None:
    text = "Polres Barito Selatan (Barsel), Polda Kalteng melaksanakan pelatihan hari ini."

    assert ["Polres Barito Selatan"] == bodies(text, registers)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DPD KNPI Sulut", "KNPI Sulawesi Utara"),
        ("MPC Pemuda Pancasila Wakatobi", "Pemuda Pancasila Kabupaten Wakatobi"),
        ("Majelis Pimpinan Cabang (MPC) Pemuda Pancasila Wakatobi", "Pemuda Pancasila Wakatobi"),
        ("DPP KNPI", "KNPI Pusat"),
        ("PWI Jaya", "PWI Provinsi DKI Jakarta"),
        ("PMI Kota Tarakan", "PMI Tarakan"),
        ("Pengurus Cabang Nahdlatul Ulama (PCNU) Kabupaten Jember", "PCNU Jember"),
    ],
)
def test_spellings_of_one_body_have_one_key(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PMI Kota Bogor", "PMI Bogor"),
        ("DPP KNPI", "DPD KNPI Sulawesi Utara"),
        ("BPD Karanganyar", "Karanganyar"),
    ],
)
def test_other_bodies_have_another_key(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


@pytest.mark.parametrize(
    "organisation",
    [
        "DPW LDII Jawa Tengah",
        "MPW Pemuda Pancasila Sulawesi Tenggara",
        "PWI Kabupaten Majene-Mamuju",
        "Tim Penggerak PKK Provinsi DKI Jakarta",
        "Desa Adat Dukuh Tegalsari",
        "LMA Kabupaten Jayawijaya",
        "IDI Wilayah Papua Barat Daya",
        "Dewan Adat Dayak Kabupaten Katingan",
        "PMI Kapanewon Berbah",
        "Pemerintah Distrik Heram",
        "Polsubsektor Kao Barat",
    ],
)
def test_the_rank_and_the_whole_area_are_kept(organisation: str, registers: Registers) -> None:
    text = f"Hari ini {organisation} melaksanakan pelatihan."

    assert [organisation] == bodies(text, registers)


@pytest.mark.parametrize(
    "text",
    [
        "Bupati Sintang Petrus Adong menghadiri pelantikan pengurus IDI Cabang Sintang hari ini.",
        "IDI Cabang Sintang dilantik hari ini.\nKetua IDI Jawa Barat, dr Gumilar, tampak hadir.",
        "IDI Cabang Sintang dilantik hari ini. Hadir Danlanal Pontianak Letkol Laut (P) Bima Satya.",
        "IDI Cabang Sintang dilantik di Auditorium Universitas Kapuas.",
        (
            "IDI Cabang Sintang dilantik hari ini.\nTurut hadir:\nKapolres Sintang AKBP Budi Hartana\n"
            "Kajari Sintang Yulianti SH"
        ),
    ],
)
def test_guests_and_rooms_are_not_listed(text: str, registers: Registers) -> None:
    assert ["IDI Cabang Sintang"] == bodies(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "GARUT – Dewan Pimpinan Daerah Lembaga Dakwah Islam Indonesia (LDII) Kabupaten "
                "Garut melakukan silaturahim ke Kantor MUI Kabupaten Garut, Kamis (13/11/2025).\n"
                "LDII Kabupaten Garut siap bersinergi."
            ),
            ["ldii garut", "mui garut"],
        ),
        (
            (
                "SIDOARJO – Senkom Mitra Polri Jawa Timur menggelar rapat, Kamis (13/11/2025). "
                "Kegiatan ini diikuti seluruh Polres se-Provinsi Jawa Timur."
            ),
            ["senkom jawa timur"],
        ),
        (
            (
                "Dewan Perwakilan Rakyat Daerah (DPRD) Kota Pasuruan (Jawa Timur), Kabupaten Badung "
                "(Bali) dan Kabupaten Bangka Barat melakukan kunjungan kerja ke DPRD DKI Jakarta, "
                "Jumat (15/9/2023)."
            ),
            ["dprd badung", "dprd bangka barat", "dprd jakarta", "dprd pasuruan kota"],
        ),
        (
            "Kodam I Bukit Barisan membagikan sembako kepada warga Kota Binjai, Rabu (4/6/2025).",
            ["kodam bukit barisan"],
        ),
        (
            (
                "SAMOSIR – Badan Narkotika Kabupaten (BNK) Samosir melakukan sosialisasi, Rabu "
                "(2/9/2020). Kegiatan berlangsung di aula yang berdekatan dengan Kantor KPU Samosir."
            ),
            ["bnn samosir"],
        ),
        (
            (
                "BATAM – PBNU menerbitkan surat keputusan penunjukan karteker PCNU Kabupaten Natuna, "
                "Selasa (24/1/2023)."
            ),
            ["pbnu", "pcnu natuna"],
        ),
        (
            (
                "PURWOREJO – TP PKK Kecamatan Bener membina PKK di Desa Binaan, Rabu (25/1/2023).\n"
                "PKK di Kecamatan Bener bersyukur."
            ),
            ["pkk bener"],
        ),
        (
            (
                "PALI – Dinas Sosial (Dinsos) Kabupaten Penukal Abab Lematang Ilir (PALI) "
                "menyalurkan bantuan kepada penghuni mess PT Sinar Makmur, Rabu (13/2/2019)."
            ),
            ["dinas sosial penukal abab lematang ilir"],
        ),
        (
            (
                "BONDOWOSO – Kwarcab Bondowoso menggelar audiensi, Senin (24/6/2024).\n"
                "Gerakan Pramuka Bondowoso ingin berkembang. Ketua Kwarcab Bidang Organisasi dan "
                "Hukum, Arif Wibowo, hadir."
            ),
            ["kwarcab bondowoso"],
        ),
        (
            (
                "MALANG – Kapolsek Poncokusumo AKP Tirta Laksana menyambangi warga, Selasa "
                "(10/5/2022). Kegiatan ini sesuai arahan Kapolres Malang AKBP Bima Laksana."
            ),
            ["polsek poncokusumo"],
        ),
        (
            (
                "KEBUMEN – KONI Kebumen menggelar musyawarah lokal, Kamis (20/10/2016).\n"
                "Musyawarah dibuka Ketua KONI Jawa Tengah Suryanto Widagdo."
            ),
            ["koni kebumen"],
        ),
        (
            (
                "KUPANG – Wali Kota Kupang menerima audiens Pemuda Katolik Komisariat Daerah NTT, "
                "Jumat (20/12/2024). Pemuda Katolik Komda NTT adalah mitra Kepolisian Republik "
                "Indonesia."
            ),
            ["pemkot kupang", "pemuda-katolik nusa tenggara timur"],
        ),
        (
            (
                "Ketua Umum Senkom Mitra Polri Sutrisno Wijaya bertemu Kapolri di Jakarta. Kepolisian "
                "Republik Indonesia (Polri) dan Senkom Mitra Polri berkolaborasi, Senin (9/9/2024)."
            ),
            ["polri", "senkom"],
        ),
    ],
)
def test_who_acts_is_told_from_who_is_only_named(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == sorted(organisation_key(name) for name in bodies(text, registers))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "SAMPIT – Kodim 1015/Sampit membagikan sembako kepada warga desa, Kamis (4/6/2025). "
                "Bantuan itu berasal dari sumbangan prajurit dan diantar ke rumah warga dengan perahu "
                "sejak pagi hingga petang hari.\nWarga yang menerimanya berterima kasih dan berharap "
                "kegiatan itu berlanjut pada bulan berikutnya.\nDandim 1016/Palangka Raya Kolonel Inf "
                "Panca Wijaya menyampaikan selamat."
            ),
            ["kodim 1015"],
        ),
        (
            (
                "PONOROGO – Sabtu (25/1/2025) di Aula STKIP PGRI Ponorogo, PMII Ponorogo menggelar "
                "Konfercab."
            ),
            ["pmii ponorogo"],
        ),
        (
            (
                "JAKARTA – Ketua Umum Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga (TP PKK) "
                "Pusat Tria Karnavi melantik Ketua TP PKK Provinsi Banten, Senin (30/5/2022)."
            ),
            ["pkk banten", "pkk pusat"],
        ),
        (
            "TRENGGALEK – Polres Trenggalek menerima Ketua PCNU KH Fatah Sholeh, Rabu (20/4/2022).",
            ["pcnu trenggalek", "polres trenggalek"],
        ),
    ],
)
def test_a_body_behind_the_lead_needs_more_than_one_mention(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == sorted(organisation_key(name) for name in bodies(text, registers))


@pytest.mark.parametrize("office", ["Sekretaris Daerah (Sekda)", "Sekda", "Plt Sekda"])
def test_a_secretary_of_a_city_acts_for_its_government(office: str, registers: Registers) -> None:
    text = f"TERNATE – {office} Kota Ternate, Rizal Marsa memimpin apel pagi, Rabu (21/1/2026)."

    assert ["Pemerintah Kota Ternate"] == bodies(text, registers)


def test_a_body_behind_the_lead_counts_where_no_other_is_named(registers: Registers) -> None:
    text = (
        "Para anggota berkumpul dalam musyawarah daerah di sebuah hotel, Sabtu (6/9/2025). Mereka "
        "memilih ketua baru, menyusun rencana kerja dan menyetujui laporan pengurus lama dalam sidang "
        "yang berlangsung sampai malam, lalu makan bersama.\n"
        "Hujan turun sepanjang hari, tetapi tidak ada yang pulang lebih awal dari ruang sidang itu.\n"
        "RAPI Kabupaten Sleman bersyukur. Kini RAPI Kabupaten Sleman berbenah."
    )

    assert ["RAPI Kabupaten Sleman"] == bodies(text, registers)


def test_the_scouts_of_an_area_are_named_once(registers: Registers) -> None:
    text = (
        "SLEMAN – Kwarcab Sleman menggelar latihan, Sabtu (6/9/2025).\n"
        "Ketua Pramuka Kwarcab Sleman, Bani Sudarma, hadir."
    )

    assert ["Pramuka Kwarcab Sleman"] == bodies(text, registers)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dewan Adat Dayak (DAD) Kabupaten Melawi", "DAD Melawi"),
        ("Kodam XVIII/Kasuari", "Kodam Kasuari"),
        ("KNPI Kabupaten Pegaf", "KNPI Pegunungan Arfak"),
        ("PMI Kapanewon Berbah", "PMI Berbah"),
    ],
)
def test_short_forms_and_ranks_of_area_leave_the_key(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # those who signed, behind the lead; who only looked on is left out
            (
                "Pemprov Bengkulu menjadi tuan rumah damai dua kampung di balai kota.\n"
                + "Warga dua kampung berselisih soal saluran air sejak lama. " * 6
                + "\nKesepakatan ditandatangani oleh Pemerintah Kabupaten Kepahiang dan "
                "Polda Bengkulu disaksikan Kejati Bengkulu."
            ),
            ["Pemprov Bengkulu", "Pemerintah Kabupaten Kepahiang", "Polda Bengkulu"],
        ),
        (  # with whom it was held
            (
                "TURIKALE – Puluhan kader kampung belajar menimbang bayi di balai kecamatan.\n"
                "Kelas dua malam itu digagas TP PKK Maros bekerjasama Dinas "
                "Kesehatan Kabupaten Maros."
            ),
            ["TP PKK Maros", "Dinas Kesehatan Kabupaten Maros"],
        ),
        (  # a short form in capitals before the area
            "Dinas Kependudukan dan Keluarga (KK) Kabupaten Maros melatih kader hari ini.",
            ["Dinas Kependudukan dan Keluarga Kabupaten Maros"],
        ),
        (  # its room was lent
            (
                "Bertempat di ruang kerja Sekretaris Daerah Provinsi Sulawesi Tengah, Bupati "
                "Donggala Petrus Adong membuka pameran kain."
            ),
            ["Pemerintah Kabupaten Donggala"],
        ),
        (  # a government in small letters
            "Di balai kota, pemerintah Kabupaten Blitar membuka bazar bersama PMI Kota Kediri.",
            ["pemerintah Kabupaten Blitar", "PMI Kota Kediri"],
        ),
        (  # the hospital bears the name of a doctor who is named beside it
            (
                "Lapas Binjai meneken kerja sama dengan RSUD dr. Gumilar Sastra, Rabu (5/3/2025), "
                "dihadiri Direktur RSUD, dr. Gumilar Sastra."
            ),
            ["Lapas Binjai", "RSUD dr. Gumilar Sastra"],
        ),
        (  # a rank of area that ends a sentence is no name
            (
                "Karang Taruna Kabupaten Tebo dan Karang Taruna Provinsi Jambi menggelar donor darah. "
                "Kantong darah dibawa oleh Karang Taruna Provinsi. Warga hadir."
            ),
            ["Karang Taruna Kabupaten Tebo", "Karang Taruna Provinsi Jambi"],
        ),
    ],
)
def test_signers_and_partners_act_and_lenders_of_rooms_do_not(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # in an association's own affair the government whose head opened it did not act
            (
                "BELOPA – Bupati Luwu, Sukardi Laila, membuka Musyawarah Daerah (Musda) MUI "
                "Kabupaten Luwu, Senin (26/1/2026). Ketua MUI Kabupaten Luwu, Basri Tompo, "
                "berterima kasih kepada Pemerintah Kabupaten Luwu."
            ),
            ["MUI Kabupaten Luwu"],
        ),
        (  # it did where it is itself said to install the board
            (
                "MALANG – Pemerintah Kota Malang mengukuhkan pengurus FPK Kota Malang, "
                "Kamis (7/10/2021)."
            ),
            ["Pemerintah Kota Malang", "FPK Kota Malang"],
        ),
        (  # and where there is no other body
            "MUNA – Bupati Muna, Sukardi Laila, melantik 12 kepala desa, Kamis (7/10/2021).",
            ["Pemerintah Kabupaten Muna"],
        ),
        (  # a body of which only one official speaks, behind the lead
            (
                "KIMAAM – PMI Kabupaten Muna melatih relawan desa, Kamis (7/10/2021).\n"
                + "Para relawan belajar menolong korban dan membaca peta. " * 7
                + "\nKepala Dinas Kesehatan Muna, Basri Tompo, memuji latihan itu."
            ),
            ["PMI Kabupaten Muna"],
        ),
        (  # whose head only looks on
            (
                "Bupati Muna, Sukardi Laila, menyaksikan penandatanganan kerja sama antara PMI "
                "Kabupaten Muna dengan Kejaksaan Negeri Muna, Kamis (7/10/2021)."
            ),
            ["PMI Kabupaten Muna", "Kejaksaan Negeri Muna"],
        ),
    ],
)
def test_who_opens_looks_on_or_only_speaks_did_not_act(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


def test_a_long_line_of_bodies_is_read_soon(registers: Registers) -> None:
    nothing, index = clean("Rapat digelar di Aula."), region_index(registers)
    body = Body("ditandatangani oleh Pemkab Madiun, Polres Kediri " * 1500)
    start = time.perf_counter()

    find_organisations(nothing, body, PeopleFound(), registers, index)

    assert time.perf_counter() - start < 10  # more than twice that if it took the square


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # who only takes part in it, and who is named in a list without end
            (
                "SOLOK – PMI Kota Solok menggelar donor darah, Selasa (14/10/2025).\nPesertanya anggota "
                "Polres Solok Kota dan Dinas Perhubungan Kota Solok."
            ),
            ["PMI Kota Solok"],
        ),
        (  # a meeting that somebody only speaks of
            (
                "SOLOK – FKDM Kota Solok menggelar silaturahmi, Rabu (21/4/2021).\n“Tiap organisasi perlu rapat "
                "koordinasi,” kata Wali Kota Solok, Ali Basri.\nHadir Kepala Kesbangpol Kota Solok, Iyan "
                "Salam, dan Kasdim 0309/Solok Mayor Inf Ali Tompo."
            ),
            ["FKDM Kota Solok"],
        ),
        (  # in whose hall it was
            (
                "TARAKAN – JMSI Kota Tarakan dikukuhkan di Gedung Serbaguna Kodim 0907/Tarakan, Rabu "
                "(11/2/2026)."
            ),
            ["JMSI Kota Tarakan"],
        ),
        (
            (
                "MALINAU – Musda II Muhammadiyah dan ‘Aisyiyah Kabupaten Malinau digelar, Rabu "
                "(17/5/2023)."
            ),
            ["Muhammadiyah Kabupaten Malinau", "Aisyiyah Kabupaten Malinau"],
        ),
        (  # those of the army beside those of the police, behind a comma
            (
                "MAMUJU – Polda Sulbar, Korem 142/Tatag, Polresta Mamuju dan warga menanam pohon, Rabu "
                "(23/8/2023)."
            ),
            ["Polda Sulbar", "Korem 142/Tatag", "Polresta Mamuju"],
        ),
        (  # the forum of the heads is none of its own
            "Forum Koordinasi Pimpinan Daerah (Forkopimda) dan PMI Kota Solok bersepakat.",
            ["PMI Kota Solok"],
        ),
        (  # a regency beside the city of its name
            (
                "SERANG – PGRI Kabupaten Serang menggelar Konkerkab, Rabu (11/2/2026).\nHadir Ketua PGRI Kota "
                "Serang."
            ),
            ["PGRI Kabupaten Serang"],
        ),
        (  # one body of the whole state beside one of a province
            "BNPB dan BPBD Provinsi Jambi menggelar simulasi banjir, Rabu (11/2/2026).",
            ["BPBD Provinsi Jambi"],
        ),
        (  # a name ends before an official
            (
                "Nota itu diteken Sekretaris Jenderal Kementerian Sosial, Danu Basri, dan Rektor "
                "Universitas Jambi, Dr. Nasir Salam."
            ),
            ["Kementerian Sosial", "Universitas Jambi"],
        ),
        (
            (
                "Pelantikan Badan Pengurus Daerah (BPD) Himpunan Pengusaha Muda Indonesia (HIPMI) "
                "Provinsi Jambi digelar, Minggu (27/2/2022)."
            ),
            ["HIPMI Provinsi Jambi"],
        ),
    ],
)
def test_who_acted_among_those_named(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Kantor Wilayah Direktorat Jenderal Pemasyarakatan (Ditjen PAS) NTT",
            "Kanwil Ditjenpas NTT",
        ),
        ("Kanwil Kementerian Hukum dan HAM NTB", "Kanwil Kemenkumham NTB"),
        ("Kementrian Agama Kota Denpasar", "Kemenag Kota Denpasar"),
        ("Kwartir Ranting Kecamatan Malalak", "Kwarran Malalak"),
        ("Kementerian Transmigrasi Republik Indonesia", "Kementerian Transmigrasi"),
        (
            "Ikatan Alumni Pergerakan Mahasiswa Islam Indonesia (IKA PMII) Kota Malang",
            "IKA PMII Kota Malang",
        ),
    ],
)
def test_long_and_short_names_are_one_body(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other)
