"""Regions: namesakes told apart by what stands around them, organiser and venue by weight."""

import pytest

from gazette.press_text.pages.cleaning import clean
from gazette.press_text.places.places import RegionFinding, find_region
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
        ("Aceh tengah dilanda banjir. Relawan Aceh bersiaga di Aceh Besar.", "11.06"),
        ("Relawan Aceh bersiaga di Aceh tengah dan mendata warga.", "11.04"),
        ("PMI Mamuju Utara menggelar rakor di sekretariat.", "76.01"),
        ("Polres Maluku Tenggara Barat menggelar patroli malam.", "81.03"),
        ("Polres Maluku Tenggara menggelar patroli malam.", "81.02"),
        ("PMI Kab. Muaro Jambi menggelar rakor di sekretariat.", "15.05"),
        ("PMI Kutim menggelar rakor di sekretariat.", "64.08"),
        ("PMI Kota Batu menggelar rakor di sekretariat.", "35.79"),
        ("Polsek Depok bersama warga Kabupaten Cirebon menggelar patroli.", "32.09"),
        ("Polda Jawa Tengah bersama Senkom Jawa Tengah menggelar pelatihan.", "33"),
        ("Tagana Kabupaten Ogan Komering Ulu (OKU) Selatan mendata warga.", "16.09"),
        ("Tagana Kabupaten Ogan Komering Ulu (OKU) mendata warga.", "16.01"),
        ("PAPUA - Satgas mengobati warga Kampung Jampul, Papua Pegunungan, Selasa.", "95"),
        ("PAPUA - Satgas mengobati warga Kampung Jampul, Selasa.", "91"),
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
    text = "Pemkot Magelang dan Pemkab Gianyar menandatangani kesepakatan.\nWali Kota Magelang dan Bupati Gianyar hadir di Pendopo Pengabdian."

    assert ("33.71", "51.04") == region(text, registers).codes


def test_a_district_is_shown_as_the_finer_place(registers: Registers) -> None:
    found = region("Senkom Muaro Jambi menggelar rakor di Kecamatan Jambi Luar Kota.", registers)

    assert (("15.05",), ("15.05.01",)) == (found.codes, found.finer)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("PONTIANAK – KONI Kalimantan Barat melantik pengurus. KONI Kalbar berpesan.", ("61", "61.71")),
        ("Ketua KONI Papua Barat melantik pengurus KONI Papua Barat di Manokwari, Kamis 23 Februari 2023.", ("92", "92.02")),
        ("Ketua KONI Papua Barat melantik pengurus KONI Papua Barat di Manokwari, Kamis (23/2/2023).", ("92", "92.02")),
        ("Polres Banjar menggelar apel. Wali Kota Banjar hadir. Polres Banjar siaga.", ("32.79",)),
        ("SORONG – RAPI Papua Barat Daya dilantik. Kabupaten Sorong dan Kota Sorong mengirim utusan.", ("96",)),
        ("SEMARANG – KONI Jawa Tengah melantik pengurus. KONI Jateng berpesan.", ("33", "33.74")),
        ("BENGKULU – Polda Bengkulu menerima KPU Provinsi Bengkulu.", ("17", "17.71")),
        ("MAGELANG – KONI Jawa Tengah melantik pengurus. KONI Jateng berpesan.", ("33",)),
        ("AMBON – FKDT Maluku dikukuhkan. Pengurus FKDT Maluku disambut warga Maluku.\nKetua FKDT Maluku Abdul Tuasikal hadir.", ("81", "81.71")),
        ("WAJO – FKDT Wajo dikukuhkan di Kabupaten Wajo. Ketua FKDT Sulsel Andi Rasyid hadir.",
         ("73.13",)),
        ("Dishub Jabar menemui sopir dalam mediasi. Sekretaris Dinas Perhubungan Jawa Barat hadir.",
         ("32",)),
        ("PWNU Kalsel menerima surat keputusan pengurus Kalimantan Selatan. Warga Kalsel bersyukur.\nIa mantan Ketua MUI Kabupaten Banjar.", ("63",)),
    ],
)  # fmt: skip
def test_a_province_and_its_seat_or_one_namesake_by_what_names_it(
    text: str, codes: tuple[str, ...], registers: Registers
) -> None:
    assert codes == region(text, registers).codes


