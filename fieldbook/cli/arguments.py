"""What can be typed after ``fieldbook``: every command with its arguments, and nothing that is slow to import."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from fieldbook.model.commitment import CommitmentState
from fieldbook.model.note import NoteKind
from fieldbook.model.visit import How, Side, VisitState


class UsageError(Exception):
    """What was typed is no command: the usage and what is wrong with it. Ends with code 2."""


class HelpAsked(Exception):  # noqa: N818  it is no error, and it ends with code 0
    """Help was asked for: the text."""


class Parser(argparse.ArgumentParser):
    """A parser that says what it has to say by exceptions, so that it works inside a window's process, too."""

    def error(self, message: str) -> NoReturn:
        """Instead of printing and ending the process."""
        raise UsageError(f"{self.format_usage()}{self.prog}: {message}")

    def print_help(self, file: object = None) -> NoReturn:
        """Instead of printing."""
        del file
        raise HelpAsked(self.format_help())


@dataclass
class Asked(argparse.Namespace):
    """What was asked for; commands read their own arguments from it by name."""

    book: Path | None = None
    today: date | None = None
    command: str | None = None
    part: str | None = None
    cwd: Path | None = None
    json: bool = field(default=False)


def read_day(text: str) -> date:
    """A day as it is typed: ``2026-12-01``; raises ArgumentTypeError for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-12-01") from error


def read_moment(text: str) -> datetime:
    """A local time: ``2026-12-01 09:00``, or a day, which begins at nine; raises ArgumentTypeError otherwise."""
    try:
        if len(text.strip()) == 10:
            return datetime.combine(date.fromisoformat(text.strip()), time(9))
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no time; write it as '2026-12-01 09:00'") from error
    if moment.tzinfo is not None:
        raise argparse.ArgumentTypeError("write the time on the wall there, and its zone with --zone")
    return moment


def one_of(*names: str) -> Callable[[str], str]:
    """A reader of one of some names; ``kept-late`` does for ``kept late``."""

    def read(text: str) -> str:
        name = text.strip().lower().replace("-", " ").replace("_", " ")
        if name not in names:
            raise argparse.ArgumentTypeError(f"{text!r} is none of: {', '.join(names)}")
        return name

    return read


#: What ``--state`` takes, by list.
STATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("partners", ("due", "quiet", "never visited", "archived")),
    ("people", ()),
    ("visits", ("planned", *(state.value for state in VisitState))),
    ("commitments", tuple(state.value for state in CommitmentState)),
    ("asks", ("open", "answered")),
    ("notes", ("private", "shareable", *(kind.value for kind in NoteKind))),
)


def parser() -> Parser:
    """The whole command line."""
    whole = Parser("fieldbook", description="A journal for people who look after channel partners. Alone: the window.")
    whole.add_argument("--book", type=Path, metavar="PATH", help="the book, made on first use (default: your own)")
    whole.add_argument("--today", type=read_day, metavar="DATE", help="work as if it were this day")
    whole.add_argument("--version", action="store_true", help="say which version this is")
    whole.add_argument("--cwd", type=Path, help=argparse.SUPPRESS)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _bringing(commands)
    _lists(commands)
    _visits(commands)
    _commitments(commands)
    _reading(commands)
    _printing(commands)
    _upkeep(commands)
    return whole


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[Parser]


def _bringing(commands: "_Commands") -> None:
    commands.add_parser("demo", help="fill an empty book with a demo")
    bring = commands.add_parser("import", help="bring in tables (CSV), address cards (vCard), or an exported folder")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
    bring.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column means")
    bring.add_argument("--as", dest="kind", choices=("partners", "people", "numbers"), help="what the tables list")
    out = commands.add_parser("export", help="write the whole book into a folder")
    out.add_argument("-o", "--out", type=Path, required=True, metavar="DIR")


def _lists(commands: "_Commands") -> None:
    for name, states in STATES:
        one = commands.add_parser(name, help=f"list {name}")
        one.add_argument("--partner", metavar="P", help="those of one partner")
        if states:
            one.add_argument("--state", type=one_of(*states), metavar="S", help=", ".join(states))
        one.add_argument("--from", dest="first", type=read_day, metavar="D")
        one.add_argument("--to", dest="last", type=read_day, metavar="D")
        _json(one)


def _json(one: Parser) -> None:
    one.add_argument("--json", action="store_true", help="an array of records")


def _visits(commands: "_Commands") -> None:
    visit = commands.add_parser("visit", help="plan, hold or cancel a visit")
    parts = visit.add_subparsers(dest="part", metavar="plan|hold|cancel", required=True, parser_class=Parser)
    plan = parts.add_parser("plan", help="plan a visit")
    plan.add_argument("--partner", action="append", required=True, metavar="P", help="may be given several times")
    plan.add_argument("--at", type=read_moment, required=True, metavar="WHEN", help="'2026-12-01 09:00', there")
    plan.add_argument("--minutes", type=int, metavar="N")
    plan.add_argument("--zone", default="", metavar="ZONE", help="such as Europe/Warsaw (default: the partner's)")
    plan.add_argument("--place", default="", metavar="T")
    plan.add_argument("--purpose", default="", metavar="T")
    plan.add_argument("--person", action="append", default=[], metavar="NAME", help="with whom")
    plan.add_argument("--agenda", action="append", default=[], metavar="T", help="a point, in order")
    plan.add_argument("--how", type=one_of(*(how.value for how in How)), default=How.IN_PERSON.value)
    plan.add_argument("--state", type=one_of("idea", "asked", "confirmed"), default=VisitState.ASKED.value)
    hold = parts.add_parser("hold", help="it took place")
    hold.add_argument("id", metavar="ID")
    hold.add_argument("--on", type=read_day, metavar="D")
    cancel = parts.add_parser("cancel", help="it did not take place")
    cancel.add_argument("id", metavar="ID")
    cancel.add_argument("--by", choices=[side.value for side in Side], default=Side.US.value)
    cancel.add_argument("--on", type=read_day, metavar="D")
    capture = commands.add_parser("capture", help="write down a visit from standard input, with marks")
    capture.add_argument("--partner", metavar="P", help="about whom (needed without --visit)")
    capture.add_argument("--visit", metavar="ID", help="at which visit")
    capture.add_argument("--at", type=read_moment, metavar="WHEN", help="days are counted from here (default: now)")
    capture.add_argument("--add-people", action="store_true", help="new names become people of the partner")
    ask = commands.add_parser("ask", help="answer an ask")
    answers = ask.add_subparsers(dest="part", metavar="answer", required=True, parser_class=Parser)
    answer = answers.add_parser("answer", help="our answer, and that all who asked have it")
    answer.add_argument("id", metavar="ID")
    answer.add_argument("text", metavar="TEXT")


def _commitments(commands: "_Commands") -> None:
    for name, said in (
        ("keep", "a commitment was kept"),
        ("release", "the side it was made to lets it go"),
        ("break", "it will not be done"),
        ("move", "it has a new day"),
    ):
        one = commands.add_parser(name, help=said)
        one.add_argument("id", metavar="ID")
        one.add_argument("--on", type=read_day, metavar="D", help="the day it happened (default: today)")
        if name == "keep":
            one.add_argument("--amount", metavar="N", help="what a quote came to")
        if name == "move":
            one.add_argument("--to", type=read_day, required=True, metavar="D", help="the new day")
            one.add_argument("--told", default="", metavar="NAME", help="who of the other side knows")
        if name != "keep":
            one.add_argument("--reason", default="", metavar="T")


def _reading(commands: "_Commands") -> None:
    today = commands.add_parser("today", help="the road, what is owed, who has gone quiet")
    _json(today)
    today.add_argument("-o", "--out", type=Path, metavar="FILE.pdf", help="the day's pack: all briefs, in order")
    today.add_argument("--edition", choices=("mine", "carry"), default="mine", help="of the pack")
    brief = commands.add_parser("brief", help="what to know before a visit")
    brief.add_argument("partner", metavar="P")
    brief.add_argument("--edition", choices=("mine", "carry"), default="mine")
    brief.add_argument("-o", "--out", type=Path, metavar="FILE.pdf")
    recap = commands.add_parser("recap", help="the mail of what was agreed; -o writes it to be sent")
    recap.add_argument("visit", metavar="VISIT")
    recap.add_argument("-o", "--out", type=Path, metavar="FILE.eml", help="a draft, logged as sent")
    search = commands.add_parser("search", help="find anything by its words")
    search.add_argument("query", nargs="+", metavar="QUERY")
    _json(search)
    history = commands.add_parser("history", help="what was done to a record, when, and what was there before")
    history.add_argument("id", metavar="ID")
    _json(history)
    ledger = commands.add_parser("ledger", help="the track record of both sides, with its arithmetic")
    ledger.add_argument("partner", metavar="P")
    ledger.add_argument("--from", dest="first", type=read_day, metavar="D")
    ledger.add_argument("--to", dest="last", type=read_day, metavar="D")


def _printing(commands: "_Commands") -> None:
    calendar = commands.add_parser("calendar", help="visits for a calendar program")
    parts = calendar.add_subparsers(dest="part", metavar="export", required=True, parser_class=Parser)
    export = parts.add_parser("export", help="write an .ics file")
    export.add_argument("--from", dest="first", type=read_day, metavar="D", help="default: today")
    export.add_argument("--to", dest="last", type=read_day, metavar="D", help="default: four weeks on")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.ics")
    review = commands.add_parser("review", help="the quarterly review as PDF")
    review.add_argument("partner", metavar="P")
    review.add_argument("--quarter", required=True, metavar="2026Q4")
    review.add_argument("--edition", choices=("partner", "internal"), default="partner")
    review.add_argument("--paper", choices=("a4", "letter"))
    review.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.pdf")


def _upkeep(commands: "_Commands") -> None:
    commands.add_parser("undo", help="take the last change back")
    commands.add_parser("redo", help="bring back what undo took")
    check = commands.add_parser("check", help="is the book whole?")
    check.add_argument("--rebuild", action="store_true", help="make the tables anew from the log")
