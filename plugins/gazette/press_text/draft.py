"""The draft: what the rules found in a press text, with its words; the rest as questions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from gazette.domain.dates import PartialDate
from gazette.domain.events import EventType
from gazette.domain.regions import regency_code
from gazette.press_text.body_text import as_body
from gazette.press_text.cleaning import CleanText, clean
from gazette.press_text.event_date import find_event_date
from gazette.press_text.event_day import EventDate
from gazette.press_text.event_type import TypeFound, find_event_type
from gazette.press_text.finer_place import FinerPlace, find_finer_place
from gazette.press_text.numbers import NumberFound, find_agreement_numbers
from gazette.press_text.officials import Official
from gazette.press_text.organisation_choice import OrganisationFound
from gazette.press_text.organisations import find_organisations
from gazette.press_text.outcomes import CommitmentFound, find_commitments
from gazette.press_text.particulars import (
    AidFound,
    ClaimFound,
    find_aid,
    find_aspirations,
    find_claims,
    find_worth,
)
from gazette.press_text.people import PeopleFound, find_people
from gazette.press_text.places import RegionFinding, find_region
from gazette.press_text.private_data import without_contacts
from gazette.press_text.protected_people import (
    Protected,
    find_protected,
    protected_questions,
    title_question,
)
from gazette.press_text.publication import find_publication
from gazette.press_text.region_names import find_words, region_index
from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body
from gazette.press_text.sources import SourceFound, find_source
from gazette.press_text.twins import find_twins
from gazette.press_text.venue import VenueFound, find_venue, shown_venue

Asked = tuple[str, str | None]  # a field and its question, None where there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the editor must decide, and for which field."""

    field: str
    question: str


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Findings:
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
    found = _find(cleaned, body, registers, today, url, file_name, removed)
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
        questions=tuple(_questions(cleaned, found, registers)),
        evidence=tuple(_evidence(cleaned, found)),
    )


def _find(
    cleaned: CleanText,
    body: Body,
    registers: Registers,
    today: date,
    url: str | None,
    file_name: str | None,
    removed: int,
) -> _Findings:
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
    region = find_region(cleaned, body, registers, venue=venue.venue if venue else None)
    home = _home(region, registers)
    aid = find_aid(body)
    return _Findings(
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
        commitments=find_commitments(body),
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


def _questions(cleaned: CleanText, found: _Findings, registers: Registers) -> list[Question]:
    """What is left open, in the order of the fields."""
    asked = (
        *_field_questions(cleaned, found, registers),
        *_people_questions(found.people),
        *_register_questions(found.organisations),
        *_body_questions(cleaned, found),
    )
    return [Question(field=field, question=question) for field, question in asked if question]


def _field_questions(cleaned: CleanText, found: _Findings, registers: Registers) -> Iterator[Asked]:
    """What a field that stays empty, or that only a reader can judge, asks."""
    source = found.source
    is_dated = found.published is not None and found.published.is_day
    yield "title", None if cleaned.headline else "Apa judul beritanya? Teks tidak memuat judul."
    yield "title", title_question(found.protected, cleaned.headline or cleaned.body[:90])
    yield "published", None if is_dated else "Kapan teks ini terbit? Hari terbitnya tidak tertulis."
    yield "event.type", None if found.kind else "Apa jenis kegiatannya?"
    yield "event.date", found.when.question
    yield "event.venue", None if found.venue else "Di mana tempat kegiatannya?"
    yield "region", found.region.question
    yield "region", _finer(found, registers)
    if not found.organisations:
        yield "organisations", "Organisasi mana yang menyelenggarakan kegiatan?"
    if not source.name:
        yield "source.name", "Media atau lembaga mana yang memuat teks ini?"
    yield "source.url", None if source.url else "Di alamat mana teks ini dimuat?"


def _register_questions(organisations: tuple[OrganisationFound, ...]) -> Iterator[Asked]:
    for number, one in enumerate(organisations):
        if one.either:
            question = f"“{one.name}” di register bisa {' atau '.join(one.either)}. Yang mana?"
            yield f"organisations.{number}", question
        elif one.id is None:
            question = f"“{one.name}” belum ada di register. Buat berkasnya?"
            yield f"organisations.{number}", question


def _body_questions(cleaned: CleanText, found: _Findings) -> Iterator[Asked]:
    """What single sentences ask: citizens' words, figures, twins in other items, what was cut."""
    for sentence in found.aspirations:
        yield "aspirations", f"Apa yang disampaikan warga? Lihat: “{_short(sentence)}”"
    for worth in found.worth:
        yield "aid", f"Barang apa yang bernilai {worth}?"
    for one in found.claims:
        yield "claims", f"Organisasi mana yang menyatakan “{one.words}”?"
    for sentence, item in found.twins:
        yield "body", f"Kalimat ini juga ada di {item}: “{_short(sentence)}”"
    for question in protected_questions(found.protected):
        yield "body", question
    if found.removed:
        cut = f"{found.removed} nomor pribadi atau alamat surel dihapus dari isi. Sudah benar?"
        yield "body", cut
    if not cleaned.body:
        yield "body", "Teks tidak memuat isi berita yang dapat dibaca."


def _finer(found: _Findings, registers: Registers) -> str | None:
    """The proved place, to be looked at; else the districts that the text names, offered."""
    if found.place:
        place = found.place
        return f"Tempatnya {place.name} ({place.code}), menurut “{place.words}”. Sudah tepat?"
    regions = registers.gazetteer.regions
    names = [f"{regions[code].name} ({code})" for code in found.region.finer[:5]]
    return f"Perlu lebih rinci? Teks menyebut Kecamatan {', '.join(names)}." if names else None


def _people_questions(people: PeopleFound) -> Iterator[Asked]:
    for role in people.nameless:
        yield "officials", f"Siapa nama “{role}”? Teks mengutipnya tanpa nama."
    for number in people.roleless:
        name = people.officials[number].name
        question = f"Apa jabatan {name}? Teks tidak menyebutnya dengan jelas."
        yield f"officials.{number}.role", question


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= 120 else sentence[:117].rsplit(" ", 1)[0] + " …"


def _evidence(cleaned: CleanText, found: _Findings) -> list[tuple[str, str]]:
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
