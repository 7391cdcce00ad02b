"""Recipes: how every page and file of an edition was made, and which of them show which item.

They lie beside the plates and count only with them. With both, all that shows an edited title can
be made again, and nothing else: a recipe names its maker and what it was given; what was gathered
once for many pages is kept as it was, for it holds no words.
"""

import importlib
import marshal
from array import array
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from gazette.domain.dates import PartialDate
from gazette.domain.graph import (
    Attestation,
    Person,
    SiteGraph,
    Story,
    TrackedAgreement,
    TrackedAspiration,
    TrackedCommitment,
    TrackedProgramme,
)
from gazette.domain.origin import Record
from gazette.domain.regions import Region
from gazette.intake.packing import Packing, Plain, reference
from gazette.press.kept.ledger import Ledger
from gazette.press.kept.plain_values import get, put
from gazette.press.kept.plates import Lazily, NotThere, Plates
from gazette.press.kept.reads import WORDS_OF
from gazette.views.data_tables import TABLES, Table
from gazette.views.edition import Edition, File, Gathered, Page
from gazette.views.feeds import Channel

_IN_THE_GRAPH = ("people", "commitments", "aspirations", "agreements", "programmes")
_PACKING = Packing(
    (PartialDate,),
    referred=(
        Story, Record, Edition, Attestation, Region, Channel, Table, Gathered, Person,
        TrackedCommitment, TrackedAspiration, TrackedAgreement, TrackedProgramme,
    ),
)  # fmt: skip
_TABLES = {table.name: table for table in TABLES}


def keep_recipes(
    path: Path,
    *,
    frame: str,
    graph: SiteGraph,
    work: Sequence[Page | File],
    indexes: Mapping[str, Mapping[str, Any]],
    ledger: Ledger | None,
) -> None:
    """Write how all of *work* was made, what was gathered, and who read which words.

    Without a *ledger* nobody knows who read them: there or in an index words were read apart.
    """
    numbers = {story.id: number for number, story in enumerate(graph.stories)}
    keys = _Keys(graph, numbers)
    kept: dict[str, Any] = {
        "recipes": [_recipe(page, keys) for page in work],
        "channels": keys.channels,
        "own": _own(work, numbers),
    }
    if ledger is not None:
        kept["readers"] = _readers(work, ledger)
        kept["indexes"] = {
            name: {key: marshal.dumps(_PACKING.pack(row, keys.of)) for key, row in found.items()}
            for name, found in indexes.items()
        }
    put(path, kept, frame)


def _readers(work: Sequence[Page | File], ledger: Ledger) -> dict[str, bytes]:
    """The pages that read words of an item, by the key of those."""
    at = {page.address: number for number, page in enumerate(work)}
    words = {number: key for number, key in enumerate(ledger.keys) if key.startswith(WORDS_OF)}
    found: dict[str, array[int]] = defaultdict(lambda: array("I"))
    for address, _, reads in ledger.rows.values():
        page = at[address]
        for number in reads:
            if number in words:
                found[words[number]].append(page)
    return {key: pages.tobytes() for key, pages in found.items()}


def _own(work: Sequence[Page | File], numbers: Mapping[str, int]) -> dict[int, list[int]]:
    """The pages that show the body of an item: those that take it by position."""
    found: dict[int, list[int]] = {}
    for number, page in enumerate(work):
        for value in page.make.args if isinstance(page.make, partial) else ():
            if isinstance(value, Story):
                found.setdefault(numbers[value.id], []).append(number)
    return found


class _Keys:
    """What stands for a value that the plates hold, or that is made from the edition alone."""

    def __init__(self, graph: SiteGraph, numbers: Mapping[str, int]) -> None:
        self.channels: dict[str, tuple[str, list[int]]] = {}
        self._numbers = numbers
        self._attested = {
            id(attestation): (person.id, position)
            for person in graph.people.values()
            for position, attestation in enumerate(person.attestations)
        }
        self._ways: dict[type[Any], Callable[[Any], Plain]] = {
            Edition: lambda _: ("the_edition",),
            Story: lambda story: numbers[story.id],
            Attestation: lambda found: ("attestation", *self._attested[id(found)]),
            Region: lambda region: ("region", region.code),
            Table: lambda table: ("table", table.name),
            Channel: self._channel,
            Person: lambda person: ("people", person.id),
            TrackedCommitment: lambda found: ("commitments", found.id),
            TrackedAspiration: lambda found: ("aspirations", found.id),
            TrackedAgreement: lambda found: ("agreements", found.record.id),
            TrackedProgramme: lambda found: ("programmes", found.record.id),
        }

    def of(self, value: Any) -> Plain:
        """The key of *value*, one of the referred kinds."""
        way = self._ways.get(type(value))
        if way is not None:
            return way(value)
        if isinstance(value, Record):
            return value.marks.path
        return ("gathering", f"{type(value).__module__}:{type(value).__qualname__}")

    def packed(self, value: Any) -> Any:
        """*value* as plain values. Raises KeyError where it cannot be told in them."""
        way = self._ways.get(
            type(value)
        )  # most of what pages are given: it need not be taken apart
        return reference(way(value)) if way else _PACKING.pack(value, self.of)

    def _channel(self, channel: Channel) -> Plain:
        if channel.address not in self.channels:
            stories = [self._numbers[story.id] for story in channel.stories]
            self.channels[channel.address] = (channel.title, stories)
        return ("channel", channel.address)


