"""Runs a command: in this process, or in that of the window that has the book open.

One way down: what the command needs decides where it runs; the book is opened for it; the command runs; errors become
an exit code and a text.
"""

import io
import logging
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from fieldbook.bootstrap import AppContext, ask_window, start
from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.command_line import parse, refuse_surrogates
from fieldbook.cli.context import CommandContext
from fieldbook.cli.key_prompt import print_recovery_code, print_stderr, store_new_key, unlock
from fieldbook.cli.parser import HelpRequested, UsageError
from fieldbook.cli.registry import find_command
from fieldbook.cli.secrets import Secrets
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.storage import cloud_folder
from fieldbook.vault.key import BookKey
from fieldbook.vault.key_wrapping import DEFAULT_COST, KdfCost

#: The command opens the file itself.
_FILE_ONLY = frozenset({Needs.BOOK_FILE, Needs.BOOK_PATH})

#: The runner takes the book's lock for the command, or hands the command to the window.
_WRITING = frozenset({Needs.SETTINGS_AND_BOOK, Needs.WRITE_BOOK, Needs.WRITE_DEMO_BOOK})

#: How long a command waits for another process that writes to the book.
_LOCK_TIMEOUT_S = 5.0


def run(args: Arguments, argv: Sequence[str], cost: KdfCost = DEFAULT_COST) -> int:
    """Runs a command for a terminal or script. ``argv`` is the command line that ``args`` was parsed from, ``cost``
    that of deriving a key from a new passphrase. Returns the exit code."""
    command = find_command(args.command or "")
    needs = command.needs_for(args)
    try:
        application = start(args.today, cost)
        path = application.book_path(args.book)
        if needs is Needs.WRITE_DEMO_BOOK and args.book is None:
            path = application.places.demo_book
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    secrets = Secrets(args.passphrase_fd, args.code_fd)
    context = CommandContext(application, path, secrets=secrets, out=sys.stdout, terminal=sys.stdout.isatty())
    code, errors = _report_errors(context, lambda: _run_where_needed(command, needs, context, args, argv))
    sys.stderr.write(errors)
    return code


def perform(argv: list[str], stdin: str, journal: Journal) -> tuple[int, str, str]:
    """Runs a command line on an open book, in the window's process: (exit code, output, errors)."""
    out = io.StringIO()
    try:
        args = parse(argv, journal)
        refuse_surrogates([stdin])
        if args.command is None:
            return 2, "", "No command given.\n"
        command = find_command(args.command)
        context = CommandContext(
            start(args.today), Path(journal.path), journal, stdin=stdin, out=out, cwd=args.cwd or Path.cwd()
        )
        code, errors = _report_errors(context, lambda: _run_in_window(command, context, args))
    except UsageError as error:
        return 2, "", f"{error}\n"
    except HelpRequested as requested:
        return 0, str(requested), ""
    except UserError as error:
        return 1, out.getvalue(), f"{error}\n"
    return code, out.getvalue(), errors


# --- where a command runs, and what is opened for it ------------------------------------------------------------------


def _run_where_needed(
    command: Command, needs: Needs, context: CommandContext, args: Arguments, argv: Sequence[str]
) -> int:
    if needs in _FILE_ONLY:
        if needs is Needs.BOOK_FILE:
            _require_book(context, args)
        return _call(command, context, args)
    context.secrets.read_ahead()
    if command.reads_stdin:
        context = replace(context, stdin=_read_stdin())
    exists = context.book_path.exists()
    if needs is Needs.SETTINGS or (needs is Needs.SETTINGS_AND_BOOK and not exists):
        return _call(command, context, args)
    if needs is Needs.READ_BOOK_OR_EMPTY and not exists:
        return _run_on_empty_book(command, context, args)
    if needs not in _WRITING:
        _require_book(context, args)
        return _run_on_book(command, context, args)
    code = _hand_to_window(context, argv)
    return _run_locked(command, context, args) if code is None else code


def _hand_to_window(context: CommandContext, argv: Sequence[str]) -> int | None:
    """Has the window that has the book open run the command, and prints what it answers. Returns the exit code; None
    if there is no such window."""
    cwd = str(Path.cwd())
    request = {"do": "run", "argv": ["--cwd", cwd, *argv], "stdin": context.stdin, "cwd": cwd}
    answer = ask_window(context.application, context.book_path, request)
    if answer is None or "code" not in answer:
        return None
    sys.stdout.write(str(answer.get("out", "")))
    sys.stderr.write(str(answer.get("err", "")))
    return int(answer["code"])


def _run_in_window(command: Command, context: CommandContext, args: Arguments) -> int:
    """Runs a command on the window's journal, whose clock shows the day of ``--today`` meanwhile."""
    if command.needs_for(args) in _FILE_ONLY:
        raise UserError(
            "{book} is open in a window.",
            kept="Nothing was changed.",
            todo="Close it and try again.",
            book=context.book_path.name,
        )
    journal, clock = context.journal, context.journal.clock
    try:
        if args.today is not None:
            journal.clock = replace(clock, pinned=args.today)
        return _call(command, context, args)
    finally:
        journal.clock = clock


def _run_on_empty_book(command: Command, context: CommandContext, args: Arguments) -> int:
    """Runs a command on a temporary book: the preview of a first import."""
    with tempfile.TemporaryDirectory(prefix="fieldbook-") as folder:
        journal = context.application.open_unkept(Path(folder) / "new.book")
        return _run_on(journal, command, context, args)


