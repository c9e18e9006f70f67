"""The card of a partner's numbers: a bar chart by month for one measure, with its latest value and target."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QFont

from fieldbook.desktop.kit.amount_text import format_amount
from fieldbook.desktop.kit.bar_chart import Bar, BarChart
from fieldbook.desktop.kit.menu_button import MenuButton
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.widgets import Card, FigureLabel, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import Message
from fieldbook.insight.partner_evidence import MonthlySeries, MonthValue, series
from fieldbook.review.labels import MEASURES


def _tr(text: str) -> str:
    return QCoreApplication.translate("NumbersCard", text)


class NumbersCard(Card):
    """The chart. Enter on a bar opens the numbers of that month; Enter on the text opens those of the year."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__(margin=14, spacing=6)
        self._context = context
        self._look, self._journal, self._partner = context.look, context.journal, partner
        self._series: list[MonthlySeries] = []
        self._place = 0
        self._chooser = MenuButton(self._look, _tr("Measure"), self._choices, none=-1)
        self._chooser.chosen.connect(self._choose)
        self.column.addLayout(row(heading(self._look, _tr("Numbers")), 1, self._chooser))
        self._value = FigureLabel(self._look, "", self._open_all)
        self._value.setFont(self._look.theme.font(1.0, QFont.Weight.DemiBold))
        self._under = line("", "muted", wrap=True)
        self.column.addWidget(self._value)
        self.bars = BarChart(self._look, "")
        self.bars.opened.connect(self._open_month)
        self.bars.looked.connect(self._looked)
        self.column.addWidget(self.bars)
        self.column.addWidget(self._under)

    def refresh(self) -> None:
        """Reads the numbers again and shows them."""
        self._series = series(self._journal, self._partner)
        self.setVisible(bool(self._series))
        if self._series:
            self._place = min(self._place, len(self._series) - 1)
            self._show()

    def _choices(self) -> list[tuple[int, str]]:
        return [(place, self._name(one)) for place, one in enumerate(self._series)]

    def _choose(self, place: object) -> None:
        assert isinstance(place, int)
        self._place = place
        self._show()

    def _name(self, one: MonthlySeries) -> str:
        name = translate(Message(MEASURES[one.measure]))
        return f"{name}, {one.currency}" if one.currency else name

    def _show(self) -> None:
        one = self._series[self._place]
        self._chooser.show_value(self._place)
        self._chooser.setVisible(len(self._series) > 1)
        self.bars._name = self._name(one)
        self.bars.show_bars([self._bar(one, month) for month in one.months])
        latest = one.latest
        text = self._said(one, latest) if latest is not None else self._name(one)
        self._value.setText(text)
        self._value.setAccessibleName(text)
        self._looked("")

    def _bar(self, one: MonthlySeries, month: MonthValue) -> Bar:
        day = date(int(month.month[:4]), int(month.month[5:]), 1)
        label = QLocale().standaloneMonthName(day.month, QLocale.FormatType.NarrowFormat)
        value = float(month.value) if month.value is not None else None
        target = float(month.target) if month.target is not None else None
        return Bar(label, self._said(one, month), value, target)

    def _said(self, one: MonthlySeries, month: MonthValue) -> str:
        day = QDate(int(month.month[:4]), int(month.month[5:]), 1)
        when = QLocale().toString(day, _tr("MMM yyyy"))
        if month.value is None:
            return _tr("{0}: no data").format(when)
        text = f"{when}: {format_amount(month.value, one.currency)}"
        if month.target:
            share = round(100 * month.value / month.target)
            target = format_amount(month.target, one.currency)
            text = _tr("{0}, {1} % of target {2}").format(text, QLocale().toString(int(share)), target)
        return text

    def _looked(self, said: str) -> None:
        """Shows the text of the selected bar below the chart, or the number of months when none is selected."""
        one = self._series[self._place] if self._series else None
        known = [month for month in one.months if month.value is not None] if one is not None else []
        whole = self.tr("%n month(s) of the last twelve", "", len(known))
        self._under.setText(said or whole)

    def _open_all(self) -> None:
        one = self._series[self._place]
        self._context.search.show_records(self._name(one), one.ids)

    def _open_month(self, place: int) -> None:
        one = self._series[self._place]
        if 0 <= place < len(one.months) and one.months[place].ids:
            self._context.search.show_records(self._said(one, one.months[place]), one.months[place].ids)
