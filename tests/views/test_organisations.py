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
