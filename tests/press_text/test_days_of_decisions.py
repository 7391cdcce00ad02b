"""Days of decisions, spans and years: what a day is that no plain report gives."""

from datetime import date

import pytest

from gazette.press_text.dates.event_date import find_event_date
from gazette.press_text.dates.event_day import EventDate
from gazette.press_text.pages.cleaning import clean
from gazette.press_text.sentences import Body
from press_text.asked import event_date

TODAY = date(2026, 7, 1)


def event(text: str) -> EventDate:
    return event_date(text, TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # nobody says something for days
            (
                "Tenaga sukarela PMI Sikka bertambah 27 orang.\n"
                "Pengurus PMI menyebut, mereka lulus pendidikan di Markas Kodim Sikka, "
                "18 - 20 November 2021."
            ),
            date(2021, 11, 18),
        ),
        (  # a decision that is the news was signed on it
            (
                "KONI Pusat membekukan pengurus KONI Sikka.\n"
                "Hal itu termuat dalam SK nomor 87 yang diteken Ketua Umum Lado Wutun "
                "pada 8 Juli 2025.\n"
                "SK itu sampai ke suarasikka.com, Selasa, 15 Juli 2025."
            ),
            date(2025, 7, 8),
        ),
        (  # a plan is no event, what was put on the net neither
            (
                "Warga Lela dan PT Kenari sepakat berunding lagi, rencana digelar 28 Januari 2020.\n"
                "Di grup Facebook Kabar Lela, pada Jumat (17/1/2020), ada unggahan tentang itu.\n"
                "Mediasi digelar di ruang rapat bupati, Senin, 20 Januari 2020."
            ),
            date(2020, 1, 20),
        ),
        (  # the storm's day is not that of the help
            (
                "Babinsa bersama warga membantu memotong pohon di Kelurahan Waioti sesudah hujan "
                "deras disertai angin pada Rabu (24/1/2024)."
            ),
            None,
        ),
        (  # said at an event with a name of its own
            (
                "Langkah ulama Sikka dipuji gubernur.\n"
                "Itu dikatakan gubernur pada Anugerah Ulama Flores di Hotel Wini, Maumere, "
                "Rabu (28/12/2022)."
            ),
            date(2022, 12, 28),
        ),
        (  # a statement on a Friday of prayers on that day
            (
                "Polwan Polres Sikka mengamankan salat Jumat di Maumere.\n"
                '"Jemaah tenang," ujar Kapolres, Jumat (20/12/2019).'
            ),
            date(2019, 12, 20),
        ),
        (
            (
                "Perkemahan wirakarya dirilis kwarcab.\n"
                "Rencananya, perkemahan itu akan digelar di Lapangan Waioti, Kota Maumere, pada "
                "30 Oktober-3 November 2025 mendatang."
            ),
            date(2025, 10, 30),
        ),
        (  # the year of the event, and that of a vote to come
            (
                "Rapat Siaga Bencana Kabupaten Sikka Tahun 2020 digelar di aula, Rabu (15/1). "
                "Bencana sepanjang 2019 ditimbang kembali."
            ),
            date(2020, 1, 15),
        ),
        (
            (
                "Puluhan ormas menggelar deklarasi Pemilu 2019 di Maumere, Rabu (31/10). "
                "Mereka mendukung Pemilu 2019 yang damai."
            ),
            date(2018, 10, 31),
        ),
    ],
)
def test_the_day_is_what_the_words_make_it(text: str, expected: date | None) -> None:
    assert expected == event(text).on


def test_a_weekday_that_opens_the_lead_goes_with_the_dateline() -> None:
    cleaned = clean(
        "Maumere, 15 Maret 2025 – Sabtu pagi di Gedung PGRI Sikka, konferensi kabupaten dibuka. "
        "Gong dipukul kepala dinas."
    )
    found = find_event_date(cleaned, Body(cleaned.body), today=TODAY, published=None)
    assert date(2025, 3, 15) == found.on


def test_lines_set_to_a_width_are_joined() -> None:
    lines = (
        "Guna meningkatkan kemampuan pengurus Forum Kewaspadaan",
        "Dini Masyarakat Kecamatan Alok, diadakan pembekalan bagi",
        "Pengurus FKDM kecamatan dan kelurahan di aula, Jumat",
        "(10/10/2025). Acara itu dihadiri Kepala Badan Kesbangpol",
        "Sikka, Lado Wutun, dan Pasi Intel Kodim Sikka, Serka",
        "Danuri. Ketua FKDM Kecamatan Alok menyebut ini program",
        "tahun berjalan.",
    )
    assert " ".join(lines) == clean("\n".join(lines)).body
