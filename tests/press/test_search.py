"""Search: what the index holds, and that it is the same for the same site."""

import gzip
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from builds import build
from gazette.press.printing import pagefind, pagefind_service
from gazette.views import search
from gazette.views.news import news_view
from newsroom import edition, item, write

MADIUN = "berita/2025/audiensi-senkom-kota-madiun-polres-madiun-kota/index.html"


def bytes_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_indexes_of_one_site_are_the_same_bytes(chapter_site: Path, tmp_path: Path) -> None:
    again = build(Path("content").resolve(), tmp_path / "output")

    assert bytes_below(chapter_site / "pagefind") == bytes_below(again / "pagefind")


def index_of(site: Path, names: Iterable[str]) -> dict[str, bytes]:
    page = "<html lang=id><title>Kabar {0}</title><body data-pagefind-body>Rapat {0}</body></html>"
    write(site, {f"{name}/index.html": page.format(name) for name in names})
    pagefind.index(site)
    return bytes_below(site / "pagefind")


def fragments(index: dict[str, bytes]) -> dict[str, str]:
    """What a reader is shown of each found page, by its address."""
    made = (
        gzip.decompress(data).decode().removeprefix("pagefind_dcd")
        for name, data in index.items()
        if name.startswith("fragment/")
    )
    return {json.loads(fragment)["url"]: fragment for fragment in made}


def test_the_index_does_not_depend_on_how_the_disk_lists_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = index_of(tmp_path, "abcdefgh")
    shutil.rmtree(tmp_path / "pagefind")
    listed = [*os.walk(tmp_path)]
    monkeypatch.setattr(os, "walk", lambda at: reversed(listed))

    again = index_of(tmp_path, "abcdefgh")

    assert made == again
    assert {f"/{name}/" for name in "abcdefgh"} == fragments(made).keys()


def test_no_page_is_lost_however_many_are_sent_ahead(tmp_path: Path) -> None:
    names = [f"n{number}" for number in range(3 * pagefind_service._AHEAD + 7)]

    assert {f"/{name}/" for name in names} == fragments(index_of(tmp_path, names)).keys()


def test_pages_are_found_as_the_command_line_would_find_them(
    chapter_site: Path, tmp_path: Path
) -> None:
    whole = ["--site", chapter_site, "--output-path", tmp_path, "--glob", "**/index.html"]
    binary = pagefind_service.get_executable()
    subprocess.run([binary, *whole, "--force-language", "id", "--silent"], check=True)

    assert fragments(bytes_below(tmp_path)) == fragments(bytes_below(chapter_site / "pagefind"))


def test_pages_are_found_by_what_people_call_them(chapter_site: Path) -> None:
    found = fragments(bytes_below(chapter_site / "pagefind"))
    shown = {url: json.loads(fragment)["content"] for url, fragment in found.items()}

    assert "Polres Madiun Kota" in shown["/organisasi/polres-madiun-kota/"]
    assert "Polres Metro Jaktim" in shown["/organisasi/polres-metro-jakarta-timur/"]
    assert "Kapolres, Polres Madiun Kota" in shown["/pejabat/wiwin-junianto/"]
    assert "Kapolres: AKBP Wiwin Junianto" in shown["/organisasi/polres-madiun-kota/"]
    assert "Katno Hadi Mangunegara" in shown["/pejabat/katno-hadi/"]
    labels = re.compile("pernah ditulis|Gelar dan ejaan|Berita kegiatan")
    assert not [url for url, words in shown.items() if labels.search(words)]
    assert not [url for url, words in shown.items() if "Bagikan atau cetak" in words]


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("exit 3", "Pagefind berhenti"),
        ("echo 'no more room' >&2; exit 1", "no more room"),
        ("cat >/dev/null & echo -n 'Failed to parse a,'; wait", "Failed to parse a"),
        ('echo -n "$(echo \'{"payload": {"type": "Error", "message": "oops"}}\' | base64 -w0),"',
         "oops"),
    ],
)  # fmt: skip
def test_what_pagefind_complains_of_is_told(
    does: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    binary = tmp_path / "pagefind-binary"
    binary.write_text(f"#!/bin/sh\n{does}\n")
    binary.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(binary))

    with pytest.raises(pagefind.IndexFailed, match=f"indeks pencarian gagal dibuat: {told}"):
        index_of(tmp_path / "site", "abc")


def test_what_pagefind_said_last_is_told_where_it_has_stopped_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    binary = tmp_path / "pagefind-binary"
    binary.write_text("#!/bin/sh\nexec <&-\necho -n 'Failed to parse a,'\n")
    binary.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(binary))
    more_than_fills_a_pipe = ["a" * 4_000] * 50

    with pytest.raises(pagefind.IndexFailed, match="Failed to parse a"):
        list(pagefind_service.indexed(tmp_path, more_than_fills_a_pipe, "id"))


