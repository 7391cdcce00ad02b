"""Readers: one content file in, a typed record and its sheet out, with all that is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from gazette.domain.dates import parse_moment
from gazette.domain.origin import KeyPath, Record
from gazette.domain.problems import Place, Problem
from gazette.domain.records import NewsItem, RecordKind
from gazette.domain.sheets import Sheet
from gazette.domain.text import nearest
from gazette.intake.body import check_body, links
from gazette.intake.header import Header, read_header
from gazette.intake.leaves import is_id
from gazette.intake.schema import Key, keys_of, model_of, values_of, with_bare_values

_EXPECTED = {
    "text": ("satu nilai teks, bukan daftar atau kelompok kunci", "one plain value"),
    "mapping": ("kelompok `kunci: nilai` yang menjorok", "an indented mapping of keys to values"),
    "list": ("daftar; awali tiap butir dengan `- `", "a list; begin each entry with `- `"),
}
_REQUIRED_FOR_EVENTS = ("event", "region", "organisations")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one file gave: its sheet as written, and the record unless something is wrong."""

    sheet: Sheet
    record: Record | None
    problems: tuple[Problem, ...]


def read_record(text: str, path: str, kind: RecordKind, record_id: str) -> Reading:
    """Judge the content file *text*; every problem of the file is found in one pass."""
    header = read_header(text, path)
    keys = keys_of(kind.type)
    tree = with_bare_values(header.tree, keys)
    _mark_bare_values(header, tree, keys)
    problems = list(header.problems)
    model = None
    if not any(problem.code in ("E008", "E009", "E050", "E055", "E057") for problem in problems):
        try:
            model = model_of(kind.type).model_validate(tree)
        except ValidationError as error:
            problems.extend(_schema_problems(error, header, keys, path))
        if kind.type is NewsItem:
            problems.extend(_check_news_needs(tree, header, path))
        problems.extend(check_body(header.body, path, header.body_line))
    record_id = str(tree.get("slug", record_id)) if kind.type is NewsItem else record_id
    problems.extend(_check_slug(tree, header, path))
    marks = header.marks(path)
    sheet = Sheet(
        kind=kind.folder,
        id=record_id,
        marks=marks,
        body=header.body,
        values=tuple(values_of(tree, keys)),
        links=links(header.body, path, header.body_line),
    )
    record = None
    if model is not None and not problems:
        attributes = {key.attribute: getattr(model, key.attribute) for key in keys}
        record = kind.type(id=record_id, marks=marks, body=header.body, **attributes)
    return Reading(sheet=sheet, record=record, problems=tuple(problems))


def _check_slug(tree: dict[str, Any], header: Header, path: str) -> Iterator[Problem]:
    """A news item's `slug` is an id."""
    slug = tree.get("slug")
    if isinstance(slug, str) and ("slug",) in header.values and not is_id(slug):
        yield _at(header, path, ("slug",), "E111", value=slug)


def _check_news_needs(tree: dict[str, Any], header: Header, path: str) -> Iterator[Problem]:
    """Reports of events say event, region and organisations; every item names where it is from."""
    helps = {key.name: key.help for key in keys_of(NewsItem)}
    needed = (
        _REQUIRED_FOR_EVENTS if tree.get("kind", "berita-kegiatan") == "berita-kegiatan" else ()
    )
    for name in needed:
        if not tree.get(name):
            yield _at(header, path, (), "E101", field=name, help=helps[name])
    if not tree.get("sources") and not tree.get("byline"):
        yield _at(header, path, (), "E101", field="sources", help=helps["sources"])


def year_of(sheet: Sheet) -> str | None:
    """Return the year of a news item's `date`, or None where it cannot be read."""
    for value in sheet.values:
        if value.path == ("date",):
            moment = parse_moment(value.text)
            return f"{moment.date.year:04d}" if moment else None
    return None


def _mark_bare_values(header: Header, tree: dict[str, Any], keys: tuple[Key, ...]) -> None:
    """Give written-out bare values the place of the value that stood for them."""
    for key in keys:
        if not key.bare or key.name not in tree:
            continue
        whole = header.values.get((key.name,))
        for index in range(len(tree[key.name])):
            place = header.values.get((key.name, index), whole)
            if place:
                header.values.setdefault((key.name, index), place)
                header.values.setdefault((key.name, index, key.bare), place)


def _schema_problems(
    error: ValidationError, header: Header, keys: tuple[Key, ...], path: str
) -> Iterator[Problem]:
    for line in error.errors(include_url=False, include_input=False):
        where: KeyPath = tuple(line["loc"])
        context = {name: str(value) for name, value in (line.get("ctx") or {}).items()}
        kind = line["type"]
        if kind == "missing" or kind == "too_short":
            key = _key_at(where, keys)
            help_text = key.help if key else ""
            yield _at(header, path, where[:-1], "E101", field=_dotted(where), help=help_text)
        elif kind == "extra_forbidden":
            yield _unknown_key(where, header, keys, path)
        elif kind in ("model_type", "model_attributes_type"):
            yield _wrong_shape("mapping", where, header, path)
        elif kind == "E103":
            yield _wrong_shape(context["expected"], where, header, path)
        else:
            yield _at(header, path, where, kind, **context)


def _wrong_shape(expected: str, where: KeyPath, header: Header, path: str) -> Problem:
    indonesian, english = _EXPECTED[expected]
    return _at(header, path, where, "E103", expected=indonesian, expected_en=english)


def _unknown_key(where: KeyPath, header: Header, keys: tuple[Key, ...], path: str) -> Problem:
    name = str(where[-1])
    siblings = [key.name for key in _keys_below(where[:-1], keys)]
    line, column = header.keys.get(where, (1, 1))
    meant = nearest(name, siblings)
    values = {"name": name, "known": ", ".join(siblings)} | ({"meant": meant} if meant else {})
    at = Place(path=path, line=line, column=column)
    return Problem(at=at, code="E102", field=_dotted(where), values=values)


def _keys_below(where: KeyPath, keys: tuple[Key, ...]) -> tuple[Key, ...]:
    for step in where:
        if isinstance(step, int):
            continue
        found = next((key for key in keys if key.name == step), None)
        keys = found.keys if found else ()
    return keys


def _key_at(where: KeyPath, keys: tuple[Key, ...]) -> Key | None:
    return next((key for key in _keys_below(where[:-1], keys) if key.name == where[-1]), None)


def _at(
    header: Header, path: str, where: KeyPath, code: str, *, field: str | None = None, **values: str
) -> Problem:
    at = header.marks(path).at(*where)
    return Problem(
        at=at, code=code, field=_dotted(where) if field is None else field, values=values
    )


def _dotted(where: KeyPath) -> str:
    return ".".join(str(step) for step in where)
