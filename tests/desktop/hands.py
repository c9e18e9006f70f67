"""Hands on the keyboard of a window, and eyes on what stands in it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.bootstrap import AppContext, start
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.kit.incremental_build import IncrementalBuilder
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.page import Page
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.recovery_code_page import RecoveryCodePage
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.window import Window
from fieldbook.desktop.window_controller import WindowController
from fieldbook.insight.today import day_summary
from fieldbook.journal.backup_policy import back_up
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import person_named
from fieldbook.storage.key_access import UnlockMethods
from fieldbook.vault.errors import key_missing
from tests.keyrings import CHEAP

#: A Monday morning.
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)

W = TypeVar("W", bound=QWidget)


def application() -> AppContext:
    """What the window gets, on a Monday morning in Berlin."""
    here = start(TODAY, CHEAP)
    return replace(here, clock=WallClock("Europe/Berlin", lambda: NOW, TODAY))


@dataclass
class Hands:
    """A window with a book, and what a person can do with it."""

    qtbot: QtBot
    window: Window
    shell: WindowController

    @property
    def controller(self) -> BookController:
        """The open book's controller."""
        assert self.shell.controller is not None
        return self.shell.controller

    @property
    def journal(self) -> Journal:
        return self.controller.journal

    @property
    def page(self) -> Any:
        """The page in front."""
        return self.window.page

    @property
    def alert(self) -> str:
        """What is said at the foot of the window."""
        return self.shell._alerts.text

    @property
    def focus(self) -> QWidget:
        """Where keys go."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def settle(self) -> None:
        """Lets what was asked for happen, until every page that is built in pieces is whole; a key that the keyring
        was asked for is there then."""
        if self.shell.key_request.busy:
            self.qtbot.waitUntil(lambda: not self.shell.key_request.busy, timeout=20_000)
        left = 4
        while left:
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            left = 4 if any(one.building for one in self.window.findChildren(IncrementalBuilder)) else left - 1

    def press(self, *keys: str) -> None:
        """Presses keys where the focus is: ``Ctrl+K``, ``Return``, ``M``."""
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
            QTest.keyClick(self.focus, combination.key(), combination.keyboardModifiers())
            self.settle()

    def write(self, text: str) -> None:
        """Types a text where the focus is; a new line is the Return key."""
        for place, part in enumerate(text.split("\n")):
            if place:
                QTest.keyClick(self.focus, Qt.Key.Key_Return)
            if isinstance(self.focus, QPlainTextEdit):
                # One signal a line: typing letter by letter takes a second a line.
                self.focus.insertPlainText(part)
            else:
                for sign in part:
                    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
                    QApplication.sendEvent(self.focus, key)
        self.settle()

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        """The visible button of a name."""
        found = [
            one
            for one in (inside or self.window).findChildren(QAbstractButton)
            if one.isVisible() and text in (one.text().strip(), one.accessibleName())
        ]
        assert found, f"no button {text!r} among {self.buttons()}"
        return found[0]

    def push(self, text: str, inside: QWidget | None = None) -> None:
        """Goes to a button and presses Space."""
        one = self.button(text, inside)
        assert one.isEnabled(), f"{text} cannot be pressed"
        one.setFocus()
        QTest.keyClick(one, Qt.Key.Key_Space)
        self.settle()

    def buttons(self) -> list[str]:
        """The visible buttons."""
        return [one.text() for one in self.window.findChildren(QAbstractButton) if one.isVisible()]

    def texts(self, inside: QWidget | None = None) -> list[str]:
        """All that can be read in labels."""
        return [one.text() for one in (inside or self.window).findChildren(QLabel) if one.isVisible() and one.text()]

    def reads(self, text: str) -> bool:
        """Whether some label says this."""
        return any(text in one for one in self.texts())

    def all(self, kind: type[W], inside: QWidget | None = None) -> list[W]:
        """The visible widgets of a kind."""
        return [one for one in (inside or self.window).findChildren(kind) if one.isVisible()]

    def rows(self, name: str) -> list[str]:
        """What stands in the visible list of a name."""
        for one in self.all(QListView):
            if one.accessibleName() == name:
                model = one.model()
                return [model.data(model.index(place, 0)) for place in range(model.rowCount())]
        raise AssertionError(f"no list {name!r}")

    def listed(self, name: str) -> QListView:
        """The visible list of a name."""
        return next(one for one in self.all(QListView) if one.accessibleName() == name)

    def rest(self) -> None:
        """Waits until no work is done aside, so that all that a page reads stands there."""
        self.until(lambda: not self.controller.jobs._running)

    def until(self, true: Callable[[], bool], patience: int = 10_000) -> None:
        """Waits for something to become true."""
        self.qtbot.waitUntil(true, timeout=patience)
        self.settle()

    def take_code(self) -> None:
        """Puts the recovery code of a new book away, by keys alone."""
        self.until(lambda: isinstance(self.page, RecoveryCodePage))
        assert self.focus is self.page.have
        self.press("Space", "Tab", "Return")

    def every_page(self) -> list[Callable[[], object]]:
        """What leads to each page of a demo book, one after the other."""
        visit = day_summary(self.journal).visits[0]
        file = Path(__file__).parents[1] / "specimens" / "csv" / "salesforce-account.csv"
        return [
            lambda: self.controller.navigator.open(Route("today")),
            lambda: self.controller.navigator.open(Route("partners")),
            lambda: self.controller.navigator.open(Route("visits")),
            lambda: self._visits("Alt+L"),
            lambda: self._visits("Alt+M"),
            lambda: self.controller.navigator.open(Route("calendar-export", ("2026-11-23", "2026-11-29"))),
            self._jot,
            lambda: self.controller.navigator.open(Route("commitments")),
            self._print,
            self._review,
            lambda: self.controller.navigator.open_partner(visit.partners[0]),
            self._person,
            lambda: self.controller.navigator.open_visit(visit.id),
            lambda: self.controller.navigator.open(Route("recap", (visit.id,))),
            lambda: self._preview(file),
            lambda: self.controller.navigator.open(Route("settings")),
            self._backups,
            lambda: self.controller.navigator.open(Route("search", ("price",))),
            self.controller.commands.show_guide,
            *(partial(self._stand_in, page) for page in (self._unlock, self._locked, self._asking, self._code)),
        ]

    # What covers the window stands here like any other page, so that it is looked at as they are.

    def _stand_in(self, make: Callable[[], Page]) -> None:
        self.controller.navigator.open_page(Route("today"), make())

    def _unlock(self, *, locked: bool = False) -> UnlockPage:
        name, ways = (
            Path(self.journal.path).name,
            UnlockMethods(new=False, encrypted=True, keyring=True, passphrase=True),
        )
        page = UnlockPage(self.controller.context.look, name, ways, locked=locked)
        page.refuse(translate_error(key_missing()))
        return page

    def _locked(self) -> UnlockPage:
        return self._unlock(locked=True)

    def _asking(self) -> UnlockPage:
        page = self._unlock()
        page.ask_keyring()
        return page

    def _code(self) -> RecoveryCodePage:
        return RecoveryCodePage(self.controller.context.look, ["000111 222333 444555 666777"] * 3)

    def _person(self) -> None:
        """Somebody, with their history beside."""
        self.controller.navigator.open_person(person_named(self.journal, "Ewa Kowalska").id)
        self.controller.context.history.show_here()

    def _jot(self) -> None:
        self.controller.navigator.open(Route("today"))
        self.controller.actions.write_note()

    def _visits(self, key: str) -> None:
        self.controller.navigator.open(Route("visits"))
        self.press(key)

    def _review(self) -> None:
        self.controller.navigator.open(Route("review"))
        self.until(lambda: self.page.view.count > 0)

    def _print(self) -> None:
        self.controller.navigator.open(Route("today"))
        self.controller.commands.print_page()
        self.until(lambda: self.page.view.count > 0)

    def _backups(self) -> None:
        """The backups, one of them chosen and read."""
        back_up(self.journal)
        self.controller.navigator.open(Route("backups"))
        self.rest()

    def _preview(self, file: Path) -> None:
        self.controller.context.imports.begin([str(file)])
        self.until(lambda: self.page._plan is not None and self.page._job is None)
