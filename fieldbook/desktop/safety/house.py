"""What the shell lends to those who lock its book, unlock it and give it new keys."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.desk import Desk
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.safety.doorkeeper import Doorkeeper
from fieldbook.desktop.unlocking import Unlocking
from fieldbook.desktop.window import Window
from fieldbook.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class House:
    """The window and what works in it. ``close_desk`` closes the open book and keeps its lock; ``show`` shows an open
    journal; ``settled`` goes by changed settings; ``held`` tells whether the lock of the book is ours."""

    window: Window
    look: UiContext
    alerts: Alerts
    jobs: Jobs
    unlocking: Unlocking
    doorkeeper: Doorkeeper
    application: Callable[[], AppContext]
    desk: Callable[[], Desk | None]
    held: Callable[[], bool]
    close_desk: Callable[[], object]
    show: Callable[[Journal], object]
    settled: Callable[[AppContext], object]
