"""Officials all over the country: degrees, given names, honorifics, elections, who only came."""

import pytest

from gazette.press_text.people.name_degrees import is_bare_degree
from gazette.press_text.people.name_forms import is_same_name, name_key
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.registers import Registers
from press_text.asked import officials


@pytest.mark.parametrize(
    "degree",
    ["SpB", "SpOT", "SpPD-KHOM", "FINASIM", "MMedEd", "MKes", "AMK", "Apt", "AMdKeb", "MARS"],
)
def test_a_degree_glued_to_a_name_is_known(degree: str) -> None:
    assert is_bare_degree(degree)


@pytest.mark.parametrize("word", ["MTs", "Ambon", "DPRD", "Makassar", "McAllister", "Aprillia"])
def test_other_capitals_are_no_degree(word: str) -> None:
    assert not is_bare_degree(word)


@pytest.mark.parametrize("word", ["Syafruddin", "Mulyono", "Suriansyah", "Wahyuningsih", "Yohanes"])
def test_a_given_name_is_known_by_its_look(word: str) -> None:
    assert is_given_name(word)


@pytest.mark.parametrize("word", ["Keanggotaan", "Makmur", "Muslim", "Syahbandar", "Menjabat"])
def test_other_words_are_no_given_names(word: str) -> None:
    assert not is_given_name(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # degrees without comma or dot
            "Ketua Panitia, dr Rizal Hanafiah SpB FICS, mengatakan hal itu.",
            [("Rizal Hanafiah", "Ketua Panitia")],
        ),
        (
            "Ketua IDI Jawa Barat, dr M Gumilar SpPD-KHOM FINASIM, hadir.",
            [("M Gumilar", "Ketua")],
        ),
        (  # peoples of the country
            "Ketua MDA Kota Denpasar, Anak Agung Made Wisnawa hadir.",
            [("Anak Agung Made Wisnawa", "Ketua")],
        ),
        (
            "Hadir Panyarikan I Kade Suweta dan Petengen Ni Luh Sukerti.",
            [("I Kade Suweta", "Panyarikan"), ("Ni Luh Sukerti", "Petengen")],
        ),
        (
            "Krama mengukuhkan Jro Ketut Wirana sebagai Bendesa Adat Tegalsari.",
            [("Jro Ketut Wirana", "Bendesa Adat")],
        ),
        (
            "Formatur menyepakati Hj Nurbaya Basir dg Kebo sebagai Ketua Aisyiyah.",
            [("Nurbaya Basir dg Kebo", "Ketua")],
        ),
        (
            "Wakil Ketua I MAA, Tgk. Safrizal Amin, mengatakan hal itu.",
            [("Safrizal Amin", "Wakil Ketua I")],
        ),
        (
            "Konferensi memilih Kiai Mahrus Zamroni sebagai Rois Syuriah.",
            [("Mahrus Zamroni", "Rois Syuriah")],
        ),
        # initials within a name
        ("Ketua KNPI Kaltara Marthen AW Lumentut SE hadir.", [("Marthen AW Lumentut", "Ketua")]),
        # offices
        (
            "Staf Ahli Bupati Bidang Hukum dan Politik Anton Wibawa hadir.",
            [("Anton Wibawa", "Staf Ahli Bupati Bidang Hukum dan Politik")],
        ),
        (
            "Inspektur Jenderal Kementerian Dalam Negeri, Poltak Sagala, hadir.",
            [("Poltak Sagala", "Inspektur Jenderal")],
        ),
        ("Sekprov Kaltara, Suriansyah, hadir.", [("Suriansyah", "Sekprov")]),
        (
            "Kadisdukcapil Majene Andi Rahmatia hadir.",
            [("Andi Rahmatia", "Kadisdukcapil")],
        ),
        (
            "Asisten I bidang Pemerintahan dan Kesejahteraan Rakyat, H. Yusran Lading hadir.",
            [("Yusran Lading", "Asisten I bidang Pemerintahan dan Kesejahteraan Rakyat")],
        ),
        (
            "Ketua PMII Kota Kupang terpilih periode 2025-2026, Reno Paskalis R. Bria, hadir.",
            [("Reno Paskalis R. Bria", "Ketua")],
        ),
        (  # to each his own office
            "Rapat menunjuk Hasan Umar dan Ronny Pasalbessy sebagai Ketua dan Sekretaris KNPI.",
            [("Hasan Umar", "Ketua"), ("Ronny Pasalbessy", "Sekretaris")],
        ),
        (
            "Wali Nagari Koto Tuo Syafrizal Dt. Rajo Bagindo hadir.",
            [("Syafrizal Dt. Rajo Bagindo", "Wali Nagari")],
        ),
        (
            "Hadir Camat Bangsri (Sdr. Rahmani) dan Damang Luter Y. Sahabu.",
            [("Rahmani", "Camat"), ("Luter Y. Sahabu", "Damang")],
        ),
        ("Pengurus yang diketuai Basri Tompo hadir.", [("Basri Tompo", "Ketua")]),
        ("Lurah Sukapura, Imam Bahtiar Rauf menggelar rapat.", [("Imam Bahtiar Rauf", "Lurah")]),
        (
            "Camat Bangsri, Mawardi, dan Kepala KUA Kecamatan Bangsri, Tafsiran, Kepala Desa Simpang hadir.",
            [("Mawardi", "Camat"), ("Tafsiran", "Kepala KUA")],
        ),
        (
            "Wahono Catur Nugraha dalam sambutannya mengatakan bangga.",
            [("Wahono Catur Nugraha", None)],
        ),
    ],
)
def test_an_official_is_found(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == officials(text, registers)


@pytest.mark.parametrize(
    "text",
    [
        "Ia dikenal sebagai Ketua Jabar Budget Watch (JBW).",
        "Hadir Kadis Darat Dinas Perhubungan Majene, Syahbandar, dan Satpol PP.",
        "Suara terbanyak diraih Drs H Kamil Tunggara, M.Si, 61 suara.",
        "Pihak korban diwakili Natan Wenda membacakan surat.",
        "Nama H Saleh Dg Ngalle selaku Ketua PDM periode sebelumnya tidak terpilih.",
        "Ia putra KH Zainal Mustain, pengasuh pondok.",
        "Acara berlangsung di Jalan Gubernur Suryo Nomor 3.",
        "Rumahnya di Banjar Dukuh Bukit Sari.",
        "1. H. Bahar Tanjung, S.Ag",
        "Ketua Kelompok Tani Makmur hadir.",
    ],
)
def test_who_is_no_official(text: str, registers: Registers) -> None:
    assert [] == officials(text, registers)


def test_a_wife_is_not_her_husband(registers: Registers) -> None:
    text = "Wali Kota Madiun Arifin hadir, didampingi Ketua TP PKK Kota Madiun Sulastri Arifin."

    assert [("Arifin", "Wali Kota"), ("Sulastri Arifin", "Ketua")] == officials(text, registers)


def test_titles_do_not_swallow_the_verbs_of_a_headline(registers: Registers) -> None:
    text = "Kapolri Jenderal Polisi Drs. Bram Wirayuda Bertemu Bersama Tokoh Agama."

    assert [("Bram Wirayuda", "Kapolri")] == officials(text, registers)


def test_a_shorter_form_may_be_misspelt() -> None:
    assert is_same_name(name_key("Viktor Sambow"), name_key("Victor D. Sambow"))
    assert not is_same_name(name_key("Budi Santoso"), name_key("Budi D. Hartono"))
