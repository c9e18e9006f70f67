"""What a page needs to be made: the theme, the icons, and the language it speaks."""

from fieldbook.desktop.kit.icons import Icons
from fieldbook.desktop.kit.speech import Speech
from fieldbook.desktop.kit.theme import Theme
from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class Look:
    """The theme, the icons and the language of one window."""

    theme: Theme
    icons: Icons
    speech: Speech
