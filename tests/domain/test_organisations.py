"""Organisations: what they are called."""

import pytest

from gazette.domain.organisations import Organisation
from gazette.domain.origin import Marks


@pytest.mark.parametrize(
    ("short_name", "aliases", "expected"),
    [
        (None, (), ()),
        ("PMI", ("PMI", "Palang Merah"), ("PMI", "Palang Merah")),
        ("Palang Merah Indonesia", ("PMI", "PMI"), ("PMI",)),
    ],
)
def test_other_names_are_told_once_and_never_its_own(
    short_name: str | None, aliases: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    found = Organisation(
        id="pmi",
        marks=Marks(path="organisasi/pmi.md", values={}),
        body="",
        name="Palang Merah Indonesia",
        short_name=short_name,
        kind="palang-merah",
        aliases=aliases,
    )

    assert expected == found.other_names
