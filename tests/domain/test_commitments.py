"""Commitments decay by themselves, aspirations follow the latest word (contract 1.6)."""

from datetime import date

import pytest

from gazette.domain.commitments import (
    Aspiration,
    Commitment,
    CommitmentStatus,
    News,
    Progress,
    Strength,
    aspiration_status,
    commitment_state,
    last_heard,
    shown_status,
)
from gazette.domain.dates import PartialDate
from gazette.domain.origin import LocalId

TODAY = date(2025, 7, 1)


def partial(text: str) -> PartialDate:
    return PartialDate(*map(int, text.split("-")))


def word(on: str, status: Progress) -> News:
    return News(date=partial(on), status=status)


@pytest.mark.parametrize(
    ("due", "news", "status", "overdue"),
    [
        (None, [], "direncanakan", None),
        (None, [word("2025-01-01", "berjalan")], "berjalan", None),
        ("2025-07-01", [], "direncanakan", None),
        ("2025-06-30", [], "tanpa-kabar", 1),
        ("2025-06", [], "tanpa-kabar", 1),
        ("2025-07", [], "direncanakan", None),
        ("2024", [], "tanpa-kabar", 182),
        ("2025-05-31", [word("2025-05-31", "berjalan")], "tanpa-kabar", 31),
        ("2025-05-31", [word("2025-06-01", "berjalan")], "berjalan", None),
        ("2025-05-31", [word("2025-05", "sebagian")], "tanpa-kabar", 31),
        ("2025-05-31", [word("2025-06", "sebagian")], "sebagian", None),
        ("2025-05-31", [word("2025-04-01", "selesai")], "selesai", None),
        ("2025-05-31", [word("2025-04-01", "batal")], "batal", None),
        (
            "2025-05-31",
            [word("2025-02-01", "berjalan"), word("2025-04-01", "batal")],
            "batal",
            None,
        ),
    ],
)
def test_a_promise_without_news_after_its_due_date_is_without_news(
    due: str | None, news: list[News], status: CommitmentStatus, overdue: int | None
) -> None:
    state = commitment_state(partial(due) if due else None, news, TODAY)

    assert (status, overdue) == (state.status, state.days_overdue)


def test_the_date_of_a_status_is_that_of_the_latest_word() -> None:
    state = commitment_state(
        None, [word("2025-01-01", "berjalan"), word("2025-02", "sebagian")], TODAY
    )

    assert partial("2025-02") == state.since


@pytest.mark.parametrize(
    ("strength", "due", "news", "shown"),
    [
        ("harapan", None, [], "diharapkan"),
        ("harapan", "2025-12", [], "diharapkan"),
        ("harapan", "2025-05", [], "tanpa-kabar"),
        ("harapan", None, [word("2025-06-01", "berjalan")], "berjalan"),
        ("rencana", None, [], "direncanakan"),
        (None, None, [], "direncanakan"),
    ],
)
def test_a_hope_that_nobody_took_up_is_hoped_for_and_not_planned(
    strength: Strength | None, due: str | None, news: list[News], shown: str
) -> None:
    on = partial(due) if due else None
    hope = Commitment(id=LocalId("a"), text="Sinergi terjaga", strength=strength, due=on)

    assert shown == shown_status(hope, commitment_state(on, news, TODAY))


@pytest.mark.parametrize(
    ("news", "heard"),
    [
        ([], None),
        ([word("2023-01-27", "berjalan"), word("2023-02-03", "berjalan")], "2023-02-03"),
        ([word("2023-02", "sebagian")], "2023-02"),
        ([word("2023-02-03", "selesai")], None),
    ],
)
def test_what_goes_on_is_as_old_as_its_latest_news(news: list[News], heard: str | None) -> None:
    assert (partial(heard) if heard else None) == last_heard(commitment_state(None, news, TODAY))


@pytest.mark.parametrize(
    ("answer", "typed", "news", "expected"),
    [
        (None, None, [], "disampaikan"),
        ("Akan diperbaiki", None, [], "dijawab"),
        ("Akan diperbaiki", "ditindaklanjuti", [], "ditindaklanjuti"),
        (None, None, [word("2025-01-01", "dijawab")], "dijawab"),
        (None, "dijawab", [word("2025-01-01", "selesai")], "selesai"),
        (None, None, [word("2025-01-01", "selesai"), word("2025-02-01", "dibuka-kembali")], "dibuka-kembali"),
    ],
)  # fmt: skip
def test_an_aspiration_follows_the_latest_word(
    answer: str | None, typed: str | None, news: list[News], expected: str
) -> None:
    raised = Aspiration(id=LocalId("a"), text="Lampu padam", answer=answer, status=typed)  # type: ignore[arg-type]

    assert expected == aspiration_status(raised, news)
