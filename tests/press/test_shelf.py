"""Shelves: what was made once is taken from there only while it is whole."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gazette.press.kept.shelf import is_png, is_webp, kept_file, shelf
from gazette.press.printing import icons

PNG = b"\x89PNG\r\n\x1a\n...IEND\xaeB`\x82"
WEBP = b"RIFF\x08\0\0\0WEBPVP8 "


@pytest.mark.parametrize(("whole", "is_whole"), [(PNG, is_png), (WEBP, is_webp)])
def test_a_file_that_is_whole_is_not_made_again(
    tmp_path: Path, whole: bytes, is_whole: Callable[[bytes], bool]
) -> None:
    folder = tmp_path / "kartu/1"
    assert whole == kept_file(folder, "a", is_whole, lambda: whole)

    assert whole == kept_file(folder, "a", is_whole, lambda: b"other")
    assert b"other" == kept_file(None, "a", is_whole, lambda: b"other")


@pytest.mark.parametrize(("whole", "is_whole"), [(PNG, is_png), (WEBP, is_webp)])
@pytest.mark.parametrize("torn", [lambda data: data[:-1], lambda data: b"", lambda data: b"x" * 40])
def test_a_torn_file_is_made_again(
    tmp_path: Path,
    whole: bytes,
    is_whole: Callable[[bytes], bool],
    torn: Callable[[bytes], bytes],
) -> None:
    (tmp_path / "a").write_bytes(torn(whole))

    assert whole == kept_file(tmp_path, "a", is_whole, lambda: whole)
    assert whole == (tmp_path / "a").read_bytes()


def test_where_nothing_can_be_kept_it_is_made(tmp_path: Path) -> None:
    (tmp_path / "kartu").write_bytes(b"no folder")

    assert PNG == kept_file(tmp_path / "kartu", "a", is_png, lambda: PNG)


def test_icons_are_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = shelf(tmp_path, "ikon", icons.version())
    drawn = dict(icons.drawings(folder))
    monkeypatch.setattr(icons, "mark", lambda *told, **more: pytest.fail("drawn again"))

    assert drawn == dict(icons.drawings(folder))
    assert all(is_png(data) for data in drawn.values())
