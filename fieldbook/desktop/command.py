"""A command of the palette."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaletteCommand:
    """A command of the palette (Ctrl+K). ``key`` is its shortcut as shown, ``under`` the second line."""

    text: str
    icon: str
    key: str
    act: Callable[[], object]
    under: str = ""
    #: Shown only if the search text matches: there are too many of these to list them all.
    hidden: bool = False
    #: Additional search words.
    words: str = ""
