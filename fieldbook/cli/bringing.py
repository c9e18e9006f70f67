"""Commands that bring in and take out whole books and files: demo, import, export."""

import shlex
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from fieldbook.cli.parser import started_as
from fieldbook.cli.session import Session
from fieldbook.cli.tables import aligned, count
from fieldbook.errors import UserError, any_of
from fieldbook.exchange.archive import import_archive, inspect_archive, is_archive, write_archive
from fieldbook.exchange.atomic_write import new_folder, write_atomically
from fieldbook.exchange.header_mapping import FileKind, fields_of, read_changes
from fieldbook.exchange.import_plan import FilePlan, ImportPlan, Options
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.input_limits import read_whole
from fieldbook.exchange.list_export import ENDINGS, LISTS, ListForm, ListKind, whole_list, write_list
from fieldbook.journal.lookup import partners

#: So many rows of a preview are shown in full.
_SHOWN = 20

#: So many records are named beside a remark about several.
_NAMED = 3

_PLURALS = MappingProxyType({"person": "people"})

#: What a list that goes out counts: one, and several.
_NOUNS = MappingProxyType(
    {
        ListKind.PARTNERS: ("partner", ""),
        ListKind.PEOPLE: ("person", "people"),
        ListKind.COMMITMENTS: ("commitment", ""),
    }
)

#: A cell of a preview is not wider.
_WIDEST = 60


def demo(session: Session) -> int:
    """Fills an empty book with the demo."""
    # Late: only here.
    from fieldbook.exchange.demo import make_demo  # noqa: PLC0415

    make_demo(session.journal)
    session.say(f"Demo book created: {session.journal.path}. Try these commands:")
    start = f"{started_as()} --book {shlex.quote(session.journal.path)}"
    session.say(*(f"  {start} {command}" for command in ("today", "partners --state due", "commitments --state late")))
    return 0


def bring(session: Session) -> int:
    """Brings in files as one change, or a whole book from a folder; a dry run only says what would come."""
    if "help" in session.asked.map:
        _say_fields(session)
        return 0
    if not session.asked.files:
        raise UserError("No file was given.", kept="Nothing was imported.", todo="Add the file's path after import.")
    paths = [session.path(one) for one in session.asked.files]
    folders = [one for one in paths if one.is_dir()]
    if folders:
        return _bring_archive(session, paths)
    plan = _prepared(session, paths)
    for file in plan.files:
        _say_columns(session, file)
    if session.asked.dry_run:
        _say_rows(session, plan)
        _say_remarks(session, plan)
        _say_refused(session, plan)
        session.say(f"Preview: {_counts(plan)}. Nothing was changed.")
        return 0
    done = carry_out(session.journal, plan)
    _say_remarks(session, plan)
    _say_refused(session, plan)
    session.say(f"Imported: {_counts(plan)}." if done else "Nothing to import: all records already exist.")
    return 0


def _prepared(session: Session, paths: Iterable[Path]) -> ImportPlan:
    files = [(path.name, read_whole(path)) for path in paths]
    asked = session.asked
    options = Options(
        kind=FileKind(asked.kind) if asked.kind else None,
        changes=read_changes(asked.map),
        encoding=asked.encoding,
        currency=session.application.settings.currency,
    )
    with session.progress("Reading") as progress:
        return prepare(session.journal, files, options, progress=progress)


def _bring_archive(session: Session, paths: list[Path]) -> int:
    if len(paths) > 1 or not is_archive(paths[0]):
        raise UserError(
            "{file} is a folder, but not a Fieldbook export.",
            kept="Nothing was imported.",
            todo="Give files, or one exported folder.",
            file=str(next(one for one in paths if one.is_dir())),
        )
    if session.asked.dry_run:
        with session.progress("Reading") as progress:
            coming, records = inspect_archive(session.journal, paths[0], progress=progress)
        held = ", ".join(count(number, kind, _PLURALS.get(kind, "")) for kind, number in records.items() if number)
        session.say(f"The export contains: {held or 'no records'}.")
        session.say(f"Preview: {count(coming, 'change')} to import. Nothing was changed.")
        return 0
    with session.progress("Importing") as progress:
        taken = import_archive(session.journal, paths[0], progress=progress)
    session.say(f"Imported {count(taken, 'change')}." if taken else "Nothing to import: all changes already exist.")
    return 0


def _say_columns(session: Session, file: FilePlan) -> None:
    kind = file.kind.value if file.kind else "contacts"
    session.say(f"{file.name}: {kind}, {file.encoding}")
    if file.guessed:
        session.say("  the encoding is a guess (--encoding NAME reads the file in another)")
    taken = [one for one in file.columns if one.field]
    rows = [(one.name, one.field, str(one.why), _cut(" | ".join(one.samples))) for one in taken]
    if rows and session.asked.dry_run:
        session.say(*(f"  {line}" for line in aligned(("COLUMN", "FIELD", "STATUS", "VALUES"), rows)))
    if file.not_taken:
        session.say(f"  columns not imported (use --map COLUMN=FIELD): {', '.join(file.not_taken)}")
    session.say(*(f"  {remark}" for remark in file.remarks))


