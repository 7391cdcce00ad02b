"""Claims about the real data: every province, regency, city, district and village."""

import csv
import re
from collections import Counter
from functools import cache

import pytest

from gazette.domain.regions import (
    FORMER_NAMES,
    Gazetteer,
    Level,
    Region,
    fold_name,
    is_region_code,
    parent_code,
)
from gazette.intake.gazetteer import DATA, load_gazetteer, load_villages

# Of districts: Bulang Tengah Suku Ulu, Suku Tengah Lakitan.
ABBREVIATIONS = {"BTS", "STL"}


@cache
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@cache
def with_all_villages() -> Gazetteer:
    return load_gazetteer(province.code for province in gazetteer().children(None))


def everything() -> list[Region]:
    return list(with_all_villages().regions.values())


def known(code: str) -> Region:
    region = with_all_villages().get(code)
    assert region is not None
    return region


def address(region: Region) -> str:
    """As the contract of addresses has it: 35.19-kabupaten-madiun."""
    words = re.findall(r"[a-z0-9]+", region.name.lower().replace("'", ""))
    return "-".join([region.code, *words])


def test_all_regions_of_the_decree_are_there() -> None:
    expected = {
        "provinsi": 38,
        "kabupaten": 416,
        "kota": 98,
        "kecamatan": 7285,
        "kelurahan": 8496,
        "desa": 75266,
    }

    assert expected == Counter(region.level.value for region in everything())


def test_every_code_has_its_shape() -> None:
    assert [] == [region.code for region in everything() if not is_region_code(region.code)]


def test_every_parent_exists() -> None:
    orphans = [
        region.code
        for region in everything()
        if region.parent != parent_code(region.code)
        or (region.parent is not None and region.parent not in with_all_villages())
    ]

    assert [] == orphans


def test_the_parent_column_agrees_with_the_code() -> None:
    with (DATA / "regions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    assert [] == [row["code"] for row in rows if row["parent"] != (parent_code(row["code"]) or "")]


def test_a_village_file_holds_its_own_province_only() -> None:
    strangers = [
        path.name
        for path in sorted((DATA / "villages").iterdir())
        for line in path.read_text(encoding="utf-8").splitlines()[1:]
        if not line.startswith(f"{path.stem}.")
    ]

    assert [] == strangers
    assert 38 == len(list((DATA / "villages").iterdir()))


def test_no_code_stands_twice() -> None:
    paths = [DATA / "regions.csv", *sorted((DATA / "villages").iterdir())]
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) - 1 for path in paths)

    assert len(with_all_villages()) == lines


@pytest.mark.parametrize(
    "expected",
    [
        "31-daerah-khusus-ibukota-jakarta",
        "31.75-kota-administrasi-jakarta-timur",
        "34-daerah-istimewa-yogyakarta",
        "35-jawa-timur",
        "35.19-kabupaten-madiun",
        "35.19.08-madiun",
        "35.74-kota-probolinggo",
        "35.77-kota-madiun",
        "36.72-kota-cilegon",
        "31.01-kabupaten-administrasi-kepulauan-seribu",
        "15.05.01-jambi-luar-kota",
        "31.75.05.1001-gedong",
    ],
)
def test_names_give_the_addresses_readers_keep(expected: str) -> None:
    assert expected == address(known(expected.partition("-")[0]))


def test_every_address_is_unique() -> None:
    doubles = [name for name, count in Counter(map(address, everything())).items() if count > 1]

    assert [] == doubles


def test_homonyms_stay_apart() -> None:
    madiun = [(region.code, region.name) for region in gazetteer().named("Madiun")]
    jombang = [(region.code, region.name) for region in gazetteer().named("Jombang")]

    assert [
        ("35.19", "Kabupaten Madiun"),
        ("35.19.08", "Madiun"),
        ("35.77", "Kota Madiun"),
    ] == madiun
    assert {("35.17", "Kabupaten Jombang"), ("36.72.05", "Jombang")} <= set(jombang)


def test_regencies_and_cities_carry_their_kind() -> None:
    kinds = {Level.KABUPATEN: "Kabupaten ", Level.KOTA: "Kota "}
    bare = [
        region.code
        for region in everything()
        if region.level in kinds and not region.name.startswith(kinds[region.level])
    ]

    assert [] == bare


def test_the_last_part_of_a_code_tells_a_kelurahan_from_a_desa() -> None:
    levels = {(code[9], known(code).level) for code in with_all_villages().regions if code[9:]}

    expected = {("1", Level.KELURAHAN), ("2", Level.DESA), ("3", Level.DESA)}
    assert expected == levels


