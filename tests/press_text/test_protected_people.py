"""Protected people: what may tell who a victim or a child is becomes a question."""

from datetime import date

import pytest

from gazette.press_text.draft import Draft, draft_from_text
from gazette.press_text.protected_people import find_protected
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body
from made_known import ACCOUNTS, CHILDREN, NAMED

RELEASE = (
    "Polsek Cakung Amankan Pelaku Pencabulan Ayu Nurhaliza\n\n"
    "JAKARTA TIMUR - Polsek Cakung mengamankan pelaku pencabulan terhadap korban berinisial AN (9), "
    "siswi SDN 01 Penggilingan, anak dari Ibu Siti Rohmah, warga RT 03 RW 05 No. 12 Kelurahan "
    "Penggilingan, Senin (6/2/2023).\n"
    "Korban bernama Ayu Nurhaliza dirawat. Ibu korban, Siti Rohmah, berterima kasih. SDN 01 "
    "Penggilingan berduka. Kapolsek Cakung Kompol Hendra Wijaya mengatakan pelaku berinisial RS (35) "
    "ditangkap. Rekening BCA 1234567890 a.n. Siti Rohmah."
)


def drafted(text: str, registers: Registers) -> Draft:
    return draft_from_text(text, registers=registers, today=date(2026, 1, 31))


def test_a_victim_and_her_kin_are_asked_about_with_the_words_and_the_rule(
    registers: Registers,
) -> None:
    questions = [one.question for one in drafted(RELEASE, registers).questions]
    asked = [one for one in questions if "panduan editor, “Korban dan anak”" in one]

    assert [
        "korban berinisial AN (9)”, “Korban bernama Ayu Nurhaliza",
        "anak dari Ibu Siti Rohmah”, “Ibu korban, Siti Rohmah",
        "siswi SDN 01 Penggilingan",
        "warga RT 03 RW 05 No. 12",
        "Rekening BCA 1234567890 a.n. Siti Rohmah",
    ] == [one.partition(": “")[2].removesuffix("”. Hapus?") for one in asked]
    assert "Judul memuat “Ayu Nurhaliza”. Apa judulnya tanpa nama itu?" in questions


def test_they_are_no_officials_and_the_school_takes_no_part(registers: Registers) -> None:
    draft = drafted(RELEASE, registers)

    assert ["Hendra Wijaya"] == [one.bare for one in draft.officials]
    assert ["Polsek Cakung"] == [one.name for one in draft.organisations]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Korban, seorang pelajar, bernama Ayu Lestari.", "Korban, seorang pelajar, bernama Ayu Lestari"),
        ("Korban berinisial RS (9) dirawat.", "Korban berinisial RS (9)"),
        ("Anak berinisial PT (12) selamat.", "Anak berinisial PT (12)"),
        ("Korban Budi Santoso (12) hanyut.", "Korban Budi Santoso (12)"),
        ("Seorang bocah berinisial DK (7 tahun) hilang.", "bocah berinisial DK (7 tahun)"),
        ("Orang tua korban bernama Ahmad Fauzi datang.", "Orang tua korban bernama Ahmad Fauzi"),
        ("No. Rek. BRI 0021-01-000 (atas nama Sdri. Ayu).", "No. Rek. BRI 0021-01-000 (atas nama Sdri. Ayu"),
    ],
)  # fmt: skip
def test_other_words_for_them_are_asked_about_too(text: str, words: str) -> None:
    assert [words] == [one.words for one in find_protected(Body(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Pelaku berinisial AN (35) ditangkap Polsek Cakung.",
        "Rekening BRI 1234567890 a.n. MUI Kota Cilegon.",
        "Penyuluhan bagi siswa SMPN 2 Kalianda agar tidak menjadi korban perundungan.",
        "Rekening BRI 1234567890 a.n. PMI Kota Cilegon.",
        "Bantuan bagi korban banjir diserahkan atas nama Bupati Madiun.",
        "Bantuan diserahkan kepada korban banjir di RT 03 RW 05 Kelurahan Kebon Pala.",
        "Kegiatan di Jalan Melati No. 12 diikuti siswa SDN 1 Cakung.",
    ],
)
def test_what_tells_no_victim_or_child_asks_nothing(text: str) -> None:
    assert () == find_protected(Body(text))


@pytest.mark.parametrize(
    "text",
    [
        "Bantuan bagi korban banjir diserahkan atas nama Kapolres Madiun Kota AKBP Wiwin Junianto.",
        "Korban selamat atas nama Kapolres Madiun Kota AKBP Wiwin Junianto.",
    ],
)
def test_an_official_in_whose_name_something_is_done_stays(text: str, registers: Registers) -> None:
    draft = drafted(f"MADIUN - {text}", registers)

    assert ["Wiwin Junianto"] == [one.bare for one in draft.officials]


@pytest.mark.parametrize(
    ("topic", "text"),
    [("korban", text) for text in NAMED]
    + [("anak", text) for text in CHILDREN]
    + [("rekening", text) for text in ACCOUNTS],
)
def test_all_that_the_check_warns_of_is_asked_about_first(topic: str, text: str) -> None:
    asked = {one.topic for one in find_protected(Body(text))}

    assert asked & {topic, "korban"}  # a child that is a victim may be asked about as one


def test_a_name_that_only_the_check_knows_is_asked_about_in_the_title(registers: Registers) -> None:
    text = f"Polsek Geger Dampingi Ayu Lestari\n\n{CHILDREN[-1]}"
    questions = [one.question for one in drafted(text, registers).questions]

    assert "Judul memuat “Ayu Lestari”. Apa judulnya tanpa nama itu?" in questions
