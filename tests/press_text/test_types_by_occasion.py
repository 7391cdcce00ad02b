"""Types by occasion: what is done goes before the feast, the guest's round and the venue."""

import pytest

from press_text.asked import event_type


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is done on a feast, and the feast itself
        ("Memperingati harlah ke-24, DPC meluncurkan ambulans layanan umat di Maumere.", "lainnya"),
        ("Memperingati HUT ke-77 RI, Polres Sikka menggelar upacara di lapangan.", "peringatan"),
        (
            "Pemkot menghibahkan ambulans saat peringatan HUT PMI di balai kota.",
            "penyerahan-bantuan",
        ),
        ("Dandim memimpin tradisi penerimaan warga baru satuan di markas.", "lainnya"),
        ("Bupati memimpin upacara pembukaan TMMD di Desa Lela.", "lainnya"),
        ("TMMD ke-102 di Sikka secara resmi dibuka bupati di lapangan desa.", "lainnya"),
        ("Prajurit melaksanakan gladi bersih upacara kemerdekaan di lapangan.", "pelatihan"),
        (
            "Pecalang dan polsek menjaga perayaan tahun baru; kapolsek memimpin apel siaga.",
            "pengamanan",
        ),
        # decisions made known, and what they go back to
        (
            "Pengurus pusat membekukan pengurus wilayah, merujuk hasil musyawarah luar biasa.",
            "lainnya",
        ),
        (
            "Dalam surat keputusan bernomor 7/SK/2025 nama tiga ulama Sikka tercantum.",
            "lainnya",
        ),
        # what is talked over and paid for
        ("Dua staf ahli mendatangi kantor balai kerja, bahas anggaran pelatihan.", "kunjungan"),
        ("Nota kesepahaman diteken dua rektor di Maumere.", "penandatanganan"),
        ("Penetapan pasangan calon dikawal polisi dan berakhir aman.", "pengamanan"),
        (
            "Beras bantuan pangan untuk Juni dan Juli mulai dibagikan di Maumere.",
            "penyerahan-bantuan",
        ),
        # what a visitor came to see
        ("Kapolda meninjau pos pengamanan Lebaran di pelabuhan.", "kunjungan"),
        ("Pangdam di sela melaksanakan tugas pengamanan meninjau lokasi TMMD.", "kunjungan"),
        ("Gubernur turun lapangan memantau banjir di Manado.", "kunjungan"),
        # gifts
        ("Karang taruna melakukan santunan kepada anak yatim di madrasah.", "penyerahan-bantuan"),
        ("Ribuan paket sembako dari kapolres dibagikan di kampung nelayan.", "penyerahan-bantuan"),
        ("PMI Sikka menerima sebuah mobil ambulans dari pemkab.", "penyerahan-bantuan"),
        # work on the ground
        (
            "Babinsa Koramil 06/Lela Kodim 1603/Sikka Sertu Jarot Lamin bantu petani, merontokkan padi.",
            "bakti-sosial",
        ),
        # what is only planned, and where it was done
        ("Silaturahmi dengan pengurus, bupati siap buka musda bulan depan.", "kunjungan"),
        (
            "PWI menggelar uji kompetensi wartawan; PWI juga berencana menggelar konferensi.",
            "pelatihan",
        ),
        (
            "Kajari mengukuhkan duta hukum.\nKegiatan berlangsung di aula rapat kejari.",
            "pelantikan",
        ),
        (
            "Kontingen pramuka diberangkatkan dari halaman kantor untuk mengikuti jambore.",
            "lainnya",
        ),
        # kinds that had no words
        ("Polres Sikka memusnahkan barang bukti sabu di halaman mapolres.", "lainnya"),
        ("Kejari Sikka kembali menggelar program Jaksa Masuk Sekolah.", "sosialisasi"),
        ("Ranting menyelenggarakan konferensi ke-6 di pondok pesantren.", "musyawarah"),
        ("Polres mengadakan apel konsolidasi menghadapi masa tenang.", "pengamanan"),
        ("Polres menggelar apel kesiapan tanggap darurat bencana di lapangan.", "pengamanan"),
        ("Pimpinan DPRD menerima 16 perwakilan organisasi mahasiswa di gedung.", "audiensi"),
        ("Kesbangpol menggelar dialog kebangsaan bagi pemuda di aula.", "sosialisasi"),
        (
            "Ansor memberi santunan. Bantuan diberikan bersamaan dengan acara peresmian posko.",
            "penyerahan-bantuan",
        ),
        ("Personel mensterilkan gereja menjelang misa.", "pengamanan"),
        ("Kebakaran melanda permukiman; petugas memadamkan api.", "tanggap-bencana"),
        ("Polres menggelar Minggu Kasih bersama jemaat di gereja.", "jumat-curhat"),
    ],
)
def test_the_type_is_what_was_done(text: str, expected: str) -> None:
    assert expected == event_type(text)


def test_what_has_its_day_took_place_though_no_word_names_its_kind() -> None:
    text = "Warga Lela berjalan memutari kampung, Selasa (24/6/2025)."

    assert [None, "lainnya"] == [event_type(text), event_type(text, "Selasa (24/6/2025)")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bupati menghadiri pentasharufan zakat Baznas di aula.", "penyerahan-bantuan"),
        ("RSUD menggelar operasi bibir sumbing bagi 35 anak di Maumere.", "bakti-sosial"),
        ("RSUD menggelar operasi gratis bagi 35 anak di Maumere.", "bakti-sosial"),
        ("Polres menggelar operasi gabungan di Maumere.", "pengamanan"),
        ("Musyawarah anggota RAPI digelar di pendopo.\nRapat memilih ketua.", "musyawarah"),
        (
            "Bantuan yang dibawa langsung Kepala Cabang PT. Sumber Maya, Torben, diterima bupati.",
            "penyerahan-bantuan",
        ),
        ("Bantuan itu dibawa kembali. Tamu diterima bupati dalam audiensi.", "audiensi"),
    ],
)
def test_what_is_given_done_for_free_or_chosen_by_members(text: str, expected: str) -> None:
    assert event_type(text) == expected
