"""Officials: names, titles and roles in lists, behind and before, and who is none."""

import pytest

from gazette.press_text.people.people import PeopleFound, find_people
from gazette.press_text.places.region_names import region_index
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body
from press_text.asked import officials


def people(text: str, registers: Registers) -> PeopleFound:
    return find_people(Body(text), region_index(registers))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kapolres Madiun Kota, AKBP Wiwin Junianto, S.I.K., hadir.",
            [("Wiwin Junianto", "Kapolres")],
        ),
        (
            "Bupati Sekadau, Arong, dan Kepala Kejaksaan Negeri Sekadau, Adi Meru Herlanda, hadir.",
            [("Arong", "Bupati"), ("Adi Meru Herlanda", "Kepala Kejaksaan Negeri")],
        ),
        (
            "Nafhan Tohari, S.H. selaku plh Kepala BPBD Nganjuk, Drs. Nugraha selaku Kabid Kesiapsiagaan hadir.",
            [
                ("Nafhan Tohari", "plh Kepala BPBD"),
                ("Nugraha", "Kabid Kesiapsiagaan"),
            ],
        ),
        ("Kepala BPBD Bangka M. Nursidi hadir.", [("M. Nursidi", "Kepala BPBD")]),
        (
            "Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi RI Yandi Susandi hadir.",
            [
                (
                    "Yandi Susandi",
                    "Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi RI",
                )
            ],
        ),
        (
            "Kepala Pukesmas Blang Bintang, Mayasari STP, menutup acara.",
            [("Mayasari", "Kepala Pukesmas")],
        ),
        (
            "Ketua Umum PDDI sekaligus Anggota Komisi III DPR RI, Komjen Pol Adeng Darajat hadir.",
            [("Adeng Darajat", "Ketua Umum")],
        ),
        (
            "Ketua PRM Tenggulunan Drs H Nur Cahyadi menyampaikan hal itu.",
            [("Nur Cahyadi", "Ketua")],
        ),
        (
            "Humas PT Baja Samudra, Udi Iswara, mengatakan hal itu.",
            [("Udi Iswara", "Humas")],
        ),
        (
            "Camat Serpong Utara, Kota Tangsel, Bani Kosasih saat itu hadir.",
            [("Bani Kosasih", "Camat")],
        ),
        (
            "Menteri Imigrasi dan Pemasyarakatan (Imipas) Agus Hendarto hadir.",
            [("Agus Hendarto", "Menteri Imigrasi dan Pemasyarakatan")],
        ),
        (
            "Kepala Lapas Kelas II Solok Rio M.Sitanggang, menyambut baik.",
            [("Rio M.Sitanggang", "Kepala Lapas")],
        ),
        (
            "Kepala Bidang Pembangunan Kawasan dan Desa Anton Gora menjelaskan itu.",
            [("Anton Gora", "Kepala Bidang Pembangunan Kawasan dan Desa")],
        ),
        (
            "Hadir Ketua Panwaslu Kecamatan Harian yang diwakili oleh M Supriono beserta anggota.",
            [("M Supriono", None)],
        ),
        (
            "Kapolsek Harian AKP Efendi Abas mewakili Kapolres Samosir AKBP Yuli Haryanto hadir.",
            [("Efendi Abas", "Kapolsek")],
        ),
        (
            "Ia menyampaikan pesan Bupati Dairi Edi Keleng Berutu kepada warga.",
            [],
        ),
        (
            "Bantuan diberikan kepada RSUD dr H Andi Abdurrahman Noor di Tanah Bumbu.",
            [],
        ),
        (
            "Direktorat Jenderal Perguruan Tinggi menggelar rapat.",
            [],
        ),
        (
            "Defrika Yufianto, SH, Sekretaris Deni Rizaldi, Bendahara Edi Kurnia, dilantik.",
            [
                ("Defrika Yufianto", None),
                ("Deni Rizaldi", "Sekretaris"),
                ("Edi Kurnia", "Bendahara"),
            ],
        ),
        (
            "Kapolsek Harian Iptu Bambang Priantono hadir. Iptu Bambang P mengajak warga.",
            [("Bambang Priantono", "Kapolsek")],
        ),
        (
            "Ketua Bhayangkari Daerah NTT Ny. Heni Setyawati hadir.",
            [("Heni Setyawati", "Ketua")],
        ),
        (
            "Ketua Karang Taruna Kecamatan Terara, Lalu Hulfiandi, M.Pd, hadir.",
            [("Lalu Hulfiandi", "Ketua")],
        ),
        ("anggota Forum Komunikasi Putra-Putri Purnawirawan TNI-Polri (FKPPI) hadir.", []),
        ("Bupati Kutai Timur Kasmidi Lubis membuka acara.", [("Kasmidi Lubis", "Bupati")]),
        ("Wakil Bupati Kasmidi Lubis membuka acara.", [("Kasmidi Lubis", "Wakil Bupati")]),
        ("Ketua PMI Sabar Iriawan menutup acara.", [("Sabar Iriawan", "Ketua")]),
        (
            "Drs. Luhur Karsono, Ketua PMI Kabupaten Ponorogo menambahkan.",
            [("Luhur Karsono", "Ketua")],
        ),
        ("Samsul Hadi selaku Sekretaris PMI menyapa peserta.", [("Samsul Hadi", "Sekretaris")]),
        ("Sobirun selaku ketua pelaksana menyapa peserta.", [("Sobirun", "ketua pelaksana")]),
        ("Dandim 0716/Demak Letkol Arh Prasetya Nugraha hadir.", [("Prasetya Nugraha", "Dandim")]),
        (
            "Kepala Kepolisian Resor (Kapolres) Gorontalo Utara, AKBP Andi Gunadi hadir.",
            [("Andi Gunadi", "Kapolres")],
        ),
        ("Plt Kepala BPBD Kapuas Ahmad M Sarbini hadir.", [("Ahmad M Sarbini", "Plt Kepala BPBD")]),
        ("Kapolsek AKP. JEFRI A PURBANTO, SH hadir.", [("Jefri A Purbanto", "Kapolsek")]),
        ("Hadir Ketua PDM Lampung Tengah, Sumardi MM, dan warga.", [("Sumardi", "Ketua")]),
        (
            "Anggota I Wayan Suteja dan Ni Made Sari hadir.",
            [("I Wayan Suteja", "Anggota"), ("Ni Made Sari", "Anggota")],
        ),
    ],
)
def test_a_person_is_found_with_the_role(
    text: str, expected: list[tuple[str, str]], registers: Registers
) -> None:
    assert expected == officials(text, registers)


