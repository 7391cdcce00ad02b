"""Points that those who made peace tell, a sentence each, and others told over paragraphs."""

import pytest

from press_text.asked import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # what follows if one breaks it, a paragraph each
            (
                "Poin kesepakatannya antara lain kedua pihak setuju mengakhiri sengketa kebun.\n"
                "Jika muncul sengketa lagi, mediasi digelar di balai dusun. Apabila gagal, urusan "
                "itu dibawa ke kecamatan.\n"
                "Bilamana ada yang main hakim sendiri, ia siap dihukum.\nCamat ikut menyaksikan."
            ),
            [
                "kedua pihak setuju mengakhiri sengketa kebun",
                (
                    "Jika muncul sengketa lagi, mediasi digelar di balai dusun. Apabila gagal, "
                    "urusan itu dibawa ke kecamatan"
                ),
                "Bilamana ada yang main hakim sendiri, ia siap dihukum",
            ],
        ),
        (  # a peace, and what each party of it pays
            (
                "Hasil mediasi, akhirnya disepakati perdamaian secara adat.\n"
                "Di mana pihak hulu meminta denda 10 ekor babi kepada pihak hilir. Adapun kerugian "
                "kebun ditanggung pemerintah kampung.\n"
                "Sedangkan pihak hilir meminta denda dua ekor kerbau.\n"
                '"Denda dibayar bulan depan," tutup Kapolsek.'
            ),
            [
                "pihak hulu meminta denda 10 ekor babi kepada pihak hilir",
                "kerugian kebun ditanggung pemerintah kampung",
                "pihak hilir meminta denda dua ekor kerbau",
            ],
        ),
        (  # one sentence of a party makes no row
            (
                "Hasil mediasi, akhirnya disepakati perdamaian secara adat.\n"
                "Lalu pihak hulu meminta maaf kepada pihak hilir. Warga pun bersalaman."
            ),
            [],
        ),
        (  # somebody tells
            (
                "Hasil mediasi, akhirnya disepakati perdamaian secara adat.\n"
                "Jika terulang, pelaku dihukum, kata Camat. Kedua pihak sepakat, ujar Lurah."
            ),
            [],
        ),
    ],
)
def test_a_peace_is_told_a_sentence_for_each_party(text: str, expected: list[str]) -> None:
    assert expected == points(text)


_COUNTED = (
    "Tiga poin rekomendasi lahir dari dialog warga pesisir.\n"
    "Isi rekomendasi yang dihasilkan antara lain, meminta dinas memagari tambak.\n"
    "Hutan bakau tidak ditebang lagi. "
)


@pytest.mark.parametrize(
    ("last", "count"),
    [
        ("Iuran dipungut menurut luas tambak.\nDialog ditutup dengan doa.", 3),
        ("Iuran dipungut menurut luas tambak. Dialog ditutup dengan doa.", 0),  # one too many
        ("Iuran dipungut menurut luas tambak, kata lurah.\nDialog ditutup dengan doa.", 0),
    ],
)
def test_just_so_many_sentences_over_paragraphs_are_points(last: str, count: int) -> None:
    found = points(_COUNTED + last)

    assert len(found) == count
    assert found[:1] == ["meminta dinas memagari tambak"][:count]
    assert found[-1:] == ["Iuran dipungut menurut luas tambak"][:count]


def test_what_is_settled_of_an_agenda_is_told_with_commas() -> None:
    assert points(
        "Ada beberapa poin agenda yang menjadi materi raker dan telah disepakati antara lain "
        "peserta diutus tiap cabang, serta tanggal pelaksanaan di awal Juli."
    ) == ["peserta diutus tiap cabang", "tanggal pelaksanaan di awal Juli"]


def test_what_is_settled_of_demands_is_not_agreed() -> None:
    assert not points(
        "Beberapa poin tuntutan yang telah disepakati antara lain "
        "penurunan iuran sekolah, serta perbaikan gedung olahraga."
    )


_PLANS = "Rapat kerja menetapkan rencana kerja tiap biro, antara lain:\n"


def test_headings_lead_to_lines_with_dashes() -> None:
    assert points(
        f"{_PLANS}1. Sekretariat\n- Rapat bulanan\n- RAPIMDA\n"
        "2. Organisasi dan Kaderisasi\n- Kursus kader (daring)\n3. Kas dilaporkan tiap bulan"
    ) == ["Rapat bulanan", "RAPIMDA", "Kursus kader (daring)", "Kas dilaporkan tiap bulan"]


def test_dashes_below_a_point_that_is_no_heading_explain_it() -> None:
    assert points(
        f"{_PLANS}1. Iuran anggota dinaikkan\n- lima ribu untuk pelajar\n- Sepuluh ribu umum\n"
        "2. Balai warga dicat ulang"
    ) == ["Iuran anggota dinaikkan", "Balai warga dicat ulang"]


def test_a_last_point_in_which_the_text_breaks_off_counts_where_it_says_enough() -> None:
    whole = "Rapat menyepakati hal berikut:\n1. Portal ditutup malam.\n2. Tamu melapor.\n"
    last = "Siapa saja yang mengambil kayu di hutan wajib minta izi"

    assert points(f"{whole}3. {last}")[2:] == [last]
    assert points(f"{whole}3. Siapa saja yang menga")[2:] == []
