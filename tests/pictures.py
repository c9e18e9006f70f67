"""Makes the pictures of the guide from the real pages: a demo book on a fixed day, in each language, light and dark."""

import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from time import monotonic, sleep
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from fieldbook.__main__ import _perform
from fieldbook.desktop.app import frame
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.route import Route
from fieldbook.desktop.window import Window
from fieldbook.desktop.window_controller import WindowController
from fieldbook.exchange.demo import make_demo
from fieldbook.insight.today import day_summary
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.paths import user_paths
from fieldbook.settings import Settings, save
from fieldbook.storage.book_file import open_book
from tests.desktop.hands import NOW, TODAY, application

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "resources" / "guide"

SIZE = (1120, 720)

#: A palette of so many colours is enough for flat pages, and keeps a picture small.
COLOURS = 256

#: What is typed in the room, in each language of the guide. English comes first, and stands beside the folders of the
#: others: the README shows it, and a language without pictures of its own.
CAPTURES: Mapping[str, str] = MappingProxyType(
    {
        "en": """Good mood, new warehouse.
we: send the pricing exception by Friday
they: two engineers certified by 15 Dec
ask: deal registration takes nine days, they want three
next: visit in 6 weeks, warehouse tour""",
        "de": """Gute Stimmung, neues Lager.
wir: die Preisausnahme bis Freitag schicken
sie: zwei Techniker zertifiziert bis 15. Dez.
wunsch: die Projektregistrierung dauert neun Tage, sie wollen drei
nächstes: Besuch in 6 Wochen, Rundgang im Lager""",
    }
)


class Camera:
    """A window on a demo book of its own, and what is done to it before each picture."""

    def __init__(self, book: Path, language: str, theme: str) -> None:
        save(user_paths().settings, Settings(language=language))
        here = application()
        self.window: Window
        self.window, self.look = frame(_qt(), here.places, here.settings)
        self.look.theme.choose(theme)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.shell = WindowController(here, self.window, self.look, _perform)
        self.shell.begin(book)
        self.settle()

    @property
    def controller(self) -> BookController:
        """The open book's controller."""
        assert self.shell.controller is not None
        return self.shell.controller

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

    def rest(self) -> None:
        """Waits until all that a page counts aside stands there."""
        soon = getattr(self.controller.navigator.page, "_record_soon", None)
        self.until(lambda: not (self.controller.jobs.busy or (isinstance(soon, QTimer) and soon.isActive())))
        self.settle()

    def put_away(self) -> None:
        """Closes the window, and lets the next one speak for itself."""
        self.window.close()
        self.settle()
        self.look.speech.speak("")

    def take(self, path: Path) -> None:
        """Writes what the window shows, as a small PNG."""
        self.controller.alerts.close()
        self.settle()
        small(self.window.grab().toImage()).save(str(path), quality=0)
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB", file=sys.stderr)


def small(image: QImage) -> QImage:
    """The same picture with the colours that occur most often in it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour | 0xFF000000 for colour, _ in counted.most_common(COLOURS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def pages(camera: Camera, capture: str) -> Iterator[tuple[str, Any]]:
    """The name of each picture, and what leads to it."""
    controller = camera.controller
    visit = day_summary(controller.journal).visits[0]

    def room() -> None:
        controller.navigator.open_visit(visit.id)
        controller.navigator.page.panel.box.setPlainText(capture)  # type: ignore[union-attr]

    def bring() -> None:
        controller.context.imports.begin([str(one) for one in sorted((ROOT / "tests" / "specimens" / "csv").iterdir())])
        camera.until(lambda: not controller.jobs._running)

    yield "today", lambda: controller.navigator.open(Route("today"))
    yield "visits", lambda: controller.navigator.open(Route("visits"))
    yield "room", room
    yield "commitments", lambda: controller.navigator.open(Route("commitments"))
    yield "partner", lambda: controller.navigator.open_partner(visit.partners[0])
    yield "import", bring
    yield "search", lambda: controller.navigator.open(Route("search", ("price",)))


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
    """Takes every picture, in each language, light and dark."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with own_places() as root:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        qt = QApplication([])
        qt.setCursorFlashTime(0)
        told = root / "demo.book"
        journal = Journal(open_book(told, NOW), WallClock("Europe/Berlin", lambda: NOW, TODAY))
        make_demo(journal)
        journal.close()
        for language, (theme, ending) in product(CAPTURES, (("light", ""), ("dark", "-dark"))):
            book = Path(shutil.copy(told, root / "Demo.book"))
            folder = GUIDE if language == "en" else GUIDE / language
            camera = Camera(book, language, theme)
            for name, go in pages(camera, CAPTURES[language]):
                go()
                camera.settle()
                camera.rest()
                camera.take(folder / f"{name}{ending}.png")
            camera.put_away()
    return 0


if __name__ == "__main__":
    sys.exit(main())
