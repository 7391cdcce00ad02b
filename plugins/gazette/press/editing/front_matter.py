"""Front matter: a record's keys and body as the text of a content file."""

import re
from collections.abc import Mapping
from typing import Any

import yaml


class _Plain(yaml.SafeDumper):
    """Writes text plainly, and in quotes where another YAML reader would take it for a number."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML's own way to say it

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002
        del indentless
        super().increase_indent(flow, False)


_Plain.add_implicit_resolver(
    "tag:yaml.org,2002:int",  # any tag but text's: it makes the dumper quote what matches
    re.compile(
        r"(?i)(?:[-+.]?\d[\d_.,:]*(?:e[-+]?\d+)?|0[xob]\w+|[-+]?\.inf|\.nan|~|null|true|false"
        r"|yes|no|on|off|y|n|)$"
    ),
    None,
)


def content_file(tree: Mapping[str, Any], body: str) -> str:
    """Return the file: metadata between two `---` lines, then the body. Empty values are left out.

    A region's `35.10` and a time's `08.30` stand in quotes, so that no other program makes
    numbers of them.
    """
    header = yaml.dump(
        _without_nothing(tree), Dumper=_Plain, sort_keys=False, allow_unicode=True, width=10_000
    )
    text = body.strip("\n")
    return f"---\n{header}---\n{text}\n" if text else f"---\n{header}---\n"


def _without_nothing(value: Any) -> Any:
    if isinstance(value, Mapping):
        found = {name: _without_nothing(entry) for name, entry in value.items()}
        return {name: entry for name, entry in found.items() if entry not in (None, "", [], {})}
    if isinstance(value, list | tuple):
        entries = [_without_nothing(entry) for entry in value]
        return [entry for entry in entries if entry not in (None, "", [], {})]
    return str(value)
