"""Programmes: which editions a rhythm expects, which an item reports, and which are missing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette.domain.dates import PartialDate, day
from gazette.domain.programmes import by_year, is_awaited, is_rhythm, ledger

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
        "FREQ=MONTHLY;BYDAY=-5FR", "FREQ=YEARLY;BYDAY=53MO,-53MO;COUNT=9", "FREQ=YEARLY;BYWEEKNO=53",
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
        "FREQ=YEARLY;BYMONTH=13;COUNT=3", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20301231",
        "FREQ=MONTHLY;BYDAY=1FR,10FR", "FREQ=MONTHLY;BYDAY=6FR;UNTIL=20261231", "FREQ=DAILY;COUNT=0",
        "FREQ=YEARLY;BYDAY=54MO,MO", "FREQ=YEARLY;BYMONTH=12;BYDAY=53MO,MO",
    ],
)  # fmt: skip
def test_other_rules_and_rules_that_never_come_true_are_none(text: str) -> None:
    assert not is_rhythm(text)


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=WEEKLY;BYDAY=2SA", "FREQ=DAILY;BYDAY=1MO", "FREQ=WEEKLY;BYDAY=FR(2)",
        "FREQ=MONTHLY;BYDAY=0SA", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "FREQ=WEEKLY;BYMONTHDAY=13",
        "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=1,32", "FREQ=MONTHLY;BYWEEKNO=3",
        "FREQ=MONTHLY;BYYEARDAY=3", "FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY;COUNT=3;UNTIL=20260101",
        "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;COUNT=-1",
    ],
)  # fmt: skip
def test_rules_that_no_calendar_would_read_are_none(text: str) -> None:
    assert not is_rhythm(text)


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=MONTHLY;BYDAY=+2SA,-1SU", "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "FREQ=YEARLY;BYYEARDAY=-1",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=DAILY;BYMONTHDAY=13;BYDAY=FR",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=WEEKLY;COUNT=52",
    ],
)  # fmt: skip
def test_rules_with_numbered_days_are_rhythms_where_they_can_be_counted(text: str) -> None:
    assert is_rhythm(text)


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
    assert PartialDate(2023, 6, 30) == found.following


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


def test_a_year_long_before_the_calendar_ends_the_count() -> None:
    found = ledger(
        "FREQ=YEARLY;INTERVAL=999;BYMONTH=1;BYMONTHDAY=1",
        since=None,
        until=None,
        reported=reported("1000-05-05"),
        today=date(2026, 6, 15),
    )

    assert days("1000-01-01", "1999-01-01") == found.expected


def test_a_rule_may_run_into_the_end_of_the_calendar() -> None:
    found = ledger(
        "FREQ=WEEKLY;BYYEARDAY=-366;WKST=SU",
        since=PartialDate(9998),
        until=None,
        reported=reported("9998"),
        today=date(2024, 2, 29),
    )

    assert (None, ()) == (found.following, found.expected)


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


@pytest.mark.parametrize(
    ("until", "following"), [("2025-07-04", "2025-07-04"), ("2025-07-03", None)]
)
def test_the_last_edition_of_all_is_still_to_come(until: str, following: str | None) -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2025, 6, 6),
        until=reported(until)[0],
        reported=[],
        today=date(2025, 7, 1),
    )

    assert following == (found.following.iso() if found.following else None)


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


@pytest.mark.parametrize(
    ("rhythm", "following"),
    [
        ("FREQ=DAILY", PartialDate(2025, 6, 2)),
        (FRIDAYS, PartialDate(2025, 6, 6)),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=FR", PartialDate(2025, 6, 20)),
        ("FREQ=WEEKLY;INTERVAL=4;BYDAY=FR", PartialDate(2025, 6)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", PartialDate(2025, 6)),
        (QUARTERLY, PartialDate(2025, 8)),
        ("FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=17", PartialDate(2025, 8)),
    ],
)  # fmt: skip
def test_a_rhythm_of_a_month_or_longer_says_the_month_of_the_next_edition_alone(
    rhythm: str, following: PartialDate
) -> None:
    found = ledger(
        rhythm,
        since=None,
        until=None,
        reported=reported("2025-05-30"),
        today=date(2025, 6, 1),
    )

    assert following == found.following


@pytest.mark.parametrize(
    ("period", "days_ago", "awaited"),
    [
        (7, 366, True), (7, 367, False),  # a week: a year
        (91, 366, True), (91, 367, False),
        (93, 372, True), (93, 373, False),  # three months: four of them
        (366, 1464, True), (366, 1465, False),
    ],
)  # fmt: skip
def test_an_edition_is_awaited_for_a_year_or_four_periods_after_the_last_report(
    period: int, days_ago: int, *, awaited: bool
) -> None:
    today = date(2026, 11, 22)

    heard = day(today - timedelta(days=days_ago))

    assert awaited == is_awaited(heard, period, today)


def test_what_was_never_heard_of_is_not_awaited() -> None:
    assert not is_awaited(None, 7, date(2026, 11, 22))


def test_a_vague_report_counts_to_its_last_day() -> None:
    assert is_awaited(PartialDate(2025), 7, date(2026, 12, 31))


@pytest.mark.parametrize(
    ("since", "told", "awaited"),
    [
        (None, ["2023-02-03"], False),
        (None, ["2023-02-03", "2026-02-06"], True),
        (PartialDate(2026, 3), [], True),  # the record itself says that it began
        (PartialDate(2023, 3), [], False),
        (PartialDate(2023, 3), ["2026-02-06"], True),
    ],
)
def test_a_programme_is_awaited_after_its_last_report_else_after_its_beginning(
    since: PartialDate | None, told: list[str], *, awaited: bool
) -> None:
    found = ledger(
        FRIDAYS, since=since, until=None, reported=reported(*told), today=date(2026, 11, 22)
    )

    assert awaited == found.is_awaited


def test_a_coming_edition_that_an_item_tells_of_is_announced() -> None:
    found = ledger(
        FRIDAYS,
        since=None,
        until=None,
        reported=reported("2025-05-30", "2025-06-20", "2025-06-12"),
        today=date(2025, 6, 1),
    )

    assert (PartialDate(2025, 6, 12), PartialDate(2025, 5, 30)) == (found.announced, found.latest)


def test_an_edition_that_is_announced_for_later_in_its_period_is_not_missing() -> None:
    found = ledger(
        "FREQ=MONTHLY;BYMONTHDAY=15",
        since=PartialDate(2026, 9),
        until=None,
        reported=reported("2026-09-15", "2026-11-28", "2026-12-15"),
        today=date(2026, 11, 21),
    )

    assert (days("2026-10-15"), 1) == (found.missing, found.reported)
    assert [None, None, PartialDate(2026, 11, 28)] == [one.announced for one in found.editions]
    assert (PartialDate(2026, 9, 15),) == found.held
    assert PartialDate(2026, 11, 28) == found.announced


def test_an_edition_that_was_reported_needs_no_announcement() -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2026, 11, 20),
        until=None,
        reported=reported("2026-11-20", "2026-11-22"),
        today=date(2026, 11, 21),
    )

    assert [PartialDate(2026, 11, 20)] == [one.held for one in found.editions]
    assert [None] == [one.announced for one in found.editions]


def test_editions_stand_in_years_and_those_without_a_report_in_runs() -> None:
    found = ledger(
        FRIDAYS,
        since=PartialDate(2022, 12, 23),
        until=None,
        reported=reported("2023-01-06", "2023-01-13"),
        today=date(2023, 2, 3),
    )

    years = by_year(found.editions)

    assert [(2022, 2, 0), (2023, 5, 2)] == [
        (year.year, len(year.editions), year.reported) for year in years
    ]
    assert [[23, 30], [6], [13], [20, 27, 3]] == [
        [edition.expected.day for edition in run] for year in years for run in year.runs
    ]
