"""What the rules say of a text, asked as shortly as tests want it."""

from datetime import date

from gazette.domain.dates import day
from gazette.press_text.dates.event_date import find_event_date
from gazette.press_text.dates.event_day import EventDate
from gazette.press_text.draft import draft_from_text
from gazette.press_text.event_type import find_event_type
from gazette.press_text.outcomes.outcomes import find_commitments
from gazette.press_text.pages.cleaning import CleanText, clean
from gazette.press_text.people.people import find_people
from gazette.press_text.places.region_names import region_index
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body


def event_type(text: str, date_words: str | None = None) -> str | None:
    """The type of the event that a whole text reports."""
    cleaned = clean(text)
    found = find_event_type(cleaned, Body(cleaned.body), date_words)
    return found.type if found else None


def event_date(body: str, today: date, published: date | None = None) -> EventDate:
    """The day of the event that a body, already clean, reports."""
    return find_event_date(
        CleanText(body=body),
        Body(body),
        today=today,
        published=day(published) if published else None,
    )


def people(text: str, registers: Registers) -> list[tuple[str, str | None]]:
    """The officials of a whole text: bare name and role."""
    draft = draft_from_text(text, registers=registers, today=date(2026, 1, 31))
    return [(one.bare, one.role) for one in draft.officials]


def officials(body: str, registers: Registers) -> list[tuple[str, str | None]]:
    """The officials of a body, already clean: bare name and role."""
    found = find_people(Body(body), region_index(registers))
    return [(one.bare, one.role) for one in found.officials]


def bodies(text: str, registers: Registers) -> list[str]:
    """The organisations that took part, of a whole text: their names in the order of the draft."""
    draft = draft_from_text(text, registers=registers, today=date(2026, 1, 31))
    return [one.name for one in draft.organisations]


def points(body: str) -> list[str]:
    """The outcomes that a body, already clean, lists one by one."""
    return [one.text for one in find_commitments(Body(body)) if one.listed]
