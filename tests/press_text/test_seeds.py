"""The five seed texts, complete: every labelled field is right or asked, none is wrong."""

import json
from datetime import date
from pathlib import Path

import pytest

from gazette.press_text.as_json import to_json
from gazette.press_text.draft import draft_from_text
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.registers import Registers

SEEDS = Path(__file__).parent / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
TODAY = date(2026, 1, 31)


@pytest.mark.parametrize("name", NAMES)
def test_a_seed_gives_its_golden_answer(name: str, registers: Registers) -> None:
    label = json.loads((SEEDS / f"{name}.json").read_text("utf-8"))
    text = (SEEDS / f"{name}.txt").read_text("utf-8")
    draft = to_json(draft_from_text(text, registers=registers, today=TODAY))

    listed = [one for one in draft["commitments"] if one["listed"]]
    found = {
        "title": draft["title"],
        "published": draft["published"],
        "type": draft["event"]["type"],
        "date": draft["event"]["date"],
        "as_written": draft["event"]["as_written"],
        "venue": draft["event"]["venue"],
        "region": draft["region"],
        "organisations": {organisation_key(one["name"]) for one in draft["organisations"]},
        "officials": [[one["bare_name"], one["role"]] for one in draft["officials"]],
        "numbers": draft["agreement_numbers"],
        "listed": [one["text"] for one in listed],
        "strength": listed[0]["strength"] if listed else None,
        "source": draft["source"]["name"],
    }
    wanted = {field: label[field] for field in found}
    wanted["organisations"] = {organisation_key(one) for one in label["organisations"]}
    asked = {question["field"] for question in draft["questions"]}

    assert wanted == found
    assert set(label["asked"]) <= asked


@pytest.mark.parametrize("name", NAMES)
def test_every_filled_field_of_a_seed_shows_its_words(name: str, registers: Registers) -> None:
    text = (SEEDS / f"{name}.txt").read_text("utf-8")
    draft = to_json(draft_from_text(text, registers=registers, today=TODAY))
    evidence = draft["evidence"]
    event = draft["event"]

    paths = [f"event.{key}" for key in ("type", "date", "as_written", "venue") if event[key]]
    paths += [key for key in ("title", "published") if draft[key]]
    paths += [f"officials.{n}.name" for n, _ in enumerate(draft["officials"])]
    paths += [f"officials.{n}.role" for n, one in enumerate(draft["officials"]) if one["role"]]
    paths += [f"region.{n}" for n, _ in enumerate(draft["region"])]
    paths += [f"organisations.{n}" for n, _ in enumerate(draft["organisations"])]
    paths += [f"commitments.{n}" for n, _ in enumerate(draft["commitments"])]

    assert [] == [path for path in paths if path not in evidence]
