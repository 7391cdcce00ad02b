"""Packing: frozen dataclasses as plain values (what `marshal` takes), and back.

A tuple becomes a list, and a list comes back as a tuple; a dataclass becomes a tuple of its number
and its fields; a value that is kept elsewhere becomes what `refer` says. The numbers hold for one
version of the code only.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from operator import attrgetter
from typing import Any, get_args, get_type_hints

Plain = str | int | tuple[str | int, ...]
Refer = Callable[[Any], Plain]
_TIME, _SPAN, _INSTANT, _DAY, _REFERENCE = -1, -2, -3, -4, -5
_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})
_SHORT = 80  # characters: a string of at most so many stands once, however often it is read
NESTED = frozenset({list, tuple})  # what a packed value is that is not as it was


class Packing:
    """How values of the dataclasses that *roots* can hold are packed.

    Values of the kinds in *referred* are not packed: `refer` gives a key for them when they are
    packed, and `find` gives them back for that key.
    """

    def __init__(self, roots: Iterable[Any], referred: tuple[type[Any], ...] = ()) -> None:
        reached: dict[type[Any], None] = {}
        for root in roots:
            _reach(root, reached)
        self.types = tuple(kind for kind in reached if not issubclass(kind, referred))
        self.numbers = {kind: number for number, kind in enumerate(self.types)}
        self.fields = {kind: tuple(part.name for part in fields(kind)) for kind in self.types}
        self._parts = {kind: _getter(names) for kind, names in self.fields.items()}
        self._setters = [
            tuple(getattr(kind, name).__set__ for name in self.fields[kind]) for kind in self.types
        ]
        self._referred = referred

    def pack(self, value: Any, refer: Refer | None = None) -> Any:
        """*value* as plain values. Raises KeyError for a type that no root holds."""
        kind = type(value)
        if kind is str:
            return sys.intern(value) if len(value) <= _SHORT else value
        if kind in _AS_THEY_ARE:
            return value
        if kind is tuple or kind is list:
            return [self.pack(part, refer) for part in value]
        if kind is dict:
            return value  # of plain values
        if kind is time:
            return (_TIME, value.isoformat())
        if kind is timedelta:
            return (_SPAN, value.days, value.seconds)
        if kind is datetime:
            return (_INSTANT, value.isoformat())
        if kind is date:
            return (_DAY, value.toordinal())
        if refer is not None and isinstance(value, self._referred):
            return reference(refer(value))
        parts = self._parts[kind](value)
        return (
            self.numbers[kind],
            *[part if part is None else self.pack(part, refer) for part in parts],
        )

    def unpack(self, value: Any, find: Callable[[Any], Any] | None = None) -> Any:
        """The value that was packed."""
        kind = type(value)
        if kind is list:
            if not value:
                return ()
            return tuple(
                [self.unpack(part, find) if type(part) in NESTED else part for part in value]
            )
        if kind is not tuple:
            return value
        number = value[0]
        if number < 0:
            return _special(value, find)
        found = object.__new__(self.types[number])
        for setter, part in zip(self._setters[number], value[1:], strict=True):
            if type(part) in NESTED:
                part = self.unpack(part, find)
            setter(found, part)
        return found


def _getter(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of all *names* at once."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def reference(key: Plain) -> Any:
    """A value that is kept elsewhere under *key*, packed."""
    return (_REFERENCE, key)


def _special(value: Any, find: Callable[[Any], Any] | None) -> Any:
    number = value[0]
    if number == _REFERENCE and find is not None:
        return find(value[1])
    if number == _TIME:
        return time.fromisoformat(value[1])
    if number == _SPAN:
        return timedelta(value[1], value[2])
    if number == _INSTANT:
        return datetime.fromisoformat(value[1])
    if number == _DAY:
        return date.fromordinal(value[1])
    raise ValueError(number)


def _reach(kind: Any, found: dict[type[Any], None]) -> None:
    """Every dataclass that a value of *kind* can hold."""
    if isinstance(kind, type) and is_dataclass(kind):
        if kind not in found:
            found[kind] = None
            for hint in get_type_hints(kind).values():
                _reach(hint, found)
    else:
        for part in get_args(kind):
            _reach(part, found)
