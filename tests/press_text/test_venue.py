"""Venues: the place of the event, by the words that lead to it, its address and what became of it."""

import pytest

from gazette.press_text.sentences import Body
from gazette.press_text.venue import find_venue


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
        (  # the place is what the sentence speaks of
            "Kantor Desa Wolomarang, Kecamatan Alok, menjadi tempat Jumat Curhat Polres Sikka.",
            "Kantor Desa Wolomarang, Kecamatan Alok",
        ),
        (  # it was moved
            "Semula undangan mencantumkan Gedung Teratai. Acara dialihkan ke Gedung Wanita, Maumere.",
            "Gedung Wanita",
        ),
        ("Nota itu ditandatangani di Rektorat Unipa Maumere.", "Rektorat Unipa Maumere"),
        ("Nota diteken di BalaiRaya Semarak, Selasa.", "BalaiRaya Semarak"),
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
