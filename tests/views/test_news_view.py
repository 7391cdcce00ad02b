"""The page of a news item says ready words: who, with whom, where, and what is not known."""

from pathlib import Path

import pytest

from gazette.views import news
from gazette.views.edition import Edition
from gazette.views.parts import PledgeEntry
from newsroom import edition, item


def view_of(found: Edition, story: str = "rakor") -> news.NewsView:
    return news.news_view(found, next(known for known in found.graph.stories if known.id == story))


def test_the_first_organisation_is_the_organiser_the_others_stand_beside(tmp_path: Path) -> None:
    organisations = "[senkom-kota-madiun, polres-madiun-kota]"
    found = edition(tmp_path, {"berita/2025/rakor.md": item(organisations=organisations)})

    view = view_of(found)

    assert view.organiser
    assert "Senkom Kota Madiun" == view.organiser.text
    assert ["Polres Madiun Kota"] == [other.text for other in view.others]


def test_regions_of_one_parent_stand_together(tmp_path: Path) -> None:
    region = "[35.77, 35.77.01, 35.77.02, 35.19]"
    view = view_of(edition(tmp_path, {"berita/2025/rakor.md": item(region=region)}))

    assert [
        (["Jawa Timur", "Kota Madiun"], ["Kartoharjo", "Manguharjo"]),
        (["Jawa Timur"], ["Kabupaten Madiun"]),
    ] == [
        ([link.text for link in group.above], sorted(link.text for link in group.places))
        for group in view.regions
    ]


def test_other_news_is_that_of_the_regency(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/kota.md": item(region="35.77", date="2025-06-06"),
            "berita/2025/kelurahan.md": item(region="35.77.01.1001", date="2025-06-07"),
            "berita/2025/kabupaten.md": item(region="35.19", date="2025-06-08"),
            "berita/2025/provinsi.md": item(region="35", date="2025-06-09"),
        },
    )

    pages = {page.address: page.make() for page in news.pages(found)}
    beside = {
        story: [view.newer and view.newer.url, view.older and view.older.url]
        for story in ("kota", "kelurahan", "kabupaten", "provinsi")
        for view in [pages[f"/berita/2025/{story}/"]]
    }

    assert {
        "kota": ["/kabar/berita/2025/kelurahan/", None],
        "kelurahan": [None, "/kabar/berita/2025/kota/"],
        "kabupaten": [None, None],
        "provinsi": [None, None],
    } == beside


def test_the_property_of_a_claim_is_said_in_words(tmp_path: Path) -> None:
    claim = "claims: [{subject: senkom-kota-madiun, property: peserta-diklat, value: 15}]"
    view = view_of(edition(tmp_path, {"berita/2025/rakor.md": item(claim)}))

    assert ["peserta diklat"] == [claim.property for claim in view.claims]


def pledges(tmp_path: Path, *lines: str, later: str = "") -> list[PledgeEntry]:
    files = {"berita/2025/rakor.md": item(*lines)}
    if later:
        files["berita/2025/lanjut.md"] = item(
            later, date="2025-06-20", event="{type: rakor, date: 2025-06-19}"
        )
    view = view_of(edition(tmp_path, files))
    return [*view.commitments, *view.aspirations]


def test_silence_about_a_pledge_is_said(tmp_path: Path) -> None:
    found = pledges(
        tmp_path,
        "commitments: [{id: pos, text: Membangun pos, owner: senkom-kota-madiun}]",
        "aspirations: [{id: lampu, text: Lampu jalan, to: polri}, "
        "{id: patroli, text: Patroli, answer: Ditambah}]",
    )

    assert [
        ("Oleh", "Belum ada kabar kelanjutannya."),
        ("Disampaikan kepada", "Belum ada jawaban yang diberitakan."),
        ("Disampaikan kepada", "Belum ada kabar tindak lanjutnya."),
    ] == [(entry.owner_label, entry.silence) for entry in found]


def test_what_is_overdue_is_said_once(tmp_path: Path) -> None:
    (found,) = pledges(tmp_path, "commitments: [{id: pos, text: Membangun pos, due: 2025-06-20}]")

    assert ("Tanpa kabar", "11 hari sejak tenggat", "") == (
        found.status.text,
        found.overdue,
        found.silence,
    )


