"""The review page without partners: what it will show, and the first step."""

from PySide6.QtCore import Signal

from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, heading, line, row


class EmptyState(Card):
    """The card of an empty book."""

    add_partner = Signal()
    bring_in = Signal()

    def __init__(self, look: UiContext) -> None:
        super().__init__(margin=20, spacing=8)
        self.column.addWidget(heading(look, self.tr("Prepare your quarterly review")))
        text = self.tr(
            "A few pages to go through with your partner: commitments of both sides, numbers and "
            "your summary, without private content. Add a partner first."
        )
        self.column.addWidget(line(text, "muted", wrap=True))
        new = button(look, self.tr("New partner"), self.add_partner.emit, icon="plus", main=True)
        files = button(look, self.tr("Import files"), self.bring_in.emit, icon="file-down")
        self.column.addLayout(row(new, files, 1))