def test_a_list_gives_each_person_the_own_role(registers: Registers) -> None:
    text = (
        "Rapat dihadiri Sekda Banyuwangi Dr. Ir. Guntoro Adi, M.T.; Dandim 0825/Banyuwangi Letkol Arh Prasetyo "
        "Nugraha; Kepala Dinas Perhubungan Banyuwangi Drs. Ketut Artana; serta Ketua Senkom Banyuwangi Ahmad Fauzan."
    )

    assert [
        ("Guntoro Adi", "Sekda"),
        ("Prasetyo Nugraha", "Dandim"),
        ("Ketut Artana", "Kepala Dinas Perhubungan"),
        ("Ahmad Fauzan", "Ketua"),
    ] == officials(text, registers)


def test_one_role_for_several_names_is_shared_only_where_many_can_hold_it(
    registers: Registers,
) -> None:
    members = "Turut hadir anggota Drs. Jawari, Udin Cahyana, dan Robiah Adawi."
    chair = "Hadir Wakil Ketua Bambang Hariadi, Tarmidi, serta Bendahara Nurfaizah Auliya."

    assert [
        ("Jawari", "anggota"),
        ("Udin Cahyana", "anggota"),
        ("Robiah Adawi", "anggota"),
    ] == officials(members, registers)
    assert [
        ("Bambang Hariadi", "Wakil Ketua"),
        ("Tarmidi", None),
        ("Nurfaizah Auliya", "Bendahara"),
    ] == officials(chair, registers)


def test_later_short_forms_join_the_full_name(registers: Registers) -> None:
    text = "Ketua Senkom, H. Wawan Hermawan, hadir.\n“Kita maju,” ujar Wawan.\nAKP Wawan pulang."

    assert ["Wawan Hermawan"] == [one.bare for one in people(text, registers).officials]


@pytest.mark.parametrize(
    "text",
    [
        "Dihadiri Bupati Merauke, Danrem 174/ATW, Perwakilan Danlantamal XI, Danlanud, dan tokoh adat.",
        "Hadir Wakasat Binmas, Kasi propam, Kasi Humas, Kapolsek Pasar Rebo dan Anggota serta Ketua RW 12.",
        "Acara digelar di Jalan Letjen Suprapto dan Jl. KH Ahmad Dahlan.",
        "Polres Pelabuhan dan Karang Taruna Desa Suka Maju hadir.",
        "Coffee Morning Kapolda Papua bersama Forkopimda digelar.",
        "Surat Telegram Kapolri No. Pol WT/526/V/2007 dibacakan.",
        "Reporter Rajman Azhari meliput acara itu.",
    ],
)
def test_offices_roads_and_reporters_are_no_officials(text: str, registers: Registers) -> None:
    assert [] == officials(text, registers)


