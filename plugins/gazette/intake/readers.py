"""Readers: one content file in, a typed record and its sheet out, with all that is wrong."""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Any

from pydantic import ValidationError

from gazette.domain.dates import parse_moment
from gazette.domain.origin import KeyPath, Marks, Record
from gazette.domain.problems import Place, Problem, and_more
from gazette.domain.records import NewsItem, RecordKind
from gazette.domain.sheets import Sheet, Value
from gazette.domain.slips import SHAPES, WORDS_FOR_KEYS, slip_values
from gazette.domain.text import nearest
from gazette.intake.body import read_body
from gazette.intake.header import Header, read_header
from gazette.intake.leaves import is_id
from gazette.intake.schema import Key, keys_of, model_of, outline_of, values_of

RESERVED_IDS = frozenset(
    "index con prn aux nul".split()
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
_REQUIRED_FOR_EVENTS = ("event", "region", "organisations")
_MOST_PROBLEMS = 200
_SLUG = re.compile(r"^slug:[ \t]*[\"']?([a-z0-9-]+)[\"']?[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one file gave: its sheet as written, and the record unless something is wrong."""

    sheet: Sheet
    record: Record | None
    problems: tuple[Problem, ...]


def read_record(text: str, path: str, kind: RecordKind, file_id: str) -> Reading:
    """Judge the content file *text*; every problem of the file is found in one pass."""
    keys = keys_of(kind.type)
    header = read_header(text, path, outline_of(kind.type))
    problems = list(header.problems)
    faulty: set[KeyPath] = set()
    model, untold = None, header.untold
    if header.is_whole:
        try:
            model = model_of(kind.type).model_validate(header.tree)
        except ValidationError as error:
            untold += max(0, error.error_count() - _MOST_PROBLEMS)
            for where, problem in _schema_problems(error, header, keys, path):
                faulty.add(where)
                problems.append(problem)
        for where, problem in _empty_unknown_keys(header, keys, path):
            faulty.add(where)
            problems.append(problem)
        if kind.type is NewsItem:
            problems.extend(_check_news_needs(header, keys, path))
            problems.extend(_check_slug(header, path))
        problems = list(_one_for_a_hash(problems))
    problems.extend(and_more(problems, untold))
    links, found = read_body(header.body, path, header.body_line) if header.has_body else ((), [])
    problems.extend(found)
    begin = text[: len(text) - len(header.body)] if header.has_body else text
    wording = blake2b(begin.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    marks = dataclasses.replace(header.marks(path), wording=wording)
    record_id = _news_id(header, text, file_id) if kind.type is NewsItem else file_id
    sheet = Sheet(
        kind=kind.folder,
        id=record_id,
        marks=marks,
        body=header.body,
        values=tuple(_sound(header, keys, faulty)),
        links=links,
        is_whole=header.is_whole and not header.spoiled and not faulty,
    )
    record = None
    if model is not None and not any(problem.severity == "error" for problem in problems):
        attributes = {key.attribute: getattr(model, key.attribute) for key in keys}
        record = kind.type(id=record_id, marks=marks, body=header.body, **attributes)
    return Reading(sheet=sheet, record=record, problems=tuple(problems))


def unread(path: str, kind: RecordKind, file_id: str) -> Sheet:
    """Return the sheet of a file that cannot be read: its id is taken, nothing else is known."""
    marks = Marks(path=path, values={})
    return Sheet(kind=kind.folder, id=file_id, marks=marks, body="", values=(), is_whole=False)


def year_of(sheet: Sheet) -> str | None:
    """Return the year of a news item's `date`, or None where it cannot be read."""
    moment = parse_moment(sheet.text("date") or "")
    return f"{moment.date.year:04d}" if moment else None


def _sound(header: Header, keys: tuple[Key, ...], faulty: set[KeyPath]) -> Iterator[Value]:
    """The values that nothing was said of yet: one mistake is one problem."""
    for value in values_of(header.tree, keys):
        is_judged = value.path in faulty or (header.spoiled and header.is_spoiled(value.path))
        if not is_judged:
            yield value


def _news_id(header: Header, text: str, file_id: str) -> str:
    """The `slug` where it is an id, also in a header that cannot be read; else the file's name."""
    slug = header.tree.get("slug") if header.is_whole else None
    if not header.is_whole:
        found = _SLUG.search(text)
        slug = found[1] if found else None
    return slug if isinstance(slug, str) and is_id(slug) else file_id


def _check_slug(header: Header, path: str) -> Iterator[Problem]:
    """A news item's `slug` is an id, and not one that the site needs."""
    slug = header.tree.get("slug")
    if not isinstance(slug, str) or header.is_spoiled(("slug",)):
        return
    if not is_id(slug):
        yield _at(header, path, ("slug",), "E111", value=slug)
    elif slug in RESERVED_IDS:
        yield _at(header, path, ("slug",), "E012", value=slug)


def _check_news_needs(header: Header, keys: tuple[Key, ...], path: str) -> Iterator[Problem]:
    """Reports of events say event, region and organisations; every item names where it is from."""
    helps = {key.name: key.help for key in keys}
    tree = header.tree
    is_report = tree.get("kind", "berita-kegiatan") == "berita-kegiatan"
    needed = [name for name in _REQUIRED_FOR_EVENTS if is_report and name not in tree]
    if "sources" not in tree and "byline" not in tree:
        needed.append("sources")
    meant = _meant_keys(header, keys) if needed else set()
    for name in needed:
        if () not in header.merged and ((), name) not in meant:
            yield _at(header, path, (), "E101", field=name, help=helps[name], case=name)


def _schema_problems(
    error: ValidationError, header: Header, keys: tuple[Key, ...], path: str
) -> Iterator[tuple[KeyPath, Problem]]:
    """What the schema says, each with the path of the value that it is said of."""
    meant = _meant_keys(header, keys)
    for line in islice(error.errors(include_url=False, include_input=False), _MOST_PROBLEMS):
        loc: KeyPath = tuple(line["loc"])
        kind = line["type"]
        if kind == "missing":
            parent, name = _as_written(loc[:-1], header), loc[-1]
            if parent not in header.merged and (parent, name) not in meant:
                where = (*parent, name)
                key = _key_at(where, keys)
                values = {"help": key.help if key else ""}
                yield where, _at(header, path, parent, "E101", field=_dotted(where), **values)
            continue
        where = _as_written(loc, header)
        if header.is_spoiled(where) or header.holds_spoiled(where):
            continue
        context = {name: str(value) for name, value in (line.get("ctx") or {}).items()}
        if kind == "extra_forbidden":
            yield where, _unknown_key(where, header, keys, path)
        elif kind in ("model_type", "model_attributes_type"):
            near = _meant_mapping(where, header, keys)
            yield where, _wrong_shape("mapping", where, header, path, **near)
        elif kind == "E103":
            yield where, _wrong_shape(context["expected"], where, header, path)
        else:
            yield where, _at(header, path, where, kind, **context)


def _one_for_a_hash(problems: list[Problem]) -> Iterator[Problem]:
    """A required key whose value was cut off by `#` is one problem: it is empty, and why."""
    cut = {problem.field: problem for problem in problems if problem.code == "W058"}
    missing = {problem.field for problem in problems if problem.code == "E101"}
    for problem in problems:
        by = cut.get(problem.field)
        if by is None or problem.code not in ("E101", "W058"):
            yield problem
        elif problem.code == "E101":
            key = problem.field.rpartition(".")[2]
            values = {"case": "hash", "text": f'{key}: "{by.values["value"]}"'}
            yield Problem(at=by.at, code="E101", field=problem.field, values=values)
        elif problem.field not in missing:
            yield problem


def _as_written(where: KeyPath, header: Header) -> KeyPath:
    """The path without the steps that a plain value in place of a list or mapping leaves out."""
    while where and where not in header.values:
        where = where[:-1]
    return where


def _meant_mapping(where: KeyPath, header: Header, keys: tuple[Key, ...]) -> dict[str, str]:
    """A plain value in place of a mapping was most likely its first required key."""
    value: Any = header.tree
    for step in where:
        value = value[step]
    required = [key.name for key in _keys_below(where, keys) if key.required]
    known = isinstance(value, str) and len(value) < 100 and required
    return {"meant": f"{required[0]}: {value}"} if known else {}


def _wrong_shape(expected: str, where: KeyPath, header: Header, path: str, **more: str) -> Problem:
    words, remedy = SHAPES[expected]
    values = {"expected": words[0], "expected_en": words[1]}
    values |= {"remedy": remedy[0], "remedy_en": remedy[1], **more}
    return _at(header, path, where, "E103", **values)


def _unknown_key(where: KeyPath, header: Header, keys: tuple[Key, ...], path: str) -> Problem:
    name = str(where[-1])
    siblings = [key.name for key in _keys_below(where[:-1], keys)]
    line, column = header.keys.get(where, (1, 1))
    meant = _meant_key(name, siblings)
    values = {"name": name, "known": ", ".join(siblings)} | ({"meant": meant} if meant else {})
    at = Place(path=path, line=line, column=column)
    return Problem(at=at, code="E102", field=_dotted(where), values=values)


def _empty_unknown_keys(
    header: Header, keys: tuple[Key, ...], path: str
) -> Iterator[tuple[KeyPath, Problem]]:
    """An unknown key without a value is one all the same; or a comma made it of a value's end."""
    cut: dict[KeyPath, list[KeyPath]] = {}
    for where in islice(header.keys, 20 * _MOST_PROBLEMS):
        siblings = [key.name for key in _keys_below(where[:-1], keys)]
        known = where[-1] in siblings or not siblings
        if known or header.is_spoiled(where) or _value_at(header.tree, where) is not None:
            continue
        before = header.bare.get(where)
        if before and isinstance(_value_at(header.tree, before), str):
            cut.setdefault(before, []).append(where)
        else:
            yield where, _unknown_key(where, header, keys, path)
    for before, pieces in cut.items():
        yield before, _cut_by_comma(before, pieces, header, path)


def _cut_by_comma(before: KeyPath, pieces: list[KeyPath], header: Header, path: str) -> Problem:
    words = [str(_value_at(header.tree, before)), *(str(piece[-1]) for piece in pieces)]
    line, column = header.keys[pieces[0]]
    at = Place(path=path, line=line, column=column)
    values = slip_values("comma", text=f'{before[-1]}: "{", ".join(words)}"')
    return Problem(at=at, code="E050", field=_dotted(before), values=values)


def _value_at(tree: Any, where: KeyPath) -> Any:
    """What stands at *where*, or None."""
    for step in where:
        is_there = step in tree if isinstance(tree, dict) else isinstance(tree, list)
        if not is_there or (isinstance(step, int) and step >= len(tree)):
            return None
        tree = tree[step]
    return tree


def _meant_keys(header: Header, keys: tuple[Key, ...]) -> set[tuple[KeyPath, Any]]:
    """The keys that unknown ones were meant to be: they are not missing as well."""
    found: set[tuple[KeyPath, Any]] = set()
    unknown = 0
    for where in header.keys:
        siblings = [key.name for key in _keys_below(where[:-1], keys)]
        if where[-1] in siblings or not siblings:
            continue
        unknown += 1
        if unknown > _MOST_PROBLEMS:
            break
        meant = _meant_key(str(where[-1]), siblings)
        if meant:
            found.add((where[:-1], meant))
    return found


def _meant_key(name: str, siblings: list[str]) -> str | None:
    """The key that *name* was meant to be: an Indonesian word for it, or a near spelling."""
    for word in WORDS_FOR_KEYS.get(name.casefold(), ()):
        if word in siblings:
            return word
    return nearest(name, siblings)


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
    name = _dotted(where) if field is None else field
    return Problem(at=at, code=code, field=name, values=values)


def _dotted(where: KeyPath) -> str:
    return ".".join(str(step) for step in where)
