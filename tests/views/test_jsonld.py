"""JSON-LD: what machines read of a page."""

import dataclasses
from pathlib import Path

from gazette.domain.records import Image
from gazette.views import jsonld
from gazette.views.parts import Picture
from newsroom import SITEURL, edition, item


def test_titles_stand_before_and_behind_a_name_as_usage_has_it(tmp_path: Path) -> None:
    name = "'Kombes Pol. H. Budi Contoh, S.I.K., M.H.'"
    found = edition(
        tmp_path, {"berita/2025/a.md": item(f"officials: [{{name: {name}, role: Kapolres}}]")}
    )

    node = jsonld.person(found, found.graph.people["budi-contoh"])

    assert ("Kombes Pol. H.", "S.I.K., M.H.") == (
        node["honorificPrefix"],
        node["honorificSuffix"],
    )


def test_a_news_article_names_its_images(tmp_path: Path) -> None:
    made = edition(tmp_path, {"berita/2025/a.md": item()})
    story = made.graph.stories[0]
    shown = dataclasses.replace(
        story,
        item=dataclasses.replace(story.item, images=(Image(file="rapat.jpg", alt="Rapat"),)),
    )
    picture = Picture(src="/kabar/gambar/ab-800.webp", sources=(), width=800, height=600, alt="")
    found = dataclasses.replace(made, pictures={"rapat.jpg": picture})

    node = jsonld.news_article(found, shown)

    assert [f"{SITEURL}/gambar/ab-800.webp"] == node["image"]
