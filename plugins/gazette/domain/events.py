"""Events: what took place or will, when and where."""

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime
from datetime import time as TimeOfDay
from typing import Literal

from gazette.domain.dates import Moment, PartialDate, Zone
from gazette.domain.origin import Line, ProgrammeId, key

EventType = Literal[
    "rakor",
    "audiensi",
    "jumat-curhat",
    "penandatanganan",
    "pelatihan",
    "bakti-sosial",
    "penyerahan-bantuan",
    "pelantikan",
    "musyawarah",
    "pengamanan",
    "sosialisasi",
    "peringatan",
    "kunjungan",
    "tanggap-bencana",
    "lainnya",
]
EventStatus = Literal["terjadwal", "berlangsung", "selesai", "ditunda", "batal"]
_REPORTED: tuple[EventStatus | None, ...] = ("selesai", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The event that a news item tells of."""

    type: EventType = key("Jenis kegiatan")
    date: PartialDate = key("Tanggal kegiatan (YYYY-MM-DD, YYYY-MM, atau YYYY)")
    end: PartialDate | None = key("Tanggal selesai, tidak sebelum `date`", default=None)
    time: TimeOfDay | None = key("Jam mulai setempat, mis. `08.30`", default=None)
    as_written: Line | None = key(
        "Tanggal seperti tertulis di sumber, mis. `Rabu (4/6)`", default=None
    )
    venue: Line | None = key("Tempat kegiatan", default=None)
    status: EventStatus | None = key("Status kegiatan", default=None)
    program: ProgrammeId | None = key("Id program rutin", default=None)

    @property
    def last_day(self) -> PartialDate:
        """The end where it is given, else the date."""
        return self.end or self.date


def event_status(event: Event, published: PartialDate, today: Day) -> EventStatus | None:
    """The status on *today*: as typed; else `terjadwal` before its date, `selesai` if the item
    was published on or after it; else None, for nothing says that it took place."""
    if event.status:
        return event.status
    if today < event.date.first:
        return "terjadwal"
    return "selesai" if published.first >= event.date.first else None


def appeared(
    published: Moment, event: Event | None, status: EventStatus | None, zone: Zone
) -> datetime:
    """The earliest instant at which an item can have stood: lists are ordered by it.

    That of its date; but where the date is a month or a year in which its event ended, the last
    day of the event, for a report is no older. What is announced may be.
    """
    known = published.date
    if not event or status not in _REPORTED or known.is_day or not event.last_day.is_day:
        return published.instant(zone)
    ended = event.last_day
    if not known.first <= ended.first <= known.last:
        return published.instant(zone)
    return Moment(ended).instant(zone)


def fills_edition(event: Event) -> bool:
    """Whether the event counts as an edition of its programme."""
    return event.status not in ("batal", "ditunda")
