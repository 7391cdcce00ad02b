"""The terminal of a conversation: whole lines however long, whole pastes, and no answer lost."""

import contextlib
import functools
import os
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType, ModuleType

from gazette.press import _progress

_ENDS = tuple(
    getattr(signal, name) for name in ("SIGHUP", "SIGTERM", "SIGBREAK") if hasattr(signal, name)
)


class Unanswered(Exception):
    """The answers ended before the questions did, while *typed* was not entered yet."""

    def __init__(self, typed: str = "") -> None:
        super().__init__()
        self.typed = typed


class Interrupted(KeyboardInterrupt):
    """Ctrl-C or a request to end, while *typed* was not entered yet."""

    def __init__(self, typed: str) -> None:
        super().__init__()
        self.typed = typed


def read_line(prompt: str) -> str:
    """One answer of the person; a paste of several lines is one where the terminal marks pastes.

    Standard output stays free for the result.
    """
    if sys.stdin.isatty() and sys.stderr.isatty():
        try:
            try:
                with _line_editor(), _hearing_signals():
                    return input(prompt)
            except (EOFError, OSError) as error:  # OSError: the terminal itself is gone
                raise Unanswered(_typed_so_far()) from error
        except KeyboardInterrupt as error:
            raise Interrupted(_typed_so_far()) from error
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise Unanswered
    return line.rstrip("\r\n")


def as_bytes(text: str) -> bytes:
    """What was typed, to be kept; bytes that are no UTF-8 stay as they were pasted."""
    return text.encode(errors="surrogateescape")


def tell(text: str) -> None:
    """Say it on standard error, as long as somebody is there to hear it."""
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        _hush()


def _hush() -> None:
    """Let what nobody hears go nowhere: Python would try again at its end, and fail with 120."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream, descriptor in ((sys.stderr, 2), (sys.stdout, 1)):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, descriptor)
    os.close(nowhere)


def drop_pending_input() -> None:
    """Forget what a terminal holds beyond the last answer: no line of a pasted text answers."""
    if not sys.stdin.isatty():
        return
    if sys.platform == "win32":
        import msvcrt

        while msvcrt.kbhit():
            msvcrt.getwch()
    else:
        import termios

        with contextlib.suppress(OSError, termios.error):
            termios.tcflush(sys.stdin, termios.TCIFLUSH)


@contextlib.contextmanager
def every_end_as_ctrl_c() -> Iterator[None]:
    """A closed window and a request to end stop the block as Ctrl-C does, unless under `nohup`."""
    if not _is_main_thread():
        yield
        return
    heard = [number for number in _ENDS if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, _as_ctrl_c) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            if signal.getsignal(number) is not signal.SIG_IGN:  # nothing stops who keeps answers
                signal.signal(number, handler)


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Neither Ctrl-C nor a request to end stops the block."""
    if not _is_main_thread():
        yield
        return
    ends = (signal.SIGINT, *_ENDS)
    before = {number: signal.signal(number, signal.SIG_IGN) for number in ends}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _as_ctrl_c(number: int, frame: FrameType | None) -> None:
    del number, frame
    for end in _ENDS:  # what is kept now is not stopped again, by none of them
        signal.signal(end, signal.SIG_IGN)
    raise KeyboardInterrupt


@contextlib.contextmanager
def _line_editor() -> Iterator[None]:
    """Let the system's line editor read: without it a terminal cuts every line at 4,095 bytes.

    It shows what is typed on standard output, which is lent the terminal meanwhile.
    """
    editor = _editor()
    if editor:
        editor.clear_history()
    if sys.stdout.isatty():
        yield
        return
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)


@contextlib.contextmanager
def _hearing_signals() -> Iterator[None]:
    """Let the line editor look up now and then.

    Python notices a signal only while the editor waits for a key: one that comes while it draws
    what was typed would count from the next key on, and after a closed window there is none.
    """
    if not hasattr(signal, "setitimer") or not _is_main_thread():
        yield
        return
    with _progress.ticking(lambda *_: None, _progress.PACE):
        yield


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


@functools.cache
def _editor() -> ModuleType | None:
    """The editor, where Python has it; a pasted tab is a tab.

    It remembers the line that was entered last, and no other.
    """
    try:
        import readline
    except ImportError:
        return None
    if "libedit" in (readline.__doc__ or ""):
        readline.parse_and_bind("bind ^I ed-insert")
    else:
        readline.parse_and_bind("tab: self-insert")
        readline.parse_and_bind("set enable-bracketed-paste on")
    return readline


def _typed_so_far() -> str:
    """What was typed; a line entered in the very instant of a request to end counts as well."""
    editor = _editor()
    if not editor:
        return ""
    entered = editor.get_history_item(editor.get_current_history_length())
    return str(entered or editor.get_line_buffer())
