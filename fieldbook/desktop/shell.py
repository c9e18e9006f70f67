"""The shell: which book the window shows, its lock, its reception, its log; the first page while there is none."""

import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fieldbook.app import Application
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.collector import Collector
from fieldbook.desktop.desk import Desk
from fieldbook.desktop.jobs import Jobs, Progress, Stopped
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.search.palette import Command
from fieldbook.desktop.surroundings import Surroundings
from fieldbook.desktop.today.page import Today
from fieldbook.desktop.unlocking import Unlocking
from fieldbook.desktop.welcome.demo import open_demo
from fieldbook.desktop.welcome.page import Welcome
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.exchange.demo import make_demo
from fieldbook.journal.door import Journal
from fieldbook.storage.file import is_book
from fieldbook.storage.handover import Meeting, Reception
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey

Perform = Callable[[list[str], str, Any], tuple[int, str, str]]

_LOG = logging.getLogger("fieldbook")

#: So often, five times a second, the lock of a book is asked for while a command holds it.
_TRIES = 3000


#: Work aside lets go of the interpreter so often, in seconds: a key that is pressed meanwhile waits no longer.
_POLITE = 0.001


class Shell(QObject):
    """Opens and closes books in one window."""

    _asked = Signal(object)

    def __init__(self, application: Application, window: Window, look: Look, perform: Perform) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._perform = perform
        self._application = application
        self._alerts = Alerts(window.foot, look)
        self._jobs = Jobs(self)
        self._collector = Collector(self)
        self.unlocking = Unlocking(self)
        sys.setswitchinterval(_POLITE)
        self._lock: BookLock | None = None
        self._reception: Reception | None = None
        self._surroundings: Surroundings | None = None
        self._welcome: Welcome | None = None
        self._log: logging.Handler = logging.NullHandler()
        self.desk: Desk | None = None
        self._asked.connect(self._answer_here)
        window.closing.connect(self.close)
        window.dropped.connect(lambda files: self.open_files([Path(one) for one in files]))
        self._keep_log()

    def _keep_log(self) -> None:
        """Errors of ours go to a file, without what the book holds, and to the window, where they can be copied."""
        with suppress(OSError):
            self._application.places.logs.mkdir(parents=True, exist_ok=True)
            self._log = logging.FileHandler(self._application.places.logs / "fieldbook.log", "a", "utf-8", delay=True)
            self._log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            _LOG.addHandler(self._log)
        sys.excepthook = self._bug

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind
        self._alerts.failure(error.with_traceback(trace))

    # --- books ------------------------------------------------------------------------------------------------------

    def begin(self, path: Path) -> None:
        """Shows the book at a path, or the first page when there is none yet."""
        if path.exists() and path.stat().st_size:
            self.show_book(path)
        else:
            self.show_welcome(path)

    def show_welcome(self, path: Path) -> None:
        """The first page: start my book, look around, bring in my partners."""
        page = Welcome(self._look, self._application, path, self._jobs, self.unlocking)
        page.begin.connect(self._begin_own)
        page.demo.connect(self.show_demo)
        page.brought.connect(self._begin_with)
        page.settled.connect(self._settled)
        page.refused.connect(self._alerts.failure)
        self._welcome = page
        self._window.show_page(page)
        self._window.say_status(self.tr("No book yet"))
        page.focus_first()

    def _begin_own(self, path: object, partner: str, town: str) -> None:
        assert isinstance(path, Path)
        if self._welcome is not None:
            self._welcome.let_go()
        self.unlocking.key(
            self._application, path, lambda key: self._begin_under(path, key, partner, town), self._alerts.error
        )

    def _begin_under(self, path: Path, key: BookKey | None, partner: str, town: str) -> None:
        # Late in the session, not in the program: only a new book needs it.
        from fieldbook.journal.sides import add_partner  # noqa: PLC0415

        try:
            journal = self._application.open(path, key)
            if partner:
                add_partner(journal, partner, town)
        except UserError as error:
            self._alerts.error(error)
            return
        self._begin_with(journal)

    def _begin_with(self, journal: object, said: str = "") -> None:
        """Shows a new book, named after its company, and where the first visit is planned; says what came in."""
        # Late in the session, not in the program: only a new book needs it.
        from fieldbook.journal.sides import name_us  # noqa: PLC0415

        assert isinstance(journal, Journal)
        if company := self._application.settings.company:
            name_us(journal, company)
        self._show(journal)
        assert self.desk is not None
        self.desk.plan_first()
        if said:
            self._alerts.done(said, self.tr("Undo"), self.desk.deeds.guarded(self.desk.deeds.undo))

    def show_demo(self) -> None:
        """A demo book, made aside when there is none yet."""
        try:
            journal = open_demo(self._application)
        except UserError as error:
            self._alerts.error(error)
            return
        if journal.reader.log.newest(1):
            self._show_demo(journal)
            return
        self._alerts.working(self.tr("Writing two years of visits into the demo book"))

        def work(_progress: Progress, _stopped: Stopped) -> None:
            own = journal.elsewhere()
            try:
                make_demo(own)
            finally:
                own.reader.close()

        job = self._jobs.start(work)
        job.finished.connect(lambda _none: self._show_demo(journal))
        job.refused.connect(self._alerts.failure)
        job.failed.connect(self._alerts.failure)

    def _show_demo(self, journal: Journal) -> None:
        self._show(journal)
        assert self.desk is not None
        self.desk.more_commands.append(Command(self.tr("Leave the demo book"), "book-open", "", self.leave_demo))
        text = self.tr("This is a demo book: all of it is made up. Your own stays empty until you begin it.")
        self._alerts.note(text, self.tr("Leave the demo book"), self.leave_demo)

    def leave_demo(self) -> None:
        """Back from looking around: to one's own book, or to the first page while there is none."""
        self._close_book()
        self._window.forget_pages()
        self.begin(self._application.places.book)

    def show_book(self, path: Path) -> None:
        """Opens the book at a path, with the key that the system keyring has of it."""
        self.unlocking.key(self._application, path, lambda key: self._show_under(path, key), self.refuse)

    def _show_under(self, path: Path, key: BookKey | None) -> None:
        try:
            journal = self._application.open(path, key)
        except UserError as error:
            self.refuse(error)
            return
        self._show(journal)

    def refuse(self, error: UserError) -> None:
        """Shows the first page, and why a book could not be opened."""
        self.show_welcome(self._application.places.book)
        self._alerts.error(error)

    def open_files(self, files: list[Path]) -> None:
        """Files dropped on the window, or opened with it: a book is opened, anything else is looked at for import."""
        books = [one for one in files if is_book(one)]
        if books:
            self.show_book(books[0])
        elif self.desk is not None:
            self.desk.bring_in_files([str(one) for one in files])
        elif self._welcome is not None:
            self._welcome.bring_in([str(one) for one in files])

    def take(self, journal: Journal, page: Today) -> None:
        """Takes over a book whose Today stands there already."""
        self._show(journal, page)

    def _show(self, journal: Journal, page: Today | None = None) -> None:
        if self.desk is not None:
            self._close_book()
            self._window.forget_pages()
        self._alerts.close()
        self.desk = desk = Desk(self._application, journal, self._window, self._look, self._alerts, page)
        desk.ground.settings_changed.connect(lambda: self._settled(desk.ground.application))
        if page is None:
            self.desk.show_today()
        name = Path(journal.path).stem
        self._window.say_status(self.tr("Saved on this machine · {0}").format(name))
        if self._welcome is not None:
            self._window.drop_page(self._welcome)
            self._welcome = None
        # After the first paint: fonts of other scripts, the lock, the reception for commands.
        QTimer.singleShot(0, self._settle)

    def _settled(self, application: Application) -> None:
        """Goes by settings that were changed."""
        self._application = application

    def _settle(self) -> None:
        if self.desk is None:
            return
        self._look.theme.load_more_fonts()
        places = self._application.places
        self._surroundings = Surroundings(self.desk, places.resources, self._window.come_to_front)
        path = Path(self.desk.journal.path)
        try:
            self._reception = Reception(Meeting.about(path, self._application.places.runtime), self._receive)
        except OSError:
            _LOG.warning("no reception for commands")
        self._take_lock(BookLock(path), _TRIES)

    def _take_lock(self, lock: BookLock, tries: int) -> None:
        """Takes the book's lock, without keeping the window waiting for a command that holds it."""
        if self.desk is None or self._lock is not None:
            return
        try:
            taken = lock.take(0)
        except UserError as error:
            self._alerts.error(error)
            return
        if taken:
            self._lock = lock
            return
        if tries == _TRIES - 10:
            self._alerts.problem(
                self.tr("A command is writing to this book just now. What you save here waits for it.")
            )
        if tries:
            QTimer.singleShot(200, lambda: self._take_lock(lock, tries - 1))

    # --- commands from outside --------------------------------------------------------------------------------------

    def _receive(self, request: dict[str, Any]) -> dict[str, Any]:
        """On the reception's thread: has the request answered on the thread that draws, and waits for it."""
        asked = _Asked(request)
        self._asked.emit(asked)
        asked.done.wait(600)
        return asked.answer

    def _answer_here(self, asked: object) -> None:
        assert isinstance(asked, _Asked)
        try:
            asked.answer = self._answer(asked.request)
        except Exception as error:
            self._alerts.failure(error)
        finally:
            asked.done.set()

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        if request.get("do") == "front":
            self._window.come_to_front()
            return {"ok": True}
        if request.get("do") == "open":
            self._window.come_to_front()
            self.open_files([Path(one) for one in _texts(request.get("files"))])
            return {"ok": True}
        if request.get("do") == "run" and self.desk is not None:
            code, out, errors = self._perform(
                _texts(request.get("argv")), str(request.get("stdin", "")), self.desk.journal
            )
            return {"code": code, "out": out, "err": errors}
        return {"ok": True}

    def close(self) -> None:
        """Lets go of everything: before the window goes."""
        self.unlocking.forget()
        self._jobs.wait()
        if self._welcome is not None:
            self._welcome.let_go()
        self._close_book()
        self._collector.close()
        _LOG.removeHandler(self._log)
        self._log.close()
        if sys.excepthook == self._bug:
            sys.excepthook = sys.__excepthook__

    def _close_book(self) -> None:
        if self._reception is not None:
            # Aside: a request that waits for this very thread must not keep it waiting in turn.
            leaving = threading.Thread(target=self._reception.close, name="leaving", daemon=True)
            leaving.start()
            leaving.join(1.0)
            self._reception = None
        if self._surroundings is not None:
            self._surroundings.close()
            self._surroundings = None
        if self.desk is not None:
            self.desk.close()
            self.desk.journal.close()
            self.desk = None
        if self._lock is not None:
            self._lock.give_back()
            self._lock = None


def _texts(said: object) -> list[str]:
    """The texts of a list that another program sent."""
    return [str(one) for one in said] if isinstance(said, list) else []


class _Asked:
    """A request on its way from the reception's thread to the one that draws, and its answer back."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.request = request
        self.answer: dict[str, Any] = {"code": 1, "out": "", "err": "The window did not answer."}
        self.done = threading.Event()
