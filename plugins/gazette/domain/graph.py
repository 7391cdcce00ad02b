"""The graph: all public records on one day, joined, counted and indexed; nobody can change it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from gazette.domain.agreements import Agreement, statuses
from gazette.domain.commitments import (
    News,
    aspiration_status,
    commitment_state,
)
from gazette.domain.dates import Zone, zone_called, zone_info
from gazette.domain.events import appeared, event_status, fills_edition
from gazette.domain.identities import Identities, Named
from gazette.domain.organisations import Organisation
from gazette.domain.people import Mention, Official, split_name
from gazette.domain.programmes import Programme, ledger
from gazette.domain.records import GlossaryTerm, NewsItem, PlainPage, Records, RegionNote
from gazette.domain.regions import Gazetteer, Region, with_above
from gazette.domain.stories import (
    AgreementUse,
    Attestation,
    Person,
    Report,
    Story,
    TrackedAgreement,
    TrackedAspiration,
    TrackedCommitment,
    TrackedProgramme,
    latest_first,
)

__all__ = [
    "AgreementUse",
    "Attestation",
    "Person",
    "Report",
    "SiteGraph",
    "Story",
    "TrackedAgreement",
    "TrackedAspiration",
    "TrackedCommitment",
    "TrackedProgramme",
    "build_graph",
]

WIB: Zone = "WIB"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteGraph:
    """Everything that is public at one instant; sequences are sorted, ids those of the files."""

    now: datetime
    until: datetime  # from then on, another day or an item under embargo gives another graph
    today: date
    gazetteer: Gazetteer
    stories: tuple[Story, ...]  # the latest first (`Story.appeared`)
    organisations: Mapping[str, Organisation]
    agreements: Mapping[str, TrackedAgreement]
    programmes: Mapping[str, TrackedProgramme]
    people: Mapping[str, Person]
    commitments: Mapping[str, TrackedCommitment]
    aspirations: Mapping[str, TrackedAspiration]
    region_notes: Mapping[str, RegionNote]
    terms: tuple[GlossaryTerm, ...]
    pages: tuple[PlainPage, ...]
    hidden: frozenset[str]  # ids of news that are drafts, hidden or under embargo
    by_id: Mapping[str, Story]
    by_region: Mapping[str, tuple[Story, ...]]  # every reached region; rolled up
    by_organisation: Mapping[str, tuple[Story, ...]]

    def region(self, code: str) -> Region:
        """The region of a code that is known to exist."""
        found = self.gazetteer.get(code)
        if found is None:
            raise KeyError(code)
        return found

    def seen_children(self, code: str | None) -> tuple[Region, ...]:
        """The regions right below *code* in which at least one item lies."""
        return tuple(
            child for child in self.gazetteer.children(code) if self.by_region.get(child.code)
        )

    def commitments_of(self, story: Story) -> tuple[TrackedCommitment, ...]:
        """The commitments that an item holds."""
        return tuple(
            self.commitments[f"{story.id}#{commitment.id}"] for commitment in story.item.commitments
        )

    def aspirations_of(self, story: Story) -> tuple[TrackedAspiration, ...]:
        """The aspirations that an item holds."""
        return tuple(
            self.aspirations[f"{story.id}#{aspiration.id}"] for aspiration in story.item.aspirations
        )

    @property
    def hoped(self) -> int:
        """How many commitments are hopes, which nobody promised."""
        return sum(tracked.commitment.is_hope for tracked in self._told())

    @property
    def promised(self) -> int:
        """How many commitments somebody promised, planned or decided."""
        return sum(not tracked.commitment.is_hope for tracked in self._told())

    @property
    def raised(self) -> int:
        """How many aspirations citizens raised, by items that were not withdrawn."""
        return sum(not found.story.item.is_withdrawn for found in self.aspirations.values())

    def _told(self) -> Iterator[TrackedCommitment]:
        """The commitments of items that were not withdrawn."""
        return (
            tracked for tracked in self.commitments.values() if not tracked.story.item.is_withdrawn
        )


def build_graph(records: Records, gazetteer: Gazetteer, now: datetime) -> SiteGraph:
    """Join *records* into what the public may know at *now*; the records are sound."""
    today = now.astimezone(zone_info(WIB)).date()
    organisations = {record.id: record for record in records.organisations}
    zones = {item.id: _zone_of(item, organisations, gazetteer) for item in records.news}
    instants = {  # of the items that may be seen once their date has come (contract 1.1)
        item.id: item.date.instant(zones[item.id])
        for item in records.news
        if item.status == "published"
    }
    public = [item for item in records.news if item.id in instants and instants[item.id] <= now]
    identities = Identities.among(
        (_named(mention) for item in public for mention in item.officials),
        {record.id: (record.name, *record.also_known_as) for record in records.officials},
    )
    stories = latest_first(
        _story(item, zones[item.id], instants[item.id], identities, today) for item in public
    )
    reports = _reports(stories)
    by_region = _roll_up(_region_reach(stories, records))
    return SiteGraph(
        now=now,
        until=_until(instants.values(), now),
        today=today,
        gazetteer=gazetteer,
        stories=stories,
        organisations=organisations,
        agreements=_agreements(records.agreements, stories, today),
        programmes=_programmes(records.programmes, stories, today),
        people=_people(stories, records.officials),
        commitments=_commitments(stories, reports, today),
        aspirations=_aspirations(stories, reports),
        region_notes={note.id: note for note in records.region_notes},
        terms=records.terms,
        pages=records.pages,
        hidden=frozenset(item.id for item in records.news) - {story.id for story in stories},
        by_id={story.id: story for story in stories},
        by_region=by_region,
        by_organisation=_by_organisation(stories),
    )


def _until(instants: Iterable[datetime], now: datetime) -> datetime:
    """The next midnight in WIB, or the end of an embargo before it."""
    local = now.astimezone(zone_info(WIB))
    midnight = datetime.combine(local.date() + timedelta(days=1), time.min, tzinfo=local.tzinfo)
    return min((instant for instant in instants if now < instant < midnight), default=midnight)


def _zone_of(
    item: NewsItem, organisations: Mapping[str, Organisation], gazetteer: Gazetteer
) -> Zone:
    """The zone of the first region, else of the organiser's, else WIB."""
    homes = (organisations[name].region for name in item.organisations)
    code = next((code for code in (*item.region, *homes) if code), None)
    region = gazetteer.get(code) if code else None
    return zone_called(region.zone) if region else WIB


