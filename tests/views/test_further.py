"""Further pages: older news alone, and the way back to all else."""

from pathlib import Path

import pytest

from gazette.domain.site_plan import TIMELINE_LENGTH
from gazette.views import officials, organisations, programmes, regions
from gazette.views.further import FurtherView
from newsroom import edition, item

MORE = 3  # items than fit on one page
SECTIONS = {
    "/wilayah/35.77-kota-madiun/": (regions.pages, "Kota Madiun"),
    "/organisasi/senkom-kota-madiun/": (organisations.pages, "Senkom Kota Madiun"),
    "/pejabat/budi-contoh/": (officials.pages, "Budi Contoh"),
    "/program/rakor/": (programmes.pages, "Rakor Bulanan"),
}


@pytest.mark.parametrize("address", SECTIONS)
def test_a_further_page_holds_older_news_and_the_way_back(tmp_path: Path, address: str) -> None:
    pages, name = SECTIONS[address]
    told = (
        "officials: [{name: Budi Contoh, role: Ketua, organisation: senkom-kota-madiun}]",
        "commitments: [{id: pos, text: Pos}]",
    )
    event = "{type: rakor, date: 2025-06-04, program: rakor}"
    files = {
        f"berita/2025/a{at}.md": item(*told, title=f"Rakor {at}", event=event)
        for at in range(TIMELINE_LENGTH + MORE)
    }
    programme = "---\nname: Rakor Bulanan\norganiser: senkom-kota-madiun\n---\n"
    found = edition(tmp_path, files | {"program/rakor.md": programme})

    made = {page.address: page for page in pages(found)}
    first, second = made[address], made[f"{address}2/"]

    assert f"{address}3/" not in made
    assert not isinstance(first.view, FurtherView)
    assert isinstance(second.view, FurtherView)
    assert (name, f"Semua tentang {name}") == (second.view.name, second.view.first.text)
    assert second.view.first.url == found.addresses.href(address)
    assert f"{TIMELINE_LENGTH + MORE} berita. Halaman 2 dari 2." == second.view.text
    assert MORE == sum(len(month.entries) for month in second.view.timeline.months)
    assert not second.view.meta.facts  # its first page is the one that is found
    assert f"{name} (Halaman 2 dari 2)" == second.view.meta.title
    assert second.view.meta.crumbs == first.view.meta.crumbs
