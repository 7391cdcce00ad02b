"""Programmes: which editions a rhythm expects, which an item reports, and which are missing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette.domain.dates import PartialDate, day
from gazette.domain.programmes import is_rhythm, ledger

FRIDAYS = "FREQ=WEEKLY;BYDAY=FR"
QUARTERLY = "FREQ=MONTHLY;INTERVAL=3"


def days(*texts: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(text) for text in texts)


def reported(*texts: str) -> list[PartialDate]:
    return [PartialDate(*map(int, text.split("-"))) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        FRIDAYS, QUARTERLY, "freq=weekly", "FREQ=MONTHLY;BYDAY=1FR", "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=17", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;WKST=SU",
        "FREQ=WEEKLY;UNTIL=20261231", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=DAILY;COUNT=10",
    ],
)  # fmt: skip
def test_rules_of_days_weeks_months_and_years_are_rhythms(text: str) -> None:
    assert is_rhythm(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "tiap Jumat", "FREQ=SECONDLY", "FREQ=HOURLY", "FREQ=MINUTELY", "BYDAY=FR", "FREQ=WEEKLY;",
        "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=WEEKLY;BYDAY=XX", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYEASTER=1",
        "FREQ=WEEKLY;BYHOUR=9", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=WEEKLY;INTERVAL=99999",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "DTSTART:20250101\nRRULE:FREQ=DAILY",
    ],
)  # fmt: skip
def test_other_rules_and_rules_that_never_come_true_are_none(text: str) -> None:
    assert not is_rhythm(text)


@given(st.text(alphabet="FREQ=WKLYDAIMONTHBSP;,-+0123456789", max_size=60))
def test_no_text_breaks_the_judgement(text: str) -> None:
    for rule in (text, f"FREQ=WEEKLY;{text}", f"FREQ=YEARLY;{text}"):
        assert is_rhythm(rule) in (True, False)


def test_an_event_fills_the_expected_date_of_its_week() -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2023, 6, 1),
        until=None,
        reported=reported("2023-06-08", "2023-06-16"),  # a Thursday, a Friday
        today=date(2023, 6, 23),
    )

    assert days("2023-06-02", "2023-06-09", "2023-06-16", "2023-06-23") == found.expected
    assert days("2023-06-02", "2023-06-23") == found.missing
    assert date(2023, 6, 30) == found.following


@pytest.mark.parametrize(
    "until", ["2026", "202612", "MARCH", "FRIDAY", "10", "T12", "20261301", "20260101T12", ""]
)
def test_an_end_that_only_the_clock_could_fill_up_is_no_rhythm(until: str) -> None:
    assert not is_rhythm(f"FREQ=WEEKLY;BYDAY=FR;UNTIL={until}")


@pytest.mark.parametrize("until", ["20250613", "20250613T120000"])
def test_an_end_is_the_same_on_every_clock(until: str) -> None:
    rhythm = f"FREQ=WEEKLY;BYDAY=FR;UNTIL={until}"
    found = ledger(
        rhythm, since=PartialDate(2025, 6, 1), until=None, reported=[], today=date(2025, 7, 1)
    )

    assert is_rhythm(rhythm)
    assert days("2025-06-06", "2025-06-13") == found.expected
    assert found.following is None


def test_an_end_on_a_leap_day_far_ahead_is_an_end() -> None:
    found = ledger(
        "FREQ=YEARLY;UNTIL=24000229",
        since=PartialDate(2024, 1, 1),
        until=None,
        reported=[],
        today=date(2026, 5, 1),
    )

    assert days("2024-01-01", "2025-01-01", "2026-01-01") == found.expected


def test_the_build_date_itself_is_expected() -> None:
    found = ledger(
        FRIDAYS, since=PartialDate(2023, 6, 2), until=None, reported=[], today=date(2023, 6, 2)
    )

    assert days("2023-06-02") == found.missing


def test_two_events_of_one_week_fill_one_edition() -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2023, 6, 1),
        until=None,
        reported=reported("2023-06-07", "2023-06-09"),
        today=date(2023, 6, 15),
    )

    assert (None, PartialDate(2023, 6, 9)) == tuple(edition.held for edition in found.editions)
    assert 2 == len(found.held)


def test_without_since_the_count_starts_at_the_first_reported_edition() -> None:
    found = ledger(
        QUARTERLY,
        since=None,
        until=None,
        reported=reported("2025-07-15", "2026-02-03"),
        today=date(2026, 5, 1),
    )

    assert days("2025-07-15", "2025-10-15", "2026-01-15", "2026-04-15") == found.expected
    assert days("2025-10-15", "2026-04-15") == found.missing


def test_a_first_edition_after_its_weeks_friday_fills_that_friday() -> None:
    found = ledger(
        FRIDAYS,
        since=None,
        until=None,
        reported=reported("2023-06-17"),  # a Saturday
        today=date(2023, 6, 24),
    )

    assert days("2023-06-16", "2023-06-23") == found.expected
    assert days("2023-06-23") == found.missing


def test_nothing_is_expected_without_a_start_or_a_rhythm() -> None:
    idle = ledger(FRIDAYS, since=None, until=None, reported=[], today=date(2025, 1, 1))
    free = ledger(
        None, since=None, until=None, reported=reported("2024-05-01"), today=date(2025, 1, 1)
    )

    assert ((), ()) == (idle.expected, idle.missing)
    assert (day(date(2024, 5, 1)),) == free.held


def test_until_ends_the_count_on_its_last_day() -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2023, 6, 1),
        until=PartialDate(2023, 6),
        reported=[],
        today=date(2025, 1, 1),
    )

    assert date(2023, 6, 30) == found.expected[-1]
    assert found.following is None


def test_a_month_fills_no_week() -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2023, 6, 1),
        until=None,
        reported=[PartialDate(2023, 6)],
        today=date(2023, 6, 30),
    )

    assert 5 == len(found.missing)


def test_a_month_fills_the_edition_of_its_month() -> None:
    found = ledger(
        "FREQ=MONTHLY;BYDAY=1FR",
        since=PartialDate(2023),
        until=None,
        reported=[PartialDate(2023, 2)],
        today=date(2023, 3, 31),
    )

    assert days("2023-01-06", "2023-03-03") == found.missing


def test_future_events_are_not_held_yet() -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2023, 6, 1),
        until=None,
        reported=reported("2023-06-30"),
        today=date(2023, 6, 10),
    )

    assert () == found.held


@pytest.mark.parametrize("since", [PartialDate(1000), PartialDate(2024, 2, 29), PartialDate(9999)])
@pytest.mark.parametrize("rhythm", ["FREQ=DAILY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"])
def test_any_start_comes_to_an_end(since: PartialDate, rhythm: str) -> None:
    found = ledger(rhythm, since=since, until=None, reported=[], today=date(2026, 1, 1))

    assert len(found.expected) <= 20_000
