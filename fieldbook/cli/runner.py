"""Runs a command line: in this process, or in that of the window that has the book open."""

import io
import logging
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from fieldbook.bootstrap import AppContext, ask_window, start
from fieldbook.cli.arguments import Arguments, parser
from fieldbook.cli.date_args import DateArgContext
from fieldbook.cli.key_prompt import keep_new, print_recovery_code, say_aside, unlock
from fieldbook.cli.parser import HelpAsked, UsageError, to_front
from fieldbook.cli.secrets import Secrets
from fieldbook.cli.session import Session
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.storage import cloud_folder
from fieldbook.vault.key import BookKey
from fieldbook.vault.key_wrapping import DEFAULT_COST, KdfCost

#: Command -> where it is done and whether it writes. Loaded by name when it is asked for, so that a command pays for
#: the imports of its own room alone: this is the one place where the command line imports late.
COMMANDS: Mapping[str, tuple[str, str, bool]] = MappingProxyType(
    {
        "demo": ("bringing", "demo", True),
        "import": ("bringing", "bring", True),
        "export": ("bringing", "export", False),
        "partners": ("lists", "run", False),
        "people": ("lists", "run", False),
        "visits": ("lists", "run", False),
        "commitments": ("lists", "run", False),
        "asks": ("lists", "run", False),
        "notes": ("lists", "run", False),
        "todos": ("todos", "listed", False),
        "todo": ("todos", "run", True),
        "partner": ("companies", "run", True),
        "person": ("persons", "run", True),
        "visit": ("visiting", "run", True),
        "capture": ("capturing", "run", True),
        "retell": ("capturing", "tell_again", False),
        "ask": ("settling", "answer", True),
        "keep": ("settling", "run", True),
        "move": ("settling", "run", True),
        "release": ("settling", "run", True),
        "break": ("settling", "run", True),
        "today": ("looking", "today", False),
        "brief": ("looking", "show_brief", False),
        "ledger": ("looking", "show_ledger", False),
        "search": ("looking", "search", False),
        "show": ("showing", "show", False),
        "history": ("showing", "show_history", False),
        "recap": ("handing_out", "show_recap", False),
        "calendar": ("handing_out", "export_calendar", False),
        "review": ("handing_out", "print_review", True),
        "undo": ("upkeep", "undo", True),
        "redo": ("upkeep", "redo", True),
        "check": ("upkeep", "rebuild", False),
        "backup": ("keys", "in_a_window", False),
        "restore": ("keys", "in_a_window", False),
        "key": ("keys", "in_a_window", False),
        "me": ("me", "run", True),
    }
)

#: So long a command waits for another one that writes.
_PATIENCE = 5.0


def read_arguments(argv: Sequence[str], journal: Journal | None = None) -> Arguments:
    """What was asked for; raises UsageError for what is no command, HelpAsked for help. Days in words are counted from
    the day that ``--today`` names, wherever it stands, else from that of an open book or the clock."""
    asked = Arguments()

    def look() -> DateArgContext:
        application = start(asked.today)
        settings, pinned = application.settings, asked.today is not None
        today = application.clock.today() if pinned or journal is None else journal.today()
        return DateArgContext(today, settings.language or "en", settings.fiscal_year_starts)

    parser(look).parse_args(to_front(argv), asked)
    _refuse_half_signs(vars(asked))
    return asked


def _refuse_half_signs(asked: Mapping[str, object]) -> None:
    """Bytes that are no UTF-8 come as halves of signs, which no book can keep; the name of a file may have them."""
    for value in asked.values():
        for text in value if isinstance(value, list | tuple) else (value,):
            if isinstance(text, str) and not text.isascii():
                try:
                    text.encode()
                except UnicodeEncodeError as error:
                    raise UsageError(f"Invalid text: {text!a}. Enter it again in UTF-8.") from error


def perform(argv: list[str], stdin: str, journal: Journal) -> tuple[int, str, str]:
    """Runs a command line on an open book: (exit code, output, errors). For the window, to which it was handed over."""
    out = io.StringIO()
    try:
        asked = read_arguments(argv, journal)
        _refuse_half_signs({"stdin": stdin})
        if asked.command is None:
            return 2, "", "No command given.\n"
        application = start(asked.today)
        session = Session(application, journal, asked, stdin, out, cwd=asked.cwd or Path.cwd())
        code, errors = _guarded(application, Path(journal.path), lambda: _on_its_day(session))
    except UsageError as error:
        return 2, "", f"{error}\n"
    except HelpAsked as asked_for:
        return 0, str(asked_for), ""
    except UserError as error:
        return 1, out.getvalue(), f"{error}\n"
    return code, out.getvalue(), errors


