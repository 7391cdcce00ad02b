"""The case: what is known of an edition whose plates are kept, and what was made anew since."""

from dataclasses import dataclass, fields
from pathlib import Path

from gazette.press.kept.plain_values import get, put


@dataclass(slots=True)
class Case:
    """Where the type of an edition lies: what has changed since its plates were made."""

    path: Path
    frame: str  # all that the edition was made with, content apart
    content: dict[str, dict[str, str]]
    printed: str  # the signature of the output that the plates and the ledger were made with
    output: str  # the signature of the output now
    again: list[str]  # the addresses that were made anew since
    titles: dict[str, str]  # on social cards that were drawn anew since, by page

    @classmethod
    def load(cls, cache: Path, name: str) -> "Case | None":
        """What was kept; None where it is missing or damaged."""
        path = cache / "plates" / f"{name}.case"
        found = get(path)
        return cls(path, *found) if found and len(found) == len(fields(cls)) - 1 else None

    def keep(self) -> None:
        """Write it down."""
        told = (self.frame, self.content, self.printed, self.output, self.again, self.titles)
        put(self.path, told)
