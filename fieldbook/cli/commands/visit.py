"""The command ``visit``: plans, confirms, moves, holds and cancels visits, and shows or changes their agenda."""

from datetime import datetime
from zoneinfo import ZoneInfo

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser, one_of
from fieldbook.cli.tables import format_day, format_time, one_line, short_id
from fieldbook.errors import UserError
from fieldbook.insight.visit_warnings import visit_warnings
from fieldbook.journal import visits
from fieldbook.journal.lookup import partner_named, person_named
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Party, Visit, VisitChannel, VisitState

#: The states that a visit may be planned in; the second is the default.
_PLANNED = (VisitState.IDEA.value, VisitState.ASKED.value, VisitState.CONFIRMED.value)

_CHANNELS = tuple(channel.value for channel in VisitChannel)


def configure(parser: CommandParser) -> None:
    """Adds the actions."""
    plan, hold, cancel, confirm, move, agenda = parser.add_actions(
        ("plan", "plan a visit"),
        ("hold", "mark as held"),
        ("cancel", "cancel the visit"),
        ("confirm", "mark as confirmed by the partner"),
        ("move", "move to another time"),
        ("agenda", "add points to the agenda; without TEXT, show it"),
        metavar="plan|confirm|move|agenda|hold|cancel",
    )
    _configure_plan(plan)
    for action in (hold, cancel, confirm, move, agenda):
        action.add_argument("id", metavar="ID")
    hold.add_event_day("the day it took place (default: the planned day)")
    cancel.add_argument(
        "--by", choices=[party.value for party in Party], default=Party.US.value, help="who cancelled (default: us)"
    )
    cancel.add_event_day()
    move.add_argument("--at", type=parser.dates.moment, required=True, metavar="WHEN", help="local time")
    move.add_argument("--minutes", type=int, metavar="N")
    agenda.add_argument("points", nargs="*", metavar="TEXT")
    agenda.add_argument("--anew", action="store_true", help="replace the existing points")


def _configure_plan(plan: CommandParser) -> None:
    plan.add_argument("--partner", action="append", required=True, metavar="P", help="may be given several times")
    plan.add_argument(
        "--at", type=plan.dates.moment, required=True, metavar="WHEN",
        help="local time, for example: '2026-12-01 09:00', 'Wednesday 10:00' or 'tomorrow 14:00'",
    )  # fmt: skip
    plan.add_argument("--minutes", type=int, metavar="N", help="duration in minutes (default: your setting)")
    plan.add_argument(
        "--zone", default="", metavar="ZONE", help="for example: Europe/Warsaw (default: the partner's time zone)"
    )
    plan.add_argument("--place", default="", metavar="T", help="default: the first partner's address")
    plan.add_argument("--purpose", default="", metavar="T")
    plan.add_argument(
        "--person", action="append", default=[], metavar="NAME", help="person to meet; may be given several times"
    )
    plan.add_argument(
        "--agenda", action="append", default=[], metavar="T", help="agenda point; may be given several times"
    )
    channels = f"{', '.join(_CHANNELS)} (default: {_CHANNELS[0]})"
    states = f"{', '.join(_PLANNED)} (default: {_PLANNED[1]})"
    plan.add_argument(
        "--how",
        type=one_of(*_CHANNELS),
        default=_CHANNELS[0],
        metavar="HOW",
        help=channels,
    )
    plan.add_argument("--state", type=one_of(*_PLANNED), default=_PLANNED[1], metavar="S", help=states)


def needs(args: Arguments) -> Needs:
    """Showing the agenda writes nothing."""
    shows_agenda = args.action == "agenda" and not args.points and not args.anew
    return Needs.READ_BOOK if shows_agenda else Needs.WRITE_BOOK


def run(context: CommandContext, args: Arguments) -> None:
    """Runs the action."""
    actions = {"plan": _plan, "confirm": _confirm, "move": _move, "agenda": _agenda, "hold": _hold, "cancel": _cancel}
    actions[args.action](context, args)


