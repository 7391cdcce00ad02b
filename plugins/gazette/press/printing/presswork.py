"""Presswork: every page and file is made, or taken from the last output where it is the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gazette.press.kept.ledger import Ledger, digest_of
from gazette.press.kept.reads import Notes
from gazette.press.kept.stamps import Stamps, Unknown
from gazette.press.printing.compiled import Templates
from gazette.press.printing.markdown import Setter
from gazette.press.printing.publish import write
from gazette.press.printing.render import render
from gazette.views.edition import Edition, File, Page

Impression = tuple[str, str, list[str]]  # address, digest, reads: a row of the next ledger


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

    def run(self, work: Sequence[Page | File]) -> list[Impression]:
        """Make or take all of *work*."""
        found = [self._put(page) for page in work]
        self.setter.flush()
        return found

    def _put(self, found: Page | File) -> Impression:
        given = self._given(found) if self.ledger.path else b""
        return self._taken(found, given) or self._made(found, given)

    def _taken(self, found: Page | File, given: bytes) -> Impression | None:
        row = self.ledger.same(found.address, given, self.stamps) if given else None
        if row is None or not self.ledger.link(found.address, self.folder):
            return None
        return found.address, row.digest, [self.ledger.keys[at] for at in row.reads]

    def _made(self, found: Page | File, given: bytes) -> Impression:
        self.edition.begin_page()
        self.notes.begin()
        text = render(found, self.templates) if isinstance(found, Page) else found.text
        reads = self.notes.end()
        self.ledger.clear(found.address, self.folder)
        write(self.folder, found.address, text)
        try:
            return found.address, digest_of(given, reads, self.stamps) if given else "", reads
        except Unknown:
            return found.address, "", []

    def _given(self, found: Page | File) -> bytes:
        """What a page is made with, in bytes; nothing where nobody can say."""
        template = found.template if isinstance(found, Page) else ""
        try:
            made_with = self.stamps.of_call(found.make)
        except Unknown:
            return b""
        return f"{found.address}\0{template}\0".encode() + made_with
