"""Told sections: what the numbered working groups of a body are to do."""

import pytest

from press_text.asked import points

SAID = "Maria menyebut program kerja PKK Sikka terbagi dalam dua Pokja. "
SECOND = "Pokja 2 bertugas menata taman baca, sayur, dan toga, di samping lomba balita."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                f"{SAID}Pokja 1 misalnya, akan fokus pada kursus jahit, sosialisasi gizi serta "
                f"pembinaan kader.\n{SECOND}"
            ),
            [
                "kursus jahit",
                "sosialisasi gizi",
                "pembinaan kader",
                "menata taman baca, sayur, dan toga",
                "lomba balita",
            ],
        ),
        (  # Roman numbers, and what the next clause tells
            (
                f"{SAID}Pokja I bertugas melatih kader desa, sedangkan lomba belum pasti. "
                "Pokja II fokus pada kebun gizi, sumur bor, dan jamban."
            ),
            ["melatih kader desa", "kebun gizi", "sumur bor", "jamban"],
        ),
        # from the first on, two at least, of programmes, and nobody's plans for an office
        (f"{SAID}{SECOND}", []),
        (f"{SAID}Pokja 1 bertugas melatih kader desa.", []),
        (f"PKK Sikka punya dua Pokja. Pokja 1 bertugas melatih kader desa. {SECOND}", []),
        (f"Program calon ketua dua. Pokja 1 bertugas melatih kader desa. {SECOND}", []),
    ],
)
def test_the_tasks_of_working_groups_are_points(text: str, expected: list[str]) -> None:
    assert points(text) == expected
