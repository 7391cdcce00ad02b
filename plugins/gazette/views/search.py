"""Search: the search page, what the index knows of each page, and agreements by their numbers."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from gazette.domain.dates import PartialDate
from gazette.domain.graph import Person, Story, TrackedAgreement, TrackedProgramme
from gazette.domain.offices import office_among
from gazette.domain.organisations import Organisation
from gazette.domain.people import Mention
from gazette.domain.regions import Region, former_names
from gazette.views import urls
from gazette.views.edition import Edition, File, Page, agreement_keys
from gazette.views.offices import leads_house
from gazette.views.parts import Link, Meta, SearchFact

NUMBERS = "/cari/mou.json"
UNHEARD = "/cari/wilayah.json"
EVERY_PAGE = "qzsemua"  # found on every page: a search by filters alone would load the whole index
FILTERS = (
    ("wilayah", "Wilayah"),
    ("jenis", "Jenis"),
    ("organisasi", "Organisasi"),
    ("tahun", "Tahun"),
    ("mou", "Kesepakatan"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """The search page; without a script it offers the lists."""

    meta: Meta
    filters: tuple[tuple[str, str], ...]  # name and label
    numbers: str  # where agreements stand by number
    every: str  # a word that finds every page
    unheard: str  # where the regions without news stand by name
    regions: Link  # those with news
    lists: tuple[Link, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The search page."""
    yield Page(address="/cari/", template="search.html", make=partial(search_view, edition))


def search_view(edition: Edition) -> SearchView:
    """The search page; without a script it offers the lists."""
    return SearchView(
        meta=edition.meta(
            title=edition.say("Cari"),
            address="/cari/",
            description=edition.say("Cari berita, wilayah, pejabat, dan nomor MoU."),
            crumbs=edition.crumbs(),
            section="search",
            compiles=bool(edition.site.finder),
        ),
        filters=tuple((name, edition.say(label)) for name, label in FILTERS),
        numbers=edition.addresses.href(NUMBERS),
        every=EVERY_PAGE,
        unheard=edition.addresses.href(UNHEARD) if _lists_regions(edition) else "",
        regions=edition.section_link("regions"),
        lists=section_lists(edition),
    )


def section_lists(edition: Edition) -> tuple[Link, ...]:
    """A link to every section but the search itself."""
    found = (
        edition.link(edition.say(title), address)
        for name, address, title in urls.SECTIONS
        if name != "search"
    )
    return tuple(link for link in found if link.url)


def files(edition: Edition) -> Iterator[File]:
    """What a search for a number asks first, and one for a region that finds nothing."""
    if "agreements" in edition.addresses.enabled:
        yield File(address=NUMBERS, make=partial(numbers, edition))
    if _lists_regions(edition):
        yield File(address=UNHEARD, make=partial(unheard, edition))


def _lists_regions(edition: Edition) -> bool:
    return "regions" in edition.addresses.enabled


def unheard(edition: Edition) -> str:
    """The names of the provinces, regencies and cities that have no page, also former ones."""
    gazetteer, reached = edition.graph.gazetteer, edition.graph.by_region
    names = [
        name
        for province in gazetteer.children(None)
        for region in (province, *gazetteer.children(province.code))
        if region.code not in reached
        for name in (region.name, *former_names(region.code))
    ]
    return json.dumps(names, ensure_ascii=False, separators=(",", ":")) + "\n"


