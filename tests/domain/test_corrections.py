"""Corrections: what a reader must know first, what a withdrawn item still says, and whose words an item is in."""

from pathlib import Path

import pytest

from gazette.domain.dates import PartialDate
from gazette.domain.offices import by_organisation
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


LED = "officials: [{name: Budi Contoh, role: Ketua, organisation: senkom-kota-madiun}]"
LATER = "officials: [{name: Wati Contoh, role: Ketua, organisation: senkom-kota-madiun}]"
PROMISED = "commitments: [{id: satu, text: Patroli, due: 2025-06-10}]"
RAISED = "aspirations: [{id: dua, text: Lampu jalan}]"
BACK = "corrections: [{date: 2025-06-30, kind: pencabutan, text: Tidak pernah ada.}]"
PAPER = (
    "---\ntitle: Nota\nkind: nota-kesepahaman\nparties: [{organisation: senkom}, "
    "{organisation: polri}]\n---\n"
)


def test_the_word_of_a_withdrawn_item_sets_no_state(tmp_path: Path) -> None:
    kept = "follow_ups: [{of: a#satu, status: selesai}, {of: a#dua, status: dijawab}]"
    before = {"berita/2025/a.md": item(PROMISED, RAISED)}
    with_word = graph(tmp_path / "1", {**before, "berita/2025/b.md": item(kept)})
    without = graph(tmp_path / "2", {**before, "berita/2025/b.md": item(kept, BACK)})

    assert "selesai" == with_word.commitments["a#satu"].state.status
    assert "dijawab" == with_word.aspirations["a#dua"].status
    assert "tanpa-kabar" == without.commitments["a#satu"].state.status
    assert "disampaikan" == without.aspirations["a#dua"].status
    assert 1 == len(without.commitments["a#satu"].reports)  # it is shown, with what became of it


def test_nobody_owes_what_a_withdrawn_item_promised(tmp_path: Path) -> None:
    found = graph(tmp_path, {"berita/2025/a.md": item(PROMISED, RAISED, BACK)})
    promise, raised = found.commitments["a#satu"], found.aspirations["a#dua"]

    assert ("berita-dicabut", "berita-dicabut") == (promise.shown, raised.shown)
    assert (True, True) == (promise.is_settled, raised.is_settled)
    assert ("direncanakan", None) == (promise.state.status, promise.state.days_overdue)
    assert (0, 0, 0) == (found.promised, found.hoped, found.raised)


def test_a_withdrawn_item_names_nobody_in_an_office(tmp_path: Path) -> None:
    found = graph(
        tmp_path,
        {
            "berita/2025/a.md": item(LED),
            "berita/2025/b.md": item(LATER, BACK, event="{type: rakor, date: 2025-06-20}"),
        },
    )
    offices = by_organisation(found.people.values(), found.organisations)

    assert ["budi-contoh"] == [told.person for told, _ in offices["senkom-kota-madiun"]]
    assert () == found.people["wati-contoh"].standing
    assert 1 == len(found.people["wati-contoh"].attestations)


def test_a_withdrawn_item_holds_no_edition_and_follows_up_no_agreement(tmp_path: Path) -> None:
    files = {
        "program/p.md": "---\nname: P\nrhythm: FREQ=WEEKLY;BYDAY=WE\n"
        "since: 2025-06-04\nuntil: 2025-06-04\norganiser: senkom\n---\n",
        "mou/m.md": PAPER,
    }
    lines = ("mou: [{id: m, relation: menindaklanjuti}]",)
    held = "{type: rakor, date: 2025-06-04, program: p}"
    told = [
        graph(tmp_path / str(at), {**files, "berita/2025/a.md": item(*lines, *more, event=held)})
        for at, more in enumerate(((), (BACK,)))
    ]

    assert [1, 0] == [len(found.programmes["p"].ledger.held) for found in told]
    assert [1, 0] == [found.agreements["m"].follow_ups for found in told]
    assert [1, 1] == [len(found.agreements["m"].uses) for found in told]
