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


def test_an_old_promise_stands_before_newer_news(tmp_path: Path) -> None:
    promise = "commitments: [{id: pos, text: Membangun pos, due: 2025-02}]"
    files = {f"berita/2025/baru-{number}.md": item() for number in range(201)}
    files["berita/2025/lama.md"] = item(
        promise, date="2025-01-05", event="{type: rakor, date: 2025-01-04}"
    )
    found = edition(tmp_path, files)

    view = regions.region_view(found, found.graph.region("35.77"))

    assert ["Membangun pos"] == [entry.text for entry in view.commitments]
