"""The page shown instead of a book that cannot be read: its backups, and recovery of its readable data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.desktop.backups.backup_text import tr
from fieldbook.desktop.backups.catalog import BackupCatalog, CatalogState
from fieldbook.desktop.backups.detail_card import BackupDetailCard
from fieldbook.desktop.backups.list_view import BackupList
from fieldbook.desktop.backups.page import scrolling, summary
from fieldbook.desktop.backups.salvage_card import SalvageCard
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, line, row, title
from fieldbook.desktop.page import Page
from fieldbook.errors import UserError


class RecoveryPage(Page):
    """``trouble`` is why the book cannot be read; None if the user only asked for its backups. ``again`` requests a new
    attempt to open it, ``another`` another book; the other signals are those of the cards."""

    opens = Signal(object)
    starts = Signal(object)
    asks_key = Signal(object)
    failed = Signal(object)
    again = Signal()
    another = Signal()

    def __init__(self, look: UiContext, shelf: BackupCatalog, jobs: Jobs, trouble: UserError | None) -> None:
        super().__init__()
        self._jobs = jobs
        self.shelf = shelf
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 24, MARGIN, 0)
        outer.setSpacing(12)
        head = title(look, tr("This book cannot be read") if trouble is not None else tr("Backups"))
        head.setWordWrap(True)
        self.setWindowTitle(head.text())
        outer.addWidget(head)
        body = scrolling(outer)
        if trouble is not None:
            body.addWidget(line(translate_error(trouble), wrap=True))
        self._summary = line("", "muted", wrap=True)
        body.addWidget(self._summary)
        self.list = BackupList(look)
        self._sheet = Card(margin=6)
        self._sheet.column.addWidget(self.list)
        self._sheet.hide()
        self.chosen = BackupDetailCard(look, shelf, jobs, None)
        self.salvage = SalvageCard(look, shelf, jobs)
        for part in (self._sheet, self.chosen, self.salvage):
            body.addWidget(part)
        self._again = button(look, tr("Try opening it again"), self.again.emit)
        other = button(look, tr("Open another book"), self.another.emit, flat=True)
        body.addLayout(row(self._again, other, 1))
        body.addStretch(1)
        self.list.chosen.connect(self.chosen.show_backup)
        self.list.entered.connect(self.chosen.enter)
        self.chosen.asks_key.connect(self.asks_key)
        for card in (self.chosen, self.salvage):
            card.opens.connect(self.opens)
            card.starts.connect(self.starts)
            card.failed.connect(self.failed)
        self._read()

    def know(self, shelf: BackupCatalog) -> None:
        """Replaces the catalog, after the key became known, and reads the selected backup again."""
        self.shelf = self.chosen.shelf = shelf
        self.salvage.know(shelf)
        self.chosen.read_again()

    def _read(self) -> None:
        shelf = self.shelf
        job = self._jobs.start(lambda _progress, _stopped: shelf.state())
        job.finished.connect(self._show)
        job.user_error.connect(self._refused)
        job.failed.connect(self.failed)

    def _refused(self, error: UserError) -> None:
        self._summary.setText(translate_error(error))

    def _show(self, state: CatalogState) -> None:
        if not state.backups:
            text = tr("No backup of this book found in {0}.").format(state.folder)
        elif state.mixed:
            text = tr(
                "Fieldbook cannot tell which book this file was. These are the backups of all books; "
                "select one to see its contents."
            )
        else:
            text = summary(state, self.shelf)
        self._summary.setText(text)
        self._sheet.setVisible(bool(state.backups))
        self.list.show_state(state, self.shelf.zone)
        if state.backups and self.focusWidget() is self._again:
            self.list.setFocus()

    def focus_first(self) -> None:
        """Focuses the list if it is shown, otherwise the button to open the book again."""
        (self.list if self.list.isVisibleTo(self) else self._again).setFocus()
