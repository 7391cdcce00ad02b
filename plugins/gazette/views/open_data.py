"""Open data: every table of the site as CSV and JSON, and the data package that describes them."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
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
_JSON = json.JSONEncoder(ensure_ascii=False)
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")  # in full width too


@dataclass(frozen=True, slots=True, kw_only=True)
class TableEntry:
    """A table as the data page shows it."""

    name: str
    title: str
    help: str  # what its rows are
    rows: str
    csv: Link
    json: Link
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """The page of the open data."""

    meta: Meta
    tables: tuple[TableEntry, ...]
    conventions: str
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
                help=table.help,
                rows=edition.speech.count(sum(1 for _ in table.facts(edition)), "baris", "baris"),
                csv=Link(text="CSV", url=f"{base}/data/{table.name}.csv"),
                json=Link(text="JSON", url=f"{base}/data/{table.name}.json"),
                columns=table.columns,
            )
            for table in TABLES
        ),
        conventions=_conventions(edition),
        package=Link(text="datapackage.json", url=f"{base}/data/datapackage.json"),
        licence=edition.site.licence,
    )


def _conventions(edition: Edition) -> str:
    """What whoever reads the tables has to know, and cannot see in every one of them."""
    return edition.say(
        "Tanggal ditulis secermat yang diketahui: 2025, 2025-12, atau 2025-12-31. Dalam CSV "
        "beberapa nilai dipisah dengan | dan sel yang dapat dijalankan sebagai rumus (diawali =, "
        "+, -, atau @) diawali satu tanda petik '; dalam JSON nilainya utuh."
    )


def files(edition: Edition) -> Iterator[File]:
    """Every table as CSV and JSON, and the data package."""
    for table in TABLES:
        for form in ("csv", "json"):
            make = partial(table_file, edition, table, form)
            yield File(address=f"/data/{table.name}.{form}", make=make)
    yield File(address="/data/datapackage.json", make=partial(_package, edition))


def table_file(edition: Edition, table: Table, form: str) -> str:
    """A table as `csv` or `json`."""
    return (to_csv if form == "csv" else to_json)(table, table.rows(edition))


def table_of(file: File) -> Table | None:
    """The table that *file* holds; None where it holds something else."""
    if not isinstance(file.make, partial) or file.make.func is not table_file:
        return None
    found: Table = file.make.args[1]
    return found


def with_another_row(text: str, file: File, old: object, new: object) -> str:
    """The *text* of a table's *file* in which the row of one fact is that of another.

    Raises ValueError where the old one does not stand there just once.
    """
    if not isinstance(file.make, partial):
        raise ValueError(file.address)
    edition, table, form = file.make.args
    begin, end = ("\r\n", "\r\n") if form == "csv" else ("\n", "")
    row_of = csv_row if form == "csv" else json_row
    was, now = (f"{begin}{row_of(table, table.row(edition, fact))}{end}" for fact in (old, new))
    if text.count(was) != 1:
        raise ValueError(was)
    return text.replace(was, now)


def to_csv(table: Table, rows: Iterable[Row]) -> str:
    """RFC 4180 with a header row; lists joined with ` | `, no cell that a spreadsheet would run."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    names = [column.name for column in table.columns]
    writer.writerow(names)
    writer.writerows([_cell(row[name]) for name in names] for row in rows)
    return out.getvalue()


def csv_row(table: Table, row: Row) -> str:
    """One row, without the end of its line."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="").writerow(_cell(row[column.name]) for column in table.columns)
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    text = value if isinstance(value, str) else " | ".join(map(str, value))
    return f"'{text}" if _FORMULA.match(text) else text


def to_json(table: Table, rows: Iterable[Row]) -> str:
    """A list of objects with the same fields; absent is null, lists stay lists."""
    lines = ",\n".join(json_row(table, row) for row in rows)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def json_row(table: Table, row: Row) -> str:
    """One object, in one line."""
    return _JSON.encode({column.name: row[column.name] for column in table.columns})


def _package(edition: Edition) -> str:
    package = {
        "profile": "tabular-data-package",
        "name": "kabar-terbuka",
        "title": edition.site.name,
        "description": f"{edition.site.tagline}\n\n{_conventions(edition)}",
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
        "description": table.help,
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
