"""Regions: provinces, regencies, cities, districts and villages by their Kemendagri codes."""

import difflib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

_CODE = re.compile(r"\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?", re.ASCII)


class Level(StrEnum):
    """The rungs of the ladder; a regency and a city share one, as do the two kinds of village."""

    PROVINSI = "provinsi"
    KABUPATEN = "kabupaten"
    KOTA = "kota"
    KECAMATAN = "kecamatan"
    KELURAHAN = "kelurahan"
    DESA = "desa"


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One region, e.g. 35.77 Kota Madiun in 35 Jawa Timur."""

    code: str
    name: str  # official, with its kind: Kota Madiun; districts and villages have none
    level: Level
    parent: str | None
    latitude: float | None  # of the seat or the centre; not known for villages
    longitude: float | None
    zone: str  # WIB, WITA or WIT


@dataclass(frozen=True, slots=True, kw_only=True)
class TilePlace:
    """Where a province stands on the map of tiles, and the two letters written there."""

    row: int
    column: int
    short: str  # JI


def parent_code(code: str) -> str | None:
    """Return the code one level up: 31.75.05 for 31.75.05.1001, None for a province."""
    return code.rpartition(".")[0] or None


def province_code(code: str) -> str:
    """Return the code of the province: 31 for 31.75.05.1001."""
    return code.partition(".")[0]


def regency_code(code: str) -> str:
    """Return the code of the regency or city: 31.75 for 31.75.05.1001; a province's is its own."""
    return ".".join(code.split(".")[:2])


def with_above(code: str) -> tuple[str, ...]:
    """Return the code and those of all above it, the province first."""
    parts = code.split(".")
    return tuple(".".join(parts[:depth]) for depth in range(1, len(parts) + 1))


def rung_of(code: str) -> int:
    """Where a code stands: 1 for a province, 2 for a regency or city, 3 for a district, 4 below."""
    return code.count(".") + 1


def rungs_within(codes: Iterable[str], most: int) -> int:
    """How many rungs of *codes* are at most so many regions; two where even those are more."""
    counts = Counter(map(rung_of, codes))
    sums = [sum(counts[rung] for rung in range(1, last + 1)) for last in (3, 4)]
    return 2 + sum(1 for whole in sums if whole <= most)


def is_region_code(text: str) -> bool:
    """Whether *text* has the shape of a code; it says nothing about whether the region exists."""
    return _CODE.fullmatch(text) is not None


def lies_in(code: str, ancestor: str) -> bool:
    """Whether *code* is *ancestor* or below it, part by part: 35.77 does not lie in 35.7."""
    return code == ancestor or code.startswith(f"{ancestor}.")


# What people write for words of official names, and what all names are compared without.
_SPELLED_OUT = {
    "kab": "kabupaten",
    "kep": "kepulauan",
    "dki": "daerah khusus ibukota",
    "diy": "daerah istimewa yogyakarta",
    "adm": "",
    "administrasi": "",
}
_KINDS = {
    Level.PROVINSI: ("daerah khusus ibukota ", "daerah istimewa "),
    Level.KABUPATEN: ("kabupaten ",),
    Level.KOTA: ("kota ",),
}
# What regions were called before a government regulation (PP) or a governor gave them their name,
# where no other region is called so: older texts name them.
FORMER_NAMES: Mapping[str, tuple[str, ...]] = {
    "11": ("Daerah Istimewa Aceh", "Nanggroe Aceh Darussalam"),  # Pergub Aceh 46/2009
    "12.12": ("Kabupaten Toba Samosir",),  # PP 14/2020
    "13.03": ("Kabupaten Sawahlunto Sijunjung",),  # PP 25/2008
    "73.01": ("Kabupaten Selayar",),  # PP 59/2008
    "73.71": ("Kota Ujung Pandang",),  # PP 86/1999
    "76.01": ("Kabupaten Mamuju Utara",),  # PP 61/2017
    "76.04": ("Kabupaten Polewali Mamasa",),  # PP 74/2005
    "81.03": ("Kabupaten Maluku Tenggara Barat",),  # PP 2/2019
    "91.05": ("Kabupaten Yapen Waropen",),  # PP 40/2008
    "92": ("Irian Jaya Barat",),  # PP 24/2007
}
_LEVEL_WORDS = {
    "provinsi": Level.PROVINSI,
    "prov": Level.PROVINSI,
    "kecamatan": Level.KECAMATAN,
    "kec": Level.KECAMATAN,
    "kelurahan": Level.KELURAHAN,
    "kel": Level.KELURAHAN,
    "desa": Level.DESA,
}


