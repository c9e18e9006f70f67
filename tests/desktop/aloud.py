"""A window that somebody reads by its accessibility tree: goes to the next page for each line it is sent.

``python -m tests.desktop.aloud BOOK``: says ``page N`` when a page stands, ``end`` after the last.
"""

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from fieldbook.desktop.app import frame
from fieldbook.desktop.nav_items import nav_items
from fieldbook.desktop.route import Route
from fieldbook.desktop.window_controller import WindowController
from fieldbook.insight.today import day_summary
from tests.desktop.hands import application


class Reading(QObject):
    """Turns the pages."""

    asked = Signal()

    def __init__(self, shell: WindowController) -> None:
        super().__init__()
        assert shell.controller is not None
        controller = shell.controller
        visit = day_summary(controller.journal).visits[0]
        self._pages = [
            *(lambda name=name: controller.navigator.open(Route(name)) for name in [item.name for item in nav_items()]),
            lambda: controller.navigator.open_partner(visit.partners[0]),
            lambda: controller.navigator.open_visit(visit.id),
            lambda: controller.navigator.open(Route("recap", (visit.id,))),
            controller.context.search.show_all,
        ]
        self._place = 0
        self.asked.connect(self._turn)

    def _turn(self) -> None:
        if self._place == len(self._pages):
            print("end", flush=True)
            return
        self._pages[self._place]()
        self._place += 1
        QTimer.singleShot(250, lambda: print(f"page {self._place}", flush=True))

    def listen(self) -> None:
        """On a thread of its own: a line asks for the next page, the end of the input ends the program."""
        for _ in sys.stdin:
            self.asked.emit()
        os._exit(0)


def main(book: Path) -> int:
    """Shows the book until the input ends."""
    qt = QApplication([])
    here = application()
    window, look = frame(qt, here.places, here.settings)
    window.resize(1280, 800)
    window.show()
    shell = WindowController(here, window, look, lambda _argv, _text, _journal: (0, "", ""))
    shell.begin(book)
    reading = Reading(shell)
    threading.Thread(target=reading.listen, daemon=True).start()
    return qt.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
