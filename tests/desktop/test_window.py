"""The window as a whole: two of them on one book, commands handed over, theme, mistakes of ours, closing."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QVBoxLayout

from fieldbook.__main__ import _perform
from fieldbook.bootstrap import ask_window
from fieldbook.desktop.app import run
from fieldbook.desktop.page import Page
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.recovery_code_page import RecoveryCodePage
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.welcome.page import WelcomePage
from fieldbook.desktop.window import Window
from fieldbook.desktop.window_controller import WindowController
from fieldbook.errors import UserError
from fieldbook.insight.today import day_summary
from fieldbook.journal.lookup import partners
from fieldbook.journal.partners import change_partner
from fieldbook.model.commitment import Commitment, CommitmentState
from fieldbook.paths import user_paths
from fieldbook.settings import read_cadences
from fieldbook.storage.lock import BookLock
from tests.desktop.conftest import Bugs
from tests.desktop.hands import TODAY, Hands, application

ROOT = Path(__file__).parents[2]


def handed(hands: Hands, *argv: str, stdin: str = "") -> dict[str, Any]:
    """What the window answers to a command, asked from outside its thread."""
    answers: list[dict[str, Any] | None] = []
    request = {"do": "run", "argv": list(argv), "stdin": stdin}
    path = Path(hands.journal.path)
    asking = Thread(target=lambda: answers.append(ask_window(application(), path, request)))
    asking.start()
    hands.until(lambda: bool(answers), 30_000)
    asking.join()
    assert answers[0] is not None
    return answers[0]


def test_a_command_handed_over_changes_the_page_in_front(hands: Hands) -> None:
    one = hands.journal.get(Commitment, day_summary(hands.journal).we_owe.open[0])
    assert one.wording in hands.rows("We owe")
    answer = handed(hands, "keep", one.id)
    assert answer["code"] == 0, answer
    assert hands.journal.get(Commitment, one.id).state(TODAY) in (CommitmentState.KEPT, CommitmentState.KEPT_LATE)
    assert one.wording not in hands.rows("We owe")
    assert one.wording in hands.alert


def test_a_command_that_is_wrong_says_so_there(hands: Hands) -> None:
    answer = handed(hands, "keep", "00000000")
    assert answer["code"] == 1
    assert "No commitment with the ID 00000000" in answer["err"]


@pytest.mark.skipif(sys.platform == "win32", reason="offscreen windows of other processes")
def test_a_second_window_brings_the_first_to_the_front(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    came: list[bool] = []
    shown = Window.come_to_front

    def come_to_front(self: Window) -> None:
        came.append(True)
        shown(self)

    monkeypatch.setattr(Window, "come_to_front", come_to_front)
    hands.window.showMinimized()
    command = [sys.executable, "-m", "fieldbook", "--book", hands.journal.path]
    second = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    hands.until(lambda: second.poll() is not None, 30_000)
    assert second.returncode == 0
    assert came
    assert not hands.window.isMinimized()


def test_a_lock_held_by_a_command_keeps_nothing_waiting(open_window: Callable[[Path], Hands], demo: Path) -> None:
    lock = BookLock(demo)
    assert lock.take()
    began = time.monotonic()
    hands = open_window(demo)
    assert time.monotonic() - began < 1.5
    assert isinstance(hands.page, TodayPage)
    lock.give_back()
    hands.until(lambda: hands.shell._command_bridge.held)


def test_the_theme_is_switched_and_the_page_kept(hands: Hands) -> None:
    partner = partners(hands.journal)[0]
    hands.controller.navigator.open_partner(partner.id)
    hands.settle()
    theme = hands.controller.context.look.theme
    assert not theme.tokens.dark
    for dark in (True, False):
        hands.press("Ctrl+K")
        hands.write("switch theme")
        hands.press("Return")
        assert theme.tokens.dark is dark
        assert isinstance(hands.page, PartnerPage)
        assert hands.page._partner.id == partner.id
    assert application().settings.theme == "light"
    hands.press("Esc")
    assert isinstance(hands.page, TodayPage)


def test_the_systems_theme_is_followed_at_once(hands: Hands) -> None:
    before = hands.page
    hands.controller.context.look.theme.choose("dark")
    hands.settle()
    assert isinstance(hands.page, TodayPage)
    assert hands.page is not before
    hands.controller.context.look.theme.choose("light")


def test_a_mistake_of_ours_is_shown_with_a_report_of_no_records(hands: Hands, bugs: Bugs, tmp_path: Path) -> None:
    secret = hands.journal.get(Commitment, day_summary(hands.journal).we_owe.open[0]).wording

    def broken() -> None:
        raise RuntimeError(secret)

    QTimer.singleShot(0, broken)
    hands.until(lambda: "Fieldbook ran into an error: RuntimeError" in hands.alert)
    assert secret not in hands.alert
    hands.push("Show report")
    shown = next(one for one in hands.all(QPlainTextEdit) if one.accessibleName() == "Error report")
    read = shown.toPlainText()
    hands.push("Copy report")
    report = QGuiApplication.clipboard().text()
    assert report == read
    assert "RuntimeError" in report
    assert "broken" in report
    assert secret not in report
    logged = application().places.logs / "fieldbook.log"
    assert "RuntimeError" in logged.read_text("utf-8")
    assert secret not in logged.read_text("utf-8")
    assert [type(one) for one in bugs.found] == [RuntimeError]
    bugs.found.clear()


def test_a_mistake_while_a_command_is_answered_does_not_hang_it(
    hands: Hands, bugs: Bugs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_more: object) -> tuple[int, str, str]:
        raise RuntimeError("x")

    monkeypatch.setattr(hands.shell, "_perform", broken)
    assert handed(hands, "today")["code"] == 1
    bugs.found.clear()


def test_closing_lets_go_of_book_lock_and_meeting_place(hands: Hands) -> None:
    path = Path(hands.journal.path)
    runtime = application().places.runtime
    hands.until(lambda: any(runtime.glob("*.key")))
    hands.window.close()
    hands.until(lambda: not any(runtime.glob("*.key")))
    lock = BookLock(path)
    assert lock.take()
    lock.give_back()
    application().open(path).close()


def started(path: Path, act: Callable[[Window, WindowController], None]) -> int:
    """Starts the program in this process, acts once everything is loaded, and closes it."""

    def look() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]
        shells = windows[0].findChildren(WindowController) if windows else []
        if not shells or windows[0].page is None:
            QTimer.singleShot(20, look)
            return
        try:
            act(windows[0], shells[0])
        finally:
            windows[0].close()
            windows[0].deleteLater()

    QTimer.singleShot(20, look)
    hook = sys.excepthook
    code = run(path, TODAY, _perform)
    sys.excepthook = hook
    return code


def test_the_start_paints_the_frame_then_today(qapp: QApplication, demo: Path) -> None:
    seen: list[str] = []

    def act(window: Window, shell: WindowController) -> None:
        seen.append(type(window.page).__name__)
        assert shell.controller is not None
        seen.append(str(len(partners(shell.controller.journal)) > 10))

    assert started(demo, act) == 0
    assert seen == ["TodayPage", "True"]


def test_the_start_without_a_book_shows_the_first_page(qapp: QApplication) -> None:
    seen: list[bool] = []
    assert started(user_paths().book, lambda window, _shell: seen.append(isinstance(window.page, WelcomePage))) == 0
    assert seen == [True]


@pytest.mark.parametrize("what", ["folder", "letter", "garbage"])
def test_the_start_on_what_is_no_book_says_so(qapp: QApplication, tmp_path: Path, what: str) -> None:
    path = tmp_path / "some.book"
    if what == "folder":
        path.mkdir()
    else:
        path.write_bytes(b"Dear Ewa," * 900 if what == "letter" else os.urandom(9000))
    seen: list[str] = []

    def act(window: Window, shell: WindowController) -> None:
        said = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
        seen.extend((type(window.page).__name__, " ".join([shell._alerts.text, *said])))

    assert started(path, act) == 0
    assert seen[0] == ("WelcomePage" if what == "folder" else "RecoveryPage")
    assert ("is a folder" if what == "folder" else "is damaged or not a Fieldbook book") in seen[1]


def test_every_page_gives_the_window_a_title_of_its_own(hands: Hands) -> None:
    titles = []
    for go in hands.every_page():
        go()
        hands.settle()
        if isinstance(hands.page, UnlockPage | RecoveryCodePage):
            continue  # these cover all of the window, which then tells nothing
        titles.append(hands.window.windowTitle())
        assert titles[-1].endswith(" – Fieldbook"), type(hands.page).__name__
    assert len(set(titles)) == len(titles)


def test_a_partner_who_is_called_otherwise_now_has_that_title(hands: Hands) -> None:
    one = partners(hands.journal)[0]
    hands.controller.navigator.open_partner(one.id)
    change_partner(hands.journal, one, name="Vistula IT")
    hands.settle()
    assert hands.window.windowTitle() == "Vistula IT – Fieldbook"
    hands.controller.navigator.open(Route("partners"))
    assert hands.window.windowTitle() == "Partners – Fieldbook"


def chosen_entries(hands: Hands) -> list[str]:
    return [one.text() for one in hands.window._entries.values() if one.isChecked()]


def test_nothing_is_highlighted_where_no_entry_leads(hands: Hands) -> None:
    hands.controller.navigator.open(Route("commitments"))
    assert chosen_entries(hands) == ["Commitments"]
    for go in (
        hands.controller.commands.show_guide,
        lambda: hands.controller.navigator.open(Route("search", ("price",))),
        hands.controller.actions.write_note,
    ):
        hands.controller.navigator.open(Route("commitments"))
        go()
        hands.settle()
        assert chosen_entries(hands) == []
    hands.press("Esc")
    assert chosen_entries(hands) == ["Commitments"]


def test_an_error_goes_with_its_page(hands: Hands) -> None:
    hands.controller.navigator.open(Route("visits"))
    hands.controller.alerts.page_error(UserError("That is wrong.", todo="Mend it."))
    assert "That is wrong." in hands.alert
    hands.controller.refresh()
    assert "That is wrong." in hands.alert, "as long as one stays"
    hands.press("Ctrl+4")
    assert hands.alert == ""
    hands.controller.actions.guarded(lambda: read_cadences("gold"))()
    assert "is not a level with a number of days" in hands.alert
    hands.press("Ctrl+6")
    assert hands.alert == ""
    hands.press("Ctrl+P")
    assert "cannot be printed" in hands.alert
    hands.press("Ctrl+1")
    assert hands.alert == ""


def test_what_stands_for_the_whole_book_stays_when_one_goes_on(hands: Hands) -> None:
    alerts = hands.controller.alerts
    for say, text in (
        (alerts.working, "Exporting book"),
        (alerts.problem, "A command is writing"),
        (alerts.note, "The preview waits"),
        (lambda text: alerts.error(UserError(text)), "The export was cancelled."),
    ):
        say(text)
        hands.press("Ctrl+4", "Ctrl+1")
        assert text in hands.alert


def test_a_cover_hides_everything_and_takes_every_key(hands: Hands) -> None:
    behind, title, cover = hands.page, hands.window.windowTitle(), Page()
    QVBoxLayout(cover).addWidget(QLabel("nothing to see"))
    hands.window.cover(cover)
    hands.settle()
    assert hands.page is cover
    assert hands.window.windowTitle() == "Fieldbook"
    hands.window.say_title("something")
    assert hands.window.windowTitle() == "Fieldbook"
    assert hands.texts() == ["nothing to see"]
    QTest.keyClick(hands.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hands.window.uncover()
    hands.settle()
    assert hands.page is behind
    assert hands.window.windowTitle() == "something – Fieldbook" != title
    assert not [one for one in hands.all(QFrame) if one.objectName() == "palette"]


def test_a_book_in_a_synced_folder_is_told(open_window: Callable[[Path], Hands], demo: Path) -> None:
    folder = demo.parent / "Dropbox"
    folder.mkdir()
    hands = open_window(demo.rename(folder / demo.name))
    hands.until(lambda: "is in a Dropbox folder" in hands.alert)
