"""Table files: one shape of tables, begun anew where it is another, by several processes at once."""

import multiprocessing
import sqlite3
from pathlib import Path

import pytest

from gazette.intake.table_file import open_table

PIECES = "pieces (key TEXT PRIMARY KEY, value TEXT)"
OTHERS = "others (key TEXT PRIMARY KEY)"
ROOM = 1_000_000


def written(path: Path, key: str, *tables: str) -> None:
    connection = open_table(path, ROOM, *tables)
    assert connection is not None
    with connection:
        connection.execute("INSERT INTO pieces VALUES (?, 'satu')", (key,))
    connection.close()


def keys(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        return [key for (key,) in connection.execute("SELECT key FROM pieces ORDER BY key")]


def test_what_was_written_is_there_at_the_next_opening(tmp_path: Path) -> None:
    path = tmp_path / "simpanan/a.sqlite3"

    written(path, "a", PIECES, OTHERS)
    written(path, "b", PIECES, OTHERS)

    assert ["a", "b"] == keys(path)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"bukan basis data" * 500),
        lambda path: path.write_bytes(path.read_bytes()[:100]),
        lambda path: sqlite3.connect(path).executescript("PRAGMA user_version = 7"),
        lambda path: (path.unlink(), sqlite3.connect(path).executescript(f"CREATE TABLE {OTHERS}")),
    ],
    ids=["no database", "cut off", "another shape", "another program's"],
)
def test_a_damaged_or_foreign_file_is_begun_anew(tmp_path: Path, spoil: object) -> None:
    path = tmp_path / "a.sqlite3"
    written(path, "lama", PIECES)
    assert callable(spoil)
    spoil(path)

    written(path, "baru", PIECES)

    assert ["baru"] == keys(path)


def test_a_file_of_other_tables_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    written(path, "lama", PIECES)

    written(path, "baru", PIECES, OTHERS)

    assert ["baru"] == keys(path)


def test_a_file_that_has_grown_too_large_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    written(path, "lama", PIECES)

    connection = open_table(path, 100, PIECES)

    assert connection is not None
    connection.close()
    assert not keys(path)


def test_processes_that_begin_a_file_at_once_lose_nothing(tmp_path: Path) -> None:
    for turn in range(10):
        path = tmp_path / f"{turn}.sqlite3"
        names = [f"k{number}" for number in range(6)]
        workers = [
            multiprocessing.get_context("fork").Process(target=written, args=(path, name, PIECES))
            for name in names
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

        assert names == keys(path)
