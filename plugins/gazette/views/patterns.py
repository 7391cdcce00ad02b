"""Patterns: one example of every component of the theme, for the page `/pola/` and the tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from gazette.views import urls
from gazette.views.agreements import DocumentEntry, MatrixCell, MatrixRow
from gazette.views.charts import Bar, OfficeChart, OfficeRow, Span, bars
from gazette.views.edition import Edition, Page
from gazette.views.maps import DotMap, TileMap, dot_map, tile_map
from gazette.views.organisations import OrganisationEntry
from gazette.views.parts import (
    AgreementEntry,
    Badge,
    FeedLinks,
    Link,
    Meta,
    MonthGroup,
    OfficeEntry,
    Pager,
    Picture,
    PledgeEntry,
    Prose,
    ReportEntry,
    SourceEntry,
    StoryEntry,
    Timeline,
)
from gazette.views.programmes import EditionEntry, NextEdition, ProgrammeEntry
from gazette.views.regions import RegionEntry
from gazette.views.reported import AidEntry, AidTable, ClaimEntry, CorrectionEntry
from gazette.views.speech import DateText

ADDRESS = "/pola/"
STATES = (
    "berlaku", "segera-berakhir", "berakhir", "dicabut", "diperpanjang", "belum-diketahui",
    "direncanakan", "diharapkan", "berjalan", "sebagian", "selesai", "batal", "tanpa-kabar",
    "berita-dicabut", "disampaikan", "dijawab", "bukan-wewenang", "terjadwal", "ditunda", "ralat",
    "hak-jawab",
)  # fmt: skip

_DAY = DateText(iso="2025-06-04", text="Rabu, 4 Juni 2025")
_SPAN = DateText(iso="2025-06-02", text="2\u20135 Juni 2025")
_MONTH = DateText(iso="2025-06", text="Juni 2025")
_DUE = DateText(iso="2025-12", text="Desember 2025")


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternsView:
    """The theme's patterns: an example for every component."""

    meta: Meta
    agreements: tuple[AgreementEntry, ...]
    aid: AidTable
    bars: tuple[Bar, ...]
    chart: OfficeChart
    claims: tuple[ClaimEntry, ...]
    columns: tuple[Link, ...]
    country: TileMap
    documents: tuple[DocumentEntry, ...]
    dots: DotMap | None
    editions: tuple[EditionEntry, ...]
    corrections: tuple[CorrectionEntry, ...]
    feeds: FeedLinks
    filters: tuple[tuple[str, str], ...]
    jump: tuple[Link, ...]
    links: tuple[Link, ...]
    matrix: tuple[MatrixRow, ...]
    newer: Link
    offices: tuple[OfficeEntry, ...]
    older: Link
    organisations: tuple[OrganisationEntry, ...]
    pager: Pager
    picture: Picture
    pledges: tuple[PledgeEntry, ...]
    programmes: tuple[ProgrammeEntry, ...]
    prose: Prose
    regions: tuple[RegionEntry, ...]
    sources: tuple[SourceEntry, ...]
    states: tuple[Badge, ...]
    stories: tuple[StoryEntry, ...]
    timeline: Timeline


def pages(edition: Edition) -> Iterator[Page]:
    """The pattern page."""
    yield Page(
        address=ADDRESS,
        template="patterns.html",
        make=partial(patterns_view, edition),
        indexed=False,
    )


