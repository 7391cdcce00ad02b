"""Open data: every table of the site as CSV and JSON, and the data package that describes them."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from gazette.views.data_rows import Row
from gazette.views.data_tables import TABLES, Column, Table
from gazette.views.edition import Edition, File, Page
from gazette.views.parts import Link, Meta

LICENCE = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0",
}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableEntry:
    """A table as the data page shows it."""

    name: str
    title: str
    rows: str
    csv: Link
    json: Link
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """The page of the open data."""

    meta: Meta
    tables: tuple[TableEntry, ...]
    package: Link
    licence: Link


def pages(edition: Edition) -> Iterator[Page]:
    """The page that lists all tables."""
    yield Page(address="/data/", template="data.html", make=partial(data_view, edition))


def data_view(edition: Edition) -> DataView:
    """All tables with their sizes and columns."""
    base = edition.addresses.base
    return DataView(
        meta=edition.meta(
            title=edition.say("Data terbuka"),
            address="/data/",
            description=edition.say("Semua data situs sebagai CSV dan JSON, bebas dipakai ulang."),
            crumbs=edition.crumbs(),
            section="open_data",
        ),
        tables=tuple(
            TableEntry(
                name=table.name,
                title=edition.say(table.title),
                rows=edition.speech.count(sum(1 for _ in table.facts(edition)), "baris", "baris"),
                csv=Link(text="CSV", url=f"{base}/data/{table.name}.csv"),
                json=Link(text="JSON", url=f"{base}/data/{table.name}.json"),
                columns=table.columns,
            )
            for table in TABLES
        ),
        package=Link(text="datapackage.json", url=f"{base}/data/datapackage.json"),
        licence=edition.site.licence,
    )


def files(edition: Edition) -> Iterator[File]:
    """Every table as CSV and JSON, and the data package."""
    for table in TABLES:
        yield File(address=f"/data/{table.name}.csv", make=partial(_csv_file, edition, table))
        yield File(address=f"/data/{table.name}.json", make=partial(_json_file, edition, table))
    yield File(address="/data/datapackage.json", make=partial(_package, edition))


def _csv_file(edition: Edition, table: Table) -> str:
    return to_csv(table, list(table.rows(edition)))


def _json_file(edition: Edition, table: Table) -> str:
    return to_json(table, list(table.rows(edition)))


def to_csv(table: Table, rows: list[Row]) -> str:
    """RFC 4180 with a header row; lists joined with ` | `, no cell that a spreadsheet would run."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in rows:
        writer.writerow([_cell(row[column.name]) for column in table.columns])
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        value = " | ".join(str(part) for part in value)
    if isinstance(value, int):
        return str(value)
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def to_json(table: Table, rows: list[Row]) -> str:
    """A list of objects with the same fields; absent is null, lists stay lists."""
    objects = [{column.name: row[column.name] for column in table.columns} for row in rows]
    if not objects:
        return "[]\n"
    lines = ",\n".join(json.dumps(found, ensure_ascii=False) for found in objects)
    return f"[\n{lines}\n]\n"


def _package(edition: Edition) -> str:
    package = {
        "profile": "tabular-data-package",
        "name": "kabar-terbuka",
        "title": edition.site.name,
        "description": edition.site.tagline,
        "homepage": edition.addresses.absolute("/data/"),
        "licenses": [LICENCE],
        "resources": [_resource(table) for table in TABLES],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _resource(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [
            {"name": column.name, "type": column.type, "description": column.help}
            for column in table.columns
        ],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    relations = [
        {"fields": column.name, "reference": _reference(column.of, table)}
        for column in table.columns
        if column.of and column.type == "string"
    ]
    if relations:
        schema["foreignKeys"] = relations
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"'},
        "schema": schema,
    }


def _reference(of: str, table: Table) -> dict[str, str]:
    """A table refers to itself by an empty name (Table Schema)."""
    return {
        "resource": "" if of == table.name else of,
        "fields": "code" if of == "regions" else "id",
    }
