"""Dates: each way of writing one, its year, its order, and what is no event date."""

from datetime import date

import pytest

from gazette.domain.dates import day
from gazette.press_text.dates.date_readings import read_date
from gazette.press_text.dates.date_words import find_dates
from gazette.press_text.dates.event_date import find_event_date
from gazette.press_text.draft import Draft, draft_from_text
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body

TODAY = date(2026, 1, 31)


def drafted(text: str, registers: Registers, url: str | None = None) -> Draft:
    return draft_from_text(text, registers=registers, today=TODAY, url=url)


def event_date(text: str, published: date | None = None) -> date | None:
    return find_event_date(
        CleanText(body=text),
        Body(text),
        today=TODAY,
        published=day(published) if published else None,
    ).on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jum'at (18/4)", "2025-04-18"),
        ("Jum’at (18/4)".replace("’", "'"), "2025-04-18"),
        ("Rabu (4/6)", "2025-06-04"),
        ("Senin (28/7)", "2025-07-28"),
        ("Kamis (31/07/2025)", "2025-07-31"),
        ("(06/01/2023)", "2023-01-06"),
        ("18 April 2025", "2025-04-18"),
        ("Senin, 7 Juni 2021", "2021-06-07"),
        ("Senin 28-03-2022", "2022-03-28"),
        ("Sabtu (9/4/)", "2022-04-09"),
        ("Rabu, (27/12/2023)", "2023-12-27"),
        ("Jumat 30/01/2026", "2026-01-30"),
        ("Rabu tanggal 08 Juli 2020", "2020-07-08"),
        ("Selasa (17/10/17)", "2017-10-17"),
        ("Kamis (14/10/ 2021)", "2021-10-14"),
        ("hari Jumat, 12 Nov 2021", "2021-11-12"),
        ("2025-09-27", "2025-09-27"),
        ("senin tanggal 14/11 2016", "2016-11-14"),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, expected: str) -> None:
    readings = [read_date(one, today=TODAY, published=None) for one in find_dates(text)]

    assert [expected] == [one.on.isoformat() for one in readings if one.on]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 hingga 9 November 2025", ("2025-11-07", "2025-11-09")),
        ("28 Februari hingga 2 Maret 2024", ("2024-02-28", "2024-03-02")),
        ("sabtu-minggu (10-11 Juni 2023)", ("2023-06-10", "2023-06-11")),
        ("Sabtu-Minggu (9-10/8/2025)", ("2025-08-09", "2025-08-10")),
        ("Rabu sampai Kamis, 28-29 Januari 2026", ("2026-01-28", "2026-01-29")),
    ],
)
def test_a_range_has_a_first_and_a_last_day(text: str, expected: tuple[str, str]) -> None:
    (mention,) = find_dates(text)
    reading = read_date(mention, today=TODAY, published=None)

    assert expected == (str(reading.on), str(reading.end))


@pytest.mark.parametrize(
    "text",
    ["RT 09/12 Kelurahan Gedong", "pukul 08.30 WIB", "Nomor 4/6", "Jl. Merdeka No. 12/3", "Koramil 12/Mranggen",
     "0812-3456-7890", "naik 3/4 dari jumlah", "UU No 7/2017"],
)  # fmt: skip
def test_figures_that_are_no_date_are_left_alone(text: str) -> None:
    assert () == find_dates(text)


def test_the_year_is_the_latest_with_that_weekday_not_after_today() -> None:
    (mention,) = find_dates("Jumat (30/1)")

    on = [read_date(mention, today=date(2026, day, 29), published=None).on for day in (1, 3)]

    assert [date(2015, 1, 30), date(2026, 1, 30)] == on


def test_the_weekday_proves_that_the_month_came_first() -> None:
    (mention,) = find_dates("Selasa (12/31/2024)")
    (either,) = find_dates("Rabu (6/4/2025)")

    assert date(2024, 12, 31) == read_date(mention, today=TODAY, published=None).on
    assert date(2025, 6, 4) == read_date(either, today=TODAY, published=None).on


def test_a_month_that_came_first_is_near_the_day_of_publication() -> None:
    (mention,) = find_dates("Rabu (3/1/2017)")  # a Tuesday; the first of March was a Wednesday

    assert read_date(mention, today=TODAY, published=date(2018, 1, 3)).on is None
    assert date(2017, 3, 1) == read_date(mention, today=TODAY, published=date(2017, 3, 4)).on


