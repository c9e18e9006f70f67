"""The backups card of the settings page: last backup, space used, and a link to the backups page."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from fieldbook.desktop.backups.backup_text import tr
from fieldbook.desktop.backups.catalog import BackupCatalog, CatalogState
from fieldbook.desktop.backups.page import summary
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.widgets import Card, button, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.search_key import search_key


class BackupsCard(Card):
    """A card below the other settings. ``shows`` requests the backups page."""

    shows = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=18, spacing=10)
        self._context = context
        self._shelf = BackupCatalog(lambda: context.application, Path(context.journal.path), context.journal.book.key)
        self._said = line("", wrap=True)
        self.column.addWidget(self._said)
        look = context.look
        now = button(look, tr("Back up now"), lambda: context.backup_requested.emit("now"))
        check = button(look, tr("Check latest backup"), lambda: context.backup_requested.emit("check"))
        self.first: QPushButton = button(look, tr("View and restore backups"), self.shows.emit)
        self.column.addLayout(row(self.first, 1))
        self.column.addLayout(row(now, check, 1))
        context.backups_changed.connect(self.refresh)
        self.refresh()

    @property
    def words(self) -> str:
        """The text that the search of the settings matches, as a search key."""
        return search_key(tr("backups back up restore check copy lost damaged"))

    def refresh(self) -> None:
        """Reads the state of the backups in the background and shows it."""
        shelf = self._shelf
        job = self._context.jobs.start(lambda _progress, _stopped: shelf.state())
        job.finished.connect(self._show)
        job.user_error.connect(self._refused)

    def _refused(self, error: UserError) -> None:
        self._said.setText(translate_error(error))

    def _show(self, state: CatalogState) -> None:
        self._said.setText(summary(state, self._shelf))
