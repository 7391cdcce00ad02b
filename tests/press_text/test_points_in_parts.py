"""Points of lists: with parts, lost announcements, missing ordinals, and lists that are none."""

import re

import pytest

from gazette.press_text.pages.cleaning import clean
from press_text.asked import points


def test_a_point_that_only_leads_to_its_parts_gives_them() -> None:
    text = (
        "Rapat menghasilkan dua kesimpulan:\n1. Komisi mendukung lumbung desa\n"
        "2. Dinas diminta:\na. Mendata sawah kering\nb. Memperbaiki pintu air\n3. Kas dilaporkan"
    )

    assert points(text) == [
        "Komisi mendukung lumbung desa",
        "Mendata sawah kering",
        "Memperbaiki pintu air",
        "Kas dilaporkan",
    ]


@pytest.mark.parametrize(
    "announcement",
    [
        "Dalam pertemuan itu dihasilkan sikap berikut:",
        "Sidang mengesahkan beberapa hal:",
        "Adapun hal-hal yang disahkan adalah:",
        "Berikut bunyi maklumat warga adat:",
        "Pengurus pusat mengeluarkan dua poin mendasar yakni:",
        "Adapun hasil kesepkatan itu sebagai berikut:",
    ],
)
def test_what_is_passed_or_issued_came_out_of_it(announcement: str) -> None:
    text = f"{announcement}\n1. Hutan larangan dijaga\n2. Masa bakti pengurus diperpanjang"

    assert points(text) == ["Hutan larangan dijaga", "Masa bakti pengurus diperpanjang"]


@pytest.mark.parametrize(
    ("above", "behind", "expected"),
    [
        ("Mediasi berlangsung lama.", "Lurah meminta warga mematuhi hasil mediasi itu.", 2),
        ("Mediasi berlangsung lama.", "Lurah lalu pulang.", 0),
        ("Tips mudik dari polisi.", "Keputusan ini dibacakan lurah.", 0),
        ("Yang ditanyakan kepada warga:", "Hasil rapat dibacakan lurah.", 0),
    ],
)
def test_a_list_may_be_named_right_behind_it(above: str, behind: str, expected: int) -> None:
    text = f"{above}\n1. Becak mangkal di pasar\n2. Ojek mangkal di terminal\n{behind}"

    assert len(points(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # proposals of a meeting, the second with its word before the number
            (
                "Rapat harian PCNU Sikka menghasilkan dua usulan.\n"
                "Pertama, PCNU meminta pengurus wilayah menggelar konferensi.\n"
                "Usulan kedua; Ketua PCNU diberi mandat penuh untuk berkonsolidasi."
            ),
            [
                "PCNU meminta pengurus wilayah menggelar konferensi",
                "Ketua PCNU diberi mandat penuh untuk berkonsolidasi",
            ],
        ),
        (
            (
                "Warga menyampaikan dua usulan.\nPertama, jalan ke pasar diaspal.\n"
                "Usulan kedua; lampu jalan dipasang."
            ),
            [],
        ),
        (  # the first point without its ordinal
            (
                "Pertemuan itu melahirkan dua kesepakatan, yaitu nelayan Alor boleh menjual ikan, "
                "sebab nelayan Alok menyambut mereka.\n"
                "Kesepakatan kedua, nelayan Alok boleh membeli ikan di luar pelabuhan."
            ),
            [
                "nelayan Alor boleh menjual ikan, sebab nelayan Alok menyambut mereka",
                "nelayan Alok boleh membeli ikan di luar pelabuhan",
            ],
        ),
        (  # programmes of a working meeting, but not those of one who stands for an office
            (
                "Rapat kerja digelar Karang Taruna Alok.\nKetua menyampaikan program prioritas "
                "untuk dijalankan tahun 2027, yakni turnamen sepak bola, santunan anak yatim, "
                "dan penyuluhan narkoba."
            ),
            ["turnamen sepak bola", "santunan anak yatim", "penyuluhan narkoba"],
        ),
        (
            (
                "Rapat kerja digelar Karang Taruna Alok.\nCalon ketua menyampaikan program "
                "untuk dijalankan tahun 2027, yakni turnamen sepak bola, santunan anak yatim, "
                "dan penyuluhan narkoba."
            ),
            [],
        ),
        (
            (
                "Pelantikan digelar Karang Taruna Alok.\nKetua menyampaikan program prioritas "
                "untuk dijalankan tahun 2027, yakni turnamen sepak bola, santunan anak yatim, "
                "dan penyuluhan narkoba."
            ),
            [],
        ),
        # what an agreement does not only touch upon is no scope of it
        (
            "MoU ini bukan hanya menyangkut perselisihan, namun dapat pula menyentuh hibah, wakaf.",
            [],
        ),
        (
            "MoU ini menyangkut perselisihan rumah tangga, hibah, wakaf dan zakat.",
            ["perselisihan rumah tangga", "hibah", "wakaf", "zakat"],
        ),
        (  # the last of points in capitals may begin small
            (
                "Nota kesepahaman itu mencakup Tri Dharma Perguruan Tinggi, Program Desa Binaan "
                "serta dukungan pemerintah daerah untuk klinik kampus."
            ),
            [
                "Tri Dharma Perguruan Tinggi",
                "Program Desa Binaan",
                "dukungan pemerintah daerah untuk klinik kampus",
            ],
        ),
        (
            "Nota kesepahaman itu mencakup Tri Dharma Kampus, Pembinaan Dosen serta mahasiswa.",
            ["Tri Dharma Kampus", "Pembinaan Dosen serta mahasiswa"],
        ),
    ],
)
def test_points_are_those_that_came_of_it(text: str, expected: list[str]) -> None:
    assert expected == points(text)


