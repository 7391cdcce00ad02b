"""Records: everything that editors write, one dataclass per kind of content file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from gazette.domain.agreements import Agreement, AgreementReference
from gazette.domain.commitments import Aid, Aspiration, Commitment, FollowUp
from gazette.domain.dates import Moment, PartialDate
from gazette.domain.events import Event
from gazette.domain.organisations import Organisation
from gazette.domain.origin import (
    ImageName,
    Language,
    Line,
    OldAddress,
    OrganisationId,
    Quote,
    Record,
    RegionCode,
    Source,
    Summary,
    Title,
    Url,
    key,
)
from gazette.domain.people import Mention, Official
from gazette.domain.programmes import Programme

NewsKind = Literal["berita-kegiatan", "siaran-pers", "pengumuman", "hak-jawab", "laporan"]
NewsStatus = Literal["published", "draft", "hidden"]
CorrectionKind = Literal["ralat", "koreksi", "hak-jawab", "pencabutan"]
GRAVITY: tuple[CorrectionKind, ...] = ("pencabutan", "koreksi", "ralat", "hak-jawab")
MENDING: tuple[CorrectionKind, ...] = ("ralat", "koreksi")  # what changes the item's own words


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A figure that an organisation states about itself."""

    subject: OrganisationId = key("Id organisasi yang menyatakan")
    property: Line = key("Apa yang dinyatakan, mis. `anggota`")
    value: Line = key("Angka atau nilai saja, mis. `75`")
    as_of: PartialDate | None = key("Per tanggal", default=None)
    evidence: Quote | None = key("Kutipan pendek dari isi yang mendukung", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A dated, open correction of a published item."""

    date: PartialDate = key("Tanggal koreksi")
    kind: CorrectionKind = key("Jenis koreksi")
    text: str = key("Apa yang dikoreksi")


class Voice(NamedTuple):
    """Whose words an item is in."""

    kind: Literal["byline", "source", "site"]
    name: str  # "" of the site's own


def gravest(corrections: Sequence[Correction]) -> CorrectionKind | None:
    """The kind that a reader must know first: a withdrawal before a mend before a reply."""
    return min((found.kind for found in corrections), key=GRAVITY.index, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A photograph of an item."""

    file: ImageName = key("Berkas di `content/gambar/`")
    alt: Line = key("Teks pengganti untuk yang tidak melihat gambar")
    caption: str | None = key("Keterangan gambar", default=None)
    credit: Line | None = key("Kredit foto", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem(Record):
    """A news item about an event, or another notice."""

    title: Title = key("Judul berita")
    date: Moment = key("Tanggal terbit (YYYY-MM-DD, boleh dengan jam)")
    kind: NewsKind = key("Jenis berita", default="berita-kegiatan")
    status: NewsStatus = key("Status terbit", default="published")
    slug: Line | None = key("Id berita, bila lain dari nama berkas", default=None)
    event: Event | None = key("Kegiatan yang diberitakan", default=None)
    region: tuple[RegionCode, ...] = key("Kode wilayah (Kemendagri)", default=())
    organisations: tuple[OrganisationId, ...] = key(
        "Id organisasi; yang pertama penyelenggara", default=()
    )
    officials: tuple[Mention, ...] = key("Pejabat yang disebut", default=())
    mou: tuple[AgreementReference, ...] = key("Naskah kesepakatan yang dirujuk", default=())
    commitments: tuple[Commitment, ...] = key("Janji, rencana, keputusan", default=())
    follow_ups: tuple[FollowUp, ...] = key("Kabar lanjutan atas janji atau aspirasi", default=())
    aspirations: tuple[Aspiration, ...] = key("Aspirasi warga, tanpa nama warga", default=())
    aid: tuple[Aid, ...] = key("Bantuan yang diserahkan", default=())
    claims: tuple[Claim, ...] = key("Angka yang dinyatakan organisasi", default=())
    corrections: tuple[Correction, ...] = key("Ralat dan koreksi", default=())
    sources: tuple[Source, ...] = key("Sumber berita", default=())
    byline: Line | None = key("Penulis, untuk laporan sendiri", default=None)
    images: tuple[Image, ...] = key("Gambar; yang pertama di atas", default=())
    summary: Summary | None = key("Ringkasan satu dua kalimat", default=None)
    tags: tuple[Line, ...] = key("Kata kunci", default=())
    lang: Language = key("Bahasa isi", default="id")
    aliases: tuple[OldAddress, ...] = key("Alamat lama yang dialihkan ke sini", default=())

    @property
    def is_withdrawn(self) -> bool:
        """Whether the item was taken back: it stays to be read, and its word counts no more."""
        return gravest(self.corrections) == "pencabutan"

    @property
    def voice(self) -> Voice:
        """Whose words it is in: its byline's; of a mere copy its source's; else the site's own."""
        if self.byline:
            return Voice("byline", self.byline)
        if self.sources and all(found.relation == "salinan" for found in self.sources):
            return Voice("source", self.sources[0].name)
        return Voice("site", "")


# What is only shown: no other record, no check over all files, no order and no count depends on it.
WORDS = ("title", "sources", "byline", "summary", "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryTerm(Record):
    """A glossary term: a short form and what it stands for."""

    name: Line = key("Bentuk pendek seperti dipakai, mis. `SIBAT`")
    long: Line = key("Kepanjangannya")
    aliases: tuple[str, ...] = key("Bentuk lain", default=())
    sources: tuple[Source, ...] = key("Sumber", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionNote(Record):
    """Prose and other names for a region; the file is named by its code."""

    aliases: tuple[str, ...] = key("Nama lain wilayah, mis. `Jaluko`", default=())
    website: Url | None = key("Alamat situs resmi", default=None)
    sources: tuple[Source, ...] = key("Sumber", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainPage(Record):
    """A plain page of the site."""

    title: Title = key("Judul halaman")
    summary: Summary | None = key("Ringkasan", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """All records of a site, each kind sorted by id."""

    news: tuple[NewsItem, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    officials: tuple[Official, ...] = ()
    programmes: tuple[Programme, ...] = ()
    region_notes: tuple[RegionNote, ...] = ()
    terms: tuple[GlossaryTerm, ...] = ()
    pages: tuple[PlainPage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKind:
    """A kind of content file: its folder, its dataclass and its place in `Records`."""

    folder: str
    type: type[Record]
    collection: str


KINDS: tuple[RecordKind, ...] = (
    RecordKind(folder="berita", type=NewsItem, collection="news"),
    RecordKind(folder="mou", type=Agreement, collection="agreements"),
    RecordKind(folder="organisasi", type=Organisation, collection="organisations"),
    RecordKind(folder="pejabat", type=Official, collection="officials"),
    RecordKind(folder="program", type=Programme, collection="programmes"),
    RecordKind(folder="wilayah", type=RegionNote, collection="region_notes"),
    RecordKind(folder="istilah", type=GlossaryTerm, collection="terms"),
    RecordKind(folder="halaman", type=PlainPage, collection="pages"),
)
KIND_BY_FOLDER = {kind.folder: kind for kind in KINDS}
