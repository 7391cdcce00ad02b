"""Ranks: a role leads where it is that of the house's own head."""

from typing import get_args

import pytest

from gazette.domain.organisations import Organisation, OrganisationKind, OrganisationLevel
from gazette.domain.origin import Marks, RegionCode, Title
from gazette.domain.ranks import Rank, rank


def house(
    kind: OrganisationKind, level: OrganisationLevel | None = None, region: str | None = None
) -> Organisation:
    return Organisation(
        id="a",
        marks=Marks(path="organisasi/a.md", values={}),
        name=Title("Rumah Contoh"),
        kind=kind,
        level=level,
        region=RegionCode(region) if region else None,
    )


CITY = house("pemerintah-daerah", "kota")
DISTRICT = house("pemerintah-daerah", "kecamatan")
CHAPTER = house("palang-merah", "kota")
POLRES = house("kepolisian", region="35.77")


@pytest.mark.parametrize(
    ("role", "where", "expected"),
    [
        ("Wali Kota", CITY, Rank.HEAD),
        ("Pj. Wali Kota", CITY, Rank.HEAD),
        ("Wakil Wali Kota", CITY, Rank.DEPUTY),
        ("Plt. Sekretaris Daerah", CITY, Rank.SECRETARY),
        ("Pelaksana Tugas (Plt.) Sekretaris Daerah", CITY, Rank.SECRETARY),
        ("Camat Cilegon", CITY, Rank.OTHER),
        ("Lurah", CITY, Rank.OTHER),
        ("Sekretaris Dinas Sosial", CITY, Rank.OTHER),
        ("Kepala Dinas Sosial", CITY, Rank.OTHER),
        ("Camat Cilegon", DISTRICT, Rank.HEAD),
        ("Sekretaris Kecamatan", DISTRICT, Rank.SECRETARY),
        ("Kapolres Madiun Kota", POLRES, Rank.HEAD),
        ("Wakapolres", POLRES, Rank.DEPUTY),
        ("Kapolsek Taman", POLRES, Rank.OTHER),
        ("Kasat Lantas", POLRES, Rank.OTHER),
        ("Kapolsek Cakung", house("kepolisian", "kecamatan"), Rank.HEAD),
        ("Dandim 0505", house("tni", "kota"), Rank.HEAD),
        ("Danramil", house("tni", "kota"), Rank.OTHER),
        ("Danramil", house("tni"), Rank.HEAD),
        ("Kabasarnas", house("instansi", "pusat"), Rank.HEAD),
        ("Kepala Pelaksana BPBD", house("instansi", "kota"), Rank.HEAD),
        ("Ketua Umum", CHAPTER, Rank.HEAD_OF_ALL),
        ("Ketua", CHAPTER, Rank.HEAD),
        ("Ketua II", CHAPTER, Rank.DEPUTY),
        ("Wakil Ketua", CHAPTER, Rank.DEPUTY),
        ("Wakil Sekretaris", CHAPTER, Rank.OTHER),
        ("Sekretaris", CHAPTER, Rank.SECRETARY),
        ("Bendahara", CHAPTER, Rank.TREASURER),
        ("Komandan KSR Markas", CHAPTER, Rank.OTHER),
        ("Kepala Markas", CHAPTER, Rank.OTHER),
        ("Ketua Bidang Penanggulangan Bencana", CHAPTER, Rank.OTHER),
        ("Ketua Panitia", CHAPTER, Rank.OTHER),
        ("Wakil Ketua Bidang Organisasi", CHAPTER, Rank.OTHER),
        ("anggota", CHAPTER, Rank.OTHER),
        (None, CHAPTER, Rank.NO_ROLE),
    ],
)
def test_a_role_stands_where_its_house_puts_it(
    role: str | None, where: Organisation, expected: Rank
) -> None:
    assert expected == rank(role, where)


@pytest.mark.parametrize("level", get_args(OrganisationLevel))
def test_a_chair_leads_a_house_of_any_level(level: OrganisationLevel) -> None:
    assert Rank.HEAD == rank("Ketua", house("ormas", level))
