"""Lets large work go without the collector of circular garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gc_paused() -> Iterator[None]:
    """Holds the collector back: work that makes a million small values, none of them in a circle and all of them still
    needed, would otherwise spend a third of its time on being looked through. What is let go of is freed as ever."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
