"""Identities: who is who among the people that items name (contract 1.4)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from gazette.domain.people import name_id, name_key


class Named(NamedTuple):
    """A person as one item names him or her."""

    name: str
    organisation: str | None = None
    person: str | None = None  # the id, where the item says it


@dataclass(frozen=True, slots=True, kw_only=True)
class Identities:
    """The register's names, and an id for everyone whom the register does not know.

    The same bare name in one organisation is one person, in two organisations two people; a
    mention without organisation is of the only one there is, else of somebody not known.
    """

    registered: Mapping[str, tuple[str, ...]]  # the officials' ids by the key of each name
    unregistered: Mapping[tuple[str, str | None], str]  # ids by name key and organisation

    @classmethod
    def among(cls, people: Iterable[Named], officials: Mapping[str, Iterable[str]]) -> "Identities":
        """Tell *people* apart; *officials* are the names of each entry of the register."""
        registered: dict[str, list[str]] = defaultdict(list)
        for identity in sorted(officials):
            for key in dict.fromkeys(name_key(name) for name in officials[identity]):
                registered[key].append(identity)
        seen: dict[str, set[str | None]] = defaultdict(set)
        for named in people:
            key = name_key(named.name)
            if not named.person and key not in registered:
                seen[key].add(named.organisation)
        return cls(
            registered={key: tuple(ids) for key, ids in registered.items()},
            unregistered=_ids(seen, set(officials)),
        )

    def of(self, named: Named) -> str:
        """The id of the person whom *named* means."""
        key = name_key(named.name)
        if named.person:
            return named.person
        if key in self.registered:
            return self.registered[key][0]
        return self.unregistered[key, named.organisation]

    def ever(self) -> set[str]:
        """Every id that these people may have once some of them are named no more."""
        apart = {
            f"{name_id(key)}-{home}" if home else name_id(key) for key, home in self.unregistered
        }
        return {
            *self.unregistered.values(),
            *apart,
            *(name_id(key) for key, _ in self.unregistered),
        }

    def homonyms(self) -> Mapping[str, tuple[str, ...]]:
        """The organisations of each name that counts as several people."""
        found: dict[str, list[str]] = defaultdict(list)
        for key, organisation in self.unregistered:
            if organisation:
                found[key].append(organisation)
        return {key: tuple(sorted(names)) for key, names in found.items() if len(names) > 1}


def _ids(seen: Mapping[str, set[str | None]], taken: set[str]) -> dict[tuple[str, str | None], str]:
    sharing: dict[str, list[str]] = defaultdict(list)
    for key in sorted(seen):
        sharing[name_id(key)].append(key)
    ids: dict[tuple[str, str | None], str] = {}
    for slug in sorted(sharing):
        people = [person for key in sharing[slug] for person in _people(key, seen[key])]
        for key, home, organisations in people:
            apart = f"{slug}-{home}"
            wanted = [slug] if home is None else [apart] if len(people) > 1 else [slug, apart]
            identity = _free(wanted, taken)
            ids |= {(key, organisation): identity for organisation in organisations}
    return ids


def _people(
    key: str, organisations: set[str | None]
) -> Iterator[tuple[str, str | None, set[str | None]]]:
    """The people of one name: each with an organisation of theirs, and all that name them."""
    homes = sorted(name for name in organisations if name)
    if len(homes) <= 1:
        yield key, homes[0] if homes else None, organisations
        return
    for home in homes:
        yield key, home, {home}
    if None in organisations:
        yield key, None, {None}


def _free(wanted: list[str], taken: set[str]) -> str:
    """The first of *wanted* that nobody has, else the last with a number."""
    numbered = (f"{wanted[-1]}-{number}" for number in range(2, len(taken) + 3))
    found = next(identity for identity in chain(wanted, numbered) if identity not in taken)
    taken.add(found)
    return found
