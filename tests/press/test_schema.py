"""The generated files: fresh, sound, and of one mind with `check`."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from gazette.domain.records import KINDS
from gazette.intake.schema import Key, keys_of, model_of
from gazette.press import _report
from gazette.press.editing.generated import generated_files, write_generated
from gazette.press.editing.json_schema import schema_of
from newsroom import item, judge

jsonschema = pytest.importorskip("jsonschema")
ROOT = Path(__file__).resolve().parents[2]


def schema(folder: str) -> dict[str, Any]:
    return json.loads((ROOT / "docs" / "schema" / f"{folder}.schema.json").read_text("utf-8"))


def header(path: Path) -> Any:
    """The metadata as a code editor's YAML 1.2 reads it: no dates, no sexagesimals."""
    text = path.read_text("utf-8").split("---\n")[1]
    return yaml.load(text, _Yaml12) or {}


class _Yaml12(yaml.SafeLoader):
    yaml_implicit_resolvers = {  # noqa: RUF012 - PyYAML's own way to say it
        first: [(tag, pattern) for tag, pattern in found if tag.endswith((":float", ":null"))]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def errors(folder: str, tree: Any) -> list[str]:
    found = jsonschema.Draft7Validator(schema(folder)).iter_errors(tree)
    return [f"{list(error.absolute_path)}: {error.message}" for error in found]


def test_what_is_committed_is_what_would_be_written() -> None:
    stale = [
        name
        for name, text in generated_files(ROOT).items()
        if not (ROOT / name).is_file() or (ROOT / name).read_text("utf-8") != text
    ]

    assert stale == [], "python3 tasks.py schema"


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    assert write_generated(tmp_path) == list(generated_files(tmp_path))
    (tmp_path / "docs/schema/mou.schema.json").write_text("{}")
    assert write_generated(tmp_path) == ["docs/schema/mou.schema.json"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder)
def test_every_schema_is_a_schema_and_has_the_keys_of_the_model(kind: Any) -> None:
    found = schema_of(kind)
    jsonschema.Draft7Validator.check_schema(found)

    model = model_of(kind.type)
    assert list(found["properties"]) == [field.alias for field in model.model_fields.values()]
    for key in keys_of(kind.type):
        assert found["properties"][key.name]["description"] == key.help


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder)
def test_the_real_content_fits_the_schema(kind: Any) -> None:
    for path in sorted((ROOT / "content" / kind.folder).rglob("*.md")):
        assert errors(kind.folder, header(path)) == [], path


NEWS = yaml.load(item().split("---\n")[1], _Yaml12)


@pytest.mark.parametrize(
    "change",
    [
        {"titel": "x"},
        {"status": "Draft"},
        {"event": {"type": "rapat", "date": "2025-06-04"}},
        {"event": {"type": "rakor", "date": "4 Juni 2025"}},
        {"region": "Kota Madiun"},
        {"officials": [{"role": "Ketua"}]},
        {"officials": {"name": "Budi"}},
        {"sources": None},
        {"organisations": [["a"]]},
    ],
    ids=str,
)
def test_mistakes_do_not_fit_the_schema(change: dict[str, Any]) -> None:
    tree = {key: value for key, value in {**NEWS, **change}.items() if value is not None}

    assert errors("berita", NEWS) == []
    assert errors("berita", tree) != []


@pytest.mark.parametrize(
    "change",
    [
        {"tags": "satu"},
        {"mou": "kep-192"},
        {"mou": ["kep-192", {"id": "b", "points": 1}]},
        {"region": ["35.77", 35.19]},
        {"event": {"type": "rakor", "date": 2025, "time": 8.3}},
        {"summary": None},
    ],
    ids=str,
)
def test_one_value_counts_as_a_list_and_numbers_as_text(change: dict[str, Any]) -> None:
    assert errors("berita", {**NEWS, **change}) == []


def test_vocabularies_come_with_labels() -> None:
    kind = schema("organisasi")["properties"]["kind"]

    assert kind["enum"][0] == "ormas"
    assert kind["enumDescriptions"][0] == "Organisasi kemasyarakatan"
    assert schema("mou")["properties"]["in_force"]["properties"]["from"]


def test_every_key_has_a_snippet() -> None:
    found = json.loads((ROOT / ".vscode/kabar.code-snippets").read_text("utf-8"))

    def missing(keys: tuple[Key, ...], path: str) -> list[str]:
        here = [f"{path}{key.name}" for key in keys if f"{path}{key.name}" not in found]
        return here + [name for key in keys for name in missing(key.keys, f"{path}{key.name}.")]

    assert [] == [
        name for kind in KINDS for name in missing(keys_of(kind.type), f"{kind.folder}: ")
    ]


def test_a_filled_skeleton_passes_check(tmp_path: Path) -> None:
    found = json.loads((ROOT / ".vscode/kabar.code-snippets").read_text("utf-8"))
    text = "\n".join(found["Catatan baru: berita"]["body"])
    text = re.sub(r"\$\{\d+\|([^,|}]+)[^}]*\}", r"\1", text)  # the first choice
    text = text.replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2025-06-05").replace(
        "$0", ""
    )
    values = {"region": "35.77", "organisation": "senkom", "date": "2025-06-04", "time": "08.30"}
    filled = [
        re.sub(
            r"\$\{\d+:([^}]*)\}", values.get(line.strip(" -").split(":")[0].rstrip("s"), ""), line
        )
        if "2025-06-05" not in line
        else re.sub(r"\$\{\d+:([^}]*)\}", r"\1", line)
        for line in text.splitlines()
    ]
    text = "\n".join(
        line
        for line in filled
        if not line.startswith(("mou", "  - id", "    relation: menandatangani"))
    )
    text = text.replace("title: ", "title: Uji").replace("name: ", "name: Uji")
    problems = judge(tmp_path, {"berita/2025/uji.md": text}).problems

    assert [] == [_report.line(found, "id") for found in problems if found.severity == "error"]


def test_problem_matchers_read_the_lines_of_check(tmp_path: Path) -> None:
    text = "\n".join(
        line
        for line in (ROOT / ".vscode/tasks.json").read_text("utf-8").splitlines()
        if not line.strip().startswith("//")
    )
    matchers = json.loads(text)["tasks"][0]["problemMatcher"]
    problems = judge(tmp_path, {"berita/2025/uji.md": item("titel: x")}).problems
    lines = [_report.line(problem, "id") for problem in problems]

    matched = [
        re.match(matcher["pattern"]["regexp"], line) for line in lines for matcher in matchers
    ]
    found = [match for match in matched if match]
    assert len(found) == len(lines)
    assert found[-1][1].endswith("berita/2025/uji.md")
