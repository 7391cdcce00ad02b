"""Score: how well drafts agree with labels made by hand, field by field."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from gazette.domain.agreements import number_key
from gazette.domain.text import search_key
from gazette.press_text.as_json import to_json
from gazette.press_text.draft import draft_from_text
from gazette.press_text.letters import decode
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.registers import Registers

Same = Callable[[Any, Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledText:
    """A press text and what a person reads in it."""

    name: str
    text: str
    label: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldScore:
    """Right, wrong and missed values of one field over all texts."""

    field: str
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was asserted that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what there is that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One disagreement: what the label has and the draft lacks, or the other way round."""

    name: str
    field: str
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The table of all fields and every disagreement behind it."""

    texts: int
    fields: tuple[FieldScore, ...]
    misses: tuple[Miss, ...]


class WrongLabels(Exception):
    """The file of that path holds no labels."""


def read_labelled(folder: Path) -> tuple[LabelledText, ...]:
    """Return the texts of *folder* (`x.txt`, `x.html`) that have labels (`x.json`) beside them.

    Raises WrongLabels.
    """
    found: list[LabelledText] = []
    for path in sorted(folder.iterdir()):
        label = path.with_suffix(".json")
        if path.suffix in (".txt", ".html") and label.exists():
            found.append(
                LabelledText(
                    name=path.stem,
                    text=decode(path.read_bytes()),
                    label=_label(label),
                )
            )
    return tuple(found)


def _label(path: Path) -> Mapping[str, Any]:
    try:
        label = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise WrongLabels(path) from error
    people = label.setdefault("officials", []) if isinstance(label, dict) else None
    if not isinstance(people, list) or not all(_is_person(person) for person in people):
        raise WrongLabels(path)
    return label  # type: ignore[no-any-return]


def _is_person(label: Any) -> bool:
    """Whether it is a name with a role, or with null."""
    return isinstance(label, list) and len(label) == 2 and isinstance(label[0], str)


def score_texts(texts: Iterable[LabelledText], *, registers: Registers, today: date) -> Scores:
    """Return the scores of the drafts of *texts* against their labels."""

    def drafted(text: str) -> Mapping[str, Any]:
        return to_json(draft_from_text(text, registers=registers, today=today))

    return score_readings(texts, drafted)


def score_readings(
    texts: Iterable[LabelledText], read: Callable[[str], Mapping[str, Any]]
) -> Scores:
    """Return the scores of what *read* makes of *texts*, in the fixed JSON of a draft."""
    counts: dict[str, list[int]] = {}
    misses: list[Miss] = []
    number = 0
    for text in texts:
        number += 1
        drafted = read(text.text)
        for field, same in FIELDS.items():
            wanted, given = _wanted(text.label, field), _given(drafted, field)
            right, missed, wrong = _compared(wanted, given, same)
            count = counts.setdefault(field, [0, 0, 0])
            count[0] += right
            count[1] += len(wrong)
            count[2] += len(missed)
            if missed or wrong:
                misses.append(
                    Miss(name=text.name, field=field, missed=_shown(missed), wrong=_shown(wrong))
                )
    fields = tuple(
        FieldScore(field=field, right=right, wrong=wrong, missed=missed)
        for field, (right, wrong, missed) in counts.items()
    )
    return Scores(texts=number, fields=fields, misses=tuple(misses))


def score_table(scores: Scores) -> str:
    """Return the scores as a Markdown table, as `docs/press-text.md` has it."""
    rows = [
        "| field | right | wrong | missed | precision | recall | F1 |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    rows.extend(
        f"| {one.field} | {one.right} | {one.wrong} | {one.missed} "
        f"| {one.precision:.2f} | {one.recall:.2f} | {one.f1:.2f} |"
        for one in scores.fields
    )
    return "\n".join(rows) + "\n"


def _compared(
    wanted: Sequence[Any], given: Sequence[Any], same: Same
) -> tuple[int, list[Any], list[Any]]:
    """Pair what is the same; return how many pairs, and what is left on either side."""
    missed, wrong = list(wanted), []
    right = 0
    for value in given:
        twin = next((other for other in missed if same(other, value)), None)
        if twin is None:
            wrong.append(value)
        else:
            missed.remove(twin)
            right += 1
    return right, missed, wrong


def _shown(values: Sequence[Any]) -> tuple[str, ...]:
    return tuple(
        " / ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
        for value in values
    )


def _wanted(label: Mapping[str, Any], field: str) -> list[Any]:
    if field == "officials":
        return [official[0] for official in label["officials"]]
    if field == "officials with role":
        return [official for official in label["officials"] if official[1]]
    key = {
        "event date": "date",
        "event type": "type",
        "agreement numbers": "numbers",
        "listed outcomes": "listed",
    }.get(field, field)
    value = label.get(key)
    return list(value) if isinstance(value, list) else [value] if value else []


def _given(drafted: Mapping[str, Any], field: str) -> list[Any]:
    """The values of a field in the fixed JSON of a draft."""
    officials = drafted["officials"]
    values: dict[str, list[Any]] = {
        "title": [drafted["title"]],
        "published": [drafted["published"]],
        "event date": [drafted["event"]["date"]],
        "event type": [drafted["event"]["type"]],
        "region": drafted["region"],
        "officials": [official["bare_name"] for official in officials],
        "officials with role": [
            [official["bare_name"], official["role"]] for official in officials if official["role"]
        ],
        "organisations": [one["name"] for one in drafted["organisations"]],
        "agreement numbers": drafted["agreement_numbers"],
        "venue": [drafted["event"]["venue"]],
        "listed outcomes": [one["text"] for one in drafted["commitments"] if one["listed"]],
        "source": [drafted["source"]["name"]],
    }
    return [value for value in values[field] if value]


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other)


def _same_words(one: Any, other: Any) -> bool:
    return search_key(str(one)) == search_key(str(other))


def _same_role(one: Any, other: Any) -> bool:
    if not _same_words(one[0], other[0]):
        return False
    a, b = search_key(str(one[1])), search_key(str(other[1]))
    return a == b or (a.startswith(b) and len(b) > 6) or (b.startswith(a) and len(a) > 6)


def _overlap(one: Any, other: Any) -> bool:
    """Whether two wordings share most of their words, or one holds the other."""
    a, b = _words(one), _words(other)
    if not a or not b:
        return False
    shared = len(a & b)
    return 2 * shared / (len(a) + len(b)) >= 0.66 or (shared == min(len(a), len(b)) >= 3)


def _words(text: Any) -> set[str]:
    return set(re.findall(r"\w+", str(text).casefold()))


def _same_organisation(one: Any, other: Any) -> bool:
    return organisation_key(str(one)) == organisation_key(str(other))


def _same_medium(one: Any, other: Any) -> bool:
    a, b = search_key(str(one)), search_key(str(other))
    return a == b or (len(min(a, b, key=len)) > 5 and (a in b or b in a))


def _same_number(one: Any, other: Any) -> bool:
    return number_key(str(one)) == number_key(str(other))


FIELDS: Mapping[str, Same] = {
    "event date": _equal,
    "event type": _equal,
    "region": _equal,
    "officials": _same_words,
    "officials with role": _same_role,
    "organisations": _same_organisation,
    "agreement numbers": _same_number,
    "venue": _overlap,
    "listed outcomes": _overlap,
    "source": _same_medium,
    "title": _same_words,
    "published": _equal,
}
