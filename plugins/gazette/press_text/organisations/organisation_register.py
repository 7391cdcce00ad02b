"""Organisation register: which registered organisation a printed name is, where that is sure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gazette.domain.organisations import Organisation
from gazette.domain.text import plain_ascii
from gazette.press_text.organisations.organisation_names import area_rank, organisation_key


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a registered organisation, folded, with the rank of area that it says."""

    folded: str
    rank: str | None
    level: str | None
    id: str


class KnownBodies:
    """The organisations of the register by all their names.

    A name that is registered word for word is that organisation. Else the key of its spelling
    tells, where it belongs to one organisation only and the rank of area (kota, kecamatan) does
    not speak against it.
    """

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self._by_key: dict[str, list[_Name]] = {}
        for organisation in organisations:
            for name in (organisation.name, *organisation.other_names):
                entry = _Name(_fold(name), area_rank(name), organisation.level, organisation.id)
                self._by_key.setdefault(organisation_key(name), []).append(entry)

    def find(self, key: str, names: Iterable[str]) -> tuple[str, ...]:
        """The ids that *names*, all of one *key*, may mean: one is sure, several are asked for."""
        entries, names = self._by_key.get(key, []), tuple(names)
        folded = {_fold(name) for name in names}
        exact = tuple(dict.fromkeys(one.id for one in entries if one.folded in folded))
        if len(exact) == 1 or not entries:
            return exact
        ranks = {rank for rank in map(area_rank, names) if rank}
        return tuple(_fitting(entries, ranks))


def _fitting(entries: Sequence[_Name], ranks: set[str]) -> Iterator[str]:
    """The ids of *entries* whose rank of area is one of *ranks*, if these say any."""
    ids = dict.fromkeys(one.id for one in entries)
    for ident in ids:
        own = [one for one in entries if one.id == ident]
        said = {one.rank for one in own if one.rank}
        if not said and len(ids) > 1:
            said = {one.level for one in own if one.level}
        if not ranks or not said or said & ranks:
            yield ident


def _fold(name: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", plain_ascii(name)))
