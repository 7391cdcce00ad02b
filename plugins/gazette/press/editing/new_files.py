"""New files in the content: all of them or none, never over another, judged where they stand."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from gazette.domain.problems import Problem
from gazette.intake.listing import shown_path
from gazette.press._desk import judge_content
from gazette.press._refusal import Refusal
from gazette.press.editing.terminal import as_bytes


class Taken(Refusal):
    """A file of that name is there already; *path* is it, as people are shown it."""

    def __init__(self, path: Path) -> None:
        self.path = shown_path(path)
        super().__init__(
            f"{self.path} sudah ada dan tidak ditimpa; beri nama lain dengan --id",
            f"{self.path} exists and is not overwritten; give another name with --id",
        )


class WrongId(Refusal):
    """No file can be named by this id."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            f"--id `{typed}` tidak bisa menjadi nama berkas; pakai huruf kecil a-z, angka, dan "
            "tanda hubung",
            f"--id `{typed}` cannot be a file name; use lower-case a-z, digits and hyphens",
        )


@contextlib.contextmanager
def placed(content: Path, files: Mapping[Path, str], now: datetime) -> Iterator[list[Problem]]:
    """Write *files* and give the problems that `check` has with them.

    Whatever interrupts the block, Ctrl-C too, takes them back, with the folders made for them.
    """
    for path in files:
        if path.exists() or path.is_symlink():
            raise Taken(path)
    with _all_or_none() as written:
        for path, text in files.items():
            _make_folder(path.parent, written)
            with path.open("xb") as file:
                written.append(path)
                file.write(as_bytes(text))
        shown = {shown_path(path) for path in files}
        judged = judge_content(content, now).with_hints
        yield [problem for problem in judged if problem.at.path in shown]


@contextlib.contextmanager
def _all_or_none() -> Iterator[list[Path]]:
    written: list[Path] = []
    try:
        yield written
    except BaseException:
        _undo(written)
        raise


def _undo(written: Sequence[Path]) -> None:
    for path in reversed(written):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()


def _make_folder(folder: Path, written: list[Path]) -> None:
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir()
        written.append(missing)
