"""Where something lies, in words."""

from pathlib import Path

import pytest

from newsroom import edition, item


@pytest.mark.parametrize(
    ("region", "place"),
    [
        ("35.77", "Kota Madiun"),
        ("35.77.01", "Kartoharjo, Kota Madiun"),
        ("[35.77, 35.77.01]", "Kartoharjo, Kota Madiun"),  # the finest alone
        ("[35.77, 35.19]", "Kota Madiun; Kabupaten Madiun"),
        ("[35.77, 35.19, 35.20, 31]", "Kota Madiun; Kabupaten Madiun; dan 2 wilayah lain"),
    ],
)
def test_two_places_are_named_and_the_rest_is_counted(
    tmp_path: Path, region: str, place: str
) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(region=region)})

    assert place == found.entry(found.graph.stories[0]).place
