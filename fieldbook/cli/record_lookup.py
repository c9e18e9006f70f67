"""Finds the record that an argument names."""

from fieldbook.cli.context import CommandContext
from fieldbook.errors import UserError
from fieldbook.journal.lookup import partner_named, person_named

#: An ID may be shortened to this many characters.
_MIN_CHARACTERS = 4


def find_record_id(context: CommandContext, typed: str) -> str:
    """The ID of the record, of any type, whose ID matches what was typed; raises UserError unless exactly one does."""
    found = context.journal.reader.ids_like(typed) if len(typed) >= _MIN_CHARACTERS else []
    if len(found) != 1:
        raise UserError(
            "{count} records match the ID {id}." if found else "No record with the ID {id}.",
            todo="Enter more characters." if found else "Lists show IDs in the first column.",
            count=len(found),
            id=typed,
        )
    return found[0]


def find_record_id_or_name(context: CommandContext, typed: str) -> str:
    """The same, or the ID of the partner or person of that name."""
    try:
        return find_record_id(context, typed)
    except UserError as no_record:
        if all(character in "0123456789abcdef" for character in typed.lower()):
            raise
        try:
            return partner_named(context.journal, typed).id
        except UserError as no_partner:
            try:
                return person_named(context.journal, typed).id
            except UserError:
                raise no_partner from no_record
