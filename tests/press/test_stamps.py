"""Stamps of what pages read."""

import pytest

from gazette.press.kept.reads import Noted, Notes
from gazette.press.kept.stamps import Stamps


def test_two_sources_of_one_name_are_refused() -> None:
    stamps, notes = Stamps(), Notes()
    stamps.add(Noted("commitments", dict, notes))

    with pytest.raises(ValueError, match="noted twice: commitments"):
        stamps.add(Noted("commitments", dict, notes))
