"""Days by sentence: a year beside the day, terms of office, aftermaths and lone datelines."""

from datetime import date

import pytest

from gazette.press_text.draft import draft_from_text
from gazette.press_text.registers import Registers
from press_text.asked import event_date

TODAY = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # the one year that the text names stands in the sentence of the day
        (
            "Rapat Koordinasi FKUB se-Kabupaten Sikka 2019 berlangsung di aula, Rabu (13/11).",
            date(2019, 11, 13),
        ),
        (
            "PMI Sikka menggelar diklat dasar tahun 2016 di markas, Selasa (3/5).",
            date(2016, 5, 3),
        ),
        (  # behind the day, in its sentence
            "MoU diteken Kamis (14/12) siang di aula, bersamaan dengan lomba hijau Sikka tahun 2017.",
            date(2017, 12, 14),
        ),
        (
            "MoU diteken Kamis (14/12) siang di aula, melanjutkan kerja sama sejak tahun 2017.",
            date(2023, 12, 14),
        ),
        # a revised budget is spent in its own year
        (
            (
                "Kunjungan itu dibiayai dari APBD Perubahan 2015.\n"
                "DPRD Sikka melakukan kunjungan kerja ke Lombok, Selasa (15/12)."
            ),
            date(2015, 12, 15),
        ),
        # what led to the event, and what came of that
        (
            (
                "Pemkot menghadirkan warga untuk mediasi tentang ucapan pada saat demo penutupan "
                "pasar, Kamis (26/2/2015), yang berimbas kemarahan warga hingga menyerang kantor, "
                "Senin (2/3/2015)."
            ),
            None,
        ),
        # a vote's year is not the text's own, nor is that of an earthquake
        ("KPU menggelar rapat hasil Pemilu 2019 di aula, Rabu (13/11).", None),
        ("PMI membangun rumah korban gempa 2019 di Desa Lela, Rabu (13/11).", None),
        # a board is new in the first year of its term, not in the last
        (
            (
                "Partai Sikka menggelar konferensi cabang di Maumere, Minggu (14/7).\n"
                "Acara ini menetapkan pengurus terpilih periode 2019-2024."
            ),
            date(2019, 7, 14),
        ),
        # what was held before, told within the sentence
        (
            (
                "Dinas Koperasi kembali mengadakan pelatihan setelah sebelumnya, pada Senin, "
                "20 September 2021 menggelar pelatihan menganyam.\n"
                "Pelatihan hari ini dibuka kepala dinas di Hotel Alok, Selasa (21/9/2021)."
            ),
            date(2021, 9, 21),
        ),
        # what an event answers
        (
            (
                "Perguruan silat berkomitmen menjaga keamanan. Komitmen ini disampaikan dalam "
                "giat rutin pertemuan di Desa Lela, Selasa (6/6/2023).\n"
                "Sikap ini lahir paska bentrokan yang terjadi antara dua kelompok massa di "
                "Jalan Nangka, Minggu (4/6/2023)."
            ),
            date(2023, 6, 6),
        ),
        (
            (
                "Dinas Sosial Sikka menyalurkan bantuan bagi korban kebakaran di Alok.\n"
                "Bantuan itu diterima camat.\n"
                "Kebakaran rumah di Kampung Lela Hulu, Kecamatan Alok, Sikka terjadi pada "
                "Sabtu (18/10) dini hari."
            ),
            None,
        ),
        (
            "Pasca banjir, relawan PMI membersihkan sekolah di Desa Lela, Minggu (7/2/2021).",
            date(2021, 2, 7),
        ),
        # a message that is given is no word of saying
        (
            "Gubernur rayakan resepsi HUT dan berikan pesan kepada warga pada Sabtu (11/11/2023).",
            date(2023, 11, 11),
        ),
        # what delegates hear of, by its number alone, is another event
        (
            (
                "Utusan Sikka mengikuti raker KONI di Hotel Lela, 03-04 Juli 2024, bersama ketua.\n"
                "Mereka mendengar paparan kesiapan PON XXI di Aceh, 8-20 September 2024."
            ),
            date(2024, 7, 3),
        ),
        # it was opened before it closed, in a later paragraph
        (
            (
                "Musywil berlangsung di Masjid Lela, Sikka.\n"
                "Musywil dibuka Bupati Sikka pada Sabtu, 4 Maret 2023, di Gedung Alok.\n"
                "Penutupannya dilakukan ketua hari ini, Minggu, 5 Maret 2023."
            ),
            date(2023, 3, 4),
        ),
    ],
)
def test_the_words_of_the_sentence_decide(body: str, expected: date | None) -> None:
    assert event_date(body, TODAY).on == expected


def drafted_day(text: str, registers: Registers) -> tuple[date | None, str]:
    draft = draft_from_text(text, registers=registers, today=TODAY)
    asked = [one.question for one in draft.questions if one.field == "event.date"]
    return draft.event_date, " ".join(asked)


