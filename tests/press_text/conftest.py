"""The registers that press texts are read against."""

import pytest

from gazette.intake.gazetteer import load_gazetteer, load_villages
from gazette.press_text.registers import Registers


@pytest.fixture(scope="session")
def registers() -> Registers:
    return Registers(
        gazetteer=load_gazetteer(),
        villages=load_villages,
        region_aliases={"Jaluko": "15.05.01"},
    )
