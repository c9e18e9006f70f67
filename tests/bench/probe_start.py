"""Runs the program's own start on a book, and says when its window was painted, and Today with its data."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from fieldbook.desktop import app
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.page import Page
from fieldbook.desktop.window import Window


class _Watch(QObject):
    """Looks at two widgets only: a filter over the whole application would slow down what is measured."""

    def __init__(self) -> None:
        super().__init__()
        self.mapped = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if isinstance(watched, Window):
                self.mapped = time.monotonic()
            else:
                QTimer.singleShot(0, self._tell)  # the paint that is under way comes first
            watched.removeEventFilter(self)
        return False

    def _tell(self) -> None:
        now = time.monotonic()
        status = Path("/proc/self/status").read_text("ascii")
        memory = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        sys.stdout.write(f"{self.mapped} {now} {memory.split()[1]}\n")
        sys.stdout.flush()
        os._exit(0)


watch = _Watch()


class WatchedWindow(Window):
    """The program's own window, with somebody looking on."""

    def __init__(self, look: UiContext) -> None:
        super().__init__(look)
        self.installEventFilter(watch)

    def show_page(self, page: Page, entry: str = "") -> None:
        super().show_page(page, entry)
        if type(page).__name__ == "TodayPage":
            page.installEventFilter(watch)


app.Window = WatchedWindow  # type: ignore[attr-defined]
app.run(Path(sys.argv[1]), None, lambda _argv, _text, _journal: (0, "", ""))
