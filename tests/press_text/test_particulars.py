"""Particulars: aid, figures and wishes that a text states."""

import pytest

from gazette.press_text.particulars import find_aid, find_aspirations, find_claims, find_worth
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


@pytest.mark.parametrize(
    ("text", "aid"),
    [
        (
            "Bantuan berupa beras dan selimut senilai Rp 25.000.000 diserahkan PMI.",
            [("beras dan selimut", 25_000_000)],
        ),
        ("PMI menyerahkan 50 paket sembako senilai Rp 5 juta.", [("sembako", 5_000_000)]),
        ("Baznas menyerahkan bantuan uang tunai senilai Rp 500 ribu.", [("uang", 500_000)]),
        ("PMI menyerahkan bantuan kepada korban banjir.", []),  # of what is not said
    ],
)
def test_what_goods_are_worth_is_no_money(text: str, aid: list[tuple[str, int | None]]) -> None:
    assert aid == [(one.goods, one.value) for one in find_aid(Body(text))]
    assert () == find_worth(Body(text), find_aid(Body(text)))


def test_a_worth_of_several_or_unnamed_goods_is_asked_about() -> None:
    several = Body(
        "PMI menyerahkan bantuan 50 paket sembako dan 20 lembar selimut senilai Rp 5 juta."
    )
    unnamed = Body("PMI menyerahkan bantuan senilai Rp 25 juta kepada warga.")

    assert [("sembako", None), ("selimut", None)] == [
        (one.goods, one.value) for one in find_aid(several)
    ]
    assert () == find_aid(unnamed)
    assert [("Rp 5 juta",), ("Rp 25 juta",)] == [
        find_worth(one, find_aid(one)) for one in (several, unnamed)
    ]
