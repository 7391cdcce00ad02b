"""Regions: the tree of all regions that content reached, and a page for each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from gazette.domain.regions import Level, Region, former_names, rung_of, rungs_within, with_above
from gazette.views import jsonld, offices, pledges, search, urls
from gazette.views.edition import Edition, Gathered, Page
from gazette.views.feeds import Channel
from gazette.views.further import FurtherView, further_pages, further_view
from gazette.views.maps import DotMap, TileMap, dot_map, tile_map
from gazette.views.parts import (
    AgreementEntry,
    Link,
    Meta,
    OfficeEntry,
    PledgeEntry,
    Prose,
    SourceEntry,
    Timeline,
    jump,
)

MOST_IN_TREE = 600  # all provinces, regencies and cities are 552
MOST_OFFICES = 5  # of an organisation on its region's page; its own page has all
# Of the organisations at home in a region, in this order: the community's own come first.
KINDS = (
    "ormas", "palang-merah", "pemerintah-daerah", "kepolisian", "tni", "instansi", "lainnya",
    "media",
)  # fmt: skip

_CHILDREN = {
    None: "provinsi",
    Level.PROVINSI: "kabupaten/kota",
    Level.KABUPATEN: "kecamatan",
    Level.KOTA: "kecamatan",
    Level.KECAMATAN: "kelurahan/desa",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionEntry:
    """A region in a list, with the number of items in it and below."""

    link: Link
    code: str
    level: str
    count: int
    news: str
    children: tuple["RegionEntry", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionIndexView:
    """The tree of regions."""

    meta: Meta
    coverage: str
    country: TileMap
    hint: str  # where those are that the tree leaves out
    provinces: tuple[RegionEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationInRegion:
    """An organisation at home in a region, with who was last named at its head."""

    link: Link
    kind: str
    offices: tuple[OfficeEntry, ...]
    rest: Link | None  # its own page, where more people are known than shown


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionView:
    """The page of one region: everything in it and below it."""

    meta: Meta
    name: str
    code: str
    level: str
    zone: str
    aliases: tuple[str, ...]
    former: tuple[str, ...]  # what it was called before a regulation renamed it
    website: str
    introduction: Prose | None
    sources: tuple[SourceEntry, ...]
    chain: tuple[Link, ...]
    coverage: str
    dots: DotMap | None  # on the page of a province
    children: tuple[RegionEntry, ...]
    unseen: tuple[str, ...]
    neighbours: tuple[RegionEntry, ...]
    organisations: tuple[OrganisationInRegion, ...]
    commitments: tuple[PledgeEntry, ...]
    hopes: tuple[PledgeEntry, ...]
    aspirations: tuple[PledgeEntry, ...]
    agreements: tuple[AgreementEntry, ...]
    programmes: tuple[Link, ...]
    leaflet: Link | None  # the same in one file, to pass on
    timeline: Timeline
    jump: tuple[Link, ...]  # to the sections that hold something; none where they are few
    silent: str  # "Belum tercatat dari sini: janji, program rutin."


def pages(edition: Edition) -> Iterator[Page]:
    """The tree, and the pages of every region that content reached, and of its parents."""
    yield Page(address="/wilayah/", template="region_index.html", make=partial(index_view, edition))
    homes, programmes, papers = _homes(edition), _programmes(edition), _Papers(edition)
    for code in edition.graph.by_region:
        region = edition.graph.region(code)
        address, count = urls.region_address(region), len(edition.graph.by_region[code])
        yield Page(
            address=address,
            template="region.html",
            make=partial(
                region_view,
                edition,
                region,
                homes=homes.get(code, ()),
                programmes=programmes.get(code, ()),
                papers=papers,
            ),
        )
        yield from further_pages(address, count, partial(_further_view, edition, region))


def channels(edition: Edition) -> Iterator[Channel]:
    """What feeds and calendars follow: every region with its items."""
    for code, stories in edition.graph.by_region.items():
        region = edition.graph.region(code)
        yield Channel(title=region.name, address=urls.region_address(region), stories=stories)


def _homes(edition: Edition) -> dict[str, tuple[str, ...]]:
    """The organisations at home in each region, by id."""
    found: dict[str, list[str]] = {}
    for organisation in edition.graph.organisations.values():
        if organisation.region:
            found.setdefault(organisation.region, []).append(organisation.id)
    return {code: tuple(homes) for code, homes in found.items()}


def _programmes(edition: Edition) -> dict[str, tuple[str, ...]]:
    """The programmes that run in each region or below it, by id."""
    found: dict[str, dict[str, None]] = {}
    for programme in edition.graph.programmes.values():
        for code in programme.record.region:
            for above in with_above(code):
                found.setdefault(above, {})[programme.record.id] = None
    return {code: tuple(running) for code, running in found.items()}


class _Papers(Gathered):
    """The agreements that the items of each region and of all below it refer to, by id."""

    def __init__(self, edition: Edition) -> None:
        def gathered() -> dict[str, tuple[str, ...]]:
            found: dict[str, set[str]] = {}
            for tracked in edition.graph.agreements.values():
                for code in {code for use in tracked.uses for code in use.story.region}:
                    for above in with_above(code):
                        found.setdefault(above, set()).add(tracked.record.id)
            return {code: tuple(sorted(papers)) for code, papers in found.items()}

        self.of_region: Mapping[str, tuple[str, ...]] = edition.index("papers", gathered)


def index_view(edition: Edition) -> RegionIndexView:
    """The tree down to the villages that content reached, or as far as it is short."""
    rungs = rungs_within(edition.graph.by_region, MOST_IN_TREE)
    is_cut = any(rung_of(code) > rungs for code in edition.graph.by_region)
    return RegionIndexView(
        meta=edition.meta(
            title=edition.say("Wilayah"),
            address="/wilayah/",
            description=edition.say("Berita, lembaga, dan janji menurut wilayah."),
            crumbs=edition.crumbs(),
            section="regions",
        ),
        coverage=_coverage(edition, None),
        country=tile_map(edition),
        hint=edition.say("Yang lebih kecil ada di halaman wilayahnya.") if is_cut else "",
        provinces=_tree(edition, rungs),
    )


def _tree(edition: Edition, rungs: int) -> tuple[RegionEntry, ...]:
    below: dict[str | None, list[str]] = {}
    for code in edition.graph.by_region:
        if rung_of(code) <= rungs:
            below.setdefault(edition.graph.region(code).parent, []).append(code)

    def branch(parent: str | None) -> tuple[RegionEntry, ...]:
        return tuple(
            entry(edition, edition.graph.region(code), branch(code))
            for code in sorted(below.get(parent, []))
        )

    return branch(None)


def entry(edition: Edition, region: Region, children: tuple[RegionEntry, ...] = ()) -> RegionEntry:
    """A region as lists show it."""
    count = len(edition.graph.by_region.get(region.code, ()))
    return RegionEntry(
        link=edition.region_link(region),
        code=region.code,
        level=edition.speech.label(region.level),
        count=count,
        news=edition.count_news(count) if count else edition.say("belum ada berita"),
        children=children,
    )


def region_view(
    edition: Edition,
    region: Region,
    *,
    homes: tuple[str, ...] = (),
    programmes: tuple[str, ...] = (),
    papers: "_Papers | None" = None,
) -> RegionView:
    """All that is known of one region.

    *homes* are the organisations at home right in it, *programmes* those that run in it or below,
    *papers* the agreements that items of each region refer to.
    """
    graph = edition.graph
    stories = graph.by_region[region.code]
    note = graph.region_notes.get(region.code)
    address = urls.region_address(region)
    seen = graph.seen_children(region.code)
    timeline = edition.timeline(stories, address)
    promises, hopes = pledges.parted(edition, pledges.commitments_in(edition, region.code))
    found = RegionView(
        meta=_meta(edition, region, timeline),
        name=region.name,
        code=region.code,
        level=edition.speech.label(region.level),
        zone=region.zone,
        aliases=note.aliases if note else (),
        former=former_names(region.code),
        website=note.website or "" if note else "",
        introduction=Prose(text=note.body, base=address) if note and note.body.strip() else None,
        sources=edition.sources(note.sources) if note else (),
        chain=tuple(edition.region_link(above) for above in graph.gazetteer.chain(region.code)),
        coverage=_coverage(edition, region),
        dots=dot_map(edition, region),
        children=tuple(
            entry(edition, child)
            for child in graph.gazetteer.children(region.code)
            if child.code in graph.by_region
        ),
        unseen=tuple(
            child.name for child in graph.gazetteer.children(region.code) if child not in seen
        )
        if _counts_children(edition, region)
        else (),
        neighbours=tuple(
            entry(edition, neighbour)
            for neighbour in graph.gazetteer.children(region.parent)
            if neighbour.code in graph.by_region and neighbour.code != region.code
        ),
        organisations=_organisations(edition, homes),
        commitments=promises,
        hopes=hopes,
        aspirations=tuple(
            pledges.aspiration(edition, found)
            for found in pledges.aspirations_in(edition, region.code)
        ),
        agreements=tuple(
            edition.agreement(graph.agreements[found])
            for found in (papers or _Papers(edition)).of_region.get(region.code, ())
        ),
        programmes=tuple(edition.programme_link(programme) for programme in programmes),
        leaflet=edition.leaflet_link(address),
        timeline=timeline,
        jump=(),
        silent="",
    )
    return replace(found, jump=_jump(edition, found), silent=_silent(edition, found))


def _further_view(edition: Edition, region: Region, *, number: int) -> FurtherView:
    return further_view(
        edition,
        region_title(edition, region),
        urls.region_address(region),
        edition.graph.by_region[region.code],
        number=number,
        meta=partial(_meta, edition, region),
    )


def _jump(edition: Edition, found: RegionView) -> tuple[Link, ...]:
    elsewhere = found.children or found.unseen or found.neighbours
    sections = (
        ("lembaga", edition.say("Siapa di sini"), found.organisations),
        ("linimasa", edition.say("Apa yang terjadi"), found.timeline.months),
        ("komitmen", edition.say("Yang dijanjikan"), found.commitments),
        ("harapan", edition.say("Yang diharapkan"), found.hopes),
        ("aspirasi", edition.say("Yang disampaikan warga"), found.aspirations),
        ("mou", edition.say("Kesepakatan"), found.agreements),
        ("program", edition.say("Program rutin"), found.programmes),
        ("sekitar", edition.say("Wilayah lain"), elsewhere),
    )
    return jump(sections)


def _silent(edition: Edition, found: RegionView) -> str:
    """What nothing is on record of, in one line: its sections are left out."""
    kinds = (
        (edition.speech.noun(2, "berita"), found.timeline.months),
        (edition.speech.noun(2, "organisasi"), found.organisations),
        (edition.say("janji"), found.commitments),
        (edition.say("aspirasi warga"), found.aspirations),
        (edition.say("kesepakatan"), found.agreements),
        (edition.say("program rutin"), found.programmes),
    )
    missing = [name for name, holds in kinds if not holds]
    if not missing:
        return ""
    return edition.say("Belum tercatat dari sini: {things}.", things=", ".join(missing))


def _meta(edition: Edition, region: Region, timeline: Timeline) -> Meta:
    address = urls.region_address(region)
    above = edition.graph.gazetteer.chain(region.code)[:-1]
    crumbs = edition.crumbs(
        edition.section_link("regions"), *(edition.region_link(parent) for parent in above)
    )
    title = region_title(edition, region)
    return edition.meta(
        title=title,
        address=urls.numbered(address, timeline.number),
        description=edition.say(
            "{news} dari {place}: kegiatan, lembaga, janji, dan aspirasi.",
            news=timeline.total,
            place=title,
        ),
        crumbs=crumbs,
        section="regions",
        feeds=edition.feed_links(title, address),
        facts=search.region_facts(edition, region) if timeline.number == 1 else (),
        nodes=(jsonld.region(edition, region),),
        pager=timeline.pager,
    )


def region_title(edition: Edition, region: Region) -> str:
    """A region's name with its level where the name alone does not say it."""
    if region.level in (Level.KECAMATAN, Level.KELURAHAN, Level.DESA):
        return f"{edition.speech.label(region.level)} {region.name}"
    return region.name


