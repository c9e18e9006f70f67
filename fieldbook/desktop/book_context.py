"""What works on one open book without showing a page: its journal, the settings, jobs and messages."""

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
    """The services of one open book. ``settings_changed`` is sent after settings were kept, ``rekey_requested``
    when the book is to be put away and given another key (``new``, ``encrypt``; with a passphrase, or None) or its
    tables are to be made anew (``rebuild``),
    ``backup_requested`` when a backup is to be made (``now``) or the newest one looked through (``check``),
    ``backups_changed`` after that, ``book_requested`` when another book is to be shown in this one's place, and
    ``recovery_requested`` when this one turned out to be damaged."""

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
        """What makes pages: its fonts are loaded once. Only the jobs' thread may use it."""
        return Renderer(resources())

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self.application.settings

    def save_settings(self, **values: Any) -> None:
        """Changes some settings for good; raises UserError for a value that one of them cannot have."""
        # As they lie on the disk: a command may have written them since the window was opened.
        changed = load(self.application.places.settings).with_values(**values)
        if changed == self.settings:
            return
        self.application = self.application.save_settings(changed)
        self.journal.clock = self.application.clock
        self.journal.cadences = changed.cadence_by_level
        self.journal.book.backup_place = self.application.backup_place
        self.settings_changed.emit()
