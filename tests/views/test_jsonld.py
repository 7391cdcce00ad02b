"""JSON-LD: what machines read of a page."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

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


def article(tmp_path: Path, *lines: str, sources: str = "{name: media.example}") -> dict[str, Any]:
    text = item(*lines).replace("sources: [{name: media.example}]", f"sources: [{sources}]")
    found = edition(tmp_path, {"berita/2025/a.md": text})
    return jsonld.news_article(found, found.graph.stories[0])


def test_our_words_about_a_source_are_ours_and_rest_on_it(tmp_path: Path) -> None:
    url = "https://media.example/a"
    source = f"{{name: Garda Jatim, url: '{url}', published: 2025-06, author: Arg/Hms}}"

    node = article(tmp_path, sources=source)

    assert {"@type": "Organization", "name": "Kabar Contoh", "url": f"{SITEURL}/"} == node["author"]
    assert [
        {
            "@type": "CreativeWork",
            "name": "Garda Jatim",
            "url": url,
            "datePublished": "2025-06",
            "creditText": "Arg/Hms",
        }
    ] == node["isBasedOn"]


@pytest.mark.parametrize(
    ("byline", "kind"), [("Budi Contoh", "Person"), ("Senkom Kota Madiun", "Organization")]
)
def test_a_byline_is_the_author_and_an_organisation_is_no_person(
    tmp_path: Path, byline: str, kind: str
) -> None:
    node = article(tmp_path, f"byline: {byline}")

    assert (kind, byline) == (node["author"]["@type"], node["author"]["name"])


def test_of_a_mere_copy_no_author_is_claimed(tmp_path: Path) -> None:
    assert "author" not in article(tmp_path, sources="{name: Koran, relation: salinan}")


@pytest.mark.parametrize(
    ("kinds", "mended", "status"),
    [
        (["hak-jawab"], None, None),
        (["ralat", "hak-jawab", "koreksi"], ["ralat", "koreksi"], None),
        (["pencabutan"], None, "Retracted"),
    ],
)
def test_a_reply_is_no_correction_and_a_withdrawal_is_a_state(
    tmp_path: Path, kinds: list[str], mended: list[str] | None, status: str | None
) -> None:
    told = ", ".join(f"{{date: 2025-06-20, kind: {kind}, text: {kind}}}" for kind in kinds)

    node = article(tmp_path, f"corrections: [{told}]")

    assert (mended, status, "2025-06-20") == (
        node.get("correction"),
        node.get("creativeWorkStatus"),
        node["dateModified"],
    )


def nodes(found: Any) -> Iterator[dict[str, Any]]:
    """All nodes of a tree of JSON-LD."""
    if isinstance(found, dict):
        yield found
    for part in found.values() if isinstance(found, dict) else found:
        if isinstance(part, dict | list):
            yield from nodes(part)


def test_what_has_a_page_has_its_address_as_id_and_one_type_wherever_it_is_named(
    tmp_path: Path,
) -> None:
    told = item("mou: [mou-a]", organisations="[polres-madiun-kota, senkom-kota-madiun]")
    paper = "---\ntitle: MoU A\nkind: nota-kesepahaman\nparties: [{organisation: polri}]\n---\n"
    found = edition(tmp_path, {"berita/2025/a.md": told, "mou/mou-a.md": paper})
    graph = found.graph
    made = [
        jsonld.news_article(found, graph.stories[0]),
        jsonld.agreement(found, graph.agreements["mou-a"]),
        *(jsonld.organisation(found, record) for record in graph.organisations.values()),
        jsonld.region(found, graph.region("35.77")),
    ]

    types: dict[str, set[str]] = {}
    for node in nodes(made):
        if node.get("@type") not in ("CreativeWork", "Event") and node.get("url") != f"{SITEURL}/":
            assert node.get("@id") == node.get("url")
        if "@id" in node:
            types.setdefault(node["@id"].removeprefix(SITEURL), set()).add(node["@type"])

    assert {"GovernmentOrganization"} == types["/organisasi/polri/"]
    assert {"GovernmentOrganization"} == types["/organisasi/polres-madiun-kota/"]
    assert {"Organization"} == types["/organisasi/senkom/"]
    assert {"DigitalDocument"} == types["/mou/mou-a/"]
    assert {"AdministrativeArea"} == types["/wilayah/35-jawa-timur/"]


@pytest.mark.parametrize(
    ("region", "locality"), [("35", None), ("35.77", "Kota Madiun"), ("35.77.01", "Kota Madiun")]
)
def test_a_province_is_no_town(tmp_path: Path, region: str, locality: str | None) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(region=region)})

    address = jsonld.news_article(found, found.graph.stories[0])["about"]["location"]["address"]

    assert ("Jawa Timur", locality) == (address["addressRegion"], address.get("addressLocality"))


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("terjadwal", "EventScheduled"),
        ("ditunda", "EventPostponed"),
        ("batal", "EventCancelled"),
    ],
)
def test_nobody_is_sent_to_an_event_that_was_called_off(
    tmp_path: Path, status: str, said: str
) -> None:
    event = f"{{type: rakor, date: 2025-08-01, status: {status}}}"
    found = edition(tmp_path, {"berita/2025/a.md": item(event=event)})

    node = jsonld.news_article(found, found.graph.stories[0])

    assert f"https://schema.org/{said}" == node["about"]["eventStatus"]
