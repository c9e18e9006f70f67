"""What is done with to-dos, mine alone: written, changed, finished, taken up again, dropped."""

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
    """Writes a to-do, about a partner or not; raises UserError when it has no words."""
    entry = UnitOfWork("todo.added")
    made = Todo(id=journal.new_id(), text=_worded(text), due=due, partner=partner.id if partner else None)
    entry.parameters["todo"] = entry.add(made).id
    done = journal.save(entry)
    assert done is not None
    return made, done


def add_todos(journal: Journal, todos: Sequence[tuple[str, date | None]]) -> Committed:
    """Writes several to-dos, each a text and a due day, as one change; raises UserError when one has no words."""
    if len(todos) == 1:
        return add_todo(journal, *todos[0])[1]
    entry = UnitOfWork("todos.added")
    for text, due in todos:
        entry.add(Todo(id=journal.new_id(), text=_worded(text), due=due))
    done = journal.save(entry)
    assert done is not None
    return done


def change_todo(journal: Journal, todo: Todo, **fields: Any) -> Committed | None:
    """Sets fields of a to-do, by their names; None when nothing is different."""
    if "text" in fields:
        fields["text"] = _worded(fields["text"])
    entry = UnitOfWork("todo.changed", {"todo": todo.id})
    entry.change(todo, **fields)
    return journal.save(entry)


def finish_todo(journal: Journal, todo: Todo, on: date | None = None) -> Committed | None:
    """A to-do is done, today unless said; None when it was done that day already."""
    entry = UnitOfWork("todo.done", {"todo": todo.id})
    entry.change(todo, done_on=journal.past_day(on))
    return journal.save(entry)


def reopen_todo(journal: Journal, todo: Todo) -> Committed | None:
    """A to-do that was done is to be done after all; None when it is open."""
    entry = UnitOfWork("todo.reopened", {"todo": todo.id})
    entry.change(todo, done_on=None)
    return journal.save(entry)


def drop_todo(journal: Journal, todo: Todo) -> Committed:
    """A to-do is not to be done after all: it is taken out of the book, until undo brings it back."""
    entry = UnitOfWork("todo.dropped", {"todo": todo.id})
    entry.remove(todo)
    done = journal.save(entry)
    assert done is not None
    return done


def todos(journal: Journal, *, finished: bool = False, partner: str | None = None) -> list[Todo]:
    """What is to be done, by its day, those without one last; with ``finished`` also what was done."""
    return select_todos(journal.reader, done=finished, partner=partner)


def _worded(text: str) -> str:
    said = text.strip()
    if not said:
        raise UserError("The text of the to-do is missing.", kept=UNCHANGED, todo="Enter the to-do.")
    return said
