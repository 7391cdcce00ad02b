"""The tables of the open data: their columns, keys and relations, as Table Schema tells them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from gazette.views import data_rows
from gazette.views.data_rows import Row
from gazette.views.edition import Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its name, Table Schema type, and what it holds; `of` is the table it refers to."""

    name: str
    help: str
    type: str = "string"
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One open data set."""

    name: str
    title: str
    help: str  # what its rows are
    columns: tuple[Column, ...]
    facts: Callable[[Edition], Iterable[Any]]  # what it lists
    row: Callable[[Edition, Any], Row]  # what it says of each, in the order of its columns
    key: tuple[str, ...] = ()
    is_of_items: bool = False  # whether each row is one news item

    def rows(self, edition: Edition) -> Iterator[Row]:
        """All of it, row by row."""
        return (self.row(edition, fact) for fact in self.facts(edition))


# The columns that several tables share.

_DATE = "Tanggal kegiatan; bila tidak ada, tanggal terbit (ISO 8601, setepat yang diketahui)"
_NEWS_ID = Column(name="news", help="Id berita", of="news")
_URL = Column(name="url", help="Alamat halaman", type="string")
_REGION = Column(
    name="region", help="Kode wilayah Kemendagri; bila beberapa, yang pertama", of="regions"
)


def _text(name: str, help_text: str) -> Column:
    return Column(name=name, help=help_text)


def _organisation(name: str, help_text: str) -> Column:
    return Column(name=name, help=help_text, of="organisations")


TABLES: tuple[Table, ...] = (
    Table(
        name="news",
        title="Berita",
        help="Semua berita yang terbit, satu baris tiap berita.",
        facts=data_rows.news,
        row=data_rows.news_row,
        is_of_items=True,
        key=("id",),
        columns=(
            _text("id", "Id berita"),
            _URL,
            _text("title", "Judul"),
            _text("date", _DATE),
            _text("kind", "Jenis berita"),
            _REGION,
            _organisation("organisation", "Id organisasi penyelenggara"),
            _text("event_type", "Jenis kegiatan"),
            _text("event_date", "Tanggal kegiatan"),
            _text("published", "Tanggal terbit"),
            _text("summary", "Ringkasan"),
            _text("source", "Nama sumber pertama, atau penulis"),
        ),
    ),
    Table(
        name="events",
        title="Kegiatan",
        help="Kegiatan yang diberitakan: apa, kapan, di mana, dan bagaimana keadaannya.",
        facts=data_rows.events,
        row=data_rows.events_row,
        key=("news",),
        columns=(
            _NEWS_ID,
            _URL,
            _text("type", "Jenis kegiatan"),
            _text("date", "Tanggal mulai"),
            _text("end", "Tanggal selesai"),
            _text("time", "Jam setempat HH:MM"),
            _text("venue", "Tempat"),
            _text("status", "Status kegiatan pada hari situs dibangun"),
            Column(name="program", help="Id program", of="programmes"),
            _REGION,
            _organisation("organiser", "Id organisasi penyelenggara"),
        ),
    ),
    Table(
        name="regions",
        title="Wilayah",
        help="Wilayah yang punya halaman di situs ini, dengan banyaknya berita.",
        facts=data_rows.regions,
        row=data_rows.regions_row,
        key=("code",),
        columns=(
            _text("code", "Kode Kemendagri"),
            _URL,
            _text("name", "Nama resmi"),
            _text("level", "Tingkat wilayah"),
            Column(name="parent", help="Kode wilayah di atasnya", of="regions"),
            Column(
                name="news_count",
                help="Banyaknya berita di wilayah ini dan semua di bawahnya",
                type="integer",
            ),
        ),
    ),
    Table(
        name="organisations",
        title="Organisasi",
        help="Organisasi di register: nama, jenis, tingkat, wilayah, dan induknya.",
        facts=data_rows.organisations,
        row=data_rows.organisations_row,
        key=("id",),
        columns=(
            _text("id", "Id organisasi"),
            _URL,
            _text("name", "Nama resmi"),
            _text("short_name", "Nama pendek"),
            _text("kind", "Jenis organisasi"),
            _text("level", "Tingkat organisasi"),
            _REGION,
            _organisation("parent", "Id organisasi induk"),
            _text("founded", "Tanggal berdiri"),
        ),
    ),
    Table(
        name="officials",
        title="Pejabat",
        help="Pejabat yang disebut berita, satu baris tiap orang.",
        facts=data_rows.officials,
        row=data_rows.officials_row,
        key=("id",),
        columns=(
            _text("id", "Id pejabat"),
            _URL,
            _text("name", "Nama tanpa gelar"),
            _text("titles", "Gelar dan pangkat yang tercetak"),
            _text("also_known_as", "Ejaan lain"),
        ),
    ),
    Table(
        name="attestations",
        title="Penyebutan pejabat",
        help="Setiap penyebutan seorang pejabat oleh sebuah berita, seperti tertulis.",
        facts=data_rows.attestations,
        row=data_rows.attestations_row,
        columns=(
            Column(name="official", help="Id pejabat", of="officials"),
            _organisation("organisation", "Id organisasi"),
            _text("role", "Jabatan seperti tercetak"),
            _text("date", _DATE),
            _NEWS_ID,
            _URL,
            _text("evidence", "Kutipan dari isi berita"),
        ),
    ),
    Table(
        name="mou",
        title="Naskah kesepakatan",
        help="Naskah kesepakatan di register, dengan masa berlaku dan statusnya.",
        facts=data_rows.mou,
        row=data_rows.mou_row,
        key=("id",),
        columns=(
            _text("id", "Id naskah"),
            _URL,
            _text("title", "Judul"),
            _text("kind", "Jenis naskah"),
            _text("status", "Status pada hari situs dibangun"),
            _text("signed_date", "Tanggal penandatanganan"),
            _text("signed_place", "Tempat penandatanganan"),
            _text("from", "Hari pertama berlaku"),
            _text("until", "Hari terakhir berlaku"),
            _text("evidence_level", "Kekuatan bukti"),
            _text("numbers", "Nomor seperti tercetak"),
            _text("parties", "Id organisasi para pihak"),
        ),
    ),
    Table(
        name="mou_points",
        title="Poin naskah",
        help="Poin-poin isi tiap naskah kesepakatan.",
        facts=data_rows.mou_points,
        row=data_rows.mou_points_row,
        key=("mou", "no"),
        columns=(
            Column(name="mou", help="Id naskah", of="mou"),
            _text("no", "Nomor poin"),
            _text("text", "Isi poin"),
        ),
    ),
    Table(
        name="mou_references",
        title="Rujukan berita ke naskah",
        help="Setiap rujukan sebuah berita ke naskah kesepakatan, dan poin yang dirujuk.",
        facts=data_rows.mou_references,
        row=data_rows.mou_references_row,
        columns=(
            Column(name="mou", help="Id naskah", of="mou"),
            _NEWS_ID,
            _URL,
            _text("relation", "Hubungan berita dengan naskah"),
            _text("points", "Nomor poin yang dirujuk"),
            _REGION,
            _text("date", _DATE),
        ),
    ),
    Table(
        name="commitments",
        title="Komitmen",
        help="Komitmen, keputusan, rencana, dan harapan, dengan keadaannya.",
        facts=data_rows.commitments,
        row=data_rows.commitments_row,
        key=("id",),
        columns=(
            _text("id", "<id-berita>#<id-lokal>"),
            _NEWS_ID,
            _URL,
            _text("text", "Apa yang dijanjikan"),
            _text(
                "owner",
                "Siapa yang berjanji; pada harapan, dari siapa diharapkan: id organisasi atau teks",
            ),
            _text("strength", "Seberapa mengikat"),
            _text("due", "Tenggat"),
            _text("status", "Status pada hari situs dibangun"),
            _text("status_date", "Tanggal kabar terakhir"),
            Column(
                name="days_overdue", help="Hari sejak tenggat, bila tanpa kabar", type="integer"
            ),
        ),
    ),
    Table(
        name="follow_ups",
        title="Kabar lanjutan",
        help="Setiap kabar lanjutan tentang sebuah komitmen atau aspirasi.",
        facts=data_rows.follow_ups,
        row=data_rows.follow_ups_row,
        columns=(
            _text("of", "Id komitmen atau aspirasi"),
            _NEWS_ID,
            _URL,
            _text("date", _DATE),
            _text("status", "Keadaan yang diberitakan"),
            _text("note", "Keterangan"),
        ),
    ),
    Table(
        name="aspirations",
        title="Aspirasi",
        help="Yang disampaikan warga, kepada siapa, jawabannya, dan keadaannya.",
        facts=data_rows.aspirations,
        row=data_rows.aspirations_row,
        key=("id",),
        columns=(
            _text("id", "<id-berita>#<id-lokal>"),
            _NEWS_ID,
            _URL,
            _text("text", "Apa yang disampaikan warga"),
            _text("topic", "Pokok aspirasi"),
            _REGION,
            _text("to", "Kepada siapa: id organisasi atau teks"),
            _text("answer", "Jawaban"),
            _text("status", "Status pada hari situs dibangun"),
        ),
    ),
    Table(
        name="aid",
        title="Bantuan",
        help="Bantuan yang diserahkan: apa, berapa, dari siapa, kepada siapa.",
        facts=data_rows.aid,
        row=data_rows.aid_row,
        columns=(
            _NEWS_ID,
            _URL,
            _text("date", _DATE),
            _text("goods", "Barang atau jasa"),
            _text("quantity", "Jumlah"),
            _text("unit", "Satuan"),
            Column(name="value", help="Nilai dalam rupiah", type="integer"),
            _text("from", "Dari siapa: id organisasi atau teks"),
            _text("to", "Kepada siapa: id organisasi atau teks"),
        ),
    ),
    Table(
        name="claims",
        title="Angka yang dinyatakan organisasi",
        help="Angka yang dinyatakan organisasi tentang dirinya, dan menurut siapa.",
        facts=data_rows.claims,
        row=data_rows.claims_row,
        columns=(
            _NEWS_ID,
            _URL,
            _organisation("subject", "Id organisasi"),
            _text("property", "Apa yang dinyatakan"),
            _text("value", "Nilainya"),
            _text("as_of", "Per tanggal"),
        ),
    ),
    Table(
        name="corrections",
        title="Ralat dan hak jawab",
        help="Ralat, koreksi, pencabutan, dan hak jawab atas berita yang sudah terbit.",
        facts=data_rows.corrections,
        row=data_rows.corrections_row,
        columns=(
            _NEWS_ID,
            _URL,
            _text("date", "Tanggal koreksi"),
            _text("kind", "Jenis koreksi"),
            _text("text", "Apa yang dikoreksi"),
        ),
    ),
    Table(
        name="programmes",
        title="Program rutin",
        help="Program rutin: irama, edisi yang diharapkan, dan mana yang sudah dilaporkan.",
        facts=data_rows.programmes,
        row=data_rows.programmes_row,
        key=("id",),
        columns=(
            _text("id", "Id program"),
            _URL,
            _text("name", "Nama program"),
            _organisation("organiser", "Id organisasi penyelenggara"),
            _text("rhythm", "Irama (RRULE)"),
            _REGION,
            _text("expected", "Tanggal yang diharapkan sampai hari situs dibangun"),
            _text("held", "Tanggal yang dilaporkan, juga di luar yang diharapkan"),
            _text("missing", "Tanggal yang belum ada laporannya"),
        ),
    ),
)