def patterns_view(edition: Edition) -> PatternsView:
    """The examples, with links that stay on the site."""
    link = edition.link("Kegiatan contoh di Kota Contoh", urls.FRONT)
    body = edition.link("Cabang Contoh", urls.FRONT)
    person = edition.link("Budi Contoh", urls.FRONT)
    agreement = edition.link("Nota Kesepahaman Contoh", urls.FRONT)
    place = edition.link("Kota Contoh", urls.FRONT)
    stories = _stories(edition, link)
    return PatternsView(
        meta=edition.meta(
            title=edition.say("Pola"),
            address=ADDRESS,
            description=edition.say("Semua komponen tema dengan contohnya, untuk pengembang."),
            crumbs=edition.crumbs(),
            indexed=False,
        ),
        agreements=_agreements(edition, agreement, body),
        aid=_aid(body, link),
        bars=bars(
            [
                (link, 12, edition.count_news(12), None),
                (Link(text=""), 3, edition.speech.number(3), edition.badge("tanpa-kabar")),
            ]
        ),
        chart=OfficeChart(
            begins="Juni 2024",
            ends="Juni 2025",
            rows=(
                OfficeRow(
                    name=person, role="Ketua", text="Juni 2024\u20134 Juni 2025, 3 berita",
                    spans=(
                        Span(kind="between", x=0, width=100),
                        Span(kind="vague", x=0, width=8),
                        Span(kind="certain", x=40, width=0.8),
                        Span(kind="certain", x=99.2, width=0.8),
                    ),
                ),
            ),
        ),
        claims=(
            ClaimEntry(
                manner=edition.say("menurut"),
                subject=body, property="anggota", is_named_first=False, value="75",
                as_of=_MONTH, date=_DAY, source=link, evidence="anggotanya 75 orang",
            ),
            ClaimEntry(
                manner=edition.say("tentang"),
                subject=body, property="Berdiri", is_named_first=True, value="2009",
                as_of=_DAY, date=None, source=link, evidence="",
            ),
        ),
        columns=(
            Link(text=edition.say("Poin {no}", no=1), url="#bagian-pola-matrix"),
            Link(text=edition.say("Poin {no}", no=2), url="#bagian-pola-link"),
            Link(text=edition.say("Tanpa poin")),
        ),
        country=tile_map(edition),
        documents=(
            DocumentEntry(link=link, file="nota-contoh.pdf", sha256="0123456789abcdef" * 4),
            DocumentEntry(link=Link(text="Salinan yang belum dimuat"), file="", sha256=""),
        ),
        jump=(
            Link(text=edition.say("Saringan tabel"), url="#bagian-pola-filter"),
            Link(text=edition.say("Tautan"), url="#bagian-pola-link"),
        ),
        dots=dot_map(edition, edition.graph.region("35")),
        editions=_editions(edition, link),
        corrections=(
            CorrectionEntry(
                date=_DAY, kind=edition.badge("ralat"), link=link,
                text="Sebelumnya tertulis 57 anggota; yang benar 75.",
            ),
            CorrectionEntry(
                date=_DAY, kind=edition.badge("hak-jawab"), link=link,
                text="Tanggapan Cabang Contoh dimuat sebagai kabar tersendiri.",
            ),
        ),
        feeds=edition.feed_links("Kota Contoh", urls.FRONT),
        filters=(("jenis", edition.say("Jenis")),),
        links=(edition.link("Beranda", urls.FRONT), place, Link(text="Tanpa halaman")),
        matrix=(
            MatrixRow(
                region=place,
                cells=(
                    MatrixCell(column="Poin 1", news=(link,)),
                    MatrixCell(column="Poin 2", news=()),
                    MatrixCell(column="Tanpa poin", news=()),
                ),
            ),
        ),
        newer=link,
        offices=_offices(person, body, link),
        older=link,
        organisations=(
            OrganisationEntry(
                link=body, kind="Palang Merah", place="Kota Contoh", news="12 berita",
                children=(
                    OrganisationEntry(
                        link=body, kind="Palang Merah", place="Kecamatan Contoh", news=""
                    ),
                ),
            ),
        ),
        pager=Pager(number=2, total=3, text="Halaman 2 dari 3", before=link, after=link),
        picture=Picture(
            src=f"{edition.addresses.base}/aset/ikon.svg",
            sources=((400, f"{edition.addresses.base}/aset/ikon.svg"),),
            width=400, height=400, alt="Lambang: kentongan di atas dasar kuning kunyit",
            caption="Keterangan gambar.", credit="Dok. contoh",
        ),
        pledges=_pledges(edition, body, place, link),
        programmes=_programmes(edition, body, link),
        prose=Prose(text=_PROSE, base=ADDRESS),
        regions=(
            RegionEntry(
                link=place, code="35.77", level="Kota", count=12, news="12 berita",
                children=(
                    RegionEntry(
                        link=Link(text="Kartoharjo"), code="35.77.01", level="Kecamatan",
                        count=0, news="belum ada berita",
                    ),
                ),
            ),
        ),
        sources=(
            SourceEntry(
                link=Link(text="Koran Contoh", url="https://example.org/"), published=_DAY,
                author="A. Penulis", relation="saduran",
            ),
            SourceEntry(link=Link(text="Majalah Contoh")),
        ),
        states=tuple(edition.badge(state) for state in STATES),
        stories=stories,
        timeline=Timeline(
            months=(MonthGroup(id="2025-06", title="Juni 2025", entries=stories),),
            total="2 berita",
        ),
    )  # fmt: skip


_PROSE = """\
Paragraf dengan **huruf tebal**, *miring*, dan [tautan](/).

## Judul di dalam isi

- butir pertama
- butir kedua

> Kutipan dari sumber.

| Barang | Jumlah |
|---|---|
| Tikar | 10 |
"""


def _aid(body: Link, link: Link) -> AidTable:
    return AidTable(
        entries=(
            AidEntry(
                goods="nasi boks", amount="1.500 boks", value="Rp7.500.000", giver=body,
                to=Link(text="warga terdampak banjir"), date=_SPAN, source=link,
            ),
            AidEntry(
                goods="tikar", amount="", value="", giver=None, to=body, date=_DAY, source=link
            ),
        ),
        has_values=True,
    )  # fmt: skip


