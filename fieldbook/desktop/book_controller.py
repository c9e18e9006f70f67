"""One open book in one window: creates the services of its pages and updates the window after each change."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.backups.scheduler import BackupScheduler
from fieldbook.desktop.change_notifier import ChangeNotifier
from fieldbook.desktop.commitments.late_badge import LateBadge
from fieldbook.desktop.global_commands import GlobalCommands
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.nav_items import nav_items
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.page_types import page_types
from fieldbook.desktop.route import Route
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.window import Window
from fieldbook.journal.change_text import describe
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed


class BookController(QObject):
    """Connects a journal to a window until ``close``. ``today`` is its Today page if that is already shown."""

    def __init__(
        self,
        application: AppContext,
        journal: Journal,
        window: Window,
        look: UiContext,
        alerts: Alerts,
        today: TodayPage | None = None,
    ) -> None:
        super().__init__(window)
        self.journal, self.alerts = journal, alerts
        self._look = look
        self.jobs = Jobs(self)
        self.context = context = PageContext(
            application, journal, look, alerts, self.jobs, window, lambda: self.commands.all()
        )
        self.navigator, self.actions = context.navigator, context.actions
        items = nav_items()
        self.navigator.register(page_types(context, items))
        self.commands = GlobalCommands(context, window, items)
        self.notifier = ChangeNotifier(journal)
        self.backups = BackupScheduler(context, self.notifier, window.foot)
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self.refresh)
        self._closed = False
        self.notifier.changed.connect(self._changed)
        self.navigator.page_left.connect(context.history.forget)
        self.navigator.page_opened.connect(context.imports.offer)
        look.theme.changing.connect(self.navigator.drop_hidden)
        look.theme.changed.connect(self.navigator.redraw)
        for item in items:
            go = self.actions.guarded(partial(self.navigator.open, Route(item.name)))
            window.add_entry(item.name, item.text, item.icon, go)
        self._shortcuts = self._make_shortcuts(window)
        self._late = LateBadge(journal, window, self.notifier)
        if today is not None:
            today.attach(context)
            self.navigator.adopt("today", today)

    def _make_shortcuts(self, window: Window) -> list[QShortcut]:
        commands, actions = self.commands, self.actions
        bindings = (
            ("Ctrl+K", self.context.search.show_all),
            ("Ctrl+N", actions.write_note),
            ("Esc", self.go_back),
            ("Ctrl+Z", actions.undo),
            ("Ctrl+Shift+Z", actions.redo),
            ("Ctrl+P", commands.print_page),
            ("Ctrl+Q", window.close),
            ("F1", commands.show_keys),
        )
        return [QShortcut(QKeySequence(keys), window.ground, actions.guarded(act)) for keys, act in bindings]

    def go_back(self) -> None:
        """Esc: closes the palette or the prompt if one is open, else goes to the previous page."""
        if not self.context.search.leave():
            self.navigator.back()

    # --- after a change -----------------------------------------------------------------------------------------------

    def _changed(self, done: Committed) -> None:
        if self._closed:  # emitted from another thread while the book was being closed
            return
        self.navigator.mark_stale()
        self._stale.start()
        text = translate(describe(self.journal, done.label, done.parameters))
        if done.label in ("undo", "redo"):
            self.context.capture_undo.apply(done, self.navigator.page)
            self.alerts.done(text)
        else:
            self.context.capture_undo.keep(done)
            self.alerts.done(text, self.tr("Undo"), self.actions.guarded(self.actions.undo))

    def refresh(self) -> None:
        """Refreshes the current page and the history panel beside it."""
        self.context.history.changed()
        self.actions.guarded(self.navigator.refresh)()

    def save_draft(self) -> None:
        """Saves unsaved input on the current page as a draft."""
        self.navigator.save_draft()

    def close(self) -> None:
        """Saves unsaved input, stops all jobs and disconnects from the window. Called before the journal is closed."""
        context = self.context
        self.save_draft()
        self.backups.close()
        self.jobs.close()
        self._closed = True
        self._stale.stop()
        self._late.stop()
        self._look.theme.changing.disconnect(self.navigator.drop_hidden)
        self._look.theme.changed.disconnect(self.navigator.redraw)
        self.notifier.changed.disconnect(self._changed)
        self.notifier.close()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self.alerts.close()
        context.history.close()
        self.navigator.prompts.close()
        context.search.close()
