"""Open data says what the content says: traps of dates, codes, states and names."""

import csv
import io
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gazette.views import data_tables, open_data, programmes
from newsroom import REGISTERS, data, edition, item

PLEDGE = (
    "commitments:",
    "  - {id: patroli, text: Patroli malam, owner: polres-madiun-kota, due: 2025-06-20}",
)


def agreement(title: str, *lines: str) -> str:
    header = [
        f"title: {title}",
        "kind: nota-kesepahaman",
        "parties: [{organisation: senkom}, {organisation: polri}]",
        *lines,
    ]
    return "---\n" + "\n".join(header) + "\n---\n"


def test_every_table_has_the_columns_of_the_contract(tmp_path: Path) -> None:
    promised = {
        "news": "id url title date kind region organisation event_type event_date summary source",
        "events": "news url type date end time venue status program region organiser",
        "regions": "code url name level parent news_count",
        "organisations": "id url name short_name kind level region parent founded",
        "officials": "id url name titles also_known_as",
        "attestations": "official organisation role date news url evidence",
        "mou": "id url title kind status signed_date signed_place from until evidence_level "
        "numbers parties",
        "mou_points": "mou no text",
        "mou_references": "mou news url relation points region date",
        "commitments": "id news url text owner strength due status status_date days_overdue",
        "follow_ups": "of news url date status note",
        "aspirations": "id news url text topic region to answer status",
        "aid": "news url date goods quantity unit value from to",
        "claims": "news url subject property value as_of",
        "corrections": "news url date kind text",
        "programmes": "id url name organiser rhythm region expected held missing",
    }
    del tmp_path

    found = {table.name: {column.name for column in table.columns} for table in data_tables.TABLES}

    assert set(promised) == set(found)
    assert [] == [name for name, words in promised.items() if not set(words.split()) <= found[name]]


def test_an_unquoted_code_and_time_stay_text(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(
                event="{type: rakor, date: 2025-06-04, time: 08.30}", region="35.10"
            )
        },
    )

    assert ("35.10", "08:30") == (
        data(found, "news")[0]["region"],
        data(found, "events")[0]["time"],
    )
    assert "Kabupaten Banyuwangi" in [row["name"] for row in data(found, "regions")]


def test_a_vague_date_stays_vague(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {"berita/2025/a.md": item(date="2025-06", event="{type: rakor, date: 2025-06}")},
    )

    assert "2025-06" == data(found, "events")[0]["date"]
    assert "2025-06" == data(found, "news")[0]["date"]


def test_a_region_counts_all_below_it_and_each_item_once(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(region="[35.77.01, 35.77.02]"),
            "berita/2025/b.md": item(region="35.19"),
        },
    )

    counts = {row["code"]: row["news_count"] for row in data(found, "regions")}

    assert {"35": 2, "35.19": 1, "35.77": 1, "35.77.01": 1, "35.77.02": 1} == counts


def test_drafts_hidden_items_and_embargoes_count_nowhere(tmp_path: Path) -> None:
    secret = ("officials: [{name: Rahasia Sekali, organisation: polri}]",)
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(),
            "berita/2025/b.md": item("status: draft", *secret, region="11.01"),
            "berita/2025/c.md": item("status: hidden", *secret, region="12.01"),
            "berita/2025/d.md": item(*secret, date="2025-07-02", region="13.01"),
        },
    )

    assert ["a"] == [row["id"] for row in data(found, "news")]
    assert [] == data(found, "officials")
    assert {"35", "35.77"} == {row["code"] for row in data(found, "regions")}


@pytest.mark.parametrize(
    ("region", "opens"),
    [
        ("35.77", datetime(2025, 6, 30, 17, 0, tzinfo=UTC)),  # WIB
        ("51.71", datetime(2025, 6, 30, 16, 0, tzinfo=UTC)),  # WITA
        ("91.71", datetime(2025, 6, 30, 15, 0, tzinfo=UTC)),  # WIT
    ],
)
def test_an_embargo_opens_at_local_midnight(tmp_path: Path, region: str, opens: datetime) -> None:
    files = {"berita/2025/a.md": item(), "berita/2025/b.md": item(date="2025-07-01", region=region)}

    before = edition(tmp_path, files, opens.replace(minute=59, hour=opens.hour - 1, second=59))
    after = edition(tmp_path, files, opens)

    assert ["a"] == [row["id"] for row in data(before, "news")]
    assert ["b", "a"] == [row["id"] for row in data(after, "news")]