def test_a_quoted_office_without_a_name_is_asked_for(registers: Registers) -> None:
    found = people(
        "Pembina Senkom Kabupaten Muaro Jambi menegaskan pentingnya kolaborasi.", registers
    )

    assert ("Pembina Senkom Kabupaten Muaro Jambi",) == found.nameless


def test_titles_stand_apart_from_the_bare_name(registers: Registers) -> None:
    (one,) = people(
        "Hadir Ketua Baznas Kombes Pol. (Purn) H. Bahrudin Lasau, SE., M.Si.", registers
    ).officials

    assert ("Bahrudin Lasau", ["SE.", "M.Si."]) == (one.bare, list(one.titles[-2:]))
    assert "Kombes Pol." in one.titles[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kepala Basarnas, Marsekal Madya TNI Handoko Wirya, membuka acara.",
            [("Handoko Wirya", "Kepala Basarnas")],
        ),
        ("Wakil Ketua, dr. Sri wahyono, hadir.", [("Sri wahyono", "Wakil Ketua")]),
        ("Sekretaris daerah Samsudin, hadir.", [("Samsudin", "Sekretaris daerah")]),
        ("Abdul Fatoni Ketua PMI Bangka mengatakan terima kasih.", [("Abdul Fatoni", "Ketua")]),
        (
            "Kepala Dinas Komunikasi dan informatika (Diskominfo) Desrina, melepas peserta.",
            [("Desrina", "Kepala Dinas Komunikasi dan informatika")],
        ),
        (
            "Hadir H Udin Kuswara S.Pd, Wakasek Kesiswaan, dan Drs. H. Jajang Sudirja Wakasek Humas.",
            [("Udin Kuswara", "Wakasek Kesiswaan"), ("Jajang Sudirja", "Wakasek Humas")],
        ),
        ("Camat Baki, Rida Jaya Buana MPd, hadir.", [("Rida Jaya Buana", "Camat")]),
        ("Lanjut Serma Mulyanto Begitupun warga.", [("Mulyanto", None)]),
        ("Ketua Panitia Samroni, melaporkan.", [("Samroni", "Ketua Panitia")]),
        (
            "Peserta dari Desa Keling, datang. Ketua PCM Keling, Sujiwo, hadir.",
            [("Sujiwo", "Ketua")],
        ),
        ("Warga Desa Keling, datang. Ketua Keling, hadir.", []),
        (
            "HUT Kabupaten Buton Tengah digelar. Bupati Buteng Yusuf Hamdan hadir.",
            [("Yusuf Hamdan", "Bupati")],
        ),
    ],
)
def test_a_name_is_neither_cut_nor_filled_with_a_place(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert officials(text, registers) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Asisten III Setda Pemkab Muratara Dimas Pasaribu menyampaikan permohonan maaf.",
            [("Dimas Pasaribu", "Asisten III")],
        ),
        (
            "Panitia menemui Ketua Dewan Pembina, Sutan Bagus Hendra (SBH), Kamis (17/11/2022).",
            [("Sutan Bagus Hendra", "Ketua Dewan Pembina")],
        ),
        (
            "Permintaan disampaikan Ketua Pramuka Kwarda Sumsel Reza Pahlawi kepada Pj Gubernur.",
            [("Reza Pahlawi", "Ketua")],
        ),
        (
            "Hadir Ketua Tanfidziah MWC Gajahmungkur KH Imam Syafi'i.",
            [("Imam Syafi'i", "Ketua Tanfidziah")],
        ),
        (
            "Kapolda Jatim Inspektur Jenderal Polisi Unggul Wijaya membuka acara.",
            [("Unggul Wijaya", "Kapolda")],
        ),
        (
            "Komandan Kodim (Dandim) 1607/Sumbawa Letnan Kolonel Inf Samsu Hadi membuka acara.",
            [("Samsu Hadi", "Dandim")],
        ),
        (
            "Hadir Kabid Ormas Kesbangpol Provinsi Jambi, Atma Wijaya. Ka KPLP Taufan Hidayat hadir.",
            [("Atma Wijaya", "Kabid Ormas"), ("Taufan Hidayat", "Ka KPLP")],
        ),
        (
            "Anggota Komisi B DPRD DKI Jakarta, Syarifudin mengatakan kunjungan itu baik.",
            [("Syarifudin", "Anggota Komisi B")],
        ),
        (
            "Dikatakan Meti Rahayu, Plt Kepala Dinsos PALI bahwa bantuan itu dibagikan.",
            [("Meti Rahayu", "Plt Kepala Dinsos")],
        ),
        (
            "Di tempat yang sama, Firdaus, Bendahara PMI Kabupaten Bekasi mengatakan hal serupa.",
            [("Firdaus", "Bendahara")],
        ),
        (
            "Kepala Kanwil hadir didampingi Lasiyanto Ketua Tim Kemitraan Umat.",
            [("Lasiyanto", "Ketua Tim Kemitraan Umat")],
        ),
        (
            (
                "Rombongan dipimpin Kak Adi Purnama, S.H. Sekretaris Kwarda Jawa Timur, Kak Budi "
                "Kurniawan, S.E., Bendahara Kwarda Jawa Timur, Kak Cahyo Hadi, S.Psi Kabag TU."
            ),
            [
                ("Adi Purnama", "Sekretaris"),
                ("Budi Kurniawan", "Bendahara"),
                ("Cahyo Hadi", "Kabag TU"),
            ],
        ),
        (
            "Ketua panitia Temu Karya, Bondan Suhendi mengatakan peserta ada tujuh.",
            [("Bondan Suhendi", "Ketua panitia Temu Karya")],
        ),
        (
            "Pengurus terdiri dari Ketua, Dr. Abdul Rauf, Sekretaris, Dr. Reni H. Nanda, dan staf.",
            [("Abdul Rauf", "Ketua"), ("Reni H. Nanda", "Sekretaris")],
        ),
        (
            (
                "Koordinator Divisi Hukum, Pencegahan, dan Hubungan Masyarakat Bawaslu Buton Utara, "
                "Abdul Harisman mengatakan hal itu."
            ),
            [
                (
                    "Abdul Harisman",
                    "Koordinator Divisi Hukum, Pencegahan, dan Hubungan Masyarakat",
                )
            ],
        ),
        (
            "Ketua Dewan Perwakilan Rakyat Daerah (DPRD) Provinsi Jambi Edi Purnama membuka rapat.",
            [("Edi Purnama", "Ketua")],
        ),
        (
            "Ketua Karteker PCNU Lingga, H. Yazid Ramlan mengatakan hal itu.",
            [("Yazid Ramlan", "Ketua Karteker")],
        ),
        ('"Kami membantu," ujar peltu Hasan Babinsa Desa Sidorejo.', [("Hasan", "Babinsa")]),
        (
            "Danramil 03/MD Kapten Kav. JTB. Sembiring memimpin kegiatan.",
            [("JTB. Sembiring", "Danramil")],
        ),
        (
            "Wakil Bupati Lebak selaku ketua BNK Lebak, H. Adi Sumarna membuka acara.",
            [("Adi Sumarna", "Wakil Bupati")],
        ),
        ("Presiden Wijaya mengucapkan selamat kepada para bupati.", [("Wijaya", "Presiden")]),
    ],
)
def test_an_office_reaches_its_name_over_units_lists_and_short_forms(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == officials(text, registers)


@pytest.mark.parametrize(
    "text",
    [
        "Binmas menyampaikan sambutan tertulis Kapolda Jawa Timur, Unggul Cahyono.",
        "Pj Bupati Barito Utara, Indra Guntara, dalam sambutan yang dibacakan Asisten, berharap.",
        "Program Jumat Curhat yang dicanangkan Kapolri Jenderal Polisi Drs. Lilik Prabawa berjalan.",
        "Program Babinsa Masuk Dapur berjalan di desa.",
        "Bupati Asahan Taufan Gamawan Meninggal Dunia.",
        "Ketua SAKOCAB SPN Kota Bogor menyampaikan program.",
        "Hadir camat, Panwascam, Kepala Desa se-kecamatan.",
        "Berganti pula Kapolres Lebak, Karoops, dan Dirpamobvit.",
    ],
)
def test_messages_programmes_and_bodies_are_no_officials(text: str, registers: Registers) -> None:
    assert [] == officials(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wakil Ketua MUI Sleman, Ustadz Zaki Hanafi menyambut tamu.",
            [("Zaki Hanafi", "Wakil Ketua")],
        ),
        (
            "Komandan Kodim 1016 Palangka Raya Kolonel Inf Panca Wijaya hadir.",
            [("Panca Wijaya", "Komandan Kodim")],
        ),
        (
            "Kepala Lembaga Pemasyarakatan (Kalapas) Kelas II B Sekayu, Aris Sukardi, hadir.",
            [("Aris Sukardi", "Kepala Lembaga Pemasyarakatan")],
        ),
        (
            (
                "Sekda Papua Tengah, Silvanus Amri hadir. Ketua DWP Papua Tengah Meta Silvanus "
                "Amri mengatakan hal serupa."
            ),
            [("Silvanus Amri", "Sekda"), ("Meta Silvanus Amri", "Ketua")],
        ),
        ("Danramil 1203-05/Sei Laur menerangkan hal itu.", []),
    ],
)
def test_titles_houses_and_wives_keep_their_own(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == officials(text, registers)
