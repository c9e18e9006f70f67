"""Shows the result after a new book was created: its path, and buttons to open it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.backups.backup_text import tr
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row


class ResultPanel(QWidget):
    """Hidden until ``say`` is called. ``opens`` carries the path of the book to show, ``starts`` that of the book to
    show now and at every start."""

    opens = Signal(object)
    starts = Signal(object)

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._book = Path()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._words = line("", wrap=True)
        column.addWidget(self._words)
        self._opens = button(look, tr("Open book"), lambda: self.opens.emit(self._book), main=True)
        starts = button(look, tr("Open now and at every start"), lambda: self.starts.emit(self._book))
        column.addLayout(row(self._opens, 1))
        column.addLayout(row(starts, 1))
        self.hide()

    def say(self, book: Path, said: str) -> None:
        """Shows the text ``said`` about a new book, and offers to open the book."""
        self._book = book
        self._words.setText(said)
        self.show()
        self._opens.setFocus()
