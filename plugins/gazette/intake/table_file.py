"""Table files: what is kept in one SQLite file with one table, bounded, and never missed."""

import sqlite3
from pathlib import Path


def open_table(path: Path, columns: str, most_bytes: int) -> sqlite3.Connection | None:
    """The file with its table (`pieces (key TEXT PRIMARY KEY, ...)`), made where it is not there.

    A file that is damaged, foreign or over *most_bytes* is begun anew; None where none can be.
    """
    return _opened(path, columns, most_bytes) or (
        _opened(path, columns, most_bytes) if _removed(path) else None
    )


def _opened(path: Path, columns: str, most_bytes: int) -> sqlite3.Connection | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > most_bytes:
            path.unlink()
        connection = sqlite3.connect(path, timeout=30)
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"CREATE TABLE IF NOT EXISTS {columns}")
    except (sqlite3.Error, OSError):
        return None
    return connection


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
