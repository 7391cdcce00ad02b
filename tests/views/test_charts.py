"""Charts: what is certain, what is vague, and what nobody said."""

from pathlib import Path

from gazette.views.charts import bars, office_chart
from gazette.views.officials import official_view
from gazette.views.organisations import pages
from gazette.views.parts import Link
from newsroom import edition, item

KETUA = "officials: [{name: Budi Contoh, role: Ketua, organisation: senkom-kota-madiun}]"


def told(date: str) -> str:
    return item(
        KETUA, title=f"Rakor {date}", date="2025-06-30", event=f"{{type: rakor, date: {date}}}"
    )


def test_bars_are_shares_of_the_highest() -> None:
    made = bars([(Link(text="a"), 200, "200", None), (Link(text="b"), 1, "1", None)])

    assert [100, 1] == [bar.share for bar in made]


def test_days_are_certain_months_are_vague_and_the_rest_lies_between(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": told("2024-01"),
            "berita/2025/b.md": told("2024-12-31"),
        },
    )
    person = next(iter(found.graph.people.values()))

    chart = official_view(found, person).chart

    assert chart is not None
    assert ("Januari 2024", "Desember 2024") == (chart.begins, chart.ends)
    row = chart.rows[0]
    assert ("Ketua", "Januari 2024–31 Desember 2024, 2 berita") == (row.role, row.text)
    assert [("between", 0, 100), ("vague", 0, 8.47), ("certain", 99.2, 0.8)] == [
        (span.kind, span.x, span.width) for span in row.spans
    ]


def test_one_mention_makes_no_chart(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": told("2025-06-04")})
    person = next(iter(found.graph.people.values()))

    assert official_view(found, person).chart is None
    assert office_chart(found, []) is None


def test_the_page_of_an_organisation_charts_its_offices(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {"berita/2025/a.md": told("2025-01-04"), "berita/2025/b.md": told("2025-06-04")},
    )
    page = next(page for page in pages(found) if page.address == "/organisasi/senkom-kota-madiun/")

    assert ["Budi Contoh"] == [row.name.text for row in page.view.chart.rows]


def test_an_item_that_names_an_officer_twice_counts_once(tmp_path: Path) -> None:
    twice = KETUA.replace("}]", "}, {name: H. Budi Contoh, role: Ketua,")
    twice += " organisation: senkom-kota-madiun}]"
    found = edition(
        tmp_path, {"berita/2025/a.md": told("2025-01-04"), "berita/2025/b.md": item(twice)}
    )

    chart = official_view(found, found.graph.people["budi-contoh"]).chart

    assert chart
    assert ["4 Januari 2025\u20134 Juni 2025, 2 berita"] == [row.text for row in chart.rows]
