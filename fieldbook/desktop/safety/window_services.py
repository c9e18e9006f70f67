"""Parts and functions that the controllers of one window share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.safety.unlock_controller import UnlockController
from fieldbook.desktop.window import Window
from fieldbook.journal.journal import Journal


class ShowJournal(Protocol):
    """Shows an open journal; ``go`` opens its first page, Today if it is not given."""

    def __call__(self, journal: Journal, *, go: Callable[[BookController], object] | None = None) -> object: ...


@dataclass(frozen=True, slots=True)
class WindowServices:
    """The parts of one window, and functions that read or change what it shows.

    - ``application``: the application with its settings as they are now; ``apply_settings`` replaces it.
    - ``controller``: that of the open book; None while there is none. ``locked`` tells whether the book is locked or
      its file is being rewritten, ``lock_held`` whether this process holds the lock of its file.
    - ``show_book`` opens the book at a path, ``choose_book`` asks for one, ``show_journal`` shows an open journal.
    - ``leave_book`` closes the open book to go to the one at a path; False if it has to stay open.
      ``close_controller`` closes the book but keeps the lock of its file; ``release_controller`` closes its pages only
      and gives the journal, which stays open.
    """

    window: Window
    look: UiContext
    alerts: Alerts
    jobs: Jobs
    key_request: KeyRequest
    unlock: UnlockController
    application: Callable[[], AppContext]
    apply_settings: Callable[[AppContext], object]
    controller: Callable[[], BookController | None]
    locked: Callable[[], bool]
    lock_held: Callable[[], bool]
    show_book: Callable[[Path], object]
    choose_book: Callable[[], object]
    show_journal: ShowJournal
    leave_book: Callable[[Path], bool]
    close_controller: Callable[[], object]
    release_controller: Callable[[], Journal]
