"""The command ``person``: adds, changes and merges people."""

from typing import Any

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import one_line, short_id
from fieldbook.errors import UserError
from fieldbook.journal import people
from fieldbook.journal.lookup import partner_named, person_named
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner
from fieldbook.model.person import ContactMethod, Person


def configure(parser: CommandParser) -> None:
    """Adds the actions."""
    new, change, merge = parser.add_actions(
        ("new", "add a person"), ("set", "change a person or their employer"), ("merge", "merge OTHER into PERSON")
    )
    new.add_argument("name", metavar="NAME")
    change.add_argument("person", metavar="PERSON")
    change.add_argument("--name", metavar="NAME")
    change.add_argument(
        "--left", action="store_true", help="mark the person as left at --partner (not needed if there is only one)"
    )
    change.add_event_day("the day they started or left (default: today)")
    new.add_argument("--partner", required=True, metavar="P", help="the partner they work for")
    change.add_argument("--partner", metavar="P", help="the partner they work for now; ends the previous role")
    for action in (new, change):
        action.add_argument("--role", metavar="R", help="role at the partner")
        action.add_argument("--email", action="append", metavar="E", help="may be given several times")
        action.add_argument("--phone", action="append", metavar="N", help="may be given several times")
    merge.add_argument("person", metavar="PERSON")
    merge.add_argument("other", metavar="OTHER")


def run(context: CommandContext, args: Arguments) -> None:
    """Runs the action."""
    {"new": _new, "set": _set, "merge": _merge}[args.action](context, args)


def _new(context: CommandContext, args: Arguments) -> None:
    partner = partner_named(context.journal, args.partner)
    person, _ = people.add_person(context.journal, args.name, partner, args.role or "", **_contact_methods(args, None))
    context.print_lines(f"Added {short_id(person.id)}: {_describe(context, person)}")


def _set(context: CommandContext, args: Arguments) -> None:
    journal = context.journal
    person = person_named(journal, args.person)
    fields = _contact_methods(args, person) | ({"name": args.name} if args.name is not None else {})
    if not fields and not args.left and args.partner is None and args.role is None:
        raise UserError("Nothing to change.", kept=UNCHANGED, todo="Give a change, for example: --email or --left.")
    if args.left and args.role is not None:
        raise UserError(
            "Someone who has left cannot have a role there.", kept=UNCHANGED, todo="Use either --left or --role."
        )
    done = people.change_person(journal, person, **fields) if fields else None
    person = journal.get(Person, person.id)
    if args.left:
        _end_role(context, args, person)
    elif args.partner is not None or args.role is not None:
        _change_role(context, args, person)
    elif done is None:
        context.print_lines(f"No change: {person.name} already has these values.")
        return
    context.print_lines(f"{short_id(person.id)}  {_describe(context, person)}")


def _end_role(context: CommandContext, args: Arguments, person: Person) -> None:
    journal = context.journal
    partner = partner_named(journal, args.partner) if args.partner else _only_partner(context, person)
    people.end_role(journal, person, partner, args.on)
    _print_open_commitments(context, person, partner)


def _change_role(context: CommandContext, args: Arguments, person: Person) -> None:
    journal = context.journal
    previous = [journal.get(Partner, role.partner) for role in people.roles_of(journal, person.id)]
    partner = partner_named(journal, args.partner) if args.partner else _only_partner(context, person)
    if partner.id in {known.id for known in previous}:
        people.begin_role(journal, person, partner, args.role or "", args.on)
    else:
        people.move_person(journal, person, partner, args.role or "", args.on)
        for known in previous:
            _print_open_commitments(context, person, known)


def _only_partner(context: CommandContext, person: Person) -> Partner:
    roles = people.roles_of(context.journal, person.id)
    found = {role.partner: context.journal.get(Partner, role.partner) for role in roles}
    if not found:
        raise UserError(
            "{person} does not work at any partner.",
            kept=UNCHANGED,
            todo="Add --partner to say where they work now.",
            person=person.name,
        )
    if len(found) > 1:
        names = ", ".join(partner.name for partner in found.values())
        raise UserError(
            "{person} works at: {names}.",
            kept=UNCHANGED,
            todo="Add --partner to say which one.",
            person=person.name,
            names=names,
        )
    return next(iter(found.values()))


def _print_open_commitments(context: CommandContext, person: Person, partner: Partner) -> None:
    """Prints the open commitments with a partner that the person who left is assigned to."""
    for commitment in people.without_a_name(context.journal, person, partner):
        context.print_lines(
            f"Open commitment with {partner.name}, still assigned to {person.name}: "
            f"{short_id(commitment.id)}  {one_line(commitment.spoken)}"
        )


def _merge(context: CommandContext, args: Arguments) -> None:
    journal = context.journal
    person, other = (person_named(journal, name) for name in (args.person, args.other))
    people.merge_people(journal, person, other)
    context.print_lines(f"Merged {other.name} into {person.name}. Use undo to reverse this.")


def _contact_methods(args: Arguments, person: Person | None) -> dict[str, Any]:
    """The e-mail addresses and phone numbers given, before those that ``person`` has; an empty one removes them all."""
    values: dict[str, Any] = {}
    for field, typed in (("emails", args.email), ("phones", args.phone)):
        if typed is None:
            continue
        given = tuple(ContactMethod(text.strip()) for text in typed if text.strip())
        known: tuple[ContactMethod, ...] = getattr(person, field) if person is not None and given else ()
        values[field] = tuple({method.key: method for method in (*given, *known)}.values())
    return values


def _describe(context: CommandContext, person: Person) -> str:
    roles = people.roles_of(context.journal, person.id)
    at = [", ".join(filter(None, (one.name, context.journal.get(Partner, one.partner).name))) for one in roles]
    reach = [one.value for one in (*person.emails, *person.phones)]
    return "; ".join([person.name, *at, *reach])


COMMAND = Command(run, Needs.WRITE_BOOK, configure)
