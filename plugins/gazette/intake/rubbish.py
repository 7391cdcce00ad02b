"""Rubbish: what Python looks for among all objects, time and again.

While millions of small objects come and none of them goes, the search takes as long as the work.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """No search for rubbish inside the block; what was made there is not looked through later."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.enable()
