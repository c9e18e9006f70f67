"""Commands that bring in and take out whole books and files: demo, import, export."""

from collections.abc import Iterable
from pathlib import Path

from fieldbook.cli.session import Session
from fieldbook.cli.tables import aligned
from fieldbook.errors import UserError
from fieldbook.exchange.archive import is_archive, take_archive, write_archive
from fieldbook.exchange.headers import FileKind, read_changes
from fieldbook.exchange.import_plan import FilePlan, ImportPlan, Options
from fieldbook.exchange.importing import carry_out, prepare

#: So many rows of a preview are shown in full.
_SHOWN = 20

#: A cell of a preview is not wider.
_WIDEST = 60


def demo(session: Session) -> int:
    """Fills an empty book with the demo."""
    # Late: only here.
    from fieldbook.exchange.demo import make_demo  # noqa: PLC0415

    make_demo(session.journal)
    session.say(f"The demo book is in {session.journal.path}. Look around with: today, partners, commitments.")
    return 0


def bring(session: Session) -> int:
    """Brings in files as one change, or a whole book from a folder; a dry run only says what would come."""
    paths = [session.path(one) for one in session.asked.files]
    folders = [one for one in paths if one.is_dir()]
    if folders:
        return _bring_archive(session, paths)
    plan = _prepared(session, paths)
    for file in plan.files:
        _say_columns(session, file)
    if session.asked.dry_run:
        _say_rows(session, plan)
        _say_refused(session, plan)
        session.say(f"Would come in: {_counts(plan)}. Nothing was changed.")
        return 0
    done = carry_out(session.journal, plan)
    _say_refused(session, plan)
    session.say(f"Brought in: {_counts(plan)}." if done else "Nothing new: all of it is here already.")
    return 0


def _prepared(session: Session, paths: Iterable[Path]) -> ImportPlan:
    files = []
    for path in paths:
        try:
            files.append((path.name, path.read_bytes()))
        except OSError as error:
            raise UserError(
                "{file} cannot be read: {reason}.",
                kept="Nothing was brought in.",
                todo="Check the name and whether you may read it.",
                file=str(path),
                reason=error.strerror or str(error),
            ) from error
    asked = session.asked
    options = Options(
        kind=FileKind(asked.kind) if asked.kind else None,
        changes=read_changes(asked.map),
        currency=session.application.settings.currency,
    )
    with session.progress("Reading") as progress:
        return prepare(session.journal, files, options, progress=progress)


def _bring_archive(session: Session, paths: list[Path]) -> int:
    if len(paths) > 1 or not is_archive(paths[0]):
        raise UserError(
            "{file} is a folder, and not one that an export made.",
            kept="Nothing was brought in.",
            todo="Name files, or one exported folder.",
            file=str(next(one for one in paths if one.is_dir())),
        )
    if session.asked.dry_run:
        raise UserError("A folder has no dry run.", todo="Take it into a new book, with --book, to look at it.")
    with session.progress("Taking in") as progress:
        count = take_archive(session.journal, paths[0], progress=progress)
    session.say(f"Took in {count} changes.")
    return 0


def _say_columns(session: Session, file: FilePlan) -> None:
    kind = file.kind.value if file.kind else "address cards"
    session.say(f"{file.name}: {kind}, {file.encoding}")
    rows = [(one.name, one.field or "–", str(one.why), _cut(" | ".join(one.samples))) for one in file.columns]
    if rows and session.asked.dry_run:
        session.say(*(f"  {line}" for line in aligned(("COLUMN", "FIELD", "WHY", "VALUES"), rows)))
    elif file.not_taken:
        session.say(f"  columns not taken: {', '.join(file.not_taken)}")
    session.say(*(f"  {remark}" for remark in file.remarks))


def _say_rows(session: Session, plan: ImportPlan) -> None:
    rows = [
        (
            row.outcome.value,
            row.type,
            _cut(row.title),
            str(row.known_by or ""),
            _cut(", ".join((*row.filled, *row.replaced))),
            _cut(" ".join(map(str, row.remarks))),
        )
        for row in plan.rows
    ]
    if rows:
        session.say(*aligned(("WHAT", "TYPE", "TITLE", "KNOWN BY", "FIELDS", "REMARKS"), rows[:_SHOWN]))
    if len(rows) > _SHOWN:
        session.say(f"and {len(rows) - _SHOWN} more")


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def _say_refused(session: Session, plan: ImportPlan) -> None:
    for file in plan.files:
        for one in file.refused:
            column = f", column {one.column}" if one.column else ""
            session.say(f"refused: {file.name}, line {one.line}{column}: {one.reason}")


def _counts(plan: ImportPlan) -> str:
    plural = {"person": "people"}
    said = [
        f"{count} {outcome.value} {kind if count == 1 else plural.get(kind, kind + 's')}"
        for (kind, outcome), count in sorted(plan.counts().items())
    ]
    return ", ".join([*said, f"{plan.refused} refused"])


def export(session: Session) -> int:
    """Writes the whole book into a folder."""
    with session.progress("Writing") as progress:
        done = write_archive(session.journal, session.path(session.asked.out), progress=progress)
    session.say(f"Wrote {done.folder}: {done.changes} changes, {sum(done.records.values())} records.")
    return 0
