"""The case: what is known of an edition whose plates are kept, and what was made anew since."""

import marshal
import os
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

_DIGEST = 16


@dataclass(slots=True)
class Case:
    """Where the type of an edition lies: what has changed since its plates were made."""

    path: Path
    frame: str  # all that the edition was made with, content apart
    content: dict[str, dict[str, str]]
    printed: str  # the signature of the output that the plates and the ledger were made with
    output: str  # the signature of the output now
    again: list[str]  # the addresses that were made anew since

    @classmethod
    def load(cls, cache: Path, name: str) -> "Case | None":
        """What was kept; None where it is missing or damaged."""
        path = cache / "plates" / f"{name}.case"
        try:
            data = path.read_bytes()
            if data[:_DIGEST] != _sum(data[_DIGEST:]):
                return None
            return cls(path, *marshal.loads(data[_DIGEST:]))
        except (OSError, ValueError, EOFError, TypeError):
            return None

    def keep(self) -> None:
        """Write it down."""
        data = marshal.dumps((self.frame, self.content, self.printed, self.output, self.again))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        new.write_bytes(_sum(data) + data)
        new.replace(self.path)


def _sum(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).digest()