def run(asked: Arguments, argv: Sequence[str], cost: KdfCost = DEFAULT_COST) -> int:
    """Runs a command of a terminal or script, a new passphrase stretched at ``cost``; gives the exit code."""
    try:
        application = start(asked.today, cost)
        path = _book(application, asked)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    code, errors = _guarded(application, path, lambda: _run(application, path, asked, argv))
    sys.stderr.write(errors)
    return code


def writes(asked: Arguments) -> bool:
    """Whether a command changes the book."""
    if asked.command == "import":
        return not asked.dry_run and "help" not in asked.map
    if asked.command == "recap":
        return asked.out is not None
    if asked.command == "visit":
        return asked.part != "agenda" or bool(asked.points or asked.anew)
    if asked.command == "check":
        return bool(asked.rebuild)
    return COMMANDS[asked.command or ""][2]


def _book(application: AppContext, asked: Arguments) -> Path:
    if asked.command == "demo" and asked.book is None:
        return application.places.demo_book
    return application.book_path(asked.book)


def _run(application: AppContext, path: Path, asked: Arguments, argv: Sequence[str]) -> int:
    secrets = Secrets(asked)
    if asked.command == "key":
        return _key(application, path, asked, secrets)
    if asked.command in ("backup", "restore") or (asked.command == "check" and not asked.rebuild):
        return _safekeeping(application, path, asked, secrets)
    secrets.read_ahead()
    stdin = _standard_input() if asked.command == "capture" else ""
    if asked.command == "me" and not (asked.company and path.exists()):
        return _without_book(application, asked)
    if asked.command == "import" and not writes(asked) and not path.exists():
        return _on_nothing(application, asked, stdin)
    if not writes(asked):
        _refuse_missing(path, asked)
        return _with_book(application, path, asked, stdin, secrets)
    request = {"do": "run", "argv": ["--cwd", str(Path.cwd()), *argv], "stdin": stdin, "cwd": str(Path.cwd())}
    answer = ask_window(application, path, request)
    if answer is not None and "code" in answer:
        sys.stdout.write(str(answer.get("out", "")))
        sys.stderr.write(str(answer.get("err", "")))
        return int(answer["code"])
    # Late: reading needs no lock.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    _see_to_place(application, path)
    with BookLock(path).held(_PATIENCE):
        new = not path.exists()  # whoever was waited for may have made it
        return (_with_new_book if new else _with_book)(application, path, asked, stdin, secrets)


def _with_new_book(application: AppContext, path: Path, asked: Arguments, stdin: str, secrets: Secrets) -> int:
    """Makes the book, which goes again when the command is refused; tells of it, and shows its recovery code."""
    said = "It is not encrypted, because it contains only sample data."
    key = None
    if asked.command != "demo":
        key, said = keep_new(secrets, application.safe(path).key_for_new)
    journal = application.open(path, key, plain=key is None, held=True)
    try:
        code = _on(application, journal, asked, stdin)
    except UserError:
        application.safe(path).discard()  # nothing was written, so there is no book either
        raise
    except BaseException:
        if path.exists():  # its code is shown but once
            _tell_of_new(path, key, said)
        raise
    _tell_of_new(path, key, said)
    return code


def _tell_of_new(path: Path, key: BookKey | None, said: str) -> None:
    say_aside(f"Created book: {path}")
    if (told := cloud_folder.warning(path)) is not None:
        say_aside(str(told))
    if key is None:
        say_aside(said)
    else:
        print_recovery_code(key, said)


def _key(application: AppContext, path: Path, asked: Arguments, secrets: Secrets) -> int:
    # Late: needs rooms that no other command needs.
    from fieldbook.cli.keys import run  # noqa: PLC0415

    _refuse_missing(path, asked)
    return run(application, path, asked, secrets)


def _safekeeping(application: AppContext, path: Path, asked: Arguments, secrets: Secrets) -> int:
    # Late: needs rooms that no other command needs.
    from fieldbook.cli.safekeeping import run  # noqa: PLC0415

    if asked.command != "restore":
        _refuse_missing(path, asked)
    return run(application, path, asked, secrets)


