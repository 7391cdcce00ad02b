"""Quotations: those that only say again what is known are no news."""

import pytest

from gazette.domain.people import told_once
from gazette.domain.quotations import says_more

KNOWN = ("AKBP Wiwin Junianto, S.I.K.", "Kapolres", "Kepolisian Resor Madiun", "Polres Madiun Kota")


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "Kapolres Madiun Kota, AKBP Wiwin Junianto, S.I.K.",
        "Wiwin Junianto sebagai Kapolres Madiun",
    ],
)
def test_what_only_says_again_what_is_known_says_no_more(quote: str) -> None:
    assert not says_more(quote, KNOWN)


@pytest.mark.parametrize(
    "quote", ["Kapolres Madiun Kota, AKBP Wiwin Junianto, memimpin rapat", "Kapolres baru"]
)
def test_a_word_of_its_own_says_more(quote: str) -> None:
    assert says_more(quote, KNOWN)


def test_titles_that_differ_by_stops_are_told_once() -> None:
    assert ("H.", "S.I.K.", "M.Si.") == told_once(["H", "SIK", "S.I.K.", "H.", "M.Si."])
