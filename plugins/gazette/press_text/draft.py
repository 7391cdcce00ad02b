"""The draft: what the rules found in a press text, with its words; the rest as questions."""

from dataclasses import dataclass
from datetime import date

from gazette.domain.dates import PartialDate
from gazette.domain.events import EventType
from gazette.press_text.body_text import as_body
from gazette.press_text.findings import Findings, find_all
from gazette.press_text.media.sources import SourceFound
from gazette.press_text.organisations.organisation_choice import OrganisationFound
from gazette.press_text.outcomes.numbers import NumberFound
from gazette.press_text.outcomes.outcomes import CommitmentFound
from gazette.press_text.pages.cleaning import CleanText, clean
from gazette.press_text.particulars import AidFound, ClaimFound
from gazette.press_text.people.officials import Official
from gazette.press_text.places.finer_place import FinerPlace
from gazette.press_text.private_data import without_contacts
from gazette.press_text.questions import Question, open_questions
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft news item; what the text does not say is None or empty and has a question."""

    title: str | None
    drafted: date
    file_name: str | None
    published: PartialDate | None
    event_type: EventType | None
    event_date: date | None
    event_end: date | None
    event_time: str | None
    as_written: str | None
    venue: str | None
    regions: tuple[str, ...]
    place: FinerPlace | None
    organisations: tuple[OrganisationFound, ...]
    officials: tuple[Official, ...]
    numbers: tuple[NumberFound, ...]
    commitments: tuple[CommitmentFound, ...]
    aid: tuple[AidFound, ...]
    claims: tuple[ClaimFound, ...]
    aspirations: tuple[str, ...]
    source: SourceFound
    body: str
    questions: tuple[Question, ...]
    evidence: tuple[tuple[str, str], ...]


def draft_from_text(
    text: str,
    *,
    registers: Registers,
    today: date,
    url: str | None = None,
    file_name: str | None = None,
) -> Draft:
    """Return a draft of the news item that *text*, plain or HTML, reports.

    Nothing is asserted that no words of the text carry; what they leave open is a question.
    """
    cleaned = clean(text)
    body = Body(cleaned.body)
    shown, removed = without_contacts(cleaned.body)
    found = find_all(cleaned, body, registers, today, url, file_name, removed)
    return Draft(
        title=cleaned.headline,
        drafted=today,
        file_name=file_name,
        published=found.published,
        event_type=found.kind.type if found.kind else None,
        event_date=found.when.on,
        event_end=found.when.end,
        event_time=cleaned.form.hour if cleaned.form else None,
        as_written=found.when.as_written,
        venue=found.venue.venue if found.venue else None,
        regions=found.region.codes,
        place=found.place,
        organisations=found.organisations,
        officials=found.people.officials,
        numbers=found.numbers,
        commitments=found.commitments,
        aid=found.aid,
        claims=found.claims,
        aspirations=found.aspirations,
        source=found.source,
        body=as_body(shown),
        questions=tuple(open_questions(cleaned, found, registers)),
        evidence=tuple(_evidence(cleaned, found)),
    )


def _evidence(cleaned: CleanText, found: Findings) -> list[tuple[str, str]]:
    """The words behind every filled field, by field path."""
    words: list[tuple[str, str | None]] = [
        ("title", cleaned.headline),
        ("published", found.published_words if found.published else None),
        ("event.type", found.kind.words if found.kind else None),
        ("event.date", found.when.evidence),
        ("event.as_written", found.when.as_written),
        ("event.venue", found.venue.venue if found.venue else None),
        ("source.name", found.source.evidence if found.source.name else None),
        ("source.url", found.source.url),
    ]
    words.extend((f"region.{number}", text) for number, text in enumerate(found.region.evidence))
    words.extend(
        (f"organisations.{number}", one.words) for number, one in enumerate(found.organisations)
    )
    for number, official in enumerate(found.people.officials):
        words.append((f"officials.{number}.name", official.name_words))
        words.append((f"officials.{number}.role", official.role_words if official.role else None))
        words.append(
            (
                f"officials.{number}.organisation",
                official.role_words or official.organisation if official.organisation else None,
            )
        )
    words.extend(
        (f"agreement_numbers.{number}", one.words) for number, one in enumerate(found.numbers)
    )
    words.extend(
        (f"commitments.{number}", one.words) for number, one in enumerate(found.commitments)
    )
    return [(path, text) for path, text in words if text]
