"""Images are judged by their bytes and leave nothing but the picture in the output."""

import io
from pathlib import Path

import pytest
from PIL import Image

from gazette.domain.cases import CASES
from gazette.press.printing.images import MAX_HEIGHT, MAX_PIXELS, Unfit, derivatives, probe


def photo(path: Path, size: tuple[int, int] = (1600, 900), **options: object) -> Path:
    picture = Image.new("RGB", size, (180, 60, 40))
    picture.paste((20, 90, 160), (0, 0, size[0] // 2, size[1] // 2))
    picture.save(path, **options)
    return path


def with_secrets(path: Path) -> Path:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010F] = "RAHASIA-KAMERA"
    exif.get_ifd(0x8825)[2] = (6.0, 12.0, 30.0)
    return photo(path, exif=exif, comment=b"RAHASIA-KOMENTAR", format="JPEG")


def test_a_turned_photo_stands_upright(tmp_path: Path) -> None:
    found = probe(with_secrets(tmp_path / "a.jpg"))

    assert (900, 1600) == (found.width, found.height)


def test_no_exif_gps_or_comment_reaches_the_output(tmp_path: Path) -> None:
    found = probe(with_secrets(tmp_path / "a.jpg"))

    for _, data in derivatives([found], None):
        picture = Image.open(io.BytesIO(data))
        assert b"RAHASIA" not in data
        assert b"EXIF" not in data
        assert {} == dict(picture.getexif())


def test_sizes_are_never_larger_than_the_original(tmp_path: Path) -> None:
    found = probe(photo(tmp_path / "a.png", (500, 300)))

    sizes = [Image.open(io.BytesIO(data)).size for _, data in derivatives([found], None)]

    assert [(400, 240), (500, 300)] == sizes


@pytest.mark.parametrize(
    ("width", "written"),
    [(300, [300]), (400, [400]), (401, [400, 401]), (800, [400, 800]), (1200, [400, 800, 1200])],
)
def test_a_picture_of_just_such_a_width_is_written_once(
    tmp_path: Path, width: int, written: list[int]
) -> None:
    assert written == [*probe(photo(tmp_path / "a.png", (width, 100))).widths]


def test_the_cache_gives_the_same_bytes(tmp_path: Path) -> None:
    found = probe(photo(tmp_path / "a.jpg"))

    first = list(derivatives([found], tmp_path / "cache"))
    again = list(derivatives([found], tmp_path / "cache"))

    assert first == again == list(derivatives([found], None))
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(path.read_bytes()[:-9])
    assert first == list(derivatives([found], tmp_path / "cache"))


@pytest.mark.parametrize(
    ("name", "data", "case"),
    [
        ("teks.jpg", b"bukan gambar", "format"),
        ("kosong.jpg", b"", "empty"),
        ("awal.jpg", b"\xff\xd8\xffabc", "broken"),
        (
            "gif.jpg",
            b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04",
            "format",
        ),
        ("svg.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "format"),
    ],
)
def test_other_files_are_unfit(tmp_path: Path, name: str, data: bytes, case: str) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(Unfit, match=case):
        probe(tmp_path / name)


def test_a_cut_photo_is_unfit(tmp_path: Path) -> None:
    whole = photo(tmp_path / "a.jpg").read_bytes()
    (tmp_path / "b.jpg").write_bytes(whole[: len(whole) // 2])

    with pytest.raises(Unfit, match="broken"):
        probe(tmp_path / "b.jpg")


def test_a_photo_of_too_many_pixels_is_unfit(tmp_path: Path) -> None:
    photo(tmp_path / "a.png", (8000, 6000))

    with pytest.raises(Unfit, match="large"):
        probe(tmp_path / "a.png")


def test_a_photo_that_webp_cannot_hold_is_unfit(tmp_path: Path) -> None:
    tall = photo(tmp_path / "a.png", (90, MAX_HEIGHT + 1))

    with pytest.raises(Unfit, match="tall"):
        probe(tall)
    for size in ((90, MAX_HEIGHT), (1300, MAX_HEIGHT + 1), (MAX_HEIGHT + 1, 90)):
        fit = probe(photo(tmp_path / "b.png", size))
        assert len(fit.widths) == len(list(derivatives([fit], None)))


def test_sixteen_bits_of_grey_are_no_white(tmp_path: Path) -> None:
    Image.new("I;16", (40, 40), 0x8000).save(tmp_path / "a.png")

    [(_, data)] = derivatives([probe(tmp_path / "a.png")], None)

    with Image.open(io.BytesIO(data)) as image:
        assert (128, 128, 128) == image.convert("RGB").getpixel((20, 20))


def test_odd_exif_data_says_nothing(tmp_path: Path, recwarn: pytest.WarningsRecorder) -> None:
    odd = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0"
    Image.new("RGB", (40, 20)).save(tmp_path / "a.jpg", exif=odd)

    probe(tmp_path / "a.jpg")

    assert [] == [str(found.message) for found in recwarn]


def test_what_is_said_of_a_large_photo_names_the_limit() -> None:
    assert f"{MAX_PIXELS // 1_000_000} juta piksel" in CASES["E207:large"].what[0]
    assert f"{MAX_PIXELS // 1_000_000} million pixels" in CASES["E207:large"].what[1]
    assert f"{MAX_HEIGHT:,}".replace(",", ".") in CASES["E207:tall"].what[0]
    assert f"{MAX_HEIGHT:,}" in CASES["E207:tall"].what[1]
