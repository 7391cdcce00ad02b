"""An event's day: as found, or as one of the days that a text mentions."""

from dataclasses import dataclass
from datetime import date

from gazette.press_text.date_context import Weight
from gazette.press_text.date_readings import Reading
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
