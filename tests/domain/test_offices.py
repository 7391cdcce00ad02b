"""Offices: everyone once, by the office that was named last; those who lead first."""

from pathlib import Path

from gazette.domain.offices import Held, by_office, by_organisation, heads
from newsroom import graph, item

POLRES, SENKOM = "polres-madiun-kota", "senkom"


def named(*officials: tuple[str, str, str], date: str) -> str:
    lines = [
        f"  - {{name: {name}, role: '{role}', organisation: {organisation}}}"
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
                ("Dewi Contoh", "Ketua", SENKOM), date="2025-05-01",
            ),
        },
    )  # fmt: skip

    offices = by_organisation(found.people.values(), found.organisations)

    told = [
        (latest.mention.name, latest.story.id, first.iso()) for latest, first in offices[POLRES]
    ]
    assert [
        ("AKBP Budi Contoh", "b", "2025-03-01"),  # who leads, though named first of all
        ("Citra Contoh", "b", "2025-05-01"),
        ("Adi Contoh", "a", "2025-03-01"),
    ] == told
    assert ["Dewi Contoh"] == [latest.mention.name for latest, _ in offices[SENKOM]]


def held_at(folder: Path, *items: str) -> tuple[list[str], list[str]]:
    """The names in the offices of Senkom, and who leads it."""
    files = {f"berita/2025/{number}.md": text for number, text in enumerate(items)}
    found = graph(folder, files)
    offices = by_organisation(found.people.values(), found.organisations)[SENKOM]

    def names(told: tuple[Held, ...]) -> list[str]:
        return [f"{latest.mention.name}, {latest.mention.role}" for latest, _ in told]

    return names(offices), names(heads(offices, found.organisations[SENKOM]))


def test_a_board_stands_in_its_order(tmp_path: Path) -> None:
    people = (
        ("Adi", "", SENKOM), ("Budi", "anggota", SENKOM), ("Citra", "Bendahara", SENKOM),
        ("Dewi", "Sekretaris", SENKOM), ("Eka", "Wakil Ketua", SENKOM), ("Fajar", "Ketua", SENKOM),
        ("Gita", "anggota", SENKOM), ("Hadi", "Ketua Bidang Humas", SENKOM),
    )  # fmt: skip

    offices, leading = held_at(tmp_path, named(*people, date="2025-05-01"))

    assert [
        "Fajar, Ketua", "Eka, Wakil Ketua", "Dewi, Sekretaris", "Citra, Bendahara",
        "Budi, anggota", "Gita, anggota", "Hadi, Ketua Bidang Humas", "Adi, None",
    ] == offices  # fmt: skip
    assert ["Fajar, Ketua"] == leading


def test_who_was_followed_in_an_office_of_one_stands_last(tmp_path: Path) -> None:
    before = (("Adi", "Ketua", SENKOM), ("Budi", "Wakil Ketua", SENKOM))
    after = (("Citra", "Ketua", SENKOM), ("Dewi", "Wakil Ketua", SENKOM))

    offices, leading = held_at(
        tmp_path, named(*before, date="2025-03-01"), named(*after, date="2025-05-01")
    )

    assert ["Citra, Ketua", "Dewi, Wakil Ketua", "Budi, Wakil Ketua", "Adi, Ketua"] == offices
    assert ["Citra, Ketua"] == leading


def test_everyone_is_named_once_by_the_latest_office(tmp_path: Path) -> None:
    offices, leading = held_at(
        tmp_path,
        named(("Adi", "Staf", SENKOM), ("Budi", "Ketua", SENKOM), date="2025-03-01"),
        named(("Adi", "Sekretaris", SENKOM), ("Budi", "Ketua Panitia", SENKOM), date="2025-04-01"),
        named(("Adi", "", SENKOM), date="2025-05-01"),
    )

    assert ["Budi, Ketua", "Adi, Sekretaris"] == offices
    assert ["Budi, Ketua"] == leading


def test_where_nobody_leads_nobody_is_said_to(tmp_path: Path) -> None:
    offices, leading = held_at(tmp_path, named(("Adi", "Sekretaris", SENKOM), date="2025-03-01"))

    assert (["Adi, Sekretaris"], []) == (offices, leading)


def test_an_office_is_one_in_whatever_case_it_is_written(tmp_path: Path) -> None:
    found = graph(
        tmp_path,
        {
            "berita/2025/a.md": named(("Budi Contoh", "ketua", "senkom"), date="2025-03-01"),
            "berita/2025/b.md": named(("Budi Contoh", "Ketua", "senkom"), date="2025-05-01"),
            "berita/2025/c.md": named(("Budi Contoh", "Anggota", "senkom"), date="2025-04-01"),
        },
    )

    told = by_office(found.people["budi-contoh"].attestations)

    assert [["b", "a"], ["c"]] == [[one.story.id for one in office] for office in told]


def test_a_mention_without_an_organisation_is_in_no_office(tmp_path: Path) -> None:
    lines = ("officials:", "  - {name: Budi Contoh, role: Kapolres}")
    found = graph(tmp_path, {"berita/2025/a.md": item(*lines)})

    assert {} == by_organisation(found.people.values(), found.organisations)
