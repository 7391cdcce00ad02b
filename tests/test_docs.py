"""The documents cannot drift: what they name exists, and what exists is named."""

import ast
import dataclasses
import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import pytest

import gazette.views
from newsroom import problems

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def view_classes() -> dict[str, type]:
    """Every frozen dataclass that a template may see."""
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.iter_modules(gazette.views.__path__, "gazette.views.")
    ]
    return {
        name: value
        for module in modules
        for name, value in inspect.getmembers(module, inspect.isclass)
        if dataclasses.is_dataclass(value) and value.__module__ == module.__name__
    }


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_of_a_document_leads_somewhere(document: Path) -> None:
    targets = [
        target.partition("#")[0]
        for target in _LINK.findall(
            re.sub(r"```.*?```|`[^`]*`", "", document.read_text(), flags=re.S)
        )
        if not re.match(r"[a-z]+:|#|/", target)
    ]

    assert [] == [target for target in targets if not (document.parent / target).exists()]


def test_the_first_item_of_the_readme_passes_check(tmp_path: Path) -> None:
    block = re.search(r"```markdown\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
    assert block
    text = inspect.cleandoc("\n" + block[1])

    assert [] == problems(tmp_path, {"berita/2025/audiensi-senkom-kota-madiun.md": text})


def test_every_field_of_a_view_is_documented() -> None:
    text = (ROOT / "docs/views.md").read_text()
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", text, re.S | re.M))
    missing = [
        f"{name}.{item.name}"
        for name, view in view_classes().items()
        if name.endswith("View")
        for item in dataclasses.fields(view)
        if f"`{item.name}`" not in sections.get(name, "")
    ]

    assert [] == missing


def test_every_setting_of_ours_is_documented() -> None:
    tree = ast.parse((ROOT / "pelicanconf.py").read_text())
    ours = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id.startswith(("KABAR_", "SITE"))
    }
    text = (ROOT / "docs/settings.md").read_text()

    assert [] == sorted(name for name in ours if f"`{name}`" not in text)


def test_every_plugin_is_in_the_settings_file() -> None:
    listed = set(re.findall(r'"gazette\.press\.(\w+)"', (ROOT / "pelicanconf.py").read_text()))
    plugins = {
        path.stem
        for path in (ROOT / "plugins/gazette/press").glob("*.py")
        if not path.stem.startswith("_") and "def register(" in path.read_text()
    }

    assert plugins == listed


def test_a_decision_fits_on_a_page() -> None:
    long = [
        path.name
        for path in (ROOT / "docs/decisions").glob("*.md")
        if len(path.read_text().splitlines()) > 40
    ]

    assert [] == long


def vocabulary() -> set[str]:
    """Every Indonesian value that a record may have, as `domain/` lists them."""
    values = {
        value.value
        for module in (ROOT / "plugins/gazette/domain").glob("*.py")
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Literal"
        for value in ast.walk(node.slice)
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
    }
    english = {"published", "draft", "hidden", "error", "warning", "hint", "id", "en"}
    english |= {"byline", "source", "site"}  # whose words an item is in: no editor writes these
    return values - english


def test_every_value_of_the_domain_is_in_the_glossary() -> None:
    text = (ROOT / "docs/glossary.md").read_text().casefold()
    missing = [
        value for value in sorted(vocabulary()) if value.replace("-", " ").casefold() not in text
    ]

    assert [] == missing