def _say_fields(session: Session) -> None:
    """The fields that a column can go to."""
    for kind in FileKind:
        lines = textwrap.wrap(", ".join(fields_of(kind)), 110, break_on_hyphens=False)
        session.say(f"{kind.value}:", *(f"  {line}" for line in lines))
    session.say("COLUMN= skips a column.")


def _say_rows(session: Session, plan: ImportPlan) -> None:
    rows = [
        (
            row.outcome.value,
            row.type,
            _cut(row.title),
            str(row.known_by or ""),
            _cut(", ".join((*row.filled, *row.replaced))),
        )
        for row in plan.rows
    ]
    shown = len(rows) if session.asked.all else _SHOWN
    if rows:
        session.say(*aligned(("RESULT", "TYPE", "TITLE", "MATCHED BY", "FIELDS"), rows[:shown]))
    if len(rows) > shown:
        session.say(f"and {len(rows) - shown} more (--all shows them)")


def _say_remarks(session: Session, plan: ImportPlan) -> None:
    """What is worth a look about rows, what is said of several in one line."""
    found: dict[str, list[str]] = {}
    for row in plan.rows:
        for remark in row.remarks:
            found.setdefault(str(remark), []).append(row.title)
    ordered = sorted(found.items(), key=lambda one: -len(one[1]))
    shown = len(ordered) if session.asked.all else _SHOWN
    for said, titles in ordered[:shown]:
        names = titles if session.asked.all else titles[:_NAMED]
        more = f" and {len(titles) - len(names)} more" if len(titles) > len(names) else ""
        session.say(f"{len(titles)}x  {said} ({_cut(', '.join(names))}{more})")
    if len(ordered) > shown:
        session.say(f"and {count(len(ordered) - shown, 'more remark')} (--all shows them)")


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def _say_refused(session: Session, plan: ImportPlan) -> None:
    for file in plan.files:
        for one in file.refused:
            column = f", column {one.column}" if one.column else ""
            session.say(f"skipped: {file.name}, line {one.line}{column}: {one.reason}")


def _counts(plan: ImportPlan) -> str:
    said = [
        f"{number} {outcome.value} {kind if number == 1 else _PLURALS.get(kind, kind + 's')}"
        for (kind, outcome), number in sorted(plan.counts().items())
    ]
    return ", ".join([*said, f"{plan.refused} skipped"])


def export(session: Session) -> int:
    """Writes the whole book into a folder, or lists of it as tables or address cards."""
    if session.asked.form:
        return _export_lists(session, ListForm(session.asked.form))
    if session.asked.lists:
        raise UserError(
            "Lists are exported as csv or vcard.", kept="Nothing was saved.", todo="Add --as csv or --as vcard."
        )
    with session.progress("Writing") as progress:
        done = write_archive(session.journal, session.path(session.asked.out), progress=progress)
    session.say(
        f"Exported to {done.folder}: {count(done.changes, 'change')}, {count(sum(done.records.values()), 'record')}."
    )
    return 0


def _export_lists(session: Session, form: ListForm) -> int:
    """Lists into one file, or a file each into a new folder."""
    kinds = _lists_asked(session.asked.lists, form)
    ending, journal = ENDINGS[form], session.journal
    found = {kind: whole_list(journal, kind) for kind in kinds}
    files = {kind: write_list(journal, form, kind, records) for kind, records in found.items()}
    out = session.path(session.asked.out)
    if out.suffix:
        if form is ListForm.CSV and len(kinds) > 1:
            raise UserError(
                "A .csv file holds one list.",
                kept="Nothing was saved.",
                todo="Name the list ({lists}), or a folder for all of them.",
                lists=any_of([kind.value for kind in kinds]),
            )
        written = session.write(session.asked.out, b"".join(files.values()), ending)
    else:
        written = out
        _write_folder(out, {f"{kind.value}{ending}": content for kind, content in files.items()})
    told = ", ".join(count(len(records), *_NOUNS[kind]) for kind, records in found.items())
    session.say(f"Wrote {written}: {told}.")
    archived = len(partners(journal, archived=True)) - len(found.get(ListKind.PARTNERS, ()))
    if ListKind.PARTNERS in found and archived:
        session.say(f"Left out: {count(archived, 'archived partner')}.")
    return 0


def _lists_asked(named: Iterable[str], form: ListForm) -> tuple[ListKind, ...]:
    """The lists that were named, all that the form can hold when none was. Raises UserError for what is no list."""
    known = [kind.value for kind in LISTS[form]]
    for name in named:
        if name not in known:
            raise UserError(
                "{name} cannot be exported as {form}.",
                kept="Nothing was saved.",
                todo="Name one or more of: {lists}.",
                name=name,
                form=form.value,
                lists=", ".join(known),
            )
    return tuple(ListKind(name) for name in dict.fromkeys(named)) or LISTS[form]


def _write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        with new_folder(folder) as fresh:
            for name, content in files.items():
                write_atomically(fresh / name, content)
    except OSError as error:
        raise UserError(
            "{file} could not be written: {reason}.",
            kept="The book was not changed.",
            todo="Choose an existing folder that you can write to.",
            file=str(folder),
            reason=error.strerror or str(error),
        ) from error
