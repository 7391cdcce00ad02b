"""The list of officials is in order of their names."""

from pathlib import Path

from gazette.views import officials
from newsroom import edition, item


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

    view = officials.index_view(found)

    assert [("A", ["Agus Contoh", "Asep Contoh"]), ("B", ["Budi Contoh"])] == [
        (group.letter, [entry.link.text for entry in group.officials]) for group in view.letters
    ]
