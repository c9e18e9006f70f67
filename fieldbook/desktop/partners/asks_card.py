"""The card with a partner's asks: open ones, which are answered here, and earlier answers."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.commitments.line_form import LineForm, Told
from fieldbook.desktop.kit.date_text import day_short
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.widgets import Card, button, clear, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.insight import partner_evidence
from fieldbook.journal import asks
from fieldbook.model.ask import Ask, AskRequest

#: Maximum number of answered asks shown without “more”.
_SHOWN = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("AsksCard", text)


class AsksCard(Card):
    """The card of one partner's asks."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__(margin=14, spacing=6)
        self._look, self._journal, self._partner = context.look, context.journal, partner
        self._all = False
        self._shown: object = None
        self._line: LineForm | None = None
        self._head = heading(self._look, "")
        self.column.addWidget(self._head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.column.addLayout(self._rows)
        self._more = button(self._look, "", self._show_all, flat=True)
        self.column.addLayout(row(self._more, 1))

    def refresh(self) -> None:
        """Reads the asks again and shows them; an answer being typed is kept."""
        found = partner_evidence.asks(self._journal, self._partner)
        self.setVisible(bool(found))
        if (found, self._all) == self._shown or self._line is not None:
            return
        self._shown = (found, self._all)
        clear(self._rows)
        waiting = [one for one in found if self._waits(one)]
        answered = [one for one in found if one not in waiting]
        said = self.tr("%n awaiting our answer", "", len(waiting)) if waiting else _tr("Asks")
        self._head.setText(said)
        for ask in waiting:
            self._rows.addWidget(self._waiting(ask))
        for ask in answered if self._all else answered[:_SHOWN]:
            self._rows.addWidget(self._answered(ask))
        left = len(answered) - _SHOWN
        self._more.setText(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0 and not self._all)

    def _voice(self, ask: Ask) -> AskRequest | None:
        canon = self._journal.reader.canon
        return next((one for one in ask.voices if canon(one.partner) == self._partner), None)

    def _waits(self, ask: Ask) -> bool:
        voice = self._voice(ask)
        return voice is not None and voice.told_on is None

    def _waiting(self, ask: Ask) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(line(soft(ask.wording), wrap=True))
        voice = self._voice(ask)
        days = (self._journal.today() - voice.on).days if voice is not None else 0
        others = len(ask.voices) - 1
        said = [self.tr("for %n day(s)", "", days) if days > 0 else _tr("since today")]
        if others:
            said.append(self.tr("also asked for by %n other(s)", "", others))
        answer = button(self._look, _tr("Answer"), partial(self._answer, ask, column), flat=True)
        answer.setAccessibleName(_tr("Answer “{0}”").format(ask.wording))
        under = row(line(" · ".join(said), "muted", wrap=True), answer)
        under.setStretch(0, 1)
        column.addLayout(under)
        return holder

    def _answered(self, ask: Ask) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(line(soft(ask.wording), "muted", wrap=True))
        voice = self._voice(ask)
        told = voice.told_on if voice is not None else None
        when = _tr("answered {0}").format(_day(told, self._journal.today())) if told else ""
        column.addWidget(line(soft(" · ".join(part for part in (ask.answer, when) if part)), wrap=True))
        return holder

    def _answer(self, ask: Ask, column: QVBoxLayout) -> None:
        if self._line is not None:
            self._line.field.setFocus()
            return
        made = LineForm(
            self._look,
            _tr("Our answer (press Enter when given)"),
            self._told,
            partial(self._taken, ask.id),
            self._journal,
        )
        made.closed.connect(self._leave)
        self._line = made
        column.addWidget(made)
        made.begin("")

    @staticmethod
    def _told(_text: str) -> Told:
        return "", "muted"

    def _taken(self, ask: str, text: str) -> None:
        if not text.strip():
            raise UserError("The answer is empty.", todo="Enter our answer.")
        self._line = None
        self._shown = None
        asks.answer(self._journal, self._journal.get(Ask, ask), text)

    def _leave(self) -> None:
        self._line, self._shown = None, None
        self.refresh()

    def _show_all(self) -> None:
        self._all = True
        self.refresh()


def _day(day: date, today: date) -> str:
    return day_short(day, today)
