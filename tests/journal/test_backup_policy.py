"""Backups that the journal sees to, and the weekly look at the newest."""

from datetime import timedelta

import pytest

from fieldbook.errors import UserError
from fieldbook.journal import backup_policy
from fieldbook.journal.backup_policy import (
    MIN_RECORDS_FOR_BACKUP,
    back_up_before,
    back_up_if_due,
    check_is_due,
    check_newest,
    last_checked,
)
from fieldbook.journal.journal import Journal
from tests.journal.conftest import Hands, add_note


def test_one_is_made_when_it_is_due(journal: Journal, hands: Hands) -> None:
    assert back_up_if_due(journal) is None
    add_note(journal)
    assert back_up_if_due(journal) is not None
    add_note(journal)
    assert back_up_if_due(journal) is None
    hands.turn(hours=1)
    assert back_up_if_due(journal) is not None
    hands.turn(hours=1)
    assert back_up_if_due(journal) is None


def test_a_large_book_waits_for_a_day_when_there_is_no_time(
    journal: Journal, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_policy, "_MAX_QUICK_BYTES", 1)
    add_note(journal)
    assert back_up_if_due(journal, quickly=True) is not None
    add_note(journal)
    hands.turn(hours=23)
    assert back_up_if_due(journal, quickly=True) is None
    hands.turn(hours=2)
    assert back_up_if_due(journal, quickly=True) is not None


def test_a_big_import_alone_is_preceded_by_one(journal: Journal) -> None:
    add_note(journal)
    back_up_before(journal, MIN_RECORDS_FOR_BACKUP - 1)
    assert journal.book.backups.all() == []
    back_up_before(journal, MIN_RECORDS_FOR_BACKUP)
    assert [one.reason for one in journal.book.backups.all()] == ["before-import"]


def test_the_newest_is_looked_through_every_week(journal: Journal, hands: Hands) -> None:
    backups = journal.book.backups
    assert not check_is_due(backups, hands.now)
    assert check_newest(backups, lambda _path: None, hands.now) is None
    add_note(journal)
    back_up_if_due(journal)
    assert check_is_due(backups, hands.now)
    found = check_newest(backups, lambda _path: None, hands.now)
    assert found is not None
    assert found[1].whole
    checked = last_checked(backups)
    assert checked is not None
    assert (checked.at, checked.backup, checked.whole) == (hands.now, found[0].path.name, True)
    assert not check_is_due(backups, hands.now + timedelta(days=6))
    assert check_is_due(backups, hands.now + timedelta(days=7))
    assert check_is_due(backups, hands.now - timedelta(days=1))


def test_one_that_would_not_restore_is_told(journal: Journal, hands: Hands) -> None:
    add_note(journal, "hello")
    made = back_up_if_due(journal)
    assert made is not None
    data = made.path.read_bytes()
    place = data.index(b'"hello"')
    made.path.write_bytes(data[:place] + b'"jello"' + data[place + 7 :])
    found = check_newest(journal.book.backups, lambda _path: None, hands.now)
    assert found is not None
    assert not found[1].whole
    assert found[1].broken or found[1].differing
    checked = last_checked(journal.book.backups)
    assert checked is not None
    assert not checked.whole


def test_a_note_of_it_that_cannot_be_read_counts_as_none(journal: Journal, hands: Hands) -> None:
    add_note(journal)
    back_up_if_due(journal)
    (journal.book.backups.folder / "checked.json").write_text('{"at": 3}')
    assert last_checked(journal.book.backups) is None
    assert check_is_due(journal.book.backups, hands.now)


def test_no_import_is_begun_without_its_backup(journal: Journal) -> None:
    add_note(journal)
    (journal.book.path.parent / "backups").write_text("in the way")
    with pytest.raises(UserError, match="The backup could not be created"):
        back_up_before(journal, MIN_RECORDS_FOR_BACKUP)
