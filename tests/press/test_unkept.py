"""A cache that cannot be written: the site is published all the same, and the next build is whole."""

from pathlib import Path

import pytest
from tests.bench.corpus import write_corpus

from builds import build, build_verb
from press.test_warm import differences

PLAIN = {"KABAR_SEARCH": False, "KABAR_CARDS": 0}


@pytest.mark.parametrize("room", ["plates", "ledgers", "standing"])
def test_a_site_that_is_published_is_no_failure(tmp_path: Path, room: str) -> None:
    content, output, cache = tmp_path / "content", tmp_path / "output", tmp_path / "cache"
    write_corpus(content, 20)
    cache.mkdir()
    (cache / room).symlink_to(tmp_path / "tidak-ada")

    said = build_verb(content, output, {**PLAIN, "KABAR_CACHE": str(cache)})

    assert "tetapi catatan untuk pembangunan berikutnya tidak tersimpan" in said
    assert "Situs selesai" in said
    (cache / room).unlink()
    for path in sorted((content / "berita").rglob("*.md"))[:2]:
        path.write_text(path.read_text("utf-8") + "\nSatu kalimat lagi.\n", "utf-8")
    build_verb(content, output, {**PLAIN, "KABAR_CACHE": str(cache)})
    plain = build(content, tmp_path / "plain", {**PLAIN, "KABAR_CACHE": ""})
    assert [] == differences(plain, output)
