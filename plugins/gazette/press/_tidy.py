"""Tidying: what is kept about outputs that are gone goes too, so that the cache stays bounded."""

import json
import shutil
from pathlib import Path


def tidy(cache: Path) -> None:
    """Remove notes, ledgers, plates and spares of every output that is no longer there."""
    for note in (cache / "standing").glob("*.json"):
        try:
            of = json.loads(note.read_bytes())["of"]
        except (OSError, ValueError, KeyError, TypeError):
            of = ""
        if not of or Path(of).is_dir():
            continue
        shutil.rmtree(cache / "spare" / note.stem, ignore_errors=True)
        for folder in ("ledgers", "plates", "standing"):
            for path in (cache / folder).glob(f"{note.stem}.*"):
                path.unlink(missing_ok=True)
