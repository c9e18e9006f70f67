"""The form in the list that adds partners one after the other: name, town, cadence."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.fields import read_number
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, line, row
from fieldbook.desktop.partners.cell_editors import LONGEST
from fieldbook.errors import UserError


class AddPartnerForm(Card):
    """The form. ``add`` saves the partner and may raise UserError: then the message is shown and the input is kept.
    ``closed`` is emitted when the form is closed."""

    closed = Signal()

    def __init__(self, look: UiContext, add: Callable[[str, str, int | None], object]) -> None:
        super().__init__(kind="next", margin=10, spacing=6)
        self.setAccessibleName(_tr("New partner"))
        self._add = add
        self.name = self._field(_tr("Name"))
        self.town = self._field(_tr("Town"))
        self.cadence = self._field(_tr("Visit every … days"))
        self.cadence.textChanged.connect(self._check)
        save = button(look, _tr("Add"), self.take, main=True)
        close = button(look, "", self.leave, icon="x", flat=True)
        close.setAccessibleName(_tr("Close"))
        across = row(self.name, self.town, self.cadence, save, close)
        across.setStretch(0, 4)
        across.setStretch(1, 2)
        across.setStretch(2, 2)
        self.column.addLayout(across)
        self._said = line("", "muted", wrap=True)
        self._said.hide()
        self.column.addWidget(self._said)
        for before, after in pairwise((self.name, self.town, self.cadence, save, close)):
            QWidget.setTabOrder(before, after)

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMinimumWidth(80)
        made.returnPressed.connect(self.take)
        return made

    def _check(self) -> bool:
        try:
            read_number(self.cadence.text(), 1, LONGEST)
        except UserError as error:
            self._say(translate_error(error), "late")
            return False
        self._say("", "muted")
        return True

    def take(self) -> None:
        """Adds the partner, then clears the form for the next one."""
        if not self._check():
            self.cadence.setFocus()
            return
        try:
            self._add(self.name.text(), self.town.text(), read_number(self.cadence.text(), 1, LONGEST))
        except UserError as error:
            self._say(translate_error(error), "late")
            self.name.setFocus()
            return
        said = _tr("{0} added. Enter the next partner or press Esc.").format(" ".join(self.name.text().split()))
        for field in (self.name, self.town, self.cadence):
            field.clear()
        self._say(said, "muted")
        self.name.setFocus()

    def _say(self, text: str, tone: str) -> None:
        self._said.setText(text)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))

    def leave(self) -> None:
        """Closes the form; the input is kept for the next time."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        return takes_esc(event, self.leave) or super().event(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddPartnerForm", text)