def test_the_town_behind_the_venue_is_where_a_body_of_the_province_met(
    registers: Registers,
) -> None:
    text = (
        "Gubernur Sumatera Utara meneken nota bersama KONI Sumatera Utara di aula Melati, "
        "Jl Kenanga, Medan. KONI Sumut bersyukur."
    )

    assert ("12", "12.71") == region(text, registers, venue="aula Melati").codes


def test_what_a_report_from_jakarta_only_mentions_is_not_its_region(registers: Registers) -> None:
    text = (
        "JAKARTA – Rapat nasional digelar pengurus besar.\n"
        "Rapat itu menyambung konferensi kerja di Samarinda."
    )

    assert ("31",) == region(text, registers).codes


def test_the_regency_of_dateline_and_venue_stands_before_that_of_its_guests(
    registers: Registers,
) -> None:
    text = (
        "MANOKWARI – Pemkab Tolikara dan kampus meneken nota di Hotel Kasuari, Manokwari.\n"
        "Bupati Tolikara hadir. Bupati Tolikara berpesan kepada warga Tolikara."
    )

    found = region(text, registers, venue="Hotel Kasuari")

    assert ("92.02", "95.04") == found.codes


def test_a_region_s_name_within_that_of_a_district_elsewhere_is_not_it(
    registers: Registers,
) -> None:
    text = (
        "PANGKALAN KERINCI – Bantuan dibagikan di Jalan Melati Pangkalan Kerinci.\n"
        "Warga Kabupaten Pelalawan bersyukur."
    )

    assert ("14.05",) == region(text, registers, venue="Jalan Melati Pangkalan Kerinci").codes
    assert ("15.01",) == region("KERINCI – Bupati Kerinci membagikan bantuan.", registers).codes


def test_an_office_of_a_ministry_acts_for_its_province(registers: Registers) -> None:
    text = (
        "SEMARANG – Nota disepakati Kantor Wilayah Kementerian Agama Provinsi Jawa Tengah "
        "dan Kantor Wilayah Badan Pertanahan Nasional Provinsi Jawa Tengah."
    )

    assert ("33", "33.74") == region(text, registers).codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Peserta Kupang dan Kota Kupang datang ke Kabupaten Belu. Warga Belu senang.", "53.04"),
        ("Peserta Kupang dan Kota Bima datang ke Kabupaten Belu. Warga Belu senang.", "53.04"),
        ("Peserta Kupang datang ke Kota Kupang. Warga senang.", "53.71"),
    ],
)
def test_a_bare_name_beside_the_city_called_so_is_the_regency(
    text: str, code: str, registers: Registers
) -> None:
    assert code in region(text, registers).codes


@pytest.mark.parametrize(
    ("body", "url", "codes"),
    [
        ("Lurah memimpin ikrar.", "https://desaputat.gunungkidulkab.go.id/a/1", ("34.03",)),
        ("Lurah memimpin ikrar.", "https://pekalongankota.go.id/berita", ("33.75",)),
        ("Lurah memimpin ikrar.", "https://www.pekalongankab.go.id/berita", ("33.26",)),
        # the text itself goes before it, also with a province elsewhere
        ("Bupati Sikka memimpin ikrar.", "https://www.pekalongankab.go.id/berita", ("53.07",)),
        ("Gubernur Papua memimpin ikrar.", "https://www.pekalongankab.go.id/berita", ("91",)),
        # no government's
        ("Lurah memimpin ikrar.", "https://kabarkab.go.id.contoh.com/berita", ()),
        ("Lurah memimpin ikrar.", "https://kemenag.go.id/sumenepkab.go.id/berita", ()),
    ],
)
def test_a_government_s_site_tells_the_region_that_the_text_does_not_name(
    body: str, url: str, codes: tuple[str, ...], registers: Registers
) -> None:
    cleaned = clean(f"{body}\n")

    found = find_region(cleaned, Body(cleaned.body), registers, venue=None, url=url)

    assert codes == found.codes


def test_a_university_s_town_is_not_where_it_was(registers: Registers) -> None:
    text = (
        "BNPB meneken nota kesepahaman dengan Universitas Islam Indonesia Yogyakarta dan PT Pos "
        "Indonesia di Sentul, Bogor, Jawa Barat, hari ini."
    )

    assert region(text, registers).codes == ()
