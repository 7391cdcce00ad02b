"""JSON Schema of every kind of record, for completion in code editors and for other programs.

Made from the same plan of keys that the readers' models are compiled from, with the labels of the
vocabularies. It is as strict as a schema can be without the registers; `check` is the judge.
"""

import json
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from gazette.domain.records import KINDS, NewsItem, RecordKind
from gazette.intake.header import MAX_ENTRIES
from gazette.intake.schema import Key, keys_of
from gazette.press.editing.new_questions import NEEDED_OF_REPORTS
from gazette.views.words import LABELS

Schema = dict[str, Any]
DIALECT = "http://json-schema.org/draft-07/schema#"  # what code editors understand
WHAT = {
    "berita": "Berita",
    "mou": "Naskah kesepakatan",
    "organisasi": "Organisasi",
    "pejabat": "Pejabat",
    "program": "Program rutin",
    "wilayah": "Catatan wilayah",
    "istilah": "Istilah",
    "halaman": "Halaman",
}


def schema_files() -> Iterator[tuple[str, str]]:
    """The file name and text of the schema of every kind."""
    for kind in KINDS:
        text = json.dumps(schema_of(kind), ensure_ascii=False, indent=2)
        yield f"{kind.folder}.schema.json", f"{text}\n"


def schema_of(kind: RecordKind) -> Schema:
    """The schema of the metadata of one kind of file."""
    schema = {
        "$schema": DIALECT,
        "title": f"{WHAT[kind.folder]} (content/{kind.folder}/)",
        **_mapping(keys_of(kind.type)),
    }
    if kind.type is NewsItem:
        schema["allOf"] = [
            {
                "if": {
                    "properties": {"kind": {"const": "berita-kegiatan"}},
                },
                "then": {"required": list(NEEDED_OF_REPORTS)},
            },
            {"anyOf": [{"required": ["sources"]}, {"required": ["byline"]}]},
        ]
    return schema


def _mapping(keys: tuple[Key, ...]) -> Schema:
    return {
        "type": "object",
        "properties": {key.name: _property(key) for key in keys},
        "required": [key.name for key in keys if key.required],
        "additionalProperties": False,
    }


def _property(key: Key) -> Schema:
    """A key: its value, or a list of values; where lists are plain, one value is a list of one."""
    described: Schema = {"description": key.help}
    if isinstance(key.default, str):
        described["default"] = key.default
    single = _mapping(key.keys) if key.keys else _leaf(key)
    if key.bare:
        bare = next(found for found in key.keys if found.name == key.bare)
        single = {"anyOf": [_leaf(bare), single]}
    if not key.is_list:
        return _optional(described | single, key)
    many: Schema = {"type": "array", "items": single, "maxItems": MAX_ENTRIES}
    if key.required:
        many["minItems"] = 1
    if key.keys and not key.bare:
        return _optional(described | many, key)
    alone = (
        _leaf(next(found for found in key.keys if found.name == key.bare)) if key.bare else single
    )
    return described | {"anyOf": [alone, many] if key.required else [alone, many, {"type": "null"}]}


def _optional(schema: Schema, key: Key) -> Schema:
    """An empty value counts as a missing one."""
    if not key.required and isinstance(schema.get("type"), str | list):
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        schema = {**schema, "type": [*types, "null"]}
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
            schema["enumDescriptions"] = [*schema["enumDescriptions"], "belum diisi"]
    return schema


def _leaf(key: Key) -> Schema:
    """Text; where YAML would make a number of it, a number as well."""
    if get_origin(key.kind) is Literal:
        words = list(get_args(key.kind))
        labels = [LABELS.get(word, word) for word in words]
        return {"type": "string", "enum": words, "enumDescriptions": labels}
    assert key.leaf is not None
    schema = dict(key.leaf.json_schema)
    schema["type"] = ["string", "number"] if schema["type"] == "string" else schema["type"]
    return schema
