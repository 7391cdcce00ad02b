"""Charts: bars that compare numbers, and offices over time; drawn at the build, said in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from gazette.domain.dates import PartialDate
from gazette.domain.graph import Attestation
from gazette.views.edition import Edition
from gazette.views.parts import Badge, Link

MOST_ROWS = 20
_THINNEST = 0.8  # of 100: a day must be seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One number of several that are compared; `share` is of the highest, 0 to 100."""

    link: Link
    number: str
    share: int
    status: Badge | None = None  # what is counted, where it is a state


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of time in a strip of 100 units.

    `certain`: a day on which an item names the holder. `vague`: somewhere in that month or year.
    `between`: from the first to the last mention, where nothing is said.
    """

    kind: Literal["certain", "vague", "between"]
    x: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRow:
    """One holder of one office, as often as items say so."""

    name: Link
    role: str
    text: str  # "4 Juni 2025, 1 berita"
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeChart:
    """Offices over time: what items attest, and what lies between."""

    begins: str
    ends: str
    rows: tuple[OfficeRow, ...]


def bars(entries: Sequence[tuple[Link, int, str, Badge | None]]) -> tuple[Bar, ...]:
    """Bars for links with their counts, the counts in words, and the states they stand for."""
    highest = max((count for _, count, _, _ in entries), default=1)
    return tuple(
        Bar(
            link=link,
            number=number,
            share=max(1, round(100 * count / highest)) if count else 0,
            status=status,
        )
        for link, count, number, status in entries
    )


def office_chart(
    edition: Edition, held: Iterable[tuple[Link, str, Sequence[Attestation]]]
) -> OfficeChart | None:
    """The chart of some offices, the latest named first; None where all is of one day."""
    rows = [(name, role, told) for name, role, told in held if told]
    days = [attestation.story.on for _, _, told in rows for attestation in told]
    if len({(day.first, day.last) for day in days}) < 2:
        return None
    rows.sort(key=lambda row: max(found.story.on.sort_key for found in row[2]), reverse=True)
    begins, ends = min(day.first for day in days), max(day.last for day in days)
    return OfficeChart(
        begins=edition.speech.month(begins.year, begins.month),
        ends=edition.speech.month(ends.year, ends.month),
        rows=tuple(
            OfficeRow(
                name=name,
                role=role,
                text=_words(edition, told),
                spans=_spans([found.story.on for found in told], begins, ends),
            )
            for name, role, told in rows[:MOST_ROWS]
        ),
    )


def _words(edition: Edition, told: Sequence[Attestation]) -> str:
    """`4 Juni 2025, 1 berita`; between two dates where there are several."""
    in_order = sorted((found.story.on for found in told), key=lambda on: on.sort_key)
    first, last = edition.speech.date(in_order[0]).text, edition.speech.date(in_order[-1]).text
    when = first if first == last else f"{first}\u2013{last}"
    return f"{when}, {edition.count_news(len({found.story.id for found in told}))}"


def _spans(days: Sequence[PartialDate], begins: date, ends: date) -> tuple[Span, ...]:
    whole = (ends - begins).days + 1

    def span(kind: Literal["certain", "vague", "between"], first: date, last: date) -> Span:
        width = max(_THINNEST, 100 * ((last - first).days + 1) / whole)
        x = min(100 * (first - begins).days / whole, 100 - width)
        return Span(kind=kind, x=round(x, 2), width=round(width, 2))

    found = []
    first, last = min(day.first for day in days), max(day.last for day in days)
    if len(set(days)) > 1:
        found.append(span("between", first, last))
    for day in sorted(set(days), key=lambda on: on.sort_key):
        found.append(span("certain" if day.is_day else "vague", day.first, day.last))
    return tuple(found)
