"""Backups in the window, on real files and with real keys: made by themselves, looked through, restored; and the ways
back from a damaged book."""

import os
import random
import shutil
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from fieldbook.desktop.backups import scheduler
from fieldbook.desktop.backups.backup_text import format_size
from fieldbook.desktop.backups.catalog import state_of
from fieldbook.desktop.backups.page import BackupsPage
from fieldbook.desktop.backups.recovery_page import RecoveryPage
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.exchange.demo import make_demo
from fieldbook.journal import backup_policy
from fieldbook.journal.backup_policy import BackupCheck
from fieldbook.journal.clock import WallClock
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.settings import load
from fieldbook.storage import restore
from fieldbook.storage.backups import Backups
from tests.desktop.hands import NOW, TODAY, Hands, application
from tests.storage.test_locks import is_held

Open = Callable[[Path], Hands]


def backups(hands: Hands) -> Backups:
    return hands.journal.book.backups


def at(hands: Hands, moment: datetime) -> None:
    """Sets the clock of an open book."""
    hands.journal.clock = WallClock("Europe/Berlin", lambda: moment, TODAY)


def look(hands: Hands) -> None:
    """As when the timer rings; until all that follows is done."""
    hands.controller.backups.look()
    hands.until(lambda: not hands.controller.jobs._running)


def spoil(path: Path) -> None:
    """Noise in the midst of a file."""
    with path.open("r+b") as file:
        for place in range(8192, path.stat().st_size - 600, 40_000):
            file.seek(place + 100)
            file.write(os.urandom(400))


def on_page(hands: Hands) -> BackupsPage:
    hands.press("Ctrl+K")
    hands.write("restore a backup")
    hands.press("Return")
    hands.rest()
    page = hands.page
    assert isinstance(page, BackupsPage)
    return page


def read(hands: Hands) -> None:
    """Until what is in the chosen one is read."""
    hands.until(lambda: not hands.page.chosen._later.isActive())
    hands.until(lambda: hands.page.chosen._job is None)


def says(hands: Hands, text: str) -> bool:
    """Whether some label says this; places where a line may break are passed over."""
    return any(text in one.replace("\u200b", "") for one in hands.texts())


# --- by themselves ----------------------------------------------------------------------------------------------------


def test_a_backup_is_made_by_itself_when_one_is_due_and_only_then(hands: Hands) -> None:
    look(hands)
    assert len(backups(hands).all()) == 1
    add_partner(hands.journal, "Vltava", "Praha")
    look(hands)
    assert len(backups(hands).all()) == 1, "an hour has not passed"
    at(hands, NOW + timedelta(hours=2))
    look(hands)
    assert len(backups(hands).all()) == 2
    at(hands, NOW + timedelta(hours=4))
    look(hands)
    assert len(backups(hands).all()) == 2, "nothing changed"
    assert not hands.alert or "backup" not in hands.alert.casefold(), "what goes by itself says nothing"


def test_it_is_looked_a_while_after_opening_and_after_a_change_and_every_hour(hands: Hands) -> None:
    own = hands.controller.backups
    assert own._calm.isActive()
    assert 60_000 <= own._calm.interval() <= 600_000
    assert own._often.isActive()
    assert own._often.interval() <= 3_600_000
    own._calm.stop()
    add_partner(hands.journal, "Vltava", "Praha")
    hands.settle()
    assert own._calm.isActive()
    left = own._calm.remainingTime()
    assert left >= 30_000, "not while one goes on writing"
    own._calm.start(5)
    own._calm.setInterval(5)
    hands.until(lambda: len(backups(hands).all()) == 1)


def test_many_changes_do_not_put_it_off_for_ever(hands: Hands) -> None:
    own = hands.controller.backups
    add_partner(hands.journal, "Vltava", "Praha")
    hands.settle()
    own._calm.start(scheduler._AFTER_A_CHANGE)
    before = own._calm.remainingTime()
    time.sleep(0.05)
    add_partner(hands.journal, "Labe", "Děčín")
    hands.settle()
    assert own._calm.remainingTime() < before


def test_a_clock_set_back_costs_nothing(hands: Hands) -> None:
    look(hands)
    add_partner(hands.journal, "Vltava", "Praha")
    at(hands, NOW - timedelta(days=4000))
    look(hands)
    assert len(backups(hands).all()) == 2


