"""A button that opens a menu of choices and shows the selected one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu

from fieldbook.desktop.kit.button import Button
from fieldbook.desktop.kit.layout_direction import hang
from fieldbook.desktop.kit.ui_context import UiContext


class MenuButton(Button):
    """``choices`` returns pairs of (value, text) each time the menu opens; ``chosen`` carries the value. ``none`` is
    the value that filters nothing: while it is selected, the button shows ``all_said`` or, without it, ``name``."""

    chosen = Signal(object)

    def __init__(
        self,
        look: UiContext,
        name: str,
        choices: Callable[[], Sequence[tuple[Any, str]]],
        *,
        none: Any = "",
        all_said: str = "",
    ) -> None:
        super().__init__()
        self.name = name
        self._choices, self._none, self._all_said = choices, none, all_said
        self._look = look
        self.value: Any = none
        self.setProperty("flat", True)
        self.setFont(look.theme.font(0, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIcon(look.icons.icon("chevron-down", look.theme.tokens.text))
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(self.open_menu)
        self.show_value(none)

    def show_value(self, value: Any, text: str = "") -> None:
        """Selects a value without emitting ``chosen``. ``text`` saves looking it up in the choices."""
        self.value = value
        free = value == self._none
        said = (self._all_said or self.name) if free else text or dict(self._choices()).get(value, str(value))
        self.setText(f"\u2009{said}")
        self.setAccessibleName(self.name if free and not self._all_said else f"{self.name}: {said}")

    def open_menu(self) -> None:
        """Opens the menu below the button with the current choice active."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.name)
        for value, text in self._choices():
            action = menu.addAction(text.replace("&", "&&"), partial(self._choose, value, text))
            action.setCheckable(True)
            action.setChecked(value == self.value)
            if value == self.value:
                menu.setActiveAction(action)
        hang(menu, self)

    def _choose(self, value: Any, text: str) -> None:
        self.show_value(value, text)
        self.chosen.emit(value)
