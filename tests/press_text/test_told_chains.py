"""Told chains: outcomes that one sentence begins to tell and the next ones go on with."""

import pytest

from press_text.asked import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the number stands in the sentence before, two points say that they are points
            (
                "Surat damai itu dibaca lurah. Surat kesepakatan itu berisi empat poin. "
                "Di antaranya adalah tidak ada lagi pelemparan batu. Keduanya sepakat merawat jembatan.\n"
                "Poin lainnya adalah dua dusun menanggung biaya pagar. Ini agar warga tenang.\n"
                "Poin terakhir adalah kedua dusun tidak saling menggugat.\n"
                "Sebelumnya, warga sempat menutup jalan."
            ),
            [
                "tidak ada lagi pelemparan batu",
                "Keduanya sepakat merawat jembatan",
                "dua dusun menanggung biaya pagar",
                "kedua dusun tidak saling menggugat",
            ],
        ),
        (  # over paragraphs, each with a word that goes on
            (
                "Tertuang dalam deklarasi itu yakni seluruh suporter mengakhiri keributan.\n"
                "Selain itu, panitia harus mendukung pemeriksaan polisi. Kemudian menolak kabar "
                "bohong dari luar kota. Terakhir, bersama merawat stadion Waioti."
            ),
            [
                "seluruh suporter mengakhiri keributan",
                "panitia harus mendukung pemeriksaan polisi",
                "menolak kabar bohong dari luar kota",
                "bersama merawat stadion Waioti",
            ],
        ),
        (  # what is explained between two points is none; two stand in one sentence
            (
                "Ada empat poin ikrar, yaitu setiap kader merawat sumur dusun. "
                "Akan tetapi, iuran tidak dinaikkan.\n"
                "Kemudian membuka posko tiap Jumat dan yang terakhir melaporkan kas kepada warga."
            ),
            [
                "setiap kader merawat sumur dusun",
                "membuka posko tiap Jumat",
                "melaporkan kas kepada warga",
            ],
        ),
        (  # in the paragraph of a point what binds somebody goes on without such words
            (
                "Isi deklarasi itu adalah pemuda dua dusun sepakat mengakhiri perselisihan. "
                "Keduanya berjanji saling memaafkan. Saling menjaga ketertiban di pasar.\n"
                "Lurah Tumbu menyalami mereka."
            ),
            [
                "pemuda dua dusun sepakat mengakhiri perselisihan",
                "Keduanya berjanji saling memaafkan",
                "Saling menjaga ketertiban di pasar",
            ],
        ),
        (  # the noun itself is counted; what has to be said to somebody is a deed
            (
                "Tiga kesepakatan itu yakni, pabrik mengikuti harga yang ditetapkan dinas.\n"
                "Kemudian, pabrik wajib menyampaikan laporan timbangan tiap bulan.\n"
                "Kesepakatan lain yakni petani menjual buah yang matang."
            ),
            [
                "pabrik mengikuti harga yang ditetapkan dinas",
                "pabrik wajib menyampaikan laporan timbangan tiap bulan",
                "petani menjual buah yang matang",
            ],
        ),
        (  # the announcement has the first point in itself
            (
                "Dari hasil mediasi, warga dan pabrik sepakat, bahwa truk tidak lewat malam hari.\n"
                "Kemudian, muatan pasir ditutup dengan terpal.\n"
                "Lalu, jalan yang rusak ditimbun sebelum lebaran."
            ),
            [
                "truk tidak lewat malam hari",
                "muatan pasir ditutup dengan terpal",
                "jalan yang rusak ditimbun sebelum lebaran",
            ],
        ),
        (
            (
                "Kesimpulan hearing itu antara lain warung boleh buka sampai pukul sepuluh. "
                "Akan tetapi, trotoar tidak boleh dipakai. Lalu, pedagang wajib membawa kantong "
                "sampah. Berikutnya, retribusi dibayar lewat bank."
            ),
            [
                "warung boleh buka sampai pukul sepuluh",
                "pedagang wajib membawa kantong sampah",
                "retribusi dibayar lewat bank",
            ],
        ),
        (  # `yaitu` announces what a conclusion holds; one point names its meeting again
            (
                "Adapun kesimpulan notulen rapat pada pertemuan itu yaitu soal upah diserahkan ke dinas. "
                "Selanjutnya, pabrik bersedia mempekerjakan kembali dua orang.\n"
                "Kemudian, soal alat kerja diserahkan ke pengawas. Tuntutan cuti belum dijawab.\n"
                "Dari hasil rapat itu juga disepakati mogok kerja dihentikan."
            ),
            [
                "soal upah diserahkan ke dinas",
                "pabrik bersedia mempekerjakan kembali dua orang",
                "soal alat kerja diserahkan ke pengawas",
                "mogok kerja dihentikan",
            ],
        ),
        (  # the points are counted in the sentence before, and a speaker closes the last
            (
                "Hasil mediasi melahirkan tiga poin kesepakatan damai. Ketiga poin itu, sebut Wutun "
                "di antaranya, kedua dusun berdamai secara kekeluargaan.\n"
                "Selanjutnya, mencabut laporan di kantor polisi. Dan serta segala kerugian "
                'ditanggung pemerintah desa,"tutur Wutun.'
            ),
            [
                "kedua dusun berdamai secara kekeluargaan",
                "mencabut laporan di kantor polisi",
                "segala kerugian ditanggung pemerintah desa",
            ],
        ),
        (  # who decided goes on with `juga` and `pun`
            (
                "Yang menjadi kesimpulan rapat yaitu, DPRD dan warga sepakat menghentikan kebun sementara.\n"
                "DPRD juga meminta perusahaan mengukur ulang lahan.\n"
                "DPRD pun menilai perlu adanya pengawasan ganti rugi."
            ),
            [
                "DPRD dan warga sepakat menghentikan kebun sementara",
                "DPRD juga meminta perusahaan mengukur ulang lahan",
                "DPRD pun menilai perlu adanya pengawasan ganti rugi",
            ],
        ),
        (  # the meeting is named again, and a last decision says that it is one more
            (
                "Muscab itu melahirkan sejumlah keputusan bagi cabang. Di antaranya, ditetapkan panitia "
                "pembangunan sanggar. Panitia berjumlah empat orang.\n"
                "Tidak hanya panitia, Muscab juga menetapkan besar iuran untuk tiap ranting.\n"
                "Satu keputusan lagi dari Muscab, jambore ranting digelar di Bukit Ilalang."
            ),
            [
                "ditetapkan panitia pembangunan sanggar",
                "besar iuran untuk tiap ranting",
                "jambore ranting digelar di Bukit Ilalang",
            ],
        ),
        (  # only the first has its ordinal
            (
                "Menurut camat ada beberapa kesepakatan yang dihasilkan mediasi itu.\n"
                "Pertama, warga kedua dusun berdamai dan menjaga pasar bersama.\n"
                "Kemudian, perusak kios tetap diproses secara hukum.\n"
                "Selanjutnya, batas dusun diukur ulang oleh pemerintah desa."
            ),
            [
                "warga kedua dusun berdamai dan menjaga pasar bersama",
                "perusak kios tetap diproses secara hukum",
                "batas dusun diukur ulang oleh pemerintah desa",
            ],
        ),
    ],
)
def test_sentences_go_on_telling_what_was_agreed(text: str, expected: list[str]) -> None:
    assert points(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        (  # what an agreement is, not what it holds
            "Kesepakatan ini adalah awal yang baik bagi dua desa. Selain itu, pasar kembali ramai. "
            "Kemudian, anak sekolah berani lewat."
        ),
        (  # the news goes on with who said what
            "Hasil rapat itu antara lain pembukaan posko di tiga dusun. Selain itu, Camat Alok "
            "mengatakan dana sudah cair. Selanjutnya, ia mengimbau warga waspada."
        ),
        (  # what is only hoped for
            "Lurah berharap kesepakatan warga antara lain ronda digilir tiap pekan. Kemudian, "
            "portal dijaga pemuda. Terakhir, tamu lapor ke ketua RT."
        ),
        (  # who asks was no party
            "Kesimpulan rapat itu yaitu dua dusun sepakat membuka jalan desa lagi. Kapolsek juga "
            "meminta warga tenang. Lurah juga meminta warga ronda."
        ),
        (  # what has been done already
            "Di antara kesepakatan itu yaitu sudah diperbaiki jalan ke pasar. Selain itu, lampu "
            "dipasang di dua dusun. Kemudian, saluran dibersihkan warga."
        ),
        (  # one sentence more is no chain
            "Isi deklarasi itu antara lain menjaga pasar tetap aman dan bersih selalu. "
            "Selain itu, lampu jalan menyala sampai pagi."
        ),
    ],
)
def test_news_that_goes_on_is_no_chain(text: str) -> None:
    assert points(text) == []
