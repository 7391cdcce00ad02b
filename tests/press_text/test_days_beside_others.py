"""Days that a headline, a caption, a span or a speech beside them makes certain."""

from datetime import date

import pytest

from gazette.press_text.dates.date_words import find_dates
from gazette.press_text.draft import draft_from_text
from gazette.press_text.registers import Registers
from press_text.asked import event_date

TODAY = date(2026, 4, 1)
_RETOLD = (
    "\n\nMaumere (Suara Nita) - Pengurus PGRI Kecamatan Nita melaksanakan rapat kerja di aula "
    "kantor camat, {}.\nKetua PGRI Nita Yohanes Bura mengatakan, rapat membahas iuran anggota "
    "dan rencana kegiatan guru."
)


def drafted_day(text: str, registers: Registers) -> date | None:
    """The day that the draft of a whole text asserts."""
    return draft_from_text(text, registers=registers, today=TODAY).event_date


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("PGRI Nita Gelar Rapat Kerja Tahun 2015", date(2015, 9, 19)),
        ("PGRI Nita Rayakan HUT ke 70 Tahun 2015 dengan Rapat", date(2015, 9, 19)),
        # another year than that of the event
        ("PGRI Nita Gelar Rapat Kerja Bahas Perda Nomor 5 Tahun 2015", date(2020, 9, 19)),
        ("PGRI Nita Masa Bakti 2015-2020 Gelar Rapat Kerja", date(2020, 9, 19)),
        ("PGRI Nita Gelar Rapat Kerja Bahas Korban Gempa 2015", date(2020, 9, 19)),
        # one in which the weekday is not that of the day
        ("PGRI Nita Gelar Rapat Kerja Tahun 2016", date(2020, 9, 19)),
    ],
)
def test_the_headline_names_the_year_of_a_weekday(
    headline: str, expected: date, registers: Registers
) -> None:
    assert drafted_day(headline + _RETOLD.format("Sabtu (19/9)"), registers) == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("Sabtu (19/9/2015)", date(2015, 9, 19)),
        ("Sabtu (8/3/2014)", date(2020, 9, 19)),  # a picture of long before
    ],
)
def test_a_caption_gives_the_year_of_a_day_near_it(
    shown: str, expected: date, registers: Registers
) -> None:
    text = (
        "PGRI Nita Gelar Rapat Kerja\n\n"
        f"Ketua PGRI Nita Yohanes Bura (kiri) saat rapat di aula, {shown}. Foto: Humas"
    )

    assert drafted_day(text + _RETOLD.format("Sabtu (19/9)"), registers) == expected


def test_figures_that_run_together_are_a_day_behind_a_weekday() -> None:
    (mention,) = find_dates("Rapat digelar Selasa 24102023 di aula.")

    assert (mention.day, mention.month, mention.year) == (24, 10, 2023)
    assert not find_dates("Rapat digelar dengan nomor 24102023 di aula.")
    assert not find_dates("Rapat digelar Selasa, nomor 24302023 dan Selasa 241020231.")
    assert event_date("PGRI Nita menggelar rapat di aula, Rabu (24102023).", TODAY).on is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (  # the last day of a span does not speak against it
            (
                "PGRI Nita menggelar rapat kerja di aula, Sabtu dan Minggu (6-7/5/2023).\n"
                '"Iuran kami tertib," ujar Yohanes Bura, seusai menutup rapat. Minggu (7/5/2023).'
            ),
            date(2023, 5, 6),
        ),
        (  # but a day behind it does
            (
                "PGRI Nita menggelar rapat kerja di aula, Sabtu dan Minggu (6-7/5/2023).\n"
                '"Iuran kami tertib," ujar Yohanes Bura, seusai menutup rapat. Senin (8/5/2023).'
            ),
            None,
        ),
        (
            (
                "Guru perlu terus belajar.\nPGRI Nita menyelenggarakan bimtek bertempat di Hotel "
                "Sikka Raya sejak tanggal 11 – 13 Februari 2020, dengan peserta dari desa."
            ),
            date(2020, 2, 11),
        ),
        (  # what goes on since one day
            (
                "Guru perlu terus belajar.\nPGRI Nita menyelenggarakan bimtek bertempat di Hotel "
                "Sikka Raya sejak tanggal 11 Februari 2020, dengan peserta dari desa."
            ),
            None,
        ),
        (  # nothing was held from then on
            (
                "Guru perlu terus belajar.\nPGRI Nita membuka rekening bagi korban yang "
                "mengungsi sejak tanggal 11 – 13 Februari 2020."
            ),
            None,
        ),
        (
            (
                "Dua kubu PGRI Nita kini bersatu.\nPertemuan hangat itu digelar di Hotel Sikka "
                "Raya, Maumere pada 19 Oktober 2025. Tokoh dari dua kubu ikut hadir."
            ),
            date(2025, 10, 19),
        ),
        (  # another meeting than that of the report
            (
                "Dua kubu PGRI Nita kini bersatu.\nPertemuan pertama digelar di Hotel Sikka "
                "Raya, Maumere pada 19 Oktober 2025. Tokoh dari dua kubu ikut hadir."
            ),
            None,
        ),
    ],
)
def test_a_span_and_the_meeting_itself_have_their_days(body: str, expected: date | None) -> None:
    assert event_date(body, TODAY).on == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("saat memberi sambutan", date(2025, 7, 19)),
        ("ketika menyampaikan arahan", date(2025, 7, 19)),
        ("saat dihubungi", None),
        ("secara terpisah", None),
    ],
)
def test_the_quotation_of_a_speech_has_the_day_of_the_event(
    words: str, expected: date | None
) -> None:
    body = (
        "Sarasehan digelar PGRI Nita di aula kantor camat.\nKetua PGRI Yohanes Bura "
        f"{words} meminta guru berani berpendapat.\n"
        '"Silakan kritik disampaikan," kata Yohanes, Sabtu (19/7/2025).'
    )

    assert event_date(body, TODAY).on == expected


def test_a_signing_of_today_is_not_on_the_first_day_of_the_meeting_around_it() -> None:
    lead = "PP X hari ini (24/02) kembali menandatangani nota kesepahaman dengan BNPB."
    rest = "Rakornas dilaksanakan selama 3 hari dari tanggal 22 - 24 Februari 2022."

    assert event_date(f"{lead}\n{rest}", date(2026, 1, 31)).on == date(2022, 2, 24)
    held = "PP X hari ini (24/02) kembali mengikuti rapat koordinasi bersama BNPB."
    assert event_date(f"{held}\n{rest}", date(2026, 1, 31)).on == date(2022, 2, 22)
