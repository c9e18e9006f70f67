"""Never lose a word: what is typed is on the disk at once, and comes back where it was."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.records.draft_field import TextField
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.insight.today import day_summary
from fieldbook.journal import drafts
from fieldbook.journal.lookup import partner_named, person_named
from fieldbook.journal.todos import todos
from tests.desktop.hands import Hands, application

#: Types into the next visit's box, in a process that is killed while it goes on typing.
TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from fieldbook.__main__ import _perform
from fieldbook.desktop.app import frame
from fieldbook.desktop.window_controller import WindowController
from tests.desktop.hands import application

qt = QApplication([])
here = application()
window, look = frame(qt, here.places, here.settings)
shell = WindowController(here, window, look, _perform)
shell.begin(Path(sys.argv[1]))
window.show()
shell.controller.navigator.open_visit(sys.argv[2])
box = shell.controller.navigator.page.panel.box
count = 0

def typed():
    global count
    count += 1
    box.insertPlainText(f"{count} ")
    print(count, flush=True)

timer = QTimer()
timer.timeout.connect(typed)
timer.start(20)
qt.exec()
"""


def visit_of(hands: Hands) -> str:
    """A visit of today."""
    return day_summary(hands.journal).visits[0].id


def kept(hands: Hands, place: str) -> str:
    """The draft that is on the disk."""
    own = application().open(Path(hands.journal.path))
    found = drafts.load(own, place)
    own.close()
    return found.text if found else ""


def test_a_draft_is_on_the_disk_while_one_goes_on_typing(hands: Hands) -> None:
    visit = visit_of(hands)
    hands.controller.navigator.open_visit(visit)
    began = time.monotonic()
    while not kept(hands, f"capture:visit:{visit}").startswith("word word"):
        assert time.monotonic() - began < 10, "it waits for the last key"
        hands.write("word ")
        QTest.qWait(20)


def test_each_visit_and_partner_has_its_own(hands: Hands) -> None:
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.write("about the visit")
    hands.controller.navigator.open_partner(visit.partners[0])
    hands.settle()
    hands.press("Ctrl+N")
    hands.write("about the partner")
    hands.press("Esc")
    assert isinstance(hands.page, VisitPage)
    assert hands.page.panel.box.toPlainText() == "about the visit"
    hands.press("Ctrl+N")
    hands.controller.navigator.open_partner(visit.partners[0])
    hands.settle()
    page = hands.page
    assert isinstance(page, PartnerPage)
    assert page.panel.isVisible()
    assert page.panel.box.toPlainText() == "about the partner"
    assert hands.focus is page.panel.box


def test_leaving_at_once_loses_nothing(hands: Hands) -> None:
    visit = visit_of(hands)
    hands.controller.navigator.open_visit(visit)
    hands.settle()
    hands.write("we: a word said in passing")
    hands.press("Esc")
    hands.controller.navigator.open_visit(visit)
    assert hands.page.panel.box.toPlainText() == "we: a word said in passing"


def test_closing_the_window_at_once_loses_nothing(hands: Hands) -> None:
    visit, path = visit_of(hands), Path(hands.journal.path)
    hands.controller.navigator.open_visit(visit)
    hands.settle()
    hands.write("we: a word said in passing")
    hands.window.close()
    own = application().open(path)
    found = drafts.load(own, f"capture:visit:{visit}")
    own.close()
    assert found is not None
    assert found.text == "we: a word said in passing"


def test_a_change_of_theme_loses_nothing(hands: Hands) -> None:
    hands.controller.navigator.open_visit(visit_of(hands))
    hands.settle()
    hands.write("half a word")
    hands.controller.commands.switch_theme()
    hands.settle()
    assert hands.page.panel.box.toPlainText() == "half a word"
    hands.controller.commands.switch_theme()


def test_what_is_saved_is_no_draft_any_more(hands: Hands) -> None:
    visit = visit_of(hands)
    hands.controller.navigator.open_visit(visit)
    hands.settle()
    hands.write("said")
    hands.press("Ctrl+Return")
    assert kept(hands, f"capture:visit:{visit}") == ""


def on_visit(hands: Hands) -> tuple[str, str]:
    visit = visit_of(hands)
    hands.controller.navigator.open_visit(visit)
    hands.settle()
    hands.write("said")
    return f"capture:visit:{visit}", "Ctrl+Return"


def on_partner(hands: Hands) -> tuple[str, str]:
    partner = day_summary(hands.journal).visits[0].partners[0]
    hands.controller.navigator.open_partner(partner)
    hands.settle()
    hands.press("Ctrl+N")
    hands.write("said")
    return f"capture:partner:{partner}", "Ctrl+Return"


