"""Clashes: old addresses that stand in another page's way, told before anything is written.

`check` tells them with their lines; here is what it cannot know, such as a plugin's own pages.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from gazette.domain.graph import Story
from gazette.domain.problems import Place, Problem
from gazette.domain.site_plan import files_among, folded, folders_above


class AddressClash(Exception):
    """Two pages claim one address, or one stands below another's file."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(problem.values["value"] for problem in problems))
        self.problems = problems


def refuse_clashes(stories: Iterable[Story], addresses: Sequence[str]) -> None:
    """Raise AddressClash where an old address cannot be written beside all others."""
    found = list(_clashes(stories, addresses))
    if found:
        raise AddressClash(found)


def _clashes(stories: Iterable[Story], addresses: Sequence[str]) -> Iterator[Problem]:
    old = [(story, alias) for story in stories for alias in story.item.aliases]
    if not old:
        return
    claimed, files = Counter(map(folded, addresses)), files_among(addresses)
    owners: dict[str, str] = {}
    for story, alias in old:
        place, path = folded(alias), story.item.marks.path
        if claimed[place] > 1 or files.intersection(folders_above(place)):
            other = owners.get(place)
            values = {"value": alias, **({"other": other} if other else {})}
            code = "E312" if other else "E317"
            yield Problem(at=Place(path=path), code=code, field="aliases", values=values)
        owners.setdefault(place, path)