def _story(
    item: NewsItem, zone: Zone, instant: datetime, identities: Identities, today: date
) -> Story:
    published = item.date.local(zone)
    event = item.event
    status = event_status(event, published.date, today) if event else None
    return Story(
        item=item,
        zone=zone,
        published=published,
        instant=instant,
        appeared=appeared(published, event, status, zone),
        on=event.date if event else published.date,
        event_status=status,
        people=tuple(identities.of(_named(mention)) for mention in item.officials),
    )


def _named(mention: Mention) -> Named:
    return Named(mention.name, mention.organisation, mention.person)


def _reports(stories: Iterable[Story]) -> Mapping[str, tuple[Report, ...]]:
    """Follow-ups by pledge, in order of time."""
    found: dict[str, list[Report]] = defaultdict(list)
    for story in stories:
        for follow_up in story.item.follow_ups:
            found[follow_up.of].append(Report(of=follow_up.of, follow_up=follow_up, story=story))
    return {pledge: tuple(sorted(reports, key=_report_order)) for pledge, reports in found.items()}


def _report_order(report: Report) -> tuple[date, datetime, str]:
    return (report.story.on.first, report.story.instant, report.story.id)


def _news(reports: Iterable[Report]) -> list[News]:
    """What the reports say; one that was withdrawn says nothing."""
    return [
        News(date=report.story.on, status=report.follow_up.status)
        for report in reports
        if not report.story.item.is_withdrawn
    ]


def _commitments(
    stories: Iterable[Story], reports: Mapping[str, tuple[Report, ...]], today: date
) -> Mapping[str, TrackedCommitment]:
    found = {}
    for story in stories:
        for commitment in story.item.commitments:
            pledge = f"{story.id}#{commitment.id}"
            news = reports.get(pledge, ())
            due = None if story.item.is_withdrawn else commitment.due  # nobody owes a word
            found[pledge] = TrackedCommitment(
                id=pledge,
                commitment=commitment,
                story=story,
                reports=news,
                state=commitment_state(due, _news(news), today),
            )
    return found


def _aspirations(
    stories: Iterable[Story], reports: Mapping[str, tuple[Report, ...]]
) -> Mapping[str, TrackedAspiration]:
    found = {}
    for story in stories:
        for aspiration in story.item.aspirations:
            pledge = f"{story.id}#{aspiration.id}"
            news = reports.get(pledge, ())
            found[pledge] = TrackedAspiration(
                id=pledge,
                aspiration=aspiration,
                story=story,
                reports=news,
                status=aspiration_status(aspiration, _news(news)),
            )
    return found


