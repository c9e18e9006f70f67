"""What a page needs to be drawn: the theme and the icons."""

from fieldbook.desktop.kit.icons import Icons
from fieldbook.desktop.kit.theme import Theme
from fieldbook.model.value import value


@value(frozen=True, slots=True)
class Look:
    """The theme and the icons of one window."""

    theme: Theme
    icons: Icons
