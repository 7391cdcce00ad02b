"""Two generations of the output: the one that stands, and a spare that is linked to the same files.

The spare lies in the cache, never in public. To publish a small change it is made equal to what
stands, the few new files are put into it, and the two change places in one step (decision 10).
"""

import marshal
import os
import shutil
import traceback
from collections.abc import Callable, Iterable, Iterator, Set
from pathlib import Path
from typing import Any, NamedTuple

from gazette.press.kept.standing import name_of


class Step(NamedTuple):
    """One difference: what to do with a path, seen from the folder that is made equal."""

    action: str  # unlink, rmtree, mkdir, link
    path: str


def mirror(source: str, target: str) -> None:
    """Make *target* hold the very files (by inode) of *source*, and nothing else.

    Raises OSError, e.g. where the two lie on different file systems.
    """
    carry_out(differences(source, target), source, target)


def differences(
    source: str, target: str, wanted: Set[str] | None = None, below: str = ""
) -> Iterator[Step]:
    """The steps that make *target* equal to *source*; no file is opened or looked at.

    Of *source* the files in *wanted* count alone, if any are named; folders always do.
    """
    there = _listing(f"{target}{below}")
    here = {
        name: inode
        for name, inode in _listing(f"{source}{below}").items()
        if wanted is None or not inode or f"{below}/{name}" in wanted
    }
    for name, found in there.items():
        if here.get(name) != found:
            yield Step("unlink" if found else "rmtree", f"{below}/{name}")
    for name, inode in here.items():
        path = f"{below}/{name}"
        if there.get(name) != inode:
            yield Step("link" if inode else "mkdir", path)
        if not inode:
            yield from differences(source, target, wanted, path)


def carry_out(steps: Iterable[Step], source: str, target: str) -> None:
    """Do what `differences` found."""
    for action, path in steps:
        if action == "link":
            os.link(f"{source}{path}", f"{target}{path}", follow_symlinks=False)
        elif action == "mkdir":
            os.mkdir(f"{target}{path}", 0o755)  # noqa: PTH102
        elif action == "unlink":
            os.unlink(f"{target}{path}")  # noqa: PTH108 - paths are text here, for their number
        else:
            shutil.rmtree(f"{target}{path}")


def keep_spare(output: Path, spare: Path) -> None:
    """Make *spare* equal to the *output* that was just published; without room there is none."""
    try:
        if not spare.is_dir():
            spare.parent.mkdir(parents=True, exist_ok=True)
            spare.mkdir(mode=0o755)
        mirror(str(output), str(spare))
    except OSError:
        shutil.rmtree(spare, ignore_errors=True)


def aside(work: Callable[[], Any]) -> Callable[[], Any]:
    """Begin *work* in a process of its own; what is returned waits for its plain result.

    Raises OSError there where the work failed.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reader)
            with os.fdopen(writer, "wb") as pipe:
                marshal.dump(work(), pipe)
            code = 0
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(code)
    os.close(writer)

    def wait() -> Any:
        with os.fdopen(reader, "rb") as pipe:
            data = pipe.read()
        _, status = os.waitpid(child, 0)
        if status:
            raise OSError(f"process {child} ended with {status}")
        return marshal.loads(data)  # what our own process wrote just now

    return wait


def spare_of(cache: Path, output: Path) -> Path:
    """Where the spare generation of *output* lies."""
    return cache / "spare" / name_of(output)


def adopt(spare: Path, output: Path, folder: Path, wanted: Set[str]) -> set[str] | None:
    """Put the *spare* in the place of *folder*, with the *wanted* files of *output* by path.

    Its folders stay: making and removing them is what costs most. Returns the paths that hold
    less than in *output*, or None where it was not possible; then *folder* is as it was.
    """
    if not spare.is_dir():
        return None
    try:
        if wanted:
            steps = [*differences(str(output), str(spare), wanted)]
        else:
            steps = [Step("unlink", path) for path in _files(str(spare))]
        carry_out(steps, str(output), str(spare))
        folder.rmdir()
        spare.rename(folder)
    except OSError:
        folder.mkdir(exist_ok=True)
        return None
    return {step.path.rpartition("/")[0] for step in steps if step.action == "unlink"}


def remove_empty(root: str, folders: Iterable[str]) -> None:
    """Remove those of *folders*, and of those above them below *root*, that hold nothing."""
    for folder in folders:
        while folder:
            try:
                os.rmdir(f"{root}{folder}")  # noqa: PTH106
            except OSError:
                break
            folder = folder.rpartition("/")[0]


def _files(folder: str, below: str = "") -> Iterator[str]:
    for name, inode in _listing(f"{folder}{below}").items():
        if inode:
            yield f"{below}/{name}"
        else:
            yield from _files(folder, f"{below}/{name}")


def _listing(folder: str) -> dict[str, int]:
    """The inode of each file in a folder; 0 for a folder. What is not there holds nothing."""
    try:
        with os.scandir(folder) as children:
            return {
                child.name: 0 if child.is_dir(follow_symlinks=False) else child.inode()
                for child in children
            }
    except (FileNotFoundError, NotADirectoryError):
        return {}
