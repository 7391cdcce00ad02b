"""Two generations of the output: the one that stands, and a spare that is linked to the same files.

The spare lies in the cache, never in public. To publish a small change it is made equal to what
stands, the few new files are put into it, and the two change places in one step (decision 10).
"""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from gazette.press.kept.signature import Walk
from gazette.press.kept.standing import name_of

# What lies in a folder, by its path: the inode of each file, 0 for a folder.
Listing = Callable[[str], Mapping[str, int]]


class Step(NamedTuple):
    """One difference: what to do with a path, seen from the folder that is made equal."""

    action: str  # unlink, rmtree, mkdir, link
    path: str


def differences(source: Listing, target: str, below: str = "") -> Iterator[Step]:
    """The steps that make *target* equal to *source*; no file is opened or looked at."""
    there, here = _listed(f"{target}{below}"), source(below)
    for name, found in there.items():
        if here.get(name) != found:
            yield Step("unlink" if found else "rmtree", f"{below}/{name}")
    for name, inode in here.items():
        path = f"{below}/{name}"
        if there.get(name) != inode:
            yield Step("link" if inode else "mkdir", path)
        if not inode:
            yield from differences(source, target, path)


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


def settle(output: Path, spare: Path) -> str:
    """Make *spare* equal to the *output* that was just published; the signature of that.

    Without room there is no spare. Its links change when a file was changed last: what was linked
    is looked at again.
    """
    walk = Walk.of(output)
    try:
        if not spare.is_dir():
            spare.parent.mkdir(parents=True, exist_ok=True)
            spare.mkdir(mode=0o755)
        steps = [*differences(walk.inodes(), str(spare))]
        carry_out(steps, str(output), str(spare))
    except OSError:
        shutil.rmtree(spare, ignore_errors=True)
        return Walk.of(output).digest()
    walk.again({step.path.rpartition("/")[0] for step in steps if step.action == "link"})
    return walk.digest()


def spare_of(cache: Path, output: Path) -> Path:
    """Where the spare generation of *output* lies."""
    return cache / "spare" / name_of(output)


def remove_empty(root: str, folders: Iterable[str]) -> None:
    """Remove those of *folders*, and of those above them below *root*, that hold nothing."""
    for folder in folders:
        while folder:
            try:
                os.rmdir(f"{root}{folder}")  # noqa: PTH106
            except OSError:
                break
            folder = folder.rpartition("/")[0]


def files_below(folder: str, below: str = "") -> Iterator[str]:
    """Every file below *folder*, by path."""
    for name, inode in _listed(f"{folder}{below}").items():
        if inode:
            yield f"{below}/{name}"
        else:
            yield from files_below(folder, f"{below}/{name}")


def listing_of(folder: str) -> Listing:
    """What lies below *folder* on the disk."""
    return lambda below: _listed(f"{folder}{below}")


def _listed(folder: str) -> dict[str, int]:
    """The inode of each file in a folder; 0 for a folder. What is not there holds nothing."""
    try:
        with os.scandir(folder) as children:
            return {
                child.name: 0 if child.is_dir(follow_symlinks=False) else child.inode()
                for child in children
            }
    except (FileNotFoundError, NotADirectoryError):
        return {}