def _counts_children(edition: Edition, region: Region | None) -> bool:
    if region is None or region.level in (Level.PROVINSI, Level.KABUPATEN, Level.KOTA):
        return True
    return region.level is Level.KECAMATAN and edition.graph.gazetteer.has_villages(region.code)


def _coverage(edition: Edition, region: Region | None) -> str:
    """`3 dari 11 kecamatan`: how many of the regions right below ever appeared in the news."""
    if not _counts_children(edition, region):
        return ""
    code = region.code if region else None
    total = len(edition.graph.gazetteer.children(code))
    return edition.say(
        "{seen} dari {total} {children}",
        seen=edition.speech.number(len(edition.graph.seen_children(code))),
        total=edition.speech.number(total),
        children=edition.speech.noun(total, _CHILDREN[region.level if region else None]),
    )


def _organisations(edition: Edition, homes: tuple[str, ...]) -> tuple[OrganisationInRegion, ...]:
    """Those that name people first, and among them the community's own."""
    register = edition.graph.organisations
    ordered = sorted(homes, key=lambda organisation: KINDS.index(register[organisation].kind))
    found = [_home(edition, organisation) for organisation in ordered]
    return tuple(sorted(found, key=lambda home: not home.offices))


def _home(edition: Edition, organisation: str) -> OrganisationInRegion:
    record = edition.graph.organisations[organisation]
    link = edition.organisation_link(organisation)
    known = offices.offices_of(edition, organisation)
    rest = edition.say("Semua {number} nama", number=edition.speech.number(len(known)))
    return OrganisationInRegion(
        link=link,
        kind=edition.speech.label(record.kind),
        offices=known[:MOST_OFFICES],
        rest=Link(text=rest, url=f"{link.url}#bagian-pejabat")
        if link.url and len(known) > MOST_OFFICES
        else None,
    )
