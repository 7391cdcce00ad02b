"""Organisation names: every kind of body is known, whole, and under one key."""

import re

import pytest

from gazette.press_text.organisations.organisation_bodies import BODIES, PARTIES
from gazette.press_text.organisations.organisation_finder import KIND, kind_of
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.registers import Registers
from press_text.asked import bodies


@pytest.mark.parametrize(("pattern", "short"), [*BODIES, *PARTIES])
def test_every_short_name_is_found_by_its_first_letter(pattern: str, short: str) -> None:
    long = re.sub(r"\(\?:[^()]*\)\??|\?", "", pattern.split("|")[-1]).replace("[- ]", "-")

    assert KIND.match(long) is not None or KIND.match(short) is not None


@pytest.mark.parametrize(
    "organisation",
    [
        "HKTI Kabupaten Muna",
        "Gereja Kristen Protestan Simalungun",
        "DPD Partai Golkar Kabupaten Muna",
        "PTA Surabaya",
        "PDAM Tirta Mendara",
        "Satgas Yonif Raider 321/Galuh Taruna",
        "Koramil Persiapan Kokoda",
        "Universitas Terbuka Kendari",
        "Kanwil Ditjenpas Sulawesi Tenggara",
        "Balai Konservasi Sumber Daya Alam Sulawesi Tenggara",
        "Ditjen Perkebunan",
        "CV Mitra Sejati",
    ],
)
def test_a_body_of_each_kind_is_found(organisation: str, registers: Registers) -> None:
    text = (
        f"KENDARI – Kabar baik bagi warga, sebab {organisation} menggelar bazar murah, "
        "Selasa (14/10/2025)."
    )
    keys = [organisation_key(one) for one in bodies(text, registers)]

    assert [organisation_key(organisation)] == keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the long name alone, and the short one behind it in brackets
            (
                "MUNA – Himpunan Kerukunan Tani Indonesia (HKTI) Kabupaten Muna menanam jagung, "
                "Selasa (14/10/2025). Ketua HKTI Muna, Sukardi Laila, ikut menanam."
            ),
            ["HKTI Kabupaten Muna"],
        ),
        (  # a short form that only the text explains
            (
                "MUNA – Pemuda Pancasila (PP) Kabupaten Muna menanam pohon, Selasa (14/10/2025). "
                "Bibit juga dibawa MPC PP Kota Baubau."
            ),
            ["Pemuda Pancasila Kabupaten Muna", "MPC Pemuda Pancasila Kota Baubau"],
        ),
        (  # a name goes on behind its short form, also with a town
            (
                "Universitas Islam Negeri (UIN) Sunan Melati Kediri dan Universitas Cendekia "
                "(UNCEN) Bogor menandatangani nota kesepahaman, Selasa (14/10/2025)."
            ),
            ["UIN Sunan Melati Kediri", "Universitas Cendekia Bogor"],
        ),
        (  # a village of two words, and one that no register knows behind a branch
            (
                "Karang Taruna Kelurahan Way Asri, Kecamatan Kalianda, menggelar bazar bersama "
                "Pimpinan Ranting (PR) GP Ansor Tambakrejo, Minggu (11/2/2018)."
            ),
            ["Karang Taruna Kelurahan Way Asri", "Pimpinan Ranting GP Ansor Tambakrejo"],
        ),
        (  # with and without its number
            (
                "Kodim 0813 Bojonegoro menggelar donor darah di Markas Kodim Bojonegoro, "
                "Selasa (8/12/2020). Warga berterima kasih kepada Kodim Bojonegoro."
            ),
            ["Kodim 0813 Bojonegoro"],
        ),
        (  # words that only begin like verbs
            "Kantor Wilayah Direktorat Jenderal Pajak Riau membuka pojok pajak, Senin (2/6/2025).",
            ["Kantor Wilayah Direktorat Jenderal Pajak Riau"],
        ),
    ],
)
def test_names_are_whole(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize("word", ["Kan", "Ini", "Act", "Pan", "PKS"])
def test_everyday_words_are_no_bodies(word: str, registers: Registers) -> None:
    text = f"MUNA – {word} Kabupaten Muna ramai. PMI Kabupaten Muna menggelar donor darah."

    assert ["PMI Kabupaten Muna"] == bodies(text, registers)


def test_kinds_begin_with_any_of_their_names() -> None:
    found = KIND.match("Bulog Divre Kendari")

    assert found is not None
    assert "bulog" == kind_of(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a body of no known kind, whose short form has a head
            (
                "Gugus Darma Muna (GDM) menggelar bazar, Selasa (8/10/2024). Ketua GDM Basri Tompo "
                "berterima kasih. Kawasan Usaha Murah (KUM) ramai."
            ),
            ["Gugus Darma Muna"],
        ),
        (  # no board and no division of another body
            (
                "Majelis Pimpinan Cabang (MPC) Pemuda Pancasila Kabupaten Muna menggelar bazar. "
                "Ketua MPC, Basri Tompo, hadir."
            ),
            ["Majelis Pimpinan Cabang Pemuda Pancasila Kabupaten Muna"],
        ),
        (  # the number of a scouts' branch, and of a body's birthday
            (
                "Kwartir Cabang 1508 Kabupaten Muna menggelar kemah. HUT Karang Taruna Ke-62 "
                "dirayakan Karang Taruna Kabupaten Muna."
            ),
            ["Karang Taruna Kabupaten Muna", "Kwartir Cabang 1508 Kabupaten Muna"],
        ),
        (  # a school by its own name, and an office of government by its short form
            (
                "SMK Cahaya Bangsa 1 Kemiri bekerja sama dengan Disperindag Kabupaten Purworejo "
                "menggelar pameran, Selasa (8/10/2024)."
            ),
            ["SMK Cahaya Bangsa 1 Kemiri", "Disperindag Kabupaten Purworejo"],
        ),
        (  # behind an office a comma parts the village from the holder
            (
                "Ketua Pimpinan Ranting (PR) Fatayat NU Wetan Asri, Ana Mifta Rosa, membagikan "
                "takjil di Desa Wetan Asri, Ahad (16/4/2023)."
            ),
            ["Pimpinan Ranting Fatayat NU Wetan Asri"],
        ),
        (  # the class of a prison in figures, a resort that is an airport's
            (
                "Polresta Bandara Soekarno-Hatta menggelar donor darah bersama Lapas kelas 2A "
                "Bangkinang, Selasa (8/10/2024)."
            ),
            ["Polresta Bandara Soekarno-Hatta", "Lapas kelas 2A Bangkinang"],
        ),
        (  # partners, also behind the lead
            (
                "RAHA – Lapas Kelas IIB Raha menggelar razia kamar hunian, Minggu (6/7/2025).\n"
                + "Semua kamar diperiksa oleh petugas tanpa kecuali malam itu. " * 5
                + "\nPetugas Lapas Raha bekerja sama dengan BNNK Muna, Polsek Katobu, dan Koramil "
                "1416-01 Katobu."
            ),
            ["Lapas Kelas IIB Raha", "BNNK Muna", "Polsek Katobu", "Koramil 1416-01 Katobu"],
        ),
        (  # how the text says it more often
            (
                "Polres Batu menggelar rapat koordinasi, Selasa (4/12/2018). Rapat dipimpin AKBP "
                "Basri Tompo (Kapolres Kota Batu). Polres Batu siap."
            ),
            ["Polres Batu"],
        ),
    ],
)
def test_bodies_are_told_from_what_only_looks_like_them(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Disperindag Kabupaten Muna", "Dinas Perindustrian dan Perdagangan Kabupaten Muna"),
        ("Asprov PSSI Bengkulu", "PSSI Provinsi Bengkulu"),
        ("Perum Bulog Divre Tarakan", "Perum Bulog Divisi Regional Tarakan"),
        (
            "DPC Partai Demokrasi Indonesia (PDI) Perjuangan Kabupaten Muna",
            "DPC PDI Perjuangan Kabupaten Muna",
        ),
        ("BP2MI Sulut", "Badan Pelindungan Pekerja Migran Indonesia (BP2MI) Sulawesi Utara"),
        ("Kwartir Cabang 1508 Pramuka Katingan", "Kwarcab Katingan"),
        ("UIN Sunan Melati Kediri", "Universitas Islam Negeri (UIN) Sunan Melati Kediri"),
    ],
)
def test_short_and_long_names_share_a_key(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # an association that the text calls by its own short form and an area
            (
                "SORONG – Kerukunan Keluarga Sumber Darma (KKSD) Provinsi Papua Barat melantik pengurus "
                "baru.\nPengurus KKSD Kabupaten Sorong diminta rajin. KKSD Kabupaten Sorong siap, "
                "begitu pula KKSD Provinsi Papua Barat."
            ),
            ["KKSD Provinsi Papua Barat", "KKSD Kabupaten Sorong"],
        ),
        (  # one named but once by it keeps its long name
            "Persatuan Sumber Darma Muna (PSDM) menggelar bakti sosial di Raha, Minggu (4/6).",
            ["Persatuan Sumber Darma Muna"],
        ),
        (  # the number of the body above, or not
            (
                "Babinsa Koramil Tipe B 0804/10 Kawedanan menggelar karya bakti.\n"
                "Kerja itu rutin di desa binaan Koramil 10/Kawedanan."
            ),
            ["Koramil Tipe B 0804/10 Kawedanan"],
        ),
        (  # a headline's bare verb ends a name
            "Nota Diperpanjang, Ditjen Bina Adwil Susun Rancangan\n\nRapat digelar di Jakarta.",
            ["Ditjen Bina Adwil"],
        ),
        (  # where heads of governments are sworn in, theirs take part
            (
                "Rudi Salam dan Hasan Basri resmi menjadi Bupati dan Wakil Bupati Halmahera Utara "
                "setelah dilantik Gubernur Maluku Utara Sri Sukmawati, Jumat (21/3/2025)."
            ),
            ["Pemerintah Kabupaten Halmahera Utara", "Pemerintah Provinsi Maluku Utara"],
        ),
        (
            "Kejaksaan Tinggi (Kejati) Bengkulu dan Pemerintah Provinsi Bengkulu meneken MoU.",
            ["Kejati Bengkulu", "Pemerintah Provinsi Bengkulu"],
        ),
        (  # a long name misspelt before its known short form
            (
                "Forum Kerukunan Umat Beragam (FKUB) Kabupaten Muna menggelar dialog.\n"
                "Pengurus FKUB Muna siap."
            ),
            ["FKUB Muna"],
        ),
    ],
)
def test_bodies_go_by_their_own_short_forms(
    text: str, expected: list[str], registers: Registers
) -> None:
    assert expected == bodies(text, registers)


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "MUNA – Majelis Ulama Kabupaten Muna menggelar Musda, Selasa (14/10/2025).",
            ["Majelis Ulama Kabupaten Muna"],
        ),
        (
            "MUNA – Komisi Informasi Provinsi (KIP) Sulawesi Tenggara menggelar bazar, Selasa.",
            ["KIP Sulawesi Tenggara"],
        ),
        (
            "MUNA – Penerima KIP Kuliah Sulawesi Tenggara berkumpul dengan PMI Kabupaten Muna.",
            ["PMI Kabupaten Muna"],
        ),
        (
            (
                "MUNA – Sosialisasi digelar PMI Kabupaten Muna bersama Palang Merah Remaja (PMR) "
                "Unit 007 MAN Muna, Selasa (14/10/2025)."
            ),
            ["PMI Kabupaten Muna", "PMR Unit 007 MAN Muna"],
        ),
        (
            (
                "KENDARI – PTUN Kendari meneken MoU bersama Fakultas Ilmu Sosial dan Hukum "
                "(FISH) Universitas Tirta Sejati, Selasa (14/10/2025)."
            ),
            ["PTUN Kendari", "Fakultas Ilmu Sosial dan Hukum Universitas Tirta Sejati"],
        ),
        (
            (
                "KENDARI – PTUN Kendari meneken MoU bersama Universitas Tirta Sejati, yang "
                "punya lima fakultas, Selasa (14/10/2025)."
            ),
            ["PTUN Kendari", "Universitas Tirta Sejati"],
        ),
        (
            (
                "TERNATE – Dewan Pimpinan Daerah (DPD) II Komite Nasional Pemuda Indonesia (KNPI) "
                "Kota Ternate dilantik, Selasa (14/10/2025)."
            ),
            ["Dewan Pimpinan Daerah II Komite Nasional Pemuda Indonesia (KNPI) Kota Ternate"],
        ),
        (
            (
                "PALU – Polda Sulawesi Tengah meneken PKS bersama Kodam XXIII/Palaka Wira, "
                "Selasa (14/10/2025)."
            ),
            ["Polda Sulawesi Tengah", "Kodam XXIII/Palaka Wira"],
        ),
        (  # an assembly is no body, though `forum` begins many a name
            "KENDARI – Forum Sidang Dewan Pleno digelar HIPMI Sulawesi Tenggara, Selasa.",
            ["HIPMI Sulawesi Tenggara"],
        ),
        (  # what leads a church stands before its name, which no area behind the next is for
            (
                "AMBON – MoU diteken Universitas Tirta Sejati bersama Majelis Pekerja Harian "
                "Sinode Gereja Protestan Maluku (MPH GPM) dan Kwarda Maluku, Selasa."
            ),
            [
                "Universitas Tirta Sejati",
                "Majelis Pekerja Harian Sinode Gereja Protestan Maluku (MPH GPM)",
                "Kwarda Maluku",
            ],
        ),
        (  # where the body of a government holds it, and not whose it is
            (
                "KENDARI – Rakor dilaksanakan Pemerintah Provinsi Sulawesi Tenggara lewat Badan "
                "Penanggulangan Bencana Daerah (BPBD) di Kota Kendari, Selasa (14/10/2025)."
            ),
            ["Pemerintah Provinsi Sulawesi Tenggara"],
        ),
        (  # what is hoped of a body is no deed
            (
                "RAHA – Rapat PMI Kabupaten Muna digelar di Raha, Selasa (14/10/2025).\n"
                "Baznas Provinsi Sulawesi Tenggara diharapkan menjadi pemateri."
            ),
            ["PMI Kabupaten Muna"],
        ),
        (
            (
                "RAHA – Rapat PMI Kabupaten Muna digelar di Raha, Selasa (14/10/2025).\n"
                "Baznas Provinsi Sulawesi Tenggara menjadi pemateri."
            ),
            ["PMI Kabupaten Muna", "Baznas Provinsi Sulawesi Tenggara"],
        ),
    ],
)
def test_bodies_of_a_lead(lead: str, expected: list[str], registers: Registers) -> None:
    assert bodies(lead, registers) == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "Badan Pengawas Pemilihan Umum (Bawaslu) Provinsi Maluku menggelar rapat, Jumat.",
            ["Bawaslu Provinsi Maluku"],
        ),
        (  # a misspelt name by the short form behind it
            (
                "Himpunan Pengusha Muda Indonesia (HIPMI) Maluku menggelar rapat, Jumat.\n"
                "Rapat HIPMI Maluku berjalan lancar."
            ),
            ["HIPMI Maluku"],
        ),
        (  # an association of bodies is none of them
            "Rapat dipandu Ketua Umum Asosiasi FKUB Indonesia Basri Tompo, Jumat (6/2/2026).",
            ["Asosiasi FKUB Indonesia"],
        ),
        (
            "Universitas Kristen Papua (UKiP) Sorong menggelar seminar, Jumat (6/2/2026).",
            ["Universitas Kristen Papua Sorong"],
        ),
        (  # a short form of small letters
            (
                "SIKKA – Karya Muda Gemilang (Kamuge) Kabupaten Sikka menggelar rapat, Jumat.\n"
                "Ketua Kamuge Sikka, Basri Tompo, membuka rapat."
            ),
            ["Karya Muda Gemilang Kabupaten Sikka"],
        ),
        (  # nobody heads it: a programme, not a body
            "SIKKA – Karya Muda Gemilang (Kamuge) Kabupaten Sikka digelar, Jumat (6/2/2026).",
            [],
        ),
    ],
)
def test_names_by_short_forms(lead: str, expected: list[str], registers: Registers) -> None:
    assert bodies(lead, registers) == expected


def test_a_denial_goes_on_with_no_name(registers: Registers) -> None:
    text = (
        "SMK Bukan Tempat Anak Buangan\n\nMAUMERE – PKK Kabupaten Sikka menggelar lomba, Jumat "
        "(6/2/2026)."
    )

    assert bodies(text, registers) == ["PKK Kabupaten Sikka"]
