"""What every widget needs of its window: theme, icons and language."""

from fieldbook.desktop.kit.icons import Icons
from fieldbook.desktop.kit.theme import Theme
from fieldbook.desktop.kit.ui_language import UiLanguage
from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class UiContext:
    """The theme, the icons and the language of one window."""

    theme: Theme
    icons: Icons
    speech: UiLanguage
