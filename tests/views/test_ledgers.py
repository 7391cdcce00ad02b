"""Ledgers count what they hold by what it is, and say figures and days as people do."""

from pathlib import Path

import pytest

from gazette.views import ledgers
from gazette.views.reported import correction_entries
from newsroom import data, edition, item

COMMITMENTS = (
    "commitments: [{id: pos, text: Pos, strength: rencana}, "
    "{id: rukun, text: Sinergi terjaga, owner: polri, strength: harapan}]"
)


def test_hopes_are_counted_apart_in_words_and_in_bars_and_come_last(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(COMMITMENTS)})

    view = next(iter(ledgers.commitment_pages(found))).view

    assert "1 komitmen dan 1 harapan" == view.total
    assert [("Direncanakan", "1"), ("Diharapkan", "1")] == [
        (bar.status.text, bar.number) for bar in view.counts if bar.status
    ]
    assert ["pos", "rukun"] == [entry.id for entry in view.entries]
    assert (1, 1) == (found.graph.promised, found.graph.hoped)


def test_without_hopes_none_are_counted(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item("commitments: [{id: pos, text: Pos}]")})

    assert "1 komitmen" == next(iter(ledgers.commitment_pages(found))).view.total


def test_the_data_keep_the_status_of_a_hope(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(COMMITMENTS)})

    assert [("rencana", "direncanakan"), ("harapan", "direncanakan")] == [
        (row["strength"], row["status"]) for row in data(found, "commitments")
    ]


def aid(tmp_path: Path, told: str, event: str) -> ledgers.AidLedgerView:
    found = edition(tmp_path, {"berita/2025/a.md": item(f"aid: [{told}]", event=event)})
    view: ledgers.AidLedgerView = next(iter(ledgers.aid_pages(found))).view
    return view


def test_amounts_of_aid_are_said_as_numbers_are(tmp_path: Path) -> None:
    amounts = ("9722", "1.800", "007", "10 x 100", "50")
    told = ", ".join(f"{{goods: nasi, quantity: '{amount}', unit: boks}}" for amount in amounts)

    view = aid(tmp_path, told, "{type: bakti-sosial, date: 2025-06-04}")

    assert view.aid
    assert ["9.722 boks", "1.800 boks", "007 boks", "10 x 100 boks", "50 boks"] == [
        entry.amount for entry in view.aid.entries
    ]


def test_aid_of_several_days_names_them_all(tmp_path: Path) -> None:
    view = aid(tmp_path, "{goods: nasi}", "{type: bakti-sosial, date: 2025-06-02, end: 2025-06-05}")

    assert view.aid
    assert ["2\u20135 Juni 2025"] == [entry.date.text for entry in view.aid.entries]


def test_a_column_of_values_is_there_where_one_is_known(tmp_path: Path) -> None:
    event = "{type: bakti-sosial, date: 2025-06-04}"
    without = aid(tmp_path / "a", "{goods: nasi}", event)
    with_one = aid(tmp_path / "b", "{goods: nasi}, {goods: tikar, value: 500000}", event)

    assert without.aid
    assert with_one.aid
    assert (False, True) == (without.aid.has_values, with_one.aid.has_values)


def test_corrections_are_counted_by_kind(tmp_path: Path) -> None:
    kinds = ("hak-jawab", "koreksi", "ralat", "koreksi")
    told = ", ".join(f"{{date: 2025-06-20, kind: {kind}, text: a}}" for kind in kinds)
    found = edition(tmp_path, {"berita/2025/a.md": item(f"corrections: [{told}]")})

    view = next(iter(ledgers.correction_pages(found))).view

    assert ("2 koreksi, 1 ralat, dan 1 hak jawab", 4) == (view.total, len(view.entries))


def test_the_latest_correction_stands_first_in_the_ledger_and_in_its_item(tmp_path: Path) -> None:
    def corrected(*days: str) -> str:
        told = ", ".join(f"{{date: {day}, kind: ralat, text: '{day}'}}" for day in days)
        return item(f"corrections: [{told}]")

    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": corrected("2025-06-10", "2025-06-20"),
            "berita/2025/b.md": corrected("2025-06-15"),
        },
    )

    view = next(iter(ledgers.correction_pages(found))).view
    of_item = correction_entries(found, found.graph.by_id["a"])

    assert ["2025-06-20", "2025-06-15", "2025-06-10"] == [entry.text for entry in view.entries]
    assert ["2025-06-20", "2025-06-10"] == [entry.text for entry in of_item]


@pytest.mark.parametrize(
    ("event", "stands"),
    [
        ("date: 2025-06-30, end: 2025-07-03, status: berlangsung", "coming"),
        ("date: 2025-06-30, end: 2025-07-03, status: selesai", "past"),  # it ended early
        ("date: 2025-07-01, status: selesai", "past"),  # reported on its day
        ("date: 2025-07, status: selesai", "past"),
        ("date: 2025-07-03, status: batal", None),
        ("date: 2025-07-01, status: terjadwal", "coming"),  # today
        ("date: 2025-06-30, status: terjadwal", "past"),
    ],
)
def test_the_agenda_offers_what_is_not_over(tmp_path: Path, event: str, stands: str | None) -> None:
    told = item(event=f"{{type: rakor, {event}}}", title="Rakor", date="2025-06-20")
    view = ledgers.agenda_view(edition(tmp_path, {"berita/2025/a.md": told}))

    shown = {"coming": view.coming, "past": view.past}

    assert [stands] * bool(stands) == [name for name, entries in shown.items() if entries]


def test_without_corrections_there_are_no_entries(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})

    assert "0 catatan" == next(iter(ledgers.correction_pages(found))).view.total


BACK = "corrections: [{date: 2025-06-30, kind: pencabutan, text: Tidak pernah ada.}]"


def test_what_a_withdrawn_item_promised_comes_last_is_marked_and_not_counted(
    tmp_path: Path,
) -> None:
    late = "{id: lama, text: Patroli, due: 2025-06-10}"
    files = {
        "berita/2025/a.md": item(COMMITMENTS),
        "berita/2025/b.md": item(f"commitments: [{late}]", BACK, title="Rapat yang batal"),
    }
    found = edition(tmp_path, files)

    view = next(iter(ledgers.commitment_pages(found))).view
    last = view.entries[-1]

    assert "1 komitmen dan 1 harapan" == view.total
    assert ("lama", "Berita dicabut", "", "") == (
        last.id,
        last.status.text,
        last.overdue,
        last.silence,
    )
    assert "berita dicabut" == last.link.mark
    assert [("Direncanakan", "1"), ("Diharapkan", "1"), ("Berita dicabut", "1")] == [
        (bar.status.text, bar.number) for bar in view.counts if bar.status
    ]


def test_a_withdrawn_item_marks_its_links_but_not_beside_its_badge(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(BACK)})
    (story,) = found.graph.stories

    assert "berita dicabut" == found.story_link(story).mark
    assert "" == found.entry(story).link.mark
    assert found.entry(story).corrected


def test_aspirations_of_a_withdrawn_item_are_asked_of_nobody(tmp_path: Path) -> None:
    lines = ("aspirations: [{id: dua, text: Lampu jalan}]",)
    files = {"berita/2025/a.md": item(*lines), "berita/2025/b.md": item(*lines, BACK)}
    found = edition(tmp_path, files)

    view = next(iter(ledgers.aspiration_pages(found))).view

    assert "1 aspirasi" == view.total
    assert ["Disampaikan", "Berita dicabut"] == [entry.status.text for entry in view.entries]
    assert ["Belum ada jawaban yang diberitakan.", ""] == [entry.silence for entry in view.entries]
