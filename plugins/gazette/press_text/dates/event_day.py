"""An event's day: as found, or as one of the days that a text mentions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gazette.press_text.dates.date_context import Weight
from gazette.press_text.dates.date_readings import Reading, in_year
from gazette.press_text.dates.date_words import DateMention
from gazette.press_text.sentences import Body


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
    """A day that a text mentions, what it means and how firmly it is tied to the event."""

    mention: DateMention
    reading: Reading
    weight: Weight

    @property
    def day(self) -> object:
        """What tells one day from another, where its year is open too."""
        return self.reading.on or ("?", self.mention.day, self.mention.month)

    @property
    def is_statement_on_a_weekday(self) -> bool:
        """Whether it dates a statement, by its weekday too: `ujar Katno, Senin (9/9)`."""
        return self.weight.statement and self.mention.weekday is not None

    def spans(self, day: object) -> bool:
        """Whether *day* is one of the several that it lasts: `6-7 Mei` beside `Minggu (7/5)`."""
        on, end = self.reading.on, self.reading.end
        return isinstance(day, date) and bool(on and end and on <= day <= end)

    def words(self, body: Body) -> str:
        """The day as printed."""
        return body.words(self.mention.start, self.mention.end)

    def asserted(self, body: Body, *, note: str = "{}") -> EventDate:
        """It as the event's day; *note* holds `{}` for its words in the evidence."""
        words = self.words(body)
        return EventDate(on=self.reading.on, as_written=words, evidence=note.format(words))


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
