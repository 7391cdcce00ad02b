"""Words are only shown: what joins items to each other, and what is checked over all, reads none."""

import dataclasses
from datetime import UTC, datetime

from builds import ROOT
from gazette.domain.checks import all_problems
from gazette.domain.graph import build_graph
from gazette.domain.records import WORDS, NewsItem
from gazette.domain.sheets import Register
from gazette.intake.folder import read_content


def unreadable(name: str) -> property:
    def read(item: NewsItem) -> None:
        raise AssertionError(f"{name} of {item.id} was read")

    return property(read)


class Mute(NewsItem):
    """An item that fails when one of its words is read."""

    __slots__ = ()


for word in WORDS:
    setattr(Mute, word, unreadable(word))


def test_the_graph_is_drawn_without_a_word() -> None:
    found = read_content(ROOT / "content")
    for item in found.records.news:
        object.__setattr__(item, "__class__", Mute)

    assert build_graph(found.records, found.gazetteer, datetime(2026, 11, 1, tzinfo=UTC)).stories


def test_checks_over_all_files_find_the_same_whatever_the_words() -> None:
    register = read_content(ROOT / "content").register
    other = Register.of(
        (
            dataclasses.replace(
                sheet,
                values=tuple(
                    value._replace(text="lain-sama-sekali")
                    if sheet.kind == "berita" and value.path[0] in WORDS
                    else value
                    for value in sheet.values
                ),
            )
            for sheet in register.sheets
        ),
        register.gazetteer,
        register.images,
    )

    assert any(sheet.text("title") == "lain-sama-sekali" for sheet in other.sheets)
    assert [*all_problems(register)] == [*all_problems(other)]
