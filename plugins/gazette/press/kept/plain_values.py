"""Plain values kept in one file with a digest: what is damaged or foreign is as if not there.

`marshal` takes and gives plain values alone: nothing in such a file is ever run.
"""

import marshal
import os
from hashlib import blake2b
from pathlib import Path
from typing import Any

_DIGEST = 16


def put(path: Path, value: Any, of: str = "") -> None:
    """Write *value* in one step; it can be read again by who knows what it is *of*."""
    data = marshal.dumps(value)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}")
    new.write_bytes(_sum(of, data) + data)
    new.replace(path)


def get(path: Path, of: str = "") -> Any:
    """The value; None where it is missing, damaged or of something else."""
    try:
        data = path.read_bytes()
        if data[:_DIGEST] != _sum(of, data[_DIGEST:]):
            return None
        return marshal.loads(memoryview(data)[_DIGEST:])
    except (OSError, ValueError, EOFError, TypeError):
        return None


def _sum(of: str, data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST, key=of.encode()[:64]).digest()
