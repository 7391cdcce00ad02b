"""Letters: lines, encodings and marks as their writer meant them."""

import pytest

from gazette.press_text.letters import decode, is_binary, tidy


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("Pengurus\vPMI Kota Cilegon rapat.", "Pengurus\nPMI Kota Cilegon rapat."),
        ("Halaman satu\fHalaman dua", "Halaman satu\nHalaman dua"),
        ("satu\r\ndua\rtiga\u2028empat", "satu\ndua\ntiga\nempat"),
        ("Pengurus\x00PMI", "Pengurus PMI"),
    ],
)
def test_marks_between_words_keep_them_apart(typed: str, lines: str) -> None:
    assert lines == tidy(typed)


@pytest.mark.parametrize(
    ("misread", "meant"),
    [
        ("â€œTurun Gunungâ€\x9d", "“Turun Gunung”"),
        ("â€œTurun Gunungâ€\ufffd dan", "“Turun Gunung” dan"),
        ("â€œTurun Gunungâ€", "“Turun Gunung”"),
        ("“asli” dan â€˜dibacaâ€™ â€“ CafÃ©", "“asli” dan ‘dibaca’ – Café"),
        ("Café “asli”", "Café “asli”"),
    ],
)
def test_misread_letters_are_mended_one_by_one(misread: str, meant: str) -> None:
    assert meant == tidy(misread)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("*🚨 Judul 🩸*", "Judul"),
        ("_*Judul*_", "Judul"),
        ("*Judul* 🩸", "Judul"),
        ("2*3*4 a_b_c", "2*3*4 a_b_c"),
    ],
)
def test_chat_markup_goes_also_around_emoji(typed: str, shown: str) -> None:
    assert shown == tidy(typed)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Terima kasih 🙏.", "Terima kasih."),
        ("Terima kasih 🙏🏽🙏🏽 .", "Terima kasih."),
        ("Hadir 🔥 🔥, lalu pulang", "Hadir, lalu pulang"),
        ("(terima kasih 🙏)", "(terima kasih)"),
        ("Tempat 📍: Aula", "Tempat: Aula"),
        ("Tempat 📍 : Aula", "Tempat : Aula"),
        ("Selamat 🙏 :)", "Selamat :)"),
        ("Hadir🙏semua 🙏 (lengkap)", "Hadir semua (lengkap)"),
        ("📍 : Aula\n🙏. Ya", ": Aula\n. Ya"),
        ("Tempat : Aula , pukul 8 .", "Tempat : Aula , pukul 8 ."),  # as its writer has it
    ],
)
def test_no_space_is_left_before_a_mark_where_an_emoji_stood(typed: str, shown: str) -> None:
    assert shown == tidy(typed)


def test_utf_16_needs_no_mark() -> None:
    assert "Rapat “PMI”" == decode("Rapat “PMI”".encode("utf-16-le"))
    assert "Rapat PMI" == decode("Rapat PMI".encode("utf-16-be"))
    assert "a\x00b" == decode(b"a\x00b")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("PMI rapat." * 2, False),
        ("PMI rapat\x00" + "PMI rapat." * 2, False),  # one in thirty: a slip of a program
        ("PMI rapat\x00" * 3, True),  # one in ten
        ("PMI rapat\x02" * 3, True),
        ("", False),
    ],
)
def test_what_nobody_types_makes_a_text_binary_where_there_is_much_of_it(
    text: str, *, is_one: bool
) -> None:
    assert is_one == is_binary(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapat digelar 18 ? 19 Juli 2019.", "Rapat digelar 18 - 19 Juli 2019."),
        ("Pukul berapa rapat tanggal 18? 19 orang hadir.", None),
        ("Berapa 18 ? 19 orang hadir.", None),
    ],
)
def test_a_dash_that_a_page_lost_stands_again_between_days(text: str, expected: str | None) -> None:
    assert tidy(text) == (expected or text)
