"""The services of an open book that need no page: journal, settings, jobs and messages."""

from functools import cached_property
from typing import Any

from PySide6.QtCore import QObject, Signal

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.journal.journal import Journal
from fieldbook.paths import resources
from fieldbook.review.typst_renderer import Renderer
from fieldbook.settings import Settings, load


class BookContext(QObject):
    """The services of one open book. Signals:

    - ``settings_changed``: settings were saved.
    - ``rekey_requested``: close the book and change its key (``new``, ``encrypt``; with a passphrase or None), or
      rebuild its tables (``rebuild``).
    - ``backup_requested``: make a backup (``now``) or check the newest one (``check``).
    - ``backups_changed``: a backup was made or checked.
    - ``book_requested``: open another book in place of this one.
    - ``recovery_requested``: this book is damaged.
    """

    settings_changed = Signal()
    rekey_requested = Signal(str, object)
    backup_requested = Signal(str)
    backups_changed = Signal()
    book_requested = Signal(object)
    recovery_requested = Signal()

    def __init__(self, application: AppContext, journal: Journal, look: UiContext, alerts: Alerts, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.application = application
        self.journal = journal
        self.look = look
        self.alerts = alerts
        self.jobs = jobs

    @cached_property
    def renderer(self) -> Renderer:
        """The Typst renderer; cached, because it loads fonts. Use it on the jobs' thread only."""
        return Renderer(resources())

    @property
    def settings(self) -> Settings:
        """The current settings."""
        return self.application.settings

    def save_settings(self, **values: Any) -> None:
        """Changes and saves settings. Raises UserError for an invalid value."""
        # Loaded from disk: a command may have saved settings since the window was opened.
        changed = load(self.application.places.settings).with_values(**values)
        if changed == self.settings:
            return
        self.application = self.application.save_settings(changed)
        self.journal.clock = self.application.clock
        self.journal.cadences = changed.cadence_by_level
        self.journal.book.backup_place = self.application.backup_place
        self.settings_changed.emit()
