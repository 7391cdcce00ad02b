"""Presswork: every page and file is made, or taken from the last output where it is the same."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gazette.press.kept.ledger import Impression, Ledger
from gazette.press.kept.reads import Notes
from gazette.press.kept.stamps import Stamps, Unknown
from gazette.press.printing.compiled import Templates
from gazette.press.printing.markdown import Setter
from gazette.press.printing.publish import write
from gazette.press.printing.render import render
from gazette.views.edition import Edition, File, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Presswork:
    """All that it takes to put pages and files into *folder*."""

    folder: Path
    edition: Edition
    templates: Templates
    setter: Setter
    notes: Notes
    stamps: Stamps
    ledger: Ledger
    told: set[str] = field(default_factory=set)  # keys whose stamps this process has given

    def run(self, work: Sequence[Page | File]) -> list[str | Impression]:
        """Make or take all of *work*.

        A page that is taken gives its address.
        """
        found = [self._put(page) for page in work]
        self.setter.flush()
        return found

    def _put(self, found: Page | File) -> str | Impression:
        given = self._given(found) if self.ledger.path else b""
        holds = given and self.ledger.holds(found.address, given)
        if holds and self.ledger.link(found.address, self.folder):
            return found.address
        return self._made(found, given)

    def _made(self, found: Page | File, given: bytes) -> Impression:
        self.edition.begin_page()
        self.notes.begin()
        text = render(found, self.templates) if isinstance(found, Page) else found.text
        reads = self.notes.end()
        self.ledger.clear(found.address, self.folder)
        write(self.folder, found.address, text)
        new = [key for key in reads if key not in self.told] if self.ledger.path else []
        self.told.update(new)
        stamped = {key: self.stamps.known(key) for key in new}
        return found.address, given, reads, stamped

    def _given(self, found: Page | File) -> bytes:
        """What a page is made with, in bytes; nothing where nobody can say."""
        template = found.template if isinstance(found, Page) else ""
        try:
            made_with = self.stamps.of_call(found.make)
        except Unknown:
            return b""
        return template.encode() + b"\0" + made_with
