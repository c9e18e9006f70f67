"""Commands about to-dos, mine alone: the list, new, done, drop."""

from collections.abc import Sequence

from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.session import Session
from fieldbook.cli.tables import day, one_line, short, show
from fieldbook.journal import todos
from fieldbook.journal.lookup import partner_named
from fieldbook.model.todo import Todo


def listed(session: Session) -> int:
    """What is to be done; with ``--all`` also what was."""
    asked, journal = session.asked, session.journal
    partner = partner_named(journal, asked.partner).id if asked.partner else None
    found = todos.todos(journal, finished=asked.all, partner=partner)
    plain = JsonRecords(journal)
    if asked.json:
        print_json(session, (plain.of(one) for one in found))
        return 0

    def row(one: Todo) -> Sequence[str]:
        return (short(one.id), day(one.due), day(one.done_on), plain.title(one.partner), one.text)

    show(session, ("ID", "DUE", "DONE", "PARTNER", "TO-DO"), [row(one) for one in found], "No to-dos.")
    return 0


def run(session: Session) -> int:
    """Does what was asked with a to-do."""
    asked, journal = session.asked, session.journal
    if asked.part == "new":
        partner = partner_named(journal, asked.partner) if asked.partner else None
        made, _ = todos.add_todo(journal, " ".join(asked.text), asked.by, partner)
        session.say(f"Added {short(made.id)}: {one_line(made.text)}" + (f" (by {day(made.due)})" if made.due else ""))
        return 0
    todo = journal.find(Todo, asked.id)
    if asked.part == "done":
        done = todos.finish_todo(journal, todo, asked.on)
        session.say(f"{short(todo.id)}  {one_line(todo.text)}: done" + ("" if done else " already"))
    else:
        todos.drop_todo(journal, todo)
        session.say(f"Dropped: {one_line(todo.text)}. Use undo to restore it.")
    return 0
