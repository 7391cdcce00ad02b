"""Dates: as precise as they are known, never more; times and zones to the second."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette.domain.dates import (
    Moment,
    PartialDate,
    guess_iso,
    parse_moment,
    parse_partial_date,
    parse_shorthand,
    parse_time,
)


def partial(text: str) -> PartialDate:
    found = parse_partial_date(text)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    "text", ["2025-06-04", "2025-06", "2025", "2024-02-29", "1000", "9998-12-31"]
)
def test_a_date_is_as_precise_as_written(text: str) -> None:
    assert text == partial(text).iso()


@pytest.mark.parametrize(
    "text",
    [
        "", "2025-6-4", "2025-02-29", "2025-00", "2025-13", "2025-06-00", "2025-06-31", "0000-01-01",
        "0001-01-01", "25-06-04", "2025/06/04", "4 Juni 2025", "2025-06-04 ", "\u0662025-06-04",
        "0999-12-31", "9999", "9999-12", "9999-12-31",
    ],
)  # fmt: skip
def test_other_texts_are_no_dates(text: str) -> None:
    assert parse_partial_date(text) is None


@pytest.mark.parametrize(
    ("vague", "exact", "covered"),
    [
        ("2025-06-04", "2025-06-04", True),
        ("2025-06", "2025-06-04", True),
        ("2025", "2025-06", True),
        ("2025-06-04", "2025-06", False),
        ("2025-07", "2025-06-04", False),
    ],
)
def test_a_date_covers_itself_and_those_that_are_more_exact(
    vague: str, exact: str, *, covered: bool
) -> None:
    one, other = parse_partial_date(vague), parse_partial_date(exact)

    assert one
    assert other
    assert covered == one.covers(other)


def test_a_vague_date_starts_on_its_first_and_ends_on_its_last_day() -> None:
    assert (date(2024, 2, 1), date(2024, 2, 29)) == (
        partial("2024-02").first,
        partial("2024-02").last,
    )
    assert (date(2024, 1, 1), date(2024, 12, 31)) == (partial("2024").first, partial("2024").last)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("14 Maret 2025", "2025-03-14"), ("Rabu, 4 Juni 2025", "2025-06-04"), ("Juni 2025", "2025-06"),
        ("4/6/2025", "2025-06-04"), ("04-06-2025", "2025-06-04"), ("2025-6-4", "2025-06-04"),
        ("2025/06/04", "2025-06-04"), ("31 Juni 2025", None), ("kemarin", None), ("4 Juni", None),
    ],
)  # fmt: skip
def test_a_date_in_words_has_its_iso_form_as_hint(text: str, iso: str | None) -> None:
    assert iso == guess_iso(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("08.30", time(8, 30)), ("08:30", time(8, 30)), ("8.30", time(8, 30)), ("00:00", time(0)),
     ("23.59", time(23, 59)), ("24.00", None), ("08.60", None), ("8", None), ("08.30 WIB", None),
     ("08.30-10.00", None), ("\u0660\u0668:\u0663\u0660", None)],
)  # fmt: skip
def test_times(text: str, expected: time | None) -> None:
    assert expected == parse_time(text)


@pytest.mark.parametrize(
    ("text", "zone", "instant"),
    [
        ("2025-06-05", "WIB", "2025-06-04T17:00:00"),
        ("2025-06-05", "WITA", "2025-06-04T16:00:00"),
        ("2025-06-05", "WIT", "2025-06-04T15:00:00"),
        ("2025-06", "WIB", "2025-05-31T17:00:00"),
        ("2025-06-05 13:00", "WIT", "2025-06-05T04:00:00"),
        ("2025-06-05T13.00", "WIB", "2025-06-05T06:00:00"),
        ("2025-06-05 13:00:01+07:00", "WIT", "2025-06-05T06:00:01"),
        ("2025-06-05T06:00Z", "WIT", "2025-06-05T06:00:00"),
        ("2025-06-05T08:30+07:59", "WIT", "2025-06-05T00:31:00"),
    ],
)
def test_a_moment_is_local_unless_it_has_an_offset(text: str, zone: str, instant: str) -> None:
    moment = parse_moment(text)

    assert moment is not None
    assert datetime.fromisoformat(instant).replace(tzinfo=UTC) == moment.instant(zone)  # type: ignore[arg-type]


def test_an_offset_is_shown_on_local_clocks() -> None:
    moment = parse_moment("2025-12-31T23:30:00+00:00")

    assert moment is not None
    assert Moment(PartialDate(2026, 1, 1), time(6, 30)) == moment.local("WIB")


@pytest.mark.parametrize(
    "text",
    [
        "2025-06 13:00", "2025-06-05 24:00", "2025-06-05 13:00 WIB", "2025-06-05 13:00+15:00",
        "2025-06-05T08:30+07:60", "2025-06-05T08:30+07:99", "2025-06-05T08:30-0760", "9999-01-01T00:00Z",
    ],
)  # fmt: skip
def test_other_texts_are_no_moments(text: str) -> None:
    assert parse_moment(text) is None


@given(st.text(max_size=30) | st.from_regex(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}"))
def test_every_moment_has_an_instant_in_every_zone(text: str) -> None:
    moment = parse_moment(text)
    for zone in ("WIB", "WITA", "WIT"):
        if moment is not None:
            assert timedelta(0) == moment.instant(zone).utcoffset()  # type: ignore[arg-type]
            moment.local(zone)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("Rabu (4/6)", "2025-06-04"), ("Rabu (04/06/2025)", "2025-06-04"), ("Jum\u2019at (18/4)", "2025-04-18"),
        ("Rabu, 4 Juni 2025", "2025-06-04"), ("4 Juni", "2025-06-04"), ("(4/6/25)", "2025-06-04"),
        ("Sabtu-Minggu (7-8/6)", "2025-06-07"), ("2-5 Januari 2026", "2026-01-02"), ("Rabu", "2025-06-04"),
        ("minggu lalu", "2025-06-04"), ("akhir minggu ini", "2025-06-04"), ("hari ini", "2025-06-04"),
        ("Rabu (4/6)", "2025-06"), ("Juni", "2025-06"), ("Ahad (1/6)", "2025-06-01"),
        ("Rabu (4)", "2025-06-04"), ("Rabu, 4", "2025-06-04"), ("Rabu tanggal 4 malam", "2025-06-04"),
        ("Rabu pukul 08.30", "2025-06-04"), ("Rabu 8.30 WIB", "2025-06-04"), ("Rabu 5 kelompok", "2025-06-04"),
        ("Rabu (4.6)", "2025-06-04"), ("Rabu (08.30)", "2025-06-04"), ("Rabu (4)", "2025-06"),
    ],
)  # fmt: skip
def test_shorthand_agrees_with_its_date(written: str, on: str) -> None:
    assert parse_shorthand(written).agrees_with(partial(on))


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("Kamis (4/6)", "2025-06-04"), ("Rabu (5/6)", "2025-06-04"), ("Rabu (4/7)", "2025-06-04"),
        ("Rabu (4/6/2024)", "2025-06-04"), ("Kamis (4/6)", "2025-06"), ("Minggu (4/6)", "2025-06-04"),
        ("Juli", "2025-06"), ("31 Juni", "2025-06"), ("Senin, 4 Juni 2025", "2025-06-04"),
        ("Rabu (5)", "2025-06-04"), ("Rabu 5", "2025-06-04"), ("tanggal 5", "2025-06-04"), ("Rabu (4.7)", "2025-06-04"),
        ("Rabu tanggal 5 bulan Juni", "2025-06-04"), ("Jum'at (5)", "2025-06-06"),
    ],
)  # fmt: skip
def test_shorthand_that_says_another_date_does_not(written: str, on: str) -> None:
    assert not parse_shorthand(written).agrees_with(partial(on))
