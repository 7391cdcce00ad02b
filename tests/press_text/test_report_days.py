"""Days that a report, a form or a decision bears, and days that only look like the event's."""

from datetime import date

import pytest

from gazette.press_text.dates.date_words import find_dates
from gazette.press_text.dates.event_date import find_event_date
from gazette.press_text.dates.event_day import EventDate
from gazette.press_text.pages.cleaning import clean
from gazette.press_text.sentences import Body

TODAY = date(2026, 1, 31)


def event(text: str) -> EventDate:
    cleaned = clean(text)
    return find_event_date(cleaned, Body(cleaned.body), today=TODAY, published=None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a day with dashes begins the lead
            (
                "Jumat, 4-5-2018 di balai kota, Pemkab Sigi dan Pemkot Palu "
                "menandatangani nota kesepahaman."
            ),
            date(2018, 5, 4),
        ),
        (  # it lasted from morning to evening
            "Dengar pendapat digelar sejak Kamis pagi (4/5/2023) hingga sore di gedung dewan.",
            date(2023, 5, 4),
        ),
        (  # but what has gone on since a day was not held on it
            "Posko digelar sejak Kamis (4/5/2023) di gedung dewan.",
            None,
        ),
        (  # a name that begins like `semula`
            (
                "Lapas Binjai menandatangani perjanjian dengan Puskesmas Semula Indah, "
                "Rabu, 5 Maret 2025."
            ),
            date(2025, 3, 5),
        ),
        (  # the day of a brawl, and that of the mediation that ended it
            (
                "Polisi mendamaikan dua kelompok pemuda yang terlibat bentrok pada Kamis, "
                "14 Maret 2024 sekitar pukul 21.00 WIT di Desa Sukamaju.\n"
                "Kasi Humas Ipda Rudi Hartono mengatakan, melalui mediasi pada Sabtu, "
                "16 Maret 2024, kedua kelompok berdamai."
            ),
            date(2024, 3, 16),
        ),
        (
            (
                "Polisi mendamaikan dua kelompok pemuda yang terlibat tawuran pada Kamis, "
                "14 Maret 2024 di Desa Sukamaju."
            ),
            None,
        ),
        (  # a line of a form
            (
                "LAPORAN KEGIATAN MEDIASI WARGA\nHari/Tanggal : Rabu, 6 Agustus 2025\n"
                "Tempat : Balai Desa Sukamaju\n"
                "Permintaan mediasi datang dari warga pemilik lahan di dusun itu terkait batas tanah "
                "yang sudah lama dipersoalkan oleh kedua keluarga besar."
            ),
            date(2025, 8, 6),
        ),
        (  # day and month in the dateline, the weekday in the lead, the year all over the text
            (
                "Palu, 5/11 (Suara Kita) - Dua kampung yang berselisih pada bulan Agustus 2018 "
                "meneken surat damai yang dihadiri para tokoh, di Palu, Senin.\n"
                "Selisih itu soal saluran air dan pecah pada Agustus 2018."
            ),
            date(2018, 11, 5),
        ),
        (  # the news is the decision, and only that bears a day
            (
                "Pengurus pusat menerbitkan surat keputusan (SK) penunjukan karteker di Karimun.\n"
                "SK itu bernomor 31/PP.02/2024. Diterbitkan pada 6 Mei 2024 di Jakarta.\n"
                "Karteker bertugas menyiapkan konferensi cabang bersama para ranting."
            ),
            date(2024, 5, 6),
        ),
        (  # a decision that is only leant upon
            (
                "Pengurus pusat di Jakarta menerbitkan SK perpanjangan bagi pengurus wilayah, yang masa baktinya sudah lama habis.\n"
                "Mereka diminta mengganti anggota sesuai SK nomor 48/2020 yang dikeluarkan pada "
                "5 Maret 2020."
            ),
            None,
        ),
        (  # a month with one letter amiss
            "Ketua Warsini, Kamis 9 Februarri 2023 menggelar pelatihan menjahit bersama kader di desa.",
            date(2023, 2, 9),
        ),
        (  # a deed in one clause, the mediation at its end
            (
                "Bhabinkamtibmas melakukan mediasi kasus perusakan yang terjadi di Jalan Melati Raya "
                "Kelurahan Sukamaju Timur pada hari Senin tanggal 02 Juni 2025, Rabu (04/06/2025)."
            ),
            date(2025, 6, 4),
        ),
        (  # the day that is today, before one in brackets
            (
                "Pada hari ini Selasa, 12 Maret 2019. Para petani datang membawa hasil rapat dinas "
                "(tanggal 11 Mar 2019) untuk diserahkan."
            ),
            date(2019, 3, 12),
        ),
        (  # days within a point were agreed upon
            (
                "Kedua desa adat sepakat berdamai dalam mediasi. Ada dua poin yang disepakati.\n"
                "Pertama, jalan dipakai untuk upacara yang digelar 19 Maret 2020.\n"
                "Kedua, batas menunggu keputusan majelis."
            ),
            None,
        ),
        (  # the speaker calls the signing that of today
            (
                "Paguyuban kepala desa menandatangani perjanjian dengan kejaksaan di aula kecamatan.\n"
                '"MoU hari ini melengkapi kerja sama yang lama," kata Ketua Suryani, Rabu (14/6/2023).'
            ),
            date(2023, 6, 14),
        ),
        (  # what was said, and by whom, before the day
            (
                "Hal itu di katakan Kepala Dinas Perikanan, melalui Kabid Sarwono, kedua kelompok sudah "
                "saling menerima soal batas jaring yang lama dipersoalkan, Kamis (30/9/2021)."
            ),
            None,
        ),
        (  # said at the event
            (
                "Hal itu disampaikan Bupati Suryani saat membuka rapat kerja yang dihadiri seluruh camat "
                "di aula kantor bupati, Rabu (29/9/2021)."
            ),
            date(2021, 9, 29),
        ),
        (  # a stop before the stroke
            (
                "Relawan melakukan kerja bakti di tepi sungai desa itu, Selasa (10./03/2020) pagi "
                "bersama dinas kebersihan."
            ),
            date(2020, 3, 10),
        ),
        (  # its hours are no span of days
            (
                "Rapat warga yang digelar karang taruna sejak pukul 19.00 WIB hingga larut malam "
                "pada Sabtu (14/9/24) membahas jadwal ronda dan iuran kampung."
            ),
            date(2024, 9, 14),
        ),
        (  # asked by the press the day after, with `di` apart
            (
                "Musyawarah pembagian air irigasi untuk tiga dusun di hulu bendung besar itu "
                "diselenggarakan di aula kantor camat, Rabu (07/02/2024).\n"
                "Sarwono saat di konfirmasi wartawan kamis pagi, 08/02/2024 Mengatakan petani setuju."
            ),
            date(2024, 2, 7),
        ),
        (  # a statement made elsewhere
            (
                "Warga dan dinas sepakat soal jam jalan truk.\n"
                "Sementara itu, Ketua Forum Sarwono, Minggu 16 Oktober 2022 pagi, secara terpisah "
                "mengatakan aturan itu akan dikawal."
            ),
            None,
        ),
        (  # the accident before it
            (
                "Warga dan dinas sepakat soal jam jalan truk.\n"
                "Warga resah setelah terjadi kecelakaan beruntun Jumat, 9 Juni 2023 malam."
            ),
            None,
        ),
        (  # what is still to come, said in the sentence before
            (
                "Rapat anggota memutuskan tiga hal.\n"
                "Pimpinan menyebut sidang akan diteruskan bulan depan. Tepatnya, Sabtu, 4 September 2021."
            ),
            None,
        ),
    ],
)
def test_a_day_is_the_events_only_where_the_words_tie_it(text: str, expected: date | None) -> None:
    assert expected == event(text).on


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("3 Agusus 2024", [8]),
        ("3 Desemberr 2024", [12]),
        ("3 Sepetmber 2024", []),
        ("11 Tahun 2024", []),
        ("12 orang 2024", []),
    ],
)
def test_a_month_may_have_one_letter_amiss(text: str, months: list[int]) -> None:
    assert months == [mention.month for mention in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "SIGI – Untuk kedua kalinya status tanggap darurat banjir di Sigi diperpanjang pemerintah.\n"
                "Penetapannya tertuang dalam Keputusan Bupati Sigi Nomor 360/11/BPBD/2025.\n"
                "Keputusan berlaku sejak ditetapkan di Sigi Biromaru, 12 Mei 2025."
            ),
            date(2025, 5, 12),
        ),
        (
            (
                "Status darurat banjir di Kabupaten Sigi ditetapkan Bupati lewat SK Nomor "
                "360/7/2024 yang keluar tanggal 2 Januari 2024.\n"
                "Banjir merendam tiga desa sejak tanggal 31 Desember 2023."
            ),
            date(2024, 1, 2),
        ),
        (  # a decision that is not the news
            (
                "Pengurus baru bekerja sejak awal tahun di Sigi.\n"
                "Mereka diangkat dengan SK Nomor 7/2024 yang keluar tanggal 2 Januari 2024."
            ),
            None,
        ),
    ],
)
def test_the_day_of_a_decision_counts_where_it_makes_the_news(
    text: str, expected: date | None
) -> None:
    assert expected == event(text).on
