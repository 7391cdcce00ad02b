"""Quotations: those that only say again what is known are no news."""

import pytest

from gazette.domain.people import told_once
from gazette.domain.quotations import missing_from, says_more

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


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("Rapat A &amp; B digelar.", "Rapat A & B"),
        ("1\\. satu \\* dua", "1. satu * dua"),
        ("Kata &ldquo;siap&rdquo; diucapkan.", "Kata “siap” diucapkan"),
        ("Rapat **A** &amp; [B](/b/).", "Rapat A & B"),
        ("Rapat A &amp; B digelar.", "A &amp; B"),
    ],
)
def test_a_quotation_is_as_the_reader_sees_the_words(body: str, quote: str) -> None:
    assert [] == [*missing_from(body, [quote])]
    assert [0] == [*missing_from(body, [f"{quote} lain"])]


def test_titles_that_differ_by_stops_are_told_once() -> None:
    assert ("H.", "S.I.K.", "M.Si.") == told_once(["H", "SIK", "S.I.K.", "H.", "M.Si."])
