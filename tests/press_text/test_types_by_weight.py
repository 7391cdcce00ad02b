"""Types by weight: passives, what a meeting prepares, where a speaker comes from, who turns out."""

import pytest

from press_text.asked import event_type


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an agreement that is signed stands before its verb
        (
            "MoU tentang pidana kerja sosial resmi diteken Pemkab Sikka dan Bapas.",
            "penandatanganan",
        ),
        ("MoU yang telah ditandatangani tahun lalu dibahas dalam rapat di aula.", "rakor"),
        # peace that is put down in writing is peace
        ("Warga yang bertikai di Alok mau berdamai dan meneken beberapa kesepakatan.", "lainnya"),
        # what a meeting prepares
        (
            "Rakor digelar Polres Sikka dalam rangkaian operasi Ketupat di aula.",
            "rakor",
        ),
        ("Pemkab Sikka menggelar rapat koordinasi posko banjir di kantor bupati.", "rakor"),
        ("Relawan mendirikan posko pengungsian banjir di Desa Lela.", "tanggap-bencana"),
        # what a visitor did before he came
        (
            "Kapolsek Alok berkunjung ke pesantren usai kegiatan Jumat Curhat di Nangalimang.",
            "kunjungan",
        ),
        (
            "Bupati menerima audiensi mahasiswa di aula.\nRapat kerja itu akan digelar di Alok.",
            "audiensi",
        ),
        ("Berikut pernyataan sikap tokoh agama Sikka: menjaga kerukunan warga.", "lainnya"),
        # what is only meant to come
        (
            (
                "MAUMERE – Caretaker KNPI Sikka resmi dibentuk pengurus pusat.\n"
                "Pengurus pusat berniat menata organisasi dan menggelar musda."
            ),
            "lainnya",
        ),
        # what is taught, and what is only matured or made known
        (
            (
                "Peserta Terima Materi Pertolongan Pertama, Tanggap Darurat\n\n"
                "Pendidikan dasar bagi anggota baru digelar PMI Sikka di Alok, Sabtu."
            ),
            "pelatihan",
        ),
        (
            (
                "Jelang Konferensi Kabupaten, Pengurus PGRI Temui Kadisdik\n\n"
                "Persiapan konferensi kabupaten (Konferkab) dibahas pengurus PGRI Sikka, Kamis.\n"
                "Pengurus PGRI menghadap Kepala Dinas Pendidikan untuk mematangkan konferkab itu."
            ),
            "audiensi",
        ),
        (
            "Konsolidasi dan Sosialisasi Musyawarah Olahraga (Musorkab) KONI Sikka digelar di Alok.",
            "rakor",
        ),
        ("Musyawarah Olahraga (Musorkab) KONI Sikka digelar di Alok.", "musyawarah"),
        ("Kapolsek menemui korban banjir di Alok.", "kunjungan"),
        # who hears whom
        ("Kepala dinas menerima silaturahmi Ketua PGRI Sikka di kantornya.", "audiensi"),
        (
            (
                "Pengurus Temui Bupati Sikka\n\n"
                "Empat pengurus diterima Bupati Sikka dalam audiensi di ruang kerjanya, Senin."
            ),
            "audiensi",
        ),
        # who turns out, and who gives
        ("Babinsa dan warga mengevakuasi pohon tumbang di Desa Lela.", "tanggap-bencana"),
        (
            "Polsek Alok menyalurkan bantuan sembako bagi warga terdampak banjir.",
            "penyerahan-bantuan",
        ),
        # an apel for order, a council's sitting, a march
        ("Apel tiga pilar diadakan Polres Sikka demi kamtibmas menjelang pemilu.", "pengamanan"),
        ("Rapat paripurna DPRD Sikka digelar di gedung dewan.", "lainnya"),
        (
            (
                "MAUMERE – Aksi digelar puluhan mahasiswa di Maumere.\n"
                "Mereka berjalan kaki ke alun-alun, dikawal polisi."
            ),
            "lainnya",
        ),
        ("Sengketa tanah ditengahi pemkab dalam rapat penyelesaian masalah lahan.", "lainnya"),
        # what is only applied for, and a board that a mandate brings together
        ("Ajukan Muscablub, Kwarcab Sikka audiensi dengan sekda di ruang kerjanya.", "audiensi"),
        (
            (
                "Temui Wutun, 31 Cabang Minta Munaslub Segera Digelar\n\n"
                "MAUMERE – Para ketua meminta pengurus pusat segera menggelar Musyawarah Nasional "
                "Luar Biasa. Kedatangan mereka diterima ketua umum di kantornya."
            ),
            "kunjungan",
        ),
        (
            "Mahasiswa mendesak dewan agar segera menggelar rapat kerja saat berdemo di Alok.",
            "lainnya",
        ),
        (
            (
                "Kepengurusan PMS Sikka di Alok kini resmi rampung, disusun oleh Lado Wutun. "
                "Ia menerima mandat pembentukan pengurus dari pusat."
            ),
            "lainnya",
        ),
        # who was chosen was chosen at a musyawarah; who only is chair is not
        (
            (
                "Lado Wutun Terpilih sebagai Ketua Ikatan Alumni Nusa Nipa\n\n"
                "MAUMERE – Ikatan alumni kini punya ketua. Acara silaturahmi itu digelar di aula."
            ),
            "musyawarah",
        ),
        (
            "Setelah delapan tahun, MUI Alok resmi memilih KH Wutun sebagai Ketua di aula.",
            "musyawarah",
        ),
        ("Ketua PMI terpilih Lado Wutun menggelar donor darah di aula.", "bakti-sosial"),
        # a meeting of volunteers who fight a disaster, and a raid under its long name
        (
            "BPBD Sikka menggelar rapat dengan relawan penanganan banjir di kantornya.",
            "rakor",
        ),
        ("Tim gabungan menggelar operasi penyakit masyarakat (pekat) di Alok.", "pengamanan"),
    ],
)
def test_the_type_is_what_was_done(text: str, expected: str) -> None:
    assert expected == event_type(text)


