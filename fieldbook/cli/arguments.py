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
    whole = Parser(started_as(), description="A journal for people who look after channel partners. Alone: the window.")
    whole.add_argument(
        "--book", type=Path, metavar="PATH", help="the book (default: your own); what writes makes it on first use"
    )
    whole.add_argument("--today", type=days.day, metavar="DATE", help="work as if it were this day")
    whole.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read the book's passphrase from this descriptor, a line"
    )
    whole.add_argument("--version", action="store_true", help="say which version this is")
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
    grammar.command("demo", "fill an empty book with a demo")
    bring = grammar.command("import", "bring in tables (CSV), address cards (vCard), or an exported folder")
    bring.add_argument("files", nargs="*", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
    bring.add_argument("--all", action="store_true", help="every row and remark of the dry run, not the first ones")
    bring.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD",
        help="what a column means; COLUMN= leaves it out; 'help' lists the fields",
    )  # fmt: skip
    bring.add_argument("--as", dest="kind", choices=("partners", "people", "numbers"), help="what the tables list")
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
        one.add_argument("--partner", metavar="P", help="those of one partner")
        if states:
            one.add_argument("--state", type=one_of(*states), metavar="S", help=", ".join(states))
        grammar.span(one)
        _json(one)
    todos = grammar.command("todos", "list what is to be done, mine alone")
    todos.add_argument("--partner", metavar="P", help="those about one partner")
    todos.add_argument("--all", action="store_true", help="what was done, too")
    _json(todos)


def _json(one: Parser) -> None:
    one.add_argument("--json", action="store_true", help="an array of records")


def _language(one: Parser) -> None:
    one.add_argument("--language", metavar="L", help="of what is handed out: en, de (default: your own)")


def _reading(grammar: Grammar) -> None:
    today = grammar.command("today", "the road, what is owed, who has gone quiet")
    _json(today)
    today.add_argument("-o", "--out", type=Path, metavar="FILE.pdf", help="the day's pack: all briefs, in order")
    today.add_argument("--edition", choices=("mine", "carry"), default="mine", help="of the pack")
    _language(today)
    brief = grammar.command("brief", "what to know before a visit")
    brief.add_argument("partner", metavar="P")
    brief.add_argument("--edition", choices=("mine", "carry"), default="mine", help="mine is private; carry may leave")
    brief.add_argument("-o", "--out", type=Path, metavar="FILE.pdf")
    _language(brief)
    recap = grammar.command("recap", "the mail of what was agreed; -o writes it as a draft, to be sent by you")
    recap.add_argument("visit", metavar="VISIT", help="an id, or a partner for the last visit there")
    recap.add_argument("-o", "--out", type=Path, metavar="FILE.eml", help="a draft; from then on its wording stands")
    _language(recap)
    search = grammar.command("search", "find anything by its words")
    search.add_argument("query", nargs="+", metavar="QUERY")
    _json(search)
    show = grammar.command("show", "a record whole, in plain words")
    show.add_argument("id", metavar="ID", help="an id, or the name of a partner or person")
    _json(show)
    history = grammar.command("history", "what was done to a record, when, and what was there before")
    history.add_argument("id", metavar="ID", help="an id, or the name of a partner or person")
    _json(history)
    ledger = grammar.command("ledger", "the track record of both sides, with its arithmetic")
    ledger.add_argument("partner", metavar="P")
    grammar.span(ledger)


def _printing(grammar: Grammar) -> None:
    export = grammar.part(grammar.command("calendar", "visits for a calendar program"), "export", "write an .ics file")
    grammar.span(export, "default: today", "default: four weeks on")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.ics")
    _language(export)
    review = grammar.command("review", "the quarterly review as PDF")
    review.add_argument("partner", metavar="P")
    review.add_argument("--quarter", required=True, metavar="2026Q4")
    review.add_argument(
        "--edition", choices=("partner", "internal"), default="partner", help="internal is for us alone"
    )
    review.add_argument("--paper", choices=("a4", "letter"))
    review.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.pdf")
    _language(review)


def _upkeep(grammar: Grammar) -> None:
    grammar.command("undo", "take the last change back")
    grammar.command("redo", "bring back what undo took")
    check = grammar.command("check", "is the book whole?")
    check.add_argument("--rebuild", action="store_true", help="make the tables anew from the log")
    check.add_argument(
        "--salvage", nargs="?", type=Path, const=Path(), metavar="FILE",
        help="take all that can be read of a damaged book into a new one (default: beside it)",
    )  # fmt: skip
    backup = grammar.command("backup", "make a backup now")
    backup.add_argument("--list", action="store_true", help="which backups there are")
    backup.add_argument("--check", action="store_true", help="look the newest one through: would it restore?")
    restore = grammar.command("restore", "make a new book of a backup; nothing is written over")
    restore.add_argument("backup", nargs="?", metavar="BACKUP", help="its moment or path (default: the newest)")
    restore.add_argument("--to", type=Path, metavar="FILE", help="the new book (default: beside the present one)")
    restore.add_argument("--dry-run", action="store_true", help="only show what is in it, and what it lacks")
    restore.add_argument("--use", action="store_true", help="have it be the book that opens from now on")
    _keys(grammar)
    me = grammar.command("me", "who you are: your name under a recap, your company on a review")
    me.add_argument("--name", metavar="N")
    me.add_argument("--company", metavar="C")


def _keys(grammar: Grammar) -> None:
    key = grammar.command("key", "how the book is locked; alone: say it")
    parts = key.add_subparsers(dest="part", metavar="passphrase|keyring|new|recover|encrypt", parser_class=Parser)
    passphrase = parts.add_parser("passphrase", help="set or change the passphrase, in place of the system keyring")
    passphrase.add_argument("--keep-keyring", action="store_true", help="have the keyring open the book, too")
    ring = parts.add_parser("keyring", help="have the system keyring keep the key, in place of the passphrase")
    ring.add_argument("--keep-passphrase", action="store_true", help="have the passphrase open the book, too")
    parts.add_parser("new", help="give the book another key and recovery code; its backups still open")
    recover = parts.add_parser("recover", help="open the book with its recovery code, and have its key kept here")
    recover.add_argument("--code-fd", type=int, metavar="N", help="read the code from this descriptor, a line")
    parts.add_parser("encrypt", help="encrypt a book that is plain")
