"""What will stand on the review page while there is no partner, and the first thing to do."""

from PySide6.QtCore import Signal

from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, heading, line, row


class EmptyState(Card):
    """The card of an empty book."""

    add_partner = Signal()
    bring_in = Signal()

    def __init__(self, look: UiContext) -> None:
        super().__init__(margin=20, spacing=8)
        self.column.addWidget(heading(look, self.tr("Here you prepare the quarterly page")))
        text = self.tr(
            "What both sides said they would do, the numbers, your summary: a few pages to sit over together, without "
            "a word that is private. It needs a partner first."
        )
        self.column.addWidget(line(text, "muted", wrap=True))
        new = button(look, self.tr("New partner"), self.add_partner.emit, icon="plus", main=True)
        files = button(look, self.tr("Bring in files"), self.bring_in.emit, icon="file-down")
        self.column.addLayout(row(new, files, 1))
