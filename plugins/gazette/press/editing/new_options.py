"""A new record from the options of the command line: `--official "AKBP X|Kapolres|polres-y"`."""

from collections.abc import Mapping, Sequence
from datetime import date as Day
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

from gazette.domain.records import KIND_BY_FOLDER, NewsKind
from gazette.domain.regions import is_region_code
from gazette.domain.sheets import Register
from gazette.intake.leaves import is_id
from gazette.intake.schema import Key, keys_of
from gazette.press.editing import lookup
from gazette.press.editing.lookup import Choice
from gazette.press.editing.new_questions import NewRecord, Tree, id_for

Options = Mapping[str, str | Sequence[str]]

# Options that hold one value, and the key each fills.
_SINGLE = {
    "title": ("title",),
    "name": ("name",),
    "date": ("date",),
    "event_type": ("event", "type"),
    "event_date": ("event", "date"),
    "time": ("event", "time"),
    "as_written": ("event", "as_written"),
    "venue": ("event", "venue"),
    "program": ("event", "program"),
    "byline": ("byline",),
    "summary": ("summary",),
    "status": ("status",),
}
# Repeatable options whose parts are set apart by `|`, and the keys the parts fill.
_PARTS = {
    "official": ("officials", ("name", "role", "organisation", "part", "person")),
    "source": ("sources", ("name", "url", "published", "author", "relation")),
    "mou": ("mou", ("id", "relation", "points")),
    "image": ("images", ("file", "alt", "caption", "credit")),
}


class Refused(Exception):
    """The options cannot be used; the text says why."""


def folder_and_kind(kind: str) -> tuple[str, str]:
    """Return the folder that *kind* names, and the kind of news where it names one."""
    if kind in get_args(NewsKind):
        return "berita", kind
    if kind in KIND_BY_FOLDER:
        return kind, ""
    known = ", ".join([*KIND_BY_FOLDER, *get_args(NewsKind)])
    raise Refused(f"--kind {kind}: {known}")


def record_from(
    options: Options, *, folder: str, news_kind: str, register: Register, today: Day
) -> NewRecord:
    """Return the record that the options describe; `check` judges it afterwards."""
    tree: Tree = {"kind": news_kind} if news_kind else {}
    for option, path in _SINGLE.items():
        if options.get(option):
            _put(tree, path, str(options[option]))
    for option, (key, parts) in _PARTS.items():
        for typed in options.get(option, ()):
            tree.setdefault(key, []).append(_entry(typed, option, parts, register))
    regions = [_region(register, typed) for typed in options.get("region", ())]
    organisations = [
        _registered(register, "organisasi", typed) for typed in options.get("organisation", ())
    ]
    for key, found in (("region", regions), ("organisations", organisations)):
        if found:
            tree[key] = found
    if options.get("tag"):
        tree["tags"] = list(options["tag"])
    keys = keys_of(KIND_BY_FOLDER[folder].type)
    for typed in options.get("set", ()):
        _set(tree, keys, typed)
    if folder == "berita":
        tree.setdefault("date", today.isoformat())
    record_id = str(options.get("id") or "") or id_for(tree)
    if not record_id:
        raise Refused(f"--title, --name, --id: {'wajib salah satu / one is needed'}")
    if not is_id(record_id) and not (folder == "wilayah" and is_region_code(record_id)):
        raise Refused(f"--id {record_id}: a-z, 0-9, -")
    return NewRecord(
        folder=folder, id=record_id, tree=_ordered(tree, keys), body=_body(options.get("body", ""))
    )


def _put(tree: Tree, path: Sequence[str], value: str) -> None:
    for step in path[:-1]:
        tree = tree.setdefault(step, {})
    tree[path[-1]] = value


def _entry(typed: str, option: str, names: Sequence[str], register: Register) -> Tree:
    parts = [part.strip() for part in typed.split("|")]
    if len(parts) > len(names):
        raise Refused(f'--{option} "{typed}": {"|".join(names)}')
    entry: Tree = {name: part for name, part in zip(names, parts, strict=False) if part}
    if "organisation" in entry:
        entry["organisation"] = _registered(register, "organisasi", entry["organisation"])
    if option == "mou":
        entry["id"] = _registered(register, "mou", entry.get("id", ""))
    if "points" in entry:
        entry["points"] = [point.strip() for point in entry["points"].split(",")]
    if option == "source" and "url" not in entry and urlsplit(entry["name"]).hostname:
        entry = {"name": urlsplit(entry["name"]).hostname, "url": entry["name"], **entry}
        entry["name"] = urlsplit(entry["url"]).hostname
    return entry


def _region(register: Register, typed: str) -> str:
    return (
        typed if is_region_code(typed) else _only(lookup.regions(register, typed), "region", typed)
    )


def _registered(register: Register, folder: str, typed: str) -> str:
    """An id, or what only one entry is called; an unknown id stays and is judged by `check`."""
    if (folder, typed) in register.by_id or is_id(typed):
        return typed
    return _only(lookup.entries(register, folder, typed), folder, typed)


def _only(choices: Sequence[Choice], what: str, typed: str) -> str:
    exact = [choice for choice in choices if choice.is_exact] or list(choices)
    if len(exact) == 1:
        return exact[0].value
    known = "; ".join(choice.label for choice in choices) or "-"
    raise Refused(f"{what} `{typed}`: {known}")


def _set(tree: Tree, keys: tuple[Key, ...], typed: str) -> None:
    """`event.end=2025-06-06`, `points.0.text=...`; a list's key set twice gives two entries."""
    dotted, equals, value = typed.partition("=")
    if not equals or not dotted:
        raise Refused(f"--set {typed}: kunci=nilai / key=value")
    steps = dotted.split(".")
    here: Any = tree
    for index, step in enumerate(steps[:-1]):
        is_list = steps[index + 1].isdecimal()
        if isinstance(here, list):
            position = int(step) if step.isdecimal() else len(here)
            if position > len(here):
                raise Refused(f"--set {typed}: {len(here)}")
            if position == len(here):
                here.append({})
            here = here[position]
        else:
            here = here.setdefault(step, [] if is_list else {})
    last = steps[-1]
    if isinstance(here, list):
        here.append(value)
    elif _is_plain_list(keys, steps):
        here.setdefault(last, []).append(value)
    elif isinstance(here, dict):
        here[last] = value
    else:
        raise Refused(f"--set {typed}")


def _is_plain_list(keys: tuple[Key, ...], steps: Sequence[str]) -> bool:
    found: Key | None = None
    for step in steps:
        if not step.isdecimal():
            found = next((key for key in keys if key.name == step), None)
            keys = found.keys if found else ()
    return found is not None and found.is_list and not found.keys


def _ordered(tree: Tree, keys: tuple[Key, ...]) -> Tree:
    """The keys in the order of their definition; unknown ones last, for `check` to name them."""
    names = [key.name for key in keys]
    known = {name: tree[name] for name in names if name in tree}
    return known | tree


def _body(typed: str | Sequence[str]) -> str:
    path = str(typed or "")
    if not path:
        return ""
    if path == "-":
        import sys

        return sys.stdin.read()
    return Path(path).read_text(encoding="utf-8-sig")
