"""A save removes the draft whose text it writes in the same transaction: after a failure both are there or neither."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from fieldbook.errors import UserError
from fieldbook.journal import drafts, todos
from fieldbook.journal.clock import WallClock
from fieldbook.journal.drafts import Draft
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.todo import Todo
from fieldbook.storage.book_file import open_book
from fieldbook.storage.driver import DatabaseError
from fieldbook.storage.errors import DiskError
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, write_keyfile
from tests.journal.conftest import Hands, add_partner

PLACE = "commitments:todo"


@pytest.fixture(params=["plain", "encrypted"])
def book(request: pytest.FixtureRequest, tmp_path: Path, hands: Hands) -> Iterator[Callable[[], Journal]]:
    """Opens the same book, again and again; all are closed in the end."""
    path, key, opened = tmp_path / "some.book", None, list[Journal]()
    if request.param == "encrypted":
        key = BookKey.fresh()
        write_keyfile(path, KeyFile(os.urandom(16).hex(), KeySlot(key.id)))

    def open_it() -> Journal:
        opened.append(Journal(open_book(path, hands.now, key), WallClock("Europe/Warsaw", hands.read)))
        return opened[-1]

    yield open_it
    for journal in opened:
        journal.close()


def _texts(journal: Journal) -> list[str]:
    return [one.text for one in todos.todos(journal)]


@contextmanager
def _refused(journal: Journal, what: str) -> Iterator[None]:
    """Makes a statement of SQL fail, and the save with it."""
    with journal.book.writer._writing() as connection:
        connection.exec_driver_sql(f"CREATE TRIGGER refused BEFORE {what} BEGIN SELECT RAISE(ABORT, 'refused'); END")
    with pytest.raises((DBAPIError, DatabaseError), match="refused"):
        yield
    with journal.book.writer._writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER refused")


def test_the_draft_goes_with_the_save_and_others_stay(book: Callable[[], Journal]) -> None:
    journal = book()
    drafts.save(journal, Draft(PLACE, "call Ewa"))
    drafts.save(journal, Draft("capture:jot", "half a word"))
    heard: list[tuple[Committed, list[str]]] = []
    journal.listen(lambda done: heard.append((done, drafts.places(journal))))
    todos.add_todo(journal.with_options(removes_drafts=(PLACE,)), "call Ewa")
    assert [places for _, places in heard] == [["capture:jot"]]
    assert (_texts(book()), drafts.places(book())) == (["call Ewa"], ["capture:jot"])


def test_a_save_that_fails_at_the_draft_is_not_there_at_all(book: Callable[[], Journal]) -> None:
    journal = book()
    drafts.save(journal, Draft(PLACE, "call Ewa"))
    with _refused(journal, "DELETE ON drafts"):
        todos.add_todo(journal.with_options(removes_drafts=(PLACE,)), "call Ewa")
    assert (_texts(book()), drafts.load(book(), PLACE)) == ([], Draft(PLACE, "call Ewa"))


def test_a_save_that_fails_leaves_the_draft(book: Callable[[], Journal]) -> None:
    journal = book()
    drafts.save(journal, Draft(PLACE, "call Ewa"))
    with pytest.raises(UserError):
        todos.add_todo(journal.with_options(removes_drafts=(PLACE,)), "  ")
    with _refused(journal, "INSERT ON changes"):
        todos.add_todo(journal.with_options(removes_drafts=(PLACE,)), "call Ewa")
    assert (_texts(book()), drafts.load(book(), PLACE)) == ([], Draft(PLACE, "call Ewa"))


def test_a_save_with_nothing_to_write_removes_the_draft_too(book: Callable[[], Journal]) -> None:
    journal = book()
    todo, _ = todos.add_todo(journal, "call Ewa")
    drafts.save(journal, Draft(PLACE, "call Ewa "))
    before = journal.reader.log.newest(10, journal.replica)
    assert todos.change_todo(journal.with_options(removes_drafts=(PLACE,)), todo, text="call Ewa ") is None
    assert journal.reader.log.newest(10, journal.replica) == before
    assert drafts.places(book()) == []


def test_a_draft_in_memory_goes_with_the_save(journal: Journal) -> None:
    journal.unkept[PLACE] = Draft(PLACE, "call Ewa, and")
    todos.add_todo(journal.with_options(removes_drafts=(PLACE,)), "call Ewa")
    assert (drafts.load(journal, PLACE), journal.unkept) == (None, {})


def test_where_the_disk_refuses_the_removal_the_draft_counts_as_removed(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    todo, _ = todos.add_todo(journal, "call Ewa")
    drafts.save(journal, Draft(PLACE, "call Ewa"))

    def full(_places: object) -> None:
        raise DiskError("full")

    with monkeypatch.context() as patch:
        patch.setattr(journal.book.writer, "remove_drafts", full)
        assert todos.change_todo(journal.with_options(removes_drafts=(PLACE,)), todo, text="call Ewa") is None
    assert (drafts.load(journal, PLACE), drafts.places(journal)) == (None, [])
    drafts.flush(journal)
    assert journal.reader.draft(PLACE) is None


def test_options_that_are_not_given_stay_as_they_were(journal: Journal) -> None:
    drafts.save(journal, Draft(PLACE, "call Ewa"))
    with_both = journal.with_options(removes_drafts=(PLACE,)).with_options(origin="page")
    entry = UnitOfWork("todo.added")
    entry.add(Todo(id=journal.new_id(), text="call Ewa"))
    done = with_both.save(entry)
    assert done is not None
    assert (done.origin, drafts.places(journal)) == ("page", [])
    drafts.save(journal, Draft(PLACE, "call Ewa"))
    add_partner(journal)
    assert drafts.places(journal) == [PLACE]
