"""Points that came out of a meeting: told by ordinals, set off oddly, or torn out of a page."""

import pytest

from gazette.press_text.outcomes.outcomes import find_commitments
from gazette.press_text.pages.cleaning import clean
from gazette.press_text.sentences import Body
from press_text.asked import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # after a paragraph of its own, all in one
            ("Pimpinan rapat membacakan sejumlah rekomendasi yang harus dijalankan.\n"
            "Pertama, pasar dibersihkan tiap pekan. Kedua, retribusi ditunda. Ketiga, lampu diganti."),
            ["pasar dibersihkan tiap pekan", "retribusi ditunda", "lampu diganti"],
        ),
        (  # no comma behind the third, a space within the fifth, the last without its number
            ("Rapat menghasilkan kesepakatan, di antaranya pertama, dinas mengkaji jalan.\n"
            "Kedua, kajian masuk anggaran. Ketiga dua koperasi merawat jalan. Dan keempat, truk dibatasi.\n"
            "Ke lima, lurah melapor. Yang terakhir, semua pihak bertemu lagi."),
            ["dinas mengkaji jalan", "kajian masuk anggaran", "dua koperasi merawat jalan",
             "truk dibatasi", "lurah melapor", "semua pihak bertemu lagi"],
        ),
        (  # over quotations, three of seven without an ordinal
            ('"Ada tujuh poin yang disepakati yaitu pertama, warga ikut ronda malam. '
            "Kedua, portal ditutup pukul sepuluh. Sementara bagi tamu wajib lapor. "
            'Selanjutnya, musik berhenti pukul sebelas," kata Warsito.\n'
            '"Kelima adalah sampah dipilah dari rumah. Berikutnya, kerja bakti tiap Minggu. '
            'Terakhir poin yang ketujuh adalah denda masuk kas," sambungnya.'),
            ["warga ikut ronda malam", "portal ditutup pukul sepuluh", "bagi tamu wajib lapor",
             "musik berhenti pukul sebelas", "sampah dipilah dari rumah",
             "kerja bakti tiap Minggu", "denda masuk kas"],
        ),
        (  # the noun stands before the number, the sum of points some paragraphs above
            ("Dalam pertemuan itu tiga poin kesepakatan terwujud demi kelancaran musda.\n"
            "Suasana sempat memanas.\n"
            '"Poin pertama musda dimulai hari Sabtu," ungkap Danuri.\n'
            "Poin kedua yang disepakati yakni sidang dipimpin panitia.\n"
            '"Poin ketiga para pihak menjaga ketertiban," kata Danuri.'),
            ["musda dimulai hari Sabtu", "sidang dipimpin panitia",
             "para pihak menjaga ketertiban"],
        ),
        (  # what the speaker adds may take some paragraphs
            ("Dalam pertemuan itu dewan menyimpulkan beberapa hal yakni pertama, perda ditunggu.\n"
            "Perda itu masih diproses.\nNomornya belum ada.\nPelantikan tinggal sebulan.\n"
            "Dinas bekerja.\nSeleksi berjalan.\nKedua, anggota ikut mengawal seleksi."),
            ["perda ditunggu", "anggota ikut mengawal seleksi"],
        ),
        (
            ("Adapun kesimpulan rapat yang pertama, yaitu kuota pupuk dibuka. Kedua, kios diawasi.\n"
            '“Dan kesimpulan ketiga pihak gudang melapor tiap bulan,” kata Sumardi.'),
            ["kuota pupuk dibuka", "kios diawasi", "pihak gudang melapor tiap bulan"],
        ),
        (
            ("Tercantum dua poin ikrar yakni yang pertama menjaga jalan bersih.\n"
            "Poin kedua, menolak kabar bohong."),
            ["menjaga jalan bersih", "menolak kabar bohong"],
        ),
        (  # figures that begin within a line and go on in the next
            ("Ada empat poin yang disepakati bersama yaitu, 1. ronda digilir tiap pekan. "
            "2. Portal dijaga pemuda.\n3. Tamu lapor ke ketua. 4. Denda masuk kas."),
            ["ronda digilir tiap pekan", "Portal dijaga pemuda", "Tamu lapor ke ketua",
             "Denda masuk kas"],
        ),
        (
            (
                '"Memutuskan, satu: mewajibkan pengurus menyimpan arsip. Dua, '
                'menugaskan bendahara menutup kas," ujar Danuri.'
            ),
            ["mewajibkan pengurus menyimpan arsip",
             "menugaskan bendahara menutup kas"],
        ),
        (
            (
                "Mediasi menghasilkan tiga kesepakatan. Pertama, berkas diserahkan lagi.\n"
                '"Sedangkan poin kedua adalah jadwal ditaati. Dan yang terakhir (ketiga), surat '
                'lama dicabut," jelasnya.'
            ),
            ["berkas diserahkan lagi", "jadwal ditaati", "surat lama dicabut"],
        ),
        (  # companies and their abbreviation end no point
            ("Mediasi menghasilkan kesepakatan. Pertama, PT. Sumber Jaya memperbaiki jalan. "
            "Kedua, CV. Tirta menyiram debu."),
            ["PT. Sumber Jaya memperbaiki jalan", "CV. Tirta menyiram debu"],
        ),
    ],
)  # fmt: skip
def test_ordinals_count_points_over_paragraphs(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Rapat di aula melahirkan dua rekomendasi, antara lain:\n"
                "1 .menutup galian liar\n2 . mengevaluasi dana desa."
            ),
            ["menutup galian liar", "mengevaluasi dana desa"],
        ),
        (
            (
                "Berikut poin-poin kesepakatan perdamaian:\n"
                "Pasal 1: Para pihak berdamai.\nPasal 2: Para pihak menjaga ketertiban."
            ),
            ["Para pihak berdamai", "Para pihak menjaga ketertiban"],
        ),
        (
            "Hasil musyawarah sebagai berikut:\n✅ Iuran disepakati\n✅ Ronda dimulai lagi",
            ["Iuran disepakati", "Ronda dimulai lagi"],
        ),
        (
            "Hasil musyawarah sebagai berikut:\n👉 Iuran disepakati\n👉 Ronda dimulai lagi",
            ["Iuran disepakati", "Ronda dimulai lagi"],
        ),
        (
            "Hasil musyawarah sebagai berikut:\n1️⃣ Iuran disepakati\n2️⃣ Ronda dimulai lagi",
            ["Iuran disepakati", "Ronda dimulai lagi"],
        ),
        (  # the line before the list only points to what the one above it says
            (
                "Nelayan membawa hasil kesepakatan rapat ke kantor dinas.\nBerikut isinya:\n"
                "1. Zona dibagi dua\n2. Lampu dipasang"
            ),
            ["Zona dibagi dua", "Lampu dipasang"],
        ),
        (  # initials in the sentence before end no sentence
            (
                "Dua poin keputusan itu dibacakan Ketua Komisi, M. Sarwono. Berikut poinnya :\n"
                "1. Tambang berhenti sementara\n2. Dokumen diperiksa"
            ),
            ["Tambang berhenti sementara", "Dokumen diperiksa"],
        ),
        (  # lines without marks, as many as were said
            (
                "Mediasi menghasilkan dua butir kesepakatan yang diteken kedua pihak.\n"
                "Penambahan pos ronda di hilir.\nPembentukan forum peternak.\nKampung kembali tenang."
            ),
            ["Penambahan pos ronda di hilir", "Pembentukan forum peternak"],
        ),
        (
            (
                "Mediasi menghasilkan tiga butir kesepakatan yang diteken kedua pihak.\n"
                "Penambahan pos ronda di hilir.\nPembentukan forum peternak.\nKampung kembali tenang."
            ),
            [],
        ),
    ],
)
def test_lists_are_known_by_odd_marks_and_far_announcements(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Dua poin utama dalam deklarasi tersebut adalah menolak judi, menolak miras, "
            "membantu satgas menjaga kebersihan dan ketertiban."),
            ["menolak judi", "menolak miras",
             "membantu satgas menjaga kebersihan dan ketertiban"],
        ),
        (
            ("Ada tiga butir pokok dalam ikrar warga tersebut. Antara lain merawat rukun warga, menolak "
            "ceramah yang memuat hinaan, fitnah, serta ancaman."),
            ["merawat rukun warga", "menolak ceramah yang memuat hinaan, fitnah, serta ancaman"],
        ),
        (
            ("Sejumlah poin yang disepakati dalam rakerda di antaranya mengusulkan Drs. Warsito "
            "sebagai calon ketua, membentuk tim perumus."),
            ["mengusulkan Drs. Warsito sebagai calon ketua", "membentuk tim perumus"],
        ),
    ],
)  # fmt: skip
def test_a_sentence_enumerates_deeds(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ketiga, nelayan boleh melaut lagi mulai pekan depan.\n"
                "Keempat, pengepul wajib mencatat hasil.\n"
                "Mediasi berlangsung alot sampai kesepakatan tercapai."
            ),
            ["nelayan boleh melaut lagi mulai pekan depan", "pengepul wajib mencatat hasil"],
        ),
        (
            (
                "Butir satu pihak pertama memaafkan.\nButir dua pihak kedua mengganti kerugian.\n"
                "Surat perdamaian itu diteken di balai desa."
            ),
            ["pihak pertama memaafkan", "pihak kedua mengganti kerugian"],
        ),
        (
            (
                "Ketiga, cuci tangan sebelum makan.\nKeempat, tutup bak air.\n"
                "Itulah imbauan petugas sebelum kesepakatan jadwal kerja bakti."
            ),
            [],
        ),
        (
            (
                "Pedagang menutup lapak pukul lima dan tidak menaruh kursi di trotoar.\n"
                "Ketiga, pengelola memakai tukang dari desa.\nKeempat, got disapu tiap pagi.\n"
                "Warga berharap kesepakatan itu ditepati."
            ),
            ["pengelola memakai tukang dari desa", "got disapu tiap pagi"],
        ),
        (
            (
                "4. Kambing diikat di kandang pada malam hari.\n5. Pagar kebun dirapatkan bersama warga.\n"
                "Lurah mengatakan hasil rembuk itu dituangkan dalam berita acara desa."
            ),
            ["Kambing diikat di kandang pada malam hari", "Pagar kebun dirapatkan bersama warga"],
        ),
        ("Ketiga, bayar uang kuliah.\nKeempat, ambil formulir.", []),
    ],
)
def test_a_text_may_begin_in_its_points(text: str, expected: list[str]) -> None:
    assert expected == points(clean(text).body)


