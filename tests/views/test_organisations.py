"""The page of an organisation holds what is its own."""

from pathlib import Path

from gazette.views import organisations
from newsroom import edition, item


def test_an_organisation_is_not_given_the_figures_of_another(tmp_path: Path) -> None:
    claims = (
        "claims:",
        "  - {subject: senkom-kota-madiun, property: anggota, value: '75'}",
        "  - {subject: polres-madiun-kota, property: personel, value: '400'}",
    )
    found = edition(tmp_path, {"berita/2025/a.md": item(*claims)})
    pages = {page.address: page for page in organisations.pages(found)}

    of_senkom, of_polres = (
        [(claim.property, claim.value) for claim in pages[f"/organisasi/{name}/"].view.claims]
        for name in ("senkom-kota-madiun", "polres-madiun-kota")
    )

    assert [("anggota", "75")] == of_senkom
    assert [("personel", "400")] == of_polres


def test_what_is_hoped_of_it_is_jumped_to_where_it_stands(tmp_path: Path) -> None:
    hope = (
        "commitments: [{id: pos, text: Membangun pos, owner: senkom-kota-madiun,"
        " strength: harapan}]"
    )
    found = edition(tmp_path, {"berita/2025/a.md": item(hope)})
    pages = {page.address: page for page in organisations.pages(found)}

    jumps = {
        name: [link.url for link in pages[f"/organisasi/{name}/"].view.jump]
        for name in ("senkom-kota-madiun", "polres-madiun-kota")
    }

    all_have = ["#bagian-pejabat", "#bagian-linimasa", "#bagian-komitmen"]
    assert [*all_have, "#bagian-harapan"] == jumps["senkom-kota-madiun"]
    assert all_have == jumps["polres-madiun-kota"]
