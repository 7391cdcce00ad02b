"""What the search index knows of pages that have no date of their own."""

from pathlib import Path

from gazette.views import search
from newsroom import edition, item


def test_a_region_sorts_by_its_latest_news_and_is_filed_under_no_year(tmp_path: Path) -> None:
    days = {"a": "2024-03-01", "b": "2025-06-04", "c": "2025-01-10"}
    found = edition(
        tmp_path,
        {
            f"berita/2025/{name}.md": item(event=f"{{type: rakor, date: {on}}}")
            for name, on in days.items()
        },
    )

    facts = search.region_facts(found, found.graph.region("35.77"))

    assert ["2025-06-04"] == [fact.value for fact in facts if fact.role == "sort"]
    assert ["jenis", "wilayah", "wilayah"] == [fact.name for fact in facts if fact.role == "filter"]
    assert "tanggal" not in {fact.name for fact in facts if fact.role == "meta"}