def on_quick_note(hands: Hands) -> tuple[str, str]:
    hands.press("Ctrl+N")
    hands.write("Nordwind GmbH moves its hall")
    return "capture:jot", "Ctrl+Return"


def on_todos_in_a_note(hands: Hands) -> tuple[str, str]:
    hands.press("Ctrl+N")
    hands.write("todo: renew the passport by Friday\ntodo: book the train")
    return "capture:jot", "Ctrl+Return"


def on_commitments(hands: Hands) -> tuple[str, str]:
    hands.controller.navigator.open(Route("commitments"))
    hands.rest()
    hands.press("A")
    hands.write("Nordwind: send the price list by Friday")
    return "commitments:we", "Return"


def on_todos(hands: Hands) -> tuple[str, str]:
    hands.controller.navigator.open(Route("commitments"))
    hands.rest()
    hands.page.todos.list.setFocus()
    hands.press("A")
    hands.write("buy cake by tomorrow")
    return "commitments:todo", "Return"


def on_owed_card(hands: Hands) -> tuple[str, str]:
    partner = day_summary(hands.journal).visits[0].partners[0]
    hands.controller.navigator.open_partner(partner)
    hands.settle()
    hands.push("We owe: Add commitment")
    hands.write("send the price list by Friday")
    return f"commitment:we:{partner}", "Return"


def on_about(hands: Hands) -> tuple[str, str]:
    partner = day_summary(hands.journal).visits[0].partners[0]
    hands.controller.navigator.open_partner(partner)
    hands.settle()
    next(one for one in hands.page.findChildren(TextField)).edit()
    hands.write("They like cake. ")
    return f"about:{partner}", "Ctrl+Return"


def on_personal(hands: Hands) -> tuple[str, str]:
    person = person_named(hands.journal, "Ewa Kowalska").id
    hands.controller.navigator.open_person(person)
    hands.settle()
    hands.page.fields["personal"].edit()
    hands.write("Likes cake. ")
    return f"personal:{person}", "Ctrl+Return"


def on_review(hands: Hands) -> tuple[str, str]:
    hands.controller.navigator.open(Route("review", (partner_named(hands.journal, "Nordwind").id,)))
    hands.rest()
    hands.page.preparation.summary.setFocus()
    hands.write("A quarter like no other")
    return f"review:{hands.page.review.id}:summary", "Ctrl+Return"


BOXES = (
    on_visit, on_partner, on_quick_note, on_todos_in_a_note, on_commitments, on_todos, on_owed_card, on_about,
    on_personal, on_review,
)  # fmt: skip


@pytest.mark.parametrize("box", BOXES)
def test_the_draft_of_every_box_goes_in_the_transaction_of_its_save(
    hands: Hands, box: Callable[[Hands], tuple[str, str]]
) -> None:
    place, key = box(hands)
    hands.until(lambda: bool(kept(hands, place)))
    left: list[list[str]] = []
    hands.journal.listen(lambda _done: left.append(drafts.places(hands.journal)))
    hands.press(key)
    assert [place in places for places in left] == [False], "one change, and its draft went with it"
    QTest.qWait(300)
    assert kept(hands, place) == "", "and it does not come back"


def test_several_todos_of_a_note_are_one_change(hands: Hands) -> None:
    on_todos_in_a_note(hands)
    hands.press("Ctrl+Return")
    assert "Added several to-dos" in hands.alert
    texts = {one.text for one in todos(hands.journal)}
    assert {"renew the passport", "book the train"} <= texts
    hands.push("Undo")
    assert not {"renew the passport", "book the train"} & {one.text for one in todos(hands.journal)}


@pytest.mark.skipif(sys.platform == "win32", reason="unknown SIGKILL on Windows")
def test_what_was_typed_survives_a_kill(open_window: Callable[[Path], Hands], demo: Path) -> None:
    own = application().open(demo)
    visit = day_summary(own).visits[0].id
    own.close()
    command = [sys.executable, "-c", TYPING, str(demo), visit]
    typing = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    assert typing.stdout is not None
    counts = [(int(one), time.monotonic()) for one, _ in zip(typing.stdout, range(60), strict=False)]
    os.kill(typing.pid, signal.SIGKILL)
    killed = time.monotonic()
    typing.wait(10)
    hands = open_window(demo)
    hands.controller.navigator.open_visit(visit)
    words = hands.page.panel.box.toPlainText().split()
    due = [count for count, at in counts if at < killed - 0.5]
    assert [int(one) for one in words[: len(due)]] == due, "all but the last half second is there"
    assert len(due) > 10