def test_a_speaker_comes_from_the_event() -> None:
    text = (
        "PMI Janji Jaga Stok Darah dengan Donor Rutin\n\n"
        "Ketua PMI Sikka Lado Wutun berjanji menjaga stok dengan donor rutin.\n"
        "Hal itu dikatakannya usai pelantikan pengurus PMI Sikka di aula, Senin (27/6/2022)."
    )
    assert "pelantikan" == event_type(text, "Senin (27/6/2022)")


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Mobil unit PMI mendatangi pabrik. Sebanyak 120 karyawan menyumbangkan darah.", "bakti-sosial"),
        ("Polsek Cakung mengamankan seorang pelaku pencurian sepeda motor.", "lainnya"),
        ("Polres Tangerang menangkap dua pengedar di rumahnya.", "lainnya"),
        ("PMI Kota Solo meraih penghargaan dari PMI Pusat.", "lainnya"),
        ("Polsek Sidorejo melaksanakan pengamanan ibadah Minggu di gereja.", "pengamanan"),
        ("Polsek Junrejo menggelar patroli malam dan mengamankan tiga pemuda.", "pengamanan"),
        ("Senkom membantu polisi mengatur arus mudik di Ketapang.", "pengamanan"),
        ("Polsek Kikim mengawal penyaluran bantuan sosial di kantor pos.", "pengamanan"),
        ("FKUB menggelar rapat koordinasi pengamanan Natal.", "rakor"),
        ("Petugas BPBD mengecek rumah warga yang rusak pascagempa.", "tanggap-bencana"),
        ("Tim SAR gabungan mencari nelayan yang hilang di Cilacap.", "tanggap-bencana"),
        ("Bupati Demak meninjau rumah warga pascabanjir.", "kunjungan"),
        ("PMI menyalurkan bantuan kepada warga pascagempa.", "penyerahan-bantuan"),
        ("Satlantas membagikan brosur keselamatan kepada pengendara.", "sosialisasi"),
        ("Kapolsek menjadi pembina upacara dan mengingatkan siswa bahaya narkoba.", "sosialisasi"),
        ("Bhabinkamtibmas menyambangi warga dan mengingatkan agar waspada.", "kunjungan"),
    ],
)  # fmt: skip
def test_what_is_done_gives_the_type(lead: str, kind: str) -> None:
    assert kind == event_type(f"Senin (2/6/2025). {lead}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an agreement is told of in many ways, and what it is about is not done yet
        (
            (
                "Bupati Teken MoU Kajian Sungai\n\nNaskah MoU dibubuhi tanda tangan Bupati Sikka dan rektor "
                "di Alok, Senin (3/2/2025), selepas peringatan Hari Guru dan upacara HUT PGRI."
            ),
            "penandatanganan",
        ),
        (
            (
                "Guru di Sikka lebih tenang berkat MoU yang mengatur pengamanan profesi guru. "
                "MoU itu diteken Polres Sikka dan PGRI di Alok."
            ),
            "penandatanganan",
        ),
        (
            (
                "Pemkab Sikka dan Yayasan Ikan resmi terikat Kesepakatan Bersama. Penandatanganannya "
                "bersamaan dengan kunjungan direktur bank di kantor bupati."
            ),
            "penandatanganan",
        ),
        # what is only taught, and the name of an office
        (
            (
                "Puluhan relawan mengikuti Pelatihan Potensi SAR Teknik Evakuasi Tebing dari "
                "Kantor Pencarian dan Pertolongan Maumere."
            ),
            "pelatihan",
        ),
        ("Aula Alok menjadi tempat pembinaan kader PKK Sikka.", "pelatihan"),
        # trees, in any order, and no resiko
        ("Sebanyak 70 bibit pohon waru ditanam Persit di tepi Sungai Lela.", "bakti-sosial"),
        ("Persit menanam 70 bibit pohon waru di tepi Sungai Lela.", "bakti-sosial"),
        # passives
        ("Lapas Maumere dikunjungi Kapolres Sikka, Senin.", "kunjungan"),
        ("Proyek TMMD di Desa Lela dilihat dari dekat oleh tim Wasev, Senin.", "kunjungan"),
        ("Kediaman bupati dipatroli Polsek Alok, Senin malam.", "pengamanan"),
    ],
)
def test_kinds_are_known_by_other_words_too(text: str, expected: str) -> None:
    assert event_type(text) == expected


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Tampuk pimpinan PMI Sikka beralih ke Lado Wutun berkat suara bulat.", "musyawarah"),
        ("Sumpah jabatan diucapkan 40 pengurus KNPI Sikka di Alok.", "pelantikan"),
        ("Pemkab Sikka dan Unipa mengikat kerja sama lewat nota kesepahaman.", "penandatanganan"),
        ("Sebanyak 30 kader diajari cara memadamkan api oleh BPBD Sikka.", "pelatihan"),
        ("Siswa SMA Alok mendapat pemahaman soal bahaya narkoba dari BNN.", "sosialisasi"),
        ("Sebanyak 90 kantong darah terkumpul dari aksi PMI Sikka.", "bakti-sosial"),
        ("Saluran air Pasar Alok dibersihkan personel Koramil.", "bakti-sosial"),
        ("Baznas Sikka mengulurkan bantuan modal bagi 50 pedagang.", "penyerahan-bantuan"),
        ("Api yang membakar gudang di Alok dijinakkan petugas Damkar.", "tanggap-bencana"),
        ("Nelayan yang hilang di perairan Alok ditemukan tim SAR.", "tanggap-bencana"),
        ("Ibadah Natal di Gereja Alok dijaga 50 personel Polres Sikka.", "pengamanan"),
        ("Usia PGRI Sikka genap 79 tahun, ribuan guru berkumpul di Alok.", "peringatan"),
        ("Wakapolda bertamu ke Ponpes Alok.", "kunjungan"),
        ("Pengurus KNPI Sikka diterima Bupati di ruang kerjanya.", "audiensi"),
        ("Kemenag dan pengadilan agama di Sikka mempererat koordinasi, Rabu.", "rakor"),
        ("Relawan BPBD ditempatkan di Kecamatan Alok yang dilanda longsor.", "tanggap-bencana"),
        ("PKK Sikka membagikan Pemberian Makanan Tambahan (PMT) di Alok.", "penyerahan-bantuan"),
        (
            (
                "Mubalig di Sikka diminta berada paling depan dalam memberi edukasi kepada warga.\n"
                "Penyerahan santunan dari Baznas dilakukan bupati."
            ),
            "penyerahan-bantuan",
        ),
        (
            (
                "Mubalig di Sikka berada paling depan dalam memberi edukasi kepada warga.\n"
                "Penyerahan santunan dari Baznas dilakukan bupati."
            ),
            "sosialisasi",
        ),
    ],
)
def test_kinds_are_told_without_their_own_word(lead: str, kind: str) -> None:
    assert event_type(lead) == kind


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Bupati Sikka menyambut silaturahmi pengurus HIPMI di ruang kerjanya.", "audiensi"),
        ("Pengurus HIPMI bersilaturahmi ke rumah tokoh adat di Alok.", "kunjungan"),
        ("Hujan semalaman memicu longsor di Desa Lela, dua rumah rusak.", "tanggap-bencana"),
        ("Material longsor menimbun tiga rumah di Desa Lela.", "tanggap-bencana"),
        ("Babinsa bersama warga menimbun jalan desa di Lela.", "bakti-sosial"),
        ("Konfrensi Cabang Luar Biasa PWI Sikka dibuka di Alok.", "musyawarah"),
        ("Konfercablub PWI Sikka dibuka bupati di Alok.", "musyawarah"),
        (
            "Polres Sikka Siapkan Penandatanganan PKS dengan Pemda\n\nPolres Sikka berkunjung.",
            "kunjungan",
        ),
        (
            (
                "Deklarasi merawat persaudaraan yang ditandatangani tokoh adat Sikka dibacakan "
                "di Lapangan Alok."
            ),
            "penandatanganan",
        ),
        ("Deklarasi merawat persaudaraan dibacakan tokoh adat di Lapangan Alok.", "lainnya"),
        ("Nota kesepahaman soal guru di tanda tangani Polres Sikka, Senin.", "penandatanganan"),
        ("Pengetan satu dasawarsa desa digelar warga Alok.", "peringatan"),
        ("Pemeriksaan kesehatan dan pengobatan secara gratis bagi warga Alok.", "bakti-sosial"),
        ("Pemeriksaan kesehatan secara rutin bagi tahanan Polres Sikka digelar.", "lainnya"),
        ("Babinsa Koramil Alok memonitoring wilayah saat misa perayaan Paskah.", "pengamanan"),
        ("Perayaan Paskah digelar umat di Alok.", "peringatan"),
        ("Babinsa Koramil Alok melayat ke rumah warga binaan.", "kunjungan"),
    ],
)
def test_what_befalls_is_signed_or_watched(lead: str, kind: str) -> None:
    assert event_type(lead) == kind


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Bimtek dan Rakor Kebakaran Sikka digelar BPBD di Alok.", "pelatihan"),
        ("Rakor dan Bimtek Kebakaran Sikka digelar BPBD di Alok.", "rakor"),
        ("Bupati Sikka menerima KPID dalam pertemuan yang digelar di Alok.", "audiensi"),
        ("Bupati Sikka menerima jajaran Kadin di rumah jabatan, Senin.", "audiensi"),
        ("Bupati Sikka menerima kabar itu dalam pertemuan yang digelar di Alok.", "lainnya"),
        ("Kegiatan Penguatan Informasi Kebencanaan digelar Dinas Sosial di Alok.", "pelatihan"),
        ("Sidang Dewan Pleno HIPMI digelar di Alok.", "rakor"),
        ("PMI Sikka Sosialisasikan Donor Darah di Alok.", "sosialisasi"),
        ("Donor darah sekaligus sosialisasi digelar PMI di Alok.", "bakti-sosial"),
    ],
)
def test_first_named_received_and_strengthened(lead: str, kind: str) -> None:
    assert event_type(lead) == kind
