"""Pledges as pages show them: commitments and aspirations, each with its state and its news."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from gazette.domain.commitments import last_heard
from gazette.domain.graph import Report, SiteGraph, Story, TrackedAspiration, TrackedCommitment
from gazette.domain.pledges import by_organisation, by_region
from gazette.views.edition import Edition
from gazette.views.parts import Link, PledgeEntry, ReportEntry

KINDS = ("commitments", "aspirations")
MOST_PLEDGES = (
    50  # on a page of a region or an organisation; the lists at /komitmen/ and /aspirasi/ hold all
)


def commitments_in(edition: Edition, region: str) -> tuple[TrackedCommitment, ...]:
    """What was promised in a region or below it, what is owed first; at most MOST_PLEDGES."""
    of_region = _by_region(edition, "commitments").get(region, ())
    return tuple(edition.graph.commitments[found] for found in of_region)


def aspirations_in(edition: Edition, region: str) -> tuple[TrackedAspiration, ...]:
    """What was raised in a region or below it, what is open first; at most MOST_PLEDGES."""
    of_region = _by_region(edition, "aspirations").get(region, ())
    return tuple(edition.graph.aspirations[found] for found in of_region)


def promised_by(edition: Edition, organisation: str) -> tuple[TrackedCommitment, ...]:
    """What an organisation promised, what is owed first; at most MOST_PLEDGES."""
    theirs = _by_organisation(edition, "commitments").get(organisation, ())
    return tuple(edition.graph.commitments[found] for found in theirs)


def asked_of(edition: Edition, organisation: str) -> tuple[TrackedAspiration, ...]:
    """What was put to an organisation, what is open first; at most MOST_PLEDGES."""
    theirs = _by_organisation(edition, "aspirations").get(organisation, ())
    return tuple(edition.graph.aspirations[found] for found in theirs)


def gather_pledges(edition: Edition) -> None:
    """Let *edition* know all that pages ask here; each index is made when it is first read."""
    for kind in KINDS:
        _by_region(edition, kind)
        _by_organisation(edition, kind)


def _by_region(edition: Edition, kind: str) -> Mapping[str, tuple[str, ...]]:
    """The ids of a kind by region; gathered once for all pages that ask."""
    return edition.gather(f"{kind}-of-region", partial(_gather, edition.graph, kind, by_region))


def _by_organisation(edition: Edition, kind: str) -> Mapping[str, tuple[str, ...]]:
    """The ids of a kind by organisation; gathered once for all pages that ask."""
    make = partial(_gather, edition.graph, kind, by_organisation)
    return edition.gather(f"{kind}-of-organisation", make)


def _gather(
    graph: SiteGraph, kind: str, grouped: Callable[[Iterable[Any], int], dict[str, tuple[str, ...]]]
) -> Mapping[str, tuple[str, ...]]:
    return grouped(getattr(graph, kind).values(), MOST_PLEDGES)


def commitment(edition: Edition, tracked: TrackedCommitment) -> PledgeEntry:
    """A commitment with its state and its news; made once per edition."""
    return edition.once("pledge", tracked.id, _commitment, edition, tracked)


def parted(
    edition: Edition, found: Iterable[TrackedCommitment]
) -> tuple[tuple[PledgeEntry, ...], tuple[PledgeEntry, ...]]:
    """What was promised, and apart from it what was only hoped for."""
    promises: list[PledgeEntry] = []
    hopes: list[PledgeEntry] = []
    for tracked in found:
        kind = hopes if tracked.commitment.is_hope else promises
        kind.append(commitment(edition, tracked))
    return tuple(promises), tuple(hopes)


def _commitment(edition: Edition, tracked: TrackedCommitment) -> PledgeEntry:
    promise, state = tracked.commitment, tracked.state
    overdue, heard = state.days_overdue, None if tracked.is_settled else last_heard(state)
    return PledgeEntry(
        id=promise.id,
        text=promise.text,
        status=edition.badge(tracked.shown),
        link=_link(edition, tracked.story, promise.id),
        date=edition.told_on(tracked.story),
        owner=edition.organisation_or_text(promise.owner),
        owner_label=edition.say("Diharapkan dari") if promise.is_hope else edition.say("Oleh"),
        strength="" if tracked.shown == "diharapkan" else edition.speech.label(promise.strength),
        due=edition.speech.date(promise.due) if promise.due else None,
        overdue=edition.say("{days} hari sejak tenggat", days=edition.speech.number(overdue))
        if overdue is not None
        else "",
        latest=edition.speech.date(heard) if heard else None,
        measure=promise.measure or "",
        evidence=promise.evidence or "",
        reports=_reports(edition, tracked.reports),
        silence=""
        if tracked.reports or overdue is not None or tracked.is_settled
        else edition.say("Belum ada kabar kelanjutannya."),
    )


def aspiration(edition: Edition, tracked: TrackedAspiration) -> PledgeEntry:
    """An aspiration with its status and its news; made once per edition."""
    return edition.once("pledge", tracked.id, _aspiration, edition, tracked)


def _aspiration(edition: Edition, tracked: TrackedAspiration) -> PledgeEntry:
    raised = tracked.aspiration
    region = edition.graph.region(raised.region) if raised.region else None
    return PledgeEntry(
        id=raised.id,
        text=raised.text,
        status=edition.badge(tracked.shown),
        link=_link(edition, tracked.story, raised.id),
        date=edition.told_on(tracked.story),
        owner=edition.organisation_or_text(raised.to),
        owner_label=edition.say("Disampaikan kepada"),
        topic=edition.speech.label(raised.topic),
        answer=raised.answer or "",
        place=edition.region_link(region) if region else None,
        reports=_reports(edition, tracked.reports),
        silence=_silence(edition, tracked),
    )


def _silence(edition: Edition, tracked: TrackedAspiration) -> str:
    if tracked.reports or tracked.is_settled:
        return ""
    if tracked.aspiration.answer:
        return edition.say("Belum ada kabar tindak lanjutnya.")
    return edition.say("Belum ada jawaban yang diberitakan.")


def _link(edition: Edition, story: Story, local_id: str) -> Link:
    link = edition.story_link(story)
    return dataclasses.replace(link, url=f"{link.url}#{local_id}" if link.url else "")


def _reports(edition: Edition, reports: Iterable[Report]) -> tuple[ReportEntry, ...]:
    return tuple(
        ReportEntry(
            date=edition.speech.date(report.story.on),
            status=edition.badge(report.follow_up.status),
            link=edition.story_link(report.story),
            note=report.follow_up.note or "",
        )
        for report in reports
    )
