"""`build --once`, for a machine that is thrown away: the same site, and no notes for a next build."""

from pathlib import Path

import pytest
from tests.bench.corpus import write_corpus

from builds import build, build_verb
from press.test_warm import differences


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write_corpus(tmp_path / "content", 40)
    return tmp_path / "content"


def told(at: Path, *, once: bool) -> dict[str, object]:
    return {"KABAR_SEARCH": False, "KABAR_CARDS": 3, "KABAR_CACHE": str(at), "once": once}


def test_it_gives_the_same_site_and_notes_nothing(content: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"

    build_verb(content, tmp_path / "once", told(cache, once=True))

    build_verb(content, tmp_path / "twice", told(tmp_path / "other", once=False))
    assert [] == differences(tmp_path / "twice", tmp_path / "once")
    kept = {path.name for path in cache.iterdir()}
    assert {"markdown.sqlite3", "readings.sqlite3", "kartu"} <= kept
    assert not kept & {"standing", "ledgers", "plates", "spare"}


def test_what_it_kept_counts_in_the_next_checkout(content: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    build_verb(content, tmp_path / "first", told(cache, once=True))
    made = (cache / "markdown.sqlite3").read_bytes()

    build_verb(content, tmp_path / "second", told(cache, once=True))

    assert [] == differences(tmp_path / "first", tmp_path / "second")
    assert made == (cache / "markdown.sqlite3").read_bytes()


def test_a_site_that_it_replaced_is_not_taken_for_the_one_that_was_noted(
    content: Path, tmp_path: Path
) -> None:
    output, cache = tmp_path / "output", tmp_path / "cache"
    build_verb(content, output, told(cache, once=False))
    item = min((content / "berita").rglob("*.md"))
    old = item.read_bytes()
    item.write_bytes(old + b"\nSatu kalimat lagi.\n")
    build_verb(content, output, told(cache, once=True))
    item.write_bytes(old)

    build_verb(content, output, told(cache, once=False))

    plain = {"KABAR_SEARCH": False, "KABAR_CARDS": 3, "KABAR_CACHE": ""}
    assert [] == differences(build(content, tmp_path / "plain", plain), output)
