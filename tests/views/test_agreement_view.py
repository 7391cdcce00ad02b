"""The page of an agreement tells each thing once."""

from pathlib import Path

from gazette.views import agreements, jsonld
from newsroom import edition, item

PAPER = "---\ntitle: Nota\nkind: nota-kesepahaman\nparties: [{organisation: polri}]\n"
POINTS = "points: [{no: 1, text: Komunikasi}, {no: 2, text: Data}]\n"


DIGEST = "0a" * 32
DOCUMENTS = (
    "documents:\n- {title: Naskah, url: https://polri.example/a, file: a.pdf, sha256: "
    + DIGEST
    + "}\n"
    "- {file: b.pdf}\n- {sha256: " + DIGEST + "}\n"
)


def test_a_copy_says_its_file_and_how_to_prove_it_whole(tmp_path: Path) -> None:
    found = edition(tmp_path, {"mou/nota.md": f"{PAPER}{DOCUMENTS}---\n"})
    tracked = found.graph.agreements["nota"]

    first, second = agreements.agreement_view(found, tracked).documents

    assert ("Naskah", "a.pdf", DIGEST) == (first.link.text, first.file, first.sha256)
    assert ("b.pdf", "", "") == (second.link.text, second.file, second.sha256)
    assert [
        {
            "@type": "MediaObject", "name": "Naskah", "contentUrl": "https://polri.example/a",
            "sha256": DIGEST,
        },
        {"@type": "MediaObject", "name": "b.pdf"},
    ] == jsonld.agreement(found, tracked)["encoding"]  # fmt: skip


def page(folder: Path, *uses: str, points: str = POINTS) -> agreements.AgreementView:
    files = {
        f"berita/2025/berita-{number}.md": item(f"mou: [{{id: nota{use}}}]")
        for number, use in enumerate(uses)
    }
    found = edition(folder, {"mou/nota.md": f"{PAPER}{points}---\n", **files})
    return agreements.agreement_view(found, found.graph.agreements["nota"])


def test_without_points_there_is_no_table_of_points(tmp_path: Path) -> None:
    view = page(tmp_path, ", relation: menandatangani", points="")

    assert () == view.matrix
    assert ["Menandatangani"] == [group.relation for group in view.relations]


def test_items_in_one_list_are_not_told_again_in_a_timeline(tmp_path: Path) -> None:
    assert page(tmp_path, "", "").timeline is None


def test_items_that_refer_in_several_ways_stand_in_one_order_of_time(tmp_path: Path) -> None:
    timeline = page(tmp_path, "", ", relation: menindaklanjuti").timeline

    assert timeline
    assert 2 == sum(len(month.entries) for month in timeline.months)


def test_items_without_a_point_have_a_column_where_there_are_any(tmp_path: Path) -> None:
    named = page(tmp_path / "named", ", points: [1]")
    also_not = page(tmp_path / "not", ", points: [1]", "")

    assert ["Poin 1", "Poin 2"] == [column.text for column in named.columns]
    assert ["Poin 1", "Poin 2", "Tanpa poin"] == [column.text for column in also_not.columns]
    assert [(1, 0), (1, 0, 1)] == [
        tuple(len(cell.news) for cell in view.matrix[0].cells) for view in (named, also_not)
    ]


def test_more_items_than_a_page_of_a_timeline_holds_stand_in_their_lists_alone(
    tmp_path: Path,
) -> None:
    assert page(tmp_path, "", *[", relation: menindaklanjuti"] * 100).timeline is None


def test_the_table_of_points_has_a_row_for_each_regency_or_city(tmp_path: Path) -> None:
    places = {"kota": "35.77", "camat": "35.77.01", "kabupaten": "35.19", "provinsi": "35"}
    files = {
        f"berita/2025/{name}.md": item("mou: [{id: nota, points: [1]}]", region=code)
        for name, code in places.items()
    }
    found = edition(tmp_path, {"mou/nota.md": f"{PAPER}{POINTS}---\n", **files})

    view = agreements.agreement_view(found, found.graph.agreements["nota"])

    assert [("Jawa Timur", 1), ("Kabupaten Madiun", 1), ("Kota Madiun", 2)] == [
        (row.region.text, len(row.cells[0].news)) for row in view.matrix
    ]


def test_the_index_has_what_was_signed_last_first_and_the_undated_last(tmp_path: Path) -> None:
    def paper(title: str, signed: str = "") -> str:
        on = f"signed: {{date: {signed}}}\n" if signed else ""
        return f"{PAPER.replace('Nota', title)}{on}---\n"

    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(),
            "mou/a.md": paper("Tanpa tanggal"),
            "mou/b.md": paper("Lama", "2020-03-01"),
            "mou/c.md": paper("Baru", "2024"),
            "mou/d.md": paper("Belum bertanggal"),
        },
    )

    assert ["Baru", "Lama", "Belum bertanggal", "Tanpa tanggal"] == [
        entry.link.text for entry in agreements.index_view(found).agreements
    ]
