"""Images: JPEG, PNG and WebP are judged, turned upright, stripped of everything but the picture,
and written as WebP in the sizes that pages use."""

import hashlib
import io
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

import PIL
from PIL import Image, ImageOps, UnidentifiedImageError

from gazette.intake.listing import image_fault, reason_of
from gazette.press._basis import version_of
from gazette.press.kept.shelf import is_webp, kept_file
from gazette.views.parts import Picture

FORMATS = ("JPEG", "PNG", "WEBP")
MAX_PIXELS = 40_000_000
MAX_HEIGHT = 16_383  # of a picture in WebP
WIDTHS = (400, 800, 1200)
QUALITY = 75
_SETTINGS = f"webp q{QUALITY} {WIDTHS} v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """An image of the content folder that is fit to be published."""

    path: Path
    digest: str
    width: int  # upright
    height: int

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths that are written: none is larger than the original."""
        fitting = tuple(width for width in WIDTHS if width < self.width)
        return (*fitting, min(self.width, WIDTHS[-1])) if len(fitting) < len(WIDTHS) else fitting

    @property
    def tallest(self) -> int:
        """The height of the widest picture."""
        return height_at(self.widths[-1], self.width, self.height)

    def address(self, width: int) -> str:
        """Where the picture of that width stands."""
        return f"/gambar/{self.digest}-{width}.webp"


class Unfit(Exception):
    """An image that cannot be published; it says the case (domain/cases.py)."""


def probe(path: Path) -> Photo:
    """Judge an image by its bytes, decoding it whole. Raises Unfit."""
    data = path.read_bytes()
    image = _opened(data)
    digest = hashlib.sha256(_SETTINGS.encode() + data).hexdigest()[:20]
    photo = Photo(path=path, digest=digest, width=image.width, height=image.height)
    if photo.tallest > MAX_HEIGHT:
        raise Unfit("tall")
    return photo


def height_at(width: int, full_width: int, full_height: int) -> int:
    """The height of a picture of that *width*."""
    return max(1, round(full_height * width / full_width))


def _opened(data: bytes) -> Image.Image:
    """The upright picture in *data*. Raises Unfit."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd EXIF data is stripped, and no editor's concern
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            Image.MAX_IMAGE_PIXELS = MAX_PIXELS
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                image.load()
                upright = ImageOps.exif_transpose(image)
        except UnidentifiedImageError as error:
            raise Unfit(image_fault(data[:12]) or "broken") from error
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise Unfit("large") from error
        except (OSError, SyntaxError, ValueError, EOFError, MemoryError) as error:
            raise Unfit("broken") from error
    return upright


def judge(folder: Path, names: Iterable[str]) -> tuple[dict[str, Photo], dict[str, str]]:
    """Judge images by name: those that are fit to be published, and why the others are not."""
    photos: dict[str, Photo] = {}
    unfit: dict[str, str] = {}
    for name in sorted(names):
        try:
            photos[name] = probe(folder / name)
        except Unfit as error:
            unfit[name] = str(error)
        except OSError as error:
            unfit[name] = reason_of(error)
    return photos, unfit


def pictures(photos: Mapping[str, Photo], base: str) -> dict[str, Picture]:
    """The pictures as pages use them; alt, caption and credit are each item's own."""
    found = {}
    for name, photo in photos.items():
        sources = tuple((width, f"{base}{photo.address(width)}") for width in photo.widths)
        largest = photo.widths[-1]
        found[name] = Picture(
            src=sources[-1][1],
            sources=sources,
            width=largest,
            height=photo.tallest,
            alt="",
        )
    return found


def version() -> str:
    """What a kept picture depends on, apart from its original."""
    return version_of(Path(__file__), told=[PIL.__version__])


def derivatives(photos: Iterable[Photo], kept: Path | None) -> Iterator[tuple[str, bytes]]:
    """Yield the address and the bytes of every size; the shelf *kept* holds them by content."""
    done: set[str] = set()
    for photo in photos:
        if photo.digest in done:
            continue
        done.add(photo.digest)
        original = _Original(photo.path)
        for width in photo.widths:
            name = f"{photo.digest}-{width}.webp"
            data = kept_file(kept, name, is_webp, partial(original.webp, width))
            yield photo.address(width), data


class _Original:
    """The pixels of a picture, read when they are first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _pixels(self) -> Image.Image:
        return _plain(_opened(self._path.read_bytes()))

    def webp(self, width: int) -> bytes:
        """The picture in this width."""
        return _webp(self._pixels, width)


def _plain(image: Image.Image) -> Image.Image:
    """The pixels alone, in RGB or RGBA."""
    if image.mode.startswith("I"):  # 16 bits of grey, which a plain conversion would cut to white
        image = image.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")
    mode = "RGBA" if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info else "RGB"
    converted = image.convert(mode)
    converted.info.clear()
    return converted


def _webp(image: Image.Image, width: int) -> bytes:
    height = height_at(width, image.width, image.height)
    small = image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    small.info.clear()
    out = io.BytesIO()
    small.save(out, "WEBP", quality=QUALITY, method=4)
    return out.getvalue()
