"""To-dos written, changed, finished, taken up again and dropped."""

import pytest

from fieldbook.errors import UserError
from fieldbook.journal import todos
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.model.todo import Todo
from tests.journal.conftest import add_partner, day


def test_a_todo_from_its_writing_to_its_end(journal: Journal) -> None:
    todo, _ = todos.add_todo(journal, " flowers ", day(3))
    with pytest.raises(UserError, match="in the future"):
        todos.finish_todo(journal, todo, day(1))
    todos.finish_todo(journal, todo)
    now = journal.get(Todo, todo.id)
    assert (now.text, now.done_on) == ("flowers", day())
    assert todos.finish_todo(journal, now) is None
    todos.reopen_todo(journal, now)
    todos.change_todo(journal, journal.get(Todo, todo.id), text="tulips", due=None)
    now = journal.get(Todo, todo.id)
    assert (now.text, now.due, now.done_on) == ("tulips", None, None)
    for wrong in (lambda: todos.add_todo(journal, " "), lambda: todos.change_todo(journal, now, text="")):
        with pytest.raises(UserError, match="text of the to-do is missing"):
            wrong()


def test_a_dropped_todo_is_gone_until_undo(journal: Journal) -> None:
    todo, _ = todos.add_todo(journal, "flowers")
    todos.drop_todo(journal, todo)
    assert todos.todos(journal, finished=True) == []
    Undo(journal).undo()
    assert [one.id for one in todos.todos(journal)] == [todo.id]


def test_todos_stand_by_their_days(journal: Journal) -> None:
    partner = add_partner(journal)
    made = [todos.add_todo(journal, name, due, about)[0] for name, due, about in (
        ("some day", None, partner), ("later", day(9), None), ("soon", day(1), partner),
    )]  # fmt: skip
    todos.finish_todo(journal, made[1])
    assert [one.text for one in todos.todos(journal)] == ["soon", "some day"]
    assert [one.text for one in todos.todos(journal, finished=True)] == ["soon", "some day", "later"]
    assert [one.text for one in todos.todos(journal, partner=partner.id)] == ["soon", "some day"]
