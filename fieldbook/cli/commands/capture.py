"""The command ``capture``: creates records from the text of a note with keywords, and prints what was recognised."""

from datetime import date

from fieldbook.bootstrap import AppContext
from fieldbook.capture import nodes
from fieldbook.capture.commit import Answers, CaptureTarget, commit_capture
from fieldbook.capture.context import build_context
from fieldbook.capture.languages.language import Language
from fieldbook.capture.languages.registry import in_order
from fieldbook.capture.nodes import ParsedCapture
from fieldbook.capture.parser import parse
from fieldbook.capture.unrecognised_marks import unrecognised_marks
from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.commands.visit import local_moment
from fieldbook.cli.context import CommandContext
from fieldbook.cli.keyword_help import keyword_help
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_day, one_line, short_id
from fieldbook.errors import UserError
from fieldbook.insight.visit_warnings import visit_warnings
from fieldbook.journal.lookup import partner_named
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment, CommitmentState
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note
from fieldbook.model.person import Person
from fieldbook.model.record import Record
from fieldbook.model.todo import Todo
from fieldbook.model.visit import Visit

#: The longest text that is accepted; a longer one is a mistake.
_MAX_CHARACTERS = 1_000_000


def configure(parser: CommandParser) -> None:
    """Adds the partner or visit, the time, and the list of keywords."""
    parser.appendix = keyword_help()
    parser.add_argument("--partner", metavar="P", help="the partner (required without --visit)")
    parser.add_argument("--visit", metavar="ID", help="the visit the note belongs to")
    parser.add_argument(
        "--at",
        type=parser.dates.moment,
        metavar="WHEN",
        help="the time of the note, from which relative dates are counted (default: now)",
    )
    parser.add_argument("--add-people", action="store_true", help="add new names as people of the partner")


def run(context: CommandContext, args: Arguments) -> None:
    """Saves the text of standard input as one change, and prints the records that were created."""
    if len(context.stdin) > _MAX_CHARACTERS:
        raise UserError(
            "The text has {count} characters; a note can have at most {most}.",
            kept="Nothing was changed.",
            todo="Split it into parts.",
            count=len(context.stdin),
            most=_MAX_CHARACTERS,
        )
    journal, target = context.journal, _target(context, args)
    capture_context = build_context(
        journal,
        target.partners,
        target.day,
        keyword_languages(context.application),
        first_month=context.application.settings.fiscal_year_starts,
    )
    captured = parse(context.stdin, capture_context)
    new = tuple(name for name in captured.names if name.what == "new")
    saved = commit_capture(journal, captured, target, Answers(people=new if args.add_people else ()))
    today = journal.today()
    for record in saved.records:
        context.print_lines(f"{short_id(record.id)}  {_describe(record, today)}")
    _print_kept(context, captured)
    if new and not args.add_people:
        names = ", ".join(dict.fromkeys(name.text for name in new))
        context.print_lines(f"New names, not added (use --add-people): {names}")
    context.print_lines(*(f"Note: {problem.message}" for problem in captured.problems))
    context.print_lines(*(f"Note: {remark}" for remark in unrecognised_marks(captured, capture_context.languages)))
    for record in saved.records:
        if isinstance(record, Visit):
            context.print_lines(*(f"Note: {remark}" for remark in visit_warnings(journal, record)))
    context.print_lines(*(f"Note: {message}" for message in saved.unclear))


def keyword_languages(application: AppContext) -> tuple[Language, ...]:
    """The languages of keywords, that of the settings first."""
    return in_order((application.settings.language or "en")[:2])


def _target(context: CommandContext, args: Arguments) -> CaptureTarget:
    journal = context.journal
    visit = journal.find(Visit, args.visit) if args.visit else None
    named = (partner_named(journal, args.partner).id,) if args.partner else ()
    if visit is None and not named:
        raise UserError("The note has no partner.", kept="Nothing was changed.", todo="Add --partner or --visit.")
    if visit is not None and named and named[0] not in {journal.reader.canon(partner) for partner in visit.partners}:
        raise UserError(
            "{partner} is not part of this visit.",
            kept="Nothing was changed.",
            partner=args.partner,
            todo="Use only one of the two.",
        )
    zone = visit.when.zone if visit and visit.when else journal.clock.zone
    if args.at is None and visit is not None and visit.when is not None:
        at = visit.when.begins
    else:
        at = local_moment(context, args.at, zone)
    minutes = context.application.settings.visit_minutes
    return CaptureTarget(visit.partners if visit else named, at, visit, minutes)


def _print_kept(context: CommandContext, captured: ParsedCapture) -> None:
    """Prints the commitments that the text marks as kept."""
    for item in captured.items:
        if isinstance(item, nodes.DoneMark) and len(item.matches) == 1:
            commitment = context.journal.get(Commitment, item.matches[0])
            context.print_lines(f"{short_id(commitment.id)}  kept: {one_line(commitment.spoken)}")


def _describe(record: Record, today: date) -> str:
    """One line on a record that was created from a note."""
    match record:
        case Commitment():
            when = f"by {format_day(record.due)}" if record.due else "no date"
            state = record.state(today)
            more = "" if state is CommitmentState.NO_DAY else f", {state.value}"
            return f"commitment: {one_line(record.spoken)} ({when}{more})"
        case Ask():
            return f"ask ({record.area.value}): {one_line(record.wording)}"
        case Todo():
            return f"to-do: {one_line(record.text)}" + (f" (by {format_day(record.due)})" if record.due else "")
        case Investment():
            return f"investment ({record.kind.value}): {one_line(record.what)}"
        case Visit():
            when = f"{format_day(record.day)} {record.when.start:%H:%M}" if record.when else "no date"
            reached = record.state.value if record.reached else "attempted"
            return f"visit ({reached}): {when} {one_line(record.purpose)}".rstrip()
        case Note():
            return f"{record.kind.value}: {one_line(record.title)}"
        case Person():
            return f"person: {record.name}"
        case _:
            return f"{record.TYPE}: {one_line(record.title)}"


COMMAND = Command(run, Needs.WRITE_BOOK, configure, reads_stdin=True)
