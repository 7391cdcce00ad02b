"""Walks: what was looked at again is as if all had been looked at anew."""

from pathlib import Path

import pytest

from gazette.press.kept.signature import Walk, signature


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("index.html", "a/index.html", "a/b/index.html", "ab/index.html", "c/d/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


def test_a_folder_that_is_looked_at_again(site: Path) -> None:
    walk = Walk.of(site)
    (site / "a/index.html").write_text("baru")
    assert walk.digest() != signature(site)

    walk.again(["/a"])

    assert walk.digest() == signature(site)


def test_a_folder_that_was_filled_anew(site: Path) -> None:
    walk = Walk.of(site)
    (site / "a/b/index.html").unlink()
    (site / "a/b").rmdir()
    (site / "a/e").mkdir()
    (site / "a/e/index.html").write_text("e")

    walk.renew("/a")

    assert walk.digest() == signature(site)


def test_a_folder_that_is_gone(site: Path) -> None:
    walk = Walk.of(site)
    (site / "c/d/x.txt").unlink()
    (site / "c/d").rmdir()
    (site / "c").rmdir()

    walk.renew("/c")

    assert walk.digest() == signature(site)
