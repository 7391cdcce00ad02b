"""Standard input: a text that is piped, or typed in a terminal and kept unless it serves."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from gazette.press._refusal import told
from gazette.press.editing.conversation import Conversation
from gazette.press.editing.kept_answers import keep_text_and_tell
from gazette.press.editing.terminal import as_bytes, every_end_as_ctrl_c, tell

_CALLED = {  # a text, by the file that it would be
    "rilis.txt": ("Teks rilis", "Press text"),
    "isi.md": ("Isi", "Body"),
}
_AGAIN = {"rilis.txt": "new --from", "isi.md": "new --body"}  # what takes such a file


class TypedText:
    """A text that a person types, as far as it is typed."""

    def __init__(self, name: str, lang: str) -> None:
        self._name, self._lang = name, lang
        self.lines: list[str] = []
        self.is_done = False

    def read(self, most: int = -1) -> bytes:
        """Standard input, at most so many bytes of it where it is piped.

        In a terminal the person is told how a text typed or pasted there ends.
        """
        if not sys.stdin.isatty():
            return sys.stdin.buffer.read(most)
        called = told(_CALLED[self._name], self._lang)
        Conversation(lang=self._lang).lines(called, self.lines)
        return as_bytes("\n".join(self.lines))


@contextlib.contextmanager
def typed_text(name: str, content: Path, lang: str) -> Iterator[TypedText]:
    """A text that is kept beside *content*, and shown, unless the block ends with it done.

    *name* is the file that it would be. Ctrl-C and a request to end leave the block, no more.
    """
    typed = TypedText(name, lang)
    try:
        with every_end_as_ctrl_c():
            yield typed
    except KeyboardInterrupt:
        tell("")
    finally:
        if typed.lines and not typed.is_done:
            text = "\n".join(typed.lines) + "\n"
            keep_text_and_tell(content, name, text, _AGAIN[name], lang)
