"""Checks the open book: file pages, hash chain of the change log, tables against the log; offers the repairs."""

import tempfile
from pathlib import Path

from PySide6.QtCore import Signal

from fieldbook.desktop.backups.backup_text import tr
from fieldbook.desktop.backups.progress_panel import ProgressPanel
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.kit.widgets import Card, button, clear, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.storage.integrity import IntegrityReport, check_integrity

#: Maximum number of file errors shown.
_NAMED = 8


class CheckCard(Card):
    """``rescue`` requests the recovery page of a damaged book, ``rebuild`` the rebuild of its tables."""

    failed = Signal(object)
    rescue = Signal()
    rebuild = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=18, spacing=10)
        self._context = context
        look = context.look
        self.column.addWidget(heading(look, tr("Current book")))
        about = tr(
            "Checks every page of the file, the complete change log, and whether the tables match "
            "it. You can keep working."
        )
        self.column.addWidget(line(about, "muted", wrap=True))
        self.check = button(look, tr("Check book"), self.begin, icon="clipboard-check")
        self.column.addLayout(row(self.check, 1))
        self.under_way = ProgressPanel(look, context.jobs)
        self.under_way.failed.connect(self.failed)
        self.column.addWidget(self.under_way)
        self._found = Card(margin=0, spacing=6)
        self._found.setProperty("card", "false")
        self._found.hide()
        self.column.addWidget(self._found)

    def begin(self) -> None:
        """Starts the check on the thread of long jobs; does nothing if one is running."""
        if self.under_way.job is not None:
            return
        path, key = Path(self._context.journal.path), self._context.journal.book.key
        self._found.hide()

        def work(progress: Progress, stopped: Stopped) -> IntegrityReport:
            with tempfile.TemporaryDirectory(prefix="fieldbook-") as folder:
                return check_integrity(path, key, Path(folder), progress=progress, stop=stopped)

        self.under_way.start(tr("Checking book"), work, self._show, back=self.check, long=True)

    def _show(self, found: object) -> None:
        assert isinstance(found, IntegrityReport)
        clear(self._found.column)
        if found.whole:
            self._say(self.tr("No errors found: file, %n change(s) and tables are intact.", "",
                              found.changes), "good")  # fmt: skip
        elif not found.file and found.log_is_whole:
            self._say_tables()
        else:
            self._say_damage(found)
        self._found.show()

    def _say_tables(self) -> None:
        self._say(tr("The file and the change log are intact, but the tables do not match the change log."), "late")
        self._say(
            tr(
                "The tables can be rebuilt from the change log, which is not changed. The book is closed "
                "while this runs."
            )
        )
        again = button(self._context.look, tr("Rebuild tables"), self.rebuild.emit, main=True)
        self._found.column.addLayout(row(again, 1))

    def _say_damage(self, found: IntegrityReport) -> None:
        self._say(tr("The book is damaged."), "late")
        if found.file:
            self._say(self.tr("File damaged in %n place(s).", "", len(found.file)))
            for said in found.file[:_NAMED]:
                self._say(said, "muted")
        if found.broken:
            self._say(self.tr("%n change(s) damaged.", "", len(found.broken)))
        if found.cut:
            self._say(tr("The change log cannot be read completely."))
        self._say(tr("You can restore a backup or recover the readable data. Both create a new file."))
        rescue = button(self._context.look, tr("Close book and show options"), self.rescue.emit, main=True)
        self._found.column.addLayout(row(rescue, 1))

    def _say(self, text: str, tone: str = "") -> None:
        self._found.column.addWidget(line(text, tone, wrap=True))
