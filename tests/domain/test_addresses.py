"""Addresses: old ones stand where nothing else does, and links lead to pages and their parts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gazette.domain.site_plan import folded, linked_address, old_address, quoted
from newsroom import graph, item, problems

AT = "berita/2025/a.md"
LATER = datetime(2026, 7, 1, tzinfo=UTC)
Files = dict[str, str]


def named(organisation: str) -> str:
    return f"officials: [{{name: Budi, role: Ketua, organisation: {organisation}}}]"


def errors(folder: Path, files: Files, now: datetime = LATER) -> list[tuple[str, str, int]]:
    """Code, file and column of every error."""
    return [
        (found.code, Path(found.at.path).name, found.at.column)
        for found in problems(folder, files, now)
        if found.severity == "error"
    ]


def codes(folder: Path, *aliases: str) -> list[str]:
    text = item("aliases: [" + ", ".join(f'"{alias}"' for alias in aliases) + "]")
    return [code for code, _, _ in errors(folder, {AT: text})]


@pytest.mark.parametrize(
    ("alias", "address"),
    [
        ("/lama", "/lama/"),
        ("/lama/", "/lama/"),
        ("/2024/berita.html", "/2024/berita.html"),
        ("/2024/BERITA.HTM", "/2024/BERITA.HTM"),
        ("/rilis/no.12", "/rilis/no.12/"),
        ("/caf%C3%A9/", "/café/"),
        ("/cafe%CC%81/", "/café/"),
        ("/a%20b", "/a b/"),
        ("/a b", "/a b/"),
        ("/100%25", "/100%/"),
        ("/a%252e", "/a%2e/"),
        ("lama", None),
        ("/.git/", None),
        ("/a/.b", None),
        ("/a//b", None),
        ("/%2e%2e/b", None),
        ("/a%5Cb", None),
        ("/a%00", None),
        ("/a%0Ab", None),
        ("/a%3Fb", None),
        ("/a\u2028b", None),
        ("/%FF", None),
    ],
)
def test_an_old_address_is_read_once_as_servers_read_it(alias: str, address: str | None) -> None:
    assert address == old_address(alias)


def test_an_old_address_is_not_longer_than_a_file_system_allows(tmp_path: Path) -> None:
    assert ["E109"] == codes(tmp_path, "/" + "%C3%A9" * 101)
    assert [] == codes(tmp_path, "/" + "%C3%A9" * 99)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/", "/"),
        ("/index.html", "/"),
        ("/Lama/INDEX.HTML", "/lama"),
        ("/lama", "/lama"),
        ("/daftarindex.html", "/daftarindex.html"),
    ],
)
def test_a_page_is_its_folder(address: str, expected: str) -> None:
    assert expected == folded(address)


@pytest.mark.parametrize(
    "alias",
    """
    /berita/2/ /komitmen/2/ /aspirasi/3/ /bantuan/2/ /ralat/2/ /linimasa/2031/ /linimasa/2025/2/
    /wilayah/35.77-kota-madiun/2/ /organisasi/senkom/2 /program/a/2/ /pejabat/budi/2/ /sw.js /luring.html
    /404.html /LURING.HTML /index.html/x /berita/index.html/x /feed.xml/x /kartu/x /pagefind/x
    /organisasi/senkom/edisi.html /organisasi/senkom/feed.json /data/news.csv /pola/ /admin
    """.split(),
)
def test_what_the_site_writes_by_itself_is_no_old_address(tmp_path: Path, alias: str) -> None:
    assert ["E317"] == codes(tmp_path, alias)


def test_what_the_site_never_writes_is_free(tmp_path: Path) -> None:
    free = ["/berita/2/lama/", "/mou/2/", "/tentang/2/", "/rilis/no.12", "/sw/", "/berita/dua/"]

    assert [] == codes(tmp_path, *free)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/a.html", "/a.html/b/"),
        ("/a.html/b/", "/A.html"),
        ("/a.html/b/c/", "/a.html"),
        ("/caf%C3%A9", "/CAFÉ/"),
        ("/a%20b/", "/a b"),
    ],
)
def test_old_addresses_in_the_way_of_each_other_name_both(
    tmp_path: Path, one: str, other: str
) -> None:
    files = {AT: item(f'aliases: "{one}"'), "berita/2025/b.md": item(f'aliases: "{other}"')}
    found = [problem for problem in problems(tmp_path, files) if problem.code == "E312"]

    assert [("b.md", "a.md")] == [
        (Path(problem.at.path).name, Path(problem.values["other"]).name) for problem in found
    ]


def test_a_folder_may_stand_below_another(tmp_path: Path) -> None:
    assert [] == codes(tmp_path, "/arsip/", "/arsip/satu/", "/arsip/satu.html")


@pytest.mark.parametrize("hidden", ["status: draft", "status: hidden", "tags: a"])
def test_the_address_of_an_official_is_taken_whoever_is_hidden(tmp_path: Path, hidden: str) -> None:
    for alias in ("/pejabat/budi/", "/pejabat/budi-senkom/", "/pejabat/budi-polri/"):
        files = {
            AT: item(named("senkom"), f"aliases: {alias}"),
            "berita/2025/b.md": item(named("polri"), hidden),
        }

        assert ["E317"] == [code for code, _, _ in errors(tmp_path / alias[-5:], files)]


def linked(folder: Path, target: str, more: Files | None = None) -> list[str]:
    files = {AT: item('aliases: [/lama, "/caf%C3%A9/"]', body=f"[a]({target})")}
    return [code for code, _, _ in errors(folder, files | (more or {}))]


@pytest.mark.parametrize(
    "target",
    """
    /admin/ /%6dou/ /lama /lama/ /caf%C3%A9/ /café/ /cafe%CC%81/ /luring.html /sw.js /feed.xml
    ../../../berita/ /berita/./ /linimasa/2025/ /data/news.csv#a /admin/#/collections #top
    """.split(),
)
def test_a_link_to_what_is_there_is_sound(tmp_path: Path, target: str) -> None:
    assert [] == linked(tmp_path, target)


@pytest.mark.parametrize(
    "target", "/berita/2/ /lama/x/ /Lama/ /linimasa/2024/ /berita /pejabat/budi/ /caf/".split()
)
def test_a_link_to_what_is_not_there_is_told(tmp_path: Path, target: str) -> None:
    assert ["E203"] == linked(tmp_path, target)


def test_a_year_is_that_of_the_clocks_there(tmp_path: Path) -> None:
    late = item(event=None, date="2025-12-31 23:30 -05:00").replace(
        "date: ", "kind: pengumuman\ndate: "
    )

    assert [] == linked(tmp_path / "a", "/linimasa/2026/", {"berita/2025/b.md": late})
    assert ["E203"] == linked(tmp_path / "b", "/linimasa/2026/")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("status: draft", [[], [], []]),
        ("date: 2026-08-01", [[], [], []]),
        ("tags: a", [["E203"], [], []]),
    ],
)
def test_a_link_finds_an_official_as_readers_do_and_as_they_will(
    tmp_path: Path, other: str, expected: list[list[str]]
) -> None:
    text = item(named("polri"), event="{type: rakor, date: 2025-06-04}")
    text = (
        text.replace("date: 2025-06-05", other) if "date" in other else item(named("polri"), other)
    )
    folder = "2026" if "date" in other else "2025"
    files = {
        "berita/2025/b.md": item(named("senkom")),
        f"berita/{folder}/c.md": text,
    }
    found = [
        linked(tmp_path / str(number), target, files)
        for number, target in enumerate(
            ("/pejabat/budi/", "/pejabat/budi-polri/", "/pejabat/budi-senkom/")
        )
    ]

    assert expected == found


@pytest.mark.parametrize(
    ("href", "address", "rest"),
    [
        ("/%6dou/m/?q=%20#a%20b", "/mou/m/", "?q=%20#a%20b"),
        ("../b/", "/berita/b/", ""),
        ("..", "/berita/", ""),
        ("#hasil", "/berita/a/", "#hasil"),
        ("?q", "/berita/a/", "?q"),
    ],
)
def test_a_link_is_taken_apart_as_a_browser_does(href: str, address: str, rest: str) -> None:
    assert (address, rest) == linked_address(href, "/berita/a/")


def test_an_address_is_written_as_links_have_it() -> None:
    assert "/caf%C3%A9/100%25/a%20b/35.77-kota/" == quoted("/café/100%/a b/35.77-kota/")


BODY = """## Hasil *rapat*