def test_names_are_set_as_words() -> None:
    odd = [
        region.name
        for region in everything()
        if region.name != " ".join(region.name.split())
        or re.search(r"[^\w .,'()/-]|_", region.name)
        or re.search(r"(?:^| )(?!dan |x )[a-z]", region.name)
    ]

    assert [] == odd


def capital_words(region: Region) -> list[str]:
    """Words of several letters all in capitals, Roman numerals apart."""
    words = re.findall(r"[^\W\d_]{2,}", region.name)
    return [word for word in words if word.isupper() and not re.fullmatch("[IVX]+", word)]


def test_no_name_shouts() -> None:
    down_to_districts = {word for r in gazetteer().regions.values() for word in capital_words(r)}
    longest = max(len(word) for region in everything() for word in capital_words(region))

    assert ABBREVIATIONS == down_to_districts
    assert 4 == longest  # PJKA, KNPI


def test_every_region_down_to_the_districts_lies_on_the_map() -> None:
    outside = [
        region.code
        for region in gazetteer().regions.values()
        if region.latitude is None
        or region.longitude is None
        or not (-11.1 < region.latitude < 6.1 and 95 < region.longitude < 141.1)
    ]

    assert [] == outside


def test_zones_follow_the_provinces() -> None:
    wita = {"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"}
    wit = {"81", "82", "91", "92", "93", "94", "95", "96"}
    provinces = gazetteer().children(None)

    assert wita == {region.code for region in provinces if region.zone == "WITA"}
    assert wit == {region.code for region in provinces if region.zone == "WIT"}
    assert [] == [r.code for r in everything() if r.zone != known(r.code[:2]).zone]


def test_villages_come_with_their_province_only() -> None:
    jakarta = load_gazetteer(["31"])

    assert [True, False] == [jakarta.has_villages(code) for code in ("31.75.05", "35.77")]
    assert ["Gedong"] == [region.name for region in jakarta.children("31.75.05")][:1]
    assert () == jakarta.children("35.77.01")


def test_a_village_has_the_zone_of_its_province_and_no_place() -> None:
    village = known("51.08.01.2012")

    assert ("WITA", None, None) == (village.zone, village.latitude, village.longitude)


def test_an_unknown_province_brings_no_villages() -> None:
    loaded = load_gazetteer(["99", "35.77", "../31"])

    assert len(gazetteer()) == len(loaded)
    assert not loaded.has_villages("99")


def tiles() -> dict[str, tuple[int, int]]:
    with (DATA / "tiles.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["code"]: (int(row["row"]), int(row["column"])) for row in rows}


def test_every_province_has_a_tile_of_its_own() -> None:
    provinces = [province.code for province in gazetteer().children(None)]

    assert provinces == list(tiles())
    assert len(provinces) == len(set(tiles().values()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("11", "12"),
        ("14", "15"),
        ("16", "18"),
        ("31", "32"),
        ("31", "36"),
        ("33", "34"),
        ("33", "35"),
        ("35", "51"),
        ("61", "62"),
        ("62", "63"),
        ("64", "65"),
        ("71", "75"),
        ("73", "76"),
        ("91", "95"),
        ("92", "96"),
        ("93", "95"),
    ],
)
def test_neighbours_have_touching_tiles(one: str, other: str) -> None:
    rows, columns = zip(tiles()[one], tiles()[other], strict=True)

    assert 1 == max(abs(rows[0] - rows[1]), abs(columns[0] - columns[1]))


def test_tiles_keep_the_provinces_in_their_order_from_west_to_east() -> None:
    west_to_east = ["11", "14", "36", "33", "35", "51", "52", "53", "81", "92", "91"]
    columns = [tiles()[code][1] for code in west_to_east]

    assert sorted(columns) == columns


def test_the_villages_of_one_province_are_read_alone() -> None:
    villages = load_villages("33")

    assert villages["33.20.08.2007"].name == "Banjaran"
    assert {code[:2] for code in villages} == {"33"}


@pytest.mark.parametrize("province", ["99", "33.20", "../regions", ""])
def test_what_is_no_province_has_no_villages(province: str) -> None:
    assert len(load_villages(province)) == 0


def test_former_names_lead_to_regions_of_today_and_are_nobody_elses() -> None:
    known = load_gazetteer()
    official = {fold_name(region.name) for region in known.regions.values()}

    for code, names in FORMER_NAMES.items():
        assert code in known
        for name in names:
            assert [code] == [region.code for region in known.named(name)]
            assert fold_name(name) not in official
    assert ["76.01"] == [region.code for region in known.named("mamuju utara")]
    assert "Kabupaten Pasangkayu" == known.regions["76.01"].name
