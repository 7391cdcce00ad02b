"""Publishing as a whole: old or new, never mixed, and never over a stranger's files."""

import multiprocessing
import stat
import time
from pathlib import Path

import pytest

from gazette.domain.site_plan import MARKER
from gazette.press import _ended
from gazette.press.printing.publish import PublishingRefused, keep_apart, staging, write


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def build_half(output: Path) -> None:
    with staging(output) as folder:
        write(folder, "/", "setengah")
        raise RuntimeError("listrik padam")


def test_the_new_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    output = tmp_path / "output"
    for text in ("lama", "baru"):
        with staging(output) as folder:
            write(folder, "/", text)

    assert "baru" == (output / "index.html").read_text()
    assert {MARKER, "index.html"} == names(output)
    assert ["output"] == [path.name for path in tmp_path.iterdir()]


def test_a_failed_build_leaves_the_old_site_untouched(tmp_path: Path) -> None:
    output = tmp_path / "output"
    with staging(output) as folder:
        write(folder, "/", "lama")

    with pytest.raises(RuntimeError):
        build_half(output)

    assert "lama" == (output / "index.html").read_text()
    assert ["output"] == [path.name for path in tmp_path.iterdir()]


def test_a_folder_of_a_stranger_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tesis.docx").write_text("tiga tahun kerja")

    with pytest.raises(PublishingRefused, match="tidak akan ditimpa"), staging(tmp_path):
        pass

    assert {"tesis.docx"} == names(tmp_path)


def test_a_repository_is_not_replaced_even_where_a_site_stands_in_it(tmp_path: Path) -> None:
    output = tmp_path / "output"
    with staging(output) as folder:
        write(folder, "/", "lama")
    write(output, "/.git/HEAD", "ref: refs/heads/gh-pages")

    with pytest.raises(PublishingRefused), staging(output):
        pass

    assert ".git/HEAD" in names(output)


@pytest.mark.parametrize("output", ["content", "content/output", ".", "content/../content/x"])
def test_content_and_output_stand_apart(tmp_path: Path, output: str) -> None:
    (tmp_path / "content").mkdir()

    with pytest.raises(PublishingRefused, match="saling memuat"):
        keep_apart(tmp_path / "content", tmp_path / output)


def test_content_and_output_may_stand_side_by_side(tmp_path: Path) -> None:
    keep_apart(tmp_path / "content", tmp_path / "content-output")


def test_an_empty_folder_may_be_used(tmp_path: Path) -> None:
    output = tmp_path / "kosong"
    output.mkdir()

    with staging(output) as folder:
        write(folder, "/", "baru")

    assert "baru" == (output / "index.html").read_text()


def test_a_link_in_place_of_the_output_is_refused(tmp_path: Path) -> None:
    (tmp_path / "asli").mkdir()
    (tmp_path / "output").symlink_to(tmp_path / "asli")

    with pytest.raises(PublishingRefused), staging(tmp_path / "output"):
        pass


def test_what_a_killed_build_left_is_cleaned_up(tmp_path: Path) -> None:
    (tmp_path / ".output.staging-mati").mkdir()

    with staging(tmp_path / "output") as folder:
        write(folder, "/", "baru")

    assert ["output"] == [path.name for path in tmp_path.iterdir()]


def test_of_many_builds_one_is_at_work_at_a_time(tmp_path: Path) -> None:
    output, log = tmp_path / "output", tmp_path / "log"

    def build(name: str) -> None:
        with staging(output) as folder, log.open("a") as said:
            print("begins", name, file=said, flush=True)
            write(folder, "/", name)
            time.sleep(0.05)
            write(folder, f"/{name}/", name)
            print("ends", name, file=said, flush=True)

    fork = multiprocessing.get_context("fork")
    builders = [fork.Process(target=build, args=(f"b{number}",)) for number in range(8)]
    for builder in builders:
        builder.start()
        time.sleep(0.02)
    for builder in builders:
        builder.join()

    assert [0] * 8 == [builder.exitcode for builder in builders]
    steps = [line.split() for line in log.read_text().splitlines()]
    assert ["begins", "ends"] * 8 == [step for step, _ in steps]
    assert all(one == other for (_, one), (_, other) in zip(steps[::2], steps[1::2], strict=True))
    last = steps[-1][1]
    assert {MARKER, "index.html", f"{last}/index.html"} == names(output)
    assert ["log", "output"] == sorted(path.name for path in tmp_path.iterdir())


def test_modes_do_not_depend_on_the_umask(tmp_path: Path) -> None:
    import os

    before = os.umask(0o077)
    try:
        with staging(tmp_path / "output") as folder:
            write(folder, "/berita/2025/a/", "x")
    finally:
        os.umask(before)

    modes = {
        stat.S_IMODE(path.stat().st_mode)
        for path in [tmp_path / "output", *(tmp_path / "output").rglob("*")]
        if path.is_dir()
    }
    page = tmp_path / "output/berita/2025/a/index.html"
    assert ({0o755}, 0o644) == (modes, stat.S_IMODE(page.stat().st_mode))


@pytest.mark.parametrize(
    ("before", "after", "is_told"),
    [
        (30, 24, False), (30, 23, True), (15, 12, False), (15, 11, True), (2, 0, False),
        (3, 0, True), (4, 1, True), (4, 2, False), (0, 9, False), (9, 30, False),
    ],
)  # fmt: skip
def test_a_build_that_loses_much_says_so(before: int, after: int, is_told: bool) -> None:  # noqa: FBT001
    said = _ended.loss(before, after, "id")

    assert is_told == bool(said)
    assert not is_told or f"berkurang dari {before} menjadi {after}." in said


def test_the_news_of_a_site_is_counted_by_year(tmp_path: Path) -> None:
    for address in ("/berita/2024/a/", "/berita/2025/b/", "/berita/2025/c/", "/berita/2/"):
        write(tmp_path, address, "x")

    assert 3 == _ended.news_in(tmp_path)
    assert 0 == _ended.news_in(tmp_path / "tidak-ada")
