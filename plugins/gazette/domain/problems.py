"""Problems: what an editor is told, with the place, the field and the cure."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, TypeVar

from gazette.domain.cases import CASES
from gazette.domain.messages import MESSAGES, Message

_T = TypeVar("_T")
Severity = Literal["error", "warning", "hint"]
_SHOWN = 120  # characters of a value that a message shows
# What is of use only as a whole: a choice, a cure.
_MOST_SHOWN = dict.fromkeys(("known", "remedy", "remedy_en", "codes", "help"), 400)
_SEVERITIES: dict[str, Severity] = {"E": "error", "W": "warning", "H": "hint"}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """A place in a content file; lines and columns count from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding about the content; its words come from the catalogue by code and language."""

    at: Place
    code: str
    field: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """`error`, `warning` or `hint`, told by the code's first letter; only errors fail."""
        return _SEVERITIES[self.code[0]]

    def message(self, lang: str = "id") -> str:
        """What is wrong, as one line in *lang* (`id` or `en`)."""
        return _filled(self._entry.what, self, lang)

    def hint(self, lang: str = "id") -> str:
        """What to do about it, as one line in *lang*; a near match comes first."""
        meant = self.values.get("meant")
        cure = _filled(self._entry.cure, self, lang)
        if not meant:
            return cure
        asked = f"maksud Anda `{meant}`?" if lang == "id" else f"did you mean `{meant}`?"
        return f"{asked} {cure}".strip()

    @property
    def _entry(self) -> Message:
        return CASES.get(f"{self.code}:{self.values.get('case')}") or MESSAGES[self.code]

    @property
    def sort_key(self) -> tuple[Place, str, str, str]:
        """Orders problems by place, then code."""
        return (self.at, self.code, self.field, self.message("id"))


def _filled(words: tuple[str, str], problem: Problem, lang: str) -> str:
    template = words[0] if lang == "id" else words[1]
    shown = {
        name: _one_line(value, _MOST_SHOWN.get(name, _SHOWN))
        for name, value in problem.values.items()
    }
    return template.format_map({"field": problem.field, **shown})


def _one_line(value: str, most: int) -> str:
    text = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in value)
    return text if len(text) <= most else text[: most - 3] + "..."


def first_few(found: Iterable[_T], most: int) -> tuple[list[_T], int]:
    """The first *most* that are found in one file, and how many more there are."""
    rest = iter(found)
    return list(islice(rest, most)), sum(1 for _ in rest)


def and_more(told: Sequence[Problem], number: int) -> Iterator[Problem]:
    """That a file has so many more problems than were *told*; nothing where it has not."""
    if number and told:
        at = max(problem.at for problem in told)
        yield Problem(at=at, code="W022", values={"number": str(number)})


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by path, line and column, each once."""
    return sorted({problem.sort_key: problem for problem in problems}.values(), key=_by_place)


def _by_place(problem: Problem) -> tuple[Place, str, str, str]:
    return problem.sort_key


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of *problems* keeps the site from being built."""
    return any(problem.severity == "error" for problem in problems)
