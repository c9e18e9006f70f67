"""The command ``review``: saves the quarterly review of a partner as a PDF."""

from pathlib import Path

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.key_prompt import book_command
from fieldbook.cli.output_locale import output_locale
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.pdf_output import write_pdf
from fieldbook.errors import UserError
from fieldbook.journal.lookup import partner_named
from fieldbook.model.value_types import Quarter
from fieldbook.review.review_data import ReviewOptions
from fieldbook.review.review_job import ReviewJob, printable_sheet


def configure(parser: CommandParser) -> None:
    """Adds the partner, the quarter, and how it is printed."""
    parser.add_argument("partner", metavar="P")
    parser.add_argument("--quarter", required=True, metavar="2026Q4")
    parser.add_argument(
        "--edition",
        choices=("partner", "internal"),
        default="partner",
        help="partner or internal edition (default: partner)",
    )
    parser.add_argument("--paper", choices=("a4", "letter"))
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.pdf")
    parser.add_language()


def run(context: CommandContext, args: Arguments) -> None:
    """Saves the review, and records that it was printed."""
    journal, settings = context.journal, context.application.settings
    partner = partner_named(journal, args.partner)
    try:
        quarter = Quarter.parse(args.quarter, settings.fiscal_year_starts)
    except ValueError as error:
        raise UserError(
            "{quarter} is not a valid quarter.",
            kept="Nothing was printed.",
            todo="Enter a quarter, for example: 2026Q4.",
            quarter=args.quarter,
        ) from error
    output = output_locale(context, args)
    options = ReviewOptions(
        internal=args.edition == "internal",
        paper=args.paper or settings.paper,
        locale=output.locale,
        company=settings.company,
        say=output.translate,
    )
    built = ReviewJob(partner.id, quarter, options).build(journal)
    program = book_command(context.book_path)
    sheet = printable_sheet(built, "Type: {program} me --company NAME", program=program)
    path = write_pdf(context, args.out, sheet)
    built.record(journal)
    context.print_lines(f"Saved to {path}: {partner.name}, {quarter}, {options.edition} edition.")
    if not options.internal and built.facts.withheld:
        context.print_lines(f"{len(built.facts.withheld)} left out (private, or about other partners).")


COMMAND = Command(run, Needs.WRITE_BOOK, configure)
