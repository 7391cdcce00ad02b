"""Timelines of the whole site: a month in the index leads to its heading on the year's page."""

from pathlib import Path

from gazette.views import timelines
from newsroom import edition, item


def test_a_month_leads_to_its_heading_also_where_only_the_year_is_known(tmp_path: Path) -> None:
    days = ("2024-03-01", "2024-11", "2024")
    found = edition(
        tmp_path,
        {f"berita/2025/a-{on}.md": item(event=f"{{type: rakor, date: {on}}}") for on in days},
    )
    index, year = (page.view for page in timelines.pages(found))

    linked = [bar.link.url.partition("#")[2] for bar in index.years[0].months]

    assert ["2024-11", "2024-03", "2024"] == linked
    assert linked == [month.id for month in year.timeline.months]
