"""Another language, chosen in a running window: spoken at once, everywhere, and nothing that was being done is lost."""

import threading
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSystemTrayIcon

from fieldbook.desktop.backups.recovery_page import RecoveryPage
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.kit.ui_language import UiLanguage
from fieldbook.desktop.nav_items import nav_items
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.settings.page import SettingsPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.desktop.welcome.page import WelcomePage
from fieldbook.errors import UserError
from fieldbook.insight.today import day_summary
from fieldbook.journal import drafts
from fieldbook.model.note import Note
from fieldbook.paths import resources
from fieldbook.storage.errors import DiskError
from gathering import Word
from tests.desktop.conftest import Bugs
from tests.desktop.hands import Hands, application
from tests.desktop.speaking import install
from tests.desktop.test_languages import everywhere, known_in, strange_in
from words import Said, compile_qt, write

Open = Callable[[Path], Hands]


def choose(hands: Hands, language: str) -> None:
    """Chooses a language in the settings, by keys."""
    hands.controller.navigator.open(Route("settings", ("language",)))
    hands.settle()
    box = hands.focus
    assert isinstance(box, QComboBox)
    names = {"": 0, "de": 1, "en": 2}
    hands.press("Home", *["Down"] * names[language])
    hands.until(lambda: hands.controller.context.look.speech.language == language)


def test_a_language_is_spoken_as_soon_as_it_is_chosen(hands: Hands) -> None:
    hands.controller.navigator.open(Route("settings"))
    hands.write("language")
    hands.press("Down")
    hands.press("Down")
    assert application().settings.language == "de"
    assert isinstance(hands.page, SettingsPage)
    assert hands.focus.accessibleName() == "Sprache"
    assert hands.focus.currentText() == "Deutsch"  # type: ignore[attr-defined]
    assert "Heute" in hands.buttons()
    assert "Today" not in hands.buttons()
    assert hands.window.windowTitle() == "Einstellungen – Fieldbook"
    assert hands.reads("Auf diesem Rechner gespeichert")
    assert hands.alert == "Sprache auf Deutsch umgestellt."
    assert QLocale().language() == hands.window.locale().language() == QLocale.Language.German
    hands.press("Down")
    assert application().settings.language == "en"
    assert hands.focus.accessibleName() == "Language"
    assert hands.window.windowTitle() == "Settings – Fieldbook"
    assert hands.alert == "Language changed to English."
    assert QLocale().name() == "en_GB", "days are named as the system names them, where that speaks the language"
    hands.press("Ctrl+1", "Ctrl+K")
    hands.write("settings")
    assert hands.rows("Results")[0] == "Settings"


