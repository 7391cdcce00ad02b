"""Pages of organisations and officials say first who leads, and nothing twice."""

from pathlib import Path

from gazette.views import news, officials, organisations
from gazette.views.edition import Edition
from newsroom import edition, item

BODY = "Ketua Senkom Kota Madiun, H. Budi Contoh, memimpin rapat."
BOARD = (
    "officials:",
    (
        "  - {name: H. Budi Contoh, role: Ketua, organisation: senkom-kota-madiun,"
        " evidence: 'Ketua Senkom Kota Madiun, H. Budi Contoh'}"
    ),
    "  - {name: Adi Contoh, role: Sekretaris, organisation: senkom-kota-madiun}",
)


def organisation(found: Edition, name: str) -> organisations.OrganisationView:
    address = f"/organisasi/{name}/"
    page = next(page for page in organisations.pages(found) if page.address == address)
    view: organisations.OrganisationView = page.view
    return view


def test_an_organisation_says_who_leads_it_and_where_its_sections_begin(tmp_path: Path) -> None:
    view = organisation(
        edition(tmp_path, {"berita/2025/a.md": item(*BOARD, body=BODY)}), "senkom-kota-madiun"
    )

    assert ["H. Budi Contoh"] == [entry.titled for entry in view.heads]
    assert ["Ketua", "Sekretaris"] == [entry.role for entry in view.offices]
    assert [
        ("Siapa saja", "#bagian-pejabat"),
        ("Kegiatan", "#bagian-linimasa"),
        ("Yang dijanjikan", "#bagian-komitmen"),
    ] == [(link.text, link.url) for link in view.jump]


def test_a_role_as_printed_keeps_its_language_and_our_words_have_ours(tmp_path: Path) -> None:
    told = "{name: Budi Contoh, organisation: senkom-kota-madiun, role: Chair}, {name: Adi Contoh}"
    found = edition(tmp_path, {"berita/2025/a.md": item("lang: en", f"officials: [{told}]")})

    views = [officials.official_view(found, person) for person in found.graph.people.values()]

    assert {("Chair", "en"), ("jabatan tidak disebut", "")} == {
        (span.role, span.role_lang) for view in views for span in view.offices
    }


def test_an_organisation_of_the_whole_country_says_so(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})

    assert "nasional" == organisation(found, "polri").reach
    assert [] == [*organisation(found, "polri").heads]


def test_an_official_is_first_said_in_the_office_that_was_named_last(tmp_path: Path) -> None:
    title = item(
        "officials: [{name: Budi Contoh, organisation: senkom-kota-madiun}]",
        title="Kunjungan",
        event="{type: kunjungan, date: 2025-06-05}",
    )
    found = edition(
        tmp_path, {"berita/2025/a.md": item(*BOARD, body=BODY), "berita/2025/b.md": title}
    )

    view = officials.official_view(found, found.graph.people["budi-contoh"])

    assert view.latest
    assert ("Ketua", "4 Juni 2025") == (view.latest.role, view.latest.date.text)
    facts = {fact.name: fact.value for fact in view.meta.facts if fact.role == "meta"}
    assert "Ketua, Senkom Kota Madiun" == facts["jenis"] == facts["memimpin"]
    assert "4 Juni 2025" == facts["tanggal"]
    kinds = [
        fact.value for fact in view.meta.facts if (fact.role, fact.name) == ("filter", "jenis")
    ]
    assert ["Pejabat"] == kinds


def test_only_who_leads_is_indexed_as_leading(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(*BOARD, body=BODY)})

    facts = officials.official_view(found, found.graph.people["adi-contoh"]).meta.facts

    assert "memimpin" not in {fact.name for fact in facts}


def test_evidence_that_only_names_is_left_out_of_pages(tmp_path: Path) -> None:
    telling = BOARD[1].replace("Budi Contoh'", "Budi Contoh, memimpin rapat'")
    for name, line, expected in (("a", BOARD[1], ""), ("b", telling, BODY.rstrip("."))):
        found = edition(
            tmp_path / name, {"berita/2025/a.md": item("officials:", line, body=BODY)}
        )  # fmt: skip

        entry = news.news_view(found, found.graph.stories[0]).officials[0]

        assert expected == entry.evidence
