"""Publishing as a whole: the site is built beside the old one and takes its place in one step."""

import ctypes
import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gazette.domain.site_plan import MARKER
from gazette.press._refusal import Refusal

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL


class PublishingRefused(Refusal):
    """The output folder cannot be used; the message says why and what to do."""


def keep_apart(content: Path, output: Path) -> None:
    """Refuse an output that holds the content, or stands in it: one would eat the other."""
    source, target = content.resolve(), output.resolve()
    if source.is_relative_to(target) or target.is_relative_to(source):
        raise PublishingRefused(
            f"{output}: folder isi dan folder hasil tidak boleh saling memuat; pilih --output lain",
            f"{output}: content and output must not hold each other; choose another --output",
        )


@contextmanager
def staging(
    output: Path, sealed: Callable[[], None] = lambda: None, spare: Path | None = None
) -> Iterator[Path]:
    """Give a new folder beside *output*; when the block ends well it takes the place of *output*.

    Then *sealed* is called, while no other build can begin. What stood before becomes the *spare*,
    where there is none. When the block fails, *output* stands untouched. One build at a time: a
    second one waits. Raises PublishingRefused if *output* holds something that is not a site of
    ours.
    """
    output = output.absolute()
    _check(output)
    output.parent.mkdir(parents=True, exist_ok=True)
    with lock(output):
        _check(output)  # another build may have ended while this one waited
        for left_over in output.parent.glob(f".{output.name}.staging-*"):
            shutil.rmtree(left_over, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{output.name}.staging-", dir=output.parent))
        try:
            folder.chmod(0o755)
            yield folder
            write(
                folder,
                f"/{MARKER}",
                "Situs ini dibuat oleh Kabar Terbuka; isinya diganti tiap kali.\n",
            )
            swap(folder, output)
            _set_aside(folder, spare)
            sealed()
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _set_aside(folder: Path, spare: Path | None) -> None:
    """Keep the old site as the next spare, or remove it."""
    if spare is not None and not spare.exists() and folder.exists():
        try:
            spare.parent.mkdir(parents=True, exist_ok=True)
            folder.rename(spare)
        except OSError:  # another file system
            pass
    shutil.rmtree(folder, ignore_errors=True)


def write(folder: Path, address: str, content: str | bytes) -> None:
    """Write *content* at *address* below *folder*, a new file."""
    path = path_of(folder, address)
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        descriptor = os.open(path, _NEW, 0o644)
    except FileNotFoundError:
        make_folders(path.rpartition("/")[0])
        descriptor = os.open(path, _NEW, 0o644)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]
    finally:
        os.close(descriptor)


def path_of(folder: Path, address: str) -> str:
    """The file of *address* below *folder*."""
    return f"{folder}{file_of(address)}"


def file_of(address: str) -> str:
    """The file of *address*, as a path from the root of the site."""
    return f"/{address.lstrip('/')}" + ("index.html" if address.endswith("/") else "")


def make_folders(folder: str) -> None:
    """Make *folder* and those above it that are missing."""
    try:
        os.mkdir(folder, 0o755)  # noqa: PTH102 - paths are text here, for their number
    except FileNotFoundError:
        above = folder.rpartition("/")[0]
        if not above:
            raise
        make_folders(above)
        make_folders(folder)
    except FileExistsError:
        pass  # another process was first


def _check(output: Path) -> None:
    if not output.exists() and not output.is_symlink():
        return
    if output.is_symlink() or not output.is_dir():
        raise PublishingRefused(
            f"{output}: bukan folder biasa; pilih --output lain",
            f"{output}: not a plain folder; choose another --output",
        )
    names = {child.name for child in output.iterdir()}
    if names and (MARKER not in names or ".git" in names):
        raise PublishingRefused(
            f"{output}: berisi berkas yang bukan situs ini dan tidak akan ditimpa; "
            "kosongkan folder itu atau pilih --output lain",
            f"{output}: holds files that are not of this site and are not overwritten; "
            "empty that folder or choose another --output",
        )


@contextmanager
def lock(output: Path) -> Iterator[None]:
    """One build of *output* at a time: a second one waits.

    While it is held, new files have the mode 0644 and folders 0755, whatever the umask was.
    """
    path = output.parent / f".{output.name}.lock"
    with _held(path):
        umask = os.umask(0o022)
        try:
            yield
        finally:
            os.umask(umask)
            path.unlink(missing_ok=True)


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold the lock of the file that *path* names: who waited for one that is gone begins anew."""
    while True:
        with path.open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if _is_at(path, file.fileno()):
                yield
                return


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def swap(folder: Path, output: Path) -> None:
    """Put *folder* in the place of *output*; what stood there is then in *folder*."""
    if not output.exists():
        folder.rename(output)
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if hasattr(libc, "renameat2"):
        done = libc.renameat2(
            _AT_FDCWD, os.fsencode(folder), _AT_FDCWD, os.fsencode(output), _RENAME_EXCHANGE
        )
        if done == 0:
            return
        code = ctypes.get_errno()
        if code not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):
            raise OSError(code, os.strerror(code), str(output))
    aside = folder.with_name(f"{folder.name}-old")
    output.rename(aside)
    folder.rename(output)
    aside.rename(folder)