def test_a_declaration_is_announced_above_its_opening_words() -> None:
    text = (
        "Kegiatan ditutup dengan deklarasi damai yang dibacakan bersama. Berikut deklarasinya:\n"
        "Kami seluruh umat beragama di kabupaten ini, dengan ini menyatakan:\n"
        "1. Siap menjaga persatuan\n2. Siap menolak kabar bohong"
    )

    assert ["Siap menjaga persatuan", "Siap menolak kabar bohong"] == points(text)


def test_points_in_capitals_part_at_the_last_and() -> None:
    text = (
        "Rakor itu menghasilkan beberapa hal yang disepakati yaitu Pertemuan antara dinas di Riau "
        "dan Jambi, Pendataan perahu kecil dan Pelepasan benih di muara."
    )

    assert [
        "Pertemuan antara dinas di Riau dan Jambi",
        "Pendataan perahu kecil",
        "Pelepasan benih di muara",
    ] == points(text)


def test_a_quotation_and_the_words_before_a_list_are_no_headline() -> None:
    cleaned = clean(
        '"Kedua pihak sepakat membuat berita acara dan menandatanganinya," bebernya.\n'
        "Perjanjian tersebut yakni:\n1. Jalan dibuka lagi\n2. Debu disiram tiap hari"
    )

    assert cleaned.headline is None
    assert ["Jalan dibuka lagi", "Debu disiram tiap hari"] == points(cleaned.body)


