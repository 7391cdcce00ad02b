"""Files that are generated from the models and committed: `python3 tasks.py schema` writes them.

A test compares what is committed with what would be written, so that they cannot drift.
"""

from collections.abc import Mapping
from pathlib import Path

from gazette.press.editing.guide import with_tables
from gazette.press.editing.json_schema import schema_files
from gazette.press.editing.snippets import snippets

GUIDE = "docs/panduan-editor.md"


def generated_files(project: Path) -> Mapping[str, str]:
    """Every generated file below the project folder, and its text; of the guide, the tables."""
    found = {f"docs/schema/{name}": text for name, text in schema_files()}
    found[".vscode/kabar.code-snippets"] = snippets()
    guide = project / GUIDE
    if guide.is_file():
        found[GUIDE] = with_tables(guide.read_text(encoding="utf-8"))
    return found


def write_generated(project: Path) -> list[str]:
    """Write what is not up to date below *project*, and return its paths."""
    changed = []
    for name, text in generated_files(project).items():
        path = project / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        changed.append(name)
    return changed
