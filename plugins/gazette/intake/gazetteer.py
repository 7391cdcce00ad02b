"""The gazetteer's files: regions.csv, and the villages of those provinces that content names."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from gazette.domain.regions import Gazetteer, Level, Region, TilePlace, parent_code, province_code

DATA = Path(__file__).parent.parent / "data"


def load_gazetteer(village_provinces: Iterable[str] = ()) -> Gazetteer:
    """Return all regions down to the districts, and the villages of the named provinces.

    A name that is no province's code is passed over: the caller reports it at its line.
    """
    lines = _lines_by_code(DATA / "regions.csv")
    provinces = {code for code in village_provinces if code in lines and "." not in code}
    for province in sorted(provinces):
        lines |= _lines_by_code(DATA / "villages" / f"{province}.csv")
    return Gazetteer(
        regions=_Regions(lines), village_provinces=frozenset(provinces), tiles=_tiles()
    )


@lru_cache(maxsize=4)
def load_villages(province: str) -> Mapping[str, Region]:
    """Return a province with its villages, by code; nothing where there is no such province."""
    lines = _lines_by_code(DATA / "regions.csv")
    if province not in lines or "." in province:
        return {}
    villages = _lines_by_code(DATA / "villages" / f"{province}.csv")
    return _Regions({province: lines[province]} | villages)


def _tiles() -> dict[str, TilePlace]:
    rows = (line.split(",") for line in _lines_by_code(DATA / "tiles.csv").values())
    return {
        code: TilePlace(row=int(row), column=int(column), short=short)
        for code, row, column, short in rows
    }


class _Regions(Mapping[str, Region]):
    """Regions by code, each made from its line when first asked for.

    A build asks for a few hundred of 8,000 to 90,000; making all would be most of the loading.
    """

    def __init__(self, lines: dict[str, str]) -> None:
        self._lines = lines
        self._made: dict[str, Region] = {}

    def __getitem__(self, code: str) -> Region:
        if code not in self._made:
            self._made[code] = self._region(self._lines[code])
        return self._made[code]

    def __contains__(self, code: object) -> bool:
        return code in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def _region(self, line: str) -> Region:
        cells = next(csv.reader((line,))) if '"' in line else line.split(",")
        code, name, level, *place = cells
        latitude, longitude, zone = place[1:] or (None, None, self[province_code(code)].zone)
        return Region(
            code=code,
            name=name,
            level=Level(level),
            parent=parent_code(code),
            latitude=float(latitude) if latitude else None,
            longitude=float(longitude) if longitude else None,
            zone=zone,
        )


def _lines_by_code(path: Path) -> dict[str, str]:
    """The lines below the header; no cell of ours holds a line break."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return {line.partition(",")[0]: line for line in lines}
