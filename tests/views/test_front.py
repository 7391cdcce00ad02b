"""The front page: what is new, what is next, what is owed."""

from pathlib import Path

from gazette.views import front
from newsroom import edition, item


def agreement(title: str) -> str:
    return f"---\ntitle: {title}\nkind: belum-pasti\nparties: [{{organisation: senkom}}]\n---\n"


def test_agreements_that_were_last_in_the_news_stand_first(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "mou/a-tak-disebut.md": agreement("Tak pernah disebut"),
            "mou/b-lama.md": agreement("Lama"),
            "mou/c-baru.md": agreement("Baru"),
            "berita/2025/lama.md": item("mou: b-lama", date="2025-06-05"),
            "berita/2025/baru.md": item("mou: c-baru", date="2025-06-06"),
        },
    )

    shown = [entry.link.text for entry in front.front_view(found).agreements]

    assert ["Baru", "Lama"] == [title for title in shown if title in ("Baru", "Lama")]
    assert shown.index("Lama") < shown.index("Tak pernah disebut")


def test_what_was_answered_for_good_is_not_owed(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item(
                "aspirations: [{id: lampu, text: Lampu}, {id: air, text: Air}, "
                "{id: jalan, text: Jalan}]"
            ),
            "berita/2025/b.md": item(
                "follow_ups: [{of: a#lampu, status: selesai}, {of: a#air, status: bukan-wewenang}]",
                date="2025-06-20",
            ),
        },
    )

    assert ["Jalan"] == [entry.text for entry in front.front_view(found).raised]