def test_no_page_keeps_a_word_of_the_language_before(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [item.name for item in nav_items()]:  # those that stay were made in English
        hands.controller.navigator.open(Route(name))
    hands.settle()
    speak = UiLanguage.speak

    def in_brackets(self: UiLanguage, language: str) -> None:
        speak(self, language)
        install(self._qt)

    monkeypatch.setattr(UiLanguage, "speak", in_brackets)
    hands.controller.navigator.open(Route("settings", ("language",)))
    hands.press("End")
    hands.until(lambda: hands.controller.context.look.speech.language == "en")
    known = known_in(hands)
    assert strange_in(hands, known) == []
    for where in everywhere(hands):
        assert strange_in(hands, known) == [], where


def test_nothing_is_left_of_the_desk_before(hands: Hands) -> None:
    for name in [item.name for item in nav_items()]:
        hands.controller.navigator.open(Route(name))
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_partner(visit.partners[0])
    hands.rest()
    hands.controller.navigator.open_visit(visit.id)
    hands.rest()
    hands.controller.context.search.show_all()
    hands.press("Esc")
    for language in ("de", "en"):
        hands.controller.navigator.open(Route("settings", ("language",)))
        hands.settle()
        old = [
            weakref.ref(one)
            for one in (hands.controller, hands.controller.context, hands.page, hands.controller.notifier)
        ]
        journal = hands.journal
        choose(hands, language)
        hands.until(lambda old=old: all(one() is None for one in old))  # type: ignore[misc]
        assert hands.journal is journal, "the book stayed open"
        assert len(journal._listeners) == 1


def test_what_one_was_doing_goes_on(hands: Hands) -> None:
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_partner(visit.partners[0])
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.page.panel.box.setFocus()
    hands.write("A quince is no apple.")
    notes = hands.journal.reader.count(Note)
    hands.press("Ctrl+Return")
    assert hands.journal.reader.count(Note) == notes + 1
    hands.write("Half a sentence")
    choose(hands, "de")
    hands.press("Esc")
    assert isinstance(hands.page, VisitPage)
    assert hands.page.panel.box.toPlainText() == "Half a sentence"
    hands.controller.actions.undo()
    hands.settle()
    assert hands.journal.reader.count(Note) == notes
    assert "A quince is no apple." in hands.page.panel.box.toPlainText(), "undone, the words stand there again"
    hands.press("Esc")
    assert isinstance(hands.page, PartnerPage)
    assert hands.window.windowTitle().endswith("Fieldbook")


def test_it_waits_for_what_is_under_way(hands: Hands) -> None:
    goes_on, ended = threading.Event(), list[object]()

    def work(_progress: Progress, stopped: Stopped) -> bool:
        goes_on.wait(60)
        return stopped()

    hands.controller.jobs.start(work).finished.connect(ended.append)
    hands.controller.navigator.open(Route("settings", ("language",)))
    hands.press("Home", "Down")
    hands.until(lambda: hands.alert == "The language will change when the current task is finished.")
    assert "Today" in hands.buttons()
    goes_on.set()
    hands.until(lambda: "Heute" in hands.buttons())
    assert ended == [False], "it was not stopped"


def test_a_lock_meanwhile_is_a_lock_and_the_language_comes_with_the_key(hands: Hands) -> None:
    goes_on = threading.Event()
    hands.controller.jobs.start(lambda _progress, _stopped: goes_on.wait(60))
    hands.controller.navigator.open(Route("settings", ("language",)))
    hands.press("Home", "Down", "Ctrl+L")
    goes_on.set()
    hands.until(lambda: hands.shell.controller is None)
    assert isinstance(hands.page, UnlockPage)
    hands.press("Return")
    hands.until(lambda: hands.shell.controller is not None)
    assert "Heute" in hands.buttons()
    assert isinstance(hands.page, SettingsPage)


def test_the_ways_back_are_shown_though_the_language_waits_too(hands: Hands) -> None:
    goes_on = threading.Event()
    hands.controller.jobs.start(lambda _progress, _stopped: goes_on.wait(60))
    hands.shell.recovery.from_open_book()
    hands.controller.context.save_settings(language="de")
    hands.settle()
    goes_on.set()
    hands.until(lambda: isinstance(hands.page, RecoveryPage))
    assert hands.shell.controller is None


def test_the_unlock_page_speaks_it(hands: Hands) -> None:
    choose(hands, "de")
    hands.press("Ctrl+L")
    hands.until(lambda: hands.shell.controller is None)
    assert hands.reads("ist nicht verschlüsselt")
    assert "Entsperren" in hands.buttons()


def test_what_is_said_of_the_demo_book_is_said_again(empty: Hands) -> None:
    empty.shell.demo.show()
    empty.until(lambda: "invented data" in empty.alert, 60_000)
    choose(empty, "de")
    assert empty.alert.startswith("Dies ist ein Demobuch")
    empty.push("Demobuch schließen")
    empty.until(lambda: isinstance(empty.page, WelcomePage) or empty.shell.controller is not None)


def test_what_went_wrong_stays_said(hands: Hands) -> None:
    hands.controller.navigator.open(Route("settings", ("language",)))
    hands.shell._alerts.problem("The printer is gone.")
    choose(hands, "de")
    assert hands.alert == "The printer is gone."


def test_what_can_be_done_about_it_can_be_done_in_the_other_language(hands: Hands, bugs: Bugs) -> None:
    hands.shell._alerts.failure(LookupError("a secret"))
    bugs.found.clear()
    choose(hands, "de")
    assert "LookupError" in hands.alert
    hands.push("Show report")
    assert "LookupError" in hands.all(QPlainTextEdit)[-1].toPlainText()


def test_a_backup_that_failed_is_tried_again_by_the_next_controller(hands: Hands) -> None:
    hands.controller.backups._refused(UserError("The disk is full."))
    choose(hands, "de")
    before = len(hands.journal.book.backups.all())
    hands.push("Try again")
    hands.until(lambda: len(hands.journal.book.backups.all()) > before)


def test_words_that_cannot_be_kept_keep_the_language(hands: Hands, bugs: Bugs, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.controller.navigator.open_visit(day_summary(hands.journal).visits[0].id)
    hands.page.panel.box.setFocus()
    hands.write("Half a sentence")

    def broken(_page: VisitPage) -> None:
        raise LookupError

    with monkeypatch.context() as patch:
        patch.setattr(VisitPage, "save_draft", broken)
        hands.controller.context.save_settings(language="de")
        hands.until(lambda: "LookupError" in hands.alert)
    assert "Today" in hands.buttons()
    assert hands.page.panel.box.toPlainText() == "Half a sentence"
    bugs.found.clear()
    hands.controller.context.save_settings(name="Zoë")
    hands.until(lambda: "Heute" in hands.buttons())
    assert hands.page.panel.box.toPlainText() == "Half a sentence"


def test_a_book_that_cannot_be_written_is_said_so_in_the_other_language(hands: Hands) -> None:
    hands.until(lambda: hands.shell._os_integration is not None)
    hands.journal.book.on_write(DiskError("The disk is full."))
    hands.until(lambda: hands.reads("Nothing can be saved at the moment"))
    choose(hands, "de")
    hands.until(lambda: hands.reads("Zurzeit lässt sich nichts speichern"))


def test_the_icon_beside_the_clock_speaks_it(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    hands.until(lambda: hands.shell._os_integration is not None)
    hands.controller.context.save_settings(tray=True)
    choose(hands, "de")
    hands.until(lambda: hands.shell._os_integration is not None)
    tray = hands.shell._os_integration.tray  # type: ignore[union-attr]
    assert tray is not None
    assert [one.text() for one in tray._menu.actions()][1:] == ["Neue Notiz", "Fieldbook öffnen"]


def test_the_first_page_offers_it_and_keeps_what_was_typed(open_window: Open, tmp_path: Path) -> None:
    hands = open_window(tmp_path / "new.book")
    assert hands.focus.accessibleName() == "Your name"
    hands.write("Zoë Author")
    hands.press("Shift+Tab")
    assert hands.focus.accessibleName() == "Language"
    hands.press("Down")
    assert application().settings.language == "de"
    page = hands.page
    assert isinstance(page, WelcomePage)
    assert hands.focus is page.language
    assert hands.reads("Noch kein Buch")
    assert hands.all(QLineEdit)[0].text() == "Zoë Author"
    hands.press("Tab", "Return")
    hands.write("Vendor AG")
    hands.press("Return")
    assert hands.all(QLineEdit)[1].text() == "gold 30, silber 60, bronze 90", "what is proposed is in the language, too"
    hands.page.language.setFocus()
    hands.press("Down")
    assert hands.page._step == 1
    assert hands.all(QLineEdit)[1].text() == "gold 30, silver 60, bronze 90"
    assert application().settings.name == "Zoë Author"
    assert hands.window.findChildren(WelcomePage) == [hands.page]


def test_a_language_from_the_right_turns_the_window(qapp: QApplication, tmp_path: Path) -> None:
    write(tmp_path / "fieldbook_ar.ts", "ar", {Word("Some", "day"): Said(("يوم",))})
    compile_qt(tmp_path / "fieldbook_ar.ts")
    system = QLocale()
    speech = UiLanguage(qapp, tmp_path)
    try:
        speech.speak("ar")
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert qapp.translate("Some", "day") == "يوم"
        assert QLocale().language() == QLocale.Language.Arabic
        speech.speak("he")  # nobody has translated to it
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert qapp.translate("Some", "day") == "day"
    finally:
        speech.speak("")
    assert QLocale() == system


def test_the_guide_is_in_the_language_of_the_window(hands: Hands) -> None:
    choose(hands, "de")
    hands.controller.commands.show_guide()
    hands.settle()
    assert hands.page._chapters[0].text.startswith("# ")
    assert (resources() / "guide" / "de" / "01-first-week.md").read_text("utf-8") == hands.page._chapters[0].text


def test_drafts_of_a_full_disk_are_not_lost(hands: Hands) -> None:
    hands.journal.unkept["jot"] = drafts.Draft("jot", "only in memory")
    choose(hands, "de")
    assert drafts.load(hands.journal, "jot") == drafts.Draft("jot", "only in memory")
