"""The entries written about a visit, above the capture box."""

from datetime import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.desktop.kit.date_text import clock_time
from fieldbook.desktop.kit.row_model import Index, RowModel
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.insight.visit_entries import VisitEntry

#: Longer entries are cut in the list, in characters; the opened record shows all of it.
_LONGEST = 1200


def format_kind(kind: str) -> str:
    """Returns the label of a kind of entry; empty for a plain fact."""
    return {
        "fact": "", "words": _tr("Their words"), "guess": _tr("Our guess"), "praise": _tr("Praise"),
        "ask": _tr("Ask"), "we": _tr("We owe"), "they": _tr("They owe"), "gave": _tr("We gave"),
        "got": _tr("They gave"), "todo": _tr("To-do"), "outcome": _tr("Outcome"),
    }.get(kind, "")  # fmt: skip


def _icon(kind: str) -> str:
    return {
        "words": "quote", "guess": "lightbulb", "praise": "heart", "ask": "message-circle-question",
        "we": "handshake", "they": "handshake", "gave": "gift", "got": "gift", "todo": "list-todo",
        "outcome": "flag",
    }.get(kind, "sticky-note")  # fmt: skip


def format_entry(one: VisitEntry) -> str:
    """Returns the text of an entry with the label of its kind."""
    kind, text = format_kind(one.kind), one.text if len(one.text) <= _LONGEST else one.text[: _LONGEST - 1] + "…"
    return f"{kind}: {text}" if kind else text


class EntryModel(RowModel):
    """The model of the entries."""

    rows: list[VisitEntry]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return format_entry(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            private = _tr("private") if one.private else ""
            return ", ".join(part for part in (format_time(one), format_entry(one), private) if part)
        return one if role == Qt.ItemDataRole.UserRole else None


def format_time(one: VisitEntry) -> str:
    """Returns the time of day at which the entry was written; empty when unknown."""
    return clock_time(one.at) if one.at is not None else ""


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: time, icon, wrapped text, and a lock when it is private."""

    def __init__(self, parent: QListView, look: UiContext) -> None:
        super().__init__(parent)
        self._view, self._look = parent, look

    def _left(self) -> float:
        return QFontMetricsF(self._look.theme.font(-0.5)).horizontalAdvance(clock_time(time(20, 0))) + 42

    def _words(self, text: str) -> QRectF:
        width = max(80.0, self._view.viewport().width() - self._left() - 34)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        return QFontMetricsF(self._look.theme.font()).boundingRect(QRectF(0, 0, width, 100_000), flags, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        return QSize(100, round(self._words(format_entry(index.data(Qt.ItemDataRole.UserRole))).height()) + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: VisitEntry = index.data(Qt.ItemDataRole.UserRole)
        tokens, theme = self._look.theme.tokens, self._look.theme
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(area.adjusted(1, 0, -1, 0), 6, 6)
        small = theme.font(-0.5)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        first = QFontMetricsF(theme.font()).height()
        painter.drawText(
            QRectF(area.left() + 8, area.top() + 4, self._left(), first),
            Qt.AlignmentFlag.AlignVCenter,
            format_time(one),
        )
        square = QRectF(area.left() + self._left() - 24, area.top() + 4 + (first - 15) / 2, 15, 15)
        self._look.icons.paint(painter, _icon(one.kind), tokens.accent, square)
        text = format_entry(one)
        place = QRectF(area.left() + self._left(), area.top() + 4, self._words(text).width() + 2, area.height())
        painter.setFont(theme.font(0, QFont.Weight.Normal))
        painter.setPen(QColor(tokens.text))
        painter.drawText(place, Qt.TextFlag.TextWordWrap, text)
        if one.private:
            lock = QRectF(area.right() - 22, area.top() + 4 + (first - 13) / 2, 13, 13)
            self._look.icons.paint(painter, "lock", tokens.muted, lock)
        painter.restore()


class EntryList(QListView):
    """The list of entries. It is as high as its rows, within a limit that leaves room for the capture box. Enter opens
    the record."""

    opened = Signal(str)

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__()
        self._model = EntryModel(self)
        self._all: tuple[VisitEntry, ...] = ()
        self._hidden = False
        self.setModel(self._model)
        self.setItemDelegate(EntryDelegate(self, look))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.rows[index.row()].record))

    def show_written(self, found: tuple[VisitEntry, ...]) -> None:
        """Shows the entries; scrolls to the last one when entries were added."""
        if found == self._all:
            return
        grown = len(found) > len(self._all) > 0
        self._all = found
        self._show()
        if grown:
            self.scrollToBottom()

    def hide_private(self, hidden: bool) -> None:
        """Hides or shows the private entries."""
        self._hidden = hidden
        self._show()

    @property
    def empty(self) -> bool:
        """Whether no entry is shown."""
        return not self._model.rows

    def _show(self) -> None:
        self._model.show_rows([one for one in self._all if not (self._hidden and one.private)])
        self.fit()

    def fit(self) -> None:
        """Sets the height to that of the rows, at most two fifths of the window."""
        height = sum(self.sizeHintForRow(row) for row in range(len(self._model.rows))) + 8
        page = self.window().height() if self.window() is not self else 800
        self.setFixedHeight(min(height, max(90, page * 2 // 5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid() and not control:
            self.opened.emit(self._model.rows[self.currentIndex().row()].record)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0))


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryList", text)
