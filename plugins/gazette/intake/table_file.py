"""Table files: what is kept in one SQLite file, bounded, and never missed."""

import sqlite3
import zlib
from pathlib import Path


def open_table(path: Path, most_bytes: int, *tables: str) -> sqlite3.Connection | None:
    """The file with its tables (`pieces (key TEXT PRIMARY KEY, ...)`), made where they are not.

    A file that is damaged, foreign, of other tables or over *most_bytes* is begun anew; None where
    none can be.
    """
    return _opened(path, most_bytes, tables) or (
        _opened(path, most_bytes, tables) if _removed(path) else None
    )


def _opened(path: Path, most_bytes: int, tables: tuple[str, ...]) -> sqlite3.Connection | None:
    shape = zlib.crc32("\n".join(tables).encode()) >> 1  # a number that SQLite keeps for us
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > most_bytes:
            path.unlink()
        connection = sqlite3.connect(path, timeout=30)
        connection.execute("PRAGMA synchronous = OFF")
        if _shape_of(connection) != shape and not _shaped(connection, shape, tables):
            connection.close()
            return None
    except (sqlite3.Error, OSError):
        return None
    return connection


def _shaped(connection: sqlite3.Connection, shape: int, tables: tuple[str, ...]) -> bool:
    """Make the tables of a file that has none yet; another process may be about to do the same."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        there = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if there == (0,):
            connection.execute(f"PRAGMA user_version = {shape}")
            for columns in tables:
                connection.execute(f"CREATE TABLE {columns}")
    return _shape_of(connection) == shape


def _shape_of(connection: sqlite3.Connection) -> int:
    (shape,) = connection.execute("PRAGMA user_version").fetchone()
    return int(shape)


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
