"""An event's day: as found, or as one of the days that a text mentions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gazette.press_text.date_context import Weight
from gazette.press_text.date_readings import Reading, in_year
from gazette.press_text.date_words import DateMention


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """The day of the event with the words that prove it, or the question that remains."""

    on: date | None = None
    end: date | None = None
    as_written: str | None = None
    evidence: str | None = None
    question: str | None = None
    of_decision: bool = False  # the day of a decision: nobody met anywhere


@dataclass(frozen=True, slots=True)
class Candidate:
    mention: DateMention
    reading: Reading
    weight: Weight

    @property
    def day(self) -> object:
        """What tells one day from another, where its year is open too."""
        return self.reading.on or ("?", self.mention.day, self.mention.month)


def with_years_of_neighbours(candidates: Sequence[Candidate]) -> list[Candidate]:
    """*candidates*, where a day without any sign of its year takes that of a weekday near it.

    `akan digelar pada 8-10 Maret`, said on `Rabu (7/3)`.
    """
    known = [one.reading.on for one in candidates if one.reading.on and one.mention.weekday]
    if len({on.year for on in known}) != 1:
        return list(candidates)
    return [
        replace(one, reading=in_year(one.mention, known[0]))
        if one.reading.on is None and one.mention.weekday is None and one.mention.year is None
        else one
        for one in candidates
    ]
