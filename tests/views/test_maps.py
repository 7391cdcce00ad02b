"""Maps: every province once, darker with more items, and the same said as text."""

import itertools
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from gazette.views import maps
from gazette.views.maps import dot_map, step_of, tile_map
from newsroom import edition, item

FILES = {
    "berita/2025/a.md": item(region="35.77"),
    "berita/2025/b.md": item(region="35.19", title="Lain"),
    "berita/2025/c.md": item(region="36.72", title="Cilegon"),
}


@pytest.mark.parametrize(
    ("count", "step"),
    [(0, "none"), (1, "few"), (25, "few"), (26, "some"), (51, "many"), (76, "most"), (100, "most")],
)
def test_each_step_is_a_quarter_of_the_highest(count: int, step: str) -> None:
    assert step == step_of(count, 100)


def test_every_province_has_a_tile_with_a_link_and_its_number_in_words(tmp_path: Path) -> None:
    country = tile_map(edition(tmp_path, FILES))
    tiles = [tile for half in country.halves for tile in half.tiles]
    said = {tile.short: (tile.label, tile.number, tile.step, tile.link.url) for tile in tiles}

    assert 38 == len(tiles) == len({tile.short for tile in tiles})
    assert (
        "JI 2: Jawa Timur, 2 berita", "2", "most", "/kabar/wilayah/35-jawa-timur/",
    ) == said["JI"]  # fmt: skip
    assert ("AC: Aceh, belum ada berita", "", "none", "/kabar/wilayah/#provinsi-11") == said["AC"]


def test_a_number_over_its_tile_takes_smaller_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = itertools.cycle([999, 1313])
    monkeypatch.setattr(maps, "_count", lambda *_: next(counts))

    tiles = tile_map(edition(tmp_path, FILES)).halves[0].tiles

    assert {("999", False), ("1.313", True)} == {(tile.number, tile.wide) for tile in tiles}


def test_no_two_tiles_of_a_half_overlap(tmp_path: Path) -> None:
    for half in tile_map(edition(tmp_path, FILES)).halves:
        places = {(tile.x, tile.y) for tile in half.tiles}

        assert len(places) == len(half.tiles)
        assert all(x < half.width and y < half.height for x, y in places)


def test_the_table_says_what_the_tiles_say(tmp_path: Path) -> None:
    rows = {row.id: row for row in tile_map(edition(tmp_path, FILES)).rows}

    assert 38 == len(rows)
    assert ("2 berita", "2 dari 38") == (rows["provinsi-35"].news, rows["provinsi-35"].seen)


def test_the_dots_of_a_province_lie_as_on_a_map(tmp_path: Path) -> None:
    found = edition(tmp_path, FILES)

    province = dot_map(found, found.graph.region("35"))

    assert province is not None
    dots = {dot.label.partition(":")[0]: dot for dot in province.dots}
    assert 38 == len(dots)
    assert dots["Kota Madiun"].x < dots["Kota Surabaya"].x < dots["Kabupaten Banyuwangi"].x
    assert dots["Kota Surabaya"].y < dots["Kota Malang"].y  # north is up
    assert all(0 < dot.x < province.width and 0 < dot.y < province.height for dot in dots.values())
    assert (True, False) == (bool(dots["Kota Madiun"].link.url), bool(dots["Kota Malang"].link.url))


def test_only_provinces_have_dots(tmp_path: Path) -> None:
    found = edition(tmp_path, FILES)

    assert dot_map(found, found.graph.region("35.77")) is None


def test_the_front_page_and_the_regions_show_the_map(chapter_site: Path) -> None:
    for name in ("index.html", "wilayah/index.html"):
        page = BeautifulSoup((chapter_site / name).read_text(), "html.parser")
        links = page.select("nav.map a")

        assert 38 == len(links) == len(page.select(".map__table tbody tr"))
        assert all(
            re.search(r"[:,] (\d+ berita|belum ada berita)$", link["aria-label"]) for link in links
        )
