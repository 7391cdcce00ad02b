"""Pledges stand where they were made, what is owed first, however much news came after."""

from datetime import UTC, date, datetime
from pathlib import Path

from builders import graph, news
from gazette.domain.pledges import by_organisation, by_region, coming_due

NOW = datetime(2025, 7, 1, 5, tzinfo=UTC)


def promise(ident: str, *, due: str = "") -> str:
    return f"commitments: [{{id: {ident}, text: Janji{f', due: {due}' if due else ''}}}]"


def followed(of: str, status: str) -> str:
    return news(f"follow_ups: [{{of: {of}, status: {status}}}]", date="2025-06-28")


def test_the_silent_stand_first_then_the_open_then_the_settled(tmp_path: Path) -> None:
    found = graph(
        tmp_path,
        {
            "berita/2025/selesai.md": news(promise("a"), date="2025-06-27"),
            "berita/2025/batal.md": news(promise("a"), date="2025-06-26"),
            "berita/2025/terbuka.md": news(promise("a"), date="2025-06-20"),
            "berita/2025/terbaru.md": news(promise("a"), date="2025-06-21"),
            "berita/2025/senyap.md": news(promise("a", due="2025-02"), date="2025-01-05"),
            "berita/2025/kabar.md": followed("selesai#a", "selesai"),
            "berita/2025/kabar-lain.md": followed("batal#a", "batal"),
        },
        NOW,
    )

    in_order = ["senyap#a", "terbaru#a", "terbuka#a", "selesai#a", "batal#a"]
    assert tuple(in_order) == by_region(found.commitments.values(), 9)["35.77"]
    assert tuple(in_order[:3]) == by_region(found.commitments.values(), 3)["35.77"]


def test_a_region_has_the_pledges_of_all_below_it(tmp_path: Path) -> None:
    found = graph(
        tmp_path,
        {
            "berita/2025/kota.md": news(promise("a"), region="35.77", date="2025-06-03"),
            "berita/2025/desa.md": news(promise("a"), region="[35.77.01.1001, 35.19]"),
            "berita/2025/lain.md": news(promise("a"), region="31.75"),
        },
        NOW,
    )

    of_region = by_region(found.commitments.values(), 9)

    assert ("desa#a", "kota#a") == of_region["35"] == of_region["35.77"]
    assert ("desa#a",) == of_region["35.77.01"] == of_region["35.77.01.1001"] == of_region["35.19"]
    assert ("lain#a",) == of_region["31"]


def test_an_aspiration_stands_where_it_is_about_else_where_it_was_raised(tmp_path: Path) -> None:
    found = graph(
        tmp_path,
        {
            "berita/2025/a.md": news(
                "aspirations: [{id: lampu, text: Lampu, region: 35.77.02}, {id: air, text: Air}]",
                region="35.77.01",
            ),
            "berita/2025/b.md": news(
                "follow_ups: [{of: a#air, status: bukan-wewenang}]", date="2025-06-20"
            ),
        },
        NOW,
    )

    of_region = by_region(found.aspirations.values(), 9)

    assert ("a#lampu",) == of_region["35.77.02"]
    assert ("a#air",) == of_region["35.77.01"]
    assert ("a#lampu", "a#air") == of_region["35.77"]  # what is settled stands last


def test_an_organisation_has_what_it_promised_and_what_was_put_to_it(tmp_path: Path) -> None:
    files = {
        "berita/2025/lama.md": news(
            "commitments:",
            "  - {id: a, text: Janji, owner: polri, due: 2025-02}",
            "  - {id: b, text: Janji tanpa nama}",
            date="2025-01-05",
        ),
        "berita/2025/baru.md": news(
            "commitments: [{id: a, text: Harapan, owner: polri, strength: harapan}]",
            "aspirations: [{id: c, text: Lampu, to: polri}, {id: d, text: Air}]",
        ),
    }

    found = graph(tmp_path, files, NOW)

    assert {"polri": ("lama#a", "baru#a")} == by_organisation(found.commitments.values(), 9)
    assert {"polri": ("lama#a",)} == by_organisation(found.commitments.values(), 1)
    assert {"polri": ("baru#c",)} == by_organisation(found.aspirations.values(), 9)


def test_what_falls_due_is_open_and_ahead(tmp_path: Path) -> None:
    files = {
        f"berita/2025/{name}.md": news(promise("a", due=due))
        for name, due in {
            "hari-ini": "2025-07-01", "kemarin": "2025-06-30", "bulan-ini": "2025-07",
            "nanti": "2025-12-01", "sudah": "2025-08-01",
        }.items()
    }  # fmt: skip
    files["berita/2025/kabar.md"] = followed("sudah#a", "selesai")
    files["berita/2025/tanpa-tenggat.md"] = news(promise("a"))

    due = coming_due(graph(tmp_path, files, NOW).commitments.values(), date(2025, 7, 1))

    assert ["hari-ini#a", "bulan-ini#a", "nanti#a"] == [tracked.id for tracked in due]
