"""The page of a region says at a glance who is here."""

from pathlib import Path

from gazette.views import regions
from newsroom import edition, item


def test_organisations_that_name_people_stand_first(tmp_path: Path) -> None:
    officials = "officials: [{name: Budi, role: Ketua, organisation: senkom-kota-madiun}]"
    found = edition(tmp_path, {"berita/2025/rakor.md": item(officials)})

    view = regions.region_view(
        found,
        found.graph.region("35.77"),
        homes=("polres-madiun-kota", "senkom-kota-madiun"),
    )

    assert ["Senkom Kota Madiun", "Polres Madiun Kota"] == [
        home.link.text for home in view.organisations
    ]


def test_sections_without_anything_are_told_in_one_line(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/rakor.md": item(region="35.77.01")})

    view = regions.region_view(found, found.graph.region("35.77.01"))

    assert (
        "Belum tercatat dari sini: organisasi, janji, aspirasi warga, kesepakatan, program rutin."
        == view.silent
    )
    assert () == view.jumps


def test_only_what_holds_something_is_jumped_to(tmp_path: Path) -> None:
    promised = "commitments: [{id: patroli, text: Patroli bersama}]"
    found = edition(tmp_path, {"berita/2025/rakor.md": item(promised)})

    view = regions.region_view(
        found, found.graph.region("35.77"), homes=("polres-madiun-kota",), programmes=()
    )

    assert ["#bagian-lembaga", "#bagian-linimasa", "#bagian-komitmen", "#bagian-sekitar"] == [
        jump.url for jump in view.jumps
    ]
    assert "Belum tercatat dari sini: aspirasi warga, kesepakatan, program rutin." == view.silent
