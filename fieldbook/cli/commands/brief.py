"""The command ``brief``: prints what to know before a visit, or saves it as a PDF."""

from pathlib import Path

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.output_locale import output_locale
from fieldbook.cli.parser import CommandParser
from fieldbook.insight.brief import brief
from fieldbook.insight.brief_text import brief_text
from fieldbook.insight.shareable_brief import build_shareable_brief, shareable_brief_text
from fieldbook.journal.lookup import partner_named


def configure(parser: CommandParser) -> None:
    """Adds the partner, and the kind of output."""
    parser.add_argument("partner", metavar="P")
    parser.add_argument(
        "--edition",
        choices=("mine", "carry"),
        default="mine",
        help="mine: full brief with private notes; carry: shareable brief",
    )
    parser.add_argument("-o", "--out", type=Path, metavar="FILE.pdf")
    parser.add_language()


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the brief, or saves it as a PDF."""
    journal = context.journal
    partner = partner_named(journal, args.partner)
    shareable = args.edition == "carry"
    output = output_locale(context, args)
    if args.out is None:
        text = (
            shareable_brief_text(build_shareable_brief(journal, partner), output.translate)
            if shareable
            else brief_text(brief(journal, partner), output.translate)
        )
        context.print_lines(text.rstrip())
        return
    # Late: only paper needs Typst.
    from fieldbook.cli.pdf_output import write_pdf  # noqa: PLC0415
    from fieldbook.review.brief_pages import brief_job  # noqa: PLC0415

    paper, locale, say = context.application.settings.paper, output.locale, output.translate
    job = brief_job(journal, partner, carry=shareable, paper=paper, locale=locale, say=say)
    context.print_lines(f"Saved to {write_pdf(context, args.out, job)}")


COMMAND = Command(run, Needs.READ_BOOK, configure)
