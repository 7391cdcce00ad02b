"""Ready: the last edition on its plates, so far as it takes to print single sheets of it again."""

import dataclasses
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from gazette.domain.origin import Record
from gazette.intake.kept import Readings, unpack_record
from gazette.press._desk import reading_version
from gazette.press.kept.case import Case
from gazette.press.kept.edits import NotLocal
from gazette.press.kept.plates import NotThere, Plates
from gazette.press.kept.recipes import Recipes
from gazette.press.kept.signature import Walk
from gazette.press.kept.standing import Standing
from gazette.press.kept.store import Store
from gazette.press.printing.compiled import Templates
from gazette.press.printing.glossary import Glossary
from gazette.press.printing.markdown import VERSION, Setter
from gazette.press.printing.printer import Settings, draw_edition
from gazette.press.printing.render import environment
from gazette.views.edition import Edition


class Ready:
    """The last edition. What is asked for is loaded once.

    Raises NotThere or NotLocal where it cannot be used.
    """

    def __init__(self, standing: Standing) -> None:
        case = Case.load(standing.cache, standing.name)
        if case is None or case.frame != standing.frame:
            raise NotLocal
        self.case, self.frame = case, standing.frame
        if not self.is_of(standing):
            raise NotLocal
        self.readings = Readings(standing.cache / "readings.sqlite3", reading_version())
        self.plates = Plates(
            kept_at(standing, "plates"), self.frame, partial(_record, self.readings), case.titles
        )
        self._recipes, self._output = kept_at(standing, "recipes"), standing.output
        self.settings = _settings(self.plates)
        cache = self.settings.cache
        self._store = Store(cache / "markdown.sqlite3" if cache else None, VERSION)

    def is_of(self, standing: Standing) -> bool:
        """Whether it is the edition that stands."""
        return (self.frame, self.case.output) == (standing.frame, standing.signed)

    def warm_up(self) -> None:
        """Load and compile now what `print` would need later."""
        self.walk.digest()
        self.templates.compile_all()
        self.recipes.own(0)

    @cached_property
    def walk(self) -> Walk:
        """The output as it stands, which must be as it was noted."""
        walk = Walk.of(self._output)
        if walk.digest() != self.case.output:
            raise NotLocal
        return walk

    @cached_property
    def edition(self) -> Edition:
        """The edition on its plates."""
        edition = draw_edition(
            self.plates.graph(),
            self.settings,
            frozenset(self.plates.told["enabled"]),
            self.plates.pictures,
        )
        return dataclasses.replace(
            edition, cards=self.plates.cards, keep=self._store.made, index=self._index
        )

    def _index(self, name: str, make: Callable[[], Any]) -> Any:
        return self.recipes.index(name, make)

    @cached_property
    def recipes(self) -> Recipes:
        """How its pages were made."""
        recipes = Recipes(self._recipes, self.frame, self.plates)
        recipes.follow(self.edition)
        return recipes

    @cached_property
    def setter(self) -> Setter:
        """What sets its prose."""
        edition = self.edition
        return Setter(
            edition.addresses.base,
            self.plates.addresses.union(self.plates.told["later"]),
            edition.pictures,
            self._store,
            Glossary(edition.graph.terms, edition.addresses.href("/istilah/")),
        )

    @cached_property
    def templates(self) -> Templates:
        """The templates of its theme."""
        return environment(
            self.settings.theme / "templates",
            site=self.edition.site,
            speech=self.edition.speech,
            prose=self.setter,
        )


def _record(readings: Readings, path: str) -> Record:
    row = readings.row(path)
    record = unpack_record(row.packed)[0] if row else None
    if record is None:
        raise NotThere(path)
    return record


def _settings(plates: Plates) -> Settings:
    told = plates.told["settings"]
    return Settings(**{**told, "theme": Path(told["theme"]), "cache": Path(told["cache"])})


def kept_at(standing: Standing, what: str) -> Path:
    """Where plates, recipes and case of an output lie."""
    return standing.cache / "plates" / f"{standing.name}.{what}"
