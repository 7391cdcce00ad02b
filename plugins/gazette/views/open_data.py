"""Open data: every table of the site as CSV and JSON, and the data package that describes them."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from gazette.domain.graph import Report, Story
from gazette.views import urls
from gazette.views.edition import Edition, File, Page
from gazette.views.parts import Link, Meta

LICENCE = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0",
}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

Row = dict[str, Any]


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
    columns: tuple[Column, ...]
    rows: Callable[[Edition], Iterator[Row]]
    key: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableEntry:
    """A table as the data page shows it."""

    name: str
    title: str
    rows: str
    csv: Link
    json: Link
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """The page of the open data."""

    meta: Meta
    tables: tuple[TableEntry, ...]
    package: Link
    licence: Link


def pages(edition: Edition) -> Iterator[Page]:
    """The page that lists all tables."""
    yield Page(address="/data/", template="data.html", make=partial(data_view, edition))


def data_view(edition: Edition) -> DataView:
    """All tables with their sizes and columns."""
    base = edition.addresses.base
    return DataView(
        meta=edition.meta(
            title=edition.say("Data terbuka"),
            address="/data/",
            description=edition.say("Semua data situs sebagai CSV dan JSON, bebas dipakai ulang."),
            crumbs=edition.crumbs(),
            section="open_data",
        ),
        tables=tuple(
            TableEntry(
                name=table.name,
                title=edition.say(table.title),
                rows=edition.speech.count(sum(1 for _ in table.rows(edition)), "baris", "baris"),
                csv=Link(text="CSV", url=f"{base}/data/{table.name}.csv"),
                json=Link(text="JSON", url=f"{base}/data/{table.name}.json"),
                columns=table.columns,
            )
            for table in TABLES
        ),
        package=Link(text="datapackage.json", url=f"{base}/data/datapackage.json"),
        licence=edition.site.licence,
    )


def files(edition: Edition) -> Iterator[File]:
    """Every table as CSV and JSON, and the data package."""
    for table in TABLES:
        yield File(address=f"/data/{table.name}.csv", make=partial(_csv_file, edition, table))
        yield File(address=f"/data/{table.name}.json", make=partial(_json_file, edition, table))
    yield File(address="/data/datapackage.json", make=partial(_package, edition))


def _csv_file(edition: Edition, table: Table) -> str:
    return to_csv(table, list(table.rows(edition)))


def _json_file(edition: Edition, table: Table) -> str:
    return to_json(table, list(table.rows(edition)))


def to_csv(table: Table, rows: list[Row]) -> str:
    """RFC 4180 with a header row; lists joined with ` | `, no cell that a spreadsheet would run."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in rows:
        writer.writerow([_cell(row[column.name]) for column in table.columns])
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        value = " | ".join(str(part) for part in value)
    if isinstance(value, int):
        return str(value)
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def to_json(table: Table, rows: list[Row]) -> str:
    """A list of objects with the same fields; absent is null, lists stay lists."""
    objects = [{column.name: row[column.name] for column in table.columns} for row in rows]
    if not objects:
        return "[]\n"
    lines = ",\n".join(json.dumps(found, ensure_ascii=False) for found in objects)
    return f"[\n{lines}\n]\n"


