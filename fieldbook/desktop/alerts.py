"""Messages inside the window, in place of message boxes: successes (with Undo), notes, progress, errors."""

import logging
import platform
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout

from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import translate, translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, icon_label, line
from fieldbook.errors import Message, UserError

#: How long a message about something that went well stays, in milliseconds.
_STAYS = 8000

#: Visible lines of an error report.
_LINES = 9

_LOG = logging.getLogger("fieldbook")


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong, as it was said, and what can be done about it."""

    text: str
    action: str
    act: Callable[[], object] | None


class Alerts(QObject):
    """Shows one message at a time at the bottom of the window; a new one replaces it."""

    def __init__(self, foot: QVBoxLayout, look: UiContext) -> None:
        super().__init__(foot)
        self._foot = foot
        self._look = look
        self._frame: QFrame | None = None
        self._under_way: QFrame | None = None
        self._wrong: Failure | None = None
        self._words: QLabel | None = None
        self._of_page: QFrame | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)

    @property
    def text(self) -> str:
        """The text of the current message; empty if there is none."""
        return self._frame.accessibleName() if self._frame else ""

    @property
    def lasting(self) -> Failure | None:
        """The error that is shown; None if there is none."""
        return self._wrong if self._frame is not None and self._frame is not self._of_page else None

    def done(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Shows a success, with one action (usually Undo)."""
        self._show("circle-check", "good", text, action, act)
        self._timer.start(_STAYS)

    def problem(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Shows an error; it stays until it is closed."""
        self._timer.stop()
        self._show("triangle-alert", "late", text, action, act)
        self._wrong = Failure(text, action, act)

    def note(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Shows a note; it stays until it is closed or its action is used."""
        self._timer.stop()
        self._show("info", "good", text, action, act)

    def working(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Shows that a job is running, with a button to stop it; it stays until the outcome is shown."""
        self._timer.stop()
        self._show("clock", "good", text, action, act)
        self._under_way = self._frame

    def progress(self, done: int, total: int) -> None:
        """Updates the progress in the message of a running job, if it is still shown."""
        if self._words is not None and self._frame is not None and self._frame is self._under_way and total:
            self._words.setText(f"{self._frame.accessibleName()} · {QLocale().toString(100 * done // total)} %")

    def error(self, error: UserError) -> None:
        """Shows an error that the user can correct."""
        self.problem(translate_error(error))

    def failure(self, error: BaseException) -> None:
        """Shows whatever was raised: what the reader can put right is said, anything else is a mistake of ours. Its
        report and the log tell where it was made, never with what: an exception's words may be a record's."""
        if isinstance(error, UserError):
            self.error(error)
            return
        name = type(error).__name__
        where = "".join(traceback.format_tb(error.__traceback__))
        _LOG.error("%s\n%s", name, where)
        text = QCoreApplication.translate(
            "Alerts", "Fieldbook ran into an error: {0}. Your saved data is not affected."
        )
        read = QCoreApplication.translate("Alerts", "Show report")
        report = f"{name}\n{where}\nPython {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        self.problem(text.format(name), read, lambda: self._show_report(text.format(name), report))

    def page_error(self, error: object) -> None:
        """The same of what was tried on the page in front: what the reader can put right there goes when they leave
        it; a mistake of ours stays."""
        assert isinstance(error, BaseException)
        self.failure(error)
        if isinstance(error, UserError):
            self.of_page()

    def unclear(self, messages: Sequence[Message]) -> None:
        """Shows what could not be parsed in a saved note; hidden when the page is left."""
        if messages:
            self.problem(" ".join(translate(message) for message in messages))
            self.of_page()

    def of_page(self) -> None:
        """Ties the current message to the current page: it is closed when the page is left."""
        self._of_page = self._frame

    def leave_page(self) -> None:
        """Called when another page is shown."""
        if self._frame is not None and self._frame is self._of_page:
            self.close()

    def _show_report(self, text: str, report: str) -> None:
        """The report itself, to be read before it is copied and sent to anybody."""
        copy = QCoreApplication.translate("Alerts", "Copy report")
        self.problem(text, copy, lambda: QGuiApplication.clipboard().setText(report))
        assert self._frame is not None
        box = QPlainTextEdit(report)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(QCoreApplication.translate("Alerts", "Error report"))
        box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + 20)
        whole = self._frame.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.addWidget(box)
        box.setFocus()

    def close(self) -> None:
        """Closes the message."""
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = self._words = self._of_page = self._wrong = None

    def _show(self, icon: str, tone: str, text: str, action: str, act: Callable[[], object] | None) -> None:
        self.close()
        tokens = self._look.theme.tokens
        frame = QFrame()
        frame.setObjectName("alert")
        frame.setProperty("tone", tone)
        frame.setAccessibleName(text)
        whole = QVBoxLayout(frame)
        inset(whole, 14, 6, 8, 6)
        layout = QHBoxLayout()
        whole.addLayout(layout)
        layout.setSpacing(10)
        layout.addWidget(icon_label(self._look, icon, tokens.late if tone == "late" else tokens.accent))
        words = self._words = line(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(words, 1)
        if action and act is not None:
            chosen = act

            def acted() -> None:
                self.close()
                chosen()

            layout.addWidget(button(self._look, action, acted))
        shut = button(self._look, "", self.close, icon="x", flat=True)
        shut.setAccessibleName(QCoreApplication.translate("Alerts", "Close message"))
        layout.addWidget(shut)
        self._frame = frame
        self._foot.addWidget(frame)
