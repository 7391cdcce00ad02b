"""Every fact of the five source texts stands where we say it stands, and quotations are theirs."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FACTS = yaml.load(
    Path(__file__).with_name("seed_facts.yaml").read_text(encoding="utf-8"), yaml.BaseLoader
)
SOURCES = sorted((ROOT / "tests/press_text/seeds").glob("*.txt"))


def header_and_body(path: Path) -> tuple[dict, str]:
    """Split a content file into its metadata and its text."""
    _, header, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(header, yaml.BaseLoader), body


def value_at(header: dict, where: str) -> str:
    """Follow a dotted path such as `officials.0.name`."""
    value = header
    for step in where.split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]
    assert isinstance(value, str), f"{where} is not a single value"
    return value


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("file", "fact"),
    [
        pytest.param(item["file"], fact, id=f"{Path(item['file']).stem}: {fact['fact']}")
        for item in FACTS["items"]
        for fact in item["facts"]
    ],
)
def test_fact_is_recorded(file: str, fact: dict[str, str]) -> None:
    header, body = header_and_body(ROOT / file)

    text = body if fact["where"] == "body" else value_at(header, fact["where"])

    assert folded(fact["contains"]) in folded(text)


@pytest.mark.parametrize(
    ("file", "source"),
    [
        pytest.param(item["file"], source, id=Path(item["file"]).stem)
        for item, source in zip(FACTS["items"], SOURCES, strict=True)
    ],
)
def test_a_quotation_stands_word_for_word_in_the_source(file: str, source: Path) -> None:
    _, body = header_and_body(ROOT / file)
    quoted = [folded(words).rstrip(",") for words in re.findall(r'"([^"]+)"', body)]

    assert quoted
    assert [] == [words for words in quoted if words not in folded(source.read_text("utf-8"))]
