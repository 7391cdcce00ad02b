"""Pagefind: the search index of a staged site, made by its command line."""

import subprocess
from pathlib import Path

from pagefind.service import get_executable

ADDRESS = "pagefind"
# Pagefind's own interfaces are not used, and every page has a language it can stem.
_NOT_SERVED = (
    "pagefind-component-ui.css",
    "pagefind-component-ui.js",
    "pagefind-highlight.js",
    "pagefind-modular-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-ui.css",
    "pagefind-ui.js",
    "wasm.unknown.pagefind",
)


class IndexFailed(OSError):
    """Pagefind ended with an error; the site is not published without its search."""


def index(site: Path) -> None:
    """Put the index of all pages that hold `data-pagefind-body` under /pagefind/ in *site*."""
    binary = get_executable()
    if binary is None:
        raise IndexFailed("Pagefind tidak ditemukan; pasang requirements.txt atau KABAR_SEARCH = False")
    command = [str(binary), "--site", str(site), "--output-subdir", ADDRESS, "--silent"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    folder = site / ADDRESS
    if done.returncode or not (folder / "pagefind.js").is_file():
        said = (done.stderr or done.stdout).strip().splitlines()
        raise IndexFailed(f"indeks pencarian gagal dibuat: {said[-1] if said else done.returncode}")
    for name in _NOT_SERVED:
        (folder / name).unlink(missing_ok=True)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
