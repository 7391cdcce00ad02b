"""Venues: the place of the event, by the words that lead to it, its address and what became of it."""

from datetime import date

import pytest

from gazette.press_text.draft import draft_from_text
from gazette.press_text.places.venue import find_venue, shown_venue
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body


def venue(text: str, date_words: str | None = None) -> str | None:
    found = find_venue(Body(text), date_words)
    return found.venue if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # no known word, but an address behind it
            "Yosef Lamin dilantik pada Rabu (18/12/2024), di Kopi Senja, Jl. Kenari, Maumere.",
            "Kopi Senja, Jl. Kenari",
        ),
        (  # a café bears its name before the word
            "Jumat Curhat digelar Polres Sikka di KR Cafe, Kecamatan Alok, Jumat (18/12/2024).",
            "KR Cafe",
        ),
        (  # the place is what the sentence speaks of
            "Kantor Desa Wolomarang, Kecamatan Alok, menjadi tempat Jumat Curhat Polres Sikka.",
            "Kantor Desa Wolomarang, Kecamatan Alok",
        ),
        (  # those who take part from afar, not who opens it so
            "Polres Sikka ikut bergabung dari Mapolres Sikka.",
            "Mapolres Sikka",
        ),
        (
            "Kapolres mengikuti rapat secara virtual dari Ruang Melati Polres Sikka, Senin.",
            "Ruang Melati Polres Sikka",
        ),
        ("Menteri membuka rapat secara virtual dari Istana Tirtamaya, Senin.", None),
        ("Pelantikan di hotel. Acara masih di Hotel yang sama, Senin.", None),
        ("Nota diteken dua pihak di Griya Melati Maumere.", "Griya Melati Maumere"),
        # a verb without a prefix ends it; the storey is told before its room
        ("Apel digelar di SMAN 2 Maumere dan turut dihadiri camat, Senin.", "SMAN 2 Maumere"),
        (
            "Nota diteken di Lantai 3, Ruang Senat Gedung Rektorat, Kampus II, Maumere, Senin.",
            "Lantai 3, Ruang Senat Gedung Rektorat",
        ),
        ("Nota diteken di Lantai 3 Kantor Bupati, Ruang Melati penuh.", "Lantai 3 Kantor Bupati"),
        ("Acara bertempat di restauran Melati Maumere, Senin.", "restauran Melati Maumere"),
        ("Festival dibuka di Atrium Melati 3, Senin.", "Atrium Melati 3"),
        ("Suasana lomba di madrasah Aliyah Melati, Senin, meriah.", "madrasah Aliyah Melati"),
        (  # it was moved
            "Semula undangan mencantumkan Gedung Teratai. Acara dialihkan ke Gedung Wanita, Maumere.",
            "Gedung Wanita",
        ),
        ("Nota itu ditandatangani di Rektorat Unipa Maumere.", "Rektorat Unipa Maumere"),
        ("Nota diteken di BalaiRaya Semarak, Selasa.", "BalaiRaya Semarak"),
        ("Rakerda berlangsung di Wolomarang Kamis (7/3) malam.", "Wolomarang"),
        (  # for some days
            (
                "Basarnas melatih relawan.\nLatihan itu penting.\nRelawan senang.\nMereka sigap.\n"
                "Latihan yang berlangsung beberapa hari di kawasan wisata Pantai Paga itu lancar."
            ),
            "kawasan wisata Pantai Paga",
        ),
        ("Temu pemuda resmi dibuka di Tamam Mandala, Selasa (25/6).", "Tamam Mandala"),
        # a house that has a name goes without its street
        ("Bakti sosial digelar di GOR Melati, Jalan Kenari, Maumere.", "GOR Melati"),
        ("Bakti sosial digelar di aula Melati Jalan Kenari, Maumere.", "aula Melati"),
        ("Bakti sosial digelar di Simpang Jalan Kenari, Maumere.", "Simpang Jalan Kenari"),
        ("Polisi berjaga. Pos terpadu didirikan, bertempat di Pos Bundaran Melati.", None),
        ("Apel tidak bisa digelar di lapangan dan hanya diikuti perwakilan.", None),
        # the room within the house, a house of a known chain, a name with a known word in it
        (
            "Acara digelar di Polres Sikka, Kamis, tepatnya di Ruang Melati Polres Sikka.",
            "Ruang Melati Polres Sikka",
        ),
        ("Pelatihan SAR dibuka di Aston Maumere, Senin (20/11).", "Aston Maumere"),
        (
            "PMI menggelar donor darah di Nian Park Alok, Senin. Ada pula Mall Alok.",
            "Nian Park Alok",
        ),
        ("Rapat selesai.\nHadir bupati.\nWarga senang.\nNota diteken di Aula Lela.", "Aula Lela"),
        (
            "Nota itu ditandatangani di pelataran Rumah Dinas Bupati.",
            "pelataran Rumah Dinas Bupati",
        ),
        # houses of police and prisons, and what only looks like a rectorate
        ("Audiensi digelar di Polda NTB, Rabu (13/1/2026).", "Polda NTB"),
        ("Kadiv tiba di Lapas Kelas III Lembata untuk peresmian.", "Lapas Kelas III Lembata"),
        ("Warga itu kini ditahan di Polres Muna.", None),
        ("Direktorat Jenderal Pemasyarakatan Jambi hadir.", None),
        # several of a kind are none; initials in the name of a street
        ("Minggu Kasih digelar di gereja-gereja Sikka supaya Maumere tetap aman.", None),
        ("Nota diteken di Aula Nangameting supaya Maumere tetap aman.", "Aula Nangameting"),
        (
            "Gubernur bertandang ke kantor ulama di Jl. L.L.RE. Martadinata No.105, Maumere.",
            "Jl. L.L.RE. Martadinata No.105",
        ),
        # where somebody teaches, and where the meeting was whose decision is passed on
        ("Nota diteken Yosef Lamin, Guru Besar di Universitas Nusa Nipa.", None),
        ("Keputusan itu merujuk hasil musyawarah luar biasa di Asrama Haji Maumere.", None),
    ],
)
def test_the_venue_is_where_the_event_was_held(text: str, expected: str | None) -> None:
    assert expected == venue(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # with short forms, an address and the day between
            "Aula Kanwil Kemenag Prov. Bali menjadi tempat penandatanganan MoU itu.",
            "Aula Kanwil Kemenag Prov. Bali",
        ),
        (
            "Aula H. Lamin SDT, Kantor Bupati Sikka, Jumat (31/10/2025), menjadi tempat rapat PKK.",
            "Aula H. Lamin SDT, Kantor Bupati Sikka",
        ),
        (
            "Balai Warga, Tower Kenari, Apartemen Alok menjadi tempat donor darah.",
            "Balai Warga, Tower Kenari, Apartemen Alok",
        ),
        (
            (
                "Ruang rapat mawar 2 pemerintah provinsi Bali pada Rabu tanggal 11 Mei 2022 dipakai "
                "untuk meneken MoU."
            ),
            "Ruang rapat mawar 2 pemerintah provinsi Bali",
        ),
        # who comes to a place
        ("Mapolres Sikka menerima kunjungan kerja Kapolda, Sabtu (14/3/20).", "Mapolres Sikka"),
        (
            "Rumah dinas Bupati Sikka, Yosef Lamin, di Jalan Nangka 12, Maumere didatangi petugas.",
            "Rumah dinas Bupati Sikka",
        ),
        # not yet, or once, or several, or one that was named before
        ("Gedung Teratai Maumere akan menjadi tempat kongres tahun depan.", None),
        ("Gedung Teratai Maumere pernah dipakai untuk kongres.", None),
        ("Rumah-rumah warga Alok didatangi kader PKK.", None),
        ("Kampus itu kini menjadi tempat kursus bagi 3 desa.", None),
        # other words before a place
        ("Ia dikukuhkan di Main Hall kantor Bupati Sikka, Jumat.", "Main Hall kantor Bupati Sikka"),
        (
            "Pohon ditanam Persit pada halaman kantor Polres Sikka, Kamis (19/9/2019).",
            "halaman kantor Polres Sikka",
        ),
        ("Obrolan mengambil tempat di Anjungan Alok, Sabtu.", "Anjungan Alok"),
        (
            "Karang Taruna menyerahkan bantuan itu ke posko kebakaran, Kantor Kelurahan Alok.",
            "posko kebakaran, Kantor Kelurahan Alok",
        ),
        ("Kader memadati Balai Desa Lela, Senin (3/2/2025).", "Balai Desa Lela"),
        ("Pelantikan memakai Aula Setda Sikka, Senin (3/2/2025).", "Aula Setda Sikka"),
        ("Gelora Alok dipadati ribuan guru, Senin (3/2/2025).", "Gelora Alok"),
        ("Pleno bertempat pada Sekretariat PWI Sikka, Senin (3/2/2025).", "Sekretariat PWI Sikka"),
        ("Jemaat memenuhi Gereja Santo Yosef Alok, Senin.", "Gereja Santo Yosef Alok"),
        (
            "Polres menggelar Jumat Curhat di Kalurahan Lela, Kapanewon Alok, Jumat (3/2/2025).",
            "Kalurahan Lela",
        ),
        ("Rapat di Aula Badan Kesbangpol Alok.Kepala Badan hadir.", "Aula Badan Kesbangpol Alok"),
        ("Rapat di Aula Kanwil Prov.Bali, Senin.", "Aula Kanwil Prov.Bali"),
        ("Rapat di Aula Jl.Melati Alok, Senin.", "Aula Jl.Melati Alok"),
        # the room of who receives guests; not where a statement was made
        ("Rombongan diterima Bupati Sikka diruang kerjanya. Mereka melapor.", "ruang kerjanya"),
        ("Harapan itu ditegaskan Bupati Sikka di ruang kerjanya. Ia senang.", None),
        # who holds an event is no place
        ("Pelatihan yang diadakan Kantor Pencarian dan Pertolongan Maumere itu ramai.", None),
    ],
)
def test_a_sentence_may_speak_of_its_place(text: str, expected: str | None) -> None:
    assert venue(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kerja sama itu guna meningkatkan sumber daya manusia di Universitas Nusa Nipa.", None),
        ("Rapat digelar guna meningkatkan sumber daya manusia di Aula Melati.", "Aula Melati"),
    ],
)
def test_what_is_to_be_improved_somewhere_was_not_held_there(
    text: str, expected: str | None
) -> None:
    assert venue(text) == expected


