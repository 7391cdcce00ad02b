"""The schema: each record dataclass becomes a strict pydantic model and a plan of its keys.

The dataclasses of the domain are the one table of keys (name, type, required, help); here they
are compiled once per kind, so that a key is never written down a second time.
"""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    create_model,
)
from pydantic.json_schema import WithJsonSchema
from pydantic_core import PydanticCustomError

from gazette.domain.origin import KeyPath, Record
from gazette.domain.sheets import Value
from gazette.intake.leaves import Fault, Leaf, leaf_for

MAX_ENTRIES = 1_000
_NOT_KEYS = {item.name for item in dataclasses.fields(Record)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key: its name in files, its type, and the keys of the mapping that it holds, if any."""

    name: str
    attribute: str
    kind: Any  # the type of the leaf, or the dataclass of the mapping
    leaf: Leaf | None
    is_list: bool
    required: bool
    default: Any
    help: str
    keys: tuple["Key", ...] = ()
    bare: str | None = None  # the key that a plain value in place of the mapping stands for


@cache
def keys_of(record: type[Any]) -> tuple[Key, ...]:
    """Return the keys of a record or mapping dataclass, in the order of their definition."""
    hints = get_type_hints(record)
    return tuple(
        _key(item, hints[item.name])
        for item in dataclasses.fields(record)
        if not (issubclass(record, Record) and item.name in _NOT_KEYS)
    )


def _key(item: "dataclasses.Field[Any]", hint: Any) -> Key:
    kind = _without_none(hint)
    is_list = get_origin(kind) is tuple
    if is_list:
        kind = get_args(kind)[0]
    leaf = leaf_for(kind)
    keys = () if leaf else keys_of(kind)
    return Key(
        name=item.metadata["name"] or item.name,
        attribute=item.name,
        kind=kind,
        leaf=leaf,
        is_list=is_list,
        required=item.default is dataclasses.MISSING,
        default=item.default,
        help=item.metadata["help"],
        keys=keys,
        bare=_bare_key(kind) if keys else None,
    )


def _bare_key(record: type[Any]) -> str | None:
    names = [item.name for item in dataclasses.fields(record) if item.metadata["bare"]]
    return names[0] if names else None


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


@cache
def model_of(record: type[Any]) -> type[BaseModel]:
    """Return the pydantic model of a dataclass: unknown keys forbidden, all problems at once."""
    fields: dict[str, Any] = {}
    for key in keys_of(record):
        default = ... if key.required else key.default
        fields[key.attribute] = (
            _annotation(key),
            Field(default, alias=key.name, description=key.help),
        )
    config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    return create_model(record.__name__, __config__=config, __doc__=record.__doc__, **fields)


def _annotation(key: Key) -> Any:
    single = _leaf_annotation(key.leaf) if key.leaf else _mapping_annotation(key.kind)
    if not key.is_list:
        return single
    as_list = _plain_as_list if key.leaf or key.bare else _list_only
    annotation = tuple[single, ...]
    if key.required:
        return Annotated[annotation, Field(min_length=1), BeforeValidator(as_list)]
    return Annotated[annotation, BeforeValidator(as_list)]


def _leaf_annotation(leaf: Leaf) -> Any:
    def read(value: Any) -> Any:
        if not isinstance(value, str):
            raise PydanticCustomError("E103", "text", {"expected": "text"})
        try:
            return leaf.read(value)
        except Fault as fault:
            raise PydanticCustomError(fault.code, "value", {**fault.values}) from fault  # type: ignore[arg-type]

    return Annotated[Any, PlainValidator(read), WithJsonSchema(leaf.json_schema)]


def _mapping_annotation(record: type[Any]) -> Any:
    attributes = tuple(item.attribute for item in keys_of(record))

    def to_record(model: BaseModel) -> Any:
        return record(**{name: getattr(model, name) for name in attributes})

    return Annotated[model_of(record), AfterValidator(to_record)]


def _plain_as_list(value: Any) -> Any:
    return _bounded(value if isinstance(value, list) else [value])


def _list_only(value: Any) -> Any:
    if not isinstance(value, list):
        raise PydanticCustomError("E103", "list", {"expected": "list"})
    return _bounded(value)


def _bounded(value: list[Any]) -> list[Any]:
    if len(value) > MAX_ENTRIES:
        raise PydanticCustomError(
            "E110", "list", {"size": str(len(value)), "limit": str(MAX_ENTRIES)}
        )
    return value


def with_bare_values(tree: Mapping[str, Any], keys: tuple[Key, ...]) -> dict[str, Any]:
    """Return *tree* with each plain value that stands for a mapping written out as one."""
    known = {key.name: key for key in keys}
    return {name: _written_out(value, known.get(name)) for name, value in tree.items()}


def _written_out(value: Any, key: Key | None) -> Any:
    if key is None or not key.bare:
        return value
    entries = value if isinstance(value, list) else [value]
    return [{key.bare: entry} if isinstance(entry, str) else entry for entry in entries]


def values_of(tree: Any, keys: tuple[Key, ...], path: KeyPath = ()) -> Iterator[Value]:
    """Yield every known leaf of *tree*, whether or not the record as a whole is sound."""
    if not isinstance(tree, dict):
        return
    for key in keys:
        value = tree.get(key.name)
        if value is None:
            continue
        here = (*path, key.name)
        if not isinstance(value, list):
            yield from _leaf_or_mapping(value, key, here)
            continue
        for index, entry in enumerate(value):
            yield from _leaf_or_mapping(entry, key, (*here, index))


def _leaf_or_mapping(value: Any, key: Key, path: KeyPath) -> Iterator[Value]:
    if key.leaf is None:
        yield from values_of(value, key.keys, path)
    elif isinstance(value, str):
        yield Value(path=path, kind=key.kind, text=value)
