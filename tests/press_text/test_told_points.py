"""Told points: sentences that are points, items counted beforehand, what speakers take on."""

import pytest

from press_text.asked import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a sentence each, on into paragraphs that say so
            (
                "Adapun poin-poin dalam deklarasi itu meliputi, menjaga pasar tetap aman dan "
                "bersih. Menolak pungutan liar di terminal. Sehingga sopir tenang.\n"
                "Selanjutnya, melaporkan setiap keributan kepada ketua RW.\n"
                "Menurut Lurah Waioti, deklarasi itu dibaca warga."
            ),
            [
                "menjaga pasar tetap aman dan bersih",
                "Menolak pungutan liar di terminal",
                "melaporkan setiap keributan kepada ketua RW",
            ],
        ),
        (  # one sentence whose points begin alike
            "Deklarasi damai berisi akan menjaga pasar aman, serta akan menaati panitia.",
            ["akan menjaga pasar aman", "akan menaati panitia"],
        ),
        (  # who read it out is no point
            (
                "Deklarasi dibaca Kepala Desa Lela bersama tiga pemuka:\n- Pdt Yosef Lado (GMIT)\n"
                "- Romo Stef Wutun (Paroki Lela)\n- Haji Umar Daeng (Masjid Nurul)"
            ),
            [],
        ),
        (  # a paragraph each, where their number was said
            (
                "Dalam rapat disepakati tiga poin ikrar pemuda. Isinya, setia menjaga kampung.\n"
                "Menghormati tamu dari kampung lain.\nMenghilangkan dendam antarkelompok.\n"
                "Bupati memuji para pemuda."
            ),
            [
                "setia menjaga kampung",
                "Menghormati tamu dari kampung lain",
                "Menghilangkan dendam antarkelompok",
            ],
        ),
        (  # the subject comes behind a comma: no point
            (
                "Deklarasi itu berisi menjaga pasar tetap aman.\n"
                "Menutup acara, Camat Alok mengajak warga bersalaman."
            ),
            [],
        ),
        (  # one by one
            (
                "Salah satu poin rekomendasi yang dirumuskan adalah mendorong sekolah baru. "
                "Hal itu penting.\nRekomendasi lainnya adalah meminta listrik merata."
            ),
            ["mendorong sekolah baru", "meminta listrik merata"],
        ),
        (  # a single one is no list
            "Salah satu rekomendasi yang dirumuskan adalah mendorong sekolah baru.",
            [],
        ),
    ],
)
def test_sentences_may_be_points(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rektor menyebut isi MoU. Tiga aspek itu yaitu riset kelautan, perikanan dan magang.",
            ["riset kelautan", "perikanan", "magang"],
        ),
        (  # on into the next paragraph
            (
                "Konferensi menghasilkan rekomendasi penting.\nKelima rekomendasi tersebut yakni "
                "menata kantor, merapikan arsip, pembinaan pemuda.\n"
                "Kemudian, dana tetap bagi forum, dan terakhir temu tahunan."
            ),
            [
                "menata kantor",
                "merapikan arsip",
                "pembinaan pemuda",
                "dana tetap bagi forum",
                "temu tahunan",
            ],
        ),
        (  # not as many as were counted
            "Isi MoU itu banyak. Lima aspek itu yaitu riset kelautan, perikanan dan magang.",
            [],
        ),
        (  # nothing was agreed upon
            "Lomba dinilai juri. Tiga aspek itu yaitu suara, gerak, dan kostum penari.",
            [],
        ),
    ],
)
def test_items_count_where_just_so_many_were_counted(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Selaku pilar adat, kami bertekad untuk:\n1. Merawat hutan\n2. Menjaga sungai", 2),
        ("Mereka menyatakan tiga sikap bersama yaitu:\n1. Menolak hoaks\n2. Menjaga kota", 2),
        ("Berikut isi petisi itu:\n1. Siap menjaga kota\n2. Menolak hoaks", 2),
        (  # what is asked of others is a demand
            "Kami mahasiswa menyatakan sikap:\n1. Mendesak bupati mundur\n2. Menuntut jalan",
            0,
        ),
        (  # what is counted decides
            "Kapolda mengupas tiga makna deklarasi damai. Pertama, kata itu tua. Kedua, itu janji.",
            0,
        ),
        (  # parties bound, a paragraph each
            (
                "Dalam MoU itu beberapa poin kesepakatan diuraikan, di antaranya:\n"
                "Yayasan Melati bertanggung jawab memberi pembinaan.\n"
                "Senkom Sikka berkewajiban menjaga lingkungan sekolah."
            ),
            2,
        ),
    ],
)
def test_a_stance_counts_unless_it_mostly_demands(text: str, expected: int) -> None:
    assert expected == len(points(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # `poin pertama itu` refers back, `Adapun` and `Kemudian,` lead on
            (
                "Usai mediasi tiga poin kesepakatan dibacakan. Poin pertama, pedagang ditata.\n"
                "Kedua, rencana aksi soal poin pertama tersebut disusun.\n"
                "Kemudian, ketiga, pasar dijaga bersama."
            ),
            [
                "pedagang ditata",
                "rencana aksi soal poin pertama tersebut disusun",
                "pasar dijaga bersama",
            ],
        ),
        (  # cardinals right behind a quotation mark
            '"Ini ikrar kami," kata Lado.\n"Satu, jaga pantai. Dua, jaga hutan," ujarnya.',
            ["jaga pantai", "jaga hutan"],
        ),
        (  # no comma behind the first and the last
            (
                "Kerja sama kedua lembaga ada tiga poin. Pertama membangun kemitraan riset.\n"
                "Kedua, menata data bersama.\nKetiga mewujudkan desa sehat."
            ),
            ["membangun kemitraan riset", "menata data bersama", "mewujudkan desa sehat"],
        ),
        (  # the agreement is named a paragraph above
            (
                "Dari mediasi itu disepakati tiga poin perjanjian.\n"
                "Ketiga poin tersebut, kata Kapolres pertama, spanduk dicopot. "
                "Kedua, ojek berbagi tempat. Ketiga, warga lapor polisi."
            ),
            ["spanduk dicopot", "ojek berbagi tempat", "warga lapor polisi"],
        ),
        (  # articles with parts
            (
                "Berikut poin kesepakatan damai:\n"
                "Pasal 1: (1) Para pihak berdamai. (2) Para pihak saling memaafkan.\n"
                "Pasal 2: Kerugian ditanggung bersama."
            ),
            [
                "Para pihak berdamai",
                "Para pihak saling memaafkan",
                "Kerugian ditanggung bersama",
            ],
        ),
    ],
)
def test_points_are_found_as_they_are_counted(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ruang lingkup kerja sama ini meliputi, peningkatan mutu guru dan dosen, serta "
                "perbaikan akreditasi, serta riset bersama."
            ),
            ["peningkatan mutu guru dan dosen", "perbaikan akreditasi", "riset bersama"],
        ),
        (  # the inner enumeration
            "MoU mencakup kemitraan tri dharma meliputi pendidikan, penelitian, dan pengabdian.",
            ["pendidikan", "penelitian", "pengabdian"],
        ),
        (  # one matter and what is said of it
            "Kesepakatan itu menyangkut pembangunan daerah, yang dirinci kemudian.",
            [],
        ),
    ],
)
def test_the_scope_of_an_agreement_is_parted_where_it_says_so(
    text: str, expected: list[str]
) -> None:
    assert expected == points(text)


