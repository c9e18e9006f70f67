"""A row of exclusive buttons: arrow keys, or Alt with the underlined letter, change the selection."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from fieldbook.desktop.kit.ui_context import UiContext


class SegmentedControl(QFrame):
    """Choices side by side. ``chosen`` carries the index of the current one, ``activated`` that of one that was
    selected with its letter from anywhere on the page."""

    chosen = Signal(int)
    activated = Signal(int)

    def __init__(self, look: UiContext, name: str, texts: Sequence[str]) -> None:
        super().__init__()
        tokens = look.theme.tokens
        self.setAccessibleName(name)
        self.setObjectName("segments")
        self.setStyleSheet(
            f"QFrame#segments {{ background: {tokens.hover}; border: 1px solid {tokens.line}; border-radius: 7px; }}"
            f" QPushButton {{ background: transparent; border: 2px solid transparent; border-radius: 6px;"
            f" padding: 3px 12px; color: {tokens.muted}; }}"
            f" QPushButton:hover {{ color: {tokens.text}; }}"
            f" QPushButton:checked {{ background: {tokens.card}; color: {tokens.text};"
            f" border: 2px solid {tokens.line}; }}"
            f" QPushButton:focus {{ border: 2px solid {tokens.focus}; }}"
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(1, 1, 1, 1)
        across.setSpacing(0)
        self._group = QButtonGroup(self)
        for place, text in enumerate(texts):
            one = QPushButton(text)
            one.setAccessibleName(text.replace("&", ""))
            one.setCheckable(True)
            one.setFont(look.theme.font(0, QFont.Weight.Medium))
            one.setCursor(Qt.CursorShape.PointingHandCursor)
            # The mnemonic of a QPushButton acts 100 ms late, after its animated click.
            letter = QKeySequence.mnemonic(text)
            one.setShortcut(QKeySequence())
            one.setToolTip(letter.toString(QKeySequence.SequenceFormat.NativeText))
            QShortcut(letter, self, partial(self._take, place))
            self._group.addButton(one, place)
            across.addWidget(one)
        self._group.idToggled.connect(lambda place, on: self.chosen.emit(place) if on else None)

    def _take(self, place: int) -> None:
        self.show_chosen(place)
        self.activated.emit(place)

    def show_chosen(self, place: int) -> None:
        """Selects a button by index; emits ``chosen`` if the selection changes."""
        self._group.button(place).setChecked(True)
