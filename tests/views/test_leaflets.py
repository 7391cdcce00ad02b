"""Leaflets: the last quarter and what is owed, in one file that carries everything with it."""

import re
from datetime import UTC, datetime
from pathlib import Path

import zxingcpp
from PIL import Image

from gazette.views import leaflets
from newsroom import edition, item

MADIUN = "/wilayah/35.77-kota-madiun/edisi.html"
PLEDGE = "commitments: [{id: pos, text: Membangun pos, owner: senkom-kota-madiun}]"


def test_the_items_of_the_last_quarter_stand_on_it(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/baru.md": item(PLEDGE, title="Baru"),
            "berita/2025/lama.md": item(
                title="Lama", date="2025-01-05", event="{type: rakor, date: 2025-01-04}"
            ),
        },
    )

    sheet = leaflets.region_leaflet(found, found.graph.region("35.77"))

    assert ["Baru"] == [entry.link.text for entry in sheet.entries]
    assert ("31 Maret–1 Juli 2025", "1 berita", False) == (
        sheet.period,
        sheet.news,
        sheet.is_quiet,
    )
    assert ["Membangun pos"] == [entry.text for entry in sheet.commitments]
    assert "https://example.org" == sheet.origin


def test_an_organisation_has_what_it_promised_and_what_was_put_to_it(tmp_path: Path) -> None:
    asked = "aspirations: [{id: lampu, text: Memasang lampu, to: polri}]"
    found = edition(tmp_path, {"berita/2025/a.md": item(PLEDGE, asked)})

    senkom, polri = (
        leaflets.organisation_leaflet(found, found.graph.organisations[name])
        for name in ("senkom-kota-madiun", "polri")
    )

    assert ["Membangun pos"] == [entry.text for entry in senkom.commitments]
    assert ["Memasang lampu"] == [entry.text for entry in polri.aspirations]
    assert ((), ()) == (senkom.aspirations, polri.commitments)


def test_a_quiet_quarter_says_so_and_shows_the_last_items(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()}, now=datetime(2026, 7, 1, 5, tzinfo=UTC))

    sheet = leaflets.region_leaflet(found, found.graph.region("35.77"))

    assert (True, 1, "0 berita") == (sheet.is_quiet, len(sheet.entries), sheet.news)


def test_a_month_that_reaches_into_the_quarter_is_of_it(tmp_path: Path) -> None:
    files = {
        f"berita/2025/{month}.md": item(
            title=month, date="2025-04-01", event=f"{{type: rakor, date: {month}}}"
        )
        for month in ("2025-02", "2025-03")
    }
    found = edition(tmp_path, files)  # from 31 March on

    sheet = leaflets.region_leaflet(found, found.graph.region("35.77"))

    assert ["2025-03"] == [entry.link.text for entry in sheet.entries]


def test_what_is_ahead_is_no_news_of_the_quarter(tmp_path: Path) -> None:
    ahead = item(title="Rencana", event="{type: rakor, date: 2025-12-24}")
    found = edition(tmp_path, {"berita/2025/a.md": item(title="Tadi"), "berita/2025/b.md": ahead})

    sheet = leaflets.region_leaflet(found, found.graph.region("35.77"))

    assert ["Tadi"] == [entry.link.text for entry in sheet.entries]


def test_the_code_is_that_of_the_public_page(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})
    address = "https://example.org/kabar/wilayah/35.77-kota-madiun/"

    code = leaflets.region_leaflet(found, found.graph.region("35.77")).code

    assert code is not None
    drawn = Image.new("L", (code.size + 8, code.size + 8), "white")
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)", code.path):
        drawn.paste(0, (int(x) + 4, int(y) + 4, int(x) + 4 + int(length), int(y) + 5))
    (read,) = zxingcpp.read_barcodes(drawn.resize((400, 400), Image.Resampling.NEAREST))
    assert (address, "M") == (read.text, read.ec_level)


def test_there_is_one_for_every_region_and_organisation(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})

    pages = list(leaflets.pages(found))

    assert {
        "/wilayah/35-jawa-timur/edisi.html",
        MADIUN,
        "/organisasi/senkom/edisi.html",
        "/organisasi/senkom-kota-madiun/edisi.html",
        "/organisasi/polri/edisi.html",
        "/organisasi/polres-madiun-kota/edisi.html",
    } == {page.address for page in pages}
    assert not any(page.indexed for page in pages)
    assert "Senkom Kota Madiun" in {page.view.title for page in pages}


def test_the_file_needs_nothing_but_itself(chapter_site: Path) -> None:
    text = (chapter_site / MADIUN.lstrip("/")).read_text()

    assert [] == re.findall(r"<script|<img|stylesheet|url\(|@import|<iframe", text)
    assert [] == [
        target
        for target in re.findall(r'href="([^"]*)"', text)
        if not target.startswith(("https://example.org/kabar/", "data:,"))
    ]
    assert "default-src 'none'; style-src 'unsafe-inline'" in text
    assert "edisi.html" not in (chapter_site / "sitemap.xml").read_text()
    assert "data-pagefind-body" not in text
    page = (chapter_site / MADIUN.lstrip("/")).with_name("index.html").read_text()
    assert f'href="/kabar{MADIUN}"' in page
