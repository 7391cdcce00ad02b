"""Officials: who was named in which office, at which event, by which item; no terms are made up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from gazette.domain.graph import Attestation, Person, Story
from gazette.domain.offices import by_office, office_among
from gazette.domain.people import told_once
from gazette.domain.site_plan import NAMES_LENGTH, paged, pages_of
from gazette.views import jsonld, offices, search, urls
from gazette.views.charts import OfficeChart, office_chart
from gazette.views.edition import Edition, Page
from gazette.views.further import FurtherView, further_pages, further_view
from gazette.views.parts import Link, Meta, OfficeEntry, Pager, Prose, SourceEntry, Timeline

Begins = tuple[tuple[str, int], ...]  # letters in order, each with the page on which it begins
_LIST = "/pejabat/"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialEntry:
    """An official in the list, as last named."""

    link: Link
    office: OfficeEntry | None
    news: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterGroup:
    """The officials of one initial letter."""

    letter: str
    officials: tuple[OfficialEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialIndexView:
    """A page of all officials by name."""

    meta: Meta
    total: str
    jump: tuple[Link, ...]  # to the letters, on whatever page they begin
    letters: tuple[LetterGroup, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeSpan:
    """One office of a person: first and last attestation, and how many there are."""

    role: str
    role_lang: str  # where it is not the page's
    organisation: Link | None
    text: str  # "disebut sebagai Kapolres pada 4 Juni 2025, 1 sumber"
    entries: tuple[OfficeEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialView:
    """The page of one official: the ledger of attestations."""

    meta: Meta
    name: str
    latest: OfficeEntry | None  # the office that was named last
    titles: tuple[str, ...]
    also_known_as: tuple[str, ...]
    note: str
    introduction: Prose | None
    sources: tuple[SourceEntry, ...]
    offices: tuple[OfficeSpan, ...]
    chart: OfficeChart | None
    timeline: Timeline


def pages(edition: Edition) -> Iterator[Page]:
    """The list in pages of two hundred, and a page for every official."""
    everyone = sorted(edition.graph.people.values(), key=_by_letter)
    begins = _letters_begin(everyone)
    for number, shown in paged(everyone, NAMES_LENGTH):
        make = partial(
            index_view, edition, number=number, total=len(everyone), begins=begins, shown=shown
        )
        address = urls.numbered(_LIST, number)
        yield Page(address=address, template="official_index.html", make=make)
    for person in edition.graph.people.values():
        address, count = urls.official_address(person.id), len(_stories(person))
        yield Page(
            address=address, template="official.html", make=partial(official_view, edition, person)
        )
        yield from further_pages(address, count, partial(_further_view, edition, person))


def _letter(person: Person) -> str:
    return person.name[:1].upper()


def _by_letter(person: Person) -> tuple[str, str, str]:
    return (_letter(person), person.name, person.id)


def _letters_begin(everyone: Sequence[Person]) -> Begins:
    """The page on which each letter begins, for officials in order."""
    begins: dict[str, int] = {}
    for number, shown in paged(everyone, NAMES_LENGTH):
        for person in shown:
            begins.setdefault(_letter(person), number)
    return tuple(begins.items())


def index_view(
    edition: Edition, *, number: int, total: int, begins: Begins, shown: Sequence[Person]
) -> OfficialIndexView:
    """Page *number* of all officials by name, grouped by letter."""
    pager = edition.pager(_LIST, number, pages_of(total, NAMES_LENGTH), by_day=False)
    groups: dict[str, list[OfficialEntry]] = {}
    for person in shown:
        groups.setdefault(_letter(person), []).append(_entry(edition, person))
    return OfficialIndexView(
        meta=edition.meta(
            title=edition.say("Pejabat"),
            address=urls.numbered(_LIST, number),
            description=edition.say(
                "Siapa disebut dalam jabatan apa, kapan, dan oleh berita mana."
            ),
            crumbs=edition.crumbs(),
            section="officials",
            pager=pager,
        ),
        total=edition.speech.count(total, "pejabat", "pejabat"),
        jump=tuple(_to_letter(edition, letter, page, number) for letter, page in begins),
        letters=tuple(
            LetterGroup(letter=letter, officials=tuple(entries))
            for letter, entries in groups.items()
        ),
        pager=pager,
    )


def _to_letter(edition: Edition, letter: str, page: int, here: int) -> Link:
    """A link to where a letter begins, on this page or on another."""
    url = "" if page == here else edition.addresses.href(urls.numbered(_LIST, page))
    return Link(text=letter, url=f"{url}#bagian-huruf-{letter}")


def _stories(person: Person) -> dict[str, Story]:
    """The items that name a person, by id."""
    return {attestation.story.id: attestation.story for attestation in person.attestations}


def _entry(edition: Edition, person: Person) -> OfficialEntry:
    return OfficialEntry(
        link=edition.person_link(person.id),
        office=_latest(edition, person),
        news=edition.count_news(len(_stories(person))),
    )


def _latest(edition: Edition, person: Person) -> OfficeEntry | None:
    """The office that a person was last named in."""
    told = person.standing
    return offices.office(edition, office_among(told)) if told else None


def official_view(edition: Edition, person: Person) -> OfficialView:
    """All that is known of one official."""
    address = urls.official_address(person.id)
    record = person.record
    timeline = edition.timeline(_stories(person).values(), address)
    return OfficialView(
        meta=_meta(edition, person, timeline),
        name=person.name,
        latest=_latest(edition, person),
        titles=told_once(person.titles),
        also_known_as=record.also_known_as if record else (),
        note=record.note or "" if record else "",
        introduction=Prose(text=record.body, base=address)
        if record and record.body.strip()
        else None,
        sources=edition.sources(record.sources) if record else (),
        offices=_offices(edition, person),
        chart=office_chart(edition, _held(edition, person)),
        timeline=timeline,
    )


def _further_view(edition: Edition, person: Person, *, number: int) -> FurtherView:
    return further_view(
        edition,
        person.name,
        urls.official_address(person.id),
        _stories(person).values(),
        number=number,
        meta=partial(_meta, edition, person),
    )


def _meta(edition: Edition, person: Person, timeline: Timeline) -> Meta:
    return edition.meta(
        title=person.name,
        address=urls.numbered(urls.official_address(person.id), timeline.number),
        description=edition.say(
            "Di mana {name} disebut: jabatan, tanggal, dan sumbernya.", name=person.name
        ),
        crumbs=edition.crumbs(edition.section_link("officials")),
        section="officials",
        kind="profile",
        facts=search.official_facts(edition, person) if timeline.number == 1 else (),
        edit=edition.edit_link(person.record.marks.path) if person.record else "",
        nodes=(jsonld.person(edition, person),),
        pager=timeline.pager,
    )


def _offices(edition: Edition, person: Person) -> tuple[OfficeSpan, ...]:
    """The attestations by office, the office that was named last first."""
    return tuple(_span(edition, told) for told in by_office(person.attestations))


def _span(edition: Edition, told: Sequence[Attestation]) -> OfficeSpan:
    entries = [offices.office(edition, attestation) for attestation in told]
    standing = [entry for entry, one in zip(entries, told, strict=True) if one.stands]
    return OfficeSpan(
        role=entries[0].role,
        role_lang=entries[0].role_lang,
        organisation=entries[0].organisation,
        text=_span_text(edition, told[0].mention.role, standing),
        entries=tuple(entries),
    )


def _held(edition: Edition, person: Person) -> list[tuple[Link, str, Sequence[Attestation]]]:
    """Each office of a person with its attestations, by organisation."""
    return [
        (
            edition.organisation_or_text(told[0].mention.organisation)
            or Link(text=edition.say("lembaga tidak disebut")),
            told[0].mention.role or edition.say("jabatan tidak disebut"),
            told,
        )
        for told in by_office(person.standing)
    ]


def _span_text(edition: Edition, role: str | None, entries: list[OfficeEntry]) -> str:
    if not entries:
        return edition.say("disebut hanya dalam berita yang dicabut")
    sources = edition.speech.count(len({entry.source.url for entry in entries}), "sumber", "sumber")
    last, first = entries[0], entries[-1]
    if not role and first.date == last.date:
        return edition.say(
            "disebut tanpa jabatan pada {date}, {sources}", date=last.date.text, sources=sources
        )
    if not role:
        return edition.say(
            "disebut tanpa jabatan antara {first} dan {last}, {sources}",
            first=first.date.text,
            last=last.date.text,
            sources=sources,
        )
    if first.date == last.date:
        return edition.say(
            "disebut sebagai {role} pada {date}, {sources}",
            role=last.role,
            date=last.date.text,
            sources=sources,
        )
    return edition.say(
        "disebut sebagai {role} antara {first} dan {last}, {sources}",
        role=last.role,
        first=first.date.text,
        last=last.date.text,
        sources=sources,
    )