def _refuse_missing(path: Path, asked: Arguments) -> None:
    """Who only looks means a book that is there: nothing is made for a slip of the pen in its name."""
    if not path.exists():
        raise UserError(
            "No book found at {book}.",
            kept="Nothing was created.",
            todo="Check --book. Commands that write, such as import, partner new or demo, create a new book."
            if asked.book
            else "Create one with import, partner new or demo, or choose another with --book.",
            book=str(path),
        )


def _see_to_place(application: AppContext, path: Path) -> None:
    """What writes makes a book on first use; a folder only for the user's own."""
    if path.exists():
        return
    if path in (application.places.book, application.places.demo_book):
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
    elif not path.parent.is_dir():
        raise UserError(
            "The folder {folder} for the new book does not exist.",
            kept="Nothing was created.",
            todo="Check --book, or create the folder first.",
            folder=str(path.parent),
        )


def _on_nothing(application: AppContext, asked: Arguments, stdin: str) -> int:
    """The dry run of a first import: on a book that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="fieldbook-") as folder:
        return _on(application, application.open_unkept(Path(folder) / "new.book"), asked, stdin)


def _without_book(application: AppContext, asked: Arguments) -> int:
    # Late: only one command needs no book.
    from fieldbook.cli.me import introduce  # noqa: PLC0415

    sys.stdout.write("".join(f"{line}\n" for line in introduce(application, asked)))
    return 0


def _with_book(application: AppContext, path: Path, asked: Arguments, stdin: str, secrets: Secrets) -> int:
    return _on(application, application.open(path, unlock(application, path, secrets)), asked, stdin)


def _on(application: AppContext, journal: Journal, asked: Arguments, stdin: str) -> int:
    """Runs a command on an open book, which is closed then."""
    try:
        session = Session(application, journal, asked, stdin, sys.stdout, terminal=sys.stdout.isatty())
        code = _done(session)
        if writes(asked) and asked.command != "demo":
            _keep_safe(journal)
        return code
    finally:
        journal.close()


def _keep_safe(journal: Journal) -> None:
    """Makes a backup after what was written, where one is due and soon done; a failure is told and fails nothing."""
    # Late: a command is slow enough; most times one look at a folder says that none is due.
    from fieldbook.journal.backup_policy import back_up_if_due  # noqa: PLC0415

    try:
        back_up_if_due(journal, quickly=True)
    except UserError as error:
        say_aside(str(error))


def _done(session: Session) -> int:
    module, function, _ = COMMANDS[session.asked.command]
    command: Callable[[Session], int] = getattr(import_module(f"fieldbook.cli.{module}"), function)
    return command(session)


def _on_its_day(session: Session) -> int:
    """The window's journal goes by the day that the command line names, as long as the command runs."""
    clock = session.journal.clock
    try:
        if session.asked.today is not None:
            session.journal.clock = replace(clock, pinned=session.asked.today)
        return _done(session)
    finally:
        session.journal.clock = clock


def _standard_input() -> str:
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


# --- what goes wrong -----------------------------------------------------------------------------------------------


def _guarded(application: AppContext, path: Path, work: Callable[[], int]) -> tuple[int, str]:
    """The exit code of some work, and what to say on standard error: a bug of ours goes to the log with its trace."""
    try:
        return work(), ""
    except UserError as error:
        return 1, f"{error}\n"
    except BrokenPipeError:
        raise
    except Exception as error:
        # Late: only when something failed.
        from fieldbook.storage.errors import explained  # noqa: PLC0415

        told = explained(error, path)
        if told is not None:
            return 1, f"{told}\n"
        return 1, _logged(application, error)


def _logged(application: AppContext, error: Exception) -> str:
    """Writes the trace of a bug where it can be found, without what the book holds."""
    where = application.places.logs / "fieldbook.log"
    trace = "".join(traceback.format_tb(error.__traceback__))
    try:
        where.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(where)
    except OSError:
        return f"Internal error in Fieldbook ({type(error).__name__}). The log file could not be written.\n{trace}"
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("fieldbook")
    log.addHandler(handler)
    log.error("%s\n%s", type(error).__name__, trace)
    log.removeHandler(handler)
    handler.close()
    return f"Internal error in Fieldbook ({type(error).__name__}). See the log file: {where}\n"
