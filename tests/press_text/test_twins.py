"""Twins: what another item has word for word is told, phrases that anyone writes are not."""

from dataclasses import replace

from gazette.press_text.registers import Registers
from gazette.press_text.sentences import Body
from gazette.press_text.twins import find_twins

LONG = "Ketua PMI Kota Tegal menyerahkan seratus paket sembako kepada warga Kelurahan Margadana."
SHORT = "Kegiatan berjalan aman dan lancar."


def test_long_sentences_of_another_item_are_told_and_short_ones_are_not(
    registers: Registers,
) -> None:
    known = replace(registers, bodies={"sembako": f"{SHORT} {LONG} {SHORT}"})

    assert ((LONG, "sembako"),) == find_twins(Body(f"PMI membantu warga. {LONG} {SHORT}"), known)
