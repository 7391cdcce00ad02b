"""Organisation register: a printed name is a registered organisation only where that is sure."""

from dataclasses import replace
from datetime import date

import pytest

from gazette.domain.organisations import Organisation, OrganisationLevel
from gazette.domain.origin import Marks, RegionCode, Title
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import Draft, draft_from_text
from gazette.press_text.registers import Registers


def organisation(
    ident: str, name: str, level: OrganisationLevel | None = None, *aliases: str
) -> Organisation:
    return Organisation(
        id=ident,
        marks=Marks(path="x", values={}),
        name=Title(name),
        kind="ormas",
        level=level,
        aliases=aliases,
    )


OF_THE_DISTRICT = organisation("pmi-kecamatan-cilegon", "PMI Kecamatan Cilegon", "kecamatan")
OF_THE_CITY = organisation("pmi-kota-cilegon", "PMI Kota Cilegon", "kota", "PMI Cilegon")


def drafted(text: str, registers: Registers, *known: Organisation) -> Draft:
    return draft_from_text(
        text, registers=replace(registers, organisations=known), today=date(2026, 1, 31)
    )


def ids(text: str, registers: Registers, *known: Organisation) -> list[str | None]:
    return [one.id for one in drafted(text, registers, *known).organisations]


@pytest.mark.parametrize(
    ("name", "ident"),
    [
        ("PMI Kota Cilegon", "pmi-kota-cilegon"),
        ("PMI Cilegon", "pmi-kota-cilegon"),
        ("PMI Kecamatan Cilegon", "pmi-kecamatan-cilegon"),
        ("PMI Kec. Cilegon", "pmi-kecamatan-cilegon"),
        ("Palang Merah Indonesia (PMI) Kota Cilegon", "pmi-kota-cilegon"),
    ],
)
def test_of_two_with_one_spelling_the_rank_of_area_decides(
    name: str, ident: str, registers: Registers
) -> None:
    text = f"CILEGON - {name} menggelar rakor."

    assert [ident] == ids(text, registers, OF_THE_DISTRICT, OF_THE_CITY)


def test_a_city_and_its_district_of_one_name_are_two_and_keep_their_officials(
    registers: Registers,
) -> None:
    text = (
        "CILEGON - PMI Kota Cilegon dan PMI Kecamatan Cilegon menggelar rapat koordinasi, "
        "Selasa (14/10/2025).\nKetua PMI Kota Cilegon Budi Santoso membuka rapat. "
        "Ketua PMI Kecamatan Cilegon Ahmad Fauzi hadir."
    )
    draft = drafted(text, registers, OF_THE_DISTRICT, OF_THE_CITY)
    lines = to_markdown(draft).splitlines()

    assert ["pmi-kota-cilegon", "pmi-kecamatan-cilegon"] == [one.id for one in draft.organisations]
    for name, ident in (("Budi Santoso", "kota"), ("Ahmad Fauzi", "kecamatan")):
        at = lines.index(f"  - name: {name}")
        assert f"    organisation: pmi-{ident}-cilegon" in lines[at : at + 4]


def test_a_name_that_two_may_have_is_asked_for(registers: Registers) -> None:
    known = (
        organisation("senkom-solok", "Senkom Kabupaten Solok", "kabupaten"),
        organisation("senkom-kec-solok", "Senkom Kecamatan Solok", "kecamatan"),
    )
    draft = drafted("SOLOK - Senkom Solok menggelar rakor.", registers, *known)

    assert [None] == [one.id for one in draft.organisations]
    assert ["“Senkom Solok” di register bisa senkom-solok atau senkom-kec-solok. Yang mana?"] == [
        one.question for one in draft.questions if one.field == "organisations.0"
    ]
    assert "Usulan content/organisasi" not in to_markdown(draft)


def test_a_body_of_another_rank_is_not_the_registered_one(registers: Registers) -> None:
    text = "CILEGON - PMI Kecamatan Cilegon menggelar rakor."

    assert [None] == ids(text, registers, OF_THE_CITY)


def test_a_name_without_its_rank_is_the_only_one_registered(registers: Registers) -> None:
    known = organisation("senkom-solok", "Senkom Kabupaten Solok", "kabupaten")

    assert ["senkom-solok"] == ids("Senkom Solok menggelar rakor.", registers, known)


CIBEBER = replace(
    organisation("pmi-kecamatan-cibeber", "PMI Kecamatan Cibeber", "kecamatan"),
    region=RegionCode("36.72.01"),
)


def test_an_official_is_not_called_by_the_district_of_his_registered_body(
    registers: Registers,
) -> None:
    text = "CILEGON - PMI Kota Cilegon menggelar rakor. Hadir Sekretaris PMI Cibeber Ahmad Fauzi."
    draft = drafted(text, registers, CIBEBER, OF_THE_CITY)

    assert [("Ahmad Fauzi", "PMI Cibeber")] == [
        (one.bare, one.organisation) for one in draft.officials
    ]
    assert ["pmi-kota-cilegon", "pmi-kecamatan-cibeber"] == [one.id for one in draft.organisations]


def test_a_district_of_the_text_s_regency_ends_an_office_though_no_body_is_registered(
    registers: Registers,
) -> None:
    text = "BATANG HARI - Senkom Batang Hari menggelar rakor. Ketua PMI Mersam Dodi Kurnia hadir."
    national = organisation("pmi", "PMI", "pusat")
    draft = drafted(text, registers, national)

    assert ["Dodi Kurnia"] == [one.bare for one in draft.officials]
    assert "pmi" not in [one.id for one in draft.organisations]


def test_a_registered_body_is_not_that_of_another_district_of_its_name(
    registers: Registers,
) -> None:
    text = "CIANJUR - PMI Kecamatan Cibeber menggelar rakor di Kabupaten Cianjur."

    assert [None] == ids(text, registers, CIBEBER)
