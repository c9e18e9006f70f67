"""The history panel beside the page, and the texts of undo and redo."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.history.history_panel import HistoryPanel
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.navigator import Navigator
from fieldbook.desktop.window import Window
from fieldbook.journal.change_text import describe as say_label
from fieldbook.journal.undo import Undo
from fieldbook.model.change import Change

#: If less width than this would be left for the page, the history panel overlays it.
_PAGE = 620


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryController", text)


class HistoryController(QObject):
    """Shows the history of ``Page.record_shown`` of the page in front."""

    def __init__(self, context: BookContext, navigator: Navigator, window: Window) -> None:
        super().__init__(context)
        self._context, self._window, self._navigator = context, window, navigator
        self._undo = Undo(context.journal)
        self._names: tuple[str, str] | None = None
        self._panel: HistoryPanel | None = None
        self._came_from: QWidget | None = None
        self._shortcut = QShortcut(QKeySequence("Ctrl+H"), window.ground, self.show_here)

    # --- undo and redo by name --------------------------------------------------------------------------------------

    def names(self) -> tuple[str, str]:
        """What undo and redo are called now: ``Undo: Moved “price list” to Friday``."""
        if self._names is None:
            self._names = (
                self._named(_tr("Undo"), _tr("Undo: {0}"), self._undo.next_undo()),
                self._named(_tr("Redo"), _tr("Redo: {0}"), self._undo.next_redo()),
            )
        return self._names

    def _named(self, plain: str, text: str, change: Change | None) -> str:
        if change is None:
            return plain
        inner: dict[str, Any] = change.parameters
        taken_back = change.label in ("undo", "redo")
        label = str(inner.get("label", "")) if taken_back else change.label
        parameters = inner.get("parameters", {}) if taken_back else inner
        return text.format(translate(say_label(self._context.journal, label, parameters)))

    # --- the history beside -----------------------------------------------------------------------------------------

    def show_here(self) -> None:
        """The history of what the page in front shows; asked again, it goes."""
        record = self._record_shown()
        if self._panel is not None and self._panel.isVisible() and self._panel.record == record:
            self._panel.leave()
        elif record:
            self.show(record)
        else:
            self._context.alerts.note(_tr("No history for this page. Open a partner, a person or a visit."))

    def _record_shown(self) -> str:
        page = self._navigator.page
        return page.record_shown if page is not None else ""

    def show(self, record: str) -> None:
        """The history of a record, beside the page."""
        if self._panel is None:
            self._panel = HistoryPanel(self._context)
            self._panel.closed.connect(self._left)
            self._panel.failed.connect(self._context.alerts.page_error)
            self._window.ground.installEventFilter(self)
        if not self._panel.isVisible():
            self._came_from = QApplication.focusWidget()
        self._panel.show_record(record)
        self._place()
        self._panel.show()
        self._panel.focus_first()

    def _place(self) -> None:
        """Beside the page where there is room for both, else over the side where one ends to read."""
        panel, page, ground = self._panel, self._navigator.page, self._window.ground
        if panel is None or page is None:
            return
        wide = panel.width()
        least = self._context.look.theme.wide(_PAGE)
        needed = max(least, page.minimumSizeHint().width()) + wide + self._window.side_width
        panel.stand_over(ground.width() < needed)
        if ground.width() < needed:
            self._window.beside.removeWidget(panel)
            panel.setParent(ground)
            panel.setGeometry(0 if ground.isRightToLeft() else ground.width() - wide, 0, wide, ground.height())
            panel.raise_()
        elif self._window.beside.indexOf(panel) < 0:
            self._window.beside.addWidget(panel)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._panel is not None and self._panel.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()
        self._came_from = None

    def changed(self) -> None:
        """Something was done: names and history are another by now."""
        self._names = None
        if self._panel is not None and self._panel.isVisible():
            self._panel.refresh()

    def forget(self) -> None:
        """Takes the history away: another page is in front, or the book is closed."""
        self._came_from = None
        if self._panel is not None:
            self._window.ground.removeEventFilter(self)
            self._window.beside.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None

    def close(self) -> None:
        """Lets go of the window."""
        self._shortcut.setEnabled(False)
        self._shortcut.deleteLater()
        self.forget()

    def commands(self) -> list[PaletteCommand]:
        """The history, where the page in front has one."""
        if not self._record_shown():
            return []
        return [PaletteCommand(_tr("History of this page"), "history", "Ctrl+H", self.show_here)]
