"""Shows what the program does where there is no display: a calendar, a brief and a review of a demo book."""

import shlex
from pathlib import Path

from fieldbook.bootstrap import AppContext
from fieldbook.cli.command import Arguments
from fieldbook.cli.parser import started_as
from fieldbook.cli.runner import perform
from fieldbook.errors import UserError
from fieldbook.exchange.demo import make_demo
from fieldbook.insight.today import day_summary
from fieldbook.journal.visits import week_of
from fieldbook.model.value_types import Quarter


def run_headless_demo(application: AppContext, args: Arguments) -> tuple[int, str, str]:
    """Writes the files into a folder beside the user's books, replacing those of an earlier run: (exit code, output,
    errors)."""
    folder = application.places.books / "without-a-screen"
    book = folder / "demo.book"
    lines = ["No display found. Creating a calendar, a brief and a review from a demo book instead."]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for end in ("", "-wal", "-shm"):
            Path(f"{book}{end}").unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            "Cannot write to {folder}: {reason}.",
            todo="Check the folder and the free disk space.",
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    journal = application.open(book, plain=True)
    try:
        make_demo(journal)
        today = journal.today()
        partner = day_summary(journal).visits[0].partners[0]
        last = week_of(today, 1)[1]
        pinned = ["--cwd", str(folder), *(["--today", args.today.isoformat()] if args.today else [])]
        for argv in (
            ["calendar", "export", "--to", last.isoformat(), "-o", "visits.ics"],
            ["brief", partner, "-o", "brief.pdf"],
            ["review", partner, "--quarter", str(Quarter.of(today)), "-o", "review.pdf"],
        ):
            code, out, errors = perform([*pinned, *argv], "", journal)
            lines.append(out.rstrip())
            if code:
                return code, "\n".join(lines) + "\n", errors
    finally:
        journal.close()
    lines.append(f"Files saved to {folder}. Open the book with:")
    lines.append(f"  {started_as()} --book {shlex.quote(str(book))} today")
    return 0, "\n".join(lines) + "\n", ""
