"""The schema: each record dataclass becomes a strict pydantic model and a plan of its keys.

The dataclasses of the domain are the one table of keys (name, type, required, help); here they
are compiled once per kind, so that a key is never written down a second time.
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
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
from gazette.intake.line_slips import Outline

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


_compiled_keys: dict[Any, tuple[Key, ...]] = {}
_outlines: dict[Any, Outline] = {}
_compiled_models: dict[Any, type[BaseModel]] = {}


def keys_of(record: type[Any]) -> tuple[Key, ...]:
    """Return the keys of a record or mapping dataclass, in the order of their definition."""
    if record not in _compiled_keys:
        hints = get_type_hints(record)
        _compiled_keys[record] = tuple(
            _key(item, hints[item.name])
            for item in dataclasses.fields(record)
            if not (issubclass(record, Record) and item.name in _NOT_KEYS)
        )
    return _compiled_keys[record]


def outline_of(record: type[Any]) -> Outline:
    """Return the names of a record's keys, of those below them, and of those that take lists."""
    if record not in _outlines:
        _outlines[record] = _outline(keys_of(record))
    return _outlines[record]


def _outline(keys: tuple[Key, ...]) -> Outline:
    below = [inner for key in keys for inner in key.keys]
    return Outline(
        names=frozenset(key.name for key in keys),
        groups={key.name: frozenset(one.name for one in key.keys) for key in keys if key.keys},
        lists=frozenset(key.name for key in (*keys, *below) if key.is_list),
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


def model_of(record: type[Any]) -> type[BaseModel]:
    """Return the pydantic model of a dataclass: unknown keys forbidden, all problems at once."""
    if record not in _compiled_models:
        _compiled_models[record] = _model(record)
    return _compiled_models[record]


def _model(record: type[Any]) -> type[BaseModel]:
    fields: dict[str, Any] = {}
    for key in keys_of(record):
        default = ... if key.required else key.default
        described = Field(default, alias=key.name, description=key.help)
        fields[key.attribute] = (_annotation(key), described)
    config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    return create_model(record.__name__, __config__=config, __doc__=record.__doc__, **fields)


def _annotation(key: Key) -> Any:
    single: Any = _leaf_annotation(key.leaf) if key.leaf else _mapping_annotation(key.kind)
    if not key.is_list:
        return single
    annotation: Any = tuple.__class_getitem__((single, ...))
    return Annotated[annotation, BeforeValidator(_as_list(key))]  # an empty list is a missing one


def _leaf_annotation(leaf: Leaf) -> Any:
    def read(value: Any) -> Any:
        if not isinstance(value, str):
            raise PydanticCustomError("E103", "text", {"expected": "text"})
        try:
            return leaf.read(value)
        except Fault as fault:
            raise PydanticCustomError(fault.code, "value", {**fault.values}) from fault

    return Annotated[Any, PlainValidator(read), WithJsonSchema(leaf.json_schema)]


def _mapping_annotation(record: type[Any]) -> Any:
    attributes = tuple(item.attribute for item in keys_of(record))

    def to_record(model: BaseModel) -> Any:
        return record(**{name: getattr(model, name) for name in attributes})

    return Annotated[model_of(record), AfterValidator(to_record)]


def _as_list(key: Key) -> Any:
    """One plain value counts as a list of one, where plain values are expected or may stand."""
    takes_plain = key.leaf is not None or key.bare is not None

    def read(value: Any) -> Any:
        entries = [value] if takes_plain and isinstance(value, str) else value
        if not isinstance(entries, list):
            raise PydanticCustomError("E103", "list", {"expected": "list"})
        return [written_out(entry, key) for entry in entries] if key.bare else entries

    return read


def written_out(entry: Any, key: Key) -> Any:
    """Return *entry* as the mapping that a plain value stands for."""
    return {key.bare: entry} if isinstance(entry, str) and key.bare else entry


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
    if isinstance(value, str) and key.leaf is not None:
        yield Value(path=path, kind=key.kind, text=value)
    elif isinstance(value, str) and key.bare:
        plain = next(item for item in key.keys if item.name == key.bare)
        yield Value(path=path, kind=plain.kind, text=value)
    elif key.leaf is None:
        yield from values_of(value, key.keys, path)
