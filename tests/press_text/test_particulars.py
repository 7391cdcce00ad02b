"""Particulars: aid, figures and wishes that a text states; and one long line of bodies."""

import time

import pytest

from gazette.press_text.cleaning import clean
from gazette.press_text.organisations import find_organisations
from gazette.press_text.particulars import find_aid, find_aspirations, find_claims
from gazette.press_text.people import PeopleFound, find_people
from gazette.press_text.region_names import region_index
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body


@pytest.mark.parametrize(
    ("text", "aid"),
    [
        ("PMI menyerahkan 50 paket sembako kepada warga.", [("sembako", "50", "paket")]),
        ("PMI menyerahkan beras sebanyak 50 kg.", [("beras", "50", "kg")]),
        ("PMI membagikan 20 paket.", [("paket", "20", "paket")]),
        ("PMI membagikan 20 kg.", []),  # of what is not said
        ("PMI menyerahkan bantuan kursi roda kepada Siti.", [("kursi roda", None, None)]),
        ("PMI memiliki 50 paket sembako.", []),  # it gave none
    ],
)
def test_aid_is_what_was_handed_over(
    text: str, aid: list[tuple[str, str | None, str | None]]
) -> None:
    assert aid == [(one.goods, one.quantity, one.unit) for one in find_aid(Body(text))]


def test_a_sum_is_read_in_rupiah() -> None:
    body = Body("Baznas menyerahkan bantuan Rp 2,5 juta dan Rp1.500.000.")

    assert [2_500_000, 1_500_000] == [one.value for one in find_aid(body) if one.goods == "uang"]


def test_figures_of_an_organisation_are_claims() -> None:
    body = Body("Senkom berdiri sejak tahun 2004 dan anggotanya berjumlah 75 orang.")

    assert [("anggota", "75"), ("berdiri", "2004")] == [
        (one.property, one.value) for one in find_claims(body)
    ]


def test_what_citizens_raise_is_kept_as_said() -> None:
    body = Body("Rapat dibuka. Warga mengeluhkan jalan rusak. Rapat ditutup.")

    assert ("Warga mengeluhkan jalan rusak.",) == find_aspirations(body)


def test_short_capitals_that_the_text_leaves_out_later_belong_to_no_form(
    registers: Registers,
) -> None:
    text = "Ketua PMI Abdul Salim MD hadir. Menurut Abdul Salim, rapat berjalan baik."

    found = find_people(Body(text), region_index(registers)).officials

    assert [("Abdul Salim", "Abdul Salim")] == [(one.name, one.bare) for one in found]


def test_a_long_line_of_bodies_is_read_soon(registers: Registers) -> None:
    clean_text = clean("Rapat digelar di Aula.")
    body = Body("ditandatangani oleh Pemkab Madiun, Polres Kediri " * 1000)
    start = time.perf_counter()

    find_organisations(clean_text, body, PeopleFound(), registers, region_index(registers))

    assert time.perf_counter() - start < 8  # quadratic in its length it took twice that