def test_a_weekday_beside_that_of_the_day_is_a_slip_no_swapped_month() -> None:
    (mention,) = find_dates("Rabu (9/10/2025)")  # a Thursday; the tenth of September a Wednesday

    assert read_date(mention, today=TODAY, published=None).on is None
    near = read_date(mention, today=TODAY, published=date(2025, 9, 12)).on
    assert date(2025, 9, 10) == near


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("RPJMD 2019-2024", None),
        ("Rencana Pembangunan Jangka Menengah Daerah (RPJMD) Kabupaten Kendal 2019 - 2024", None),
        ("masa bhakti II tahun 2019-2024", date(2019, 9, 9)),
        ("RPJMD 2024-2029", date(2024, 9, 9)),
        ("jalan desa", date(2024, 9, 9)),
    ],
)
def test_the_last_year_of_a_plan_is_no_sign_of_the_texts_own(
    plan: str, expected: date | None
) -> None:
    text = (
        "Rapat digelar di Balai Desa Sukamaju, Senin (9/9). Camat Budi Santoso memimpinnya.\n"
        f"Menurut camat, usulan desa sejalan dengan {plan}."
    )

    assert expected == event_date(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pertemuan itu digelar pada 29-30 Mei 2023 lalu dan", date(2023, 5, 29)),
        ("Gedung itu dibangun warga pada 29 Mei 2023 lalu dan", None),
    ],
)
def test_the_day_of_the_meeting_itself_may_lie_back(text: str, expected: date | None) -> None:
    assert expected == event_date(
        f"KENDAL - Kunjungan dilakukan FKUB Kendal ke FKUB Demak. {text} diisi tukar pikiran."
    )


def test_a_weekday_that_contradicts_the_date_becomes_a_question(registers: Registers) -> None:
    draft = drafted(
        "Rakor digelar di Aula Desa Sukamaju, Senin (13/2/2025). Rapat dihadiri warga.", registers
    )

    assert draft.event_date is None
    assert draft.as_written == "Senin (13/2/2025)"
    assert any(one.field == "event.date" and "Kamis" in one.question for one in draft.questions)


@pytest.mark.parametrize(
    "text",
    [
        "“Kami membahas pelatihan bersama,” ujar Katiman kepada wartawan, Senin (8/9/2025).",
        "“Kerja sama diperpanjang,” kata Ketua PMI, Senin (8/9/2025).",
        "Senkom dibentuk di Jakarta pada 1 Januari 2004 dan terus tumbuh.",
        "Hal itu sesuai Surat Telegram Nomor ST/526/V/2007 tanggal 7 Mei 2007.",
        "PMI berharap warga ikut menyambut Pemilu tanggal 14 Februari 2024.",
    ],
)
def test_dates_of_statements_letters_and_the_past_are_not_the_event(text: str) -> None:
    assert event_date(text) is None


def test_a_misfortune_is_not_the_day_of_the_help() -> None:
    text = (
        "Kebakaran yang terjadi Sabtu (2/8/2025) itu menghanguskan enam rumah. "
        "PMI menyerahkan bantuan, Senin (4/8/2025)."
    )

    assert date(2025, 8, 4) == event_date(text)
    assert (
        event_date("Bantuan diserahkan kepada korban banjir yang terjadi pada Sabtu (2/8/2025).")
        is None
    )


def test_two_dates_joined_by_hingga_are_one_range() -> None:
    text = "Pelatihan yang berlangsung sejak Jumat (1/8/2025) hingga Minggu (3/8/2025) diikuti 40 orang."
    found = find_event_date(CleanText(body=text), Body(text), today=TODAY, published=None)

    assert (date(2025, 8, 1), date(2025, 8, 3)) == (found.on, found.end)


def test_an_event_that_was_moved_is_asked_for() -> None:
    assert (
        event_date("Rapat yang sedianya digelar Senin (4/8/2025) diundur menjadi Rabu (6/8/2025).")
        is None
    )


def test_tindak_lanjut_is_no_word_of_speech() -> None:
    text = (
        "PWI memenuhi undangan rapat membahas tindak lanjut nota kesepahaman, "
        "Selasa pagi (13/9/2022)."
    )

    assert date(2022, 9, 13) == event_date(text)


@pytest.mark.parametrize("then", ["saat membuka", "waktu buka", "sewaktu memimpin"])
def test_a_statement_made_at_the_event_dates_it(then: str) -> None:
    text = f"“Relawan harus siap,” ujar Bupati {then} lomba masak, Senin (8/9/2025)."

    assert date(2025, 9, 8) == event_date(text)


