"""The labelled texts: no field falls below its floor, a little under what it measures."""

from datetime import date
from pathlib import Path

import pytest

from gazette.press_text.registers import Registers
from gazette.press_text.score import FIELDS, Scores, read_labelled, score_table, score_texts

HERE = Path(__file__).parent
TODAY = date(2026, 1, 31)
FLOORS = {  # F1 over the dev set and the held-out set together
    "event date": 0.97,
    "event type": 0.93,
    "region": 0.98,
    "officials": 0.98,
    "officials with role": 0.97,
    "organisations": 0.90,
    "agreement numbers": 0.98,
    "venue": 0.92,
    "listed outcomes": 0.98,
    "source": 0.96,
    "title": 0.96,
    "published": 0.95,
}


@pytest.fixture(scope="module")
def scores(registers: Registers) -> Scores:
    texts = [*read_labelled(HERE / "texts"), *read_labelled(HERE / "held_out")]
    return score_texts(texts, registers=registers, today=TODAY)


def test_every_field_has_a_floor() -> None:
    assert set(FIELDS) == set(FLOORS)


def test_there_are_at_least_forty_labelled_texts(scores: Scores) -> None:
    assert scores.texts >= 40


@pytest.mark.parametrize("field", sorted(FLOORS))
def test_a_field_keeps_its_floor(field: str, scores: Scores) -> None:
    score = next(one for one in scores.fields if one.field == field)
    misses = [miss for miss in scores.misses if miss.field == field]

    assert score.f1 >= FLOORS[field], misses


def test_no_wrong_date_is_asserted(scores: Scores) -> None:
    wrong = [miss for miss in scores.misses if miss.field == "event date" and miss.wrong]

    assert wrong == []


def test_the_table_in_the_docs_is_the_one_measured(scores: Scores) -> None:
    documented = (HERE.parents[1] / "docs" / "press-text.md").read_text("utf-8")

    assert score_table(scores) in documented
