"""A new record from the options of the command line: `--official "AKBP X|Kapolres|polres-y"`."""

from collections.abc import Mapping, Sequence
from datetime import date as Day
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

from gazette.domain.records import KIND_BY_FOLDER, NewsKind
from gazette.domain.regions import is_region_code
from gazette.domain.sheets import Register
from gazette.intake.leaves import is_id
from gazette.intake.schema import Key, keys_of
from gazette.press._refusal import Refusal
from gazette.press._typed import one_of
from gazette.press.editing import lookup
from gazette.press.editing.lookup import Choice
from gazette.press.editing.new_files import WrongId
from gazette.press.editing.new_questions import NewRecord, Tree, id_for
from gazette.press.editing.standard_input import TypedText

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


# Repeatable options for one key; some kinds have one value there.
_LISTS = {"region": "region", "organisation": "organisations", "tag": "tags"}
_CALLED = {
    "region": ("--region", "kode wilayahnya, mis. 35.77", "its code, e.g. 35.77"),
    "organisasi": (
        "organisasi",
        "id-nya, yaitu nama berkas di organisasi/",
        "its id, the name of a file in organisasi/",
    ),
    "mou": ("--mou", "id-nya, yaitu nama berkas di mou/", "its id, the name of a file in mou/"),
}


def folder_and_kind(kind: str) -> tuple[str, str]:
    """Return the folder that *kind* names, and the kind of news where it names one."""
    one_of("--kind", kind, [*KIND_BY_FOLDER, *get_args(NewsKind)])
    return (kind, "") if kind in KIND_BY_FOLDER else ("berita", kind)


def record_from(
    options: Options,
    *,
    folder: str,
    news_kind: str,
    register: Register,
    today: Day,
    body: TypedText,
) -> NewRecord:
    """Return the record that the options describe; `check` judges it afterwards.

    *body* is its body where that is to come from standard input.
    """
    keys = keys_of(KIND_BY_FOLDER[folder].type)
    _only_of_kind(options, folder, keys)
    tree: Tree = {"kind": news_kind} if news_kind else {}
    for option, path in _SINGLE.items():
        if options.get(option):
            _put(tree, path, str(options[option]))
    for option, (key, parts) in _PARTS.items():
        for typed in options.get(option, ()):
            tree.setdefault(key, []).append(_entry(typed, option, parts, register))
    lists = {
        "region": [_region(register, typed) for typed in options.get("region", ())],
        "organisation": [
            _registered(register, "organisasi", typed) for typed in options.get("organisation", ())
        ],
        "tag": [*options.get("tag", ())],
    }
    for option, found in lists.items():
        if found:
            tree[_LISTS[option]] = _as_the_kind_has_it(option, found, folder, keys)
    for typed in options.get("set", ()):
        _set(tree, keys, typed)
    if folder == "berita":
        tree.setdefault("date", today.isoformat())
    record_id = str(options.get("id") or "") or id_for(folder, tree)
    if not record_id:
        raise _nameless(keys)
    if not is_id(record_id) and not (folder == "wilayah" and is_region_code(record_id)):
        raise WrongId(record_id)
    return NewRecord(
        folder=folder,
        id=record_id,
        tree=_ordered(tree, keys),
        body=_body(options.get("body", ""), body),
    )


def _only_of_kind(options: Options, folder: str, keys: tuple[Key, ...]) -> None:
    """Refuse options whose key this kind of record does not have, before anything is written."""
    names = {key.name for key in keys}
    filled = {option: path[0] for option, path in _SINGLE.items()}
    filled |= {option: key for option, (key, _) in _PARTS.items()} | _LISTS
    for option, key in filled.items():
        if options.get(option) and key not in names:
            shown = "--" + option.replace("_", "-")
            known = ", ".join(
                "--" + one.replace("_", "-") for one, of in filled.items() if of in names
            )
            known = known if _naming(keys) else f"--id 35.77, {known}"
            raise Refusal(
                f"{shown} tidak ada untuk `{folder}`; yang bisa: {known}, --set kunci=nilai",
                f"`{folder}` has no {shown}; it has: {known}, --set key=value",
            )


def _as_the_kind_has_it(
    option: str, found: list[str], folder: str, keys: tuple[Key, ...]
) -> str | list[str]:
    """A list, or the one value where the key holds one."""
    if next(key for key in keys if key.name == _LISTS[option]).is_list:
        return found
    if len(found) > 1:
        raise Refusal(
            f"--{option} hanya satu untuk `{folder}`, tetapi ditulis {len(found)} kali; pilih satu",
            f"`{folder}` has one --{option}, but it was given {len(found)} times; choose one",
        )
    return found[0]


