"""Said and planned days: statements that date the event, plans in the lead, calamities before."""

from datetime import date

import pytest

from gazette.press_text.dates.event_day import EventDate
from press_text.asked import event_date

TODAY = date(2026, 7, 1)


def event(text: str, published: date | None = None) -> EventDate:
    return event_date(text, TODAY, published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # said where events are held, and nothing else is dated
            (
                "Polres Sikka membagikan seribu paket beras kepada nelayan.\n"
                "“Semoga meringankan,” ungkap Kapolres Jarot Lamin, di Lapangan Waioti, "
                "Jumat (20/6/2025)."
            ),
            date(2025, 6, 20),
        ),
        (  # said in an office
            (
                "Polres Sikka membagikan seribu paket beras kepada nelayan.\n"
                "“Semoga meringankan,” ungkap Kapolres Jarot Lamin, di ruang kerjanya, "
                "Jumat (20/6/2025)."
            ),
            None,
        ),
        (  # said where events are held, of what is to come
            (
                "Polres Sikka akan membagikan seribu paket beras kepada nelayan.\n"
                "“Semoga meringankan,” ungkap Kapolres Jarot Lamin, di Lapangan Waioti, "
                "Jumat (20/6/2025)."
            ),
            None,
        ),
        (  # a day that stands alone behind a statement is the statement's
            (
                "Polres Sikka menyebar seribu paket beras ke pesisir.\n"
                "“Paket ini untuk nelayan,” kata Jarot Lamin. Selasa (24/6/2025)\n"
                "Paket diantar ke rumah warga."
            ),
            None,
        ),
        (  # but behind a sentence of the report it is the report's
            "Danramil Jarot Lamin mengunjungi pesantren di Lela. Selasa (24/6/2025)\nIa disambut santri.",
            date(2025, 6, 24),
        ),
        (  # the speaker's day stands before what he says
            (
                "Musyawarah desa dilaksanakan di Balai Desa Lela.\n"
                "Danramil Jarot Lamin dalam wawancaranya pada Minggu (22/6/2025) membenarkan acara itu."
            ),
            None,
        ),
        (  # since a day on which somebody began to hold it
            "Kodim Sikka menggelar donor darah di markas, sejak Selasa 24 Juni 2025.",
            date(2025, 6, 24),
        ),
        (  # several days, told of behind the lead
            (
                "PMI Sikka melatih fasilitator remaja.\n"
                "Ruang kelas penuh. Kegiatan ini berlangsung selama empat hari, mulai 20 hingga "
                "23 Februari 2025, di Lela.\n"
                "“Sekolah rawan bencana,” katanya, Jumat (21/2/2025)."
            ),
            date(2025, 2, 20),
        ),
        (  # what began before is no event
            (
                "Bawaslu Sikka beraudiensi dengan kejaksaan.\n"
                "Menyambut pemilu yang tahapannya sudah dimulai 14 Juni 2022, ia menyiapkan sentra."
            ),
            None,
        ),
        (  # the flood before the work
            (
                "Warga dan Koramil Lela kerja bakti di dusun.\nMereka mengangkat lumpur.\n"
                "Peristiwa sungai meluap pada Sabtu, 25 Januari 2025, akibat hujan deras."
            ),
            None,
        ),
        (  # the accident before the search
            (
                "Tim SAR gabungan mencari nelayan di Teluk Maumere.\n"
                "Korban diduga terseret arus saat menjaring di muara pada Kamis (2/1/2025) sore."
            ),
            None,
        ),
        (  # `hari ini` goes before all that
            (
                "Warga berhamburan keluar kantor.\nMereka berkumpul.\n"
                "Bunyi sirene yang terjadi pada hari ini Rabo (23/4/2025) menandai simulasi."
            ),
            date(2025, 4, 23),
        ),
        (  # what was held, with its place, goes before what it answers
            (
                "DPRD Sikka menggelar dengar pendapat menyikapi unjuk rasa nelayan, "
                "Senin (25/1/2021).\n"
                "Rapat yang digelar di ruang sidang, Selasa (26/1/2021) ini dipimpin Jarot Lamin."
            ),
            date(2021, 1, 26),
        ),
        (  # the day of the report stands apart, though a feast draws near
            "Brimob menyisir gereja di Maumere menjelang misa malam Paskah, Sabtu (19/4/2025).",
            date(2025, 4, 19),
        ),
        (  # a torn year
            "Pemkab Sikka menggelar rapat di Maumere, Sabtu (15/12/207) malam.",
            None,
        ),
        (
            "Kader PKK mengikuti pelatihan yang digelar pada Kamis 28 November2019.",
            date(2019, 11, 28),
        ),
        ("Muhammadiyah Sikka menghelat tablig akbar, Ahad,12 Pebruari 2023.", date(2023, 2, 12)),
        (  # a spokesman's whole sentence on what was held, told the day after
            (
                "Kejari Sikka menaruh perhatian pada aliran kepercayaan.\n"
                "Warga dimintanya melapor.\n"
                "“Jumat 20 Juni 2025 Kejari melaksanakan rapat koordinasi di aula,” kata "
                "Kasi Intel Jarot Lamin dalam keterangannya, Sabtu (21/6/2025)."
            ),
            date(2025, 6, 20),
        ),
        (  # the same, of what is still to come
            (
                "Kejari Sikka menaruh perhatian pada aliran kepercayaan.\n"
                "Warga dimintanya melapor.\n"
                "“Jumat 20 Juni 2025 Kejari akan melaksanakan rapat koordinasi di aula,” kata "
                "Kasi Intel Jarot Lamin dalam keterangannya, Selasa (17/6/2025)."
            ),
            None,
        ),
        (  # held today, as the report says behind its lead
            (
                "Pimpinan dewan menerima aspirasi dari organisasi mahasiswa.\n"
                "Pertemuan berlangsung di gedung dewan, pada hari ini.\n"
                "“Kami mendengar,” papar Jarot Lamin dalam pernyataan resmi, Jumat (20/6/2025)."
            ),
            date(2025, 6, 20),
        ),
        (  # until today: nothing is held on it
            (
                "Pimpinan dewan menerima aspirasi dari organisasi mahasiswa.\n"
                "Pertemuan belum digelar hingga hari ini.\n"
                "“Kami mendengar,” papar Jarot Lamin dalam pernyataan resmi, Jumat (20/6/2025)."
            ),
            None,
        ),
        (  # said in a meeting, by its verb behind the day
            (
                "Kesbangpol memberi perhatian kepada pelajar.\n"
                "Kepala badan Jarot Lamin, pada rapat koordinasi di kantor bupati, "
                "Jumat (20/6/2025), mengatakan jumlah peserta seratus orang."
            ),
            date(2025, 6, 20),
        ),
        (  # owned to by the commander, on a day that is no event's
            (
                "Persiapan pembukaan TMMD terus dilakukan di Desa Lela.\n"
                "Hal itu diakui Dandim Jarot Lamin, Sabtu (5/7/2025)."
            ),
            None,
        ),
    ],
)
def test_a_day_is_told_from_statements_and_from_what_went_before(
    text: str, expected: date | None
) -> None:
    assert expected == event(text).on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the year from the day on which it was said
            (
                "Muslimat Sikka akan menggelar konferensi cabang pada 8-10 Maret di Lela.\n"
                "“Panitia siap,” kata Jarot Lamin, Rabu (5/3)."
            ),
            date(2025, 3, 8),
        ),
        (  # a day within the span
            (
                "Sako Pramuka Sikka bakal menggelar kemah wilayah.\n"
                "Kemah akan dilaksanakan di Bumi Perkemahan Lela, 14-17 Oktober 2025.\n"
                "Pembukaannya akan dilaksanakan Rabu (15/10/2025) di lapangan."
            ),
            date(2025, 10, 14),
        ),
        (  # the lead has a day of its own
            (
                "Bupati Sikka melepas kontingen jambore di halaman kantor, Senin.\n"
                "Jambore akan berlangsung tanggal 14 sampai dengan 21 Agustus 2016 di Cibubur."
            ),
            None,
        ),
        (  # those who go to what is announced are sent off
            (
                "Kontingen Sikka mengikuti jambore yang akan berlangsung 14 - 21 Agustus 2022.\n"
                "Hal itu diungkapkan Jarot Lamin saat melepas kontingen di pendopo, Jumat (12/8)."
            ),
            date(2022, 8, 12),
        ),
    ],
)
def test_a_plan_dates_the_event_only_where_the_text_begins_with_it(
    text: str, expected: date | None
) -> None:
    assert expected == event(text).on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a letter's number of about then
            (
                "Kapolda memimpin serah terima jabatan di Kupang, Jumat (31/7).\n"
                "Pergantian itu menurut telegram Nomor ST/195/VII/2015."
            ),
            date(2015, 7, 31),
        ),
        (  # a letter's number of long ago is no year of the report
            (
                "Polres Sikka menggelar tatap muka di aula, Selasa (22/2).\n"
                "Kelompok itu dibentuk menurut SKEP/831/XI/2005 tgl 25 Nopember 2005."
            ),
            date(2022, 2, 22),
        ),
        (  # last year's work, told in February
            (
                "PWI menggelar konferensi kerja di Manado, Kamis (7/2).\n"
                "Selama tahun 2012 telah diadakan dua puluh enam kali uji."
            ),
            date(2013, 2, 7),
        ),
        (  # the stage of a programme, with its year
            (
                "Sebulan sudah TMMD tahap 1 2017 di Lela. Kamis (4/5) Dandim menutup "
                "kegiatan itu dengan upacara di lapangan."
            ),
            date(2017, 5, 4),
        ),
        (  # a weekday that no year near the one named gives
            "Peringati Hari Bhayangkara ke-76, Polres Sikka menggelar ziarah, Selasa (29/6).",
            None,
        ),
    ],
)
def test_the_year_is_the_one_that_the_texts_own_years_allow(
    text: str, expected: date | None
) -> None:
    assert expected == event(text).on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a speech to the guests, quoted in the next paragraph
            (
                "Bupati Sikka melantik dua belas camat di aula kantornya.\n"
                "Di hadapan para undangan, Bupati meminta mereka bekerja jujur.\n"
                "“Layani warga,” ungkap Bupati, Jumat (20/6/2025)."
            ),
            date(2025, 6, 20),
        ),
        (  # told to nobody who was there
            (
                "Bupati Sikka melantik dua belas camat di aula kantornya.\n"
                "Ia meminta mereka bekerja jujur.\n"
                "“Layani warga,” ungkap Bupati, Jumat (20/6/2025)."
            ),
            None,
        ),
        (  # the event that the lead announces falls on the last day of the text
            (
                "Kwarcab Sikka segera menggelar musyawarah cabang.\n"
                "Hal itu disampaikan panitia kepada media, Rabu (18/6/2025).\n"
                "Musyawarah cabang jatuh pada hari Minggu tanggal 22 Juni 2025."
            ),
            date(2025, 6, 22),
        ),
        (
            (
                "Besok pagi, Selasa, 24 Juni 2025, mulai pukul 08.00 WITA, MUI Sikka membuka "
                "musyawarah daerah."
            ),
            date(2025, 6, 24),
        ),
        (  # what befell those who are helped, with nothing done before it is told
            (
                "Bantuan bagi warga yang terkena gempa magnitudo 5,8 di Kabupaten Sikka pada "
                "Minggu (22/6/2025) telah disalurkan.\n"
                "BPBD Sikka, Senin (23/6/2025) pukul 10.00 WITA, mendata dua korban."
            ),
            None,
        ),
        (
            (
                "Polres Sikka menyerahkan bantuan kepada korban kebakaran di Desa Wolomarang "
                "pada Minggu (22/6/2025)."
            ),
            date(2025, 6, 22),
        ),
    ],
)
def test_a_speech_a_plan_and_a_misfortune_are_told_apart(text: str, expected: date | None) -> None:
    assert expected == event(text).on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the results of a meeting on the day that is the statement's too
            (
                "Pengurus FPK Sikka dipilih dalam rapat di aula kesbangpol.\n"
                "“Pengurus segera dilantik,” ujar Yosef Lamin, Jumat (20/6/2025).\n"
                "Ia berterima kasih.\nWarga senang.\n"
                "Berikut hasil rapat pemilihan pengurus tanggal 20 Juni 2025 di Aula Kesbangpol:"
            ),
            date(2025, 6, 20),
        ),
        (  # but not where the statement has another
            (
                "Pengurus FPK Sikka dipilih dalam rapat di aula kesbangpol.\n"
                "“Pengurus segera dilantik,” ujar Yosef Lamin, Jumat (20/6/2025).\n"
                "Ia berterima kasih.\nWarga senang.\n"
                "Berikut hasil rapat pemilihan pengurus tanggal 18 Juni 2025 di Aula Kesbangpol:"
            ),
            None,
        ),
        (  # what somebody says that they did is what the lead tells of
            (
                "Patroli digiatkan tim gabungan di Alok.\n"
                "“Patroli sudah kami laksanakan mulai Sabtu malam (21/6/2025) di wilayah kota dan "
                "masih akan dilanjutkan,” katanya."
            ),
            date(2025, 6, 21),
        ),
        (  # or is something else
            (
                "Patroli digiatkan tim gabungan di Alok.\n"
                "“Sosialisasi sudah kami laksanakan mulai Sabtu malam (21/6/2025) di wilayah kota,” "
                "katanya."
            ),
            None,
        ),
        (  # the meeting at which a plan was told
            (
                "Kejuaraan karate akan berlangsung di Maumere pada 12 September 2022.\n"
                "Hal itu disampaikan Yosef Lamin dalam rapat panitia yang digelar Jumat (2/9/2022) "
                "di Kantor Bupati Sikka."
            ),
            date(2022, 9, 2),
        ),
        (  # a meeting that only prepares, and nothing is told to have been said there
            (
                "Kejuaraan karate akan berlangsung di Maumere pada 12 September 2022.\n"
                "Panitia mengadakan rapat pada Jumat (2/9/2022) di Kantor Bupati Sikka."
            ),
            None,
        ),
    ],
)
def test_results_deeds_in_quotations_and_meetings_have_their_day(
    text: str, expected: date | None
) -> None:
    assert expected == event(text).on


