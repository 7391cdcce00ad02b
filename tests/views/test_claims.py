"""Figures that organisations state about themselves read as a sentence would say them."""

from pathlib import Path

import pytest

from gazette.views.reported import ClaimEntry, claim_entries
from newsroom import edition, item

KSR = "---\nname: KSR\nlong: Korps Sukarela\naliases: [Korps]\n---\nRelawan.\n"


def claim(folder: Path, name: str, as_of: str = "", event: str = "2025-06-04") -> ClaimEntry:
    dated = f", as_of: {as_of}" if as_of else ""
    told = item(
        f"claims: [{{subject: senkom, property: {name}, value: 15{dated}}}]",
        event=f"{{type: rakor, date: {event}}}",
    )
    found = edition(folder, {"berita/2025/rakor.md": told, "istilah/ksr.md": KSR})
    (entry,) = claim_entries(found, found.graph.stories[0])
    return entry


@pytest.mark.parametrize(
    ("written", "shown", "first"),
    [
        ("anggota", "anggota", False),
        ("berdiri", "Berdiri", True),
        ("aktif-nasional-sejak", "Aktif nasional sejak", True),
        ("peserta-diklatsar-ksr", "peserta diklatsar KSR", False),
        ("ksr-sejak", "KSR sejak", True),
    ],
)
def test_what_its_value_completes_stands_before_it(
    tmp_path: Path, written: str, shown: str, *, first: bool
) -> None:
    entry = claim(tmp_path, written)

    assert (shown, first) == (entry.property, entry.is_named_first)


@pytest.mark.parametrize(
    ("as_of", "event", "date"),
    [
        ("", "2025-06-04", "4 Juni 2025"),
        ("2025-06-04", "2025-06-04", None),
        ("2025-06-04", "2025-06", None),
        ("2025-06", "2025-06-04", "4 Juni 2025"),
        ("2024-12-31", "2025-06-04", "4 Juni 2025"),
    ],
)
def test_the_items_date_is_told_where_it_says_more(
    tmp_path: Path, as_of: str, event: str, date: str | None
) -> None:
    entry = claim(tmp_path, "anggota", as_of, event)

    assert date == (entry.date and entry.date.text)


@pytest.mark.parametrize(
    ("bodies", "manner"), [("[senkom]", "menurut"), ("[senkom-kota-madiun]", "tentang")]
)
def test_a_figure_is_its_subjects_own_word_only_where_it_took_part(
    tmp_path: Path, bodies: str, manner: str
) -> None:
    told = item("claims: [{subject: senkom, property: anggota, value: 75}]", organisations=bodies)
    found = edition(tmp_path, {"berita/2025/rakor.md": told})
    (entry,) = claim_entries(found, found.graph.stories[0])

    assert manner == entry.manner