@pytest.mark.parametrize(
    "text",
    [
        "Warga menyampaikan tuntutan. Pertama, copot kadus. Kedua, audit dana desa.",
        "Bupati berpesan. Pertama, jaga kesehatan. Kedua, rajin belajar.",
        "Tim pertama menang. Tim kedua kalah. Ketiga desa itu sepakat bertanding lagi.",
        "Ada tiga poin sambutan. Poin pertama soal panen. Poin kedua soal pupuk.",
    ],
)
def test_ordinals_of_other_things_are_no_outcomes(text: str) -> None:
    assert [] == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # lines, the others closed
            (
                "Rapat menyepakati hal berikut:\n1. portal ditutup malam hari.\n"
                "2. tamu wajib lapor.\n3. warga ikut ro"
            ),
            ["portal ditutup malam hari", "tamu wajib lapor"],
        ),
        (  # one whole point is left
            "Rapat menyimpulkan rekomendasi yakni:\n1. pasar dibersihkan;\n2. lampu jalan dig",
            ["pasar dibersihkan"],
        ),
        (  # ordinals
            (
                "Kesepakatan rapat yakni:\nPertama, portal ditutup malam hari.\n"
                "Kedua, tamu wajib lapor.\nKetiga, bilamana wa"
            ),
            ["portal ditutup malam hari", "tamu wajib lapor"],
        ),
        (  # none is closed: the list ends so
            "Rapat menyepakati hal berikut:\n1. portal ditutup\n2. tamu wajib lapor",
            ["portal ditutup", "tamu wajib lapor"],
        ),
    ],
)
def test_a_point_in_which_the_text_breaks_off_does_not_count(
    text: str, expected: list[str]
) -> None:
    assert expected == points(text)


