"""Maps: the provinces as a grid of tiles, and the regencies of a province as dots."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gazette.domain.regions import Region
from gazette.views.edition import Edition
from gazette.views.parts import Link

Step = Literal["none", "few", "some", "many", "most"]
STEPS: tuple[Step, ...] = ("none", "few", "some", "many", "most")
SIDE = 36  # units from tile to tile; the template draws squares of 34
HALF = 9  # columns of each half: beside one another on a desk, one above the other on a phone
MOST_FIGURES = 3  # that a tile holds in full size
DOTS_WIDTH = 320
_MARGIN = 24
_LETTER, _LINE = 6.4, 14  # about the width and height of a letter, in units
_DOT: dict[Step, float] = {"none": 3, "few": 6, "some": 8, "many": 10, "most": 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One province on the grid."""

    link: Link
    label: str  # "JI 5: Jawa Timur, 5 berita"; begins with what is seen, for those who speak it
    short: str  # JI
    number: str  # "5", "" for none
    wide: bool  # whether the number takes smaller figures
    step: Step
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TileHalf:
    """The western or the eastern half of the country."""

    width: int
    height: int
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceRow:
    """One province in the table that says the same as the map."""

    id: str
    link: Link
    news: str
    seen: str  # "3 dari 38 kabupaten/kota"


@dataclass(frozen=True, slots=True, kw_only=True)
class TileMap:
    """All provinces, darker with more items, and the table that is its equal."""

    halves: tuple[TileHalf, ...]
    rows: tuple[ProvinceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """One regency or city of a province."""

    link: Link
    label: str
    step: Step
    x: float
    y: float
    radius: float
    name: str  # written beside it where there is room, else ""
    anchor: Literal["start", "end"]
    name_x: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DotMap:
    """The regencies and cities of a province where they lie; the list below it is its equal."""

    title: str
    width: int
    height: int
    dots: tuple[Dot, ...]


def step_of(count: int, most: int) -> Step:
    """How dark *count* is shown where *most* is the highest: four steps, each a quarter of it."""
    return STEPS[math.ceil(4 * count / most)] if count else "none"


def _count(edition: Edition, region: Region) -> int:
    return len(edition.graph.by_region.get(region.code, ()))


def tile_map(edition: Edition) -> TileMap:
    """The provinces of the whole country."""
    gazetteer = edition.graph.gazetteer
    provinces = gazetteer.children(None)
    most = max((_count(edition, province) for province in provinces), default=0)
    height = (1 + max(tile.row for tile in gazetteer.tiles.values())) * SIDE
    return TileMap(
        halves=tuple(
            TileHalf(
                width=HALF * SIDE,
                height=height,
                tiles=tuple(_tiles(edition, provinces, half, most)),
            )
            for half in (0, 1)
        ),
        rows=tuple(_row(edition, province) for province in provinces),
    )


def _tiles(edition: Edition, provinces: tuple[Region, ...], half: int, most: int) -> Iterator[Tile]:
    places = edition.graph.gazetteer.tiles
    here = [province for province in provinces if places[province.code].column // HALF == half]
    for province in sorted(here, key=lambda found: (places[found.code].row, found.code)):
        place = places[province.code]
        count = _count(edition, province)
        number = edition.speech.number(count) if count else ""
        yield Tile(
            link=edition.region_link(province)
            if province.code in edition.graph.by_region
            else edition.link(province.name, f"/wilayah/#{_row_id(province)}"),
            label=f"{place.short} {number}".rstrip()
            + f": {province.name}, {_news(edition, count)}",
            short=place.short,
            number=number,
            wide=len(number) > MOST_FIGURES,
            step=step_of(count, most),
            x=place.column % HALF * SIDE,
            y=place.row * SIDE,
        )


def _row_id(province: Region) -> str:
    return f"provinsi-{province.code}"


def _news(edition: Edition, count: int) -> str:
    return edition.count_news(count) if count else edition.say("belum ada berita")


def _row(edition: Edition, province: Region) -> ProvinceRow:
    return ProvinceRow(
        id=_row_id(province),
        link=edition.region_link(province),
        news=_news(edition, _count(edition, province)),
        seen=edition.say(
            "{seen} dari {total}",
            seen=edition.speech.number(len(edition.graph.seen_children(province.code))),
            total=edition.speech.number(len(edition.graph.gazetteer.children(province.code))),
        ),
    )


def dot_map(edition: Edition, province: Region) -> DotMap | None:
    """The regencies and cities of *province*; None where their places are not known."""
    placed = [
        (region, region.longitude, region.latitude)
        for region in edition.graph.gazetteer.children(province.code)
        if region.longitude is not None and region.latitude is not None
    ]
    if province.parent or len(placed) < 2:
        return None
    west, north = min(place[1] for place in placed), max(place[2] for place in placed)
    wide = max(place[1] for place in placed) - west or 1
    high = north - min(place[2] for place in placed)
    scale = (DOTS_WIDTH - 2 * _MARGIN) / max(wide, high)
    most = max(_count(edition, region) for region, _, _ in placed)
    shift = (DOTS_WIDTH - wide * scale) / 2
    dots: list[Dot] = []
    busiest_last = sorted(placed, key=lambda place: (_count(edition, place[0]), place[0].code))
    for region, longitude, latitude in reversed(busiest_last):
        x = round(shift + (longitude - west) * scale, 1)
        y = round(_MARGIN + (north - latitude) * scale, 1)
        dots.append(_dot(edition, region, x, y, most, dots))
    return DotMap(
        title=edition.say("Kabupaten dan kota di {name}", name=province.name),
        width=DOTS_WIDTH,
        height=round(high * scale + 2 * _MARGIN),
        dots=tuple(reversed(dots)),
    )


def _dot(edition: Edition, region: Region, x: float, y: float, most: int, others: list[Dot]) -> Dot:
    count = _count(edition, region)
    step = step_of(count, most)
    radius = _DOT[step]
    anchor = _free_side(region.name, x, y, radius, others) if count else None
    return Dot(
        link=edition.region_link(region),
        label=f"{region.name}: {_news(edition, count)}",
        step=step,
        x=x,
        y=y,
        radius=radius,
        name=region.name if anchor else "",
        anchor=anchor or "start",
        name_x=round(x + (radius + 4) * (-1 if anchor == "end" else 1), 1),
    )


def _free_side(
    name: str, x: float, y: float, radius: float, others: list[Dot]
) -> Literal["start", "end"] | None:
    """The side of a dot where its name runs into no other name and not out of the map."""
    taken = [_extent(other.name, other.name_x, other.anchor) for other in others if other.name]
    near = [abs(other.y - y) < _LINE for other in others if other.name]
    for side in ("start", "end"):
        left, right = _extent(name, x + (radius + 4) * (1 if side == "start" else -1), side)
        free = all(
            not close or right < low or high < left
            for close, (low, high) in zip(near, taken, strict=True)
        )
        if free and left >= 0 and right <= DOTS_WIDTH:
            return "start" if side == "start" else "end"
    return None


def _extent(name: str, x: float, side: str) -> tuple[float, float]:
    """About where a name begins and ends."""
    width = _LETTER * len(name)
    return (x, x + width) if side == "start" else (x - width, x)
