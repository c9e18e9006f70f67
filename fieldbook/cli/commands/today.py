"""The command ``today``: prints the visits, open commitments and quiet partners of the day, or saves its briefs."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.output_locale import output_locale
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_count, format_day, format_time, one_line, short_id
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.today import DaySummary, day_summary


def configure(parser: CommandParser) -> None:
    """Adds the kinds of output."""
    parser.add_json()
    parser.add_argument(
        "-o", "--out", type=Path, metavar="FILE.pdf", help="save all briefs of the day, in order, as one PDF"
    )
    parser.add_argument("--edition", choices=("mine", "carry"), default="mine", help="edition of the briefs")
    parser.add_language()


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the summary, or saves the briefs as one PDF."""
    if args.out is not None:
        _save_briefs(context, args)
        return
    summary = day_summary(context.journal, limit=10_000 if args.json else 12)
    if args.json:
        _print_json(context, summary)
        return
    blocks, zone = [f"{format_day(summary.day)}"], context.journal.clock.zone
    blocks += _block("Visits", [_describe_visit(card, zone) for card in summary.visits])
    if not summary.visits:
        blocks.append("No visits today.")
    for name, side in (("We owe", summary.we_owe), ("They owe", summary.they_owe)):
        rest = len(side.open) - len(side.shown)
        lines = [_describe_commitment(line) for line in side.shown] + ([f"and {rest} more"] if rest > 0 else [])
        blocks += _block(f"{name} ({len(side.open)} open, {len(side.late)} late)", lines)
    blocks += _block(f"Quiet ({len(summary.quiet_all)})", [_describe_quiet(status) for status in summary.quiet])
    blocks += _block("To-dos", [f"{short_id(todo.id)}  {todo.text}" for todo in summary.todos])
    wrap_up = [f"no notes yet: {_describe_visit(card, zone)}" for card in summary.wrap_up.unwritten]
    wrap_up += [f"recap not sent: {_describe_visit(card, zone)}" for card in summary.wrap_up.unsent]
    wrap_up += [f"due tomorrow: {_describe_commitment(line)}" for line in summary.wrap_up.due_tomorrow]
    blocks += _block("Wrap up", wrap_up)
    context.print_lines("\n\n".join(blocks))


def _block(heading: str, lines: list[str]) -> list[str]:
    return ["\n".join([heading, *(f"  {one_line(line)}" for line in lines)])] if lines else []


def _describe_quiet(status: CadenceStatus) -> str:
    """A quiet partner; its own cadence counts as promised, one that comes from its level does not."""
    every = (
        f"due every {status.cadence} days (level {status.by_level})"
        if status.by_level
        else f"promised every {status.cadence} days"
    )
    return f"{status.name}: last visit {format_count(status.days_since_visit or 0, 'day')} ago, {every}"


def _describe_visit(card: Any, own_zone: str) -> str:
    when = f"{card.when.day} {format_time(card.when, own_zone)}" if card.when else "no date"
    people = f" with {', '.join(card.people)}" if card.people else ""
    return f"{short_id(card.id)}  {when} {', '.join(card.names)} ({card.how.value}, {card.state.value}){people}"


def _describe_commitment(line: CommitmentLine) -> str:
    """A commitment with its dates, as one line."""
    when = f"by {format_day(line.counted)}" if line.counted else "no date"
    if line.due != line.counted:
        when += f", now expected {format_day(line.due)}"
    late = f", {format_count(line.days_late, 'day')} late" if line.days_late else ""
    waits = f", waiting on {line.waits_on}" if line.waits_on else ""
    return f"{short_id(line.id)}  {line.partner_name}: {line.wording} ({when}{late}{waits})"


def _print_json(context: CommandContext, summary: DaySummary) -> None:
    formatter = JsonRecords(context.journal)

    def records(ids: Iterable[str], section: str) -> list[dict[str, Any]]:
        found = (context.journal.reader.get(record) for record in ids)
        return [formatter.of(record) | {"section": section} for record in found if record is not None]

    print_json(
        context,
        [
            *records((card.id for card in summary.visits), "visits"),
            *records(summary.we_owe.open, "we owe"),
            *records(summary.they_owe.open, "they owe"),
            *records(summary.quiet_all, "quiet"),
            *records((todo.id for todo in summary.todos), "to do"),
            *records((card.id for card in summary.wrap_up.unwritten), "not written up"),
            *records((card.id for card in summary.wrap_up.unsent), "recap not sent"),
            *records((line.id for line in summary.wrap_up.due_tomorrow), "due tomorrow"),
        ],
    )


def _save_briefs(context: CommandContext, args: Arguments) -> None:
    # Late: only paper needs Typst.
    from fieldbook.cli.pdf_output import write_pdf  # noqa: PLC0415
    from fieldbook.review.brief_pages import pack_job  # noqa: PLC0415

    output, shareable = output_locale(context, args), args.edition == "carry"
    paper, locale, say = context.application.settings.paper, output.locale, output.translate
    job = pack_job(context.journal, carry=shareable, paper=paper, locale=locale, say=say)
    context.print_lines(f"Saved to {write_pdf(context, args.out, job)}")


COMMAND = Command(run, Needs.READ_BOOK, configure)
