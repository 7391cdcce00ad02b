"""Timelines: what is over, and what of it is recent."""

from datetime import date, timedelta

import pytest

from gazette.domain.timeline import just_past

TODAY = date(2025, 7, 1)


def ago(*days: int) -> list[date]:
    return [TODAY - timedelta(days=number) for number in days]


def over(entry: date) -> date:
    return entry


@pytest.mark.parametrize(("days", "is_recent"), [(1, True), (90, True), (91, False)])
def test_what_ended_in_the_last_ninety_days_is_recent(days: int, *, is_recent: bool) -> None:
    assert is_recent == just_past(ago(days), over, TODAY).is_recent


def test_beside_what_is_recent_nothing_older_stands() -> None:
    assert tuple(ago(3, 80)) == just_past(ago(3, 80, 91, 400), over, TODAY).entries


def test_where_nothing_is_recent_the_last_five_stand() -> None:
    found = just_past(ago(*range(100, 110)), over, TODAY)

    assert tuple(ago(*range(100, 105))) == found.entries


def test_what_was_reported_on_its_day_is_recent() -> None:
    assert tuple(ago(0)) == just_past(ago(0), over, TODAY).entries