def test_a_last_word_of_one_letter_is_a_point_cut_off() -> None:
    assert ["Kami menolak tawuran", "Kami siap ditindak"] == points(
        "Berikut isi deklarasi warga:\n1. Kami menolak tawuran\n2. Kami siap ditindak\n"
        "3. Kami menerima sanksi yang b"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # two deeds of like form cannot be one matter
            (
                "Dari obrolan itu lahir kesepakatan bersama, yakni pengecatan gapura dusun, serta "
                "penataan parkir di depan surau."
            ),
            ["pengecatan gapura dusun", "penataan parkir di depan surau"],
        ),
        (  # but what one deed is for may have two names
            "Dari obrolan itu lahir kesepakatan bersama, yakni gapura dusun, serta parkir.",
            [],
        ),
        (  # a semicolon stands for the colon; the paragraph ends the list
            (
                "Keputusan yang dihasilkan raker diantaranya; Mengesahkan laporan bendahara, Membentuk "
                "tim aset, Menunda iuran\nPanitia, peserta, dan tamu pulang lewat Jalan Wijaya."
            ),
            ["Mengesahkan laporan bendahara", "Membentuk tim aset", "Menunda iuran"],
        ),
        (
            (
                "Ranting itu akan menjalankan empat program kerja ranting di bidang perkaderan, "
                "dakwah, lingkungan, usaha dan koperasi."
            ),
            ["perkaderan", "dakwah", "lingkungan", "usaha dan koperasi"],
        ),
        (
            (
                "Saat ini ranting itu terus melaksanakan empat program prioritas, meliputi dakwah, "
                "pendidikan, pangan dan lingkungan, serta usaha."
            ),
            ["dakwah", "pendidikan", "pangan dan lingkungan", "usaha"],
        ),
        (  # figures of the same matter go on
            (
                "Adapun usulan yang disepakati dari hasil rapat itu, yakni 3 usulan dari Desa Lela, "
                "5 usulan dari Desa Nita. Sedangkan Desa Koting 7 usulan. Selanjutnya makan siang."
            ),
            ["3 usulan dari Desa Lela", "5 usulan dari Desa Nita", "Desa Koting 7 usulan"],
        ),
        (  # not so many as were counted
            "Ranting itu melaksanakan lima program prioritas, meliputi dakwah, usaha, dan sosial.",
            [],
        ),
        (  # not so many as were counted
            "Ranting itu akan menjalankan lima program kerja di bidang dakwah, usaha, dan sosial.",
            [],
        ),
    ],
)
def test_items_of_like_form_or_just_so_many_are_points(text: str, expected: list[str]) -> None:
    assert points(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Satu di antara hasil penting rapat itu ialah pembentukan regu ronda Dusun Randu. "
                "Regu itu berjaga tiap malam."
            ),
            ["pembentukan regu ronda Dusun Randu"],
        ),
        (
            "Salah satu keputusan yang diambil adalah menunda lomba perahu sampai kemarau.",
            ["menunda lomba perahu sampai kemarau"],
        ),
        (
            "Salah satu yang diputuskan Rakercab Alok ialah penundaan lomba perahu.",
            ["penundaan lomba perahu"],
        ),
        (  # the meeting decides, nobody else
            "Rapat pengurus ranting juga memutuskan jambore digelar di Bukit Ilalang.",
            ["jambore digelar di Bukit Ilalang"],
        ),
        ("Rapat ranting memutuskan Yosef Lado sebagai ketua panitia jambore.", []),
        ("Rapat yang ramai itu memutuskan beberapa hal bagi semua ranting.", []),
        ("Yosef Lado memutuskan jambore digelar di Bukit Ilalang.", []),
        (
            (
                "Muscab menghasilkan sejumlah rekomendasi. Poin pentingnya antara lain, setiap ranting "
                "diminta membuka dapur gizi."
            ),
            ["setiap ranting diminta membuka dapur gizi"],
        ),
        ("Salah satu hasil pembangunan adalah peningkatan jalan desa yang mulus.", []),
        ("Salah satu keputusan rapat adalah hal yang sulit bagi warga.", []),
        ('"Salah satu hasil rapat adalah pembentukan regu ronda," kata Wutun.', []),
        ("Salah satu hasil rapat adalah pembentukan regu ro", []),  # the text breaks off
    ],
)
def test_one_point_may_be_told_alone(text: str, expected: list[str]) -> None:
    assert points(text) == expected


