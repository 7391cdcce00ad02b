"""The templates hold no logic: what they show comes ready from the views."""

import itertools
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "theme/templates"
ALL = sorted(TEMPLATES.rglob("*.html"))
COMPONENTS = sorted((TEMPLATES / "components").glob("*.html"))
PAGES = sorted(TEMPLATES.glob("*.html"))

# What a template may be made of; anything else is a decision, and belongs in a view.
ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Extends,
    nodes.Block, nodes.FromImport, nodes.Macro, nodes.Name, nodes.Getattr, nodes.Const,
    nodes.Call, nodes.Filter, nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand,
    nodes.Tuple,
)  # fmt: skip
ONLY_IN_CONDITIONS = (nodes.And, nodes.Or, nodes.Not, nodes.Compare)
FILTERS = {"breakable", "prose", "script_json"}
SPOKEN = {"alt", "aria-label", "data-label", "data-none", "placeholder", "title"}

_MARKED = re.compile(
    r"\{% block script_policy.*?endblock %\}|\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL
)


def name_of(path: Path) -> str:
    return str(path.relative_to(TEMPLATES))


def parsed(path: Path) -> nodes.Template:
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    return environment.parse(path.read_text(encoding="utf-8"))


class Words(HTMLParser):
    """Collects the words that stand in a template itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._tag = ""

    def handle_data(self, data: str) -> None:
        if self._tag != "style" and re.search(r"[^\W\d_]", data):
            self.found.append(data.strip())

    def handle_endtag(self, tag: str) -> None:
        self._tag = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tag = tag
        self.found += [
            value
            for name, value in attrs
            if name in SPOKEN and value and re.search(r"[^\W\d_]", value)
        ]


def walk(node: nodes.Node, *, in_condition: bool = False) -> list[tuple[nodes.Node, bool]]:
    found = [(node, in_condition)]
    for field, value in node.iter_fields():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, nodes.Node):
                is_test = isinstance(node, nodes.If) and field == "test"
                found += walk(child, in_condition=in_condition or is_test)
    return found


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_a_template_holds_no_logic_beyond_for_and_if(path: Path) -> None:
    tree = parsed(path)
    macros = {
        alias if isinstance(alias, str) else alias[1]
        for imported in tree.find_all(nodes.FromImport)
        for alias in imported.names
    } | {macro.name for macro in tree.find_all(nodes.Macro)}
    mistakes = []
    for node, in_condition in walk(tree):
        known = isinstance(node, ALLOWED)
        if isinstance(node, ONLY_IN_CONDITIONS):
            known = in_condition
        elif isinstance(node, nodes.Compare):
            known = all(operand.op in ("eq", "ne") for operand in node.ops)
        elif isinstance(node, nodes.Filter):
            known = node.name in FILTERS
        elif isinstance(node, nodes.Call):
            called = node.node
            known = isinstance(called, nodes.Name) and called.name in macros | {"_"}
        elif isinstance(node, nodes.FromImport):
            known = not node.with_context
        if not known:
            mistakes.append(f"line {node.lineno}: {type(node).__name__}")

    assert [] == mistakes


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_every_word_that_people_read_can_be_translated(path: Path) -> None:
    words = Words()
    words.feed(_MARKED.sub("", path.read_text(encoding="utf-8")))

    assert [] == words.found


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_words_in_translation_are_constant(path: Path) -> None:
    changing = [
        call.lineno
        for call in parsed(path).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name)
        and call.node.name == "_"
        and not (len(call.args) == 1 and isinstance(call.args[0], nodes.Const))
    ]

    assert [] == changing


@pytest.mark.parametrize("path", COMPONENTS, ids=name_of)
def test_a_component_is_one_macro_that_bears_its_files_name(path: Path) -> None:
    assert [path.stem] == [macro.name for macro in parsed(path).find_all(nodes.Macro)]
    assert path.read_text(encoding="utf-8").startswith("{# ")


def test_every_component_is_used_by_a_page_and_shown_among_the_patterns() -> None:
    def imported(paths: list[Path]) -> set[str]:
        return {
            str(found.template.value).removeprefix("components/").removesuffix(".html")
            for path in paths
            for found in parsed(path).find_all(nodes.FromImport)
            if isinstance(found.template, nodes.Const)
        }

    patterns = TEMPLATES / "patterns.html"
    components = {path.stem for path in COMPONENTS}
    on_pages = imported([path for path in PAGES if path != patterns])
    in_use = on_pages | imported([path for path in COMPONENTS if path.stem in on_pages])

    inside = {
        "agreement",
        "pledge",
        "story_marks",
        "timeline_entry",
        "titled",
    }  # of others, which are shown
    assert set() == components - in_use - inside
    assert set() == components - inside - imported([patterns, TEMPLATES / "base.html"])


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_what_is_imported_is_used(path: Path) -> None:
    tree = parsed(path)
    names = [name for found in tree.find_all(nodes.FromImport) for name in found.names]
    called = {call.node.name for call in tree.find_all(nodes.Call) if hasattr(call.node, "name")}

    assert [] == [name for name in names if name not in called]
    assert sorted(names) == names


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_no_words_are_glued_together(path: Path) -> None:
    """After a block tag the line's end falls away, so words beside it need a space of their own."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    glued = [
        line
        for line, following in itertools.pairwise(lines)
        if re.fullmatch(r".*\S\{% endif %\}", line)
        and not re.search(r"</(?:li|p|div|dd|dt|ul|ol|dl|section|nav|td|th|h\d)>\{% endif", line)
        and not re.search(r"<(?:meta|link|script)\b", line)
        and not re.fullmatch(r"\{% if [^%]*%\}\{\{ \w+\(.*\) \}\}\{% endif %\}", line)
        and following.startswith("{% ")
        and not re.match(r"\{% if [^%]*%\} ", following)
        and not following.startswith("{% end")
    ]

    assert [] == glued


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_no_style_or_handler_stands_in_an_attribute(path: Path) -> None:
    assert not re.search(r"\s(style|on\w+)=", path.read_text(encoding="utf-8"))
