"""Plain patterns are the yardstick: the rules are ahead of them in every field."""

from pathlib import Path

import pytest

from gazette.press_text.registers import Registers
from gazette.press_text.score import FIELDS, Scores, read_labelled, score_readings, score_texts
from press_text.plain_patterns import read_plainly
from press_text.test_score import TODAY

HERE = Path(__file__).parent
TEXTS = [*read_labelled(HERE / "texts"), *read_labelled(HERE / "held_out")]


@pytest.fixture(scope="module")
def plain(registers: Registers) -> Scores:
    return score_readings(TEXTS, lambda text: read_plainly(text, registers.gazetteer, TODAY))


@pytest.fixture(scope="module")
def ruled(registers: Registers) -> Scores:
    return score_texts(TEXTS, registers=registers, today=TODAY)


@pytest.mark.parametrize("field", FIELDS)
def test_the_rules_are_ahead_of_plain_patterns(field: str, plain: Scores, ruled: Scores) -> None:
    before, now = (
        next(one for one in scores.fields if one.field == field) for scores in (plain, ruled)
    )

    assert before.right > 0 or field == "published"
    assert now.f1 > before.f1
    assert now.precision >= before.precision