@pytest.mark.parametrize(
    ("told", "count"),
    [
        # what came of it, in many words
        ("Musda menelurkan sejumlah rekomendasi, antara lain tata aset, iuran, dan koperasi.", 3),
        ("Dari rapat itu lahir tiga kesepakatan: penataan aset, iuran baru, dan koperasi.", 3),
        ("Empat butir disepakati mereka, mulai dari tata aset, iuran, koperasi, hingga lomba.", 4),
        ("Program kerja yang disahkan antara lain kursus jahit, bank sampah, dan kebun gizi.", 3),
        ("Lingkup MoU itu: pertukaran data; pelatihan guru; serta riset bersama.", 3),
        ("Yang dikerjasamakan ialah pertukaran data, pelatihan guru, dan riset bersama.", 3),
        ("Akta damai tersebut berisi ganti rugi, termasuk pagar.", 0),
        ("Akta perjanjian itu berisi janji, termasuk jaminan upah, libur panen, dan asrama.", 3),
        ("MoU itu memiliki ruang lingkup antara lain data guru, pelatihan, serta riset.", 3),
        ("Cakupan kerja sama tersebut yaitu pengiriman guru ke pulau, serta riset laut.", 2),
        ("Audit itu memiliki ruang lingkup antara lain gudang, kas, serta aset.", 0),
        ("Rapat mengesahkan dua cabang baru, yakni dayung serta panjat tebing.", 0),
        ("Kerja sama itu difokuskan pada riset laut, pelatihan guru, serta magang siswa.", 3),
        ("MoU itu diteken. Kampus itu punya tiga program studi, yaitu Sipil, Kimia, Seni.", 0),
        (  # the last point has items of its own
            "MoU itu mencakup pertukaran guru, pelatihan desa, dan pencegahan judi, miras, serta hoaks.",
            3,
        ),
        (  # so has the first
            "MoU itu mencakup bidang riset laut, seni tari, dan kuliner, pelatihan, dan magang siswa.",
            5,
        ),
        ("Yosef menyiapkan tiga program. Yakni, kursus jahit, kemudian lomba, lalu kebun.", 3),
        ("Kampus itu menyokong tiga program utama: gizi anak, rumah layak, dan kebun.", 3),
        ("Desk itu memiliki empat prioritas utama: siaga bencana, data, serta media.", 0),
        ("Calon bupati memiliki dua program unggulan: gizi anak, dan rumah layak.", 0),
        (
            (
                '"Program unggulan seperti kebun gizi, layanan PAUD, serta penguatan Posyandu akan '
                'terus kami dorong," ujar Maria.'
            ),
            3,
        ),
        ("Program unggulan seperti kebun gizi, layanan PAUD, serta Posyandu dikenal warga.", 0),
        ("Program unggulan calon itu seperti kebun gizi, PAUD, serta les akan dilanjutkan.", 0),
        ("Calon ketua menyiapkan tiga program. Yakni, kursus jahit, lomba, kebun gizi.", 0),
        # deeds, a verb or a noun each
        ("Rapat juga menyepakati penataan aset, penundaan iuran, serta pembentukan koperasi.", 3),
        ("Mereka sepakat untuk membentuk tim, menggelar lomba, dan menyusun jadwal ronda.", 3),
        ("Rakerda mengesahkan laporan kas, rencana baru, dan tata tertib.", 3),
        ("Mereka sepakat menjaga pasar, jalan desa, dan surau.", 0),
        ("Rapat bertujuan menyepakati penataan aset, penundaan iuran, serta pembentukan tim.", 0),
        # what others decided, what all are asked for, and what one person decided
        ("Sejumlah program yang ditetapkan presiden, yakni makan siang, sekolah, dan gizi.", 0),
        ("Lurah mengajak warga sepakat merawat pasar, menolak judi, dan menjaga surau.", 0),
        ("Wutun memutuskan membeli lahan, membangun kios, dan membuka warung.", 0),
        ("Rapat memutuskan membeli lahan, membangun kios, dan membuka warung.", 3),
        # a candidate's, and what is only talked over
        ("Tiga program prioritas calon ketua itu yakni kursus jahit, bank sampah, dan gizi.", 0),
        ("Rapat membahas rancangan lingkup MoU itu: data guru; pelatihan; serta riset.", 0),
    ],
)
def test_what_came_of_it_is_told_in_many_words(told: str, count: int) -> None:
    assert len(points(told)) == count