def _agreements(
    records: tuple[Agreement, ...], stories: Iterable[Story], today: date
) -> Mapping[str, TrackedAgreement]:
    uses: dict[str, list[AgreementUse]] = defaultdict(list)
    for story in stories:
        for reference in story.item.mou:
            uses[reference.id].append(
                AgreementUse(agreement=reference.id, reference=reference, story=story)
            )
    back: dict[tuple[str, str], list[str]] = defaultdict(list)
    for record in records:
        for relation in ("implements", "renews", "amends", "replaces"):
            for target in getattr(record, relation):
                back[relation, target].append(record.id)
    found = statuses(records, today)
    return {
        record.id: TrackedAgreement(
            record=record,
            status=found[record.id],
            uses=tuple(sorted(uses[record.id], key=_use_order, reverse=True)),
            implemented_by=tuple(back["implements", record.id]),
            renewed_by=tuple(back["renews", record.id]),
            amended_by=tuple(back["amends", record.id]),
            replaced_by=tuple(back["replaces", record.id]),
        )
        for record in records
    }


def _use_order(use: AgreementUse) -> tuple[tuple[int, int, int], datetime, str]:
    return (use.story.on.sort_key, use.story.instant, use.story.id)


def _programmes(
    records: Iterable[Programme], stories: Iterable[Story], today: date
) -> Mapping[str, TrackedProgramme]:
    by_programme: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        if story.item.event and story.item.event.program:
            by_programme[story.item.event.program].append(story)
    return {
        record.id: TrackedProgramme(
            record=record,
            ledger=ledger(
                record.rhythm,
                since=record.since,
                until=record.until,
                reported=[
                    story.on
                    for story in by_programme[record.id]
                    if story.item.event
                    and fills_edition(story.item.event)
                    and not story.item.is_withdrawn
                ],
                today=today,
            ),
            stories=tuple(
                sorted(
                    by_programme[record.id],
                    key=lambda story: (story.on.sort_key, story.instant, story.id),
                    reverse=True,
                )
            ),
        )
        for record in records
    }


def _people(stories: Iterable[Story], officials: Iterable[Official]) -> Mapping[str, Person]:
    found: dict[str, list[Attestation]] = defaultdict(list)
    for story in stories:
        for person, mention in zip(story.people, story.item.officials, strict=True):
            found[person].append(Attestation(person=person, mention=mention, story=story))
    records = {official.id: official for official in officials}
    return {
        person: _person(person, found.get(person, []), records.get(person))
        for person in sorted({*found, *records})
    }


def _person(identity: str, attestations: list[Attestation], record: Official | None) -> Person:
    ordered = sorted(attestations, key=_attestation_order, reverse=True)
    names = [split_name(attestation.mention.name) for attestation in ordered]
    titles = dict.fromkeys(title for name in reversed(names) for title in name.titles)
    return Person(
        id=identity,
        name=split_name(record.name).bare if record else names[0].bare,
        titles=tuple(titles),
        attestations=tuple(ordered),
        record=record,
    )


def _attestation_order(attestation: Attestation) -> tuple[tuple[int, int, int], datetime, str]:
    story = attestation.story
    return (story.on.sort_key, story.instant, story.id)


def _by_organisation(stories: Iterable[Story]) -> Mapping[str, tuple[Story, ...]]:
    found: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        for organisation in dict.fromkeys(story.item.organisations):
            found[organisation].append(story)
    return {organisation: tuple(listed) for organisation, listed in found.items()}


def _region_reach(stories: Iterable[Story], records: Records) -> dict[str, list[Story]]:
    """Every region that content names, with the items that lie right in it."""
    reach: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        for code in story.item.region:
            reach[code].append(story)
        for aspiration in story.item.aspirations:
            if aspiration.region:
                reach[aspiration.region].extend(())
    for organisation in records.organisations:
        if organisation.region:
            reach[organisation.region].extend(())
    for programme in records.programmes:
        for code in programme.region:
            reach[code].extend(())
    for note in records.region_notes:
        reach[note.id].extend(())
    return reach


def _roll_up(reach: Mapping[str, list[Story]]) -> Mapping[str, tuple[Story, ...]]:
    """The items of every region and of all below it, each once, the latest first."""
    rolled: dict[str, dict[str, Story]] = defaultdict(dict)
    for code, stories in reach.items():
        for above in with_above(code):
            rolled[above].update((story.id, story) for story in stories)
    return {code: latest_first(found.values()) for code, found in sorted(rolled.items())}
