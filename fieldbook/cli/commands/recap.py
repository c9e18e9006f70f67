"""The command ``recap``: prints the e-mail on what was agreed at a visit, or saves it as a draft."""

from pathlib import Path

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.output_locale import output_locale
from fieldbook.cli.parser import CommandParser, started_as
from fieldbook.errors import UserError
from fieldbook.insight.recap import draft, mark_sent, recap, recap_text, subject
from fieldbook.journal.lookup import partner_named
from fieldbook.model.visit import Visit
from fieldbook.storage.queries.visits import select_last_held_visit


def configure(parser: CommandParser) -> None:
    """Adds the visit, the file and the language."""
    parser.add_argument("visit", metavar="VISIT", help="ID of a visit, or a partner for the latest visit")
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="FILE.eml",
        help="save as an e-mail draft; its commitments can then no longer be edited",
    )
    parser.add_language()


def needs(args: Arguments) -> Needs:
    """A draft is recorded at the visit."""
    return Needs.READ_BOOK if args.out is None else Needs.WRITE_BOOK


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the recap, or saves it as a draft, which counts as sent."""
    visit = _find_visit(context, args.visit)
    settings = context.application.settings
    found, sender = recap(context.journal, visit), settings.name
    output = output_locale(context, args)
    if found.empty:
        raise UserError(
            "The recap is empty: nothing was agreed, or nothing may be shared.", kept="No draft was created."
        )
    if args.out is None:
        to = ", ".join(f"{recipient.name} <{recipient.address}>" for recipient in found.recipients)
        head = (f"To: {to or '(no address)'}", f"Subject: {subject(found, output.translate, output.long_day)}", "")
        context.print_lines(*head, recap_text(found, sender, output.translate, output.long_day).rstrip())
    else:
        path = context.write_file(args.out, draft(found, sender, output.translate, output.long_day), ".eml")
        if visit.recap_on != context.journal.today():
            mark_sent(context.journal, visit)
        context.print_lines(f"Draft saved to {path}. Send it yourself. Its commitments can no longer be edited.")
        if not found.recipients:
            context.print_lines("The draft has no recipient: no attendee of the visit has an e-mail address.")
    if not sender.strip():
        context.print_lines(f"It is not signed. Set your name with: {started_as()} me --name '…'")
    if found.unreachable:
        context.print_lines(f"No e-mail address: {', '.join(found.unreachable)}")


def _find_visit(context: CommandContext, typed: str) -> Visit:
    """The visit of an ID, or the latest one that took place at the partner of that name."""
    journal = context.journal
    try:
        return journal.find(Visit, typed)
    except UserError as no_visit:
        if typed.isalnum() and all(character in "0123456789abcdef" for character in typed.lower()):
            raise
        partner = partner_named(journal, typed)
        found = select_last_held_visit(journal.reader, partner.id)
        if found is None:
            raise UserError(
                "No visit with {partner} has taken place yet.", kept="No draft was created.", partner=partner.name
            ) from no_visit
        return found


COMMAND = Command(run, needs, configure)
