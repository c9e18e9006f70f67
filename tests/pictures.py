"""Makes the pictures of the guide from the real pages: a demo book on a fixed day, light and dark, without a screen."""

import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from fieldbook.__main__ import _perform
from fieldbook.desktop.app import frame
from fieldbook.desktop.desk import Desk
from fieldbook.desktop.shell import Shell
from fieldbook.desktop.window import Window
from fieldbook.exchange.demo import make_demo
from fieldbook.insight.today import today_page
from fieldbook.journal.clock import WallClock
from fieldbook.journal.door import Journal
from fieldbook.storage.file import open_book
from tests.desktop.hands import NOW, TODAY, application

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "resources" / "guide"

SIZE = (1120, 720)

#: A palette of so many colours is enough for flat pages, and keeps a picture small.
COLOURS = 256

CAPTURE = """Good mood, new warehouse.
we: send the pricing exception by Friday
they: two engineers certified by 15 Dec
ask: deal registration takes nine days, they want three
next: visit in 6 weeks, warehouse tour"""


class Camera:
    """A window on a demo book of its own, and what is done to it before each picture."""

    def __init__(self, book: Path, theme: str) -> None:
        here = application()
        self.window: Window
        self.window, look = frame(_qt(), here.places, here.settings)
        look.theme.choose(theme)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.shell = Shell(here, self.window, look, _perform)
        self.shell.begin(book)
        self.settle()

    @property
    def desk(self) -> Desk:
        """The open book's desk."""
        assert self.shell.desk is not None
        return self.shell.desk

    def settle(self) -> None:
        """Lets what was asked for happen."""
        for _ in range(6):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, true: Callable[[], object]) -> None:
        """Waits for something, at most a minute."""
        end = monotonic() + 60
        while not true():
            if monotonic() > end:
                raise TimeoutError("the page never came")
            QApplication.processEvents()
            sleep(0.01)

    def take(self, path: Path) -> None:
        """Writes what the window shows, as a small PNG."""
        self.desk.alerts.close()
        self.settle()
        small(self.window.grab().toImage()).save(str(path), quality=0)
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB", file=sys.stderr)


def small(image: QImage) -> QImage:
    """The same picture with the colours that occur most often in it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour | 0xFF000000 for colour, _ in counted.most_common(COLOURS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def pages(camera: Camera) -> Iterator[tuple[str, Any]]:
    """The name of each picture, and what leads to it."""
    desk = camera.desk
    visit = today_page(desk.journal).visits[0]

    def room() -> None:
        desk.open_visit(visit.id)
        desk._page.panel.box.setPlainText(CAPTURE)  # type: ignore[union-attr]

    def bring() -> None:
        desk.bring_in_files([str(one) for one in sorted((ROOT / "tests" / "specimens" / "csv").iterdir())])
        camera.until(lambda: not desk.jobs._running)

    yield "today", desk.show_today
    yield "visits", lambda: desk.show("visits")
    yield "room", room
    yield "commitments", lambda: desk.show("commitments")
    yield "partner", lambda: desk.open_partner(visit.partners[0])
    yield "import", bring
    yield "search", lambda: desk.search("price")


@contextmanager
def own_places() -> Iterator[Path]:
    """Folders that go again, in place of the user's."""
    with tempfile.TemporaryDirectory(prefix="fb") as root:
        for name in ("DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            os.environ[f"XDG_{name}"] = str(Path(root) / name.lower())
            (Path(root) / name.lower()).mkdir(mode=0o700)
        os.environ["TZ"] = "Europe/Berlin"
        yield Path(root)


def _qt() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def main() -> int:
    """Takes every picture, light and dark."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with own_places() as root:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        qt = QApplication([])
        qt.setCursorFlashTime(0)
        told = root / "demo.book"
        journal = Journal(open_book(told, NOW), WallClock("Europe/Berlin", lambda: NOW, TODAY))
        make_demo(journal)
        journal.close()
        for theme, ending in (("light", ""), ("dark", "-dark")):
            book = Path(shutil.copy(told, root / f"Demo{ending}.book"))
            camera = Camera(book, theme)
            for name, go in pages(camera):
                go()
                camera.settle()
                camera.take(GUIDE / f"{name}{ending}.png")
            camera.window.close()
            camera.settle()
    return 0


if __name__ == "__main__":
    sys.exit(main())
