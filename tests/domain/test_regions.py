"""Claims about codes, names and the gazetteer, on a handful of regions."""

import pytest

from gazette.domain.regions import (
    Gazetteer,
    Level,
    Region,
    fold_name,
    is_region_code,
    lies_in,
    parent_code,
    province_code,
    regency_code,
    rungs_within,
    with_above,
)

NAMES = {
    "31": ("Daerah Khusus Ibukota Jakarta", Level.PROVINSI),
    "31.75": ("Kota Administrasi Jakarta Timur", Level.KOTA),
    "31.75.05": ("Pasar Rebo", Level.KECAMATAN),
    "31.75.05.1001": ("Gedong", Level.KELURAHAN),
    "35": ("Jawa Timur", Level.PROVINSI),
    "35.19": ("Kabupaten Madiun", Level.KABUPATEN),
    "35.19.08": ("Madiun", Level.KECAMATAN),
    "35.77": ("Kota Madiun", Level.KOTA),
    "52.05.03": ("Hu'u", Level.KECAMATAN),
}


def region(code: str) -> Region:
    name, level = NAMES[code]
    return Region(
        code=code,
        name=name,
        level=level,
        parent=parent_code(code),
        latitude=None,
        longitude=None,
        zone="WIB",
    )


def gazetteer() -> Gazetteer:
    regions = {code: region(code) for code in reversed(NAMES)}
    return Gazetteer(regions=regions, village_provinces=frozenset({"31"}))


def codes(regions: tuple[Region, ...]) -> list[str]:
    return [found.code for found in regions]


def test_each_code_has_its_parent_one_part_shorter() -> None:
    assert "31.75.05" == parent_code("31.75.05.1001")
    assert "31.75" == parent_code("31.75.05")
    assert "31" == parent_code("31.75")
    assert parent_code("31") is None


def test_province_is_the_first_part_of_a_code() -> None:
    assert ["31", "31"] == [province_code("31"), province_code("31.75.05.1001")]


def test_above_a_code_stand_its_parts() -> None:
    assert ("31", "31.75", "31.75.05", "31.75.05.1001") == with_above("31.75.05.1001")


@pytest.mark.parametrize(("most", "rungs"), [(2, 2), (4, 2), (5, 3), (6, 3), (7, 4), (99, 4)])
def test_a_tree_has_as_many_rungs_as_fit(most: int, rungs: int) -> None:
    codes = "31 31.75 35 31.75.05 31.75.06 31.75.05.1001 31.75.05.1002".split()

    assert rungs == rungs_within(codes, most)


def test_the_regency_of_a_code_is_its_second_level() -> None:
    codes = ["31", "31.75", "31.75.05", "31.75.05.1001"]

    assert ["31", "31.75", "31.75", "31.75"] == [regency_code(code) for code in codes]


@pytest.mark.parametrize("code", ["35", "35.77", "35.74.04", "31.75.05.1001"])
def test_each_level_has_its_shape(code: str) -> None:
    assert is_region_code(code)


@pytest.mark.parametrize(
    "text",
    ["", "3", "3577", "35.7", "35.777", "35.77.", "35-77", "31.75.05.101", " 35", "35\n", "٣٥"],
)
def test_other_shapes_are_no_codes(text: str) -> None:
    assert not is_region_code(text)


def test_a_region_lies_in_itself_and_in_all_above_it() -> None:
    above = ["31.75.05.1001", "31.75.05", "31.75", "31"]

    assert [True] * 4 == [lies_in("31.75.05.1001", code) for code in above]


def test_a_region_does_not_lie_in_its_likes_or_in_what_is_below() -> None:
    assert not lies_in("35.77", "35.7")
    assert not lies_in("35.77", "35.19")
    assert not lies_in("35", "35.77")


def test_get_returns_the_region_of_a_known_code_only() -> None:
    assert "Kota Madiun" == getattr(gazetteer().get("35.77"), "name", None)
    assert gazetteer().get("35.99") is None
    assert ["35.77"] == [code for code in ("35.77", "35.99") if code in gazetteer()]


def test_chain_leads_from_the_province_down() -> None:
    expected = ["31", "31.75", "31.75.05", "31.75.05.1001"]

    assert expected == codes(gazetteer().chain("31.75.05.1001"))


def test_chain_of_an_unknown_code_is_empty() -> None:
    assert [] == codes(gazetteer().chain("99"))


def test_children_come_by_code_one_level_down() -> None:
    assert ["35.19", "35.77"] == codes(gazetteer().children("35"))
    assert ["31", "35"] == codes(gazetteer().children(None))
    assert [] == codes(gazetteer().children("35.77"))


def test_villages_are_known_for_loaded_provinces_only() -> None:
    assert [True, False] == [gazetteer().has_villages(code) for code in ("31.75.05", "35.77")]


def test_a_bare_name_names_all_its_homonyms() -> None:
    assert ["35.19", "35.19.08", "35.77"] == codes(gazetteer().named("MADIUN"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kota Madiun", "35.77"),
        ("Kab. Madiun", "35.19"),
        ("Kecamatan  Madiun", "35.19.08"),
        ("DKI Jakarta", "31"),
        ("jakarta timur", "31.75"),
        ("Kota Jakarta Timur", "31.75"),
        ("Kelurahan Gedong", "31.75.05.1001"),
        ("Provinsi Jawa Timur", "35"),
        ("Hu\u2019u", "52.05.03"),
    ],
)
def test_a_name_with_its_kind_names_one(text: str, code: str) -> None:
    assert [code] == codes(gazetteer().named(text))


@pytest.mark.parametrize("text", ["", "Desa Gedong", "Kota", "Madi"])
def test_what_is_nobodys_name_names_none(text: str) -> None:
    assert [] == codes(gazetteer().named(text))


def test_names_fold_without_case_accents_and_marks() -> None:
    assert "kabupaten pulau pulau hauu" == fold_name(" KAB. Pulau-Pulau  Ha'úu ")


def test_a_misspelt_name_has_a_near_one() -> None:
    assert ["35.77"] == codes(gazetteer().near("Kota Madium"))[:1]


@pytest.mark.parametrize("text", ["3577", "35,77", "35.77.", "35-77"])
def test_a_code_with_other_marks_has_the_dotted_one(text: str) -> None:
    assert ["35.77"] == codes(gazetteer().near(text))


def test_an_unknown_code_has_near_ones_below_the_same_parent() -> None:
    assert ["35.77"] == codes(gazetteer().near("35.78"))
    assert ["31.75.05"] == codes(gazetteer().near("31.75.06"))


def test_what_resembles_nothing_has_no_near_ones() -> None:
    assert [] == codes(gazetteer().near("Atlantis"))
    assert [] == codes(gazetteer().near(""))
