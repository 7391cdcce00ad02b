"""Doubts: what is accepted, and most likely not what an editor meant. Warnings, never errors."""

import re
from collections.abc import Callable, Iterator

from gazette.domain.addresses import people_named
from gazette.domain.dates import parse_moment, parse_partial_date
from gazette.domain.people import name_key, split_name
from gazette.domain.problems import Problem
from gazette.domain.sheets import Register
from gazette.domain.text import fold_spaces


def check_tags(register: Register) -> Iterator[Problem]:
    """A tag is one word or phrase; with a comma in it, it was meant to be several."""
    for sheet in register.sheets:
        for value in sheet.values:
            if value.path[0] == "tags" and "," in value.text:
                tags = [tag.strip() for tag in value.text.split(",") if tag.strip()]
                meant = f"[{', '.join(tags)}]"
                yield sheet.problem("W123", value.path, value=value.text, list=meant)


def check_what_is_over(register: Register) -> Iterator[Problem]:
    """Nothing that comes after the day of publication was over on it."""
    for sheet in register.sheets:
        published = parse_moment(sheet.text("date") or "")
        held = parse_partial_date(sheet.text("event", "date") or "")
        is_over = sheet.text("event", "status") == "selesai"
        if is_over and published and held and held.first > published.date.last:
            values = {"date": held.iso(), "published": published.date.iso()}
            yield sheet.problem("W124", ("event", "status"), **values)


def check_corrections(register: Register) -> Iterator[Problem]:
    """What corrects an item comes on the day of its publication or after it."""
    for sheet in register.sheets:
        published = parse_moment(sheet.text("date") or "")
        for value in sheet.values:
            if value.path[0] != "corrections" or value.path[-1] != "date":
                continue
            corrected = parse_partial_date(value.text)
            if published and corrected and corrected.last < published.date.first:
                values = {"date": corrected.iso(), "published": published.date.iso()}
                yield sheet.problem("W127", value.path, **values)


def check_names(register: Register) -> Iterator[Problem]:
    """A name is given without the office: with it, it is somebody else's."""
    for sheet in register.sheets:
        for path, person in people_named(sheet):
            role = sheet.text(*path[:-1], "role")
            name = fold_spaces(person.name)
            if role and _begins_with(name, fold_spaces(role)):
                yield sheet.problem("W125", path, value=name, role=role)


def _begins_with(name: str, role: str) -> bool:
    return name.casefold().startswith(f"{role.casefold()} ")


def check_named_once(register: Register) -> Iterator[Problem]:
    """An item names each official of an organisation once; twice, the page shows two."""
    for sheet in register.sheets:
        first: dict[tuple[str, str | None, str | None], int] = {}
        for path, person in people_named(sheet):
            line = sheet.marks.at(*path).line
            about = (name_key(person.name), person.organisation, person.person)
            if about in first:
                bare = split_name(person.name).bare
                yield sheet.problem("W126", path, value=bare, line=str(first[about]))
            first.setdefault(about, line)


_SECOND_HEADER = re.compile(r"^---[ \t]*\n(?=(?:title|name|date|kind|event):(?:[ \t]|$))", re.M)


def check_second_header(register: Register) -> Iterator[Problem]:
    """A file has one header; another one in its body would be printed as text."""
    for sheet in register.sheets:
        found = _SECOND_HEADER.search(sheet.body) if "---" in sheet.body else None
        if found:
            yield sheet.body_problem("W209", found.start())


DOUBTS: tuple[Callable[[Register], Iterator[Problem]], ...] = (
    check_tags,
    check_what_is_over,
    check_corrections,
    check_names,
    check_named_once,
    check_second_header,
)
