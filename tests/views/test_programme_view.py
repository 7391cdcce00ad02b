"""Programmes: what nobody announced is not offered, and what nobody reported is told shortly."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gazette.views import calendars, front, ledgers, programmes
from gazette.views.edition import Edition
from newsroom import edition, item

CURHAT = "---\nname: Jumat Curhat\norganiser: polri\nrhythm: {rhythm}\nregion: 35.77\n---\n"
WEEKLY = "FREQ=WEEKLY;BYDAY=FR"
NOW = datetime(2025, 7, 1, 5, 0, tzinfo=UTC)


def told(on: str, **more: str) -> str:
    status = "".join(f", {key}: {value}" for key, value in more.items())
    event = f"{{type: jumat-curhat, date: {on}, program: curhat{status}}}"
    return item(event=event, date=min(on, "2025-06-30"), title=f"Curhat {on}")


def newsroom(folder: Path, *days: str, rhythm: str = WEEKLY, now: datetime = NOW) -> Edition:
    files = {f"berita/{min(on, '2025-06-30')[:4]}/curhat-{on}.md": told(on) for on in days}
    return edition(folder, {"program/curhat.md": CURHAT.format(rhythm=rhythm), **files}, now)


def page(found: Edition) -> programmes.ProgrammeView:
    return programmes.programme_view(found, found.graph.programmes["curhat"])


def offered(found: Edition) -> list[str]:
    """The dates of editions on the front page, which are those of the agenda."""
    views = (front.front_view(found), ledgers.agenda_view(found))
    dates, same = (
        [entry.following.date.text for entry in view.programmes if entry.following]
        for view in views
    )
    assert dates == same
    return dates


@pytest.mark.parametrize(
    ("last", "expected"),
    [("2024-06-28", []), ("2024-07-05", ["Jumat, 4 Juli 2025"])],
)
def test_an_edition_is_offered_for_a_year_after_the_last_report(
    tmp_path: Path, last: str, expected: list[str]
) -> None:
    assert expected == offered(newsroom(tmp_path, last))


def test_a_quarterly_edition_is_offered_by_its_month(tmp_path: Path) -> None:
    found = newsroom(tmp_path, "2025-01-31", rhythm="FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1")

    assert ["sekitar Juli 2025"] == offered(found)


def test_the_page_of_a_silent_programme_says_what_its_rhythm_would_give(tmp_path: Path) -> None:
    view = page(newsroom(tmp_path, "2023-02-03"))

    assert view.following
    assert view.following.news is None
    assert "Jumat, 4 Juli 2025" == view.following.date.text
    assert view.latest
    assert "3 Februari 2023" == view.latest.text


def test_an_edition_that_was_put_off_within_its_week_is_no_gap(tmp_path: Path) -> None:
    now = datetime(2025, 7, 4, 5, tzinfo=UTC)  # a Friday; its edition is told for Saturday
    view = page(newsroom(tmp_path, "2025-06-27", "2025-07-05", now=now))

    latest = view.years[0].editions[0]

    assert "terjadwal" == latest.state.value
    assert latest.announced
    assert "Sabtu, 5 Juli 2025" == latest.announced.text
    assert ["Curhat 2025-07-05"] == [link.text for link in latest.news]
    assert (
        "2 edisi diharapkan sampai hari ini: 1 edisi dilaporkan, 0 edisi belum ada laporan, 1 edisi diumumkan."
        == view.summary
    )


def test_an_announced_edition_stands_among_the_coming_events_alone(tmp_path: Path) -> None:
    found = newsroom(tmp_path, "2023-02-03", "2025-07-18")

    following = page(found).following

    assert [] == offered(found)
    assert ["Curhat 2025-07-18"] == [entry.link.text for entry in ledgers.agenda_view(found).coming]
    assert following
    assert following.news
    assert "Curhat 2025-07-18" == following.news.text
    assert "Jumat, 18 Juli 2025" == following.date.text


def test_a_postponed_edition_is_not_announced(tmp_path: Path) -> None:
    files = {
        "program/curhat.md": CURHAT.format(rhythm=WEEKLY),
        "berita/2025/curhat.md": told("2025-06-27"),
        "berita/2025/ditunda.md": told("2025-07-04", status="ditunda"),
    }

    following = page(edition(tmp_path, files)).following

    assert following
    assert following.news is None


def test_no_calendar_holds_an_edition_that_only_the_rhythm_expects(tmp_path: Path) -> None:
    found = newsroom(tmp_path, "2025-06-27")

    texts = [
        calendars.calendar(found, channel)
        for channel in (*front.channels(found), *programmes.channels(found))
    ]

    assert [1, 1] == [text.count("BEGIN:VEVENT") for text in texts]


def test_more_than_two_editions_without_a_report_are_one_entry_with_its_days(
    tmp_path: Path,
) -> None:
    found = newsroom(tmp_path, "2025-04-04", "2025-05-30", "2025-06-20")

    (year,) = page(found).years

    assert [
        ("Jumat, 27 Juni 2025", "Belum ada laporan", ""),
        ("Jumat, 20 Juni 2025", "Dilaporkan", ""),
        ("Jumat, 13 Juni 2025", "Belum ada laporan", ""),
        ("Jumat, 6 Juni 2025", "Belum ada laporan", ""),
        ("Jumat, 30 Mei 2025", "Dilaporkan", ""),
        (
            "11 April\u201323 Mei 2025",
            "7 edisi belum ada laporan",
            "11, 18, 25 April; 2, 9, 16, 23 Mei",
        ),
        ("Jumat, 4 April 2025", "Dilaporkan", ""),
    ] == [(entry.expected.text, entry.state.text, entry.days) for entry in year.editions]
    assert "13 edisi diharapkan, 3 dilaporkan" == year.summary


def test_a_year_without_any_report_is_its_number_and_its_days(tmp_path: Path) -> None:
    found = newsroom(tmp_path, "2023-12-15", rhythm="FREQ=MONTHLY;INTERVAL=6;BYDAY=3FR")

    latest, silent, first = page(found).years

    assert ("2024", "2 edisi belum ada laporan") == (silent.year, silent.summary)
    assert ("21 Juni; 20 Desember", ()) == (silent.days, silent.editions)
    assert ("2025", ()) == (latest.year, latest.editions)
    assert ("2023", "") == (first.year, first.days)


def test_an_edition_says_for_which_day_it_was_reported_only_where_that_is_another(
    tmp_path: Path,
) -> None:
    (year,) = page(newsroom(tmp_path, "2025-06-20", "2025-06-26")).years

    assert ["26 Juni 2025", None] == [entry.held and entry.held.text for entry in year.editions]


@pytest.mark.parametrize(
    ("days", "shown", "is_recent"),
    [
        (["2025-06-27", "2025-05-30", "2024-05-31"], 2, True),
        ([f"2024-05-{day:02d}" for day in range(1, 8)], 5, False),
    ],
)
def test_the_agenda_looks_back_on_three_months_else_on_the_last_few(
    tmp_path: Path, days: list[str], shown: int, *, is_recent: bool
) -> None:
    view = ledgers.agenda_view(newsroom(tmp_path, *days))

    assert (shown, is_recent) == (len(view.past), view.is_recent)


def test_a_long_timeline_has_all_of_its_pages(tmp_path: Path) -> None:
    days = [
        f"202{year}-{month:02d}-{day:02d}"
        for year in "34"
        for month in (1, 2)
        for day in range(1, 29)
    ]
    found = newsroom(tmp_path, *days)

    pages = {made.address: made.view for made in programmes.pages(found)}

    assert ["/program/", "/program/curhat/", "/program/curhat/2/"] == sorted(pages)
    older = pages["/program/curhat/"].timeline.pager.after
    assert found.addresses.href("/program/curhat/2/") == older.url
    assert 12 == sum(len(month.entries) for month in pages["/program/curhat/2/"].timeline.months)


def test_the_latest_year_and_the_latest_edition_stand_first(tmp_path: Path) -> None:
    view = page(newsroom(tmp_path, "2024-12-27", "2025-06-20", "2025-06-27"))

    assert ["2025", "2024"] == [year.year for year in view.years]
    assert ["2025-06-27", "2025-06-20"] == [
        edition.expected.iso for edition in view.years[0].editions[:2]
    ]


@pytest.mark.parametrize(
    ("rhythm", "words"),
    [
        ("FREQ=WEEKLY;BYDAY=FR", "setiap minggu, hari Jumat"),
        ("FREQ=WEEKLY;INTERVAL=1", "setiap minggu"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "setiap 2 minggu, hari Senin dan Jumat"),
        ("FREQ=MONTHLY;INTERVAL=3", "setiap 3 bulan"),
    ],
)
def test_a_rhythm_is_said_in_words(tmp_path: Path, rhythm: str, words: str) -> None:
    assert words == page(newsroom(tmp_path, "2025-06-27", rhythm=rhythm)).rhythm
