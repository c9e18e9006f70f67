"""The command ``export``: writes the whole book to a folder, or lists of it as tables or address cards."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_count
from fieldbook.errors import UserError, any_of
from fieldbook.exchange.archive import write_archive
from fieldbook.exchange.atomic_write import new_folder, write_atomically
from fieldbook.exchange.list_export import ENDINGS, LISTS, ListForm, ListKind, whole_list, write_list
from fieldbook.journal.lookup import partners

#: The noun for the records of a list: singular, and the plural if it does not just add an s.
_NOUNS = MappingProxyType(
    {
        ListKind.PARTNERS: ("partner", ""),
        ListKind.PEOPLE: ("person", "people"),
        ListKind.COMMITMENTS: ("commitment", ""),
    }
)


def configure(parser: CommandParser) -> None:
    """Adds the target, the form and the lists."""
    parser.add_argument(
        "-o", "--out", type=Path, required=True, metavar="PATH",
        help="a new or empty folder; with --as also a file, for one list",
    )  # fmt: skip
    parser.add_argument("--as", dest="form", choices=("csv", "vcard"), help="tables, or address cards")
    parser.add_argument(
        "lists", nargs="*", metavar="LIST",
        help="partners, people or commitments (default: all that the form can hold)",
    )  # fmt: skip


def run(context: CommandContext, args: Arguments) -> None:
    """Writes the archive of the book, or with ``--as`` the lists."""
    if args.form:
        _export_lists(context, args, ListForm(args.form))
        return
    if args.lists:
        raise UserError(
            "Lists are exported as csv or vcard.", kept="Nothing was saved.", todo="Add --as csv or --as vcard."
        )
    with context.progress("Writing") as progress:
        done = write_archive(context.journal, context.path(args.out), progress=progress)
    changes, records = format_count(done.changes, "change"), format_count(sum(done.records.values()), "record")
    context.print_lines(f"Exported to {done.folder}: {changes}, {records}.")


def _export_lists(context: CommandContext, args: Arguments, form: ListForm) -> None:
    """Writes the lists into one file, or one file each into a new folder."""
    kinds = _parse_lists(args.lists, form)
    ending, journal = ENDINGS[form], context.journal
    found = {kind: whole_list(journal, kind) for kind in kinds}
    files = {kind: write_list(journal, form, kind, records) for kind, records in found.items()}
    path = context.path(args.out)
    if path.suffix:
        if form is ListForm.CSV and len(kinds) > 1:
            raise UserError(
                "A .csv file holds one list.",
                kept="Nothing was saved.",
                todo="Name the list ({lists}), or a folder for all of them.",
                lists=any_of([kind.value for kind in kinds]),
            )
        path = context.write_file(args.out, b"".join(files.values()), ending)
    else:
        _write_folder(path, {f"{kind.value}{ending}": content for kind, content in files.items()})
    counts = ", ".join(format_count(len(records), *_NOUNS[kind]) for kind, records in found.items())
    context.print_lines(f"Wrote {path}: {counts}.")
    archived = len(partners(journal, archived=True)) - len(found.get(ListKind.PARTNERS, ()))
    if ListKind.PARTNERS in found and archived:
        context.print_lines(f"Left out: {format_count(archived, 'archived partner')}.")


def _parse_lists(names: Iterable[str], form: ListForm) -> tuple[ListKind, ...]:
    """The lists of these names; without names all that the form can hold. Raises UserError for an unknown name."""
    known = [kind.value for kind in LISTS[form]]
    for name in names:
        if name not in known:
            raise UserError(
                "{name} cannot be exported as {form}.",
                kept="Nothing was saved.",
                todo="Name one or more of: {lists}.",
                name=name,
                form=form.value,
                lists=", ".join(known),
            )
    return tuple(ListKind(name) for name in dict.fromkeys(names)) or LISTS[form]


def _write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        with new_folder(folder) as temporary:
            for name, content in files.items():
                write_atomically(temporary / name, content)
    except OSError as error:
        raise UserError(
            "{file} could not be written: {reason}.",
            kept="The book was not changed.",
            todo="Choose an existing folder that you can write to.",
            file=str(folder),
            reason=error.strerror or str(error),
        ) from error


COMMAND = Command(run, Needs.READ_BOOK, configure)
