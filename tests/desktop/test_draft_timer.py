"""A draft is saved soon after a key and when its box goes out of sight, and no more than that is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldbook.desktop.draft_timer import DraftTimer
from fieldbook.journal import drafts
from fieldbook.journal.drafts import Draft
from fieldbook.journal.journal import Journal
from fieldbook.journal.todos import add_todo
from tests.desktop.hands import application

PLACE = "capture:jot"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = application().open(tmp_path / "some.book")
    yield journal
    journal.close()


@pytest.fixture
def writes(journal: Journal) -> list[object]:
    """The transactions that were written."""
    found: list[object] = []
    journal.book.writer.on_write = found.append
    return found


class Box(QPlainTextEdit):
    """A box with a draft."""

    def __init__(self, journal: Journal, place: str = PLACE) -> None:
        super().__init__()
        self.draft = DraftTimer(self, journal, self.toPlainText, place)
        self.textChanged.connect(self.draft.start)


def _box(qtbot: QtBot, journal: Journal, place: str = PLACE) -> Box:
    box = Box(journal, place)
    qtbot.addWidget(box)
    box.show()
    return box


def _saved(journal: Journal) -> str:
    found = drafts.load(journal, PLACE)
    return found.text if found is not None else ""


def test_it_is_saved_while_the_user_types_on(qtbot: QtBot, journal: Journal) -> None:
    box = _box(qtbot, journal)

    def typed_on() -> bool:
        box.insertPlainText("word ")
        return len(_saved(journal)) > 0

    qtbot.waitUntil(typed_on, timeout=5000)
    assert box.toPlainText().startswith(_saved(journal))


def test_a_box_that_is_hidden_saves_what_it_has_not_saved_yet(
    qtbot: QtBot, journal: Journal, writes: list[object]
) -> None:
    box = _box(qtbot, journal)
    box.setPlainText("half a word")
    box.hide()
    assert (_saved(journal), len(writes)) == ("half a word", 1)
    box.show()
    box.hide()
    qtbot.wait(300)
    assert len(writes) == 1


def test_a_box_that_is_destroyed_while_the_timer_runs_is_not_read(qtbot: QtBot, journal: Journal) -> None:
    box = Box(journal)
    box.show()
    box.setPlainText("half a word")
    box.deleteLater()
    qtbot.wait(300)
    assert _saved(journal) in ("", "half a word")


def test_a_save_removes_it_and_nothing_is_written_after(qtbot: QtBot, journal: Journal, writes: list[object]) -> None:
    box = _box(qtbot, journal)
    box.setPlainText("call Ewa")
    box.draft.flush()
    assert box.draft.load() == "call Ewa"
    add_todo(box.draft.saving, "call Ewa")
    box.clear()
    box.draft.stop()
    assert (drafts.places(journal), len(writes)) == ([], 2)
    qtbot.wait(300)
    box.hide()
    assert len(writes) == 2


def test_an_empty_box_writes_only_where_there_is_a_draft_to_remove(
    qtbot: QtBot, journal: Journal, writes: list[object]
) -> None:
    box = _box(qtbot, journal)
    box.draft.flush()
    box.draft.discard()
    assert writes == []
    drafts.save(journal, Draft(PLACE, "half a word"))
    box.draft.flush()
    assert (_saved(journal), len(writes)) == ("", 2)
    drafts.save(journal, Draft(PLACE, "half a word"))
    box.setPlainText("half a word")
    box.draft.discard()
    assert (_saved(journal), len(writes)) == ("", 4)


def test_without_a_place_nothing_is_a_draft(qtbot: QtBot, journal: Journal, writes: list[object]) -> None:
    box = _box(qtbot, journal, "")
    box.setPlainText("half a word")
    box.draft.flush()
    assert (box.draft.load(), box.draft.saving, writes) == ("", journal, [])