def _package(edition: Edition) -> str:
    package = {
        "profile": "tabular-data-package",
        "name": "kabar-terbuka",
        "title": edition.site.name,
        "description": edition.site.tagline,
        "homepage": edition.addresses.absolute("/data/"),
        "licenses": [LICENCE],
        "resources": [_resource(table) for table in TABLES],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _resource(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [
            {"name": column.name, "type": column.type, "description": column.help}
            for column in table.columns
        ],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    relations = [
        {"fields": column.name, "reference": _reference(column.of, table)}
        for column in table.columns
        if column.of and column.type == "string"
    ]
    if relations:
        schema["foreignKeys"] = relations
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"'},
        "schema": schema,
    }


def _reference(of: str, table: Table) -> dict[str, str]:
    """A table refers to itself by an empty name (Table Schema)."""
    return {
        "resource": "" if of == table.name else of,
        "fields": "code" if of == "regions" else "id",
    }


# The rows of each table.


def _first(values: tuple[Any, ...]) -> Any:
    return values[0] if values else None


def _news_url(edition: Edition, story: Story) -> str:
    return edition.addresses.absolute(urls.story_address(story))


def _news(edition: Edition) -> Iterator[Row]:
    for story in edition.graph.stories:
        item, event = story.item, story.item.event
        yield {
            "id": item.id,
            "url": _news_url(edition, story),
            "title": item.title,
            "date": story.on.iso(),
            "kind": item.kind,
            "region": _first(item.region),
            "organisation": _first(item.organisations),
            "event_type": event.type if event else None,
            "event_date": event.date.iso() if event else None,
            "published": story.published.date.iso(),
            "summary": item.summary,
            "source": item.sources[0].name if item.sources else item.byline,
        }


def _events(edition: Edition) -> Iterator[Row]:
    for story in edition.graph.stories:
        event = story.item.event
        if event is None:
            continue
        yield {
            "news": story.id,
            "url": _news_url(edition, story),
            "type": event.type,
            "date": event.date.iso(),
            "end": event.end.iso() if event.end else None,
            "time": f"{event.time:%H:%M}" if event.time else None,
            "venue": event.venue,
            "status": story.event_status,
            "program": event.program,
            "region": _first(story.item.region),
            "organiser": _first(story.item.organisations),
        }


def _regions(edition: Edition) -> Iterator[Row]:
    for code, stories in edition.graph.by_region.items():
        region = edition.graph.region(code)
        yield {
            "code": code,
            "url": edition.addresses.absolute(urls.region_address(region)),
            "name": region.name,
            "level": str(region.level),
            "parent": region.parent,
            "news_count": len(stories),
        }


def _organisations(edition: Edition) -> Iterator[Row]:
    for record in edition.graph.organisations.values():
        yield {
            "id": record.id,
            "url": edition.addresses.absolute(urls.organisation_address(record.id)),
            "name": record.name,
            "short_name": record.short_name,
            "kind": record.kind,
            "level": record.level,
            "region": record.region,
            "parent": record.parent,
            "founded": record.founded.iso() if record.founded else None,
        }


def _officials(edition: Edition) -> Iterator[Row]:
    for person in edition.graph.people.values():
        yield {
            "id": person.id,
            "url": edition.addresses.absolute(urls.official_address(person.id)),
            "name": person.name,
            "titles": list(person.titles),
            "also_known_as": list(person.record.also_known_as) if person.record else [],
        }


def _attestations(edition: Edition) -> Iterator[Row]:
    for story in edition.graph.stories:
        for person, mention in zip(story.people, story.item.officials, strict=True):
            yield {
                "official": person,
                "organisation": mention.organisation,
                "role": mention.role,
                "date": story.on.iso(),
                "news": story.id,
                "url": _news_url(edition, story),
                "evidence": mention.evidence,
            }


def _mou(edition: Edition) -> Iterator[Row]:
    for tracked in edition.graph.agreements.values():
        record = tracked.record
        signed, span = record.signed, record.in_force
        yield {
            "id": record.id,
            "url": edition.addresses.absolute(urls.agreement_address(record.id)),
            "title": record.title,
            "kind": record.kind,
            "status": tracked.status,
            "signed_date": signed.date.iso() if signed and signed.date else None,
            "signed_place": signed.place if signed else None,
            "from": span.begins.iso() if span and span.begins else None,
            "until": span.until.iso() if span and span.until else None,
            "evidence_level": record.evidence_level,
            "numbers": [number.number for number in record.numbers],
            "parties": [party.organisation for party in record.parties],
        }


def _mou_points(edition: Edition) -> Iterator[Row]:
    for tracked in edition.graph.agreements.values():
        for point in tracked.record.points:
            yield {"mou": tracked.record.id, "no": point.no, "text": point.text}


def _mou_references(edition: Edition) -> Iterator[Row]:
    for story in edition.graph.stories:
        for reference in story.item.mou:
            yield {
                "mou": reference.id,
                "news": story.id,
                "url": _news_url(edition, story),
                "relation": reference.relation,
                "points": list(reference.points),
                "region": _first(story.item.region),
                "date": story.on.iso(),
            }


def _commitments(edition: Edition) -> Iterator[Row]:
    for tracked in edition.graph.commitments.values():
        promise, state = tracked.commitment, tracked.state
        yield {
            "id": tracked.id,
            "news": tracked.story.id,
            "url": f"{_news_url(edition, tracked.story)}#{promise.id}",
            "text": promise.text,
            "owner": promise.owner,
            "strength": promise.strength,
            "due": promise.due.iso() if promise.due else None,
            "status": state.status,
            "status_date": state.since.iso() if state.since else None,
            "days_overdue": state.days_overdue,
        }


def _follow_ups(edition: Edition) -> Iterator[Row]:
    reports: list[Report] = [
        report
        for pledges in (edition.graph.commitments, edition.graph.aspirations)
        for tracked in pledges.values()
        for report in tracked.reports
    ]
    for report in sorted(
        reports, key=lambda found: (found.of, found.story.instant, found.story.id)
    ):
        yield {
            "of": report.of,
            "news": report.story.id,
            "url": _news_url(edition, report.story),
            "date": report.story.on.iso(),
            "status": report.follow_up.status,
            "note": report.follow_up.note,
        }


def _aspirations(edition: Edition) -> Iterator[Row]:
    for tracked in edition.graph.aspirations.values():
        raised = tracked.aspiration
        yield {
            "id": tracked.id,
            "news": tracked.story.id,
            "url": f"{_news_url(edition, tracked.story)}#{raised.id}",
            "text": raised.text,
            "topic": raised.topic,
            "region": raised.region,
            "to": raised.to,
            "answer": raised.answer,
            "status": tracked.status,
        }


def _aid(edition: Edition) -> Iterator[Row]:
    for story in edition.graph.stories:
        for aid in story.item.aid:
            yield {
                "news": story.id,
                "url": _news_url(edition, story),
                "date": story.on.iso(),
                "goods": aid.goods,
                "quantity": aid.quantity,
                "unit": aid.unit,
                "value": aid.value,
                "from": aid.giver,
                "to": aid.to,
            }


def _claims(edition: Edition) -> Iterator[Row]:
    for story in edition.graph.stories:
        for claim in story.item.claims:
            yield {
                "news": story.id,
                "url": _news_url(edition, story),
                "subject": claim.subject,
                "property": claim.property,
                "value": claim.value,
                "as_of": claim.as_of.iso() if claim.as_of else None,
            }


def _corrections(edition: Edition) -> Iterator[Row]:
    for story in edition.graph.stories:
        for correction in story.item.corrections:
            yield {
                "news": story.id,
                "url": _news_url(edition, story),
                "date": correction.date.iso(),
                "kind": correction.kind,
                "text": correction.text,
            }


def _programmes(edition: Edition) -> Iterator[Row]:
    for tracked in edition.graph.programmes.values():
        record, found = tracked.record, tracked.ledger
        yield {
            "id": record.id,
            "url": edition.addresses.absolute(urls.programme_address(record.id)),
            "name": record.name,
            "organiser": record.organiser,
            "rhythm": record.rhythm,
            "region": _first(record.region),
            "expected": [on.isoformat() for on in found.expected],
            "held": [on.iso() for on in found.held],
            "missing": [on.isoformat() for on in found.missing],
        }


# The columns that several tables share.

_DATE = "Tanggal kegiatan, bila tidak ada tanggal terbit (ISO 8601, secermat yang diketahui)"
_NEWS_ID = Column(name="news", help="Id berita", of="news")
_URL = Column(name="url", help="Alamat halaman", type="string")
_REGION = Column(name="region", help="Kode wilayah Kemendagri", of="regions")


def _text(name: str, help_text: str) -> Column:
    return Column(name=name, help=help_text)


def _organisation(name: str, help_text: str) -> Column:
    return Column(name=name, help=help_text, of="organisations")


TABLES: tuple[Table, ...] = (
    Table(
        name="news",
        title="Berita",
        rows=_news,
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
        rows=_events,
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
        rows=_regions,
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
        rows=_organisations,
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
        rows=_officials,
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
        rows=_attestations,
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
        rows=_mou,
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
        rows=_mou_points,
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
        rows=_mou_references,
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
        rows=_commitments,
        key=("id",),
        columns=(
            _text("id", "<id-berita>#<id-lokal>"),
            _NEWS_ID,
            _URL,
            _text("text", "Apa yang dijanjikan"),
            _text("owner", "Siapa yang berjanji: id organisasi atau teks"),
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
        rows=_follow_ups,
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
        rows=_aspirations,
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
        rows=_aid,
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
        rows=_claims,
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
        title="Ralat dan koreksi",
        rows=_corrections,
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
        rows=_programmes,
        key=("id",),
        columns=(
            _text("id", "Id program"),
            _URL,
            _text("name", "Nama program"),
            _organisation("organiser", "Id organisasi penyelenggara"),
            _text("rhythm", "Irama (RRULE)"),
            _REGION,
            _text("expected", "Tanggal yang diharapkan sampai hari situs dibangun"),
            _text("held", "Tanggal yang dilaporkan"),
            _text("missing", "Tanggal yang belum ada laporannya"),
        ),
    ),
)
