"""The disk goes from under the window: it says so, loses nothing that is typed, refuses to save, and goes on after."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from fieldbook.desktop.backups.recovery_page import RecoveryPage
from fieldbook.desktop.route import Route
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.desktop.welcome.page import WelcomePage
from fieldbook.insight.today import day_summary
from fieldbook.journal import drafts
from fieldbook.model.note import Note
from fieldbook.storage.book_file import open_book
from fieldbook.storage.integrity import check_integrity
from tests.desktop.hands import NOW, Hands

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="real means of Linux are used")

Open = Callable[[Path], Hands]


def said(hands: Hands) -> str:
    """The standing line."""
    assert hands.shell._os_integration is not None
    return hands.shell._os_integration.write_failure.text


def on_the_disk(path: Path, place: str) -> str:
    """A draft, as another process finds it."""
    book = open_book(path, NOW)
    found = book.reader.draft(place)
    book.close()
    return found[0] if found else ""


def go_through_it(hands: Hands, stop: Callable[[], object], mend: Callable[[], object], words: str) -> None:
    """Types while the book cannot be written, tries to save, goes elsewhere and back; then the cause is gone."""
    path, visit = Path(hands.journal.path), day_summary(hands.journal).visits[0]
    place = f"capture:visit:{visit.id}"
    hands.until(lambda: hands.shell._os_integration is not None)
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.write("First line.")
    hands.until(lambda: on_the_disk(path, place) == "First line.")
    stop()
    hands.write(" Second line.")
    hands.until(lambda: words in said(hands))
    assert "stays in this window" in said(hands)
    assert hands.reads("Not saved")
    assert not hands.reads("Saved on this computer")
    notes = hands.journal.reader.count(Note)
    hands.press("Ctrl+Return")
    assert hands.journal.reader.count(Note) == notes
    assert words in hands.alert, "an act is refused with the same sentence"
    assert hands.page.panel.box.toPlainText() == "First line. Second line."
    hands.controller.navigator.open(Route("commitments"))
    hands.settle()
    assert not isinstance(hands.page, VisitPage), "reading goes on"
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    assert hands.page.panel.box.toPlainText() == "First line. Second line."
    assert not hands.window.close(), "the window has what nobody else has"
    assert "Your input is not saved" in hands.alert
    mend()
    hands.push("Try again")
    hands.until(lambda: not said(hands))
    assert "can be saved again" in hands.alert
    assert hands.reads("Saved on this computer")
    assert on_the_disk(path, place) == "First line. Second line."
    assert not hands.journal.unkept
    hands.press("Ctrl+N", "Ctrl+Return")
    assert hands.journal.reader.count(Note) == notes + 1
    assert on_the_disk(path, place) == ""


def test_the_folder_is_moved_away_and_back(open_window: Open, demo: Path) -> None:
    (demo.parent / "stick").mkdir()
    path = demo.rename(demo.parent / "stick" / "some.book")
    away = path.parent.with_name("away")
    go_through_it(
        open_window(path),
        lambda: path.parent.rename(away),
        lambda: away.rename(path.parent),
        "some.book is no longer in its folder.",
    )


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, as small as it can be mounted for the book."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("only root may mount a disk, where the system lets it")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.needs_tool("mount")
def test_the_disk_is_full(open_window: Open, demo: Path, small_disk: Path) -> None:
    path = demo.rename(demo.parent / "moving.book")
    path = Path(os.fspath(small_disk / "some.book"))
    path.write_bytes((demo.parent / "moving.book").read_bytes())
    ballast = small_disk / "ballast"

    def fill() -> None:
        with ballast.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass

    go_through_it(open_window(path), fill, ballast.unlink, "The disk is full")


@pytest.mark.needs_tool("chattr")
def test_the_files_turn_read_only(open_window: Open, demo: Path) -> None:
    def turn(how: str) -> None:
        # As a disk that the kernel mounts read-only after an error: a file that is open takes no more writes either.
        files = [str(one) for one in demo.parent.glob("some.book*") if not one.name.endswith(("-shm", ".lock"))]
        subprocess.run(["chattr", how, *files], check=True, capture_output=True)

    try:
        turn("+i")
        turn("-i")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root may, on a file system that knows it")
    try:
        go_through_it(open_window(demo), lambda: turn("+i"), lambda: turn("-i"), "some.book")
    finally:
        turn("-i")


def test_closed_once_more_the_window_goes(open_window: Open, demo: Path) -> None:
    (demo.parent / "stick").mkdir()
    path = demo.rename(demo.parent / "stick" / "some.book")
    hands = open_window(path)
    hands.until(lambda: hands.shell._os_integration is not None)
    hands.controller.navigator.open_visit(day_summary(hands.journal).visits[0].id)
    path.parent.rename(path.parent.with_name("away"))
    hands.write("A word.")
    hands.until(lambda: bool(said(hands)))
    assert not hands.window.close()
    assert hands.window.close()
    assert not path.exists()


def test_a_book_that_is_gone_is_saved_elsewhere_with_what_was_typed(open_window: Open, demo: Path) -> None:
    (demo.parent / "stick").mkdir()
    path = demo.rename(demo.parent / "stick" / "some.book")
    hands = open_window(path)
    hands.until(lambda: hands.shell._os_integration is not None)
    visit = day_summary(hands.journal).visits[0].id
    hands.controller.navigator.open_visit(visit)
    hands.settle()
    path.unlink()
    hands.write("A word.")
    hands.until(lambda: "is no longer in its folder" in said(hands))
    assert "Save book to another location…" in hands.buttons()
    assert hands.shell._os_integration is not None
    notes, target = hands.journal.reader.count(Note), demo.parent / "rescued.book"
    hands.shell._os_integration.write_failure.save_elsewhere(target)
    hands.until(lambda: Path(hands.journal.path) == target)
    assert hands.journal.reader.count(Note) == notes
    hands.controller.navigator.open_visit(visit)
    hands.settle()
    assert hands.page.panel.box.toPlainText() == "A word."
    hands.press("Ctrl+N", "Ctrl+Return")
    assert hands.journal.reader.count(Note) == notes + 1
    assert check_integrity(target, None, demo.parent).whole
    assert not path.exists()


@pytest.fixture
def another(demo_file: Path, tmp_path: Path) -> Path:
    """A second book."""
    return Path(shutil.copy(demo_file, tmp_path / "another.book"))


def test_what_only_the_window_has_is_kept_before_another_book_is_opened(hands: Hands, another: Path) -> None:
    path = Path(hands.journal.path)
    hands.journal.unkept["here"] = drafts.Draft("here", "half a word")
    hands.shell.open_files([another])
    hands.until(lambda: Path(hands.journal.path) == another)
    assert on_the_disk(path, "here") == "half a word"
    hands.shell.open_files([path])
    hands.until(lambda: Path(hands.journal.path) == path)
    found = drafts.load(hands.journal, "here")
    assert found is not None
    assert found.text == "half a word"


def away_with_a_word(open_window: Open, demo: Path) -> tuple[Hands, Path]:
    """A window whose book is gone with its folder, and that alone has what was typed; and where the folder is."""
    (demo.parent / "stick").mkdir()
    path = demo.rename(demo.parent / "stick" / "some.book")
    hands = open_window(path)
    hands.until(lambda: hands.shell._os_integration is not None)
    hands.controller.navigator.open_visit(day_summary(hands.journal).visits[0].id)
    hands.settle()
    away = path.parent.with_name("away")
    path.parent.rename(away)
    hands.write("A word.")
    hands.until(lambda: bool(said(hands)))
    return hands, away


def test_no_other_book_takes_the_place_of_what_only_the_window_has(
    open_window: Open, demo: Path, another: Path
) -> None:
    hands, away = away_with_a_word(open_window, demo)
    path, place = Path(hands.journal.path), next(iter(hands.journal.unkept))
    hands.shell.open_files([another])
    hands.settle()
    assert Path(hands.journal.path) == path
    assert "some.book is no longer in its folder" in hands.alert
    assert isinstance(hands.page, VisitPage)
    assert hands.page.panel.box.toPlainText() == "A word."
    away.rename(path.parent)
    hands.shell.open_files([another])
    hands.until(lambda: Path(hands.journal.path) == another)
    assert on_the_disk(path, place) == "A word."


def test_no_way_back_from_another_book_takes_its_place_either(open_window: Open, demo: Path, another: Path) -> None:
    hands, away = away_with_a_word(open_window, demo)
    path, place = Path(hands.journal.path), next(iter(hands.journal.unkept))
    hands.shell.recovery.meet(another, None, None)
    assert Path(hands.journal.path) == path
    assert "some.book is no longer in its folder" in hands.alert
    assert hands.page.panel.box.toPlainText() == "A word."
    away.rename(path.parent)
    hands.shell.recovery.meet(another, None, None)
    hands.until(lambda: isinstance(hands.page, RecoveryPage))
    assert on_the_disk(path, place) == "A word."


def test_the_demo_book_is_not_left_without_what_was_typed_in_it(open_window: Open, tmp_path: Path) -> None:
    hands = open_window(tmp_path / "new.book")
    hands.push("Open demo book")
    hands.until(lambda: isinstance(hands.page, TodayPage))
    path = Path(hands.journal.path)
    hands.until(lambda: hands.shell._os_integration is not None)
    hands.journal.unkept["here"] = drafts.Draft("here", "half a word")
    away = path.parent.with_name("away")
    path.parent.rename(away)
    hands.shell._leave_demo()
    assert "is no longer in its folder" in hands.alert
    assert Path(hands.journal.path) == path
    away.rename(path.parent)
    hands.shell._leave_demo()
    hands.until(lambda: isinstance(hands.page, WelcomePage))
    assert on_the_disk(path, "here") == "half a word"


def test_it_is_found_out_by_itself(open_window: Open, demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldbook.desktop.write_failure._FIRST_RETRY_MS", 100)
    (demo.parent / "stick").mkdir()
    path = demo.rename(demo.parent / "stick" / "some.book")
    hands = open_window(path)
    hands.until(lambda: hands.shell._os_integration is not None)
    path.parent.rename(path.parent.with_name("away"))
    assert not drafts.save(hands.journal, drafts.Draft("here", "half a word"))
    hands.until(lambda: bool(said(hands)))
    QTest.qWait(300)
    assert said(hands)
    path.parent.with_name("away").rename(path.parent)
    hands.until(lambda: not said(hands))
    assert on_the_disk(path, "here") == "half a word"