def test_where_something_else_will_be_held_is_no_venue() -> None:
    text = (
        "Kejuaraan karate akan berlangsung di Gedung Teratai, Maumere, pada 12 September 2022.\n"
        "Hal itu disampaikan panitia dalam rapat yang digelar Jumat (2/9/2022) di ruang Mawar "
        "Kantor Bupati Sikka."
    )

    assert venue(text, "Jumat (2/9/2022)") == "ruang Mawar Kantor Bupati Sikka"
    assert venue(text, "12 September 2022") == "Gedung Teratai"
    assert venue(text) == "Gedung Teratai"


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Suasana pertemuan saat kunjungan di Kantor Camat Alok", "Kantor Camat Alok"),
        ("Foto bersama di depan Kantor Camat Alok", None),
        ("LANTIK -- Pengurus PKK Alok saat dilantik di Kantor Camat Alok", "Kantor Camat Alok"),
    ],
)
def test_a_caption_shows_the_place_that_the_report_lacks(
    caption: str, expected: str | None
) -> None:
    found = shown_venue([caption])

    assert (found.venue if found else None) == expected


def test_the_place_in_a_caption_is_that_of_the_draft(registers: Registers) -> None:
    report = (
        "MAUMERE – FKUB Kota Kupang melakukan kunjungan kerja ke FKUB Kabupaten Sikka pada Senin, "
        "10 November 2025. Rombongan diajak berdialog tentang kerukunan antarumat beragama."
    )

    def drafted(above: str) -> tuple[str | None, str | None]:
        draft = draft_from_text(f"{above}\n{report}", registers=registers, today=date(2026, 1, 31))
        return draft.title, draft.venue

    assert drafted("Suasana pertemuan saat kunjungan di Kantor Camat Alok") == (
        None,
        "Kantor Camat Alok",
    )
    assert drafted("Suasana Haru Warnai Kunjungan FKUB di Kantor Camat Alok") == (
        "Suasana Haru Warnai Kunjungan FKUB di Kantor Camat Alok",
        None,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Donor darah digelar agar warga yang dirawat di RSUD Pasbar tertolong.", None),
        ("Donor darah digelar di RSUD Pasbar, Jumat (6/2/2026).", "RSUD Pasbar"),
        ("Siswa itu tidak diterima di SMA favorit, Jumat (6/2/2026).", None),
        ("Lomba digelar di SMA Negeri Maumere, Jumat (6/2/2026).", "SMA Negeri Maumere"),
    ],
)
def test_where_the_sick_lie_and_any_school_are_no_venue(text: str, expected: str | None) -> None:
    found = find_venue(Body(text), None)

    assert (found.venue if found else None) == expected


