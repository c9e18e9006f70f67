"""What can be typed after ``fieldbook``: every command with its arguments, and nothing that is slow to import."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from fieldbook.cli.arguments_of_deeds import Grammar, deeds
from fieldbook.cli.date_args import DateArgContext, DateArgs
from fieldbook.cli.parser import Parser, one_of, started_as
from fieldbook.model.commitment import CommitmentState
from fieldbook.model.note import NoteKind
from fieldbook.model.visit import VisitState


@dataclass
class Arguments(argparse.Namespace):
    """What was asked for; commands read their own arguments from it by name."""

    book: Path | None = None
    today: date | None = None
    command: str | None = None
    part: str | None = None
    cwd: Path | None = None
    passphrase_fd: int | None = None
    json: bool = field(default=False)


#: What ``--state`` takes, by list.
STATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("partners", ("due", "quiet", "never visited", "archived")),
    ("people", ()),
    ("visits", ("planned", *(state.value for state in VisitState))),
    ("commitments", tuple(state.value for state in CommitmentState)),
    ("asks", ("open", "answered")),
    ("notes", ("private", "shareable", *(kind.value for kind in NoteKind))),
)


def parser(look: Callable[[], DateArgContext]) -> Parser:
    """The whole command line. ``look`` says from where days in words are counted, when one is typed."""
    days = DateArgs(look)
    whole = Parser(started_as(), description="A journal for channel managers. Without a command, the window opens.")
    whole.add_argument(
        "--book",
        type=Path,
        metavar="PATH",
        help="the book to use (default: your own); commands that write create it if needed",
    )
    whole.add_argument("--today", type=days.day, metavar="DATE", help="use this date as today")
    whole.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the book's passphrase as one line from this file descriptor",
    )
    whole.add_argument("--version", action="store_true", help="show the version")
    whole.add_argument("--cwd", type=Path, help=argparse.SUPPRESS)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    grammar = Grammar(commands, days)
    _bringing(grammar)
    _lists(grammar)
    deeds(grammar)
    _reading(grammar)
    _printing(grammar)
    _upkeep(grammar)
    return whole


def _bringing(grammar: Grammar) -> None:
    grammar.command("demo", "fill an empty book with sample data")
    bring = grammar.command("import", "import tables (CSV), contacts (vCard) or a full export")
    bring.add_argument("files", nargs="*", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="show what would be imported, without changing anything")
    bring.add_argument(
        "--all", action="store_true", help="show all rows and remarks of the dry run, not only the first ones"
    )
    bring.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD",
        help="import a column as a field; COLUMN= skips it; 'help' lists the fields",
    )  # fmt: skip
    bring.add_argument("--as", dest="kind", choices=("partners", "people", "numbers"), help="what the tables contain")
    bring.add_argument(
        "--encoding", default="", metavar="NAME",
        help="the character set of the files, such as cp1250 (default: worked out from each file)",
    )  # fmt: skip
    out = grammar.command("export", "write the whole book into a folder, or lists of it for other programs")
    out.add_argument(
        "-o", "--out", type=Path, required=True, metavar="PATH",
        help="a new or empty folder; with --as also a file, for one list",
    )  # fmt: skip
    out.add_argument("--as", dest="form", choices=("csv", "vcard"), help="tables, or address cards")
    out.add_argument(
        "lists", nargs="*", metavar="LIST",
        help="partners, people or commitments (default: all that the form can hold)",
    )  # fmt: skip


def _lists(grammar: Grammar) -> None:
    for name, states in STATES:
        one = grammar.command(name, f"list {name}")
        one.add_argument("--partner", metavar="P", help="only for this partner")
        if states:
            one.add_argument("--state", type=one_of(*states), metavar="S", help=", ".join(states))
        grammar.span(one)
        _json(one)
    todos = grammar.command("todos", "list your private to-dos")
    todos.add_argument("--partner", metavar="P", help="only for this partner")
    todos.add_argument("--all", action="store_true", help="include completed to-dos")
    _json(todos)


def _json(one: Parser) -> None:
    one.add_argument("--json", action="store_true", help="print records as a JSON array")


def _language(one: Parser) -> None:
    one.add_argument("--language", metavar="L", help="language of the output: en, de (default: your setting)")


def _reading(grammar: Grammar) -> None:
    today = grammar.command("today", "today's visits, open commitments and quiet partners")
    _json(today)
    today.add_argument(
        "-o", "--out", type=Path, metavar="FILE.pdf", help="save all briefs of the day, in order, as one PDF"
    )
    today.add_argument("--edition", choices=("mine", "carry"), default="mine", help="edition of the briefs")
    _language(today)
    brief = grammar.command("brief", "show the brief for a visit")
    brief.add_argument("partner", metavar="P")
    brief.add_argument(
        "--edition",
        choices=("mine", "carry"),
        default="mine",
        help="mine: full brief with private notes; carry: shareable brief",
    )
    brief.add_argument("-o", "--out", type=Path, metavar="FILE.pdf")
    _language(brief)
    recap = grammar.command("recap", "show the recap of a visit; -o saves it as an e-mail draft for you to send")
    recap.add_argument("visit", metavar="VISIT", help="ID of a visit, or a partner for the latest visit")
    recap.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="FILE.eml",
        help="save as an e-mail draft; its commitments can then no longer be edited",
    )
    _language(recap)
    search = grammar.command("search", "search all records")
    search.add_argument("query", nargs="+", metavar="QUERY")
    _json(search)
    show = grammar.command("show", "show all fields of a record")
    show.add_argument("id", metavar="ID", help="ID, or the name of a partner or person")
    _json(show)
    history = grammar.command("history", "show the change history of a record")
    history.add_argument("id", metavar="ID", help="ID, or the name of a partner or person")
    _json(history)
    ledger = grammar.command("ledger", "show the track record of both sides, with its calculation")
    ledger.add_argument("partner", metavar="P")
    grammar.span(ledger)


def _printing(grammar: Grammar) -> None:
    export = grammar.part(
        grammar.command("calendar", "export visits to a calendar"), "export", "save visits as an .ics file"
    )
    grammar.span(export, "default: today", "default: four weeks from the first day")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.ics")
    _language(export)
    review = grammar.command("review", "create the quarterly review as a PDF")
    review.add_argument("partner", metavar="P")
    review.add_argument("--quarter", required=True, metavar="2026Q4")
    review.add_argument(
        "--edition",
        choices=("partner", "internal"),
        default="partner",
        help="partner or internal edition (default: partner)",
    )
    review.add_argument("--paper", choices=("a4", "letter"))
    review.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.pdf")
    _language(review)


def _upkeep(grammar: Grammar) -> None:
    grammar.command("undo", "undo the last change")
    grammar.command("redo", "redo the last undone change")
    check = grammar.command("check", "check the book for damage")
    check.add_argument("--rebuild", action="store_true", help="rebuild the tables from the change log")
    check.add_argument(
        "--salvage", nargs="?", type=Path, const=Path(), metavar="FILE",
        help="recover readable data from a damaged book into a new one (default: in the same folder)",
    )  # fmt: skip
    backup = grammar.command("backup", "create a backup now")
    backup.add_argument("--list", action="store_true", help="list all backups")
    backup.add_argument("--check", action="store_true", help="check whether the newest backup can be restored")
    restore = grammar.command("restore", "restore a backup as a new book; no file is overwritten")
    restore.add_argument("backup", nargs="?", metavar="BACKUP", help="time or path of the backup (default: the newest)")
    restore.add_argument(
        "--to", type=Path, metavar="FILE", help="the new book (default: in the same folder as the current one)"
    )
    restore.add_argument(
        "--dry-run", action="store_true", help="only show what the backup contains and what is missing from it"
    )
    restore.add_argument("--use", action="store_true", help="open the restored book by default from now on")
    _keys(grammar)
    me = grammar.command("me", "show or set your name and company for recaps and reviews")
    me.add_argument("--name", metavar="N")
    me.add_argument("--company", metavar="C")


def _keys(grammar: Grammar) -> None:
    key = grammar.command("key", "show or change how the book is unlocked")
    parts = key.add_subparsers(dest="part", metavar="passphrase|keyring|new|recover|encrypt", parser_class=Parser)
    passphrase = parts.add_parser("passphrase", help="set or change the passphrase and stop using the system keyring")
    passphrase.add_argument(
        "--keep-keyring", action="store_true", help="keep the system keyring as a second way to unlock the book"
    )
    ring = parts.add_parser("keyring", help="store the key in the system keyring and stop using the passphrase")
    ring.add_argument(
        "--keep-passphrase", action="store_true", help="keep the passphrase as a second way to unlock the book"
    )
    parts.add_parser("new", help="create a new key and recovery code; older backups can still be opened")
    recover = parts.add_parser(
        "recover", help="unlock the book with its recovery code and store the key on this computer"
    )
    recover.add_argument("--code-fd", type=int, metavar="N", help="read the code as one line from this file descriptor")
    parts.add_parser("encrypt", help="encrypt a book that is not encrypted")
