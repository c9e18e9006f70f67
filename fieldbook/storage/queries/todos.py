"""Queries on to-dos."""

from datetime import date

from fieldbook.model.todo import Todo
from fieldbook.storage.reader import Reader


def select_todos(reader: Reader, *, done: bool = False, partner: str | None = None) -> list[Todo]:
    """To-dos by due day, those without a day last: of one partner or all. With ``done``, also those that are done,
    after the open ones."""
    where = "1" if done else "done_on IS NULL"
    order = "done_on IS NOT NULL, due IS NULL, due, id"
    if partner is not None:
        return reader.linked(Todo, partner, ("partner",), where, (), order)
    return reader.select(Todo, where, (), order)


def select_todos_due(reader: Reader, last: date, limit: int) -> list[Todo]:
    """Open to-dos that are due by ``last``, oldest first, then those without a due day; at most ``limit``."""
    where = "done_on IS NULL AND (due IS NULL OR due <= ?)"
    return reader.select(Todo, where, (last.isoformat(),), "due IS NULL, due, id", limit)
