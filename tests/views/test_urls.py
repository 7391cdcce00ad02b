"""Addresses stay as the contract promises them."""

from pathlib import Path

import pytest

from gazette.views import texts, urls
from newsroom import edition, item


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("35", "/wilayah/35-jawa-timur/"),
        ("35.19", "/wilayah/35.19-kabupaten-madiun/"),
        ("35.77", "/wilayah/35.77-kota-madiun/"),
        ("31.75", "/wilayah/31.75-kota-administrasi-jakarta-timur/"),
        ("35.19.08", "/wilayah/35.19.08-madiun/"),
    ],
)
def test_a_region_stands_at_its_code_and_name(tmp_path: Path, code: str, address: str) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(region=code)})

    assert address == urls.region_address(found.graph.region(code))


@pytest.mark.parametrize(
    ("alias", "address"),
    [("/lama/", "/lama/"), ("/lama", "/lama/"), ("/2024/berita.html", "/2024/berita.html")],
)
def test_a_redirect_stands_where_hosts_look_for_it(
    tmp_path: Path, alias: str, address: str
) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item(f"aliases: [{alias}]")})

    assert [address] == [page.address for page in texts.redirects(found)]


def test_a_link_to_a_section_that_is_switched_off_has_no_address(tmp_path: Path) -> None:
    del tmp_path
    addresses = urls.Addresses(siteurl="https://example.org/kabar", enabled=frozenset({"news"}))

    assert ("/kabar/berita/", "", "/kabar/tentang/", "/kabar/") == tuple(
        addresses.href(address) for address in ("/berita/", "/mou/", "/tentang/", "/")
    )
