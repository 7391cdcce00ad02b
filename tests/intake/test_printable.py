"""What a build reads: something is made of the records while the sheets are judged aside."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gazette.domain.graph import SiteGraph, build_graph
from gazette.domain.records import Records
from gazette.domain.regions import Gazetteer
from gazette.intake import folder
from gazette.intake.folder import Printable, read_content, read_records
from gazette.intake.kept import Readings
from gazette.press.kept.aside import Aside
from newsroom import NOON, item, write

SOUND = {"berita/2025/a.md": item(region="35.77.01.1001"), "berita/2025/b.md": item()}


@pytest.fixture(params=["here", "aside"])
def readings(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Readings:
    if request.param == "here":
        return Readings()
    monkeypatch.setattr(folder, "_MANY", 1)
    return Readings(aside=Aside)


def read(
    content: Path, readings: Readings, make: Callable[[Records, Gazetteer], Any]
) -> Printable[Any]:
    return read_records(content, readings, about=lambda _: None, make=make, now=NOON)


def drawn(records: Records, gazetteer: Gazetteer, now: datetime = NOON) -> SiteGraph:
    return build_graph(records, gazetteer, now)


def test_what_is_made_of_sound_records_is_what_a_check_would_give(
    tmp_path: Path, readings: Readings
) -> None:
    content = write(tmp_path, SOUND)
    checked = read_content(content, now=NOON)

    found = read(content, readings, lambda records, gazetteer: (records, gazetteer))

    records, gazetteer = found.made
    assert records.news == checked.records.news
    assert gazetteer.village_provinces == checked.gazetteer.village_provinces == {"35"}


@pytest.mark.parametrize(
    ("fault", "code"),
    [({"organisations": "tidak-ada"}, "E302"), ({"date": "kapan-kapan"}, "E105")],
)
def test_unsound_content_is_told_whatever_becomes_of_its_records(
    tmp_path: Path, readings: Readings, fault: dict[str, str], code: str
) -> None:
    content = write(tmp_path, {**SOUND, "berita/2025/c.md": item(**fault)})

    found = read(content, readings, drawn)

    assert found.made is None
    assert code in {problem.code for problem in found.problems}


def test_what_fails_with_sound_content_is_not_hidden(tmp_path: Path, readings: Readings) -> None:
    def broken(records: Records, gazetteer: Gazetteer) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read(write(tmp_path, SOUND), readings, broken)
