"""The numbers of a quarter as a grid of measures and months; missing ones are entered in place."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.messages import translate, translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line
from fieldbook.errors import Message, UserError
from fieldbook.exchange.column_formats import AmountFormat, parse_amount
from fieldbook.insight.quarter_numbers import MONEY, QuarterNumbers, QuarterSeries
from fieldbook.journal.journal import Journal
from fieldbook.journal.numbers import enter_number
from fieldbook.model.number import Figure, Measure
from fieldbook.review.labels import MEASURES


def format_month(month: str) -> str:
    """Returns the short name of a month in the locale from ``YYYY-MM``: ``Oct``."""
    return QLocale().toString(QDate(int(month[:4]), int(month[5:]), 1), "MMM")


def format_number(value: Decimal) -> str:
    """Returns a number in the locale's format, with two decimals unless it is whole."""
    whole = value == value.to_integral_value()
    return QLocale().toString(int(value)) if whole else QLocale().toString(float(value), "f", 2)


def format_figure(figure: Figure) -> str:
    """Returns the value, followed by a slash and the target if there is one."""
    said = format_number(figure.value)
    return f"{said} / {format_number(figure.target)}" if figure.target is not None else said


def read_figure(text: str, currency: str) -> Figure | None:
    """Parses a value with an optional target after a slash; returns None for an empty text. Raises UserError when one
    is not a number."""
    if not text.strip():
        return None
    value, stroke, target = text.partition("/")
    form = AmountFormat(QLocale().decimalPoint(), certain=True)
    try:
        read = parse_amount(value, form)[0]
        wanted = parse_amount(target, form)[0] if stroke and target.strip() else None
    except ValueError as error:
        raise UserError("“{said}” is not a valid number.", todo="Enter 31,960, or 31,960 / 30,000 with the target.",
                        said=text.strip()) from error  # fmt: skip
    return Figure(read, wanted, currency)


class _Cell(QLineEdit):
    """The field of one number. The target is visible while the field has the focus. Enter or leaving saves, Esc
    restores the saved text."""

    def __init__(self, name: str, figure: Figure | None, take: Callable[[str], None]) -> None:
        short = format_number(figure.value) if figure is not None else ""
        super().__init__(short)
        self._short = short
        self._shown = format_figure(figure) if figure is not None else ""
        self._take = take
        self.setAccessibleName(name)
        self.setToolTip(self._shown)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setTextMargins(-4, 0, -4, 0)

    def settle(self) -> None:
        """Saves the text if it has changed."""
        if self.text().strip() != self._shown:
            self._take(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.text() == self._short:
            self.setText(self._shown)
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
        if self.text() == self._shown:
            self.setText(self._short)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Esc discards a changed text; otherwise it is left to the window.
        typed = self.hasFocus() and self.text() != self._shown
        return (typed and takes_esc(event, lambda: self.setText(self._shown))) or super().event(event)


class NumbersGrid(QWidget):
    """The grid, with a box to add a measure."""

    entered = Signal()

    def __init__(self, look: UiContext, journal: Journal, currency: Callable[[], str]) -> None:
        super().__init__()
        self._look = look
        self._journal = journal
        self._currency = currency
        self._partner = ""
        self._numbers: QuarterNumbers | None = None
        self._added: list[tuple[Measure, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._grid: QWidget | None = None
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        self._more = ChoiceBox(look, ((None, ""),))
        self._more.setAccessibleName(self.tr("Add measure"))
        self._more.value_changed.connect(self._add)
        column.addWidget(self._more)

    def show_numbers(self, partner: str, numbers: QuarterNumbers) -> None:
        """Shows the numbers of a quarter; a field being edited is not changed."""
        if partner != self._partner:
            self._added = []
        known = {(one.measure, one.currency) for one in numbers.series}
        self._added = [one for one in self._added if one not in known]
        typing = self._typing()
        if typing is not None and partner == self._partner and numbers.months == (self._numbers or numbers).months:
            self._numbers = numbers
            return
        self._partner, self._numbers = partner, numbers
        self._lay_out()

    def _typing(self) -> _Cell | None:
        focused = self.focusWidget()
        return focused if isinstance(focused, _Cell) and focused.hasFocus() and focused.isModified() else None

    def _series(self) -> list[QuarterSeries]:
        assert self._numbers is not None
        empty = tuple(None for _ in self._numbers.months)
        return [*self._numbers.series, *(QuarterSeries(measure, currency, empty) for measure, currency in self._added)]

    def _lay_out(self) -> None:
        assert self._numbers is not None
        name = self.focusWidget().accessibleName() if self._has_focus() else ""
        if self._grid is not None:
            self._place.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        months = self._numbers.months
        for place, month in enumerate(months if self._series() else (), start=1):
            label = line(format_month(month), "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, 0, place)
            grid.setColumnStretch(place, 2)
        for row, one in enumerate(self._series(), start=1):
            said = self._said(one)
            grid.addWidget(line(said, wrap=True), row, 0)
            for place, (month, figure) in enumerate(zip(months, one.figures, strict=True), start=1):
                cell = self._cell(one, month, figure, said)
                grid.addWidget(cell, row, place)
                if name and cell.accessibleName() == name:
                    cell.setFocus()
        self._place.addWidget(self._grid)
        self._offer_measures()

    def _has_focus(self) -> bool:
        focused = self.focusWidget()
        return isinstance(focused, _Cell) and focused.hasFocus()

    def _cell(self, one: QuarterSeries, month: str, figure: Figure | None, said: str) -> _Cell:
        assert self._numbers is not None
        name = f"{said}, {format_month(month)}"
        cell = _Cell(name, figure, lambda text: self._take(one, month, text))
        if month > self._numbers.until:
            cell.setEnabled(False)
        elif figure is None:
            cell.setPlaceholderText(self.tr("missing"))
        metrics = cell.fontMetrics()
        cell.setMinimumWidth(
            max(metrics.horizontalAdvance(self.tr("missing")), metrics.horizontalAdvance("000,000")) + 26
        )
        return cell

    @staticmethod
    def _said(one: QuarterSeries) -> str:
        name = translate(Message(MEASURES[one.measure]))
        return f"{name}, {one.currency}" if one.currency else name

    def _take(self, one: QuarterSeries, month: str, text: str) -> None:
        try:
            figure = read_figure(text, one.currency)
            if figure is not None:
                enter_number(self._journal, self._partner, month, one.measure, figure)
        except UserError as error:
            self._wrong.setText(translate_error(error))
            self._wrong.show()
            return
        self._wrong.hide()
        self.entered.emit()

    def _offer_measures(self) -> None:
        shown = {one.measure for one in self._series()}
        rest = [(one, translate(Message(MEASURES[one]))) for one in Measure if one not in shown]
        self._more.offer([(None, QCoreApplication.translate("NumbersGrid", "Add measure…")), *rest])
        self._more.setVisible(bool(rest))

    def _add(self, measure: Measure | None) -> None:
        if measure is not None:
            self._added.append((measure, self._currency() if measure in MONEY else ""))
            self._lay_out()
            cells = self.findChildren(_Cell)
            if cells:
                cells[-3].setFocus()