def test_demands_are_not_named_behind_them() -> None:
    text = "Massa datang.\n1. Copot kadus\n2. Usut kas\nHasil audiensi belum jelas."

    assert points(text) == []


def test_parties_and_who_stands_for_them_are_no_points() -> None:
    text = (
        "Tim perumus rekomendasi sebagai berikut:\n1. Partai Padi : Drs. Tumpal Sirait, M.Si\n"
        "2. Partai Laut: Budi Wutun, SE., MM"
    )

    assert points(text) == []


def test_a_scope_that_is_yet_to_come_is_not_agreed() -> None:
    text = "Ada 3 (tiga) hal ruang lingkup nota itu nantinya adalah pelatihan, magang, dan riset."

    assert points(text) == []


def test_counted_sentences_and_the_last_in_one_of_them() -> None:
    text = (
        "Pelajar membaca tiga poin perdamaian. Ketiga poin itu terdiri dari, Menolak segala "
        "kekerasan. Menjunjung tinggi persaudaraan antarsekolah dan terakhir menjauhi narkoba.\n"
        "Kepala sekolah memuji mereka."
    )

    assert points(text) == [
        "Menolak segala kekerasan",
        "Menjunjung tinggi persaudaraan antarsekolah",
        "menjauhi narkoba",
    ]


def test_cardinals_may_begin_a_line() -> None:
    text = (
        "Berikut pernyataan deklarasi damai:\nSatu, menerima hasil pertandingan.\n"
        "Dua, menghormati suporter tamu.\nTiga, merawat stadion."
    )

    assert points(text) == [
        "menerima hasil pertandingan",
        "menghormati suporter tamu",
        "merawat stadion",
    ]


def test_ordinals_run_on_in_a_sentence_without_commas_behind_them() -> None:
    text = (
        "Ada beberapa kesepakatan, pertama, lurah memberi surat tugas, kemudian kedua guru tua "
        "didahulukan, ketiga honor dibayar penuh, selanjutnya keempat berkas ditutup Oktober."
    )

    assert points(text) == [
        "lurah memberi surat tugas",
        "guru tua didahulukan",
        "honor dibayar penuh",
        "berkas ditutup Oktober",
    ]