def test_the_demo_book_is_left_alone(hands: Hands) -> None:
    hands.shell.demo.show()
    hands.until(lambda: hands.journal.path == str(application().places.demo_book))
    own = hands.controller.backups
    assert not own._calm.isActive()
    assert not own._often.isActive()


def test_what_fails_is_said_once_and_again_after_it_went_well(hands: Hands) -> None:
    folder = backups(hands).folder
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    look(hands)
    assert "The backup could not be created" in hands.alert
    hands.push("Close message")
    look(hands)
    assert hands.alert == "", "it was said"
    folder.unlink()
    look(hands)
    assert len(backups(hands).all()) == 1
    add_partner(hands.journal, "Vltava", "Praha")
    at(hands, NOW + timedelta(hours=2))
    shutil.rmtree(folder)
    folder.write_text("in the way again")
    look(hands)
    assert "The backup could not be created" in hands.alert
    folder.unlink()
    hands.push("Try again")
    hands.until(lambda: hands.alert == "Backup made.")


def test_closing_the_window_stops_one_and_leaves_nothing_half_made(hands: Hands) -> None:
    folder = backups(hands).folder
    started = time.monotonic()
    hands.controller.backups.look()
    hands.window.close()
    assert time.monotonic() - started < 5
    left = [one.name for one in folder.iterdir()] if folder.exists() else []
    assert not [name for name in left if ".new" in name]
    assert len([name for name in left if name.endswith(".book")]) <= 1


