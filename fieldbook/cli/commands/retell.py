"""The command ``retell``: recreates the text of a note from the records that were created from it."""

from fieldbook.capture.reconstruct import reconstruct
from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.commands.capture import keyword_languages
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.record_lookup import find_record_id
from fieldbook.errors import UserError


def configure(parser: CommandParser) -> None:
    """Adds the record and the language."""
    parser.add_argument("id", metavar="ID", help="ID of the visit, or of a record created from the note")
    parser.add_argument("--language", metavar="L", help="language of the keywords: en, de (default: your setting)")


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the text of each note that was saved for the visit or record."""
    languages = keyword_languages(context.application)
    code = args.language or languages[0].code
    language = next((language for language in languages if language.code == code), None)
    if language is None:
        codes = ", ".join(language.code for language in languages)
        raise UserError(
            "Keywords are not available in the language {code}.", todo="Choose one of: {codes}.", code=code, codes=codes
        )
    record, first_month = find_record_id(context, args.id), context.application.settings.fiscal_year_starts
    notes = reconstruct(context.journal, record, languages, language, first_month=first_month)
    context.print_lines("\n\n".join(note.text for note in notes))


COMMAND = Command(run, Needs.READ_BOOK, configure)
