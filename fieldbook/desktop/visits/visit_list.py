"""All visits as a list, filtered by state, partner and date, read in pages while scrolling."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldbook.capture.date_parser import DateParser
from fieldbook.capture.languages.registry import in_order
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.date_text import clock_time, day_dated
from fieldbook.desktop.kit.messages import reader_language
from fieldbook.desktop.kit.row_model import Index, RowModel
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.records.domain_text import format_channel, how_icon
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.visit_text import format_state, state_icon
from fieldbook.insight.visit_list import VisitFilter, VisitLine, visit_count, visit_lines
from fieldbook.journal.journal import Journal
from fieldbook.model.visit import VisitState
from fieldbook.storage.queries.visit_list import VisitOrder

#: Number of rows read at a time.
_PAGE = 200


class VisitModel(RowModel):
    """The visits that match the filter, read in pages while scrolling."""

    rows: list[VisitLine]

    def __init__(self, parent: QWidget, journal: Journal) -> None:
        super().__init__(parent)
        self._journal = journal
        self._wanted = VisitFilter()
        self.total = 0

    def show_wanted(self, wanted: VisitFilter, at_least: int = _PAGE) -> None:
        """Reads the matching visits again: at least one page, and as many rows as were loaded before."""
        self._wanted = wanted
        self.total = visit_count(self._journal, wanted)
        self.show_rows(visit_lines(self._journal, wanted, 0, max(_PAGE, at_least)))

    def canFetchMore(self, parent: Index) -> bool:
        del parent
        return len(self.rows) < self.total

    def fetchMore(self, parent: Index) -> None:
        del parent
        more = visit_lines(self._journal, self._wanted, len(self.rows), _PAGE)
        if not more:
            self.total = len(self.rows)
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
        self.rows += more
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            visit, (day, time) = one.visit, format_when(one, self._journal.today())
            said = (
                day,
                time,
                one.title,
                format_state(visit.state),
                format_channel(visit.how),
                visit.purpose,
                visit.place,
            )
            return ", ".join(part for part in said if part)
        return one if role == Qt.ItemDataRole.UserRole else None


def format_when(one: VisitLine, today: date) -> tuple[str, str]:
    """Returns the day and the time of a visit."""
    when = one.visit.when
    if when is None:
        return _tr("no date yet"), ""
    return day_dated(when.day, today), clock_time(when.begins)


class VisitDelegate(QStyledItemDelegate):
    """Paints a visit: day and time, how we meet, partners and purpose, state."""

    def __init__(self, parent: QListView, look: UiContext, journal: Journal) -> None:
        super().__init__(parent)
        self._view, self._look, self._journal = parent, look, journal

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        theme = self._look.theme
        both = QFontMetricsF(theme.font()).height() + QFontMetricsF(theme.font(-0.8)).height()
        return QSize(200, round(both) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: VisitLine = index.data(Qt.ItemDataRole.UserRole)
        theme, tokens, visit = self._look.theme, self._look.theme.tokens, one.visit
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex().row() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if self._view.hasFocus() else tokens.hover))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6)
        plain, small, strong = theme.font(), theme.font(-0.8), theme.font(0, QFont.Weight.Medium)
        high, low = QFontMetricsF(plain).height(), QFontMetricsF(small).height()
        top = area.center().y() - (high + low) / 2
        days = QFontMetricsF(plain).horizontalAdvance("Wed 28 Sept 2026") + 10
        day, time = format_when(one, self._journal.today())
        left = area.left() + 14
        self._line(painter, plain, tokens.text, QRectF(left, top, days, high), day)
        self._line(painter, small, tokens.muted, QRectF(left, top + high, days, low), time)
        left += days
        size = theme.wide(16)
        square = QRectF(left, area.center().y() - size / 2, size, size)
        self._look.icons.paint(painter, how_icon(visit.how), tokens.muted, square)
        left += size + 12
        right = self._state(painter, area, visit.state)
        width = right - left - 12
        gone = visit.state is VisitState.CANCELLED
        self._line(painter, strong, tokens.muted if gone else tokens.text, QRectF(left, top, width, high), one.title)
        under = " · ".join(part for part in (visit.purpose, visit.place) if part) or format_channel(visit.how)
        self._line(painter, small, tokens.muted, QRectF(left, top + high, width, low), under)
        painter.restore()

    def _state(self, painter: QPainter, area: QRectF, state: VisitState) -> float:
        """Draws the state as icon and text, and returns the x position of its left edge."""
        tokens = self._look.theme.tokens
        font = self._look.theme.font(-0.8, QFont.Weight.Medium)
        text, size = format_state(state), self._look.theme.wide(14)
        width = max(QFontMetricsF(font).horizontalAdvance(format_state(one)) for one in VisitState) + size + 12
        left = area.right() - width - 8
        ink = {VisitState.ASKED: tokens.soon, VisitState.CONFIRMED: tokens.accent}.get(state, tokens.muted)
        self._look.icons.paint(painter, state_icon(state), ink, QRectF(left, area.center().y() - size / 2, size, size))
        place = QRectF(left + size + 6, area.top(), width - size - 6, area.height())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        return left

    @staticmethod
    def _line(painter: QPainter, font: QFont, ink: str, place: QRectF, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


class VisitList(QWidget):
    """The list of visits with its filters."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._journal = context.journal
        settings = context.settings
        self._days = DateParser(in_order(reader_language()), first_month=settings.fiscal_year_starts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._state, self._order = ChoiceBox(context.look, self._states()), ChoiceBox(context.look, self._orders())
        self._partner, self._from, self._to = QLineEdit(), QLineEdit(), QLineEdit()
        self._fill()
        filters = row(self._partner, self._state, self._from, self._to, self._order, spacing=8)
        for place, share in enumerate((4, 2, 2, 2, 2)):
            filters.setStretch(place, share)
        column.addLayout(filters)
        self._said = line("", "muted", wrap=True)
        column.addWidget(self._said)
        self._model = VisitModel(self, self._journal)
        self._list = _Visits(self.tr("Visits"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(VisitDelegate(self._list, context.look, self._journal))
        self._list.opened.connect(lambda place: self._context.navigator.open_visit(self._model.rows[place].visit.id))
        self._card = card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self._list)
        column.addWidget(card, 1)
        export = button(context.look, self.tr("Export"), self._hand_over, icon="calendar")
        self._foot = row(1, export)
        column.addLayout(self._foot)
        column.addStretch(0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self.refresh)

    def _states(self) -> list[tuple[frozenset[VisitState], str]]:
        ahead = frozenset({VisitState.IDEA, VisitState.ASKED, VisitState.CONFIRMED})
        found = [(frozenset[VisitState](), self.tr("All statuses")), (ahead, self.tr("Planned"))]
        return found + [(frozenset({one}), format_state(one).capitalize()) for one in VisitState]

    def _orders(self) -> list[tuple[VisitOrder, str]]:
        return [
            (VisitOrder.NEWEST, self.tr("Newest first")),
            (VisitOrder.OLDEST, self.tr("Oldest first")),
            (VisitOrder.PARTNER, self.tr("By partner")),
        ]

    def _fill(self) -> None:
        self._order.setAccessibleName(self.tr("Sort order"))
        self._state.setAccessibleName(self.tr("Status"))
        for field, name in (
            (self._partner, self.tr("Partner")),
            (self._from, self.tr("From date")),
            (self._to, self.tr("To date")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setMinimumWidth(70)
            field.textChanged.connect(lambda _text: self._soon.start())
        for chooser in (self._state, self._order):
            chooser.value_changed.connect(lambda _value: self.refresh())

    def refresh(self) -> None:
        """Reads the list again; selection and scroll position are kept."""
        self._soon.stop()
        chosen, seen = self._list.currentIndex().row(), len(self._model.rows)
        before = self._model.rows[chosen].visit.id if 0 <= chosen < seen else ""
        bar = self._list.verticalScrollBar().value()
        wrong = [field.text() for field in (self._from, self._to) if field.text().strip() and not self._day(field)]
        self._model.show_wanted(self._wanted(), seen)
        ids = [one.visit.id for one in self._model.rows]
        self._list.setCurrentIndex(
            self._model.index(ids.index(before) if before in ids else 0) if ids else QModelIndex()
        )
        self._list.verticalScrollBar().setValue(bar)
        text = self.tr("%n visit(s)", "", self._model.total)
        if not self._model.total:
            text = (
                self.tr("No visits match this filter.")
                if self._journal_has_visits()
                else self.tr("No visits yet. Use the button above to plan your first visit.")
            )
        if wrong:
            text = self.tr("“{0}” is not a date. Enter for example Friday, 30.9. or 2026-09-30.").format(wrong[0])
        self._said.setText(text)
        self._said.setProperty("tone", "late" if wrong else "muted")
        self._said.style().polish(self._said)
        self._card.setVisible(bool(self._model.total))

    def _journal_has_visits(self) -> bool:
        return visit_count(self._journal, VisitFilter()) > 0

    def _wanted(self) -> VisitFilter:
        return VisitFilter(
            self._state.value,
            self._partner.text(),
            self._day(self._from),
            self._day(self._to),
            self._order.value,
        )

    def _day(self, field: QLineEdit) -> date | None:
        found = self._days.read(field.text(), self._journal.today())
        return found.day if found is not None else None

    def _hand_over(self) -> None:
        """Opens the calendar export for the filtered period; without one it starts today."""
        first = self._day(self._from) or self._journal.today()
        last = self._day(self._to)
        self._context.navigator.open(Route("calendar-export", (first.isoformat(), last.isoformat() if last else "")))

    def focus_first(self) -> None:
        """Sets the focus to the partner filter."""
        self._partner.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = isinstance(self.focusWidget(), QLineEdit)
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if typing and event.key() in keys and self._model.rows:
            self.refresh()
            self._list.setFocus()
        else:
            super().keyPressEvent(event)


class _Visits(QListView):
    """The list view. Enter or a double click opens a visit."""

    opened = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid() and not control:
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("VisitList", text)