def test_paragraphs_of_an_article_are_no_points() -> None:
    assert [] == points(
        "Pengurus ini ditetapkan karena yang lama melanggar Pasal 5 ayat (1) dan (2), Pasal 6 "
        "huruf b. Pasal 8 ayat (1) dan Pasal 9 huruf c. aturan rumah tangga"
    )


def test_the_aspects_of_a_cooperation_are_its_scope() -> None:
    assert ["riset bersama", "magang mahasiswa", "pelatihan dosen"] == points(
        "Aspek kerja sama kedua kampus itu yakni riset bersama, magang mahasiswa, "
        "dan pelatihan dosen."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the first without its comma, the others behind `yang`
            (
                '"Tiga hal disepakati, pertama penataan parkir di pasar segera dijalankan," ujar Rudi.\n'
                "Yang kedua mempertemukan sopir dengan dinas.\n"
                "Yang ketiga melarang truk masuk terminal."
            ),
            [
                "penataan parkir di pasar segera dijalankan",
                "mempertemukan sopir dengan dinas",
                "melarang truk masuk terminal",
            ],
        ),
        (
            (
                "Beberapa poin penting MoU dijelaskan Kajati Bengkulu Rudi Salam, pertama bantuan hukum.\n"
                "Bila digugat, KPU boleh menyerahkan surat kuasa.\n"
                "Kedua, permintaan pertimbangan hukum.\n"
                "Ketiga, mediasi bila bersengketa."
            ),
            ["bantuan hukum", "permintaan pertimbangan hukum", "mediasi bila bersengketa"],
        ),
        (  # just so many sentences as are announced
            (
                "Rapat membahas pasar.\n"
                "Rekomendasi tersebut ada dua poin yakni, Membentuk tim penata pasar. "
                "Memohon dinas mengeluarkan izin.\nAcara ditutup doa."
            ),
            ["Membentuk tim penata pasar", "Memohon dinas mengeluarkan izin"],
        ),
        (
            (
                "Rekomendasi tersebut ada tiga poin yakni, Membentuk tim penata pasar. "
                "Acara ditutup doa bersama."
            ),
            [],
        ),
        (  # what the points together are called is none of them
            (
                "Nota Kesepahaman itu meliputi Tri Dharma Perguruan Tinggi, yakni pendidikan dan "
                "pengajaran, penelitian serta pengabdian pada masyarakat. Acara selesai."
            ),
            ["pendidikan dan pengajaran", "penelitian", "pengabdian pada masyarakat"],
        ),
        (  # an aside
            (
                "Isi kesepakatan antara lain meliputi pelunasan lahan, bersertifikat maupun tidak, "
                "pemberian tali asih, serta bantuan jalan desa. Acara selesai."
            ),
            [
                "pelunasan lahan, bersertifikat maupun tidak",
                "pemberian tali asih",
                "bantuan jalan desa",
            ],
        ),
        (  # links behind the end of a page
            (
                "Rapat berlangsung lancar.\nSelengkapnya 7 keputusan rakornas di halaman berikut\n"
                "- Harga beras naik lagi\n- Jembatan baru dibuka\n- Hujan turun sepekan"
            ),
            [],
        ),
    ],
)
def test_points_are_counted_by_what_announces_them(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # programmes that somebody tells of, a line each
            (
                "Ketua FKUB Kendal Budi Santoso menyampaikan tiga program kerja:\n"
                "1. Kunjungan rumah ibadah\n2. Sekolah moderasi\n3. Lomba pidato kerukunan"
            ),
            ["Kunjungan rumah ibadah", "Sekolah moderasi", "Lomba pidato kerukunan"],
        ),
        (
            "Calon ketua Budi Santoso memaparkan dua program:\n1. Lapak warga\n2. Kas remaja",
            [],
        ),
        ("Kampus Sikka memiliki dua program studi:\n1. Teknik Kelautan\n2. Ilmu Hukum", []),
        (  # what a body strengthens
            (
                "Ia meminta dua bidang utama organisasi terus diperkuat, yaitu:\n"
                "- Tanggap bencana\n- Radio komunikasi"
            ),
            ["Tanggap bencana", "Radio komunikasi"],
        ),
        (
            "PMI terus memperluas layanan, termasuk:\n- Donor di pasar\n- Donor di kampus",
            ["Donor di pasar", "Donor di kampus"],
        ),
        (
            "Hadir pada penguatan kader, antara lain:\n- Camat Lela\n- Kapolsek Lela",
            [],
        ),
        (  # what an agreement contains, behind a colon
            (
                "Bupati menyebut ada tiga aspek utama yang dicakup MoU ini: bantuan hukum, "
                "pencegahan sengketa, dan penanganan perkara."
            ),
            ["bantuan hukum", "pencegahan sengketa", "penanganan perkara"],
        ),
        (
            (
                "Pemda dan kampus meneken MoU. Ada tiga hal yang menjadi perhatian: banjir besar, "
                "jalan rusak, dan sampah pasar."
            ),
            [],
        ),
        (  # kinds of agreements that ordinals count, without a comma behind them
            (
                "Ketua pengadilan menyebutkan ada dua jenis kesepakatan yang diteken.\n"
                '"Pertama mengenai layanan terpadu. Isinya lengkap," katanya.\n'
                "Ditambahkan Yayan, yang kedua menyangkut konseling perkawinan dini."
            ),
            ["layanan terpadu", "konseling perkawinan dini"],
        ),
        (
            (
                "Ketua pengadilan menyebutkan ada dua jenis perkara yang menumpuk.\n"
                '"Pertama mengenai dispensasi kawin. Jumlahnya naik," katanya.\n'
                "Ditambahkan Yayan, yang kedua menyangkut waris."
            ),
            [],
        ),
        (  # each sentence in which a meeting decides
            (
                "Rakor ini menetapkan Musorkab digelar di Kendal pada 17 Februari 2024.\n"
                "Hasilnya disepakati, cabang yang habis masa baktinya segera bermusyawarah."
            ),
            [
                "Musorkab digelar di Kendal pada 17 Februari 2024",
                "cabang yang habis masa baktinya segera bermusyawarah",
            ],
        ),
        ("Rapat ini menetapkan Budi Santoso dan Siti Aminah sebagai wakil warga.", []),
    ],
)
def test_points_are_what_bodies_take_up(text: str, expected: list[str]) -> None:
    assert expected == points(text)