@pytest.mark.parametrize(
    ("text", "date_words", "expected"),
    [
        (
            "DPRD hadiri rakor di Jentera Melayu Rumah Dinas Bupati Langkat, Kamis (23/11/2023).",
            "Kamis (23/11/2023)",
            "Jentera Melayu Rumah Dinas Bupati Langkat",
        ),
        (
            "Bupati membuka rapat, Kamis (25/05/2023) di Gazebo Kolam Rumdis Bupati, Jalan Kenari.",
            "Kamis (25/05/2023)",
            "Gazebo Kolam Rumdis Bupati",
        ),
        (
            "Di RM Salam Manis, Jalan Merdeka, anggota bertemu pada Rabu, 17 Januari 2024.",
            "Rabu, 17 Januari 2024",
            "RM Salam Manis",
        ),
        (  # in a quotation, but right behind the day
            (
                'PMI dan BPBD bekerja sama.\n"Pada Selasa, 29 November 2022 di Kantor BPBD Natuna, '
                'telah dilaksanakan penandatanganan MoU," kata Ketua PMI Natuna.'
            ),
            "Selasa, 29 November 2022",
            "Kantor BPBD Natuna",
        ),
        (
            (
                'PMI dan BPBD bekerja sama.\n"Kami sering bertemu di Kantor BPBD Natuna," kata Ketua '
                "PMI Natuna, Selasa, 29 November 2022."
            ),
            None,
            None,
        ),
    ],
)
def test_a_place_may_have_its_own_name_first_or_stand_in_a_dated_quotation(
    text: str, date_words: str | None, expected: str | None
) -> None:
    found = find_venue(Body(text), date_words)

    assert (found.venue if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bertempat di Kapal KP. BIMA-7014 Ditpolairud, warga bertanya.", "Kapal KP. BIMA-7014"),
        ("BPBD mengelola bantuan bagi warga terdampak longsor di Desa Kasimpar.", None),
    ],
)
def test_a_ship_is_a_place_and_where_a_hill_slid_is_none(text: str, expected: str | None) -> None:
    found = find_venue(Body(text), None)

    assert ((found.venue if found else None) or "").startswith(expected or "")
    assert (found is None) == (expected is None)
