"""Asks for our company's name, which the partner edition needs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldbook.desktop.kit.widgets import Card, button, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.journal.lookup import name_us


class CompanyCard(QWidget):
    """A field shown in place of the pages. ``named`` is emitted after the name was saved."""

    named = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card(margin=20, spacing=8)
        card.column.addWidget(heading(context.look, self.tr("Enter your company's name")))
        text = self.tr("The partner edition shows your company's name at the top. You have not entered it yet.")
        card.column.addWidget(line(text, "muted", wrap=True))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Your company's name"))
        self.field.setPlaceholderText(self.tr("Your company's name"))
        self.field.returnPressed.connect(self._keep)
        keep = button(context.look, self.tr("Save"), self._keep, icon="check", main=True)
        across = row(self.field, keep)
        across.setStretch(0, 1)
        card.column.addLayout(across)
        outer.addWidget(card)
        outer.addStretch(1)

    def _keep(self) -> None:
        name = " ".join(self.field.text().split())
        if not name:
            return
        try:
            self._context.save_settings(company=name)
            name_us(self._context.journal, name)
        except UserError as error:
            self._context.alerts.page_error(error)
            return
        self.named.emit()
