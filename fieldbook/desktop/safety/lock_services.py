"""What the shell lends to those who lock its book, unlock it and give it new keys."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.safety.unlock_controller import UnlockController
from fieldbook.desktop.window import Window
from fieldbook.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class LockServices:
    """The window and what works in it. ``close_desk`` closes the open book and keeps its lock; ``show`` shows an open
    journal; ``settled`` goes by changed settings; ``held`` tells whether the lock of the book is ours."""

    window: Window
    look: UiContext
    alerts: Alerts
    jobs: Jobs
    unlocking: KeyRequest
    doorkeeper: UnlockController
    application: Callable[[], AppContext]
    desk: Callable[[], BookController | None]
    held: Callable[[], bool]
    close_desk: Callable[[], object]
    show: Callable[[Journal], object]
    settled: Callable[[AppContext], object]
