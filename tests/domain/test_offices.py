"""Offices: who was last named in each, those who lead first."""

from pathlib import Path

from gazette.domain.offices import by_organisation
from newsroom import graph, item

POLRES = "polres-madiun-kota"


def named(*officials: tuple[str, str, str], date: str) -> str:
    lines = [
        f"  - {{name: {name}, role: {role}, organisation: {organisation}}}"
        for name, role, organisation in officials
    ]
    event = f"{{type: rakor, date: {date}}}"
    return item("officials:", *lines, date=date, event=event, title=f"Rakor {date}")


def test_each_office_has_its_latest_word_and_its_first_day(tmp_path: Path) -> None:
    found = graph(
        tmp_path,
        {
            "berita/2025/a.md": named(
                ("Budi Contoh", "Kapolres", POLRES), ("Adi Contoh", "Kasat Lantas", POLRES),
                date="2025-03-01",
            ),
            "berita/2025/b.md": named(
                ("AKBP Budi Contoh", "KAPOLRES", POLRES), ("Citra Contoh", "Wakapolres", POLRES),
                ("Dewi Contoh", "Ketua", "senkom"), date="2025-05-01",
            ),
        },
    )  # fmt: skip

    offices = by_organisation(found.people.values())

    told = [
        (latest.mention.name, latest.story.id, first.iso()) for latest, first in offices[POLRES]
    ]
    assert [
        ("AKBP Budi Contoh", "b", "2025-03-01"),  # who leads, though named first of all
        ("Citra Contoh", "b", "2025-05-01"),
        ("Adi Contoh", "a", "2025-03-01"),
    ] == told
    assert ["Dewi Contoh"] == [latest.mention.name for latest, _ in offices["senkom"]]


def test_a_mention_without_an_organisation_is_in_no_office(tmp_path: Path) -> None:
    lines = ("officials:", "  - {name: Budi Contoh, role: Kapolres}")
    found = graph(tmp_path, {"berita/2025/a.md": item(*lines)})

    assert {} == by_organisation(found.people.values())
