"""The page of a region says at a glance who is here."""

from pathlib import Path
from typing import get_args

import pytest

from gazette.domain.organisations import OrganisationKind
from gazette.views import regions
from newsroom import edition, item


def test_organisations_that_name_people_stand_first(tmp_path: Path) -> None:
    officials = "officials: [{name: Budi, role: Ketua, organisation: senkom-kota-madiun}]"
    found = edition(tmp_path, {"berita/2025/rakor.md": item(officials)})

    view = regions.region_view(
        found,
        found.graph.region("35.77"),
        homes=("polres-madiun-kota", "senkom-kota-madiun"),
    )

    assert ["Senkom Kota Madiun", "Polres Madiun Kota"] == [
        home.link.text for home in view.organisations
    ]


def test_an_old_promise_stands_before_newer_news(tmp_path: Path) -> None:
    promise = "commitments: [{id: pos, text: Membangun pos, due: 2025-02}]"
    files = {f"berita/2025/baru-{number}.md": item() for number in range(201)}
    files["berita/2025/lama.md"] = item(
        promise, date="2025-01-05", event="{type: rakor, date: 2025-01-04}"
    )
    found = edition(tmp_path, files)

    view = regions.region_view(found, found.graph.region("35.77"))

    assert ["Membangun pos"] == [entry.text for entry in view.commitments]


def test_the_communitys_own_organisations_stand_before_the_states(tmp_path: Path) -> None:
    officials = (
        "officials: [{name: Adi, role: Kapolres, organisation: polres-madiun-kota},"
        " {name: Budi, role: Ketua, organisation: senkom-kota-madiun}]"
    )
    found = edition(tmp_path, {"berita/2025/rakor.md": item(officials)})

    view = regions.region_view(
        found,
        found.graph.region("35.77"),
        homes=("polres-madiun-kota", "senkom-kota-madiun"),
    )

    assert ["Senkom Kota Madiun", "Polres Madiun Kota"] == [
        home.link.text for home in view.organisations
    ]
    assert sorted(get_args(OrganisationKind)) == sorted(regions.KINDS)


def test_where_more_people_are_known_than_shown_a_link_says_so(tmp_path: Path) -> None:
    named = ", ".join(
        f"{{name: Budi {letter}, organisation: senkom-kota-madiun}}" for letter in "ABCDEF"
    )
    found = edition(tmp_path, {"berita/2025/rakor.md": item(f"officials: [{named}]")})
    few = edition(tmp_path / "few", {"berita/2025/rakor.md": item()})

    home, other = (
        regions.region_view(one, one.graph.region("35.77"), homes=("senkom-kota-madiun",))
        .organisations[0]
        for one in (found, few)
    )  # fmt: skip

    assert (5, None) == (len(home.offices), other.rest)
    assert home.rest
    assert "Semua 6 nama" == home.rest.text
    assert "/kabar/organisasi/senkom-kota-madiun/#bagian-pejabat" == home.rest.url


def test_sections_without_anything_are_told_in_one_line(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/rakor.md": item(region="35.77.01")})

    view = regions.region_view(found, found.graph.region("35.77.01"))

    assert (
        "Belum tercatat dari sini: organisasi, janji, aspirasi warga, kesepakatan, program rutin."
        == view.silent
    )
    assert () == view.jump


def test_only_what_holds_something_is_jumped_to(tmp_path: Path) -> None:
    promised = "commitments: [{id: patroli, text: Patroli bersama}]"
    found = edition(tmp_path, {"berita/2025/rakor.md": item(promised)})

    view = regions.region_view(
        found, found.graph.region("35.77"), homes=("polres-madiun-kota",), programmes=()
    )

    assert ["#bagian-lembaga", "#bagian-linimasa", "#bagian-komitmen", "#bagian-sekitar"] == [
        jump.url for jump in view.jump
    ]
    assert "Belum tercatat dari sini: aspirasi warga, kesepakatan, program rutin." == view.silent


def test_neighbours_are_the_other_regions_beside_it(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(region="[35.77, 35.19, 31.75]")})

    view = regions.region_view(found, found.graph.region("35.77"))

    assert ["Kabupaten Madiun"] == [entry.link.text for entry in view.neighbours]


def test_a_long_tree_ends_with_regencies_and_says_where_the_rest_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = edition(tmp_path, {"berita/2025/rakor.md": item(region="35.77.01")})

    def tree() -> tuple[list[str], str]:
        view = regions.index_view(found)
        entries, codes = list(view.provinces), []
        while entries:
            entry = entries.pop(0)
            codes.append(entry.code)
            entries.extend(entry.children)
        return codes, view.hint

    assert (["35", "35.77", "35.77.01"], "") == tree()
    monkeypatch.setattr(regions, "MOST_IN_TREE", 2)
    assert (["35", "35.77"], "Yang lebih kecil ada di halaman wilayahnya.") == tree()


def test_a_renamed_region_says_what_it_was_called(tmp_path: Path) -> None:
    files = {"berita/2025/a.md": item().replace("region: 35.77", "region: [76.01, 35.77]")}
    found = edition(tmp_path, files)

    said = {
        code: regions.region_view(found, found.graph.region(code)).former
        for code in ("76.01", "35.77")
    }

    assert {"76.01": ("Kabupaten Mamuju Utara",), "35.77": ()} == said
