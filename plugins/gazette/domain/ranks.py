"""Ranks: who leads a house, who stands in for its head, and who only leads a part of it."""

import re
from enum import IntEnum

from gazette.domain.organisations import Organisation


class Rank(IntEnum):
    """Where an office stands in its house; the lowest leads."""

    HEAD_OF_ALL = 0  # Ketua Umum, where others are Ketua
    HEAD = 1
    DEPUTY = 2
    SECRETARY = 3
    TREASURER = 4
    OTHER = 5
    NO_ROLE = 6


# `Plt. Sekretaris Daerah`, `Pelaksana Tugas (Plt.) Ketua`, `Pj. Wali Kota`
_ACTING = re.compile(
    r"(?:pl[th]\.?|pjs?\.?|pelaksana (?:tugas|harian)|penjabat|pejabat sementara)"
    r"(?:\s*\(\w+\.?\))?\s+",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"(?:ketua umum|ketum)\b", re.IGNORECASE)
# Heads whose name says of what: they lead where a house is of that depth (see `_depth`).
_BY_DEPTH = tuple(
    (re.compile(rf"(?:{words})\b", re.IGNORECASE), depths)
    for words, depths in (
        (r"presiden|menteri|kapolri|ka(?:korlantas|korbrimob|basarnas|bareskrim|baharkam)", (0,)),
        (r"gubernur|kapolda|pangdam", (1,)),
        (r"danrem", (1, 2)),
        (r"bupati|wali ?kota|kapolres\w*|dandim", (2,)),
        (r"camat|kapolsek\w*|danramil", (3,)),
        (r"lurah|kades|kepala (?:desa|kampung)|keuchik|wali nagari", (4,)),
    )
)
_ANY_HEAD = re.compile(
    r"(?:ketua|kepala|ka\.?|kalaksa|kalak|kaka\w+|komandan|direktur)\b", re.IGNORECASE
)
_NUMBERED = re.compile(r"ketua (?:[1-9]|i{1,3}|iv|vi{0,3})\b", re.IGNORECASE)
_DEPUTY = re.compile(r"wa(?:kil\s+|(?=ka))", re.IGNORECASE)  # Wakil Ketua, Wakapolres
_SECRETARY = re.compile(r"(?:sekretaris|sekjen|sekum|sekda|sekdes)\b", re.IGNORECASE)
_TREASURER = re.compile(r"bendahara\b", re.IGNORECASE)
_OF_A_PART = re.compile(
    r"\b(?:bidang|seksi|harian|divisi|bagian|sub\w*|tim|panitia|ketua pelaksana|rt|rw|ksr|tsr|pmr|"
    r"sibat|unit|regu|kompi|peleton|satgas|posko?|markas|kelompok|komisi|biro|urusan|staf|"
    r"dewan (?:kehormatan|pembina|penas[ie]hat|pertimbangan|pakar|pengawas))\b",
    re.IGNORECASE,
)
# What has a secretary or a treasurer of its own below a government.
_BELOW_A_GOVERNMENT = re.compile(
    r"\b(?:dinas|badan|kantor|dprd|dprk|dewan|rsud|puskesmas|camat|kecamatan|lurah|kelurahan|"
    r"desa)\b",
    re.IGNORECASE,
)
_DEPTHS = {
    "pusat": 0, "provinsi": 1, "kabupaten": 2, "kota": 2, "kecamatan": 3, "kelurahan": 4, "desa": 4,
}  # fmt: skip
_REGENCY = 2


def rank(role: str | None, house: Organisation) -> Rank:
    """Where *role* stands in *house*: its head first, then deputies, secretary, treasurer.

    A camat leads a kecamatan and a kapolsek a polsek; named for a house above they are among the
    others, and so is who leads a division, a unit or a committee.
    """
    if not role:
        return Rank.NO_ROLE
    plain = _ACTING.sub("", role.strip(), count=1)
    if _OF_A_PART.search(plain):
        return Rank.OTHER
    deputy = _DEPUTY.match(plain)
    if deputy:
        return Rank.DEPUTY if _is_head(plain[deputy.end() :], house) else Rank.OTHER
    if not _is_head(plain, house):
        return _of_the_board(plain, house)
    if _NUMBERED.match(plain):
        return Rank.DEPUTY
    return Rank.HEAD_OF_ALL if _OF_ALL.match(plain) else Rank.HEAD


def _is_head(role: str, house: Organisation) -> bool:
    for words, depths in _BY_DEPTH:
        if words.match(role):
            depth = _depth(house)
            return depth is None or depth in depths
    return bool(_ANY_HEAD.match(role)) and house.kind != "pemerintah-daerah"


def _of_the_board(role: str, house: Organisation) -> Rank:
    above = house.kind == "pemerintah-daerah" and (_depth(house) or 0) <= _REGENCY
    if above and _BELOW_A_GOVERNMENT.search(role):
        return Rank.OTHER
    if _SECRETARY.match(role):
        return Rank.SECRETARY
    return Rank.TREASURER if _TREASURER.match(role) else Rank.OTHER


def _depth(house: Organisation) -> int | None:
    """0 for the whole country, 4 for a village; by its level, else its region; None: not known."""
    if house.level:
        return _DEPTHS[house.level]
    return house.region.count(".") + 1 if house.region else None