def test_locking_stops_one_and_it_is_made_after_unlocking(open_window: Open, tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "locked.book"
    journal = application().open(path)
    make_demo(journal)
    journal.close()
    hands = open_window(path)
    hands.controller.backups.look()
    hands.press("Ctrl+L")
    hands.until(lambda: hands.shell.controller is None)
    hands.press("Return")
    hands.until(lambda: hands.shell.controller is not None)
    look(hands)
    found = backups(hands).all()
    assert len(found) == 1
    assert b"SQLite format 3" not in found[0].path.read_bytes()[:100]


def test_the_window_draws_on_while_one_is_made(hands: Hands) -> None:
    """Each turn of the loop is timed, beside a key that is typed every 30 ms."""
    longest, last = 0.0, time.perf_counter()
    hands.controller.actions.write_note()
    loop, timer = QEventLoop(), QTimer(interval=5)

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if not hands.controller.jobs._running:
            loop.quit()

    timer.timeout.connect(tick)
    timer.start()
    hands.controller.backups.look()
    loop.exec()
    assert len(backups(hands).all()) == 1
    assert longest < 0.5, "on a machine that does other things, too"


# --- the weekly look --------------------------------------------------------------------------------------------------


def test_the_newest_is_looked_through_each_week(hands: Hands) -> None:
    look(hands)
    first = backup_policy.last_checked(backups(hands))
    assert first is not None
    assert first.whole
    at(hands, NOW + timedelta(days=3))
    look(hands)
    assert backup_policy.last_checked(backups(hands)) == first
    at(hands, NOW + timedelta(days=8))
    look(hands)
    again = backup_policy.last_checked(backups(hands))
    assert isinstance(again, BackupCheck)
    assert again.at > first.at


def test_one_that_would_not_restore_is_said_until_there_is_another(hands: Hands) -> None:
    look(hands)
    spoil(backups(hands).all()[0].path)
    at(hands, NOW + timedelta(days=8))
    look(hands)
    line = hands.controller.backups.line
    assert "cannot be restored" in line.text
    assert hands.reads("cannot be restored")
    add_partner(hands.journal, "Vltava", "Praha")
    hands.settle()
    hands.push("Close message")
    assert hands.reads("cannot be restored"), "messages come and go above it"
    hands.push("Back up now")
    hands.until(lambda: hands.alert == "Backup made.")
    assert line.text == ""
    assert not hands.reads("cannot be restored")
    look(hands)
    assert backup_policy.check_newest(backups(hands), lambda _path: None, NOW + timedelta(days=8))[1].whole  # type: ignore[index]


def test_another_one_is_made_though_nothing_changed_when_the_newest_is_damaged(hands: Hands) -> None:
    look(hands)
    spoil(backups(hands).all()[0].path)
    hands.controller.backups.check()
    hands.until(lambda: bool(hands.controller.backups.line.text))
    at(hands, NOW + timedelta(hours=2))
    hands.push("Back up now")
    hands.until(lambda: hands.alert == "Backup made.")
    assert [one.reason for one in backups(hands).all()] == ["", "instead"]
    assert state_of(backups(hands), NOW + timedelta(hours=2)).broken is None


# --- the page ---------------------------------------------------------------------------------------------------------


def test_an_empty_page_says_what_will_stand_here(hands: Hands) -> None:
    on_page(hands)
    assert hands.reads("No backups yet.")
    assert hands.focus is hands.button("Back up now")
    hands.press("Space")
    hands.until(lambda: hands.alert == "Backup made.")
    hands.rest()
    assert len(hands.rows("Backups")) == 1
    hands.push("Back up now")
    hands.until(lambda: hands.alert == "No changes since the last backup.")


def test_the_list_says_when_why_and_whether_it_would_restore(hands: Hands) -> None:
    backup_policy.back_up(hands.journal, backup_policy.BEFORE_IMPORT)
    at(hands, NOW + timedelta(hours=3))
    add_partner(hands.journal, "Vltava", "Praha")
    look(hands)
    page = on_page(hands)
    assert hands.rows("Backups") == ["Mon 23 Nov 2026, 10:30", "Mon 23 Nov 2026, 07:30"]
    under = [row.under for row in page.list._model.rows]
    assert "MB" in under[0]
    assert "checked Mon 23 Nov 2026, 10:30: OK" in under[0]
    assert "before an import" in under[1]


def test_the_chosen_one_says_what_it_holds_and_what_it_lacks(hands: Hands) -> None:
    backup_policy.back_up(hands.journal)
    for number in range(3):
        add_partner(hands.journal, f"Vltava {number}", "Praha")
    page = on_page(hands)
    read(hands)
    count = len(partners(hands.journal, archived=True)) - 3 + 1  # with our own side
    assert hands.reads(f"Partners {count} · People")
    assert hands.reads("The current book has 3 changes that are missing from this backup.")
    assert hands.reads("Added Vltava 2")
    add_partner(hands.journal, "Labe", "Děčín")
    hands.settle()
    read(hands)
    assert hands.reads("The current book has 4 changes that are missing from this backup.")
    assert page.chosen.restore.isEnabled()


def test_restoring_by_keys_makes_a_new_file_and_opens_it(hands: Hands) -> None:
    book = Path(hands.journal.path)
    backup_policy.back_up(hands.journal)
    add_partner(hands.journal, "Vltava", "Praha")
    page = on_page(hands)
    read(hands)
    before = book.read_bytes()
    assert page.list.hasFocus()
    hands.press("Return")
    assert page.chosen.restore.hasFocus()
    hands.press("Space")
    hands.until(lambda: page.chosen.made.isVisible())
    made = book.with_name("some-of-2026-11-23-0730.book")
    assert made.exists()
    assert says(hands, str(made))
    assert book.read_bytes() == before, "nothing is written over"
    assert hands.focus is hands.button("Open book")
    hands.press("Space")
    hands.until(lambda: hands.shell.controller is not None and hands.journal.path == str(made))
    assert isinstance(hands.page, TodayPage)
    assert "Vltava" not in [one.name for one in partners(hands.journal)]
    assert load(application().places.settings).book == ""


def test_a_second_restore_takes_another_name_and_can_open_at_every_start(hands: Hands) -> None:
    book = Path(hands.journal.path)
    backup_policy.back_up(hands.journal)
    book.with_name("some-of-2026-11-23-0730.book").write_bytes(b"somebody else's")
    page = on_page(hands)
    read(hands)
    hands.push("Restore to a new file")
    hands.until(lambda: page.chosen.made.isVisible())
    hands.push("Open now and at every start")
    made = book.with_name("some-of-2026-11-23-0730-2.book")
    hands.until(lambda: hands.shell.controller is not None and hands.journal.path == str(made))
    assert load(application().places.settings).book == str(made)
    assert book.with_name("some-of-2026-11-23-0730.book").read_bytes() == b"somebody else's"


def test_restoring_can_be_stopped(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    backup_policy.back_up(hands.journal)
    page = on_page(hands)
    read(hands)
    goes_on = threading.Event()
    whole = restore._copy

    def slowly(*args: object) -> None:
        goes_on.wait(10)
        whole(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(restore, "_copy", slowly)
    hands.push("Restore to a new file")
    assert hands.focus is hands.button("Stop")
    hands.press("Space")
    goes_on.set()
    hands.until(lambda: page.chosen.under_way.job is None)
    assert page.chosen.restore.hasFocus()
    assert not page.chosen.made.isVisible()
    folder = Path(hands.journal.path).parent
    assert not [one.name for one in folder.iterdir() if "-of-" in one.name]


def test_the_settings_say_how_backups_stand_and_lead_there(hands: Hands) -> None:
    backup_policy.back_up(hands.journal)
    hands.controller.navigator.open(Route("settings"))
    hands.rest()
    hands.write("restore")
    assert hands.reads("Last backup: Mon 23 Nov 2026, 07:30.")
    hands.push("View and restore backups")
    assert isinstance(hands.page, BackupsPage)
    hands.press("Esc")
    assert not isinstance(hands.page, BackupsPage)


def test_a_lock_comes_back_to_the_page(hands: Hands) -> None:
    on_page(hands)
    hands.press("Ctrl+L")
    hands.until(lambda: hands.shell.controller is None)
    hands.press("Return")
    hands.until(lambda: hands.shell.controller is not None)
    assert isinstance(hands.page, BackupsPage)


def test_a_damaged_backup_says_so_and_an_older_one_is_there_to_choose(hands: Hands) -> None:
    look(hands)
    add_partner(hands.journal, "Vltava", "Praha")
    at(hands, NOW + timedelta(hours=2))
    look(hands)
    spoil(backups(hands).all()[-1].path)
    page = on_page(hands)
    read(hands)
    assert says(hands, "is damaged.")
    assert page.chosen.restore.isHidden()
    hands.press("Down")
    read(hands)
    assert page.chosen.restore.isVisible()
    assert hands.reads("The current book has 1 change that is missing from this backup:")


def test_a_check_goes_on_while_one_is_on_another_page(hands: Hands) -> None:
    page = on_page(hands)
    hands.push("Check book")
    hands.press("Ctrl+1")
    hands.rest()
    hands.press("Ctrl+K")
    hands.write("restore a backup")
    hands.press("Return")
    assert hands.page is page
    assert hands.reads("No errors found: file,")


def test_less_room_for_them_holds_at_once(hands: Hands) -> None:
    for hour in range(4):
        at(hands, NOW + timedelta(hours=hour))
        add_partner(hands.journal, f"Partner {hour}", "Łódź")
        backup_policy.back_up(hands.journal)
    made = backups(hands).all()
    assert len(made) == 4
    assert 10_000_000 / 4 < made[0].size < 10_000_000 / 2, "two or three of them have room in what is the least"
    page = on_page(hands)
    hands.controller.backups._room.setInterval(1)
    hands.controller.context.save_settings(backup_megabytes=10)
    assert backups(hands).limit == 10_000_000
    hands.until(lambda: len(backups(hands).all()) < 4)
    hands.rest()
    assert backups(hands).all()[-1] == made[-1]
    assert hands.reads(f"of {format_size(10_000_000)} used. When it is full, hourly backups are deleted first")
    assert page.list.model().rowCount() == len(backups(hands).all())


def test_a_room_that_is_only_passed_by_costs_no_backup(hands: Hands) -> None:
    hands.controller.context.save_settings(backup_megabytes=10)
    assert hands.controller.backups._room.isActive(), "it waits for who goes on changing it"
    assert hands.controller.backups._room.interval() >= 1000
    hands.controller.context.save_settings(name="Zoë")


# --- checking ---------------------------------------------------------------------------------------------------------


def test_the_book_is_checked_and_found_whole(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("check book")
    hands.press("Return")
    assert isinstance(hands.page, BackupsPage)
    hands.until(lambda: hands.reads("No errors found: file,"))


def test_a_check_can_be_stopped(hands: Hands) -> None:
    page = on_page(hands)
    hands.push("Check book")
    hands.push("Stop", page.check_card)
    hands.until(lambda: page.check_card.under_way.job is None)
    assert not hands.reads("No errors found")
    assert not hands.alert


def test_a_damaged_book_is_told_and_the_ways_back_are_shown(hands: Hands) -> None:
    backup_policy.back_up(hands.journal)
    path = Path(hands.journal.path)
    page = on_page(hands)
    spoil(path)
    hands.push("Check book")
    hands.until(lambda: hands.reads("The book is damaged."), 30_000)
    hands.push("Close book and show options", page.check_card)
    hands.until(lambda: isinstance(hands.page, RecoveryPage))
    assert hands.shell.controller is None


# --- a book that cannot be read ---------------------------------------------------------------------------------------


@pytest.fixture
def spoiled(demo: Path) -> Path:
    """A book with a backup, whose file is noise at its begin since."""
    journal = application().open(demo)
    backup_policy.back_up(journal)
    add_partner(journal, "Vltava", "Praha")
    journal.close()
    with demo.open("r+b") as file:
        file.seek(100)
        file.write(os.urandom(3000))
    return demo


def test_a_damaged_book_leads_to_its_backups(open_window: Open, spoiled: Path) -> None:
    hands = open_window(spoiled)
    page = hands.page
    assert isinstance(page, RecoveryPage)
    assert hands.reads("some.book is damaged or not a Fieldbook book.")
    hands.until(lambda: bool(hands.all(type(page.list))))
    read(hands)
    assert page.list.hasFocus()
    before = spoiled.read_bytes()
    hands.press("Return", "Space")
    hands.until(lambda: page.chosen.made.isVisible())
    hands.press("Space")
    hands.until(lambda: hands.shell.controller is not None)
    assert isinstance(hands.page, TodayPage)
    assert hands.journal.path == str(spoiled.with_name("some-of-2026-11-23-0730.book"))
    assert spoiled.read_bytes() == before
    hands.press("Ctrl+2")
    assert type(hands.page).__name__ == "PartnersPage"


def test_what_can_be_read_of_it_is_taken_into_a_new_book(open_window: Open, spoiled: Path) -> None:
    hands = open_window(spoiled)
    hands.push("Recover data")
    hands.until(lambda: hands.page.salvage.made.isVisible(), 30_000)
    assert says(hands, "some-salvaged.book")
    hands.push("Open now and at every start", hands.page.salvage)
    hands.until(lambda: hands.shell.controller is not None)
    assert hands.journal.path == str(spoiled.with_name("some-salvaged.book"))
    assert "Vltava" in [one.name for one in partners(hands.journal)]
    assert load(application().places.settings).book == hands.journal.path


def test_what_was_lost_is_told(open_window: Open, spoiled: Path) -> None:
    spoil(spoiled)
    hands = open_window(spoiled)
    hands.push("Recover data")
    hands.until(lambda: hands.page.salvage.made.isVisible(), 30_000)
    assert hands.reads("changes lost:") or hands.reads("changes not found."), hands.texts()


def test_a_book_is_not_opened_while_its_file_is_read_as_it_lies_there(open_window: Open, demo: Path) -> None:
    """POSIX: closing the file lets go of the locks of a book that is open here."""
    hands = open_window(demo.with_name("new.book"))
    hands.shell.recovery.meet(demo, None, None)
    hands.settle()
    before = threading.Event()
    hands.shell._jobs.start(lambda _progress, _stopped: before.wait(60))
    hands.push("Recover data")
    assert hands.page.salvage.under_way.job is not None
    link = demo.with_name("another name.book")
    link.symlink_to(demo)
    for one in (demo, link):
        hands.shell.open_files([one])
        hands.settle()
        assert "is being recovered" in hands.alert
        assert isinstance(hands.page, RecoveryPage)
    hands.push("Try opening it again")
    assert hands.shell.controller is None
    before.set()
    hands.until(lambda: hands.page.salvage.made.isVisible(), 30_000)
    hands.push("Try opening it again")
    hands.until(lambda: hands.shell.controller is not None)
    assert hands.journal.path == str(demo)
    assert is_held(demo)


def test_a_key_that_comes_late_begins_nothing_on_a_page_that_is_gone(
    open_window: Open, tmp_path: Path, kept: Path, demo: Path
) -> None:
    path = tmp_path / "locked.book"
    application().open(path).close()
    hands = open_window(demo)
    hands.shell.recovery.meet(path, None, None)
    hands.settle()
    page = hands.page
    page.salvage.begin.click()
    hands.shell.show_book(demo)
    hands.settle()
    assert isinstance(hands.page, TodayPage)
    hands.rest()
    assert not list(tmp_path.glob("*salvaged*"))


def test_without_a_backup_it_says_where_it_looked(open_window: Open, spoiled: Path) -> None:
    shutil.rmtree(application().places.backups)
    application().places.backups.mkdir(parents=True)
    hands = open_window(spoiled)
    hands.until(lambda: says(hands, "No backup of some.book found."))
    assert hands.focus is hands.button("Try opening it again")
    hands.press("Space")
    hands.until(lambda: isinstance(hands.page, RecoveryPage))


def test_where_nothing_tells_which_book_it_was_the_backups_of_all_are_shown(
    open_window: Open, spoiled: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.book"
    application().open(other).close()
    strange = application().backup_place.folder(other) / "0123456789abcdef"
    strange.mkdir()
    shutil.copy(other, strange / "2026-11-20T08-00-00Z.book")
    hands = open_window(spoiled)
    hands.until(lambda: hands.reads("These are the backups of all books"))
    page = hands.page
    assert [row.under.split(" · ")[0] for row in page.list._model.rows][-1] == "book 01234567"
    assert len(page.list._model.rows) == 2
    read(hands)
    assert page.list.hasFocus()
    hands.press("Return", "Space")
    hands.until(lambda: page.chosen.made.isVisible())
    hands.press("Space")
    hands.until(lambda: hands.shell.controller is not None)
    assert partners(hands.journal)


def test_a_damaged_encrypted_book_comes_back_by_its_card(open_window: Open, tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "locked.book"
    journal = application().open(path)
    make_demo(journal)
    backup_policy.back_up(journal)
    journal.close()
    with path.open("r+b") as file:
        file.seek(16)
        file.write(os.urandom(3000))
    hands = open_window(path)
    assert isinstance(hands.page, UnlockPage)
    assert hands.reads("damaged")
    hands.push("Restore backup")
    hands.until(lambda: isinstance(hands.page, RecoveryPage))
    page: Any = hands.page
    hands.until(lambda: page.list.isVisible())
    read(hands)
    assert hands.reads("Its key is not available on this computer yet")
    hands.push("Unlock backup")
    hands.until(lambda: page.shelf.key is not None)
    read(hands)
    assert hands.reads("Partners")
    assert page.chosen.restore.hasFocus()
    hands.press("Space")
    hands.until(lambda: page.chosen.made.isVisible())
    hands.push("Open book", page.chosen)
    hands.until(lambda: hands.shell.controller is not None)
    assert hands.journal.book.key is not None


def test_a_damaged_encrypted_book_is_salvaged_by_its_card(open_window: Open, tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "locked.book"
    journal = application().open(path)
    make_demo(journal)
    journal.close()
    with path.open("r+b") as file:
        file.seek(16)
        file.write(os.urandom(3000))
    hands = open_window(path)
    hands.push("Restore backup")
    hands.until(lambda: isinstance(hands.page, RecoveryPage))
    hands.push("Recover data")
    hands.until(lambda: hands.page.salvage.made.isVisible(), 30_000)
    hands.push("Open book", hands.page.salvage)
    hands.until(lambda: hands.shell.controller is not None)
    assert partners(hands.journal)


def test_a_file_that_is_no_book_is_no_dead_end_either(open_window: Open, demo: Path, tmp_path: Path) -> None:
    hands = open_window(demo)
    strange = tmp_path / "strange.book"
    strange.write_bytes(os.urandom(5000))
    hands.shell.open_files([strange])
    hands.settle()
    assert "damaged or not a Fieldbook book" in hands.alert
    assert isinstance(hands.page, TodayPage), "the open book stays"
    hands.push("Recovery options")
    assert isinstance(hands.page, RecoveryPage)
    assert hands.shell.controller is None


@pytest.mark.parametrize("seed", [0, 2, 9])
def test_a_book_that_opens_and_cannot_be_read_leads_there_too(open_window: Open, demo: Path, seed: int) -> None:
    spread = random.Random(seed)
    with demo.open("r+b") as file:
        for _ in range(40):
            file.seek(spread.randrange(4096, demo.stat().st_size - 700))
            file.write(b"\xa5" * 600)
    before = demo.read_bytes()
    hands = open_window(demo)
    assert isinstance(hands.page, RecoveryPage)
    assert hands.shell.controller is None
    assert demo.read_bytes() == before
