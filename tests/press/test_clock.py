"""The clock enters once: a typed day, SOURCE_DATE_EPOCH, or now."""

from datetime import UTC, datetime

import pytest

from gazette.press._clock import WrongDate, now


def test_a_typed_day_begins_at_midnight_wib() -> None:
    assert datetime(2025, 6, 30, 17, 0, tzinfo=UTC) == now("2025-07-01")


def test_the_epoch_is_the_second() -> None:
    assert datetime(2025, 7, 1, 0, 0, 1, tzinfo=UTC) == now(
        None, {"SOURCE_DATE_EPOCH": "1751328001"}
    )


def test_a_typed_day_goes_before_the_epoch() -> None:
    assert now("2025-07-01") == now("2025-07-01", {"SOURCE_DATE_EPOCH": "1"})


@pytest.mark.parametrize("typed", ["1 Juli 2025", "2025-13-01", "2025-07", "20250701"])
def test_other_words_are_no_day(typed: str) -> None:
    with pytest.raises(WrongDate):
        now(typed)


def test_an_epoch_that_is_no_second_is_refused() -> None:
    with pytest.raises(WrongDate):
        now(None, {"SOURCE_DATE_EPOCH": "kemarin"})
