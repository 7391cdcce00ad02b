"""Findings: what each rule found in a press text, brought together."""

from dataclasses import dataclass
from datetime import date

from gazette.domain.dates import PartialDate
from gazette.domain.regions import regency_code
from gazette.press_text.dates.event_date import find_event_date
from gazette.press_text.dates.event_day import EventDate
from gazette.press_text.dates.publication import find_publication
from gazette.press_text.event_type import TypeFound, find_event_type
from gazette.press_text.media.sources import SourceFound, find_source
from gazette.press_text.organisations.organisation_choice import OrganisationFound
from gazette.press_text.organisations.organisations import find_organisations
from gazette.press_text.outcomes.numbers import NumberFound, find_agreement_numbers
from gazette.press_text.outcomes.outcomes import CommitmentFound, find_commitments
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.particulars import (
    AidFound,
    ClaimFound,
    find_aid,
    find_aspirations,
    find_claims,
    find_worth,
)
from gazette.press_text.people.people import PeopleFound, find_people
from gazette.press_text.places.finer_place import FinerPlace, find_finer_place
from gazette.press_text.places.places import RegionFinding, find_region
from gazette.press_text.places.region_names import find_words, region_index
from gazette.press_text.places.venue import VenueFound, find_venue, shown_venue
from gazette.press_text.protected_people import Protected, find_protected
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body
from gazette.press_text.twins import find_twins


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What each rule found, before questions and evidence are drawn from it."""

    published: PartialDate | None
    published_words: str | None
    when: EventDate
    kind: TypeFound | None
    venue: VenueFound | None
    region: RegionFinding
    place: FinerPlace | None
    people: PeopleFound
    organisations: tuple[OrganisationFound, ...]
    numbers: tuple[NumberFound, ...]
    commitments: tuple[CommitmentFound, ...]
    aid: tuple[AidFound, ...]
    worth: tuple[str, ...]
    claims: tuple[ClaimFound, ...]
    aspirations: tuple[str, ...]
    source: SourceFound
    twins: tuple[tuple[str, str], ...]
    protected: tuple[Protected, ...]
    removed: int


def find_all(
    cleaned: CleanText,
    body: Body,
    registers: Registers,
    today: date,
    url: str | None,
    file_name: str | None,
    removed: int,
) -> Findings:
    """Return what each rule finds in *cleaned* and its *body*; *removed* contacts were cut out."""
    index = region_index(registers)
    url = url or cleaned.address
    publication = find_publication(cleaned, today=today, url=url, file_name=file_name)
    when = find_event_date(
        cleaned, body, today=today, published=publication.on if publication else None
    )
    areas = frozenset(body.plain[one.start : one.end] for one in index.find(find_words(body.plain)))
    venue = None if when.of_decision else find_venue(body, when.as_written, areas)
    venue = venue or _labelled_venue(cleaned, body) or shown_venue(cleaned.captions)
    protected = find_protected(body)
    people = find_people(body, index, protected)
    region = find_region(cleaned, body, registers, venue=venue.address if venue else None, url=url)
    home = _home(region, registers)
    aid = find_aid(body)
    return Findings(
        published=publication.on if publication else None,
        published_words=publication.evidence if publication else None,
        when=when,
        kind=find_event_type(cleaned, body, when.as_written),
        venue=venue,
        region=region,
        people=people,
        organisations=find_organisations(
            cleaned,
            body,
            people,
            registers,
            index,
            home=home,
            regions=region.codes,
            protected=protected,
        ),
        numbers=find_agreement_numbers(body, registers.agreement_numbers),
        commitments=find_commitments(body, cleaned.headline),
        aid=aid,
        worth=find_worth(body, aid),
        claims=find_claims(body),
        aspirations=find_aspirations(body),
        source=find_source(cleaned, index, url=url),
        twins=find_twins(body, registers),
        place=find_finer_place(body, venue, region, registers),
        protected=protected,
        removed=removed,
    )


def _labelled_venue(cleaned: CleanText, body: Body) -> VenueFound | None:
    """The place that a line of a form gives, also where no word of it is known."""
    place = cleaned.form.place if cleaned.form else None
    at = body.text.find(place) if place else -1
    return VenueFound(venue=place, start=at, end=at + len(place)) if place and at >= 0 else None


def _home(region: RegionFinding, registers: Registers) -> str | None:
    """The one regency or city of the event, by its official name."""
    codes = {regency_code(code) for code in region.codes if "." in code}
    return registers.gazetteer.regions[codes.pop()].name if len(codes) == 1 else None
