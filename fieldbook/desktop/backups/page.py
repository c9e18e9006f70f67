"""The backups page of the open book: list, contents of a backup, restoring, and the check of the book."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.backups.backup_text import format_moment, format_size, tr
from fieldbook.desktop.backups.catalog import BackupCatalog, CatalogState
from fieldbook.desktop.backups.check_card import CheckCard
from fieldbook.desktop.backups.detail_card import BackupDetailCard
from fieldbook.desktop.backups.list_view import BackupList
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import Card, button, line, row, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext

#: Maximum width of the page in pixels: longer lines are hard to read.
_WIDEST = 900


class BackupsPage(Page):
    """All cards in one column; fully usable with the keyboard."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setWindowTitle(tr("Backups"))
        self._context = context
        look, journal = context.look, context.journal
        self._shelf = BackupCatalog(lambda: context.application, Path(journal.path), journal.book.key)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 24, MARGIN, 0)
        outer.setSpacing(12)
        outer.addWidget(title(look, tr("Backups")))
        self.body = scrolling(outer)
        self._summary = line("", "muted", wrap=True)
        self.now = button(
            look, tr("Back up now"), lambda: context.backup_requested.emit("now"), icon="hard-drive", main=True
        )
        self._check = button(look, tr("Check latest backup"), lambda: context.backup_requested.emit("check"))
        self.list = BackupList(look)
        self._sheet = Card(margin=6)
        self._sheet.column.addWidget(self.list)
        self._sheet.hide()
        self.chosen = BackupDetailCard(look, self._shelf, context.jobs, journal)
        self.check_card = CheckCard(context)
        self.body.addWidget(self._summary)
        self.body.addLayout(row(self.now, self._check, 1))
        for part in (self._sheet, self.chosen, self.check_card):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.list.chosen.connect(self.chosen.show_backup)
        self.list.entered.connect(self.chosen.enter)
        self.chosen.failed.connect(self._context.alerts.page_error)
        self.chosen.opens.connect(context.book_requested)
        self.chosen.starts.connect(self._start_with)
        self.check_card.failed.connect(self._context.alerts.page_error)
        self.check_card.rescue.connect(context.recovery_requested)
        self.check_card.rebuild.connect(lambda: context.rekey_requested.emit("rebuild", None))
        context.backups_changed.connect(self._read)
        self._wanted = ""
        self._read()

    def _read(self) -> None:
        """Reads the backup folder in the background."""
        shelf = self._shelf
        job = self._context.jobs.start(lambda _progress, _stopped: shelf.state())
        job.finished.connect(self._show)
        job.user_error.connect(self._context.alerts.page_error)
        job.failed.connect(self._context.alerts.page_error)

    def _show(self, state: CatalogState) -> None:
        self._summary.setText(summary(state, self._shelf))
        self._check.setVisible(bool(state.backups))
        self._sheet.setVisible(bool(state.backups))
        self.list.show_state(state, self._shelf.zone)
        if self._wanted == "list" and state.backups and self.focusWidget() is self.now:
            self.list.setFocus()
        self._wanted = ""

    def refresh(self) -> None:
        """Called after a change of the book: the selected backup now lacks more changes."""
        if self.isVisible():
            self.chosen.read_again()
        else:
            self._read()

    def _start_with(self, made: object) -> None:
        """Shows a restored book now and at every start: saves it as the ``book`` setting."""
        self._context.save_settings(book=str(made))
        self._context.book_requested.emit(made)

    def show_target(self, target: str) -> None:
        """Sets what ``focus_first`` does: ``list`` focuses the list, ``check`` starts the check of the book."""
        self._wanted = target

    def focus_first(self) -> None:
        """Starts the check, or focuses the list, if ``show_target`` asked for it; otherwise focuses Back up now."""
        wanted, self._wanted = self._wanted, ""
        if wanted == "check":
            self.check_card.begin()
        elif wanted == "list" and self.list.isVisibleTo(self):
            self.list.setFocus()
        else:
            self._wanted = wanted  # ``_show`` focuses the list once it has been read
            self.now.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """Returns the keys of this page with their descriptions."""
        return [
            (tr("Up, Down"), tr("select a backup and compare it with the book")),
            ("Enter", tr("from the list to the restore button")),
        ]


def summary(state: CatalogState, shelf: BackupCatalog) -> str:
    """Formats the time of the last backup and the space used."""
    if state.newest is None:
        return tr("No backups yet. Fieldbook makes one every hour while the book is open.")
    last = tr("Last backup: {0}.").format(format_moment(state.newest.made, shelf.zone))
    room = tr("{0} of {1} used. When it is full, hourly backups are deleted first.").format(
        format_size(state.size), format_size(state.limit)
    )
    return f"{last} {room}"


def scrolling(outer: QVBoxLayout) -> QVBoxLayout:
    """Adds a scrolling column for cards below the title of a page; returns the layout of the column."""
    body = QWidget()
    body.setObjectName("body")
    body.setMaximumWidth(_WIDEST)
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 4, 0, 24)
    column.setSpacing(12)
    outer.addWidget(PageScrollArea(body), 1)
    return column
