"""Icons: the site's mark as PNG for phones that do not take SVG; the shapes of `ikon.svg`."""

import io
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import PIL
from PIL import Image, ImageDraw

from gazette.press._basis import version_of
from gazette.press.kept.shelf import is_png, kept_file

KUNYIT, NILA, PAPER, SOGAN = "#f4b63f", "#12304a", "#fdf8ee", "#8d3f16"
_UNITS = 40  # the mark is drawn on a square of this side
_FINER = 3  # drawn larger, then reduced: smooth edges


_DRAWINGS: Mapping[str, Callable[[], Image.Image]] = {
    "ikon-192.png": lambda: mark(192),
    "ikon-512.png": lambda: mark(512),
    "ikon-penuh-512.png": lambda: mark(512, share=0.8, corner=0),
}


def version() -> str:
    """What a kept icon depends on."""
    return version_of(Path(__file__), told=[PIL.__version__])


def drawings(kept: Path | None) -> Iterator[tuple[str, bytes]]:
    """The icons by file name: with round corners, and full for phones that cut them themselves.

    The shelf *kept* holds those of earlier builds.
    """
    for name, draw in _DRAWINGS.items():
        yield name, kept_file(kept, name, is_png, partial(_drawn, draw))


def _drawn(draw: Callable[[], Image.Image]) -> bytes:
    return _png(draw())


def mark(side: int, *, share: float = 1.0, corner: float = 9) -> Image.Image:
    """The mark in a square of *side* pixels; *share* of it is the drawing, the rest its ground."""
    whole = side * _FINER
    unit = whole * share / _UNITS
    shift = whole * (1 - share) / 2
    image = Image.new("RGBA", (whole, whole), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)

    def box(x: float, y: float, width: float, height: float, radius: float, fill: str) -> None:
        edges = (x, y, x + width, y + height)
        left, top, right, bottom = (shift + edge * unit for edge in edges)
        pen.rounded_rectangle((left, top, right - 1, bottom - 1), radius * unit, fill=fill)

    pen.rounded_rectangle((0, 0, whole - 1, whole - 1), corner * unit, fill=KUNYIT)
    box(11, 6, 18, 28, 4, NILA)
    box(17.75, 9.75, 4.5, 20.5, 2.25, PAPER)
    box(5.25, 13.75, 2.5, 12.5, 1.25, SOGAN)
    box(32.25, 13.75, 2.5, 12.5, 1.25, SOGAN)
    return image.reduce(_FINER)


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.quantize(64, Image.Quantize.FASTOCTREE).save(out, "PNG")
    return out.getvalue()