def test_a_hope_stands_apart_from_promises_and_promises_nothing(tmp_path: Path) -> None:
    hope = "{id: rukun, text: Sinergi terjaga, owner: polri, strength: harapan}"
    view = view_of(
        edition(
            tmp_path,
            {"berita/2025/rakor.md": item(f"commitments: [{{id: pos, text: Pos}}, {hope}]")},
        )
    )

    assert ["pos"] == [entry.id for entry in view.commitments]
    assert [("rukun", "diharapkan", "Diharapkan", "Diharapkan dari")] == [
        (entry.id, entry.status.value, entry.status.text, entry.owner_label) for entry in view.hopes
    ]


def test_a_list_counts_hopes_apart(tmp_path: Path) -> None:
    kinds = ("komitmen", "harapan", "harapan", "rencana")
    told = ", ".join(
        f"{{id: a-{at}, text: Pos, strength: {kind}}}" for at, kind in enumerate(kinds)
    )
    found = edition(tmp_path, {"berita/2025/rakor.md": item(f"commitments: [{told}]")})

    entry = found.entry(found.graph.stories[0])

    assert ("2 komitmen", "2 harapan") == (entry.commitments, entry.hopes)


def test_what_goes_on_says_how_old_that_news_is(tmp_path: Path) -> None:
    (found,) = pledges(
        tmp_path,
        "commitments: [{id: pos, text: Membangun pos}]",
        later="follow_ups: [{of: 'rakor#pos', status: berjalan}]",
    )

    assert found.latest
    assert ("Berjalan", "19 Juni 2025") == (found.status.text, found.latest.text)


@pytest.mark.parametrize(
    ("promise", "origin"),
    [
        ("commitments: [{id: a, text: Pos, strength: rencana}]", "Dijanjikan dalam"),
        ("commitments: [{id: a, text: Pos, strength: harapan}]", "Diharapkan dalam"),
        ("aspirations: [{id: a, text: Lampu}]", "Disampaikan dalam"),
    ],
)
def test_a_follow_up_says_what_it_follows(tmp_path: Path, promise: str, origin: str) -> None:
    later = item("follow_ups: [{of: 'rakor#a', status: selesai}]", date="2025-06-20")
    files = {"berita/2025/rakor.md": item(promise), "berita/2025/lanjut.md": later}

    view = view_of(edition(tmp_path, files), "lanjut")

    assert [origin] == [entry.origin for entry in view.follow_ups]


def corrected(*kinds: str) -> str:
    told = (f"{{date: 2025-06-20, kind: {kind}, text: Tanggapan}}" for kind in kinds)
    return item(f"corrections: [{', '.join(told)}]")


@pytest.mark.parametrize(
    ("kinds", "heading", "listed"),
    [
        (["hak-jawab"], "Ada hak jawab atas berita ini", "Hak jawab"),
        (["hak-jawab", "ralat"], "Berita ini telah diperbaiki", "Ralat"),
        (["pencabutan", "hak-jawab"], "Berita ini dicabut", "Berita dicabut"),
    ],
)
def test_a_notice_says_what_its_gravest_correction_did(
    tmp_path: Path, kinds: list[str], heading: str, listed: str
) -> None:
    found = edition(tmp_path, {"berita/2025/rakor.md": corrected(*kinds)})

    view, entry = view_of(found), found.entry(found.graph.stories[0])

    assert view.notice
    assert entry.corrected
    assert (heading, listed) == (view.notice.text, entry.corrected.text)
    assert (kinds == ["hak-jawab"]) == (view.notice.value == "hak-jawab")


def test_whoever_hears_of_a_withdrawn_item_hears_that_it_was_withdrawn(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/rakor.md": corrected("pencabutan")})

    view, entry = view_of(found), found.entry(found.graph.stories[0])

    told = "Berita ini dicabut. Rapat membahas kamtibmas."
    assert (told, told) == (view.meta.description, entry.summary)


def test_a_pledge_with_news_is_not_silent(tmp_path: Path) -> None:
    found = pledges(
        tmp_path,
        "commitments: [{id: pos, text: Membangun pos}]",
        later="follow_ups: [{of: 'rakor#pos', status: berjalan}]",
    )

    assert [""] == [entry.silence for entry in found]


def test_a_span_of_days_gives_machines_its_first_day(tmp_path: Path) -> None:
    event = "{type: rakor, date: 2025-06-02, end: 2025-06-04}"
    view = view_of(edition(tmp_path, {"berita/2025/rakor.md": item(event=event)}))

    assert view.event
    assert ("2025-06-02", "2\u20134 Juni 2025") == (view.event.date.iso, view.event.date.text)
