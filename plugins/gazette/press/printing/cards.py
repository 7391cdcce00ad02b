"""Social cards as pictures: 1200 by 630 PNG of few colours, kept by content."""

import io
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from pathlib import Path

import PIL
from PIL import Image, ImageDraw, ImageFont

from gazette.press._basis import version_of
from gazette.press.kept.shelf import is_png, kept_file
from gazette.press.printing.icons import KUNYIT, NILA, PAPER, SOGAN, mark
from gazette.press.printing.publish import write
from gazette.press.printing.share import share_out
from gazette.views.parts import Card

SIZE = (1200, 630)
_EDGE, _WIDTH = 80, 1040
_TITLE_SIZES = (84, 72, 60, 52)
_MOST_LINES = 4
_ABOVE, _TITLE = (92, 160), (190, 490)  # the rows of each
_SHADES = 16  # of each colour of text against the ground
_LIGHT = [value * (_SHADES - 1) // 255 for value in range(256)]  # the palette's colour of a grey
_WARM = [0, *(_SHADES + value for value in _LIGHT[1:])]
_FONT = Path(__file__).resolve().parents[4] / "theme/fonts/source-sans-3-latin.woff2"


def version() -> str:
    """What a kept card depends on, apart from what stands on it."""
    here = Path(__file__)
    return version_of(here, here.with_name("icons.py"), _FONT, told=[PIL.__version__])


def draw_all(folder: Path, cards: Mapping[str, Card], kept: Path | None) -> None:
    """Write every card below *folder*; the shelf *kept* holds those of earlier builds."""
    by_address = {card.address: card for card in cards.values()}
    work = [by_address[address] for address in sorted(by_address)]

    def draw_run(run: Sequence[Card]) -> list[None]:
        for card in run:
            name = card.address.rsplit("/", 1)[1]
            write(folder, card.address, kept_file(kept, name, is_png, partial(png, card)))
        return []

    share_out(work, draw_run)


def png(card: Card) -> bytes:
    """The picture of *card*."""
    image = _ground(card.site).copy()
    above = _shortened(card.above, _font(40, 500))
    _set(image, _ABOVE, [above], _font(40, 500), _WARM)
    size, lines = _fitted(card.title)
    _set(image, _TITLE, lines, _font(size, 700), _LIGHT)
    image.putpalette(_palette())
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=3)
    return out.getvalue()


def _set(
    image: Image.Image,
    band: tuple[int, int],
    lines: Sequence[str],
    font: ImageFont.FreeTypeFont,
    shades: Sequence[int],
) -> None:
    """Set *lines* from the top of a band of rows in which nothing stands yet."""
    top, end = band
    grey = Image.new("L", (SIZE[0], end - top))
    pen = ImageDraw.Draw(grey)
    for number, line in enumerate(lines):
        pen.text((_EDGE, number * round(font.size * 1.12)), line, font=font, fill=255)
    image.paste(grey.point(shades), (0, top))


@cache
def _ground(site: str) -> Image.Image:
    """What all cards of a *site* share: its name and mark, the rest is empty."""
    image = Image.new("L", SIZE)
    left, middle = _EDGE + 92, 530
    pen = ImageDraw.Draw(image)
    pen.text((left, middle), site, font=_font(40, 600), fill=255, anchor="lm")
    image = image.point(_LIGHT)
    image.paste(_small_mark(), (_EDGE, 494))
    ImageDraw.Draw(image).rectangle((0, SIZE[1] - 14, *SIZE), fill=2 * _SHADES - 1)
    return image


def _fitted(title: str) -> tuple[int, list[str]]:
    """The largest size in which the title fits, and its lines."""
    for size in _TITLE_SIZES:
        lines = _lines(title.split(), size)
        if len(lines) * size * 1.12 <= 280 and len(lines) <= _MOST_LINES:
            return size, lines
    size = _TITLE_SIZES[-1]
    lines = _lines(title.split(), size)[:_MOST_LINES]
    lines[-1] = _shortened(f"{lines[-1]}\u2026", _font(size, 700))
    return size, lines


def _lines(words: Iterable[str], size: int) -> list[str]:
    lines: list[str] = []
    left = 0.0
    for word in words:
        needed = _width(word, size) + _width(" ", size)
        if lines and needed <= left:
            lines[-1] = f"{lines[-1]} {word}"
            left -= needed
        else:
            lines.append(_shortened(word, _font(size, 700)))
            left = _WIDTH - _width(word, size)
    return lines


@lru_cache(maxsize=20_000)
def _width(word: str, size: int) -> float:
    return _font(size, 700).getlength(word)


def _shortened(text: str, font: ImageFont.FreeTypeFont) -> str:
    if font.getlength(text) <= _WIDTH:
        return text
    while text and font.getlength(f"{text}\u2026") > _WIDTH:
        text = text[:-1]
    return f"{text.rstrip()}\u2026"


@lru_cache(maxsize=16)
def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(_FONT, size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight])
    return font


@cache
def _palette() -> list[int]:
    return [
        part
        for colour in (PAPER, KUNYIT)
        for shade in range(_SHADES)
        for part in _mixed(_rgb(NILA), _rgb(colour), shade / (_SHADES - 1))
    ] + list(_rgb(SOGAN))


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(ground: Sequence[int], colour: Sequence[int], share: float) -> Iterable[int]:
    return (round(low + (high - low) * share) for low, high in zip(ground, colour, strict=True))


def _small_mark() -> Image.Image:
    """The mark as places in the palette."""
    drawn = mark(72)
    ground = Image.new("RGB", drawn.size, NILA)
    ground.paste(drawn, mask=drawn.getchannel("A"))
    palette = Image.new("P", (1, 1))
    palette.putpalette(_palette())
    places = ground.quantize(palette=palette, dither=Image.Dither.NONE)
    return Image.frombytes("L", places.size, places.tobytes())