def test_a_headline_that_counts_points_announces_the_list_that_has_so_many() -> None:
    report = (
        "Rapat warga Kelurahan Madawat berlangsung sampai malam di balai warga itu.\n"
        "1. Ronda malam berjalan lagi mulai pekan depan.\n"
        "2. Sampah diangkut tiap Senin dan Kamis.\n"
        "3. Iuran keamanan tetap sepuluh ribu rupiah."
    )

    def listed(headline: str) -> list[str]:
        return [one.text for one in find_commitments(Body(report), headline) if one.listed]

    assert len(listed("Ini 3 Poin Kesepakatan Warga Madawat")) == 3
    assert listed("Ini 4 Poin Kesepakatan Warga Madawat") == []
    assert listed("Ini 3 Tuntutan Warga Madawat") == []
    assert listed("Warga Madawat Rapat Sampai Malam") == []


def test_a_heading_in_capitals_over_several_lines_announces_its_points() -> None:
    report = (
        "Rapat besar itu usai pada hari kedua.\n"
        "REKOMENDASI BERSAMA\n"
        "RAPAT FORUM KERUKUNAN SE-KABUPATEN\n"
        "1. Rumah ibadah dijaga bersama.\n"
        "2. Pemuda dilibatkan dalam tiap kegiatan."
    )

    assert points(report) == [
        "Rumah ibadah dijaga bersama",
        "Pemuda dilibatkan dalam tiap kegiatan",
    ]


