"""The style sheet: small, flat, and with every value named once."""

import gzip
import re
from pathlib import Path

import pytest

from gazette.press.printing.assets import STYLE_ORDER, bundle

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "theme/static"
SHEETS = {name: (STATIC / "css" / name).read_text(encoding="utf-8") for name in STYLE_ORDER}
LARGEST_STYLE = 14 * 1024
LARGEST_SCRIPT = 3 * 1024
ELEMENT_SHEETS = ("tokens.css", "base.css", "print.css")


def plain(css: str) -> str:
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def selectors(css: str) -> list[str]:
    return [
        part.strip()
        for found in re.findall(r"([^{}]+)\{", plain(css))
        if not found.strip().startswith("@")
        for part in found.split(",")
    ]


def test_the_style_sheet_is_small() -> None:
    styles = next(asset for asset in bundle(STATIC).files if asset.address.endswith(".css"))

    assert len(gzip.compress(styles.data, mtime=0)) <= LARGEST_STYLE
    assert len(gzip.compress(styles.data)) <= LARGEST_STYLE


def test_the_script_is_small() -> None:
    assert (STATIC / "js/kabar.js").stat().st_size <= LARGEST_SCRIPT


def test_every_sheet_is_bundled() -> None:
    assert sorted(STYLE_ORDER) == sorted(path.name for path in (STATIC / "css").iterdir())


@pytest.mark.parametrize("name", STYLE_ORDER)
def test_specificity_is_flat(name: str) -> None:
    css = plain(SHEETS[name])

    assert "!important" not in css
    assert "@layer" not in css
    assert "@import" not in css
    assert [] == [found for found in selectors(css) if re.search(r"#[A-Za-z]", found)]


@pytest.mark.parametrize("name", STYLE_ORDER)
def test_a_selector_is_one_class_and_at_most_one_element_below_it(name: str) -> None:
    deep = [
        found
        for found in selectors(SHEETS[name])
        if len(re.findall(r"\.[a-z]", found)) > 2 or len(found.split()) > 3
    ]

    assert [] == deep


def test_every_custom_property_is_defined_and_used() -> None:
    everything = plain("\n".join(SHEETS.values()))
    defined = set(re.findall(r"(?<![\w-])(--[\w-]+)\s*:", plain(SHEETS["tokens.css"])))
    used = set(re.findall(r"var\((--[\w-]+)", everything))

    assert set() == used - defined
    assert set() == defined - used


@pytest.mark.parametrize("name", [name for name in STYLE_ORDER if name not in ELEMENT_SHEETS])
def test_colours_are_named_in_the_tokens_alone(name: str) -> None:
    assert [] == re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", plain(SHEETS[name]))


@pytest.mark.parametrize("name", STYLE_ORDER)
def test_directions_are_logical(name: str) -> None:
    physical = re.findall(
        r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?<!-)(?:left|right|top|bottom)|width|height|(?:min|max)-(?:width|height))\s*:\s*[^)]*?;",
        plain(SHEETS[name]),
    )

    assert [] == physical


def test_every_class_of_the_templates_has_a_name_by_the_rules() -> None:
    names = {
        name
        for path in (ROOT / "theme/templates").rglob("*.html")
        for value in re.findall(r'\sclass="([^"]*)"', path.read_text(encoding="utf-8"))
        for name in re.sub(r"\{\{.*?\}\}", "x", value).split()
    }
    shape = re.compile(r"[a-z]+(?:-[a-z]+)*(?:__[a-z]+(?:-[a-z]+)*)?(?:--[a-z]+(?:-[a-z]+)*)?")

    assert [] == sorted(name for name in names if not shape.fullmatch(name))


def test_every_class_of_the_style_sheet_is_in_use() -> None:
    markup = "\n".join(
        path.read_text(encoding="utf-8")
        for folder, ending in (("theme/templates", "*.html"), ("theme/static/js", "*.js"))
        for path in (ROOT / folder).rglob(ending)
    )
    styled = {
        name
        for css in SHEETS.values()
        for found in selectors(css)
        for name in re.findall(r"\.([a-z][\w-]*)", found)
    }

    assert [] == sorted(
        name for name in styled if not name.startswith("badge--") and name not in markup
    )