def test_a_third_must_follow_ordinals_that_have_no_comma() -> None:
    text = "Ada beberapa kesepakatan, pertama, lurah memberi surat, kedua dusun bergembira."

    assert points(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # demands that are met, in someone's words too
            (
                '"Pengembang menyanggupi empat tuntutan yaitu perbaikan selokan, pengecoran gang, '
                'pemasangan lampu dan pembangunan pos," kata Tumpal.'
            ),
            ["perbaikan selokan", "pengecoran gang", "pemasangan lampu", "pembangunan pos"],
        ),
        (  # demands that are only made
            "Warga membawa tiga tuntutan yaitu perbaikan selokan, pengecoran gang, dan lampu.",
            [],
        ),
        (
            "Ada tiga poin yang disepakati berupa, pembagian tugas, pendataan balita, serta lomba.",
            ["pembagian tugas", "pendataan balita", "lomba"],
        ),
    ],
)
def test_met_demands_and_what_points_consist_of(text: str, expected: list[str]) -> None:
    assert points(text) == expected


def test_headings_lead_to_their_parts_at_the_end_of_a_list_too() -> None:
    text = (
        "Berikut isi 2 poin kesepakatan nelayan:\n1. Tali Jangkar\na. Panjang tali dibatasi\n"
        "b. Tali diberi tanda\n2. Perijinan;\na. Loket dibuka di pelabuhan\nb. Biaya ditempel"
    )

    assert points(text) == [
        "Panjang tali dibatasi",
        "Tali diberi tanda",
        "Loket dibuka di pelabuhan",
        "Biaya ditempel",
    ]


def test_just_so_many_lines_as_were_counted_are_points() -> None:
    lines = "Penambang bekerja di blok timur.\nPerahu lain bekerja di blok barat."
    said = "Hasilnya, dua poin penting disepakati bersama:"

    assert len(points(f"{said}\n{lines}\nLurah menambahkan, warga setuju.")) == 2
    assert points(f"{said}\n{lines}\nPasar kembali ramai.\nLurah menambahkan, ia senang.") == []


def test_a_line_that_announces_points_is_no_note_above_the_report() -> None:
    text = (
        "Warga dan Penambang Capai Kata Sepakat di Tumbu\n"
        "Hasilnya, dua poin penting disepakati bersama:\nPenambang bekerja di blok timur.\n"
        "Perahu lain bekerja di blok barat.\nLurah menambahkan, warga setuju dan pulang dengan tenang."
    )

    assert clean(text).notes == ()


