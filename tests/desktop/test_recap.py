"""The recap: shown first, copied or written as a draft, and marked as sent."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from fieldbook.desktop.visits.recap_page import RecapPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.insight.today import day_summary
from fieldbook.journal import visits
from fieldbook.journal.lookup import people_of
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit
from tests.desktop.hands import TODAY, Hands


@pytest.fixture
def written(hands: Hands) -> tuple[Hands, str]:
    """A visit that was just written up, with its recap in front."""
    partner = next(one for one in hands.journal.reader.select(Partner) if one.name.startswith("Łódź Distribution"))
    people = [person.id for person, _ in people_of(hands.journal, partner.id)]
    visit, _ = visits.plan(hands.journal, [partner], visits.at(hands.journal, TODAY, "7", 60), people=people)
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.write("A private thought.\nwe: send the pricing exception by Friday\nguess: they will leave us")
    hands.press("Ctrl+Return")
    hands.push("Recap")
    assert isinstance(hands.page, RecapPage)
    return hands, visit.id


def mail(hands: Hands) -> str:
    """The mail as it is shown."""
    return hands.all(QPlainTextEdit)[0].toPlainText()


def test_it_shows_what_was_agreed_and_nothing_private(written: tuple[Hands, str]) -> None:
    hands, _ = written
    assert "send the pricing exception (by Friday, 27 November)" in mail(hands)
    assert "private thought" not in mail(hands)
    assert "leave us" not in mail(hands)


def test_it_is_copied_and_marked_as_sent(written: tuple[Hands, str]) -> None:
    hands, visit = written
    text = mail(hands)
    assert hands.focus.accessibleName() == "Copy text"
    hands.press("Space")
    assert QGuiApplication.clipboard().text() == text
    assert hands.journal.get(Visit, visit).recap_on == TODAY
    assert "clipboard" in hands.alert
    assert isinstance(hands.page, VisitPage)
    frozen = hands.journal.reader.linked(Commitment, visit, ("visit",))
    assert frozen[0].frozen_on == TODAY
    hands.push("Recap")
    assert hands.reads("Recap already created: today. If you send it again, the partner gets it twice.")
    hands.press("Space")
    assert "clipboard" in hands.alert, "copying it once more is no mistake"


def test_it_is_written_as_a_draft(written: tuple[Hands, str], tmp_path: Path) -> None:
    hands, visit = written
    hands.page.save_to(str(tmp_path / "recap.eml"))
    hands.settle()
    draft = message_from_bytes((tmp_path / "recap.eml").read_bytes(), policy=default)
    assert draft["X-Unsent"] == "1"
    assert draft["Subject"] == "What we agreed on Monday, 23 November"
    body = draft.get_body()
    assert body is not None
    assert "pricing exception" in body.get_content()
    assert hands.journal.get(Visit, visit).recap_on == TODAY


def test_a_draft_has_a_name_and_a_folder_that_is_there(
    written: tuple[Hands, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, _visit = written
    monkeypatch.setenv("HOME", str(tmp_path))
    hands.push("Save as e-mail draft")
    (dialog,) = hands.page.findChildren(QFileDialog)
    assert Path(dialog.directory().absolutePath()).is_dir()
    assert [Path(one).name for one in dialog.selectedFiles()] == ["Łódź Distribution Sp. z o.o. 2026-11-23.eml"]
    dialog.reject()


def test_a_draft_that_cannot_be_written_is_said(written: tuple[Hands, str], tmp_path: Path) -> None:
    hands, visit = written
    hands.page.save_to(str(tmp_path / "nowhere" / "recap.eml"))
    assert "The draft was not saved" in hands.alert
    assert isinstance(hands.page, RecapPage)
    assert hands.journal.get(Visit, visit).recap_on is None


def test_what_stays_out_can_be_looked_at(written: tuple[Hands, str]) -> None:
    hands, _ = written
    hands.push(next(one for one in hands.buttons() if "left out" in one))
    assert any("leave us" in one for one in hands.rows("Results"))


def test_wrapping_up_leads_to_the_recap(hands: Hands) -> None:
    left = day_summary(hands.journal).wrap_up
    assert left.unsent
    hands.push("Recap")
    assert isinstance(hands.page, RecapPage)
    hands.press("Esc")
