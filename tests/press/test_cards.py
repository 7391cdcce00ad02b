"""Social cards: one picture a page, of the right size, without anything but the picture."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image

from builds import build
from gazette.press.kept.shelf import shelf
from gazette.press.printing import cards
from gazette.views.cards import deck
from gazette.views.news import news_view
from gazette.views.parts import Card
from newsroom import edition, item, write

SHORT = Card(title="Kota Madiun", above="Kota", site="Kabar Contoh")


def chunks(png: bytes) -> set[str]:
    found, at = set(), 8
    while at < len(png):
        found.add(png[at + 4 : at + 8].decode())
        at += 12 + int.from_bytes(png[at : at + 4], "big")
    return found


def test_a_card_is_a_small_picture_of_the_usual_size() -> None:
    data = cards.png(SHORT)
    image = Image.open(io.BytesIO(data))

    assert ("PNG", (1200, 630)) == (image.format, image.size)
    assert len(data) < 40_000
    assert {"IHDR", "PLTE", "IDAT", "IEND"} == chunks(data)
    assert data == cards.png(SHORT)


def test_a_long_title_stays_inside_the_card() -> None:
    for title in ("kata " * 80, "sangatpanjangtanpaspasi" * 10):
        size, lines = cards._fitted(title)

        assert len(lines) <= 4
        assert all(cards._font(size, 700).getlength(line) <= 1040 for line in lines)


def test_the_newest_items_have_cards_and_the_others_share_one(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/lama.md": item(title="Lama", date="2025-06-05"),
            "berita/2025/baru.md": item(title="Baru", date="2025-06-06"),
        },
    )

    dealt = deck(found, 1)

    assert {"/", "/berita/2025/baru/", "/wilayah/35-jawa-timur/"} <= set(dealt)
    assert "/berita/2025/lama/" not in dealt
    assert ("Baru", "Kota Madiun \u00b7 4 Juni 2025") == (
        dealt["/berita/2025/baru/"].title,
        dealt["/berita/2025/baru/"].above,
    )
    assert {} == deck(found, 0)
    assert "" == news_view(found, found.graph.stories[0]).meta.image


def test_every_card_that_a_page_names_stands_there_and_no_other(chapter_site: Path) -> None:
    named = {
        found
        for path in chapter_site.rglob("*.html")
        for found in re.findall(
            r'og:image" content="https://example\.org/kabar(/kartu/[^"]+)"', path.read_text()
        )
    }

    assert named == {f"/kartu/{path.name}" for path in (chapter_site / "kartu").iterdir()}


def test_kept_cards_are_used_and_broken_ones_are_drawn_again(tmp_path: Path) -> None:
    kept = tmp_path / "kartu"
    dealt = {"/": SHORT}
    cards.draw_all(tmp_path / "a", dealt, kept)
    name = SHORT.address.rsplit("/", 1)[1]
    (kept / name).write_bytes(b"\x89PNG cut")

    cards.draw_all(tmp_path / "b", dealt, kept)

    first, second = ((tmp_path / site / "kartu" / name).read_bytes() for site in "ab")
    assert first == second == (kept / name).read_bytes()


def test_cards_can_be_switched_off(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item()})

    site = build(content, tmp_path / "output", {"KABAR_CARDS": 0, "KABAR_SEARCH": False})

    assert not (site / "kartu").exists()
    assert "og:image" not in (site / "index.html").read_text()


def test_cards_of_another_drawer_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = shelf(tmp_path, "kartu", cards.version())
    assert old
    cards.draw_all(tmp_path / "a", {"/": SHORT}, old)
    assert old == shelf(tmp_path, "kartu", cards.version())
    assert [*old.iterdir()]

    monkeypatch.setattr("PIL.__version__", "0.1")

    assert old != shelf(tmp_path, "kartu", cards.version())
    assert not old.exists()
