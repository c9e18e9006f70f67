"""The command ``people``: lists people, with their present roles."""

from collections.abc import Sequence
from typing import Any

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.record_list import add_filters, created_on, in_day_range, partner_id, print_records
from fieldbook.cli.tables import short_id
from fieldbook.model.person import Person, Role
from fieldbook.storage.queries.people import select_people_by_name


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the people."""
    reader, today, only = context.journal.reader, context.journal.today(), partner_id(context, args)
    roles: dict[str, list[Role]] = {}
    for role in reader.select(Role):
        if role.held_on(today):
            roles.setdefault(reader.canon(role.person), []).append(role)
    found = select_people_by_name(reader)
    if only is not None:
        found = [
            person for person in found if any(reader.canon(role.partner) == only for role in roles.get(person.id, ()))
        ]
    formatter = JsonRecords(context.journal)

    def extra(person: Person) -> dict[str, Any]:
        held = [formatter.of(role) for role in roles.get(person.id, ())]
        return {"roles": held, "partner_names": [role["partner_name"] for role in held]}

    def row(person: Person) -> Sequence[str]:
        held = roles.get(person.id, ())
        names = ", ".join(role.name for role in held if role.name)
        employers = ", ".join(formatter.title(role.partner) for role in held)
        email, phone = (methods[0].value if methods else "" for methods in (person.emails, person.phones))
        return (short_id(person.id), person.name, names, employers, email, phone)

    chosen = [person for person in found if in_day_range(args, created_on(person))]
    heads = ("ID", "NAME", "ROLE", "PARTNER", "EMAIL", "PHONE")
    print_records(context, args, heads, chosen, row, formatter=formatter, extra=extra)


COMMAND = Command(run, Needs.READ_BOOK, add_filters)
