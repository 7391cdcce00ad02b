"""Publication: the day on which a press text appeared is never ahead."""

from datetime import date

import pytest

from gazette.press_text.dates.publication import find_publication
from gazette.press_text.pages.cleaning import CleanText

TODAY = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("path", "on"),
    [
        ("2026/01/31", "2026-01-31"),  # today
        ("2026/02/01", None),
        ("2026/01", "2026-01"),
        ("2026/02", None),
    ],
)
def test_an_address_dates_a_text_up_to_today(path: str, on: str | None) -> None:
    found = find_publication(
        CleanText(body="PMI menggelar donor darah."),
        today=TODAY,
        url=f"https://media.example/{path}/donor-darah",
        file_name=None,
    )

    assert on == (found.on.iso() if found else None)