def test_kemarin_counts_back_from_the_day_of_publication() -> None:
    text = "Wali Kota melantik pengurus Kwarcab di Balai Pertemuan, kemarin."

    assert date(2025, 6, 17) == event_date(text, date(2025, 6, 18))
    assert event_date(text) is None


def test_a_day_without_year_takes_it_from_the_address(registers: Registers) -> None:
    text = "PMI Kota Tegal menggelar donor darah di Markas PMI Kota Tegal (14/4). Warga datang sejak pagi."
    url = "https://contoh.example/2016/04/15/donor"

    assert drafted(text, registers).event_date is None
    assert date(2016, 4, 14) == drafted(text, registers, url).event_date


def test_publication_event_and_statement_are_told_apart(registers: Registers) -> None:
    text = (
        "PMI Latih Relawan di Kota Tegal Selama Dua Hari\n"
        "Selasa, 2 September 2025 | 10:15 WIB\n\n"
        "TEGAL – PMI Kota Tegal menggelar pelatihan relawan di Markas PMI Kota Tegal, Minggu (31/8/2025).\n"
        "“Pesertanya 42 orang,” kata Ketua PMI Kota Tegal, Slamet Widodo, kepada wartawan, Senin (1/9/2025)."
    )
    draft = drafted(text, registers)

    assert draft.published is not None
    assert ("2025-09-02", date(2025, 8, 31)) == (draft.published.iso(), draft.event_date)


@pytest.mark.parametrize(
    ("words", "proof"),
    [
        ("Minggu (25/12)", "sebelum hari ini 2026-01-31; 2016 juga cocok"),
        ("Kamis (29/2)", "sebelum hari ini 2026-01-31"),  # 2024, and no other in twelve years
    ],
)
def test_the_proof_names_an_earlier_year_that_fits_as_well(words: str, proof: str) -> None:
    (mention,) = find_dates(words)

    assert read_date(mention, today=TODAY, published=None).proof.endswith(proof)


def test_the_proof_of_the_year_is_said(registers: Registers) -> None:
    draft = drafted(
        "Rakor PMI Kota Tegal digelar di Aula PMI Kota Tegal, Rabu (4/6). Rapat berjalan lancar.",
        registers,
    )

    assert "2026-01-31" in dict(draft.evidence)["event.date"]


def test_a_year_that_the_text_speaks_of_goes_before_a_later_one() -> None:
    text = "PMI Banyumas menyalurkan bantuan, Selasa (11/8). Sepanjang tahun 2020 ada 198 paket."

    assert date(2020, 8, 11) == event_date(text)


def test_a_year_of_the_past_decides_nothing() -> None:
    text = "PMI Banyumas menyalurkan bantuan, Selasa (11/8). Markas itu berdiri tahun 2015."

    assert date(2015, 8, 11) != event_date(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Upacara HUT ke-75 RI digelar di Aula PMI, Senin (17/8).", date(2020, 8, 17)),
        ("Upacara HUT Kemerdekaan RI ke-75 digelar di Aula PMI, Senin (17/8).", date(2020, 8, 17)),
        (
            "Rapat hari jadi Agustus 2019 digelar di Aula PMI, Rabu (3/7). Anggaran 2019 dibahas.",
            date(2019, 7, 3),
        ),
    ],
)
def test_an_anniversary_or_the_only_year_gives_the_year(text: str, expected: date) -> None:
    assert event_date(text) == expected


