"""A command of the palette."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaletteCommand:
    """Something that the palette (Ctrl+K) can do."""

    text: str
    icon: str
    key: str
    act: Callable[[], object]
    under: str = ""
    #: Found by its words only: there are too many of its kind to list them all.
    hidden: bool = False
    #: Other words it is found by.
    words: str = ""
