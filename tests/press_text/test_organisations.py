"""Organisations: who took part, told from guests, rooms and bodies that only stand above."""

from datetime import date

import pytest

from gazette.press_text.draft import draft_from_text
from gazette.press_text.registers import Registers


def named(text: str, registers: Registers) -> list[str]:
    draft = draft_from_text(text, registers=registers, today=date(2026, 1, 31))
    return [one.name for one in draft.organisations]


def test_guests_are_not_listed(registers: Registers) -> None:
    text = (
        "SOLOK – PMI Kota Solok menggelar donor darah, Selasa (14/10/2025).\n"
        "Kegiatan dihadiri Dandim 0309/Solok Letkol Inf Hendra Wijaya dan Kapolres Solok Kota "
        "AKBP Rudi Hartono."
    )

    assert ["PMI Kota Solok"] == named(text, registers)


def test_those_who_come_to_a_coordination_meeting_take_part(registers: Registers) -> None:
    text = (
        "SOLOK – Polres Solok Kota menggelar rapat koordinasi, Selasa (14/10/2025).\n"
        "Rapat dihadiri Ketua PMI Kota Solok Hendra Wijaya."
    )

    assert ["Polres Solok Kota", "PMI Kota Solok"] == named(text, registers)


def test_a_local_body_takes_the_area_of_the_event(registers: Registers) -> None:
    text = (
        "Polres Barito Selatan menandatangani kesepakatan dengan KPU setempat di Kabupaten "
        "Barito Selatan, Rabu (19/4/2023). Ketua KPU Bahrudin menyambut baik."
    )

    assert "KPU Kabupaten Barito Selatan" in named(text, registers)


def test_an_area_behind_two_bodies_serves_both(registers: Registers) -> None:
    text = "FPK dan FKUB Kotawaringin Barat menggelar silaturahmi, Sabtu (15/9/2018)."

    assert ["FPK Kotawaringin Barat", "FKUB Kotawaringin Barat"] == named(text, registers)


@pytest.mark.parametrize(
    "organisation",
    [
        "Lapas Kelas II B Solok",
        "Puskesmas Nan Balimo",
        "Kantor Imigrasi Labuan Bajo",
        "Universitas Raja Ampat Bahari",
        "RSUD dr H Andi Abdurrahman Noor",
        "Koramil 421-02/Gedong Tataan",
    ],
)
def test_a_long_name_is_read_to_its_end(organisation: str, registers: Registers) -> None:
    text = f"Hari ini {organisation} melaksanakan pelatihan."

    assert [organisation] == named(text, registers)


def test_the_body_above_is_not_listed(registers: Registers) -> None:
    text = "Polres Barito Selatan (Barsel), Polda Kalteng melaksanakan pelatihan hari ini."

    assert ["Polres Barito Selatan"] == named(text, registers)
