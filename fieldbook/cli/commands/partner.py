"""The command ``partner``: adds, changes and merges partners."""

from typing import Any

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser, one_of
from fieldbook.cli.tables import short_id
from fieldbook.errors import UserError
from fieldbook.journal import partners
from fieldbook.journal.lookup import add_partner, merge_partners, partner_named
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner, PartnerKind
from fieldbook.model.value_types import Address

#: Options that are stored as typed, in the field of the same name.
_TEXT_FIELDS = ("name", "level", "zone", "phone", "email", "website", "territory")


_KINDS = tuple(kind.value for kind in PartnerKind if kind is not PartnerKind.US)


def configure(parser: CommandParser) -> None:
    """Adds the actions."""
    new, change, merge = parser.add_actions(
        ("new", "add a partner"), ("set", "change a partner"), ("merge", "merge OTHER into P")
    )
    new.add_argument("name", metavar="NAME")
    change.add_argument("partner", metavar="P")
    change.add_argument("--name", metavar="NAME")
    for action in (new, change):
        action.add_argument("--kind", type=one_of(*_KINDS), metavar="K", help=", ".join(_KINDS))
        action.add_argument("--level", metavar="L", help="partner level, for example: Gold")
        action.add_argument("--cadence", type=int, metavar="DAYS", help="visit cadence in days; 0 for none")
        action.add_argument("--zone", metavar="ZONE", help="for example: Europe/Warsaw")
        for field in ("street", "town", "region", "postcode", "country", "phone", "email", "website", "territory"):
            action.add_argument(f"--{field}", metavar="T")
    archive = change.add_mutually_exclusive_group()
    archive.add_argument("--archive", action="store_true", help="hide the partner from lists")
    archive.add_argument("--restore", action="store_true", help="show an archived partner in lists again")
    merge.add_argument("partner", metavar="P")
    merge.add_argument("other", metavar="OTHER")


def run(context: CommandContext, args: Arguments) -> None:
    """Runs the action."""
    {"new": _new, "set": _set, "merge": _merge}[args.action](context, args)


def _new(context: CommandContext, args: Arguments) -> None:
    fields = _fields(args)
    address = Address(**{part: fields.pop(part) for part in partners.ADDRESS_PARTS if part in fields})
    partner, _ = add_partner(context.journal, fields.pop("name"), address=address, **fields)
    context.print_lines(f"Added {short_id(partner.id)}: {_describe(partner)}")


def _set(context: CommandContext, args: Arguments) -> None:
    journal = context.journal
    partner = partner_named(journal, args.partner)
    fields = _fields(args)
    if not fields and not args.archive and not args.restore:
        raise UserError("Nothing to change.", kept=UNCHANGED, todo="Give a change, for example: --cadence 30.")
    done = partners.change_partner(journal, partner, **fields) if fields else None
    partner = journal.get(Partner, partner.id)
    if args.archive or args.restore:
        done = (partners.archive if args.archive else partners.restore)(journal, partner) or done
        partner = journal.get(Partner, partner.id)
    if done:
        context.print_lines(f"{short_id(partner.id)}  {_describe(partner)}")
    else:
        context.print_lines(f"No change: {partner.name} already has these values.")


def _merge(context: CommandContext, args: Arguments) -> None:
    journal = context.journal
    partner, other = (partner_named(journal, name) for name in (args.partner, args.other))
    merge_partners(journal, partner, other)
    context.print_lines(f"Merged {other.name} into {partner.name}. Use undo to reverse this.")


def _fields(args: Arguments) -> dict[str, Any]:
    """The values that were given, by the field of the record."""
    values: dict[str, Any] = {
        name: getattr(args, name) for name in _TEXT_FIELDS if getattr(args, name, None) is not None
    }
    for option, part in (("town", "city"), *((name, name) for name in ("street", "region", "postcode", "country"))):
        if getattr(args, option) is not None:
            values[part] = getattr(args, option).strip()
    if args.kind is not None:
        values["kind"] = PartnerKind(args.kind)
    if args.cadence is not None:
        values["cadence"] = args.cadence or None
    return values


def _describe(partner: Partner) -> str:
    cadence = f"every {partner.cadence} days" if partner.cadence else ""
    archived = "archived" if partner.archived else ""
    parts = (partner.name, partner.kind.value, partner.level, partner.town, cadence, partner.zone, archived)
    return ", ".join(filter(None, parts))


COMMAND = Command(run, Needs.WRITE_BOOK, configure)