def test_a_page_that_cannot_be_read_fails_the_index(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").symlink_to("nowhere")

    with pytest.raises(pagefind.IndexFailed, match="satu halaman tidak terbaca"):
        pagefind.index(tmp_path)


def test_a_missing_pagefind_is_told_with_its_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagefind_service, "get_executable", lambda: None)

    with pytest.raises(pagefind.IndexFailed, match="setel KABAR_SEARCH = False"):
        index_of(tmp_path, "a")


def test_the_index_is_indonesian_and_holds_articles_alone(chapter_site: Path) -> None:
    entry = json.loads((chapter_site / "pagefind/pagefind-entry.json").read_text())
    with_body = [
        path
        for path in chapter_site.rglob("*.html")
        if "data-pagefind-body" in path.read_text(encoding="utf-8")
    ]

    assert ["id"] == list(entry["languages"])
    assert len(with_body) == entry["languages"]["id"]["page_count"]
    assert not {"cari", "berita", "komitmen", "linimasa", "agenda"} & {
        path.parent.name for path in with_body
    }


def test_nothing_is_served_that_the_search_page_does_not_load(chapter_site: Path) -> None:
    folder = chapter_site / "pagefind"

    assert {"filter", "fragment", "index"} == {
        path.name for path in folder.iterdir() if path.is_dir()
    }
    assert {"pagefind.js", "pagefind-worker.js", "wasm.id.pagefind", "pagefind-entry.json"} == {
        path.name for path in folder.iterdir() if path.is_file() and path.suffix != ".pf_meta"
    }


def test_only_the_search_page_may_compile_and_only_it_loads_the_script(chapter_site: Path) -> None:
    allowed = [
        path.relative_to(chapter_site).as_posix()
        for path in chapter_site.rglob("*.html")
        if "wasm-unsafe-eval" in path.read_text() or "/aset/cari-" in path.read_text()
    ]

    assert ["cari/index.html"] == allowed


def test_the_index_can_be_switched_off(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item()})

    site = build(content, tmp_path / "output", {"KABAR_SEARCH": False})

    page = BeautifulSoup((site / "cari/index.html").read_text(), "html.parser")
    assert not (site / "pagefind").exists()
    assert (None, None) == (page.select_one("[data-finder]"), page.select_one("script[src*=cari]"))
    assert page.select_one('main a[href="/kabar/wilayah/"]')


def test_a_failed_index_fails_the_build(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()

    with pytest.raises(pagefind.IndexFailed, match="indeks pencarian"):
        pagefind.index(tmp_path / "site")


def test_an_item_is_filed_under_place_kind_organisation_year_and_agreement(tmp_path: Path) -> None:
    found = edition(
        tmp_path,
        {
            "berita/2025/a.md": item("mou: [kep-1]"),
            "mou/kep-1.md": (
                "---\ntitle: Nota\nkind: nota-kesepahaman\nnumbers: [{number: Kep-1/A/I/2024}]\n"
                "parties: [{organisation: senkom}, {organisation: polri}]\n---\n"
            ),
        },
    )

    facts = news_view(found, found.graph.stories[0]).meta.facts

    assert [
        ("jenis", "Rapat koordinasi"),
        ("wilayah", "Jawa Timur"),
        ("wilayah", "Kota Madiun"),
        ("organisasi", "Senkom Kota Madiun"),
        ("mou", "Kep-1/A/I/2024"),
        ("tahun", "2025"),
    ] == [(fact.name, fact.value) for fact in facts if fact.role == "filter"]
    assert [("tanggal", "2025-06-04")] == [
        (fact.name, fact.value) for fact in facts if fact.role == "sort"
    ]
    assert [("/kabar/mou/kep-1/", ["kep1ai2024"])] == [
        (row["url"], row["keys"]) for row in json.loads(search.numbers(found))
    ]


def test_a_result_says_all_days_of_an_event(tmp_path: Path) -> None:
    event = "{type: tanggap-bencana, date: 2025-06-02, end: 2025-06-04}"
    found = edition(tmp_path, {"berita/2025/a.md": item(event=event)})

    facts = news_view(found, found.graph.stories[0]).meta.facts

    assert ["2\u20134 Juni 2025"] == [
        fact.value for fact in facts if (fact.role, fact.name) == ("meta", "tanggal")
    ]


def test_regions_without_a_page_are_listed_by_name(tmp_path: Path) -> None:
    found = edition(tmp_path, {"berita/2025/a.md": item()})

    file = next(file for file in search.files(found) if file.address == search.UNHEARD)

    names = json.loads(file.text)
    assert {"Kabupaten Bogor", "Kota Bogor", "Jawa Barat", "Kabupaten Madiun"} <= set(names)
    assert {"Kabupaten Pasangkayu", "Kabupaten Mamuju Utara"} <= set(names)  # once and today
    assert not {"Kota Madiun", "Jawa Timur"} & set(names)
    assert len(gzip.compress(file.text.encode(), mtime=0)) < 4096