def _recipe(page: Page | File, keys: _Keys) -> bytes:
    """How *page* was made, packed; nothing where that cannot be told in plain values."""
    make = page.make
    if not isinstance(make, partial):
        return b""
    try:
        given = [keys.packed(value) for value in make.args]
        named = [(name, keys.packed(value)) for name, value in make.keywords.items()]
    except KeyError:
        return b""
    template = page.template if isinstance(page, Page) else None
    maker = f"{make.func.__module__}:{make.func.__qualname__}"
    return marshal.dumps((template, maker, given, named))


class Recipes:
    """The recipes of an edition whose *plates* are there. Raises NotThere without them."""

    def __init__(self, path: Path, frame: str, plates: Plates) -> None:
        found = get(path, frame)
        if found is None:
            raise NotThere(str(path))
        self._kept: dict[str, Any] = found
        self._plates = plates

    def index(self, name: str, make: Callable[[], Any]) -> Any:
        """What was gathered under *name* when the edition was printed."""
        if name not in self._kept.get("indexes", ()):
            return make()
        return Lazily(self._kept["indexes"][name], self._unpacked)

    def own(self, number: int) -> Sequence[int]:
        """The numbers of the pages that show the body of the item of that number."""
        found: list[int] = self._kept["own"].get(number, [])
        return found

    def readers(self, ident: str) -> Sequence[int]:
        """The numbers of the pages and files that show words of that item.

        Raises NotThere where nobody can tell.
        """
        if "readers" not in self._kept:
            raise NotThere(ident)
        return array("I", self._kept["readers"].get(f"{WORDS_OF}{ident}", b""))

    def follow(self, edition: Edition) -> None:
        """From now on pages and files of *edition* are made."""
        self._find = _Finder(edition, self._plates, self._kept["channels"]).find

    def made(self, number: int) -> Page | File:
        """A page or file by its number. Raises NotThere where it has no recipe."""
        packed, address = self._kept["recipes"][number], self._plates.address(number)
        if not packed:
            raise NotThere(address)
        template, maker, given, named = marshal.loads(packed)
        arguments = {name: _PACKING.unpack(value, self._find) for name, value in named}
        make = partial(_named(maker), *_PACKING.unpack(given, self._find), **arguments)
        if template is None:
            return File(address=address, make=make)
        return Page(address=address, template=template, make=make)

    def _unpacked(self, row: bytes) -> Any:
        return _PACKING.unpack(marshal.loads(row), self._find)


class _Finder:
    """Gives back what `_Keys` put a key for."""

    def __init__(self, edition: Edition, plates: Plates, channels: Mapping[str, Any]) -> None:
        self._edition, self._plates, self._channels = edition, plates, channels
        self._gathered: dict[str, Any] = {}

    def find(self, key: Plain) -> Any:
        """The value of that key."""
        if isinstance(key, int):
            return self._plates.story(key)
        if isinstance(key, str):
            return self._plates.record(key)
        kind, *more = key
        if kind in _IN_THE_GRAPH:
            return getattr(self._edition.graph, str(kind))[more[0]]
        return getattr(self, f"_{kind}")(*more)

    def _the_edition(self) -> Edition:
        return self._edition

    def _attestation(self, person: str, position: int) -> Attestation:
        return self._edition.graph.people[person].attestations[position]

    def _region(self, code: str) -> Region:
        return self._edition.graph.region(code)

    def _table(self, name: str) -> Table:
        return _TABLES[name]

    def _channel(self, address: str) -> Channel:
        title, numbers = self._channels[address]
        stories = tuple(map(self._plates.story, numbers))
        return Channel(title=title, address=address, stories=stories)

    def _gathering(self, name: str) -> Any:
        if name not in self._gathered:
            self._gathered[name] = _named(name)(self._edition)
        return self._gathered[name]


def _named(maker: str) -> Any:
    module, _, name = maker.partition(":")
    return getattr(importlib.import_module(module), name)
