"""Corrections: what a reader must know first, and whose words an item is in."""

from pathlib import Path

import pytest

from gazette.domain.dates import PartialDate
from gazette.domain.records import Correction, CorrectionKind, gravest
from newsroom import graph, item

ON = PartialDate(2025, 6, 20)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([], None),
        (["hak-jawab"], "hak-jawab"),
        (["ralat", "hak-jawab"], "ralat"),
        (["ralat", "koreksi"], "koreksi"),
        (["pencabutan", "koreksi", "hak-jawab"], "pencabutan"),
    ],
)
def test_the_gravest_is_said_in_whatever_order_they_stand(
    kinds: list[CorrectionKind], expected: CorrectionKind | None
) -> None:
    found = [Correction(date=ON, kind=kind, text="a") for kind in kinds]

    assert (expected, expected) == (gravest(found), gravest(found[::-1]))


@pytest.mark.parametrize(
    "relations", [["salinan"], ["salinan", "salinan"], ["salinan", "saduran"], ["asli"], [""]]
)
def test_an_item_is_a_copy_where_all_of_its_sources_were_copied(
    tmp_path: Path, relations: list[str]
) -> None:
    told = ", ".join(f"{{name: Koran, relation: {relation or 'null'}}}" for relation in relations)
    text = item().replace("sources: [{name: media.example}]", f"sources: [{told}]")

    found = graph(tmp_path, {"berita/2025/a.md": text})

    assert ({"salinan"} == set(relations)) == found.stories[0].item.is_copied
