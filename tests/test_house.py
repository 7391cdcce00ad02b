"""The house keeps its floors: reads the imports and calls of every module in `plugins/gazette`.

The rules are the tables below; `docs/architecture.md` says them in words.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGINS = Path(__file__).resolve().parent.parent / "plugins"
PACKAGE = "gazette"

# Each floor, the floors it may import, and the libraries it may know (None: any).
ARROWS = {
    "data": (),  # what the house was given, and the scripts that fetched it
    "domain": (),
    "intake": ("domain",),
    "press_text": ("domain",),
    "views": ("domain",),
    "press": ("domain", "intake", "press_text", "views"),
}
LIBRARIES = {
    "data": set(),
    "domain": {"dateutil"},
    "intake": {"dateutil", "yaml", "pydantic", "pydantic_core"},
    "press_text": {"dateutil", "bs4"},
    "views": {"dateutil", "babel", "icalendar", "feedgenerator", "zxingcpp"},
    "press": None,
}
# Inside domain a file imports only files that stand before it.
DOMAIN_ORDER = (
    "text",
    "characters",
    "quotations",
    "personal_data",
    "dates",
    "slips",
    "messages",
    "cases",
    "problems",
    "origin",
    "regions",
    "site_plan",
    "sheets",
    "drafts",
    "organisations",
    "people",
    "ranks",
    "private_people",
    "identities",
    "agreements",
    "events",
    "commitments",
    "references",
    "programmes",
    "records",
    "addresses",
    "anchors",
    "stories",
    "offices",
    "pledges",
    "graph",
    "timeline",
    "doubts",
    "checks",
    "hints",
)
# Floors where everything comes in as an argument: no clock, files, environment, locale, chance.
PURE = ("domain", "views")
IMPURE_MODULES = {
    "glob", "importlib", "locale", "os", "random", "secrets",
    "shutil", "socket", "subprocess", "tempfile", "time",
}  # fmt: skip
CLOCK_CALLS = {"now", "today", "utcnow"}
FILE_CALLS = {
    "open", "read_text", "read_bytes", "write_text", "write_bytes",
    "iterdir", "rglob", "unlink", "mkdir",
}  # fmt: skip
EMPTY_WORDS = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"}


def violations(module: str, source: str) -> list[str]:
    """What the text *source* of *module* (`gazette.views.feeds`) does against the rules."""
    tree = ast.parse(source)
    floor = floor_of(module)
    found = [*name_violations(module)]
    if floor:
        for line, target in imports(module, tree):
            found += [f"{line}: {why}" for why in import_violations(module, floor, target)]
    if floor in PURE:
        found += [f"{line}: {floor} {why}" for line, why in impure_calls(tree)]
    return found


def floor_of(module: str) -> str:
    """`gazette.views.feeds` stands on `views`; the package itself stands on none."""
    return [*module.split("."), ""][1]


def domain_file(module: str) -> str:
    return [*module.split("."), "", ""][2]


def name_violations(module: str) -> Iterator[str]:
    """Modules are named for what they hold; every folder is a known floor."""
    yield from (
        f"1: say what it holds: {part}" for part in module.split(".") if part in EMPTY_WORDS
    )
    floor = floor_of(module)
    if floor and floor not in ARROWS:
        yield f"1: not a floor of the house: {floor}"
    if floor == "domain":
        yield from unplaced(module)


def unplaced(module: str) -> Iterator[str]:
    file = domain_file(module)
    if file and file not in DOMAIN_ORDER:
        yield f"1: give {file} its place in DOMAIN_ORDER"


def imports(module: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every module that is imported anywhere in the file, by its full name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*module.split(".")[: -node.level], *filter(None, [base])])
            if base in {PACKAGE, *(f"{PACKAGE}.{floor}" for floor in ARROWS)}:
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, base


def import_violations(module: str, floor: str, target: str) -> Iterator[str]:
    """One import goes down the arrows, to a known library, or inside its own floor."""
    top = target.split(".")[0]
    if top == PACKAGE:
        other = floor_of(target)
        if other == "domain" == floor:
            yield from order_violations(module, target)
        elif other != floor and other not in ARROWS.get(floor, ()):
            yield f"{floor} may not import {target}"
    elif top in sys.stdlib_module_names:
        if floor in PURE and top in IMPURE_MODULES:
            yield f"{floor} may not import {top}: pass in what it needs"
    else:
        libraries = LIBRARIES.get(floor, set())
        if libraries is not None and top not in libraries:
            yield f"{floor} may not know {top}"


def order_violations(module: str, target: str) -> Iterator[str]:
    here, there = domain_file(module), domain_file(target)
    if {here, there} <= set(DOMAIN_ORDER):
        if DOMAIN_ORDER.index(there) >= DOMAIN_ORDER.index(here):
            yield f"domain: {here} stands before {there} and may not import it"
    else:
        yield f"domain: {here} or {there} has no place in DOMAIN_ORDER"


def impure_calls(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Calls of the clock and of files, and rhythms that would begin at the clock's now."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = called(call.func)
        if name in CLOCK_CALLS and isinstance(call.func, ast.Attribute):
            yield call.lineno, f"may not ask the clock: {name}()"
        elif name in FILE_CALLS:
            yield call.lineno, f"may not touch files: {name}()"
        elif name in {"rrule", "rrulestr"} and "dtstart" not in {k.arg for k in call.keywords}:
            yield call.lineno, f"{name}() without dtstart begins at the clock's now"


def called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted((PLUGINS / PACKAGE).rglob("*.py")):
        parts = path.relative_to(PLUGINS).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def test_every_module_keeps_to_its_floor() -> None:
    found = [
        f"{path.relative_to(PLUGINS.parent)}:{violation}"
        for module, path in modules()
        for violation in violations(module, path.read_text("utf-8"))
    ]

    assert not found, "\n" + "\n".join(found)


def test_every_place_in_the_domain_order_is_taken_once_by_a_file() -> None:
    files = {path.stem for path in (PLUGINS / PACKAGE / "domain").glob("*.py")} - {"__init__"}

    assert sorted(files) == sorted(DOMAIN_ORDER)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("gazette.domain.dates", "from gazette.views import feeds"),
        ("gazette.domain.dates", "from gazette.domain.graph import SiteGraph"),
        ("gazette.domain.dates", "from . import graph"),
        ("gazette.domain.dates", "from .graph import SiteGraph"),
        ("gazette.domain.dates", "import gazette.domain.dates"),
        ("gazette.domain.mystery", ""),
        ("gazette.domain.dates", "import os"),
        ("gazette.domain.dates", "import pydantic"),
        ("gazette.domain.dates", "def f():\n    import random"),
        ("gazette.domain.dates", "from datetime import date as d\nd.today()"),
        ("gazette.domain.dates", "import datetime\ndatetime.datetime.now(tz=None)"),
        ("gazette.domain.dates", "open('x')"),
        ("gazette.domain.dates", "Path('x').read_text()"),
        ("gazette.domain.programmes", "rrulestr('FREQ=DAILY')"),
        ("gazette.views.feeds", "from gazette.intake import folder"),
        ("gazette.views.feeds", "from gazette import press"),
        ("gazette.views.feeds", "from ..press import commands"),
        ("gazette.views.feeds", "import jinja2"),
        ("gazette.views.feeds", "from os import environ"),
        ("gazette.intake.folder", "from gazette.views import feeds"),
        ("gazette.intake.folder", "import pelican"),
        ("gazette.press_text.draft", "from gazette.intake import folder"),
        ("gazette.press_text.draft", "from PIL import Image"),
        ("gazette.press.utils", ""),
        ("gazette.attic.boxes", ""),
    ],
)
def test_a_breach_is_seen(module: str, source: str) -> None:
    assert len(violations(module, source)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("gazette", '"""A map of the house."""'),
        ("gazette.domain.graph", "from gazette.domain.dates import PartialDate"),
        ("gazette.domain.graph", "from . import dates, records"),
        ("gazette.domain.programmes", "from dateutil.rrule import rrulestr"),
        ("gazette.domain.programmes", "rrulestr('FREQ=DAILY', dtstart=day)"),
        ("gazette.views.feeds", "from gazette.domain import graph\nfrom gazette.views import urls"),
        ("gazette.press.news", "from pelican import signals\nfrom gazette.views import news"),
        ("gazette.press.news", "from gazette.intake.folder import read\nopen('x')"),
    ],
)
def test_a_step_down_is_free(module: str, source: str) -> None:
    assert violations(module, source) == []
