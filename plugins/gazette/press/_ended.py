"""What a build says when it has ended well."""

import os
from pathlib import Path

from gazette.press._refusal import sentence, told

_READY = {
    "stands": (
        "Situs di {output} sudah sesuai ({seconds:.1f} detik).",
        "The site in {output} is up to date ({seconds:.1f} s).",
    ),
    "mended": (
        "Situs di {output} disesuaikan ({seconds:.1f} detik).",
        "The site in {output} was brought up to date ({seconds:.1f} s).",
    ),
    "made": (
        "Situs selesai di {output} ({seconds:.1f} detik).",
        "Site ready in {output} ({seconds:.1f} s).",
    ),
}
_FEWER = (
    (
        "Perhatian: berita di situs berkurang dari {before} menjadi {after}. Bila itu tidak "
        "dimaksud, periksa folder isi, status, dan tanggalnya sebelum diterbitkan."
    ),
    (
        "Note: the site's news went down from {before} to {after}. If that is not meant, look at "
        "the content folder, the status and the dates before you publish."
    ),
)

_UNKEPT = (
    "Situs sudah terbit, tetapi catatan untuk pembangunan berikutnya tidak tersimpan: {reason}",
    "The site is published, but nothing could be noted for the next build: {reason}",
)


def ready(how: str, output: Path, seconds: float, lang: str) -> str:
    """That the site is there, and *how* it came to be right: `stands`, `mended` or `made`."""
    return told(_READY[how], lang, output=output, seconds=seconds) + "\n"


def unkept(error: OSError, lang: str) -> str:
    """That the cache could not be written once the site was published: the next build is whole."""
    return told(_UNKEPT, lang, reason=sentence(error, lang)) + "\n"


def news_in(output: Path) -> int:
    """How many news items a site shows, redirects below `/berita/` included."""
    years = output.glob("berita/[0-9][0-9][0-9][0-9]")
    return sum(len(os.listdir(year)) for year in years if year.is_dir())  # noqa: PTH208


def loss(before: int, after: int, lang: str) -> str:
    """What is said where more than a fifth of the news is gone, and more than two items; or ""."""
    if before - after <= max(2, before / 5):
        return ""
    return told(_FEWER, lang, before=before, after=after) + "\n"
