"""What a page needs to be drawn: the theme and the icons."""

from dataclasses import dataclass

from fieldbook.desktop.kit.icons import Icons
from fieldbook.desktop.kit.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """The theme and the icons of one window."""

    theme: Theme
    icons: Icons