def test_a_whole_dateline_counts_where_the_text_has_no_day(registers: Registers) -> None:
    text = (
        "MAUMERE, (HUMAS) — Rabu (12/06/2024). Tim Balai Litbang melakukan kunjungan ke Kantor "
        "Kementerian Agama Kabupaten Sikka. Kunjungan diterima kepala kantor."
    )
    assert drafted_day(text, registers) == (date(2024, 6, 12), "")


def test_a_bound_of_villages_is_no_term(registers: Registers) -> None:
    text = (
        "Maumere, Rabu (12 Juni 2024) – Dua Babinsa menggelar karya bakti di batas wilayah "
        "Kelurahan Alok. Warga ikut membersihkan selokan."
    )
    assert drafted_day(text, registers) == (date(2024, 6, 12), "")


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Bertempat di Hotel Lela, Bupati Sikka menandatangani kerja sama", date(2025, 7, 24)),
        ("Bupati Sikka menandatangani kerja sama di Hotel Lela", None),
        (  # another day stands in it
            "Bertempat di Hotel Lela, Bupati menandatangani MoU. Ia mengatakan hal itu, Jumat",
            None,
        ),
    ],
)
def test_a_dateline_is_the_day_of_a_report_that_opens_with_its_venue(
    opening: str, expected: date | None, registers: Registers
) -> None:
    text = f"Maumere, 24 Juli 2025 — {opening}.\nPara tamu hadir sejak pagi."

    assert drafted_day(text, registers)[0] == expected


def test_a_dateline_without_its_weekday_is_asked_about(registers: Registers) -> None:
    text = (
        "Maumere, 6 Agustus 2024 – Kantor Pajak Sikka menggelar temu perguruan tinggi di aula. "
        "Acara dihadiri tiga kampus."
    )
    on, question = drafted_day(text, registers)
    assert on is None
    assert "6 Agustus 2024" in question


@pytest.mark.parametrize(
    ("dateline", "told", "expected"),
    [
        ("MAUMERE || SUARASIKKA.COM – ", "Kegiatan bertempat di", date(2025, 9, 3)),
        ("MAUMERE || SUARASIKKA.COM – ", "Deklarasi itu digelar di", date(2025, 9, 3)),
        ("MAUMERE || SUARASIKKA.COM – ", "Pemkab sempat menggelar rapat di", date(2025, 9, 5)),
        ("", "Kegiatan bertempat di", date(2025, 9, 5)),
    ],
)
def test_a_day_behind_the_dateline_gives_way_to_that_of_the_place(
    dateline: str, told: str, expected: date | None, registers: Registers
) -> None:
    text = (
        f"Ormas Sikka Jaga Kerukunan\n\n{dateline}Jumat (5/09/2025), Pemkab Sikka menggelar "
        f"deklarasi bersama ormas di kota itu. {told} RM Senja, Maumere, Rabu, 3 September 2025."
    )

    assert drafted_day(text, registers)[0] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (  # the feast that draws near has its own day
            (
                "SIKKA - Misa akan dilaksanakan umat menjelang Hari Raya Natal 25 Desember 2021. "
                "Babinsa Koramil 01/Maumere memantau gereja bersama warga. Jumat (24/12/2021)\n"
                "Umat berterima kasih."
            ),
            date(2021, 12, 24),
        ),
        (  # the commission's name speaks of no election
            (
                "Kejaksaan Sikka dikunjungi Komisi Pemilihan Umum (KPU) Sikka pada Jumat, "
                "(10/03/2023).\nKegiatan itu membahas data."
            ),
            date(2023, 3, 10),
        ),
        (  # several days in a row, a while ago
            (
                "Satpol PP Sikka menertibkan papan reklame di kota.\nPedagang juga diingatkan.\n"
                "Menurut kepalanya, patroli dilakukan dua hari berturut-turut, tanggal 3 - 4 Juni "
                "2024, lalu, melewati pasar."
            ),
            date(2024, 6, 3),
        ),
        (
            (
                "Satpol PP Sikka menertibkan papan reklame di kota.\nPedagang juga diingatkan.\n"
                "Menurut kepalanya, patroli dilakukan pada tanggal 3 - 4 Juni 2024, lalu, melewati "
                "pasar."
            ),
            None,
        ),
    ],
)
def test_feasts_and_earlier_days_give_way(body: str, expected: date | None) -> None:
    assert event_date(body, TODAY).on == expected


@pytest.mark.parametrize(
    ("dateline", "told", "expected"),
    [
        ("15 November 2024", "Jumat Curhat", date(2024, 11, 15)),
        ("14 November 2024", "Jumat Curhat", None),  # a Thursday
        ("15 November 2024", "temu warga", None),
    ],
)
def test_a_friday_in_the_dateline_dates_a_jumat_curhat(
    dateline: str, told: str, expected: date | None, registers: Registers
) -> None:
    text = (
        f"Maumere, {dateline} – Kapolres Sikka hadir dalam kegiatan {told} di Desa Nita.\n"
        "Warga menyampaikan keluhan soal lampu jalan."
    )

    assert drafted_day(text, registers)[0] == expected
