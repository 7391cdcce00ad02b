"""Stamps of what pages read."""

import importlib
import pkgutil
from pathlib import Path

import pytest

from gazette import views
from gazette.press.kept.reads import Noted, Notes, noted_edition
from gazette.press.kept.stamps import Stamps, Unknown
from newsroom import edition, item


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


def test_all_that_is_gathered_is_known_before_a_page_is_made(tmp_path: Path) -> None:
    stamps = Stamps()
    named = "officials: [{name: Budi Contoh, role: Ketua, organisation: senkom-kota-madiun}]"
    plain = edition(tmp_path, {"berita/2025/a.md": item(named)})
    found = noted_edition(plain, Notes(), stamps)
    modules = [
        importlib.import_module(f"gazette.views.{module.name}")
        for module in pkgutil.iter_modules(views.__path__)
    ]
    pages = [page for module in modules if hasattr(module, "pages") for page in module.pages(found)]
    known = sorted(stamps.sources)

    made = {type(page.view).__name__ for page in pages}

    assert {"RegionView", "OrganisationView", "OfficialView", "LeafletView"} <= made
    assert known == sorted(stamps.sources)
