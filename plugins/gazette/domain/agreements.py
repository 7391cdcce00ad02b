"""Agreements: the MoU numbers and points that news items refer to, and their computed status."""

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date as Day
from typing import Literal

from gazette.domain.dates import PartialDate
from gazette.domain.origin import (
    AgreementId,
    Line,
    OrganisationId,
    PointNo,
    Quote,
    Record,
    Sha256,
    Source,
    Title,
    Url,
    key,
)
from gazette.domain.text import search_key

AgreementKind = Literal[
    "nota-kesepahaman",
    "nota-kesepakatan",
    "perjanjian-kerja-sama",
    "pedoman-kerja",
    "surat-keputusan",
    "belum-pasti",
]
EvidenceLevel = Literal["naskah", "pernyataan-resmi", "berita", "klaim-lisan"]
Relation = Literal["menandatangani", "menindaklanjuti", "memperpanjang", "mengevaluasi", "menyebut"]
AgreementStatus = Literal[
    "belum-berlaku",
    "berlaku",
    "segera-berakhir",
    "berakhir",
    "diperpanjang",
    "diganti",
    "dicabut",
    "belum-diketahui",
]
ENDS_SOON_DAYS = 90

_ROMAN = {
    numeral: index + 1
    for index, numeral in enumerate("I II III IV V VI VII VIII IX X XI XII".split())
}
_NUMBER = re.compile(
    r"(?P<kind>[A-Za-z]{1,8})?[-./ ]*(?P<serial>\d{1,5})\s*/\s*(?P<issuer>[A-Za-z0-9.\- /]{1,60}?)"
    r"\s*/\s*(?P<month>[IVX]{1,4})\s*/\s*(?P<year>(?:19|20)\d{2})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementNumber:
    """A number as printed, e.g. Kep-192/PP.SK.MP/XII/2024."""

    serial: int
    issuer: str
    month: int  # printed in Roman numerals
    year: int


def parse_number(text: str) -> AgreementNumber | None:
    """Return the number in *text*, or None if it is not one of the usual form."""
    match = _NUMBER.search(text)
    if not match or match["month"] not in _ROMAN:
        return None
    return AgreementNumber(
        serial=int(match["serial"]),
        issuer=match["issuer"].strip(),
        month=_ROMAN[match["month"]],
        year=int(match["year"]),
    )


def number_key(printed: str) -> str:
    """What two printings of one number share, however spaced or cased; `Nomor:` falls away."""
    bare = re.sub(r"^\s*(?:nomor|no)\b[\s.:]*", "", printed, flags=re.IGNORECASE)
    return search_key(bare)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyNumber:
    """The number that one party gave the agreement."""

    party: OrganisationId | None = key("Id organisasi yang memberi nomor", default=None)
    number: Line = key("Nomor persis seperti tercetak")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementParty:
    """One side of an agreement, and who signed for it."""

    organisation: OrganisationId = key("Id organisasi pihak")
    signatory: str | None = key("Nama penanda tangan seperti tercetak", default=None)
    role: Line | None = key("Jabatan penanda tangan", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """When and where an agreement was signed."""

    date: PartialDate | None = key("Tanggal penandatanganan", default=None)
    place: Line | None = key("Tempat penandatanganan", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """From when until when an agreement holds; `from` is the first day, `until` the last."""

    begins: PartialDate | None = key("Hari pertama berlaku", default=None, name="from")
    until: PartialDate | None = key("Hari terakhir berlaku", default=None)
    clause: str | None = key("Bunyi pasal masa berlaku", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPoint:
    """One numbered point of an agreement."""

    no: PointNo = key("Nomor poin")
    text: str = key("Isi poin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A published copy of the agreement."""

    title: Title | None = key("Judul dokumen", default=None)
    url: Url | None = key("Alamat dokumen", default=None)
    file: Line | None = key("Nama berkas", default=None)
    sha256: Sha256 | None = key("Sidik SHA-256 berkas", default=None)

    @property
    def called(self) -> str:
        """The title, else the file's name or the address; "" where nothing is said."""
        return self.title or self.file or self.url or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """When and why an agreement was revoked."""

    date: PartialDate | None = key("Tanggal pencabutan", default=None)
    reason: str | None = key("Alasan pencabutan", default=None)

    @property
    def is_said(self) -> bool:
        """Whether it says anything: keys without values count as missing (contract 1.9)."""
        return self.date is not None or self.reason is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """An agreement in the register: MoU, PKS, guideline or decision."""

    title: Title = key("Judul kesepakatan")
    kind: AgreementKind = key("Jenis naskah")
    numbers: tuple[PartyNumber, ...] = key("Nomor-nomor naskah", default=())
    parties: tuple[AgreementParty, ...] = key("Para pihak")
    signed: Signing | None = key("Penandatanganan", default=None)
    in_force: InForce | None = key("Masa berlaku", default=None)
    points: tuple[AgreementPoint, ...] = key("Poin-poin isi", default=())
    implements: tuple[AgreementId, ...] = key("Melaksanakan naskah (id)", default=())
    renews: tuple[AgreementId, ...] = key("Memperpanjang naskah (id)", default=())
    amends: tuple[AgreementId, ...] = key("Mengubah naskah (id)", default=())
    replaces: tuple[AgreementId, ...] = key("Mengganti naskah (id)", default=())
    evidence_level: EvidenceLevel | None = key("Seberapa kuat buktinya", default=None)
    documents: tuple[Document, ...] = key("Salinan naskah", default=())
    revoked: Revocation | None = key("Pencabutan", default=None)
    sources: tuple[Source, ...] = key("Sumber", default=())

    def begun(self, today: Day) -> bool:
        """Whether it is known to have come into force by *today*, and was not revoked before."""
        span = self.in_force
        if span is None or (span.begins is None and span.until is None):
            return False
        if span.begins is None:
            return True
        ended = self.revoked.date if self.revoked else None
        return span.begins.first <= today and (ended is None or span.begins.first <= ended.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementReference:
    """A news item's reference to an agreement and perhaps to some of its points."""

    id: AgreementId = key("Id naskah di register", bare=True)
    relation: Relation = key("Hubungan berita dengan naskah", default="menyebut")
    points: tuple[PointNo, ...] = key("Nomor poin yang dirujuk", default=())
    evidence: Quote | None = key("Kutipan pendek dari isi yang mendukung", default=None)


def statuses(register: Iterable[Agreement], today: Day) -> Mapping[str, AgreementStatus]:
    """The status of each on *today*: what other records say goes before the dates (contract 1.2).

    An agreement that is not known to be in force says nothing of others.
    """
    records = list(register)
    begun = [record for record in records if record.begun(today)]
    replaced = {target for record in begun for target in record.replaces}
    renewed = {target for record in begun for target in record.renews}
    return {record.id: _status(record, today, replaced, renewed) for record in records}


def _status(
    agreement: Agreement, today: Day, replaced: Set[str], renewed: Set[str]
) -> AgreementStatus:
    revoked = agreement.revoked
    if revoked and revoked.is_said and (not revoked.date or revoked.date.first <= today):
        return "dicabut"
    if agreement.id in replaced:
        return "diganti"
    if agreement.id in renewed:
        return "diperpanjang"
    return _status_by_dates(agreement.in_force, today)


def _status_by_dates(span: InForce | None, today: Day) -> AgreementStatus:
    if span is None or (span.begins is None and span.until is None):
        return "belum-diketahui"
    if span.begins and span.begins.first > today:
        return "belum-berlaku"
    if span.until is None:
        return "berlaku"
    left = (span.until.last - today).days
    if left < 0:
        return "berakhir"
    return "segera-berakhir" if left <= ENDS_SOON_DAYS else "berlaku"