def test_two_points_are_parted_before_the_items_of_the_second() -> None:
    text = (
        "Cakupan kerja sama tersebut yaitu pengiriman guru ke pulau luar, serta kuliah bagi pegawai "
        "yang cakap, rajin dan jujur."
    )
    assert points(text) == [
        "pengiriman guru ke pulau luar",
        "kuliah bagi pegawai yang cakap, rajin dan jujur",
    ]


def test_a_number_may_bear_two_marks() -> None:
    text = (
        "MoU itu diteken rektor. Cakupannya yaitu: 1). Pertukaran data guru;\n2). Riset laut "
        "bersama;\n3). Pelatihan perawat desa."
    )
    assert points(text) == ["Pertukaran data guru", "Riset laut bersama", "Pelatihan perawat desa"]


def test_lines_behind_an_agreement_that_is_followed_are_points() -> None:
    text = (
        "Sesuai MoU tersebut, tim disusun sebagai berikut:\nTim upah: tiga wakil buruh pelabuhan\n"
        "Tim damai: dua wakil pengusaha kapal"
    )
    assert len(points(text)) == 2


def test_the_first_point_may_lack_its_ordinal() -> None:
    text = (
        "Komitmen yang diteken tokoh warga berisi tiga poin yakni menjaga surau.\n"
        "Kedua, merawat pasar bersama.\nKetiga, menolak kabar bohong."
    )
    assert points(text) == ["menjaga surau", "merawat pasar bersama", "menolak kabar bohong"]


