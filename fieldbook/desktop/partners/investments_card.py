"""The card of investments by both sides: hours, money, gifts and events, never added up to one number."""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.desktop.kit.date_text import day_short
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.widgets import Card, FigureLabel, clear, heading, line
from fieldbook.desktop.page_context import PageContext
from fieldbook.insight.partner_evidence import investments
from fieldbook.model.investment import Investment, InvestmentKind
from fieldbook.model.partner import US

#: Maximum number of investments shown; the sums open all of them.
_SHOWN = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvestmentsCard", text)


class InvestmentsCard(Card):
    """The card of investments between us and one partner."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__(margin=14, spacing=4)
        self._context = context
        self._look, self._journal, self._partner = context.look, context.journal, partner
        self._shown: list[Investment] | None = None
        self.column.addWidget(heading(self._look, _tr("Investments")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.column.addLayout(self._rows)

    def refresh(self) -> None:
        """Reads the investments again and shows them."""
        found = investments(self._journal, self._partner)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        clear(self._rows)
        ours = [one for one in found if one.by_side == US]
        theirs = [one for one in found if one.by_side != US]
        for name, side in ((_tr("We gave"), ours), (_tr("They gave"), theirs)):
            if side:
                text = f"{name}: {_sum(side)}"
                ids = tuple(one.id for one in side)
                self._rows.addWidget(
                    FigureLabel(self._look, text, partial(self._context.search.show_records, text, ids))
                )
        today = self._journal.today()
        for one in found[:_SHOWN]:
            day = day_short(one.on, today) if one.on else ""
            parts = (day, format_kind(one.kind), one.what, *_amounts(one))
            said = line(soft(" · ".join(part for part in parts if part)), "muted", wrap=True)
            said.setContentsMargins(3, 0, 3, 0)
            self._rows.addWidget(said)


def _sum(side: list[Investment]) -> str:
    """Returns the sum of hours, of each currency, and the number of investments. They are never added up to one
    figure."""
    hours = sum((one.hours for one in side if one.hours is not None), Decimal(0))
    money: dict[str, Decimal] = {}
    for one in side:
        if one.money is not None:
            money[one.money.currency] = money.get(one.money.currency, Decimal(0)) + one.money.amount
    parts = [_tr("{0} h").format(_number(hours))] if hours else []
    parts += [f"{_number(amount)} {currency}" for currency, amount in sorted(money.items())]
    times = QCoreApplication.translate("InvestmentsCard", "%n time(s)", "", len(side))
    return ", ".join([*parts, times])


def _amounts(one: Investment) -> tuple[str, ...]:
    hours = _tr("{0} h").format(_number(one.hours)) if one.hours else ""
    return hours, f"{_number(one.money.amount)} {one.money.currency}" if one.money else ""


def _number(value: Decimal) -> str:
    whole = value == int(value)
    return QLocale().toString(int(value)) if whole else QLocale().toString(float(value), "f", 1)


def format_kind(kind: InvestmentKind) -> str:
    """Returns the translated name of a kind of investment."""
    names = {
        InvestmentKind.SERVICE: _tr("service"),
        InvestmentKind.PROGRAMME: _tr("programme funds"),
        InvestmentKind.EVENT: _tr("event"),
        InvestmentKind.GIFT: _tr("gift"),
    }
    return names[kind]
