"""A message at the foot of the window that stays until its cause is resolved; other messages appear above it."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, icon_label, line


class PersistentMessage:
    """At most one message, with one action."""

    def __init__(self, look: UiContext, foot: QVBoxLayout) -> None:
        self._look = look
        self._foot = foot
        self._frame: QFrame | None = None
        self._told: tuple[str, str, Callable[[], object]] | None = None
        look.theme.changed.connect(self._again)

    @property
    def text(self) -> str:
        """The text of the message; empty if none is shown."""
        return self._told[0] if self._told else ""

    def show(self, text: str, action: str, act: Callable[[], object]) -> None:
        """Shows a message with a button: ``action`` is its text, ``act`` is called on click."""
        if self._told is not None and self._told[:2] == (text, action):
            return
        self.clear()
        self._told = (text, action, act)
        frame = self._frame = QFrame()
        frame.setObjectName("alert")
        frame.setProperty("tone", "late")
        frame.setAccessibleName(text)
        across = QHBoxLayout(frame)
        inset(across, 14, 6, 8, 6)
        across.setSpacing(10)
        across.addWidget(icon_label(self._look, "triangle-alert", self._look.theme.tokens.late))
        across.addWidget(line(text, wrap=True), 1)
        across.addWidget(button(self._look, action, act))
        self._foot.addWidget(frame)

    def clear(self) -> None:
        """Removes the message."""
        self._told = None
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

    def close(self) -> None:
        """Removes the message and disconnects from the theme; the object cannot be used afterwards."""
        self.clear()
        self._look.theme.changed.disconnect(self._again)

    def _again(self) -> None:
        """Rebuilds the message in the colours of the new theme."""
        told = self._told
        self.clear()
        if told is not None:
            self.show(*told)