def test_today_in_a_quotation_ties_its_day_to_the_event() -> None:
    text = (
        'Pelajar mengikuti penyuluhan di aula. "Hari ini, petugas kami menggelar penyuluhan di '
        'sekolah itu," kata Kasat Lantas, Selasa 10 Oktober 2023.'
    )

    assert date(2023, 10, 10) == event_date(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # 26 April 2018 is the Thursday; the last one before today would be 2024's Friday
            "Tagana menggelar simulasi di SMPN 1, Kamis (26/4), ujar Ketua, Jumat (27/4/2018).",
            date(2018, 4, 26),
        ),
        (
            "Tagana menggelar simulasi di SMPN 1, Rabu (26/4), ujar Ketua, Jumat (27/4/2018).",
            None,
        ),
        ("Pengurus KONI masa bakti 2016-2020 dilantik di pendopo, Kamis (20/10).", date(2016, 10, 20)),
        (  # 2023 has that day too, but the term begins in 2017
            "Musyawarah PMI memilih ketua periode 2017 hingga 2022, Rabu (10/5).",
            date(2017, 5, 10),
        ),
        (  # the term that ended may as well be the one before
            "Pengurus KONI dilantik, Kamis (20/10), menggantikan pengurus masa bakti 2016-2020.",
            date(2022, 10, 20),
        ),
        ("MoU Pemilu 2018 diteken di Mapolres, Selasa (13/8). Pemilu 2019 dipersiapkan.", None),
        ("Kunci rumah korban longsor Maret 2019 silam diserahkan, Sabtu (27/4).", date(2024, 4, 27)),
        (  # a year to come bounds it, if it is near
            "Bantuan diserahkan di pendopo, Rabu (4/12). Pada tahun 2020 mendatang dananya naik.",
            date(2019, 12, 4),
        ),
        (
            "Bantuan diserahkan di pendopo, Rabu (4/12). Pada tahun 2030 mendatang dananya naik.",
            date(2024, 12, 4),
        ),
        (  # far from each year that fits: asked
            "Bantuan diserahkan di pendopo, Rabu (4/12). Pada tahun 2022 mendatang dananya naik.",
            None,
        ),
        (  # what begins in a year to come
            "Nota kerja sama diteken di pendopo, Selasa (27/6). Siswa dikirim mulai awal tahun 2024.",
            date(2023, 6, 27),
        ),
    ],
)  # fmt: skip
def test_what_the_text_says_of_its_year_decides_or_asks(text: str, expected: date | None) -> None:
    assert expected == event_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "PMI menjelaskan isi dua nota.\nNota kedua diteken pada 12 Mei 2021.",
        "Ridwan ditunjuk sebagai Plt Ketua. Surat keputusannya terbit pada 16 Mei 2018.",
        "Ketua baru menyapa anggota.\nIa terpilih secara aklamasi pada 13 September 2016.",
        "Rapat dipimpin ketua.\nSebelumnya, DPRD menggelar rapat paripurna pada 10 April 2018.",
        "Musyawarah Kota PMI yang semula dijadwalkan Sabtu (12/7) ditunda.",
        "Pasca bentrok pada Rabu (18/4/2018), polisi menggelar mediasi.",
        "BPBD mengevakuasi warga.\nHujan dengan intensitas tinggi terjadi pada Minggu, 20 April 2025.",
    ],
)
def test_deeds_elections_and_what_went_before_are_not_the_event(text: str) -> None:
    assert event_date(text) is None


def test_a_statement_of_today_dates_what_the_lead_says_is_held_today() -> None:
    text = (
        "Polsek Sabangau hari ini melakukan mediasi warga di aula kelurahan.\n"
        '"Kami berusaha menengahi kedua pihak," kata Kapolsek, Jumat (25/8/2023).'
    )

    assert event_date(text) == date(2023, 8, 25)


def test_the_month_of_an_address_bounds_the_year(registers: Registers) -> None:
    text = "PMI menggelar donor darah di balai kota, Sabtu (28/5)."
    on = [
        drafted(text, registers, url=f"https://x.example/{path}/donor-darah").event_date
        for path in ("2022/05", "2022", "berita")
    ]

    assert on == [date(2022, 5, 28)] * 3
    assert drafted(text, registers, url="https://x.example/2019/05/donor").event_date is None


def test_the_line_of_a_release_that_says_when_and_where_is_no_publication(
    registers: Registers,
) -> None:
    line = "Kamis, 20 Maret 2025 pukul 14.35 WITA bertempat di Lobi Mapolres Barru"
    report = "Polres Barru menyerahkan zakat fitrah personel kepada BAZNAS Kabupaten Barru."

    assert drafted(f"Zakat Polres Barru\n\n{line}\n\n{report}", registers).published is None


@pytest.mark.parametrize(
    "text",
    [
        (
            "Pengurus KONI Sigi pada 18 Juni bakal dilantik.\n"
            "Kepastian itu disampaikan saat rapat persiapan di kantor KONI, Selasa (8/6/2021)."
        ),
        (
            "Donor darah dijadwalkan berlangsung pada Rabu, 22 Oktober 2025, di kantor PMI.\n"
            "Sebagai persiapan, polres pada Selasa (21/10/2025) melakukan kunjungan ke PMI."
        ),
    ],
)
def test_an_event_announced_before_the_meeting_that_prepares_it_is_asked_for(text: str) -> None:
    found = find_event_date(CleanText(body=text), Body(text), today=TODAY, published=None)

    assert found.on is None
    assert "yang mana" in (found.question or "")