@pytest.mark.parametrize(("meeting", "count"), [("Raker", 2), ("Bazar", 0)])
def test_programmes_of_a_working_meeting_are_points(meeting: str, count: int) -> None:
    text = (
        f"{meeting} Karang Taruna Alok digelar di Aula Alok.\nKetua menyebut program ranting "
        "antara lain :\n- Membuka kursus jahit.\n- Merawat kebun gizi."
    )
    assert len(points(text)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # what is within an agreement, though its name stands last
            (
                "Sejumlah kegiatan kampus tercakup dalam MoU ini, yaitu:\n1. Pelatihan kader gizi;\n"
                "2. Magang bagi pelajar;\n3. Beasiswa guru desa."
            ),
            ["Pelatihan kader gizi", "Magang bagi pelajar", "Beasiswa guru desa"],
        ),
        (  # the last field has parts of its own
            (
                "Universitas Alok dan PT Waioti sepakat bekerja sama di bidang pendidikan, "
                "penelitian, serta kemitraan dalam bina lingkungan, sosial, dan budaya."
            ),
            ["pendidikan", "penelitian", "kemitraan dalam bina lingkungan, sosial, dan budaya"],
        ),
        (  # one field that is named is none of a list
            "Universitas Alok dan PT Waioti sepakat bekerja sama di bidang pendidikan guru desa.",
            [],
        ),
        (  # sentences that lead on, as many as were counted
            (
                "Ada 3 agenda yang akan langsung dilaksanakan yaitu Warga Masuk Sekolah. Lalu "
                "program Warga Masuk Desa. Yang terakhir pelatihan menulis bagi pelajar."
            ),
            ["Warga Masuk Sekolah", "Warga Masuk Desa", "pelatihan menulis bagi pelajar"],
        ),
        (
            "Ada tiga program yang dijalankan Polres Sikka yakni kursus jahit, ronda malam, dan kebun gizi.",
            ["kursus jahit", "ronda malam", "kebun gizi"],
        ),
        (  # of somebody who only stands for an office
            "Calon ketua itu berkata ada tiga program yang akan dijalankan yakni kursus jahit, ronda malam, dan kebun gizi.",
            [],
        ),
        (  # a result whose points say that they were agreed
            (
                "Berikut hasil agenda pemilihan pengurus di Aula Alok :\n"
                "1. Masa jabatan pengurus disepakati lima tahun\n2. Ketua terpilih adalah Markus Bani"
            ),
            ["Masa jabatan pengurus disepakati lima tahun", "Ketua terpilih adalah Markus Bani"],
        ),
        (  # as many as the agreement was said to be on, with a name in quotation marks
            (
                "Pemkot Kupang dan PT Waioti meneken MoU atas dua sektor pendapatan.\n"
                "Kegiatan bertempat di balai kota.\n"
                "Dua sektor pendapatan dimaksud adalah bagi hasil mata air “Air Alok” serta bagi hasil "
                "timbangan barang."
            ),
            ["bagi hasil mata air “Air Alok”", "bagi hasil timbangan barang"],
        ),
        (
            (
                "Pemkot Kupang dan PT Waioti meneken MoU.\nDi kota itu ada dua sektor pendapatan.\n"
                "Dua sektor pendapatan dimaksud adalah mata air serta timbangan barang."
            ),
            [],
        ),
        (  # what each party is bound to do
            (
                "Sesuai isi perjanjian, Kejari Sikka bertugas menetapkan pelaku yang layak, menentukan "
                "kegiatannya, serta mengawasi dan menilai hasilnya. Adapun Pemkab Sikka wajib menyediakan "
                "tempat yang aman, berguna, dan tidak mencari untung. Selain itu Pemkab menunjuk dinas "
                "pembina. Selain itu Bupati mengajak warga menjaga kota."
            ),
            [
                "menetapkan pelaku yang layak",
                "menentukan kegiatannya",
                "mengawasi dan menilai hasilnya",
                "menyediakan tempat yang aman, berguna, dan tidak mencari untung",
                "menunjuk dinas pembina",
            ],
        ),
        (  # one duty of one party is none of a list, nor is what a law binds to
            (
                "Sesuai isi perjanjian, Kejari Sikka bertugas menetapkan pelaku. Bupati senang. "
                "Adapun warga wajib menjaga kota."
            ),
            [],
        ),
        (
            (
                "Sesuai undang-undang, Kejari Sikka bertugas menetapkan pelaku, menentukan tempat, dan "
                "mengawasi hasil. Adapun Pemkab Sikka wajib menyediakan tempat."
            ),
            [],
        ),
        ("Berikut hasil laga pengurus RT di Aula Alok :\n1. Alok menang 3-1\n2. Waioti kalah 0-2", []),
    ],
)  # fmt: skip
def test_results_and_programmes_are_told_in_these_words_too(text: str, expected: list[str]) -> None:
    assert points(text) == expected
