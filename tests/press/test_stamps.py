"""Stamps of what pages read."""

import pytest

from gazette.press.kept.reads import Noted, Notes
from gazette.press.kept.stamps import Stamps, Unknown


def test_two_sources_of_one_name_are_refused() -> None:
    stamps, notes = Stamps(), Notes()
    stamps.add(Noted("commitments", dict, notes))

    with pytest.raises(ValueError, match="noted twice: commitments"):
        stamps.add(Noted("commitments", dict, notes))


@pytest.mark.parametrize("sign", ["=", "?", "*", "#", ":"])
def test_what_is_read_of_an_unknown_source_is_never_the_same(sign: str) -> None:
    stamps = Stamps()
    with pytest.raises(Unknown):
        stamps.of_key(f"late{sign}0:1")


def test_what_was_asked_too_early_is_asked_again() -> None:
    stamps = Stamps()
    with pytest.raises(Unknown):
        stamps.of_key("late=a")
    stamps.add(Noted("late", lambda: {"a": "b"}, Notes()))

    assert b"'b'" in stamps.of_key("late=a")