def test_what_is_announced_after_the_report_leaves_its_day_alone() -> None:
    text = (
        "PMI Ngada menggelar rapat pengurus, Jumat (4/7/2025).\n"
        "Donor darah akan digelar pada 14 Juli 2025."
    )

    assert event_date(text) == date(2025, 7, 4)


def test_the_day_that_the_press_was_told_gives_way_to_the_day_behind_it() -> None:
    text = (
        "Polres Sigi menggelar mediasi.\nBerdasarkan rilis yang diterima redaksi, Rabu (8/9/2021), "
        "perdamaian dilaksanakan di lapangan kampung, Selasa (7/9/2021)."
    )

    assert event_date(text) == date(2021, 9, 7)


def test_a_day_within_a_range_gives_its_first_day() -> None:
    text = (
        "Sidang digelar Kamis (4/12/2025) di Kupang.\n"
        "Sidang yang berlangsung pada 2-5 Desember 2025 itu dihadiri utusan klasis."
    )

    assert event_date(text) == date(2025, 12, 2)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Hari Jadi Polwan ke-69", date(2017, 8, 8)),
        ("HUT ke-72 RI", date(2017, 8, 8)),
        ("HUT TNI ke-72", date(2017, 8, 8)),
        ("ketupat 1438 Hijriah", date(2017, 8, 8)),
        ("kunjungan Mendagri Tjahjo Kumolo", date(2017, 8, 8)),
        ("kunjungan mantan Mendagri Tjahjo Kumolo", date(2023, 8, 8)),
        ("bazar", date(2023, 8, 8)),
    ],
)
def test_what_is_counted_or_who_holds_office_gives_the_year(words: str, expected: date) -> None:
    assert expected == event_date(f"PMI menggelar donor darah menyambut {words}, Selasa (8/8).")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("di tengah wabah virus Corona", date(2020, 2, 19)),
        ("di masa pandemik covid-19", date(2020, 2, 19)),
        ("ditengah pandemi Covid-19", date(2020, 2, 19)),
        ("seperti di masa pandemi Covid-19 lalu", date(2025, 2, 19)),
        ("sesuai Surat Edaran Nomor 6 Tahun 2020", None),
        ("sesuai Perda Nomor 6 Tahun 2020", date(2025, 2, 19)),
    ],
)
def test_the_pandemic_gives_the_year_and_a_circular_asks_for_it(
    words: str, expected: date | None
) -> None:
    text = f"Baznas menyerahkan santunan bagi mubalig di kantornya, Rabu (19/2), {words}."

    assert expected == event_date(text)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Sabtu malam (24-8-204)", date(2024, 8, 24)),
        ("Sabtu (24/8/204)", date(2024, 8, 24)),
        ("Kamis (24/8/204)", None),
        ("(24/8/204)", None),
        ("Senin (3/11/025)", date(2025, 11, 3)),
        ("Selasa (3/11/025)", None),
    ],
)
def test_a_weekday_makes_a_torn_year_whole(printed: str, expected: date | None) -> None:
    assert expected == event_date(f"Bawaslu dan KONI Sikka meneken nota di Maumere, {printed}.")


def test_years_named_long_before_the_latest_that_fits_are_asked_about() -> None:
    text = (
        "MoU pengawasan diteken di kantor gubernur, Selasa (13/8).\n"
        "MoU itu menindaklanjuti nota tiga lembaga tanggal 30 November 2017."
    )

    assert event_date(text) is None


def test_a_caption_dates_what_it_shows_where_the_text_names_no_other_day(
    registers: Registers,
) -> None:
    caption = "Pemkab Sigi menggelar rapat posko di kantor bupati, Rabu (19/2/2025). (Foto: Humas)"
    report = 'SIGI – Pemkab Sigi menata posko. "Kabar harus cepat," ujar Ani, {}.'
    same = drafted(
        f"Pemkab Sigi Tata Posko\n\n{caption}\n\n{report.format('Rabu (19/2/2025)')}", registers
    )
    other = drafted(
        f"Pemkab Sigi Tata Posko\n\n{caption}\n\n{report.format('Jumat (21/2/2025)')}", registers
    )

    assert (same.event_date, other.event_date) == (date(2025, 2, 19), None)
