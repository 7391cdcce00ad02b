"""The page of an agreement tells each thing once."""

from pathlib import Path

from gazette.views import agreements
from newsroom import edition, item

PAPER = "---\ntitle: Nota\nkind: nota-kesepahaman\nparties: [{organisation: polri}]\n"
POINTS = "points: [{no: 1, text: Komunikasi}, {no: 2, text: Data}]\n"


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