def test_a_promise_past_its_due_date_has_no_news_and_never_failed(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(*PLEDGE)})

    row = data(found, "commitments")[0]

    assert ("a#patroli", "tanpa-kabar", None, 11) == (
        row["id"],
        row["status"],
        row["status_date"],
        row["days_overdue"],
    )


def test_news_after_the_due_date_keeps_a_promise_alive(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(*PLEDGE),
            "berita/2025/b.md": item(
                "follow_ups: [{of: a#patroli, status: berjalan, note: Sudah mulai}]",
                date="2025-06-25",
                event="{type: rakor, date: 2025-06-24}",
            ),
        },
    )

    row = data(found, "commitments")[0]

    assert ("berjalan", "2025-06-24", None) == (
        row["status"],
        row["status_date"],
        row["days_overdue"],
    )
    assert [("a#patroli", "b", "2025-06-24", "berjalan", "Sudah mulai")] == [
        (row["of"], row["news"], row["date"], row["status"], row["note"])
        for row in data(found, "follow_ups")
    ]


def test_agreements_renew_one_another_and_end_soon(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(),
            "mou/lama.md": agreement("Lama", "in_force: {from: 2020, until: 2030}"),
            "mou/baru.md": agreement(
                "Baru", "renews: lama", "in_force: {from: 2025-01-01, until: 2025-08-30}"
            ),
            "mou/nanti.md": agreement("Nanti", "renews: baru", "in_force: {from: 2025-09-01}"),
            "mou/diam.md": agreement("Diam", "in_force: {clause: Berlaku lima tahun}"),
            "mou/usai.md": agreement("Usai", "in_force: {until: 2025-06}"),
            "mou/hari-ini.md": agreement("Hari ini", "in_force: {until: 2025-07-01}"),
            "mou/cabut.md": agreement(
                "Cabut", "in_force: {from: 2020}", "revoked: {date: 2025-06-30}"
            ),
        },
    )

    assert {
        "lama": "diperpanjang",
        "baru": "segera-berakhir",
        "nanti": "belum-berlaku",
        "diam": "belum-diketahui",
        "usai": "berakhir",
        "hari-ini": "segera-berakhir",
        "cabut": "dicabut",
    } == {row["id"]: row["status"] for row in data(found, "mou")}


def test_follow_ups_stand_in_order_of_time(tmp_path: Path) -> None:
    def followed(date: str) -> str:
        return item("follow_ups: [{of: janji#patroli, status: berjalan}]", date=date)

    found = edition(
        tmp_path,
        {
            "berita/2025/janji.md": item(*PLEDGE),
            "berita/2025/a-akhir.md": followed("2025-06-20"),
            "berita/2025/b-awal.md": followed("2025-06-10"),
        },
    )

    assert ["b-awal", "a-akhir"] == [row["news"] for row in data(found, "follow_ups")]


def test_points_and_references_are_joined(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "mou/mou-1.md": agreement(
                "MoU",
                "points: [{no: 1, text: Satu}, {no: 2, text: Dua}]",
                "numbers: [{number: B/1}]",
            ),
            "berita/2025/a.md": item(
                "mou: [{id: mou-1, relation: menindaklanjuti, points: [1, 2]}]"
            ),
            "berita/2025/b.md": item("mou: mou-1"),
        },
    )

    rows = {row["news"]: (row["relation"], row["points"]) for row in data(found, "mou_references")}

    assert {"a": ("menindaklanjuti", ["1", "2"]), "b": ("menyebut", [])} == rows
    assert ["B/1"] == data(found, "mou")[0]["numbers"]


def test_one_name_in_two_organisations_is_two_people(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(
                "officials:",
                "  - {name: 'H. Budi Contoh, S.H.', role: Ketua, organisation: senkom-kota-madiun}",
                "  - {name: Budi Contoh, role: Kapolres, organisation: polres-madiun-kota}",
                "  - {name: 'dr. Siti Contoh', role: Dokter, organisation: senkom-kota-madiun}",
            )
        },
    )

    people = {row["id"]: (row["name"], row["titles"]) for row in data(found, "officials")}

    assert {
        "budi-contoh-senkom-kota-madiun": ("Budi Contoh", ["H.", "S.H."]),
        "budi-contoh-polres-madiun-kota": ("Budi Contoh", []),
        "siti-contoh": ("Siti Contoh", ["dr."]),
    } == people


