"""A store of finished pieces by content: what was made once is not made again.

A damaged or foreign store is the same as none; nothing in it is ever executed.
"""

import hashlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from gazette.intake.table_file import open_table

MOST_BYTES = 512 * 1024 * 1024
_TABLE = "pieces (key TEXT PRIMARY KEY, text TEXT, sum TEXT)"


class Store:
    """Texts by key in one SQLite file. Each process opens its own connection."""

    def __init__(self, path: Path | None, version: str) -> None:
        self._path = path
        self._version = version
        self._new: dict[str, str] = {}
        self._connection: sqlite3.Connection | None = None
        self._owner = -1

    def key(self, *parts: str) -> str:
        """The key of what is made from *parts* by this version."""
        return hashlib.sha256("\0".join((self._version, *parts)).encode()).hexdigest()

    def get(self, key: str) -> str | None:
        """The text that was kept under *key*, or None."""
        if key in self._new:
            return self._new[key]
        connection = self._open()
        if connection is None:
            return None
        try:
            row = connection.execute(
                "SELECT text, sum FROM pieces WHERE key = ?", (key,)
            ).fetchone()
        except sqlite3.Error:
            return None
        if row is None or not isinstance(row[0], str) or row[1] != _sum(key, row[0]):
            return None
        return row[0]

    def made(self, kind: str, text: str, make: Callable[[], str]) -> str:
        """What *make* makes of *text*: kept, or made and kept."""
        key = self.key(kind, text)
        found = self.get(key)
        if found is None:
            found = make()
            self.put(key, found)
        return found

    def put(self, key: str, text: str) -> None:
        """Keep *text*; it is written by `flush`."""
        self._new[key] = text

    def flush(self) -> None:
        """Write what is new."""
        connection = self._open()
        if connection is None or not self._new:
            return
        rows = [(key, text, _sum(key, text)) for key, text in self._new.items()]
        try:
            with connection:
                connection.executemany("INSERT OR REPLACE INTO pieces VALUES (?, ?, ?)", rows)
        except sqlite3.Error:
            return
        self._new.clear()

    def _open(self) -> sqlite3.Connection | None:
        if self._path is None:
            return None
        if self._owner != os.getpid():
            self._owner = os.getpid()
            self._connection = open_table(self._path, MOST_BYTES, _TABLE)
        return self._connection


def _sum(key: str, text: str) -> str:
    return hashlib.sha256(f"{key}{text}".encode()).hexdigest()[:16]