def fold_name(text: str) -> str:
    """Return *text* as names are compared: "Kab.  Tana Toraja" is "kabupaten tana toraja"."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = re.sub(r"['\u2019`\u0300-\u036f]", "", plain)
    words = (_SPELLED_OUT.get(word, word) for word in re.findall(r"[^\W_]+", plain))
    return " ".join(word for word in words if word)


def former_names(code: str) -> tuple[str, ...]:
    """What the region of this code was called before a regulation renamed it."""
    return FORMER_NAMES.get(code, ())


def former_name(region: Region, text: str) -> str:
    """The former name that *text* calls the region by, "" where it is called as it is today."""
    folded = fold_name(text)
    names = (name for name in former_names(region.code) if folded in _folded(name, region.level))
    return next(names, "")


def _folded_names(region: Region) -> Iterable[str]:
    """Whole names, also former ones, and names without their kind: "kota madiun", "madiun"."""
    for name in (region.name, *former_names(region.code)):
        yield from _folded(name, region.level)


def _folded(name: str, level: Level) -> Iterable[str]:
    whole = fold_name(name)
    yield whole
    for kind in _KINDS.get(level, ()):
        if whole.startswith(kind):
            yield whole.removeprefix(kind)


@dataclass(frozen=True, kw_only=True)
class Gazetteer:
    """All regions that are known, by code. Codes decide; names only suggest.

    Without slots, so that each index is built when it is first asked for.
    """

    regions: Mapping[str, Region]
    village_provinces: frozenset[str] = frozenset()  # whose villages are among the regions
    tiles: Mapping[str, TilePlace] = field(default_factory=dict)  # of the provinces

    def __contains__(self, code: object) -> bool:
        return code in self.regions

    def __len__(self) -> int:
        return len(self.regions)

    def get(self, code: str) -> Region | None:
        """Return the region of this code, or None if there is none."""
        return self.regions.get(code)

    def chain(self, code: str) -> tuple[Region, ...]:
        """Return the region and all above it, province first; empty for an unknown code."""
        found: list[Region] = []
        region = self.regions.get(code)
        while region is not None:
            found.append(region)
            region = self.regions.get(region.parent) if region.parent else None
        return tuple(reversed(found))

    def children(self, code: str | None) -> tuple[Region, ...]:
        """Return the regions one level below, by code; the provinces for None.

        A district has its villages only where `has_villages` says so.
        """
        return tuple(self.regions[child] for child in self._children.get(code, ()))

    def has_villages(self, code: str) -> bool:
        """Whether the villages of the province of *code* are loaded, so that counts are true."""
        return province_code(code) in self.village_provinces

    def named(self, text: str) -> tuple[Region, ...]:
        """Return every region called *text*, by code: several for "Madiun", one for "Kota Madiun".

        Case, accents and apostrophes do not matter, the kind may be left out, and a word such
        as "Kecamatan" in front narrows the level.
        """
        folded = fold_name(text)
        if folded in self._by_name:
            return self._by_name[folded]
        word, _, rest = folded.partition(" ")
        level = _LEVEL_WORDS.get(word)
        return tuple(region for region in self._by_name.get(rest, ()) if region.level == level)

    def near(self, text: str) -> tuple[Region, ...]:
        """Return up to three regions that *text*, a code or a name, may have meant, best first."""
        if re.fullmatch(r"[\d.,/ -]+", text, re.ASCII):
            return self._near_code(re.sub(r"\D", "", text))
        folded = fold_name(text)
        names = difflib.get_close_matches(folded, self._by_name, n=3, cutoff=0.75)
        found = dict.fromkeys(region for name in names for region in self._by_name[name])
        return tuple(found)[:3]

    def _near_code(self, digits: str) -> tuple[Region, ...]:
        parts = (digits[:2], digits[2:4], digits[4:6], digits[6:])
        code = ".".join(part for part in parts if part)
        if code in self.regions:
            return (self.regions[code],)
        known: str | None = parent_code(code)
        while known is not None and known not in self.regions:
            known = parent_code(known)
        siblings = self._children.get(known, [])
        close = difflib.get_close_matches(code, siblings, n=3, cutoff=0.75)
        return tuple(self.regions[match] for match in close)

    @cached_property
    def _children(self) -> dict[str | None, list[str]]:
        below: defaultdict[str | None, list[str]] = defaultdict(list)
        for code in sorted(self.regions):
            below[parent_code(code)].append(code)
        return dict(below)

    @cached_property
    def _by_name(self) -> dict[str, tuple[Region, ...]]:
        called: defaultdict[str, list[Region]] = defaultdict(list)
        for code in sorted(self.regions):
            for name in _folded_names(self.regions[code]):
                called[name].append(self.regions[code])
        return {name: tuple(regions) for name, regions in called.items()}
