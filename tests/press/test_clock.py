"""The clock enters once: a typed day, SOURCE_DATE_EPOCH, or now."""

from datetime import UTC, datetime, timedelta

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


@pytest.mark.parametrize("typed", ["9999-01-01", "9999-12-31", "0999-12-31", "0001-01-01"])
def test_a_day_outside_the_years_of_dates_is_refused(typed: str) -> None:
    with pytest.raises(WrongDate, match=f"tahun `{typed}` di luar 1000 sampai 9998"):
        now(typed)


@pytest.mark.parametrize("typed", ["1000-01-01", "9998-12-31"])
def test_the_first_and_the_last_day_are_days(typed: str) -> None:
    assert typed == f"{now(typed) + timedelta(hours=7):%Y-%m-%d}"


@pytest.mark.parametrize("given", ["253402300799", "-62135596800", "99999999999999999999"])
def test_a_second_outside_the_years_of_dates_is_refused(given: str) -> None:
    with pytest.raises(WrongDate, match=given):
        now(None, {"SOURCE_DATE_EPOCH": given})


def test_the_last_year_ends_by_the_clock_of_wib() -> None:
    last = int(datetime(9998, 12, 31, 16, 59, 59, tzinfo=UTC).timestamp())

    assert 9998 == now(None, {"SOURCE_DATE_EPOCH": str(last)}).year
    with pytest.raises(WrongDate):
        now(None, {"SOURCE_DATE_EPOCH": str(last + 1)})


def test_seconds_before_1970_are_seconds() -> None:
    assert datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC) == now(None, {"SOURCE_DATE_EPOCH": "-1"})
