"""Answers: a value goes to its field, the question goes, and the file stays one that intake reads."""

from datetime import date

import pytest

from gazette.domain.records import KIND_BY_FOLDER
from gazette.intake.readers import read_record
from gazette.press_text.answers import ANSWERABLE, answered
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import Draft, draft_from_text
from gazette.press_text.registers import Registers

TODAY = date(2026, 1, 31)
ANSWERS = {
    "title": "Donor darah di Jepara",
    "published": "2025-06-05",
    "event.type": "bakti-sosial",
    "event.date": "2025-06-04",
    "event.venue": "Balai Desa Banjaran",
    "region": "33.20",
    "organisations": "pmi-jepara",
    "source.name": "media.example",
    "source.url": "https://media.example/donor",
}


@pytest.fixture
def empty(registers: Registers) -> Draft:
    return draft_from_text("", registers=registers, today=TODAY)


def test_every_open_field_that_one_value_answers_can_be_answered(empty: Draft) -> None:
    draft = empty
    for field, answer in ANSWERS.items():
        draft = answered(draft, field, answer)
    markdown = to_markdown(draft)
    reading = read_record(markdown, "content/berita/2025/x.md", KIND_BY_FOLDER["berita"], "x")

    assert set(ANSWERS) == set(ANSWERABLE)
    assert [] == list(reading.problems)
    assert {"body"} == {question.field for question in draft.questions}
    assert "kind: berita-kegiatan\n" in markdown
    for line in (
        "title: Donor darah di Jepara\n",
        "date: 2025-06-05\n",
        "  type: bakti-sosial\n  date: 2025-06-04\n  venue: Balai Desa Banjaran\n",
        "region: [33.20]\n",
        "organisations: [pmi-jepara]\n",
        '  - name: media.example\n    url: "https://media.example/donor"\n',
    ):
        assert line in markdown


def test_an_event_date_without_its_day_leaves_the_question(empty: Draft) -> None:
    assert answered(empty, "event.date", "2025-06") == empty


def test_a_region_inside_the_known_one_is_the_finer_place(
    empty: Draft, registers: Registers
) -> None:
    draft = answered(empty, "region", "33.20")

    assert "region: [33.20, 33.20.08]\n" in to_markdown(answered(draft, "region", "33.20.08"))
    assert "region: [33.18]\n" in to_markdown(answered(draft, "region", "33.18"))


def test_the_known_region_said_again_is_no_place_within_itself(empty: Draft) -> None:
    draft = answered(answered(empty, "region", "33.20"), "region", "33.20.08")

    again = answered(draft, "region", "33.20")

    assert (("33.20",), None) == (again.regions, again.place)