def test_what_is_counted_last_decides() -> None:
    text = (
        "Dari delapan tuntutan, empat poin disepakati dalam audiensi.\n"
        "Pertama, loket dibuka lagi. Kedua, beasiswa dibagi."
    )

    assert points(text) == ["loket dibuka lagi", "beasiswa dibagi"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Sejumlah kegiatan yang bakal dijalankan kampus di Sikka, yakni bidang pendidikan, "
                "penelitian, pengabdian, mutu dan jumlah kader serta kegiatan lain yang disepakati."
            ),
            [
                "bidang pendidikan",
                "penelitian",
                "pengabdian",
                "mutu dan jumlah kader",
                "kegiatan lain yang disepakati",
            ],
        ),
        (
            (
                "Program MUI yang akan ditopang Bupati meliputi Renovasi Sekretariat, Kader Ulama, "
                "dan Peta Dakwah."
            ),
            ["Renovasi Sekretariat", "Kader Ulama", "Peta Dakwah"],
        ),
        ("Program yang sudah dijalankan meliputi renovasi, kader ulama, dan peta dakwah.", []),
    ],
)
def test_programmes_that_are_to_come_are_points(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # what a party is to give through the agreement, in someone's words
            (
                '"Dengan kerja sama ini kejari akan memberikan layanan antara lain berupa bantuan '
                'hukum, pertimbangan hukum maupun tindakan hukum lain yang diperlukan," kata Ani.'
            ),
            ["bantuan hukum", "pertimbangan hukum", "tindakan hukum lain yang diperlukan"],
        ),
        (
            '"Dengan kegiatan ini kejari akan memberi bantuan berupa beras, gula, dan teh," kata Ani.',
            [],
        ),
        (
            "MoU itu memuat 3 poin. Diantaranya, layanan hukum, urusan nikah dan cerai bagi ASN.",
            ["layanan hukum", "urusan nikah", "cerai bagi ASN"],
        ),
        ("MoU itu memuat 4 poin. Diantaranya, layanan hukum, nikah dan cerai bagi ASN.", []),
        (  # the last point has items of its own
            (
                "Kerja sama difokuskan pada penegakan hukum perdata, pemberian pertimbangan hukum, "
                "serta pemberian kuasa guna mewakili dinas, kantor camat, sampai desa di pengadilan."
            ),
            [
                "penegakan hukum perdata",
                "pemberian pertimbangan hukum",
                "pemberian kuasa guna mewakili dinas, kantor camat, sampai desa di pengadilan",
            ],
        ),
        (
            '"Di MoU itu yang dikerjasamakan adalah riset dasar, magang warga, serta lumbung desa," kata Ani.',
            ["riset dasar", "magang warga", "lumbung desa"],
        ),
        (  # a board has set them, for a vision that is not one person's
            (
                "Demi visi itu kwarda sudah menetapkan arah sebagai dasar program, yaitu pertama, "
                "gugus depan ditata, kedua, warga mendukung.\nKetiga, semua pembina bersertifikat."
            ),
            ["gugus depan ditata", "warga mendukung", "semua pembina bersertifikat"],
        ),
        (
            (
                "Demi visi itu calon ketua akan menetapkan arah, yaitu pertama, gugus depan ditata, "
                "kedua, warga mendukung.\nKetiga, semua pembina bersertifikat."
            ),
            [],
        ),
    ],
)
def test_what_an_agreement_holds_is_told_in_many_words(text: str, expected: list[str]) -> None:
    assert expected == points(text)


def test_each_of_two_agreements_tells_its_points() -> None:
    text = (
        "Kesepakatan bersama ini meliputi : Riset; Magang warga; Lumbung desa dan; Pasar ternak. "
        "Dinas lalu meneken perjanjian. Bidang yang disepakati antara lain : Koperasi susu; "
        "Bank sampah; dan Kampung wisata."
    )

    assert {"Riset", "Lumbung desa", "Pasar ternak", "Koperasi susu", "Kampung wisata"} <= {
        *points(text)
    }


def test_agreements_with_several_parties_are_points_where_each_has_its_subject() -> None:
    text = (
        "PTA Sikka menandatangani kerja sama dengan: Pertama, Kantor Kemenag Sikka tentang data "
        "pernikahan;\nKedua, BPS Sikka, mengenai data perkara;\nKetiga, Dinas Kesehatan Sikka "
        "menyangkut pemeriksaan kesehatan."
    )

    assert points(text) == [
        "Kantor Kemenag Sikka tentang data pernikahan",
        "BPS Sikka, mengenai data perkara",
        "Dinas Kesehatan Sikka menyangkut pemeriksaan kesehatan",
    ]
    assert not points(re.sub(" tentang|, mengenai| menyangkut", ", dan", text))


def test_a_point_that_leads_to_lines_with_dashes_ends_before_its_colon() -> None:
    text = (
        "Rapat PMI menghasilkan tiga rencana:\n1. melatih 40 relawan;\n2. menambah stok darah:\n"
        "- golongan O\n- golongan AB\n3. mendata sekolah.\nAcara usai."
    )

    assert points(text) == ["melatih 40 relawan", "menambah stok darah", "mendata sekolah"]