def _run_on_book(command: Command, context: CommandContext, args: Arguments) -> int:
    """Runs a command on the existing book."""
    application, path = context.application, context.book_path
    journal = application.open(path, unlock(application, path, context.secrets))
    return _run_on(journal, command, context, args)


def _run_locked(command: Command, context: CommandContext, args: Arguments) -> int:
    """Runs a command that writes: creates the book if it does not exist, and makes a backup if one is due."""
    # Late: commands that read need no lock.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    _check_folder(context)
    with BookLock(context.book_path).held(_LOCK_TIMEOUT_S):
        # The process that held the lock before may have created the book.
        run_on = _run_on_book if context.book_path.exists() else _run_on_new_book
        return run_on(command, context, args)


def _run_on_new_book(command: Command, context: CommandContext, args: Arguments) -> int:
    """Creates the book, runs a command on it, and prints its recovery code; removes it if the command is refused."""
    application, path, key = context.application, context.book_path, None
    storage = "It is not encrypted, because it contains only sample data."
    if command.needs_for(args) is not Needs.WRITE_DEMO_BOOK:
        key, storage = store_new_key(context.secrets, application.safe(path).key_for_new)
    journal = application.open(path, key, plain=key is None, held=True)
    try:
        code = _run_on(journal, command, context, args)
    except UserError:
        application.safe(path).discard()  # nothing was saved in it
        raise
    except BaseException:
        if path.exists():  # the only time that its code is shown
            _print_new_book(path, key, storage)
        raise
    _print_new_book(path, key, storage)
    return code


def _run_on(journal: Journal, command: Command, context: CommandContext, args: Arguments) -> int:
    """Runs a command on an open book and closes it."""
    needs = command.needs_for(args)
    try:
        code = _call(command, replace(context, open_journal=journal), args)
        if needs in _WRITING and needs is not Needs.WRITE_DEMO_BOOK:
            _back_up_if_due(journal)
        return code
    finally:
        journal.close()


def _call(command: Command, context: CommandContext, args: Arguments) -> int:
    return command.run(context, args) or 0


def _back_up_if_due(journal: Journal) -> None:
    """Makes a backup if one is due and quickly made. A failure is printed; the command has succeeded all the same."""
    # Late: only commands that write.
    from fieldbook.journal.backup_policy import back_up_if_due  # noqa: PLC0415

    try:
        back_up_if_due(journal, quickly=True)
    except UserError as error:
        print_stderr(str(error))


def _print_new_book(path: Path, key: BookKey | None, storage: str) -> None:
    print_stderr(f"Created book: {path}")
    if (warning := cloud_folder.warning(path)) is not None:
        print_stderr(str(warning))
    if key is None:
        print_stderr(storage)
    else:
        print_recovery_code(key, storage)


def _require_book(context: CommandContext, args: Arguments) -> None:
    """Commands that read create no book, so that a misspelled path is noticed."""
    if not context.book_path.exists():
        raise UserError(
            "No book found at {book}.",
            kept="Nothing was created.",
            todo="Check --book. Commands that write, such as import, partner new or demo, create a new book."
            if args.book
            else "Create one with import, partner new or demo, or choose another with --book.",
            book=str(context.book_path),
        )


def _check_folder(context: CommandContext) -> None:
    """The folder of a new book: created for the user's own book and the demo book, required for any other."""
    path, places = context.book_path, context.application.places
    if path.exists():
        return
    if path in (places.book, places.demo_book):
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
    elif not path.parent.is_dir():
        raise UserError(
            "The folder {folder} for the new book does not exist.",
            kept="Nothing was created.",
            todo="Check --book, or create the folder first.",
            folder=str(path.parent),
        )


def _read_stdin() -> str:
    if sys.stdin is None:
        return ""
    data = sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            "The text is not valid UTF-8 (byte {place}).",
            kept="Nothing was changed.",
            todo="Save the text as UTF-8, or set the terminal to UTF-8, and send it again.",
            place=error.start,
        ) from error


# --- errors -----------------------------------------------------------------------------------------------------------


def _report_errors(context: CommandContext, function: Callable[[], int]) -> tuple[int, str]:
    """Runs a function that returns an exit code; returns it and the text for standard error. A bug goes to the log."""
    try:
        return function(), ""
    except UserError as error:
        return 1, f"{error}\n"
    except BrokenPipeError:
        raise
    except Exception as error:
        # Late: only after an error.
        from fieldbook.storage.errors import explained  # noqa: PLC0415

        explanation = explained(error, context.book_path)
        if explanation is not None:
            return 1, f"{explanation}\n"
        return 1, _log_bug(context.application, error)


def _log_bug(application: AppContext, error: Exception) -> str:
    """Writes the traceback to the log, without the error's message, which may hold data of the book. Returns the text
    for the user."""
    path = application.places.logs / "fieldbook.log"
    trace = "".join(traceback.format_tb(error.__traceback__))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path)
    except OSError:
        return f"Internal error in Fieldbook ({type(error).__name__}). The log file could not be written.\n{trace}"
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("fieldbook")
    log.addHandler(handler)
    log.error("%s\n%s", type(error).__name__, trace)
    log.removeHandler(handler)
    handler.close()
    return f"Internal error in Fieldbook ({type(error).__name__}). See the log file: {path}\n"
