"""Organisations of which a text says that they acted, also where it first names them late."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import bodies

_LEAD = (
    "SLEMAN – Polres Sleman menggelar patroli di sejumlah kawasan, Senin (4/8/2025), bersama warga "
    "yang berjaga sejak malam hari dan berkeliling sampai ke pasar, terminal, serta perkampungan. "
    "Patroli itu berjalan aman, dan warga menyambut petugas dengan baik di setiap pos yang dilalui "
    "rombongan sampai menjelang pagi hari berikutnya, juga di jalan kecil.\n"
    "Cuaca cerah.\n"
)
_SIGNED = (
    "SEMARANG – Pengadilan Tinggi Agama Semarang menggelar rapat kerja di Surakarta, Kamis "
    "(27/10/2022), yang diikuti para pejabat pengadilan dari seluruh wilayah hukumnya. Rapat "
    "tahunan itu membahas layanan bagi masyarakat pencari keadilan, anggaran, dan kepegawaian, "
    "juga penanganan perkara yang masuk sepanjang tahun.\n"
)


@pytest.mark.parametrize(
    ("told", "also"),
    [
        ("PMI Kabupaten Sleman menyalurkan selimut di pos terakhir.", ["PMI Kabupaten Sleman"]),
        (
            "Rombongan kemudian mendatangi Pondok Pesantren Tirta Maya, dan disambut pengasuhnya.",
            ["Pondok Pesantren Tirta Maya"],
        ),
        (
            "Warga lalu hadir pada acara yang digelar PMI Kabupaten Sleman itu.",
            ["PMI Kabupaten Sleman"],
        ),
        (
            "Razia dilakukan terpadu dengan instansi lain, di antaranya BNN Kabupaten Sleman.",
            ["BNN Kabupaten Sleman"],
        ),
        # some other event that it held
        ("Warga ingat acara yang digelar PMI Kabupaten Sleman setahun lalu.", []),
        ("Razia menyasar sejumlah tempat, di antaranya BNN Kabupaten Sleman.", []),
        # what somebody wishes, does by an office or did before is no deed of the event
        ("Warga berharap PMI Kabupaten Sleman menyalurkan selimut di pos terakhir.", []),
        ("Ketua PMI Kabupaten Sleman, Rudi Hartono menyerahkan selimut di pos.", []),
        ('"PMI Kabupaten Sleman menyalurkan selimut," kata warga.', []),
    ],
)
def test_who_does_something_behind_the_lead_takes_part(
    told: str, also: list[str], registers: Registers
) -> None:
    assert ["Polres Sleman", *also] == bodies(_LEAD + told, registers)


@pytest.mark.parametrize(
    ("told", "also"),
    [
        (  # points of one sentence
            (
                "PTA Semarang menandatangani kerja sama dengan: Pertama, Badan Pusat Statistik "
                "Provinsi Jawa Tengah, tentang data perkara;\nKedua, Ombudsman RI Perwakilan "
                "Provinsi Jawa Tengah, tentang pengaduan;\nKetiga, Unit Bahasa Universitas Cakra "
                "Jaya (UCJ) Semarang, tentang penerjemah."
            ),
            [
                "Badan Pusat Statistik Provinsi Jawa Tengah",
                "Ombudsman RI Perwakilan Provinsi Jawa Tengah",
                "Universitas Cakra Jaya Semarang",
            ],
        ),
        (  # lines
            (
                "Berikut tiga mitra yang ikut dalam kerja sama ini:\nYayasan Tirta Maya\n"
                "Politeknik Cakra Jaya\nPerkumpulan Hijau Lestari\nKetua pengadilan berterima kasih."
            ),
            ["Perkumpulan Hijau Lestari", "Politeknik Cakra Jaya", "Yayasan Tirta Maya"],
        ),
        (  # behind the list
            (
                "Berikut mitra yang ikut dalam kerja sama ini:\nYayasan Tirta Maya\nPara mitra "
                "berterima kasih.\nPoliteknik Cakra Jaya pernah pula menjadi mitra."
            ),
            ["Yayasan Tirta Maya"],
        ),
        (
            (
                "Tiga pihak yang membubuhkan tanda tangan yaitu Ketua PTA Semarang Drs. Rudi "
                "Hartono, SH, Kepala Kantor Dinas Sosial Kota Semarang dan para saksi."
            ),
            ["Dinas Sosial Kota Semarang"],
        ),
    ],
)
def test_parties_of_an_agreement_in_a_list(
    told: str, also: list[str], registers: Registers
) -> None:
    found = bodies(_SIGNED + told, registers)

    assert "Pengadilan Tinggi Agama Semarang" == found[0]
    assert also == sorted(found[1:])


def test_a_national_body_whose_affair_the_text_is(registers: Registers) -> None:
    text = (
        "MUNA – Kabupaten Muna menjadi lokasi perayaan HUT Ke-80 PGRI, Sabtu (6/12/2025). "
        "Pengurus PGRI datang dari seluruh daerah.\nRangkaian acara dimeriahkan lomba antarguru, "
        "dan PGRI berterima kasih kepada Pemerintah Kabupaten Muna.\nPemkab Muna mendukung."
    )

    assert "PGRI" in bodies(text, registers)
    assert "PGRI" not in bodies(text.replace(" PGRI datang", " guru datang"), registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Satuan Polisi Pamong Praja (Satpol PP) Pemerintah Kabupaten (Pemkab) Nunukan "
                "menggelar patroli, Selasa (11/6/2024)."
            ),
            ["Satuan Polisi Pamong Praja (Satpol PP) Nunukan"],
        ),
        (
            (
                "Satuan Polisi Pamong Praja dan Penanggulangan Kebakaran Provinsi Kepri menggelar "
                "sosialisasi, Senin (4/12/2023)."
            ),
            ["Satuan Polisi Pamong Praja dan Penanggulangan Kebakaran Provinsi Kepri"],
        ),
        (
            (
                "Dinas Sosial (Dinsos) Kabupaten Muna menyerahkan sembako di Jalan Pemda Kecamatan "
                "Tongkuno, Kamis (17/10/2019). Sembako Dinsos dan Uang Tunai diterima warga."
            ),
            ["Dinsos Kabupaten Muna"],
        ),
        (
            (
                "Balai Diklat Pelayaran Muna menggelar simulasi, Senin (14/11/2016). Kampus Balai "
                "Diklat Pelayaran menjadi tempatnya."
            ),
            ["Balai Diklat Pelayaran Muna"],
        ),
        (
            (
                "Politeknik Cakra Jaya menjalin kerja sama dengan pemerintah Kab. Wakatobi, Senin "
                "(22/1/2024). Pemda Wakatobi berharap banyak."
            ),
            ["Politeknik Cakra Jaya", "pemerintah Kab. Wakatobi"],
        ),
        (
            (
                "Pemda Sultra menggelar upacara, Senin (22/1/2024). Pemprov Sulawesi Tenggara "
                "mengundang warga."
            ),
            ["Pemprov Sulawesi Tenggara"],
        ),
        (  # a wives' association without its branch, by its whole name
            (
                "Kodim 1416/Muna menggelar donor darah dalam HUT Persatuan Istri Prajurit (Persit) "
                "Kartika Chandra Kirana (KCK), Selasa (21/1/2025)."
            ),
            ["Kodim 1416/Muna"],
        ),
        (
            "Polda Metro Jaya menggelar patroli, Senin (22/1/2024).",
            ["Polda Metro Jaya"],
        ),
        (  # the branch of wives at a unit is not the unit
            (
                "Persit Kartika Chandra Kirana Cabang XVI Kodim 1416/Muna menggelar lomba, Jumat "
                "(6/2/2026). Anggota Persit KCK Cabang XVI Kodim 1416/Muna mengikutinya."
            ),
            ["Persit Kartika Chandra Kirana Cabang XVI Kodim 1416/Muna"],
        ),
        (  # a diocese by a name that no register of regions knows
            "Keuskupan Amboina menggelar Sidang Sinode, Senin (9/9/2024).",
            ["Keuskupan Amboina"],
        ),
        (
            "Bantuan diserahkan PT Bahari Kaltim-Kaltara kepada warga, Rabu (1/9/2021).",
            ["PT Bahari Kaltim-Kaltara"],
        ),
        (  # in small letters too, where the area stands behind
            "Rombongan kejaksaan negeri Muna mengajar di sekolah, Senin (22/1/2024).",
            ["kejaksaan negeri Muna"],
        ),
        (
            "Perkara di pengadilan negeri menumpuk, Senin (22/1/2024).",
            [],
        ),
    ],
)
def test_names_of_government_houses(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == bodies(f"MUNA – {text}", registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the whole name of a branch of wives, also in another spelling
            (
                "Persit Kartika Candra Kirana Cabang XVI Kodim 1416/Muna Koorcab Rem 143/Halu Oleo "
                "menggelar lomba, Jumat (6/2/2026)."
            ),
            ["Persit Kartika Candra Kirana Cabang XVI Kodim 1416/Muna Koorcab Rem 143/Halu Oleo"],
        ),
        (  # a battalion abroad is one body
            "Satgas Kodim Maluku Yonarhanud 7/TKR menggelar pengobatan, Jumat (6/2/2026).",
            ["Satgas Kodim Maluku Yonarhanud 7/TKR"],
        ),
        (
            "Satgas Pamtas RI-RDTL Sektor Barat Yonif 777/PSY menggelar lomba, Jumat (6/2/2026).",
            ["Satgas Pamtas RI-RDTL Sektor Barat Yonif 777/PSY"],
        ),
        (
            "Anggota Satgas Kodim bersama personel Yonif 777/PSY menggelar lomba, Jumat (6/2/2026).",
            ["Yonif 777/PSY"],
        ),
        (  # a name goes on behind its town
            "Serikat Buruh Kota Kendari Bersatu menggelar rapat, Jumat (6/2/2026).",
            ["Serikat Buruh Kota Kendari Bersatu"],
        ),
        (
            "Serikat Buruh Kendari Bersatu menggelar rapat, Jumat (6/2/2026).",
            ["Serikat Buruh Kendari Bersatu"],
        ),
        (  # who stands for an office does not govern
            (
                "Naskah ikrar damai diteken pasangan calon bupati dan wakil bupati Sikka, Jumat "
                "(6/2/2026), di lapangan kota.\nWarga menonton.\nAcara yang digelar Bawaslu Sikka "
                "itu ramai."
            ),
            ["Bawaslu Sikka"],
        ),
        (
            "Ikrar damai dibuka Bupati Sikka, Jumat (6/2/2026), di hadapan warga.",
            ["Pemerintah Kabupaten Sikka"],
        ),
    ],
)
def test_names_of_troops_unions_and_who_governs(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # in whose house it was held
            (
                "Bertempat di Mako Ditpolairud Polda Bengkulu, Jumat (6/2/2026), Polda Bengkulu "
                "menggelar audiensi bersama Bawaslu Provinsi Bengkulu."
            ),
            ["Polda Bengkulu", "Bawaslu Provinsi Bengkulu"],
        ),
        (
            "Ditpolairud Polda Bengkulu menggelar audiensi bersama Bawaslu Provinsi Bengkulu.",
            ["Ditpolairud Polda Bengkulu", "Bawaslu Provinsi Bengkulu"],
        ),
        (  # the other office of who governs
            (
                "MAUMERE – Bupati Sikka selaku Ketua Majelis Pembimbing Cabang membuka perkemahan, Jumat "
                "(6/2/2026).\nPerkemahan digelar Kwarcab Sikka."
            ),
            ["Kwarcab Sikka"],
        ),
        (
            (
                "MAUMERE – Bupati Sikka membuka perkemahan, Jumat (6/2/2026).\n"
                "Perkemahan digelar Kwarcab Sikka."
            ),
            ["Pemerintah Kabupaten Sikka", "Kwarcab Sikka"],
        ),
        (  # where he came from who was chosen elsewhere
            (
                "MAUMERE – Basri Tompo, Ketua PABSI Sikka, secara aklamasi terpilih menjadi Ketua "
                "KONI Sikka.\nPemungutan suara KONI Sikka digelar Jumat (6/2/2026)."
            ),
            ["KONI Sikka"],
        ),
    ],
)
def test_rooms_and_other_offices_do_not_act(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # whose commander came for the house
            (
                "AMBON – Polda Maluku menggelar bakti sosial, Jumat (6/2/2026).\n"
                "Hadir Dansat Brimob Polda Maluku Kombes Pol Basri Tompo. Dansat Brimob Polda "
                "Maluku Kombes Pol Basri Tompo mengatakan hal itu baik."
            ),
            ["Polda Maluku"],
        ),
        (
            (
                "AMBON – Brimob Polda Maluku menggelar bakti sosial, Jumat (6/2/2026).\n"
                "Dansat Brimob Polda Maluku Kombes Pol Basri Tompo mengatakan hal itu baik."
            ),
            ["Brimob Polda Maluku"],
        ),
        (  # the government of the place
            (
                "MAUMERE – Dapur umum di Kabupaten Sikka ditutup pemerintah kabupaten setempat, "
                "Jumat (6/2/2026)."
            ),
            ["Pemerintah Kabupaten Sikka"],
        ),
        (
            (
                "MAUMERE – PMI Kabupaten Sikka membuka dapur umum yang didukung pemerintah "
                "kabupaten setempat, Jumat (6/2/2026)."
            ),
            ["PMI Kabupaten Sikka"],
        ),
    ],
)
def test_the_house_of_a_unit_and_the_government_of_the_place(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)