def test_a_programme_expects_holds_and_misses_editions(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "program/curhat.md": (
                "---\nname: Jumat Curhat\norganiser: polres-madiun-kota\n"
                "rhythm: FREQ=WEEKLY;BYDAY=FR\nregion: 35.77\n---\n"
            ),
            "berita/2025/a.md": item(
                date="2025-06-06", event="{type: jumat-curhat, date: 2025-06-06, program: curhat}"
            ),
            "berita/2025/b.md": item(
                date="2025-06-18", event="{type: jumat-curhat, date: 2025-06-18, program: curhat}"
            ),
            "berita/2025/c.md": item(
                date="2025-06-27",
                event="{type: jumat-curhat, date: 2025-06-27, program: curhat, status: batal}",
            ),
        },
    )

    row = data(found, "programmes")[0]

    assert ["2025-06-06", "2025-06-13", "2025-06-20", "2025-06-27"] == row["expected"]
    assert ["2025-06-06", "2025-06-18"] == row["held"]
    assert ["2025-06-13", "2025-06-27"] == row["missing"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_no_cell_of_a_table_runs_as_a_formula(tmp_path: Path, start: str) -> None:
    title = f'{start}HYPERLINK("x")'
    found = edition(
        tmp_path, {"berita/2025/a.md": item(title=f"'{title}'", region="[35.77, 35.19]")}
    )
    table = next(table for table in data_tables.TABLES if table.name == "news")

    text = open_data.to_csv(table, list(table.rows(found)))
    row = next(csv.DictReader(io.StringIO(text)))

    assert f"'{title}" == row["title"]
    assert "\r\n" in text
    assert "35.77" == row["region"]


@pytest.mark.parametrize("name", ["=1", "'=1", "''=1", "'Aisyiyah", "Beras", "''", "'"])
def test_a_cell_is_what_it_was_without_the_mark_against_formulas(name: str) -> None:
    table = next(table for table in data_tables.TABLES if table.name == "aid")
    row = {column.name: None for column in table.columns} | {"goods": name}

    cell = next(csv.DictReader(io.StringIO(open_data.to_csv(table, [row]))))["goods"]

    assert name == re.sub(r"^'(?='*[=+@-])", "", cell)


def test_registers_stand_in_the_data_with_absent_cells_empty(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})

    row = next(row for row in data(found, "organisations") if row["id"] == "senkom")

    assert (None, None, None) == (row["region"], row["parent"], row["founded"])
    assert len(REGISTERS) == len(data(found, "organisations"))


def test_a_summary_that_nobody_wrote_is_absent(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(),
            "berita/2025/b.md": item("summary: Rapat singkat"),
        },
    )

    assert {"a": None, "b": "Rapat singkat"} == {
        row["id"]: row["summary"] for row in data(found, "news")
    }


def test_the_data_package_names_its_relations(tmp_path: Path) -> None:
    """Table Schema wants the empty name where a table refers to itself."""
    found = edition(tmp_path, {"berita/2025/a.md": item()})
    made = next(file for file in open_data.files(found) if file.address.endswith("package.json"))

    resources = {found["name"]: found for found in json.loads(str(made.make()))["resources"]}
    of_regions = resources["regions"]["schema"]["foreignKeys"]
    of_events = resources["events"]["schema"]["foreignKeys"]

    assert [{"resource": "", "fields": "code"}] == [key["reference"] for key in of_regions]
    assert {"resource": "news", "fields": "id"} == of_events[0]["reference"]


def test_the_data_page_and_the_package_say_how_to_read_the_tables(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})
    made = next(file for file in open_data.files(found) if file.address.endswith("package.json"))
    view = open_data.data_view(found)

    assert "diawali =, +, -, atau @" in view.conventions
    package = json.loads(str(made.make()))
    assert view.conventions in package["description"]
    told = {resource["name"]: resource["description"] for resource in package["resources"]}
    assert told == {table.name: table.help for table in view.tables}
    assert all(len(resource["description"]) > 30 for resource in package["resources"])


def test_a_programme_page_counts_reported_and_missing_editions_to_the_expected(
    tmp_path: Path,
) -> None:
    """Two reports of one week are one edition, however the rhythm is cased."""
    event = "{{type: jumat-curhat, date: {}, program: curhat}}"
    found = edition(
        tmp_path,
        {
            "program/curhat.md": (
                "---\nname: Jumat Curhat\norganiser: polres-madiun-kota\n"
                "rhythm: freq=weekly;byday=fr\nsince: 2025-06-13\n---\n"
            ),
            "berita/2025/a.md": item(date="2025-06-20", event=event.format("2025-06-18")),
            "berita/2025/b.md": item(date="2025-06-20", event=event.format("2025-06-20")),
        },
    )

    view = programmes.programme_view(found, found.graph.programmes["curhat"])

    assert view.summary.startswith("3 edisi diharapkan sampai hari ini: 1 edisi dilaporkan, 2 ")
    assert "setiap minggu, hari Jumat" == view.rhythm
