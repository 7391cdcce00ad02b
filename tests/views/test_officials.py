"""The list of officials is in order of their names; an office is told, its lack too."""

from pathlib import Path

import pytest

from gazette.views import officials
from gazette.views.edition import Edition
from newsroom import edition, item


def lists(found: Edition) -> list[officials.OfficialIndexView]:
    pages = [*officials.pages(found)]
    return [page.view for page in pages if page.template == "official_index.html"]


def test_officials_stand_by_name_below_their_letter(tmp_path: Path) -> None:
    named = ("Asep Contoh", "Budi Contoh", "Agus Contoh")
    told = ", ".join(f"{{name: {name}, organisation: senkom-kota-madiun}}" for name in named)
    found = edition(
        tmp_path,
        {
            "pejabat/zainal.md": "---\nname: Agus Contoh\n---\n",
            "berita/2025/a.md": item(f"officials: [{told}]"),
        },
    )

    (view,) = lists(found)

    assert [("A", ["Agus Contoh", "Asep Contoh"]), ("B", ["Budi Contoh"])] == [
        (group.letter, [entry.link.text for entry in group.officials]) for group in view.letters
    ]


def test_a_long_list_goes_on_and_leads_to_every_letter(tmp_path: Path) -> None:
    letters = [(first, second) for first in "ABC" for second in "abcdefghijklmnopqrstuvwx"]
    names = [f"{a}{b}{c} Contoh" for a, b in letters for c in "aeiou"][:241]
    told = ", ".join(f"{{name: {name}, organisation: senkom-kota-madiun}}" for name in names)
    found = edition(tmp_path, {"berita/2025/a.md": item(f"officials: [{told}]")})

    first, second = lists(found)

    assert names == [
        entry.link.text
        for view in (first, second)
        for group in view.letters
        for entry in group.officials
    ]
    assert ["B", "C"] == [group.letter for group in second.letters]
    assert {"241 pejabat"} == {first.total, second.total}
    assert ["#bagian-huruf-A", "#bagian-huruf-B", "/kabar/pejabat/2/#bagian-huruf-C"] == [
        link.url for link in first.jump
    ]
    assert [
        "/kabar/pejabat/#bagian-huruf-A",
        "/kabar/pejabat/#bagian-huruf-B",
        "#bagian-huruf-C",
    ] == [link.url for link in second.jump]
    assert (None, "/kabar/pejabat/2/") == ends(first)
    assert ("/kabar/pejabat/", None) == ends(second)
    assert first.meta.title != second.meta.title


def ends(view: officials.OfficialIndexView) -> tuple[str | None, str | None]:
    pager = view.pager
    assert pager
    before, after = pager.before, pager.after
    assert {"Halaman sebelumnya", "Halaman berikutnya"} >= {
        one.text for one in (before, after) if one
    }
    return before.url if before else None, after.url if after else None


@pytest.mark.parametrize(
    ("days", "role", "text"),
    [
        (["04"], "Ketua", "disebut sebagai Ketua pada 4 Juni 2025, 1 sumber"),
        (["04"], "", "disebut tanpa jabatan pada 4 Juni 2025, 1 sumber"),
        (
            ["04", "06"],
            "",
            "disebut tanpa jabatan antara 4 Juni 2025 dan 6 Juni 2025, 2 sumber",
        ),
    ],
)
def test_who_was_named_without_an_office_was_named_as_nothing(
    tmp_path: Path, days: list[str], role: str, text: str
) -> None:
    held = f", role: {role}" if role else ""
    officials_key = f"officials: [{{name: Budi Contoh, organisation: senkom-kota-madiun{held}}}]"
    files = {
        f"berita/2025/{day}.md": item(
            officials_key, date="2025-06-07", event=f"{{type: rakor, date: 2025-06-{day}}}"
        )
        for day in days
    }
    found = edition(tmp_path, files)

    (office,) = officials.official_view(found, found.graph.people["budi-contoh"]).offices

    assert text == office.text


def test_only_items_that_stand_say_since_when_an_office_was_named(tmp_path: Path) -> None:
    ketua = "officials: [{name: Budi Contoh, role: Ketua, organisation: senkom-kota-madiun}]"
    saksi = "officials: [{name: Wati Contoh, role: Saksi}]"
    back = "corrections: [{date: 2025-06-30, kind: pencabutan, text: Tidak pernah ada.}]"
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(ketua, event="{type: rakor, date: 2025-06-02}"),
            "berita/2025/b.md": item(ketua, back),
            "berita/2025/c.md": item(saksi, back),
        },
    )
    budi, wati = (
        officials.official_view(found, found.graph.people[one])
        for one in ("budi-contoh", "wati-contoh")
    )

    assert ["disebut sebagai Ketua pada 2 Juni 2025, 1 sumber"] == [
        one.text for one in budi.offices
    ]
    assert ["", "berita dicabut"] == sorted(one.source.mark for one in budi.offices[0].entries)
    assert (None, ["disebut hanya dalam berita yang dicabut"]) == (
        wati.latest,
        [one.text for one in wati.offices],
    )
