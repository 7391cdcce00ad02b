"""Regions: namesakes told apart by what stands around them, organiser and venue by weight."""

import pytest

from gazette.press_text.cleaning import clean
from gazette.press_text.places import RegionFinding, find_region
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body


def region(text: str, registers: Registers, venue: str | None = None) -> RegionFinding:
    cleaned = clean(text)
    return find_region(cleaned, Body(cleaned.body), registers, venue=venue)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Polres Madiun Kota menggelar rakor bersama ormas di aula.", "35.77"),
        ("Polres Madiun menggelar rakor bersama ormas di aula.", "35.19"),
        ("Wali Kota Madiun menerima audiensi pengurus ormas di ruang kerja.", "35.77"),
        ("Bupati Madiun menerima audiensi pengurus ormas di ruang kerja.", "35.19"),
        ("Walikota Bima menyerahkan bantuan bagi warga.", "52.72"),
        ("Pemkab Bogor menyerahkan bantuan bagi warga.", "32.01"),
        ("Polrestabes Bandung menggelar patroli malam.", "32.73"),
        ("Polresta Bandung menggelar patroli malam.", "32.04"),
        ("Polresta Cirebon menggelar patroli malam.", "32.09"),
        ("Polres Metro Bekasi Kota menggelar patroli malam.", "32.75"),
        ("Polres Metro Bekasi menggelar patroli malam.", "32.16"),
        ("Polres Metro Jakarta Timur menggelar patroli malam.", "31.75"),
        ("Senkom Jaktim menggelar rakor di sekretariat.", "31.75"),
        ("PMI Mamuju Tengah menggelar rakor di sekretariat.", "76.06"),
        ("PMI Mamuju menggelar rakor di sekretariat.", "76.02"),
        ("PMI Kab. Muaro Jambi menggelar rakor di sekretariat.", "15.05"),
        ("PMI Kutim menggelar rakor di sekretariat.", "64.08"),
        ("PMI Kota Batu menggelar rakor di sekretariat.", "35.79"),
        ("Polsek Depok bersama warga Kabupaten Cirebon menggelar patroli.", "32.09"),
        ("Polda Jawa Tengah bersama Senkom Jawa Tengah menggelar pelatihan.", "33"),
    ],
)
def test_a_name_means_the_region_that_its_words_say(
    text: str, code: str, registers: Registers
) -> None:
    assert (code,) == region(text, registers).codes


def test_namesakes_without_evidence_become_a_question(registers: Registers) -> None:
    found = region("PMI Madiun menggelar rakor triwulan di sekretariat bersama relawan.", registers)

    assert found.codes == ()
    assert found.question is not None
    assert "35.19" in found.question
    assert "35.77" in found.question


def test_everyday_words_and_roads_name_no_region(registers: Registers) -> None:
    text = "Warga meletakkan batu di Jalan Surabaya dekat banjar dan pos metro."

    assert region(text, registers).codes == ()


def test_two_governments_that_sign_are_both_named(registers: Registers) -> None:
    text = (
        "Pemkot Magelang dan Pemkab Gianyar menandatangani kesepakatan.\n"
        "Wali Kota Magelang dan Bupati Gianyar hadir di Pendopo Pengabdian."
    )

    assert ("33.71", "51.04") == region(text, registers).codes


def test_a_district_is_shown_as_the_finer_place(registers: Registers) -> None:
    found = region("Senkom Muaro Jambi menggelar rakor di Kecamatan Jambi Luar Kota.", registers)

    assert (("15.05",), ("15.05.01",)) == (found.codes, found.finer)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("PONTIANAK – KONI Kalimantan Barat melantik pengurus. KONI Kalbar berpesan.", ("61", "61.71")),
        ("Ketua KONI Papua Barat melantik pengurus KONI Papua Barat di Manokwari, Kamis (23/2/2023).", ("92", "92.02")),
        ("Polres Banjar menggelar apel. Wali Kota Banjar hadir. Polres Banjar siaga.", ("32.79",)),
        ("SORONG – RAPI Papua Barat Daya dilantik. Kabupaten Sorong dan Kota Sorong mengirim utusan.", ("96",)),
    ],
)  # fmt: skip
def test_a_province_and_its_seat_or_one_namesake_by_what_names_it(
    text: str, codes: tuple[str, ...], registers: Registers
) -> None:
    assert codes == region(text, registers).codes
