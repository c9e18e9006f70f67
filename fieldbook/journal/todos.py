"""Operations on to-dos: add, change, finish, reopen, drop."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner
from fieldbook.model.todo import Todo
from fieldbook.storage.queries.todos import select_todos


def add_todo(
    journal: Journal, text: str, due: date | None = None, partner: Partner | None = None
) -> tuple[Todo, Committed]:
    """Adds a to-do, optionally about a partner. Raises UserError if the text is empty."""
    entry = UnitOfWork("todo.added")
    todo = Todo(id=journal.new_id(), text=_checked_text(text), due=due, partner=partner.id if partner else None)
    entry.parameters["todo"] = entry.add(todo).id
    done = journal.save(entry)
    assert done is not None
    return todo, done


def add_todos(journal: Journal, todos: Sequence[tuple[str, date | None]]) -> Committed:
    """Adds several to-dos (text, due day) in one change. Raises UserError if a text is empty."""
    if len(todos) == 1:
        return add_todo(journal, *todos[0])[1]
    entry = UnitOfWork("todos.added")
    for text, due in todos:
        entry.add(Todo(id=journal.new_id(), text=_checked_text(text), due=due))
    done = journal.save(entry)
    assert done is not None
    return done


def change_todo(journal: Journal, todo: Todo, **fields: Any) -> Committed | None:
    """Sets fields of a to-do by name; None if nothing changes."""
    if "text" in fields:
        fields["text"] = _checked_text(fields["text"])
    entry = UnitOfWork("todo.changed", {"todo": todo.id})
    entry.change(todo, **fields)
    return journal.save(entry)


def finish_todo(journal: Journal, todo: Todo, on: date | None = None) -> Committed | None:
    """Marks a to-do as done (default: today); None if it already was, on that day."""
    entry = UnitOfWork("todo.done", {"todo": todo.id})
    entry.change(todo, done_on=journal.past_day(on))
    return journal.save(entry)


def reopen_todo(journal: Journal, todo: Todo) -> Committed | None:
    """Marks a to-do as not done; None if it is open."""
    entry = UnitOfWork("todo.reopened", {"todo": todo.id})
    entry.change(todo, done_on=None)
    return journal.save(entry)


def drop_todo(journal: Journal, todo: Todo) -> Committed:
    """Deletes a to-do; undo restores it."""
    entry = UnitOfWork("todo.dropped", {"todo": todo.id})
    entry.remove(todo)
    done = journal.save(entry)
    assert done is not None
    return done


def todos(journal: Journal, *, finished: bool = False, partner: str | None = None) -> list[Todo]:
    """To-dos by due day, those without a day last; with ``finished`` also those that are done."""
    return select_todos(journal.reader, done=finished, partner=partner)


def _checked_text(text: str) -> str:
    stripped = text.strip()
    if not stripped:
        raise UserError("The text of the to-do is missing.", kept=UNCHANGED, todo="Enter the to-do.")
    return stripped
