"""Commitments, aspirations and what became of them: states decay by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from typing import Literal

from gazette.domain.dates import PartialDate
from gazette.domain.origin import (
    Line,
    LocalId,
    OrganisationOrText,
    PledgeRef,
    Quote,
    RegionCode,
    key,
)

Strength = Literal["keputusan", "komitmen", "rencana", "harapan"]
CommitmentStatus = Literal[
    "direncanakan", "berjalan", "sebagian", "selesai", "batal", "tanpa-kabar"
]
ShownStatus = Literal[  # what readers are told; the data keep the status
    "direncanakan", "diharapkan", "berjalan", "sebagian", "selesai", "batal", "tanpa-kabar",
    "berita-dicabut",
]  # fmt: skip
AspirationStatus = Literal[
    "disampaikan", "dijawab", "ditindaklanjuti", "selesai", "dibuka-kembali", "bukan-wewenang"
]
CommitmentProgress = Literal["berjalan", "sebagian", "selesai", "batal"]
AspirationProgress = Literal[
    "dijawab", "ditindaklanjuti", "selesai", "dibuka-kembali", "bukan-wewenang"
]
Progress = Literal[
    "berjalan",
    "sebagian",
    "selesai",
    "batal",
    "dijawab",
    "ditindaklanjuti",
    "dibuka-kembali",
    "bukan-wewenang",
]
Topic = Literal["kamtibmas", "narkoba", "tawuran", "lalu-lintas", "bencana", "layanan", "lainnya"]
FINAL: tuple[CommitmentStatus, ...] = ("selesai", "batal")
ANSWERED_FOR_GOOD: tuple[AspirationStatus, ...] = ("selesai", "bukan-wewenang")


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Something promised at an event or in a statement."""

    id: LocalId = key("Id lokal, unik di dalam berita")
    text: str = key("Apa yang dijanjikan")
    owner: OrganisationOrText | None = key(
        "Siapa yang berjanji; pada `harapan`: dari siapa diharapkan (id organisasi atau teks)",
        default=None,
    )
    strength: Strength | None = key("Seberapa mengikat", default=None)
    due: PartialDate | None = key("Tenggat", default=None)
    measure: str | None = key("Ukuran keberhasilan", default=None)
    evidence: Quote | None = key("Kutipan pendek dari isi yang mendukung", default=None)

    @property
    def is_hope(self) -> bool:
        """Whether somebody only hoped for it: nobody said that they would do it."""
        return self.strength == "harapan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspiration:
    """Something that citizens raised; citizens are never named."""

    id: LocalId = key("Id lokal, unik di dalam berita")
    text: str = key("Apa yang disampaikan warga")
    topic: Topic | None = key("Pokok aspirasi", default=None)
    region: RegionCode | None = key("Kode wilayah, paling rinci kelurahan/desa", default=None)
    to: OrganisationOrText | None = key("Kepada siapa (id organisasi atau teks)", default=None)
    answer: str | None = key("Jawaban yang diberikan", default=None)
    status: AspirationStatus | None = key("Status saat diberitakan", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """News of an earlier item's commitment or aspiration."""

    of: PledgeRef = key("Rujukan `<id-berita>#<id-lokal>`")
    status: Progress = key("Keadaan yang diberitakan")
    note: str | None = key("Keterangan", default=None)
    evidence: Quote | None = key("Kutipan pendek dari isi yang mendukung", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aid:
    """Goods or money that were handed over."""

    goods: str = key("Barang atau jasa yang diserahkan")
    quantity: Line | None = key("Jumlah", default=None)
    unit: Line | None = key("Satuan", default=None)
    value: int | None = key("Nilai dalam rupiah, angka saja", default=None)
    giver: OrganisationOrText | None = key(
        "Dari siapa (id organisasi atau teks)", default=None, name="from"
    )
    to: OrganisationOrText | None = key("Kepada siapa (id organisasi atau teks)", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One dated report on a pledge: the date of the item that brings it, and what it says."""

    date: PartialDate
    status: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentState:
    """What is known of a commitment on a day."""

    status: CommitmentStatus
    since: PartialDate | None = None  # the date of the news that set it
    days_overdue: int | None = None  # only while `tanpa-kabar`


def commitment_state(due: PartialDate | None, news: Sequence[News], today: Day) -> CommitmentState:
    """The state on *today*; *news* is in order of time (contract 1.6).

    A due date that has passed without later news makes a promise `tanpa-kabar`, never failed.
    """
    latest = news[-1] if news else None
    status: CommitmentStatus = "direncanakan"
    if latest is not None and latest.status in ("berjalan", "sebagian", "selesai", "batal"):
        status = latest.status
    since = latest.date if latest else None
    if status in FINAL or due is None or due.last >= today:
        return CommitmentState(status=status, since=since)
    if any(report.date.first > due.last for report in news):
        return CommitmentState(status=status, since=since)
    return CommitmentState(status="tanpa-kabar", since=since, days_overdue=(today - due.last).days)


def shown_status(commitment: Commitment, state: CommitmentState) -> ShownStatus:
    """The status as readers are told it: a hope that nobody took up is hoped for, not planned."""
    if commitment.is_hope and state.status == "direncanakan":
        return "diharapkan"
    return state.status


def last_heard(state: CommitmentState) -> PartialDate | None:
    """The date of the latest news of what goes on: how old that word is; None for all else."""
    return state.since if state.status in ("berjalan", "sebagian") else None


def aspiration_status(aspiration: Aspiration, news: Sequence[News]) -> AspirationStatus:
    """The latest follow-up's status, else as typed, else `dijawab` where an answer is given."""
    for report in reversed(news):
        if report.status in (
            "dijawab",
            "ditindaklanjuti",
            "selesai",
            "dibuka-kembali",
            "bukan-wewenang",
        ):
            return report.status
    return aspiration.status or ("dijawab" if aspiration.answer else "disampaikan")
