"""The command ``partners``: lists partners, by visit cadence among others."""

from collections.abc import Sequence
from typing import Any

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.parser import CommandParser, started_as
from fieldbook.cli.record_list import add_filters, created_on, in_day_range, partner_id, print_records
from fieldbook.cli.tables import format_count, format_day, short_id
from fieldbook.insight import cadence
from fieldbook.journal.lookup import partners
from fieldbook.journal.visits import week_of
from fieldbook.model.partner import Partner

_HEADS = ("ID", "NAME", "TYPE", "LEVEL", "TOWN", "ZONE", "LAST VISIT", "CADENCE", "WE OWE", "NEXT VISIT")


def configure(parser: CommandParser) -> None:
    """Adds the filters."""
    add_filters(parser, ("due", "quiet", "never visited", "archived"))


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the partners; those that are due with the most overdue first."""
    state, only = args.state, partner_id(context, args)
    found = partners(context.journal, archived=state == "archived" or only is not None)
    statuses = {status.partner: status for status in cadence.cadence_statuses(context.journal)}
    until = week_of(context.journal.today(), weeks=1)[1]
    due = [partner.rhythm.partner for partner in cadence.due_partners(context.journal, until)]
    # A partner without a cadence is never due, except for the first visit.
    due += [status.partner for status in cadence.never_visited(context.journal) if status.partner not in due]
    owed, planned = cadence.owed_by_partner(context.journal), cadence.planned_ahead(context.journal)

    def matches_state(partner: Partner) -> bool:
        status = statuses.get(partner.id)
        if state == "archived":
            return partner.archived
        if state == "due":
            return partner.id in due
        if state == "quiet":
            return status is not None and status.quiet
        return state is None or (status is not None and status.never_visited)

    def extra(partner: Partner) -> dict[str, Any]:
        status = statuses.get(partner.id)
        return {
            "days_since_visit": status.days_since_visit if status else None,
            "days_since_contact": status.days_since_contact if status else None,
            "quiet": bool(status and status.quiet),
            "due": partner.id in due,
            "we_owe": len(owed.get(partner.id, ())),
            "next_visit": planned[partner.id][0].isoformat() if partner.id in planned else None,
        }

    def row(partner: Partner) -> Sequence[str]:
        status = statuses.get(partner.id)
        days = status.days_since_visit if status else None
        last_visit = "never visited" if days is None else f"{format_count(days, 'day')} ago"
        every = f"every {status.cadence} days" if status and status.cadence else ""
        we_owe = str(len(owed[partner.id])) if partner.id in owed else ""
        next_visit = format_day(planned[partner.id][0]) if partner.id in planned else ""
        zone = partner.zone if partner.zone != context.journal.clock.zone else ""
        place = (partner.kind.value, partner.level, partner.town, zone)
        return (short_id(partner.id), partner.name, *place, last_visit, every, we_owe, next_visit)

    chosen = [
        partner
        for partner in found
        if matches_state(partner) and (only is None or partner.id == only) and in_day_range(args, created_on(partner))
    ]
    if state == "due":
        chosen.sort(key=lambda partner: due.index(partner.id))
    print_records(context, args, _HEADS, chosen, row, formatter=JsonRecords(context.journal), extra=extra)
    if state in ("due", "quiet") and not args.json:
        _print_cadence_hint(context, list(statuses.values()))


def _print_cadence_hint(context: CommandContext, statuses: list[cadence.CadenceStatus]) -> None:
    """Says how to set a cadence if no partner has one: without, none is due or quiet."""
    if statuses and all(status.cadence is None for status in statuses):
        never = sum(status.never_visited for status in statuses)
        counts = f"{format_count(len(statuses), 'partner')}, {never} never visited"
        context.print_lines(f"No partner has a visit cadence yet ({counts}). Set one with:")
        context.print_lines(f"  {started_as()} partner set NAME --cadence 30")


COMMAND = Command(run, Needs.READ_BOOK, configure)