def _stories(edition: Edition, link: Link) -> tuple[StoryEntry, ...]:
    return (
        StoryEntry(
            link=link, date=_DAY, label="Audiensi", place="Kota Contoh", venue="Balai Kota",
            organiser="Cabang Contoh", summary="Ringkasan satu atau dua kalimat.",
            commitments="3 komitmen", hopes="1 harapan",
            corrected=edition.correction_badge("ralat"),
        ),
        StoryEntry(
            link=link, date=_MONTH, label="Rapat koordinasi", status=edition.badge("ditunda"),
            corrected=edition.correction_badge("pencabutan"),
        ),
    )  # fmt: skip


def _agreements(edition: Edition, link: Link, party: Link) -> tuple[AgreementEntry, ...]:
    return (
        AgreementEntry(
            link=link, number="Kep-192/PP.SK.MP/XII/2024", key="kep192ppskmpxii2024",
            kind="Nota kesepahaman", parties=(party, Link(text="Polri")), date=_MONTH,
            status=edition.badge("berlaku"), follow_ups=4, uses="6 berita",
        ),
        AgreementEntry(
            link=link, number="", key="", kind="Jenis belum pasti", parties=(party,), date=None,
            status=edition.badge("belum-diketahui"), follow_ups=0,
        ),
    )  # fmt: skip


def _offices(person: Link, body: Link, source: Link) -> tuple[OfficeEntry, ...]:
    return (
        OfficeEntry(
            person=person, role="Ketua", date=_DAY, source=source, titled="H. Budi Contoh, S.E.",
            organisation=body, part="memimpin", evidence="Ketua Cabang, H. Budi Contoh, S.E.",
        ),
        OfficeEntry(
            person=person, role="jabatan tidak disebut", date=_DAY, source=source,
            titled="Siti Contoh",
        ),
    )  # fmt: skip


def _programmes(edition: Edition, body: Link, news: Link) -> tuple[ProgrammeEntry, ...]:
    name = edition.link("Jumat Curhat", urls.FRONT)
    return tuple(
        ProgrammeEntry(
            link=name, organiser=body, rhythm="setiap minggu, hari Jumat",
            held="3 edisi dilaporkan", missing="5 edisi belum ada laporan", latest=_DAY,
            following=following,
        )
        for following in (
            NextEdition(date=_DUE, news=None), NextEdition(date=_DAY, news=news), None
        )
    )  # fmt: skip


def _editions(edition: Edition, news: Link) -> tuple[EditionEntry, ...]:
    missing = "belum-ada-laporan"
    return (
        EditionEntry(
            expected=DateText(iso="2025-06-27", text="Jumat, 27 Juni 2025"), days="", held=None,
            state=Badge(value="terjadwal", text=edition.say("Terjadwal")), news=(news,),
            announced=DateText(iso="2025-06-28", text="Sabtu, 28 Juni 2025"),
        ),
        EditionEntry(
            expected=DateText(iso="2025-06-06", text="6\u201320 Juni 2025"), days="6, 13, 20 Juni",
            state=Badge(value=missing, text="3 edisi belum ada laporan"), held=None, news=(),
        ),
        EditionEntry(
            expected=DateText(iso="2025-05-30", text="Jumat, 30 Mei 2025"), days="", held=_DAY,
            state=Badge(value="dilaporkan", text=edition.say("Dilaporkan")), news=(news,),
        ),
    )  # fmt: skip


def _pledges(edition: Edition, body: Link, place: Link, link: Link) -> tuple[PledgeEntry, ...]:
    return (
        PledgeEntry(
            id="bagian-janji-1", text="Membentuk tim siaga di delapan kecamatan",
            status=edition.badge("tanpa-kabar"), link=link, date=_DAY, owner=body,
            owner_label=edition.say("Oleh"), strength="Rencana", due=_DUE,
            overdue="90 hari sejak tenggat", measure="8 kecamatan",
            evidence="akan membentuk tim siaga di delapan kecamatan",
        ),
        PledgeEntry(
            id="bagian-harapan-1", text="Kerja sama berlanjut tahun depan",
            status=edition.badge("diharapkan"), link=link, date=_DAY, owner=body,
            owner_label=edition.say("Diharapkan dari"),
            silence="Belum ada kabar kelanjutannya.",
        ),
        PledgeEntry(
            id="bagian-janji-3", text="Menggelar Jumat Curhat setiap hari Jumat",
            status=edition.badge("berjalan"), link=link, date=_DAY, owner=body,
            owner_label=edition.say("Oleh"), strength="Rencana", latest=_DAY,
            reports=(ReportEntry(date=_DAY, status=edition.badge("berjalan"), link=link),),
        ),
        PledgeEntry(
            id="bagian-janji-2", text="Warga meminta patroli pada jam rawan",
            status=edition.badge("dijawab"), link=link, date=_DAY, owner=body,
            owner_label=edition.say("Disampaikan kepada"), topic="Kamtibmas",
            answer="Patroli ditambah.", place=place,
            reports=(
                ReportEntry(
                    date=_DAY, status=edition.badge("berjalan"), link=link,
                    note="Patroli dimulai.",
                ),
            ),
        ),
    )  # fmt: skip