def numbers(edition: Edition) -> str:
    """Every agreement that has a number: its page, its numbers as printed, and their keys."""
    rows = [
        {
            "url": edition.addresses.href(urls.agreement_address(tracked.record.id)),
            "title": tracked.record.title,
            "numbers": [number.number for number in tracked.record.numbers],
            "keys": list(agreement_keys(tracked)),
            "filter": filter_of(tracked),
        }
        for tracked in edition.graph.agreements.values()
        if tracked.record.numbers
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")) + "\n"


def filter_of(tracked: TrackedAgreement) -> str:
    """What the agreement is called in the filter: its first number, else its title."""
    record = tracked.record
    return record.numbers[0].number if record.numbers else record.title


def story_facts(edition: Edition, story: Story) -> tuple[SearchFact, ...]:
    """What the index knows of a news item."""
    item, event = story.item, story.item.event
    return _facts(
        edition,
        kind=edition.speech.label(event.type if event else item.kind),
        on=story.on,
        shown_date=edition.told_on(story).text,
        regions=item.region,
        organisations=item.organisations,
        agreements=[reference.id for reference in item.mou],
        place=edition.place_of(item.region),
    )


def agreement_facts(edition: Edition, tracked: TrackedAgreement) -> tuple[SearchFact, ...]:
    """What the index knows of an agreement."""
    signed = tracked.record.signed
    return _facts(
        edition,
        kind=edition.say("Kesepakatan"),
        on=signed.date if signed else None,
        organisations=[party.organisation for party in tracked.record.parties],
        agreements=[tracked.record.id],
    )


def region_facts(edition: Edition, region: Region) -> tuple[SearchFact, ...]:
    """What the index knows of a region."""
    return _facts(
        edition,
        kind=edition.say("Wilayah"),
        on=_latest(edition.graph.by_region[region.code]),
        regions=(region.code,),
        place=edition.place_of((region.code,)),
        code=region.code,
        is_dated=False,
    )


def organisation_facts(edition: Edition, record: Organisation) -> tuple[SearchFact, ...]:
    """What the index knows of an organisation."""
    regions = (record.region,) if record.region else ()
    return _facts(
        edition,
        kind=edition.say("Organisasi"),
        on=_latest(edition.graph.by_organisation.get(record.id, ())),
        regions=regions,
        organisations=(record.id,),
        place=edition.place_of(regions),
        is_dated=False,
    )


def official_facts(edition: Edition, person: Person) -> tuple[SearchFact, ...]:
    """What the index knows of an official; a result says the office that was named last."""
    told = office_among(person.standing) if person.standing else None
    return _facts(
        edition,
        kind=edition.say("Pejabat"),
        office=_office(edition, told.mention) if told else "",
        leads=bool(told and leads_house(edition, told)),
        on=person.latest.story.on if person.latest else None,
        shown_date=edition.speech.date(told.story.on).text if told else "",
        organisations=sorted(
            {found.mention.organisation or "" for found in person.attestations} - {""}
        ),
        is_dated=False,
    )


def _office(edition: Edition, mention: Mention) -> str:
    """`Ketua, PMI Kota Cilegon`."""
    house = edition.organisation_or_text(mention.organisation)
    return ", ".join(part for part in (mention.role, house.text if house else "") if part)


def programme_facts(edition: Edition, tracked: TrackedProgramme) -> tuple[SearchFact, ...]:
    """What the index knows of a programme."""
    record = tracked.record
    return _facts(
        edition,
        kind=edition.say("Program"),
        on=_latest(tracked.stories),
        regions=record.region,
        organisations=(record.organiser,),
        place=edition.place_of(record.region),
        is_dated=False,
    )


def page_facts(edition: Edition) -> tuple[SearchFact, ...]:
    """What the index knows of a plain page."""
    return _facts(edition, kind=edition.say("Halaman"), on=None)


def _latest(stories: Iterable[Story]) -> PartialDate | None:
    return max((story.on for story in stories), key=lambda on: on.sort_key, default=None)


def _facts(
    edition: Edition,
    *,
    kind: str,
    on: PartialDate | None,
    regions: Iterable[str] = (),
    organisations: Iterable[str] = (),
    agreements: Iterable[str] = (),
    place: str = "",
    code: str = "",
    office: str = "",
    leads: bool = False,
    is_dated: bool = True,
    shown_date: str = "",
) -> tuple[SearchFact, ...]:
    """Filters, what a result shows, and the date that results are sorted by.

    A page without a date of its own (*is_dated* false) sorts by its latest news; *office* is
    shown in place of the kind, *shown_date* in place of *on*. Who *leads* is found first.
    """
    graph = edition.graph
    areas = {
        region.name: None
        for code in regions
        for region in graph.gazetteer.chain(code)[:2]  # the province and the regency
    }
    filters = [("jenis", kind)]
    filters += [("wilayah", name) for name in areas]
    filters += [
        ("organisasi", graph.organisations[found].shown_name)
        for found in dict.fromkeys(organisations)
    ]
    filters += [("mou", filter_of(graph.agreements[found])) for found in dict.fromkeys(agreements)]
    shown = [("jenis", office or kind), ("wilayah", place), ("kode", code)]
    if on and is_dated:
        filters.append(("tahun", str(on.year)))
        shown_date = shown_date or edition.speech.date(on).text
    shown += [("tanggal", shown_date), ("memimpin", office if leads else "")]
    order = on.first.isoformat() if on else "0000"
    return (
        *(SearchFact(role="filter", name=name, value=value) for name, value in filters),
        *(SearchFact(role="meta", name=name, value=value) for name, value in shown if value),
        SearchFact(role="meta", name="semua", value=EVERY_PAGE),
        SearchFact(role="sort", name="tanggal", value=order),
    )