def test_what_was_held_kemarin_by_the_second_paragraph_is_the_day_before() -> None:
    text = (
        "Pabung Sikka ikut dalam rapat di kantor bupati.\n"
        "Rapat yang dilaksanakan kemarin itu dipimpin Bupati Sikka."
    )

    assert date(2025, 6, 10) == event(text, date(2025, 6, 11)).on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a day of the Islamic year before its bracket
            "Baznas Sikka menyalurkan beras kepada warga Waioti, Sabtu, 14 Sya'ban 1445 (24/2/2024).",
            date(2024, 2, 24),
        ),
        (
            "Rapat digelar di aula, Senin, 12 Rajab 1445 H / 24 Januari 2024.",
            None,  # a Wednesday: the weekday belongs to the date behind it as well
        ),
        (
            "Rapat digelar di aula, Rabu, 12 Rajab 1445 H / 24 Januari 2024.",
            date(2024, 1, 24),
        ),
        (  # a signing takes one day, whatever lasts longer
            (
                "PA Maumere dan Pemkab Sikka menandatangani nota kesepahaman, Rabu, 11/2/2015.\n"
                "PA Maumere menggelar sidang keliling pada tanggal 10 s/d 12 Februari 2015 di Bola."
            ),
            date(2015, 2, 11),
        ),
        (
            (
                "Pelatihan relawan dibuka di aula, Rabu, 11/2/2015.\n"
                "Kegiatan digelar pada tanggal 10 s/d 12 Februari 2015 di Bola."
            ),
            date(2015, 2, 10),
        ),
        (  # days of something else that a quotation tells behind a Friday's statement
            (
                "Jumat Curhat kembali digelar Polres Sikka.\n"
                '"Tiap Jumat kami datang ke wilayah," kata Kapolres Jarot Lamin, Jumat (1/9/2023).\n'
                '"Juga soal operasi yang digelar Satlantas pada 4 sampai 17 September 2023," tegasnya.'
            ),
            date(2023, 9, 1),
        ),
        (  # not where the days are the report's own words
            (
                "Jumat Curhat kembali digelar Polres Sikka.\n"
                '"Tiap Jumat kami datang ke wilayah," kata Kapolres Jarot Lamin, Jumat (1/9/2023).\n'
                "Operasi itu disebut berlangsung sejak 4 sampai 17 September 2023."
            ),
            None,
        ),
    ],
)
def test_days_between_others(text: str, expected: date | None) -> None:
    assert event(text).on == expected
