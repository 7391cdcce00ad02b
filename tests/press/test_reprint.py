"""Single sheets that are printed again are those of a cold build, and are so only when they may."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.bench.corpus import write_corpus

from builds import build, build_verb, copy_project
from press.test_warm import EDITS, body, differences, region, replaced

MEND, STANDS, MADE = "disesuaikan", "sudah sesuai", "Situs selesai"


@pytest.fixture
def at(tmp_path: Path) -> Path:
    """A folder with a site that was built once."""
    write_corpus(tmp_path / "content", 24, words=60)
    assert MADE in make(tmp_path)
    return tmp_path


def make(at: Path, **settings: object) -> str:
    told = {"KABAR_SEARCH": False, "KABAR_CARDS": 3, "KABAR_CACHE": str(at / "cache"), **settings}
    return build_verb(at / "content", at / "output", told)


def unlike_cold(at: Path, **settings: object) -> list[str]:
    plain = {"KABAR_SEARCH": False, "KABAR_CARDS": 3, "KABAR_CACHE": "", **settings}
    shutil.rmtree(at / "cold", ignore_errors=True)
    return differences(at / "output", build(at / "content", at / "cold", plain))


def item(at: Path, number: int) -> Path:
    return next((at / "content").rglob(f"rapat-contoh-{number}.md"))


def write_on(path: Path, words: str = "Satu kalimat lagi.") -> None:
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{words}\n", encoding="utf-8")


def test_the_sheets_of_edited_bodies_are_made_anew(at: Path) -> None:
    for number in (7, 7, 8):
        write_on(item(at, number))
        assert MEND in make(at)
    write_on(item(at, 7))
    write_on(item(at, 9), "Tiga **kata** lagi.")
    assert MEND in make(at)

    assert [] == unlike_cold(at)
    assert STANDS in make(at)


def test_nothing_but_the_sheets_is_written(at: Path) -> None:
    files = [path for path in (at / "output").rglob("*") if path.is_file()]
    before = {path: path.stat().st_ino for path in files}
    write_on(item(at, 7))

    make(at)

    made = [path.parent.name for path in files if path.stat().st_ino != before[path]]
    assert ["rapat-contoh-7"] == made


def test_after_single_sheets_a_whole_edition_is_still_right(at: Path) -> None:
    write_on(item(at, 7))
    assert MEND in make(at)
    region(random.Random(1), at / "content")
    assert MADE in make(at)
    assert [] == unlike_cold(at)
    write_on(item(at, 7))
    assert MEND in make(at)
    assert [] == unlike_cold(at)


def test_any_row_of_edits_is_as_cold(at: Path) -> None:
    chance = random.Random(1)
    for _ in range(2):
        for edit in chance.sample([*EDITS, body, body, body], 2):
            edit(chance, at / "content")
            make(at)
        assert [] == unlike_cold(at)


def no_summary(at: Path) -> None:
    replaced(item(at, 7), r"^summary:.*\n", "")
    make(at)
    replaced(item(at, 7), r"^Rapat nomor", "Awal yang lain. Rapat nomor")


def twice(at: Path) -> None:
    replaced(item(at, 7), r"^title: .*", "title: Judul kedua")
    make(at)
    replaced(item(at, 7), r"^title: .*", "title: Judul ketiga, dengan & dan <b>")
    write_on(item(at, 7))


def of_neighbours(at: Path) -> None:
    for number in (6, 7, 12):
        replaced(item(at, number), r"^title: .*", "title: Sama semua")


@pytest.mark.parametrize(
    "edit",
    [
        no_summary,
        twice,
        of_neighbours,
        lambda at: replaced(item(at, 7), r"^title: ", "title: Kabar "),
        lambda at: replaced(item(at, 23), r"^title: .*", "title: =1+1"),
        lambda at: replaced(item(at, 0), r"^summary: .*", "summary: Ringkasan yang lain."),
        lambda at: replaced(item(at, 7), r"name: Media Contoh", "name: Media Lain"),
        lambda at: replaced(
            item(at, 7), r"^sources:", "byline: Tim Contoh\ntags: [satu, dua]\nsources:"
        ),
        lambda at: replaced(item(at, 7), r"^title: ", "# catatan\ntitle: "),
    ],
)
def test_all_that_shows_edited_words_is_made_anew(at: Path, edit: Callable[[Path], object]) -> None:
    edit(at)

    assert MEND in make(at)
    assert [] == unlike_cold(at)
    assert STANDS in make(at)


def test_after_edited_words_other_edits_are_still_right(at: Path) -> None:
    replaced(item(at, 7), r"^title: .*", "title: Judul kedua")
    assert MEND in make(at)
    region(random.Random(1), at / "content")
    assert MADE in make(at)
    assert [] == unlike_cold(at)
    replaced(item(at, 8), r"^title: .*", "title: Judul kedua")
    assert MEND in make(at)
    assert [] == unlike_cold(at)


def test_what_does_not_show_a_title_stays(at: Path) -> None:
    files = [path for path in (at / "output").rglob("*") if path.is_file()]
    before = {path: path.stat().st_ino for path in files}
    shows = {path for path in files if b"Rapat koordinasi contoh nomor 7 " in path.read_bytes()}
    replaced(item(at, 7), r"^title: ", "title: Kabar ")

    make(at)

    made = {path for path in files if path.exists() and path.stat().st_ino != before[path]}
    assert shows
    assert shows <= made
    assert len(made) < len(files) / 4


@pytest.mark.parametrize(
    "edit",
    [
        lambda at: write_on(item(at, 7), "[Wilayah](/wilayah/)"),
        lambda at: replaced(item(at, 7), r"^sources:$", "status: draft\nsources:"),
        lambda at: write_on(next((at / "content/organisasi").glob("*.md"))),
        lambda at: item(at, 7).rename(item(at, 7).with_name("lain.md")),
        lambda at: (item(at, 7).with_name("x.txt")).write_text("bukan berita"),
        lambda at: [write_on(path) for path in (at / "content/berita").rglob("*.md")],
    ],
)
def test_what_others_show_is_never_left_as_it_was(at: Path, edit: Callable[[Path], object]) -> None:
    edit(at)

    assert MADE in make(at)
    assert [] == unlike_cold(at)


def first_of(folder: Path) -> Path:
    return next(path for path in folder.rglob("index.html"))


@pytest.mark.parametrize(
    "damage",
    [
        lambda at: next((at / "cache/plates").glob("*.plates")).write_bytes(b"x" * 99),
        lambda at: next((at / "cache/plates").glob("*.plates")).unlink(),
        lambda at: next((at / "cache/plates").glob("*.case")).write_bytes(b"x" * 99),
        lambda at: shutil.rmtree(at / "cache/spare"),
        lambda at: (at / "cache/readings.sqlite3").write_bytes(b"x" * 99),
        lambda at: first_of(at / "output").write_text("x"),
        lambda at: (at / "output/foreign.html").write_text("x"),
    ],
)
def test_what_is_damaged_is_not_trusted(at: Path, damage: Callable[[Path], object]) -> None:
    damage(at)
    write_on(item(at, 7))

    assert MADE in make(at)
    assert [] == unlike_cold(at)


def test_what_a_spare_holds_beside_is_not_published(at: Path) -> None:
    spare = next((at / "cache/spare").iterdir())
    (spare / "berita/foreign").mkdir()
    (spare / "berita/foreign/index.html").write_text("x")
    (spare / "foreign.html").write_text("x")
    write_on(item(at, 7))

    assert MEND in make(at)
    assert [] == unlike_cold(at)
    assert STANDS in make(at)


def test_a_damaged_spare_is_mended(at: Path) -> None:
    spare = next((at / "cache/spare").iterdir())
    first_of(spare).unlink()
    shutil.rmtree(spare / "wilayah")
    (spare / "wilayah").write_text("x")
    write_on(item(at, 7))

    make(at)  # the links of the files in public are fewer now: they are looked at anew

    assert [] == unlike_cold(at)
    write_on(item(at, 7))
    assert MEND in make(at)
    assert [] == unlike_cold(at)


def test_the_search_index_is_made_of_the_new_words(at: Path) -> None:
    make(at, KABAR_SEARCH=True)
    write_on(item(at, 7), "Kata langka: zirkonium.")

    assert MEND in make(at, KABAR_SEARCH=True)

    assert [] == unlike_cold(at, KABAR_SEARCH=True)


def test_problems_of_a_new_body_are_told_and_nothing_is_touched(at: Path) -> None:
    before = (at / "output/index.html").read_bytes()
    write_on(item(at, 7), "Hubungi 0812-3456-7890.")

    with pytest.raises(AssertionError, match="E40"):
        make(at)

    assert before == (at / "output/index.html").read_bytes()


def test_a_heading_that_another_file_links_to_is_not_renamed_unseen(at: Path) -> None:
    write_on(item(at, 7), "## Hasil\n\nTiga.")
    year = item(at, 7).parent.name
    write_on(item(at, 8), f"Lihat [hasil](/berita/{year}/rapat-contoh-7/#isi-hasil).")
    assert MADE in make(at)
    write_on(item(at, 7))
    assert MEND in make(at)

    replaced(item(at, 7), r"^## Hasil$", "## Akibat")
    with pytest.raises(AssertionError, match="E210"):
        make(at)


def preview(at: Path) -> int:
    """Build a preview as `serve` does, with a cache of its own; how many files it wrote."""
    folder, project = at / "preview", at / "project"
    if not project.exists():
        copy_project(project)
    before = {path: path.stat().st_ino for path in folder.rglob("*") if path.is_file()}
    words = ["-m", "gazette.press.preview.build", str(at / "content"), str(folder), "id"]
    done = subprocess.run(
        [sys.executable, *words],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project / "plugins")},
        input="",
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert {"code": 0, "problems": []} == json.loads(done.stdout)
    after = {path: path.stat().st_ino for path in folder.rglob("*") if path.is_file()}
    return sum(before.get(path) != inode for path, inode in after.items())


def test_a_preview_is_changed_in_place(at: Path) -> None:
    assert preview(at) > 100
    assert 0 == preview(at)
    write_on(item(at, 7), "Kalimat baru.")
    assert 1 == preview(at)
    write_on(item(at, 7), "Kalimat kedua.")
    assert 1 == preview(at)

    page = next((at / "preview/berita").rglob("rapat-contoh-7/index.html"))
    assert "Kalimat kedua." in page.read_text(encoding="utf-8")


def test_the_folder_that_the_settings_name_holds_all_that_is_kept(at: Path) -> None:
    project, named = at / "project", at / "named"
    copy_project(project)
    settings = project / "pelicanconf.py"
    settings.write_text(
        re.sub(r"(?m)^KABAR_CACHE = .*", f'KABAR_CACHE = "{named}"', settings.read_text())
    )

    preview(at)
    assert 0 == preview(at)
    write_on(item(at, 7), "Kalimat baru.")
    assert 1 == preview(at)

    assert not (project / ".kabar").exists()
    assert {"standing", "plates", "readings.sqlite3"} <= {path.name for path in named.iterdir()}


def test_what_is_kept_of_an_output_goes_with_it(at: Path) -> None:
    first = {path.name for path in (at / "cache").rglob("*.*")}
    (at / "output").rename(at / "elsewhere")

    make(at)
    assert first == {path.name for path in (at / "cache").rglob("*.*")}
    shutil.rmtree(at / "output")
    told = {"KABAR_SEARCH": False, "KABAR_CARDS": 3, "KABAR_CACHE": str(at / "cache")}
    build_verb(at / "content", at / "other", told)

    assert 1 == len([*(at / "cache/spare").iterdir()]) == len([*(at / "cache/standing").iterdir()])
    assert 1 == len([*(at / "cache/ledgers").iterdir()])
    assert 3 == len([*(at / "cache/plates").iterdir()])
