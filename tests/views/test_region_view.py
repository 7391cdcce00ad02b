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
