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
    ("relations", "byline", "voice"),
    [
        (["salinan"], "", ("source", "Koran 0")),
        (["salinan", "salinan"], "", ("source", "Koran 0")),
        (["salinan", "saduran"], "", ("site", "")),
        (["asli"], "", ("site", "")),
        ([""], "", ("site", "")),
        (["asli"], "Tim Contoh", ("byline", "Tim Contoh")),
        (["salinan"], "Tim Contoh", ("byline", "Tim Contoh")),
    ],
)
def test_an_item_is_in_its_bylines_words_else_a_copy_in_its_sources(
    tmp_path: Path, relations: list[str], byline: str, voice: tuple[str, str]
) -> None:
    told = ", ".join(
        f"{{name: Koran {at}, relation: {relation or 'null'}}}"
        for at, relation in enumerate(relations)
    )
    lines = [f"byline: {byline}"] if byline else []
    text = item(*lines).replace("sources: [{name: media.example}]", f"sources: [{told}]")

    found = graph(tmp_path, {"berita/2025/a.md": text})

    assert voice == found.stories[0].item.voice
