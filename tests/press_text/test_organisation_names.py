"""Organisation names: every kind of body is known, whole, and under one key."""

import re
from datetime import date

import pytest

from gazette.press_text.draft import draft_from_text
from gazette.press_text.organisation_bodies import BODIES, PARTIES
from gazette.press_text.organisation_finder import KIND, kind_of
from gazette.press_text.organisation_names import organisation_key
from gazette.press_text.registers import Registers


def named(text: str, registers: Registers) -> list[str]:
    draft = draft_from_text(text, registers=registers, today=date(2026, 1, 31))
    return [one.name for one in draft.organisations]


@pytest.mark.parametrize(("pattern", "short"), [*BODIES, *PARTIES])
def test_every_short_name_is_found_by_its_first_letter(pattern: str, short: str) -> None:
    long = re.sub(r"\(\?:[^()]*\)\??|\?", "", pattern.split("|")[-1]).replace("[- ]", "-")

    assert KIND.match(long) is not None or KIND.match(short) is not None


@pytest.mark.parametrize(
    "organisation",
    [
        "HKTI Kabupaten Muna",
        "Gereja Kristen Protestan Simalungun",
        "DPD Partai Golkar Kabupaten Muna",
        "PTA Surabaya",
        "PDAM Tirta Mendara",
        "Satgas Yonif Raider 321/Galuh Taruna",
        "Koramil Persiapan Kokoda",
        "Universitas Terbuka Kendari",
        "Kanwil Ditjenpas Sulawesi Tenggara",
        "Balai Konservasi Sumber Daya Alam Sulawesi Tenggara",
        "Ditjen Perkebunan",
        "CV Mitra Sejati",
    ],
)
def test_a_body_of_each_kind_is_found(organisation: str, registers: Registers) -> None:
    text = (
        f"KENDARI – Kabar baik bagi warga, sebab {organisation} menggelar bazar murah, "
        "Selasa (14/10/2025)."
    )
    keys = [organisation_key(one) for one in named(text, registers)]

    assert [organisation_key(organisation)] == keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the long name alone, and the short one behind it in brackets
            (
                "MUNA – Himpunan Kerukunan Tani Indonesia (HKTI) Kabupaten Muna menanam jagung, "
                "Selasa (14/10/2025). Ketua HKTI Muna, Sukardi Laila, ikut menanam."
            ),
            ["HKTI Kabupaten Muna"],
        ),
        (  # a short form that only the text explains
            (
                "MUNA – Pemuda Pancasila (PP) Kabupaten Muna menanam pohon, Selasa (14/10/2025). "
                "Bibit juga dibawa MPC PP Kota Baubau."
            ),
            ["Pemuda Pancasila Kabupaten Muna", "MPC Pemuda Pancasila Kota Baubau"],
        ),
        (  # a name goes on behind its short form; a town there only says where
            (
                "Universitas Islam Negeri (UIN) Sunan Melati Kediri dan Universitas Cendekia "
                "(UNCEN) Bogor menandatangani nota kesepahaman, Selasa (14/10/2025)."
            ),
            ["UIN Sunan Melati Kediri", "Universitas Cendekia"],
        ),
        (  # a village of two words, and one that no register knows behind a branch
            (
                "Karang Taruna Kelurahan Way Asri, Kecamatan Kalianda, menggelar bazar bersama "
                "Pimpinan Ranting (PR) GP Ansor Tambakrejo, Minggu (11/2/2018)."
            ),
            ["Karang Taruna Kelurahan Way Asri", "Pimpinan Ranting GP Ansor Tambakrejo"],
        ),
        (  # with and without its number
            (
                "Kodim 0813 Bojonegoro menggelar donor darah di Markas Kodim Bojonegoro, "
                "Selasa (8/12/2020). Warga berterima kasih kepada Kodim Bojonegoro."
            ),
            ["Kodim 0813 Bojonegoro"],
        ),
        (  # words that only begin like verbs
            "Kantor Wilayah Direktorat Jenderal Pajak Riau membuka pojok pajak, Senin (2/6/2025).",
            ["Kantor Wilayah Direktorat Jenderal Pajak Riau"],
        ),
    ],
)
def test_names_are_whole(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == named(text, registers)


@pytest.mark.parametrize("word", ["Kan", "Ini", "Act", "Pan", "PKS"])
def test_everyday_words_are_no_bodies(word: str, registers: Registers) -> None:
    text = f"MUNA – {word} Kabupaten Muna ramai. PMI Kabupaten Muna menggelar donor darah."

    assert ["PMI Kabupaten Muna"] == named(text, registers)


def test_kinds_begin_with_any_of_their_names() -> None:
    found = KIND.match("Bulog Divre Kendari")

    assert found is not None
    assert "bulog" == kind_of(found)