Kapan?[^1] [a]({target})

Dasar
-----

> ## Kutipan

[^1]: Kemarin.
"""


@pytest.mark.parametrize(
    ("target", "meant"),
    [
        ("#hasil-rapat", None),
        ("#Hasil%20rapat", None),
        ("#isi-hasil-rapat", None),
        ("#dasar", None),
        ("#kutipan", None),
        ("#fn:1", None),
        ("#fnref:1", None),
        ("#patroli", None),
        ("#bagian-sumber", None),
        ("/berita/2025/a/#isi-dasar", None),
        ("/berita/2025/b/#isi-isi-b", None),
        ("/istilah/#sibat", None),
        ("/istilah/#isi-sibat-asal", None),
        ("/mou/m/#poin-2a", None),
        ("/mou/m/#bagian-poin", None),
        ("/linimasa/2025/#2025-06", None),
        ("/wilayah/#provinsi-35", None),
        ("/tentang/#isi-kami", None),
        ("/pejabat/#bagian-huruf-B", None),
        ("#salah", ""),
        ("#fn:2", "#fn:1"),
        ("#isi-zzzzzz", ""),
        ("#bagian-poin", ""),
        ("#hasil-rapat-", None),
        ("/berita/2025/b/#salah", ""),
        ("/berita/2025/b/#isi-b", "#isi-isi-b"),
        ("/berita/2025/b/#patroli", ""),
        ("/istilah/#tak-ada", ""),
        ("/istilah/#sibatt", "#sibat"),
        ("/istilah/#isi-asal", "#isi-sibat-asal"),
        ("/mou/m/#poin-3", "#poin-2a"),
        ("/tentang/#kami", "#isi-kami"),
        ("/wilayah/#provinsi-x", ""),
        ("/lama/#dasar", ""),
        ("/lama#dasar", ""),
    ],
)
def test_a_link_to_a_part_finds_it_on_its_page(
    tmp_path: Path, target: str, meant: str | None
) -> None:
    files = {
        AT: item(
            "commitments: [{id: patroli, text: a}]",
            "aliases: /lama",
            body=BODY.format(target=target),
        ),
        "berita/2025/b.md": item(body="## Isi B"),
        "istilah/sibat.md": "---\nname: SIBAT\nlong: Siaga\n---\n## Asal\n",
        "istilah/audiensi.md": "---\nname: Audiensi\nlong: Temu\n---\na\n",
        "halaman/tentang.md": "---\ntitle: Tentang\n---\n## Kami\n",
        "mou/m.md": (
            "---\ntitle: M\nkind: nota-kesepahaman\nparties: [{organisation: senkom}]\n"
            "points: [{no: 2a, text: a}]\n---\n"
        ),
    }
    found = [problem for problem in problems(tmp_path, files) if problem.severity == "error"]

    assert ([] if meant is None else [("E210", meant, 4)]) == [
        (problem.code, problem.values.get("meant", ""), problem.at.line - 9) for problem in found
    ]


def test_a_body_too_intricate_to_set_is_not_asked_for_its_parts(tmp_path: Path) -> None:
    files = {
        AT: item(body="[a](/berita/2025/b/#isi-b)"),
        "berita/2025/b.md": item(body="[" * 500),
    }

    assert {("E205", "b.md")} == {(code, name) for code, name, _ in errors(tmp_path, files)}


def test_a_link_to_no_page_is_told_once(tmp_path: Path) -> None:
    assert ["E203"] == linked(tmp_path, "/berita/2025/tak-ada/#isi")
    assert ["E203"] == linked(tmp_path, "/tak-ada/#isi")


def test_names_in_any_script_are_told_apart(tmp_path: Path) -> None:
    names = ["李明", "王芳", "Nama", "Li 李明", "Li 王芳", "José Ma'ruf", "Jose Maruf"]
    people = [f"{{name: {name}, organisation: senkom}}" for name in names]
    found = graph(tmp_path, {AT: item(f"officials: [{', '.join(people)}]")})

    assert {"李明", "王芳", "Nama", "Li 李明", "Li 王芳", "José Ma'ruf"} == {
        person.name for person in found.people.values()
    }
    assert {"nama", "jose-maruf", "li-senkom", "li-senkom-2"} == {
        ident for ident in found.people if not ident.startswith("nama-")
    }
