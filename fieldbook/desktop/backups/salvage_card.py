"""Copies the readable data of a damaged book to a new book, and lists what was lost."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from fieldbook.desktop.backups.backup_text import tr
from fieldbook.desktop.backups.catalog import BackupCatalog, free
from fieldbook.desktop.backups.progress_panel import ProgressPanel
from fieldbook.desktop.backups.result_panel import ResultPanel
from fieldbook.desktop.jobs import Jobs, Progress, Stopped
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, clear, heading, line, row
from fieldbook.desktop.secret_fields import PassphraseField
from fieldbook.errors import UserError
from fieldbook.journal.recovery import RecoveryReport, recover
from fieldbook.storage.errors import is_encrypted
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile

#: Maximum number of lost changes listed.
_NAMED = 8


class SalvageCard(Card):
    """``opens`` and ``starts`` carry the path of the new book. The key of an encrypted book comes from its key file
    alone: a damaged book cannot be used to test a key."""

    opens = Signal(object)
    starts = Signal(object)
    failed = Signal(object)

    def __init__(self, look: UiContext, shelf: BackupCatalog, jobs: Jobs) -> None:
        super().__init__(margin=18, spacing=10)
        self.shelf = shelf
        self._asking = KeyRequest(self)
        self.column.addWidget(heading(look, tr("Recover readable data")))
        about = tr(
            "Copies all readable data to a new book and lists what could not be read. The damaged book is not changed."
        )
        self.column.addWidget(line(about, "muted", wrap=True))
        self._passphrase = PassphraseField(look, tr("Your passphrase"))
        self._passphrase.accepted.connect(self._begin)
        self.column.addWidget(self._passphrase)
        self.begin = button(look, tr("Recover data"), self._begin)
        self.column.addLayout(row(self.begin, 1))
        self.under_way = ProgressPanel(look, jobs)
        self.under_way.failed.connect(self.failed)
        self.column.addWidget(self.under_way)
        self.made = ResultPanel(look)
        self.made.opens.connect(self.opens)
        self.made.starts.connect(self.starts)
        self.column.addWidget(self.made)
        self._lost = Card(margin=0, spacing=4)
        self._lost.setProperty("card", "false")
        self._lost.hide()
        self.column.addWidget(self._lost)
        self.know(shelf)

    def know(self, shelf: BackupCatalog) -> None:
        """Replaces the catalog; shows the passphrase field if the key is unknown and the key file has a passphrase."""
        self.shelf = shelf
        card = read_keyfile(shelf.path)
        needed = shelf.key is None and card is not None and is_encrypted(shelf.path)
        self._passphrase.setVisible(needed and card is not None and card.lock.passphrase is not None)

    def _begin(self) -> None:
        try:
            ask = self._question()
        except UserError as error:
            self.failed.emit(error)
            return
        if ask is None:
            self._salvage(self.shelf.key)
        else:
            self._asking.ask(ask, self._salvage, self.failed.emit)

    def _question(self) -> Callable[[], BookKey] | None:
        """Returns a function that gets the key (it blocks: run it on a thread); None if the key is known or not needed.

        Raises UserError if the book is encrypted but its key file is missing or unreadable.
        """
        path, card, typed = self.shelf.path, read_keyfile(self.shelf.path), self._passphrase.text
        if self.shelf.key is not None or not (card is not None or is_encrypted(path)):
            return None
        if card is None:
            raise UserError(
                "The key file of {file} is missing or cannot be read.",
                kept="The book was not changed.",
                todo="Restore a backup; each has its own key file.",
                file=path.name,
            )
        known = card
        if known.lock.keyring and not typed:
            keyring = self.shelf.application().keyring
            return lambda: keyring.fetch(known.book, known.lock.key)
        return lambda: known.opened(typed)

    def _salvage(self, key: BookKey | None) -> None:
        if not self.isVisible():  # while waiting for the key another page was opened, perhaps with this book
            return
        path, clock = self.shelf.path, self.shelf.application().clock
        target = free(path.with_name(f"{path.stem}-salvaged{path.suffix or '.book'}"))
        clear(self._lost.column)
        self._lost.hide()
        self.made.hide()

        def work(progress: Progress, stopped: Stopped) -> RecoveryReport:
            with BookLock(path).held(1.0):
                return recover(path, key, target, clock, progress=progress, stop=stopped)

        said = tr("Recovering data to {0}").format(soft(target.name))
        self.under_way.start(said, work, self._taken, back=self.begin)

    def _taken(self, told: object) -> None:
        assert isinstance(told, RecoveryReport)
        self._passphrase.clear()
        taken = self.tr("%n change(s) recovered to {0}.", "", told.changes).format(soft(str(told.path)))
        if told.whole:
            taken += " " + tr("Nothing was lost.")
        self.made.say(told.path, taken)
        self._lost.setVisible(not told.whole or bool(told.bad_pages))
        for said in self._format_lost(told):
            self._lost.column.addWidget(line(said, "muted", wrap=True))

    def _format_lost(self, told: RecoveryReport) -> list[str]:
        out = []
        if told.bad_pages:
            out.append(self.tr("%n page(s) of the file are damaged.", "", len(told.bad_pages)))
        if told.frames_lost:
            out.append(self.tr("%n page(s) of the write-ahead log could not be used.", "", told.frames_lost))
        if told.lost:
            out.append(self.tr("%n change(s) lost:", "", len(told.lost)))
            out += [f"{one.wall} · {one.label}" for one in told.lost[:_NAMED]]
        if gone := sum(gap.count for gap in told.gaps) + told.missing:
            out.append(self.tr("%n change(s) not found.", "", gone))
        if told.refused:
            out.append(self.tr("%n change(s) depended on lost data and were left out.", "", told.refused))
        if told.unproved:
            out.append(self.tr("%n change(s) after a gap were recovered but could not be verified. Check them.", "",
                               told.unproved))  # fmt: skip
        if told.records:
            out.append(self.tr("%n record(s) recovered from the tables. Use Undo to remove them.", "", told.records))
        return out
