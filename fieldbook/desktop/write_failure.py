"""Handles a book that cannot be written: a line at the bottom of the window shows it until a write succeeds."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QHBoxLayout

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.widgets import button, icon_label, line
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.journal import drafts
from fieldbook.storage.errors import DiskError, VanishedBookError

#: Delay before the first retry after a failure, which doubles with each retry, and its maximum.
_FIRST_RETRY_MS, _MAX_RETRY_MS = 3_000, 30_000


class WriteFailureMonitor(QObject):
    """Watches over the writing of one open book. Every write that fails begins a stoppage, every one that goes well
    ends it; meanwhile it is tried aside, now and then. ``keep`` writes down what is being typed. ``copied`` is sent
    with the path of a copy that shall be gone on with."""

    copied = Signal(object)
    _heard = Signal(object)
    _tried = Signal()

    def __init__(self, parent: QObject, context: BookContext, window: Window, keep: Callable[[], object]) -> None:
        super().__init__(parent)
        self._journal, self._look, self._alerts = context.journal, context.look, context.alerts
        self._window, self._keep = window, keep
        self._frame: QFrame | None = None
        #: Why the book cannot be written; None while it can.
        self.trouble: UserError | None = None
        self._wait = _FIRST_RETRY_MS
        self._trying: threading.Thread | None = None
        self._over = False
        #: Whether it was said that text is lost with the window.
        self._warned = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.try_again)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._tried.connect(self._after_a_try, Qt.ConnectionType.QueuedConnection)
        window.installEventFilter(self)
        self._journal.book.on_write = self._hear

    @property
    def text(self) -> str:
        """What is said; empty while the book can be written."""
        return self._frame.accessibleName() if self._frame is not None else ""

    def _hear(self, error: DiskError | None) -> None:
        """On any thread, after each write."""
        if error is not None or self._frame is not None:
            with suppress(RuntimeError):  # the window is gone
                self._heard.emit(error)

    def _take(self, error: object) -> None:
        if self._over:
            return
        if isinstance(error, UserError):
            self._begin(error)
        elif self._frame is not None:
            self._end()

    def go_on(self, error: UserError | None) -> None:
        """Goes on with a stoppage that began before."""
        if error is not None:
            self._begin(error)

    def _begin(self, error: UserError) -> None:
        self.trouble = error
        text = self.tr("{0} Nothing can be saved at the moment. Your input stays in this window until it can be saved.")
        self._show(text.format(translate(error.what)), gone=isinstance(error, VanishedBookError))
        if not self._timer.isActive() and self._trying is None:
            self._timer.start(self._wait)

    def _end(self) -> None:
        try:
            drafts.flush(self._journal)
            self._keep()
        except DiskError:
            return  # heard of, too
        if self._journal.unkept:
            return
        self._timer.stop()
        self._wait, self._warned, self.trouble = _FIRST_RETRY_MS, False, None
        self._take_away()
        self._alerts.done(self.tr("The book can be saved again. Your input has been saved."))

    def try_again(self) -> None:
        """Finds out, aside, whether the disk takes something again."""
        if self._trying is not None or self._over or self._frame is None:
            return
        self._timer.stop()
        self._trying = threading.Thread(target=self._try, name="trying", daemon=True)
        self._trying.start()

    def _try(self) -> None:
        with suppress(DiskError):  # heard of
            self._journal.book.writer.try_out()
        with suppress(RuntimeError):  # the window is gone
            self._tried.emit()

    def _after_a_try(self) -> None:
        self._trying = None
        self._wait = min(2 * self._wait, _MAX_RETRY_MS)
        if self._frame is not None and not self._over:
            self._timer.start(self._wait)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and not self.may_close():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def may_close(self) -> bool:
        """Whether the window may go; the first time it may not while it alone has what was typed."""
        if not self._journal.unkept or self._over:
            return True
        with suppress(DiskError):
            drafts.flush(self._journal)
            return True
        if self._warned:
            return True
        self._warned = True
        text = self.tr("Your input is not saved. Copy it to another program, or close again to discard it.")
        self._alerts.problem(text)
        return False

    def _ask_where(self) -> None:
        """To which file the book in the window is copied, before it is gone with the window."""
        dialog = QFileDialog(self._window, self.tr("Save book to another location"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Books (*.book)"))
        dialog.setDefaultSuffix("book")
        dialog.fileSelected.connect(lambda file: self.save_elsewhere(Path(file)))
        dialog.open()

    def save_elsewhere(self, target: Path) -> None:
        """Copies the open book with all that was typed; ``copied`` has it opened."""
        try:
            self._keep()
            drafts.save_copy(self._journal, target)
        except UserError as error:
            self._alerts.error(error)
            return
        self.copied.emit(target)

    # --- the line ---------------------------------------------------------------------------------------------------

    def _show(self, text: str, *, gone: bool) -> None:
        if self.text == text:
            return
        self._take_away()
        tokens = self._look.theme.tokens
        self._frame = frame = QFrame()
        frame.setObjectName("alert")
        frame.setProperty("tone", "late")
        frame.setAccessibleName(text)
        row = QHBoxLayout(frame)
        inset(row, 14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(icon_label(self._look, "triangle-alert", tokens.late))
        words = line(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words, 1)
        if gone:
            row.addWidget(button(self._look, self.tr("Save book to another location…"), self._ask_where))
        row.addWidget(button(self._look, self.tr("Try again"), self.try_again))
        self._window.foot.addWidget(frame)
        self._window.say_instead(self.tr("Not saved"))

    def _take_away(self) -> None:
        frame, self._frame = self._frame, None
        if frame is None:
            return
        self._window.say_instead("")
        page, focus = self._window.page, QApplication.focusWidget()
        if page is not None and focus is not None and frame.isAncestorOf(focus) and not self._over:
            page.focus_first()
        frame.hide()
        frame.deleteLater()

    def close(self) -> None:
        """Stops watching. Call it before the book is closed."""
        self._over = True
        self._timer.stop()
        self._window.removeEventFilter(self)
        if self._trying is not None:
            self._trying.join()
        self._journal.book.on_write = lambda _error: None
        self._take_away()
