"""The desk: everything that is wrong is told in one run, before anything is made."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from builds import ROOT, TODAY, build
from gazette.press import commands
from gazette.press._desk import Stopwatch, judge_content
from gazette.press._typed import told_in
from newsroom import NOON, item, judge, problems, write


def photo(folder: Path, name: str, *, cut: bool = False) -> None:
    path = folder / "gambar" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (900, 600), (160, 60, 40)).save(path)
    if cut:
        path.write_bytes(path.read_bytes()[:400])


def test_a_cut_photo_is_told_where_it_is_named_even_beside_other_mistakes(tmp_path: Path) -> None:
    photo(tmp_path, "rapat.jpg", cut=True)

    found = problems(
        tmp_path,
        {
            "berita/2025/a.md": item(
                "images: [{file: rapat.jpg, alt: Rapat}]", body="Isi\n\n![Rapat](rapat.jpg)"
            ),
            "berita/2025/b.md": item(region="99.99"),
        },
    )

    assert [("E207", "images.0.file"), ("E303", "region")] == [
        (problem.code, problem.field) for problem in found if problem.severity == "error"
    ]
    assert "gambar `rapat.jpg` terpotong atau rusak" == found[0].message()


def test_the_photos_of_a_draft_are_judged_and_not_printed(tmp_path: Path) -> None:
    photo(tmp_path, "rahasia.jpg")
    photo(tmp_path, "rapat.jpg")

    found = judge(
        tmp_path,
        {
            "berita/2025/a.md": item("images: [{file: rapat.jpg, alt: Rapat}]"),
            "berita/2025/b.md": item(
                "status: draft", "images: [{file: rahasia.jpg, alt: Rahasia}]"
            ),
        },
    )

    assert {"rapat.jpg"} == set(found.photos)


def test_drafts_alone_are_nothing_to_publish(tmp_path: Path) -> None:
    assert ["E015"] == [
        problem.code
        for problem in problems(tmp_path, {"berita/2025/a.md": item("status: draft")})
        if problem.severity == "error"
    ]


def pelican(content: Path, output: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Pelican's own command with the project's settings, as its users type it."""
    words = ["-m", "pelican", str(content), "-s", str(ROOT / "pelicanconf.py"), "-o", str(output)]
    settings = ["-e", f'KABAR_CACHE="{output.parent / "cache"}"', "KABAR_SEARCH=false"]
    return subprocess.run(
        [sys.executable, *words, *settings, f'KABAR_DATE="{TODAY}"'],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_pelicans_own_command_gives_the_site_of_build(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item()})

    done = pelican(content, tmp_path / "by-pelican")
    build(content, tmp_path / "by-us", {"SITEURL": "", "KABAR_SEARCH": False})

    assert done.returncode == 0, done.stderr
    ours, theirs = files_of(tmp_path / "by-us"), files_of(tmp_path / "by-pelican")
    assert ours.keys() == theirs.keys()
    assert ours == theirs


@pytest.mark.parametrize("address", ["https://[::1", "javascript:alert(1)"])
def test_an_address_of_the_settings_that_is_none_is_refused(tmp_path: Path, address: str) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item()})
    told: dict[str, object] = {"SITEURL": address, "KABAR_MESSAGES": "id"}

    code = commands.run_pelican(
        commands.SETTINGS,
        content=content,
        output=tmp_path / "output",
        watch=Stopwatch(),
        overrides=told,
    )

    assert code == 1
    assert [] == [path.name for path in tmp_path.iterdir() if path != content]


def test_an_address_of_the_settings_may_end_with_a_slash(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item()})
    plain = {"KABAR_SEARCH": False, "KABAR_CARDS": 0}

    one = build(content, tmp_path / "one", {**plain, "SITEURL": "https://example.org/kabar"})
    two = build(content, tmp_path / "two", {**plain, "SITEURL": "https://example.org/kabar/"})

    assert files_of(one) == files_of(two)


def test_pelicans_own_command_tells_problems_in_the_language_of_the_variable(
    tmp_path: Path,
) -> None:
    content = write(tmp_path / "content", {"berita/2025/a.md": item(region="35.99")})

    said = {lang: pelican(content, tmp_path / lang, KABAR_LANG=lang) for lang in ("id", "en")}

    assert all(done.returncode for done in said.values())
    assert "kode wilayah" in said["id"].stderr
    assert "no region" in said["en"].stderr


ORGANISATION = "---\nname: PMI\nkind: palang-merah\n---\n"
AGREEMENT = "---\ntitle: M\nkind: nota-kesepahaman\nparties: [{organisation: pmi}]\n---\n"
PAGE = "---\ntitle: Tentang\n---\nKami.\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"organisasi/pmi.md": ORGANISATION}, []),
        ({"organisasi/pmi.md": ORGANISATION, "mou/m.md": AGREEMENT}, []),
        ({"halaman/tentang.md": PAGE}, []),
        ({"istilah/a.md": "---\nname: A\nlong: B\n---\n"}, ["E015"]),
        ({"wilayah/35.77.md": "---\naliases: Gadis\n---\n"}, ["E015"]),
        (
            {
                "organisasi/pmi.md": ORGANISATION,
                "berita/2025/a.md": item("status: draft", organisations="pmi"),
            },
            ["E015"],
        ),
    ],
)
def test_a_site_may_begin_with_its_registers(
    tmp_path: Path, files: dict[str, str], expected: list[str]
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    found = judge_content(tmp_path, NOON)

    assert expected == [problem.code for problem in found.problems if problem.severity == "error"]
    assert bool(found.graph) == (not expected)


def test_messages_of_a_run_are_told_in_the_language_of_the_settings_then_of_the_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KABAR_LANG", "en")

    assert [told_in({"KABAR_MESSAGES": "id"}), told_in({})] == ["id", "en"]
    monkeypatch.setenv("KABAR_LANG", "EN")
    assert told_in({}) == "en"
    monkeypatch.setenv("KABAR_LANG", "fr")
    assert told_in({}) == "id"
    monkeypatch.delenv("KABAR_LANG")
    assert told_in({"KABAR_MESSAGES": None}) == "id"
