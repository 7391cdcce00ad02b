"""Organisations: chapters, branches, stations and governments, and who stands above whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from gazette.domain.dates import PartialDate
from gazette.domain.origin import Line, OrganisationId, Record, RegionCode, Source, Url, key

OrganisationKind = Literal[
    "ormas",
    "palang-merah",
    "kepolisian",
    "tni",
    "pemerintah-daerah",
    "instansi",
    "media",
    "lainnya",
]
OrganisationLevel = Literal[
    "pusat", "provinsi", "kabupaten", "kota", "kecamatan", "kelurahan", "desa"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """An organisation or one of its chapters, e.g. Senkom Mitra Polri Kota Madiun."""

    name: Line = key("Nama resmi organisasi")
    short_name: Line | None = key("Nama pendek yang lazim dipakai", default=None)
    kind: OrganisationKind = key("Jenis organisasi")
    level: OrganisationLevel | None = key("Tingkat organisasi", default=None)
    region: RegionCode | None = key("Kode wilayah kerja (Kemendagri)", default=None)
    parent: OrganisationId | None = key("Id organisasi induk", default=None)
    founded: PartialDate | None = key("Tanggal, bulan, atau tahun berdiri", default=None)
    aliases: tuple[str, ...] = key("Nama lain", default=())
    website: Url | None = key("Alamat situs resmi", default=None)
    contacts: tuple[str, ...] = key("Kontak kantor: alamat, telepon kantor", default=())
    sources: tuple[Source, ...] = key("Sumber data organisasi", default=())

    @property
    def shown_name(self) -> str:
        """The short name where there is one, else the name."""
        return self.short_name or self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """What it is also called, the short name first, each once; never its own name."""
        names = dict.fromkeys((self.short_name or self.name, *self.aliases))
        return tuple(name for name in names if name != self.name)


def ancestors(
    organisation: Organisation, register: Mapping[str, Organisation]
) -> tuple[Organisation, ...]:
    """The organisations above *organisation*, the highest first; a loop in the register ends it."""
    chain: list[Organisation] = []
    current = organisation
    while current.parent and current.parent in register:
        current = register[current.parent]
        if current in chain or current is organisation:
            break
        chain.append(current)
    return tuple(reversed(chain))