def _plan(context: CommandContext, args: Arguments) -> None:
    journal = context.journal
    partners = [partner_named(journal, name) for name in args.partner]
    people = [person_named(journal, name).id for name in args.person]
    zone = args.zone or partners[0].zone or journal.clock.zone
    minutes = args.minutes if args.minutes is not None else context.application.settings.visit_minutes
    visit, _ = visits.plan(
        journal,
        partners,
        TimeSlot(args.at, zone, minutes),
        place=args.place,
        purpose=args.purpose,
        points=args.agenda,
        people=people,
        how=VisitChannel(args.how),
        state=VisitState(args.state),
    )
    context.print_lines(f"Planned {short_id(visit.id)}: {_describe(context, visit)}")
    _print_warnings(context, visit)


def _confirm(context: CommandContext, args: Arguments) -> None:
    visit = _find_visit(context, args)
    visits.confirm(context.journal, visit)
    context.print_lines(f"Confirmed {short_id(visit.id)}: {_describe(context, visit)}")


def _move(context: CommandContext, args: Arguments) -> None:
    journal = context.journal
    visit = _find_visit(context, args)
    slot = visit.when
    zone = slot.zone if slot else journal.get(Partner, visit.partners[0]).zone or journal.clock.zone
    minutes = args.minutes or (slot.minutes if slot else context.application.settings.visit_minutes)
    visits.move(journal, visit, TimeSlot(args.at, zone, minutes))
    now = journal.get(Visit, visit.id)
    context.print_lines(f"Moved {short_id(now.id)}: {_describe(context, now)}")
    _print_warnings(context, now)


def _agenda(context: CommandContext, args: Arguments) -> None:
    visit = _find_visit(context, args)
    if args.points or args.anew:
        visits.set_agenda(context.journal, visit, args.points, anew=args.anew)
        visit = context.journal.get(Visit, visit.id)
    context.print_lines(f"{short_id(visit.id)}  {_describe(context, visit)}")
    context.print_lines(*(f"  {number}. {one_line(item.text)}" for number, item in enumerate(sorted(visit.agenda), 1)))
    if not visit.agenda:
        context.print_lines("  The agenda is empty.")


def _hold(context: CommandContext, args: Arguments) -> None:
    visit = _find_visit(context, args)
    visits.hold(context.journal, visit, args.on)
    context.print_lines(
        f"Marked as held {short_id(visit.id)}: {_describe(context, context.journal.get(Visit, visit.id))}"
    )


def _cancel(context: CommandContext, args: Arguments) -> None:
    visit = _find_visit(context, args)
    visits.cancel(context.journal, visit, Party(args.by), args.on)
    context.print_lines(f"Cancelled {short_id(visit.id)} by {args.by}: {_describe(context, visit)}")


def _find_visit(context: CommandContext, args: Arguments) -> Visit:
    return context.journal.find(Visit, args.id)


def _describe(context: CommandContext, visit: Visit) -> str:
    """When and with whom, with the time zone if it is not the user's."""
    partners = ", ".join(context.journal.get(Partner, partner).name for partner in visit.partners)
    when = f"{format_day(visit.day)} {format_time(visit.when, context.journal.clock.zone)}" if visit.when else "no date"
    return f"{when} {partners}"


def _print_warnings(context: CommandContext, visit: Visit) -> None:
    context.print_lines(*(f"Note: {warning}" for warning in visit_warnings(context.journal, visit)))


def local_moment(context: CommandContext, at: datetime | None, zone: str) -> datetime:
    """A typed local time as an aware datetime in a zone; now for None. Raises UserError for an unknown zone."""
    if at is None:
        return context.journal.clock.now()
    try:
        return at.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, ValueError, OSError) as error:
        raise UserError("No time zone named {zone}.", kept=UNCHANGED, zone=zone) from error


COMMAND = Command(run, needs, configure)
