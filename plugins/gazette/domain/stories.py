"""Stories: public items, and what the graph knows of the people, pledges and papers in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from gazette.domain.agreements import Agreement, AgreementReference, AgreementStatus
from gazette.domain.commitments import (
    ANSWERED_FOR_GOOD,
    FINAL,
    Aspiration,
    AspirationStatus,
    Commitment,
    CommitmentState,
    FollowUp,
    ShownStatus,
    shown_status,
)
from gazette.domain.dates import Moment, PartialDate, Zone
from gazette.domain.events import EventStatus
from gazette.domain.people import Mention, Official
from gazette.domain.programmes import Ledger, Programme
from gazette.domain.records import NewsItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A public news item, with what the graph knows of it."""

    item: NewsItem
    zone: Zone
    published: Moment  # local
    instant: datetime  # UTC; of a vague date its first day
    appeared: datetime  # UTC; by which lists are ordered (`events.appeared`)
    on: PartialDate  # the event's date, else the publication's
    event_status: EventStatus | None
    people: tuple[str, ...]  # the officials' ids, in the order of `item.officials`

    @property
    def id(self) -> str:
        """The news id."""
        return self.item.id

    @property
    def region(self) -> tuple[str, ...]:
        """The codes of its regions."""
        return self.item.region

    @property
    def has_event(self) -> bool:
        """Whether the item tells of an event."""
        return self.item.event is not None


def latest_first(stories: Iterable[Story]) -> tuple[Story, ...]:
    """As lists and feeds show them."""
    return tuple(sorted(stories, key=lambda story: (story.appeared, story.id), reverse=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """One item's word that a person held an office."""

    person: str
    mention: Mention
    story: Story

    @property
    def stands(self) -> bool:
        """Whether the item was not withdrawn."""
        return not self.story.item.is_withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An official, as far as the items attest: never a term, only mentions."""

    id: str
    name: str
    titles: tuple[str, ...]
    attestations: tuple[Attestation, ...]  # the latest first
    record: Official | None = None

    @property
    def latest(self) -> Attestation | None:
        """The latest mention."""
        return self.attestations[0] if self.attestations else None

    @property
    def standing(self) -> tuple[Attestation, ...]:
        """The mentions in items that were not withdrawn, the latest first."""
        return tuple(told for told in self.attestations if told.stands)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A follow-up, with the item that brings it and the date that it counts from."""

    of: str
    follow_up: FollowUp
    story: Story


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedCommitment:
    """A commitment with its news and its state."""

    id: str
    commitment: Commitment
    story: Story
    reports: tuple[Report, ...]  # in order of time
    state: CommitmentState

    @property
    def places(self) -> tuple[str, ...]:
        """The codes of the regions that it was promised in."""
        return self.story.region

    @property
    def responsible(self) -> str | None:
        """Who promised it, or is hoped to act: an organisation's id, or a name."""
        return self.commitment.owner

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is to come."""
        return self.state.status in FINAL or self.story.item.is_withdrawn

    @property
    def is_silent(self) -> bool:
        """Whether its day has passed without a word."""
        return self.state.status == "tanpa-kabar"

    @property
    def shown(self) -> ShownStatus:
        """Its status as readers are told it."""
        if self.story.item.is_withdrawn:
            return "berita-dicabut"
        return shown_status(self.commitment, self.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedAspiration:
    """An aspiration with its news and its status."""

    id: str
    aspiration: Aspiration
    story: Story
    reports: tuple[Report, ...]
    status: AspirationStatus

    @property
    def places(self) -> tuple[str, ...]:
        """The code of the region that it is about; where none is given, those of its item."""
        return (self.aspiration.region,) if self.aspiration.region else self.story.region

    @property
    def responsible(self) -> str | None:
        """To whom it was put: an organisation's id, or a name."""
        return self.aspiration.to

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is to come."""
        return self.status in ANSWERED_FOR_GOOD or self.story.item.is_withdrawn

    @property
    def shown(self) -> AspirationStatus | ShownStatus:
        """Its status as readers are told it."""
        return "berita-dicabut" if self.story.item.is_withdrawn else self.status

    @property
    def is_silent(self) -> bool:
        """Never: aspirations have no day on which they fall due."""
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementUse:
    """One item's reference to an agreement."""

    agreement: str
    reference: AgreementReference
    story: Story


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedAgreement:
    """An agreement, its status, what other records say of it, and the items that refer to it."""

    record: Agreement
    status: AgreementStatus
    uses: tuple[AgreementUse, ...]  # the latest first
    implemented_by: tuple[str, ...] = ()
    renewed_by: tuple[str, ...] = ()
    amended_by: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()

    @property
    def follow_ups(self) -> int:
        """How many items followed it up; withdrawn ones did not."""
        return sum(
            use.reference.relation == "menindaklanjuti" and not use.story.item.is_withdrawn
            for use in self.uses
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedProgramme:
    """A programme with its editions and the items that tell of them, the latest first."""

    record: Programme
    ledger: Ledger
    stories: tuple[Story, ...]