def test_what_stands_between_a_headline_and_the_first_point_is_kept() -> None:
    text = (
        "Ini 2 Kesepakatan Rapat Warga\n\n"
        "RAPAT WARGA KELURAHAN MADAWAT\n"
        "BALAI WARGA, 10-11 APRIL 2013\n\n"
        "1. Ronda malam warga berjalan lagi mulai pekan depan.\n"
        "2. Sampah warga diangkut tiap Senin dan Kamis pagi.\n"
    )

    assert clean(text).body.split("\n")[:2] == [
        "RAPAT WARGA KELURAHAN MADAWAT",
        "BALAI WARGA, 10-11 APRIL 2013",
    ]


def test_a_third_point_may_be_a_hal_in_a_quotation() -> None:
    report = (
        "Kepala Biro Premi mengatakan, kesepakatan kerja sama itu mencakup tiga hal.\n"
        "Pertama, daerah yang terkena bencana segera dibantu.\n"
        "Kedua, susunan forum diperbarui tahun ini.\n"
        '"Hal ketiga yang disepakati adalah latihan bersama tiap tahun," ujarnya, Rabu (27/3).'
    )

    assert points(report)[-1] == "latihan bersama tiap tahun"


def test_points_that_an_agreement_is_said_to_hold_count() -> None:
    report = (
        "Dalam perjanjian kerja sama tersebut, terdapat sejumlah poin penting bagi kedua pihak.\n"
        "Pertama, jaksa memberi bantuan hukum dalam perkara perdata.\n"
        "Kedua, jaksa memberi pendapat hukum atas permintaan dinas."
    )

    assert points(report) == [
        "jaksa memberi bantuan hukum dalam perkara perdata",
        "jaksa memberi pendapat hukum atas permintaan dinas",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dengan agenda utama memilih pengurus baru dan menetapkan program kerja lima tahun.",
        "Rapat itu bertujuan membahas iuran lalu menetapkan besarnya bagi seluruh anggota.",
    ],
)
def test_what_a_meeting_is_for_is_no_promise(sentence: str) -> None:
    assert find_commitments(Body(f"PMI Sikka menggelar musyawarah.\n{sentence}")) == ()


def test_what_a_meeting_set_is_one() -> None:
    body = Body("PMI Sikka bertemu.\nMusyawarah itu menetapkan program kerja untuk lima tahun.")

    assert [one.strength for one in find_commitments(body)] == ["keputusan"]


def test_elements_that_are_counted_are_no_points() -> None:
    report = (
        "Basarnas menetapkan empat unsur utama operasi yakni Basarnas sendiri; pemerintah pusat "
        "melalui BNPB, pemerintah daerah yakni BPBD, dan relawan."
    )

    assert points(report) == []