def _naming(keys: tuple[Key, ...]) -> str:
    """The option that names a record of this kind; none where its file's name alone does."""
    names = {key.name for key in keys}
    return next((f"--{name}" for name in ("title", "name") if name in names), "")


def _nameless(keys: tuple[Key, ...]) -> Refusal:
    named = _naming(keys)
    if not named:
        return Refusal(
            "catatan wilayah dinamai menurut kodenya; tambahkan mis. --id 35.77",
            "a note on a region is named by its code; add e.g. --id 35.77",
        )
    return Refusal(
        f"catatan ini belum bernama; tambahkan {named}, atau nama berkas: --id",
        f"this record has no name yet; add {named}, or its file name with --id",
    )


def _put(tree: Tree, path: Sequence[str], value: str) -> None:
    for step in path[:-1]:
        tree = tree.setdefault(step, {})
    tree[path[-1]] = value


def _entry(typed: str, option: str, names: Sequence[str], register: Register) -> Tree:
    parts = [part.strip() for part in typed.split("|")]
    if len(parts) > len(names):
        form = "|".join(names)
        raise Refusal(
            f'--{option} "{typed}" punya terlalu banyak bagian; urutannya: "{form}"',
            f'--{option} "{typed}" has too many parts; their order is: "{form}"',
        )
    entry: Tree = {name: part for name, part in zip(names, parts, strict=False) if part}
    if "organisation" in entry:
        entry["organisation"] = _registered(register, "organisasi", entry["organisation"])
    if option == "mou":
        entry["id"] = _registered(register, "mou", entry.get("id", ""))
    if "points" in entry:
        entry["points"] = [point.strip() for point in entry["points"].split(",")]
    host = _host(entry.get("name", "")) if option == "source" else None
    if host and "url" not in entry:
        entry = {"name": host, "url": entry["name"], **entry} | {"name": host}
    return entry


def _host(typed: str) -> str | None:
    """The host of an address; a name that only looks like one has none."""
    try:
        return urlsplit(typed).hostname
    except ValueError:  # `[Siaran pers]`
        return None


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
    option, *called = _CALLED[what]
    if not choices:
        raise Refusal(
            f"{option} `{typed}` tidak ditemukan; periksa ejaannya, atau tulis {called[0]}",
            f"{option} `{typed}` was not found; check the spelling, or write {called[1]}",
        )
    known = "; ".join(choice.label for choice in choices)
    raise Refusal(
        f"{option} `{typed}` cocok dengan beberapa; tulis {called[0]} yang dimaksud: {known}",
        f"{option} `{typed}` fits several; write {called[1]} of the one you mean: {known}",
    )


def _set(tree: Tree, keys: tuple[Key, ...], typed: str) -> None:
    """`event.end=2025-06-06`, `points.0.text=...`; a list's key set twice gives two entries."""
    dotted, equals, value = typed.partition("=")
    if not equals or not dotted:
        raise Refusal(
            f"--set `{typed}` tidak terbaca; tulis kunci=nilai, mis. --set event.end=2025-06-06",
            f"--set `{typed}` cannot be read; write key=value, e.g. --set event.end=2025-06-06",
        )
    steps = dotted.split(".")
    here: Any = tree
    for step, after in pairwise(steps):
        here = _below(here, step, typed, is_list=after.isdecimal())
    last = steps[-1]
    wants_list = isinstance(here, dict) and _is_plain_list(keys, steps)
    there = here.setdefault(last, []) if wants_list else here
    if isinstance(there, list):
        there.append(value)
    elif wants_list or not isinstance(here, dict) or isinstance(here.get(last), (dict, list)):
        raise _clash(typed)
    else:
        here[last] = value


def _below(here: Any, step: str, typed: str, *, is_list: bool) -> Any:
    """What stands at *step*; where nothing does, a new list or mapping."""
    if isinstance(here, dict):
        return here.setdefault(step, [] if is_list else {})
    if not isinstance(here, list):
        raise _clash(typed)
    position = int(step) if step.isdecimal() else len(here)
    if position > len(here):
        raise Refusal(
            f"--set `{typed}` melompati nomor; butir berikutnya bernomor {len(here)}",
            f"--set `{typed}` skips a number; the next entry is {len(here)}",
        )
    if position == len(here):
        here.append({})
    return here[position]


def _clash(typed: str) -> Refusal:
    return Refusal(
        f"--set `{typed}` bertabrakan dengan pilihan lain untuk kunci itu; pakai satu saja",
        f"--set `{typed}` clashes with another option for the same key; use one of the two",
    )


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


def _body(option: str | Sequence[str], typed: TypedText) -> str:
    path = str(option or "")
    if not path:
        return ""
    if path == "-":
        return typed.read().decode("utf-8-sig")
    return Path(path).read_text(encoding="utf-8-sig")
